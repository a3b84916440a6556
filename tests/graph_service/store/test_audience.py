"""Who is public, and what the others see instead of a name. All people are invented."""

import pytest

from graph_service.store.audience import mask_text, masked_title, persons, shown, vouched
from graph_service.store.load import Name
from ontology.statement import Statement
from tests.graph_service.store.corpus import Draft, body_id, person_id

ANNA, PIA = person_id("Anna Ekvist"), person_id("Pia Sund")


def only_anna(person: str) -> bool:
    return person == ANNA


def holding(property_: str, capacity: str, subject: str = "attendance-a") -> list[Statement]:
    draft = Draft("minutes:1", "text")
    draft.add(subject, property_, ANNA)
    draft.add(subject, "capacity", capacity)
    return draft.statements


@pytest.mark.parametrize("capacity", ["elected", "official", "external"])
@pytest.mark.parametrize("property_", ["person", "dissenter", "thing"])
def test_a_public_capacity_vouches_for_who_holds_it(property_: str, capacity: str) -> None:
    assert vouched(holding(property_, capacity)) == {ANNA}


def test_a_private_capacity_vouches_for_nobody() -> None:
    assert vouched(holding("person", "private")) == frozenset()
    assert vouched(holding("person", "official")[:1]) == frozenset()


def test_persons_are_found_in_statements_and_names() -> None:
    assert persons(holding("person", "private"), [Name(0, 4, PIA), Name(5, 6, None)]) == {ANNA, PIA}


def test_private_and_unresolved_names_are_masked_one_for_one() -> None:
    text = "Anna Ekvist, Pia\nSund och Bo"
    names = [Name(26, 28, None), Name(0, 11, ANNA), Name(13, 21, PIA)]
    assert mask_text(text, names, only_anna) == "Anna Ekvist, ███\n████ och ██"


def test_names_that_overlap_are_masked_as_far_as_any_reaches() -> None:
    assert (
        mask_text("Pia Sund talar", [Name(0, 3, None), Name(0, 8, PIA), Name(4, 8, PIA)], only_anna) == "████████ talar"
    )
    assert mask_text("Pia", [Name(0, 99, PIA)], only_anna) == "███"


def draft_of(heading: str, text: str = "Anna Ekvist, Pia Sund, Pia") -> Draft:
    draft = Draft("minutes:1", text)
    draft.name("Anna Ekvist", ANNA)
    draft.name("Pia Sund", PIA)
    draft.add("item-a", "heading", heading)
    return draft


def seen(draft: Draft) -> list[str | None]:
    found = shown(draft.statements, draft.text, draft.names, only_anna)
    return [None if statement is None else statement.value for statement in found]


@pytest.mark.parametrize(
    ("heading", "masked"),
    [
        ("Samtal med Pia Sund om vatten", "Samtal med ████████ om vatten"),
        ("Samtal med Pia  Sund", "Samtal med █████████"),
        ("PIA SUND slutar", "████████ slutar"),
        ("Anna Ekvist börjar", "Anna Ekvist börjar"),
        ("Pia Sundell", "Pia Sundell"),
        ("Pia Sunds tal", "████████s tal"),
        ("Anna Ekvists tal", "Anna Ekvists tal"),
    ],
)
def test_private_names_in_literals_are_masked_as_whole_words(heading: str, masked: str) -> None:
    assert seen(draft_of(heading)) == [masked]


def test_a_longer_public_name_is_passed_over_whole() -> None:
    draft = Draft("minutes:1", "Anna Ekvist och Anna")
    draft.names = [Name(0, 11, ANNA), Name(16, 20, None)]
    draft.add("item-a", "heading", "Anna Ekvist talar med Anna")
    assert seen(draft) == ["Anna Ekvist talar med ████"]


def test_a_public_person_keeps_the_name_even_where_a_private_one_shares_it() -> None:
    draft = Draft("minutes:1", "Anna Ekvist")
    draft.name("Anna Ekvist", PIA)
    draft.add(ANNA, "name", "Anna Ekvist")
    draft.add("item-a", "heading", "Anna Ekvist")
    assert seen(draft) == ["Anna Ekvist", "███████████"]


def test_what_stands_on_a_private_person_is_hidden_however_far() -> None:
    draft = Draft("minutes:1", "text")
    draft.add(PIA, "name", "Pia Sund")
    draft.add("attendance-a", "person", PIA)
    draft.add("attendance-a", "role", "gäst")
    draft.add("mention-a", "thing", "attendance-a")
    draft.add("mention-a", "act", "named")
    draft.add("assignment-a", "assignee", PIA)
    draft.add("assignment-a", "text", "Skriva")
    draft.add(body_id(), "name", "Rådet")
    assert seen(draft) == [None, None, None, None, None, None, "Skriva", "Rådet"]


def test_dates_and_codes_are_not_masked() -> None:
    draft = draft_of("x")
    draft.add("item-a", "number", "Pia Sund")
    assert seen(draft) == ["x", "Pia Sund"]


def test_a_name_broken_over_lines_is_found_in_literals() -> None:
    draft = Draft("minutes:1", "Pia\n Sund och Anna Ekvist")
    draft.names = [Name(0, 9, PIA), Name(14, 25, ANNA)]
    draft.add("item-a", "heading", "Pia Sund och Anna Ekvist")
    assert seen(draft) == ["████████ och Anna Ekvist"]


def test_titles_are_masked_too() -> None:
    draft = draft_of("x", "Pia Sund minns\nAnna Ekvist, Pia Sund")
    assert masked_title(draft.load(), only_anna) == "████████ minns"
    assert masked_title(draft.load(), lambda _: True) == "Pia Sund minns"
