"""
Languages as values: words, marks and patterns, one file each.

`ENGLISH` is complete. The other languages hold what captions, bylines,
datelines, headlines and blocks need. `MULTILINGUAL` is all of them together:
what depends on layout works with it by default, because a German paper prints
"(AP Photo)" too.
"""

from __future__ import annotations

from functools import lru_cache, reduce

import attrs

from ..errors import UnknownLanguageError
from ._elsewhere import ELSEWHERE
from ._language import Language
from ._sites import OTHER_OUTLET_WORDS, OTHER_SECTION_WORDS
from .de import GERMAN
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .nl import DUTCH
from .nordic import DANISH, FINNISH, ICELANDIC, NORWEGIAN, SWEDISH
from .others import INDONESIAN, POLISH, RUSSIAN, TURKISH, UKRAINIAN, VIETNAMESE, ZULU
from .pt import PORTUGUESE

__all__ = ["ENGLISH", "GERMAN", "LANGUAGES", "MULTILINGUAL", "Language", "get_language"]


def _together(languages: tuple[Language, ...]) -> Language:
    merged = reduce(Language._with, reversed(languages))
    merged = merged.extend(section_words=OTHER_SECTION_WORDS, outlet_words=OTHER_OUTLET_WORDS)
    return attrs.evolve(merged, code="mul", name="all languages")


LANGUAGES: tuple[Language, ...] = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SWEDISH, DANISH, NORWEGIAN, FINNISH,
    ICELANDIC, POLISH, RUSSIAN, UKRAINIAN, TURKISH, INDONESIAN, VIETNAMESE, ZULU,
)  # fmt: skip
"""All languages that newsparse ships, English first."""

MULTILINGUAL: Language = _together((*LANGUAGES, ELSEWHERE))
"""The words of all languages together, English ones first; its code is ``mul``."""

_BY_CODE = {language.code: language for language in (*LANGUAGES, MULTILINGUAL)}


@lru_cache(maxsize=64)
def _known(language: Language) -> Language:
    """The first that is equal: what is prepared from a language is found at once by one that was unpickled, too."""
    return language


def get_language(lang: Language | str) -> Language:
    """
    The language of that code; a `Language` comes back as it is, or as an equal one.

    Args:
        lang: An ISO 639-1 code in any case ("en", "DE", "en-GB" is "en"),
            "mul" for all together, or a language of your own.

    Raises:
        UnknownLanguageError: If there is none; it lists those there are.
        TypeError: If *lang* is neither.

    Example:
        >>> get_language("en-GB").name
        'English'

    .. versionadded:: 0.1
    """
    if isinstance(lang, Language):
        return _known(lang)
    if not isinstance(lang, str):
        raise TypeError(f"lang must be a Language or a str, not {type(lang).__name__}")
    code = lang.lower().replace("_", "-").partition("-")[0]
    if code not in _BY_CODE:
        raise UnknownLanguageError(lang, _BY_CODE)
    return _BY_CODE[code]
