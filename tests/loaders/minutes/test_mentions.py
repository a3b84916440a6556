"""All people in these texts are invented."""

from collections.abc import Iterator

from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.mentions import mentions
from loaders.minutes.record import Found, Head, Mention, NamedPerson
from loaders.names.organisations.organisations import Organisations
from loaders.text import Text


class Listed:
    """People by the exact words that name them."""

    def __init__(self, text: str, **people: str) -> None:
        self.text, self.people = text, people

    def named(self, start: int, end: int) -> Iterator[NamedPerson]:
        for word, name in self.people.items():
            place = self.text.find(word, start, end)
            while place >= 0:
                yield NamedPerson(name, place, place + len(word))
                place = self.text.find(word, place + 1, end)


def read(body: str, *, meets: str | None = None, furniture: tuple[int, ...] = (), **people: str) -> tuple[Mention, ...]:
    text = Text(f"Rubrik\n{body}")
    heading = Found("Rubrik", text.spans(0, 6), "test")
    aside = tuple(text.lines[i] for i in furniture)
    lines = tuple(line for line in text.lines[1:] if line not in aside)
    layout = Layout(text, (), (), (ItemPart("7", heading, None, lines),), (), aside)
    head = Head(body=Found(meets, (), "test") if meets else None)
    return mentions(layout, head, Listed(text.characters, **people), Organisations.of(layout, head, ()))


def names(found: tuple[Mention, ...]) -> set[tuple[str, str]]:
    return {(m.name.value, m.type) for m in found}


def test_each_name_is_one_entry_with_all_its_places() -> None:
    body = "Skolverket svarar. Enligt Skolverket räcker det."
    (mention,) = read(body)
    assert mention.item == "7"
    assert [s.end - s.start for s in mention.name.spans] == [10, 10]


def test_the_body_that_meets_is_no_mention() -> None:
    assert names(read("Kommunstyrelsen hör socialnämnden.", meets="Kommunstyrelsen")) == {
        ("Socialnämnden", "organisation")
    }


def test_lists_of_enclosures_and_recipients_give_no_mentions() -> None:
    body = (
        "Skolverket svarar.\n\nHandlingar\nYttrande från Boverket\n\nYrkanden\nEva yrkar bifall.\n\n"
        "Beslutet skickas till\nTrafikverket"
    )
    assert names(read(body, Eva="Eva Ek")) == {("Skolverket", "organisation"), ("Eva Ek", "person")}


def test_a_repeated_label_that_became_furniture_still_opens_its_list() -> None:
    assert names(read("Skolverket svarar.\nProtokollsutdrag skickas till\nBoverket", furniture=(2,))) == {
        ("Skolverket", "organisation")
    }


def test_a_person_inside_the_name_of_an_organisation_is_none() -> None:
    found = read("Bidrag till Stiftelsen Greta Alms minne.", Greta="Greta Alm")
    assert all(kind == "organisation" for _, kind in names(found))


def test_a_weak_guess_gives_way_to_a_person() -> None:
    assert names(read("Vi tar kontakt med Pia om saken.", Pia="Pia")) == {("Pia", "person")}


def test_an_item_without_names_gives_nothing() -> None:
    assert read("Frågan bordlades till kommande möte.") == ()
