"""What the page of the playground asks newsparse: one article, and everything that it shows of it, as JSON."""

from __future__ import annotations

import json
import re

from newsparse import parse_article, to_dict
from newsparse.export import to_html
from newsparse.lang import ENGLISH

__all__ = ["MOST", "answer", "program"]

MOST = 20_000
"""Up to as many code points an article is written out in the program; a longer one is read from a file."""

_DEFAULT_CONFIDENCE = 0.35
_LONE_RE = re.compile("[\ud800-\udfff]")


def answer(text: str, title: str, lang: str, min_confidence: float) -> str:
    """
    Parse an article for the page.

    Args:
        text: The article, any `str`.
        title: Its headline, or an empty string if there is none.
        lang: The code of its language.
        min_confidence: From 0 to 1; attributions that are less sure are left out.

    Returns:
        JSON in ASCII, an object: ``json``, the article as indented JSON; ``html``, the page that shows it;
        ``program``, see `program`; and how many ``blocks``, ``attributions`` and ``speakers`` there are.
    """
    article = parse_article(text, title=title or None, lang=lang, min_confidence=min_confidence)
    pretty = json.dumps(to_dict(article), indent=2, ensure_ascii=False)
    return json.dumps(
        {
            # Halves of surrogate pairs are no text outside of Python: they stay the escapes that JSON has for them.
            "json": _LONE_RE.sub(lambda match: f"\\u{ord(match[0]):04x}", pretty),
            "html": to_html(article),
            "program": program(text, title, lang, min_confidence),
            "blocks": len(article.blocks),
            "attributions": len(article.attributions),
            "speakers": len(article.speakers),
        }
    )


def program(text: str, title: str, lang: str, min_confidence: float) -> str:
    """
    The Python program that does what the page does.

    Args:
        text: The article; see `MOST`.
        title: Its headline, or an empty string.
        lang: The code of its language.
        min_confidence: From 0 to 1.

    Returns:
        A program that leaves the answer in ``article`` and prints who said what. What has its default value is left
        out of the call.
    """
    imports = ["from newsparse import parse_article"]
    if len(text) <= MOST:
        lines = "".join(f"    {line!r}\n" for line in text.splitlines(keepends=True))
        source = f"text = (\n{lines})" if lines else 'text = ""'
    else:
        imports.insert(0, "from pathlib import Path\n")
        source = 'text = Path("article.txt").read_text(encoding="utf-8")'
    options = [
        *([f"title={title!r}"] if title else []),
        *([f"lang={lang!r}"] if lang != ENGLISH.code else []),
        *([f"min_confidence={min_confidence!r}"] if min_confidence != _DEFAULT_CONFIDENCE else []),
    ]
    return "\n".join(
        (
            *imports,
            "",
            source,
            f"article = parse_article({', '.join(('text', *options))})",
            "",
            "for attribution in article.attributions:",
            "    speaker = attribution.speaker",
            '    print(speaker.name if speaker else "?", [span.text for span in attribution.content])',
            "",
        )
    )
