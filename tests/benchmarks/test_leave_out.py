"""Records without what some rules found."""

from benchmarks.leave_out import without
from loaders.facts import facts
from loaders.minutes.record import Attendee, Decision, Found, Head, MinutesRecord


def found(value: str, rule: str) -> Found[str]:
    return Found(value, (), rule)


RECORD = MinutesRecord(
    None,
    Head(date=found("2024-05-06", "date-in-head"), body=found("Direktionen", "body-after-label")),
    attendance=(
        Attendee(found("Ebba Ek", "listed-name"), "present", "member", role=found("ordförande", "title-in-list")),
        Attendee(found("Nore Bergvik", "acting"), "present", "other"),
    ),
    decisions=(
        Decision(
            "1", found("anta taxan", "att-clause"), "approve", (found("Ebba Ek", "a"), found("Nore Bergvik", "b"))
        ),
    ),
)


def test_only_what_the_rule_found_is_left_out() -> None:
    left = [fact for fact in facts(RECORD) if fact.found.rule in ("date-in-head", "title-in-list", "acting", "b")]
    record = without(RECORD, left)
    assert (record["meeting"]["date"], record["meeting"]["body"]) == (None, "Direktionen")
    assert [(row["name"], row["role"]) for row in record["attendance"]] == [("Ebba Ek", None)]
    assert record["decisions"][0]["assignees"] == ["Ebba Ek"]


def test_with_an_entrys_main_fact_goes_the_entry() -> None:
    assert without(RECORD, [fact for fact in facts(RECORD) if fact.layer == "decisions"])["decisions"] == []
