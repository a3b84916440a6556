import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.cli.endings import CommandError
from graph_service.cli.files import write_whole


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_whole(["a", "ö\n"], tmp_path / "f")
    assert (tmp_path / "f").read_text("utf-8") == "aö\n"
    assert [path.name for path in tmp_path.iterdir()] == ["f"]


def test_what_fails_midway_leaves_the_file_of_before_and_is_told_with_its_name(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "f").write_text("old", encoding="utf-8")
    with pytest.raises(OSError, match="No space left") as told:
        write_whole(pieces(), tmp_path / "f")
    assert told.value.filename == str(tmp_path / "f")
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("f", "old")]


def test_a_fault_of_another_file_keeps_its_name(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield (tmp_path / "other").read_text(encoding="utf-8")

    with pytest.raises(FileNotFoundError) as told:
        write_whole(pieces(), tmp_path / "f")
    assert told.value.filename == str(tmp_path / "other")


def test_a_folder_that_is_not_there_and_one_in_the_files_place_are_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="there is no such folder"):
        write_whole(["a"], tmp_path / "none" / "f")
    with pytest.raises(CommandError, match="this is a folder"):
        write_whole(["a"], tmp_path)
