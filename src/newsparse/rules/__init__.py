"""
Rules of attribution: plain callables that claim who said what.
"""

from __future__ import annotations

from ._rules import Claim, Rules

__all__ = ["Claim", "Rules"]
