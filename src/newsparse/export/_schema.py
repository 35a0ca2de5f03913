"""The JSON Schema of documents, read off the classes that they are made of."""

from __future__ import annotations

from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from ._document import SCHEMA, Document

__all__ = ["json_schema"]

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},  # an offset or an index, all of them
    float: {"type": "number", "minimum": 0, "maximum": 1},  # the confidence
    bool: {"type": "boolean"},
}


def json_schema() -> dict[str, Any]:
    """
    The JSON Schema (draft 2020-12) of the documents of `to_document` and `to_json`.

    It describes what this version of newsparse writes, and nothing else: no
    key may be missing and none may be added. The same stands in the
    documentation as a file.

    Returns:
        The schema, with a definition for each class; nothing in it is shared.

    Example:
        >>> schema = json_schema()
        >>> schema["title"], schema["properties"]["text"]["type"]
        ('newsparse/article/1', 'string')

    .. versionadded:: 0.2
    """
    definitions: dict[str, Any] = {}
    document = _object(Document, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **document,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    words = _field_docs(cls)
    fields = attrs.fields(attrs.resolve_types(cls))
    properties = {}
    for field in fields:
        schema = _schema(field.type, definitions)
        properties[field.name] = ({"description": words[field.name]} if field.name in words else {}) | schema
    return {
        "description": _first_sentence(cls.__doc__ or ""),
        "type": "object",
        "properties": properties,
        "required": [field.name for field in fields],
        "additionalProperties": False,
    }


def _schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, args = get_origin(kind), get_args(kind)
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    if origin is Literal:
        return {"const": args[0]} if len(args) == 1 else {"enum": list(args)}
    if origin is tuple:
        return {"type": "array", "items": _schema(args[0], definitions)}
    if origin in (Union, UnionType):  # of the fields of results, those that may be None
        [inner] = [arg for arg in args if arg is not type(None)]
        schema = _schema(inner, definitions)
        return (
            schema | {"type": [schema["type"], "null"]} if "type" in schema else {"anyOf": [schema, {"type": "null"}]}
        )
    name = kind.__name__.removeprefix("Document")
    if name not in definitions:
        definitions[name] = {}  # a quotation holds quotations
        definitions[name] |= _object(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _field_docs(cls: type[Any]) -> dict[str, str]:
    """What stands below each field of a class; nothing where the source is not at hand."""
    import ast  # noqa: PLC0415
    import inspect  # noqa: PLC0415

    try:
        [tree] = ast.parse(inspect.getsource(cls)).body
    except OSError:  # pragma: no cover - installed without its source
        return {}
    assert isinstance(tree, ast.ClassDef)
    found = {}
    for field, words in zip(tree.body, tree.body[1:], strict=False):
        match field, words:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = _plain(text)
    return found


def _first_sentence(text: str) -> str:
    """What a class is, without the hint at what to see for it."""
    return _plain(text.strip().partition("\n\n")[0]).partition("; see ")[0].rstrip(".:") + "."


def _plain(text: str) -> str:
    """Words of a docstring, on one line and in the words of JSON."""
    return " ".join(text.split()).replace("``", "`").replace("`None`", "`null`")
