"""The words that end the names of boards and administrations, and such as look like them."""

from loaders.names.words.wordlist import words

# Ending of the definite form -> of the indefinite one. What alone names one authority (convention 24).
ENDINGS = {
    "nämnden": "nämnd",
    "styrelsen": "styrelse",
    "utskottet": "utskott",
    "kontoret": "kontor",
    "förvaltningen": "förvaltning",
    "beredningen": "beredning",
    "revisionen": "revision",
    "kollegiet": "kollegium",
    "fullmäktige": "fullmäktige",
    "departementet": "departement",
    "verket": "verk",
    "myndigheten": "myndighet",
    "inspektionen": "inspektion",
    "nätverket": "nätverk",
    "rådet": "råd",
    "kansliet": "kansli",
    "förbundet": "förbund",
    "kommittén": "kommitté",
    "domstolen": "domstol",
}
DEFINITE = tuple(ENDINGS)
GENITIVE = tuple(f"{ending}s" for ending in ENDINGS)
INDEFINITE = {indefinite: definite for definite, indefinite in ENDINGS.items() if definite != indefinite}
STEMS = tuple(INDEFINITE)
ANY = (*DEFINITE, *GENITIVE, *STEMS)
# Words that end so and name nobody in particular, or no organisation at all.
GENERAL = words(
    "hantverket mästerverket räckverket fackverket bollverket lekmannarevisionen internrevisionen",
    "kapitalförvaltningen medelsförvaltningen viltförvaltningen vattenförvaltningen naturförvaltningen",
    "statsförvaltningen stadsnätverket datornätverket egendomsförvaltningen nämnden styrelsen utskottet",
    "kontoret förvaltningen beredningen revisionen fullmäktige departementet verket myndigheten",
    "inspektionen nätverket rådet kansliet förbundet kommittén kollegiet huvudkontoret området",
    "kommunalförbundet förbundsstyrelsen förbundsfullmäktige ägarstyrelsen bolagsstyrelsen",
    "föreningsstyrelsen styrelseberedningen arbetsmarknadsområdet verksamhetsområdet sakområdet",
    "ansvarsområdet kommunalrådet oppositionsrådet regionrådet borgarrådet statsrådet landstingsrådet",
    "samverkansnämnden expertmyndigheten tillsynsmyndigheten fackförbundet medlemsförbundet",
    "handläggningen ärendeberedningen nämndsförvaltningen värdkommunen regelverket ramverket kraftverket",
    "konstverket styrverket dragverket samrådet avloppsreningsverket reningsverket vattenverket",
    "värmeverket elverket kraftvärmeverket sjukhusverket handelsförbundet räddningstjänstförbundet",
    "fornminnesförvaltningen ekonomiförvaltningen resursfördelningsberedningen delegationsberedningen",
    "beslutsberedningen planberedningen politikberedningen budgetförvaltningen fastighetsförvaltningen",
    "slutrevisionen lönerevisionen taxerevisionen avtalsrevisionen planrevisionen budgetrevisionen",
    "arbetsförbundet partistyrelsen huvudstyrelsen projektkontoret bankkontoret",
    "postkontoret förbundskansliet elnätverket fibernätverket datanätverket",
)
NO_ENDING = (
    "området",
    "samrådet",
    "förrådet",
    "förvaltningsberedningen",
    "reningsverket",
    "regelverket",
    "ramverket",
    "framverket",
)
QUALIFIED = frozenset({"tekniska", "sociala"})
QUALIFIABLE = frozenset({"nämnden", "utskottet", "kontoret", "förvaltningen"})
BEFORE_NAMES = ("nämnden", "turistrådet", "vattenrådet", "nätverket", "rådet")
OWNED = frozenset(
    {"nämnden", "förvaltningen", "utskottet", "styrelsen", "beredningen", "kontoret", "rådet", "kommittén"}
)
