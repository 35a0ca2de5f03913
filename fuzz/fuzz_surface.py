"""
Every public function under a coverage-guided fuzzer, which looks for text that breaks a promise.

    python fuzz/fuzz_surface.py -dict=fuzz/news.dict -max_len=400 -max_total_time=1200 CORPUS_FOLDER

It needs `atheris <https://github.com/google/atheris>`_; the options are those of
libFuzzer. See fuzz/README.md.
"""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import atheris
import attrs

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    from newsparse import lang

REGIONS = (
    newsparse.find_quotes,
    newsparse.split_sentences,
    newsparse.split_blocks,
    newsparse.split_caption,
    newsparse.split_headline,
    newsparse.split_title,
    newsparse.split_byline,
    newsparse.split_dateline,
    newsparse.is_question,
    newsparse.find_attributions,
    newsparse.explain_attributions,
)
LANGUAGES = (lang.ENGLISH, lang.MULTILINGUAL, *lang.LANGUAGES)


def spans(result: object) -> Iterator[newsparse.Span]:
    """Every span of a result, at any depth; without `newsparse.testing`, whose Hypothesis would be in the way."""
    if isinstance(result, newsparse.Span):
        yield result
    elif isinstance(result, tuple):
        for item in result:
            yield from spans(item)
    elif attrs.has(kind := type(result)):
        for field in attrs.fields(kind):
            yield from spans(getattr(result, field.name))


def check(text: str, result: object, pos: int, endpos: int) -> None:
    """Exact offsets inside the region, and plain data that is written."""
    for span in spans(result):
        assert pos <= span.start <= span.end <= endpos, span
        assert text[span.start : span.end] == span.text, span
    json.dumps(newsparse.to_dict(result))


def in_order(found: tuple[Any, ...], text: str, pos: int, endpos: int) -> None:
    """Stretches that hold every character that is not white space, once."""
    for one, two in pairwise(found):
        assert one.end <= two.start, (one, two)
    assert "".join("".join(span.text for span in found).split()) == "".join(text[pos:endpos].split())


def one_input(data: bytes) -> None:
    """Let one function, or all of them in a row, read what the fuzzer made up."""
    provider = atheris.FuzzedDataProvider(data)
    choice = provider.ConsumeIntInRange(0, len(REGIONS))
    language = LANGUAGES[provider.ConsumeIntInRange(0, len(LANGUAGES) - 1)]
    whole = provider.ConsumeBool()
    cut = provider.ConsumeIntInRange(0, 40), provider.ConsumeIntInRange(0, 40)
    rest = provider.ConsumeBytes(sys.maxsize)
    # "surrogatepass" for halves of pairs; what is no UTF-8 at all becomes lone surrogates.
    try:
        text = rest.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = rest.decode("utf-8", "surrogateescape")
    if choice == len(REGIONS):
        article = newsparse.parse_article(text, lang=language)
        check(text, article, 0, len(text))
        in_order(tuple(block.span for block in article.blocks), text, 0, len(text))
        assert pickle.loads(pickle.dumps(article)) == article
        assert article == newsparse.parse_article(text, lang=language)
        check(text, newsparse.explain_speakers(text, article.attributions, lang=language), 0, len(text))
        return
    function = REGIONS[choice]
    pos, endpos = (0, len(text)) if whole else (min(cut[0], len(text)), max(min(cut[0], len(text)), len(text) - cut[1]))
    result: Any = function(text, pos=pos, endpos=endpos, lang=language)
    check(text, result, pos, endpos)
    if function is newsparse.split_sentences:
        in_order(result, text, pos, endpos)
    elif function is newsparse.split_blocks:
        in_order(tuple(block.span for block in result), text, pos, endpos)


def main() -> None:
    """Run until libFuzzer has enough."""
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
