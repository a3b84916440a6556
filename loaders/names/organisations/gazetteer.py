"""The organisations of the reference data, by name: municipalities, regions, authorities, joint bodies, parties."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from loaders.names.words.phrases import Phrases
from loaders.names.words.tokens import bare
from ontology.tables import rows
from ontology.words import fold

_SHORT = 5


class Entry(NamedTuple):
    """A row of the reference data: its class in the schema, its permanent reference or code, its name."""

    class_: str
    reference: str
    name: str


class Surface(NamedTuple):
    """One way to write an entry's name. `case` tells what must be written so: `exact`, `capital` or nothing (``)."""

    text: str
    entry: Entry
    rank: int  # 0 the name, 1 an alias, 2 an abbreviation
    case: str = "capital"
    needs_context: bool = False


class Gazetteer:
    """All names of the reference data; made once by `gazetteer()`."""

    def __init__(self, surfaces: tuple[Surface, ...]) -> None:
        self.surfaces = surfaces
        self.phrases: Phrases[Surface] = Phrases((s.text, s) for s in surfaces)
        self._parties = {s.entry.reference: s.entry for s in surfaces if s.entry.class_ == "Party"}
        names = (s.text.casefold() for s in surfaces if s.entry.class_ == "Municipality" and s.rank == 0)
        self.municipalities = frozenset(name for name in names if " " not in name)
        self._written = {s.text: s.entry for s in surfaces if s.case == "exact"}
        self._by_name: dict[str, Entry | None] = {}
        for rank in (0, 1, 2):
            self._index([s for s in surfaces if s.rank == rank])

    def find(self, name: str) -> Entry | None:
        """Find the entry of this name, alias or abbreviation; None if there is none, or if two share it."""
        if name in self._parties:
            return self._parties[name]
        folded = fold(name)
        found = self._by_name.get(folded)
        return found or (self._by_name.get(bare(folded)) if len(folded) > _SHORT else None)

    def abbreviated(self, short: str) -> Entry | None:
        """Find the entry whose abbreviation is written exactly so."""
        return self._written.get(short)

    def _index(self, surfaces: list[Surface]) -> None:
        added: dict[str, Entry | None] = {}
        for surface in surfaces:
            key = fold(surface.text)
            if added.setdefault(key, surface.entry) != surface.entry:
                added[key] = None
        for key, entry in added.items():
            self._by_name.setdefault(key, entry)


@cache
def gazetteer(*, joint_bodies: bool = True) -> Gazetteer:
    """Load the gazetteer once; without `joint_bodies`, leave out what only lists of joint bodies and companies know."""
    sources = [_municipalities(), _regions(), _authorities(), _parties()]
    if joint_bodies:
        sources += [_organisations("joint_bodies"), _organisations("organisations")]
    return Gazetteer(tuple(surface for source in sources for surface in source))


def _municipalities() -> Iterator[Surface]:
    entries = {row["code"]: Entry("Municipality", row["code"], row["name"]) for row in rows("municipalities")}
    for row in rows("municipality_aliases"):
        rank = 0 if row["kind"] in ("official", "short") else 1
        if row["alias"][0].isupper():
            yield Surface(row["alias"], entries[row["code"]], rank, "capital", row["needs_context"] == "1")


def _regions() -> Iterator[Surface]:
    for row in rows("regions"):
        entry = Entry("Region", row["code"], row["name"])
        yield Surface(row["name"], entry, 0)
        for alias in row["former_names"].split("|"):
            if len(alias) > _SHORT or alias == "VGR":
                yield Surface(alias, entry, 1, "exact" if alias.isupper() else "capital")


def _authorities() -> Iterator[Surface]:
    bodies = {row["abbreviation"] for row in rows("bodies")}
    for row in rows("authorities"):
        entry = Entry("Authority", row["reference"], row["name"])
        yield Surface(row["name"], entry, 0, _case(row["name"]))
        if "län" in row["name"].split() and row["name"].startswith("Länsstyrelsen i "):
            county = row["name"].removeprefix("Länsstyrelsen i ").removesuffix(" län")
            for name in {county, bare(county)}:
                yield Surface(f"Länsstyrelsen i {name}", entry, 1)
                yield Surface(f"Länsstyrelsen {name}", entry, 1)
        active = row["status"] == "active"
        for alias in (row["aliases"] or "").split("|"):
            short = len(alias) <= _SHORT and " " not in alias
            if alias and alias.upper() not in bodies and (active or not short):
                yield Surface(
                    alias.upper() if short and alias.islower() else alias, entry, 2 if short else 1, _case(alias)
                )


def _parties() -> Iterator[Surface]:
    for row in rows("parties"):
        entry = Entry("Party", row["code"], row["name"])
        for name in dict.fromkeys((row["name"], row["name_full"], *row["aliases"].split("|"))):
            if len(name) > _SHORT:
                yield Surface(name, entry, 0 if name == row["name"] else 1)


def _organisations(file: str) -> Iterator[Surface]:
    for row in rows(file):
        entry = Entry(row["class"], row["reference"], row["name"])
        yield Surface(row["name"], entry, 0)
        for alias in (row["abbreviation"], *row["aliases"].split("|")):
            if alias and alias != row["name"] and "(" not in alias and not _general(alias):
                short = len(alias) <= _SHORT and " " not in alias
                yield Surface(alias, entry, 2 if short else 1, "exact" if short else "capital")


def _general(alias: str) -> bool:
    """Whether many have an organ of this name: `ledningsgruppen`, `överförmyndarnämnden`."""
    return " " not in alias and (alias.islower() or alias.endswith(("gruppen", "nämnden", "kommittén", "förbundet")))


def _case(name: str) -> str:
    if len(name) <= _SHORT and " " not in name:
        return "exact"
    return "" if name.endswith(("verket", "myndigheten", "inspektionen")) else "capital"
