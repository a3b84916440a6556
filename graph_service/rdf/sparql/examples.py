"""The worked examples of queries: files of their own, whose first lines say in two languages what they ask.

# sv: Vilka kommuner möts oftast?
# en: Which municipalities meet most often?
# view: chart
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ontology.schema import SCHEMA

FOLDER = Path(__file__).with_name("examples")
VIEWS = ("table", "chart", "graph")


@dataclass(frozen=True, slots=True)
class Example:
    """A query with its title in each language, and how its answer is best shown."""

    name: str
    sv: str
    en: str
    view: str
    query: str


@cache
def examples(base: str) -> tuple[Example, ...]:
    """All examples for a base of IRIs, in the order of their files."""
    return tuple(_read(path, base) for path in sorted(FOLDER.glob("*.rq")))


def _read(path: Path, base: str) -> Example:
    head, _, query = path.read_text("utf-8").partition("\n\n")
    said = dict(line.removeprefix("# ").split(": ", 1) for line in head.splitlines())
    return Example(path.stem, said["sv"], said["en"], said["view"], query.strip().replace(SCHEMA.base, base))
