"""Terms that are a word of their own: as they are written, inflected, or abbreviated."""

from functools import cache, lru_cache

from loaders.names.topics.terms import SHORT, Term, exact, terms
from loaders.names.words.tokens import tokens

_ENDINGS = (
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "ars", "ors", "nas", "en", "et",
    "er", "ar", "or", "na", "ns", "ts", "n", "t", "s", "a",
)  # fmt: skip


@cache
def terms_of_one_word() -> dict[str, Term]:
    """The terms of one word, by their folded text and their lemma."""
    found: dict[str, Term] = {}
    for term in terms():
        folded = term.text.casefold()
        if len(tokens(term.text)) == 1 and not exact(term.text):
            found.setdefault(folded, term)
            if len(folded) > SHORT:
                found.setdefault(_lemma(folded), term)
    return found


@cache
def abbreviations() -> dict[str, Term]:
    """The terms that are abbreviations, as they are written."""
    return {t.text: t for t in terms() if exact(t.text)}


@lru_cache(maxsize=65536)
def _lemma(word: str) -> str:
    from simplemma import lemmatize  # noqa: PLC0415  (its dictionary takes half a second to load)

    return str(lemmatize(word, lang="sv"))


def whole_term(folded: str) -> Term | None:
    """The term that a folded word is, by itself or in an inflected form."""
    single = terms_of_one_word()
    if folded in single:
        return single[folded]
    if len(folded) <= SHORT:
        return None
    for ending in _ENDINGS:
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > SHORT and stem in single:
            return single[stem]
    lemma = _lemma(folded)
    return single.get(lemma) if len(lemma) > SHORT else None
