"""Names with the surname before a comma."""

from loaders.names.people.turned_names import turned_names


def test_a_surname_before_a_comma_and_a_given_name_at_the_end_of_the_line_are_found() -> None:
    text = "Ordförande: Ek, Anna\nLind-Berg,Karl-Erik (S)"
    assert list(turned_names(text)) == [("Anna", "Ek", (12, 20)), ("Karl-Erik", "Lind-Berg", (21, 40))]


def test_people_in_a_list_with_commas_are_no_turned_names() -> None:
    assert list(turned_names("Anna Ek, Bo Lind, Cilla Ros")) == []


def test_a_part_of_a_longer_word_before_the_comma_is_no_surname() -> None:
    assert list(turned_names("e-Ek, Anna\nÅre-Ek-Lind, Bo.")) == []
