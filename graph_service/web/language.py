"""In which language a page is shown: by `lang` in the address, else by what was chosen before, else by the browser."""

from urllib.parse import urlencode

from flask import Response, request

from graph_service.protocol.negotiation import preferred_language
from graph_service.web.wording.texts import LANGUAGES

PARAMETER = "lang"
_YEAR = 365 * 24 * 3600


def language() -> str:
    """The language of the request; Swedish where nothing says otherwise."""
    for given in (request.args.get(PARAMETER), request.cookies.get(PARAMETER)):
        if given in LANGUAGES:
            return given
    return preferred_language(LANGUAGES)


def here(**changed: str) -> str:
    """The address of this page with some parameters changed; an empty one is left out."""
    given = [(name, value) for name, value in request.args.items(multi=True) if value and name not in changed]
    query = urlencode([*given, *((name, value) for name, value in changed.items() if value)])
    return f"{request.path}?{query}" if query else request.path


def remembered(answer: Response) -> Response:
    """The answer, which asks the browser to keep a language that was chosen; and says what it depends on."""
    answer.headers["Content-Language"] = language()
    answer.vary.update(("Accept-Language", "Cookie"))
    if request.args.get(PARAMETER) in LANGUAGES:
        answer.set_cookie(PARAMETER, language(), max_age=_YEAR, samesite="Lax", httponly=True)
    return answer
