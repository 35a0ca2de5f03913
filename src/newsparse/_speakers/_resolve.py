"""Who "he" and "the minister" are: the functions that callers use."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

import attrs

from .._attribution import Attribution
from .._bylines import split_byline
from .._names import Speaker, SpeakerKind, is_outlet
from .._span import Span, check_region, cut
from ..lang import ENGLISH, Language, get_language
from ._cast import Cast
from ._entities import Entity
from ._focus import Weighed
from ._forms import lexicon
from ._known import Known, check_attributions, check_clusters, check_known
from ._reading import Answer, Query, Reading
from ._roles import Roles
from ._sources import Source, read_source

_LINE_RE = re.compile(r"[^\s][^\n]*+")
_PARAGRAPH = 2_000
"""So far around its first person a letter is looked at."""
_LETTER = 3
"""So many lines below its first person a letter is signed."""
# below other lines, so with the end of one: `re` finds that fast
_NOTE_RE = re.compile(r"\n[^\W\d_a-z][^\n,]{4,40}(?:,\s[^\n,]{2,30},)?\s(?:is|was)\s(?:an?|the|[a-z]+-in-)\b")

__all__ = ["Candidate", "Resolution", "explain_speakers", "gather_speakers", "resolve_speakers"]

KnownPeople = Iterable[Known] | Mapping[str, Iterable[str]]
Clusters = Iterable[Iterable[tuple[int, int]]]


@attrs.frozen
class Candidate:
    """
    Somebody who was thought of as a speaker; see `explain_speakers`.

    .. versionadded:: 0.2
    """

    name: str
    """The fullest form of the name."""
    weight: float
    """How much the article was about him or her at that place; more is more, and there is no unit."""
    reason: str
    """Why it is this one, or why not."""


@attrs.frozen
class Resolution:
    """
    How a speaker was found or why not; see `explain_speakers`.

    .. versionadded:: 0.2
    """

    attribution: Attribution
    """The attribution with its speaker, or the reason why there is none."""
    kind: SpeakerKind
    """What the source is, named or not: "officials" are a group, "the report" is a document."""
    candidates: tuple[Candidate, ...]
    """Who was thought of, the likeliest first; empty where only one could be meant."""


def resolve_speakers(
    text: str,
    attributions: Iterable[Attribution],
    *,
    lang: Language | str = ENGLISH,
    known: KnownPeople = (),
    coreference: Clusters = (),
) -> tuple[Attribution, ...]:
    """
    The same attributions with their speakers.

    A surname is led back to the full name that the article prints, a pronoun
    to whom the article is talking about, a description to whom it describes.
    Where that cannot be told (two people of one surname, nobody named) there
    is no speaker, and `Attribution.unresolved` says why: a vague attribution
    is tolerable, a wrong one is not.

    Args:
        text: The article from which the attributions come.
        attributions: What `find_attributions` found in it.
        lang: The language, or its code.
        known: People and organisations that the caller knows: `Known`, or a
            mapping from names to aliases.
        coreference: Clusters of (start, end) in *text* that mean the same,
            from a coreference resolver of the caller's; they go before what
            this function would have said of pronouns and descriptions.

    Returns:
        As many attributions, in the same order, each with a ``speaker`` or
        the reason why there is none.

    Raises:
        TypeError: If *text* is no `str`, or *attributions*, *known* or
            *coreference* holds something else.
        ValueError: If a span of *attributions* or *coreference* lies outside
            *text*.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> from newsparse import find_attributions
        >>> text = "Mayor Ada Byron spoke first. “It will rain,” Byron said."
        >>> [one] = resolve_speakers(text, find_attributions(text))
        >>> one.source.text, one.speaker.name, one.speaker.role.text
        ('Byron', 'Ada Byron', 'Mayor')

    .. versionadded:: 0.1
    .. versionchanged:: 0.2
       *known* and *coreference*; descriptions, organisations and pronouns are
       led back to whom the article names.
    """
    return _Resolver(text, attributions, lang, known, coreference).attributions


def explain_speakers(
    text: str,
    attributions: Iterable[Attribution],
    *,
    lang: Language | str = ENGLISH,
    known: KnownPeople = (),
    coreference: Clusters = (),
) -> tuple[Resolution, ...]:
    """
    How the speaker of each attribution was found, and who else was thought of.

    What `resolve_speakers` answers is ``.attribution`` here.

    Args:
        text: The article from which the attributions come.
        attributions: What `find_attributions` found in it.
        lang: The language, or its code.
        known: As for `resolve_speakers`.
        coreference: As for `resolve_speakers`.

    Returns:
        As many resolutions as attributions, in the same order.

    Raises:
        TypeError: As `resolve_speakers`.
        ValueError: As `resolve_speakers`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> from newsparse import find_attributions
        >>> text = "Ida Strand met Tom Lind. “It will rain,” she said."
        >>> [one] = explain_speakers(text, find_attributions(text))
        >>> for candidate in one.candidates:
        ...     print(candidate.name, "–", candidate.reason)
        Ida Strand – chosen
        Tom Lind – of the other gender

    .. versionadded:: 0.2
    """
    return _Resolver(text, attributions, lang, known, coreference).resolutions()


def gather_speakers(attributions: Iterable[Attribution]) -> tuple[Speaker, ...]:
    """
    Everybody who speaks, each once, with all that is attributed to him or her.

    Args:
        attributions: What `resolve_speakers` answered for one article.

    Returns:
        The speakers, in the order of their first attribution; `Speaker.said`
        holds the contents in the order of the text.

    Raises:
        TypeError: If *attributions* holds something else.

    Example:
        >>> from newsparse import find_attributions
        >>> text = "“It will rain,” Ada Byron said. “Tomorrow,” Byron added."
        >>> [one] = gather_speakers(resolve_speakers(text, find_attributions(text)))
        >>> one.name, [span.text for span in one.said]
        ('Ada Byron', ['“It will rain,”', '“Tomorrow,”'])

    .. versionadded:: 0.2
    """
    # By what makes them the same one; to compare all mentions would take the square of the time.
    everybody: dict[tuple[str, Span | None, SpeakerKind], tuple[Speaker, list[Span]]] = {}
    for one in check_attributions(attributions):
        speaker = one.speaker
        if speaker is not None:
            everybody.setdefault((speaker.name, speaker.span, speaker.kind), (speaker, []))[1].extend(one.content)
    return tuple(attrs.evolve(speaker, said=tuple(sorted(set(spans)))) for speaker, spans in everybody.values())


class _Resolver:
    """One article and its attributions."""

    def __init__(
        self,
        text: str,
        attributions: Iterable[Attribution],
        lang: Language | str,
        known: KnownPeople,
        coreference: Clusters,
    ) -> None:
        check_region(text)
        self._text = text
        self._language = get_language(lang)
        known = check_known(known)
        clusters = check_clusters(coreference, len(text))
        given = check_attributions(attributions, len(text))
        starts = (one.source.start for one in given if one.source is not None)
        self._cast = Cast(text, lexicon(self._language), known, starts) if given else None
        self._made: dict[Entity, dict[str, Speaker]] = {}
        """The speakers so far, by the way that led to them."""
        self._transcribed: set[Entity] = set()
        """Who stands before a colon."""
        self._called: dict[Entity, set[tuple[int, int]]] = {}
        """The descriptions by which the sources call somebody."""
        self._answers: list[Answer] = []
        self._sources: list[Source | None] = []
        self.attributions: tuple[Attribution, ...] = ()
        if self._cast is None:
            return
        self._roles = Roles(text, self._cast)
        self._spans = sorted((span, i) for i, cluster in enumerate(clusters) for span in cluster)
        self._clusters = clusters
        self._fullest: dict[int, Entity | None] = {}
        """Who is named most fully in a cluster."""
        self._writer: Answer | None = None
        self._resolve(given, self._cast)

    def _resolve(self, given: tuple[Attribution, ...], cast: Cast) -> None:
        text = self._text
        queries = []
        starts = set()
        sources: list[Source | None] = []
        for number, one in enumerate(given):
            source = None if one.source is None else read_source(text, one.source, cast)
            sources.append(source)
            if one.source is None or source is None:
                continue
            if source.sort == "name" and source.mention is not None:
                starts.add(source.mention.start)
                if source.mention.entity is not None:
                    source.mention.entity.spoke = True
                    if one.rule == "transcript" or (one.cue is not None and one.cue.text == ":"):
                        self._transcribed.add(source.mention.entity)
            elif source.sort in ("pronoun", "description"):
                contents = tuple((s.start, s.end) for s in one.content)
                queries.append(Query(one.source.start, number, source, contents))
        # An ambiguous name is told where it stands, as pronouns are.
        unclear = max((m.start for s in sources if s and (m := s.mention) and m.candidates), default=-1)
        reading = Reading(text, cast, self._roles, queries, starts, unclear)
        self._sources = sources
        for number, one in enumerate(given):
            source = sources[number]
            answer = self._told(one, source, reading.answers.get(number), cast)
            self._answers.append(answer)
            if answer.entity is not None and answer.how == "description" and one.source is not None:
                self._called.setdefault(answer.entity, set()).add((one.source.start, one.source.end))
        self.attributions = tuple(
            _with_speaker(one, self._speaker(answer), None if answer.entity else answer.reason)
            for one, answer in zip(given, self._answers, strict=True)
        )

    def _told(self, one: Attribution, source: Source | None, read: Answer | None, cast: Cast) -> Answer:
        """Who a source is: the caller's word first, then the article's."""
        if one.source is None or source is None:
            return Answer(None, "", "no source is named") if one.outlet is None else self._relayed(one.outlet, cast)
        known = cast.known(one.source.text)
        if known is not None:
            return Answer(known, "known", "")
        if source.sort in ("pronoun", "description") and self._spans:
            entity = self._clustered(one.source, cast)
            if entity is not None:
                return Answer(entity, "coreference", "")
        if source.sort == "several":
            return Answer(None, "", "several speakers: " + one.source.text)
        if source.mention is not None:
            return self._by_name(source, cast)
        if source.sort == "pronoun" and source.words & self._language.first_person and "i" in source.words:
            return self._first_person(one.source.start)
        return read or Answer(None, "", "described, not named")

    def _relayed(self, outlet: Span, cast: Cast) -> Answer:
        """The outlet that alone is named."""
        known = cast.known(outlet.text)
        if known is not None:
            return Answer(known, "known", "")
        mention = read_source(self._text, outlet, cast).mention
        if mention is None:
            return Answer(None, "", f"the outlet {outlet.text!r} is not known")
        if mention.entity is not None:
            return Answer(mention.entity, "outlet", "")
        _, reason, _ = cast.whom(mention.form.words, mention.start, mention.form)
        return Answer(None, "", reason)

    def _by_name(self, source: Source, cast: Cast) -> Answer:
        mention = source.mention
        assert mention is not None
        form = mention.form
        entity = mention.entity
        if source.sort == "of":
            # "A spokesman for Byron" is nobody; one for Northwind is Northwind.
            if entity is None or entity.kind == "person" or self._is_human(entity, cast):
                return Answer(None, "", "described, not named")
            return Answer(entity, source.how, "")
        if entity is None:
            _, reason, candidates = cast.whom(form.words, mention.start, form)
            return Answer(None, "", reason, tuple(Weighed(e, 0.0, "of the same name") for e in candidates[:8]))
        if entity.known is not None and entity.name is None:
            return Answer(entity, "known", "")
        if len(form.words) > 1 and entity.words[0] == form.words[0] and entity.words[-1] == form.words[-1]:
            return Answer(entity, "full_name", "")
        if len(entity.words) == 1:
            return Answer(entity, "full_name", "")
        told, how, _ = cast.whom(form.words, mention.start, form)
        return Answer(entity, how if told is entity or how == "surname" else "surname", "")

    def _is_human(self, entity: Entity, cast: Cast) -> bool:
        """Whether a name of unknown kind looks like a person's: "Ivana Holm" where there is a "Bo Holm"."""
        if entity.kind in ("organisation", "group"):
            return False
        return bool(entity.gender) or (len(entity.words) > 1 and (bool(entity.bare) or cast.shares_surname(entity)))

    def _clustered(self, source: Span, cast: Cast) -> Entity | None:
        """Whom the caller's clusters lead a source to: who is named most fully in its cluster."""
        i = bisect_left(self._spans, ((source.start, 0), -1))
        while i < len(self._spans) and self._spans[i][0][0] < source.end:
            (_, end), cluster = self._spans[i]
            if end <= source.end:
                break
            i += 1
        else:
            return None
        if cluster not in self._fullest:
            self._fullest[cluster] = self._fullest_of(cluster, cast)
        return self._fullest[cluster]

    def _fullest_of(self, cluster: int, cast: Cast) -> Entity | None:
        best: Entity | None = None
        for start, end in self._clusters[cluster]:
            j = bisect_left(cast.starts, start)
            if j < len(cast.mentions) and cast.mentions[j].start < end:
                entity = cast.mentions[j].entity
                if entity is not None and (best is None or len(entity.words) > len(best.words)):
                    best = entity
        return best

    def _first_person(self, at: int) -> Answer:
        """Who writes: who signs the letter, whom the closing note is about, or the only author in the byline."""
        text = self._text
        low = max(0, at - _PARAGRAPH)
        before = text[max(text.rfind("\n", low, at) + 1, low) : at]
        if before.count("“") > before.count("”") or before.count('"') % 2:
            return Answer(None, "", "'I' is whoever is quoted")
        signed = self._signature(at)
        if signed is not None:
            return Answer(signed, "first_person", "")
        if self._writer is None:
            self._writer = Answer(None, "", "'I' is whoever writes, and no byline says who that is")
            writer = self._noted() or self._bylined()
            if writer is not None:
                self._writer = Answer(writer, "first_person", "")
        return self._writer

    def _bylined(self) -> Entity | None:
        author = _author(self._text, self._language)
        return None if author is None else self._named_at(author.start, author.end)

    def _signature(self, at: int) -> Entity | None:
        """A line below that is a name and nothing else: letters to the editor end so."""
        text = self._text
        end = text.find("\n", at, at + _PARAGRAPH)
        for _ in range(_LETTER):
            if end < 0:
                return None
            line = _LINE_RE.search(text, end, end + _PARAGRAPH)
            if line is None:
                return None
            words = line[0].strip(" .—–-").split()
            if 2 <= len(words) <= 4 and (entity := self._named_at(line.start(), line.end(), whole=True)) is not None:
                return entity
            end = line.end()
        return None

    def _noted(self) -> Entity | None:
        """ "Ada Byron is a playwright in Ostby.": the last line about somebody whom no text names."""
        text = self._text
        found = None
        for match in _NOTE_RE.finditer(text):
            entity = self._named_at(match.start(), match.end())
            if entity is not None and entity.fulls and match.start() <= entity.fulls[0].start < match.end():
                found = entity
        return found

    def _named_at(self, start: int, end: int, *, whole: bool = False) -> Entity | None:
        """The first person named in full in a stretch, or who fills it."""
        cast = self._cast
        assert cast is not None
        i = bisect_left(cast.starts, start)
        if i == len(cast.starts) or cast.starts[i] >= end:
            return None
        mention = cast.mentions[i]
        if len(mention.form.words) < 2 or mention.form.kind in ("organisation", "group"):
            return None
        if whole and (self._text[start : mention.start] + self._text[mention.end : end]).strip(" .—–-"):
            return None
        return mention.entity

    # ------------------------------------------------------------------- results

    def _speaker(self, answer: Answer) -> Speaker | None:
        entity = answer.entity
        if entity is None:
            return None
        made = self._made.get(entity)
        if made is None:
            made = self._made[entity] = {answer.how: self._make(entity, answer)}
        speaker = made.get(answer.how)
        if speaker is None:
            [first, *_] = made.values()
            speaker = made[answer.how] = attrs.evolve(first, how=answer.how)
        return speaker

    def _make(self, entity: Entity, answer: Answer) -> Speaker:
        text = self._text
        bounds = {(role.start, role.end) for role in self._roles.of(entity)} | self._called.get(entity, set())
        roles = tuple(cut(text, one) for one in sorted(bounds))
        mentions = {(m.start, m.end) for m in (*entity.fulls, *entity.bare)}
        name = entity.label(text)
        span = None if entity.name is None else cut(text, entity.name)
        return Speaker(
            name=name,
            span=span if span is None or span.text == name else None,
            role=next((role for role in roles if not role.text.isdigit()), None),
            kind=self._kind(entity, answer),
            mentions=tuple(cut(text, bounds) for bounds in sorted(mentions)),
            how=answer.how,
            roles=roles,
        )

    def _kind(self, entity: Entity, answer: Answer) -> SpeakerKind:
        assert self._cast is not None
        # A transcript prints everybody in capitals.
        doubtful = entity in self._transcribed and self._cast.is_organisation_by_capitals(entity)
        if entity.known is not None or (entity.kind != "unknown" and not doubtful):
            return entity.kind
        if is_outlet(entity.label(self._text), self._language):
            return "organisation"
        if answer.how in ("first_person", "pronoun") or entity.gender or self._roles.of(entity):
            return "person"
        if len(entity.words) > 1 and (entity.bare or (entity.spoke and self._cast.may_be_person(entity))):
            return "person"
        return "unknown"

    def resolutions(self) -> tuple[Resolution, ...]:
        found = []
        for one, answer, source in zip(self.attributions, self._answers, self._sources, strict=True):
            kind: SpeakerKind = source.kind if source is not None else "unknown"
            if one.speaker is not None:
                kind = one.speaker.kind
            candidates = tuple(
                Candidate(w.entity.label(self._text), round(w.weight, 3), w.reason) for w in answer.fates()
            )
            found.append(Resolution(attribution=one, kind=kind, candidates=candidates))
        return tuple(found)


def _with_speaker(one: Attribution, speaker: Speaker | None, unresolved: str | None) -> Attribution:
    """`attrs.evolve`, written out: it is asked for every attribution."""
    return Attribution(
        source=one.source,
        cue=one.cue,
        content=one.content,
        outlet=one.outlet,
        kind=one.kind,
        act=one.act,
        mood=one.mood,
        rule=one.rule,
        confidence=one.confidence,
        speaker=speaker,
        unresolved=unresolved,
    )


def _author(text: str, language: Language) -> Span | None:
    """The one author of an article, from a byline in its first lines."""
    at = 0
    for _ in range(6):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if end - at < 120:
            byline = split_byline(text, pos=at, endpos=end, lang=language)
            if byline is not None and len(byline.authors) == 1:
                return byline.authors[0]
        if end >= len(text):
            break
        at = end + 1
    return None
