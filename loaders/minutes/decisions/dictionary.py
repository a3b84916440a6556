"""Verbs told by the forms that a Swedish dictionary has of them, so that no table needs to list them.

The dictionary gives the lemma of a form. A form is a verb's where the lemma is an infinitive that has forms which only
verbs have. Where it could be a noun's as well (`listas`, `bilar`), it is taken for the noun's. A word that the
dictionary lacks follows its last part where the first is a prefix or a word: `delgranskar`, `slutbesiktigas`; one in
`-era` is a verb anyway. All words are given in lower case.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

_SHORTEST, _LONGEST = 3, 40  # letters of a word that is looked up
_ROOT, _ROOT_OF_PREFIXED = 5, 4  # letters of the least last part of a compound
_FIRST = 3  # letters of the least first part that is a word
_PREFIXES = frozenset(
    {"an", "av", "in", "ny", "om", "på", "upp", "ut", "ned", "ner", "för", "sam", "åter", "genom", "förhands"}
)
_LOAN = "era"  # `georeferera`
_REMEMBERED = 16384


@lru_cache(maxsize=_REMEMBERED)
def lemma(word: str) -> str:
    """The dictionary's lemma of a word; empty where it lacks the word."""
    from simplemma import is_known, lemmatize  # noqa: PLC0415  (its dictionary takes half a second to load)

    return str(lemmatize(word, lang="sv")) if is_known(word, lang="sv") else ""


@lru_cache(maxsize=_REMEMBERED)
def of_present(word: str) -> str | None:
    """The infinitive of which a word is the present: `verifierar`; None where it is no such form."""
    if not _looked_up(word, "r"):
        return None
    if not lemma(word):
        return _of_unknown(word, "r", of_present)
    return next((verb for verb in _infinitives(word) if _is_present(word, verb)), None)


def of_likely_present(word: str) -> str | None:
    """The same, also where the form may be a noun's: `skyltar`."""
    return of_present(word) or next((verb for verb in _infinitives(word) if _has_past(verb, word)), None)


@lru_cache(maxsize=_REMEMBERED)
def is_no_present(word: str) -> bool:
    """Whether the dictionary has a word in `-r`, and as nothing that could be a present: `kommuner`, `under`."""
    return bool(lemma(word)) and of_likely_present(word) is None


@lru_cache(maxsize=_REMEMBERED)
def of_passive(word: str) -> str | None:
    """The infinitive of which a word is the passive, of the present or of itself: `verifieras`, `grävs`."""
    if not _looked_up(word, "s"):
        return None
    if not lemma(word):
        return _of_unknown(word, "s", of_passive)
    verb = of_likely_passive(word)
    return None if verb and word == f"{verb}s" and _is_noun(verb) else verb


def of_likely_passive(word: str) -> str | None:
    """The same, also where the form may be a noun's: `rullas`."""
    verb = lemma(word)
    if not verb:
        return of_passive(word)
    stem = verb.removesuffix("a")
    return verb if word in {f"{verb}s", f"{stem}s", f"{stem}es"} and _is_verb(verb) else None


@lru_cache(maxsize=_REMEMBERED)
def of_infinitive(word: str) -> str | None:
    """The word, where it is an infinitive in `-a` and nothing else: `verifiera`, not `lista`."""
    return None if lemma(word) == word and _is_noun(word) else of_likely_infinitive(word)


def of_likely_infinitive(word: str) -> str | None:
    """The same, also where it may be a noun: `skrubba`."""
    if not _looked_up(word, "a"):
        return None
    if not lemma(word):
        return _of_unknown(word, "", of_infinitive)
    return word if lemma(word) == word and _is_verb(word) else None


@lru_cache(maxsize=_REMEMBERED)
def of_imperative(word: str) -> str | None:
    """The infinitive of which a word is the imperative, where that is shorter and no noun: `återställ`, `avläs`."""
    verb = lemma(word) if len(word) >= _SHORTEST else ""
    if verb not in {f"{word}a", f"{word}{word[-1:]}a"}:
        return None
    is_noun = not {word, f"{word}e"}.isdisjoint({lemma(f"{word}et"), lemma(f"{word}en")})  # `trycket`
    return verb if not is_noun and verb in {lemma(f"{verb[:-1]}er"), lemma(f"{word}t"), lemma(f"{word}de")} else None


@lru_cache(maxsize=_REMEMBERED)
def is_no_infinitive(word: str) -> bool:
    """Whether the dictionary has a word in `-a`, and as nothing that could be an infinitive: `kommunerna`, `nya`."""
    short = lemma(word)
    return bool(short) and short != word and not _is_verb(word) and word != f"{short}ga"  # the older `upptaga`


def root_of(verb: str) -> str | None:
    """The last part of a compound that the dictionary lacks: `befria`, of `avgiftsbefria`; None where it is none."""
    return None if lemma(verb) else next(_parts(verb), (None, None))[1]


def _looked_up(word: str, ending: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.endswith(ending)


def _infinitives(present: str) -> tuple[str, ...]:
    if present.endswith("ar"):
        return (present[:-1],)
    if present.endswith("er"):
        return (f"{present[:-2]}a", present[:-1])
    long = f"{present}a"
    return (present[:-1],) if lemma(f"{long}r") == long else (long, present[:-1])  # `spår` is no form of `spåra`


def _is_present(word: str, verb: str) -> bool:
    told = lemma(word)
    if told == f"{verb}re":  # the plural of one who does it: `tillverkar`, of `tillverkare`
        return verb in {lemma(f"{verb}de"), lemma(f"{verb}s")} and not _is_noun(verb)
    return told == verb and _is_verb(verb)


@lru_cache(maxsize=_REMEMBERED)
def _is_verb(verb: str) -> bool:
    """Whether a lemma has forms that only verbs have."""
    if not verb.endswith("a"):
        stem = verb[:-1]
        return verb in map(lemma, (f"{verb}tt", f"{verb}dde", f"{stem}ivit", f"{stem}agit"))
    stem, short = verb[:-1], _short(verb[:-1])
    regular = (f"{verb}r", f"{verb}de", f"{verb}des", f"{short}te", f"{short}de", f"{stem}s")
    return verb in map(lemma, (*regular, f"{stem}it", f"{verb}git"))


def _has_past(verb: str, present: str) -> bool:
    """Whether a lemma has a past as verbs with such a present have."""
    if present.endswith("ar") and lemma(present) == verb:
        return True
    short = _short(verb[:-1] if present.endswith("er") else verb)
    return verb in map(lemma, (f"{short}de", f"{short}te", f"{short}dde", f"{short}it"))


def _short(stem: str) -> str:
    return stem[:-1] if stem.endswith(("mm", "nn")) else stem


def _is_noun(verb: str) -> bool:
    return lemma(f"{verb}n") == verb == lemma(f"{verb[:-1]}or")


def _of_unknown(word: str, ending: str, of_root: Callable[[str], str | None]) -> str | None:
    for first, rest in _parts(word):
        root = of_root(rest)
        if root:
            return first + root
    verb = word.removesuffix(ending)
    return verb if verb.endswith(_LOAN) and len(verb) > _ROOT else None


def _parts(word: str) -> Iterator[tuple[str, str]]:
    """Cut a word into a prefix or a word, and a word that is long enough."""
    for cut in range(2, len(word) - _ROOT_OF_PREFIXED + 1):
        first, rest = word[:cut], word[cut:]
        is_word = len(first) >= _FIRST and len(rest) >= _ROOT and (lemma(first) or lemma(first.removesuffix("s")))
        if (first in _PREFIXES or is_word) and lemma(rest):
            yield first, rest
