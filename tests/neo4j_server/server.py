"""A real Neo4j server for tests: the one of NEO4J_URI, or one started here where Java 17 and Maven are."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from urllib.parse import quote, urlsplit, urlunsplit

from tests.jars import jars

HERE = Path(__file__).parent
POM = HERE / "pom.xml"
LAUNCHER = HERE / "Neo4jForTests.java"
START_SECONDS = 300
STOP_SECONDS = 30
OPENED = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch")


def missing() -> str | None:
    """Why there can be no server here, in one line; None where there can be one."""
    if os.environ.get("NEO4J_URI"):
        return None
    wanted = [name for name, program in (("Java 17", "java"), ("Maven", "mvn")) if shutil.which(program) is None]
    return f"no Neo4j: set NEO4J_URI, or install {' and '.join(wanted)}" if wanted else None


@contextmanager
def serving(heap: str = "512m") -> Iterator[str]:
    """The address of a server, with user and password in it; one started here, with this much heap, is ended."""
    given = os.environ.get("NEO4J_URI")
    if given:
        yield _with_user(given, os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
        return
    fetched = jars(POM, "neo4j")
    with tempfile.TemporaryDirectory(prefix="neo4j-for-tests-") as home:
        password = secrets.token_hex(12)  # never begins with a dash, which the launcher would take for an option
        process = _started(fetched, Path(home), password, heap)
        try:
            yield _with_user(f"bolt://127.0.0.1:{_port(process, Path(home))}", "neo4j", password)
        finally:
            _end(process)


def _with_user(address: str, user: str, password: str) -> str:
    parts = urlsplit(address)
    if parts.username or not password:
        return address
    return urlunsplit(parts._replace(netloc=f"{quote(user, safe='')}:{quote(password, safe='')}@{parts.netloc}"))


def _started(folder: Path, home: Path, password: str, heap: str) -> "subprocess.Popen[str]":
    opened = [word for package in OPENED for word in ("--add-opens", f"{package}=ALL-UNNAMED")]
    log = (home / "launcher.log").open("w", encoding="utf-8")
    with log:
        return subprocess.Popen(
            ["java", f"-Xmx{heap}", *opened, "-cp", f"{folder}/*", str(LAUNCHER), str(home)],
            env={**os.environ, "NEO4J_PASSWORD": password},
            stdin=subprocess.PIPE,  # ends with these tests, however they end
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            start_new_session=True,  # Ctrl-C ends the tests first, and they end the server
        )


def _port(process: "subprocess.Popen[str]", home: Path) -> int:
    """The port that the launcher says when it is ready. Raises RuntimeError with its words where it never is."""
    assert process.stdout is not None
    said: list[str] = []
    patience = Timer(START_SECONDS, process.kill)
    patience.start()
    try:
        for line in process.stdout:
            said.append(line)
            if line.startswith("READY "):
                return int(line.split()[1])
    finally:
        patience.cancel()
    process.wait()
    log = (home / "launcher.log").read_text(encoding="utf-8")
    raise RuntimeError(f"Neo4j did not start:\n{''.join(said)[-1000:]}{log[-2000:]}")


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
