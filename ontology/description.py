"""What is said of one thing, checked and made canonical: describe()."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from ontology.identity import identify
from ontology.model import Property
from ontology.schema import SCHEMA
from ontology.statement import Source, Statement
from ontology.yaml_lines import SchemaError

Value = str | tuple[str, Source]
Values = Mapping[str, Value | Iterable[Value] | None]


def describe(
    class_: str, values: Values, source: Source, key: Mapping[str, str] | None = None
) -> tuple[str, list[Statement]]:
    """The id of a thing, and the statements that say its class and its values.

    A value may bring a source of its own; the rest are said by `source`. `key` gives parts of the
    key that are no values of the thing. Raises SchemaError for what the schema does not allow, and
    ValueError for a value that cannot be made canonical.
    """
    made = SCHEMA.classes.get(class_)
    said: list[tuple[str, str, Source]] = []
    parts: dict[str, str] = {"document": source.document, **(key or {})}
    for name, given in values.items():
        if made is None or name not in made.properties:
            raise SchemaError(f"a {class_} has no property {name!r}")
        if given is None:
            continue
        for value, by in ((given, source),) if isinstance(given, str) else _each(given, source):
            clean = clean_value(name, value)
            said.append((name, clean, by))
            parts.setdefault(name, clean)
    subject = identify(class_, parts)
    make = Statement._make  # a third of the time of calling the class: a document makes thousands
    return subject, [
        make((subject, "type", class_, source)),
        *[make((subject, name, value, by)) for name, value, by in said],
    ]


def _each(given: Value | Iterable[Value], source: Source) -> Iterable[tuple[str, Source]]:
    if isinstance(given, tuple) and len(given) == 2 and isinstance(given[1], Source):  # noqa: PLR2004
        yield str(given[0]), given[1]
    else:
        for value in given:
            if isinstance(value, str):
                yield value, source
            elif isinstance(value, tuple) and isinstance(value[1], Source):
                yield value[0], value[1]


@lru_cache(maxsize=65536)
def clean_value(name: str, value: str) -> str:
    """The canonical form of a value of the property `name`. Raises ValueError that names the property."""
    property_ = SCHEMA.properties[name]
    if property_.plain is not None:
        try:
            return property_.plain.clean(value)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    if value not in _allowed(property_) if not property_.is_link else not _points_right(property_, value):
        raise ValueError(f"{name}: {value!r} is none of {', '.join(_allowed(property_))}")
    return value


def _allowed(property_: Property) -> tuple[str, ...]:
    if property_.scheme is not None:
        return tuple(SCHEMA.schemes[property_.scheme])
    return tuple(SCHEMA.concrete) if not property_.is_link else SCHEMA.reaches(property_.name)


def _points_right(property_: Property, id_: str) -> bool:
    kind = id_.partition("-")[0]
    return any(SCHEMA.classes[c].id == kind for c in SCHEMA.reaches(property_.name))
