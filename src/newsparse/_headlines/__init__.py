"""Headlines, titles of pages, and headings that ask."""

from ._headline import Headline, split_headline
from ._question import is_question
from ._title import Title, split_title

__all__ = ["Headline", "Title", "is_question", "split_headline", "split_title"]
