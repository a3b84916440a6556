"""Parties that act as a group: by their letters, or by their names."""

import re
from collections.abc import Iterator
from functools import cache

from ontology.tables import rows

_PARTY = r"(?:[A-ZÅÄÖ]{1,4}(?![\wåäö])|[A-ZÅÄÖ][a-zåäö]+(?:na|partiet|erna))"
_JOINT = r"(?:,\s|\soch\s|\ssamt\s)"
_GROUP = re.compile(
    r"\b(?i:ledamöterna|representanterna|ledamöter|representanter|företrädarna|gruppen|grupperna|partierna|samtliga)"
    rf"\s(?:från|för|i|ur)\s(?P<letters>{_PARTY}(?:{_JOINT}{_PARTY}){{0,8}})"
)
_LETTERS = re.compile(r"^(?P<letters>[A-ZÅÄÖ]{1,3}(?:(?:,\s|\soch\s|\ssamt\s)[A-ZÅÄÖ]{1,3}\b){0,8})(?:-gruppen)?$")
_LETTERS_AT_MOST = 4
_ONE = re.compile(r"[A-ZÅÄÖ][\wåäö]*")


def parties_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Find (letters, start, end) of the parties whose members `text` speaks of as a group."""
    found = _GROUP.search(text) or _LETTERS.match(text.strip())
    if found:
        for one in _ONE.finditer(text, found.start("letters"), found.end("letters")):
            yield _codes().get(one[0].casefold(), one[0]), one.start(), one.end()
        return
    for name, code in _codes().items():
        place = re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) if len(name) > _LETTERS_AT_MOST else None
        if place:
            yield code, place.start(), place.end()


@cache
def _codes() -> dict[str, str]:
    """Map the parties' names to their letters, from the reference data."""
    codes: dict[str, str] = {}
    for row in rows("parties"):
        for name in (row["name"], row["name_full"]):
            codes[name.casefold()] = row["code"]
    return codes
