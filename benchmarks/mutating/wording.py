"""Changes of a document's words: labels, names of people and municipalities, misread characters."""

import json
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.mutating.document import Document, words
from benchmarks.mutating.edits import Edit
from ontology.tables import rows

_SHARE = 0.01
_LABEL = re.compile(r"\s*([A-ZÅÄÖ][\wåäöÅÄÖ ]{2,40}?)(?=\s*:|\s{2}|\t|\s*$)")
_BLANKS = re.compile(r"(:?) {2,}")
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@cache
def data() -> dict[str, Any]:
    """Labels that mean the same, names to put in, characters that are mistaken for each other."""
    return json.loads(Path(__file__).with_name("data.json").read_text(encoding="utf-8"))


def labels(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Other labels from the same list, the same one throughout a document; columns keep their places."""
    chosen = {label: chance.choice([o for o in group if o != label]) for group in data()["labels"] for label in group}
    for line in document.text.lines:
        found = _LABEL.match(line.text)
        if not found or found[1] not in chosen or words(line.text) in document.headings:
            continue
        new = chosen[found[1]]
        start, end = (line.start + place for place in found.span(1))
        gap = _BLANKS.match(line.text, found.end(1))
        if gap and gap.end() < len(line.text):
            room = len(found[1]) + len(gap[0])
            yield Edit(start, line.start + gap.end(), f"{new + gap[1]:<{room - 2}}  ")
        else:
            yield Edit(start, end, new)


class Names:
    """Other names for the people and municipalities of one document, the same ones wherever they stand."""

    def __init__(self, document: Document, chance: random.Random) -> None:
        self.to: dict[str, str] = {}
        known = set(_NAME.findall(document.text.characters))
        for kind, old in _named(document).items():
            fresh = [name for name in data()[kind] if name not in known] if isinstance(data()[kind], list) else []
            for name in sorted(old):
                pool = fresh or [n for group in data()["first_names"].values() for n in group if n not in known]
                spare = [n for n in pool if n not in self.to.values()]
                alike = [n for n in spare if _ending(n) == _ending(name)]
                initial = [
                    n for n in alike if n[0] == name[0] and kind != "municipalities"
                ]  # `Anna K` goes on naming her
                if name not in self.to and alike:
                    self.to[name] = chance.choice(initial or alike)

    def swapped(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Each place that names one of them, and what stands there instead."""
        for match in _NAME.finditer(text):
            word = match[0]
            new = self.to.get(word) or self._genitive(word) or self._capital(word)
            if new:
                yield match.start(), match.end(), new

    def of(self, value: Any) -> Any:  # noqa: ANN401
        """A gold record with the other names."""
        if isinstance(value, dict):
            return {key: self.of(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self.of(one) for one in value]
        if not isinstance(value, str):
            return value
        for start, end, new in reversed(list(self.swapped(value))):
            value = value[:start] + new + value[end:]
        return value

    def _genitive(self, word: str) -> str | None:
        new = self.to.get(word[:-1]) if word.endswith("s") else None
        return (new if new[-1] in "sxz" else f"{new}s") if new else None

    def _capital(self, word: str) -> str | None:
        if not word.isupper() or len(word) < 4:
            return None
        title = self.to.get(word.title()) or self._genitive(word.title())
        return title.upper() if title else None


def _ending(name: str) -> str:
    """How a name takes its genitive: with no s, with none to be heard (`Avesta kommun`), or with one."""
    return "s" if name[-1] in "sxz" else "vowel" if name[-1] in "aeiouyåäö" else "other"


def _named(document: Document) -> dict[str, set[str]]:
    gold = document.gold
    people = {row["name"] for row in gold.get("attendance") or []}
    people |= {row["name"] for row in gold.get("mentions") or [] if row["type"] == "person"}
    people |= {row["name"] for row in gold.get("signatures") or []}
    small = set(re.findall(r"\b[a-zåäö]+\b", document.text.characters))
    others = _words_of_organisations(gold)
    full = [name.split() for name in people if name and len(name.split()) > 1]
    usable = {word for name in full for word in name if len(word) > 2 and word[0].isupper()}
    usable = {word for word in usable if word.casefold() not in small and word not in others}
    first = {name[0] for name in full}
    written = json.dumps(gold, ensure_ascii=False)
    places = set(re.findall(r"[A-ZÅÄÖ]\w{3,}", written)) & _municipalities()
    places -= set(re.findall(r"\w+", " ".join(re.findall(r"(?:Region|i) [A-ZÅÄÖ]\w+(?: [A-ZÅÄÖ]\w+)*", written))))
    return {
        "first_names": usable & first,
        "surnames": usable - first,
        "municipalities": {place for place in places if place.casefold() not in small} - usable,
    }


def _words_of_organisations(gold: Any) -> set[str]:  # noqa: ANN401
    names = [row["name"] for row in gold.get("mentions") or [] if row["type"] != "person"]
    names += [row.get("organisation") or "" for row in gold.get("attendance") or []]
    return {word for name in names for word in name.split()}


@cache
def _municipalities() -> frozenset[str]:
    return frozenset(row["short_name"] for row in rows("municipalities") if " " not in row["short_name"])


def misread(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Noise of recognition: one character of a hundred is read as one like it, but for what is compared exactly."""
    yield from _noise(document, chance, _kept(document))


def misread_anywhere(document: Document, chance: random.Random) -> Iterator[Edit]:
    """The same noise anywhere, names and dates too: what it hits there is lost for any reader of one document."""
    yield from _noise(document, chance, [])


def _noise(document: Document, chance: random.Random, kept: list[tuple[int, int]]) -> Iterator[Edit]:
    characters = document.text.characters
    places = [
        (match.start(), match.end(), new)
        for old, new in data()["confusions"]
        for match in re.finditer(re.escape(old), characters)
    ]
    wanted = int(len(characters) * _SHARE)
    blocked = {place for start, end in kept for place in range(start, end)}
    free = [place for place in places if not blocked.intersection(range(place[0], place[1]))]
    for start, end, new in chance.sample(free, min(wanted, len(free))):
        yield Edit(start, end, new)


def _kept(document: Document) -> list[tuple[int, int]]:
    """Where a value of gold stands, whole or word by word, or a digit."""
    text = document.text.characters
    names = {part for value in document.exact for part in (value, *value.split()) if len(part) > 1}
    found = [match.span() for match in re.finditer(r"\w+", text) if match[0] in names or match[0].rstrip("s") in names]
    found += [match.span() for value in document.exact for match in re.finditer(re.escape(value), text)]
    return found + [match.span() for match in re.finditer(r"\d[\d.:-]*|(?<=\d )[a-zåäö]+(?= \d)", text)]
