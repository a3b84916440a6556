"""A record's facts one by one."""

from loaders.facts import facts
from loaders.minutes.reader import read_minutes
from loaders.text import Text

TEXT = Text("""Minnesanteckningar från
Alvdalens ledningsgrupp
Tid Måndag 6 maj 2024 kl 9.00-12.00

Deltagare

Ebba Ahlgård Habo kommun
Nore Bergvik Mullsjö kommun

1. Gemensam upphandling
Ebba Ahlgård redogjorde för läget.

Ledningsgruppen beslutade

att uppdra till Nore Bergvik att ta fram ett underlag för 50 000 kronor.
""")  # people and matters are invented


def test_facts_tell_their_layer_item_rule_and_passage() -> None:
    found = list(facts(read_minutes(TEXT)))
    told = {(fact.layer, fact.item, fact.value) for fact in found}
    assert {
        ("meeting.date", "", "2024-05-06"),
        ("attendance", "", "Nore Bergvik"),
        ("attendance.organisation", "", "Mullsjö kommun"),
        ("items", "1", "Gemensam upphandling"),
        ("decisions.assignees", "1", "Nore Bergvik"),
        ("decisions.amounts", "1", "50000"),
        ("mentions", "1", "Ebba Ahlgård"),
    } <= told
    assert all(fact.found.rule and fact.found.spans for fact in found)


def test_rows_are_those_of_the_record() -> None:
    record = read_minutes(TEXT)
    attended = [fact for fact in facts(record) if fact.layer == "attendance"]
    assert [record.attendance[fact.row].name for fact in attended] == [fact.found for fact in attended]
