import pytest

from ontology.schema import FILE, SCHEMA, read_schema
from ontology.yaml_lines import SchemaError

SOURCE = FILE.read_text(encoding="utf-8")


def changed(old: str, new: str) -> str:
    assert SOURCE.count(old) >= 1
    return SOURCE.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("is_a: [Actor]\n    id: organisation", "is_a: [Agent]\n    id: organisation", "'Agent' is no class"),
        ("range: [Meeting], type: AT", "range: [Gathering], type: AT", "'Gathering' is no class"),
        ("scheme: presence", "scheme: presense", "'presense' is no scheme"),
        ("time, label: {sv: började", "hour, label: {sv: började", "'hour' is no kind of value"),
        ("key: [[body, date], [document]]", "key: [[board, date], [document]]", "'board' is no property"),
        ("required: [text, outcome]", "required: [text, result]", "'result' is no property"),
        ("iri: skm:presence", "iri: xyz:presence", "the prefix of 'xyz:presence' is not among the prefixes"),
        ("edge: {from: person, to: meeting", "edge: {from: human, to: meeting", "'human' is no link of Attendance"),
        ("id: vote", "id: item", "'item' is AgendaItem's already"),
        (
            "caption: [text]\n    day: date\n  Assignment",
            "caption: [words]\n    day: date\n  Assignment",
            "'words' is no property",
        ),
        ("kind: time, label", "kind: time, range: [Meeting], label", "a link, and only a link, has a range"),
        ("iri: skm:endTime", "iri: skm:startTime", "share the IRI"),
        ("from: item, to: dissenter}", "from: item}", "wants `to`, a link, or `value`, an IRI"),
        ("nodes: {organisation_number:", "nodes: {name:", "only a code or a number has a node"),
        ("value: skos:notation, datatype", "value: skos:notation, type", "'type' is no field of a node"),
        ("            - gast\n", "            - gud\n", "'gud' is no word of role"),
        ("          of: role\n", "          for: role\n", "'for' is no field of an office"),
        ("parted: {name:", "parted: {body_name:", "'body_name' is no property"),
        ("  Vote:\n    is_a: [Thing]", "  Vote:\n    is_a: [Vote]", "is its own ancestor"),
        (
            "  Vote:\n    is_a: [Thing]\n",
            "  Vote:\n    is_a: [Thing]\n    colour: red\n",
            "'colour' is no field of a class",
        ),
    ],
)
def test_a_schema_that_contradicts_itself_is_refused_with_the_line(old: str, new: str, message: str) -> None:
    text = changed(old, new)
    with pytest.raises(SchemaError, match=r"schema\.yaml, line \d+: ") as refused:
        read_schema(text=text)
    assert message in str(refused.value)


def test_the_line_named_is_the_line_of_the_mistake() -> None:
    text = changed("range: [Meeting], type: AT", "range: [Gathering], type: AT")
    line = next(n for n, row in enumerate(text.splitlines(), 1) if "[Gathering]" in row)
    with pytest.raises(SchemaError, match=rf"line {line}: "):
        read_schema(text=text)


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(SchemaError, match=r"properties\.name: stands again on line \d+"):
        read_schema(text=changed("  name_en:", "  name:"))


def test_a_class_inherits_properties_and_ids() -> None:
    company = SCHEMA.classes["Company"]
    assert company.id == "organisation"
    assert "organisation_number" in company.properties
    assert company.lineage == ("Company", "Organisation", "Actor", "Thing")


def test_a_new_class_needs_no_python() -> None:
    schema = read_schema(
        text=SOURCE
        + "  Network:\n    is_a: [Organisation]\n    label: {sv: Nätverk, en: Network}\n    iris: [skm:Network]\n"
    )
    assert "Network" in schema.reaches("represents")


def test_every_label_stands_in_both_languages() -> None:
    labels = [x.label for x in (*SCHEMA.classes.values(), *SCHEMA.properties.values())]
    assert all(label.sv and label.en for label in labels)
