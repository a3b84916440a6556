import pytest

from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Found, ItemTopic
from loaders.names.topics.hits import hit
from loaders.names.topics.topics import topics
from loaders.text import Text


def read(heading: str, body: str = "") -> tuple[ItemTopic, ...]:
    text = Text(f"{heading}\n{body}")
    part = ItemPart("1", Found(heading, text.spans(0, len(heading)), "test"), None, text.lines[1:])
    return topics(Layout(text, (), (), (part,), (), ()))


def codes(heading: str, body: str = "") -> set[str]:
    return {topic.topic.value for topic in read(heading, body)}


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Upphandling av larm", "upphandling"),
        ("Nytt upphandlingsavtal", "upphandling"),
        ("Val av ledamot i Sörbygdens räddningstjänstförbund", "raddningstjanst"),
        ("Skolskjutsar över kommungräns", "grundskola"),
        ("Bostäder vid torget", "bostadsforsorjning"),
        ("Stöd enligt LSS", "funktionsnedsattning"),
        ("Regler för god man", "overformyndare"),
        ("EU-val i juni", "allmanna-val"),
        ("Gymnasievalet i höst", "gymnasium"),
        ("Antal förskoleplatser", "forskola"),
        ("Detaljplanearbete i hamnen", "detaljplan"),
        ("Ny VA-strategi", "vatten-avlopp"),
        ("Kultur- och fritidsverksamhet", "kultur"),
        ("Val av ersättare i nämnden", "politiska-uppdrag"),
    ],
)
def test_a_term_its_inflection_or_a_compound_gives_the_topic(heading: str, topic: str) -> None:
    assert topic in codes(heading)


@pytest.mark.parametrize("word", ["Valhall", "Valter", "slät", "Slutet", "kommun", "konstgjord", "utav", ""])
def test_a_part_of_another_word_is_no_term(word: str) -> None:
    assert hit(word) is None


def test_a_compound_with_a_general_last_part_tells_both_its_topics() -> None:
    assert codes("Bygglovsavgifter") == {"bygglov", "skatter-avgifter"}


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Beslut om särskilt yttrande", "remisser"),
        ("Missbruk av kommunens namn", "missbruk"),
        ("Ett bättre samtalsklimat", "klimat"),
        ("Motion mot människohandel", "handel"),
        ("Inbjudan från Klimat- och näringslivsdepartementet", "naringsliv"),
        ("Motion av Vera Park", "parker-gronomraden"),
        ("Brev från Läkemedelsverket", "halso-sjukvard"),
    ],
)
def test_a_word_in_another_sense_or_in_a_name_tells_no_topic(heading: str, topic: str) -> None:
    assert topic not in codes(heading)


def test_a_heading_that_tells_its_topic_is_not_outdone_by_what_the_text_says_by_the_way() -> None:
    assert codes("Bredband", "Skolmat, vindkraft och bygglov nämndes. Skolmat och skolmat igen.") == {"bredband"}


def test_a_long_text_that_names_a_matter_once_is_not_about_it() -> None:
    rest = "Det sades mycket som alla redan visste och som ingen ville ändra. " * 10
    assert codes("Rapport", f"Vi talade om bredband.\n{rest}") == set()
    assert codes("Rapport", f"Vi talade om bredband. Mer bredband kommer.\n{rest}") == {"bredband"}


@pytest.mark.parametrize("heading", ["Nästa möte", "Godkännande av dagordning", "Föregående protokoll"])
def test_the_business_of_the_meeting_has_no_topic_by_what_its_text_names(heading: str) -> None:
    assert codes(heading, "Vi ses på brandstationen. Frågan om bygglov läggs till.") == set()


def test_an_abbreviation_counts_only_as_it_is_written() -> None:
    assert hit("SL") is not None
    assert hit("sl") is None


@pytest.mark.parametrize("heading", ["Mötets öppnande", "Övriga frågor", "Nästa möte", "Val av justerare"])
def test_an_item_that_nothing_fits_has_no_topic(heading: str) -> None:
    assert codes(heading, "Inget att rapportera.") == set()


def test_a_general_word_in_the_text_gives_none() -> None:
    assert codes("Rapport", "Resultatet av en granskning.") == set()


def test_a_heading_is_surer_than_the_text_and_several_places_surer_than_one() -> None:
    in_heading = read("Bredband")[0].topic.confidence
    once = read("Rapport", "Vi talade om bredband.")[0].topic.confidence
    twice = read("Rapport", "Vi talade om bredband. Mer bredband kommer.")[0].topic.confidence
    assert in_heading > twice > once


def test_the_passages_are_the_words_that_told_it() -> None:
    text = "Rapport\nAvtal om räddningstjänst. Mer brandskydd."
    (topic,) = read("Rapport", "Avtal om räddningstjänst. Mer brandskydd.")
    assert [text[s.start : s.end] for s in topic.topic.spans] == ["räddningstjänst", "brandskydd"]


def test_a_name_inside_a_sentence_tells_no_topic() -> None:
    assert codes("Rapport", "Det var Nämnden för Kultur & Bibliotek som svarade.") == set()
