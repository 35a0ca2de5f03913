"""Results as fragments of HTML, for notebooks: no script, no names that could collide, colours for both modes."""

from __future__ import annotations

from typing import Any

import attrs

from ..._article import Article
from ..._span import Span
from ._page import fragment_style
from ._text import plain, text_html

__all__ = ["fragment"]


def fragment(result: Any) -> str:
    """
    What a notebook shows for a result: an article with its marks, a table of the fields of anything else.

    Example:
        >>> from newsparse import Span
        >>> "Rain" in fragment(Span(0, 4, "Rain"))
        True
    """
    if isinstance(result, Article):
        shown = f'<div class="np-text">{text_html(result, linked=False)}</div>'
    else:
        shown = _table(result)
    return f'<div class="newsparse np-fragment"><style>{fragment_style()}</style>{shown}</div>'


def _table(result: Any) -> str:
    rows = "".join(
        f"<tr><th>{field.name}</th><td>{_value(value)}</td></tr>"
        for field in attrs.fields(type(result))
        if (value := getattr(result, field.name)) not in (None, ())
    )
    return f'<table aria-label="{type(result).__name__}"><caption>{type(result).__name__}</caption>{rows}</table>'


# Longer lists are cut: a notebook shows, it does not print.
_MOST = 12


def _value(value: Any) -> str:
    if isinstance(value, Span):
        return f"{plain(value.text)} <small>{value.start}:{value.end}</small>"
    if isinstance(value, tuple):
        more = f"<br><small>and {len(value) - _MOST} more</small>" if len(value) > _MOST else ""
        return "<br>".join(map(_value, value[:_MOST])) + more
    if isinstance(value, float):
        return f"{value:.2f}"
    if attrs.has(type(value)):
        return _line(value)
    return plain(str(value))


def _line(value: Any) -> str:
    """One result inside of another, on a line: its words and what they are."""
    name = getattr(value, "name", None)
    if isinstance(name, str):
        return plain(name)
    span = getattr(value, "span", None) or next(
        (found for field in attrs.fields(type(value)) if isinstance(found := getattr(value, field.name), Span)), None
    )
    kind = getattr(value, "kind", "")
    return (_value(span) if span is not None else "") + (f" <small>{plain(str(kind))}</small>" if kind else "")
