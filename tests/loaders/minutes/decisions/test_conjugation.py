"""The forms of verbs."""

import pytest

from loaders.minutes.decisions.conjugation import conjugate, conjugated, forms_of


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("notera", {"notera", "noterar", "noterade", "noteras", "noterades"}),
        ("godkänna:er,de", {"godkänner", "godkände", "godkänns", "godkännes", "godkännas", "godkändes"}),
        ("anta:antar,antog", {"antar", "antog", "antas", "antogs"}),
        ("genomföra:genomför,genomförde", {"genomför", "genomförs", "genomföras", "genomfördes"}),
        ("lösa:er,te", {"löser", "löste", "löses", "löstes"}),
    ],
)
def test_a_verb_is_conjugated_from_what_its_infinitive_does_not_tell(verb: str, forms: set[str]) -> None:
    assert forms <= conjugate(verb).everything


def test_several_verbs_give_all_their_forms() -> None:
    assert {"noteras", "löser"} <= forms_of(conjugated("notera lösa:er,te"))
