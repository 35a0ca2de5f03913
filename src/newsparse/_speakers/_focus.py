"""Who is being talked about: names and pronouns give a weight that fades from sentence to sentence."""

from __future__ import annotations

from typing import NamedTuple, get_args

from .._names import SpeakerKind
from ._cast import Cast
from ._entities import Entity, Mention
from ._roles import Roles

__all__ = [
    "APART",
    "DESCRIBED",
    "MODIFIER",
    "NAMED",
    "OBJECT",
    "OBLIQUE",
    "POSSESSIVE",
    "SPEAKER",
    "SUBJECT",
    "TOO_FAR",
    "Focus",
    "Weighed",
]

# How much a mention makes its bearer the one who is talked about. Subjects
# come first, and among them who speaks; found by trying 5 to 12 and 2 to 6 on
# annotated news, where anything near does as well.
SPEAKER, SUBJECT, OBJECT, POSSESSIVE, OBLIQUE, MODIFIER = 10.0, 9.0, 4.0, 4.0, 3.5, 1.5
_FADE = 0.5
"""What is left of it a sentence later."""
TOO_FAR = "last named too far before"
_NO_PERSON = {kind: f"not a person, as far as is known: {kind}" for kind in get_args(SpeakerKind)}
_OFTEN = 0.25
"""What a mention adds to the one before it."""
_FAR = 4
"""After so many sentences nobody is meant by a pronoun any more."""
_CLOSE = 0.72
"""A second candidate of so much of the weight of the first one leaves it open."""
_FAR_LESS = 0.2
"""One of less than so much of it does not come near."""
DESCRIBED = 0.5
"""The same for a description that nobody is called by."""
APART = 0.4
"""The same for two people of one surname."""
_LEAST = 1.0
"""Who has less weight is not in mind any more."""
_OWNER = 4.0
"""What it counts to have been meant by the surname alone before."""
_HEARD = 6.0
"""The same for the gender of a pronoun before it: "In her book, Marsh wrote"."""
NAMED = 0.5
"""What is left of the weight of somebody whom the quotation names."""
_UNSURE = 0.7
"""The weight of somebody whose gender is not known."""


class Weighed(NamedTuple):
    """Somebody who was thought of, and what became of that."""

    entity: Entity
    weight: float
    reason: str


def _heaviest(weighed: Weighed) -> float:
    return -weighed.weight


class Focus:
    """The weights of everybody at one place of the text."""

    def __init__(self, text: str, cast: Cast, roles: Roles) -> None:
        self._text = text
        self._cast = cast
        self._roles = roles
        self._weights: dict[Entity, tuple[float, int, float]] = {}
        """Of each: the weight when it was last counted, the sentence of that, and the most that it got in it."""
        self._people: set[Entity] = set()
        """Those of unknown kind who turned out to be people."""
        self._things: set[Entity] = set()
        """Those who are none for good."""
        self._genders: dict[Entity, str] = {}
        self.sentence = 0
        """The number of the sentence."""

    def since(self, entity: Entity) -> int:
        """How many sentences ago somebody was last meant."""
        return self.sentence - self._weights[entity][1]

    def learn(self, entity: Entity, gender: str) -> None:
        """A pronoun tells the gender of somebody of whom nothing else does."""
        if not self.gender(entity):
            self._genders[entity] = gender

    def tell_apart(self, mention: Mention, heard: str) -> None:
        """
        Two people of one surname: the one who is talked about, if it is clear who.

        "Ida Marsh opened the weir with her son Tom Marsh. Marsh said": papers
        call by the surname alone whom the article is about.
        """
        weights = []
        for entity in mention.candidates:
            weight, sentence, _ = self._weights.get(entity, (0.0, 0, 0.0))
            now = weight * _FADE ** (self.sentence - sentence)
            if entity is self._cast.owner(mention.form.words):
                now += _OWNER
            if heard and self.gender(entity) == heard:
                now += _HEARD
            weights.append((now, -entity.order, entity))
        weights.sort(key=lambda w: w[:2], reverse=True)
        if weights[0][0] > 0.5 and weights[1][0] <= APART * weights[0][0]:
            self._cast.settle(mention, weights[0][2])
        else:
            self._cast.disown(mention.form.words)

    def count(self, entity: Entity, weight: float) -> None:
        old, sentence, most = self._weights.pop(entity, (0.0, self.sentence, 0.0))
        faded = old * _FADE ** (self.sentence - sentence)
        if sentence == self.sentence:  # several mentions in a sentence count once
            faded += max(0.0, weight - most)
            most = max(most, weight)
        else:
            # Who was named often comes first among equals, but not before the
            # subject of the last sentence.
            faded, most = weight + _OFTEN * faded, weight
        self._weights[entity] = (faded, self.sentence, most)  # the last one stands last
        if len(self._weights) > 24:
            del self._weights[next(iter(self._weights))]

    def gender(self, entity: Entity) -> str:
        """The gender of somebody: by name and title, by role, by the pronouns so far."""
        if entity.gender:
            return entity.gender
        known = self._genders.get(entity)
        if known is None:
            known = self._genders[entity] = self._roles.gender(entity)
        return known

    def is_person(self, entity: Entity) -> bool:
        """Whether a name is that of a person, as far as the article tells."""
        if entity.kind != "unknown":
            return entity.kind == "person"
        if entity in self._people or entity.known is not None or entity.gender:
            return True
        if entity in self._things or not self._looks_human(entity):
            return False
        self._people.add(entity)
        return True

    def _looks_human(self, entity: Entity) -> bool:
        if len(entity.words) == 1:
            return entity.spoke and entity.words[0] not in self._cast.runs.small  # not "Congress"
        may = self._cast.may_be_person(entity)
        if may and (entity.spoke or entity.bare or self._cast.shares_surname(entity)):
            return True
        if may:
            return bool(self._roles.of(entity))
        if self._roles.gender(entity):
            return True
        self._things.add(entity)  # nothing further on changes that
        return False

    def expected(self, gender: str) -> tuple[Entity | None, bool]:
        """
        Whom a pronoun means that is no source, and whether nobody else comes near.

        What `weigh` and `choose` say, for the many that are only passed by.
        """
        best = second = 0.0
        chosen: Entity | None = None
        here = self.sentence
        for entity, (weight, sentence, _) in reversed(self._weights.items()):
            past = here - sentence
            if past > _FAR:
                break  # the last one counted stands last
            if entity.kind != "person" and not self.is_person(entity):
                continue
            theirs = entity.gender or self.gender(entity)
            if gender and theirs and theirs != gender:
                continue
            now = weight * _FADE**past
            if gender and not theirs:
                now *= _UNSURE
            if now > best:
                chosen, best, second = entity, now, best
            elif now > second:
                second = now
        if best < _LEAST or second > _CLOSE * best:
            return None, False
        return chosen, second < _FAR_LESS * best

    def weigh(self, gender: str, own: dict[Entity, float]) -> list[Weighed]:
        """
        Who may be meant by a source, heaviest first; then those who may not.

        *own* says what is left of the weight of those whom it names itself.
        """
        may: list[Weighed] = []
        others: list[Weighed] = []
        here = self.sentence
        for entity, (weight, sentence, _) in reversed(self._weights.items()):
            past = here - sentence
            if entity.kind != "person" and not self.is_person(entity):
                others.append(Weighed(entity, 0.0, _NO_PERSON[entity.kind]))
                continue
            now = weight * _FADE**past
            theirs = self.gender(entity)
            if past > _FAR:
                others.append(Weighed(entity, now, TOO_FAR))
            elif gender and theirs and theirs != gender:
                others.append(Weighed(entity, now, "of the other gender"))
            elif own.get(entity, 1.0) == 0.0:
                others.append(Weighed(entity, now, "named in what is said"))
            else:
                now *= own.get(entity, 1.0)
                may.append(Weighed(entity, now if theirs or not gender else now * _UNSURE, ""))
        may.sort(key=_heaviest)
        others.sort(key=_heaviest)
        return may + others

    def choose(self, weighed: list[Weighed], margin: float | None = None) -> tuple[Entity | None, str]:
        may = [w for w in weighed if not w.reason]
        if not may:
            if any(w.reason == TOO_FAR for w in weighed):
                return None, "who fits was last named too far before"
            return None, "nobody who fits was named before"
        if may[0].weight < _LEAST:
            return None, "who fits was last named too far before"
        if len(may) > 1 and may[1].weight > (margin or _CLOSE) * may[0].weight:
            names = " and ".join(sorted(w.entity.label(self._text) for w in may[:2]))
            return None, f"two fit about as well: {names}"
        return may[0].entity, ""
