from graph_service.queries.passages import sentence_around
from ontology.statement import Span

TEXT = """1. Avtal
Bo redogjorde för avtalet. Nämnden beslutade att
godkänna avtalet. Inget mer.

Deltagare
Bo Ek, Täby
Ann Al, Norrtälje
"""


def around(words: str) -> str:
    start = TEXT.index(words)
    return sentence_around(TEXT, (Span(1, start, start + len(words)),))


def test_a_passage_is_shown_in_its_sentence_over_line_ends() -> None:
    assert around("godkänna avtalet") == "Nämnden beslutade att godkänna avtalet."


def test_a_row_of_a_list_stands_alone() -> None:
    assert around("Ann Al") == "Ann Al, Norrtälje"


def test_a_whole_sentence_is_itself() -> None:
    assert around("Inget mer.") == "Inget mer."


def test_no_passage_has_no_sentence() -> None:
    assert sentence_around(TEXT, ()) == ""


def test_a_heading_is_no_part_of_the_sentence_below() -> None:
    assert around("Bo redogjorde") == "Bo redogjorde för avtalet."


def test_a_row_of_comma_separated_values_stands_alone_however_long() -> None:
    rows = (
        "code,name,seat\n1,Exempelkommunernas samordnade inköp och upphandling,Exempelby,212000-0000\n2,Annat,Ort,x\n"
    )
    start = rows.index("Exempelby")
    assert sentence_around(rows, (Span(1, start, start + 9),)) == rows.splitlines()[1]
