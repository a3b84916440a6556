"""Ids, made of what a thing is: the same thing gets the same id in every document and on every machine."""

from base64 import b32encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from ontology.model import Class, KeyPart
from ontology.schema import SCHEMA
from ontology.schema_file import DOCUMENT_PART
from ontology.words import fold
from ontology.yaml_lines import SchemaError

ID_LENGTH = 20
_SEPARATOR = "\x1f"
_LETTERS, _BYTES = 8, 5  # base32 writes so many letters for so many bytes


@lru_cache(maxsize=65536)
def digest(*parts: str, length: int = ID_LENGTH) -> str:
    """A short name of the parts: lower-case base32 of their SHA-256, 5 bits a character."""
    size = -(-length // _LETTERS) * _BYTES  # no more is encoded than is kept
    return b32encode(sha256(_SEPARATOR.join(parts).encode()).digest()[:size]).decode("ascii").lower()[:length]


def identify(class_: str, key: Mapping[str, str]) -> str:
    """The id of the thing of `class_` that `key` tells apart.

    `key` maps properties (and `document`, a version) to values. Raises SchemaError where no list of
    the class's key has all its parts.
    """
    made = SCHEMA.concrete.get(class_)
    if made is None:
        raise SchemaError(f"{class_!r} is no class that things can be of")
    for parts in made.keys:
        for part in parts:
            if not part.optional and not key.get(part.name):
                break
        else:
            return f"{made.id}-{_local(made, parts, key)}"
    wanted = " or ".join("+".join(p.name for p in parts) for parts in made.keys)
    raise SchemaError(
        f"a {class_} is known by {wanted}; given: {', '.join(k for k, v in key.items() if v) or 'nothing'}"
    )


def _local(made: Class, parts: tuple[KeyPart, ...], key: Mapping[str, str]) -> str:
    if made.plain_id:
        return key[parts[0].name]
    return digest(*[f"{p.name}={_canonical(p.name, key.get(p.name) or '')}" for p in parts])


def _canonical(name: str, value: str) -> str:
    if name == DOCUMENT_PART or not value:
        return value
    return (fold(value) or value) if SCHEMA.properties[name].folded else value
