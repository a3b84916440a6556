"""Which body met, in its own words: from a label, the title, the letterhead, or the group's own word for itself."""

import re
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.meeting.body_lines import alone, called, first_line, with_kind
from loaders.minutes.meeting.body_name import KIND, MEETING_WORD, found_body, trimmed
from loaders.minutes.meeting.body_titles import (
    BODY,
    WHOLE,
    above_kind,
    below_kind,
    below_letterhead,
    plain,
    right_below_kind,
    titles,
)
from loaders.minutes.meeting.fields import Field
from loaders.minutes.record import Found
from loaders.text import Line, Text

_OWN_WORD = re.compile(
    r"\b((?:arbets|referens|lednings|styr|projekt|chefs|samverkans|berednings|direktörs|kommundirektörs"
    r"|tjänstemanna)gruppen|nätverket|rådet|styrelsen|direktionen)\b",
    re.IGNORECASE,
)
_OF_KIND = re.compile(r"((?:Projekt|Arbets|Styr|Referens|Samverkans|Berednings|Lednings)grupp)en")
_KINDS_OF_BODY = frozenset({"Rådet", "Gruppen", "Nätverket", "Nämnden", "Utskottet", "Beredningen", "Kommittén"})


def body(text: Text, lines: Sequence[Line], labelled: Sequence[Field]) -> Found[str] | None:
    """Find the body that met."""
    for field in labelled:
        named = trimmed(field.value[0]) if field.label == "möte" else None
        if named and _is_clear(named.text):
            return found_body(text, [named], "body-after-label", 0.85)
        if field.label.startswith(("organ", "nämnd", "styrelse", "grupp")):
            return found_body(text, field.value[:1], "body-after-label", 0.95)
    unclear: Found[str] | None = None
    for rule, confidence, candidates in (
        ("body-in-title", 0.9, titles(text, lines)),
        ("body-in-letterhead", 0.95, below_letterhead(lines)),
        ("body-called", 0.9, called(lines)),
        ("body-alone", 0.85, alone(lines)),
        ("body-above-kind", 0.8, above_kind(lines)),
        ("body-below-kind", 0.75, below_kind(lines)),
        ("body-with-kind", 0.8, with_kind(lines)),
        ("body-below-kind", 0.65, right_below_kind(lines)),
        ("body-first-line", 0.6, first_line(lines)),
    ):
        for line in candidates:
            shown = trimmed(line)
            if shown is None:
                continue
            if _is_clear(shown.text):
                found = found_body(text, [shown], rule, confidence)
                fuller = _fuller(lines, found.value)
                return found_body(text, [fuller], "body-alone", 0.85) if fuller else found
            if unclear is None or (WHOLE.search(unclear.value) and not WHOLE.search(shown.text)):
                unclear = found_body(text, [shown], rule, confidence)
            if rule == "body-in-title":
                break
    return unclear or _own_word(text)


def _fuller(lines: Sequence[Line], name: str) -> Line | None:
    """Give a line with the whole name of a body that a title calls by its kind alone: `Rådet`, of `Samverkansrådet`."""
    if group := _OF_KIND.fullmatch(name):
        named = re.compile(rf"\s*({group[1]}\s(?!\d|nr\b|för\b|den\b)[^\s:;].{{2,60}}?)(?=\s{{2,}}|\t|\s*$)")
        return next((_part(line, match) for line in lines if (match := named.match(line.text))), None)
    if name not in _KINDS_OF_BODY:
        return None
    longer = re.compile(rf"(?=[A-ZÅÄÖ])(?:[\w-]+\s){{0,3}}[\w-]+{re.escape(name.lower())}\b.*")
    return next((line for line in alone(lines) if longer.match(plain(line.text))), None)


def _part(line: Line, match: re.Match[str]) -> Line:
    return Line(line.start + match.start(1), line.start + match.end(1), line.page, match[1])


def _is_clear(name: str) -> bool:
    """Tell a name that says what it is: a board, a group, a council; not a whole organisation."""
    line = " ".join(name.split())
    named = bool(BODY.fullmatch(line) or MEETING_WORD.fullmatch(line))
    return named and not WHOLE.search(line) and not re.match(rf"{KIND}\b", line)


def _own_word(text: Text) -> Found[str] | None:
    """Take the group's own word for itself, where the text has no title: `arbetsgruppen`."""
    words = list(_OWN_WORD.finditer(text.characters))
    if not words:
        return None
    most = Counter(word[1].lower() for word in words).most_common(1)[0][0]
    first = next(word for word in words if word[1].lower() == most)
    return Found(most.capitalize(), text.spans(first.start(), first.end()), "body-own-word", 0.6)
