"""The questions over HTTP."""

import pytest
from flask.testing import FlaskClient
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from graph_service.api.routes import ROUTES
from tests.graph_service.world import World

V1 = "/api/v1"


def asked(world: World) -> dict[str, str]:
    """One good question for each path of the description."""
    ids = world.ids
    return {
        "/involvement": f"/involvement?about={ids['Fire']}&role=decided&role=agreed&type=Actor&from=2023-01-01",
        "/things/{id}/engagement": f"/things/{ids['Tyresö']}/engagement?to=2024-12-31",
        "/network": f"/network?level=organisations&weight=met:2&weight=cited:0&topic={ids['Rescue']}",
        "/network/picture": f"/network/picture?around={ids['Tyresö']}:met&ego={ids['Haninge']}&show=strongest&limit=2",
        "/network/choices": f"/network/choices?level=people&topic={ids['Rescue']}&limit=5",
        "/network/measures": "/network/measures?level=people&least=0.1&backbone=0.9",
        "/things/{id}/ego": f"/things/{ids['Tyresö']}/ego?level=organisations&depth=2&least=0.1&weight=cited:0",
        "/network/change": "/network/change?before_to=2023-12-31&from=2024-01-01&how=grew&how=went",
        "/ways": f"/ways?source={ids['Tyresö']}&target={ids['Region']}&level=organisations&by=steps&limit=5",
        "/comparison": f"/comparison?municipality={ids['Tyresö']}&municipality={ids['Haninge']}&by=all&from=2023-01-01",
        "/tie": f"/tie?source={ids['Tyresö']}&target={ids['Haninge']}",
        "/decisions": f"/decisions?body={ids['Rådet']}&outcome=task",
        "/assignments": f"/assignments?assignee={ids['Tyresö']}",
        "/follow-up": f"/follow-up?assignee={ids['Tyresö']}&standing=undated&standing=soon&limit=5",
        "/follow-up/options": f"/follow-up/options?municipality={ids['Haninge']}&limit=5",
        "/coverage": "/coverage?limit=3",
        "/meetings": f"/meetings?municipality={ids['Haninge']}",
        "/items": f"/items?organisation={ids['Förbundet']}",
        "/search": "/search?q=tyresö&type=PublicOrganisation",
        "/things/{id}": f"/things/{ids['m1']}",
        "/things/{id}/neighbours": f"/things/{ids['m1']}/neighbours?property=meeting&outward=false&type=AgendaItem",
        "/things/{id}/evidence": f"/things/{ids['Rådet']}/evidence?property=name",
        "/documents": "/documents?limit=2",
        "/documents/{id}": f"/documents/{'b' * 64}",
        "/overview": "/overview?limit=3",
        "/finding": "/finding?q=räddning&type=Actor&type=AgendaItem&from=2023-01-01",
        "/things/{id}/portrait": f"/things/{ids['Förbundet']}/portrait",
        "/things/{id}/related": f"/things/{ids['m1']}/related?limit=2",
        "/things/{id}/related/group": f"/things/{ids['m1']}/related/group?property=meeting&type=Attendance",
        "/things/{id}/timeline": f"/things/{ids['Fire']}/timeline",
        "/things/{id}/representatives": f"/things/{ids['Tyresö']}/representatives",
        "/things/{id}/agenda": f"/things/{ids['m2']}/agenda",
        "/documents/{id}/marked": f"/documents/{'b' * 64}/marked",
        "/counts": "/counts",
    }


PATHS = [route.path.replace("<id_>", "{id}") for route in ROUTES]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_has_the_shape_that_the_description_says(
    path: str, client: FlaskClient, network_group: World
) -> None:
    description = client.get(f"{V1}/openapi.json").json
    answer = client.get(V1 + asked(network_group)[path])
    assert answer.status_code == 200, answer.text
    registry = Registry().with_resource("urn:api", Resource.from_contents(description, DRAFT202012))
    at = f"urn:api#/paths/{path.replace('~', '~0').replace('/', '~1')}"
    shape = f"{at}/get/responses/200/content/application~1json/schema"
    OAS31Validator({"$ref": shape}, registry=registry).validate(answer.json)


def test_the_description_is_valid_openapi(client: FlaskClient) -> None:
    OpenAPIV31SpecValidator(client.get(f"{V1}/openapi.json").json).validate()


@pytest.mark.parametrize("path", PATHS)
def test_a_parameter_that_no_question_knows_is_refused_by_name(
    path: str, client: FlaskClient, network_group: World
) -> None:
    question = asked(network_group)[path]
    answer = client.get(f"{V1}{question}{'&' if '?' in question else '?'}colour=red")
    assert answer.status_code == 400
    assert answer.content_type == "application/problem+json"
    assert answer.json["parameter"] == "colour"
    assert answer.json["detail"] == "colour: there is no such parameter"


@pytest.mark.parametrize(
    ("question", "parameter", "said"),
    [
        ("/decisions?limit=1000000000", "limit", "Input should be less than or equal to 200"),
        ("/decisions?limit=0", "limit", "Input should be greater than or equal to 1"),
        ("/decisions?limit=ten", "limit", "Input should be a valid integer, unable to parse string as an integer"),
        ("/decisions?limit=1&limit=2", "limit", "is given more than once"),
        ("/decisions?from=2023-02-30", "from", "'2023-02-30' is not a date like 2019-12-06"),
        ("/decisions?from=2024-01-01&to=2023-01-01", "to", "2023-01-01 is before from: 2024-01-01"),
        ("/decisions?outcome=maybe", "outcome", "'maybe' is no outcome; there are"),
        ("/decisions?body=%27%20OR%201=1", "body", '"\' OR 1=1" is not like municipality-0138'),
        ("/decisions?from=2023", "from", "'2023' is not like 2024-12-31"),
        ("/decisions?after=bm9uc2Vuc2U", "after", "the cursor is none that was given here"),
        ("/involvement", "about", "give either about or words"),
        ("/involvement?words=%C2%A7", "words", "holds no word"),
        ("/involvement?words=a&role=boss", "role", "'boss' is no role; there are"),
        ("/involvement?words=a&after=x", "after", "the cursor is none that was given here"),
        ("/search?q=", "q", "String should have at least 1 character"),
        ("/search?q=a&type=Animal", "type", "'Animal' is no class; there are"),
        ("/search", "q", "is missing"),
        ("/network?level=planets", "level", "Input should be 'municipalities', 'organisations', 'people', 'bodies' or"),
        ("/network?weight=met", "weight", "'met' is not like met:0.5"),
        ("/network?weight=friends:1", "weight", "'friends' is no kind of tie"),
        ("/network?weight=met:-1", "weight", "the weight of 'met' is -1.0"),
        ("/network?weight=met:nan", "weight", "the weight of 'met' is nan"),
        ("/network?least=inf", "least", "Input should be a finite number"),
        ("/network?backbone=1.5", "backbone", "Input should be less than or equal to 1"),
        ("/things/municipality-0138/ego?depth=3", "depth", "Input should be less than or equal to 2"),
        ("/network/change?from=2024-01-01", "before_to", "is missing"),
        ("/network/change?before_to=2023-02-30", "before_to", "'2023-02-30' is not a date like 2019-12-06"),
        ("/network/change?before_to=2023-12-31", "from", "say on which day the later period begins"),
        ("/network/change?before_to=2023-12-31&how=sank", "how", "Input should be 'came', 'went', 'grew'"),
        (
            "/network/change?before_from=2024-01-01&before_to=2023-12-31&from=2024-01-01",
            "before_to",
            "2023-12-31 is before before_from: 2024-01-01",
        ),
        ("/ways?source=municipality-0138", "target", "is missing"),
        ("/ways?source=municipality-0138&target=municipality-0136&limit=6", "limit", "Input should be less than"),
        ("/ways?source=municipality-0138&target=municipality-0138", "target", "'municipality-0138' is the source"),
        ("/comparison?municipality=municipality-0138", "municipality", "give at least 2, not 1"),
        (
            "/comparison?municipality=municipality-0138&municipality=municipality-0138",
            "municipality",
            "compare 2 to 6 different ones, not 1",
        ),
        (
            "/comparison?" + "&".join(["municipality=municipality-0138"] * 7),
            "municipality",
            "give at most 6, not 7",
        ),
        ("/tie?source=municipality-0138", "target", "is missing"),
        ("/things/municipality-0138/evidence?value=a", "value", "needs a property as well"),
    ],
)
def test_a_parameter_that_cannot_be_taken_is_named(
    question: str, parameter: str, said: str, client: FlaskClient
) -> None:
    answer = client.get(V1 + question)
    assert (answer.status_code, answer.content_type) == (400, "application/problem+json")
    assert answer.json["parameter"] == parameter
    assert answer.json["errors"][0]["detail"].startswith(said)


@pytest.mark.parametrize(
    "question",
    [
        "/things/body-none",
        "/things/body-none/neighbours",
        "/things/body-none/evidence",
        "/things/body-none/engagement",
        "/things/municipality-9999/ego",
        "/ways?source=municipality-0138&target=municipality-9999",
        "/documents/none",
        "/involvement?about=topic-none",
        "/decisions?topic=topic-none",
        "/network?actor=municipality-9999",
        "/nothing",
    ],
)
def test_what_is_not_there_is_a_problem_document(question: str, client: FlaskClient) -> None:
    answer = client.get(V1 + question)
    assert (answer.status_code, answer.json["status"]) == (404, 404)
    assert answer.content_type == "application/problem+json"


def test_only_reading_is_allowed(client: FlaskClient) -> None:
    answer = client.post(f"{V1}/decisions")
    assert (answer.status_code, answer.content_type) == (405, "application/problem+json")
    assert "GET" in answer.headers["Allow"]


def test_a_client_that_has_the_answer_gets_304(client: FlaskClient) -> None:
    first = client.get(f"{V1}/decisions")
    again = client.get(f"{V1}/decisions", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    other = client.get(f"{V1}/decisions?limit=1", headers={"If-None-Match": first.headers["ETag"]})
    assert other.status_code == 200


def test_cursors_lead_through_all_pages(client: FlaskClient, network_group: World) -> None:
    question, names = f"{V1}/involvement?about={network_group.ids['Fire']}&limit=4", []
    after = ""
    while True:
        page = client.get(question + after).json["involved"]
        names += [row["actor"]["name"] for row in page["rows"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert len(names) == len(set(names)) == 9


def test_an_answer_quotes_with_document_page_and_characters(client: FlaskClient) -> None:
    rows = client.get(f"{V1}/decisions?limit=1").json["rows"]
    quote = rows[0]["evidence"][0]
    text = client.get(f"{V1}/documents/{quote['document']}").json["text"]
    assert text[quote["start"] : quote["end"]] == quote["quote"] == "Uppdra åt kommunerna"
    assert quote["page"] == 1


def test_answers_are_guarded_against_other_sites(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/counts")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
