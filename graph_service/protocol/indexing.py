"""What search engines may keep of what is served."""

from ontology.schema import SCHEMA


def is_indexed(type_: str) -> bool:
    """Whether they may keep what tells of a thing of a class: of none that is a person or says what one person did."""
    return type_ != "Person" and not SCHEMA.classes[type_].private_with
