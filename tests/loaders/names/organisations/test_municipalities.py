"""Municipalities and regions by their full and their bare names."""

from tests.loaders.names.organisations.named import named, typed


def test_municipalities_in_a_list_in_the_genitive_get_their_names() -> None:
    assert typed("Avtal för Vingåkers, Katrineholms och Flens kommuner.") == [
        ("Vingåkers kommun", "municipality"),
        ("Katrineholms kommun", "municipality"),
        ("Flens kommun", "municipality"),
    ]


def test_bare_names_are_municipalities_where_they_act_or_are_listed() -> None:
    assert named("Berg och Härjedalen lämnar in en ansökan.") == ["Berg", "Härjedalen"]
    assert named("Kostnaden delas mellan kommunerna Mölndal, Härryda och Partille.") == [
        "Mölndal",
        "Härryda",
        "Partille",
    ]
    assert named("Mötet hålls i Mölndal och på en skola i Härryda.") == []


def test_a_list_of_bare_names_at_the_start_of_a_sentence_acts() -> None:
    assert named("Så är det. Sollefteå, Kramfors och Timrå bildar ett förbund.") == [
        "Sollefteå",
        "Kramfors",
        "Timrå",
    ]


def test_a_regions_name_is_one_of_the_regions() -> None:
    assert typed("Trafikverket Region Väst svarar.") == [("Trafikverket", "organisation")]


def test_a_bare_name_takes_the_full_one_of_the_list_of_those_present() -> None:
    assert named("Alla utom Härjedalen deltar.", "Härjedalens kommun") == ["Härjedalens kommun"]


def test_a_region_counts_as_municipality() -> None:
    assert typed("Region Halland deltar, liksom Västra Götalandsregionens nämnd.") == [
        ("Region Halland", "municipality"),
        ("Västra Götalandsregionen", "municipality"),
    ]


def test_a_municipality_acts_by_its_bare_name() -> None:
    assert typed("Arvika lyfter frågan om tid.") == [("Arvika", "municipality")]
    assert typed("Sunne erbjuds att ansluta.") == [("Sunne", "municipality")]
    assert typed("Respektive kommun utser en kontaktperson.") == []


def test_a_municipality_of_the_list_owns_its_models_but_is_no_place() -> None:
    listed = ("Sunne kommun", "Arvika kommun")
    assert typed("Vi prövar Sunnes modell.", *listed) == [("Sunne kommun", "municipality")]
    assert typed("Huset står i Arvikas centrum.", *listed) == []
    assert typed("Vi prövar Sunnes modell.") == []
