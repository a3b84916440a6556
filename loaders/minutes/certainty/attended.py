"""What casts doubt on somebody listed, on what is said of them, and on who signed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from loaders.minutes.certainty.confidence import SOUND, Scale
from loaders.minutes.record import Attendee, Found, Signature
from loaders.names.organisations.gazetteer import gazetteer
from loaders.names.people.given_names import given

_FEW = 0.3  # of those listed
_FIRST_AND_LAST = 2  # words


def attended(attendance: Sequence[Attendee], scale: Scale, *, notes: bool) -> tuple[Attendee, ...]:
    """Weigh what is said of everybody listed."""
    placed = sum(attendee.organisation is not None for attendee in attendance)
    few = placed < _FEW * len(attendance)
    return tuple(_weighed(attendee, scale, few=few, notes=notes) for attendee in attendance)


def signed(signatures: Sequence[Signature], attendance: Sequence[Attendee], scale: Scale) -> tuple[Signature, ...]:
    """Weigh who signed: somebody who attended, or somebody else."""
    present = {attendee.name.value for attendee in attendance}
    weighed = []
    for one in signatures:
        stranger = present and one.name.value not in present
        doubts = name_doubts(one.name.value) + (("signature: of somebody who is not listed",) if stranger else ())
        sure = scale(one.name.confidence, f"signature: {one.name.rule}", doubts)
        weighed.append(replace(one, name=one.name.as_sure_as(sure)))
    return tuple(weighed)


@lru_cache(maxsize=4096)  # whoever is listed is mentioned, too
def name_doubts(name: str) -> tuple[str, ...]:
    """What speaks against a person's name: a beginning that is no given name, or a third word."""
    words = name.split()
    if not words or not given(words[0].partition("-")[0]):
        return ("name: begins with no given name",)
    return ("name: of three words or more",) if len(words) > _FIRST_AND_LAST else ()


def is_known(name: str) -> bool:
    """Tell whether the reference data have an organisation of this name, or the municipality in it."""
    find = gazetteer().find
    if find(name):
        return True
    bare = name.removesuffix(" kommun").removesuffix(" stad").removesuffix(" Stad")
    return bare != name and (find(bare) or find(bare.removesuffix("s"))) is not None


def _weighed(attendee: Attendee, scale: Scale, *, few: bool, notes: bool) -> Attendee:
    name, organisation, party, role = attendee.name, attendee.organisation, attendee.party, attendee.role
    sure = scale(name.confidence, f"name: {name.rule}", name_doubts(name.value))

    def part(found: Found[str], ground: str) -> Found[str]:
        return found.as_sure_as(scale(found.confidence, ground, whole=sure))

    return replace(
        attendee,
        name=name.as_sure_as(sure),
        organisation=organisation and part(organisation, _organisation(organisation.value, few=few)),
        party=party and part(party, "party"),
        role=role and part(role, f"role: {role.rule}" + (" of several words" if " " in role.value else "")),
        status_confidence=scale(SOUND, f"status: {attendee.status}", whole=sure),
        seat_confidence=scale(SOUND, _seat(attendee, notes=notes), whole=sure),
    )


def _seat(attendee: Attendee, *, notes: bool) -> str:
    """Members come from somewhere: in formal minutes one of no party and no organisation may be an official."""
    if attendee.seat == "member" and not (attendee.party or attendee.organisation or notes):
        return "seat: member of no party or organisation"
    return "seat: other in notes" if notes and attendee.seat == "other" else f"seat: {attendee.seat}"


def _organisation(name: str, *, few: bool) -> str:
    if few:
        return "organisation: of few of those listed"
    return "organisation: known" if is_known(name) else "organisation: not known"
