"""What the words of a source are: a pronoun, a name, or a description."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Literal, NamedTuple

from .._names import SpeakerKind
from .._span import Span
from ..lang import Language
from ._cast import Cast
from ._entities import Mention
from ._forms import fold

__all__ = ["Source", "SourceSort", "read_source"]

SourceSort = Literal["pronoun", "name", "of", "description", "several"]

_TOKEN_RE = re.compile(r"[^\W_](?:[\w’'-]|\.(?=\w))*+")
_CONTRACTED_RE = re.compile(r"[’'](?:s|d|ll|ve|re|m)$")
_MARKS = "“”\"‘’'"


class Source(NamedTuple):
    """A source, read."""

    sort: SourceSort
    mention: Mention | None = None
    """The name: of the speaker itself, or of whom it speaks for."""
    how: str = ""
    head: str = ""
    """The noun that a description turns on."""
    words: frozenset[str] = frozenset()
    """The folded words of a description."""
    definite: bool = False
    """Whether the description takes its bearer for known: "the mayor"."""
    relation: bool = False
    """Whether it leads from somebody else: "his wife", "Byron’s lawyer"."""
    kind: SpeakerKind = "unknown"


def read_source(text: str, source: Span, cast: Cast) -> Source:
    """What the words of a source are."""
    language = cast.lexicon.language
    low = source.text.casefold()
    if "’" in low or "'" in low:
        low = _CONTRACTED_RE.sub("", low)  # "He’s said"
    if low in language.pronouns or low in cast.lexicon.pronouns:
        return Source("pronoun", words=frozenset({low}))
    mentions = _inside(source, cast)
    bound = cast.lexicon.bound.search(text, source.start + 1, source.end)
    end = bound.start() if bound else source.end
    first = [m for m in mentions if m.start < end]
    if len(mentions) == 1 and first:
        [one] = first
        begin = one.run if one.form.titles else one.start
        if begin <= source.start and source.end <= one.end and not _is_noun(one, cast):
            return Source("name", one)  # as most are: a name and nothing else
    if not first:
        named = _apposed(text, source, mentions, cast)
        return named or _description(text, source, end, cast)
    return _named(text, source, end, first, mentions, cast)


def _inside(source: Span, cast: Cast) -> list[Mention]:
    """The names in a source, in order; a particle at the head of a name may stand before it."""
    mentions = cast.mentions
    i = bisect_left(cast.starts, source.start)
    found = []
    if i and mentions[i - 1].end > source.start and mentions[i - 1].end <= source.end:
        found.append(mentions[i - 1])
    while i < len(mentions) and mentions[i].start < source.end:
        found.append(mentions[i])
        i += 1
    return found


def _is_full(mention: Mention) -> bool:
    return len(mention.form.words) > 1 and mention.form.kind in ("person", "unknown")


def _apposed(text: str, source: Span, mentions: list[Mention], cast: Cast) -> Source | None:
    """
    Somebody named behind his description: "the harbour master, Ada Byron".

    Also behind several: "chairman, chief executive and president Ada Byron".
    """
    for mention in mentions:
        begin = mention.run if mention.form.titles else mention.start
        after = text[mention.end : source.end].lstrip(" ")
        if not _is_full(mention) or (after and after[0] not in ",.("):
            continue
        comma = text.rfind(",", source.start, begin)
        before = [fold(m[0]) for m in _TOKEN_RE.finditer(text, source.start, begin)]
        between = [fold(m[0]) for m in _TOKEN_RE.finditer(text, max(comma, source.start), begin)]
        if comma < 0 or (between and between[-1] not in cast.lexicon.persons):
            continue
        # "the harbour director, Ada Byron", "one of the divers, Ada Byron", "weeks later, Ada Byron";
        # not "divers, Ada Byron", which may be two
        alone = not any(m.start < comma for m in mentions)
        if before[:2] in (["one", "of"], ["another", "of"]) or (
            any(w in cast.lexicon.persons for w in before)
            or (alone and not after and not any(w.removesuffix("s") in cast.lexicon.persons for w in before))
        ):
            return Source("name", mention, "full_name")
    return None


def _leads_on(text: str, one: Mention, two: Mention, cast: Cast) -> bool:
    """Whether a name in a source only belongs to the role of the next one."""
    if one.run == two.run:
        return True  # "Northwind’s Ada Byron"
    between = text[one.end : two.run if two.form.titles else two.start]
    words = between.split()
    language = cast.lexicon.language
    office = one.form.words[-1] in cast.lexicon.persons or one.form.kind == "organisation"
    if not words:
        return True
    if words[0] in ("’s", "'s", "’", "'"):
        words = words[1:]
        return all(w.islower() and w.isalpha() and w not in language.noun_links for w in words)
    if between.startswith(". ") and len(words) == 1:
        return len(one.form.words) == 1  # "Ald. Ada Byron"
    if words[0] in ("of", "for", "and", "&") and len(words) <= 2:
        # "Secretary of State Ada Byron", "President and CEO Ada Byron"
        return office and one.form.kind != "organisation" and _is_full(two)
    # "Northwind scientist and study author Ada Byron"; not "Byron aides and Bo Lind"
    return (
        all(w.replace("-", "").isalpha() and w.islower() for w in words)
        and not any(w in language.noun_links and (w not in ("and", "&") or w is words[-1]) for w in words)
        and (_is_full(two) or any(w in cast.lexicon.persons for w in words))
    )


def _named(text: str, source: Span, end: int, first: list[Mention], mentions: list[Mention], cast: Cast) -> Source:
    language = cast.lexicon.language
    links = language.noun_links
    i = 0
    while i + 1 < len(first) and _leads_on(text, first[i], first[i + 1], cast):
        i += 1
    head = first[i]
    lead = text[source.start : max(source.start, first[0].run if first[0].form.titles else first[0].start)]
    lead_words = [fold(m[0]) for m in _TOKEN_RE.finditer(lead)] if lead else []
    rest = text[head.end : end]
    after = rest.strip(" ").removeprefix("’s").removeprefix("'s").strip(_MARKS + " .")
    tail = after.split()
    # "a spokesman for Northwind", "officials at Northwind": the name hangs on a noun before it.
    at = next((k for k, word in enumerate(lead_words) if k and word in links and word not in ("and", "&")), None)
    if at is not None:
        noun = lead_words[at - 1]
        inner = i or head.form.start or head.form.titles
        if noun in cast.lexicon.persons and inner and lead_words[at] == "of" and _is_full(head) and not tail:
            return Source("name", head, "full_name")  # "Secretary of State Ada Byron"
        if noun in language.envoys and lead_words[at] in ("for", "of", "from", "at") and not tail:
            return Source("of", first[0], "spokesperson")
        named = _apposed(text, source, [m for m in mentions if m.start > end], cast)
        if named is not None and noun in cast.lexicon.persons:
            return named
        return _description(text, source, end, cast)
    if lead_words and not lead_words[-1].isdigit() and lead_words[0][0].isdigit():
        return _description(text, source, end, cast)  # "52 percent of voters"
    if lead_words and lead_words[0].isdigit():
        return _description(text, source, end, cast)
    possessive = bool(rest.strip(" ")) and rest.lstrip(" ")[0] in "’'"
    if tail and (tail[0] in ("and", "&", "or")):
        if head.form.words[-1] in cast.lexicon.persons and (named := _apposed(text, source, mentions, cast)):
            return named
        return Source("several", head)
    if tail and (tail[0] not in links or possessive):
        # "Northwind’s report", "a Northwind spokeswoman", "the Byron campaign"
        noun = _head(tail, links)
        if noun in language.envoys:
            return Source("of", head, "spokesperson")
        if possessive and noun in language.document_nouns:
            return Source("of", head, "document")
        named = _apposed(text, source, [m for m in mentions if m.start > end], cast)
        if named is not None and noun in cast.lexicon.persons:
            return named
        return _description(text, source, end, cast, relation=possessive)
    if _is_noun(head, cast):
        return _description(text, source, end, cast)
    return Source("name", head)


def _is_noun(mention: Mention, cast: Cast) -> bool:
    """Whether a word has its capital only as the first of a sentence: "Officials at the harbour", "Residents"."""
    words = mention.form.words
    entity = mention.entity
    if len(words) != 1 or mention.form.titles or entity is None or len(entity.words) > 1 or entity.known is not None:
        return False
    word = words[0]
    language = cast.lexicon.language
    if word in language.role_nouns or word in language.person_nouns or word in language.group_nouns:
        return True
    return word in cast.runs.small and word not in language.given_names


def _head(words: list[str], links: frozenset[str]) -> str:
    """The noun that a phrase turns on: the last one before "of" and the like."""
    head = ""
    for word in words:
        folded = fold(word)
        if folded in links and folded not in ("and", "&") and head:
            break
        head = folded
    return head


def _description(text: str, source: Span, end: int, cast: Cast, *, relation: bool = False) -> Source:
    language = cast.lexicon.language
    tokens = [fold(m[0]) for m in _TOKEN_RE.finditer(text, source.start, end)]
    if not tokens:
        return Source("description")
    head = _head(tokens[1:] if tokens[0] in language.determiners else tokens, language.noun_links)
    own = tokens[0] in language.owners
    return Source(
        "description",
        head=head,
        words=frozenset(tokens),
        definite=tokens[0] in language.definite or own or relation,
        relation=own or relation,
        kind=_kind(head, tokens, language),
    )


def _kind(head: str, tokens: list[str], language: Language) -> SpeakerKind:
    persons = language.person_nouns
    if head in language.group_nouns:
        return "group"
    if head in persons or head.endswith("-year-old"):
        return "person"
    if head in language.document_nouns:
        return "document"
    if head in language.body_nouns:
        return "organisation"
    if head.endswith("s") and (head[:-1] in persons or head.endswith(("ers", "ors", "ists", "ians", "ants", "ents"))):
        return "group"
    if head.endswith("s") and head[:-1] in language.document_nouns:
        return "document"
    if head.endswith("s") and not head.endswith("ss"):
        return "group"
    return "unknown"
