"""Sentences of running text that decide something or say who is to do what."""

import re
from collections.abc import Iterable, Iterator

from loaders.minutes.anchored import Anchored
from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.announced import announced, is_background, is_news, taken_on
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.charges import CHARGED_BEHIND, charge
from loaders.minutes.decisions.core import LABEL, core_of, is_open
from loaders.minutes.decisions.due import due
from loaders.minutes.decisions.earlier import is_past
from loaders.minutes.decisions.facts import Facts, kind_in_point
from loaders.minutes.decisions.group import AGREES, EVERYBODY, disposes, is_group
from loaders.minutes.decisions.instructions import instruction_within, labelled
from loaders.minutes.decisions.leads import cut_lead, whole_lead
from loaders.minutes.decisions.pieces import each_agent, with_labels
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.points import run_in
from loaders.minutes.layout import ItemPart
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Decision

_PUT_FORWARD = re.compile(
    r"(?:förslag|synpunkt|fråga|inspel|svar|kommentar|önskemål)\b.{0,40}?(?::|\s[-–])", re.IGNORECASE
)
_ASKED = Anchored(
    r"\bhör av (?:er|dig)\b|\b(?:hjälper|tar|svarar|hör) gärna\b|\bgärna (?:av|till)\b|\bvänligen\b",
    "hör av|gärna|vänligen",
)
_PASSIVE = re.compile(r"\b(?!beviljas|tackas|rekommenderas|föreslås)\w+s\b")
_EACH_ITS_OWN = frozenset({"tar", "tog", "ger", "gav", "lägger", "lade", "utser", "utsåg", "väljer", "valde"})
_ASKS = frozenset({"ber", "bad"})
_HEREBY = re.compile(r"\b(?:därmed|härmed|således)\s$")
_TELLS = re.compile(r"konstatera\w*", re.IGNORECASE)
_GIVEN = re.compile(r"klartecken|grönt ljus", re.IGNORECASE)
_SUBORDINATED = re.compile(r"\b(?:(?:som|att|när|har)(?: \w+)?|om (?:den|det|de)|(?:ska|skall|kan|får)\b[^,]{0,60})\s$")
_BY_ANOTHER = re.compile(r"\s(?:\w+\s)?av\s[a-zåäö]*(?:fullmäktige|styrelsen|nämnden|regeringen|riksdagen)")
_NOTES = re.compile(r"Noterar\b")
_SAID_SO = re.compile(
    r"(?:[Vv]årt |[Vv]i |[Mm]ötets |[Gg]ruppens )?(?:(?:[A-ZÅÄÖ][a-zåäö]{0,18})?[Bb]eslut(?:at|as|ade)?"
    r"|[Öö]verenskom\w+"
    r"|[Ss]tällningstagande|[Bb]estämt|[Uu]ppdrag|[Ii]nriktning|[Aa]ction(?: ?point)?|AP|[Tt]o ?do"
    r"|[Aa]tt göra|[Uu]ppgift)"
    r"\s?(?P<colon>:)?\s(?!att\b)(?=\w)"
)
_THANKS = re.compile(r"\bför (?:informationen|rapporten|redovisningen|presentationen|dragningen)\b")
_PUT_AWAY = re.compile(
    r"\bfortsätter\b|\btill (?:handlingarna|(?:dagens |mötets )?protokoll)|\bta[sg]? upp\b|\bfår (?:anstå"
    r"|vila|vänta|återkomma|ligga)\b"
    r"|\banst(?:år|od)\b|\bvilar\b|^(?:går|\w+s)\b.*\bvidare\b|\bpå (?:åter)?remiss\b|\b(?:klartecken|grönt ljus)\b"
    r"|^(?:till handlingarna|bordläggning)|\bpå (?:framtiden|is)\b|\b(?:ärendet|frågan|punkten) återkommer\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"[,(–-]\s?(?:är )?(?:klart?|gjort|utfört|avklarat|åtgärdat|färdigt)\)?\.?$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\b(?:yrkar|finner|föreslår|föreslog|rekommenderar)\b")
_ELECTION = re.compile(
    r"(?:Om|Ny|Fyllnads|In)val av\s(?=[A-ZÅÄÖ])|Val av [a-zåäö ]{3,40}: ?(?=[A-ZÅÄÖ])|(?:Om|Ny)valdes\b|Valdes\b"
)
_BECOMES = re.compile(
    r"[A-ZÅÄÖ]\S+(?: \S+){0,3} (?:fick förtroendet att|tar plats i|tar över som"
    r"|(?:blir|blev) (?:ny|vice|tillförordnad|andre|förste)) \w+"
    r"|(?:Ny|Nya|Till) .{3,60}\b(?:blir|blev)\s(?=[A-ZÅÄÖ])"
    r"|[A-ZÅÄÖ]\S+(?: \S+)? (?:ersätter|efterträder|avlöser) [A-ZÅÄÖ]\w+(?: [A-ZÅÄÖ]\w+){0,2} (?:i|som)\b"
)
_LATEST_SUBJECT, _LONGEST = 70, 1500  # characters


class Prose:
    """Reads the running text of one item; in `notes`, announcements without an agent count too."""

    def __init__(self, item: ItemPart, assigning: Assigning, *, notes: bool) -> None:
        self._assigning = assigning
        self._facts = Facts(item.number, assigning)
        self._background = is_background(item.heading.value)
        self._news = is_news(item.heading.value)
        self._announces = notes and not self._background

    def read(self, blocks: Iterable[Block]) -> Iterator[Decision]:
        """Find the decisions in `blocks`."""
        for block in blocks:
            if block.marker == "bullet" and CHARGED_BEHIND.search(block.flow.characters):
                yield self._facts.decision(block.flow, "task", self._assigning.charged(block.flow), ("labelled", 0.85))
                continue
            told = labelled(block.flow, self._assigning) if self._announces and block.marker == "bullet" else None
            if told:
                yield self._facts.decision(block.flow, told.kind, told.charged, (told.rule, told.confidence))
                continue
            flow, spoken = self._unlabelled(block.flow)
            for sentence in with_labels(flow.sentences):
                if (
                    ":" in sentence.characters
                    and CHARGED_BEHIND.search(sentence.characters)
                    and (names := self._assigning.charged(sentence))
                ):
                    yield self._facts.decision(sentence, "task", names, ("labelled", 0.85))
                else:
                    yield from self._sentence(sentence, block.marker, spoken=spoken)

    def _unlabelled(self, flow: Flow) -> tuple[Flow, bool]:
        """Take a speaker's label off, and tell whether somebody's words are given."""
        label = LABEL.match(flow.characters) if ":" in flow.characters else None
        said_so = _SAID_SO.match(flow.characters)
        if said_so and said_so["colon"]:
            return flow, False
        if label and (self._assigning.people.resolve(label["label"]) or self._assigning.is_proper(label["label"])):
            return flow.part(label.end()), True
        return flow, bool(_PUT_FORWARD.match(flow.characters))

    def _sentence(self, flow: Flow, marker: str, *, spoken: bool) -> Iterator[Decision]:
        if (
            flow.characters.endswith("?")
            or len(flow.characters) > _LONGEST
            or not (" " in flow.characters or kind_of(flow.characters))
            or _DONE.search(flow.characters)  # reports on what was to do before
        ):
            return
        said_so = _SAID_SO.match(flow.characters)
        if said_so and said_so["colon"]:
            flow = flow.part(said_so.end())
            charged = self._assigning.charged(flow) or acting(self._assigning, flow)
            yield self._facts.decision(flow, kind_in_point(flow, None, charged), charged, ("labelled-decision", 0.9))
            return
        led = self._led(flow)
        if led is not None:
            yield from led
            return
        told = self._elected(flow) if _ELECTION.match(flow.characters) else None
        said = told or self._said(core_of(flow), marker, announces=self._announces and not spoken)
        if said:
            yield self._facts.decision(flow, said.kind, said.charged, (said.rule, said.confidence))

    def _said(self, core: Flow, marker: str, *, announces: bool) -> Said | None:
        if _ASKED.search(core.characters, core.lowered):
            return None
        own = (instruction_within(core, self._assigning) or taken_on(core)) if announces else None
        if own or is_open(core):
            return own
        found = self._agreement(core) or self._decided(core) or self._disposed(core) or self._elected(core)
        if not found and not self._background:
            charged = charge(core, self._assigning)
            told = charged and (is_past(core, self._facts.meeting) or (self._news and self._is_news(charged, core)))
            found = None if told else charged
        if not found and announces:
            found = announced(core, marker, self._assigning)
        return found

    def _is_news(self, said: Said, core: Flow) -> bool:
        """Tell what goes on with an organisation, which is to do nothing by a day."""
        nobody = all(name.rule != "person-charged" for name in said.charged)
        return nobody and due(core, said.kind, self._facts.meeting) is None

    def _led(self, flow: Flow) -> list[Decision] | None:
        """Read `Gruppen beslutar att …`; an empty list where it tells of another body or day."""
        cut = cut_lead(flow)
        if cut is None:
            return None
        lead, said = cut
        if not is_group(lead.flow.characters, self._assigning) or is_past(flow, self._facts.meeting):
            return []
        if _ELSEWHERE.search(lead.flow.characters) and not lead.proposes:
            return []
        made: list[Decision] = []
        for piece in (part for whole in run_in(said) for part in each_agent(whole, self._assigning)):
            charged = self._assigning.charged(piece) or acting(self._assigning, piece)
            kind = kind_in_point(piece, lead, charged)
            shown = "propose" if lead.proposes else None
            made.append(self._facts.decision(piece, kind, charged, ("agreed-in-sentence", 0.88), shown=shown))
        return made

    def _agreement(self, core: Flow) -> Said | None:
        """Find a group that agrees, prefers, notes: `Ref.gruppen ok`, `Noterar att`."""
        if _NOTES.match(core.characters):
            return Said("note", (), "noted", 0.85)
        found = AGREES.search(core.lowered)
        if not found or found.start() > _LATEST_SUBJECT or whole_lead(core) or is_past(core, self._facts.meeting):
            return None
        answers = core.characters[found.end() :].lstrip().startswith(("ja", "nej"))
        verb = core.characters[found.start("verb") : found.end("verb")]
        if verb.startswith("tacka") and not answers and not _THANKS.search(core.characters):
            return None
        if not is_group(core.characters[: found.start()].split(" och ")[-1], self._assigning):
            return None
        told = kind_of(core.characters[found.start() :])
        charged = self._assigning.charged(core)
        everybody = core.characters[: found.start()].casefold() in EVERYBODY
        kind = told[0] if told else "task" if charged else "other"
        if kind == "appoint" and not self._assigning.persons(core):
            kind, told = "other", None
        each = everybody and verb in _EACH_ITS_OWN
        if not told and not charged and (each or verb in _ASKS):
            return None
        return Said(kind, charged, "group-agrees", 0.85)

    def _disposed(self, core: Flow) -> Said | None:
        """Find a group that does what it decides: `Styrgruppen höjer avgiften`."""
        kind = disposes(core, self._assigning)
        if (
            kind is None
            or is_past(core, self._facts.meeting)
            or (kind == "appoint" and not self._assigning.persons(core))
        ):
            return None
        return Said(kind, (), "group-disposes", 0.75)

    def _elected(self, core: Flow) -> Said | None:
        """Find an election without a verb: `Omval av Anna Ek på två år`."""
        if not (_ELECTION.match(core.characters) or _BECOMES.match(core.characters)):
            return None
        return Said("appoint", (), "election", 0.85) if self._assigning.persons(core) else None

    def _decided(self, core: Flow) -> Said | None:
        """Find a passive verb of deciding: `Dagordningen godkändes`, `Frågan återremitteras till …`."""
        told = kind_of(core.characters)
        if not told or told[0] in {"other", "propose", "task"} or is_past(core, self._facts.meeting):
            return None
        verb = told[1].split()[0]
        place = core.characters.find(told[1])
        hereby = _HEREBY.search(core.characters, 0, place) is not None
        if not (_PASSIVE.fullmatch(verb) or _PUT_AWAY.search(told[1]) or hereby):
            return None
        if told[0] != "appoint" and _SUBORDINATED.search(core.characters, 1, place):
            return None
        if _BY_ANOTHER.match(core.characters, place + len(verb)) or _TELLS.fullmatch(told[1]):
            return None
        if (told[1] == "väljs" and not self._assigning.persons(core)) or (place and _GIVEN.fullmatch(told[1])):
            return None  # `Regionen har fått klartecken`
        return Said(told[0], (), "passive-decision", 0.9 if _PASSIVE.fullmatch(verb) else 0.82)
