"""Results as plain data that `json` writes, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin

import attrs

from .errors import MissingExtraError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["from_dict", "to_dict"]

T = TypeVar("T")


def to_dict(result: Any) -> Any:
    """
    Plain data of a result: dictionaries, lists, strings, numbers and `None`.

    Args:
        result: What any function of newsparse answers: a result, a tuple of
            results, or `None`.

    Returns:
        A dictionary for each result, its keys the names of the fields in
        their order; a list for each tuple. A `Span` is
        ``{"start": …, "end": …, "text": …}``, with offsets in code points.
        Nothing in it is shared with *result*. `from_dict` makes the result
        of it again. Each attribution is written with its whole speaker, all
        mentions included: that is short for an article, and long for a book.

    Raises:
        TypeError: If *result* is or holds something that is no result: a
            rule, a language, a set.

    Example:
        >>> from newsparse import Span, to_dict
        >>> to_dict((Span(0, 4, "Rain"),))
        [{'start': 0, 'end': 4, 'text': 'Rain'}]

    .. versionadded:: 0.1
    """
    return _plain(result, "")


def _plain(value: Any, path: str) -> Any:
    if value is None or isinstance(value, str | int | float):  # bool is an int
        return value
    if isinstance(value, tuple | list):
        return [_plain(item, f"{path}[{i}]") for i, item in enumerate(value)]
    if attrs.has(type(value)):
        # Not `attrs.asdict`: it copies what it does not know instead of refusing it.
        return {f.name: _plain(getattr(value, f.name), f"{path}.{f.name}") for f in attrs.fields(type(value))}
    if isinstance(value, type):
        raise TypeError(f"to_dict takes a result, not the class {value.__name__}{_at(path)}")
    raise TypeError(f"cannot make plain data of a value of type {type(value).__name__}{_at(path)}")


def _at(path: str) -> str:
    return f" at {path.removeprefix('.')}" if path else ""


def from_dict(cls: type[T], data: Any) -> T:
    """
    The result that `to_dict` made *data* of.

    It needs cattrs, which the extra ``newsparse[cattrs]`` brings.

    Args:
        cls: What to make: `Article`, `Caption`, ``tuple[Attribution, ...]`` …
        data: Plain data, as `to_dict` gives it or `json.loads` reads it.

    Returns:
        The result; ``from_dict(type(result), to_dict(result)) == result``.
        A field that *data* lacks takes its default, if it has one.

    Raises:
        TypeError: If a value is of another type than its field, or *cls* is
            nothing that can be made of plain data. The message names the
            place: ``$.headline.main.start: expected an int, not a str``.
        ValueError: If a field is missing or unknown, or a word is none of
            those that the field knows; the message names the place too.
        MissingExtraError: If cattrs is not installed.

    Example:
        >>> from newsparse import Span, from_dict
        >>> from_dict(tuple[Span, ...], [{"start": 0, "end": 4, "text": "Rain"}])
        (Span(start=0, end=4, text='Rain'),)

    .. versionadded:: 0.1
    """
    try:
        converter = _converter()
        from cattrs.errors import BaseValidationError, StructureHandlerNotFoundError  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("from_dict", "cattrs") from error
    try:
        return converter.structure(data, cls)
    except StructureHandlerNotFoundError as error:
        raise TypeError(f"from_dict cannot make {_article(_name(cls))}") from error
    except (BaseValidationError, TypeError, ValueError) as error:
        problems = list(_problems(error, "$"))
        kind = TypeError if any(wrong_type for wrong_type, _ in problems) else ValueError
        raise kind(f"cannot make {_article(_name(cls))}: " + "; ".join(problem for _, problem in problems)) from error


# cattrs is lenient where newsparse is not: it would read "12" as a number and
# a string as a sequence of its letters. These hooks refuse that.


@lru_cache(maxsize=1)
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415

    converter = Converter(forbid_extra_keys=True)
    for kind in (str, bool, int, float):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook_factory(_is_literal, _word_hook)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook(converter))
    converter.register_structure_hook_factory(attrs.has, _class_hook(converter))
    return converter


def _is_literal(cls: Any) -> bool:
    return get_origin(cls) is Literal


def _is_tuple(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _exactly(kind: type) -> Callable[[Any, Any], Any]:
    def hook(value: Any, _: Any) -> Any:
        if kind is float and type(value) is int:  # JSON writers may print 1.0 as 1
            return float(value)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise TypeError(f"expected {_article(kind.__name__)}, not {_kind(value)}")
        return value

    return hook


def _word_hook(cls: Any) -> Callable[[Any, Any], Any]:
    words = get_args(cls)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, str):
            raise TypeError(f"expected a str, not {_kind(value)}")
        if value not in words:
            raise ValueError(f"expected one of {', '.join(words)}, not {value!r}")
        return value

    return hook


def _tuple_hook(converter: Converter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    from cattrs.errors import IterableValidationError, IterableValidationNote  # noqa: PLC0415

    def factory(cls: Any) -> Callable[[Any, Any], Any]:
        args = get_args(cls)
        if len(args) != 2 or args[1] is not Ellipsis:
            raise TypeError(f"from_dict makes tuples of one kind, as tuple[Span, ...], not {cls}")

        def hook(value: Any, _: Any) -> Any:
            if not isinstance(value, list | tuple):
                raise TypeError(f"expected a list, not {_kind(value)}")
            items, errors = [], []
            for i, item in enumerate(value):
                try:
                    items.append(converter.structure(item, args[0]))
                except Exception as error:
                    error.add_note(IterableValidationNote(f"in item {i}", i, args[0]))
                    errors.append(error)
            if errors:
                raise IterableValidationError("in a list", errors, cls)  # pyright: ignore[reportCallIssue]
            return tuple(items)

        return hook

    return factory


def _class_hook(converter: Converter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    def factory(cls: Any) -> Callable[[Any, Any], Any]:
        structure = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

        def hook(value: Any, _: Any) -> Any:
            if not isinstance(value, Mapping):
                raise TypeError(f"expected the fields of {_article(cls.__name__)}, not {_kind(value)}")
            return structure(value, cls)

        return hook

    return factory


def _problems(error: BaseException, path: str) -> Iterator[tuple[bool, str]]:
    """What is wrong and where: (whether a type is, the problem in words)."""
    from cattrs.errors import (  # noqa: PLC0415
        AttributeValidationNote,
        BaseValidationError,
        ForbiddenExtraKeysError,
        IterableValidationNote,
    )

    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            path = f"{path}.{note.name}"
        elif isinstance(note, IterableValidationNote):
            path = f"{path}[{note.index}]"
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, path)
    elif isinstance(error, ForbiddenExtraKeysError):
        yield False, f"{path}: unknown fields {', '.join(sorted(map(repr, error.extra_fields)))}"
    elif isinstance(error, KeyError):
        yield False, f"{path}: missing"
    else:
        yield isinstance(error, TypeError), f"{path}: {error}"


def _name(cls: Any) -> str:
    if args := get_args(cls):
        inner = ", ".join("..." if arg is Ellipsis else _name(arg) for arg in args)
        return f"{_name(get_origin(cls))}[{inner}]"
    return cls.__name__ if isinstance(cls, type) else str(cls)


def _kind(value: Any) -> str:
    return "None" if value is None else _article(type(value).__name__)


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiouAEIOU" else f"a {noun}"
