"""Who said what: run the rules, decide between their claims, explain."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Literal

import attrs

from ._captions import split_caption
from ._names import Speaker
from ._passage import Passage, passages
from ._shown import Shown
from ._span import Span, check_region
from ._weights import confidence
from .lang import ENGLISH, Language, get_language
from .rules import Claim, Rules, for_language

__all__ = [
    "BALANCED",
    "Act",
    "Attribution",
    "AttributionKind",
    "Mood",
    "Verdict",
    "explain_attributions",
    "find_attributions",
]

BALANCED = 0.35
"""The confidence below which more is wrong than right is won, as measured on annotated news."""

AttributionKind = Literal["direct", "mixed", "indirect"]
"""Whether the content stands between quotation marks: all of it, some of it, nothing."""

Act = Literal["statement", "attitude"]
"""Whether somebody said it, or believes, wishes or intends it."""

Mood = Literal["asserted", "negated", "hypothetical"]
"""Whether it was said, was not said ("declined to say"), or might be ("would say")."""


@attrs.frozen
class Attribution(Shown):
    """
    What is said, and by whom; see `find_attributions`.

    .. versionadded:: 0.1
    """

    source: Span | None
    """The words that name who; `None` if nobody is named beside the content."""
    cue: Span | None
    """The word of saying; `None` if there is none."""
    content: tuple[Span, ...]
    """What is said, in the order of the text; at least one stretch."""
    outlet: Span | None
    """The words that name the outlet that relayed it: ``per NPR``, ``CNN reported``."""
    kind: AttributionKind
    """Whether it is quoted."""
    act: Act
    """Whether it is a statement or an attitude."""
    mood: Mood
    """Whether it was said at all."""
    rule: str
    """The name of the rule that gave it."""
    confidence: float
    """How sure that is, from 0 to 1."""
    speaker: Speaker | None = None
    """Who the source is; `None` where that was not asked or cannot be told."""
    unresolved: str | None = None
    """Why there is no speaker; `None` if there is one or nobody asked."""


@attrs.frozen
class Verdict:
    """
    A claim with its fate; see `explain_attributions`.

    .. versionadded:: 0.1
    """

    claim: Claim
    """What a rule claimed."""
    confidence: float
    """How sure the evidence makes it, from 0 to 1."""
    attribution: Attribution | None
    """What became of it, if it won."""
    reason: str
    """Why it won or lost, in words."""

    @property
    def accepted(self) -> bool:
        """Whether the claim became an attribution."""
        return self.attribution is not None


def find_attributions(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = BALANCED,
) -> tuple[Attribution, ...]:
    """
    Find what is said, and the words that name who says it.

    Rules propose and evidence decides: each rule claims what it sees in a
    paragraph, and the surest claims that do not contradict each other win.

    Args:
        text: An article, or any part of one.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        lang: The language, or its code.
        rules: The chain of rules; the built-in one if left out.
        min_confidence: Leave out what is less sure than this, from 0 to 1. The default finds the most without
            more mistakes than it is worth; 0.9 is for those who want hardly any.

    Returns:
        The attributions in the order of their contents, with offsets into
        *text*; their speakers are not resolved. Empty if there is none.

    Raises:
        TypeError: If *text* is no `str`, or another argument of a wrong type.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage, or raises.

    Example:
        >>> [one] = find_attributions("“It will rain,” Ada Byron said.")
        >>> one.source.text, one.cue.text, one.content[0].text, one.rule
        ('Ada Byron', 'said', '“It will rain,”', 'quote_name_said')

    .. versionadded:: 0.1
    """
    verdicts = explain_attributions(text, pos=pos, endpos=endpos, lang=lang, rules=rules, min_confidence=min_confidence)
    # A quotation that goes on shares the attribution of the one it goes on from.
    found = {id(verdict.attribution): verdict.attribution for verdict in verdicts if verdict.attribution is not None}
    return tuple(sorted(found.values(), key=_place))


def _place(attribution: Attribution) -> list[tuple[int, int]]:
    """Where the content stands, to sort by."""
    return [(span.start, span.end) for span in attribution.content]


def explain_attributions(
    text: str,
    *,
    pos: int = 0,
    endpos: int | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = BALANCED,
) -> tuple[Verdict, ...]:
    """
    All claims of the rules, with their fate.

    What `find_attributions` answers is what is accepted here.

    Args:
        text: An article, or any part of one.
        pos: Where to start in *text* (code points), as in `re`.
        endpos: Where to end; the end of *text* if left out.
        lang: The language, or its code.
        rules: The chain of rules; the built-in one if left out.
        min_confidence: Reject what is less sure than this, from 0 to 1; see `find_attributions`.

    Returns:
        The verdicts in the order of the claims: by paragraph, then by rule.

    Raises:
        TypeError: If *text* is no `str`, or another argument of a wrong type.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage, or raises.

    Example:
        >>> for verdict in explain_attributions("“It will rain,” said Ada Byron, according to Bo Ek."):
        ...     print(verdict.claim.rule, verdict.accepted, verdict.reason)
        quote_said_name True the surest claim to these words
        according_to False the words of a surer claim: quote_said_name

    .. versionadded:: 0.1
    """
    start, end = check_region(text, pos, endpos)
    language = get_language(lang)
    chain = for_language(language) if rules is None else rules
    if not isinstance(chain, Rules):
        raise TypeError(f"rules must be a Rules or None, not {type(chain).__name__}")
    if not isinstance(min_confidence, int | float):
        raise TypeError(f"min_confidence must be a float, not {type(min_confidence).__name__}")
    read = list(passages(text, start, end, language))
    claims = [(number, passage, claim) for number, passage in enumerate(read) for claim in chain.claims(passage)]
    return _decide(claims, read, min_confidence)


def _sure(claim: Claim, language: Language) -> float:
    """How sure the evidence of a claim without a confidence of its own makes it."""
    attitude = ("attitude",) if _act(claim.cue, language) == "attitude" else ()
    return confidence((f"rule:{claim.rule}", *claim.features, *attitude))


class _Taken:
    """The stretches of text that accepted claims hold, each with its owner."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._held: list[tuple[int, int]] = []  # (end, owner)

    def owner(self, span: Span) -> int | None:
        """Who holds a part of *span*; stretches that are held never overlap."""
        i = bisect_right(self._starts, span.end - 1) - 1
        if i >= 0 and self._held[i][0] > span.start:
            return self._held[i][1]
        return None

    def hold(self, claim: Claim, owner: int) -> None:
        """Take the content and the cue of a claim."""
        for span in claim.content:
            self.take(span, owner)
        if claim.cue is not None:
            self.take(claim.cue, owner)

    def take(self, span: Span, owner: int) -> None:
        i = bisect_right(self._starts, span.start)
        self._starts.insert(i, span.start)
        self._held.insert(i, (span.end, owner))


def _decide(claims: list[tuple[int, Passage, Claim]], read: list[Passage], floor: float) -> tuple[Verdict, ...]:
    """Accept the surest claims that do not contradict each other, and say why."""
    sure = [
        _sure(claim, passage.lang) if claim.confidence is None else claim.confidence for _, passage, claim in claims
    ]
    order = sorted(range(len(claims)), key=sure.__getitem__, reverse=True)  # of equal ones the earlier first
    reasons = [""] * len(claims)
    won: dict[int, Attribution] = {}
    held = _Taken()
    later: list[int] = []
    for i in order:
        _, passage, claim = claims[i]
        if claim.continues or (claim.source is None and (claim.outlet is not None or _is_left_over(claim))):
            later.append(i)  # these lean on what the others say
            continue
        if sure[i] < floor:
            reasons[i] = f"less sure than {floor:g}"
            continue
        rival = _rival(claim, held)
        reasons[i] = "the surest claim to these words"
        if rival is not None:
            winner = claims[rival][2]
            shorter = _before_clause(claim, winner, passage)
            if shorter is None or _rival(shorter, held) is not None:
                reasons[i] = f"the words of a surer claim: {winner.rule}"
                continue
            claim = shorter
            reasons[i] = f"the surest claim to its words before those of a surer one: {winner.rule}"
        held.hold(claim, i)
        won[i] = _attribution(claim, passage, sure[i])
    winners = _Winners()
    for i in sorted(won):
        number, passage, _ = claims[i]
        winners.add(i, number, _with_later_paragraphs(won[i], passage, i, held))
    owners: dict[int, int] = {}
    for i in sorted(later):
        number, passage, claim = claims[i]
        words_only = claim.continues or _is_left_over(claim)
        rival = _rival(claim, held) if words_only else None
        if rival is not None:
            reasons[i] = f"the words of a surer claim: {claims[rival][2].rule}"
        elif sure[i] < floor:
            reasons[i] = f"less sure than {floor:g}"
        elif claim.continues:
            owner, reasons[i] = _go_on(claim, number, winners, held, claims, read)
            if owner is not None:
                owners[i] = owner
        elif words_only:
            held.hold(claim, i)
            winners.add(i, number, _attribution(claim, passage, sure[i]))
            reasons[i] = "nobody else wants these words"
        elif _relays(claim, number, winners):
            reasons[i] = "noted as the outlet of what it relays"
        else:
            winners.add(i, number, _attribution(claim, passage, sure[i]))
            reasons[i] = "nobody else says these words"
    decided = winners.attributions()
    return tuple(
        [Verdict(claim, sure[i], decided.get(owners.get(i, i)), reasons[i]) for i, (_, _, claim) in enumerate(claims)]
    )


class _Winners:
    """The attributions of the claims that won, found by where they end in their paragraph."""

    def __init__(self) -> None:
        self._won: dict[int, Attribution] = {}
        self._content: dict[int, list[Span]] = {}
        self._ends: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)  # by paragraph: (end, claim)

    def add(self, i: int, number: int, attribution: Attribution) -> None:
        """Note what claim *i* of the paragraph *number* has won."""
        self._won[i] = attribution
        self._content[i] = list(attribution.content)
        insort(self._ends[number], (attribution.content[-1].end, i))

    def __getitem__(self, i: int) -> Attribution:
        """What claim *i* has won, as it was before others went on from it."""
        return self._won[i]

    def content(self, i: int) -> Sequence[Span]:
        """All that is said in it by now."""
        return self._content[i]

    def speaks_in(self, number: int) -> bool:
        """Whether anything was won in a paragraph."""
        return bool(self._ends.get(number))

    def before(self, number: int, end: int) -> Iterator[int]:
        """The claims of a paragraph that end before *end*, the last one first."""
        found = self._ends.get(number, [])
        for at in range(bisect_right(found, (end, sys.maxsize)) - 1, -1, -1):
            yield found[at][1]

    def go_on(self, i: int, number: int, content: tuple[Span, ...], into: int) -> None:
        """Let the attribution of claim *i*, which ends in one paragraph, go on *into* that one or another."""
        said, ends = self._content[i], self._ends[number]
        del ends[bisect_left(ends, (said[-1].end, i))]
        said.extend(content)
        insort(self._ends[into], (said[-1].end, i))
        if self._won[i].kind == "indirect":
            self._won[i] = attrs.evolve(self._won[i], kind="mixed")

    def relay(self, i: int, outlet: Span | None) -> None:
        """Note who relays the attribution of claim *i*, unless that is known or nobody else says it."""
        if self._won[i].outlet is None and self._won[i].source is not None:
            self._won[i] = attrs.evolve(self._won[i], outlet=outlet)

    def attributions(self) -> dict[int, Attribution]:
        """All of them, by the claim."""
        return {
            i: won if len(won.content) == len(self._content[i]) else attrs.evolve(won, content=tuple(self._content[i]))
            for i, won in self._won.items()
        }


def _rival(claim: Claim, held: _Taken) -> int | None:
    """Who holds a word of its content or its cue."""
    for span in claim.content:
        if (owner := held.owner(span)) is not None:
            return owner
    return None if claim.cue is None else held.owner(claim.cue)


def _is_left_over(claim: Claim) -> bool:
    """Whether it says of words only that they are somebody's: it gets them if no other claim wants them."""
    return claim.source is None and claim.cue is None and claim.outlet is None and claim.confidence is None


# Less than this is left of no report.
_SHORTEST = 8
_JOINTS = " ,;:—–-\u00a0"
_JOINING = frozenset({"and", "as", "before", "but", "while", "with"})


def _before_clause(claim: Claim, rival: Claim, passage: Passage) -> Claim | None:
    """
    A claim up to the clause of a surer one, if something is quoted in what is left of it.

    She said “it holds” on Friday, *adding that nobody had asked*: how far the
    words of "said" go is a guess, and the next cue ends them.
    """
    last = claim.content[-1]
    wanted = [span for span in (rival.source, rival.cue, *rival.content) if span is not None]
    first = min([span.start for span in wanted if span.end > last.start], default=last.end)
    if not last.start < first < last.end or (claim.cue is not None and claim.cue.start > last.start):
        return None
    words = last.text[: first - last.start].rstrip(_JOINTS)
    head, _, tail = words.rpartition(" ")
    if tail in _JOINING:
        words = head.rstrip(_JOINTS)
    end = last.start + len(words)
    if len(words) < _SHORTEST or not passage.quoted_between(last.start, end):
        return None
    return attrs.evolve(claim, content=(*claim.content[:-1], Span(last.start, end, words)))


def _with_later_paragraphs(attribution: Attribution, passage: Passage, owner: int, held: _Taken) -> Attribution:
    """A rule sees one paragraph; a quotation that goes on in the next ones is the same speaker's."""
    quote = passage.quotes[-1] if passage.quotes else None  # no other reaches beyond the paragraph
    if quote is None or quote.parts[-1].start < passage.end:
        return attribution
    first = bisect_left(quote.parts, passage.end, key=lambda part: part.start)
    last = quote.parts[first - 1]
    if not any(span.start < last.end and last.start < span.end for span in attribution.content):
        return attribution
    more = []
    for part in quote.parts[first:]:
        if held.owner(part) is not None:
            break
        more.append(part)
    for part in more:
        held.take(part, owner)
    return attrs.evolve(attribution, content=(*attribution.content, *more))


def _leads_on(attribution: Attribution, last: Span, start: int, passage: Passage) -> bool:
    """
    Whether a quotation without a cue that starts at *start* can go on from it; *last* is what it says last.

    It does from a quotation, and from a report that ends the paragraph before:
    "She said the weir leaked.", and in the next paragraph “It always did.” In
    the same paragraph no sentence may stand between that can bring in somebody
    else: “It leaks,” said Ida Strand. *Bo Vale agreed.* “It always did.”
    """
    if attribution.kind == "indirect" and not (attribution.act == "statement" and attribution.mood == "asserted"):
        return False
    if start < passage.end:
        said = (span.end for span in (last, attribution.source, attribution.cue) if span is not None)
        sentence = passage.sentence_at(max(said) - 1)
        return (
            sentence is None or not (between := passage.text[sentence.end : start].strip()) or _is_of_speaker(between)
        )
    if attribution.kind != "indirect":
        return True
    return not passage.text[last.end : passage.end].strip(" .!?…")


# What stands between a quotation and the one that goes on from it may be
# this many paragraphs.
_MOST_BETWEEN = 2


def _before(number: int, read: list[Passage], winners: _Winners) -> int:
    """
    The paragraph before that one in which somebody speaks.

    A caption is passed over, and so is what is told of the speaker: “It held,”
    she said. / *She has repaired it since.* / “Nobody paid me.”
    """
    for at in range(number - 1, max(number - 2 - _MOST_BETWEEN, -1), -1):
        if winners.speaks_in(at) or not _is_passed_over(read[at]):
            return at
    return number - 1


def _is_of_speaker(words: str) -> bool:
    """Whether words between two quotations are told of somebody who was just named."""
    return words.startswith(("He ", "She "))


def _is_passed_over(passage: Passage) -> bool:
    text = passage.text
    if not passage.quotes and _is_of_speaker(text[passage.start : passage.start + 4]):
        return True
    return (
        text[passage.end - 1] not in '.!?…:”"'
        and split_caption(text, pos=passage.start, endpos=passage.end, lang=passage.lang).credit is not None
    )


# A quotation goes on from one of the last few before it, or from none.
_NEAREST = 8


def _go_on(
    claim: Claim,
    number: int,
    winners: _Winners,
    held: _Taken,
    claims: list[tuple[int, Passage, Claim]],
    read: list[Passage],
) -> tuple[int | None, str]:
    """Give a quotation without a cue to the attribution of the one before it, whose content goes on."""
    start = claim.content[0].start
    near = [number]
    if start == read[number].start:
        near.append(_before(number, read, winners))
    for at in near:
        for owner in islice(winners.before(at, start), _NEAREST):
            if _leads_on(winners[owner], winners.content(owner)[-1], start, claims[owner][1]):
                for span in claim.content:
                    held.take(span, owner)
                winners.go_on(owner, at, claim.content, number)
                return owner, f"goes on from the words before it: {claims[owner][2].rule}"
    return None, "nothing before it goes on"


def _relays(claim: Claim, number: int, winners: _Winners) -> bool:
    """Whether an outlet relays what others say in its words, rather than says them itself; note it on that."""
    lo, hi = claim.content[0].start, claim.content[-1].end
    covered = 0
    for i in winners.before(number, hi):
        said = winners.content(i)
        if said[-1].end <= lo:
            break
        if lo <= said[0].start:
            winners.relay(i, claim.outlet)
            covered += sum(span.end - span.start for span in said)
    return 2 * covered > hi - lo


_WORD_RE = re.compile(r"[^\W\d_]+")
_CLAUSE_RE = re.compile(r"[,.;:”\"]")
_NEGATED = r"\b(?:not|never|nor|declin\w+|refus\w+|without|deni\w+)\b|n[’']t\b"
_NEGATED_RE = re.compile(_NEGATED, re.I)
_MOOD_RE = re.compile(rf"{_NEGATED}|\b(?:would|could|may|might|should|if|whether)\b", re.I)
# Letters that one of those words has, which are found faster.
_MOODS = (
    "n't",
    "n’t",
    "not",
    "ould",
    "never",
    "may",
    "might",
    "declin",
    "refus",
    "if",
    "nor",
    "whether",
    "without",
    "deni",
)


def _attribution(claim: Claim, passage: Passage, sure: float) -> Attribution:
    return Attribution(
        source=claim.source,
        cue=claim.cue,
        content=claim.content,
        outlet=claim.outlet,
        kind=_kind(claim, passage),
        act=_act(claim.cue, passage.lang),
        mood=_mood(claim, passage),
        rule=claim.rule,
        confidence=sure,
    )


def _kind(claim: Claim, passage: Passage) -> AttributionKind:
    if not passage.quoted and claim.content[0].start >= passage.start:
        return "indirect"
    inside = bare = False
    for span in claim.content:
        if span.end <= passage.start:
            # The paragraph before, which a line with a name signs: a rule saw its marks.
            inside = True
            continue
        marked = passage.quoted_between(span.start, span.end)
        inside = inside or bool(marked)
        left = span.start
        for part in marked:
            bare = bare or bool(passage.text[left : max(left, part.start)].strip(" ,.;:—–-"))
            left = max(left, part.end)
        bare = bare or bool(passage.text[left : span.end].strip(" ,.;:—–-"))
    return "mixed" if inside and bare else "direct" if inside else "indirect"


def _mood(claim: Claim, passage: Passage) -> Mood:
    """Whether it was said: "declined to say", "would say"."""
    if claim.cue is None:
        return "asserted"
    # What stands before the cue in its clause, and the cue itself.
    before = passage.text[max(passage.start, claim.cue.start - 24) : claim.cue.start]
    lowered = (before + claim.cue.text).lower()
    for letters in _MOODS:
        if letters in lowered:
            break
    else:
        return "asserted"
    near = _CLAUSE_RE.split(before)[-1] + claim.cue.text
    if not _MOOD_RE.search(near):
        return "asserted"
    return "negated" if _NEGATED_RE.search(near) else "hypothetical"


def _act(cue: Span | None, language: Language) -> Act:
    """What the last telling word of a cue makes it: "hopes to say" is a statement yet to come."""
    return "statement" if cue is None else _act_of(cue.text, language)


@lru_cache(maxsize=2048)
def _act_of(cue: str, language: Language) -> Act:
    words = cue.lower()
    if words in language.plain_cues:
        return "statement"
    for word in reversed(_WORD_RE.findall(words)):
        if word in language.attitudes:
            return "attitude"
        if word in language.cues:
            return "statement"
    return "attitude" if words in language.attitudes else "statement"
