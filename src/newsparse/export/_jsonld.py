"""An article in the vocabulary of schema.org, as JSON-LD."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from .._article import Article
from .._attribution import Attribution
from .._bylines import DESKS, Byline
from .._captions import Caption
from .._names import Speaker, SpeakerKind
from .._quotes import Quote
from .._span import Span
from ._document import check_article
from ._written import json_text

__all__ = ["to_jsonld", "to_jsonld_script"]

_BODY = frozenset({"paragraph", "list_item", "quote_block", "heading", "question_heading"})
_Cast = dict[tuple[str, Span | None, SpeakerKind], str]
"""The name of the node of each speaker."""

_TYPES: dict[SpeakerKind, str] = {"person": "Person", "organisation": "Organization"}
_DESKS = tuple(f" {desk}" for desk in DESKS)
_MARKS = "“”\"„‟«»‹›‘’'‚‛`´「」『』"
# The mark at the head of a paragraph of a quotation, which may open another one with its next.
_OPENING_RE = re.compile(rf"(?:''|``|[{_MARKS}])\s*+")


def to_jsonld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    """
    An article as a ``NewsArticle`` of schema.org, in JSON-LD.

    What the text does not print is left out rather than guessed. So there are
    no dates (printed ones lack a year, a zone or both), no section (a kicker
    may be one or not) and no holder of a copyright.

    Args:
        article: What `newsparse.parse_article` answers.
        url: Where the article stands, if it is known.

    Returns:
        Plain data: ``headline``, ``description`` (the deck), ``author``,
        ``sourceOrganization`` (the agency or paper beside the authors or in
        the dateline), ``dateline``, ``locationCreated``, ``inLanguage``,
        ``articleBody`` (the paragraphs and headings, an empty line between
        them), ``image`` (an ``ImageObject`` for each caption, without its
        address) and ``hasPart``: a ``Quotation`` for each stretch between
        quotation marks that is attributed and was said, without its marks.
        Keys without a value are left out; ``author``, ``creator``,
        ``sourceOrganization``, ``image`` and ``hasPart`` are lists. A speaker is the same node
        everywhere, by its ``@id``; one of whom it is not known whether it is
        a person or an organisation is named as printed, as ``creditText``.

    Raises:
        TypeError: If *article* is no `Article`, or *url* neither `str` nor `None`.

    Example:
        >>> from newsparse import parse_article
        >>> data = to_jsonld(parse_article("Rain over Leeds\\n\\n“It will stay,” Ada Byron said."))
        >>> data["@type"], data["headline"]
        ('NewsArticle', 'Rain over Leeds')
        >>> data["hasPart"][0]["text"], data["hasPart"][0]["spokenByCharacter"]["name"]
        ('It will stay,', 'Ada Byron')

    .. versionadded:: 0.2
    """
    check_article(article)
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url must be a str or None, not {type(url).__name__}")
    dateline, byline, headline = article.dateline, article.byline, article.headline
    beside = (None if byline is None else byline.outlet, None if dateline is None else dateline.agency)
    sources = [span.text for span in beside if span is not None]
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        **_present(
            url=url,
            mainEntityOfPage=url,
            headline=headline.span.text if headline is not None else article.title,
            description=next((block.span.text for block in article.blocks if block.kind == "deck"), None),
            inLanguage=None if article.lang == "mul" else article.lang,
            author=[] if byline is None else list(_authors(byline)),
            sourceOrganization=[_named("Organization", name) for name in dict.fromkeys(sources)],
            dateline=None if dateline is None else dateline.span.text,
            locationCreated=None if dateline is None else _place(dateline.place),
            articleBody="\n\n".join(block.span.text for block in article.blocks if block.kind in _BODY),
            image=[_image(caption) for caption in article.captions],
            hasPart=list(_quotations(article)),
        ),
    }


def to_jsonld_script(article: Article, *, url: str | None = None) -> str:
    r"""
    The same as an element to put into the head or the body of a page.

    Nothing that an article prints can end the element or begin another:
    ``<``, ``>`` and ``&`` stand as escapes of JSON, and so do controls, marks
    of direction and the line separators that scripts stumble over.

    Args:
        article: What `newsparse.parse_article` answers.
        url: Where the article stands, if it is known.

    Returns:
        A ``<script type="application/ld+json">`` element on one line.

    Raises:
        TypeError: As `to_jsonld`.

    Example:
        >>> from newsparse import parse_article
        >>> script = to_jsonld_script(parse_article("Rain </script><b>over</b> Leeds"))
        >>> script.count("</script>"), script.endswith("</script>")
        (1, True)

    .. versionadded:: 0.2
    """
    return f'<script type="application/ld+json">{json_text(to_jsonld(article, url=url), markup=False)}</script>'


def _present(**values: Any) -> dict[str, Any]:
    """The properties that have a value."""
    return {key: value for key, value in values.items() if value}


def _named(kind: str, name: str, **more: str | None) -> dict[str, Any]:
    return {"@type": kind, **_present(name=name, **more)}


def _text(span: Span | None) -> str | None:
    return None if span is None else span.text


def _place(span: Span | None) -> dict[str, Any] | None:
    return None if span is None else _named("Place", span.text)


def _authors(byline: Byline) -> Iterator[dict[str, Any]]:
    # "Political Editor" behind two names may be the office of one of them.
    role = byline.role.text if byline.role is not None and len(byline.authors) == 1 else None
    for author in byline.authors:
        if f" {author.text.casefold()}".endswith(_DESKS):  # "Courier Staff"
            yield _named("Organization", author.text)
        else:
            yield _named("Person", author.text, jobTitle=role)
    if not byline.authors and byline.outlet is not None:  # "By Reuters"
        yield _named("Organization", byline.outlet.text)


def _image(caption: Caption) -> dict[str, Any]:
    places = [occasion.place for occasion in caption.occasions]  # several: a picture for each
    return {
        "@type": "ImageObject",
        **_present(
            caption=_text(caption.body),
            creditText=_text(caption.credit),
            creator=[_named("Person", creator.text) for creator in caption.creators],
            locationCreated=_place(places[0]) if len(places) == 1 else None,
        ),
    }


def _quotations(article: Article) -> Iterator[dict[str, Any]]:
    """One for each attribution that is quoted as a whole, or for each stretch between marks in one that is not."""
    parts = sorted(_parts(article.quotes))
    starts = [part.start for part in parts]
    cast: _Cast = {(one.name, one.span, one.kind): f"_:speaker{i}" for i, one in enumerate(article.speakers)}
    for one in article.attributions:
        # What somebody declined to say is no quotation of hers.
        if one.kind == "indirect" or one.mood != "asserted":
            continue
        said = [part.text for span in one.content for part in _inside(span, parts, starts)]
        said = said or [span.text.strip(_MARKS) for span in one.content]
        for words in [" ".join(said)] if one.kind == "direct" else said:
            if words:
                yield {"@type": "Quotation", "text": words, **_who(one, cast)}


def _inside(span: Span, parts: list[Span], starts: list[int]) -> Iterator[Span]:
    """The quoted words inside the content of an attribution."""
    for at in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
        if parts[at].end <= span.end:
            yield parts[at]


def _parts(quotes: Iterable[Quote]) -> Iterator[Span]:
    """The words of each part of the quotations, without their marks."""
    for quote in quotes:
        if len(quote.parts) == 1:
            yield quote.inner
            continue
        for part in quote.parts:
            mark = _OPENING_RE.match(part.text)
            opened = part.start + (mark.end() if mark is not None else 0)
            start = quote.inner.start if part is quote.parts[0] else opened
            end = max(min(part.end, quote.inner.end), start)
            yield Span(start, end, part.text[start - part.start : end - part.start])


def _who(one: Attribution, cast: _Cast) -> dict[str, Any]:
    speaker: Speaker | None = one.speaker
    if speaker is not None and speaker.kind in _TYPES:
        node = cast.get((speaker.name, speaker.span, speaker.kind))
        who = _named(_TYPES[speaker.kind], speaker.name, description=_text(speaker.role))
        return {"spokenByCharacter": _present(**{"@id": node}) | who}
    return _present(creditText=_text(one.source))
