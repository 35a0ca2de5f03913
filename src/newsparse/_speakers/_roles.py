"""What an article says that somebody is: before the name, behind it, and of what age."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from ._cast import Cast
from ._entities import Entity, Mention
from ._forms import FEMININE, MASCULINE, fold

__all__ = ["Role", "Roles"]

_TOKEN_RE = re.compile(r"[^\W_](?:[\w’'-]|\.(?=\w))*+|[^\w\s]")
# ", 36," and " (36)" and ", aged 36,"
_AGE_RE = re.compile(r"(?:,\s(?:aged?\s)?|\s\()(?P<age>\d{1,3})(?=[,.)]|\syears\sold)")
# "Ada Byron (D-Ostby), head of the board"
_BRACKET_RE = re.compile(r"\s\([^()\n]{1,30}\)(?=,)")
_AGED_RE = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b")
# What `_AGE_RE`, `_BRACKET_RE` and `Lexicon.tail` can begin with: most names are followed by something else.
_OPENINGS = ",(–—-wihb"
_BEFORE = 70
"""So far before a name its role is looked for."""
_REACH = 240
"""So far from a name no role of its bearer begins or ends."""
_MOST = 4
"""Of how many mentions of one name the roles are read; papers say it at the first ones."""

_AROUND = 24
"""So many who can be called by one noun are looked at, before and behind the place where it stands."""


class Role(NamedTuple):
    """Words that say what somebody is."""

    start: int
    end: int
    words: frozenset[str]
    """The folded words."""
    heads: frozenset[str]
    """Those that somebody can be called by: ``mayor``, ``economist``, ``36-year-old``."""


def _order(entity: Entity) -> int:
    return entity.order


def _since(called: tuple[Entity, Role]) -> int:
    return called[0].since


class Roles:
    """The roles of all people of an article, read when they are asked for."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._lexicon = cast.lexicon
        self._read: dict[int, tuple[Role, ...]] = {}
        self._genders: dict[int, str] = {}
        self._with_age: list[Entity] | None = None
        self._by_head: dict[str, list[tuple[Entity, Role]]] = {}

    def of(self, entity: Entity) -> tuple[Role, ...]:
        """What somebody is, in the order of the text."""
        found = self._read.get(entity.order)
        if found is None:
            roles: dict[int, Role] = {}
            titled = [m for m in entity.bare[: 4 * _MOST] if m.form.titles][:_MOST]
            for mention in (*entity.fulls[:_MOST], *titled):
                for role in self._beside(mention):
                    roles.setdefault(role.start, role)
            found = self._read[entity.order] = tuple(roles[start] for start in sorted(roles))
        return found

    def called(self, head: str) -> list[tuple[Entity, Role]]:
        """Who can be called by a noun, with the words that say so; in the order in which they are introduced."""
        found = self._by_head.get(head)
        if found is None:
            found = [(entity, role) for entity in self._near(head) for role in self.of(entity) if head in role.heads]
            found.sort(key=_since)
            self._by_head[head] = found
        return found

    def called_near(self, head: str, at: int, present: Iterable[Entity]) -> tuple[list[tuple[Entity, Role]], bool]:
        """
        Of those who can be called by a noun the ones introduced around an offset, and whether that leaves out any.

        Those of *present* who can be called so are among them, wherever they
        are introduced.
        """
        called = self.called(head)
        if len(called) <= 2 * _AROUND:
            return called, False
        i = bisect_left(called, at, key=_since)
        found = called[max(0, i - _AROUND) : i + _AROUND]
        found += [(entity, role) for entity in present for role in self.of(entity) if head in role.heads]
        return found, True

    def _near(self, head: str) -> Iterable[Entity]:
        """Those near whose names a noun stands, so that it may be what they are."""
        if not head.isalpha():
            return self._aged()
        starts, mentions = self._cast.starts, self._cast.mentions
        found: dict[Entity, None] = {}
        done = 0
        for match in re.finditer(head, self._text, re.IGNORECASE):
            # from the first name that can be as far before the noun to the last one that can be behind it
            i = max(done, bisect_left(starts, match.start() - _REACH))
            done = bisect_left(starts, match.end() + _REACH)
            for mention in mentions[i:done]:
                if mention.entity is not None and mention.entity.name is not None:
                    found[mention.entity] = None
        return sorted(found, key=_order)

    def _aged(self) -> list[Entity]:
        """Those whose age is told: "36-year-old" may be ", 36,"."""
        if self._with_age is None:
            self._with_age = [
                entity
                for entity in self._cast.entities
                if entity.name is not None and any(head[0].isdigit() for role in self.of(entity) for head in role.heads)
            ]
        return self._with_age

    def gender(self, entity: Entity) -> str:
        """The gender that the roles of somebody tell."""
        found = self._genders.get(entity.order)
        if found is None:
            found = self._genders[entity.order] = self._gender(entity)
        return found

    def _gender(self, entity: Entity) -> str:
        language = self._lexicon.language
        for role in self.of(entity):
            feminine, masculine = (not role.heads.isdisjoint(w) for w in (language.feminine, language.masculine))
            if feminine != masculine:  # "chairman and mother of three": the words beside a name may be of both
                return FEMININE if feminine else MASCULINE
        return ""

    def _beside(self, mention: Mention) -> list[Role]:
        found = []
        before = self._before(mention)
        if before is not None:
            found.append(before)
        if not mention.form.possessive:
            found.extend(self._behind(mention))
        return found

    def _role(self, start: int, end: int) -> Role:
        text = self._text
        links = self._lexicon.language.noun_links
        words = [fold(m[0]) for m in _TOKEN_RE.finditer(text, start, end)]
        heads = set()
        nouns = self._lexicon.persons
        last = ""
        for word in (*words, "of"):
            if word in links and word not in ("and", "&"):
                if last:
                    heads.add(last)
                break
            if word in nouns:
                heads.add(word)
            last = word if word.isalpha() or "-" in word else last
        # "secretary of state and nominee": a second office behind the first
        for one, two in zip(words, (*words[1:], ""), strict=True):
            if one in nouns and two in ("", "and", ",", "of", "for", "at"):
                heads.add(one)
        heads |= {f"{age}-year-old" for age in _AGED_RE.findall(text, start, end)}
        return Role(start, end, frozenset(words), frozenset(heads))

    def _before(self, mention: Mention) -> Role | None:
        """
        The words in front of a name that say what its bearer is.

        "harbour press secretary Ada Byron", "Mayor Ada Byron", "former
        secretary of state Ada Byron": from the name to the left as far as a
        noun phrase goes, if one of its words is a person's.
        """
        text = self._text
        lexicon = self._lexicon
        stop = mention.start
        if not mention.form.titles and not text[stop - 2 : stop - 1].isalpha():
            return None  # the head of a sentence, or a comma
        form = mention.form
        if not form.titles and not form.start and self._is_bare(stop):
            return None
        bounds = None
        if form.title is not None:
            bounds = (mention.run + form.title[0], mention.run + form.title[1])
        low = max(0, mention.run - _BEFORE)
        tokens = [m.span() for m in _TOKEN_RE.finditer(text, low, mention.run if form.titles or form.start else stop)]
        if tokens and low and tokens[0][0] == low:
            tokens.pop(0)
        # "harbour press secretary Brig. Gen. Ada Byron": the rank adds nothing
        if bounds and tokens and text[bounds[1] - 1] == "." and fold(text[slice(*tokens[-1])]) in lexicon.persons:
            bounds = None
        first = bounds[0] if bounds else None
        ranked = bool(form.titles) and bounds is None
        i = len(tokens) - 1
        last_end = mention.run if (bounds or ranked) else stop
        end = bounds[1] if bounds else None
        pending: tuple[int, int] | None = None
        while i >= 0:
            start, close = tokens[i]
            word = fold(text[start:close])
            if not text[start].isalnum() or text[close:last_end].strip(" \u00a0."):
                break
            if "\n" in text[close:last_end]:
                break
            if word in lexicon.language.office_links and i > 0 and fold(text[slice(*tokens[i - 1])]) in lexicon.persons:
                last_end = start
                i -= 1
                continue
            if word in lexicon.barriers or (word not in lexicon.persons and word.endswith("ly")):
                break
            pending = (start, close)
            if end is None:
                end = close
            first = start
            last_end = start
            i -= 1
        if first is None or end is None or (pending is None and bounds is None):
            return None
        role = self._role(first, end)
        return role if role.words & lexicon.persons else None

    def _opens_clause(self, at: int) -> bool:
        """Whether what follows a name is no apposition: "Ada Byron, who", "Ada Byron, and"."""
        word = _TOKEN_RE.match(self._text, at)
        return (
            word is not None and word[0] in self._lexicon.clausal and word[0] not in self._lexicon.language.determiners
        )

    def _is_bare(self, at: int) -> bool:
        """Whether the words before an offset are plain to see no role: before most names stands a "that" or "with"."""
        text, lexicon = self._text, self._lexicon
        end = at - 1
        low = max(1, end - _BEFORE)
        while text.startswith(" ", end):
            start = text.rfind(" ", max(0, end - 20), end) + 1
            word = text[start:end].casefold()
            if start < low or not word.isalpha() or word in lexicon.language.office_links or word in lexicon.persons:
                return False
            if word in lexicon.barriers or word.endswith("ly"):
                return True
            end = start - 1
        return False

    def _behind(self, mention: Mention) -> list[Role]:
        """The apposition or the clause behind a name: ", a doctor at Lund,", ", 36,", " is the mayor"."""
        text = self._text
        found: list[Role] = []
        at = mention.end
        opening = text[at + 1 : at + 2] if text[at : at + 1].isspace() else text[at : at + 1]
        if opening not in _OPENINGS:
            return found
        age = _AGE_RE.match(text, at)
        if age is not None:
            start, end = age.span("age")
            found.append(Role(start, end, frozenset({age["age"]}), frozenset({f"{age['age']}-year-old"})))
            at = age.end() + (1 if text.startswith(")", age.end()) else 0)
        bracket = _BRACKET_RE.match(text, at)
        tail = self._lexicon.tail.match(text, at if bracket is None else bracket.end())
        if tail is None:
            return found
        start = tail.end()
        verb = self._lexicon.copula.match(text, start)
        if verb is not None:
            start = verb.end()
        if verb is None and self._opens_clause(start):
            return found
        stop = self._lexicon.stop.search(text, start, start + 140)
        end = stop.start() if stop is not None else min(len(text), start + 140)
        tokens = [fold(m[0]) for m in islice(_TOKEN_RE.finditer(text, start, min(end, start + 80)), 9)]
        if not tokens:
            return found
        language = self._lexicon.language
        nouns = self._lexicon.persons
        if tokens[0] in language.determiners:
            # "Ada Byron, a friend of the weir": what else should "a" bring in?
            if (tokens[0] in language.indefinite and verb is None) or any(
                t in nouns or t.endswith(("-old", "er", "or", "ist", "ian")) for t in tokens[1:]
            ):
                found.append(self._role(start, end))
        elif verb is None and not self._lexicon.clausal.intersection(tokens[:3]) and not nouns.isdisjoint(tokens[:5]):
            found.append(self._role(start, end))
        return found
