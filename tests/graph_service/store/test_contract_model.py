"""Random loads, changes, renewals, releases and forgettings leave every store as the plain model says."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph_service.store.base import Audience, Store
from graph_service.store.load import Load
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import ROOT, Draft, body_id, person_id
from tests.graph_service.store.model import Model, assert_same

NAMES = ("Anna Ek", "Bo Ek", "Anna")
SURE = st.sampled_from([0.5, 1.0])
WORDS = ("vatten", "Anna Ek om vatten", "Bo Ek")


@st.composite
def documents(draw: st.DrawFn) -> Load:
    """A document of few words about few things, so that they meet."""
    number = draw(st.integers(0, 3))
    text = f"text {number} {draw(st.integers(0, 2))} Anna Ek, Bo Ek, Anna vatten"
    draft = Draft(f"minutes:{number}", text, draw(st.sampled_from([None, "2023-01-01", "2024-01-01"])))
    draft.released = draw(st.booleans())
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True)):
        say_person(draft, name, draw)
    say_body_and_meeting(draft, draw)
    say_organisations(draft, draw)
    if draw(st.integers(0, 3)) == 0:
        one, other = draw(st.permutations([body_id(), "body-b", "body-0"]))[:2]
        draft.add(one, "same_as", other)
    return draft.load(ROOT)


def say_person(draft: Draft, name: str, draw: st.DrawFn) -> None:
    person, held = person_id(name), f"attendance-{name[0].lower()}"
    draft.name(name, draw(st.sampled_from([person, None])))
    if draw(st.booleans()):
        draft.add(person, "type", "Person", confidence=draw(SURE))
        draft.add(person, "name", draw(st.sampled_from([name, name.upper()])), confidence=draw(SURE))
        draft.add(person, "body", body_id())
    if draw(st.booleans()):
        draft.add(held, "type", "Attendance")
        draft.add(held, "person", person, confidence=draw(SURE))
        draft.add(held, "capacity", draw(st.sampled_from(["official", "private"])))


def say_body_and_meeting(draft: Draft, draw: st.DrawFn) -> None:
    body = body_id()
    for _ in range(draw(st.integers(0, 3))):
        draft.add(body, "type", "Body", confidence=draw(SURE))
        draft.add(body, "name", draw(st.sampled_from(WORDS)), confidence=draw(SURE))
        draft.add(body, "alternative_name", draw(st.sampled_from(WORDS)))
    if draw(st.booleans()):
        draft.add("meeting-a", "type", "Meeting")
        draft.add("meeting-a", "date", draw(st.sampled_from(["2023-01-01", "2023-02-02"])), confidence=draw(SURE))
        draft.add("meeting-a", "body", draw(st.sampled_from([body, "body-b"])), confidence=draw(SURE))


def say_organisations(draft: Draft, draw: st.DrawFn) -> None:
    if draw(st.booleans()):
        draft.add("organisation-a", "type", draw(st.sampled_from(["Organisation", "JointBody"])), confidence=draw(SURE))
        draft.add("organisation-a", "member", draw(st.sampled_from(["organisation-b", "municipality-0180"])))
    if draw(st.booleans()):
        draft.add("organisation-b", "type", "Company")
        draft.add("municipality-0180", "type", "Municipality")
    if draw(st.booleans()):
        draft.add("decision-a", "text", draw(st.sampled_from(WORDS)))
    if draw(st.booleans()):
        draft.add("decision-a", "type", "Decision")


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("replace"), st.lists(documents(), min_size=1, max_size=3)),
        st.tuples(st.just("renew"), st.lists(documents(), min_size=1, max_size=3, unique_by=lambda load: load.version)),
        st.tuples(st.just("forget"), st.integers(0, 3)),
        st.tuples(st.just("release"), st.integers(0, 3)),
    ),
    min_size=1,
    max_size=6,
)


def act(store: Store, model: Model, action: str, given_: object) -> None:
    if action in ("replace", "renew"):
        assert isinstance(given_, list)
        for kept in (store, model):
            kept.replace(given_) if action == "replace" else kept.renew(given_)
        return
    address = f"minutes:{given_}"
    if address in model.at:
        store.forget([address]) if action == "forget" else store.release([address], "a test")
        model.forget([address]) if action == "forget" else model.release([address])


def check(fresh: Callable[[], Store], actions: list[tuple[str, object]]) -> None:
    store, model = fresh(), Model()
    try:
        for action, given_ in actions:
            act(store, model, action, given_)
            assert_same(store, model)
        if model.at:
            store.forget(sorted(model.at))
        for audience in Audience:
            assert store.view(audience).counts() == {"statements": 0, "documents": 0}
    finally:
        store.close()


@settings(max_examples=80, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink])
@given(ACTIONS)
def test_whatever_happens_the_embedded_store_is_as_the_model_says(actions: list[tuple[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        check(lambda: open_store(f"sqlite:///{Path(folder)}/store.db"), actions)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_whatever_happens_the_server_store_is_as_the_model_says(
    neo4j_address: str, actions: list[tuple[str, object]]
) -> None:
    def fresh() -> Store:
        store = open_store(neo4j_address)
        kept = store.view(Audience.INTERNAL).documents(limit=100).rows
        if kept:
            store.forget([one.address for one in kept])
        return store

    check(fresh, actions)
