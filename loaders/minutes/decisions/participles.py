"""Supines and participles of the verbs of deciding: `har beviljats`, `är därmed antagen`, `anses bifallen`."""

import re
from collections.abc import Iterator

from loaders.minutes.decisions.conjugation import Forms, conjugated
from loaders.minutes.decisions.verb_tables import VERBS_OF, with_prefixes

_KINDS = ("approve", "reject", "table", "remit", "note", "appoint")
_STRONG = {  # the end of the past, and what stands for it in the supine and the participle
    "tog": ("tagit", "tagen", "taget", "tagna"),
    "slog": ("slagit", "slagen", "slaget", "slagna"),
    "föll": ("fallit", "fallen", "fallet", "fallna"),
    "sköt": ("skjutit", "skjuten", "skjutet", "skjutna"),
    "gav": ("givit", "given", "givet", "givna", "gett"),
    "valde": ("valt", "vald", "valda"),
    "lade": ("lagt", "lagd", "lagda"),
    "såg": ("sett", "sedd", "sedda"),
}
_AUXILIARY = frozenset(
    re.findall(r"\w+", "har hade är var blev blir blivit anse anses ansågs förklara förklarar förklaras")
)
_BETWEEN = 3  # words between the auxiliary and the participle
_SUBORDINATE = frozenset({"att", "som", "om", "när", "då"})
_WORD = re.compile(r"\w+")


def _of(verb: Forms) -> Iterator[str]:
    """Form the supine, active and passive, and the participle of `verb`."""
    for end, forms in _STRONG.items():
        if verb.past.endswith(end):
            stem = verb.past.removesuffix(end)
            yield from (f"{stem}{form}" for form in forms)
            yield from (f"{stem}{form}s" for form in forms if form.endswith("t"))
            return
    stem = verb.past[:-2]
    if verb.past.endswith("ade"):
        yield from (f"{stem}t", f"{stem}ts", f"{stem}d", f"{stem}de")
    elif verb.past.endswith(("de", "te")):
        yield from (f"{stem}t", f"{stem}ts", f"{stem}{verb.past[-2]}", f"{stem}{verb.past[-2]}a")


PARTICIPLES = {form: kind for kind in _KINDS for verb in conjugated(VERBS_OF[kind]) for form in _of(verb)}
PARTICIPLES = with_prefixes(PARTICIPLES) | PARTICIPLES


def first_participle(clause: str) -> tuple[int, str, str] | None:
    """Find the first participle or supine with the verb it hangs on: where, its kind, and its word."""
    words = list(_WORD.finditer(clause))
    for place, found in enumerate(words):
        kind = PARTICIPLES.get(found[0].casefold())
        if kind is None:
            continue
        before = words[max(0, place - _BETWEEN - 1) : place]
        said = {word[0].casefold() for word in before}
        if not said.isdisjoint(_AUXILIARY) and said.isdisjoint(_SUBORDINATE):
            return found.start(), kind, found[0]
    return None
