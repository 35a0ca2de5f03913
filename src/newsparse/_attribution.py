"""Who said what: run the rules, decide between their claims, explain."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

import attrs

from ._captions import split_caption
from ._names import Speaker
from ._passage import Passage, passages
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
class Attribution:
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
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage.

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
        TypeError: If *text* is no `str`.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage.

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
    for i in sorted(won):
        won[i] = _with_later_paragraphs(won[i], claims[i][1], i, held)
    # Both look at the winners of their own paragraph and the one before it alone.
    nearby: defaultdict[int, list[int]] = defaultdict(list)
    for i in won:
        nearby[claims[i][0]].append(i)
    owners: dict[int, int] = {}
    for i in sorted(later):
        number = claims[i][0]
        if claims[i][2].continues:
            near = {j: won[j] for j in nearby[number]}
            if claims[i][2].content[0].start == read[number].start:
                near.update((j, won[j]) for j in nearby[_before(number, read, nearby)])
            owner, reasons[i] = _go_on(claims[i][2], sure[i], floor, near, held, claims)
            if owner is not None:
                won.update(near)
                owners[i] = owner
                nearby[number].append(owner)
        elif _is_left_over(claims[i][2]):
            _, passage, claim = claims[i]
            rival = _rival(claim, held)
            if rival is not None:
                reasons[i] = f"the words of a surer claim: {claims[rival][2].rule}"
            elif sure[i] < floor:
                reasons[i] = f"less sure than {floor:g}"
            else:
                held.hold(claim, i)
                won[i] = _attribution(claim, passage, sure[i])
                reasons[i] = "nobody else wants these words"
                nearby[number].append(i)
        else:
            near = {j: won[j] for j in nearby[number]}
            reasons[i] = _relay(i, claims, sure[i], floor, near)
            won.update(near)
            if i in near:
                nearby[number].append(i)
    return tuple(
        [Verdict(claim, sure[i], won.get(owners.get(i, i)), reasons[i]) for i, (_, _, claim) in enumerate(claims)]
    )


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


def _leads_on(attribution: Attribution, start: int, passage: Passage) -> bool:
    """
    Whether a quotation without a cue that starts at *start* can go on from it.

    It does from a quotation, and from a report that ends the paragraph before:
    "She said the weir leaked.", and in the next paragraph “It always did.” In
    the same paragraph no sentence may stand between that can bring in somebody
    else: “It leaks,” said Ida Strand. *Bo Vale agreed.* “It always did.”
    """
    if attribution.kind == "indirect" and not (attribution.act == "statement" and attribution.mood == "asserted"):
        return False
    if start < passage.end:
        said = (span.end for span in (attribution.content[-1], attribution.source, attribution.cue) if span is not None)
        sentence = passage.sentence_at(max(said) - 1)
        return (
            sentence is None or not (between := passage.text[sentence.end : start].strip()) or _is_of_speaker(between)
        )
    if attribution.kind != "indirect":
        return True
    return not passage.text[attribution.content[-1].end : passage.end].strip(" .!?…")


# What stands between a quotation and the one that goes on from it may be
# this many paragraphs.
_MOST_BETWEEN = 2


def _before(number: int, read: list[Passage], nearby: Mapping[int, list[int]]) -> int:
    """
    The paragraph before that one in which somebody speaks.

    A caption is passed over, and so is what is told of the speaker: “It held,”
    she said. / *She has repaired it since.* / “Nobody paid me.”
    """
    for at in range(number - 1, max(number - 2 - _MOST_BETWEEN, -1), -1):
        if nearby.get(at) or not _is_passed_over(read[at]):
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
        and split_caption(text, pos=passage.start, endpos=passage.end).credit is not None
    )


def _go_on(
    claim: Claim,
    sure: float,
    floor: float,
    near: dict[int, Attribution],
    held: _Taken,
    claims: list[tuple[int, Passage, Claim]],
) -> tuple[int | None, str]:
    """Give a quotation without a cue to the attribution of the one before it, whose content goes on."""
    rival = next((r for span in claim.content if (r := held.owner(span)) is not None), None)
    if rival is not None:
        return None, f"the words of a surer claim: {claims[rival][2].rule}"
    if sure < floor:
        return None, f"less sure than {floor:g}"
    start = claim.content[0].start
    before = [
        (a.content[-1].end, j)
        for j, a in near.items()
        if a.content[-1].end <= start and _leads_on(a, start, claims[j][1])
    ]
    if not before:
        return None, "nothing before it goes on"
    owner = max(before)[1]
    for span in claim.content:
        held.take(span, owner)
    found = near[owner]
    kind: AttributionKind = "mixed" if found.kind == "indirect" else found.kind
    near[owner] = attrs.evolve(found, content=(*found.content, *claim.content), kind=kind)
    return owner, f"goes on from the words before it: {claims[owner][2].rule}"


def _relay(
    i: int, claims: list[tuple[int, Passage, Claim]], sure: float, floor: float, won: dict[int, Attribution]
) -> str:
    """Note the outlet on what it relays; what nobody else says is the outlet's own."""
    number, passage, claim = claims[i]
    if sure < floor:
        return f"less sure than {floor:g}"
    lo, hi = claim.content[0].start, claim.content[-1].end
    covered = 0
    for j, attribution in won.items():
        if claims[j][0] == number and lo <= attribution.content[0].start and attribution.content[-1].end <= hi:
            if attribution.outlet is None and attribution.source is not None:
                won[j] = attrs.evolve(attribution, outlet=claim.outlet)
            covered += sum(span.end - span.start for span in attribution.content)
    if 2 * covered > hi - lo:
        return "noted as the outlet of what it relays"
    won[i] = _attribution(claim, passage, sure)
    return "nobody else says these words"


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
