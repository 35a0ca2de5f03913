"""Mentions of people, organisations and outlets."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

import attrs

from ._shown import Shown
from ._span import Span
from .lang import Language

__all__ = ["Speaker", "SpeakerKind", "find_names", "is_outlet", "phrase_after", "phrase_before"]

SpeakerKind = Literal["person", "organisation", "group", "document", "unknown"]
"""What a speaker is."""


@attrs.frozen
class Speaker(Shown):
    """
    Somebody or something that speaks in an article; see `newsparse.resolve_speakers`.

    Two speakers are equal if they are the same one; how each was found does
    not matter to that.

    .. versionadded:: 0.1
    """

    name: str
    """The fullest form of the name that the article prints."""
    span: Span | None
    """Where that form stands first; `None` if the name was given by the caller."""
    role: Span | None
    """What the article says the speaker is: ``Pentagon press secretary``."""
    kind: SpeakerKind
    """What the speaker is."""
    mentions: tuple[Span, ...]
    """Where the article names the speaker, in the order of the text."""
    how: str = attrs.field(eq=False, default="")
    """
    The rule that led from the source to this speaker: ``full_name``, ``surname``, ``given_name``, ``acronym``,
    ``pronoun``, ``description``, ``spokesperson``, ``document``, ``outlet``, ``first_person``, ``known``,
    ``coreference``.
    """
    roles: tuple[Span, ...] = attrs.field(eq=False, default=())
    """All that the article says the speaker is, in the order of the text; `role` is the first of them."""
    said: tuple[Span, ...] = attrs.field(eq=False, default=())
    """What is attributed to the speaker, in the order of the text; see `newsparse.gather_speakers`, which fills it."""


# -------------------------------------------------------------- noun phrases

_TOKEN_RE = re.compile(r"\w(?:[\w’'&-]|\.(?=\w))*+\.?+(?<!\.\.)|[^\w\s]")
# How far from its verb a noun phrase is looked for.
_REACH = 220


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    low: str


def _tokens(text: str, lo: int, hi: int, language: Language) -> list[_Token]:
    found = []
    for match in _TOKEN_RE.finditer(text, lo, hi):
        start, end = match.span()
        word = match[0]
        # The stop belongs to "Gen." and "J." but not to the last word of a sentence.
        if (
            word[-1] == "."
            and len(word) > 2
            and word[:-1].lower() not in language.abbreviations
            and "." not in word[:-1]
        ):
            end -= 1
            found.append(_Token(start, end, word[:-1], word[:-1].lower()))
            found.append(_Token(end, end + 1, ".", "."))
        else:
            found.append(_Token(start, end, word, word.lower().rstrip(".")))
    return found


def phrase_before(text: str, lo: int, hi: int, language: Language) -> tuple[int, int] | None:
    """
    The noun phrase that ends at *hi*, where a verb follows, not before *lo*.

    Auxiliaries, adverbs and a day between the two are passed over, and so is
    what stands between commas: "Ada Byron, a doctor at Lund, has also said".

    Returns:
        Its bounds, or `None` where no noun phrase stands there.
    """
    tokens = _tokens(text, max(lo, hi - _REACH), hi, language)
    i = len(tokens) - 1
    while i >= 0 and (
        tokens[i].low in language.auxiliaries or (tokens[i].low.endswith("ly") and tokens[i].text.islower())
    ):
        i -= 1
    if i > 1 and tokens[i].low == "to" and tokens[i - 1].text.islower():
        i -= 2  # "Ada Byron declined to say"
    end = -1
    if i > 0 and tokens[i].text in ",)–—-":
        # An apposition or a relative clause: the phrase is what stands before
        # its first comma.
        other = {",": ",", ")": "("}.get(tokens[i].text, tokens[i].text)
        j = i - 1
        while j > 0 and tokens[j].text != other and i - j < 30:
            j -= 1
        if j <= 0 or tokens[j].text != other:
            return None
        end, i = tokens[i - 1].end, j - 1
    first = _walk_left(tokens, i, language)
    if first is None:
        return None
    return (tokens[first].start, max(end, tokens[i].end))


def _is_name_word(token: _Token) -> bool:
    return token.text[0].isupper() or token.text[0].isdigit()


def _walk_left(tokens: list[_Token], last: int, language: Language) -> int | None:
    """The index at which the noun phrase that ends with ``tokens[last]`` starts."""
    if last < 0:
        return None
    token = tokens[last]
    if token.low in language.pronouns:
        return last
    if not token.text[0].isalnum() or (token.low in language.function_words and token.text[0].islower()):
        return None
    i = last
    first: int | None = None
    while i >= 0:
        token = tokens[i]
        if token.low in language.determiners:
            first = i
            # "a spokesman for the company": what ties the phrase to one before it
            if i > 1 and tokens[i - 1].low in language.noun_links and _may_hold(tokens[i - 2], language):
                i -= 2
                continue
            break
        if token.low in language.noun_links:
            # inside a phrase only: "governor of Ohio", not "On Friday"
            if i == 0 or token.text[0].isupper() or not _may_hold(tokens[i - 1], language):
                break
            i -= 1
            continue
        if not _may_hold(token, language):
            break
        first = i
        i -= 1
    while (
        first is not None
        and first < last
        and (tokens[first].low in language.function_words or tokens[first].low in language.noun_links)
    ):
        first += 1
    return first


def _may_hold(token: _Token, language: Language) -> bool:
    """Whether a noun phrase may hold this word."""
    if not token.text[0].isalnum():
        return False
    if token.low in language.function_words:
        return False
    return not (token.text.islower() and token.low in language.cues)


def phrase_after(text: str, lo: int, hi: int, language: Language) -> tuple[int, int] | None:
    """
    The noun phrase that starts at *lo*, after a verb, and ends before *hi*.

    Returns:
        Its bounds, or `None` where no noun phrase stands there.
    """
    tokens = _tokens(text, lo, min(hi, lo + _REACH), language)
    if not tokens or not tokens[0].text[0].isalnum():
        return None
    if tokens[0].low in language.pronouns:
        return tokens[0].start, tokens[0].end
    named = False
    i = 0
    for i, token in enumerate(tokens):
        if not token.text[0].isalnum():
            break
        if token.low in language.noun_links:
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            if (
                i == 0
                or after is None
                or not (_is_name_word(after) or after.low in language.determiners)
                or (
                    after.low in language.weekdays
                    or after.low in language.months
                    or token.low in ("on", "in", "by", "to")
                )
            ):
                break
            continue
        if token.low in language.function_words or (
            token.text.islower()
            and named
            and token.low not in language.particles
            and tokens[i - 1].low not in language.determiners
        ):
            break
        if token.low in language.weekdays and i:
            break
        named = named or (token.text[0].isupper() and token.low.rstrip(".") not in language.titles)
    else:
        i = len(tokens)
    while i and (tokens[i - 1].low in language.noun_links or tokens[i - 1].low in language.determiners):
        i -= 1
    if not i:
        return None
    return tokens[0].start, tokens[i - 1].end


# --------------------------------------------------------------------- names


# A letter that is not small: a capital, or one of a script without capitals.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# Every such letter and more, as plain ranges: `re` runs over the text to the
# next of them three times as fast as to a letter that it has to look up.
_MAYBE_CAPITAL = "[A-Z\xc0-\xd6\xd8-\xde\u0100-\U0010ffff]"


@lru_cache(maxsize=32)
def _name_re(language: Language) -> re.Pattern[str]:
    particles = "|".join(
        sorted((re.escape(p).replace(r"\ ", "[ ]") for p in language.particles), key=len, reverse=True)
    )
    nickname = r"(?:[“\"‘'(][^\W\d_]{2,15}(?:[ ][^\W\d_]{2,15}){0,2}[”\"’')][ ])?+"
    # "Brig. Gen. Ada Byron": the stop after a short title belongs to the name.
    short = {word for title in language.titles for word in title.split() if 1 < len(word) < 6}
    titled = "|".join(rf"(?<=\b{re.escape(word)})" for word in sorted(short)) or "(?!)"
    # what follows the first letter: "J.T.", "Byron", "Gen."
    rest = rf"(?: \.(?:[ ]?{_CAPITAL}\.)*+ | [\w’'-]*+ (?: (?=\.) (?i:{titled}) \. )?+ )"
    return re.compile(
        rf"""
        {_MAYBE_CAPITAL} (?<=[^\W\d_])
        (?<!\w.) (?<!\w[’'-].)            # not the "Brien" of "O’Brien", but the name after an opening mark
        {rest} (?: [ \u00a0] (?: (?:{particles or "(?!)"})[ ] )?+ {nickname} {_CAPITAL} {rest} ){{0,9}}+
        """,
        re.VERBOSE,
    )


def find_names(text: str, lo: int, hi: int, language: Language) -> list[tuple[int, int]]:
    """Where runs of capitalised words stand, in the order of the text."""
    return [m.span() for m in _name_re(language).finditer(text, lo, hi)]


# -------------------------------------------------------------------- outlets

_ARTICLE_RE = re.compile(r"(?:the|The|THE)\s+")


@lru_cache(maxsize=32)
def _outlet_forms(language: Language) -> frozenset[str]:
    names = {
        *language.outlets,
        *(printed for printed, _ in language.agencies),
        *(full for _, full in language.agencies),
    }
    return frozenset(_ARTICLE_RE.sub("", name).lower() for name in names)


def is_outlet(phrase: str, language: Language) -> bool:
    """
    Whether *phrase* names a paper, broadcaster, agency or site that the language knows.

    >>> from newsparse.lang import ENGLISH
    >>> is_outlet("the New York Times", ENGLISH), is_outlet("the minister", ENGLISH)
    (True, False)
    """
    return _ARTICLE_RE.sub("", phrase.strip(), count=1).lower() in _outlet_forms(language)
