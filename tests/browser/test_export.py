"""What is exported for browsers, in one."""

from __future__ import annotations

import json
from typing import Any

from newsparse import parse_article
from newsparse.export import to_annotations, to_jsonld, to_jsonld_script

HOSTILE = (
    "Rain </script><img src=x onerror=document.title='ran'><!-- <script>\n\n"
    "“</SCRIPT ><script>document.title='ran'</script> ]]> &lt;/script&gt; \u2028\u202e <!--,” Ada Ek said. -->"
)


def test_nothing_that_an_article_prints_runs(page: Any, asked: list[str]) -> None:
    """The element ends where it should, in a head and in a body, and holds what it should."""
    article = parse_article(HOSTILE)
    script = to_jsonld_script(article, url="https://weir.example/?a=1&lt;=2")
    page.set_content(f"<!doctype html><title>Rain</title>{script}<body><p>before</p>{script}<p>after</p>")
    assert page.title() == "Rain"
    assert page.evaluate("Array.from(document.querySelectorAll('*'), one => one.localName)") == [
        *("html", "head", "title", "script", "body", "p", "script", "p"),
    ]
    read = page.evaluate("Array.from(document.scripts, one => JSON.parse(one.textContent))")
    assert read == [to_jsonld(article, url="https://weir.example/?a=1&lt;=2")] * 2
    assert asked == []


def test_a_browser_finds_the_words_of_annotations(page: Any) -> None:
    """By a range in the text, whose offsets are units of UTF-16."""
    text = "Tolls 🐈 double\n\n“Grün 🐈 is late,” port chief Ada Byron said.\r\n\r\n“橋 𝔄 holds,” Byron added."
    found = to_annotations(parse_article(text), units="utf-16")["first"]["items"]
    page.set_content("<!doctype html><pre></pre>")
    slices = page.evaluate(
        """([text, found]) => {
            const node = document.querySelector("pre").appendChild(document.createTextNode(text));
            return found.flatMap(one => one.target.map(({selector: [position, quote]}) => {
                const range = document.createRange();
                range.setStart(node, position.start);
                range.setEnd(node, position.end);
                return [range.toString(), quote.exact];
            }));
        }""",
        json.loads(json.dumps([text, found])),
    )
    assert len(slices) > 8
    assert [one for one, _ in slices] == [exact for _, exact in slices]
