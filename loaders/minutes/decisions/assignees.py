"""Who is to do what was decided, and who was appointed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from loaders.minutes.anchored import Several
from loaders.minutes.decisions.charging import CHARGED
from loaders.minutes.decisions.naming import People
from loaders.minutes.decisions.no_work import is_done
from loaders.minutes.decisions.offices import full_name, is_office
from loaders.minutes.decisions.proper import heads_decisions, is_proper, with_kommun
from loaders.minutes.decisions.verb_tables import WORK
from loaders.minutes.decisions.writer import SELF, writer
from loaders.minutes.items.sections import own_body
from loaders.minutes.layout import Layout
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found, Head

_CHARGING = Several(CHARGED)
_FAR = 1500  # characters
_BACK = 200  # characters before a name
_LONGEST_OFFICE, _LONGEST_NAME = 5, 6  # words
_APPOINTED_NOT = re.compile(
    r"(?:i stället för|istället för|efter|ersätter|efterträder|avlöser|entledigande av|i (?:hans|hennes) ställe"
    r"|för avgående|tillsammans med|på förslag av|jämte)\s(?:\w+\s){0,3}?$",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\s*\([^)]{1,40}\)")
_VAGUE = re.compile(
    r"(?:samtliga|alla|varje|berörda|respektive|resp\.|övriga|var och en|envar|vardera|båda|bägge|de|deltagande)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:verket|myndigheten|styrelsen|kassan|förmedlingen|regionen|förbundet|kommun"
    r"|bolaget)$"
)
_LONGEST_LETTERS = 5  # of an abbreviation
_SPLIT = re.compile(r",\s+(?:samt\s|och\s)?|(?<!-)\s+(?:och|samt|eller)\s+(?!Fritid\b|Utbildning\b|Hälso|Omsorg\b)")
_NO_AGENT = re.compile(r"(?:vi|man|det|den|detta|de|ni|du|jag|som|vilket|dessa)$", re.IGNORECASE)
_STREET = re.compile(r"\w+(?:gatan|vägen|gränden|gränd|torget|stigen|allén|leden|backen)(?:\s\d{1,4}\s?[A-Z]?)?")
_SAYS_MORE = re.compile(r"\b(?:att|som|har|hade|är|var|\w{2,}(?:ade|erade))\b")  # a name and more than who it is
_BY_THEMSELVES = re.compile(
    r"\s(?:var för sig|vardera|själva?|gemensamt|tillsammans|i sin tur|dessutom|också|även|därefter|sedan)$"
)
_SIGN = re.compile(r"\s?[/+&]\s?")
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
        for charging in _CHARGING.likely(flow.lowered):
            found = charging.pattern.search(flow.lowered, 0, _FAR)
            if not found:
                continue
            start = found.start("who")
            filler = _FILLER.match(found["who"])
            who = flow.part(start + (filler.end() if filler else 0), found.end("who"))
            names = self.names(who)
            if names:
                return names
        return ()

    def names(self, who: Flow) -> tuple[Found[str], ...]:
        """Read a list of persons, bodies, offices as their full names; empty where it is no such list."""
        beside = _BY_THEMSELVES.search(who.characters)
        if beside:
            who = who.part(0, beside.start())
        words = who.characters.strip(" ,")
        if not words or _NO_AGENT.match(words) or _SAYS_MORE.search(words) or _does(words):
            return ()
        persons = self.persons(who)
        if persons:
            return tuple({n: who.found(n, "person-charged", 0.95, a, b) for n, a, b in persons}.values())
        if _VAGUE.match(words):
            return (who.found(words[:1].upper() + words[1:], "group-charged", 0.85),)
        whole = self.people.resolve(words)
        with_signs = () if whole else self._with_signs(who)
        if whole or with_signs:
            return (who.found(whole, "person-charged", 0.9),) if whole else with_signs
        named = [(who.part(a, b), name) for a, b in pieces(words) if (name := self._one(words[a:b]))]
        if len(named) != len(list(pieces(words))):
            return ()
        return tuple(piece.found(name, "body-charged", 0.88) for piece, name in named)

    def _with_signs(self, who: Flow) -> tuple[Found[str], ...]:
        """Read initials or names with a sign between them: `AL/BK`, `Anna + Per`; empty where one is no person."""
        if not _SIGN.search(who.characters):
            return ()
        ends = [(found.start(), found.end()) for found in _SIGN.finditer(who.characters)]
        starts = [0, *(end for _, end in ends)]
        each = [who.part(a, b) for a, b in zip(starts, [*(start for start, _ in ends), None], strict=True)]
        names = [self.people.resolve(one.characters) for one in each]
        return (
            tuple(one.found(n, "person-charged", 0.9) for one, n in zip(each, names, strict=True) if n)
            if all(names)
            else ()
        )

    def persons(self, flow: Flow) -> list[tuple[str, int, int]]:
        """List the persons named in `flow`, with their places there."""
        if not flow:
            return []
        begin, end = flow.extent()
        places = [
            (one.name, flow.place(one.start), flow.place(one.end)) for one in self.people.named(begin, end) if one.name
        ]
        return sorted(places, key=lambda p: p[1])

    def _one(self, name: str) -> str | None:
        """Name one person or body; None where `name` is neither."""
        plain = _TITLED.sub("", name).strip(" ,")
        person = self.people.resolve(plain)
        if person:
            return person
        if SELF.fullmatch(plain):
            return writer(self.layout, self.people) or plain[:1].upper() + plain[1:]
        if plain and is_office(plain.split()[-1]) and len(plain.split()) <= _LONGEST_OFFICE:
            return self.group(plain) or full_name(plain, self.near, self.layout, self.head)
        if re.match(
            r"(?:socialnämnd|nämnd|direktionen|nämnden|förvaltningen|styrelsen|utskottet"
            r"|rådet|gruppen)\w*(?: för)? [A-ZÅÄÖ]",
            plain,
            re.IGNORECASE,
        ):
            return plain[:1].upper() + plain[1:]
        if plain[:1].isupper() and len(plain.split()) <= _LONGEST_NAME and not _STREET.fullmatch(plain):
            named = self.is_proper(plain) or self._is_listed(plain)
            return self._municipality(plain) or self.group(plain) or (plain if named else None)
        return None

    def _is_listed(self, name: str) -> bool:
        """Tell a name of several words of which somebody present is: `Tånga hamn`."""
        folded = name.casefold()
        listed = " " in name and folded in self.present
        return listed and re.search(rf"(?<!\w){re.escape(folded)}(?!\w)", self.present) is not None

    def is_outsider(self, name: str) -> bool:
        """Tell an organisation that no one present comes from, where the document lists them; letters may be short."""
        if len(name) <= _LONGEST_LETTERS or name.isupper() or _VAGUE.match(name) or not _ORGANISATION.search(name):
            return False
        short = name.casefold().removesuffix(" kommun")  # `Hasselö`, in the list
        return bool(self.present) and short not in self.present and short.removesuffix("s") not in self.present

    @cached_property
    def present(self) -> str:
        """The words of the list of those present and of the head, in lower case; empty where there is no list."""
        lines = (*self.layout.head, *self.layout.attendance) if self.layout.attendance else ()
        return " ".join(line.text for line in lines).casefold()

    def met(self, name: str) -> bool:
        """Tell whether the body of this name met: as the head has it, else as headings have: `Nämndens beslut`."""
        if self.head.body:
            return own_body(f"{name}s", self.head.body.value)
        return heads_decisions(name, self.layout.text.characters)

    def is_proper(self, name: str) -> bool:
        """Tell a proper name from an ordinary word that begins a sentence."""
        return is_proper(name, self.layout.text.characters)

    def _municipality(self, name: str) -> str | None:
        """Name a municipality in full, as the document does (`Berg`, where it has `Bergs kommun`)."""
        return with_kommun(name, self.layout.text.characters)

    def group(self, name: str) -> str | None:
        """Name the body that meets where its own word or an abbreviation of it stands (`Ref.gruppen`)."""
        body = self.head.body.value if self.head.body else ""
        short = re.fullmatch(r"([A-ZÅÄÖ]\w{1,6})\.?\s?gruppen", name)
        if short and re.search(rf"\b{short[1]}\w*grupp\b", body, re.IGNORECASE):
            return body
        return None


def _does(words: str) -> bool:
    """Tell whether a verb of work in the present, or a dash, stands among `words`."""
    return any((word.endswith("r") and (word in WORK or is_done(word))) or word in {"-", "–"} for word in words.split())


def pieces(words: str) -> Iterator[tuple[int, int]]:
    """Give the places of what a list in running words holds."""
    start = 0
    for found in _SPLIT.finditer(words):
        yield start, found.start()
        start = found.end()
    yield start, len(words)
