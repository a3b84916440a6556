"""What leads to the names of a list: whom they come from (`Digg: Anna Ek`, `Från Digg deltog`), a title before one."""

import re

from loaders.names.people.titles import TITLE

_LEAD = re.compile(
    r"(?:^|[,;.\s(])(?!(?:ingen|inga|vakant)\s)((?:[Ff]rån |[Ff]ör )?[^\W\d_][^,;:()\n]{0,70})"
    r"(?:\s?\(\d{1,3}(?:\sst)?\))?:\s*$"
)
_FROM_DID = re.compile(
    r"(?:^|[.;,]\s|\bsamt\s)((?:[Ff]rån|[Ff]ör) [^,;:.()\n]{2,70}?)"
    r"\s(?:deltog|deltar|närvarade|medverkade|närvarande var)\s*$"
)
_AHEAD = re.compile(r"(?:[,;]|\boch|\bsamt)\s([a-zåäö][\w -]{2,40})\s$")  # a title, in a list with titles before names
_GROUP = re.compile(  # whom those behind it come from, in a list that begins so
    r"(?:^|(?<=[^,:\s]\s))(?P<group>(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|[Ss]tad))\s*$"
)


def names_group(ahead: str) -> bool:
    """Whether a list begins with a municipality, so that others in it tell whom those behind them come from."""
    return _GROUP.fullmatch(ahead) is not None


def lead_in(before: str, *, grouped: bool) -> re.Match[str] | None:
    """Match what is said before a name where that leads to it and to those that follow; its first group is whence."""
    return _LEAD.search(before) or _FROM_DID.search(before) or (_GROUP.search(before) if grouped else None)


def title_ahead(before: str) -> tuple[int, int] | None:
    """Where a title stands that ends what is said before a name: `, ekonom` and, with a capital, anywhere."""
    if (title := _AHEAD.search(before)) and TITLE.fullmatch(title[1]):
        return title.span(1)
    end = len(before.rstrip(" :"))
    spans = (match.span() for match in TITLE.finditer(before, 0, end))
    return next((span for span in spans if span[1] == end and before[span[0]].isupper()), None)


def own_part(lead: str) -> int:
    """Where a lead begins behind the title of the person before it: `ekonom Habo kommun`."""
    title = TITLE.match(lead)
    behind = lead[title.end() :] if title else ""
    return len(lead) - len(behind.lstrip()) if behind[:1] == " " and behind.lstrip()[:1].isupper() else 0
