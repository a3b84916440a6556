"""What is published, as published.yaml says it."""

from functools import cache
from importlib.resources import files

import yaml
from pydantic import BaseModel, ConfigDict

Text = dict[str, str]
Words = dict[str, list[str]]


class _Said(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Text
    description: Text


class Dataset(_Said):
    """A dataset: the path of its IRI, and words to find it by."""

    path: str
    keywords: Words


class Service(_Said):
    """A service: its path, where it is described, what it follows, and which datasets it serves."""

    path: str
    described: str
    format: str
    conforms: str
    keywords: Words
    serves: list[str]


class Form(_Said):
    """A form of a dump, and whether its media type is registered."""

    registered: bool = True


class Published(BaseModel):
    """All that is published."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    catalogue: _Said
    datasets: dict[str, Dataset]
    standard: Text
    forms: dict[str, Form]
    packings: dict[str, Text]
    services: dict[str, Service]


@cache
def published() -> Published:
    """The file, read once."""
    return Published.model_validate(yaml.safe_load(files(__package__).joinpath("published.yaml").read_text("utf-8")))
