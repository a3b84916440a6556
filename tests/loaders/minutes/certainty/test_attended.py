"""What casts doubt on people that are listed, and on who signed. People are invented."""

import pytest

from loaders.minutes.certainty.attended import attended, is_known, name_doubts, signed
from loaders.minutes.record import Attendee, Found, Signature


def scale(stated: float, ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> float:
    """Half for a doubt, a quarter for what is told against in the ground."""
    against = ("no party", "not known", "of few", "partial", "several words", "other in notes")
    return (0.5 if doubts else stated) * whole * (0.25 if any(words in ground for words in against) else 1)


def found(value: str, rule: str = "a-rule") -> Found[str]:
    return Found(value, (), rule, 0.9)


def listed(name: str, seat: str = "member", status: str = "present", **told: str) -> Attendee:
    return Attendee(found(name), status, seat, **{field: found(value) for field, value in told.items()})


def one(attendee: Attendee, *, notes: bool = False) -> Attendee:
    return attended([attendee], scale, notes=notes)[0]


@pytest.mark.parametrize("name", ["Ebba Ek", "Ann-Marie Ek", "Nils-Erik Sand"])
def test_a_given_name_and_a_family_name_raise_no_doubt(name: str) -> None:
    assert name_doubts(name) == ()


@pytest.mark.parametrize("name", ["Holmlund Christer", "Utgår Ebba Ek", "Ebba Ek Ånge", ""])
def test_a_name_turned_round_or_run_into_its_neighbour_is_doubtful(name: str) -> None:
    assert name_doubts(name)


def test_what_is_told_of_a_doubtful_name_is_doubtful_too() -> None:
    read = one(listed("Ek Ebba", party="S", role="ordförande", organisation="Ånge kommun"))
    assert [read.name.confidence, read.status_confidence] == pytest.approx([0.5, 0.475])
    assert [part.confidence for part in (read.party, read.role, read.organisation) if part] == pytest.approx([0.45] * 3)


def test_a_role_of_several_words_is_less_sure_than_one_word() -> None:
    roles = [one(listed("Ebba Ek", role=role)).role for role in ("ordförande", "vice ordförande")]
    assert [role.confidence for role in roles if role] == pytest.approx([0.81, 0.2025])


@pytest.mark.parametrize("name", ["Ånge kommun", "Ånge", "Göteborgs stad", "Region Skåne", "Trafikverket"])
def test_the_reference_data_know_an_organisation_under_each_of_its_names(name: str) -> None:
    assert is_known(name)


@pytest.mark.parametrize("name", ["Kunde inte vara med", "Dessutom", "ersättare", "kommun"])
def test_words_that_stand_beside_a_name_are_no_known_organisation(name: str) -> None:
    assert not is_known(name)


def test_an_organisation_that_is_not_known_is_less_sure() -> None:
    read = [one(listed("Ebba Ek", organisation=name)).organisation for name in ("Ånge kommun", "Dessutom")]
    assert [organisation.confidence for organisation in read if organisation] == pytest.approx([0.81, 0.2025])


def test_an_organisation_of_one_among_many_is_less_sure() -> None:
    rest = [listed(name) for name in ("Nore Ek", "Siv Ek", "Ulf Ek")]
    read = attended([listed("Ebba Ek", organisation="Ånge kommun"), *rest], scale, notes=True)[0].organisation
    assert read
    assert read.confidence == pytest.approx(0.2025)


def test_a_member_of_nothing_in_formal_minutes_may_be_an_official() -> None:
    assert one(listed("Ebba Ek")).seat_confidence < one(listed("Ebba Ek", party="S")).seat_confidence
    assert one(listed("Ebba Ek"), notes=True).seat_confidence == one(listed("Ebba Ek", party="S")).seat_confidence


def test_those_set_apart_in_notes_may_be_members() -> None:
    assert one(listed("Ebba Ek", "other"), notes=True).seat_confidence < one(listed("Ebba Ek", "other")).seat_confidence


def test_having_been_there_in_part_is_less_sure_than_having_been_there() -> None:
    assert one(listed("Ebba Ek", status="partial")).status_confidence < one(listed("Ebba Ek")).status_confidence


def test_who_signs_is_less_sure_where_the_list_of_people_does_not_have_them() -> None:
    signatures = [Signature(found(name), "chair") for name in ("Ebba Ek", "Siv Ek")]
    assert [s.name.confidence for s in signed(signatures, [listed("Ebba Ek")], scale)] == [0.9, 0.5]
    assert [s.name.confidence for s in signed(signatures, [], scale)] == [0.9, 0.9]
