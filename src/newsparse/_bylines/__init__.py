"""Who wrote it, and from where: bylines and datelines."""

from ._byline import DESKS, Byline, split_byline
from ._dateline import Dateline, split_dateline

__all__ = ["DESKS", "Byline", "Dateline", "split_byline", "split_dateline"]
