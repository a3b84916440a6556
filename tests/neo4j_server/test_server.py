import pytest

from tests.neo4j_server.server import missing


def test_without_java_and_maven_one_line_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    assert missing() == "no Neo4j: set NEO4J_URI, or install Java 17 and Maven"


def test_a_server_that_is_named_needs_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://127.0.0.1:7687")
    monkeypatch.setenv("PATH", "/nowhere")
    assert missing() is None
