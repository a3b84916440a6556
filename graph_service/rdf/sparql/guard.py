"""What a query asks for, and what none may ask: known before it runs, so that it can be told plainly.

The processes that run queries can reach nobody, write nothing and read nothing else anyway (see confinement).
"""

import re
from enum import StrEnum
from typing import NamedTuple

LONGEST = 100_000

_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_LAST = 0x10FFFF
# Alternatives begin with different characters, and what is repeated excludes what ends it.
_TOKEN = re.compile(
    r"""
    (?P<iri><[^<>"{}|^`\\\x00-\x20]*+>)
    | (?P<string>\"\"\"(?:[^"\\]|\\.|"(?!""))*+\"\"\" | '''(?:[^'\\]|\\.|'(?!''))*+'''
        | "(?!"")(?:[^"\\\n\r]|\\.)*+" | '(?!'')(?:[^'\\\n\r]|\\.)*+')
    | (?P<open>["'])
    | (?P<comment>\#[^\n\r]*+)
    | (?P<name>[?$@][\w-]*+ | [\w.-]*+:(?:[\w.:%-] | \\[_~.!$&'()*+,;=/?\#@%-])*+)
    | (?P<word>[A-Za-z_]\w*+)
    | (?P<other>[\w.]++|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})


class Form(StrEnum):
    """What a query gives: rows, yes or no, or triples."""

    SELECT = "SELECT"
    ASK = "ASK"
    CONSTRUCT = "CONSTRUCT"
    DESCRIBE = "DESCRIBE"

    @property
    def gives_triples(self) -> bool:
        """Whether the answer is a graph."""
        return self in {Form.CONSTRUCT, Form.DESCRIBE}


class Token(NamedTuple):
    """A word of a query and where it begins, in characters."""

    kind: str
    text: str
    place: int = 0


class QueryError(Exception):
    """A query that is refused or cannot be read; the message says why."""


class ForbiddenError(QueryError):
    """A query that asks for what nobody may do here."""


def form_of(query: str) -> Form:
    """What a query gives. Raises QueryError for one that is too long or none, ForbiddenError for what none may ask."""
    if len(query) > LONGEST:
        raise QueryError(f"the query has {len(query)} characters; at most {LONGEST} are taken")
    form: Form | None = None
    for kind, text, _ in tokens(query):
        word = text.upper()
        if kind != "word":
            continue
        if form is None and word in _UPDATES:
            raise ForbiddenError(f"{word}: this endpoint is read only")
        if word == "SERVICE":
            raise ForbiddenError("SERVICE: this endpoint asks no other")
        if form is None and word in Form.__members__:
            form = Form[word]
    if form is None:
        raise QueryError("the query has none of SELECT, ASK, CONSTRUCT and DESCRIBE")
    return form


def columns(query: str) -> tuple[str, ...]:
    """The variables of `SELECT *` in the order in which the query says them, which readers lose; else none."""
    words = [word.text for word in said_words(query)]
    places = [place for place, text in enumerate(words) if text.upper() == Form.SELECT]
    said = words[places[0] + 1 :] if places else []
    if said and said[0].upper() in {"DISTINCT", "REDUCED"}:
        said = said[1:]
    if said[:1] != ["*"]:
        return ()
    return tuple(dict.fromkeys(text[1:] for text in said if text[0] in "?$" and len(text) > 1))


def said_words(query: str) -> list[Token]:
    """What a query says: its words without what lies between them and without comments."""
    return [token for token in tokens(query) if token.kind != "comment" and token.text.strip()]


def tokens(query: str) -> list[Token]:
    """The words of a query; those after a string that does not end are left out, since no reader gets there."""
    found = []
    text, place = _ESCAPED.sub(_unescaped, query), 0
    while match := _TOKEN.match(text, place):
        if match.lastgroup == "open":
            break
        found.append(Token(match.lastgroup or "", match[0], place))
        place = match.end()
    return found


def _unescaped(found: re.Match[str]) -> str:
    r"""The character that `\u0053` stands for, anywhere in a query."""
    point = int(found[1] or found[2], 16)
    return chr(point) if point <= _LAST else found[0]
