"""The blueprint of the pages: what is there (also as JSON), and the description of the API to try it out."""

from importlib.metadata import distribution, version
from pathlib import Path

from flask import Blueprint, Response, render_template, request, send_from_directory, url_for

from graph_service.api.openapi import PREFIX, openapi
from graph_service.api.parameters import Parameters
from graph_service.api.questions import Viewing, as_json, checked, kept_by_etag
from graph_service.api.routes import ROUTES
from graph_service.queries.exports.forms import FORMS
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience
from ontology.schema import SCHEMA

# Swagger UI as an installed package brings it; located without importing that package.
_SWAGGER = "flask_openapi3_swagger/templates/swagger"
_FILES = {"swagger-ui.css": "css", "swagger-ui-bundle.js": "js", "swagger.svg": "images"}
_START = f'SwaggerUIBundle({{url: "{PREFIX}/openapi.json", dom_id: "#swagger-ui", validatorUrl: null}});\n'
_LANGUAGES = ("sv", "en")


def pages(view: Viewing, audience: Audience) -> Blueprint:
    """The start page and the description."""
    blueprint = Blueprint("pages", __name__, template_folder="templates")

    @blueprint.get("/")
    def start() -> Response:
        found = {"name": "samverkansgraf", "audience": audience.value, "counts": view().counts(), "links": _links()}
        if request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json":
            return as_json(found)
        language = request.accept_languages.best_match(_LANGUAGES, _LANGUAGES[0])
        language = request.args.get("lang", language)
        language = language if language in _LANGUAGES else _LANGUAGES[0]
        labels = {name: getattr(made.label, language) for name, made in SCHEMA.classes.items()}
        page = render_template("start.html", lang=language, labels=labels, routes=ROUTES, prefix=PREFIX, **found)
        answer = Response(page, content_type="text/html; charset=utf-8", headers={"Content-Language": language})
        answer.vary.add("Accept-Language")
        return kept_by_etag(answer)

    @blueprint.get(f"{PREFIX}/openapi.json")
    def description() -> Response:
        checked(Parameters, request.args)
        return as_json(openapi(version("samverkansgraf")))

    @blueprint.get(f"{PREFIX}/docs/")
    def docs() -> str:
        return render_template("docs.html")

    @blueprint.get(f"{PREFIX}/docs/start.js")
    def docs_start() -> Response:
        return Response(_START, content_type="text/javascript; charset=utf-8")

    @blueprint.get(f"{PREFIX}/docs/<any({', '.join(repr(name) for name in sorted(_FILES))}):name>")
    def docs_file(name: str) -> Response:
        folder = Path(str(distribution("flask-openapi3-swagger").locate_file(_SWAGGER)))
        return send_from_directory(folder / _FILES[name], name, max_age=86400)

    return blueprint


def _links() -> dict[str, str]:
    listed = {route.path.strip("/"): f"{PREFIX}{route.path}" for route in ROUTES if "<" not in route.path}
    files = {f"network.{form}": f"{PREFIX}/network.{form}" for form in FORMS}
    dumps = {f"dump of {name}": f"{PREFIX}/dumps/{name}.nq" for name in DUMPS}
    return listed | files | dumps | {"openapi": f"{PREFIX}/openapi.json", "docs": url_for("pages.docs")}
