"""Constraints and indexes: made before anything is written, where they are not there yet."""

from neo4j import Driver

from graph_service.store.neo4j.relationships import TYPES

_UNIQUE = {"Thing": "id", "Version": "version", "Address": "address", "Source": "source", "Keeper": "keeper"}
_INDEXED = {
    "Thing": ("_type", "_public_type", "_same", "_public_same", "_place", "_public_place"),
    "Commit": ("last",),
}
_ORDERED = {
    "things_in_order": ("_type", "_order", "id"),
    "public_things_in_order": ("_public_type", "_public_order", "id"),
}
_WORDS = {
    "search_internal": ("_names", "_texts", "_type"),
    "search_public": ("_public_names", "_public_texts", "_public_type"),
}
_WHITESPACE = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"


def prepare(driver: Driver, database: str | None) -> None:
    """Make what is missing, and wait until it can be used."""
    found = driver.execute_query("SHOW INDEXES YIELD name, state", database_=database).records
    ready = {record["name"] for record in found if record["state"] == "ONLINE"}
    missing = {name: statement for name, statement in _statements().items() if name not in ready}
    for statement in missing.values():
        driver.execute_query(statement, database_=database)
    if missing:
        driver.execute_query("CALL db.awaitIndexes(300)", database_=database)


def _statements() -> dict[str, str]:
    """The statement that makes each, by its name."""
    made: dict[str, str] = {}
    for label, key in _UNIQUE.items():
        name = f"unique_{label.lower()}"
        made[name] = f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE"
    for label, keys in _INDEXED.items():
        for key in keys:
            name = f"{label.lower()}_{key.strip('_')}"
            made[name] = f"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON (n.{key})"
    for name, keys in _ORDERED.items():
        made[name] = f"CREATE INDEX {name} IF NOT EXISTS FOR (n:Thing) ON ({', '.join(f'n.{key}' for key in keys)})"
    for name, keys in _WORDS.items():
        read = ", ".join(f"n.{key}" for key in keys)
        made[name] = f"CREATE FULLTEXT INDEX {name} IF NOT EXISTS FOR (n:Thing) ON EACH [{read}] {_WHITESPACE}"
    for type_ in TYPES.values():
        for key in ("_inward", "_public_inward"):
            name = f"{type_.lower()}{key}"
            made[name] = f"CREATE INDEX {name} IF NOT EXISTS FOR ()-[r:{type_}]-() ON (r.{key})"
    made["says_claim"] = "CREATE INDEX says_claim IF NOT EXISTS FOR ()-[x:SAYS]-() ON (x.claim)"
    return made
