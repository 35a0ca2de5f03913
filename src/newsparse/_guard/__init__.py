"""Keep quotations verbatim while others rewrite what stands around them."""

from __future__ import annotations

from ._check import QuoteChange, QuoteChangeKind, check_quotes
from ._mask import Masked, MaskedQuote, Restored, mask_quotes, restore_quotes

__all__ = [
    "Masked",
    "MaskedQuote",
    "QuoteChange",
    "QuoteChangeKind",
    "Restored",
    "check_quotes",
    "mask_quotes",
    "restore_quotes",
]
