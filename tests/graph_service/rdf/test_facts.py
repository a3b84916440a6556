"""What is drawn of things, in the words of the standards."""

import re

import pytest

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing
from ontology.schema import SCHEMA
from tests.ontology.samples import valid_thing

BASE = "https://example.test/"
TERMS = Terms(BASE)


def told(id_: str, class_: str, **values: tuple[str, ...]) -> set[str]:
    """The triples of a thing, with prefixed names."""
    return {short(line) for line in triples(Thing(id_, class_, "", None, values), TERMS)}


def short(line: str) -> str:
    line = line.replace(f"<{BASE}id/", "<")
    for prefix, iri in sorted(SCHEMA.prefixes.items(), key=lambda item: -len(item[1])):
        own = iri.replace(SCHEMA.base, BASE)
        for part in line.split(" "):
            if part.startswith(f"<{own}"):
                line = line.replace(part, f"{prefix}:{part[len(own) + 1 : -1]}")
        line = re.sub(rf"\^\^<{re.escape(own)}([^>]+)>", rf"^^{prefix}:\1", line)
    return re.sub(r"\^\^xsd:(\w+)", r"^^<\1>", line)


MEETING = {"body": ("body-a",), "date": ("2024-07-01",), "start": ("09:30",), "end": ("23:00",)}
CHAIR = {"person": ("person-a",), "group": ("body-a",), "role": ("Ordförande",)}
MINUTES = {"about_meeting": ("meeting-a",), "record": ("minutes",)}
NUMBERED = {"organisation_number": ("212000-0142",)}
ATTENDS = {"meeting": ("meeting-a",), "person": ("person-a",)}


@pytest.mark.parametrize(
    ("class_", "values", "wanted"),
    [
        ("Meeting", MEETING, '<x> schema:startDate "2024-07-01T09:30:00+02:00"^^<dateTime>'),
        ("Meeting", MEETING, '<x> skm:startTime "09:30:00"^^<time>'),
        ("Meeting", MEETING | {"date": ("2024-12-01",)}, '<x> schema:endDate "2024-12-01T23:00:00+01:00"^^<dateTime>'),
        ("Meeting", {"date": ("2024-07-01",)}, '<x> schema:startDate "2024-07-01"^^<date>'),
        ("Meeting", MEETING, "<x> besluit:isGehoudenDoor <body-a>"),
        ("Meeting", MEETING, "<x> rdf:type schema:Event"),
        ("AgendaItem", {"meeting": ("meeting-a",)}, "<meeting-a> besluit:heeftAgendapunt <x>"),
        ("AgendaItem", {"topic": ("topic-a",)}, "<x> dcterms:subject <topic-a>"),
        ("AgendaItem", {"after": ("item-a",)}, "<x> besluit:aangebrachtNa <item-a>"),
        ("AgendaItem", {}, "<x/treatment> rdf:type besluit:BehandelingVanAgendapunt"),
        ("AgendaItem", {}, "<x/treatment> dcterms:subject <x>"),
        ("Decision", {"item": ("item-a",)}, "<item-a/treatment> prov:generated <x>"),
        ("Decision", {"item": ("item-a",)}, "<x> dcterms:isPartOf <item-a>"),
        ("Decision", {"outcome": ("task",)}, "<x> skm:outcome def:outcome/task"),
        ("Decision", {"clause": ("2",)}, '<x> skm:attSats "2"^^<integer>'),
        ("Decision", {}, "<x> rdf:type prov:Entity"),
        ("Assignment", {"assigned_by": ("body-a",)}, "<x> skm:assignedBy <body-a>"),
        ("Assignment", {"assignee": ("body-a",)}, "<x> schema:agent <body-a>"),
        ("Assignment", {"decision": ("decision-a",)}, "<x> prov:wasDerivedFrom <decision-a>"),
        ("Assignment", {"due_date": ("2024-07-01",)}, '<x> schema:scheduledTime "2024-07-01"^^<date>'),
        ("Vote", {"item": ("item-a",), "yes": ("7",)}, "<item-a/treatment> besluit:heeftStemming <x>"),
        ("Vote", {"yes": ("7",)}, '<x> besluit:aantalVoorstanders "7"^^<integer>'),
        ("Attendance", ATTENDS | {"presence": ("present",)}, "<meeting-a> schema:attendee <person-a>"),
        ("Attendance", ATTENDS | {"presence": ("present",)}, "<meeting-a> besluit:heeftAanwezigeBijStart <person-a>"),
        ("Attendance", ATTENDS | {"presence": ("absent",)}, "<meeting-a> skm:absentee <person-a>"),
        ("Attendance", ATTENDS | {"signed_as": ("chair",)}, "<meeting-a> besluit:heeftVoorzitter <person-a>"),
        ("Attendance", ATTENDS | {"signed_as": ("adjuster",)}, "<meeting-a> skm:verifiedBy <person-a>"),
        ("Membership", {"person": ("person-a",)}, "<person-a> org:hasMembership <x>"),
        ("Membership", {"group": ("body-a",)}, "<x> org:organization <body-a>"),
        ("Membership", {"role": ("Ordförande",)}, "<x> org:role def:role/ordforande"),
        ("Membership", {"role": ("Ordförande",)}, '<x> skm:roleName "Ordförande"@sv'),
        ("Membership", CHAIR, "<x> skm:post <x/post>"),
        ("Membership", CHAIR, "<x/post> rdf:type org:Post"),
        ("Membership", CHAIR, "<x/post> org:role def:role/ordforande"),
        ("Membership", CHAIR, "<x/post> org:heldBy <person-a>"),
        ("Membership", CHAIR, "<x/post> org:postIn <body-a>"),
        ("Membership", CHAIR, "<person-a> org:holds <x/post>"),
        ("Membership", CHAIR, "<body-a> org:hasPost <x/post>"),
        ("Membership", {"observed": ("2024-01-02", "2024-03-04")}, "<x> org:memberDuring <x/during>"),
        (
            "Membership",
            {"observed": ("2024-01-02", "2024-03-04")},
            '<x/during/beginning> time:inXSDDate "2024-01-02"^^<date>',
        ),
        (
            "Membership",
            {"observed": ("2024-01-02", "2024-03-04")},
            '<x/during/end> time:inXSDDate "2024-03-04"^^<date>',
        ),
        ("Municipality", {"organisation_number": ("212000-0142",)}, '<x> org:identifier "212000-0142"'),
        ("Municipality", NUMBERED, "<x> adms:identifier <x/organisation-number/212000-0142>"),
        ("Municipality", NUMBERED, "<x/organisation-number/212000-0142> rdf:type adms:Identifier"),
        (
            "Municipality",
            NUMBERED,
            '<x/organisation-number/212000-0142> skos:notation "212000-0142"^^skm:OrganisationNumber',
        ),
        ("Municipality", {"code": ("0126",)}, '<x> skos:notation "0126"'),
        ("Municipality", {"code": ("0126",)}, '<x/code/0126> skos:notation "0126"^^skm:AreaCode'),
        ("Municipality", {"code": ("0126",)}, '<x/code/0126> adms:schemaAgency "Statistiska centralbyrån"'),
        ("Region", {"code": ("01",)}, "<x> adms:identifier <x/code/01>"),
        ("County", {"code": ("01",)}, "<x> adms:identifier <x/code/01>"),
        ("MunicipalityArea", {"code": ("0126",)}, "<x> adms:identifier <x/code/0126>"),
        (
            "MunicipalityArea",
            {"wikidata": ("http://www.wikidata.org/entity/Q1",)},
            "<x> schema:sameAs <http://www.wikidata.org/entity/Q1>",
        ),
        ("Municipality", {}, "<x> rdf:type cv:PublicOrganisation"),
        ("Municipality", {}, "<x> rdf:type org:FormalOrganization"),
        ("Municipality", {"area": ("area-0126",)}, "<x> dcterms:spatial <area-0126>"),
        (
            "Municipality",
            {"wikidata": ("http://www.wikidata.org/entity/Q1",)},
            "<x> schema:sameAs <http://www.wikidata.org/entity/Q1>",
        ),
        ("County", {"geonames": ("http://sws.geonames.org/1",)}, "<x> schema:sameAs <http://sws.geonames.org/1>"),
        ("JointBody", {"member": ("municipality-0126",)}, "<municipality-0126> org:memberOf <x>"),
        ("JointBody", {"form": ("kommunalförbund",)}, "<x> skm:collaborationForm def:form/kommunalforbund"),
        ("JointBody", {"form": ("kommunalförbund",)}, "<x> org:classification def:form/kommunalforbund"),
        ("JointBody", {"valid_from": ("2010",)}, '<x> schema:foundingDate "2010"^^<gYear>'),
        ("JointBody", {"valid_from": ("2010-03",)}, '<x> schema:foundingDate "2010-03"^^<gYearMonth>'),
        ("Topic", {"eurovoc": ("http://eurovoc.europa.eu/1",)}, "<x> skos:closeMatch <http://eurovoc.europa.eu/1>"),
        ("Topic", {"name_en": ("Water",)}, '<x> skos:prefLabel "Water"@en'),
        ("Topic", {"broader": ("topic-a",)}, "<topic-a> skos:narrower <x>"),
        ("Topic", {}, "<x> skos:inScheme def:topic"),
        ("Topic", {"recognised_by": ("vatten",)}, '<x> skos:hiddenLabel "vatten"@sv'),
        ("Person", {"name": ("Viska Ek",)}, '<x> foaf:name "Viska Ek"@sv'),
        ("Person", {"name": ("Alva von Ek",)}, '<x> foaf:givenName "Alva"@sv'),
        ("Person", {"name": ("Alva von Ek",)}, '<x> foaf:familyName "von Ek"@sv'),
        ("Document", {"about_meeting": ("meeting-a",)}, "<meeting-a> besluit:heeftNotulen <x>"),
        ("Document", MINUTES, "<meeting-a> rdf:type besluit:Zitting"),
        ("Document", MINUTES, "<meeting-a> schema:eventStatus schema:EventScheduled"),
        ("Document", MINUTES | {"record": ("notes",)}, "<meeting-a> schema:eventStatus schema:EventScheduled"),
        ("Document", {"language": ("sv",)}, "<x> dcterms:language language:SWE"),
        ("Document", {"version": ("ab" * 32,)}, f"<x> spdx:checksum <x/version/{'ab' * 32}>"),
        (
            "Document",
            {"version": ("ab" * 32,)},
            f"<x/version/{'ab' * 32}> spdx:algorithm spdx:checksumAlgorithm_sha256",
        ),
        (
            "Document",
            {"version": ("ab" * 32,)},
            f'<x/version/{"ab" * 32}> spdx:checksumValue "{"ab" * 32}"^^<hexBinary>',
        ),
        ("Case", {"code": ("2024/12",)}, '<x> skm:caseNumber "2024/12"'),
        ("AgendaItem", {"case": ("case-a",)}, "<x> dcterms:references <case-a>"),
        ("Reference", {"item": ("item-a",)}, "<item-a> dcterms:references <x>"),
        ("Mention", {"item": ("item-a",), "thing": ("topic-a",)}, "<item-a> schema:mentions <topic-a>"),
    ],
)
def test_it_is_told_so(class_: str, values: dict[str, tuple[str, ...]], wanted: str) -> None:
    assert wanted in told("x", class_, **values)


@pytest.mark.parametrize("record", ["notes", "agenda"])
def test_what_has_no_minutes_is_not_called_a_formal_sitting(record: str) -> None:
    found = told("x", "Document", about_meeting=("meeting-a",), record=(record,))
    assert "<meeting-a> besluit:heeftNotulen <x>" in found
    assert "<meeting-a> rdf:type besluit:Zitting" not in found


def test_what_was_only_called_is_not_told_to_have_taken_place() -> None:
    found = told("x", "Document", about_meeting=("meeting-a",), record=("agenda",))
    assert not [line for line in found if "eventStatus" in line]


def test_of_a_name_whose_parts_are_unsure_the_whole_alone_is_told() -> None:
    found = told("x", "Person", name=("Alva K. Ek",))
    assert '<x> foaf:name "Alva K. Ek"@sv' in found
    assert not [line for line in found if "givenName" in line or "familyName" in line]


def test_who_was_away_attended_nothing() -> None:
    found = told("x", "Attendance", **ATTENDS, presence=("absent",), signed_as=("secretary",))
    assert not [line for line in found if "attendee" in line or "heeftAanwezigeBijStart" in line]


@pytest.mark.parametrize("role", ["ledamot", "Justerare", "överstelöjtnant"])
def test_a_seat_or_a_role_that_no_list_knows_is_no_post(role: str) -> None:
    assert not [line for line in told("x", "Membership", **CHAIR | {"role": (role,)}) if "/post>" in line]


def test_a_role_that_no_list_knows_stays_text() -> None:
    found = told("x", "Membership", role=("överstelöjtnant",))
    assert '<x> skm:roleName "överstelöjtnant"@sv' in found
    assert not [line for line in found if "org:role" in line]


@pytest.mark.parametrize("class_", sorted(SCHEMA.concrete))
def test_a_node_that_helps_to_tell_of_a_thing_is_led_to_from_it(class_: str) -> None:
    """So that whoever follows a thing, as the index and the feed do, comes to all that it says."""
    values = {name: tuple(several) for name, several in valid_thing(class_).items()} | {"role": ("Ordförande",)}
    lines = [line.split(" ", 2) for line in triples(Thing("x", class_, "", None, values), TERMS)]
    reached = {f"<{BASE}id/x>"}
    for _ in range(3):
        reached |= {value for subject, _, value in lines if subject in reached}
    assert {subject for subject, *_ in lines if subject.startswith(f"<{BASE}id/x/")} <= reached


def test_a_new_class_and_property_need_no_python() -> None:
    for made in SCHEMA.concrete.values():
        lines = triples(Thing("x", made.name, "", None, {}), TERMS)
        assert f"<{BASE}id/x> {TERMS.named('rdf:type')} {TERMS.iri(made.iris[0])}" in lines
