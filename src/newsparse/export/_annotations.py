"""An article's structure as W3C Web Annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal

from .._article import Article
from .._attribution import Attribution
from .._quotes import Quote
from .._span import Span
from ._document import check_article
from ._offsets import Offsets

__all__ = ["to_annotations"]

_AROUND = 32
"""Characters before and after that tell equal words apart; what annotation tools take as well."""


def to_annotations(
    article: Article, *, source: str | None = None, units: Literal["code-points", "utf-16"] = "code-points"
) -> dict[str, Any]:
    """
    The structure of an article as Web Annotations (W3C Recommendation of 2017), in JSON-LD.

    Each annotation points into the text of the article by position and by its
    words (a ``TextQuoteSelector`` with up to 32 characters before and after).

    Args:
        article: What `newsparse.parse_article` answers.
        source: The IRI of what the annotations are on, a plain text with
            exactly the article's characters. If left out, the text is named
            by the hash of its UTF-8 (``ni:///sha-256;…``, RFC 6920).
        units: What ``start`` and ``end`` count. The Recommendation wants code
            points; ``utf-16`` is for readers that take them for offsets of
            JavaScript. They differ behind the first character that UTF-16
            writes as two units, such as an emoji.

    Returns:
        An ``AnnotationCollection`` whose first and only page holds, in this
        order: an annotation for each block (its body is the kind), one for
        each quotation (``quote`` and its kind), and those of each attribution:
        ``content`` (all its stretches, with kind, act, mood and the speaker's
        name), then ``source``, ``cue`` and ``outlet``, each linked to the
        content by its ``id``. The ids are made of *source* and the number of
        the annotation, so they are the same each time.

    Raises:
        TypeError: If *article* is no `Article`, or *source* neither `str` nor `None`.
        ValueError: If *units* is neither of the two, or *source* is empty.

    Example:
        >>> from newsparse import parse_article
        >>> article = parse_article("“It will stay,” Ada Byron said.")
        >>> found = to_annotations(article, source="https://weir.example/rain.txt")["first"]["items"]
        >>> [one["body"][0]["value"] for one in found]
        ['paragraph', 'quote', 'content', 'source', 'cue']
        >>> found[3]["target"][0]["selector"][0]
        {'type': 'TextPositionSelector', 'start': 16, 'end': 25}

    .. versionadded:: 0.2
    """
    check_article(article)
    if source is not None and not isinstance(source, str):
        raise TypeError(f"source must be a str or None, not {type(source).__name__}")
    if source == "":
        raise ValueError("source must not be empty")
    if units not in ("code-points", "utf-16"):
        raise ValueError(f"units must be 'code-points' or 'utf-16', not {units!r}")
    page = _Page(article.text, source or _name_of(article.text), units)
    for block in article.blocks:
        page.add([block.span], _tag(block.kind))
    for quote in _all(article.quotes):
        page.add(quote.parts, _tag("quote"), _tag(quote.kind, "tagging"))
    for attribution in article.attributions:
        page.attribute(attribution)
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": page.id("collection"),
        "type": "AnnotationCollection",
        "label": "The structure of an article, as newsparse reads it",
        "total": len(page.items),
        "first": {"id": page.id("page"), "type": "AnnotationPage", "startIndex": 0, "items": page.items},
    }


def _name_of(text: str) -> str:
    """The text by its hash, as RFC 6920 writes it."""
    import base64  # noqa: PLC0415
    import hashlib  # noqa: PLC0415

    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"


def _tag(value: str, purpose: str = "classifying") -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _all(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotations with those inside them, in the order of the text."""
    waiting = list(quotes)[::-1]
    while waiting:
        quote = waiting.pop()
        yield quote
        waiting += quote.quotes[::-1]


class _Page:
    """The annotations of one text, as they are made."""

    def __init__(self, text: str, source: str, units: str) -> None:
        import uuid  # noqa: PLC0415

        self._text = text
        self._source = source
        self._offset: Callable[[int], int] = int if units == "code-points" else Offsets(text).utf16
        self._uuid = uuid.uuid5
        self._space = uuid.uuid5(uuid.NAMESPACE_URL, source.encode("utf-8", "replace").decode())
        self.items: list[dict[str, Any]] = []

    def id(self, name: str) -> str:
        """The IRI of a thing with a name that no other of this text has."""
        return self._uuid(self._space, name).urn

    def add(self, spans: Iterable[Span], *bodies: dict[str, str], motivation: str = "classifying") -> str:
        """An annotation on stretches of the text; its id."""
        name = self.id(str(len(self.items)))
        self.items.append(
            {
                "id": name,
                "type": "Annotation",
                "motivation": motivation,
                "body": list(bodies),
                "target": [self._target(span) for span in spans],
            }
        )
        return name

    def attribute(self, one: Attribution) -> None:
        """The annotations of an attribution."""
        tags = [_tag(word, "tagging") for word in (one.kind, one.act, one.mood)]
        who = [] if one.speaker is None else [_tag(one.speaker.name, "identifying")]
        content = self.add(one.content, _tag("content"), *tags, *who)
        link = {"type": "SpecificResource", "purpose": "linking", "source": content}
        for role, span in (("source", one.source), ("cue", one.cue), ("outlet", one.outlet)):
            if span is not None:
                self.add([span], _tag(role), link, motivation="linking")

    def _target(self, span: Span) -> dict[str, Any]:
        before, after = max(span.start - _AROUND, 0), span.end + _AROUND
        return {
            "type": "SpecificResource",
            "source": self._source,
            "selector": [
                {
                    "type": "TextPositionSelector",
                    "start": self._offset(span.start),
                    "end": self._offset(span.end),
                },
                {
                    "type": "TextQuoteSelector",
                    "exact": span.text,
                    "prefix": self._text[before : span.start],
                    "suffix": self._text[span.end : after],
                },
            ],
        }
