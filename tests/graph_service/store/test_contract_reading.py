"""Reading, every method and parameter, on every store."""

from collections import defaultdict

import pytest

from graph_service.store.base import Audience, CursorError, Degree, Period, Reached, Row, Store, View, Where
from graph_service.store.claims import digest_of, quote_of
from tests.graph_service.store.corpus import Draft, body_id, corpus, minutes, person_id

ANNA = person_id("Anna Ekvist")
BO = person_id("Bo Lind")
GROUP, BOARD = body_id(), body_id("Nämnden")
CITY = "municipality-0180"
NOWHERE = "meeting-aaaaaaaaaaaaaaaaaaaa"


def meeting_of(view: View, day: str) -> str:
    return next(t.id for t in view.select("Meeting").rows if t.day == day)


def test_claims_are_counted_by_document_and_confidence(store: Store) -> None:
    unsure = Draft("minutes:9.txt", "Rådet 2023-05-02\nRådet sågs. Rådet sågs igen.", "2023-05-02", released=True)
    meeting = unsure.say("Meeting", "Rådet", confidence=0.6, date="2023-05-02", name="Rådet 2023-05-02")
    unsure.add(meeting, "place", "Torget", "sågs", 0.6)
    unsure.add(meeting, "place", "Torget", "sågs igen", 0.6)
    store.replace([*corpus(), unsure.load()])
    for audience in Audience:
        view = store.view(audience)
        claims: dict[str, dict[float, set[object]]] = defaultdict(lambda: defaultdict(set))
        for _, said in view.ledger():
            for s in said:
                claims[s.document][s.confidence].add(s[:3])
        found = view.certainty()
        assert found == {version: {sure: len(each) for sure, each in of.items()} for version, of in claims.items()}
        assert found[unsure.version] == {0.6: 4}


def test_a_thing_has_its_class_name_day_and_values(internal: View) -> None:
    thing = internal.thing(meeting_of(internal, "2023-01-10"))
    assert thing is not None
    assert (thing.type, thing.name, thing.day) == ("Meeting", "Samverkansgruppen 2023-01-10", "2023-01-10")
    assert thing.values == {
        "body": (GROUP,),
        "date": ("2023-01-10",),
        "name": ("Samverkansgruppen 2023-01-10",),
    }


def test_things_that_are_not_there_are_left_out(internal: View) -> None:
    assert internal.thing(NOWHERE) is None
    assert internal.things([CITY, NOWHERE]).keys() == {CITY}
    assert internal.things([]) == {}


def test_evidence_holds_the_exact_characters(internal: View) -> None:
    texts = {load.version: load.text for load in corpus()}
    for thing in internal.facts():
        for saying in internal.evidence(thing.id, limit=500).rows:
            quote = "".join(texts[saying.document][s.start : s.end] for s in saying.spans)
            assert saying.quote == quote
            assert saying.title == texts[saying.document].splitlines()[0]


def test_evidence_is_ordered_and_narrowed(internal: View) -> None:
    rows = internal.evidence(CITY, limit=500).rows
    assert list(rows) == sorted(rows, key=lambda s: (s.property, s.value, s.day or "~", s.document, s.spans))
    assert {s.property for s in internal.evidence(CITY, "name").rows} == {"name"}
    assert len(internal.evidence(CITY, "name", "Stockholms kommun").rows) == 5
    assert internal.evidence(CITY, "name", "Uppsala kommun").rows == ()
    assert internal.evidence(CITY, value="0180").rows == internal.evidence(CITY, "code").rows
    assert internal.evidence(NOWHERE).rows == ()


def test_evidence_pages_join_to_the_whole(internal: View) -> None:
    whole = internal.evidence(CITY, limit=500)
    assert whole.next is None
    rows, after = list(internal.evidence(CITY, limit=2).rows), internal.evidence(CITY, limit=2).next
    while after is not None:
        page = internal.evidence(CITY, after=after, limit=2)
        assert len(page.rows) <= 2
        rows += page.rows
        after = page.next
    assert tuple(rows) == whole.rows


def test_degrees_count_links_by_property_direction_and_class(internal: View) -> None:
    assert internal.degrees(GROUP) == [
        Degree("body", outward=False, type="Meeting", number=3),
        Degree("body", outward=False, type="Person", number=3),
        Degree("organisation", outward=True, type="Municipality", number=1),
    ]
    assert internal.degrees(NOWHERE) == []


def test_links_are_newest_first_then_by_name(internal: View) -> None:
    rows = internal.links(GROUP).rows
    assert [(k.property, k.outward, k.type, k.day, k.name) for k in rows] == [
        ("body", False, "Meeting", "2024-03-10", "Samverkansgruppen 2024-03-10"),
        ("body", False, "Meeting", "2023-02-10", "Samverkansgruppen 2023-02-10"),
        ("body", False, "Meeting", "2023-01-10", "Samverkansgruppen 2023-01-10"),
        ("body", False, "Person", None, "Anna Ekvist"),
        ("body", False, "Person", None, "Bo Lind"),
        ("body", False, "Person", None, "Pia Sund"),
        ("organisation", True, "Municipality", None, "Stockholms kommun"),
    ]


def test_links_are_narrowed_by_property_direction_and_class(internal: View) -> None:
    assert {k.property for k in internal.links(GROUP, "organisation").rows} == {"organisation"}
    assert {k.outward for k in internal.links(GROUP, outward=False).rows} == {False}
    assert {k.outward for k in internal.links(GROUP, outward=True).rows} == {True}
    assert [k.name for k in internal.links(GROUP, type_="Person").rows] == ["Anna Ekvist", "Bo Lind", "Pia Sund"]
    assert internal.links(GROUP, "member").rows == ()
    assert internal.links(NOWHERE).rows == ()


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_of_links_join_to_the_whole(internal: View, limit: int) -> None:
    page = internal.links(GROUP, limit=limit)
    rows = list(page.rows)
    while page.next is not None:
        page = internal.links(GROUP, after=page.next, limit=limit)
        rows += page.rows
    assert tuple(rows) == internal.links(GROUP).rows


def test_names_are_in_swedish_order(store: Store) -> None:
    store.replace([minutes(1, "2023-01-10", ["Östen Ek", "Åsa Ek", "Zara Ek", "Ärla Ek", "Eva Ek"])])
    view = store.view(Audience.INTERNAL)
    names = ["Eva Ek", "Zara Ek", "Åsa Ek", "Ärla Ek", "Östen Ek"]
    assert [k.name for k in view.links(GROUP, type_="Person").rows] == names
    assert [h.name for h in view.search("ek", ["Person"]).rows] == names


def test_select_is_newest_first_and_pages(internal: View) -> None:
    days = ["2024-05-01", "2024-03-11", "2024-03-10", "2023-02-10", "2023-01-10"]
    assert [t.day for t in internal.select("Meeting").rows] == days
    page = internal.select("Meeting", limit=2)
    found = [t.day for t in page.rows]
    while page.next is not None:
        page = internal.select("Meeting", after=page.next, limit=2)
        found += [t.day for t in page.rows]
    assert found == days


def test_select_pages_through_things_without_a_day(internal: View) -> None:
    page = internal.select("Person", limit=2)
    found = [t.id for t in page.rows]
    while page.next is not None:
        page = internal.select("Person", after=page.next, limit=2)
        found += [t.id for t in page.rows]
    assert found == sorted(found)
    assert found == [t.id for t in internal.facts() if t.type == "Person"]


def test_select_takes_subclasses_too(internal: View) -> None:
    assert [t.id for t in internal.select("Organisation").rows] == [CITY]
    assert internal.select("Company").rows == ()


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period("2024-03-10", "2024-03-11"), ["2024-03-11", "2024-03-10"]),
        (Period(first="2024-03-11"), ["2024-05-01", "2024-03-11"]),
        (Period(last="2023-01-10"), ["2023-01-10"]),
        (Period("2025-01-01"), []),
    ],
)
def test_select_within_a_period_includes_both_ends(internal: View, period: Period, days: list[str]) -> None:
    assert [t.day for t in internal.select("Meeting", period=period).rows] == days


def test_things_without_a_day_are_outside_any_period(internal: View) -> None:
    assert internal.select("Person", period=Period()).rows == ()


@pytest.mark.parametrize(
    ("where", "days"),
    [
        ([Where("body", (BOARD,))], ["2024-05-01", "2024-03-11"]),
        ([Where("body", (BOARD, GROUP))], ["2024-05-01", "2024-03-11", "2024-03-10", "2023-02-10", "2023-01-10"]),
        ([Where("body/organisation", (CITY,)), Where("^meeting/person", (BO,))], ["2024-03-10", "2023-01-10"]),
        ([Where("^meeting/capacity", ("private",))], ["2024-05-01", "2023-02-10", "2023-01-10"]),
        ([Where("date", ("2024-03-10",)), Where("body", (GROUP,))], ["2024-03-10"]),
        ([Where("body", (NOWHERE,))], []),
        ([Where("body", ())], []),
    ],
)
def test_select_meets_all_conditions(internal: View, where: list[Where], days: list[str]) -> None:
    assert [t.day for t in internal.select("Meeting", where).rows] == days


def test_reach_counts_the_starts_that_lead_there(internal: View) -> None:
    items = [t.id for t in internal.select("AgendaItem").rows]
    ways = internal.reach(items, "meeting/body")
    assert [(r.id, r.number, r.first, r.last) for r in ways] == [
        (GROUP, 3, "2023-01-10", "2024-03-10"),
        (BOARD, 2, "2024-03-11", "2024-05-01"),
    ]
    of_group = [t.id for t in internal.select("AgendaItem", [Where("meeting/body", (GROUP,))]).rows]
    assert ways[0].witness == min(of_group)


def test_reach_counts_each_start_once_however_many_ways_there_are(internal: View) -> None:
    meeting = meeting_of(internal, "2023-01-10")
    assert internal.reach([meeting, meeting], "^meeting/person/body") == [
        Reached(GROUP, 1, "2023-01-10", "2023-01-10", meeting)
    ]


def test_reach_is_bounded_by_the_days_of_the_starts(internal: View) -> None:
    meetings = [t.id for t in internal.select("Meeting").rows]
    found = internal.reach(meetings, "^meeting/person", Period("2024-03-10", "2024-03-10"))
    assert [r.id for r in found] == sorted([BO, person_id("Pia Sund")])
    assert internal.reach([GROUP], "^body", Period()) == []
    assert internal.reach([NOWHERE], "body") == []


def test_reach_may_end_in_plain_values(internal: View) -> None:
    people = [t.id for t in internal.select("Attendance").rows]
    found = internal.reach(people, "capacity")
    assert [(r.id, r.number) for r in found] == [("official", 8), ("private", 3)]


def test_a_table_holds_what_the_paths_lead_to(internal: View) -> None:
    rows = internal.table("Meeting", ["body", "^meeting/person", "date"], [Where("body", (BOARD,))])
    assert rows == sorted(rows, key=lambda row: row.id)
    assert rows == sorted(
        [
            Row(
                meeting_of(internal, "2024-03-11"),
                "2024-03-11",
                ((BOARD,), (person_id("Åke Öman", "Nämnden"),), ("2024-03-11",)),
            ),
            Row(
                meeting_of(internal, "2024-05-01"),
                "2024-05-01",
                (
                    (BOARD,),
                    tuple(sorted([ANNA, person_id("Åke Öman", "Nämnden"), person_id("Bo Lind", "Nämnden")])),
                    ("2024-05-01",),
                ),
            ),
        ]
    )


def test_a_table_keeps_rows_whose_paths_lead_nowhere(internal: View) -> None:
    rows = internal.table("Meeting", ["next_meeting"], period=Period("2024-05-01"))
    assert rows == [Row(meeting_of(internal, "2024-05-01"), "2024-05-01", ((),))]
    assert internal.table("Company", ["owner"]) == []


@pytest.mark.parametrize("path", ["nonsense", "body/nonsense", "^date", "date/body", ""])
def test_a_path_that_cannot_be_is_refused_by_name(internal: View, path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        internal.reach([GROUP], path)
    with pytest.raises(ValueError, match="path"):
        internal.table("Meeting", [path])
    with pytest.raises(ValueError, match="path"):
        internal.select("Meeting", [Where(path, (GROUP,))])


def test_search_ranks_exact_names_then_beginnings_then_words_then_texts(store: Store) -> None:
    draft = Draft("minutes:1", "Vatten")
    for name in ("Vatten", "Vattenverket", "Rent vatten", "Avlopp"):
        draft.say("Body", name=name)
    meeting = draft.say("Meeting", name="Möte", body=draft.say("Body", name="Rådet"), date="2023-01-01")
    draft.say("Decision", meeting=meeting, text="Mer vatten till alla", outcome="approve", date="2023-01-01")
    store.replace([draft.load()])
    view = store.view(Audience.INTERNAL)
    assert [(h.rank, h.name) for h in view.search("VATTEN").rows] == [
        (0, "Vatten"),
        (1, "Vattenverket"),
        (2, "Rent vatten"),
        (3, "Mer vatten till alla"),
    ]


def test_search_knows_letters_with_rings_from_those_without_and_folds_case_and_marks(store: Store) -> None:
    draft = Draft("minutes:1", "namn")
    for name in ("Habo", "Håbo", "Åre", "Idé"):
        draft.say("Body", name=name)
    store.replace([draft.load()])
    view = store.view(Audience.INTERNAL)
    assert [h.name for h in view.search("habo").rows] == ["Habo"]
    assert [h.name for h in view.search("HÅBO").rows] == ["Håbo"]
    assert [h.name for h in view.search("A\u030are").rows] == ["Åre"]
    assert [h.name for h in view.search("ide").rows] == ["Idé"]


def test_all_words_must_be_there_and_only_the_last_may_be_a_beginning(internal: View) -> None:
    assert [h.name for h in internal.search("anna ekv", ["Person"]).rows] == ["Anna Ekvist"]
    assert internal.search("ann ekvist", ["Person"]).rows == ()
    assert internal.search("anna lind").rows == ()


@pytest.mark.parametrize("query", ["", "  ", "-", '"', "NOT", "a OR b", "vatten*", "(", "near/2", "\\"])
def test_search_takes_anything_for_words(internal: View, query: str) -> None:
    assert all(hit.name for hit in internal.search(query).rows)
    found = internal.matching(query, internal.graph()).tolist()
    assert found == sorted(set(found))


def test_search_is_narrowed_to_classes_and_pages(internal: View) -> None:
    whole = internal.search("vatten", limit=100).rows
    assert {h.type for h in whole} == {"AgendaItem", "Decision"}
    assert {h.type for h in internal.search("vatten", ["Decision", "Person"]).rows} == {"Decision"}
    assert [h.id for h in internal.search("stockholms", ["Organisation"]).rows] == [CITY]
    page = internal.search("vatten", limit=1)
    rows = list(page.rows)
    while page.next is not None:
        page = internal.search("vatten", after=page.next, limit=1)
        rows += page.rows
    assert tuple(rows) == whole


def test_matching_finds_all_that_hold_the_words(internal: View) -> None:
    graph = internal.graph()
    found = [graph.ids[number] for number in internal.matching("vatten", graph)]
    assert found == sorted(t.id for t in internal.facts() if t.type in {"AgendaItem", "Decision"} and "atten" in t.name)
    assert [graph.ids[number] for number in internal.matching("stockholms kommun", graph)] == [CITY]
    assert len(internal.matching("stockholms ingenting", graph)) == 0


def test_counts_are_of_things_claims_and_documents(internal: View, public: View) -> None:
    assert internal.counts() == {
        "AgendaItem": 5,
        "Attendance": 11,
        "Body": 2,
        "Decision": 5,
        "Document": 5,
        "Meeting": 5,
        "Municipality": 1,
        "Person": 5,
        "statements": len({s[:3] for load in corpus() for s in load.statements}),
        "documents": 6,
    }
    assert public.counts()["documents"] == 5


def test_documents_are_paged_by_address_without_their_text(internal: View) -> None:
    whole = internal.documents().rows
    assert [kept.address for kept in whole] == sorted(load.address for load in corpus())
    assert {kept.text for kept in whole} == {""}
    page = internal.documents(limit=4)
    assert page.next is not None
    assert page.rows + internal.documents(after=page.next, limit=4).rows == whole


def test_a_document_is_kept_as_it_was_given(internal: View) -> None:
    load = corpus()[0]
    kept = internal.document(load.version)
    assert kept is not None
    assert kept == (
        load.address,
        load.version,
        load.title,
        load.media_type,
        load.day,
        load.pages,
        load.released,
        load.text,
        digest_of(load.text),
    )
    assert internal.document("0" * 64) is None


@pytest.mark.parametrize("audience", list(Audience))
def test_a_document_is_quoted_and_known_again_in_the_text_of_the_audience(full: Store, audience: Audience) -> None:
    view = full.view(audience)
    seen = {kept.version for kept in view.documents().rows}
    quoted = {version: view.quotes(version) for version in seen}
    said = {(one.document, one.spans) for _, several in view.ledger() for one in several}
    assert {(version, spans) for version, quotes in quoted.items() for spans in quotes} == said
    for version, quotes in quoted.items():
        kept = view.document(version)
        assert kept is not None
        assert kept.digest == digest_of(kept.text)
        assert quotes == {spans: quote_of(kept.text, spans) for spans in quotes}
    assert view.quotes("0" * 64) == {}


def test_the_public_sees_no_quotes_of_what_was_not_released(full: Store) -> None:
    hidden = {one.version for one in corpus()} - {one.version for one in full.view(Audience.PUBLIC).documents().rows}
    assert hidden
    assert {version: full.view(Audience.PUBLIC).quotes(version) for version in hidden} == {
        version: {} for version in hidden
    }


def test_made_up_cursors_are_refused(internal: View) -> None:
    other = internal.documents(limit=1).next
    for cursor in ("", "x", "AAAA", "åäö", "9" * 500, other):
        with pytest.raises(CursorError, match="cursor"):
            internal.links(GROUP, after=cursor)
        with pytest.raises(CursorError, match="cursor"):
            internal.evidence(GROUP, after=cursor)
        with pytest.raises(CursorError, match="cursor"):
            internal.select("Meeting", after=cursor)
        with pytest.raises(CursorError, match="cursor"):
            internal.search("vatten", after=cursor)


def test_a_view_says_whose_it_is(full: Store) -> None:
    for audience in Audience:
        assert full.view(audience).audience is audience


def test_what_a_version_says_is_its_part_of_the_ledger_in_the_order_of_its_text(internal: View, public: View) -> None:
    for view in (internal, public):
        ledger = [saying for _, said in view.ledger() for saying in said]
        versions = {kept.version for kept in view.documents(limit=100).rows}
        assert {saying.document for saying in ledger} == versions
        for version in versions:
            said = view.said_in(version)
            assert said == sorted((s for s in ledger if s.document == version), key=lambda s: (s.spans, *s))
    assert internal.said_in("f" * 64) == []
