"""Names that differ by a letter are found among many."""

from loaders.names.words.spelling import Alike


def test_a_letter_more_less_or_another_is_found_in_the_order_of_the_names() -> None:
    names = ["Anna Bergström", "Anna Bergstrm", "Anna Bergstram", "Anna Lind", "Anna Bergströmm"]
    assert Alike(names).to("Anna Bergström") == ["Anna Bergstrm", "Anna Bergstram", "Anna Bergströmm"]


def test_another_given_name_two_letters_and_another_number_of_words_are_no_spelling_of_it() -> None:
    alike = Alike(["Hanna Ek", "Anna Eksten", "AnnaEk", "Anna E k"])
    assert alike.to("Anna Ek") == []


def test_a_name_is_not_alike_itself() -> None:
    assert Alike(["Bo Al"]).to("Bo Al") == []
