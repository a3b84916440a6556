"""The full names of a document, and which of them a shorter or other form of a name means."""

import re
from collections.abc import Iterable, Mapping, Sequence

from loaders.names.organisations.party_letters import party_letters
from loaders.names.people.given_names import formal, given
from loaders.names.people.person_names import clean, folded
from loaders.names.people.titles import title_word
from loaders.names.words.spelling import Alike

_PARTY = re.compile(r"\s*\([^()]*\)")
_SHORTEST = 3
_PAIR = 2
_INITIALS = re.compile(r"[A-ZÅÄÖ](?:[.\s]?[A-ZÅÄÖ]){1,3}\.?")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[-‐‑\u00ad\s]{1,3}")
_END = re.compile(r"(?::?s)?(?![\w-])")


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
        self._written = _written([*self._listed, *self._named])
        self._forms = [_by_word(people) for people in (self._listed, self._named)]
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
        word = _WORD.match(text, start)
        for _, words, name in self._candidates_at(text, word) if word else ():
            end = _ends(words, text, start)
            if end is not None:
                return end, name
        return None

    def _candidates_at(self, text: str, word: re.Match[str]) -> Iterable[tuple[int, list[str], str]]:
        """The names that may begin with `word` and the word behind it, the longest first."""
        seconds = self._written.get(word[0].casefold())
        if seconds is None:
            return ()
        between = _BETWEEN.match(text, word.end())
        second = _letters(text, between.end()) if between else ""
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
            self._found[name] = None if self._is_strange(name) else self._find(_bare(name))
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

    def _find(self, bare: str) -> str | None:
        if not bare:
            return None
        forms = [bare, bare[:-1]] if bare.endswith("s") else [bare]
        for form in forms:
            if folded(form) in self._by_fold:
                return self._by_fold[folded(form)]
        for by_word, alike in zip(self._forms, self._alike, strict=True):
            for form in forms:
                for found in (
                    [full for full in _candidates(form, by_word) if _fits(form, full)],
                    alike.to(form),
                ):
                    if len(found) == 1:
                        return found[0]
                    if found:
                        return None
        return None


def _bare(name: str) -> str:
    """The name without party, titles before it, and with the surname last."""
    words = clean(_PARTY.sub("", name).lstrip("@")).split()
    while len(words) > 1 and (not words[0][0].isupper() or (title_word(words[0]) and not given(words[0]))):
        words = words[1:]
    if len(words) > 1 and words[0].endswith(","):
        words = [*words[1:], words[0].rstrip(",")]
    return " ".join(words).strip(" ,.:;")


def _by_word(people: Sequence[str]) -> dict[str, dict[str, None]]:
    """Each word of a name, its given name, its initials (after a dot), its first letter -> the names that have it."""
    result: dict[str, dict[str, None]] = {}
    for full in people:
        parts = folded(full).split()
        for word in (*parts, folded(full.split(maxsplit=1)[0]), "." + "".join(part[0] for part in parts), parts[0][0]):
            result.setdefault(word, {})[full] = None
    return result


def _candidates(form: str, by_word: Mapping[str, Mapping[str, None]]) -> Iterable[str]:
    """Those among whom the ones that a shorter form fits are."""
    words = folded(form.replace(".", "")).split()
    if not words:
        return ()
    initials = "." + re.sub(r"[.\s]", "", form).casefold()
    found: dict[str, None] = {}
    for word in (words[0], formal(words[0]) or "-", initials):
        found.update(by_word.get(word, {}))
    return found


def _fits(form: str, full: str) -> bool:
    """Whether a shorter form may mean the full name."""
    words, parts = folded(form.replace(".", "")).split(), folded(full).split()
    if len(words) == 1:
        return _one_word(form, words[0], full, parts)
    initial = len(words[0]) == 1 and parts[0].startswith(words[0])  # `K. Ahlgren`
    if not initial and not _same_given(words[0], full, parts):
        return words[0] in parts and set(words) == set(parts)
    rest = parts[1:]
    for word in words[1:]:
        place = next(
            (n for n, part in enumerate(rest) if part == word or (len(word) == 1 and part.startswith(word))), None
        )
        if place is None:
            return len(words) > len(parts) == _PAIR and parts[-1] == words[-1]
        rest = rest[place + 1 :]
    return True


def _one_word(form: str, word: str, full: str, parts: Sequence[str]) -> bool:
    if _INITIALS.fullmatch(form) and party_letters(form) is None:
        return [part[0] for part in parts] == list(re.sub(r"[.\s]", "", form).casefold())
    return _same_given(word, full, parts) or word == parts[-1]


def _same_given(word: str, full: str, parts: Sequence[str]) -> bool:
    first = folded(full.split(maxsplit=1)[0])
    return word in (parts[0], first) or (formal(word) or "-") in (parts[0], first)


def _ends(words: Sequence[str], text: str, start: int) -> int | None:
    """Where the words of a name end that stand at `start`, a genitive s included."""
    place = start
    for n, word in enumerate(words):
        if n:
            between = _BETWEEN.match(text, place)
            if between is None:
                return None
            place = between.end()
        if not text.startswith(word, place):
            return None
        place += len(word)
    end = _END.match(text, place)
    return None if end is None else end.end()


def _letters(text: str, start: int) -> str:
    found = _WORD.match(text, start)
    return found[0] if found else ""


def _written(names: Sequence[str]) -> dict[str, dict[str, list[tuple[int, list[str], str]]]]:
    """First word, folded -> letters of the second -> the names with their words, ranked: the longest first."""
    result: dict[str, dict[str, list[tuple[int, list[str], str]]]] = {}
    for rank, name in enumerate(sorted(names, key=len, reverse=True)):
        words = re.split(r"[-\s]+", name)
        second = _letters(words[1], 0) if len(words) > 1 else ""
        result.setdefault(words[0].casefold(), {}).setdefault(second, []).append((rank, words, name))
    return result
