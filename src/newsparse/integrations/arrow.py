"""
Columns of articles in, columns of their structure out: what Spark, Ray, Dask, Polars and DuckDB can all run.

It needs the extra ``newsparse[arrow]``.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from types import UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

import attrs

from .._article import Article, parse_article
from .._attribution import BALANCED
from .._quotes import Quote
from .._speakers import Known
from ..errors import MissingExtraError
from ..export import SCHEMA as DOCUMENT
from ..export import to_document
from ..export._document import Document
from ..lang import ENGLISH, Language, get_language
from ..rules import Rules

try:
    import pyarrow as pa
except ImportError as _error:  # pragma: no cover - the extra is there in tests
    raise MissingExtraError("newsparse.integrations.arrow", "arrow") from _error

__all__ = ["SCHEMA", "output_schema", "parse_batch"]

T = TypeVar("T")
"""A ``pyarrow.RecordBatch`` or a ``pyarrow.Table``."""

# What a document says of itself, and what the batch has already.
_LEFT_OUT = frozenset({"schema", "newsparse", "offset_unit", "text", "title"})
_NESTED = pa.field("parent", pa.int32())
_PLAIN: Mapping[Any, Any] = {str: pa.string(), int: pa.int32(), float: pa.float64(), bool: pa.bool_()}


def _type(kind: Any) -> Any:
    """The Arrow type of a field of a document."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, args = get_origin(kind), get_args(kind)
    if origin is Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(_type(args[0]))
    if origin in (Union, UnionType):
        return _type(next(arg for arg in args if arg is not type(None)))
    if kind is Quote:  # a type of Arrow cannot hold itself: a quotation inside of another points at that
        return pa.struct([_NESTED if field.name == "quotes" else _field(field) for field in _fields(kind)])
    return pa.struct([_field(field) for field in _fields(kind)])


def _field(field: attrs.Attribute[Any]) -> Any:
    return pa.field(field.name, _type(field.type))


def _fields(kind: Any) -> Any:
    return attrs.fields(attrs.resolve_types(kind))


SCHEMA: Final[Any] = pa.schema(
    [
        pa.field("error", pa.string()),
        *(_field(field) for field in _fields(Document) if field.name not in _LEFT_OUT),
    ],
    metadata={"newsparse": DOCUMENT, "offset_unit": "code point"},
)
"""
The columns of an article's structure, as a ``pyarrow.Schema``.

``error`` says why there is no structure, and is null where there is one. The
others are the fields of a document (see `newsparse.export.to_document`) but for
the text. Quotations are one list, each after the one that it stands in, whose
index is its ``parent``.

.. versionadded:: 0.2
"""
_NAMES: Final[tuple[str, ...]] = tuple(SCHEMA.names)


def output_schema(batch: Any, keep: Sequence[str] = ()) -> Any:
    """
    The schema of what `parse_batch` answers: columns that are kept, then those of `SCHEMA`.

    Args:
        batch: The batch, the table, or its schema.
        keep: The names of the columns that are kept.

    Returns:
        A ``pyarrow.Schema``.

    Raises:
        ValueError: If there is no such column, or `SCHEMA` has one of that name.

    Example:
        >>> import pyarrow as pa
        >>> output_schema(pa.schema({"id": pa.int64(), "text": pa.string()}), keep=["id"]).names[:3]
        ['id', 'error', 'lang']

    .. versionadded:: 0.2
    """
    schema = batch if isinstance(batch, pa.Schema) else batch.schema
    for name in keep:
        _check_column(schema, name)
        if name in _NAMES:
            raise ValueError(f"the column {name!r} cannot be kept: the answer has one of that name")
    return pa.schema([*(schema.field(name) for name in keep), *SCHEMA], metadata=SCHEMA.metadata)


def parse_batch(
    batch: T,
    *,
    text: str = "text",
    title: str | None = None,
    keep: Sequence[str] = (),
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = BALANCED,
    known: Iterable[Known] | Mapping[str, Iterable[str]] = (),
) -> T:
    """
    Parse a column of articles into columns of their structure.

    There is a row for each row, in the same order. One that cannot be parsed
    (its text is null, is no UTF-8, a rule raises) has nulls and the reason
    under ``error``, and costs the others nothing. The function keeps nothing
    between calls and pickles, also as a `functools.partial` with rules, a
    language and known people, so that every engine can send it to its workers.

    Args:
        batch: A ``pyarrow.RecordBatch``, or a ``pyarrow.Table``.
        text: The name of the column of texts.
        title: The name of a column of titles, where there is one; its nulls are articles without.
        keep: The names of columns that are carried along, before the others: an id, an address.
        lang: As in `newsparse.parse_article`.
        rules: As in `newsparse.parse_article`.
        min_confidence: As in `newsparse.parse_article`.
        known: As in `newsparse.parse_article`; the same people for all.

    Returns:
        A batch or a table, as *batch* is, of `output_schema`.

    Raises:
        TypeError: If *batch* is neither, or a column holds no text.
        ValueError: If there is no such column, if one cannot be kept, or if the batch is too large for one
            answer: of more than about 100 million characters.
        UnknownLanguageError: If there is no such language.

    Example:
        >>> import pyarrow as pa
        >>> batch = pa.RecordBatch.from_pydict({"id": [7, 8], "text": ["“It will stay,” Ada Byron said.", None]})
        >>> answer = parse_batch(batch, keep=["id"])
        >>> answer.column("error").to_pylist()
        [None, 'there is no text']
        >>> answer.column("attributions")[0][0]["source"]["text"].as_py()
        'Ada Byron'

    .. versionadded:: 0.2
    """
    people = known if isinstance(known, Mapping) else tuple(known)
    parse = partial(parse_article, lang=get_language(lang), rules=rules, min_confidence=min_confidence, known=people)
    parse("")  # what is wrong for all articles is the caller's mistake, not theirs
    whole: Any = batch
    if isinstance(batch, pa.Table):
        schema = output_schema(batch, keep)
        parts = (_parse(part, text, title, keep, parse) for part in whole.to_batches())
        return pa.Table.from_batches(parts, schema)  # type: ignore[no-any-return]
    if isinstance(batch, pa.RecordBatch):
        return _parse(batch, text, title, keep, parse)  # type: ignore[no-any-return]
    raise TypeError(f"batch must be a RecordBatch or a Table, not {type(batch).__name__}")


def _parse(batch: Any, text: str, title: str | None, keep: Sequence[str], parse: Callable[..., Article]) -> Any:
    schema = output_schema(batch, keep)
    texts = _texts(batch, text)
    titles = None if title is None else _texts(batch, title)
    rows = [_row(texts[i], None if titles is None else titles[i], parse) for i in range(batch.num_rows)]
    columns = [_column([row.get(field.name) for row in rows], field) for field in SCHEMA]
    return pa.RecordBatch.from_arrays([*(batch.column(name) for name in keep), *columns], schema=schema)


def _check_column(schema: Any, name: str) -> None:
    if name not in schema.names:
        raise ValueError(f"no column {name!r}; there are: {', '.join(schema.names) or 'none'}")


def _texts(batch: Any, name: str) -> Any:
    _check_column(batch.schema, name)
    column = batch.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    if not (
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_string_view(kind)
        or pa.types.is_null(kind)
    ):
        raise TypeError(f"the column {name!r} must hold text, not {column.type}")
    return column


def _row(text: Any, title: Any, parse: Callable[..., Article]) -> dict[str, Any]:
    """The columns of one article, or the reason why there are none."""
    try:
        words = text.as_py()
        if words is None:
            return {"error": "there is no text"}
        document = to_document(parse(words, title=None if title is None else title.as_py()))
    except Exception as error:  # one article's fault is not the others'
        return {"error": f"{type(error).__name__}: {error}"}
    document["quotes"] = _flat(document["quotes"])
    if document["headline"] is not None:
        document["headline"]["quotes"] = _flat(document["headline"]["quotes"])
    return document


def _flat(quotes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Quotations as one list, each behind the one that it stands in, in the order of the text."""
    found: list[dict[str, Any]] = []
    ahead: list[tuple[dict[str, Any], int | None]] = [(quote, None) for quote in reversed(quotes)]
    while ahead:
        quote, parent = ahead.pop()
        ahead += [(inner, len(found)) for inner in reversed(quote.pop("quotes"))]
        found.append({**quote, "parent": parent})
    return found


def _column(values: list[Any], field: Any) -> Any:
    column = pa.array(values, type=field.type)
    if isinstance(column, pa.ChunkedArray):  # offsets of 32 bits were too few
        raise ValueError(f"the batch is too large: its {field.name} do not fit into one column; hand over fewer rows")
    return column
