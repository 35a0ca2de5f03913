"""Attributions as rows of a table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, Literal

from .._article import Article
from .._attribution import Attribution
from .._span import Span
from ._document import check_article

__all__ = ["COLUMNS", "rows", "to_csv"]

Cell = str | int | float | None

COLUMNS: Final = (
    "attribution", "content", "content_start", "content_end", "content_spans",
    "source", "source_start", "source_end", "cue", "cue_start", "cue_end", "outlet", "outlet_start", "outlet_end",
    "speaker", "speaker_kind", "speaker_role", "how", "unresolved",
    "kind", "act", "mood", "rule", "confidence", "block",
)  # fmt: skip
"""
The columns of `rows`, in order.

.. versionadded:: 0.2
"""

# What a spreadsheet takes for the beginning of a formula, with the white space that some of them skip.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(article: Article) -> Iterator[dict[str, Cell]]:
    """
    The attributions of an article as rows of a table, one each.

    Args:
        article: What `newsparse.parse_article` answers.

    Yields:
        A dictionary for each attribution, in order, with the same keys each
        time (`COLUMNS`); `None` where there is nothing. ``attribution`` counts
        from 0; ``content`` is all that is said, its stretches joined by a
        space, ``content_start`` is where the first of them starts and
        ``content_end`` where the last ends, and ``content_spans`` has them all
        (``0:15 31:40``); ``speaker_role`` is the first thing that the article
        says the speaker is; ``block`` is the kind of block that the content
        starts in. The other names are those of the fields of `Attribution` and
        `Speaker`. All offsets are code points.

    Raises:
        TypeError: If *article* is no `Article`.

    Example:
        >>> from newsparse import parse_article
        >>> [row] = rows(parse_article("“It will stay,” Mayor Ada Byron said."))
        >>> row["speaker"], row["speaker_role"], row["content"], row["content_spans"]
        ('Ada Byron', 'Mayor', '“It will stay,”', '0:15')

    .. versionadded:: 0.2
    """
    check_article(article)
    return _rows(article)


def _rows(article: Article) -> Iterator[dict[str, Cell]]:
    starts = [block.span.start for block in article.blocks]
    for i, one in enumerate(article.attributions):
        at = bisect_right(starts, one.content[0].start) - 1 if one.content else -1
        yield _row(i, one, article.blocks[at].kind if at >= 0 else None)


def _row(i: int, one: Attribution, block: str | None) -> dict[str, Cell]:
    speaker, said = one.speaker, one.content
    return {
        "attribution": i,
        "content": " ".join(span.text for span in said),
        "content_start": said[0].start if said else None,
        "content_end": said[-1].end if said else None,
        "content_spans": " ".join(f"{span.start}:{span.end}" for span in said),
        **_words("source", one.source),
        **_words("cue", one.cue),
        **_words("outlet", one.outlet),
        "speaker": None if speaker is None else speaker.name,
        "speaker_kind": None if speaker is None else speaker.kind,
        "speaker_role": None if speaker is None or speaker.role is None else speaker.role.text,
        "how": None if speaker is None else speaker.how,
        "unresolved": one.unresolved,
        "kind": one.kind,
        "act": one.act,
        "mood": one.mood,
        "rule": one.rule,
        "confidence": one.confidence,
        "block": block,
    }


def _words(name: str, span: Span | None) -> dict[str, Cell]:
    if span is None:
        return {name: None, f"{name}_start": None, f"{name}_end": None}
    return {name: span.text, f"{name}_start": span.start, f"{name}_end": span.end}


def to_csv(
    articles: Iterable[Article],
    *,
    dialect: Literal["csv", "tsv"] = "csv",
    names: Iterable[str] | None = None,
    safe: bool = False,
) -> Iterator[str]:
    """
    The attributions of articles as a table for spreadsheets and data frames: the `rows` of each, one after another.

    Articles are read one at a time, so that they may come from
    `newsparse.parse_articles`. Write the lines to a file that is opened with
    ``newline=""``, and with ``encoding="utf-8-sig"`` for Excel.

    Args:
        articles: Articles, of any number.
        dialect: ``csv`` has commas between cells, ``tsv`` tabs; both are
            quoted alike (RFC 4180), with ``"`` twice for one.
        names: A name for each article, for a column ``article`` before the
            others: paths, say, or addresses.
        safe: Put ``'`` before each text that a spreadsheet would take for a
            formula: those that begin with ``=``, ``+``, ``-``, ``@``, a tab or
            the end of a line. Say so where people open the table in one:
            anybody may print ``=HYPERLINK(…)`` in an article. The texts are
            then no longer exact, so it is off for programs.

    Yields:
        The header, then a line for each attribution; each ends in ``\\r\\n``,
        and cells may hold line ends, between quotes. Nothing (`None`) is an
        empty cell.

    Raises:
        TypeError: If *articles* is a single article or holds something else.
        ValueError: If *dialect* is neither of the two, or there are more
            articles than names or more names than articles.

    Example:
        >>> from newsparse import parse_article
        >>> lines = list(to_csv([parse_article("“It will stay,” Ada Byron said.")], names=["rain.txt"]))
        >>> lines[1][:40]
        'rain.txt,0,"“It will stay,”",0,15,0:15,A'

    .. versionadded:: 0.2
    """
    if dialect not in ("csv", "tsv"):
        raise ValueError(f"dialect must be 'csv' or 'tsv', not {dialect!r}")
    if isinstance(articles, Article):
        raise TypeError("articles must be several Articles, not one")
    if isinstance(names, str):
        raise TypeError(f"names must be several str, not the str {names!r}")
    return _lines(articles, "," if dialect == "csv" else "\t", names, safe)


def _lines(articles: Iterable[Article], comma: str, names: Iterable[str] | None, safe: bool) -> Iterator[str]:
    def line(cells: Iterable[Cell]) -> str:
        return comma.join([_cell(cell, comma, safe) for cell in cells]) + "\r\n"

    yield line(COLUMNS if names is None else ("article", *COLUMNS))
    if names is None:
        for article in articles:
            for row in rows(article):
                yield line(row.values())
        return
    for article, name in zip(articles, names, strict=True):
        for row in rows(article):
            yield line(chain([name], row.values()))


def _cell(value: Cell, comma: str, safe: bool) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    if safe and value.startswith(_FORMULA):
        value = "'" + value
    # Empty text stands between quotes, which readers that care tell from nothing; so does what has space at its ends.
    if not value or value != value.strip() or any(mark in value for mark in (comma, '"', "\n", "\r")):
        return '"' + value.replace('"', '""') + '"'
    return value
