"""Who reserved themselves, had something noted, or had a conflict of interest (jäv)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.minutes.anchored import Anchored, fitting
from loaders.minutes.decisions.naming import Nobody, People
from loaders.minutes.decisions.parties import parties_in
from loaders.minutes.items.item_sections import item_sections
from loaders.minutes.items.sections import Section
from loaders.minutes.layout import Layout
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Dissent

_ACTS = (  # kind, pattern, and the anchors of which each match holds one
    (
        "conflict_of_interest",
        (
            r"\(jäv\b|\b(?:anmäl(?:er|de|t)(?: sig)? (?:\w+ )?jäv\w*|(?:är|var|förklarar sig) "
            r"jävig\w*|(?:på grund av|p\.?g\.?a\.?|med anledning av) jäv|jäv anmäl\w+ "
            r"av)"
        ),
        "jäv",
    ),
    (
        "reservation",
        (
            r"\b(?:reserver(?:ar|ade|at) sig|(?:lämna|anmäl|inlämna|avge)(?:r|de|t|s)?"
            r"(?: \w+){0,3} reservation(?:er)?|reservation (?:lämnas|anmäls|mot beslutet|till protokollet) "
            r"(?:\w+ )?av)\b"
        ),
        "reserv",
    ),
    (
        "note",
        (
            r"\b(?:antecknar\b|antecknade (?:till protokollet )?att\b"
            r"|(?:låter|lät) (?:till protokollet )?anteckna|får antecknat"
            r"|(?:önskar|begär|begärde|vill|ville)(?: att)? (?:få|ha|fått) "
            r"(?:till protokollet )?antecknat|(?:lämna"
            r"|avge|inkomma)(?:r|de|t)?(?: med)?(?: \w+){0,3} (?:protokollsanteckning"
            r"|särskilt yttrande|röstförklaring)\w*|anmäler till protokollet|till protokollet "
            r"(?:anför|antecknar)\w*|delt(?:ar|og) (?:inte|ej) i (?:beslutet|beslut"
            r"|avgörandet|omröstningen)|avst(?:år|od) från att delta i beslut)"
        ),
        "anteckn|särskilt yttrande|röstförklaring|till protokollet|delta|deltog",
    ),
)
_COMPILED = tuple((kind, Anchored(pattern, anchors)) for kind, pattern, anchors in _ACTS)
_PROCEDURE = re.compile(r"\bantecknar\b.{0,120}\b(?:proposition|motförslag|huvudvotering)", re.IGNORECASE)
_UNDER = (
    ("conflict_of_interest", re.compile(r"jäv", re.IGNORECASE)),
    ("reservation", re.compile(r"reservation", re.IGNORECASE)),
    ("note", re.compile(r"anteckning|yttrande|deltar|förklaring|protokollet", re.IGNORECASE)),
)
_WITH_PARTY = re.compile(r"(?P<name>[A-ZÅÄÖÉ][\wåäöéü-]+(?:\s[A-ZÅÄÖÉ][\wåäöéü-]+){1,3})(?=\s?\([A-Za-zÅÄÖåäö]{1,5}\))")
_SIGNED = re.compile(rf"{_WITH_PARTY.pattern}\s?\([^()]{{1,5}}\)\.?")  # below what it is who says it
_AGAINST = re.compile(
    r"\b(?:beslut|ärende|paragraf|avgörande)\w{0,4}\s(?:(?:i|under|enligt|för|avseende|gällande|på|vid)\s)?"
    r"(?:ärendet?\s|punkt(?:en)?\s)?§\s?(?P<number>\d{1,4})(?![\d/])"
)
_CITED = re.compile(
    r"(?:§§?\s?|\b(?:paragraf|punkt|ärende)(?:en|erna|t|na)?\s(?:nr\s|§§?\s?)?)"
    r"(?P<numbers>\d{1,4}(?:(?:,\s|\soch\s|\ssamt\s)\d{1,4}){0,9})(?![\d/]|:\d)"
)
_DESPITE = re.compile(r"\b(?:mot|under)\s(?P<who>[A-ZÅÄÖ][^.;:]{2,80}?s)\s(?:\([^)]{1,20}\)\s)?reservation(?:er)?\b")
_GENITIVE = re.compile(
    r"(?P<name>[A-ZÅÄÖÉ][\wåäöé-]+(?:\s[A-ZÅÄÖÉ][\wåäöé-]+){0,2}?)s(?=\s(?:och|samt|\([^)]{1,20}\)|reservation)|,)"
)
_ELSEWHERE = frozenset({"papers", "sent", "earlier", "motion", "proposed"})


def dissents(layout: Layout, people: People | None) -> tuple[Dissent, ...]:
    """Read the dissents of each item: one for each person, or party letter where a group dissents."""
    found: dict[tuple[str, str, str], Dissent] = {}
    numbers = frozenset(item.number for item in layout.items)
    for item, its in item_sections(layout):
        for section in its:
            if section.kind in _ELSEWHERE:
                continue
            for dissent in _in_section(item.number, section, people or Nobody(), numbers):
                found.setdefault((dissent.item, dissent.person.value, dissent.kind), dissent)
    return tuple(found.values())


def _in_section(own: str, section: Section, people: People, numbers: frozenset[str]) -> Iterator[Dissent]:
    under = next((k for k, p in _UNDER if section.kind in {"dissent", "interest"} and p.search(section.heading)), None)
    previous = unsigned = False
    for sentence in section.sentences:
        yield from _despite(own, sentence, people)
        act = _act(sentence)
        item = _against(sentence.characters, numbers) or own
        if act is None:
            if under and (not previous or (unsigned and _SIGNED.fullmatch(sentence.characters))):
                told = list(_each(item, sentence, under, people, 0.8))
                yield from told
                previous, unsigned = True, not told
            continue
        kind, start, end = act
        previous = True
        if kind == "conflict_of_interest" and (elsewhere := list(_announced(own, sentence, people, numbers))):
            yield from elsewhere
            continue
        who = sentence.part(0, start)
        named = list(_each(item, who, kind, people, 0.95)) if who else []
        yield from named or _each(item, sentence.part(end), kind, people, 0.85)


def _announced(own: str, sentence: Flow, people: People, numbers: frozenset[str]) -> Iterator[Dissent]:
    """Give those who announce a conflict of interest to the items that they name: `jäv under paragraf 14`."""
    cited = [
        (found.start(), [number for number in re.findall(r"\d+", found["numbers"]) if number in numbers - {own}])
        for found in _CITED.finditer(sentence.characters)
    ]
    if not any(items for _, items in cited):
        return
    who = [one for one in _each(own, sentence, "conflict_of_interest", people, 0.9) if one.person.spans]
    places = [sentence.place(one.person.spans[0].start) for one in who]
    for place, items in cited:
        first = max((other for other, _ in cited if other < place), default=-1)
        for one, at in zip(who, places, strict=True):
            if first < at < place:
                yield from (replace(one, item=item) for item in items)


def _against(sentence: str, numbers: frozenset[str]) -> str | None:
    """Give the item of these minutes whose decision the sentence names: `mot beslutet i § 12`, under another item."""
    named = _AGAINST.search(sentence) if "§" in sentence else None
    return named["number"] if named and named["number"] in numbers else None


def _act(sentence: Flow) -> tuple[str, int, int] | None:
    """Find what is done, and where; jäv counts before not taking part because of it."""
    for kind, pattern in fitting(_COMPILED, sentence.lowered):
        found = pattern.search(sentence.characters)
        if found and not _PROCEDURE.search(sentence.characters):
            return kind, found.start(), found.end()
    return None


def _despite(item: str, sentence: Flow, people: People) -> Iterator[Dissent]:
    """Find those against whose reservation it was decided: `mot Anna Eks och Bo Alms reservationer`."""
    found = _DESPITE.search(sentence.characters) if "reservation" in sentence.lowered else None
    for name in _GENITIVE.finditer(sentence.characters, found.start("who"), found.end()) if found else ():
        full = people.resolve(name["name"]) or name["name"]
        yield Dissent(item, sentence.found(full, "dissenter", 0.9, name.start("name"), name.end("name")), "reservation")


def _each(item: str, flow: Flow, kind: str, people: People, confidence: float) -> Iterator[Dissent]:
    if not flow:
        return
    begin, end = flow.extent()
    named = [
        flow.found(one.name, "dissenter", confidence, flow.place(one.start), flow.place(one.end))
        for one in people.named(begin, end)
        if one.name
    ]
    if not named:
        named = [
            flow.found(people.resolve(m["name"]) or m["name"], "dissenter-with-party", confidence, m.start(), m.end())
            for m in _WITH_PARTY.finditer(flow.characters)
        ]
    if not named:
        named = [flow.found(code, "dissenting-party", confidence, a, b) for code, a, b in parties_in(flow.characters)]
    for person in named:
        yield Dissent(item, person, kind)
