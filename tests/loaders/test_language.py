"""What language a text is in. The texts were written for these tests; people and bodies are invented."""

from pathlib import Path

import pytest

from loaders.language import in_swedish
from loaders.pipeline import read_data
from loaders.read import UnreadableError
from loaders.text import Text

SWEDISH = """Gränsrådet sammanträdde i Hallbyn och ordföranden hälsade alla välkomna. Rådet beslutade att godkänna
förslaget till gemensam upphandling av elförsörjning, och att kostnaden fördelas mellan kommunerna efter antalet
invånare. Ärendet ska följas upp vid nästa möte, som hålls i september. Kommundirektören redogjorde för hur arbetet
med räddningstjänsten går, och vad som återstår. Inga övriga frågor anmäldes, varför ordföranden avslutade mötet.
"""
OTHERS = {
    "Norwegian": """Grenserådet møttes i rådhuset og lederen ønsket alle velkommen. Rådet vedtok å godkjenne forslaget
til felles innkjøp av strøm, og at kostnaden fordeles mellom kommunene etter antall innbyggere. Saken skal følges opp
på neste møte, som holdes i september. Kommunedirektøren gjorde rede for hvordan arbeidet med brannvesenet går, og hva
som gjenstår. Det ble ikke meldt andre saker, og møtet ble deretter hevet.""",
    "Norwegian (Nynorsk)": """Grenserådet møttest i rådhuset og leiaren ønskte alle velkomne. Rådet gjorde vedtak om å
godkjenne framlegget til felles innkjøp av straum, og at kostnaden ikkje skal delast mellom kommunane etter folketal.
Saka skal følgjast opp på neste møte. Kommunedirektøren gjorde greie for korleis arbeidet med brannvernet går, kva som
står att og når det kan vere ferdig. Det vart ikkje meldt andre saker, og møtet vart heva.""",
    "Danish": """Grænserådet mødtes på rådhuset, og formanden bød alle velkommen. Rådet vedtog at godkende forslaget om
fælles indkøb af elektricitet, og at udgiften fordeles mellem kommunerne efter antallet af indbyggere. Sagen skal følges
op på næste møde, som holdes i september. Kommunaldirektøren redegjorde for, hvordan arbejdet med beredskabet går, og
hvad der mangler. Der blev ikke rejst andre sager, og mødet blev derefter hævet.""",
    "English": """The border council met in the town hall and the chair welcomed everybody. The council agreed
to approve the proposal for a joint procurement of electricity, and that the cost should be shared between the
municipalities by the number of their inhabitants. The
matter will be followed up at the next meeting, which is to be held in September.
The director told how the work on the rescue service is going and what remains.""",
    "Finnish": """Rajaneuvosto kokoontui kunnantalolla ja puheenjohtaja toivotti kaikki tervetulleiksi. Neuvosto päätti
hyväksyä ehdotuksen yhteisestä sähkön hankinnasta ja että kustannukset jaetaan kuntien kesken asukasluvun mukaan. Asia
otetaan esille seuraavassa kokouksessa, joka on syyskuussa. Johtaja kertoi, mitä pelastustoimessa on tehty ja mitä ei
ole vielä tehty. Muita asioita ei ollut, ja kokous päätettiin.""",
    "German": """Der Grenzrat kam im Rathaus zusammen und die Vorsitzende begrüßte alle. Der Rat hat beschlossen, den
Vorschlag für eine gemeinsame Beschaffung von Strom zu genehmigen und die Kosten nach der Zahl der Einwohner auf die
Gemeinden zu verteilen. Die Sache wird in der nächsten Sitzung wieder behandelt. Der Direktor berichtete, wie es mit
der Feuerwehr steht und was noch zu tun ist.""",
    "French": """Le conseil de la frontière est réuni à la mairie et la présidente a salué tous les membres. Le conseil
a décidé d'approuver la proposition pour un achat commun et que les frais sont partagés entre les communes selon le
nombre des habitants. La question sera reprise dans une séance qui est prévue en septembre, avec le directeur.""",
}
ROLL = "\n".join(
    f"{first} {last}\t{role}\t{place}"
    for first, last in (("Per", "Hittepå"), ("Carl von", "Påhitt"), ("Else", "de Fantasi"), ("Ida", "Van Låtsas"))
    for role in ("ordförande", "ledamot")
    for place in ("Vallentuna", "Österåker", "Åre")
)


def problems(text: str) -> tuple[str, ...]:
    return in_swedish(Text(text)).problems


@pytest.mark.parametrize("language", OTHERS)
def test_a_paragraph_in_another_language_is_refused_by_its_name(language: str) -> None:
    for times in (1, 40):
        with pytest.raises(UnreadableError) as error:
            in_swedish(Text(OTHERS[language] * times))
        assert str(error.value) == f"the text seems to be written in {language}, and only Swedish is read"


@pytest.mark.parametrize("language", ["Norwegian", "Danish"])
def test_fifty_words_tell_a_neighbour_from_swedish(language: str) -> None:
    with pytest.raises(UnreadableError, match=f"written in {language},"):
        in_swedish(Text(" ".join(OTHERS[language].split()[:50])))
    assert problems(" ".join(SWEDISH.split()[:50])) == ()


def test_letters_that_are_not_latin_are_refused() -> None:
    with pytest.raises(UnreadableError, match="written in letters other than Latin ones, and only"):
        in_swedish(Text("Совет принял решение о совместной закупке электроэнергии для общин"))


@pytest.mark.parametrize(
    "text",
    [
        SWEDISH,
        SWEDISH.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")),  # letters lost on the way
        SWEDISH + "The working group calls it a Memorandum of Understanding on the single point of contact.",
        SWEDISH * 10 + OTHERS["English"],
        "Protokoll 2024-03-01",
        "Minutes of the meeting",
        "§ 1 Open Source Program Office\nJa.",
        ROLL,
        "2024-03-01 09.00 12/345 1 2 3 (4)",
        "",
    ],
    ids=["swedish", "without rings", "term", "quotation", "short", "title", "item", "names", "numbers", "nothing"],
)
def test_swedish_and_what_is_too_little_to_tell_is_read(text: str) -> None:
    assert problems(text) == ()


def test_a_text_half_in_another_language_is_read_and_that_is_told() -> None:
    told = problems(SWEDISH * 6 + OTHERS["English"] * 4)
    assert len(told) == 1
    assert told[0].endswith(" % of the text seems to be in English; only Swedish is understood")
    assert 30 <= int(told[0].split()[0]) <= 50


def test_minutes_in_another_language_are_not_read_and_that_is_counted() -> None:
    reading = read_data(OTHERS["Danish"].encode(), Path("referat.txt"))
    assert reading.error == "the text seems to be written in Danish, and only Swedish is read"
    assert reading.record is None
    assert read_data(SWEDISH.encode(), Path("protokoll.txt")).error is None


def test_all_minutes_of_the_evaluation_and_the_examples_are_swedish() -> None:
    root = Path(__file__).parents[2]
    evaluation = root.parent / "shared" / "evaluation" / "minutes"
    for file in sorted([*(root / "examples").glob("*/*.txt"), *evaluation.glob("*.txt"), *evaluation.glob("*.md")]):
        assert problems(file.read_text("utf-8")) == (), file.name
