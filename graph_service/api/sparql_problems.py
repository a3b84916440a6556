"""What goes wrong with queries, as HTTP tells it."""

from werkzeug.exceptions import BadRequest, Forbidden, HTTPException, ServiceUnavailable, UnprocessableEntity

from graph_service.rdf.sparql.guard import ForbiddenError, QueryError
from graph_service.rdf.sparql.pool import RefusedError

_MOMENT = 2  # seconds after which it is worth to ask again


def as_http(error: Exception) -> HTTPException:
    """400 for what is no query, 403 for what nobody may ask, 422 for what takes too much, 503 for later."""
    if isinstance(error, ForbiddenError):
        return Forbidden(f"query: {error}")
    if isinstance(error, QueryError):
        return BadRequest(f"query: {error}")
    if isinstance(error, RefusedError):
        return UnprocessableEntity(str(error))
    return ServiceUnavailable(str(error), retry_after=_MOMENT)
