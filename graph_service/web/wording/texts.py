"""The texts of the pages, read once: `texts/*.yaml`, each text in both languages beside each other."""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

LANGUAGES = ("sv", "en")
FOLDER = Path(__file__).parents[1] / "texts"


class Counted(BaseModel):
    """A text for one and for several; `{n}` stands for the number."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    one: str
    other: str


class Text(BaseModel):
    """A text in Swedish and in English, which both count or both do not."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    sv: str | Counted
    en: str | Counted


_FILE = TypeAdapter(dict[str, Text])


@cache
def texts() -> dict[str, Text]:
    """Every text as `file.name`. Raises ValueError for a file in which one lacks a language."""
    found: dict[str, Text] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        # BaseLoader reads every word as text, so that a text may be called `no` or `404`.
        read = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes nothing but texts
        for name, text in _FILE.validate_python(read).items():
            found[f"{path.stem}.{name}"] = text
    return found
