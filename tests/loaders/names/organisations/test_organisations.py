"""All people and most bodies in these texts are invented."""

import pytest

from tests.loaders.names.organisations.named import named, organisations
from tests.loaders.work import calls


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ett avtal med Fjällbygdens Vatten AB godkänns.", "Fjällbygdens Vatten AB"),
        ("Bolaget Norrsken Energi & Miljö AB:s styrelse väljs.", "Norrsken Energi & Miljö AB"),
        ("Kapital lämnas till AB Solgläntan Västra 4:17 i år.", "AB Solgläntan Västra 4:17"),
        ("Bidrag ges till Skogens Teknik ekonomisk förening för 2024.", "Skogens Teknik ekonomisk förening"),
        ("Frågan går till kultur- och fritidsnämnden för beredning.", "Kultur- och fritidsnämnden"),
        ("Svaret från förskolenämndens ordförande noteras.", "Förskolenämnden"),
        (
            "Arvode för möte med nämnden för Individ &\nFamiljeomsorg den 18 april.",
            "Nämnden för Individ & Familjeomsorg",
        ),
        ("Remiss från Klimat- och näringslivsdepartementet besvaras.", "Klimat- och näringslivsdepartementet"),
        ("Val till kommunstyrelsens arbetsutskott görs.", "Kommunstyrelsens arbetsutskott"),
        ("En skrivelse från Länsstyrelsen i Södermanlands län lästes.", "Länsstyrelsen i Södermanlands län"),
        ("Medel söks av Stiftelsen Tallbacken i maj.", "Stiftelsen Tallbacken"),
        ("Stöd till föreningen Kustleden om 5 000 kr.", "Kustleden"),
        ("En skrivelse från Björkviks byalag avslås.", "Björkviks byalag"),
        ("Polisens lägesbild redovisas.", "Polisen"),
        ("I E-\nhälsomyndigheten pågår arbetet.", "E-hälsomyndigheten"),
        ("Vi önskar dialog med Vinterfors om priset.", "Vinterfors"),
        ("Kommande SKR-dialog nämns.", "SKR"),
        ("Hyresavtalet med Fastighets AB Linden godkänns.", "Fastighets AB Linden"),
        ("Förslaget har beretts av Vårdsamverkan Skaraborg i år.", "Vårdsamverkan Skaraborg"),
        ("Medlemskap i Norrvikens e-nämnd prövas.", "Norrvikens e-nämnd"),
        ("Svaret från Norra hälso- och sjukvårdsnämnden har kommit.", "Norra hälso- och sjukvårdsnämnden"),
        ("Samråd har hållits med Nationella rådet i frågan.", "Nationella rådet"),
        ("Därefter behandlar Högsby kommunfullmäktige avtalet.", "Högsby kommunfullmäktige"),
        ("Till ledamot i styrgruppen för Älvlandets räddningsregion väljs ingen.", "Älvlandets räddningsregion"),
        ("Vattenfall Eldistribution visade sin webbplats.", "Vattenfall Eldistribution"),
        ("Kommunen köper in konsulter från Vinterfors i år.", "Vinterfors"),
    ],
)
def test_an_organisation_is_found_by_the_form_of_its_name(text: str, expected: str) -> None:
    assert expected in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden noterar att förvaltningen återkommer.",
        "Någon har kritiserat nämnden för långsam handläggning av ärenden.",
        "Länsstyrelserna och andra myndigheter svarar.",
        "Arbetet inom verksamhetsområdet fortsätter enligt regelverket.",
        "Göteborgs 400-årsjubileum firas i Göteborg.",
        "Mötet hölls i Huddinge kommunhus, lokal Valhall.",
        "Det kan vara så att Anna Berg tycker det.",
        "Kommunens Vision 2030 gäller.",
        "Läs mer på https://exempel.se/Skolverket/sida i veckan.",
        "Alternativ C i tjänsteutlåtandet väljs, se API och PDF.",
        "",
        "\ufffd\x01 ((( ::: --- ___",
    ],
)
def test_common_nouns_places_surnames_and_addresses_name_nobody(text: str) -> None:
    assert named(text) == []


def test_a_name_that_the_list_gives_and_that_is_a_common_word_is_left_alone() -> None:
    assert named("Service är viktigt, och god service lönar sig.", "Service") == []


def test_the_owner_spells_its_own_name() -> None:
    assert named("Ledamöter i Göteborgs kommun väljs.", owner="Göteborgs Stad") == ["Göteborgs Stad"]


def test_an_abbreviation_takes_the_name_that_the_document_gives() -> None:
    text = "Mellanbygdens räddningstjänstförbund (MLR) ser över taxan. MLR återkommer."
    assert set(named(text)) == {"Mellanbygdens räddningstjänstförbund"}


def test_an_abbreviation_without_its_name_stays() -> None:
    assert named("MSB:s medel är inte fördelade.") == ["MSB"]


def test_the_county_board_is_the_one_that_the_document_names() -> None:
    text = "Länsstyrelsen i Halland tar fram en rapport. Länsstyrelsen har även gett råd."
    assert named(text) == ["Länsstyrelsen i Halland", "Länsstyrelsen i Halland"]


def test_parties_are_found_where_they_act_and_not_after_a_name() -> None:
    text = "Eva Ek (S) yrkar bifall till yrkande från M, D, L och KD. Ulf Al (D) instämmer."
    assert named(text) == ["M", "D", "L", "KD"]


def test_the_most_frequent_spelling_stands_for_all() -> None:
    text = "Kust och Land AB informerar. Kust & Land AB får medel. Kust & Land AB tackar."
    assert set(named(text)) == {"Kust & Land AB"}


def test_places_are_given_with_their_characters() -> None:
    text = "Skrivelse från Skolinspektionens chef."
    (place,) = organisations(text).found(0, len(text))
    assert text[place.start : place.end] == "Skolinspektionens"
    assert place.name == "Skolinspektionen"
    assert 0 < place.confidence <= 1


def test_the_body_that_meets_is_known_in_every_form() -> None:
    body = organisations("", body="Kustkommunernas ledningsgrupp", owner="Kustkommunerna")
    assert body.meets("Kustkommunernas ledningsgrupp")
    assert organisations("", body="Valnämnd").meets("Valnämnden")
    assert not organisations("", body="Valnämnd").meets("Socialnämnden")


def test_the_work_grows_with_the_length_alone() -> None:
    page = "Kommunstyrelsen beslutar att Sunne kommun och Fjällvatten AB får i uppdrag att svara Skolverket. "
    organisations(page)  # what is loaded and remembered once counts for neither
    short, long = (calls(lambda times=times: organisations(page * times)) for times in (50, 200))  # type: ignore[misc]
    assert long < short * 4 * 1.2


def test_an_action_in_revisionen_and_further_work_are_no_organisations() -> None:
    assert named("Lönerevisionen skjuts upp. Ärendet går till förvaltningen för ytterligare beredning.") == []
    assert named("Ärendet går till tekniska utskottet.") == ["Tekniska utskottet"]


def test_a_label_on_the_line_above_is_no_part_of_a_name() -> None:
    assert named("Bakgrund\nMittfjällens räddningstjänstförbund har svarat.") == ["Mittfjällens räddningstjänstförbund"]


def test_a_subheading_on_the_line_above_or_a_preposition_is_no_part_of_a_name() -> None:
    text = (
        "Bakgrund\nFastighetsbolaget Alvaret AB har frågat.\n\nAv Sunne kommun begärs svar. Bakgrund Kils kommun vill."
    )
    assert named(text) == ["Fastighetsbolaget Alvaret AB", "Sunne kommun", "Kils kommun"]


def test_an_abbreviation_is_known_in_capitals_too() -> None:
    assert named("DIGG med flera svarar. Digg bokar.") == ["Digg", "Digg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Domen kom från Mark- och miljödomstolen.", ["Mark- och miljödomstolen"]),
        ("Frågan ligger hos förvaltningsrätten.", ["Förvaltningsrätten"]),
        ("Övningen leds av Räddningstjänsten Höga Åsen–Ådalen.", ["Räddningstjänsten Höga Åsen–Ådalen"]),
        ("Fullmäktige i Arboga, Nora och Sunne kommuner beslutar.", ["Arboga kommun", "Nora kommun", "Sunne kommun"]),
    ],
)
def test_courts_dashes_and_lists_are_read(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_parties_in_a_list_act_together() -> None:
    assert named("M, L och KD reserverar sig mot beslutet.") == ["M", "L", "KD"]


@pytest.mark.parametrize("name", ["Solviks Energi och Vatten", "Brandkåren Norra Skogen"])
def test_a_trade_or_a_brigade_is_part_of_a_name(name: str) -> None:
    assert named(f"Vi talar med {name} om priset.") == [name]
