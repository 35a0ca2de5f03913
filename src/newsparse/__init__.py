"""
Structure out of plain news text, with exact offsets.
"""

from ._article import Article, Section, parse_article
from ._attribution import (
    Act,
    Attribution,
    AttributionKind,
    Mood,
    Verdict,
    explain_attributions,
    find_attributions,
)
from ._blocks import Block, BlockKind, split_blocks
from ._bylines import Byline, Dateline, split_byline, split_dateline
from ._captions import Caption, Occasion, Position, split_caption
from ._dict import from_dict, to_dict
from ._guard import (
    Masked,
    MaskedQuote,
    QuoteChange,
    QuoteChangeKind,
    Restored,
    check_quotes,
    mask_quotes,
    restore_quotes,
)
from ._headlines import Headline, Title, is_question, split_headline, split_title
from ._many import parse_articles
from ._names import Speaker, SpeakerKind
from ._quotes import Quote, QuoteKind, find_quotes
from ._segments import Segment, SegmentKind, segments
from ._sentences import split_sentences
from ._span import Span
from ._speakers import Candidate, Known, Resolution, explain_speakers, gather_speakers, resolve_speakers
from ._version import __version__ as __version__
from .errors import MissingExtraError, NewsparseError, RuleError, UnknownLanguageError, UnknownRuleError
from .lang import Language

__all__ = [
    "Act",
    "Article",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "Byline",
    "Candidate",
    "Caption",
    "Dateline",
    "Headline",
    "Known",
    "Language",
    "Masked",
    "MaskedQuote",
    "MissingExtraError",
    "Mood",
    "NewsparseError",
    "Occasion",
    "Position",
    "Quote",
    "QuoteChange",
    "QuoteChangeKind",
    "QuoteKind",
    "Resolution",
    "Restored",
    "RuleError",
    "Section",
    "Segment",
    "SegmentKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Title",
    "UnknownLanguageError",
    "UnknownRuleError",
    "Verdict",
    "check_quotes",
    "explain_attributions",
    "explain_speakers",
    "find_attributions",
    "find_quotes",
    "from_dict",
    "gather_speakers",
    "is_question",
    "mask_quotes",
    "parse_article",
    "parse_articles",
    "resolve_speakers",
    "restore_quotes",
    "segments",
    "split_blocks",
    "split_byline",
    "split_caption",
    "split_dateline",
    "split_headline",
    "split_sentences",
    "split_title",
    "to_dict",
]
