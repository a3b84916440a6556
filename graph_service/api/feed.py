"""The blueprint of the feed: pages and versions."""

from flask import Blueprint, Response, redirect
from werkzeug.exceptions import Gone, NotFound
from werkzeug.wrappers import Response as BaseResponse

from graph_service.api.negotiated import SUFFIXES, as_asked
from graph_service.protocol.requests import Viewing
from graph_service.rdf.feed.members import Members
from graph_service.rdf.feed.stream import ON_A_PAGE, page_of, version

_FORMS = f"<any({', '.join(SUFFIXES)}):suffix>"


def feed(view: Viewing, members: Members, base: str) -> Blueprint:
    """What came, changed and went, at /feed."""
    blueprint = Blueprint("feed", __name__)

    @blueprint.get("/feed")
    @blueprint.get(f"/feed.{_FORMS}")
    @blueprint.get("/feed/after/<int:after>")
    @blueprint.get(f"/feed/after/<int:after>.{_FORMS}")
    def page(after: int | None = None, suffix: str | None = None) -> Response:
        found = members.page(after or 0, ON_A_PAGE + 1)
        path = "/feed" if after is None else f"/feed/after/{after}"
        return as_asked(page_of(base, view(), after, found), path, suffix)

    @blueprint.get("/feed/change/<int:sequence>")
    @blueprint.get(f"/feed/change/<int:sequence>.{_FORMS}")
    def change(sequence: int, suffix: str | None = None) -> Response:
        member = members.member(sequence)
        if member is None:
            followed = members.page(sequence, 1)
            raise (Gone if followed else NotFound)(f"there is no version {sequence}; the latest are in /feed")
        seen = view()
        return as_asked(version(base, member, seen.thing(member.id)), f"/feed/change/{sequence}", suffix)

    @blueprint.get("/feed/<any(retention, shape, next):_>")
    @blueprint.get("/feed/shape/<path:_>")
    @blueprint.get("/feed/<any(after, change):kind>/<int:number>/<path:_>")
    def part(kind: str = "", number: int = 0, _: str = "") -> BaseResponse:
        """A node that helps to tell of the feed, a page or a change: sent on to that."""
        return redirect(f"/feed/{kind}/{number}" if kind else "/feed", code=303)

    return blueprint
