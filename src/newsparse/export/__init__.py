"""Results as plain data and back, and as a page to look at."""

from ._dict import from_dict, to_dict
from ._html import to_html

__all__ = ["from_dict", "to_dict", "to_html"]
