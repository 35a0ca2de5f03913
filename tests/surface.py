"""
Every public function that reads text or an answer about it, ready to be called with nothing but the text.

``tests/test_surface.py`` holds that none is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs

import newsparse
from newsparse import (
    Article,
    Masked,
    Restored,
    check_quotes,
    explain_speakers,
    find_attributions,
    from_dict,
    gather_speakers,
    mask_quotes,
    parse_article,
    resolve_speakers,
    restore_quotes,
    segments,
    to_dict,
)
from newsparse._cli._report import report
from newsparse.lang import MULTILINGUAL

__all__ = ["PREPARE", "REGIONS", "SURFACE", "Prepare"]

REGIONS = (
    "explain_attributions",
    "find_attributions",
    "find_quotes",
    "is_question",
    "split_blocks",
    "split_byline",
    "split_caption",
    "split_dateline",
    "split_headline",
    "split_sentences",
    "split_title",
)
"""The functions that take ``pos`` and ``endpos``."""

SURFACE: dict[str, Callable[..., Any]] = {name: getattr(newsparse, name) for name in (*REGIONS, "parse_article")}
SURFACE["resolve_speakers"] = lambda text: resolve_speakers(text, find_attributions(text))
SURFACE["explain_speakers"] = lambda text: explain_speakers(text, find_attributions(text))
SURFACE["split_sentences (split)"] = lambda text: newsparse.split_sentences(text, inside_quotes="split")
SURFACE["segments"] = lambda text: segments(parse_article(text))
SURFACE["segments (reported)"] = lambda text: segments(parse_article(text), reported=True)
SURFACE["mask_quotes"] = mask_quotes
SURFACE["restore_quotes"] = lambda text: _restored(mask_quotes(text))
SURFACE["check_quotes"] = lambda text: check_quotes(parse_article(text).text, "")
"""Functions of text alone."""


def _restored(masked: Masked) -> Restored:
    return restore_quotes(masked.text, masked)


Prepare = Callable[[str], Callable[[], object]]
"""What makes work of a text; only the work is measured."""


def _direct(function: Callable[..., object], **options: Any) -> Prepare:
    return lambda text: lambda: function(text, **options)


def _on_attributions(function: Callable[..., object]) -> Prepare:
    def prepare(text: str) -> Callable[[], object]:
        found = find_attributions(text)
        return lambda: function(text, found)

    return prepare


def _without_speakers(text: str) -> Article:
    """
    Plain data writes a speaker with all mentions at each attribution, where the results share one.

    So it is as long as what is in it, which is not the length of the text; the
    other parts are.
    """
    article = parse_article(text)
    alone = tuple(attrs.evolve(one, speaker=None) for one in article.attributions)
    return attrs.evolve(article, attributions=alone)


def _to_dict(text: str) -> Callable[[], object]:
    article = _without_speakers(text)
    return lambda: to_dict(article)


def _from_dict(text: str) -> Callable[[], object]:
    data = to_dict(_without_speakers(text))
    return lambda: from_dict(Article, data)


def _report(text: str) -> Callable[[], object]:
    article = parse_article(text)
    return lambda: list(report(article, "article", 100))


def _gather(text: str) -> Callable[[], object]:
    found = resolve_speakers(text, find_attributions(text))
    return lambda: gather_speakers(found)


def _segments(text: str) -> Callable[[], object]:
    article = parse_article(text)
    return lambda: segments(article, reported=True)


def _restore(text: str) -> Callable[[], object]:
    masked = mask_quotes(text, kinds="all")
    return lambda: _restored(masked)


def _check_altered(text: str) -> Callable[[], object]:
    """Each word another one here and there, so that hardly a quotation is the same."""
    altered = re.sub(r"\b[a-m]\w*+", "b", text)
    return lambda: check_quotes(text, altered, kinds="all")


def _by_region(name: str) -> Prepare:
    """One call for each stretch of 80 characters: what it costs may not depend on the rest of the text."""
    function = getattr(newsparse, name)

    def work(text: str) -> None:
        for start in range(0, len(text), 80):
            function(text, pos=start, endpos=start + 80)

    return lambda text: lambda: work(text)


def _by_line(name: str) -> Prepare:
    """One call for each line."""
    function = getattr(newsparse, name)

    def prepare(text: str) -> Callable[[], object]:
        bounds = [match.span() for match in re.finditer(r"[^\n\r]+", text)]
        return lambda: [function(text, pos=start, endpos=end) for start, end in bounds]

    return prepare


PREPARE: dict[str, Prepare] = {
    **{name: _direct(getattr(newsparse, name)) for name in (*REGIONS, "parse_article")},
    "split_sentences split": _direct(newsparse.split_sentences, inside_quotes="split"),
    "split_title site_names": _direct(newsparse.split_title, site_names=("Nord Haven Courier", "Abc")),
    "split_blocks title": lambda text: lambda: newsparse.split_blocks(text, title=text),
    "find_quotes mul": _direct(newsparse.find_quotes, lang=MULTILINGUAL),
    "find_attributions mul": _direct(find_attributions, lang=MULTILINGUAL),
    "find_attributions de": _direct(find_attributions, lang="de"),
    "parse_article title": lambda text: lambda: parse_article("", title=text),
    "resolve_speakers": _on_attributions(resolve_speakers),
    "explain_speakers": _on_attributions(explain_speakers),
    "gather_speakers": _gather,
    "to_dict": _to_dict,
    "from_dict": _from_dict,
    "report": _report,
    "segments": _segments,
    "mask_quotes": _direct(mask_quotes, kinds="all"),
    "restore_quotes": _restore,
    "check_quotes": lambda text: lambda: check_quotes(text, text),
    "check_quotes altered": _check_altered,
    **{f"{name} by region": _by_region(name) for name in REGIONS},
    "split_caption by line": _by_line("split_caption"),
    "split_headline by line": _by_line("split_headline"),
}
"""Work for each function, for measuring."""
