"""Invented articles in any number, each another one, the same for the same number."""

from __future__ import annotations

import random
from collections.abc import Iterator

_GIVEN = ("Ada", "Bela", "Chidi", "Edda", "Fatou", "Gwen", "Hoa", "Ines", "Kjell", "Mila", "Teo", "Yara")
_FAMILY = (
    "Abara",
    "Byronne",
    "Ek",
    "Fjordby",
    "Holm",
    "Karam",
    "Lorvik",
    "Quist",
    "Strand",
    "Tarrow",
    "Vale",
    "Wessel",
)
_TOWNS = ("Ostby", "Eastmere", "Halmund", "Port Selene", "Kelby", "Nordhaven", "Owlby")
_THINGS = ("weir", "bridge", "ferry", "harbour", "school", "tram", "dam", "market hall")
_ROLES = ("mayor", "port director", "engineer", "union leader", "councillor", "minister", "headmistress")
_DOES = ("leaks", "closes in May", "will be sold", "costs too much", "has to be repaired", "opens again")
_SAYS = ("said", "told reporters", "warned", "insisted", "explained")
_TELLS = (
    "Work on the {thing} began two years ago and has been stopped twice since then by the floods of the spring.",
    "The {thing} of {town} is the oldest of the valley and has never been closed for longer than a week.",
    "Nobody was hurt when the gates of the {thing} gave way on Monday night.",
)


def article(number: int) -> str:
    """An article of some 1,100 characters."""
    pick = random.Random(number).choice
    town, thing = pick(_TOWNS), pick(_THINGS)
    speakers = [(f"{pick(_GIVEN)} {family}", pick(_ROLES)) for family in random.Random(number + 1).sample(_FAMILY, 3)]
    (one, role), (two, other), (three, third) = speakers
    last = one.split(" ")[-1]
    return (
        f"{thing.capitalize()} of {town} {pick(_DOES)}, says {role}\n\n"
        f"By {three}\n\n"
        f"The {thing} of {town} on Tuesday. Photo: {pick(_GIVEN)} {pick(_FAMILY)}/Reuters\n\n"
        f"{town.upper()} (Reuters) — “The {thing} {pick(_DOES)},” {role} {one} {pick(_SAYS)} on Tuesday. "
        f"“Nobody has asked us, and number {number} on the list is not the first.”\n\n"
        f"{last} said that the town would pay for it. {_TELLS[number % 3].format(thing=thing, town=town)}\n\n"
        f"{other.capitalize()} {two} disagreed. “That is not what we were told,” {two.split(' ')[-1]} said. "
        f"According to the ministry, the {thing} {pick(_DOES)}.\n\n"
        f"What happens next?\n\n"
        f"{pick(_TELLS).format(thing=thing, town=town)} The council meets on Friday, per NPR. It “cannot wait”, "
        f"{third} {three} added, and the {thing} {pick(_DOES)} whatever it decides.\n\n"
        f"Share this article\n\nLeave a Reply\n"
    )


def articles(number: int) -> Iterator[tuple[int, str]]:
    """The first *number* of them, each with its number."""
    return ((i, article(i)) for i in range(number))
