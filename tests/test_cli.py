"""The command line: what it prints, what it says of files that it cannot read, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import unicodedata
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Article,
    Attribution,
    Block,
    Caption,
    Headline,
    Occasion,
    Position,
    Quote,
    Section,
    Span,
    Speaker,
    parse_article,
)
from newsparse._cli import main
from newsparse._cli._paint import _paint
from newsparse._cli._report import _columns, plain, report, visible
from newsparse.export import FORMATS, from_json, to_csv, to_document, to_html

ARTICLE = """Rain closes the bridge at Owlby

“We saw the water rise,” mayor Ina Grell said on Monday. “Nobody was hurt.”

When will it open again?

The council does not know, Grell said. “First the water has to fall,” she added.

The bridge is sixty years old, and the road over it leads to the only school of the valley.
"""


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def rain(tmp_path: Path) -> str:
    """The name of a file with a small article."""
    path = tmp_path / "rain.txt"
    path.write_bytes(ARTICLE.encode())
    return str(path)


def _newsparse(*args: str, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newsparse", *args]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **env})


# ---------------------------------------------------------------- formats


def test_text_names_the_parts(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads the blocks, the quotation and who said it."""
    assert main(["parse", rain]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "Rain closes the bridge at Owlby" in out
    assert "When will it open again?" in out
    assert "Ina Grell" in out
    assert all(_columns(line) < 80 for line in out.splitlines()[2:])


def test_json_is_the_article(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed is its document."""
    assert main(["parse", "--format", "json", rain]) == 0
    out = capsys.readouterr().out
    assert out.startswith('{\n  "schema"')
    assert from_json(out) == parse_article(ARTICLE)


def test_jsonl_is_one_line_an_article(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line says which file it is of."""
    assert main(["parse", "--format=jsonl", rain, rain]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == 2 * [{"file": rain, **to_document(parse_article(ARTICLE))}]


def test_articles_stand_apart(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty line is between two reports, and none before the first."""
    main(["parse", rain, rain])
    out = capsys.readouterr().out
    assert out.startswith(rain)
    assert f"\n\n{rain}\n" in out


def test_options_reach_the_parser(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Language, title and confidence are those of `parse_article`."""
    main(["parse", "-f", "json", "-l", "de", "-t", "Rain", "-c", "1", rain])
    article = parse_article(ARTICLE, title="Rain", lang="de", min_confidence=1.0)
    assert json.loads(capsys.readouterr().out) == to_document(article)


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_the_demo_runs(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An article comes with the package."""
    assert main(["demo", "--format", form]) == 0
    out, err = capsys.readouterr()
    assert "Holt" in out
    assert err == ""


@pytest.fixture
def demo() -> Article:
    """The article that comes with the package."""
    return parse_article((Path(newsparse.__file__).parent / "data" / "demo.txt").read_text("utf-8"))


def test_the_demo_shows_what_it_is_for(demo: Article) -> None:
    """The parts that its report promises are found."""
    assert [block.kind for block in demo.blocks[:3]] == ["headline", "byline", "caption"]
    assert {block.kind for block in demo.blocks[-4:]} == {"boilerplate"}
    (caption,) = demo.captions
    assert [creator.text for creator in caption.creators] == ["Mila Tarrow", "Jens Okumbe"]
    assert "Reuters" in caption.agency_names
    assert {"Teo Brandvall", "Edda Lorvik"} <= {speaker.name for speaker in demo.speakers}
    outlets = {a.outlet.text for a in demo.attributions if a.outlet}
    assert {"CNN", "NPR", "BBC", "Bloomberg", "The Wall Street Journal", "the times", "the Guardian"} <= outlets


def test_the_last_question_of_the_demo_is_a_heading(demo: Article) -> None:
    """Questions divide the article, the last one too."""
    assert sum(section.is_question for section in demo.sections) == 3


def test_the_caption_of_the_demo_says_who_stands_where(demo: Article) -> None:
    """The bar before the credit is no part of it."""
    (caption,) = demo.captions
    assert caption.credit
    assert caption.credit.text.startswith("Mila Tarrow")
    assert [(p.name.text, p.position.text) for p in caption.positions] == [("Edda Lorvik", "left")]
    assert len(caption.occasions) >= 2


def test_the_spokeswoman_of_the_demo_has_her_own_name(demo: Article) -> None:
    """Neither her country nor her ministry speaks."""
    assert demo.attributions[-1].speaker
    assert demo.attributions[-1].speaker.name == "Nadia Holt"


# ---------------------------------------------------------------- input


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """As everywhere."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), "ascii"))
    assert main(["parse", "-f", "jsonl", "-"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["file"] == "-"
    assert data["text"] == ARTICLE


def test_standard_input_may_hold_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Notebooks and tests put a stand-in there that has no bytes."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(ARTICLE))
    assert main(["parse", "-"]) == 0
    assert capsys.readouterr().out.startswith("standard input\n==============\n")


@pytest.mark.parametrize("data", [b"", b"\n", b"\xef\xbb\xbfRain\r\n\r\nMore rain\r\n", "Ölpest\u2028“Ja”".encode()])
@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_odd_files_are_articles(data: bytes, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Line ends stay as they are, so that offsets are those of the file; only the byte order mark goes."""
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    assert main(["parse", "-f", form, str(path)]) == 0
    out = capsys.readouterr().out
    if form != "text":
        assert json.loads(out)["text"] == data.decode().removeprefix("\ufeff")


def test_what_cannot_be_read_is_named_and_the_rest_is_parsed(
    rain: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every trouble has a line of its own, and the status tells at the end."""
    latin = tmp_path / "latin\x1b.txt"
    latin.write_bytes(b"Rain \xfcber Owlby")
    missing = str(tmp_path / "missing.txt")
    assert main(["parse", "-f", "jsonl", str(latin), missing, str(tmp_path), "nul\0", rain]) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["file"] for line in out.splitlines()] == [rain]
    not_utf8, not_there, no_file, no_name = err.splitlines()
    assert "latin\\x1b.txt is not UTF-8: byte 0xfc at offset 5" in not_utf8
    assert not_there == f"newsparse: cannot read {missing}: No such file or directory"
    assert no_file.startswith(f"newsparse: cannot read {tmp_path}: ")
    assert no_name.startswith("newsparse: cannot read nul\\x00: ")


# ---------------------------------------------------------------- arguments


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "COMMAND"),
        (["parse"], "FILE"),
        (["parse", "--lang", "tlh", "x"], "no language 'tlh'; there are: da, de, en"),
        (["parse", "--min-confidence", "2", "x"], "'2' is no number from 0 to 1"),
        (["parse", "--min-confidence", "nan", "x"], "'nan' is no number from 0 to 1"),
        (["parse", "--min-confidence", "high", "x"], "'high' is no number from 0 to 1"),
        (["parse", "--title", "T", "x", "y"], "--title goes with a single file"),
        (["parse", "--format", "xml", "x"], "text"),
    ],
)
def test_senseless_arguments_are_refused(argv: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With what there is to choose from."""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    assert message in capsys.readouterr().err


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    """For bug reports."""
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"newsparse {newsparse.__version__}\n"


# ---------------------------------------------------------------- terminals


def test_it_runs_as_a_module() -> None:
    """In a process of its own, with bytes in and bytes out."""
    done = _newsparse("parse", "-", stdin=ARTICLE.encode(), PYTHONIOENCODING="utf-8")
    assert done.returncode == 0
    assert done.stderr == b""
    assert "“Nobody was hurt.”" in done.stdout.decode()


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_a_terminal_without_the_characters_gets_escapes(form: str) -> None:
    """No encoding of the terminal makes it fail."""
    done = _newsparse("parse", "-f", form, "-", stdin=ARTICLE.encode(), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert b"\\u201cNobody was hurt.\\u201d" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="no pipes of this kind")
def test_a_closed_pipe_ends_it_quietly() -> None:
    """``newsparse parse … | head`` is no error worth a traceback."""
    command = [sys.executable, "-m", "newsparse", "parse", "-", "-f", "json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(ARTICLE.encode())
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_an_interrupt_ends_it_quietly(rain: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a shell expects."""

    def interrupted(*_: object, **__: object) -> Article:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsparse._cli._articles.parse_articles", interrupted)
    assert main(["parse", rain]) == 130


HOSTILE = (
    "Rain \x1b[2J\x07\u202eeht\u202c \x9b31m over\u2066 Owlby\u200b “\x00Yes,” she said\x7f.\n\n\x1b]0;x\x07Why?\n"
)


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_hostile_text_steers_no_terminal(
    form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Control characters and overrides of the writing direction come out as escapes."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(HOSTILE))
    assert main(["parse", "-f", form, "-"]) == 0
    out = capsys.readouterr().out
    assert not {c for c in out if unicodedata.category(c) == "Cc"} - {"\n"}
    assert not set(out) & set("\u202e\u202c\u2066")
    if form == "text":
        assert "\\x1b[2J\\x07\\u202eeht" in out
    else:
        assert json.loads(out)["text"] == HOSTILE


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_half_a_surrogate_pair_is_printed_as_an_escape(
    form: str, rain: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Arguments that are no UTF-8 reach a program as such."""
    assert main(["parse", "-f", form, "--title", "Rain \udcff", rain]) == 0
    assert "\udcff" not in capsys.readouterr().out


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_is_that_of_the_exports(form: str, rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Tables have a column for the file, and a line of JSON its name; all else is as the library writes it."""
    article = parse_article(ARTICLE)
    assert main(["parse", "-f", form, rain]) == 0
    out = capsys.readouterr().out
    if form == "jsonl":
        assert json.loads(out) == {"file": rain, **to_document(article)}
    elif form in ("csv", "tsv"):
        dialect: Any = form
        assert out == "".join(to_csv([article], dialect=dialect, names=[rain])).replace("\r\n", "\n")
    else:
        assert out == FORMATS[form](article).removesuffix("\n") + "\n"


def test_a_table_of_many_files_has_one_header(rain: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "-f", "csv", rain, rain]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("article,attribution,") for line in lines) == 1
    assert len(lines) == 1 + 2 * len(parse_article(ARTICLE).attributions)


# ---------------------------------------------------------------- many files


def test_processes_answer_in_the_order_of_the_files(rain: str, tmp_path: Path) -> None:
    """And what cannot be read is named where its article would stand."""
    names = []
    for number in range(20):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(f"Rain {number}\n\n{ARTICLE}", encoding="utf-8")
    names.insert(3, str(tmp_path / "nowhere"))
    names.append(str(tmp_path))
    alone = _newsparse("parse", "-f", "jsonl", *names)
    together = _newsparse("parse", "-f", "jsonl", "--jobs", "2", *names)
    assert alone.returncode == together.returncode == 2
    assert alone.stdout == together.stdout
    assert [json.loads(line)["file"] for line in alone.stdout.splitlines()] == [*names[:3], *names[4:-1]]
    assert together.stderr.decode().splitlines() == [
        f"newsparse: cannot read {names[3]}: No such file or directory",
        f"newsparse: cannot read {names[-1]}: Is a directory",
    ]


@pytest.mark.skipif(os.name == "nt", reason="no signals of this kind")
def test_an_interrupt_ends_all_processes_quietly(rain: str) -> None:
    """Ctrl-C goes to all of them; none prints where it was."""
    command = [sys.executable, "-m", "newsparse", "parse", "-f", "jsonl", "-j", "2", *([rain] * 20_000)]
    # What starts the tests in the background may have told its children to ignore the signal.
    options: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "start_new_session": True}
    options["preexec_fn"] = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, **options) as running:
        assert running.stdout is not None
        running.stdout.readline()  # it works
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate()
    assert (running.returncode, errors) == (130, b"")


# ---------------------------------------------------------------- a page


def test_view_writes_a_page(rain: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert main(["view", rain, "-o", str(page)]) == 0
    assert page.read_text("utf-8") == to_html(parse_article(ARTICLE))
    assert main(["view", rain]) == 0
    assert capsys.readouterr() == (page.read_text("utf-8"), "")


def test_view_opens_the_page_when_asked(rain: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    page = tmp_path / "my page.html"
    assert main(["view", rain, "--output", str(page), "--open"]) == 0
    assert opened == [page.as_uri()]


def test_view_says_what_it_cannot_do(rain: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", rain, "-o", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"newsparse: cannot write {tmp_path}: Is a directory\n"
    assert main(["view", str(tmp_path / "nowhere")]) == 2
    assert "No such file or directory" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["view", rain, "--open"])
    assert "say where the page goes: --output page.html" in capsys.readouterr().err


# ---------------------------------------------------------------- colours

_ANSI_RE = re.compile(r"\x1b\[[0-9;]*m")


def _on_a_terminal(*args: str, **env: str) -> str:
    """What a terminal of 80 columns is sent, its line ends made ours."""
    pty = pytest.importorskip("pty", reason="no terminals of this kind")
    command = [sys.executable, "-m", "newsparse", *args]
    ours, theirs = pty.openpty()
    environ = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    environ |= {"TERM": "xterm-256color", "COLUMNS": "80", **env}
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL, env=environ) as running:
        os.close(theirs)
        sent = b""
        try:
            while chunk := os.read(ours, 65536):
                sent += chunk
        except OSError:  # the other end was closed
            pass
        running.wait()
    os.close(ours)
    return sent.decode().replace("\r\n", "\n")


def test_a_terminal_gets_the_same_words_in_colours(rain: str) -> None:
    pytest.importorskip("rich", reason="needs the extra newsparse[cli]")
    coloured, plainly = _on_a_terminal("parse", rain), _newsparse("parse", rain).stdout.decode()
    assert "\x1b[" in coloured
    assert _ANSI_RE.sub("", coloured) == plainly
    assert "\x1b[1;33mIna Grell, mayor\x1b[0m" in coloured


@pytest.mark.parametrize(
    ("args", "env", "colours"),
    [
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--color", "never"], {}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),  # who writes it means it
        (["-f", "csv"], {}, False),
    ],
)
def test_who_wants_no_colours_gets_none(args: list[str], env: dict[str, str], colours: bool, rain: str) -> None:
    pytest.importorskip("rich", reason="needs the extra newsparse[cli]")
    assert ("\x1b[" in _on_a_terminal("parse", *args, rain, **env)) == colours


def test_colours_can_be_forced_into_a_file(rain: str) -> None:
    pytest.importorskip("rich", reason="needs the extra newsparse[cli]")
    assert b"\x1b[" in _newsparse("parse", "--color", "always", rain).stdout
    assert b"\x1b[" in _newsparse("parse", rain, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in _newsparse("parse", rain).stdout


def test_without_the_extra_it_is_plain_and_says_so_when_asked(
    rain: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("rich", "rich.console", "rich.text"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["parse", rain]) == 0
    assert "\x1b" not in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["parse", "--color", "always", rain])
    assert ended.value.code == 2
    assert "--color always needs the extra 'cli': pip install 'newsparse[cli]'" in capsys.readouterr().err


@given(text=st.one_of(st.just(HOSTILE), st.text(max_size=40)))
@example(text="[bold]Rain[/bold] :rain: \x1b[31m")
@settings(max_examples=40, deadline=None)
def test_nothing_of_a_text_is_a_colour_or_a_command(text: str) -> None:
    """Whatever stands in it, a terminal with colours is sent the same words as one without, and no other commands."""
    rich = pytest.importorskip("rich.console", reason="needs the extra newsparse[cli]")
    stream = io.StringIO()
    console = rich.Console(file=stream, force_terminal=True, color_system="standard", width=300)
    lines = list(report(_sample(text), text, 80))
    for line in lines:
        _paint(console, line)
    sent = _ANSI_RE.sub("", stream.getvalue())
    assert sent == "".join(f"{plain(line)}\n" for line in lines)
    assert not {c for c in sent if unicodedata.category(c) == "Cc"} - {"\n"}


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_no_format_steers_a_terminal(form: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE + "\n“Rain \x1b[1m,” said Ada \x9b Ek.", encoding="utf-8")
    sent = _on_a_terminal("parse", "-f", form, str(path))
    assert "Owlby" in sent or form in ("csv", "tsv")
    assert not {c for c in sent if unicodedata.category(c) == "Cc"} - set("\n\t")
    assert not set(sent) & set("\u202e\u202c\u2066")


def test_a_bar_goes_on_while_results_go_to_a_file(rain: str, tmp_path: Path) -> None:
    """And leaves nothing behind; there is none where nobody looks."""
    pytest.importorskip("rich", reason="needs the extra newsparse[cli]")
    target = tmp_path / "out.jsonl"
    script = f'{sys.executable} -m newsparse parse -f jsonl {rain} {rain} > "{target}"'
    pty = pytest.importorskip("pty", reason="no terminals of this kind")
    ours, theirs = pty.openpty()
    running = subprocess.Popen(["sh", "-c", script], stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    sent = b""
    try:
        while chunk := os.read(ours, 65536):
            sent += chunk
    except OSError:
        pass
    os.close(ours)
    assert running.wait() == 0
    assert b"articles" in sent
    assert len(target.read_text("utf-8").splitlines()) == 2
    assert _newsparse("parse", "-f", "jsonl", rain, rain).stderr == b""


def test_a_shell_can_complete(tmp_path: Path) -> None:
    """Bash asks as argcomplete has it ask."""
    pytest.importorskip("argcomplete", reason="needs the extra newsparse[cli]")
    line = "newsparse parse --format js"
    env = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line)), "_ARGCOMPLETE_COMP_WORDBREAKS": " \n"}
    answers = tmp_path / "answers"
    env |= {"_ARGCOMPLETE_STDOUT_FILENAME": str(answers), "_ARGCOMPLETE_IFS": "\n"}
    subprocess.run([sys.executable, "-m", "newsparse"], env=os.environ | env, check=True)
    assert answers.read_text().splitlines() == ["json", "jsonl", "jsonld"]


# ---------------------------------------------------------------- the report


def _sample(text: str) -> Article:
    """An article in which every part of the report has something to say."""
    whole = Span.of(text, 0, len(text))
    quote = Quote(whole, whole, False, (whole,), (), "scare")
    outer = Quote(whole, whole, True, (whole,), (quote,), "speech")
    speaker = Speaker(text, whole, whole, "person", (whole,), "surname")

    def attribution(**changes: object) -> Attribution:
        fields = {"source": whole, "cue": whole, "content": (whole,), "outlet": None, "kind": "direct"}
        fields |= {"act": "statement", "mood": "negated", "rule": "mine", "confidence": 0.5}
        return Attribution(**{**fields, **changes})  # type: ignore[arg-type]

    return Article(
        text=text,
        title=None,
        lang="en",
        blocks=(Block(whole, "boilerplate", "share"), Block(whole, "question_heading", "question")),
        headline=Headline(whole, whole, whole, whole, whole, (), True),
        captions=(
            Caption(
                whole, whole, whole, whole, (whole, whole), (whole,), ("Agency",), whole,
                (Position(whole, whole),), (Occasion(whole, whole), Occasion(None, whole)),
            ),
        ),
        byline=newsparse.Byline(whole, (whole,), whole, whole, whole),
        dateline=newsparse.Dateline(whole, whole, whole, whole, 0),
        sections=(Section(None, (), False), Section(Block(whole, "question_heading", "question"), (), True)),
        quotes=(outer,),
        attributions=(
            attribution(speaker=speaker, outlet=whole),
            attribution(unresolved="two of that name"),
            attribution(source=None, cue=None, outlet=whole, mood="asserted"),
            attribution(source=None, cue=None),
        ),
        speakers=(speaker,),
    )  # fmt: skip


@given(text=st.text(max_size=60), width=st.integers(0, 200))
@settings(max_examples=50, deadline=None)
def test_a_report_keeps_within_the_width(text: str, width: int) -> None:
    """Whatever the text, no line is wider than the terminal (or forty columns), and every line can be shown."""
    for line in map(plain, report(_sample(text), text, width)):
        assert _columns(line) < max(width, 40)
        assert all(c.isprintable() or c in "\u200c\u200d" for c in line)


def test_a_report_says_who_and_how() -> None:
    """Who, what, in which words, and how it was found."""
    lines = list(map(plain, report(_sample("Rain"), "rain.txt", 100)))
    assert lines[2] == "2 blocks, 1 question, 1 quotation, 4 attributions, 1 speaker"
    end = lines.index("Who says what")
    assert lines[end + 2 : end + 7] == [
        " 1  Rain, Rain",
        "    says    Rain",
        "    words   source “Rain”, cue “Rain”, outlet “Rain”",
        "    how     negated direct statement, by rule mine, 50% sure; speaker by surname",
        "",
    ]
    assert "    how     negated direct statement, by rule mine, 50% sure; not resolved: two of that name" in lines
    assert " 3  Rain (outlet; nobody else is named)" in lines
    assert " 4  (nobody named)" in lines
    assert "  speech    Rain [1, 2, 3, 4]" in lines
    assert "  boilerplate       [share] Rain" in lines


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rain\r\n \tover\u2029Leeds\xa0", "Rain over Leeds"),
        ("\x1b[31m\u202e\ud800", "\\x1b[31m\\u202e\\ud800"),
        ("👩\u200d🚒 می\u200cخواهم", "👩\u200d🚒 می\u200cخواهم"),
        ("", ""),
    ],
)
def test_visible_text_is_one_line(text: str, shown: str) -> None:
    """White space is a space, what steers is an escape, what joins letters stays."""
    assert visible(text) == shown


def test_wide_characters_take_two_columns() -> None:
    """A Japanese line is broken where it is full, a letter with an accent of its own takes one column."""
    assert _columns("東京") == 4
    assert _columns("e\N{COMBINING ACUTE ACCENT}") == 1
    assert max(map(_columns, map(plain, report(_sample("東京" * 200), "東京", 60)))) <= 59


def test_a_long_line_takes_no_long_time() -> None:
    """A word of twenty thousand letters is cut up in one go, whatever its letters."""
    for letter in "aä東":
        assert len(list(report(_sample(letter * 20_000), letter, 80))) > 1_000
