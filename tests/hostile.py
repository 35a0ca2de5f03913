"""
Text that no newspaper prints and that costs a careless program the square of its length.

Each family is a function of a size: it gives about that many characters. They
are shared by the tests of time and by ``benchmarks/linear.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle, islice

__all__ = ["CHEAP", "FAMILIES", "Family", "news", "news_of_one_paragraph"]

Family = Callable[[int], str]


def repeated(line: str, size: int) -> str:
    """One line, again and again; what is before a bar in it is said once."""
    head, _, tail = line.partition("\x1f")
    head, line = (head, tail) if tail else ("", head)
    return head + line * max(1, (size - len(head)) // len(line))


def alternating(parts: Sequence[str], size: int) -> str:
    """Parts in turn."""
    whole = "".join(parts)
    return whole * max(1, size // len(whole))


def nested(opening: str, closing: str, size: int, inner: str = "a") -> str:
    """Half of the text opens and the other half closes."""
    times = size // (len(opening) + len(closing))
    return opening * times + inner + closing * times


def numbered(line: str, size: int) -> str:
    """One line with another name each time, so that nothing is known from before."""
    found: list[str] = []
    length = i = 0
    while length < size:
        name = "O" + "".join("abcdefghij"[int(digit)] for digit in str(i))
        found.append(line.replace("{}", name))
        length += len(found[-1])
        i += 1
    return "".join(found)


def news(size: int) -> str:
    """An article as it is printed: headline, byline, caption, dateline, and quotations by a few people."""
    head = (
        "Bridge of Ostby stays closed\n\nBy Ada Byronne\n\n"
        "Mayor Bo Ek (left) and Ida Strand at the bridge in Ostby on May 3, 2031. (AP Photo/Una Lo, File)\n\n"
        "OSTBY (AP) — The bridge will stay closed, Mayor Bo Ek said on Tuesday.\n\n"
    )
    return head + alternating(
        (
            "“Nobody had asked the ferrymen,” said Ida Strand, a baker. “It was the worst night since the flood.”\n\n",
            "According to Dr. Una Lo, the price of bread isn’t the point. She told reporters that ‘rain’ was good.\n\n",
            "Why does it leak?\n\n",
            "It always did, the harbour office warned, per the Nord Haven Courier. He said: “We never saw it.”\n\n",
            "Read more: Ten bridges to see before they fall\n\n",
        ),
        size - len(head),
    )


def news_of_one_paragraph(size: int) -> str:
    """The same with the paragraphs run together, as some extractors give it."""
    return news(size).replace("\n\n", " ")


def _lines(*lines: str) -> dict[str, Family]:
    return {ascii(line): partial(repeated, line) for line in lines}


FAMILIES: dict[str, Family] = {
    "news": news,
    "news in one paragraph": news_of_one_paragraph,
    # One mark again and again, and marks in turn.
    **_lines(*"“”\"'’‘„«»"),
    "alternating double marks": partial(alternating, ("“", '"', "„", "”")),
    "alternating single marks": partial(alternating, ("‘", "'", "’", "‚")),
    "open marks and words": partial(alternating, ("“a ", "‘b ", "«c ")),
    "open marks in paragraphs": partial(alternating, ("“a\n\n", "„b\n\n")),
    # Nesting.
    "nested round brackets": partial(nested, "(", ")"),
    "nested square brackets": partial(nested, "[", "]"),
    "nested marks": partial(nested, "“‘", "’”"),
    "nested marks with words": partial(nested, "“a ‘b ", "’ c”"),
    # Lines of one kind of character.
    "no spaces": partial(repeated, "abcdefghij"),
    "no spaces, capitals": partial(repeated, "ABCDEFGHIJ"),
    "spaces": partial(repeated, "a\x1f "),
    "no-break spaces": partial(repeated, "a\x1f\u00a0"),
    "tabs": partial(repeated, "a\x1f\t"),
    "spaces after a colon": partial(repeated, "A:\x1f "),
    "newlines": partial(repeated, "\n"),
    "newlines after a word": partial(repeated, "a\x1f\n"),
    "spaces in a credit": partial(repeated, "Photo: a@\x1f\t"),
    "spaces in a mail address": lambda size: "Photo: Ada" + " " * size + "Ek a@b",
    # A run between words is not trimmed away, and a pattern that begins with one may begin at each of its spaces.
    "spaces between words": lambda size: "Rain" + " " * size + "Ek",
    "tabs between words": lambda size: "Rain." + "\t" * size + "Ek.",
    "no-break spaces between words": lambda size: "Bo Ek" + "\u00a0" * size + "said so",
    "spaces between commas": lambda size: "Bo," + " " * (size // 2) + "," + " " * (size // 2) + "Ek.",
    "newlines between words": lambda size: "Rain.\n" + "\n" * size + "“So,” said Ek.",
    "CRLF": partial(repeated, "a\x1f\r\n"),
    "CR and blanks": partial(repeated, "a\x1f\r "),
    "combining marks": partial(repeated, "e\x1f\u0301"),
    "letters with combining marks": partial(repeated, "e\u0301"),
    "surrogates and NUL": partial(alternating, ("\ud800", "\x00", "\udfff", " ")),
    "bidirectional controls": partial(alternating, ("\u202e", "a", "\u2066", " ")),
    "line separators": partial(repeated, "\u2028"),
    "digits": partial(repeated, "0123456789"),
    "digits and dots": partial(repeated, "1."),
    "digits and colons": partial(repeated, "12:"),
    "digits and commas": partial(repeated, "1, "),
    "dots": partial(repeated, "."),
    "commas": partial(repeated, ","),
    "commas and spaces": partial(repeated, ", "),
    "colons": partial(repeated, ": "),
    "dashes": partial(repeated, "-"),
    "dashes and spaces": partial(repeated, " — "),
    "underscores": partial(repeated, "_"),
    "slashes": partial(repeated, "/"),
    "spaced slashes": partial(repeated, " / "),
    "bars": partial(repeated, " | "),
    "bullets": partial(repeated, " · "),
    "question marks": partial(repeated, "?"),
    "questions": partial(repeated, "Why? "),
    "ends of sentences": partial(repeated, "?!”"),
    "ats": partial(repeated, "@a "),
    "hashes": partial(repeated, "#a "),
    # Words.
    "small words": partial(repeated, "abc "),
    "capitalised words": partial(repeated, "Abc "),
    "other capitalised words": partial(numbered, "{} "),
    "names with commas": partial(numbered, "Ada {}, "),
    "capitals": partial(repeated, "ABC "),
    "A.": partial(repeated, "A."),
    "A. ": partial(repeated, "A. "),
    "U.S.": partial(repeated, "U.S. "),
    "Mr.": partial(repeated, "Mr. "),
    "titles": partial(repeated, "Foreign Minister "),
    "hyphens": partial(repeated, "Abc\x1f-Abc"),
    "apostrophes": partial(repeated, "a’"),
    "of the": partial(repeated, "of the "),
    "who is": partial(repeated, "Bo Ek, who is a "),
    "said": partial(repeated, "said "),
    "said,": partial(repeated, "said, "),
    "said that": partial(repeated, "said that "),
    "he said she said": partial(repeated, "he said she said "),
    "according to": partial(repeated, "according to "),
    "told CNN": partial(repeated, "told CNN "),
    "per NPR": partial(repeated, "per NPR, "),
    "quoted cues": partial(repeated, "“a” said "),
    "straight quoted cues": partial(repeated, "'a' said Bo, "),
    "quotations and names": partial(numbered, "“It holds,” said {} Byron. "),
    "quotations and pronouns": partial(numbered, "“No,” said {}. “Yes,” she said. "),
    "quotations in paragraphs": partial(repeated, "“It is so.”\n\nShe went.\n\n"),
    "transcript": partial(numbered, "{} HOLM: It is so.\n\n"),
    "cut names": partial(repeated, "left.Then"),
    # Lines of a page.
    "datelines": partial(repeated, "MINTON (AP) - "),
    "datelines without end": partial(repeated, "MINTON, "),
    "datelines of capitals": partial(repeated, "MINTON BAY"),
    "dateline, then dashes": partial(repeated, "OSTBY, May 3\x1f --"),
    "dates": partial(repeated, "May 3, 2031, "),
    "clocks": partial(repeated, "10:30 am "),
    "bylines": partial(repeated, "By Ada Ek "),
    "bylines with and": partial(repeated, "By Ada Ek\x1f and Bo Lo, "),
    "by": partial(repeated, "By "),
    "addresses": partial(repeated, "a.b@"),
    "links": partial(repeated, "http://a.bc/"),
    "www": partial(repeated, "www."),
    "labels": partial(repeated, "Photo: "),
    "labels and names": partial(repeated, "Photo by Ada Ek/AP "),
    "credits in brackets": partial(repeated, "(AP Photo/Ada Ek) "),
    "open credits": partial(repeated, "(AP Photo/"),
    "copyrights": partial(repeated, "© "),
    "credit separators": partial(alternating, ("Ada Ek", "/", "Bo Lo", " / ", "AFP", " | ")),
    "positions": partial(repeated, "Ada Ek (left), "),
    "left to right": partial(repeated, "from left, "),
    "FILE": partial(repeated, "FILE - "),
    "kickers": partial(repeated, "Live: "),
    "short lines": partial(repeated, "a\n"),
    "other short lines": partial(numbered, "{}\n"),
    "headings": partial(numbered, "Is {} so?\n\n"),
    "list items": partial(repeated, "* a\n"),
    "numbered items": partial(repeated, "1. a\n"),
    "captions": partial(numbered, "Ada {} in Ostby. Photo: Bo Ek / AFP\n\n"),
    "boilerplate": partial(repeated, "Share this article\n\n"),
    "table rows": partial(repeated, "| a | b\n"),
    "Japanese": partial(repeated, "写真「橋」"),
    "mixture": partial(
        alternating, ("“A. ", "\n\n", "(AP) — ", "said ", "\u0301", "Photo: ", "'", "1. ", "By Bo, ", "|", "\x00")
    ),
    "mixture of words": lambda size: " ".join(
        islice(cycle(("Ada", "said", "the", "“so", "Mr.", "3,", "by", "of", "Ek”", "per", "-", "who", "is")), size // 4)
    ),
}

CHEAP = (
    "news",
    "'\"'",
    ascii("“"),
    "tabs between words",
    "newlines",
    "no spaces",
    "capitalised words",
    "commas",
    "A. ",
    "dates",
    "credit separators",
    "open credits",
    "mixture",
)
"""A few families that between them saw most of what was ever wrong; for a quick look."""
