"""The formats by name, for programs that let their users choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from .._article import Article
from ._annotations import to_annotations
from ._brat import to_brat
from ._document import to_json
from ._html import to_html
from ._jsonld import to_jsonld
from ._tables import to_csv
from ._written import json_text

__all__ = ["FORMATS"]


def _json(article: Article) -> str:
    return to_json(article, indent=2)


def _jsonl(article: Article) -> str:
    return to_json(article)


def _jsonld(article: Article) -> str:
    return json_text(to_jsonld(article), indent=2)


def _annotations(article: Article) -> str:
    return json_text(to_annotations(article), indent=2)


def _brat(article: Article) -> str:
    return to_brat(article).removesuffix("\n")


def _csv(article: Article) -> str:
    return "".join(to_csv([article])).removesuffix("\r\n")


def _tsv(article: Article) -> str:
    return "".join(to_csv([article], dialect="tsv")).removesuffix("\r\n")


def _html(article: Article) -> str:
    return to_html(article).removesuffix("\n")


FORMATS: Final[Mapping[str, Callable[[Article], str]]] = MappingProxyType(
    {
        "json": _json,
        "jsonl": _jsonl,
        "jsonld": _jsonld,
        "annotations": _annotations,
        "brat": _brat,
        "csv": _csv,
        "tsv": _tsv,
        "html": _html,
    }
)
"""
The formats by name: each is a function from an article to its text, without a line end behind it.

``json`` and ``jsonl`` are `to_json`, indented and on one line; ``jsonld`` is `to_jsonld`, ``annotations`` is
`to_annotations`, ``brat`` is `to_brat`, ``csv`` and ``tsv`` are `to_csv` with a header, ``html`` is
`to_html`, all with their defaults.

.. versionadded:: 0.2
"""
