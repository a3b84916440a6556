"""The same questions get the same answers from both stores as from the plain view."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from graph_service.queries.agenda import agenda
from graph_service.queries.answers import UnknownThingError
from graph_service.queries.comparison import compared
from graph_service.queries.coverage.coverage import coverage
from graph_service.queries.engagement import engaged_in
from graph_service.queries.exports.forms import FORMS
from graph_service.queries.finding import finding
from graph_service.queries.follow_up.follow_up import follow_up
from graph_service.queries.follow_up.options import options
from graph_service.queries.involvement import involved_in
from graph_service.queries.listings import assignments, decisions, items, meetings
from graph_service.queries.marked_document import marked_document
from graph_service.queries.overview import overview
from graph_service.queries.portrait import portrait
from graph_service.queries.related import related
from graph_service.queries.representatives import representatives
from graph_service.queries.scope import Scope
from graph_service.queries.things import neighbours, search, thing
from graph_service.queries.ties.additions import Around
from graph_service.queries.ties.change import How, changed
from graph_service.queries.ties.choices import choices
from graph_service.queries.ties.ego import ego
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.picture import picture
from graph_service.queries.ties.tie import tie_between
from graph_service.queries.ties.ways import ways_between
from graph_service.queries.timeline import timeline
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Period, Store, View
from tests.graph_service.world import World

Ask = Callable[[View, dict[str, str]], object]


QUESTIONS: dict[str, Ask] = {
    "involved in a topic": lambda v, i: involved_in(v, i["Rescue"], limit=100),
    "involved in words": lambda v, _: involved_in(v, words="räddningstjänst", limit=100),
    "involved in an actor": lambda v, i: involved_in(v, i["Region"], period=Period("2024-01-01"), limit=100),
    "engaged": lambda v, i: engaged_in(v, i["Tyresö"]),
    "municipalities": lambda v, _: network(v, Level.MUNICIPALITIES),
    "organisations": lambda v, i: network(v, Level.ORGANISATIONS, Scope(topic=i["Fire"])),
    "people": lambda v, i: network(v, Level.PEOPLE, Scope(body=i["Rådet"], period=Period("2023-01-01", "2023-12-31"))),
    "bodies": lambda v, _: network(v, Level.BODIES),
    "seats": lambda v, i: network(v, Level.SEATS, Scope(topic=i["Fire"])),
    "a backbone": lambda v, _: network(v, Level.ORGANISATIONS, backbone=0.4),
    "an ego": lambda v, i: ego(v, i["Region"], Level.ORGANISATIONS, depth=2, limit=4),
    "a picture": lambda v, i: picture(
        v, Level.ORGANISATIONS, Scope(topic=i["Rescue"]), limit=2, around=[Around(i["Region"])]
    ),
    "choices": lambda v, i: choices(v, Level.PEOPLE, Scope(municipality=i["Tyresö"], period=Period("2024-01-01"))),
    "a change": lambda v, _: changed(v, Level.PEOPLE, Period(None, "2023-12-31"), Period("2024-01-01"), how=list(How)),
    "ways": lambda v, i: ways_between(v, i["Nynäshamn"], i["Region"], Level.ORGANISATIONS, most=5),
    "a comparison": lambda v, i: compared(v, [i["Tyresö"], i["Haninge"], i["Nynäshamn"]]),
    "a file": lambda v, _: "".join(FORMS["gexf"].write(network(v, Level.ORGANISATIONS), "https://example.test/")),
    "a tie": lambda v, i: tie_between(v, i["Tyresö"], i["Haninge"], Level.MUNICIPALITIES),
    "decisions": lambda v, i: decisions(v, Scope(municipality=i["Haninge"], topic=i["Rescue"])),
    "assignments": lambda v, i: assignments(v, Scope(), assignee=i["Tyresö"]),
    "a follow-up": lambda v, i: follow_up(v, Scope(municipality=i["Haninge"])),
    "a follow-up's options": lambda v, _: options(v, Scope()),
    "coverage": lambda v, _: coverage(v),
    "meetings": lambda v, i: meetings(v, Scope(topic=i["Rescue"])),
    "items": lambda v, i: items(v, Scope(organisation=i["Förbundet"])),
    "a thing": lambda v, i: thing(v, i["m1"]),
    "neighbours": lambda v, i: neighbours(v, i["m1"], "meeting", outward=False, type_="Attendance").degrees,
    "a portrait": lambda v, i: portrait(v, i["Förbundet"]),
    "a marked document": lambda v, _: marked_document(v, "c" * 64),
    "related": lambda v, i: [sorted(g.rows.rows, key=str) for g in related(v, i["m1"], ["Decision"], 99)],
    "an agenda": lambda v, i: agenda(v, i["m2"]),
    "representatives": lambda v, i: representatives(v, i["Tyresö"]),
    "a timeline": lambda v, i: timeline(v, i["Fire"]),
    "an overview": lambda v, _: overview(v),
    "a finding": lambda v, _: finding(v, "räddningstjänst", period=Period("2023-01-01")),
    "facts": lambda v, _: "".join(DUMPS["facts"](v, "https://example.test/")),
    "ledger": lambda v, _: "".join(DUMPS["ledger"](v, "https://example.test/")),
}


def test_all_answer_alike(store: Store, network_group: World) -> None:
    store.replace(network_group.loads())
    kept, plain, ids = store.view(Audience.INTERNAL), network_group.view(), network_group.ids
    assert {name: ask(kept, ids) for name, ask in QUESTIONS.items()} == {
        name: ask(plain, ids) for name, ask in QUESTIONS.items()
    }


def test_the_public_counts_nothing_of_what_is_not_released(store: Store, network_group: World) -> None:
    store.replace([replace(load, released=load.version != "c" * 64) for load in network_group.loads()])
    public = network(store.view(Audience.PUBLIC), Level.MUNICIPALITIES)
    assert {s.kind: s.count for tie in public.ties[:1] for s in tie.kinds} == {
        "met": 1,
        "joint_body": 1,
        "agreement": 1,
    }


def test_every_answer_to_the_public_is_free_of_those_merely_named(store: Store, network_group: World) -> None:
    w = network_group
    nobody = w.person("b" * 64, "Nina Nord", w.ids["Rådet"])
    w.names("b" * 64, w.ids["§ 1"], nobody, capacity="private")
    store.replace(w.loads())
    internal, public = store.view(Audience.INTERNAL), store.view(Audience.PUBLIC)
    assert "Nina Nord" in str(involved_in(internal, w.ids["Fire"], limit=100))
    for ask in (involved_in(public, w.ids["Fire"], limit=100), search(public, "nina"), items(public, Scope())):
        assert "Nina" not in str(ask)
    assert nobody not in "".join(DUMPS["ledger"](public, "https://example.test/"))


def test_private_people_are_in_no_network_file_or_change_that_the_public_sees(
    store: Store, network_group: World
) -> None:
    w, everything = network_group, Period("2000-01-01")
    alva = w.ids["Alva Alm"]
    nobody = w.person("b" * 64, "Nils Natt", w.ids["Rådet"])
    w.attends("b" * 64, w.ids["m1"], nobody, represents=w.ids["Tyresö"], capacity="private")
    store.replace(w.loads())

    def answers(view: View) -> list[str]:
        found = ["".join(form.write(network(view, Level.PEOPLE), "https://example.test/")) for form in FORMS.values()]
        changes = changed(view, Level.PEOPLE, Period(None, "1999-12-31"), everything)
        return [*found, str(ego(view, alva, Level.PEOPLE, depth=2)), str(changes)]

    internal, public = answers(store.view(Audience.INTERNAL)), answers(store.view(Audience.PUBLIC))
    assert all(nobody in told for told in internal)
    assert not any(nobody in told or "Nils" in told for told in public)
    with pytest.raises(UnknownThingError):
        ways_between(store.view(Audience.PUBLIC), alva, nobody, Level.PEOPLE)
