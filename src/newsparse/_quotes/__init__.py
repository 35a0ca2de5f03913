"""Quotation marks: which open, which close, and what stands between them."""

from __future__ import annotations

from ._kinds import QuoteKind
from ._quote import Quote, find_quotes, quoted_bounds, quotes_of

__all__ = ["Quote", "QuoteKind", "find_quotes", "quoted_bounds", "quotes_of"]
