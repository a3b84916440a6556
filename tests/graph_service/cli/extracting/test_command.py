"""`extract`: one record a document, without a store."""

import json
import re
import shutil
from pathlib import Path

from bs4 import BeautifulSoup

from tests.graph_service.cli.conftest import Run


def test_each_document_gets_a_record(run: Run, minutes: Path, tmp_path: Path) -> None:
    code, told, _ = run("extract", minutes, "--out", tmp_path / "records")
    assert code == 0
    assert told == f"Skrivna till {tmp_path / 'records'}: 5\n"
    records = sorted((tmp_path / "records").iterdir())
    assert [record.stem for record in records] == sorted(path.stem for path in minutes.iterdir())
    dates = {json.loads(record.read_text("utf-8"))["meeting"]["date"] for record in records}
    assert dates == {"2024-03-15", "2024-06-14", "2024-09-18", "2024-10-09", "2025-05-12"}


def test_documents_of_one_name_are_kept_apart(run: Run, minutes: Path, tmp_path: Path) -> None:
    for folder, name in (("a", "p.txt"), ("a", "p.md"), ("b", "p.txt"), ("c", "P.txt")):
        (tmp_path / "in" / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", tmp_path / "in" / folder / name)
    code, told, _ = run("extract", tmp_path / "in", "--out", tmp_path / "out", "--json")
    assert code == 0
    assert json.loads(told) == {"written": ["p.json", "p.txt.json", "b-p.txt.json", "c-P.txt.json"], "errors": []}
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_written(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", tmp_path / "in")
    (tmp_path / "in" / "a.txt").write_bytes(b"\n")
    code, told, errors = run("extract", tmp_path / "in", "--out", tmp_path / "out", "--json")
    assert code == 1
    assert json.loads(told)["written"] == ["kommunstyrelsen-2025-05-12.json"]
    assert errors == f"{tmp_path}/in/a.txt: the file is empty; fetch or export it again\n"


def test_a_folder_that_cannot_be_made_is_named(run: Run, minutes: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert run("extract", minutes, "--out", tmp_path / "out") == (
        2,
        "",
        f"graph-service: {tmp_path}/out: File exists\n",
    )


def test_a_report_counts_facts_by_rule_and_names_each_line_not_understood(run: Run, minutes: Path) -> None:
    file = minutes / "kommunstyrelsen-2025-05-12.txt"
    code, told, _ = run("extract", file, "--report")
    assert code == 0
    assert "Förstått: " in told
    assert re.search(r"^närvaro och underskrift +deltagare +listed-name +\d+ +0,\d\d$", told, re.MULTILINE)
    number, line = next(
        (n, text) for n, text in enumerate(file.read_text("utf-8").split("\n"), 1) if "påhittade" in text
    )
    assert f"  s. 1, rad {number}: {line}\n" in told


def test_a_report_is_data_too_and_adds_up(run: Run, minutes: Path) -> None:
    code, told, errors = run("extract", minutes, "--report", "--json")
    assert (code, errors) == (0, "")
    report = json.loads(told)["report"]
    assert len(report["documents"]) == report["total"]["documents"] == 5
    for figure in ("lines", "lines_with_facts", "lines_lost"):
        assert report["total"][figure] == sum(document[figure] for document in report["documents"])
    for document in report["documents"]:
        assert len(document["lines_not_understood"]) == document["lines_lost"]
        assert document["understood"] == round(1 - document["lines_lost"] / document["lines"], 4)
        assert document["lines_with_facts"] + document["lines_lost"] <= document["lines"]
    listed = [rule for rule in report["total"]["rules"] if rule["rule"] == "listed-name"]
    assert listed[0]["facts"] == sum(
        rule["facts"] for document in report["documents"] for rule in document["rules"] if rule["rule"] == "listed-name"
    )


def test_facts_are_marked_by_letters_where_there_are_no_colours(run: Run, minutes: Path) -> None:
    code, told, _ = run("extract", minutes / "kommunstyrelsen-2025-05-12.txt", "--explain")
    assert code == 0
    assert re.search(r"att \[B förlänga .*\[O Norrtälje kommun\], .*\[O Täby kommun\]", told)
    assert re.search(r"^ +\d+ \? .*påhittade", told, re.MULTILINE)


def test_facts_are_marked_in_colours_where_the_terminal_has_them(run: Run, minutes: Path) -> None:
    file = minutes / "kommunstyrelsen-2025-05-12.txt"
    plain = run("extract", file, "--explain", FORCE_COLOR="1", TERM="xterm-256color")[1]
    assert "\x1b[30;103m" in plain
    assert "[O " not in plain
    assert "[O " in run("extract", file, "--explain", "--letters", FORCE_COLOR="1", TERM="xterm-256color")[1]


def test_explained_pages_are_parted_where_they_begin(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "anteckningar.txt"
    file.write_text("Minnesanteckningar\nRådet\fPunkt 1\nBusslinjer\n", encoding="utf-8")
    lines = run("extract", file, "--explain")[1].splitlines()
    (parted,) = (number for number, line in enumerate(lines) if line.startswith("sida "))
    assert lines[parted].startswith("sida 2 ")
    assert "Rådet" in lines[parted - 1]
    assert "Punkt 1" in lines[parted + 1]


def test_a_page_marks_facts_with_rule_and_confidence(run: Run, minutes: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    code, told, _ = run("extract", minutes / "ledningsgruppen-2024-03-15.md", "--html", page)
    assert (code, told) == (0, f"sidan skriven till {page}\n")
    html = BeautifulSoup(page.read_text("utf-8"), "lxml")
    marks = html.select("mark.k-decision")
    assert marks
    assert all("säkerhet 0," in str(mark["data-t"]) for mark in marks)
    assert html.select("mark.k-decision mark.k-mention")
    assert not html.select("script, link, img, [src]")
    assert {box["id"] for box in html.select("input")} >= {"s-decision", "s-people", "s-lost"}


def test_a_page_holds_one_document(run: Run, minutes: Path, tmp_path: Path) -> None:
    code, _, errors = run("extract", minutes, "--html", tmp_path / "page.html")
    assert code == 2
    assert "a page holds one document" in errors
    assert not (tmp_path / "page.html").exists()


def test_a_run_must_be_told_what_to_give(run: Run, minutes: Path) -> None:
    code, _, errors = run("extract", minutes)
    assert code == 2
    assert "--report" in errors
