"""Everybody whom an article names, and whom a short form of a name means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from .._names import find_names, is_outlet
from ._entities import Entity, Mention
from ._forms import FEMININE, MASCULINE, Form, Lexicon, fold, reader
from ._known import Known
from ._runs import Runs

__all__ = ["Cast"]


class Short:
    """Whom a part of a name can mean."""

    __slots__ = ("entities", "how")

    def __init__(self, entities: list[Entity], how: str) -> None:
        self.entities = entities
        self.how = how


# "World Health Organization (WHO)"
_ACRONYM_RE = re.compile(r"\s\(\s?(?:the\s|or\s)?[“\"‘']?([A-Z][A-Za-z&.]{1,9})[”\"’']?\)")
_OF_RE = re.compile(r"\s(?:of|for)\s(?:the\s)?(?=[^\W\d_a-z])")
_MOST = 12
"""So many people of one name are looked at."""
_LONG = 7
"""Surnames of so many letters are known again when they are misspelt."""
_ALIKE = 40
"""So many of one first letter and length are tried."""


class Cast:
    """The people and organisations of an article."""

    def __init__(self, text: str, lexicon: Lexicon, known: Iterable[Known] = (), sources: Iterable[int] = ()) -> None:
        self._text = text
        self.lexicon = lexicon
        self.entities: list[Entity] = []
        self.mentions: list[Mention] = []
        """All names, in the order of the text."""
        self._by_ends: dict[tuple[str, str, str], Entity] = {}
        self._by_last: defaultdict[str, list[Entity]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Entity]] = defaultdict(list)
        self._aliases: defaultdict[tuple[str, ...], list[Entity]] = defaultdict(list)
        self._initials: defaultdict[str, list[Entity]] = defaultdict(list)
        self._shorts: dict[tuple[str, ...], Short] = {}
        self._owners: dict[tuple[str, ...], Entity] = {}
        self.doubtful = False
        """Whether some name may mean several."""
        self._surnames: defaultdict[tuple[str, int], list[Entity]] | None = None
        """Of the long ones the bearers, by first letter and length."""
        self._forms = reader(lexicon.language)
        self.runs = Runs(text, lexicon)
        self._tails = frozenset(word[-2:] for word in lexicon.language.particles)
        # where a source starts inside a word: "Strand" in "BBCStrand said"
        self._seams = sorted({at for at in sources if text[at : at + 1].isupper() and text[at - 1 : at].isalnum()})
        self._read()
        self._is_given = False
        """Whether the caller knows anybody."""
        for one in known:
            self._know(one)
            self._is_given = True
        for entity in self.entities:
            self._index(entity)
        self._name_singles()
        self.starts = [m.start for m in self.mentions]
        """Where they start."""
        self.bodies = [m for m in self.mentions if m.entity is not None and m.entity.kind == "organisation"]
        """The mentions of organisations, in order."""

    # ------------------------------------------------------------ who is there

    def _read(self) -> None:
        text = self._text
        forms = self._forms
        later: list[tuple[int, int]] = []
        titled = [*self.runs.titled, (len(text) + 1, len(text) + 1)]
        t = 0
        self._alone: dict[str, int] = {}
        """Where a word stands alone for the first time."""
        self._held = 0
        """Up to here a name that reaches beyond its run has the words."""
        runs: Iterable[tuple[int, int]] = find_names(text, 0, len(text), self.lexicon.language)
        for start, end in self._parted(runs) if self._seams else runs:
            while titled[t][1] <= start:
                t += 1
            if titled[t][0] <= start:
                later.append((start, end))
                continue
            for form in forms(text[start:end]):
                if start + form.start >= self._held:
                    if len(form.words) > 1 and not form.titles and not form.start:
                        form = self.runs.without_opening(start, form)
                    self._note(start, form)
        if later:
            # Headlines Print Every Word Like a Name: what is a name there, the text below tells.
            parts = {word for key in self._by_ends for word in key[:2]}
            for start, end in later:
                for form in self.runs.in_headline(text[start:end], self._by_ends, parts):
                    self._note(start, form)
        self._merge()
        if later:
            self.mentions.sort(key=lambda mention: mention.start)
            for entity in self.entities:
                entity.arrange(text)

    def _parted(self, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """The runs, parted where a source starts inside a word of them."""
        seams = iter((*self._seams, len(self._text) + 1))
        seam = next(seams)
        for start, end in runs:
            while seam <= start:
                seam = next(seams)
            while seam < end:
                yield start, seam
                start, seam = seam, next(seams)
            yield start, end

    def _merge(self) -> None:
        """A surname of two words is no name of its own: "Eriksson Ek" where there is a "Joel Eriksson Ek"."""
        longer: defaultdict[str, list[Entity]] = defaultdict(list)
        for entity in self.entities:
            if len(entity.words) > 2:
                longer[entity.words[-1]].append(entity)
        if not longer:
            return
        kept: list[Entity] = []
        for entity in self.entities:
            n = len(entity.words)
            others = [
                other
                for other in longer.get(entity.words[-1], ())[:_MOST]
                if len(other.words) > n and other.words[-n:] == entity.words
            ]
            if len(others) == 1 and entity.kind != "person":
                for mention in entity.fulls:
                    mention.entity = None
            else:
                entity.order = len(kept)
                kept.append(entity)
        self.entities = kept

    def _note(self, run: int, form: Form) -> None:
        text = self._text
        start, end = run + form.start, run + form.end
        words = form.words
        if form.suffix:
            if text.startswith(".", end):
                end += 1
        elif text.startswith((", Jr", ", Sr"), end):
            suffix = text[end + 2 : end + 4].lower()
            end += 5 if text.startswith(".", end + 4) else 4
            form = form._replace(suffix=suffix)
        # "van der Hoek": particles at the head of a run are lower-cased, and stand before it.
        begin = self._particles(start) if text[start - 3 : start - 1] in self._tails else start
        if form.kind == "organisation" and words[-1] in self.lexicon.bodies and (match := _OF_RE.match(text, end)):
            more = find_names(text, match.end(), min(len(text), match.end() + 80), self.lexicon.language)
            if more and more[0][0] == match.end():
                inner = self._forms(text[slice(*more[0])])
                if inner and inner[0].start == 0 and not inner[0].titles:
                    end = match.end() + inner[0].end
                    words = (*words, *(fold(w) for w in text[match.start() : end].split()))
                    form = form._replace(words=words)
                    self._held = end
        mention = Mention(begin, end, run, form)
        self.mentions.append(mention)
        if len(words) == 1:
            self._alone.setdefault(words[0], begin)
        else:
            self._enter(mention)

    def _particles(self, start: int) -> int:
        text = self._text
        while start > 2 and text[start - 1] == " ":
            low = max(0, start - 12)
            space = max(text.rfind(" ", low, start - 1), text.rfind("\n", low, start - 1), start - 12)
            word = text[space + 1 : start - 1]
            if word not in self.lexicon.language.particles or not word.islower():
                break
            start = space + 1
        return start

    def _enter(self, mention: Mention) -> None:
        """Give a full name to whom it names."""
        form = mention.form
        words = form.words
        key = (words[0], words[-1], form.suffix)
        entity = self._by_ends.get(key)
        if (
            entity is not None
            and words != entity.words
            and words[0] not in entity.nicknames
            and not (_within(words, entity.words) or _within(entity.words, words))
        ):
            entity = None  # "Ada Ida Byron" and "Ada Eva Byron"
        if entity is None and (not form.suffix or (words[0], words[-1], "") in self._by_ends):
            other = self._by_ends.get((words[0], words[-1], "")) if form.suffix else None
            if other is not None and len(other.fulls) and form.suffix:
                other = None  # a father may have a son of his name
            entity = other
        if entity is None:
            entity = Entity(len(self.entities), words, form.kind)
            self.entities.append(entity)
            self._by_ends[key] = entity
        entity.add(mention)
        if form.nickname:
            entity.nicknames = (*entity.nicknames, form.nickname)
            self._by_ends.setdefault((form.nickname, words[-1], form.suffix), entity)
            self._aliases[(form.nickname,)].append(entity)
        if (
            form.kind != "person"
            and self._text.startswith("(", mention.end + 1)
            and (match := _ACRONYM_RE.match(self._text, mention.end))
        ):
            letters = match[1].replace(".", "").casefold()
            if letters[0] == words[0][0] or letters[0] in (w[0] for w in words if w):
                self._aliases[(letters,)].append(entity)
                if entity.kind == "unknown":
                    entity.kind = "organisation"

    def _know(self, known: Known) -> None:
        words = tuple(fold(w) for w in known.name.split())
        words = tuple(w for w in words if w)
        entity = self._by_ends.get((words[0], words[-1], "")) if words else None
        if entity is None or entity.known is not None:
            entity = Entity(len(self.entities), words, known.kind)
            self.entities.append(entity)
            if len(words) > 1:
                self._by_ends.setdefault((words[0], words[-1], ""), entity)
        entity.known = known
        entity.kind = known.kind
        if known.kind == "person" and len(words) > 1 and not entity.gender:
            entity.gender = self._given_gender(words)
        for alias in (known.name, *known.aliases):
            folded = _alias(alias)
            if folded and entity not in self._aliases[folded]:
                self._aliases[folded].append(entity)

    def _index(self, entity: Entity) -> None:
        words = entity.words
        if not words:
            return
        self._by_last[words[-1]].append(entity)
        self._by_first[words[0]].append(entity)
        if entity.kind != "person" and len(words) > 1:
            small = self.lexicon.unspelt
            letters = "".join([w[0] for w in words if w and w not in small])
            self._initials[letters].append(entity)

    def _name_singles(self) -> None:
        """Give the other mentions to whom they mean; who has no full name is called by what there is."""
        seen: dict[tuple[str, ...], Entity] = {}
        offices = False
        for mention in self.mentions:
            if mention.entity is not None:
                continue
            form = mention.form
            words = form.words
            candidates = self._short(words).entities
            entity = candidates[0] if len(candidates) == 1 else None
            if len(candidates) > 1:
                entity, _, candidates = self.whom(words, mention.start, form)
            if form.office:
                # "King" of "Martin King", but not "the King" nor "King" of "King Street"
                if (
                    entity is None
                    or len(entity.words) < 2
                    or entity.words[-1] != words[0]
                    or self._has_article(mention)
                ):
                    offices = True
                    continue
            if entity is None and not candidates:
                entity = seen.get(words)
                if entity is None and len(words) == 1 and len(words[0]) >= _LONG:
                    meant = self._misspelt(words[0], mention.start)
                    if meant is not None:
                        self.settle(mention, meant)
                        continue
                if entity is None:
                    entity = seen[words] = Entity(len(self.entities), words, form.kind)
                    entity.gender = self._given_gender(words)
                    self.entities.append(entity)
                    self._by_last[words[-1]].append(entity)
                    self._shorts.pop(words, None)
                entity.add(mention)
            elif entity is not None:
                self.settle(mention, entity)
            else:
                mention.candidates = candidates
                self.doubtful = True

        if offices:
            self.mentions = [m for m in self.mentions if m.entity is not None or not m.form.office]

    def _has_article(self, mention: Mention) -> bool:
        return self._text[max(0, mention.run - 4) : mention.run].lower() == "the "

    def _misspelt(self, word: str, at: int) -> Entity | None:
        """
        The one person whose surname is *word* with a letter more or less: "Ostrandr" after "Ida Ostrander".

        Papers introduce people by their full names, so a surname without one
        is more likely misspelt than somebody else's. Short names are left
        alone, and so are changed letters: Holm and Halm are two people.
        """
        if self._surnames is None:
            self._surnames = defaultdict(list)
            for entity in self.entities:
                surname = entity.words[-1] if len(entity.words) > 1 else ""
                if len(surname) >= _LONG and entity.kind in ("person", "unknown"):
                    self._surnames[surname[0], len(surname)].append(entity)
        near = [
            entity
            for length in (len(word) - 1, len(word) + 1)
            for entity in self._surnames.get((word[0], length), ())[:_ALIKE]
            if entity.since < at and _lacks_a_letter(entity.words[-1], word)
        ]
        if len(near) != 1 or word in self.lexicon.language.places or word in self.runs.small:
            return None
        return near[0]

    def _given_gender(self, words: tuple[str, ...]) -> str:
        """ "Melanie", whose surname nobody prints."""
        language = self.lexicon.language
        if words[0] not in language.given_names:
            return ""
        return FEMININE if words[0] in language.feminine else MASCULINE if words[0] in language.masculine else ""

    def settle(self, mention: Mention, entity: Entity) -> None:
        """A part of a name means this one."""
        mention.entity = entity
        entity.bare.append(mention)
        self._owners[mention.form.words] = entity
        if not entity.gender and mention.form.titles:
            entity.gender = mention.form.gender
        if entity.kind == "unknown" and mention.form.kind == "person":
            entity.kind = "person"

    def is_organisation_by_capitals(self, entity: Entity) -> bool:
        """
        Whether only its capitals make a name an organisation's: "HOLM: It is so."

        Anything else may say so too: a list of outlets, letters that are
        spelt out, an article before them.
        """
        return (
            entity.kind == "organisation"
            and entity.known is None
            and len(entity.words) == 1
            and all(m.form.capitals or m.form.kind == "unknown" for m in entity.fulls)
            and entity.words[0] not in self.lexicon.bodies
            and not is_outlet(entity.words[0], self.lexicon.language)
            and not any(self._text[max(0, m.start - 4) : m.start].lower() == "the " for m in entity.fulls[:_MOST])
        )

    # ------------------------------------------------------- whom a form means

    def known(self, phrase: str) -> Entity | None:
        """Whom the caller knows by exactly this phrase, if one only."""
        words = _alias(phrase)
        if not self._is_given or words not in self._aliases:
            return None
        found = self._short(words).entities
        return found[0] if len(found) == 1 and found[0].known is not None else None

    def whom(self, words: tuple[str, ...], at: int, form: Form | None) -> tuple[Entity | None, str, list[Entity]]:
        """
        Whom a name means at an offset, how that is known or why not, and who could be meant.

        A name means who was introduced before it: later people of that name
        matter only where there is nobody yet, as in a lead that names its
        people in full further down.
        """
        short = self._short(words)
        candidates = short.entities
        if form is not None and form.titles and form.gender:
            fitting = [e for e in candidates if e.gender in ("", form.gender)]
            candidates = fitting or candidates
        if not candidates:
            return None, "nobody of that name", []
        if len(candidates) == 1:
            return candidates[0], short.how, candidates
        before = [e for e in candidates if e.since < at]
        if len(before) == 1:
            return before[0], short.how, candidates
        owner = self._owners.get(words)
        if owner is not None and owner in before and not self._rival(owner, before, at):
            return owner, short.how, candidates
        candidates = before or candidates
        names = ", ".join(sorted(e.label(self._text) for e in candidates[:_MOST]))
        return None, f"several people are called {' '.join(words).title()}: {names}", candidates

    def shares_surname(self, entity: Entity) -> bool:
        """Whether somebody else has the last word of a name for a surname."""
        others = self._by_last.get(entity.words[-1], ())
        return len(others) > 1 and any(e is not entity and e.kind != "organisation" for e in others[:_MOST])

    def disown(self, words: tuple[str, ...]) -> None:
        """It could not be told whom these words mean; whom they meant before says nothing any more."""
        self._owners.pop(words, None)

    def owner(self, words: tuple[str, ...]) -> Entity | None:
        """Whom these words meant when they were last told."""
        return self._owners.get(words)

    def _rival(self, owner: Entity, others: list[Entity], at: int) -> bool:
        """Whether somebody else of the name was named in full since the owner was last."""
        mine = max((m.start for m in (*owner.fulls[-40:], *owner.bare[-1:]) if m.start < at), default=-1)
        return any(mine < m.start < at for e in others if e is not owner for m in e.fulls[-40:])

    def _short(self, words: tuple[str, ...]) -> Short:
        found = self._shorts.get(words)
        if found is None:
            found = self._find(words)
            found.entities = found.entities[:_MOST]  # of more nobody can tell
            self._shorts[words] = found
        return found

    def may_be_person(self, entity: Entity) -> bool:
        """Whether a name of unknown kind has no word that the article prints small, as "Ostby Street" has."""
        if entity.kind != "unknown":
            return False
        if entity.nameable is None:
            entity.nameable = self._is_nameable(entity)
        return entity.nameable

    def _is_nameable(self, entity: Entity) -> bool:
        if entity.fulls and self._text[max(0, entity.fulls[0].start - 4) : entity.fulls[0].start].lower() == "the ":
            return False  # "the White Harbour"
        small = self.runs.small
        places = self.lexicon.language.places
        return not any(word in places or word in small for word in entity.words)

    def _find(self, words: tuple[str, ...]) -> Short:
        if words in self._aliases:
            bearers = self._introduced(words)
            if bearers:
                return Short(_unique([*bearers, *self._aliases[words]]), "surname")
            return Short(_unique(self._aliases[words]), "known" if self._aliases[words][0].known else "acronym")
        n = len(words)
        if n == 1 and words[0] not in self._by_last and words[0] not in self._by_first:
            return self._spelt(words[0])
        ending = [e for e in self._by_last.get(words[-1], ()) if e.words[-n:] == words]
        people = [e for e in ending if e.kind == "person" or self.may_be_person(e)]
        if people:
            full = [e for e in people if e.words == words]
            return Short(full or people, "full_name" if full and n > 1 else "surname")
        if n > 1 and ending:
            return Short(ending, "short_name")
        opening = [e for e in self._by_first.get(words[0], ()) if e.words[:n] == words]
        if n == 1:
            # "Wen" of "Wen Xiaolin", "Odile" of "Odile Marsh"; but not "Ostby" of
            # "Ostby Street": papers print a full name before its first word alone.
            people = [
                e
                for e in opening
                if e.kind == "person"
                or (len(e.words) == 2 and self.may_be_person(e) and self._alone.get(words[0], e.since) >= e.since)
            ]
            if people:
                how = "given_name" if words[0] in self.lexicon.language.given_names else "surname"
                return Short(people, how)
            return self._spelt(words[0])
        return Short(opening, "short_name")

    def _introduced(self, words: tuple[str, ...]) -> list[Entity]:
        """
        People of a surname whom the article introduces, where the caller knows somebody by it whom it does not.

        An alias "Strand" for Ida Strand is not meant for an article about Tom Strand.
        """
        given = self._aliases[words]
        if not all(e.known is not None and e.known.kind == "person" and not e.fulls for e in given):
            return []
        surname = " ".join(words)  # of several words it is none
        return [
            e
            for e in self._by_last.get(surname, ())[:_MOST]
            if e.fulls and len(e.words) > 1 and e not in given and (e.kind == "person" or self.may_be_person(e))
        ]

    def _spelt(self, letters: str) -> Short:
        """The one whose initials are these."""
        found = self._initials.get(letters, ()) if len(letters) > 2 else ()
        return Short(list(found), "acronym") if len(found) == 1 else Short([], "short_name")


def _lacks_a_letter(one: str, two: str) -> bool:
    """Whether the shorter of two words, whose lengths differ by one, is the longer one without one of its letters."""
    if len(one) > len(two):
        one, two = two, one
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(one))
    return one[same:] == two[same + 1 :]


def _unique(entities: list[Entity]) -> list[Entity]:
    return list(dict.fromkeys(entities))


def _alias(phrase: str) -> tuple[str, ...]:
    words = tuple(w for w in (fold(w) for w in phrase.split()) if w)
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def _within(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the words of *one* stand in *two* in that order, initials for names."""
    rest = iter(two)
    return all(
        any(w == o or (len(w) == 1 and o.startswith(w)) or (len(o) == 1 and w.startswith(o)) for o in rest) for w in one
    )
