"""Which names of a document are one name, and the spelling that stands for all: the fullest, most frequent one."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from loaders.names.organisations.abbreviations import is_capitals, meanings
from loaders.names.organisations.board_words import ENDINGS
from loaders.names.organisations.candidates import capitalised
from loaders.names.organisations.gazetteer import Gazetteer
from loaders.names.words.tokens import bare
from ontology.words import fold

_SHORT_FORMS = {"if": "idrottsförening", "ik": "idrottsklubb", "ek": "ekonomisk", "för": ""}
_EXPLAINS = ("kommunalförbundet ", "föreningen ", "bolaget ")
_FULL = ("kommun", "stad", "region")


class Named(NamedTuple):
    """A name as it stands at one place, with its type."""

    name: str
    type: str


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """What different spellings of one name have in common."""
    words = fold(name).replace(" och ", " ").split()
    return " ".join(filter(None, (_SHORT_FORMS.get(w, _indefinite(w)) for w in words)))


def _indefinite(word: str) -> str:
    ending = next((e for e in ENDINGS if word.endswith(e)), None)
    return word if ending is None else word[: len(word) - len(ending)] + ENDINGS[ending]


@cache
def _explaining() -> tuple[str, ...]:
    return tuple(f"{key(noun)} " for noun in _EXPLAINS)


class Spellings:
    """The names of one document by their spellings; `full` says what each stands for."""

    def __init__(
        self,
        named: Iterable[Named],
        shorts: Iterable[str],
        stated: dict[str, str],
        own: str | None,
        gazetteer: Gazetteer,
    ) -> None:
        self._gazetteer = gazetteer
        counts: dict[str, Counter[str]] = {}
        for name, kind in named:
            counts.setdefault(self._key(name, kind), Counter())[name] += 1
        self._best = {k: _best(c, municipality=k.startswith("municipality ")) for k, c in counts.items()}
        if own is not None:
            for kind in ("organisation", "municipality"):
                self._best[self._key(own, kind)] = own
        organisations = [n for k, n in self._best.items() if not k.startswith("municipality ")]
        short = [*shorts, *(n for n in organisations if is_capitals(n))]
        self._meaning = meanings(short, organisations, stated)
        self._owned = _owned(organisations)
        self._counties = [n for n in organisations if n.startswith("Länsstyrelsen ")]

    def full(self, name: str, kind: str) -> str:
        """The spelling that stands for `name` in this document."""
        if kind == "municipality":
            return self._best.get(self._key(name, kind), name)
        if name == "Länsstyrelsen" and len(self._counties) == 1:
            return self._counties[0]
        meaning = self._meaning.get(name)
        if meaning is not None:
            name = meaning
        best = self._best.get(self._key(name, kind), name)
        return capitalised(self._owned.get(key(best), best))

    def _key(self, name: str, kind: str) -> str:
        if kind != "municipality":
            folded = key(name)
            return next((folded[len(e) :] for e in _explaining() if folded.startswith(e)), folded)
        entry = self._gazetteer.find(name)
        if entry is not None and entry.class_ in ("Municipality", "Region"):
            return f"municipality {entry.reference}"
        words = [w for w in fold(name).split() if w not in _FULL]
        return f"municipality {bare(' '.join(words))}"


def _best(spellings: Counter[str], *, municipality: bool) -> str:
    """The fullest, most frequent spelling: what is shortened gives way, then what is rarer, then what is shorter."""

    def rank(spelling: str) -> tuple[bool, int, int, str]:
        words = fold(spelling).split()
        short = not any(w in _FULL for w in words) if municipality else any(w in ("if", "ik", "ek") for w in words)
        return (not short, spellings[spelling], len(spelling), spelling)

    return max(spellings, key=rank)


def _owned(names: Iterable[str]) -> dict[str, str]:
    """`trygghetsråd` -> `Kommunstyrelsens trygghetsråd`, where one board of the document has such a body."""
    found: dict[str, list[str]] = {}
    for name in names:
        words = name.split()
        if len(words) == 2 and words[0].casefold().endswith(("styrelsens", "fullmäktiges", "nämndens")):  # noqa: PLR2004
            found.setdefault(key(words[1]), []).append(name)
    return {k: names[0] for k, names in found.items() if len(names) == 1}
