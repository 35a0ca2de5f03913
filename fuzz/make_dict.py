"""
Write the fuzzer's dictionary and its first corpus: words and marks of news, and a few invented articles.

    python fuzz/make_dict.py DICT_FILE CORPUS_FOLDER
"""

from __future__ import annotations

import hashlib
import sys
from importlib.resources import files
from pathlib import Path

import newsparse

TOKENS = (
    *'“”"‘’„‚«»‹›「」`',
    *("''", "``", "\n\n", "\n", "\r\n", "\u2028", "\x85", "\u00a0", "\u202e", "\u0301", "\x00"),
    *("—", " – ", " - ", " | ", "/", ":", "?", "!", "…", ".", ", ", "©", "(", ")", "[", "]", "@", "#", "* ", "1. "),
    *(" said ", " told ", " says ", "said that ", "according to ", ", per ", " asked ", "who said ", " reported"),
    *("Mr. ", "Dr. ", "Mayor ", "the ", "Ada Byron", "Ek", "He ", "She ", "they ", "U.S. ", "St. ", "A. "),
    *("By ", "Photo: ", "Photo by ", "Getty Images", "(AP)", "AP Photo/", "FILE - ", "(left)", "from left", "Foto: "),
    *("OSTBY, ", "May 3", "2031", "Reuters", "CNN", "NPR", "Live: ", "Exclusive", "Read more", "Share", "Q: ", "A: "),
)
SEEDS = (
    "Rain over Ostby\n\nBy Ada Byron\n\nOSTBY (AP) — “It will stay,” Mayor Bo Ek said. “It always does.”",
    "Is the bridge safe?\n\nNo, said Ek, per the Nord Haven Courier.\n\nRead more: Ten bridges",
    "FILE - Ada Byron (left) and Bo Ek in Ostby, May 3, 2031. (AP Photo/Ida Strand, File)",
    "„Das Wasser steigt“, sagte Bürgermeisterin Ida Strand der dpa.",
    "HOLM: Why now?\n\nEK: “Nobody asked ‘us’ before.\n\n“Now they do.”",
    "Exclusive: ‘No deal’, says Ek – report | Nord Haven Courier",
)


def main(dictionary: Path, corpus: Path) -> None:
    """Write them."""
    escaped = ("".join(f"\\x{byte:02x}" for byte in token.encode("utf-8", "surrogatepass")) for token in TOKENS)
    dictionary.write_text("".join(f'"{token}"\n' for token in escaped), "ascii")
    corpus.mkdir(parents=True, exist_ok=True)
    demo = files(newsparse).joinpath("data", "demo.txt").read_text("utf-8")
    for seed in (*SEEDS, *demo.split("\n\n"), demo[:2_000]):
        # The fuzzer takes its choices from the end of what it is given: one seed for each function.
        for choice in range(12):
            data = seed.encode() + bytes((0, 0, 1, choice % 4, choice))
            (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
