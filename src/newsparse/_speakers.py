"""Who "he" and "the minister" are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from ._attribution import Attribution
from ._layout import paragraph_bounds
from ._names import Speaker, SpeakerKind, find_names, is_outlet
from ._span import Span, check_region, cut
from .lang import ENGLISH, Language, get_language

__all__ = ["resolve_speakers"]


def resolve_speakers(
    text: str, attributions: Iterable[Attribution], *, lang: Language | str = ENGLISH
) -> tuple[Attribution, ...]:
    """
    The same attributions with their speakers.

    A surname is led back to the full name that the article prints, a pronoun
    to the speaker before it. Where that cannot be told (two people of one
    surname, nobody named) there is no speaker, and `Attribution.unresolved`
    says why: a vague attribution is tolerable, a wrong one is not.

    Args:
        text: The article from which the attributions come.
        attributions: What `find_attributions` found in it.
        lang: The language, or its code.

    Returns:
        As many attributions, in the same order, each with a ``speaker`` or
        the reason why there is none.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> from newsparse import find_attributions
        >>> text = "Mayor Ada Byron spoke first. “It will rain,” Byron said."
        >>> [one] = resolve_speakers(text, find_attributions(text))
        >>> one.source.text, one.speaker.name, one.speaker.role.text
        ('Byron', 'Ada Byron', 'Mayor')

    .. versionadded:: 0.1
    """
    start, end = check_region(text)
    people = _People(text, get_language(lang), paragraph_bounds(text, start, end))
    given = list(attributions)
    answers: dict[int, Attribution] = {}
    last: tuple[Speaker, int] | None = None
    for i in sorted(range(len(given)), key=lambda i: given[i].content[0].start if given[i].content else 0):
        one = given[i]
        speaker, reason = people.who(one.source, last)
        answers[i] = attrs.evolve(one, speaker=speaker, unresolved=reason)
        if speaker is not None and speaker.kind == "person" and one.content:
            last = (speaker, one.content[-1].end)
    return tuple(answers[i] for i in range(len(given)))


# Words after a name that leave it the head: "Holm of Ostby", "Holm and Vale".
_AND_OF = frozenset({"of", "and", "or", "from", "at", "in", "with", "who", "for"})


@attrs.frozen
class _Mention:
    """A name as the article prints it."""

    start: int
    end: int
    words: tuple[str, ...]
    role: tuple[int, int] | None


def _fold(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").strip(".'")


class _People:
    """Everybody whom an article names."""

    def __init__(self, text: str, language: Language, paragraphs: list[tuple[int, int]]) -> None:
        self._text = text
        self._language = language
        self._paragraphs = paragraphs
        self._by_surname: defaultdict[str, list[_Mention]] = defaultdict(list)
        self._full: dict[tuple[str, ...], list[_Mention]] = {}
        for left, right in paragraphs:
            for mention in self._mentions(left, right):
                folded = tuple(_fold(w) for w in mention.words)
                self._by_surname[folded[-1]].append(mention)
                if len(folded) > 1:
                    self._full.setdefault(folded, []).append(mention)
        # "Dong" of "Dong Xiaolin": a family name may stand first.
        self._by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in self._full:
            self._by_first[words[0]].append(words)

    def _mentions(self, left: int, right: int) -> Iterator[_Mention]:
        for start, end in find_names(self._text, left, right, self._language):
            mention = self._mention(start, end)
            if mention is not None:
                yield mention

    def _mention(self, start: int, end: int) -> _Mention | None:
        """The name in a run of capitalised words, what stands before it as its role."""
        words = [(m, w) for m, w in _words(self._text, start, end)]
        skip = self._language
        while (
            words
            and (low := words[0][1].lower().rstrip("."))
            and (
                low in skip.function_words
                or low in skip.determiners
                or low in skip.weekdays
                or low in skip.noun_links
                or low in skip.pronouns
            )
        ):
            words.pop(0)
        at = 0
        for i, (_, word) in enumerate(words):
            if _fold(word) in skip.titles or word.lower().rstrip(".") in skip.titles:
                at = i + 1
        if at >= len(words):
            at = 0
        core = words[at:]
        while len(core) > 1 and core[-1][1].lower() in skip.weekdays:
            core.pop()
        if not core:
            return None
        role = self._role(words[:at])
        last = core[-1]
        stop = last[0] + len(last[1])
        for tail in ("’s", "'s", "’", "'"):
            if self._text.endswith(tail, last[0], stop):
                stop -= len(tail)
                break
        if stop <= core[0][0]:
            return None
        return _Mention(core[0][0], stop, tuple(w for _, w in core), role)

    def _role(self, words: list[tuple[int, str]]) -> tuple[int, int] | None:
        """The role before a name, without the rank right before it."""
        kept = list(words)
        while kept and (kept[-1][1].endswith(".") or kept[-1][1].lower() in ("mr", "mrs", "ms", "dr", "miss")):
            kept.pop()
        if not kept:
            return None
        return kept[0][0], kept[-1][0] + len(kept[-1][1])

    def who(self, source: Span | None, last: tuple[Speaker, int] | None) -> tuple[Speaker | None, str | None]:
        """Who a source is, or why that cannot be told."""
        if source is None:
            return None, "no source is named"
        low = source.text.lower()
        if low in self._language.pronouns:
            return self._pronoun(source, low, last)
        mention = self._head(source)
        if mention is None:
            return None, "described, not named"
        if source.text[:1].islower() and mention.start > source.start and not self._is_title_before(source, mention):
            return None, "described, not named"
        # "the Holm campaign", "Holm’s lawyer": somebody else than Holm.
        after = self._text[mention.end : source.end].removesuffix("’s").removesuffix("'s")
        if len(mention.words) == 1 and _fold(mention.words[0]) in self._language.role_nouns:
            return None, "described, not named"  # "Officials at the harbour"
        if (after[:1] and after[:1] in ("’", "'")) or (
            after[:1] == " " and after[1:2].islower() and after.split()[0] not in _AND_OF
        ):
            return None, "described, not named"
        return self._named(source, mention)

    def _head(self, source: Span) -> _Mention | None:
        """
        The name that a source is about, of several in it.

        What only lower-case words of a role part from the next name belongs to
        that role: "Pentagon press secretary Brig. Gen. Ada Byron". A comma, an
        "and" or an "of" ends the search: "Ada Byron of Harvard".
        """
        head = None
        end = -1
        for start, stop in find_names(self._text, source.start, source.end, self._language):
            mention = self._mention(start, stop)
            if mention is None:
                continue
            if head is not None:
                between = self._text[end:start].split()
                links = self._language.noun_links
                if not between or any(not w.islower() or not w.isalpha() or w in links for w in between):
                    break
            head, end = mention, stop
        if head is None and source.text[:1].isupper():
            return self._mention(source.start, source.end)  # glued to what stands before it
        if head is not None and head.start > source.start and head.role is None:
            role = self._lower_role(source, head)
            return head if role is None else attrs.evolve(head, role=role)
        return head

    def _is_title_before(self, source: Span, mention: _Mention) -> bool:
        """Whether only lower-case words of a role stand before the name: "coach Ada Byron"."""
        before = self._text[source.start : mention.start].split()
        return bool(before) and before[-1].lower() not in self._language.noun_links

    def _pronoun(self, source: Span, low: str, last: tuple[Speaker, int] | None) -> tuple[Speaker | None, str | None]:
        if low not in ("he", "she"):
            return None, f"{source.text!r} names nobody"
        if last is None:
            return None, "nobody has spoken before"
        between = self._text.count("\n", last[1], source.start)
        if between > 4:
            return None, "the last speaker is too far away"
        return attrs.evolve(last[0], how="pronoun"), None

    def _named(self, source: Span, mention: _Mention) -> tuple[Speaker | None, str | None]:
        words = tuple(_fold(w) for w in mention.words)
        how = "full_name"
        if len(words) == 1:
            fuller = sorted({w for w in self._full if w[-1] == words[0]}) or sorted(set(self._by_first[words[0]]))
            if len({(w[0], w[-1]) for w in fuller}) > 1:
                return None, f"several people are called {mention.words[0]}: " + ", ".join(" ".join(w) for w in fuller)
            if fuller:
                words, how = max(fuller, key=lambda w: (len(w), w)), "surname"
        full = self._full.get(words, [mention])
        first = full[0]
        role = next((m.role for m in (mention, *full) if m.role is not None), None)
        mentions = self._by_surname[words[-1]] if how == "surname" or len(words) > 1 else [first]
        kind: SpeakerKind = (
            "organisation" if is_outlet(self._text[first.start : first.end], self._language) else "person"
        )
        if len(words) == 1:
            kind = "unknown"
        return (
            Speaker(
                name=self._text[first.start : first.end],
                span=cut(self._text, (first.start, first.end)),
                role=None if role is None else cut(self._text, role),
                kind=kind,
                mentions=tuple(sorted({cut(self._text, (m.start, m.end)) for m in (*mentions, first)})),
                how=how,
            ),
            None,
        )

    def _lower_role(self, source: Span, mention: _Mention) -> tuple[int, int] | None:
        words = _words(self._text, source.start, mention.start)
        return self._role([(s, w) for s, w in words if w.lower() not in self._language.determiners])


def _words(text: str, start: int, end: int) -> list[tuple[int, str]]:
    found = []
    at = start
    for word in text[start:end].split():
        at = text.index(word, at)
        found.append((at, word))
        at += len(word)
    return found
