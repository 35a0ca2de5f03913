"""JSON as text that any program reads, whatever stands in the article."""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["json_text"]

# Half a surrogate pair cannot be written, and what steers a terminal or turns the line around is better not
# written bare: JSON lets any character stand as an escape. Those below U+0020 are escaped anyway.
_UNWRITABLE_RE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# In a script element "<" alone could end it or begin a comment, ">" end one, "&" begin a reference in XHTML.
_MARKUP_RE = re.compile("[<>&]")


def json_text(data: Any, *, indent: int | None = None, markup: bool = True) -> str:
    r"""
    Data as JSON that can be written as UTF-8 and shown on a terminal; without *markup*, inside HTML too.

    >>> json_text("a\u2028</b>", markup=False)
    '"a\\u2028\\u003c/b\\u003e"'
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    text = _UNWRITABLE_RE.sub(_escape, text)
    return text if markup else _MARKUP_RE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
