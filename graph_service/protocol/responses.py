"""Answers as JSON, and answers that a client may keep."""

import json

from flask import Response, request


def as_json(body: object, media_type: str = "application/json") -> Response:
    """JSON that a client may keep and ask about by its ETag."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return kept_by_etag(Response(text, content_type=media_type))


def kept_by_etag(response: Response) -> Response:
    """The response with an ETag, or 304 where the client has it already."""
    response.add_etag()
    response.headers["Cache-Control"] = "no-cache"
    response.vary.add("Accept")
    response.make_conditional(request)
    return response
