"""
A component of spaCy's pipelines: ``nlp.add_pipe("newsparse")``.

It needs the extra ``newsparse[spacy]``. Once that is installed, spaCy finds the
component by itself; this module need not be imported.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs

from .._article import Article, parse_article
from .._attribution import BALANCED
from .._names import SpeakerKind
from .._span import Span
from .._speakers import Known
from ..errors import MissingExtraError, UnknownLanguageError
from ..export import to_document
from ..lang import MULTILINGUAL, Language, get_language
from ..rules import Rules

try:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
except ImportError as _error:  # pragma: no cover - the extra is there in tests
    raise MissingExtraError("newsparse.integrations.spacy", "spacy") from _error

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

__all__ = ["GROUPS", "Newsparse"]

GROUPS: Final[tuple[str, ...]] = (
    "newsparse_blocks",
    "newsparse_quotes",
    "newsparse_sources",
    "newsparse_cues",
    "newsparse_contents",
    "newsparse_outlets",
)
"""
The span groups that the component writes into ``doc.spans``.

The ``id_`` of a span is the index of its block, quotation or attribution; its
``label_`` is what it is: the kind of the block, the quotation or the content,
the name of the speaker for a source (empty where there is none), the rule for
cues and outlets.

.. versionadded:: 0.2
"""

# As the models of most languages call them.
_KINDS: dict[str, SpeakerKind] = {"PERSON": "person", "PER": "person", "ORG": "organisation"}
# Of the document, what a Doc has already.
_LEFT_OUT = ("text", "title")


@attrs.frozen
class Newsparse:
    """
    The component: reads the text of a ``Doc`` and writes what it finds into it.

    It is made by ``nlp.add_pipe("newsparse", config={…})`` with these fields as
    the config, and called by the pipeline. It sets ``doc.spans`` (see `GROUPS`)
    and ``doc._.newsparse``, the document of `newsparse.export.to_document`
    without its text: plain data, so that both survive ``to_bytes``, ``DocBin``
    (which makes tuples of lists) and ``nlp.pipe(n_process=2)``. Tokens,
    entities and sentences stay as they are.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("en")
        >>> component = nlp.add_pipe("newsparse")
        >>> doc = nlp("“It will stay,” mayor Ada Byron said.")
        >>> [(span.text, span.label_) for span in doc.spans["newsparse_sources"]]
        [('mayor Ada Byron', 'Ada Byron')]
        >>> doc._.newsparse["attributions"][0]["rule"]
        'quote_name_said'

    .. versionadded:: 0.2
    """

    lang: Language
    """
    The language of the articles; in the config a code. The pipeline's own if left out, or the words of all languages
    together where newsparse does not know it.
    """
    min_confidence: float = BALANCED
    """Leave out attributions that are less sure than this."""
    use_entities: bool = True
    """Whether people and organisations that a component before this one found are known names (``doc.ents``)."""
    rules: Rules | None = None
    """The chain of rules; in the config a registered function, ``{"@misc": "my_rules.v1"}``."""

    def __call__(self, doc: Doc) -> Doc:
        """Read the document; its text is not changed."""
        article = parse_article(
            doc.text,
            lang=self.lang,
            rules=self.rules,
            min_confidence=self.min_confidence,
            known=_known(doc) if self.use_entities else (),
        )
        document = to_document(article)
        doc._.newsparse = {name: value for name, value in document.items() if name not in _LEFT_OUT}
        groups: dict[str, list[Tokens]] = {name: [] for name in GROUPS}
        for name, span, label, number in _spans(article):
            # Wider than the answer where a token joins a mark and a word; the offsets in the data are exact.
            tokens = doc.char_span(span.start, span.end, label=label, span_id=str(number), alignment_mode="expand")
            if tokens is not None:
                groups[f"newsparse_{name}"].append(tokens)
        for name, found in groups.items():
            doc.spans[name] = found
        return doc


def _spans(article: Article) -> Iterator[tuple[str, Span, str, int]]:
    for i, block in enumerate(article.blocks):
        yield "blocks", block.span, block.kind, i
    for i, quote in enumerate(article.quotes):
        yield "quotes", quote.span, quote.kind, i
    for i, one in enumerate(article.attributions):
        if one.source is not None:
            yield "sources", one.source, one.speaker.name if one.speaker else "", i
        if one.cue is not None:
            yield "cues", one.cue, one.rule, i
        for span in one.content:
            yield "contents", span, one.kind, i
        if one.outlet is not None:
            yield "outlets", one.outlet, one.rule, i


def _known(doc: Doc) -> list[Known]:
    """People and organisations among the entities, each once; not the surname of somebody who has a full name."""
    kinds: dict[str, SpeakerKind] = {}
    for entity in doc.ents:
        if entity.label_ in _KINDS:
            kinds[" ".join(entity.text.split())] = _KINDS[entity.label_]
    parts = {part for name in kinds for part in _parts(name.split(" "))}
    return [Known(name, kind=kind) for name, kind in kinds.items() if name and name not in parts]


# Names have no more words.
_MOST_WORDS = 8


def _parts(words: list[str]) -> Iterable[str]:
    """The stretches of a name that are not all of it."""
    words = words[:_MOST_WORDS]
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            if end - start < len(words):
                yield " ".join(words[start:end])


def make_newsparse(
    nlp: Pipeline, name: str, lang: str | None, min_confidence: float, use_entities: bool, rules: Any
) -> Newsparse:
    """Make the component of its config; spaCy calls this."""
    if rules is not None and not isinstance(rules, Rules):
        raise TypeError(f"rules must be a Rules or None, not {type(rules).__name__}")
    try:
        language = get_language(nlp.lang if lang is None else lang)
    except UnknownLanguageError:
        if lang is not None:
            raise
        language = MULTILINGUAL
    return Newsparse(language, min_confidence, use_entities, rules)


if not Doc.has_extension("newsparse"):
    Doc.set_extension("newsparse", default=None)
Pipeline.factory(
    "newsparse",
    func=make_newsparse,
    assigns=["doc._.newsparse", "doc.spans"],
    default_config={"lang": None, "min_confidence": BALANCED, "use_entities": True, "rules": None},
)
