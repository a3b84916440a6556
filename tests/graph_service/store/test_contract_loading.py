"""Writing documents, on every store: all or nothing, and nothing stale left."""

from dataclasses import replace

import pytest

from graph_service.store.base import Audience, Outcome, Store, StoreError
from ontology.statement import Source, Statement
from tests.graph_service.store.corpus import ROOT, Draft, body_id, corpus, minutes, person_id
from tests.graph_service.store.model import Dump, Model, assert_same

FIRST = minutes(1, "2023-01-10", ["Anna Ekvist"])


def ledger(store: Store, audience: Audience = Audience.INTERNAL) -> Dump:
    return list(store.view(audience).ledger())


def test_a_new_document_is_added(store: Store) -> None:
    assert store.replace([FIRST]) == Outcome(added=1)
    assert store.current([FIRST.address, "minutes:none"]) == {FIRST.address: (FIRST.version, False)}


def test_loading_nothing_does_nothing(store: Store) -> None:
    assert store.replace([]) == Outcome()
    assert store.changes() == []


def test_loading_a_document_twice_changes_nothing(full: Store) -> None:
    before, changes = ledger(full), full.changes()
    assert full.replace(corpus()) == Outcome(unchanged=6)
    assert ledger(full) == before
    assert full.changes() == changes


def test_the_same_document_twice_in_one_write_is_added_once(store: Store) -> None:
    assert store.replace([FIRST, FIRST]) == Outcome(added=1, unchanged=1)
    assert store.view(Audience.INTERNAL).counts()["documents"] == 1


def test_a_changed_document_replaces_just_what_it_said(store: Store) -> None:
    other = minutes(2, "2023-02-10", ["Anna Ekvist"])
    changed = minutes(1, "2023-01-10", ["Bo Lind"], heading="Vatten")
    store.replace([FIRST, other])
    assert store.replace([changed]) == Outcome(changed=1)
    model = Model()
    model.replace([other, changed])
    assert_same(store, model)
    found = store.view(Audience.INTERNAL).search("gemensam upphandling").rows
    assert [hit.day for hit in found if hit.type == "AgendaItem"] == ["2023-02-10"]


def test_renewing_what_says_the_same_changes_nothing(full: Store) -> None:
    before, changes = ledger(full), full.changes()
    assert full.renew(corpus()) == Outcome(changed=6)
    assert ledger(full) == before
    assert full.changes() == changes


def test_a_renewed_document_says_what_it_says_now_and_only_that_is_noted(full: Store) -> None:
    load = next(one for one in corpus() if one.address == "minutes:1.txt")
    *less, gone = load.statements
    last = full.last_change()
    assert full.renew([replace(load, statements=tuple(less))]) == Outcome(changed=1)
    model = Model()
    model.replace([one for one in corpus() if one is not load and one.address != load.address])
    model.replace([replace(load, statements=tuple(less))])
    assert_same(full, model)
    assert {change.id for change in full.changes(after=last, limit=1000)} <= {gone.subject, gone.value}


def test_a_renewed_document_stays_released_by_who_did_and_at_all_its_addresses(store: Store) -> None:
    store.replace([FIRST, replace(FIRST, address="minutes:copy.txt")])
    store.release([FIRST.address], "an archivist")
    store.renew([replace(FIRST, reader="a better one")])
    kept = store.view(Audience.INTERNAL).custody(FIRST.version)
    assert kept is not None
    assert (kept.reader, kept.released_by) == ("a better one", "an archivist")
    known = store.current([FIRST.address, "minutes:copy.txt"])
    assert known == dict.fromkeys([FIRST.address, "minutes:copy.txt"], (FIRST.version, True))


def test_renewing_what_is_not_kept_keeps_it(store: Store) -> None:
    assert store.renew([FIRST]) == Outcome(added=1)
    assert store.current([FIRST.address]) == {FIRST.address: (FIRST.version, False)}


def test_a_renewal_that_fails_leaves_all_as_it_was(full: Store) -> None:
    before = ledger(full)
    other = next(one for one in corpus() if one.address != FIRST.address)
    with pytest.raises(StoreError):
        full.renew([replace(other, statements=()), replace(FIRST, root="/elsewhere")])
    assert ledger(full) == before


def test_forgetting_one_leaves_what_others_say(full: Store) -> None:
    model = Model()
    model.replace([load for load in corpus() if load.address != "minutes:1.txt"])
    assert full.forget(["minutes:1.txt"]) == Outcome(gone=1)
    assert_same(full, model)


def test_forgetting_all_leaves_nothing(full: Store) -> None:
    assert full.forget([load.address for load in corpus()]) == Outcome(gone=6)
    for audience in Audience:
        view = full.view(audience)
        assert view.counts() == {"statements": 0, "documents": 0}
        assert list(view.ledger()) == []
        assert list(view.facts()) == []
        assert view.search("a").rows == ()
        assert view.degrees(body_id()) == []
    assert full.roots() == {}


def test_forgetting_an_unknown_address_names_it_and_forgets_none(full: Store) -> None:
    before = ledger(full)
    with pytest.raises(KeyError, match="minutes:none"):
        full.forget(["minutes:1.txt", "minutes:none"])
    assert ledger(full) == before


def test_a_version_at_two_addresses_is_one_document(store: Store) -> None:
    copy = replace(FIRST, address="minutes:copy.txt")
    assert store.replace([FIRST, copy]) == Outcome(added=2)
    view = store.view(Audience.INTERNAL)
    assert view.counts()["documents"] == 1
    assert [kept.address for kept in view.documents().rows] == ["minutes:1.txt", "minutes:copy.txt"]
    assert {s.address for _, said in view.ledger() for s in said} == {"minutes:1.txt"}


def test_a_version_lives_while_an_address_points_at_it(store: Store) -> None:
    store.replace([FIRST, replace(FIRST, address="minutes:copy.txt")])
    before = [(id_, len(said)) for id_, said in ledger(store)]
    store.forget([FIRST.address])
    assert [(id_, len(said)) for id_, said in ledger(store)] == before
    store.forget(["minutes:copy.txt"])
    assert ledger(store) == []


def test_a_document_moved_to_another_address_says_the_same(store: Store) -> None:
    store.replace([FIRST])
    store.replace([replace(FIRST, address="minutes:moved.txt")])
    store.forget([FIRST.address])
    fresh = Model()
    fresh.replace([replace(FIRST, address="minutes:moved.txt")])
    assert_same(store, fresh)


def test_two_documents_about_one_meeting_both_stand_behind_it(store: Store) -> None:
    again = minutes(1, "2023-01-10", ["Anna Ekvist", "Bo Lind"], address="minutes:1b.txt")
    store.replace([FIRST, again])
    view = store.view(Audience.INTERNAL)
    (meeting,) = view.select("Meeting").rows
    assert {s.document for s in view.evidence(meeting.id, "date").rows} == {FIRST.version, again.version}
    store.forget([again.address])
    assert {s.document for s in view.evidence(meeting.id, "date").rows} == {FIRST.version}


def test_a_known_source_from_another_root_is_refused_and_nothing_is_written(store: Store) -> None:
    store.replace([FIRST])
    before = ledger(store)
    second = minutes(2, "2023-02-10", ["Anna Ekvist"])
    with pytest.raises(StoreError, match="source 'minutes' was read from /minutes; it cannot be loaded from /other"):
        store.replace([second, replace(minutes(3, "2023-03-10", []), root="/other")])
    assert ledger(store) == before
    assert store.roots() == {"minutes": ROOT}


def test_roots_are_told_by_source(full: Store) -> None:
    assert full.roots() == {"judgements": "judgements", "minutes": ROOT}


def test_a_failure_halfway_leaves_nothing(store: Store) -> None:
    store.replace([FIRST])
    before, changes = ledger(store), store.changes()
    bad = minutes(2, "2023-02-10", ["Bo Lind"])
    alien = Statement(body_id(), "name", "X", Source("0" * 64, (), "test", 1.0))
    with pytest.raises(ValueError, match=r"minutes:2\.txt"):
        store.replace([minutes(3, "2023-03-10", ["Bo Lind"]), replace(bad, statements=(*bad.statements, alien))])
    assert ledger(store) == before
    assert store.changes() == changes
    assert store.replace([bad]) == Outcome(added=1)


def test_of_a_one_property_the_surest_claim_is_drawn_then_the_earliest_then_the_least(store: Store) -> None:
    def saying(number: int, day: str | None, name: str, confidence: float) -> Draft:
        draft = Draft(f"minutes:{number}", f"{number} {name}", day)
        draft.add(body_id(), "type", "Body")
        draft.add(body_id(), "name", name, confidence=confidence)
        return draft

    view = store.view(Audience.INTERNAL)
    for number, day, name, confidence, drawn in (
        (1, None, "Zeta", 0.5, "Zeta"),
        (2, "2024-01-01", "Yta", 0.5, "Yta"),
        (3, "2023-01-01", "Xerxes", 0.5, "Xerxes"),
        (4, "2023-01-01", "Vass", 0.5, "Vass"),
        (5, None, "Älv", 0.9, "Älv"),
    ):
        store.replace([saying(number, day, name, confidence).load()])
        thing = view.thing(body_id())
        assert thing is not None
        assert thing.values["name"] == (drawn,)
    assert len(view.evidence(body_id(), "name").rows) == 5
    store.forget(["minutes:5", "minutes:4"])
    thing = view.thing(body_id())
    assert thing is not None
    assert thing.name == "Xerxes"


def test_a_more_special_class_wins_at_any_confidence(store: Store) -> None:
    general, special = Draft("minutes:1", "ett"), Draft("minutes:2", "två")
    general.add("organisation-a", "type", "Organisation")
    special.add("organisation-a", "type", "JointBody", confidence=0.3)
    store.replace([general.load(), special.load()])
    view = store.view(Audience.INTERNAL)
    assert view.things(["organisation-a"])["organisation-a"].type == "JointBody"
    store.forget(["minutes:2"])
    assert view.things(["organisation-a"])["organisation-a"].type == "Organisation"


def test_links_to_things_without_a_class_are_not_drawn_until_they_have_one(store: Store) -> None:
    one, other = Draft("minutes:1", "ett"), Draft("minutes:2", "två")
    one.add("organisation-a", "type", "Organisation")
    one.add("organisation-a", "member", "organisation-b")
    other.add("organisation-b", "type", "Organisation")
    view = store.view(Audience.INTERNAL)

    def seen(start: str, path: str) -> tuple[int, list[str], list[str]]:
        listed = [link.id for link in view.links(start).rows]
        return sum(d.number for d in view.degrees(start)), listed, [end.id for end in view.reach([start], path)]

    store.replace([one.load()])
    assert seen("organisation-a", "member") == (0, [], [])
    store.replace([other.load()])
    assert seen("organisation-a", "member") == (1, ["organisation-b"], ["organisation-b"])
    assert seen("organisation-b", "^member") == (1, ["organisation-a"], ["organisation-a"])
    store.forget(["minutes:2"])
    assert seen("organisation-a", "member") == (0, [], [])
    assert view.thing("organisation-b") is None


def test_the_change_log_tells_what_came_changed_and_went(store: Store) -> None:
    store.replace([FIRST])
    added = store.changes()
    assert {change.what for change in added} == {"added"}
    assert {change.id for change in added} == {thing.id for thing in store.view(Audience.INTERNAL).facts()}
    assert all(change.at.startswith("20") for change in added)
    store.replace([minutes(2, "2023-02-10", ["Bo Lind"])])
    store.forget([FIRST.address])
    last = store.changes(after=added[-1].sequence)
    assert (person_id("Anna Ekvist"), "gone") in {(change.id, change.what) for change in last}
    assert (body_id(), "changed") not in {(change.id, change.what) for change in last}
    assert [change.sequence for change in last] == sorted({change.sequence for change in last})
    assert store.changes(after=added[0].sequence, limit=1) == added[1:2]


def test_a_thing_whose_value_changes_is_logged_as_changed(store: Store) -> None:
    store.replace([FIRST])
    before = store.changes()[-1].sequence
    draft = Draft("minutes:2", "tillägg")
    draft.add(body_id(), "alternative_name", "Gruppen")
    store.replace([draft.load()])
    assert [(c.id, c.what) for c in store.changes(before)] == [(body_id(), "changed")]


def test_what_the_public_sees_otherwise_is_logged_as_changed(store: Store) -> None:
    store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"])])
    before = store.changes()[-1].sequence
    store.release(["minutes:1.txt"], "a test")
    logged = store.changes(before)
    assert {change.what for change in logged} == {"changed"}
    assert {change.id for change in logged} == {thing.id for thing in store.view(Audience.PUBLIC).facts()} != set()
