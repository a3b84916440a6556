"""Cursors: where a page ended, in a form that can be handed out and is checked when it comes back."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b
from typing import TypeAlias

from graph_service.store.base import CursorError

Part: TypeAlias = str | int | float | None
_CHECK = 6
_WRONG = "the cursor is none that was given here: use `next` of the page before, unchanged"


def make_cursor(kind: str, *parts: Part) -> str:
    """A cursor of a kind of list (`links`), holding the sort key of the last row."""
    body = json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()
    return urlsafe_b64encode(_check(kind, body) + body).decode("ascii").rstrip("=")


def read_cursor(kind: str, cursor: str, *types: type | tuple[type, ...]) -> tuple[Part, ...]:
    """The parts of a cursor of this kind, each of the type given. Raises CursorError for any other."""
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
        body = raw[_CHECK:]
        if raw[:_CHECK] != _check(kind, body):
            raise CursorError(_WRONG)
        parts = json.loads(body)
    except (ValueError, UnicodeError):
        raise CursorError(_WRONG) from None
    if not isinstance(parts, list) or len(parts) != len(types):
        raise CursorError(_WRONG)
    if not all(isinstance(part, wanted) for part, wanted in zip(parts, types, strict=True)):
        raise CursorError(_WRONG)
    return tuple(parts)


def _check(kind: str, body: bytes) -> bytes:
    return blake2b(kind.encode() + b"\x1f" + body, digest_size=_CHECK).digest()
