"""The organisations of a text as the tests write it."""

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Head
from loaders.names.organisations.organisations import Organisations
from loaders.text import Text


def found(value: str) -> Found[str]:
    return Found(value, (), "test")


def organisations(text: str, *listed: str, body: str | None = None, owner: str | None = None) -> Organisations:
    head = Head(body=found(body) if body else None, organisation=found(owner) if owner else None)
    attendance = [Attendee(found(f"Person {n}"), "present", "member", found(o)) for n, o in enumerate(listed)]
    return Organisations.of(Layout(Text(text), (), (), (), (), ()), head, attendance)


def named(text: str, *listed: str, owner: str | None = None) -> list[str]:
    return [name for name, _, _, _ in organisations(text, *listed, owner=owner).named(0, len(text))]


def typed(text: str, *listed: str) -> list[tuple[str, str]]:
    return [(name, kind) for name, kind, _, _ in organisations(text, *listed).named(0, len(text))]
