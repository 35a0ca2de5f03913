"""
Attributions as a data frame.

It needs the extra ``newsparse[pandas]``.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import TYPE_CHECKING, Any

from .._article import Article
from ..errors import MissingExtraError
from ..export import COLUMNS, rows

try:
    import pandas as pd
except ImportError as _error:  # pragma: no cover - the extra is there in tests
    raise MissingExtraError("newsparse.integrations.pandas", "pandas") from _error

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["to_frame"]

_NUMBERS = frozenset(name for name in COLUMNS if name == "attribution" or name.endswith(("_start", "_end")))
# Few words, many times.
_WORDS = frozenset({"speaker_kind", "how", "kind", "act", "mood", "rule", "block"})


def to_frame(articles: Iterable[Article], *, names: Iterable[str | int] | None = None) -> DataFrame:
    """
    The attributions of articles as a tidy data frame: one row each.

    Args:
        articles: Articles, of any number: a list, or what `newsparse.parse_articles` yields.
        names: A name for each article: its file, its address, its key in a table of yours; their numbers from
            0 if left out.

    Returns:
        A frame with a column ``article`` for the names and those of `newsparse.export.COLUMNS`, in the order of the
        articles and of the text. Words are of the type ``string``, offsets ``Int64``, ``confidence`` ``float64``,
        and what has few values (``kind``, ``rule`` …) ``category``; what is nothing is missing (``pd.NA``). The
        columns are the same if there are no rows.

    Raises:
        TypeError: If *articles* is a single article or holds something else.
        ValueError: If there are more articles than names or more names than articles.

    Example:
        >>> from newsparse import parse_article
        >>> frame = to_frame([parse_article("“It will stay,” Ada Byron said.")], names=["rain"])
        >>> frame[["article", "speaker", "cue", "kind"]].values.tolist()
        [['rain', 'Ada Byron', 'said', 'direct']]

    .. versionadded:: 0.2
    """
    if isinstance(articles, Article):
        raise TypeError("articles must be several Articles, not one")
    if isinstance(names, str):
        raise TypeError(f"names must be several, not the str {names!r}")
    pairs = zip(count(), articles) if names is None else zip(names, articles, strict=True)
    found = [(name, *row.values()) for name, article in pairs for row in rows(article)]
    frame = pd.DataFrame(found, columns=["article", *COLUMNS])
    if names is None:
        frame["article"] = frame["article"].astype("int64")
    return frame.astype({name: _type(name) for name in COLUMNS})


def _type(name: str) -> Any:
    if name in _NUMBERS:
        return "Int64"
    if name in _WORDS:
        return "category"
    return "float64" if name == "confidence" else "string"
