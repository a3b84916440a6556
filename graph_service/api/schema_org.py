"""What search engines read in the page of a thing: `schema_org(id)` for templates."""

from typing import Any

from flask import Flask

from graph_service.protocol.requests import Viewing
from graph_service.rdf.schema_org import schema_org


def register(app: Flask, view: Viewing, base: str) -> None:
    """Let templates ask what schema.org says of a thing."""

    def told(id_: str) -> dict[str, Any] | None:
        seen = view()
        thing = seen.thing(seen.canonical(id_))
        return None if thing is None else schema_org(thing, base)

    app.jinja_env.globals["schema_org"] = told
