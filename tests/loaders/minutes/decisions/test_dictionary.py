"""Forms of verbs, told by the dictionary."""

import pytest

from loaders.minutes.decisions.dictionary import (
    is_no_infinitive,
    is_no_present,
    of_imperative,
    of_infinitive,
    of_likely_infinitive,
    of_likely_passive,
    of_passive,
    of_present,
    root_of,
)


@pytest.mark.parametrize(
    ("word", "infinitive"),
    [
        ("verifierar", "verifiera"),
        ("skickar", "skicka"),
        ("kollationerar", "kollationera"),
        ("tillverkar", "tillverka"),  # also the plural of `tillverkare`
        ("lägger", "lägga"),
        ("stämmer", "stämma"),
        ("avger", "avge"),
        ("kungör", "kungöra"),
        ("åtar", "åta"),
    ],
)
def test_a_present_is_led_back_to_its_infinitive(word: str, infinitive: str) -> None:
    assert of_present(word) == infinitive


@pytest.mark.parametrize("word", ["kommuner", "kolleger", "bibliotekarier", "bilar", "under", "efter", "kontor", "mer"])
def test_a_noun_or_a_preposition_is_no_present(word: str) -> None:
    assert of_present(word) is None


@pytest.mark.parametrize("word", ["kommuner", "medlemmar", "ledamöter", "under", "inför", "kronor"])
def test_what_can_be_no_verb_is_told_from_what_the_dictionary_does_not_tell(word: str) -> None:
    assert is_no_present(word)
    assert not is_no_present("xyzzar")


def test_a_present_in_another_ending_is_of_another_verb() -> None:
    assert of_present("spår") != "spåra"


@pytest.mark.parametrize(
    ("word", "infinitive"),
    [("verifieras", "verifiera"), ("grävs", "gräva"), ("läses", "läsa"), ("görs", "göra"), ("ges", "ge")],
)
def test_a_passive_is_led_back_to_its_infinitive(word: str, infinitive: str) -> None:
    assert of_passive(word) == infinitive


@pytest.mark.parametrize("word", ["kommunens", "tids", "gratis", "hos", "kontors", "verifierades"])
def test_a_genitive_or_the_past_is_no_passive(word: str) -> None:
    assert of_passive(word) is None


def test_what_may_be_a_noun_is_a_verb_only_likely() -> None:
    assert (of_passive("rullas"), of_likely_passive("rullas")) == (None, "rulla")
    assert (of_infinitive("skrubba"), of_likely_infinitive("skrubba")) == (None, "skrubba")


@pytest.mark.parametrize("word", ["verifiera", "boka", "gallra", "lägga"])
def test_an_infinitive_is_known(word: str) -> None:
    assert of_infinitive(word) == word


@pytest.mark.parametrize("word", ["lista", "skola", "alla", "kommunerna", "taxa", "data"])
def test_nouns_and_adjectives_are_no_infinitives(word: str) -> None:
    assert of_infinitive(word) is None


def test_plurals_cannot_be_infinitives_but_older_infinitives_can() -> None:
    assert is_no_infinitive("kommunerna")
    assert not is_no_infinitive("upptaga")
    assert not is_no_infinitive("xyzza")


@pytest.mark.parametrize(("word", "infinitive"), [("återställ", "återställa"), ("avläs", "avläsa"), ("glöm", "glömma")])
def test_an_imperative_shorter_than_the_infinitive_is_known(word: str, infinitive: str) -> None:
    assert of_imperative(word) == infinitive


@pytest.mark.parametrize("word", ["tryck", "hjälp", "sten", "bil", ""])
def test_a_noun_is_no_imperative(word: str) -> None:
    assert of_imperative(word) is None


def test_a_compound_that_the_dictionary_lacks_follows_its_last_part() -> None:
    assert of_present("slutbesiktigar") == "slutbesiktiga"
    assert of_passive("delgodkänns") == "delgodkänna"
    assert of_infinitive("förhandsboka") == "förhandsboka"
    assert root_of("avgiftsbefria") == "befria"
    assert root_of("befria") is None


def test_a_loan_that_the_dictionary_lacks_is_a_verb() -> None:
    assert of_present("georefererar") == "georeferera"
    assert of_passive("pseudonymiseras") == "pseudonymisera"


def test_words_of_any_length_are_answered() -> None:
    assert of_present("r") is None
    assert of_present("x" * 10_000 + "ar") is None
    assert of_passive("a" * 10_000 + "s") is None
