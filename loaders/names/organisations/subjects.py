"""What a board or a group is for: the noun phrase behind its name."""

from loaders.names.organisations.candidates import Stream, near
from loaders.names.words.wordlist import words

FUNCTION_WORDS = words(
    "att som har hade kan ska skall och eller samt med i på till från av för vid om är var får fick inom",
    "under över mellan efter berättade berättar presenterade presenterar informerar informerade beslutar",
    "beslutade föreslår deltar respektive utan den det de ett en sin sitt sina denna detta dessa inte",
    "även också när där hur vad enligt",
)
_NO_SUBJECT = words(
    "ytterligare vidare fortsatt fortsatta förnyad kompletterande komplettering beredning handläggning åtgärd"
)
_ADJECTIVES = ("iga", "ska", "ella", "ala", "ital", "iva", "nära", "gemensam", "gemensamma", "lig", "bara", "ärda")


def subject(stream: Stream, place: int) -> int:
    """Return where the noun phrase ends that tells what a group is for: `digital förvaltning`."""
    stop = place
    while near(stream, stop) and stop < len(stream):
        token = stream[stop]
        if (
            token.text.endswith("-")
            and near(stream, stop + 1)
            and stream[stop + 1].fold in ("och", "samt", ",", "eller")
        ):
            stop += 2
            continue
        if not token.word or token.fold in FUNCTION_WORDS or token.fold in _NO_SUBJECT:
            return place
        stop += 1
        if (
            token.fold.endswith(_ADJECTIVES)
            and near(stream, stop)
            and stream[stop].word
            and stream[stop].fold not in FUNCTION_WORDS
        ):
            continue
        break
    if near(stream, stop + 1) and stream[stop].fold == "och" and _noun(stream, stop + 1):
        stop += 2
    return stop


def _noun(stream: Stream, place: int) -> bool:
    """Whether a lone noun stands here that belongs to the subject before `och`."""
    token = stream[place]
    return (
        token.word
        and not token.capital
        and token.fold not in FUNCTION_WORDS
        and not token.fold.endswith(("nämnden", "styrelsen", "förvaltningen", "ar", "er", "ade", "de", "en", "et"))
    )
