"""Things judged the same, on every store: read as one, kept apart, undone when the judgement goes."""

from graph_service.store.base import Audience, Store, View, Where
from tests.graph_service.store.corpus import Draft, corpus, judgement, minutes, person_id
from tests.graph_service.store.model import Model, assert_same

ANNAS = sorted([person_id("Anna Ekvist"), person_id("Anna Ekvist", "Nämnden")])
BOS = sorted([person_id("Bo Lind"), person_id("Bo Lind", "Nämnden")])


def test_the_least_id_stands_for_all(internal: View) -> None:
    least, other = ANNAS
    assert internal.canonical(other) == least
    assert internal.canonical(least) == least
    assert internal.canonical("person-unknown") == "person-unknown"


def test_both_are_read_as_one(internal: View) -> None:
    least, other = ANNAS
    things = internal.things(ANNAS)
    assert things[least] == things[other] == internal.thing(least)
    assert things[least].id == least
    assert internal.degrees(other) == internal.degrees(least)
    assert internal.links(other) == internal.links(least)
    assert sum(d.number for d in internal.degrees(least) if d.property == "person") == 3
    assert len(internal.reach([other], "^person/meeting")) == 3
    assert [t.id for t in internal.facts() if t.name == "Anna Ekvist"] == [least]


def test_evidence_says_of_which_of_them_it_speaks(internal: View) -> None:
    for id_ in ANNAS:
        rows = internal.evidence(id_, "name").rows
        assert {s.subject for s in rows} == set(ANNAS)
        assert len(rows) == 3


def test_evidence_of_a_link_is_found_under_either_id(internal: View) -> None:
    least, other = ANNAS
    (held,) = [
        t for t in internal.select("Attendance").rows if t.day == "2024-05-01" and t.values["person"] == (least,)
    ]
    assert internal.evidence(held.id, "person", least).rows == internal.evidence(held.id, "person", other).rows != ()


def test_a_condition_may_name_either(internal: View) -> None:
    least, other = ANNAS
    found = internal.select("Meeting", [Where("^meeting/person", (other,))])
    assert found == internal.select("Meeting", [Where("^meeting/person", (least,))])
    assert len(found.rows) == 3


def test_a_judgement_taken_back_leaves_no_trace(full: Store) -> None:
    full.forget(["judgements:1"])
    model = Model()
    model.replace(corpus()[:-1])
    assert_same(full, model)
    assert full.view(Audience.INTERNAL).canonical(ANNAS[1]) == ANNAS[1]


def test_judgements_chain(full: Store) -> None:
    third = minutes(6, "2024-06-01", ["Anna Ekvist"], body="Rådet")
    new = person_id("Anna Ekvist", "Rådet")
    loads = [third, judgement(2, ANNAS[1], new)]
    full.replace(loads)
    assert {full.view(Audience.INTERNAL).canonical(id_) for id_ in [*ANNAS, new]} == {min(*ANNAS, new)}
    model = Model()
    model.replace([*corpus(), *loads])
    assert_same(full, model)
    full.forget(["judgements:1"])
    model.forget(["judgements:1"])
    assert_same(full, model)


def test_an_unreleased_judgement_holds_for_the_internal_view_only(full: Store) -> None:
    full.release(["minutes:3.txt"], by="test")
    full.replace([judgement(3, *BOS)])
    assert full.view(Audience.INTERNAL).canonical(BOS[1]) == BOS[0]
    assert full.view(Audience.PUBLIC).canonical(BOS[1]) == BOS[1]


def test_a_thing_may_stand_under_an_id_that_only_the_judgement_names(store: Store) -> None:
    loads = [judgement(1, ANNAS[1], "person-0"), minutes(1, "2023-01-10", ["Anna Ekvist"], body="Nämnden")]
    loads.append(judgement(2, ANNAS[0], "person-0"))
    model = Model()
    store.replace(loads)
    model.replace(loads)
    assert_same(store, model)
    thing = store.view(Audience.INTERNAL).thing(person_id("Anna Ekvist", "Nämnden"))
    assert thing is not None
    assert thing.id == "person-0"


def test_an_id_of_which_nothing_is_said_may_stand_for_a_thing_that_nothing_leads_to(store: Store) -> None:
    draft = Draft("registers:1", "Stockholms kommun", released=True)
    other, least = draft.say("Municipality", code="0180", name="Stockholms kommun"), "municipality-0001"
    loads = [judgement(1, other, least, released=True), draft.load("registers")]
    model = Model()
    model.replace(loads)
    store.replace(loads)
    assert_same(store, model)
    for audience in Audience:
        assert store.view(audience).canonical(other) == least
        assert [thing.id for thing in store.view(audience).facts()] == [least]


def test_an_id_of_which_nothing_is_said_stands_for_a_thing_when_what_led_to_it_goes(store: Store) -> None:
    place, member = Draft("registers:1", "Stockholms kommun"), Draft("registers:2", "Provförbundet")
    other, least = place.say("Municipality", code="0180", name="Stockholms kommun"), "municipality-0001"
    member.say("JointBody", name="Provförbundet", reference="prov", member=[other])
    first, last = judgement(1, other, least), judgement(2, other, least)
    model = Model()
    for loads in ([first, place.load("registers"), member.load("registers")], [last]):
        store.replace(loads)
        model.replace(loads)
    for kept in (store, model):
        kept.forget([first.address, "registers:2"])
    assert_same(store, model)
    assert [thing.id for thing in store.view(Audience.INTERNAL).facts()] == [least]


def test_what_is_judged_to_be_another_before_anything_is_said_of_it_is_so_later(store: Store) -> None:
    place = Draft("registers:1", "Stockholms kommun")
    other, least = place.say("Municipality", code="0180", name="Stockholms kommun"), "municipality-0001"
    model = Model()
    for load in (judgement(1, least, other), place.load("registers")):
        store.replace([load])
        model.replace([load])
    assert_same(store, model)
    assert [thing.id for thing in store.view(Audience.INTERNAL).facts()] == [least]
