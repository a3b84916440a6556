"""Loads: what a store is given of a document that was read, and of reference data."""

from functools import cache
from importlib.metadata import version

from graph_service.store.load import Load, Name
from loaders.pipeline import Reading
from loaders.reference import ReferenceDocument
from ontology.tables import DATA

PROGRAM = "samverkansgraf"


def load_of(reading: Reading, address: str, root: str, *, released: bool) -> Load:
    """What a store keeps of a document that was read."""
    text, stated = reading.text, reading.stated
    assert text is not None and stated is not None  # noqa: PT018 - told by the caller
    return Load(
        address,
        root,
        reading.version,
        stated.title,
        reading.media_type,
        text.characters,
        text.pages,
        stated.day,
        stated.statements,
        tuple(Name(*name) for name in stated.names),
        released,
        reader(),
    )


def load_of_reference(document: ReferenceDocument) -> Load:
    """A list of the reference data, which everybody may see."""
    return Load(
        document.address,
        DATA.name,
        document.version,
        document.title,
        "text/csv",
        document.text.characters,
        document.text.pages,
        None,
        document.statements,
        released=True,
        reader=reader(),
    )


@cache
def reader() -> str:
    """What reads, and its version."""
    return f"{PROGRAM} {version(PROGRAM)}"
