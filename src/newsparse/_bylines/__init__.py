"""Who wrote it, and from where: bylines and datelines."""

from ._byline import Byline, split_byline
from ._dateline import Dateline, split_dateline

__all__ = ["Byline", "Dateline", "split_byline", "split_dateline"]
