"""What a confined process is refused by the kernel, by trying."""

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from graph_service.rdf.sparql.confinement import landlock

TRIES = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a socket": "import socket; socket.socket()",
    "a pair of sockets": "import socket; socket.socketpair()",
    "a program": "import os; os.execv('/bin/true', ['true'])",
    "a process": "import subprocess; subprocess.run(['/bin/true'])",
    "a process like itself": "import os; os.fork()",
    "an end to another process": "import os; os.kill(os.getppid(), 0)",
    "a new file": "open('new', 'w')",
    "a file to write": "open('kept', 'r+')",
    "a file to add to": "open('kept', 'a')",
    "a file opened for reading and emptied": "import os; os.open('kept', os.O_RDONLY | os.O_TRUNC)",
    "taking a file away": "import os; os.unlink('kept')",
    "another name": "import os; os.rename('kept', 'other')",
    "a folder": "import os; os.mkdir('folder')",
    "a link": "import os; os.symlink('kept', 'link')",
    "a shorter file": "import os; os.truncate('kept', 0)",
    "a file for others to read": "import os; os.chmod('kept', 0o777)",
    "another time of writing": "import os; os.utime('kept', (0, 0))",
}
READING = {
    "a file of the system": "open('/etc/passwd')",
    "a file beside the folder": "open('../beside')",
    "a file beside it, by a link within": "open('link')",
    "the folder above": "import os; os.listdir('..')",
    "the folder of all": "import os; os.listdir('/')",
    "its own settings": "open('/proc/self/environ')",
    "its own memory": "open('/proc/self/mem', 'rb')",
    "the settings of who started it": "import os; open(f'/proc/{os.getppid()}/environ')",
    "a device": "open('/dev/urandom', 'rb')",
    "a module": "open(__import__('json').__file__)",
}
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"}, reason="confines on Linux only"
)
reads_are_confined = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that may be read."""
    made = tmp_path / "folder"
    (made / "below").mkdir(parents=True)
    (made / "below" / "deep").write_text("deep", "utf-8")
    (made / "kept").write_text("kept", "utf-8")
    (made / "link").symlink_to(tmp_path / "beside")
    (tmp_path / "beside").write_text("secret", "utf-8")
    (tmp_path / "kept_too").hardlink_to(made / "kept")
    return made


def confined(folder: Path, does: str) -> subprocess.CompletedProcess[str]:
    return run(folder, f"missing = confine(Path('.'))\n{does}\n")


def run(folder: Path, does: str) -> subprocess.CompletedProcess[str]:
    imports = (
        "import json, os, socket, subprocess, sys, threading\nfrom pathlib import Path\n"
        "from graph_service.rdf.sparql.confinement import confine, seccomp\n"
    )
    given = {"PYTHONPATH": str(Path(__file__).parents[4]), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", imports + does], cwd=folder, env=given, capture_output=True, text=True, check=False
    )


def contents(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("what", TRIES)
def test_a_confined_process_is_refused(what: str, folder: Path) -> None:
    before, noted = contents(folder), (folder / "kept").stat()
    tried = confined(folder, TRIES[what])
    assert (tried.returncode, "PermissionError" in tried.stderr) == (1, True), tried.stderr
    assert contents(folder) == before
    assert ((folder / "kept").stat().st_mode, (folder / "kept").stat().st_mtime) == (noted.st_mode, noted.st_mtime)


@reads_are_confined
@pytest.mark.parametrize("what", READING)
def test_a_confined_process_cannot_read(what: str, folder: Path) -> None:
    tried = confined(folder, READING[what])
    assert (tried.returncode, "PermissionError" in tried.stderr) == (1, True), tried.stderr
    assert "secret" not in tried.stdout + tried.stderr


@reads_are_confined
def test_nothing_is_missing_where_the_kernel_knows_it_all(folder: Path) -> None:
    assert confined(folder, "print(missing)").stdout == "[]\n"


def test_a_confined_process_reads_its_folder_and_answers(folder: Path) -> None:
    does = (
        "t = threading.Thread(target=lambda: print(open('kept').read(), open('below/deep').read(), "
        "sorted(os.listdir('.')), os.path.getsize('kept')))\nt.start()\nt.join()"
    )
    assert confined(folder, does).stdout == "kept deep ['below', 'kept', 'link'] 4\n"


@pytest.mark.parametrize(
    "does", ["socket.socket()", pytest.param("open('../beside')", marks=reads_are_confined), "open('kept', 'a')"]
)
def test_threads_of_a_confined_process_are_confined(does: str, folder: Path) -> None:
    text = (
        f"found = []\ndef f():\n    try: {does}\n    except PermissionError: found.append(1)\n"
        "t = threading.Thread(target=f)\nt.start()\nt.join()\nprint(found)"
    )
    assert confined(folder, text).stdout == "[1]\n"


@reads_are_confined
def test_a_confined_process_cannot_let_itself_out(folder: Path) -> None:
    tried = confined(folder, "confine(Path('..'))\nprint(open('../beside').read())")
    assert (tried.returncode, "PermissionError" in tried.stderr, tried.stdout) == (1, True, "")


def test_a_kernel_without_landlock_still_refuses_calls_and_says_what_is_missing(folder: Path) -> None:
    without = "seccomp.REFUSED['landlock_create_ruleset'] = (444, 444)\nseccomp.confine()\n"
    tried = run(folder, without + "print(confine(Path('.')), len(open('/etc/passwd').read()) > 9)\nopen('kept', 'a')")
    assert tried.stdout == "['files outside the index may be read (no Landlock)'] True\n"
    assert "PermissionError" in tried.stderr
