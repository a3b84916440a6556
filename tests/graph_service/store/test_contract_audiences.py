"""What the public sees, on every store."""

from dataclasses import replace

import pytest

from graph_service.store.base import Audience, Outcome, Store, View
from tests.graph_service.store.corpus import corpus, minutes, person_id
from tests.graph_service.store.model import Model, assert_same

PIA = person_id("Pia Sund")
ANNA = person_id("Anna Ekvist")


def everything(view: View) -> str:
    """All that a view tells, as one text."""
    parts = [repr(list(view.ledger())), repr(list(view.facts())), repr(view.documents(limit=100))]
    parts += [repr(view.document(kept.version)) for kept in view.documents(limit=100).rows]
    for thing in view.facts():
        parts.append(repr(view.evidence(thing.id, limit=500)))
        parts.append(repr(view.links(thing.id, limit=500)))
    parts.append(repr(view.search("pia", limit=100)))
    return "\n".join(parts)


def test_a_private_person_is_nowhere_in_the_public_view(internal: View, public: View) -> None:
    assert "Pia" in everything(internal)
    seen = everything(public)
    assert "Pia" not in seen
    assert "Sund" not in seen
    assert PIA not in seen
    assert public.thing(PIA) is None
    assert public.evidence(PIA).rows == ()
    assert public.reach([PIA], "^person/meeting") == []


def test_masked_characters_stand_one_for_one(internal: View, public: View) -> None:
    for kept in public.documents().rows:
        shown, whole = public.document(kept.version), internal.document(kept.version)
        assert shown is not None
        assert whole is not None
        assert len(shown.text) == len(whole.text)
        assert all(a in {b, "█"} for a, b in zip(shown.text, whole.text, strict=True))
    (item,) = [t for t in public.facts() if t.name.endswith("om vatten") and t.type == "AgendaItem"]
    assert item.name == "████████ om vatten"


def test_public_quotes_are_of_the_public_text(public: View) -> None:
    for thing in public.facts():
        for saying in public.evidence(thing.id, limit=500).rows:
            kept = public.document(saying.document)
            assert kept is not None
            assert saying.quote == "".join(kept.text[span.start : span.end] for span in saying.spans)


def test_people_in_a_public_capacity_are_there(public: View) -> None:
    assert public.things([ANNA, person_id("Åke Öman", "Nämnden")]).keys() == {ANNA, person_id("Åke Öman", "Nämnden")}
    # The same name in another body, where it is a private person's.
    assert public.thing(person_id("Bo Lind", "Nämnden")) is None


def test_only_released_documents_are_public(public: View) -> None:
    released = [load for load in corpus() if load.released]
    assert len(released) == 5
    assert {kept.version for kept in public.documents().rows} == {load.version for load in released}
    assert public.document(corpus()[2].version) is None


def test_the_public_is_told_a_source_but_never_the_name_of_a_file_that_may_name_somebody(store: Store) -> None:
    load = minutes(1, "2023-01-10", ["Bo Lind"], address="minutes:klagomål från Vera Hemlig.txt", released=True)
    store.replace([load, replace(load, address="minutes:kopia till Vera Hemlig.txt"), minutes(2, "2023-02-02", [])])
    view, place = store.view(Audience.PUBLIC), f"minutes:{load.version[:16]}"
    told = [saying for _, said in view.ledger() for saying in (*said, *view.evidence(said[0].subject, limit=50).rows)]
    assert {one.address for one in (*told, *view.said_in(load.version), *view.documents().rows)} == {place}
    assert [kept.address for kept in view.documents().rows] == [place]
    kept = view.document(load.version)
    assert kept is not None
    assert kept.address == place


def test_pages_of_public_documents_follow_each_other(public: View) -> None:
    rows, after = [], None
    while (page := public.documents(after=after, limit=2)).next is not None:
        rows, after = [*rows, *page.rows], page.next
    assert [*rows, *page.rows] == list(public.documents().rows)


def test_a_release_lets_the_public_see_a_document_and_whom_it_vouches_for(full: Store) -> None:
    full.release(["minutes:3.txt"], by="arkivet")
    public = full.view(Audience.PUBLIC)
    thing = public.thing(PIA)
    assert thing is not None
    assert thing.name == "Pia Sund"
    # Documents that were public before name her openly now.
    assert any(t.name == "Pia Sund om vatten" for t in public.facts())
    kept = public.document(corpus()[0].version)
    assert kept is not None
    assert "Pia Sund" in kept.text
    model = Model()
    model.replace(corpus())
    model.release(["minutes:3.txt"])
    assert_same(full, model)


def test_who_is_vouched_for_no_more_is_masked_again(full: Store) -> None:
    full.release(["minutes:3.txt"], by="arkivet")
    full.forget(["minutes:3.txt"])
    assert "Pia" not in everything(full.view(Audience.PUBLIC))


def test_loading_a_kept_document_as_released_releases_it(store: Store) -> None:
    held = minutes(1, "2023-01-10", ["Anna Ekvist"])
    store.replace([held])
    assert list(store.view(Audience.PUBLIC).facts()) == []
    opened = minutes(1, "2023-01-10", ["Anna Ekvist"], released=True)
    assert store.replace([opened]) == Outcome(changed=1)
    assert store.view(Audience.PUBLIC).thing(ANNA) is not None
    assert store.current([held.address]) == {held.address: (held.version, True)}


def test_once_released_a_version_stays_so(store: Store) -> None:
    store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"], released=True)])
    assert store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"])]) == Outcome(unchanged=1)
    assert store.view(Audience.PUBLIC).thing(ANNA) is not None


def test_releasing_an_unknown_address_names_it_and_releases_none(full: Store) -> None:
    with pytest.raises(KeyError, match="minutes:none"):
        full.release(["minutes:3.txt", "minutes:none"], by="arkivet")
    assert full.current(["minutes:3.txt"])["minutes:3.txt"][1] is False


def test_a_document_without_public_capacities_shows_no_person(store: Store) -> None:
    store.replace([minutes(1, "2023-01-10", [], private=["Anna Ekvist"], released=True)])
    public = store.view(Audience.PUBLIC)
    assert "Person" not in public.counts()
    assert "Attendance" not in public.counts()
    assert public.counts()["Meeting"] == 1


def test_what_an_audience_saw_go_is_told_to_that_audience_only(store: Store) -> None:
    store.replace([minutes(1, "2023-01-10", ["Anna Ekvist"], private=["Pia Sund"], released=True)])
    store.replace([minutes(3, "2024-03-10", ["Bo Lind"])])
    internal, public = (store.view(audience) for audience in Audience)
    bo, nobody = person_id("Bo Lind"), person_id("Ingen Alls")
    assert [view.gone(id_) for view in (internal, public) for id_ in (ANNA, PIA, bo, nobody)] == [None] * 8
    store.forget(["minutes:1.txt", "minutes:3.txt"])
    assert [bool(internal.gone(id_)) for id_ in (ANNA, PIA, bo, nobody)] == [True, True, True, False]
    assert [bool(public.gone(id_)) for id_ in (ANNA, PIA, bo, nobody)] == [True, False, False, False]
    assert internal.gone(ANNA) == next(line.at for line in store.changes() if (line.id, line.what) == (ANNA, "gone"))
    assert {line.id for line in store.changes() if line.hidden} >= {ANNA}
    assert PIA not in {line.id for line in store.changes() if line.hidden}
