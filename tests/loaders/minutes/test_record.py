"""Records as they go from the process that reads to the one that asked."""

import pickle

from loaders.minutes.reader import read_minutes
from loaders.text import Text

NOTES = """Minnesanteckningar från Exempelgruppen
Tid 2024-03-01 kl 9.00
Närvarande: Anna Ek, Säters kommun, Bo Al

1. Avtal
Gruppen beslutade att godkänna avtalet. Anna Ek skickar det till Trafikverket.
"""


def test_a_record_arrives_in_another_process_as_it_was_read() -> None:
    record = read_minutes(Text(NOTES))
    assert record.attendance
    assert record.decisions
    assert pickle.loads(pickle.dumps(record)) == record
