import pytest

from loaders.names.organisations.gazetteer import Entry, gazetteer


@pytest.mark.parametrize(
    ("name", "class_", "reference"),
    [
        ("Huddinge kommun", "Municipality", "0126"),
        ("HUDDINGE KOMMUN", "Municipality", "0126"),
        ("Huddinge", "Municipality", "0126"),
        ("Vara", "Municipality", "1470"),
        ("Göteborgs Stad", "Municipality", "1480"),
        ("Region Halland", "Region", "13"),
        ("VGR", "Region", "14"),
        ("Länsstyrelsen i Halland", "Authority", "lansstyrelsen-i-hallands-lan"),
        ("SCB", "Authority", "statistiska-centralbyran"),
        ("SKR", "Association", "sveriges-kommuner-och-regioner"),
        ("Södertörnskommunerna", "JointBody", "sodertornskommunerna"),
        ("Socialdemokraterna", "Party", "S"),
        ("KD", "Party", "KD"),
    ],
)
def test_a_name_an_alias_or_an_abbreviation_finds_its_row(name: str, class_: str, reference: str) -> None:
    found = gazetteer().find(name)
    assert found is not None
    assert (found.class_, found.reference) == (class_, reference)


def test_a_genitive_finds_the_same_row() -> None:
    assert gazetteer().find("Skolinspektionens") == gazetteer().find("Skolinspektionen")


@pytest.mark.parametrize("name", ["ledningsgruppen", "kf", "Nämnden", "", "Sagolandets kommun"])
def test_what_many_have_or_nobody_knows_is_not_found(name: str) -> None:
    assert gazetteer().find(name) is None


def test_without_joint_bodies_authorities_and_municipalities_remain() -> None:
    bare = gazetteer(joint_bodies=False)
    assert bare.find("Södertörnskommunerna") is None
    assert bare.find("Ale kommun") == Entry("Municipality", "1440", "Ale kommun")
