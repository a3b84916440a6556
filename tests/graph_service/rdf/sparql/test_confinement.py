"""What a confined process is refused by the kernel, by trying."""

import platform
import subprocess
import sys
from pathlib import Path

import pytest

TRIES = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a socket": "import socket; socket.socket()",
    "a pair of sockets": "import socket; socket.socketpair()",
    "a program": "import os; os.execv('/bin/true', ['true'])",
    "a process": "import subprocess; subprocess.run(['/bin/true'])",
    "a new file": "open('new', 'w')",
    "a file to write": "open('kept', 'r+')",
    "a file to add to": "open('kept', 'a')",
    "taking a file away": "import os; os.unlink('kept')",
    "another name": "import os; os.rename('kept', 'other')",
    "a folder": "import os; os.mkdir('folder')",
    "a link": "import os; os.symlink('kept', 'link')",
    "a shorter file": "import os; os.truncate('kept', 0)",
}
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"}, reason="confines on Linux only"
)


def confined(folder: Path, does: str) -> subprocess.CompletedProcess[str]:
    text = f"from graph_service.rdf.sparql.confinement import confine\nassert confine()\n{does}\n"
    given = {"PYTHONPATH": str(Path(__file__).parents[4]), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", text], cwd=folder, env=given, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("what", TRIES)
def test_a_confined_process_is_refused(what: str, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept", "utf-8")
    tried = confined(tmp_path, TRIES[what])
    assert (tried.returncode, "PermissionError" in tried.stderr) == (1, True), tried.stderr
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("kept", "kept")]


def test_a_confined_process_reads_and_answers(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept", "utf-8")
    does = "import threading\nt = threading.Thread(target=lambda: print(open('kept').read()))\nt.start()\nt.join()"
    assert confined(tmp_path, does).stdout == "kept\n"


def test_threads_of_a_confined_process_are_confined(tmp_path: Path) -> None:
    does = (
        "import threading, socket\nfound = []\n"
        "def f():\n    try: socket.socket()\n    except PermissionError: found.append(1)\n"
        "t = threading.Thread(target=f)\nt.start()\nt.join()\nprint(found)"
    )
    assert confined(tmp_path, does).stdout == "[1]\n"
