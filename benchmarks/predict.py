"""
Predict what the scorers measure: JSON lines in, JSON lines out.

    python benchmarks/predict.py TASK [--lang CODE] [--min-confidence X] < gold.jsonl > predicted.jsonl

Each line of standard input is ``{"id": ..., "text": ...}``; whatever else a
line holds is not looked at, least of all its ``gold``. One exception: for
``speakers`` the attributions of a line, where it has any, are taken as given
and only who speaks is told; their own ``speaker`` is not read.

Offsets are Python ``str`` indices into ``text``, the end exclusive. Only the
public surface of newsparse is used.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsparse import (
    Attribution,
    AttributionKind,
    Quote,
    Span,
    find_attributions,
    find_quotes,
    resolve_speakers,
    split_blocks,
    split_byline,
    split_caption,
    split_dateline,
    split_headline,
    split_title,
)

Record = dict[str, Any]
Bounds = list[int]

MARKS = ("“", "”", '"', "«", "»", "„")


def attributions(record: Record, options: argparse.Namespace) -> Record:
    """Who said what, and who that is."""
    return {"attributions": [_attribution(a) for a in _end_to_end(record["text"], options)]}


def speakers(record: Record, options: argparse.Namespace) -> Record:
    """Who the sources are: of given attributions where the record has them, else of those found."""
    given = record.get("attributions")
    if given is None:
        return attributions(record, options)
    text = record["text"]
    stated = [_given(text, a) for a in given]
    known = [a for a in stated if a is not None]
    resolved = iter(resolve_speakers(text, known, lang=options.lang or "en"))
    # The answer keeps the spans as they were given, interrupted ones too.
    lines = [
        {
            "source": a.get("source") or [],
            "cue": a.get("cue") or [],
            "content": a.get("content") or [],
            "speaker": _name(next(resolved)) if one is not None else None,
        }
        for a, one in zip(given, stated, strict=True)
    ]
    return {"attributions": lines}


def quotes(record: Record, options: argparse.Namespace) -> Record:
    """Quotations, nested ones as records of their own, and who is quoted."""
    text = record["text"]
    found = [
        {
            "parts": [_bounds(part) for part in quote.parts],
            "kind": "speech" if quote.is_speech else quote.kind,
        }
        for quote in _flat(find_quotes(text, lang=options.lang or "en"))
    ]
    return {"quotes": found, **attributions(record, options)}


def captions(record: Record, options: argparse.Namespace) -> Record:
    """Description, credit and positions."""
    caption = split_caption(record["text"], lang=options.lang or "mul")
    predicted = {
        "body": _bounds(caption.body),
        "credit": _bounds(caption.credit),
        "label": _bounds(caption.label),
        "prefix": _bounds(caption.prefix),
        "creators": [_bounds(span) for span in caption.creators],
        "agencies": [_bounds(span) for span in caption.agencies],
        "positions": [{"name": _bounds(p.name), "position": _bounds(p.position)} for p in caption.positions],
    }
    return {"predicted": predicted}


def titles(record: Record, options: argparse.Namespace) -> Record:
    """Headline, site and section of a page's title."""
    title = split_title(record["text"], lang=options.lang or "mul")
    return {"predicted": {name: _bounds(getattr(title, name)) for name in ("headline", "site", "section")}}


def headlines(record: Record, options: argparse.Namespace) -> Record:
    """Kicker, speaker, cue and statement."""
    headline = split_headline(record["text"], lang=options.lang or "mul")
    predicted: Record = {name: _bounds(getattr(headline, name)) for name in ("kicker", "main", "speaker", "cue")}
    # Gold counts what stands between the marks, quotations inside quotations included.
    predicted["quotes"] = [_bounds(quote.inner) for quote in _flat(headline.quotes)]
    predicted["question"] = headline.is_question
    return {"predicted": predicted}


def leads(record: Record, options: argparse.Namespace) -> Record:
    """Dateline or byline, or neither."""
    text, lang = record["text"], options.lang or "mul"
    dateline, byline = split_dateline(text, lang=lang), split_byline(text, lang=lang)
    predicted = {
        "dateline": dateline
        and {
            "span": _bounds(dateline.span),
            "place": _bounds(dateline.place),
            "date": _bounds(dateline.date),
            "agency": _bounds(dateline.agency),
        },
        "byline": byline
        and {
            "span": _bounds(byline.span),
            "authors": [_bounds(author) for author in byline.authors],
            "role": _bounds(byline.role),
            "outlet": _bounds(byline.outlet),
            "date": _bounds(byline.date),
        },
    }
    return {"predicted": predicted}


def articles(record: Record, options: argparse.Namespace) -> Record:
    """The blocks of a page and their kinds."""
    blocks = split_blocks(record["text"], lang=options.lang or "mul")
    return {"predicted": {"blocks": [{"span": _bounds(block.span), "kind": block.kind} for block in blocks]}}


TASKS: dict[str, Callable[[Record, argparse.Namespace], Record]] = {
    task.__name__: task for task in (attributions, speakers, quotes, captions, titles, headlines, leads, articles)
}


def _end_to_end(text: str, options: argparse.Namespace) -> tuple[Attribution, ...]:
    lang = options.lang or "en"
    if options.min_confidence is None:
        found = find_attributions(text, lang=lang)
    else:
        found = find_attributions(text, lang=lang, min_confidence=options.min_confidence)
    return resolve_speakers(text, found, lang=lang)


def _attribution(attribution: Attribution) -> Record:
    # Gold takes the outlet that relays a statement of nobody else for its
    # source; newsparse says `outlet` there and leaves `source` empty.
    source = attribution.source or attribution.outlet
    return {
        "source": [_bounds(source)] if source else [],
        "cue": [_bounds(attribution.cue)] if attribution.cue else [],
        "content": [_bounds(span) for span in attribution.content],
        "speaker": _name(attribution),
        "rule": attribution.rule,
        "confidence": attribution.confidence,
    }


def _given(text: str, given: Record) -> Attribution | None:
    """An attribution of given spans; of an interrupted source or cue the stretch from end to end."""
    content = tuple(Span.of(text, start, end) for start, end in given.get("content") or ())
    if not content:
        return None
    return Attribution(
        source=_around(text, given.get("source")),
        cue=_around(text, given.get("cue")),
        content=content,
        outlet=None,
        kind=_kind(content),
        act="statement",
        mood="asserted",
        rule="given",
        confidence=1.0,
    )


def _kind(content: tuple[Span, ...]) -> AttributionKind:
    if all(span.text[:1] in MARKS and span.text.rstrip(".,;:!?")[-1:] in MARKS for span in content):
        return "direct"
    return "mixed" if any(mark in span.text for span in content for mark in MARKS) else "indirect"


def _around(text: str, bounds: list[Bounds] | None) -> Span | None:
    return Span.of(text, bounds[0][0], bounds[-1][1]) if bounds else None


def _name(attribution: Attribution) -> str | None:
    return attribution.speaker.name if attribution.speaker else None


def _flat(found: Iterable[Quote]) -> Iterator[Quote]:
    for quote in found:
        yield quote
        yield from _flat(quote.quotes)


def _bounds(span: Span | None) -> Bounds | None:
    return [span.start, span.end] if span else None


def main() -> None:
    """Read records, write predictions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("--lang", help="a language for all records; left out, English for who said what, else all")
    parser.add_argument(
        "--min-confidence", type=float, metavar="X", help="of attributions; left out, the library's own"
    )
    options = parser.parse_args()
    task = TASKS[options.task]
    for line in sys.stdin.buffer:
        if line.strip():
            record = json.loads(line)
            print(json.dumps({"id": record["id"], **task(record, options)}))


if __name__ == "__main__":
    main()
