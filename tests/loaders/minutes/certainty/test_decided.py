"""What casts doubt on decisions and on their parts. People are invented."""

import pytest

from loaders.minutes.certainty.confidence import confidence
from loaders.minutes.certainty.decided import decided
from loaders.minutes.record import Decision, Found


def scale(stated: float, ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> float:
    """Half for a doubt, a quarter for a kind that nothing or an ending alone tells."""
    guessed = ("kind: no verb known", "kind: infinitive", "kind: other in prose")
    return (0.5 if doubts else stated) * whole * (0.25 if ground in guessed else 1)


def found(value: str, rule: str = "a-rule") -> Found[str]:
    return Found(value, (), rule, 0.9)


def read(text: str, kind: str, rule: str = "numbered-point", *assignees: str) -> Decision:
    return decided(Decision("1", found(text, rule), kind, tuple(map(found, assignees))), scale)


def told(text: str, kind: str, rule: str = "numbered-point", *assignees: str) -> bool:
    decision = read(text, kind, rule, *assignees)
    return decision.kind_confidence > decision.text.confidence / 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [("godkänna taxan", "approve"), ("uppdra till Ebba Ek att räkna", "task"), ("upphäva beslutet", "other")],
)
def test_a_verb_that_is_known_tells_the_kind(text: str, kind: str) -> None:
    assert told(text, kind)


def test_a_point_that_no_verb_tells_may_be_of_any_kind() -> None:
    assert not told("Avgiften blir 20 kronor", "other")
    assert not told("grunda en fond", "task")


def test_who_is_to_act_tells_a_task() -> None:
    assert told("Ebba Ek räknar", "task", "numbered-point", "Ebba Ek")


def test_rules_of_running_text_tell_the_kind_but_for_what_is_merely_other() -> None:
    assert told("Ebba Ek räknar", "task", "named-agent-acts", "Ebba Ek")
    assert not told("Taxan höjs", "other", "change-announced")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("_____", "sentence-under-heading"),
        ("utse Ebba Ek till kontakt att vänta med lönerna", "att-clause"),
        ("Ebba Ek framhåller priset", "named-agent-acts"),
    ],
)
def test_words_that_are_no_decision_or_two_are_doubtful(text: str, rule: str) -> None:
    assert read(text, "other", rule).text.confidence == 0.5


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("godkänna taxan", "att-clause"),
        ("uppdra till Ebba Ek att räkna", "numbered-point"),
        ("Ebba Ek skickar priset", "named-agent-acts"),
    ],
)
def test_other_decisions_are_as_sure_as_their_rules(text: str, rule: str) -> None:
    assert read(text, "other", rule).text.confidence == 0.9


def test_parts_of_a_doubtful_decision_are_doubtful_too() -> None:
    decision = Decision(
        "1", found("____", "numbered-point"), "task", (found("Ebba Ek"),), found("snarast"), (Found(9, (), "sum", 0.9),)
    )
    weighed = decided(decision, scale)
    assert weighed.due
    sure = [weighed.due.confidence, weighed.assignees[0].confidence, weighed.amounts[0].confidence]
    assert sure == pytest.approx([0.45] * 3)


def test_doubts_about_the_item_are_doubts_about_its_decisions() -> None:
    decision = Decision("1", found("godkänna taxan", "numbered-point"), "approve")
    assert decided(decision, scale, ("a doubt",)).text.confidence == 0.5


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("• Ebba Ek räknar fåren. • Olle Al bjuder in.", "labelled-decision"),
        ("Ebba Ek räknar fåren. - Olle Al bjuder in.", "labelled-decision"),
        ("lägga fram taxan att bryggan rivs", "clause-in-sentence"),
    ],
)
def test_a_decision_that_may_hold_another_is_less_sure(text: str, rule: str) -> None:
    assert read(text, "other", rule).text.confidence == 0.5
    assert decided(Decision("1", found(text, rule), "other"), confidence).text.confidence < 0.9


@pytest.mark.parametrize("text", ["uppdra till Ebba Ek att räkna", "anta taxan – 20 kr – för bryggan"])
def test_an_att_that_is_waited_for_and_a_dash_within_a_sentence_cast_no_doubt(text: str) -> None:
    assert read(text, "task", "clause-in-sentence").text.confidence == 0.9
