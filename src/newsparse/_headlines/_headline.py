"""A headline in its parts."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import attrs

from .._quotes import Quote, find_quotes
from .._shown import Shown
from .._span import Span, check_region, cut, trim
from ..lang import ENGLISH, MULTILINGUAL, Language, get_language
from ._question import asks

__all__ = ["Headline", "split_headline"]


@attrs.frozen
class Headline(Shown):
    """
    A headline in its parts; see `split_headline`.

    .. versionadded:: 0.1
    """

    span: Span
    """The whole headline, without white space around it."""
    kicker: Span | None
    """A label before the headline, without its separator: ``Exclusive``, ``Climate change``."""
    main: Span | None
    """The headline without kicker, speaker and cue; `None` only for empty text."""
    speaker: Span | None
    """Who states what the headline says, as printed: ``IG report``."""
    cue: Span | None
    """The verb of saying, alone: ``says``, ``warns``; `None` with a bare colon or dash."""
    quotes: tuple[Quote, ...]
    """Everything between quotation marks, in the order of the text."""
    is_question: bool
    """Whether the headline asks a question."""


# What may part a kicker or a speaker from the rest.
_MARK_RE = re.compile(
    r"""
    \s?: (?=\s|$) | \s*+ [|｜] \s*+
  | (?<=\s) (?P<dash> [–—-]{1,2} ) (?=\s) | (?P<tight> [–—] )
    """,
    re.VERBOSE,
)
_WORD_RE = re.compile(r"[^\s]+")
_LETTERS_RE = re.compile(r"\w+")
_EDGES = ".,:;!?()[]\"“”„«»‘’'"

# A lead is short, and headlines are: no more than this is read at either end.
_LONGEST_LEAD = 90
_MOST_LEAD_WORDS = 6


class _Words(NamedTuple):
    """What `split_headline` needs of a language, made once."""

    cues: frozenset[str]
    finite: frozenset[str]
    """Auxiliaries: a word of these makes a clause."""
    openers: frozenset[str]
    """Question words: what they open names nobody."""
    outlets: frozenset[str]
    persons: frozenset[str]
    """Common nouns for who or what can speak."""
    adverbs: frozenset[str]
    """What may stand between a speaker and the verb."""
    adverb_endings: tuple[str, ...]
    days: frozenset[str]


@lru_cache(maxsize=32)
def _words(language: Language) -> _Words:
    single = frozenset(w for w in language.question_words if " " not in w)
    seconds = frozenset(w.split()[1] for w in language.question_words if " " in w)
    names = language.outlets | frozenset(part for pair in language.agencies for part in pair)
    return _Words(
        cues=language.headline_cues | language.finding_cues,
        finite=single & seconds,
        openers=single,
        outlets=frozenset(name.casefold().removeprefix("the ") for name in names),
        persons=language.role_nouns | language.person_nouns | language.group_nouns | language.envoys,
        adverbs=(language.auxiliaries | language.openers) - single - language.noun_links,
        adverb_endings=tuple(w[1:] for w in sorted(language.openers) if w.startswith("-")),
        days=language.weekdays | language.months,
    )


_Bounds = tuple[int, int]


class _Token(NamedTuple):
    """A word of the headline and where it stands."""

    start: int
    end: int
    word: str
    """As printed, without marks around it."""
    folded: str


@attrs.frozen
class _Found:
    """Where the parts of a headline stand."""

    main: _Bounds
    kicker: _Bounds | None = None
    speaker: _Bounds | None = None
    cue: _Bounds | None = None


def split_headline(
    text: str, *, pos: int = 0, endpos: int | None = None, lang: Language | str = MULTILINGUAL
) -> Headline:
    """
    Split a headline into kicker, speaker, cue and the statement.

    A kicker is a label before the headline ("Exclusive:", "Climate change:").
    There is a speaker only where the headline states something in somebody's
    name: "Minister: …", "Study finds …", "…, police say".

    Args:
        text: The headline, or the article that holds it.
        pos: Where it starts in *text* (code points), as in `re`.
        endpos: Where it ends; the end of *text* if left out.
        lang: The language, or its code.

    Returns:
        The headline, with offsets into *text*. What is not there is `None`;
        for empty text so is `Headline.main`.

    Raises:
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> headline = split_headline("Exclusive: Dam will hold, engineers say")
        >>> headline.kicker.text, headline.main.text, headline.speaker.text, headline.cue.text
        ('Exclusive', 'Dam will hold', 'engineers', 'say')

    .. versionadded:: 0.1
    """
    start, end = trim(text, *check_region(text, pos, endpos))
    language = get_language(lang)
    quotes = find_quotes(text, pos=start, endpos=end, lang=language)
    found = _Splitter(text, language, tuple(q.span for q in quotes)).split(start, end)
    return Headline(
        span=cut(text, (start, end)),
        kicker=cut(text, found.kicker) if found.kicker else None,
        main=cut(text, found.main) if found.main[0] < found.main[1] else None,
        speaker=cut(text, found.speaker) if found.speaker else None,
        cue=cut(text, found.cue) if found.cue else None,
        quotes=quotes,
        is_question=asks(text, start, end),
    )


class _Splitter:
    """One headline being split; holds what is looked up again and again."""

    def __init__(self, text: str, language: Language, quotes: tuple[Span, ...]) -> None:
        self.text = text
        self.language = language
        self.words = _words(language)
        self.quotes = quotes

    def split(self, start: int, end: int) -> _Found:
        """The parts of the headline; kicker first, then speaker."""
        begin, kicker = start, None
        for _ in range(3):
            if self.text[begin : begin + 2] in ("- ", "– ", "— "):  # Scandinavian speech: "- Fear will grow"
                begin = trim(self.text, begin + 1, end)[0]
            mark = self._mark(begin, end)
            if mark is None:
                break
            a, b = trim(self.text, begin, mark.start())
            rest = trim(self.text, mark.end(), end)
            if a == b or rest[0] == rest[1] or self._tail_after(mark, a, b, rest):
                break
            speaker = self._speaking(mark, a, b, rest)
            if speaker is not None:
                return attrs.evolve(speaker, kicker=kicker)
            if kicker is not None or not self._is_kicker(mark, a, b, rest):
                break
            kicker, begin = (a, b), rest[0]
        found = self._stated(begin, end) or self._by_last_mark(begin, end) or _Found((begin, end))
        return attrs.evolve(found, kicker=kicker)

    def _stated(self, start: int, end: int) -> _Found | None:
        """What a verb of saying tells; asked only where there is one."""
        near = self.text[start : min(end, start + 240)] + " " + self.text[max(start, end - 80) : end]
        if self.words.cues.isdisjoint(_LETTERS_RE.findall(near.casefold())):
            return None
        return self._by_somebody(start, end) or self._by_cue(start, end) or self._by_tail(start, end)

    # -------------------------------------------------------------------- pieces

    def _tokens(self, start: int, end: int) -> list[_Token]:
        found = []
        for match in _WORD_RE.finditer(self.text, start, end):
            word = match[0].strip(_EDGES)
            found.append(_Token(match.start(), match.end(), word, word.casefold().replace("’", "'")))
        return found

    def _mark(self, start: int, end: int) -> re.Match[str] | None:
        """The first mark that may end a lead, outside quotation marks."""
        for match in _MARK_RE.finditer(self.text, start, min(end, start + _LONGEST_LEAD)):
            if match.start() == start or any(q.start < match.start() < q.end for q in self.quotes):
                continue
            dash = match["dash"] or match["tight"]
            if dash and not self._is_label(*trim(self.text, start, match.start())):
                continue
            return match
        return None

    def _quoted(self, at: int) -> Span | None:
        """The quotation that opens there."""
        return next((q for q in self.quotes if q.start == at), None)

    def _is_label(self, start: int, end: int) -> bool:
        return self.text[start:end].casefold().replace("’", "'") in self.language.kickers

    def _is_clause(self, tokens: list[_Token], first: int = 0) -> bool:
        """Whether one of the words is an auxiliary or a verb of saying."""
        return any(t.folded in self.words.finite or t.folded in self.words.cues for t in tokens[first:])

    def _tells(self, tokens: list[_Token]) -> bool:
        """Whether a verb stands between two words: "Mayor tells council"."""
        return any(t.folded in self.language.cues for t in tokens[1:-1])

    # -------------------------------------------------------------------- kickers

    def _is_kicker(self, mark: re.Match[str], start: int, end: int, rest: _Bounds) -> bool:
        """Whether the words before a mark are a label: known as one, or short and without a verb."""
        if self._is_label(start, end):
            return True
        quote = self._quoted(start)
        tokens = self._tokens(start, end)
        if quote and quote.end >= end:
            # "“We got her”: Film shows rescue" is one headline; a single word
            # in marks ("«Eunuchs»: Man jailed") is its topic.
            return len(tokens) == 1 and quote.text[-2:-1].isalnum()
        if not 0 < len(tokens) <= (_MOST_LEAD_WORDS - 1) or "," in self.text[start:end] or end - start > 60:
            return False
        if tokens[-1].folded in self.language.kickers:
            return True
        if "|" in mark[0]:
            return True
        if tokens[0].folded in self.words.openers and len(tokens) > 1:
            return False
        if len(tokens) > 2 and tokens[0].folded in self.language.determiners:
            return False  # "An Illusionist in Ashby: Part 1"
        if len(tokens) > 2 and tokens[0].folded in self.language.pronouns:
            return False  # "She only wanted bread: Then the house was on fire"
        # A verb ends no lead: in "Ashby war: …" the word only looks like the German one.
        if (self._is_clause(tokens[:-1], 1) or self._tells(tokens)) and not self.text[start:end].isupper():
            return False
        last = tokens[-1].word
        if len(tokens) > 1 and last.islower() and len(last) <= 2:
            return False  # "Star striker wieder da: …"
        return not _has_verb(tokens, self.language.conjunctions)

    # ------------------------------------------------------------------- speakers

    def _speaking(self, mark: re.Match[str], start: int, end: int, rest: _Bounds) -> _Found | None:
        """The speaker before a colon: "Minister: …", "Ann Lee: “We won”", "Geographers warn: …"."""
        quote = self._quoted(start)
        if mark["dash"] or mark["tight"] or "|" in mark[0] or (quote and quote.end >= end):
            return None
        tokens = self._tokens(start, end)
        if not 0 < len(tokens) <= _MOST_LEAD_WORDS or "," in self.text[start:end]:
            return None
        last = tokens[-1]
        if len(tokens) > 1 and last.folded in self.words.cues and not self._is_clause(tokens[:-1], 1):
            return _Found(rest, speaker=(start, tokens[-2].end), cue=(last.start, last.end))
        heads = tokens[: next((i for i, t in enumerate(tokens) if t.folded in self.language.addressing), 0)]
        if 0 < len(heads) < 3 and self._is_name(heads) and self._says_something(rest):
            return _Found(rest, speaker=(start, heads[-1].end))  # "Lee to Greens: Ashby will win"
        if not self._names_speaker(tokens, start, end, rest):
            return None
        return _Found(rest, speaker=(start, end))

    def _is_name(self, tokens: list[_Token]) -> bool:
        """Whether every word could be of a person's name."""
        return len(tokens) <= 4 and all(
            (t.word[:1].isupper() or t.folded in self.language.particles) and "-" not in t.word for t in tokens
        )

    def _is_person(self, token: _Token) -> bool:
        """Whether it is a common noun for who can speak: "minister", "ex-aide"."""
        return token.folded in self.words.persons or token.folded.rpartition("-")[2] in self.words.persons

    def _names_speaker(self, tokens: list[_Token], start: int, end: int, rest: _Bounds) -> bool:
        if self._tells(tokens):
            return False
        printed = self.text[start:end]
        known = printed.casefold().removeprefix("the ") in self.words.outlets
        role = self._is_person(tokens[-1]) and not (len(tokens) == 1 and printed.isupper())
        # "Sources" labels what they say; "Letter" and "Column" label a genre.
        speaks = tokens[-1].folded in self.language.role_nouns - self.language.document_nouns
        labelled = self._is_label(start, end) and not (role and speaks)
        if (known or role) and not labelled:
            return not self._is_clause(tokens, 1) and not _has_verb(tokens, self.language.conjunctions)
        if self._is_label(start, end) or tokens[-1].folded in self.language.kickers:
            return False
        if (quote := self._quoted(rest[0])) and quote.end >= rest[1] - 1 and not any(c.isdigit() for c in printed):
            inside = self._tokens(quote.start, min(quote.end, quote.start + 120))
            if any(t.folded in self.language.first_person for t in inside):
                # "Ida Oakes: ‘I saw it fall’", and not "Ashby fire: ‘I saw it
                # fall’": who is no person by any table bears a name.
                return not tokens[-1].word.islower()
        if tokens[-1].folded in self.words.days:
            return False  # "Tool Tuesday: Five saws that will last"
        opening = self._tokens(rest[0], rest[0] + 12)
        if opening and opening[0].folded in self.language.first_person & self.language.pronouns:
            return True  # "‘Night Ferry’ star: I never saw it coming"
        # From here on it must look like a person's name.
        if len(tokens) > 4 or not all(t.word[:1].isupper() or t.folded in self.language.particles for t in tokens):
            return False
        if any(c.isdigit() for c in printed) or printed.casefold() in self.language.places or "'s" in tokens[-1].folded:
            return False
        if asks(self.text, *rest):
            return False
        if self._quoted(rest[0]):
            return True
        if tokens[0].folded.rstrip(".") in self.language.titles:
            return True
        return not any("-" in t.word for t in tokens) and self._says_something(rest)

    def _says_something(self, rest: _Bounds) -> bool:
        """
        Whether what follows a name is something said rather than told.

        "Lee: Ashby will win", "Ann Lee: Mayor ‘unfit’". Costs topics of one
        capitalised word ("Brexit: Ministers will meet"). English verbs alone
        count: in German a name before a colon is the topic.
        """
        after = self._tokens(rest[0], min(rest[1], rest[0] + 200))
        english = _words(ENGLISH)
        if after and after[0].folded in self.words.openers - self.words.finite:
            return False
        if any(rest[0] <= q.start for q in self.quotes):
            return self.text.find(": ", rest[0], min(rest[1], rest[0] + 200)) < 0
        return any(
            t.folded in english.cues
            or (t.folded in english.finite and (i or "n't" in t.folded) and not self._is_relative(after, i))
            for i, t in enumerate(after[:6])
        ) or any(t.folded in self.language.first_person for t in after)

    def _is_relative(self, tokens: list[_Token], at: int) -> bool:
        """Whether a verb belongs to a noun before it: "Five saws that will last"."""
        return at > 0 and tokens[at - 1].folded in self.language.relatives | self.language.that_words

    # ----------------------------------------------------------- verbs of saying

    def _by_cue(self, start: int, end: int) -> _Found | None:
        """ "Minister says …", "Study finds …": a short subject, the verb, and a clause."""
        tokens = self._tokens(start, min(end, start + 240))
        for i, token in enumerate(tokens[: _MOST_LEAD_WORDS + 2]):
            if i and (token.folded in self.words.finite or tokens[i - 1].word != self._bare(tokens[i - 1])):
                return None  # a verb of its own, or a mark, before the cue
            if not i or token.folded not in self.words.cues:
                continue
            subject, after = tokens[:i], tokens[i + 1 :]
            while len(subject) > 1 and self._is_adverb(subject[-1]):
                subject.pop()  # "Oakes finally admits bridge was unsafe"
            if len(after) < 2 or not self._is_subject(subject) or self._ends_early(after):
                continue
            return self._with_cue(token, subject, after, end)
        return None

    def _is_adverb(self, token: _Token) -> bool:
        word = token.folded
        return word in self.words.adverbs or (
            not self._is_person(token) and len(word) > 5 and word.endswith(self.words.adverb_endings or ("\0",))
        )

    def _bare(self, token: _Token) -> str:
        """The word with the marks that would end a clause still on it."""
        return self.text[token.start : token.end].strip("\"“”„«»‘’'()[].")

    def _is_subject(self, tokens: list[_Token]) -> bool:
        if tokens[0].folded in self.words.openers or self._quoted(tokens[0].start):
            return False
        last = tokens[-1]
        if last.folded.endswith(("'s", "s'")):
            return False  # "Mayor's claim that …"
        return not (last.word.islower() and len(last.word) <= 3)  # "Refusal to say"

    def _ends_early(self, after: list[_Token]) -> bool:
        """Whether the headline ends in what is no statement: "Minister says no"."""
        small = len(after[0].word) <= 2 or after[0].folded in self.language.function_words
        return len(after) == 2 and all(t.word.islower() for t in after) and small

    def _with_cue(self, cue: _Token, subject: list[_Token], after: list[_Token], end: int) -> _Found | None:
        strong = cue.folded in self.language.headline_cues
        that = after[0].folded in self.language.that_words and len(after) > 1
        dash = (
            not any(c.isalnum() for c in after[0].word) and after[0].end - after[0].start <= 2
        )  # "Our study shows – rain is wet"
        quoted = dash or self._quoted(after[0].start) is not None
        clause = (
            that
            or any(t.folded in self.words.finite for t in after[:5])
            or any(t.folded in self.language.clause_verbs for t in after[1:5])
            or after[0].folded in _subjects(self.language)
            or (subject[-1].folded in self.language.document_nouns and self._is_bare_clause(after))
        )
        if not (strong or quoted or clause) or (
            after[0].folded in self.words.openers - self.words.finite and not strong
        ):
            return None
        if after[1].folded in self.language.addressing and not quoted and not that:
            return None  # "Minister says no to new road"
        main = after[1].start if that or dash else after[0].start
        return _Found((main, end), speaker=(subject[0].start, subject[-1].end), cue=(cue.start, cue.end))

    def _is_bare_clause(self, after: list[_Token]) -> bool:
        """
        Whether a plural and a verb open it: "Study finds owls hunt by ear".

        The word after the plural is small and neither a link nor a participle.
        Costs "Audit finds errors worth millions".
        """
        noun, verb = after[0].word, after[1]
        links = self.language.noun_links | self.language.function_words | self.language.determiners
        if noun[:1].isupper() and verb.word.islower() and verb.word[-1:] == "s" and len(after) > 2:
            return after[2].folded in links  # "Poll shows Labour leads by 10 points"
        if len(after) < 3 or not noun.islower() or noun[-1:] != "s" or len(noun) < 4 or not verb.word.isalpha():
            return False
        return verb.word.islower() and verb.folded not in links and not verb.folded.endswith(("ing", "ed", "s", "ly"))

    def _by_tail(self, start: int, end: int) -> _Found | None:
        """ "…, police say", "…, says minister", "…: report", "… – sources"."""
        tail_start = max(start, end - 80)
        comma = max(self.text.rfind(", ", tail_start, end), self.text.rfind("- ", tail_start, end))
        tokens = self._tokens(comma + 2, end) if comma > start else []
        if 1 < len(tokens) <= _MOST_LEAD_WORDS:
            main = trim(self.text, start, comma + 1)
            main = (main[0], main[1] - 1)
            main = trim(self.text, *main)
            if tokens[-1].folded in self.words.cues and not self._is_clause(tokens[:-1]):
                return _Found(main, speaker=(tokens[0].start, tokens[-2].end), cue=self._core(tokens[-1]))
            somebody = tokens[1].word[:1].isupper() or self._is_person(tokens[-1])
            somebody = somebody or tokens[0].folded in self.language.headline_cues
            # "Bridge was unsafe, claims whistleblower": a noun that no table
            # knows, alone behind a comma. Costs "Rain again, claims soaring".
            alone = len(tokens) == 2 and len(tokens[1].word) > 5 and tokens[1].word.islower()
            somebody = somebody or (alone and self.text[comma] == "," and not self._is_adverb(tokens[1]))
            if tokens[0].folded in self.words.cues and somebody and not self._is_clause(tokens[1:]):
                return _Found(main, speaker=(tokens[1].start, self._core(tokens[-1])[1]), cue=self._core(tokens[0]))
        return None

    def _by_somebody(self, start: int, end: int) -> _Found | None:
        """ "Dam unsafe says engineer Ann Lee": the speaker last, known by role or title."""
        opening = self._tokens(start, min(end, start + 40))
        if opening and opening[0].folded in self.words.openers - self.words.finite:
            return None  # "What the new rent rules mean for students"
        words = self._tokens(max(start, end - 80), end)
        for i in range(max(4, len(words) - 5), len(words) - 1):
            cue, after = words[i], words[i + 1 :]
            if cue.folded not in self.words.cues or self._is_clause(after) or not self._is_somebody(after):
                continue
            main = trim(self.text, start, words[i - 1].end)
            while main[0] < main[1] and self.text[main[1] - 1] in ",-–—":
                main = trim(self.text, main[0], main[1] - 1)  # "Dam ‘a disgrace’, says union"
            return _Found(
                main,
                speaker=(after[0].start, after[-1].end),
                cue=(cue.start, cue.end),
            )
        return None

    def _core(self, token: _Token) -> _Bounds:
        """A word without the marks around it."""
        at = self.text.find(token.word, token.start, token.end)
        return (at, at + len(token.word)) if token.word else (token.start, token.end)

    def _is_somebody(self, tokens: list[_Token]) -> bool:
        """Whether the words name somebody by role or title: "executive Ann Lee", "appeals court"."""
        return tokens[0].folded.rstrip(".") in self.language.titles | self.words.persons or (
            self._is_person(tokens[-1]) and not any(t.folded in self.language.noun_links for t in tokens)
        )

    def _by_last_mark(self, start: int, end: int) -> _Found | None:
        mark = None
        for match in _MARK_RE.finditer(self.text, max(start, end - 50), end):
            if not match["tight"] and "|" not in match[0]:
                mark = match
        if mark is None:
            return None
        a, b = trim(self.text, start, mark.start())
        rest = trim(self.text, mark.end(), end)
        if rest[0] < rest[1] and a < b and self._tail_after(mark, a, b, rest):
            return _Found((a, b), speaker=rest)
        return None

    def _tail_after(self, mark: re.Match[str], start: int, end: int, rest: _Bounds) -> bool:
        """Whether what follows the mark names the source: "Dam unsafe, needs repair: report"."""
        tokens = self._tokens(*rest) if rest[1] - rest[0] <= 50 else []
        if not 0 < len(tokens) <= 3 or "|" in mark[0] or self._quoted(rest[0]):
            return False
        printed = self.text[rest[0] : rest[1]]
        before = self._tokens(start, min(end, start + 200))
        role = tokens[-1].folded in self.language.role_nouns and printed.islower()
        if len(before) < (2 if role else 4) or any(c.isdigit() for c in printed) or printed[-1] in "?!":
            return False
        if (
            tokens[-1].folded in self.language.role_nouns
            or printed.casefold().removeprefix("the ") in self.words.outlets
        ):
            return True
        if mark["dash"]:
            return False
        # "Talks have completely failed: Green Palace"; not in a headline whose
        # every word has a capital
        small = sum(t.word.islower() for t in before)
        return small * 2 >= len(before) and len(tokens) > 1 and all(t.word[:1].isupper() for t in tokens)


def _has_verb(tokens: list[_Token], links: frozenset[str]) -> bool:
    """
    Whether a few words look like a clause: "Ashby salon bans men".

    A small word in -s with something before and after it is taken for the
    verb, unless *links* tie a second noun to it ("Sore heads and cold feet").
    Costs "Late sports news roundup".
    """
    return len(tokens) >= 4 and any(
        t.word.islower() and t.word[-1:] == "s" and len(t.word) > 3 and after.folded not in links
        for t, after in pairwise(tokens[1:])
    )


@lru_cache(maxsize=32)
def _subjects(language: Language) -> frozenset[str]:
    """Pronouns and determiners that open a clause after a verb of finding: "finds they …"."""
    return language.pronouns
