"""`coverage`: what is known and what is not."""

import json
from pathlib import Path

from tests.graph_service.cli.conftest import Run

EXAMPLES = Path(__file__).parents[4] / "examples"


def test_meetings_gaps_and_what_was_not_understood_are_told(run: Run, store: str) -> None:
    answer = json.loads(run("coverage", "--store", store, "--json")[1])
    told = run("coverage", "--store", store)[1]
    assert all(row["body"]["name"] in told for row in answer["meetings"]["bodies"])
    read = answer["understood"]
    assert f"{read['whole']} av {read['documents']} handlingar förstods helt" in told
    assert f" {1 - read['not_understood'] / read['lines']:.1%} av raderna." in told
    assert read["least"][0]["address"] in told


def test_where_nothing_is_shown_no_meeting_is_said_to_be_known(run: Run, minutes: Path, tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path}/internal.db"
    run("load", minutes / "kommunstyrelsen-2025-05-12.txt", "--store", store)
    assert run("coverage", "--store", store)[1] == "Inga möten är kända.\n"


def test_paragraphs_that_lack_are_told(run: Run, tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path}/gaps.db"
    run("load", EXAMPLES / "vallentuna", "--store", store, "--release", "--workers", 1)
    told = run("coverage", "--store", store)[1]
    assert "Kommunstyrelsen: § 44–118 saknas mellan 2023-04-17 och 2023-11-13" in told
