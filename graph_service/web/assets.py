"""Files that pages are shown with: at addresses that change with what they hold, so that a browser may keep them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from flask import Response, request, url_for

FOLDER = Path(__file__).with_name("static")
_DIGITS = 12
_KEPT = "public, max-age=31536000, immutable"


def asset(name: str) -> str:
    """The address of a file of the static folder."""
    return url_for("web.static", filename=name, v=_digest(name))


def kept_by_version(answer: Response) -> Response:
    """The answer, kept for a year where the address says which version of a file it is."""
    if request.endpoint == "web.static" and request.args.get("v") and answer.status_code < 400:  # noqa: PLR2004
        answer.headers["Cache-Control"] = _KEPT
    return answer


@cache
def _digest(name: str) -> str:
    return sha256((FOLDER / name).read_bytes()).hexdigest()[:_DIGITS]
