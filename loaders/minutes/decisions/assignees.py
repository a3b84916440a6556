"""Who is to do what was decided, and who was appointed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from loaders.minutes.decisions.charging import CHARGED
from loaders.minutes.decisions.naming import People
from loaders.minutes.decisions.offices import OFFICE, full_name
from loaders.minutes.decisions.verb_tables import WORK
from loaders.minutes.layout import Layout
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found, Head
from loaders.names.organisations.abbreviations import is_capitals, may_be_organisation
from loaders.names.organisations.gazetteer import gazetteer

_FAR = 1500  # characters
_BACK = 200  # characters before a name
_REMEMBERED = 256  # names looked for in a text
_LONGEST_OFFICE, _LONGEST_NAME = 5, 6  # words
_ACTING = re.compile(
    r"(?P<who>(?:[A-ZÅÄÖ]|förvaltningen|förste|andre|varje|alla)[^.;:?!]{1,220}?)\s"
    r"(?:(?:nu|också|även|därefter|sedan|själva?|tillsammans)\s)?(?P<verb>[a-zåäö]{2,20}r)\b"
    r"(?=[^?]*$)"
)
_PREPOSITION = re.compile(r"\s(?P<preposition>med|hos|till|på)\s(?=[A-ZÅÄÖ])")
_ELIDED = re.compile(
    r"(?:,|\soch|\ssamt)\s(?P<who>[A-ZÅÄÖ][\w&-]{1,40}(?:\s[A-ZÅÄÖ][\w&-]{1,40}){0,2})\s"
    r"(?P<preposition>med|hos|till|på)\s(?=[A-ZÅÄÖ])"
)
_BESIDE = re.compile(r"\btillsammans med\s(?P<who>[^,.;]{2,80})")
_FILED = re.compile(r"\btill (?:handlingarna|protokollet)\b")
_APPOINTED_NOT = re.compile(
    r"(?:i stället för|istället för|efter|ersätter|i (?:hans|hennes) ställe"
    r"|för avgående|tillsammans med|på förslag av|jämte)\s(?:\w+\s){0,3}?$",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\s*\([^)]{1,40}\)")
_VAGUE = re.compile(
    r"(?:samtliga|alla|varje|berörda|respektive|övriga|var och en|vardera|båda|de|deltagande)\b", re.IGNORECASE
)
_ORGANISATION = re.compile(r"(?:verket|myndigheten|styrelsen|kassan|förmedlingen|regionen|förbundet|kommun|bolaget)$")
_LONGEST_LETTERS = 5  # of an abbreviation
_SPLIT = re.compile(r",\s+(?:samt\s|och\s)?|(?<!-)\s+(?:och|samt|eller)\s+(?!Fritid\b|Utbildning\b|Hälso|Omsorg\b)")
_NO_AGENT = re.compile(r"(?:vi|man|det|den|detta|de|ni|du|jag|som|vilket|dessa)$", re.IGNORECASE)
_OF_KOMMUN = re.compile(r"s?\s(?:kommun|stad)\b")
_STREET = re.compile(r"\w+(?:gatan|vägen|gränden|gränd|torget|stigen|allén|leden|backen)(?:\s\d{1,4}\s?[A-Z]?)?")
_BOUNDARY = re.compile(r"\b")
_SAYS_MORE = re.compile(r"\b(?:att|som|har|hade|är|var|\w{2,}(?:ade|erade))\b")  # a name and more than who it is
_FILLER = re.compile(r"^(?:att|samt|även|dels|också|därför|i sin tur|sedan)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Assigning:
    """What is known of the document while a decision's assignees are read."""

    layout: Layout
    head: Head
    people: People
    near: str = ""  # the text of the item

    def appointed(self, flow: Flow) -> tuple[Found[str], ...]:
        """Find those whom `flow` appoints."""
        found = {
            name: flow.found(name, "appointed", 0.93, start, end)
            for name, start, end in self.persons(flow)
            if not _APPOINTED_NOT.search(flow.characters[max(0, start - _BACK) : start])
        }
        return tuple(found.values())

    def charged(self, flow: Flow) -> tuple[Found[str], ...]:
        """Find those whom `flow` charges with something."""
        for pattern in CHARGED:
            found = pattern.pattern.search(flow.characters, 0, _FAR) if pattern.may_match(flow.lowered) else None
            if not found:
                continue
            start = found.start("who")
            filler = _FILLER.match(found["who"])
            who = flow.part(start + (filler.end() if filler else 0), found.end("who"))
            names = self.names(who)
            if names:
                return names
        return ()

    def acting(self, flow: Flow) -> tuple[Found[str], ...]:
        """Find the persons or bodies at the start of `flow` that its verb says will do something."""
        found = _ACTING.match(flow.characters)
        if not found or _FILED.search(flow.characters):
            return ()
        who = flow.part(found.start("who"), found.end("who"))
        if found["verb"] not in WORK and not self._are_persons(who):
            return ()
        names = self.names(who)
        if self.head.organisation and [name.value for name in names] == [self.head.organisation.value]:
            return ()  # all that it decides is done by the organisation itself
        return names and (*names, *self.with_same_verb(flow, found.end("verb")), *self.beside(flow))

    def beside(self, flow: Flow) -> tuple[Found[str], ...]:
        """Find the persons together with whom somebody is to do something."""
        beside = _BESIDE.search(flow.characters) if "tillsammans med" in flow.lowered else None
        if beside is None:
            return ()
        more = self.persons(flow.part(beside.start("who"), beside.end("who")))
        return tuple(flow.found(name, "person-beside", 0.85) for name, _, _ in more)

    def with_same_verb(self, flow: Flow, end: int) -> tuple[Found[str], ...]:
        """Find those who do the same with others, without the verb: `Anna talar med Bo, Eva med Per och Ola med Li`."""
        verbs = _PREPOSITION.match(flow.characters, end)
        if verbs is None:
            return ()
        others = [o for o in _ELIDED.finditer(flow.characters, end) if o["preposition"] == verbs["preposition"]]
        return tuple(name for o in others for name in self.names(flow.part(o.start("who"), o.end("who"))))

    def names(self, who: Flow) -> tuple[Found[str], ...]:
        """Read a list of persons, bodies, offices as their full names; empty where it is no such list."""
        words = who.characters.strip(" ,")
        if not words or _NO_AGENT.match(words) or _SAYS_MORE.search(words):
            return ()
        persons = self.persons(who)
        if persons:
            return tuple({n: who.found(n, "person-charged", 0.95, a, b) for n, a, b in persons}.values())
        if _VAGUE.match(words):
            return (who.found(words[:1].upper() + words[1:], "group-charged", 0.85),)
        whole = self.people.resolve(words)
        if whole:
            return (who.found(whole, "person-charged", 0.9),)
        named = [(who.part(a, b), name) for a, b in _pieces(words) if (name := self._one(words[a:b]))]
        if len(named) != len(list(_pieces(words))):
            return ()
        return tuple(piece.found(name, "body-charged", 0.88) for piece, name in named)

    def persons(self, flow: Flow) -> list[tuple[str, int, int]]:
        """List the persons named in `flow`, with their places there."""
        if not flow:
            return []
        begin, end = flow.extent()
        places = [
            (one.name, flow.place(one.start), flow.place(one.end)) for one in self.people.named(begin, end) if one.name
        ]
        return sorted(places, key=lambda p: p[1])

    def _are_persons(self, who: Flow) -> bool:
        """Tell whether `who` names nobody but persons."""
        return all(self.people.resolve(who.characters[a:b]) for a, b in _pieces(who.characters))

    def _one(self, name: str) -> str | None:
        """Name one person or body; None where `name` is neither."""
        plain = _TITLED.sub("", name).strip(" ,")
        person = self.people.resolve(plain)
        if person:
            return person
        if OFFICE.search(plain.split()[-1] if plain else "") and len(plain.split()) <= _LONGEST_OFFICE:
            return self.group(plain) or full_name(plain, self.near, self.layout, self.head)
        if re.match(
            r"(?:socialnämnd|nämnd|direktionen|nämnden|förvaltningen|styrelsen|utskottet"
            r"|rådet|gruppen)\w*(?: för)? [A-ZÅÄÖ]",
            plain,
            re.IGNORECASE,
        ):
            return plain[:1].upper() + plain[1:]
        if plain[:1].isupper() and len(plain.split()) <= _LONGEST_NAME and not _STREET.fullmatch(plain):
            return self._municipality(plain) or self.group(plain) or (plain if self.is_proper(plain) else None)
        return None

    def is_outsider(self, name: str) -> bool:
        """Tell an organisation that no one present comes from, where the document lists them; letters may be short."""
        if len(name) <= _LONGEST_LETTERS or name.isupper() or _VAGUE.match(name) or not _ORGANISATION.search(name):
            return False
        return bool(self.present) and name.casefold() not in self.present

    @cached_property
    def present(self) -> str:
        """The words of the list of those present and of the head, in lower case; empty where there is no list."""
        lines = (*self.layout.head, *self.layout.attendance) if self.layout.attendance else ()
        return " ".join(line.text for line in lines).casefold()

    def is_proper(self, name: str) -> bool:
        """Tell a proper name from an ordinary word that begins a sentence."""
        words = [w for w in name.split() if w not in {"och", "i", "för", "&", "av", "på", "kommun", "kommuns"}]
        if len(words) > 1 and all(w[0].isupper() or w.casefold() in {"kommun", "kansli"} for w in words):
            return True
        first = words[0] if words else ""
        if is_capitals(first) and (any(c.isdigit() for c in first) or not may_be_organisation(first)):
            return False  # `CC0`, `API`
        if len(words) == 1 and (gazetteer().find(f"{first} kommun") or gazetteer().find(first)):
            return True
        if first.isupper() and len(first) > 1:
            return True
        if "kommun" in name.split() or re.search(r"[a-zåäö][A-ZÅÄÖ]|^[A-ZÅÄÖ]{2,}-|verket$|nätverket$|gruppen$", first):
            return True
        return _stands_as_name(first, self.layout.text.characters)

    def _municipality(self, name: str) -> str | None:
        """Name a municipality in full, as the document does (`Berg`, where it has `Bergs kommun`)."""
        return _with_kommun(name, self.layout.text.characters)

    def group(self, name: str) -> str | None:
        """Name the body that meets where its own word or an abbreviation of it stands (`Ref.gruppen`)."""
        body = self.head.body.value if self.head.body else ""
        short = re.fullmatch(r"([A-ZÅÄÖ]\w{1,6})\.?\s?gruppen", name)
        if short and re.search(rf"\b{short[1]}\w*grupp\b", body, re.IGNORECASE):
            return body
        return None


@lru_cache(maxsize=_REMEMBERED)
def _stands_as_name(word: str, text: str) -> bool:
    """Tell whether `word` has its capital inside sentences, stands in a list or is a label."""
    escaped = re.escape(word)
    within = re.search(rf"(?<=[a-zåäö,(:] ){escaped}\b", text)
    listed = rf"[,(\t]\s{{0,9}}{escaped}\s*(?:[),:]|$)|^{escaped}:"
    return within is not None or re.search(listed, text, re.MULTILINE) is not None


@lru_cache(maxsize=_REMEMBERED)
def _with_kommun(name: str, text: str) -> str | None:
    place = text.find(name)
    while place >= 0:
        after = _OF_KOMMUN.match(text, place + len(name))
        if after and _BOUNDARY.match(text, place):
            return " ".join(text[place : after.end()].split())
        place = text.find(name, place + 1)
    return None


def _pieces(words: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _SPLIT.finditer(words):
        yield start, found.start()
        start = found.end()
    yield start, len(words)
