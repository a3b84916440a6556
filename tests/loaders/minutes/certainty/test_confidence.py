"""What counts make of what a rule says of itself."""

import pytest

from loaders.minutes.certainty import confidence as module
from loaders.minutes.certainty.confidence import DOUBTFUL, PRIOR, SUREST, confidence, measured
from loaders.minutes.certainty.measured import MEASURED


@pytest.fixture(autouse=True)
def _counts(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = {"good rule": (99, 100), "bad rule": (60, 100), "seen once": (0, 1), "doubt": (30, 100)}
    monkeypatch.setattr(module, "MEASURED", counts)
    confidence.cache_clear()


def test_a_rule_that_was_not_counted_is_as_sure_as_it_says() -> None:
    assert confidence(0.87, "new rule") == 0.87


def test_counts_outweigh_what_a_rule_says_and_one_claim_does_not() -> None:
    assert confidence(0.95, "bad rule") == pytest.approx(0.63, abs=0.01)
    assert confidence(0.6, "good rule") == pytest.approx(0.95, abs=0.01)
    assert confidence(0.95, "seen once") == pytest.approx(0.95 * PRIOR / (PRIOR + 1), abs=0.01)


def test_a_doubt_takes_from_a_good_rule_and_adds_nothing_to_a_bad_one() -> None:
    assert confidence(0.95, "good rule", ("doubt",)) == pytest.approx(measured("doubt", DOUBTFUL), abs=0.01)
    assert confidence(0.95, "bad rule", ("new doubt",)) == confidence(0.95, "bad rule")
    assert confidence(0.95, "good rule", ("new doubt", "doubt")) == confidence(0.95, "good rule", ("doubt",))


def test_a_part_is_less_sure_than_its_whole() -> None:
    assert confidence(0.9, "new rule", whole=0.5) == 0.45


def test_nothing_is_wholly_certain() -> None:
    assert confidence(1.0, "new rule") == SUREST < 1


def test_confidences_have_two_decimals() -> None:
    assert confidence(0.98765, "good rule", (), 0.987) == round(confidence(0.98765, "good rule", (), 0.987), 2)


def test_no_more_facts_are_right_than_were_counted() -> None:
    assert {ground for ground, (right, claims) in MEASURED.items() if not 0 <= right <= claims} == set()
