"""The full names of a document, and which of them a shorter or other form of a name means."""

import re
from collections.abc import Iterable, Sequence

from loaders.names.people.given_names import formal
from loaders.names.people.name_forms import bare, by_word, candidates, fits
from loaders.names.people.person_names import folded
from loaders.names.people.written_names import BETWEEN, WORD, ends, letters, written
from loaders.names.words.spelling import Alike

_SHORTEST = 3


class NameIndex:
    """Full names of people: those of the attendance list, and those that only the text gives.

    Where a form of a name fits somebody of the list, nobody of the text alone is meant by it.
    """

    def __init__(self, listed: Sequence[str], named: Iterable[str]) -> None:
        self._listed = list(dict.fromkeys(listed))
        self._by_fold = {folded(name): name for name in reversed(self._listed)}
        self._named: list[str] = []
        self._alike = [Alike(self._listed)]
        self._ends = {(parts[0], parts[-1]) for parts in (folded(name).split() for name in self._listed)}
        self._wholes = {folded(name) for name in self._listed}
        self._lengths = sorted({len(whole) for whole in self._wholes})
        for name in named:
            self._add(name)
        self._alike.append(Alike(self._named))
        self._written = written([*self._listed, *self._named])
        self._forms = [by_word(people) for people in (self._listed, self._named)]
        self._surnames = {folded(name).split()[-1] for name in self.names}
        self._found: dict[str, str | None] = {}
        self._parts = {part for name in self.names for part in folded(name).split() if len(part) >= _SHORTEST}

    @property
    def names(self) -> tuple[str, ...]:
        """All full names, those of the list first."""
        return (*self._listed, *self._named)

    def _add(self, name: str) -> None:
        genitive = folded(name)[:-1] if name.endswith("s") else None
        if (
            folded(name) in self._by_fold
            or (genitive and genitive in self._by_fold)
            or len(name.rstrip(".").split()[-1]) == 1
        ):
            return
        if self._same(name):
            return
        self._by_fold[folded(name)] = name
        self._named.append(name)

    def _same(self, name: str) -> bool:
        """Whether it is a listed name with other words between or around, or a letter off."""
        whole = folded(name)
        words = whole.split()
        if (words[0], words[-1]) in self._ends or self._alike[0].to(name):
            return True
        size = len(whole)
        return any(
            whole[:length] in self._wholes or whole[size - length :] in self._wholes
            for length in self._lengths
            if length <= size
        )

    def at(self, text: str, start: int) -> tuple[int, str] | None:
        """Return where a known full name at `start` ends (a genitive s included), and the name."""
        word = WORD.match(text, start)
        for _, words, name in self._candidates_at(text, word) if word else ():
            end = ends(words, text, start)
            if end is not None:
                return end, name
        return None

    def _candidates_at(self, text: str, word: re.Match[str]) -> Iterable[tuple[int, list[str], str]]:
        """The names that may begin with `word` and the word behind it, the longest first."""
        seconds = self._written.get(word[0].casefold())
        if seconds is None:
            return ()
        between = BETWEEN.match(text, word.end())
        second = letters(text, between.end()) if between else ""
        return sorted(one for key in {"", second, second.removesuffix("s")} for one in seconds.get(key, ()))

    def part(self, word: str) -> bool:
        """Whether `word` stands in one of the names."""
        return folded(word) in self._parts

    def surname(self, word: str) -> bool:
        """Whether `word`, or it without a genitive s, ends one of the names."""
        return folded(word) in self._surnames or folded(word.removesuffix("s")) in self._surnames

    def find(self, name: str) -> str | None:
        """Find the one full name that a form of a name means, None where nobody or several fit."""
        if name not in self._found:
            self._found[name] = None if self._is_strange(name) else self._find(bare(name))
        return self._found[name]

    def _is_strange(self, name: str) -> bool:
        """Whether `name` is one word that is no part and no form of any name: most words with a capital are."""
        if not name.isalpha():
            return False
        whole = name.casefold()
        for word in (whole, whole.removesuffix("s")):
            for form in (word, formal(word) or "", f".{word}"):
                if form in self._forms[0] or form in self._forms[1] or form in self._by_fold:
                    return False
        return True

    def _find(self, plain: str) -> str | None:
        if not plain:
            return None
        forms = [plain, plain[:-1]] if plain.endswith("s") else [plain]
        for form in forms:
            if folded(form) in self._by_fold:
                return self._by_fold[folded(form)]
        for forms_of, alike in zip(self._forms, self._alike, strict=True):
            for form in forms:
                for found in (
                    [full for full in candidates(form, forms_of) if fits(form, full)],
                    alike.to(form),
                ):
                    if len(found) == 1:
                        return found[0]
                    if found:
                        return None
        return None
