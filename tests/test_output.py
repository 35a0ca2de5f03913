"""What the command line prints of hostile text steers no terminal, and its JSON no reader."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import parse_article, to_dict
from newsparse._cli import main
from newsparse.export import to_document
from newsparse.testing import article_texts, hostile_texts

# ESC and the other controls of C0 and C1, what turns the direction of a line, lone surrogates.
STEERS_RE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
ODD = (
    "\x1b[2J",
    "\x1b]0;x\x07",
    "\x9b31m",
    "\u202eabc\u202c",
    "\u2066",
    "\u2069",
    "\u200f",
    "\x85",
    "\x08",
    "\x7f",
    "\r",
)
MARKUP = ("</script><script>alert(1)</script>", "<!--", "]]>", "&lt;", '"}', "\\u0041", "\\", "<b onclick='x'>")

odd = st.lists(
    st.one_of(
        st.sampled_from((*ODD, *MARKUP)),
        st.sampled_from(("“", "”", " said Ada Byron. ", "\n\n", "By ", "Photo: ", "OSTBY (AP) — ", "Live: ", "A", " ")),
    ),
    max_size=25,
).map("".join)
texts = st.one_of(odd, hostile_texts(), article_texts(), st.text())


class _Output(io.TextIOWrapper):
    """A terminal that takes UTF-8."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)

    def text(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode("utf-8")


def printed(text: str, *options: str) -> str:
    """What the command line prints of a file, and complains of."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_bytes(text.encode("utf-8"))
        out, complaints = _Output(), _Output()
        with redirect_stdout(out), redirect_stderr(complaints):
            assert main(["parse", *options, str(path)]) == 0
        assert complaints.text() == ""
        return out.text()


def writable(text: str) -> bool:
    """Whether a file can hold it: no lone surrogates, and no byte order mark that would be taken off."""
    return not re.search("[\ud800-\udfff]|^\ufeff", text)


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
@given(text=texts.filter(writable), title=st.none() | odd)
@example(text="\x1b[2J“\u202eSo\x9b,” said \u2066Ada\r\x07 Ek.", title="\x1b]0;x\x07")
def test_nothing_that_steers_is_printed(form: str, text: str, title: str | None) -> None:
    """Whatever the article, its title or its quotations hold."""
    title = None if title is None or title.startswith("-") else title
    out = printed(text, "--format", form, *(() if title is None else ("--title", title)))
    assert not STEERS_RE.search(out)


@given(text=texts.filter(writable))
def test_json_is_the_plain_data(text: str) -> None:
    """Escapes are read back as what was escaped."""
    data: Any = json.loads(printed(text, "--format", "json"))
    assert data == json.loads(json.dumps(to_document(parse_article(text))))
    assert data["text"] == text


@given(text=texts)
def test_plain_data_is_written_and_read_by_json(text: str) -> None:
    """Lone surrogates too, as escapes."""
    data = to_dict(parse_article(text))
    assert json.loads(json.dumps(data)) == data
    json.dumps(data).encode("ascii")
