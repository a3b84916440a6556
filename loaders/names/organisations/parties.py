"""Parties where they act: `yrkande från S, V och MP`, `ledamöterna från SD`, `Socialdemokraterna`."""

from collections.abc import Iterator

from loaders.names.organisations.candidates import Candidate, Stream, near, organisation

_LEADS = frozenset(
    {"från", "av", "yttrande", "yrkande", "tilläggsyrkande", "ändringsyrkande", "förslag", "skrivelse", "enligt", "för"}
)
_JOINTS = frozenset({",", "och", "samt", "&"})
_ACTS = frozenset(
    {("deltar", "inte"), ("deltar", "ej"), ("deltog", "inte"), ("deltog", "ej"), ("reserverar", "sig")}
    | {
        ("yrkar", "bifall"),
        ("yrkar", "avslag"),
        ("yrkar", "att"),
        ("lämnar", "en"),
        ("lämnar", "ett"),
        ("lämnade", "en"),
    }
    | {("lämnade", "ett"), ("begär", "omröstning"), ("begär", "votering"), ("reserverade", "sig"), ("yrkade", "bifall")}
    | {("yrkade", "avslag"), ("avstår", "från"), ("avstod", "från"), ("anmäler", "reservation")}
)
_MEMBERS = frozenset({"ledamöter", "ledamöterna", "representanterna", "gruppen", "ledamot", "representant"})


def leads_to_parties(fold: str) -> bool:
    """Whether `parties` may find something behind this word."""
    return fold in _LEADS


def parties(stream: Stream, place: int, letters: frozenset[str]) -> Iterator[Candidate]:
    """Find the party letters in the list that begins after the token `place`, which leads to one."""
    if stream[place].fold not in _LEADS or not near(stream, place + 1):
        return
    at, found = place + 1, list[int]()
    while at < len(stream) and stream[at].text in letters and near(stream, at):
        found.append(at)
        at += 1
        if near(stream, at + 1) and stream[at].fold in _JOINTS and stream[at + 1].text in letters:
            at += 1
    if stream[place].fold == "för" and not (place and stream[place - 1].fold in _MEMBERS):
        return
    for one in found:
        yield organisation(one, one + 1, stream[one].text, "party-that-acts", 0.92)


def party_acts(stream: Stream, place: int, letters: frozenset[str]) -> bool:
    """Whether a party is the subject of what only parties do: `SD deltar inte i beslutet`, `V reserverar sig`."""
    while near(stream, place + 2) and stream[place + 1].fold in _JOINTS and stream[place + 2].text in letters:
        place += 2
    verb = stream[place + 1].fold if near(stream, place + 1) else ""
    after = stream[place + 2].fold if near(stream, place + 2) else ""
    return (verb, after) in _ACTS
