"""The pages as a whole: each under its address, in the language and form that is asked for."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Flask, Response, render_template, request
from jinja2 import StrictUndefined
from werkzeug.datastructures import MultiDict

from graph_service.protocol.described import described
from graph_service.protocol.problems import Problem
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json, kept_by_etag
from graph_service.queries.answers import to_json
from graph_service.store.base import Audience
from graph_service.web import links
from graph_service.web.assets import asset, kept_by_version
from graph_service.web.language import PARAMETER, here, language, remembered
from graph_service.web.negotiation import HTML, JSON, SUFFIXES, suffixes, wanted
from graph_service.web.network_page import network_page
from graph_service.web.page import Page
from graph_service.web.pages import PAGES
from graph_service.web.plots import columns
from graph_service.web.quoting import passages
from graph_service.web.suggestions import suggestions
from graph_service.web.wording.texts import LANGUAGES
from graph_service.web.wording.wording import wording


def register(app: Flask, view: Viewing, audience: Audience, base: str) -> None:
    """Show the pages of what `view()` may show. `base` is the base of all IRIs."""
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.filters |= {"zip": zip, "capitalize_first": lambda text: text[:1].upper() + text[1:]}
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    blueprint = Blueprint("web", __name__, template_folder="templates", static_folder="static")
    for page in PAGES:
        show = _showing(page, view, base)
        blueprint.add_url_rule(page.path, endpoint=page.name, view_func=show)
        forms = f"<any({', '.join(suffixes(linked=page.linked))}):suffix>"
        path = page.path if page.path != "/" else "/index"
        blueprint.add_url_rule(f"{path}.{forms}", endpoint=f"{page.name}_as", view_func=show)
    blueprint.after_request(kept_by_version)
    blueprint.app_context_processor(lambda: _words(audience))
    app.register_blueprint(blueprint)
    app.register_blueprint(suggestions(view))
    app.register_blueprint(network_page(view))


def error_page(problem: Problem) -> Response:
    """A page that says what went wrong and where to go on."""
    page = render_template("error.html", problem=problem)
    answer = Response(page, problem.status.value, {"Cache-Control": "no-store"}, content_type=f"{HTML}; charset=utf-8")
    return remembered(answer)


def _showing(page: Page, view: Viewing, base: str) -> Callable[..., Response]:
    def show(id_: str = "", suffix: str | None = None) -> Response:
        asked, form = checked(page.parameters, _given()), wanted(suffix, _bare(suffix), linked=page.linked)
        if form not in (HTML, JSON):
            return described(view(), id_, base, form)
        found = page.ask(view(), asked, id_)
        answer = as_json(to_json(found)) if form == JSON else _as_page(page, found, asked)
        if not page.indexed(found):
            answer.headers["X-Robots-Tag"] = "noindex"
        return answer

    return show


def _given() -> MultiDict[str, str]:
    """The parameters of the request, without those that a form left empty, and without the language."""
    return MultiDict([(n, v) for n, v in request.args.items(multi=True) if v.strip() and n != PARAMETER])


def _as_page(page: Page, found: object, asked: object) -> Response:
    path = _bare(None)
    alternates = {SUFFIXES[name]: f"{path}.{name}" for name in suffixes(linked=page.linked)}
    text = render_template(
        page.template_for(found),
        answer=found,
        asked=asked,
        page=page,
        alternates=alternates,
        indexed=page.indexed(found),
    )
    answer = Response(text, content_type=f"{HTML}; charset=utf-8")
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    for media_type, address in alternates.items():
        answer.headers.add("Link", f'<{address}{query}>; rel="alternate"; type="{media_type}"')
    return kept_by_etag(remembered(answer))


def _bare(suffix: str | None) -> str:
    """The address without the suffix of a form."""
    path = request.path if request.path != "/" else "/index"
    return path.removesuffix(f".{suffix}") if suffix else path


def _words(audience: Audience) -> dict[str, Any]:
    """What every template may use."""
    words = wording(language())
    other = next(one for one in LANGUAGES if one != words.language)
    return {
        "t": words.text,
        "w": words,
        "lang": words.language,
        "other_language": other,
        "here": here,
        "links": links,
        "asset": asset,
        "passages": passages,
        "columns": columns,
        "audience": audience.value,
    }
