"""Languages of which newsparse knows a few words of layout."""

from __future__ import annotations

from ._language import Language

__all__ = ["INDONESIAN", "POLISH", "RUSSIAN", "TURKISH", "UKRAINIAN", "VIETNAMESE", "ZULU"]

POLISH = Language(
    code="pl",
    name="Polish",
    quotes=("„”", "«»",),
)

RUSSIAN = Language(
    code="ru",
    name="Russian",
    quotes=("«»", "„“",),
)

UKRAINIAN = Language(
    code="uk",
    name="Ukrainian",
    quotes=("«»", "„“",),
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    quotes=("“”", "‘’",),
)

INDONESIAN = Language(
    code="id",
    name="Indonesian",
    quotes=("“”", "‘’",),
)

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    quotes=("“”", "‘’",),
)

ZULU = Language(
    code="zu",
    name="Zulu",
    quotes=("“”", "‘’",),
)
