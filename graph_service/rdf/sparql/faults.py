"""What is wrong with a query that cannot be read, for those who wrote it."""

import re
from collections.abc import Mapping

from graph_service.rdf.sparql.guard import said_words

_EXPECTED = re.compile(r"(error at \d+:\d+:) expected (?:one of )?(.+)", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]++(?: [A-Za-z]++)*+")


def fault(message: str, query: str, prefixes: Mapping[str, str]) -> str:
    """A reader's message without the classes of letters that it looked for; a prefix that is not known goes before."""
    if unknown := _unknown(query, prefixes):
        return unknown
    found = _EXPECTED.fullmatch(message)
    if found is None:
        return message
    words = [word for word in re.split(r",\s+", found[2]) if _WORDS.fullmatch(word)]
    return f"{found[1]} expected {' or '.join(words)}" if words else f"{found[1]} this cannot stand here"


def _unknown(query: str, prefixes: Mapping[str, str]) -> str | None:
    """What to say of the first prefix that neither the query nor we say what it stands for."""
    known = {*prefixes, "_"}
    declared = False
    for kind, text, place in said_words(query):
        prefix, colon, _ = text.partition(":")
        if kind == "name" and colon and text[0] not in "?$@":
            if not declared and prefix not in known:
                before = query[:place]
                line, column = before.count("\n") + 1, place - before.rfind("\n")
                return f"error at {line}:{column}: there is no prefix {prefix}:, write PREFIX {prefix}: <…> before"
            known.add(prefix)
        declared = kind == "word" and text.upper() == "PREFIX"
    return None
