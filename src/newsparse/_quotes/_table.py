"""
How much each value of each sign speaks for speech, in tenths of a logarithm of the odds.

Learned from 5072 quotations of political and 344 of general news that may be no speech;
`training/quotes.py` writes this file.
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = 4

# fmt: off
WEIGHTS: tuple[dict[str, int], ...] = (
    {  # length
        "1": -9, "2": -9, "3": -2, "5": 3, "7": 5, "9": 9,
    },
    {  # shape
        "acronym": -3, "mark": 1, "sentence": 6, "small": 7, "small, capitals": 2, "title": -12,
    },
    {  # end
        "none": -4, "shout": 5, "stop": -1,
    },
    {  # before
        "(": 2, ", ": 5, ", auxiliary": 1, ", cue": 4, ", function": 1, ", role": 1, ", that": 1, ", work": -3,
        "-": -2, ":": 7, "attitude": 3, "auxiliary": 9, "cue": 2, "cue, be": -3, "cue, done": 6, "determiner": -2,
        "ed": -5, "function": -1, "head": 4, "ing": 5, "link": -2, "ly": -3, "name": 2, "owner": -1, "pronoun": 2,
        "role": 4, "s": 2, "stop": 4, "term": -23, "that": 2, "word": -3, "work": -13, "–": -1, "—": -7,
    },
    {  # word before
        "a": 4, "about": 1, "an": 2, "and": 3, "are": -1, "as": 6, "at": 3, "be": -1, "been": 1, "being": 1,
        "called": -5, "for": -1, "from": -3, "had": 2, "has": 1, "he": 1, "her": 1, "his": -1, "in": -1, "is": 3,
        "it": 3, "its": -2, "not": 1, "of": -5, "on": -1, "or": -5, "said": 2, "saying": 3, "show": -2, "that": 2,
        "this": -3, "titled": -2, "to": 5, "was": 3, "were": 2, "with": -2, "would": 1,
    },
    {  # after
        "\"": -2, "(": -3, ")": -1, "-": 2, ".": 4, ":": 1, ";": 1, "?": -2, "auxiliary": -2, "cue": 1, "ed": 1,
        "end": 2, "first": 1, "function": 5, "ing": -1, "link": 7, "name": 2, "organisation": -2, "pronoun": 5,
        "role": -5, "s": -2, "that": -1, "word": -4, "work": -3, "–": -1, "—": 1,
    },
    {  # word after
        "a": -1, "after": 2, "against": 1, "an": -3, "and": 3, "as": 6, "at": -1, "because": 2, "before": 1,
        "between": 1, "but": 2, "by": 1, "for": 1, "from": 3, "has": -2, "he": 3, "if": 2, "in": 1, "is": -2, "it": 1,
        "of": 5, "on": -2, "or": -8, "over": 1, "said": 3, "says": -1, "she": 2, "than": 2, "that": -1, "the": 2,
        "they": 2, "to": -1, "was": 3, "when": -2, "which": -4, "while": -1, "who": 1, "with": -4,
    },
    {  # first word
        "a": 6, "an": 1, "be": 1, "but": 1, "do": 1, "for": 1, "has": 1, "i": 5, "is": -1, "it": 1, "more": 3,
        "my": 1, "no": 1, "not": -1, "so": -3, "that": 1, "the": -3, "they": 1, "this": -1, "to": 1, "very": 2,
        "we": 2, "we're": -1, "when": -2, "you": 1,
    },
    {  # cue before
        "0": 10, "1": 11, "12": 6, "3": 10, "7": 10,
    },
    {  # cue after
        "0": 1, "1": 1, "12": -5, "3": 1, "7": -1,
    },
    {  # other cue
        "according": 3, "attitude": -1, "document": 2, "finding": 2,
    },
    {  # inside
        "auxiliary": 2, "determiner": -2, "first": 6, "pronoun": 5,
    },
    {  # line
        "alone, single": -7, "capitals": 5, "capitals, single": 4, "headline": -1, "headline, single": 5,
        "prose, single": -6,
    },
    {  # nested
        "nested": -14,
    },
    {  # again
        "again": -3,
    },
    {  # beside
        "beside": 3,
    },
    {  # length, cue
        "1, cue": 2, "1, none": -9, "1, other": -2, "2, cue": 4, "2, none": -9, "2, other": -5, "3, cue": 4,
        "3, none": -4, "3, other": -3, "4, cue": 2, "4, none": -2, "5, cue": 3, "7, cue": 4, "9, cue": 5,
        "9, none": 3, "9, other": 1,
    },
    {  # shape, end
        "capital, comma": 1, "capital, none": -5, "capital, shout": 2, "capital, stop": 2, "mark, none": 1,
        "mark, stop": -1, "sentence, comma": 10, "sentence, none": -5, "sentence, shout": 2,
        "small, capitals, comma": -1, "small, capitals, none": 3, "small, capitals, stop": 1, "small, none": 4,
        "small, shout": -3, "small, stop": 6, "title, comma": -7, "title, none": -2, "title, shout": 4,
        "title, stop": -6,
    },
    {  # shape, line
        "acronym, prose": -3, "acronym, prose, single": -1, "capital, alone": -2, "capital, prose": -1,
        "capital, prose, single": 4, "sentence, alone": 2, "sentence, alone, single": -7, "sentence, capitals": 1,
        "sentence, headline": 1, "sentence, headline, single": 1, "sentence, prose": 10,
        "sentence, prose, single": -2, "small, capitals, prose": 4, "small, headline, single": 4, "small, prose": 3,
        "small, prose, single": 1, "title, capitals, single": 2, "title, headline": -2, "title, prose": -12,
        "title, prose, single": -5,
    },
    {  # end, after
        "comma, \"": -2, "comma, '": 2, "none, \"": 1, "none, (": -3, "none, )": -1, "none, -": 2, "none, .": 2,
        "none, :": 1, "none, ;": 1, "none, ?": -2, "none, word": -4, "none, —": 1, "shout, end": 1, "shout, word": 3,
        "stop, \"": -1, "stop, '": -1, "stop, (": -2, "stop, .": 2, "stop, end": 1, "stop, word": 1,
    },
)
