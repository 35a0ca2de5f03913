"""
How much each sign speaks for each kind and each part of a page, in tenths of a logarithm of the odds.

Learned from pages whose lines people had labelled; `training/blocks.py` writes this file.
"""

from __future__ import annotations

__all__ = ["AFTER", "FIRST", "KIND_SCORES", "LAST", "PART_SCORES", "STATES"]

# fmt: off
STATES = (
    "top boilerplate",
    "top date",
    "top byline",
    "top caption",
    "head headline",
    "head deck",
    "head byline",
    "head date",
    "head caption",
    "head boilerplate",
    "body paragraph",
    "body heading",
    "body question_heading",
    "body caption",
    "body list_item",
    "body quote_block",
    "body boilerplate",
    "body date",
    "body byline",
    "body deck",
    "tail boilerplate",
    "tail caption",
    "tail date",
    "tail byline",
)
"""Parts of the page with the kinds that occur there."""

KIND_SCORES: dict[str, dict[str, int]] = {
    "up_to_3": {"date": -1, "caption": -1, "heading": -3, "paragraph": -2, "quote_block": -1, "boilerplate": 10},
    "up_to_14": {
        "headline": -11, "deck": -14, "byline": 4, "caption": -2, "heading": 14, "paragraph": -8, "list_item": -7,
        "quote_block": 4, "boilerplate": 6,
    },
    "up_to_27": {
        "headline": -5, "deck": -3, "byline": 1, "date": 3, "caption": -7, "heading": 18, "question_heading": -8,
        "paragraph": -9, "quote_block": -5, "boilerplate": 1,
    },
    "up_to_45": {
        "headline": -2, "deck": -12, "byline": 3, "caption": -8, "heading": 14, "question_heading": -5,
        "paragraph": -7, "list_item": 5, "quote_block": 7, "boilerplate": 4,
    },
    "up_to_70": {
        "headline": 11, "deck": -6, "byline": -3, "date": -1, "caption": -14, "heading": 10, "question_heading": 9,
        "paragraph": -7, "list_item": 8, "quote_block": -11, "boilerplate": 11,
    },
    "up_to_100": {
        "headline": 13, "deck": 7, "byline": -9, "date": -9, "caption": 3, "heading": -4, "question_heading": -3,
        "paragraph": -8, "list_item": 2, "quote_block": 12, "boilerplate": 13,
    },
    "up_to_140": {
        "headline": -2, "deck": 3, "byline": -9, "date": -8, "caption": 5, "heading": -11, "question_heading": 13,
        "paragraph": 4, "list_item": 2, "quote_block": -6, "boilerplate": 7,
    },
    "up_to_200": {
        "headline": -4, "deck": 10, "byline": -10, "date": -9, "caption": 8, "heading": -15, "question_heading": -6,
        "paragraph": 7, "list_item": 2, "quote_block": 6, "boilerplate": -5,
    },
    "up_to_300": {
        "headline": -5, "deck": 1, "byline": -9, "date": -9, "caption": 2, "heading": -13, "question_heading": -8,
        "paragraph": 11, "list_item": -5, "quote_block": -12, "boilerplate": -8,
    },
    "long": {
        "headline": -4, "deck": -2, "byline": -9, "date": -8, "caption": -11, "heading": -11, "question_heading": -7,
        "paragraph": 14, "list_item": -7, "quote_block": -7, "boilerplate": -16,
    },
    "one_word": {
        "headline": -7, "deck": -10, "byline": -3, "date": -10, "caption": 7, "heading": 11, "question_heading": -2,
        "paragraph": -7, "list_item": -12, "quote_block": 13, "boilerplate": 7,
    },
    "two_to_three_words": {
        "headline": -4, "deck": -4, "byline": 7, "date": 2, "caption": -8, "heading": 1, "question_heading": -1,
        "paragraph": -16, "list_item": 7, "quote_block": -2, "boilerplate": 8,
    },
    "four_to_six_words": {
        "deck": -12, "byline": 1, "date": 6, "caption": -5, "heading": 5, "question_heading": 14, "paragraph": -12,
        "list_item": 7, "quote_block": 4, "boilerplate": 1,
    },
    "ends_in_stop": {
        "headline": -19, "deck": 7, "byline": -12, "date": -12, "caption": -19, "heading": -31,
        "question_heading": -17, "paragraph": 17, "list_item": -5, "quote_block": -8, "boilerplate": -14,
    },
    "ends_in_question": {
        "headline": -2, "deck": 10, "byline": -2, "date": -2, "caption": -18, "heading": -35, "question_heading": 29,
        "paragraph": 4, "list_item": -1, "quote_block": -1, "boilerplate": -6,
    },
    "ends_in_colon": {
        "deck": -4, "byline": -2, "date": -1, "caption": -4, "heading": -14, "paragraph": 37, "quote_block": -2,
        "boilerplate": -7,
    },
    "ends_in_bracket": {
        "headline": -3, "deck": -8, "byline": -2, "date": 2, "caption": 15, "heading": 8, "question_heading": -2,
        "paragraph": -14, "list_item": 6, "quote_block": -2, "boilerplate": -1,
    },
    "ends_in_quote": {
        "headline": 5, "deck": 4, "caption": -4, "heading": 8, "question_heading": -1, "paragraph": -19,
        "list_item": -2, "quote_block": -9, "boilerplate": 20,
    },
    "ends_in_comma_or_dots": {
        "headline": -1, "deck": -2, "byline": 11, "date": -1, "caption": -2, "heading": -1, "paragraph": 2,
        "boilerplate": -7,
    },
    "ends_in_digit": {
        "headline": 2, "deck": -5, "byline": -6, "date": 10, "caption": -8, "heading": 17, "question_heading": -1,
        "paragraph": -7, "list_item": -3, "quote_block": 5, "boilerplate": -3,
    },
    "starts_lower": {
        "headline": -1, "deck": -4, "byline": 4, "date": 8, "caption": -5, "heading": -9, "paragraph": -2,
        "list_item": 14, "quote_block": -1, "boilerplate": -3,
    },
    "starts_with_digit": {
        "headline": 1, "deck": -6, "byline": -4, "date": 7, "caption": -6, "heading": 4, "question_heading": -1,
        "paragraph": -9, "list_item": 13, "quote_block": -3, "boilerplate": 6,
    },
    "starts_with_quote": {
        "headline": 2, "byline": -6, "date": -6, "caption": -8, "heading": -12, "question_heading": -2,
        "paragraph": 6, "list_item": -2, "quote_block": 24, "boilerplate": -2,
    },
    "starts_with_dash": {
        "headline": 1, "deck": -1, "byline": -1, "date": 1, "caption": -3, "heading": -16, "question_heading": -1,
        "paragraph": 1, "quote_block": 20, "boilerplate": -3,
    },
    "starts_with_bullet": {"headline": -2, "boilerplate": 2},
    "starts_with_mark": {
        "headline": -5, "deck": 14, "byline": -5, "date": 1, "caption": 11, "heading": -7, "question_heading": -1,
        "paragraph": -19, "list_item": -1, "quote_block": 10, "boilerplate": 2,
    },
    "sentences": {
        "headline": -10, "deck": 6, "byline": -10, "date": -6, "caption": 8, "heading": -11, "question_heading": -4,
        "paragraph": 4, "list_item": 4, "quote_block": -10, "boilerplate": 3,
    },
    "capitals": {
        "deck": -1, "byline": 10, "date": 6, "caption": -7, "heading": 6, "question_heading": 5, "paragraph": -17,
        "list_item": -1, "quote_block": -16, "boilerplate": 17,
    },
    "title_case": {
        "headline": 4, "deck": -11, "byline": 10, "date": -4, "caption": 9, "heading": 1, "paragraph": -21,
        "list_item": 4, "quote_block": 9, "boilerplate": 6,
    },
    "name": {
        "headline": 1, "deck": -5, "byline": 25, "date": -9, "heading": -6, "question_heading": -3, "paragraph": -7,
        "list_item": -4, "quote_block": 6, "boilerplate": -1,
    },
    "no_letters": {
        "deck": -1, "byline": -1, "date": -2, "caption": -4, "heading": -17, "paragraph": -1, "quote_block": -2,
        "boilerplate": 28,
    },
    "glued": {
        "deck": -8, "byline": -3, "date": -6, "caption": 6, "heading": 7, "question_heading": -1, "list_item": -1,
        "quote_block": 1, "boilerplate": 6,
    },
    "bar": {
        "headline": -2, "deck": -2, "byline": 12, "date": 1, "caption": 3, "heading": -2, "paragraph": -4,
        "boilerplate": -5,
    },
    "at_sign": {
        "deck": -2, "byline": 9, "caption": 8, "heading": -5, "paragraph": -10, "quote_block": 7, "boilerplate": -6,
    },
    "link": {
        "deck": -4, "byline": 1, "caption": -2, "heading": -15, "question_heading": -1, "paragraph": -11,
        "quote_block": 8, "boilerplate": 22,
    },
    "copyright_sign": {"byline": -3, "caption": 12, "heading": -1, "paragraph": -7, "boilerplate": 2},
    "hash": {"caption": -8, "heading": 19, "question_heading": -1, "paragraph": -1, "boilerplate": -8},
    "colon_inside": {
        "headline": 9, "deck": -4, "byline": -4, "date": -2, "caption": 5, "heading": -1, "question_heading": 1,
        "paragraph": 1, "list_item": -11, "quote_block": -6, "boilerplate": 8,
    },
    "speech": {
        "deck": 12, "byline": -9, "date": -8, "caption": -10, "heading": 14, "question_heading": -6, "paragraph": 6,
        "list_item": -5, "quote_block": 12, "boilerplate": -15,
    },
    "boilerplate_words": {
        "headline": -6, "deck": -8, "byline": -20, "date": -13, "caption": -22, "heading": -35,
        "question_heading": -5, "paragraph": -18, "list_item": -4, "quote_block": -9, "boilerplate": 29,
    },
    "section_word": {
        "headline": -1, "deck": -2, "byline": 6, "date": -1, "caption": -7, "heading": 11, "paragraph": -1,
        "list_item": -1, "quote_block": -1, "boilerplate": 1,
    },
    "date": {
        "headline": -6, "deck": -14, "byline": -15, "date": 33, "caption": -12, "heading": -4, "question_heading": -1,
        "paragraph": -9, "quote_block": -2, "boilerplate": -17,
    },
    "date_inside": {
        "headline": -2, "deck": -7, "byline": 14, "date": 6, "caption": 3, "heading": -7, "question_heading": 5,
        "paragraph": -9, "list_item": -4, "quote_block": 12, "boilerplate": -7,
    },
    "by": {"headline": -3, "deck": -3, "byline": 25, "date": -4, "caption": -9, "heading": -2, "boilerplate": -15},
    "role": {"headline": -1, "deck": -1, "byline": 16, "date": -4, "caption": -2, "heading": -1, "boilerplate": -8},
    "credit": {
        "headline": -6, "deck": -17, "date": -7, "caption": 34, "heading": -21, "question_heading": -1,
        "paragraph": -25, "list_item": -6, "quote_block": -3, "boilerplate": -15,
    },
    "credit_alone": {"headline": -3, "deck": -1, "byline": 2, "date": -2, "caption": 1, "boilerplate": 5},
    "file_mark": {"caption": 14, "question_heading": -1, "paragraph": -13},
    "picture_words": {
        "headline": -1, "deck": -12, "byline": -1, "caption": 30, "heading": -6, "paragraph": -7, "boilerplate": -2,
    },
    "question_words": {
        "headline": -1, "deck": 1, "byline": -1, "date": -2, "caption": -8, "heading": -7, "question_heading": 15,
        "list_item": -2, "quote_block": 3, "boilerplate": 3,
    },
    "dateline": {
        "headline": 2, "deck": -7, "byline": -1, "date": -1, "caption": 3, "heading": 4, "question_heading": 9,
        "list_item": -2, "quote_block": -1, "boilerplate": -6,
    },
    "embed": {"caption": -2, "heading": -3, "paragraph": -4, "quote_block": 14, "boilerplate": -5},
    "first": {
        "headline": 17, "deck": -5, "byline": -12, "date": -5, "caption": -4, "heading": -3, "question_heading": -1,
        "paragraph": 9, "boilerplate": -5,
    },
    "second_to_fourth": {
        "headline": 3, "byline": 1, "date": 1, "caption": 5, "heading": 3, "question_heading": -1, "paragraph": 5,
        "list_item": -3, "quote_block": 5, "boilerplate": -8,
    },
    "fifth_to_twelfth": {
        "headline": -15, "deck": -3, "byline": 7, "date": -1, "caption": 2, "heading": 3, "question_heading": -2,
        "list_item": -3, "quote_block": 6, "boilerplate": -3,
    },
    "last": {
        "byline": -3, "date": -4, "caption": -2, "heading": -2, "paragraph": 11, "list_item": 1, "quote_block": -1,
        "boilerplate": 2,
    },
    "no_body_yet": {
        "headline": 8, "deck": 8, "byline": -2, "date": 1, "caption": 1, "heading": 5, "question_heading": -8,
        "paragraph": -3, "list_item": -6, "quote_block": -7, "boilerplate": -1,
    },
    "body_all_behind": {
        "headline": -4, "deck": -7, "byline": -7, "date": -10, "caption": -13, "heading": 5, "question_heading": -5,
        "paragraph": 9, "list_item": 16, "quote_block": -8, "boilerplate": 8,
    },
    "little_body_yet": {
        "headline": -2, "deck": 9, "byline": 10, "date": 5, "caption": -4, "heading": -12, "question_heading": -1,
        "paragraph": -2, "list_item": 7, "quote_block": -12, "boilerplate": 4,
    },
    "little_body_left": {
        "deck": -2, "byline": -7, "date": -5, "caption": -10, "heading": 2, "question_heading": 2, "paragraph": 11,
        "list_item": -1, "quote_block": -6, "boilerplate": 4,
    },
    "repeated_before": {
        "headline": 8, "deck": -2, "byline": -2, "date": -1, "caption": -6, "heading": 7, "paragraph": -6,
        "quote_block": -3, "boilerplate": 6,
    },
    "repeated_after": {
        "headline": -4, "deck": -5, "byline": 6, "date": -3, "caption": -3, "heading": -1, "list_item": -1,
        "quote_block": -1, "boilerplate": 12,
    },
    "words_come_again": {
        "headline": 10, "deck": 1, "byline": -7, "date": -5, "caption": -6, "heading": -5, "question_heading": -1,
        "paragraph": 8, "list_item": -1, "quote_block": -1,
    },
    "words_do_not_come_again": {
        "headline": 5, "deck": -12, "byline": 4, "date": -1, "caption": -8, "heading": 7, "question_heading": -2,
        "paragraph": 7, "list_item": -2, "quote_block": -4, "boilerplate": 2,
    },
    "in_run_of_3": {
        "headline": -2, "deck": 5, "byline": 1, "date": 1, "caption": 5, "heading": -3, "question_heading": -5,
        "paragraph": -6, "list_item": 11, "quote_block": -5, "boilerplate": -1,
    },
    "in_run_of_6": {
        "headline": 5, "deck": -10, "byline": -4, "date": 6, "caption": 3, "heading": 10, "question_heading": -2,
        "paragraph": -5, "quote_block": -3, "boilerplate": 2,
    },
    "body_before": {
        "headline": -7, "deck": -12, "byline": -6, "date": -7, "caption": 3, "heading": 8, "question_heading": -2,
        "paragraph": 3, "list_item": -13, "quote_block": 6, "boilerplate": 6,
    },
    "body_after": {
        "headline": -3, "deck": -4, "byline": -7, "date": -7, "caption": 6, "heading": 4, "question_heading": 7,
        "paragraph": 1, "list_item": -3, "quote_block": 8, "boilerplate": 2,
    },
    "short_before": {
        "headline": -2, "deck": 1, "byline": -3, "date": -3, "caption": -8, "heading": 2, "question_heading": 1,
        "paragraph": 6, "quote_block": -19, "boilerplate": 5,
    },
    "short_after": {
        "headline": -3, "deck": -2, "byline": -5, "date": -2, "caption": 3, "heading": -4, "question_heading": -13,
        "paragraph": 4, "list_item": 6, "quote_block": 10,
    },
    "boilerplate_before": {
        "headline": 1, "deck": 1, "byline": 6, "caption": 4, "heading": -4, "question_heading": 1, "paragraph": 7,
        "list_item": -6, "quote_block": -3, "boilerplate": -2,
    },
    "boilerplate_after": {
        "headline": -4, "deck": 6, "byline": 7, "date": 5, "caption": -2, "heading": 15, "question_heading": -2,
        "paragraph": 7, "list_item": -5, "quote_block": -5, "boilerplate": -5,
    },
    "date_before": {
        "headline": 4, "deck": -8, "caption": 13, "heading": -3, "question_heading": -1, "paragraph": 2,
        "list_item": -1, "quote_block": -1, "boilerplate": -4,
    },
    "date_after": {
        "headline": 1, "deck": 6, "byline": 9, "date": 5, "caption": -5, "heading": -2, "quote_block": -1,
        "boilerplate": -8,
    },
    "by_before": {
        "headline": -3, "deck": -4, "date": 8, "caption": 13, "heading": -3, "question_heading": -1, "paragraph": 1,
        "boilerplate": -10,
    },
    "by_after": {
        "headline": 8, "deck": 1, "byline": -6, "date": 2, "caption": 5, "heading": -2, "paragraph": -2,
        "boilerplate": -5,
    },
    "credit_before": {
        "deck": 5, "byline": -3, "date": 10, "caption": 3, "heading": 1, "question_heading": -17, "paragraph": -1,
        "list_item": -1, "quote_block": -2, "boilerplate": 5,
    },
    "credit_after": {
        "headline": -5, "deck": 2, "byline": 2, "date": 3, "heading": -4, "paragraph": 4, "list_item": 4,
        "quote_block": -2, "boilerplate": -2,
    },
    "sentence_before": {
        "headline": -7, "deck": 1, "byline": -7, "date": -9, "caption": -3, "heading": -5, "question_heading": -5,
        "paragraph": 6, "list_item": -2, "quote_block": 4, "boilerplate": -3,
    },
    "sentence_after": {
        "headline": -8, "deck": -3, "byline": -10, "date": -9, "caption": -3, "heading": 5, "question_heading": -4,
        "paragraph": 6, "list_item": -5, "quote_block": -9,
    },
}
"""For each sign what it says for each kind."""

PART_SCORES: dict[str, dict[str, int]] = {
    "up_to_3": {"head": 1, "body": -2, "tail": 1},
    "up_to_14": {"top": -1, "head": -5, "body": 3, "tail": 1},
    "up_to_27": {"top": 3, "head": 1, "body": 4, "tail": -6},
    "up_to_45": {"top": 3, "head": 2, "body": -1, "tail": -4},
    "up_to_70": {"top": -2, "head": -5, "body": 3, "tail": 5},
    "up_to_100": {"top": -5, "head": 4, "body": 7, "tail": -7},
    "up_to_140": {"top": -6, "head": -2, "body": 2, "tail": 4},
    "up_to_200": {"top": -5, "head": -5, "body": 2, "tail": 9},
    "up_to_300": {"top": -6, "head": 3, "body": 3, "tail": -5},
    "long": {"top": -6, "head": -1, "body": 6, "tail": -8},
    "one_word": {"head": -5, "body": 6, "tail": -1},
    "two_to_three_words": {"body": -6, "tail": 6},
    "four_to_six_words": {"top": 5, "tail": -3},
    "ends_in_stop": {"top": -7, "head": -6, "body": 5, "tail": 1},
    "ends_in_question": {"top": 1, "head": -2, "body": 7, "tail": -6},
    "ends_in_colon": {"top": -1, "head": -1, "body": 3, "tail": -1},
    "ends_in_bracket": {"head": -2, "body": 5, "tail": -3},
    "ends_in_quote": {"top": -2, "head": 3, "body": -2, "tail": 2},
    "ends_in_comma_or_dots": {"top": -1, "head": 1},
    "ends_in_digit": {"top": -1, "head": 7, "body": -2, "tail": -4},
    "starts_lower": {"top": -2, "head": 2, "body": -1, "tail": 1},
    "starts_with_digit": {"top": -3, "head": 4, "body": 3, "tail": -5},
    "starts_with_quote": {"top": -3, "head": -2, "body": 6, "tail": -4},
    "starts_with_dash": {"top": -1, "head": 1, "body": 1, "tail": -1},
    "starts_with_bullet": {},
    "starts_with_mark": {"head": -1, "body": -2, "tail": 3},
    "sentences": {"top": -8, "head": 4, "tail": 3},
    "capitals": {"top": 1, "body": 7, "tail": -7},
    "title_case": {"head": -3, "body": -3, "tail": 8},
    "name": {"top": 4, "head": -11, "body": 3, "tail": 2},
    "no_letters": {"top": -1, "head": 1, "body": 1, "tail": -1},
    "glued": {"top": 2, "head": -3, "body": 1},
    "bar": {"head": -3, "body": 3},
    "at_sign": {"head": 8, "body": -6, "tail": -2},
    "link": {"head": 1, "tail": -2},
    "copyright_sign": {"top": 1, "head": -4, "body": 1, "tail": 2},
    "hash": {},
    "colon_inside": {"top": -3, "head": -3, "body": -2, "tail": 9},
    "speech": {"top": -6, "head": 3, "body": 3, "tail": -5},
    "boilerplate_words": {"top": -2, "head": 2, "body": -2, "tail": 1},
    "section_word": {"top": 3, "head": 1, "body": -6, "tail": 2},
    "date": {"top": 2, "head": 4, "body": -3, "tail": -1},
    "date_inside": {"top": -2, "head": -1, "body": 6, "tail": -2},
    "by": {"top": -3, "head": 6, "body": -2},
    "role": {"top": -1, "head": 1},
    "credit": {"head": 3, "body": -2},
    "credit_alone": {"top": 3, "head": 1, "body": -4},
    "file_mark": {"head": -3, "body": 3},
    "picture_words": {"body": 1},
    "question_words": {"head": -2, "body": -1, "tail": 4},
    "dateline": {"top": -4, "head": -4, "body": 8},
    "embed": {"body": 2, "tail": -2},
    "first": {"top": 6, "head": 1, "body": -3, "tail": -2},
    "second_to_fourth": {"top": 7, "head": 2, "tail": -10},
    "fifth_to_twelfth": {"top": -3, "head": 6, "body": 3, "tail": -10},
    "last": {"top": -1, "head": -2, "body": -1, "tail": 6},
    "no_body_yet": {"top": 8, "head": 16, "body": -17, "tail": -13},
    "body_all_behind": {"top": -9, "head": -11, "body": -17, "tail": 16},
    "little_body_yet": {"top": -4, "head": 19, "body": -7, "tail": -7},
    "little_body_left": {"top": -2, "head": -5, "body": -4, "tail": 17},
    "repeated_before": {"top": -2, "head": 4, "body": -3, "tail": 2},
    "repeated_after": {"top": 3, "head": 5, "body": -7},
    "words_come_again": {"top": 6, "head": 6, "body": -7, "tail": -6},
    "words_do_not_come_again": {"top": 7, "head": 7, "body": -5, "tail": -10},
    "in_run_of_3": {"top": 2, "head": -3, "tail": 4},
    "in_run_of_6": {"top": 2, "head": 1, "body": -2, "tail": 1},
    "body_before": {"top": -9, "head": -4, "body": 4, "tail": 2},
    "body_after": {"top": -9, "head": 5, "body": 4, "tail": -6},
    "short_before": {"top": -2, "head": -1, "body": -3, "tail": 2},
    "short_after": {"head": -3, "body": 3, "tail": -1},
    "boilerplate_before": {"top": -2, "head": -2, "body": 4, "tail": -2},
    "boilerplate_after": {"top": -2, "head": 3, "body": -5, "tail": 3},
    "date_before": {"top": -4, "head": 7, "tail": -2},
    "date_after": {"head": 8, "body": -4, "tail": -2},
    "by_before": {"top": -2, "head": 6, "body": -3},
    "by_after": {"top": -2, "head": 6, "body": -2},
    "credit_before": {"top": -2, "head": 3, "body": 2},
    "credit_after": {"top": -3, "head": 5, "tail": -1},
    "sentence_before": {"top": -9, "head": -1, "body": 3, "tail": 2},
    "sentence_after": {"top": -9, "head": 3, "body": 4, "tail": -5},
}
"""For each sign what it says for each part of the page."""

AFTER: dict[str, dict[str, int]] = {
    "top boilerplate": {
        "top boilerplate": 28, "top date": 3, "top byline": -24, "top caption": -3, "head headline": 16,
        "head deck": -24, "head byline": -28, "head date": -28, "head caption": -20, "head boilerplate": -25,
        "body paragraph": -2, "body heading": -7, "body question_heading": -4, "body caption": 0, "body list_item": 3,
        "body quote_block": 0, "body boilerplate": 4, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -14, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "top date": {
        "top boilerplate": -7, "top date": -18, "top byline": -17, "top caption": -13, "head headline": 12,
        "head deck": -12, "head byline": -16, "head date": -15, "head caption": -12, "head boilerplate": -7,
        "body paragraph": 12, "body heading": 4, "body question_heading": -2, "body caption": 1, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 10, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -4, "tail caption": -11, "tail date": -16, "tail byline": -16,
    },
    "top byline": {
        "top boilerplate": -8, "top date": -18, "top byline": -18, "top caption": -15, "head headline": -10,
        "head deck": -10, "head byline": -15, "head date": -21, "head caption": -11, "head boilerplate": -5,
        "body paragraph": 12, "body heading": 3, "body question_heading": -2, "body caption": 1, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 9, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -3, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "top caption": {
        "top boilerplate": -7, "top date": -18, "top byline": -17, "top caption": -13, "head headline": 9,
        "head deck": -11, "head byline": -14, "head date": -14, "head caption": -11, "head boilerplate": -3,
        "body paragraph": 11, "body heading": 3, "body question_heading": -2, "body caption": 0, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 10, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head headline": {
        "top boilerplate": -27, "top date": -29, "top byline": -25, "top caption": -19, "head headline": -32,
        "head deck": 15, "head byline": 10, "head date": -5, "head caption": 4, "head boilerplate": -3,
        "body paragraph": 17, "body heading": -4, "body question_heading": -6, "body caption": -4,
        "body list_item": 3, "body quote_block": -2, "body boilerplate": 5, "body date": -3, "body byline": -4,
        "body deck": -3, "tail boilerplate": -6, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head deck": {
        "top boilerplate": -8, "top date": -19, "top byline": -19, "top caption": -14, "head headline": -13,
        "head deck": 16, "head byline": 16, "head date": 3, "head caption": 18, "head boilerplate": 15,
        "body paragraph": 13, "body heading": -4, "body question_heading": -7, "body caption": -7,
        "body list_item": 1, "body quote_block": -3, "body boilerplate": -6, "body date": -4, "body byline": -5,
        "body deck": -1, "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head byline": {
        "top boilerplate": -11, "top date": -23, "top byline": -18, "top caption": -15, "head headline": -17,
        "head deck": 13, "head byline": 7, "head date": 11, "head caption": 3, "head boilerplate": 9,
        "body paragraph": 24, "body heading": -6, "body question_heading": -4, "body caption": -3,
        "body list_item": 2, "body quote_block": 0, "body boilerplate": 1, "body date": -4, "body byline": -3,
        "body deck": 0, "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head date": {
        "top boilerplate": -8, "top date": -20, "top byline": -19, "top caption": -15, "head headline": -22,
        "head deck": 12, "head byline": 4, "head date": 4, "head caption": 4, "head boilerplate": 13,
        "body paragraph": 23, "body heading": 1, "body question_heading": -3, "body caption": -4, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 5, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head caption": {
        "top boilerplate": -11, "top date": -18, "top byline": -20, "top caption": -15, "head headline": -14,
        "head deck": 2, "head byline": 7, "head date": -16, "head caption": -4, "head boilerplate": 13,
        "body paragraph": 22, "body heading": 6, "body question_heading": -3, "body caption": -6, "body list_item": 2,
        "body quote_block": -1, "body boilerplate": -2, "body date": -3, "body byline": -5, "body deck": -4,
        "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "head boilerplate": {
        "top boilerplate": -22, "top date": -20, "top byline": -21, "top caption": -15, "head headline": -24,
        "head deck": -9, "head byline": -8, "head date": -1, "head caption": 4, "head boilerplate": 21,
        "body paragraph": 1, "body heading": -13, "body question_heading": -10, "body caption": -8,
        "body list_item": -1, "body quote_block": -2, "body boilerplate": -11, "body date": -4, "body byline": -7,
        "body deck": -7, "tail boilerplate": -18, "tail caption": -13, "tail date": -16, "tail byline": -17,
    },
    "body paragraph": {
        "top boilerplate": -16, "top date": -18, "top byline": -19, "top caption": -16, "head headline": -16,
        "head deck": -22, "head byline": -24, "head date": -27, "head caption": -25, "head boilerplate": -25,
        "body paragraph": 22, "body heading": 23, "body question_heading": 5, "body caption": 22,
        "body list_item": -20, "body quote_block": -2, "body boilerplate": 11, "body date": -11, "body byline": -12,
        "body deck": -11, "tail boilerplate": -10, "tail caption": -9, "tail date": -19, "tail byline": -9,
    },
    "body heading": {
        "top boilerplate": -12, "top date": -18, "top byline": -18, "top caption": -14, "head headline": -10,
        "head deck": -15, "head byline": -14, "head date": -15, "head caption": -14, "head boilerplate": -12,
        "body paragraph": 29, "body heading": -5, "body question_heading": 3, "body caption": -3,
        "body list_item": 28, "body quote_block": -5, "body boilerplate": 13, "body date": -6, "body byline": -6,
        "body deck": -4, "tail boilerplate": -38, "tail caption": -12, "tail date": -16, "tail byline": -18,
    },
    "body question_heading": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -10, "head byline": -12, "head date": -12, "head caption": -8, "head boilerplate": 1,
        "body paragraph": 23, "body heading": 1, "body question_heading": -3, "body caption": 1, "body list_item": 3,
        "body quote_block": 0, "body boilerplate": 7, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -5, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "body caption": {
        "top boilerplate": -5, "top date": -17, "top byline": -17, "top caption": -14, "head headline": -8,
        "head deck": -14, "head byline": -14, "head date": -14, "head caption": -15, "head boilerplate": -6,
        "body paragraph": 24, "body heading": 30, "body question_heading": 3, "body caption": 27, "body list_item": 9,
        "body quote_block": -5, "body boilerplate": 24, "body date": -3, "body byline": -3, "body deck": -3,
        "tail boilerplate": -19, "tail caption": -14, "tail date": -16, "tail byline": -16,
    },
    "body list_item": {
        "top boilerplate": -5, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -10, "head byline": -14, "head date": -13, "head caption": -12, "head boilerplate": -5,
        "body paragraph": 7, "body heading": 1, "body question_heading": -6, "body caption": -3, "body list_item": 43,
        "body quote_block": -1, "body boilerplate": -3, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -12, "tail caption": -16, "tail date": -16, "tail byline": -16,
    },
    "body quote_block": {
        "top boilerplate": -5, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -13, "head caption": -9, "head boilerplate": -3,
        "body paragraph": 17, "body heading": -13, "body question_heading": -6, "body caption": -3,
        "body list_item": 1, "body quote_block": 40, "body boilerplate": -2, "body date": -3, "body byline": -3,
        "body deck": -1, "tail boilerplate": -13, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "body boilerplate": {
        "top boilerplate": -9, "top date": -17, "top byline": -18, "top caption": -14, "head headline": -10,
        "head deck": -18, "head byline": -16, "head date": -15, "head caption": -19, "head boilerplate": -13,
        "body paragraph": 13, "body heading": 8, "body question_heading": -3, "body caption": 19,
        "body list_item": -10, "body quote_block": -7, "body boilerplate": 41, "body date": -4, "body byline": -5,
        "body deck": -4, "tail boilerplate": -34, "tail caption": -14, "tail date": -16, "tail byline": -19,
    },
    "body date": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -12, "head caption": -9, "head boilerplate": 0,
        "body paragraph": 5, "body heading": 2, "body question_heading": -3, "body caption": 1, "body list_item": 4,
        "body quote_block": 0, "body boilerplate": 9, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -4, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "body byline": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -14, "head date": -14, "head caption": -9, "head boilerplate": -2,
        "body paragraph": 4, "body heading": 1, "body question_heading": -3, "body caption": 1, "body list_item": 4,
        "body quote_block": 0, "body boilerplate": 8, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -5, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "body deck": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -12, "head caption": -9, "head boilerplate": -2,
        "body paragraph": -1, "body heading": 0, "body question_heading": -4, "body caption": 0, "body list_item": 3,
        "body quote_block": -1, "body boilerplate": 4, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -6, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "tail boilerplate": {
        "top boilerplate": -16, "top date": -19, "top byline": -18, "top caption": -13, "head headline": -12,
        "head deck": -10, "head byline": -13, "head date": -14, "head caption": -9, "head boilerplate": -15,
        "body paragraph": -14, "body heading": -15, "body question_heading": -6, "body caption": -2,
        "body list_item": -18, "body quote_block": -3, "body boilerplate": -13, "body date": -4, "body byline": -4,
        "body deck": -1, "tail boilerplate": 22, "tail caption": -25, "tail date": -22, "tail byline": -23,
    },
    "tail caption": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -12, "head caption": -8, "head boilerplate": -2,
        "body paragraph": 7, "body heading": 2, "body question_heading": -3, "body caption": 0, "body list_item": 3,
        "body quote_block": 0, "body boilerplate": 6, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -8, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "tail date": {
        "top boilerplate": -4, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -12, "head caption": -8, "head boilerplate": 1,
        "body paragraph": 12, "body heading": 5, "body question_heading": -2, "body caption": 1, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 10, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": -7, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
    "tail byline": {
        "top boilerplate": -5, "top date": -17, "top byline": -17, "top caption": -13, "head headline": -7,
        "head deck": -9, "head byline": -12, "head date": -13, "head caption": -8, "head boilerplate": 0,
        "body paragraph": 11, "body heading": 3, "body question_heading": -3, "body caption": 1, "body list_item": 4,
        "body quote_block": 1, "body boilerplate": 7, "body date": -3, "body byline": -3, "body deck": 0,
        "tail boilerplate": 0, "tail caption": -12, "tail date": -16, "tail byline": -16,
    },
}
"""For each state how likely each other follows."""

FIRST = {
    "top boilerplate": 11,
    "top date": -19,
    "top byline": -24,
    "top caption": -10,
    "head headline": 13,
    "head deck": -18,
    "head byline": -24,
    "head date": -16,
    "head caption": -13,
    "head boilerplate": -17,
    "body paragraph": 27,
    "body heading": 0,
    "body question_heading": -4,
    "body caption": 1,
    "body list_item": 4,
    "body quote_block": 0,
    "body boilerplate": 5,
    "body date": -3,
    "body byline": -3,
    "body deck": 0,
    "tail boilerplate": -9,
    "tail caption": -11,
    "tail date": -16,
    "tail byline": -16,
}
"""How likely a page begins so."""

LAST = {
    "top boilerplate": -1,
    "top date": -1,
    "top byline": 0,
    "top caption": 0,
    "head headline": 0,
    "head deck": 0,
    "head byline": 0,
    "head date": -1,
    "head caption": 0,
    "head boilerplate": -2,
    "body paragraph": 14,
    "body heading": -5,
    "body question_heading": -1,
    "body caption": -4,
    "body list_item": 2,
    "body quote_block": -3,
    "body boilerplate": -14,
    "body date": -1,
    "body byline": 0,
    "body deck": -1,
    "tail boilerplate": 11,
    "tail caption": 3,
    "tail date": -4,
    "tail byline": -1,
}
"""How likely a page ends so."""
