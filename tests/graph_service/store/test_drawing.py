"""Which claim is drawn, and what a thing is called."""

import pytest

from graph_service.store.drawing import NAME_LENGTH, Claim, best, best_class, day_of, drawn_value, name_of, order_of


@pytest.mark.parametrize(
    ("claims", "value"),
    [
        ([Claim("b", 0.5, "2020-01-01"), Claim("a", 0.9, None)], "a"),
        ([Claim("a", 0.5, "2021-01-01"), Claim("b", 0.5, "2020-01-01")], "b"),
        ([Claim("a", 0.5, None), Claim("b", 0.5, "2020-01-01")], "b"),
        ([Claim("b", 0.5, None), Claim("a", 0.5, None)], "a"),
        ([], None),
    ],
)
def test_the_surest_then_the_earliest_then_the_least_is_drawn(claims: list[Claim], value: str | None) -> None:
    assert best(claims) == value
    assert best(claims[::-1]) == value


def test_a_class_below_another_wins_at_any_confidence() -> None:
    claims = [Claim("Organisation", 1.0, "2020-01-01"), Claim("JointBody", 0.2, None)]
    assert best_class(claims) == drawn_value("type", claims) == "JointBody"


def test_of_two_classes_side_by_side_the_surest_is_drawn() -> None:
    claims = [Claim("Organisation", 1.0, None), Claim("Company", 0.4, None), Claim("Association", 0.6, None)]
    assert best_class(claims) == "Association"


def test_a_name_is_the_caption_else_the_class_in_swedish() -> None:
    assert name_of("Vote", {"yes": ["7"], "no": ["2"]}) == "7 – 2"
    assert name_of("Vote", {"no": ["2"]}) == "2"
    assert name_of("Vote", {}) == "Omröstning"


def test_words_of_a_list_are_called_by_their_label() -> None:
    assert name_of("Dissent", {"dissent": ["conflict_of_interest"]}) == "jäv"


def test_long_names_are_cut() -> None:
    assert len(name_of("Decision", {"text": ["ord " * 200]})) <= NAME_LENGTH
    assert name_of("Decision", {"text": ["ord " * 200]}).endswith("ord…")


def test_the_day_is_that_of_the_class() -> None:
    assert day_of("Meeting", {"date": ["2020-01-01"]}) == "2020-01-01"
    assert day_of("Meeting", {}) is None
    assert day_of("Body", {"date": ["2020-01-01"]}) is None


def test_names_are_put_in_swedish_order() -> None:
    assert sorted(["Ö", "Ä", "Å", "Z", "A"], key=order_of) == ["A", "Z", "Å", "Ä", "Ö"]
