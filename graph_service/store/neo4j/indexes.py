"""Constraints and indexes: made before anything is written, and again without harm."""

from neo4j import Driver

_UNIQUE = {"Thing": "id", "Version": "version", "Address": "address", "Source": "source", "Keeper": "keeper"}
_INDEXED = {"Thing": ("_type", "_public_type", "_same", "_public_same"), "Commit": ("last",)}
_WORDS = ("_names", "_texts", "_public_names", "_public_texts")
_WHITESPACE = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"


def prepare(driver: Driver, database: str | None) -> None:
    """Make what is missing, and wait until it can be used."""
    for statement in _statements():
        driver.execute_query(statement, database_=database)
    driver.execute_query("CALL db.awaitIndexes(300)", database_=database)


def _statements() -> list[str]:
    unique = [
        f"CREATE CONSTRAINT unique_{label.lower()} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{name} IS UNIQUE"
        for label, name in _UNIQUE.items()
    ]
    indexed = [
        f"CREATE INDEX {label.lower()}{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
        for label, names in _INDEXED.items()
        for name in names
    ]
    words = [
        f"CREATE FULLTEXT INDEX words{name} IF NOT EXISTS FOR (n:Thing) ON EACH [n.{name}] {_WHITESPACE}"
        for name in _WORDS
    ]
    claims = "CREATE INDEX says_claim IF NOT EXISTS FOR ()-[x:SAYS]-() ON (x.claim)"
    return [*unique, *indexed, *words, claims]
