"""Reading an article from its first word to its last with an eye on who is being talked about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ..lang import Language
from ._cast import Cast
from ._entities import Entity, Mention
from ._focus import (
    APART,
    DESCRIBED,
    MODIFIER,
    NAMED,
    OBJECT,
    OBLIQUE,
    POSSESSIVE,
    SPEAKER,
    SUBJECT,
    TOO_FAR,
    Focus,
    Weighed,
)
from ._forms import FEMININE, MASCULINE, lexicon
from ._roles import Roles
from ._sources import Source

__all__ = ["Answer", "Query", "Reading"]

_LOOK = 2_000
"""So far into a statement is looked for marks."""
_NEXT_RE = re.compile(r" ([a-z][a-z’'-]+)(?: ([a-z][a-z-]+))?")


class Query(NamedTuple):
    """A source whose speaker depends on what was said before it."""

    start: int
    number: int
    """The number of the attribution."""
    source: Source
    contents: tuple[tuple[int, int], ...]
    """What it says."""


class Answer(NamedTuple):
    """Who a source is, or why that cannot be told."""

    entity: Entity | None
    how: str
    reason: str
    weighed: tuple[Weighed, ...] = ()

    def fates(self) -> Iterator[Weighed]:
        """Who was thought of, each with what became of that."""
        for one in self.weighed:
            if one.entity is self.entity:
                yield one._replace(reason="chosen")
            elif one.reason:
                yield one
            elif self.entity is not None:
                yield one._replace(reason="less in mind than the one chosen")
            else:
                yield one._replace(reason=self.reason)


_PRESENT = 4.0
"""What weight makes somebody whom a description may mean: that of the subject of the sentence before."""
_ALONE = 0.25
"""The margin for a noun that papers use for people whom they do not name."""
_ABBREVIATION = 8
"""So many letters an abbreviation has at most."""
_BACK = 2_000
"""So far back is looked for somebody new."""
_QUOTES = '"“”„«»'


@lru_cache(maxsize=32)
def _events_re(language: Language) -> re.Pattern[str]:
    """
    The marks and pronouns of a text that matter.

    The first character is one of a few, to which `re` runs without trying
    anything else on the way.
    """
    forms = {form for word in lexicon(language).pronouns for form in (word, word.capitalize())}
    firsts = sorted({form[0] for form in forms})
    words = "|".join(
        f"(?<={first})(?:{'|'.join(sorted((re.escape(f[1:]) for f in forms if f[0] == first), key=len)[::-1])})"
        for first in firsts
    )
    return re.compile(
        rf"""
        [{_QUOTES}\n.!?{"".join(firsts)}]
        (?: (?<=[{_QUOTES}]) | (?<=\n) \n*+ | (?<=[.!?]) [”"’')\]]*+ (?=\s) | (?<!\w.) (?:{words or "(?!)"}) \b )
        """,
        re.VERBOSE,
    )


def _turned(before: list[str]) -> bool:
    """Whether a cue stands behind what was said, so that its subject follows: “…”, noted."""
    return len(before) > 1 and before[-2][-1] in ",”\"’'"


class Reading:
    """One pass over an article; it answers the queries where they stand."""

    def __init__(
        self, text: str, cast: Cast, roles: Roles, queries: Iterable[Query], sources: set[int], unclear: int
    ) -> None:
        self._text = text
        self._cast = cast
        self._language = cast.lexicon.language
        self._roles = roles
        self._queries = sorted(queries, key=lambda q: (q.start, q.number))
        self._sources = sources
        """Where the names that are sources start."""
        self.focus = Focus(text, cast, roles)
        """Who is being talked about."""
        self._first = True
        """Whether the sentence has had no name yet."""
        self._subjects = False
        """Whether the name before was a subject."""
        self._asides = [*cast.runs.asides, (len(text) + 1, len(text) + 1)]
        self._aside = 0
        """The number of the next line that is no running text."""
        self._heard = ""
        """The gender of a possessive pronoun that the sentence opens with."""
        self._bodies: list[tuple[Entity, int, float]] = []
        self._with_word: dict[str, list[tuple[Entity, int]]] = {}
        """Of a word the first two organisations that have it in their name."""
        self.answers: dict[int, Answer] = {}
        # Behind the last source that depends on who is talked about nobody
        # needs to know; but names that several bear are told apart on the way.
        doubtful = cast.doubtful
        last = max(unclear, max((q.start for q in self._queries if doubtful or self._depends(q.source)), default=-1))
        if last >= 0:
            self._run(last)
        for query in self._queries:
            if query.number not in self.answers:
                self._answer(query)

    def _depends(self, source: Source) -> bool:
        """Whether it matters to a source who is talked about."""
        if source.sort == "pronoun":
            return bool(source.words & self._cast.lexicon.pronouns.keys()) or "it" in source.words
        return source.definite and source.kind in ("person", "organisation")

    # ------------------------------------------------------------------ the pass

    def _run(self, last: int) -> None:
        text = self._text
        mentions, queries = self._cast.mentions, self._queries
        never = len(text) + 1
        named = [*self._cast.starts, never]
        asked = [*(query.start for query in queries), never]
        genders, subjects = self._cast.lexicon.pronouns, self._language.pronouns
        m = q = 0
        quoted = ended = False
        begun = opened = 0
        for match in _events_re(self._language).finditer(text, 0, min(len(text), last + 12)):
            at = match.start()
            while named[m] < at:
                while asked[q] <= named[m]:
                    self._answer(queries[q])
                    q += 1
                self._meet(mentions[m], quoted)
                ended = False
                m += 1
            while asked[q] < at:
                self._answer(queries[q])
                q += 1
            mark = match[0]
            first = mark[0]
            if first == "\n":
                quoted = False
                if not ended:
                    self._next_sentence()
                ended = True
                begun = at
            elif first in ".!?":
                if m and mentions[m - 1].end > at:
                    continue  # the stop of "Gen." in a name
                closes = "”" in mark or '"' in mark
                # A quotation that stands for itself parts nothing.
                alone = closes and quoted and not text[begun:opened].strip()
                if closes:
                    quoted = False
                if not quoted and not self._is_short(at):
                    if not alone:
                        self._next_sentence()
                    ended = True
                    begun = match.end()
            elif first in _QUOTES:
                quoted = not quoted if first == '"' else first in "“„«"
                opened = at
            else:
                if asked[q] == at:
                    while asked[q] == at:
                        self._answer(queries[q])
                        q += 1
                elif not quoted:
                    word = mark.casefold()
                    self._pass(genders[word], word in subjects)
                ended = False
        while named[m] <= last:
            while asked[q] <= named[m]:
                self._answer(queries[q])
                q += 1
            self._meet(mentions[m], quoted)
            m += 1

    def _is_short(self, at: int) -> bool:
        """Whether the stop at an offset belongs to an abbreviation."""
        word = self._text[max(0, at - _ABBREVIATION) : at].replace("\n", " ").rpartition(" ")[2].lower()
        return word in self._language.abbreviations or (len(word) == 1 and word.isalpha())

    def _next_sentence(self) -> None:
        self.focus.sentence += 1
        self._first = True
        self._subjects = False
        self._heard = ""

    def _meet(self, mention: Mention, quoted: bool) -> None:
        """Somebody is named."""
        if mention.candidates and mention.entity is None:
            self.focus.tell_apart(mention, self._heard)
        entity = mention.entity
        if entity is None:
            return
        source = mention.start in self._sources
        if not source and (quoted or self._is_aside(mention.start)):
            return
        text = self._text
        form = mention.form
        begin = mention.run if form.start else mention.start
        before = text[max(0, begin - 20) : begin].split()
        word = before[-1].lower() if before else ""
        end = mention.end
        following = _NEXT_RE.match(text, end) if text[end + 1 : end + 2].islower() else None
        after = following[1] if following is not None else ""
        language = self._language
        if word in language.asking:
            weight = SPEAKER  # whoever is asked answers
        elif after in language.asking:
            entity.spoke = entity.spoke or source
            weight = OBJECT
        elif source or after in language.plain_cues or (word in language.cues and _turned(before)):
            # "…, noted Ida Marsh.", whether that is a source or not
            entity.spoke = True
            weight = SPEAKER
        elif form.possessive:
            weight = POSSESSIVE
        elif self._is_modifier(following):
            weight = MODIFIER
        elif self._subjects and word in language.conjunctions:
            weight = SUBJECT  # "Ida Marsh and Bo Lind"
        elif word in language.noun_links:
            weight = OBLIQUE
        elif self._first:
            weight = SUBJECT
            self._first = False
        else:
            weight = OBJECT
        if after == "who" and weight < SUBJECT and text.startswith(" who ", end):
            weight = SUBJECT  # "It was Ada Byron who opened it."
        # "and her brother Bo Lind": the role between changes nothing
        self._subjects = weight >= SUBJECT
        if self._subjects:
            self._first = False
        if entity.kind == "organisation":
            self._bodies.append((entity, self.focus.sentence, weight))
        self.focus.count(entity, weight)

    def _is_aside(self, at: int) -> bool:
        """Whether an offset, behind those before, is outside of the running text: nobody talks of a photographer."""
        asides = self._asides
        while asides[self._aside][1] <= at:
            self._aside += 1
        return asides[self._aside][0] <= at

    def _is_modifier(self, following: re.Match[str] | None) -> bool:
        """Whether a name only says whose: "the Marsh campaign", "Marsh spokeswoman Ida Holm"."""
        if following is None:
            return False
        language = self._language
        word = following[1]
        stem = word.removesuffix("s")
        lexicon = self._cast.lexicon
        if stem in lexicon.persons or word in lexicon.things or stem in lexicon.things:
            return word not in language.cues
        # "Marsh communications director Ida Holm"
        second = following[2]
        return second is not None and second in lexicon.persons

    def _own(self, query: Query) -> dict[Entity, float]:
        """
        What is left of the weight of those whom the words of a statement name.

        "She said Marsh had left" is not Marsh: nobody calls himself by name in
        indirect speech. In quotations few do, politicians and boxers.
        """
        found: dict[Entity, float] = {}
        mentions = self._cast.mentions
        for start, end in query.contents:
            i = bisect_left(self._cast.starts, start)
            while i < len(mentions) and mentions[i].start < end:
                entity = mentions[i].entity
                said = self._text[start : min(mentions[i].start, start + _LOOK)]
                quoted = said.count("“") > said.count("”") or said.count('"') % 2
                if entity is not None and (quoted or not mentions[i].form.possessive):
                    found[entity] = min(found.get(entity, 1.0), NAMED if quoted else 0.0)
                i += 1
        return found

    def _pass(self, gender: str, subject: bool) -> None:
        """A pronoun that is nobody's source keeps somebody in mind, and tells a gender."""
        if self._first and not subject:
            self._heard = gender
        entity, sure = self.focus.expected(gender)
        if entity is None:
            return
        if sure:
            self.focus.learn(entity, gender)
        self.focus.count(entity, SUBJECT if subject and self._first else POSSESSIVE)
        if subject:
            self._first = False

    # ------------------------------------------------------------------- answers

    def _answer(self, query: Query) -> None:
        source = query.source
        if source.sort == "pronoun":
            answer = self._pronoun(query)
        else:
            answer = self._described(query)
        self.answers[query.number] = answer
        if answer.entity is not None:
            self.focus.count(answer.entity, SPEAKER)
            self._first = False

    def _pronoun(self, query: Query) -> Answer:
        (word,) = query.source.words
        genders = self._cast.lexicon.pronouns
        if word in genders:
            weighed = self.focus.weigh(genders[word], self._own(query))
            entity, reason = self.focus.choose(weighed)
            if entity is not None:
                self.focus.learn(entity, genders[word])
            return self._closed(entity, "pronoun", reason, weighed)
        if word in self._language.first_person:
            return Answer(None, "", f"{word!r} is whoever writes")
        if word == "it":
            return self._body("pronoun", SUBJECT)
        mentions = self._cast.mentions
        i = bisect_left(self._cast.starts, query.start) - 1
        if word in self._language.question_words and i >= 0:
            # "Ada Byron, who said": the name right before it
            before = mentions[i]
            if before.entity is not None and not self._text[before.end : query.start].strip(" ,"):
                return Answer(before.entity, "pronoun", "")
        return Answer(None, "", f"{word!r} names nobody")

    def _closed(self, entity: Entity | None, how: str, reason: str, weighed: list[Weighed]) -> Answer:
        return Answer(entity, how if entity is not None else "", reason, tuple(weighed))

    def _body(self, how: str, least: float = 0.0) -> Answer:
        """The organisation that is talked about, if there is one."""
        last = reversed(self._bodies[-6:])
        near = list(dict.fromkeys(e for e, s, weight in last if self.focus.sentence - s <= 2 and weight >= least))
        if len(near) == 1:
            return Answer(near[0], how, "")
        return Answer(None, "", "no organisation was named before" if not near else "several organisations fit")

    def _described(self, query: Query) -> Answer:
        source = query.source
        kind = source.kind
        if kind in ("group", "document"):
            return Answer(None, "", f"described, not named: a {kind}")
        if not source.definite:
            return Answer(None, "", "described, not named")
        if kind == "organisation":
            return self._body_called(query)
        if kind != "person":
            return Answer(None, "", "described, not named")
        return self._person_called(query)

    def _body_called(self, query: Query) -> Answer:
        """ "The observatory": the one of that word in its name, else the one that is talked about."""
        source = query.source
        if source.relation:
            return Answer(None, "", "described, not named: an organisation")
        named = [entity for entity, start in self._named_with(source.head) if start < query.start]
        if len(named) == 1:
            return Answer(named[0], "description", "")
        if named:
            return Answer(None, "", f"described, not named: several have {source.head!r} in their name")
        if source.words - {source.head, "the", "this"}:
            return Answer(None, "", "described, not named: an organisation")
        found = self._body("description")
        return found if found.entity is not None else Answer(None, "", f"described, not named: {found.reason}")

    def _named_with(self, word: str) -> list[tuple[Entity, int]]:
        """The first two organisations with a word in their name, and where they are named first."""
        found = self._with_word.get(word)
        if found is None:
            first: dict[Entity, int] = {}
            for mention in self._cast.bodies:
                if mention.entity is not None and word in mention.entity.words:
                    first.setdefault(mention.entity, mention.start)
            found = self._with_word[word] = list(first.items())[:2]
        return found

    def _person_called(self, query: Query) -> Answer:
        source = query.source
        language = self._language
        gender = (
            FEMININE if source.head in language.feminine else MASCULINE if source.head in language.masculine else ""
        )
        weighed = self.focus.weigh(gender, self._own(query))
        allowed = {w.entity: w.weight for w in weighed if not w.reason}
        out = {w.entity for w in weighed if w.reason and w.reason != TOO_FAR}
        # The words that make a description: "mayor", "former" and "Ostby" of "the former mayor of Ostby".
        best: dict[Entity, int] = {}
        most_of_all = max(allowed.values(), default=0.0)
        cut = False
        heads = {source.head, *(w for w in source.words if w.endswith("-year-old"))}
        for head in sorted(heads):
            called, more = self._roles.called_near(head, query.start, allowed)
            cut = cut or more
            for entity, role in called:
                theirs = self.focus.gender(entity)
                if entity in out or (gender and theirs and theirs != gender):
                    continue
                # "The mother" and "the woman" are the one who is talked about.
                if source.head in language.nameless_nouns and allowed.get(entity, 0.0) < 0.5 * most_of_all:
                    continue
                same = len(role.words & source.words)
                best[entity] = max(best.get(entity, 0), same)
        before = {e: n for e, n in best.items() if e.since < query.start}
        best = before or best
        if best:
            most = max(best.values())
            fit = [e for e, n in best.items() if n == most]
            if len(fit) > 1 or cut:  # one of so many has to be in mind
                fit.sort(key=lambda e: -allowed.get(e, 0.0))
                first, second, *_ = (*(allowed.get(e, 0.0) for e in fit[:2]), 0.0)
                if not first or second > APART * first:
                    names = ", ".join(sorted(e.label(self._text) for e in fit[:4]))
                    return Answer(None, "", f"described, not named: several are called {source.head!r}: {names}")
            return self._closed(fit[0], "description", "", weighed)
        # Nobody is called so. "The New York businessman" is then the one who
        # is talked about, if nobody else is; "a businessman", "his lawyer" and
        # "the spokesman", whom papers often leave without a name, are nobody.
        if source.relation or source.head in language.envoys or self._was_new(query):
            return Answer(None, "", "described, not named")
        margin = DESCRIBED
        if source.head in language.nameless_nouns and not any(word.endswith("-year-old") for word in source.words):
            # "The woman" needs to be the only woman.
            if not gender:
                return Answer(None, "", "described, not named")
            margin = _ALONE
        may = [w for w in weighed if not w.reason]
        if may and self.focus.since(may[0].entity) <= 1 and may[0].weight >= _PRESENT:
            chosen, _ = self.focus.choose(weighed, margin)
            if chosen is not None and (margin == DESCRIBED or self.focus.gender(chosen) == gender):
                return self._closed(chosen, "description", "", weighed)
        return self._closed(None, "", "described, not named", weighed)

    def _was_new(self, query: Query) -> bool:
        """Whether the text before has somebody new of that sort: "a woman" before "the woman"."""
        text = self._text
        head = query.source.head
        at = text.rfind(f" {head}", max(0, query.start - _BACK), query.start)
        determiners = self._language.indefinite
        while at >= 0:
            before = text[max(0, at - 40) : at].lower().split()[-4:]
            if determiners.intersection(before):
                return True
            at = text.rfind(f" {head}", max(0, query.start - _BACK), at)
        return False
