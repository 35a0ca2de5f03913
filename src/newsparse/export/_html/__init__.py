"""An article as a page to look at, and results as fragments for a notebook."""

from ._fragment import fragment
from ._page import to_html

__all__ = ["fragment", "to_html"]
