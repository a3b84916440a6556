"""The blueprint of the description: what can be asked, as JSON, as OpenAPI and to try it out."""

from importlib.metadata import distribution, version
from pathlib import Path

from flask import (
    Blueprint,
    Response,
    current_app,
    make_response,
    render_template,
    request,
    send_from_directory,
    url_for,
)

from graph_service.api.openapi import PREFIX, openapi
from graph_service.api.routes import ROUTES
from graph_service.protocol.parameters import Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.queries.exports.forms import FORMS
from graph_service.rdf.dumps import DUMPS
from graph_service.rdf.popolo import KINDS
from graph_service.store.base import Audience

# Swagger UI as an installed package brings it; located without importing that package.
_SWAGGER = "flask_openapi3_swagger/templates/swagger"
_FILES = {"swagger-ui.css": "css", "swagger-ui-bundle.js": "js", "swagger.svg": "images"}
_START = f'SwaggerUIBundle({{url: "{PREFIX}/openapi.json", dom_id: "#swagger-ui", validatorUrl: null}});\n'
# Swagger UI styles its parts one by one.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def description(view: Viewing, audience: Audience) -> Blueprint:
    """What is under /api/v1, and how to ask it."""
    blueprint = Blueprint("description", __name__, template_folder="templates")

    @blueprint.get(f"{PREFIX}/")
    def index() -> Response:
        checked(Parameters, request.args)
        return as_json(
            {"name": "samverkansgraf", "audience": audience.value, "counts": view().counts(), "links": _links()}
        )

    @blueprint.get(f"{PREFIX}/openapi.json")
    def openapi_json() -> Response:
        checked(Parameters, request.args)
        return as_json(openapi(version("samverkansgraf")))

    @blueprint.get(f"{PREFIX}/docs/")
    def docs() -> Response:
        answer = make_response(render_template("docs.html"))
        answer.headers["Content-Security-Policy"] = _POLICY
        return answer

    @blueprint.get(f"{PREFIX}/docs/start.js")
    def docs_start() -> Response:
        return Response(_START, content_type="text/javascript; charset=utf-8")

    @blueprint.get(f"{PREFIX}/docs/<any({', '.join(repr(name) for name in sorted(_FILES))}):name>")
    def docs_file(name: str) -> Response:
        folder = Path(str(distribution("flask-openapi3-swagger").locate_file(_SWAGGER)))
        return send_from_directory(folder / _FILES[name], name, max_age=86400)

    return blueprint


def _published() -> dict[str, str]:
    """Linked data and Popolo, where the app publishes them."""
    if "popolo" not in current_app.blueprints:
        return {}
    given = {f"Popolo {kind}": url_for("popolo.page", kind=kind) for kind in KINDS}
    return given | {"SPARQL": "/sparql", "catalogue": "/datasets/dcat", "VoID": "/.well-known/void", "feed": "/feed"}


def _links() -> dict[str, str]:
    listed = {route.path.strip("/"): f"{PREFIX}{route.path}" for route in ROUTES if "<" not in route.path}
    files = {f"network.{form}": f"{PREFIX}/network.{form}" for form in FORMS}
    files["follow-up.csv"] = f"{PREFIX}/follow-up.csv"
    dumps = {f"dump of {name}": f"{PREFIX}/dumps/{name}.nq" for name in DUMPS}
    return (
        listed
        | files
        | dumps
        | _published()
        | {"openapi": f"{PREFIX}/openapi.json", "docs": url_for("description.docs")}
    )
