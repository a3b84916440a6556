"""What the evaluation's documents become: skipped where they are not beside the checkout."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from loaders.read import read

EVALUATION = Path(__file__).parents[4] / "shared" / "evaluation"
DOCUMENTS = sorted((EVALUATION / "minutes").glob("*")) if EVALUATION.is_dir() else []

pytestmark = pytest.mark.skipif(not DOCUMENTS, reason="the evaluation's minutes are not at ../shared/evaluation")


LAID_OUT = [path for path in DOCUMENTS if path.suffix in {".pdf", ".docx", ".html"}]


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.name)
def document(request: pytest.FixtureRequest) -> Path:
    return request.param  # type: ignore[no-any-return]


def test_stored_text_is_clean_and_its_marks_and_pages_hold(document: Path) -> None:
    text = read(document.read_bytes(), document.name)
    assert unicodedata.is_normalized("NFC", text.characters)
    assert not re.search(r"[\0\r\f\u00ad\ufb00-\ufb06\ud800-\udfff]", text.characters)
    assert all(0 <= mark.start < mark.end <= len(text.characters) for mark in text.marks)
    assert all(page == 0 or text.characters[page - 1] == "\n" for page in text.pages)


@pytest.mark.parametrize("document", LAID_OUT, ids=lambda path: path.name)
def test_each_person_stands_beside_the_organisation_they_come_from(document: Path) -> None:
    text = read(document.read_bytes(), document.name).characters
    gold = json.loads((EVALUATION / "gold" / f"{document.stem}.json").read_text(encoding="utf-8"))
    flowing = " ".join(text.split())
    pairs = [(entry["name"], entry["organisation"]) for entry in gold["attendance"] if entry["organisation"]]
    for name, organisation in pairs:
        near = re.search(rf"{re.escape(name)}.{{0,250}}?{re.escape(organisation.split()[0].rstrip('s'))}", flowing)
        before = re.search(rf"{re.escape(organisation.split()[0])}.{{0,250}}?{re.escape(name)}", flowing)
        assert near or before, (name, organisation)


def test_headings_of_the_record_stand_on_lines_of_their_own(document: Path) -> None:
    text = read(document.read_bytes(), document.name).characters
    gold = json.loads((EVALUATION / "gold" / f"{document.stem}.json").read_text(encoding="utf-8"))
    flowing = re.sub(r"[-\s]+", "", text).casefold()
    missing = [i["heading"] for i in gold["items"] if re.sub(r"[-\s]+", "", i["heading"]).casefold() not in flowing]
    assert missing == []
