"""The forms of Swedish verbs, from the infinitive and, where it does not tell them, the present and the past."""

from collections.abc import Iterable
from typing import NamedTuple

_ENDINGS = frozenset({"de", "te"})


class Forms(NamedTuple):
    """One verb. `passive` holds `godkänns`, `godkännes`, `godkändes`, `godkännas`."""

    infinitive: str
    present: str
    past: str
    passive: frozenset[str]

    @property
    def finite(self) -> tuple[str, str]:
        """The active forms that a sentence may have."""
        return self.present, self.past

    @property
    def everything(self) -> frozenset[str]:
        """All forms, but for participles."""
        return self.passive | {self.infinitive, self.present, self.past}


def conjugate(verb: str) -> Forms:
    """Conjugate `notera`, `godkänna:er,de` (endings) or `anta:antar,antog` (words)."""
    infinitive, _, rest = verb.partition(":")
    present, past = rest.split(",") if rest else ("r", "de")
    stem = infinitive[:-1] if rest else infinitive
    if past in _ENDINGS:
        past = (stem[:-1] if stem.endswith(("mm", "nn")) else stem) + past
    if present in {"r", "er"}:
        present = stem + present
    return Forms(infinitive, present, past, _passive(infinitive, present, past))


def conjugated(verbs: str) -> tuple[Forms, ...]:
    """Conjugate each of the verbs in a text."""
    return tuple(conjugate(verb) for verb in verbs.split())


def forms_of(verbs: Iterable[Forms]) -> frozenset[str]:
    """Gather all forms of `verbs`."""
    return frozenset(form for verb in verbs for form in verb.everything)


def _passive(infinitive: str, present: str, past: str) -> frozenset[str]:
    if infinitive[:-1] == present:  # `genomför`
        root = present
    else:
        root = present.removesuffix("er") if present.endswith("er") else present.removesuffix("r")
    return frozenset(
        {f"{infinitive}s", f"{root}es" if root.endswith("s") else f"{root}s", f"{past}s", *_older(root, present)}
    )


def _older(root: str, present: str) -> set[str]:
    """Form the older passive of verbs in -er and -a: `fastställes`; verbs in -ar have none."""
    return {f"{root}es"} if present.endswith("er") else set()
