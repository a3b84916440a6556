"""The tallies that minutes print of a vote."""

import re
from collections.abc import Iterator

from loaders.minutes.anchored import Anchored
from loaders.minutes.decisions.named_votes import Named, listed, said
from loaders.minutes.items.item_sections import item_sections
from loaders.minutes.items.sections import Section
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Vote

_SPELT = """noll/ingen/inga en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton
        arton/aderton nitton tjugo"""
_WORDS = {word: number for number, words in enumerate(re.findall(r"\S+", _SPELT)) for word in words.split("/")}
_N = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_YES = r"(?:\(\d{1,3}\)\s)?(?:st\.?\s)?ja(?:\s?-?\s?röst(?:er)?)?"
_NO = r"(?:\(\d{1,3}\)\s)?(?:st\.?\s)?nej(?:\s?-?\s?röst(?:er)?)?"
_NAMES = r"\((?:[^()]|\([^()]{1,5}\)){2,1500}\)"
_TALLIES = tuple(
    Anchored(pattern, anchors)
    for pattern, anchors in (
        (rf"\b(?P<yes>{_N})\s{_YES}\b[^.:;\d]{{0,60}}?\b(?P<no>{_N})\s{_NO}\b", "nej"),
        (rf"\b(?P<no>{_N})\s{_NO}\b[^.:;\d]{{0,60}}?\b(?P<yes>{_N})\s{_YES}\b", "nej"),
        (r"\bja(?:-röster)?\s(?P<yes>\d{1,3}),?\s(?:och\s)?nej(?:-röster)?\s(?P<no>\d{1,3})\b", "nej"),
        (rf"\bja(?:-röster)?\s?[:=]\s?(?P<yes>{_N})\b.{{0,30}}?\bnej(?:-röster)?\s?[:=]\s?(?P<no>{_N})\b", "nej"),
        (
            (
                rf"\b(?P<yes>{_N})\s(?:röster\s)?(?:för|röster)(?:\s[a-zåäö]+)?\s?(?:,|och|mot|-)\s?(?P<no>{_N})\s"
                rf"(?:röster\s)?(?:emot|mot)\b"
            ),
            " emot| mot",
        ),
        (
            rf"\b(?:med|siffrorna|röstsiffrorna)\s(?:rösterna\s)?(?P<yes>{_N})(?:\sröster)?\smot\s(?P<no>{_N})\b",
            " mot ",
        ),
        (rf"\b(?:röst)?siffrorna\s(?P<yes>{_N})\s?[-–]\s?(?P<no>{_N})\b", "siffrorna"),
        (rf"\b(?P<yes>{_N})\s{_YES}:\s[^;]{{2,1500}}?\b(?P<no>{_N})\s{_NO}(?:\.|:)", "nej"),  # names behind each
        (rf"\b(?P<yes>{_N})\s{_YES}\s{_NAMES},?\s(?:och\s|mot\s)?(?P<no>{_N})\s{_NO}\b(?:\s{_NAMES})?", "nej"),
        (
            rf"\bja(?:-röster)?\s?\((?P<yes>{_N})\)[^;]{{2,1500}}?\bnej(?:-röster)?\s?\((?P<no>{_N})\)",
            "nej",
        ),
        (
            (
                rf"\b(?P<yes>{_N})\s(?:röster\s)?för\s?(?:,|och|-)?\s?"
                rf"(?=(?:{_N})\s(?:ledamot\s|ledamöter\s|person(?:er)?\s)?(?:som\s)?(?:avst|abst|lade ned))(?P<no>)"
            ),
            " för",
        ),
    )
)
_VOTING = Anchored(
    rf"\b(?P<yes>{_N})\s(?:ledamöter|ledamot|personer)?\s?röstar?(?:de)?\sja\b[^.]{{0,60}}?"
    rf"\b(?P<no>{_N})\s(?:ledamöter|ledamot|personer)?\s?(?:röstar?(?:de)?\s)?nej\b",
    "nej",
)
_NAMED_YES = re.compile(rf"\bröstar?(?:de)?\sja\s?\((?P<count>{_N})\)", re.IGNORECASE)
_NAMED_NO = re.compile(rf"\bröstar?(?:de)?\snej\s?\((?P<count>{_N})\)", re.IGNORECASE)
_ABSTAIN = re.compile(
    rf"\b(?P<before>{_N})\s(?:(?:ledamot|ledamöter|person(?:er)?|röst(?:er)?"
    rf"|st)(?:\s|,\s[A-ZÅÄÖ][^,.;:\d]{{2,60}},\s|\s{_NAMES}\s))?"
    rf"(?:som\s)?(?:avst(?:år|od)|abstained|lägger ned|lade ned|nedlagd\w*)|\bavst"
    rf"(?:år|od)(?:\sfrån\satt\srösta)?\s?(?:\((?P<behind>{_N})\)|(?:[:=]\s?|(?<=[årod]\s)(?=\d))(?P<colon>{_N}))",
    re.IGNORECASE,
)
_TELLS = ("nej", "mot", "siffrorna", "avst", "abst")  # one of them stands in every tally
_ELSEWHERE = frozenset({"papers", "sent", "earlier"})
_NEAR = 160


def votes(layout: Layout) -> tuple[Vote, ...]:
    """Read the printed tallies of each item; one that is told again counts once."""
    found: list[Vote] = []
    for item, its in item_sections(layout):
        seen: dict[tuple[int | None, int | None], str] = {}
        for place, section in enumerate(s for s in its if s.kind not in _ELSEWHERE):
            for vote in _in_section(item.number, section):
                where = f"vote {place}" if section.kind == "vote" else "told"
                before = seen.setdefault((vote.yes, vote.no), where)
                if (before == where and vote not in found) or (before != where and "told" not in {before, where}):
                    found.append(vote)
        if not seen:
            found += (Vote(item.number, v.source, v.yes, v.no, v.abstain) for v in listed(layout.text, item.lines))
    return tuple(found)


def _in_section(item: str, section: Section) -> Iterator[Vote]:
    flows = [block.flow for block in section.blocks if block.flow]
    if not any(word in flow.lowered for flow in flows for word in _TELLS):
        return
    flow = Flow.joined(flows)
    text = flow.characters
    printed = False
    for pattern in (*_TALLIES, _VOTING):
        for found in pattern.pattern.finditer(text) if pattern.may_match(flow.lowered) else ():
            printed = True
            abstain = _ABSTAIN.search(text, found.end(), found.end() + _NEAR)
            source = flow.found(found[0], "printed-tally", 0.95, found.start(), found.end())
            yield Vote(item, source, _number(found["yes"]), _number(found["no"]), _abstained(abstain))
        if printed:
            return
    behind = list(_named(item, flow))
    by_name = None if behind else said(flow)
    yield from behind
    if by_name:
        yield Vote(item, by_name.source, by_name.yes, by_name.no, None)


def by_name(layout: Layout, item: ItemPart) -> list[Named]:
    """Count the votes by name that an item holds, in sentences and in lists."""
    flow = Flow.of(layout.text, item.lines)
    told = said(flow)
    return [*([told] if told else []), *listed(layout.text, item.lines)]


def _named(item: str, flow: Flow) -> Iterator[Vote]:
    """Count behind names: `… röstar Ja (7)`."""
    for yes in _NAMED_YES.finditer(flow.characters):
        no = _NAMED_NO.search(flow.characters, yes.end())
        if not no:
            continue
        abstain = _ABSTAIN.search(flow.characters, no.end(), no.end() + _NEAR)
        source = flow.found(flow.characters[yes.start() : no.end()], "tally-behind-names", 0.95, yes.start(), no.end())
        yield Vote(item, source, _number(yes["count"]), _number(no["count"]), _abstained(abstain))


def _abstained(found: re.Match[str] | None) -> int | None:
    return _number(found["before"] or found["behind"] or found["colon"]) if found else None


def _number(written: str) -> int | None:
    if not written:
        return None
    return int(written) if written.isdigit() else _WORDS[written.casefold()]
