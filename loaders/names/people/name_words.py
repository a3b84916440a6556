"""Words that stand in names of people, beside them, or never in one."""

PARTICLES = frozenset(
    [
        "af",
        "av",
        "von",
        "van",
        "der",
        "den",
        "de",
        "du",
        "la",
        "le",
        "di",
        "da",
        "dos",
        "del",
        "ben",
        "bin",
        "el",
        "al",
        "ibn",
        "abu",
        "zu",
    ]
)
_NO_SURNAME_TEXT = """
    enligt efter under över detta denna dessa här där när hur vad vem vilka varför nu sedan därefter också bland mellan
    genom kommunen kommun staden regionen rubrik bakgrund ärendet beredning förslag yttrande motion avsändare mottagare
    och samt från för till vid med om den det de vi ni hon han alla ingen inga januari februari mars april maj
    juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag
    närvarande frånvarande övriga ledamöter ersättare beslutande tjänstgörande tjänstepersoner tjänstemän justerande
    justeras personalföreträdare protokollförare protokolljusterare antecknare
    paragrafer paragraf ärende punkt beslut bilaga plats tid datum justering justerare protokoll sida dnr dag kl
    klockan teams zoom skype sammanfattning inledning kommunal vision ledarna saco sekr ordf adj tjg ers organ
    ja nej stf tf bitr justeringsman justeringsmän justeringsperson protokollsjusterare namnförtydligande
    underskrift förhinder gäster gäst deltagare dagordning handling handlingar punkten paragrafen herr fru
    organisation roll titel befattning funktion företräder deltog
    kommuner regioner myndigheter företag föreningar organisationer bolag campus destination
    yrkanden yrkande reservation jäv omröstning votering information mötet ordföranden sekreterare svar fråga
"""
NO_SURNAME = frozenset(_NO_SURNAME_TEXT.split())
_AFTER_NAMES_TEXT = """
    enligt efter under över detta denna dessa här där när hur vad vem vilka varför nu sedan därefter också bland mellan
    genom kommunen kommun staden regionen rubrik bakgrund ärendet beredning förslag yttrande motion avsändare mottagare
    och samt från för ersätter tjänstgörande tjänstgör deltog deltar ärende ärenden punkt punkterna paragraf fr t
    p pkt del kl anslöt anlände lämnade ej dock tjg ers vice biträdande tf via på digitalt närvarande frånvarande
    till av vid
"""
AFTER_NAMES = frozenset(_AFTER_NAMES_TEXT.split())
FOLLOWS = frozenset(["kommun", "kommuns", "stad", "stads", "län", "landsting"])
