"""Votes by name: who voted yes and no in a sentence (`Anna Ek (S) röstar ja`) or in the columns of a list."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found, Vote
from loaders.text import Line, Text

_VOTER = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,3}\s?\([A-ZÅÄÖa-zåäö]{1,4}\)")
_SAID = re.compile(
    r"(?P<before>[^.:;!?]{6,1500}?)\s(?:röstar|röstade)\s(?P<vote>ja|nej)\b"
    r"|\b(?P<first>ja|nej)(?:\sröstar|\sröstade|-röst(?:er)?\s(?:avges|lämnas)\sav)\s(?P<behind>[^.:;!?]{6,1500})",
    re.IGNORECASE,
)
_VOTES = re.compile(r"\b(?:ja|nej)[\s-]röst|\srösta(?:r|de)\s(?:ja|nej)\b", re.IGNORECASE)  # stands where `_SAID` does
_HEADER = re.compile(r"\bJa\b.{0,40}?\bNej\b", re.IGNORECASE)
_YES, _NO = re.compile(r"\bJa\b", re.IGNORECASE), re.compile(r"\bNej\b", re.IGNORECASE)
_ABSTAIN, _ABSENT = re.compile(r"\bAvst\w*", re.IGNORECASE), re.compile(r"\bFrånv\w*", re.IGNORECASE)
_MARK = re.compile(r"(?<!\S)[Xx](?!\S)")
_FEWEST = 2


class Named(NamedTuple):
    """How many voted yes and no by name, and what says so; `abstain` is None where nothing is said of it."""

    yes: int
    no: int
    source: Found[str]
    abstain: int | None = None


def said(flow: Flow) -> Named | None:
    """Count the names that sentences give for yes and for no; None where they do not give both."""
    if "röst" not in flow.lowered or _VOTES.search(flow.characters) is None:
        return None
    counts = {"ja": 0, "nej": 0}
    places: list[tuple[int, int]] = []
    for match in _SAID.finditer(flow.characters):
        voters = len(_VOTER.findall(match["before"] or match["behind"] or ""))
        if voters:
            counts[(match["vote"] or match["first"]).casefold()] += voters
            places.append(match.span())
    if not all(counts.values()):
        return None
    start, end = places[0][0], places[-1][1]
    source = flow.found(flow.characters[start:end], "votes-by-name", 0.8, start, end)
    return Named(counts["ja"], counts["nej"], source)


def listed(text: Text, lines: Sequence[Line]) -> Iterator[Named]:
    """Count the marks in the columns of lists of votes: a header with `Ja` and `Nej`, a voter on each row.

    A list counts only where every voter has a mark.
    """
    place = 0
    while place < len(lines):
        columns = _columns(lines[place].text)
        end = place + 1
        votes: list[str] = []
        voters = 0
        while columns and end < len(lines) and not _columns(lines[end].text):
            voters += _VOTER.search(lines[end].text) is not None
            if (vote := _vote(lines[end].text, columns)) is not None:
                votes.append(vote)
            end += 1
        if len(votes) == voters >= _FEWEST:  # a mark that lost its row makes the list no witness
            first, last = lines[place], lines[end - 1]
            source = Found("list of votes", text.spans(first.start, last.end), "list-of-votes", 0.8)
            abstained = votes.count("abstain") if columns and "abstain" in columns else None
            yield Named(votes.count("yes"), votes.count("no"), source, abstained)
        place = end


def _columns(line: str) -> dict[str, int] | None:
    """Where the columns of votes stand on a header's line; cells apart by tabs are counted instead."""
    if "nej" not in line.lower() or _HEADER.search(line) is None or _VOTER.search(line):
        return None
    found = {"yes": _YES.search(line), "no": _NO.search(line), "abstain": _ABSTAIN.search(line)}
    found["absent"] = _ABSENT.search(line)
    return {name: _place(line, match.start()) for name, match in found.items() if match}


def _place(line: str, at: int) -> int:
    return line.count("\t", 0, at) if "\t" in line else at


def _vote(line: str, columns: dict[str, int]) -> str | None:
    """The column under which a voter's row has its mark."""
    mark = _MARK.search(line)
    if mark is None or not _VOTER.search(line):
        return None
    at = _place(line, mark.start())
    return min(columns, key=lambda name: abs(columns[name] - at))


def disagreement(vote: Vote, named: Sequence[Named]) -> str | None:
    """Say how a printed tally differs from every count of names of its item; None where one agrees or there is none."""
    if not named or any((one.yes, one.no) == (vote.yes, vote.no) for one in named):
        return None
    return (
        f"item {vote.item}: the tally says {vote.yes} yes and {vote.no} no, the names {named[0].yes} and {named[0].no}"
    )
