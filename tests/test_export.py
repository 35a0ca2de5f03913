"""Results become plain data, and come back the same."""

from __future__ import annotations

import builtins
import json
import math
import sys
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import (
    Article,
    Attribution,
    Block,
    Caption,
    Headline,
    MissingExtraError,
    Quote,
    Span,
    Speaker,
    Title,
    _dict,
    from_dict,
    to_dict,
)
from newsparse.lang import ENGLISH

RAIN = Span(0, 4, "Rain")


def _values(kind: Any, depth: int = 3) -> st.SearchStrategy[Any]:
    """Values of a field's type; results by their fields, quotations nested *depth* deep."""
    origin, args = get_origin(kind), get_args(kind)
    if kind is Span:
        return st.builds(Span, st.integers(0), st.integers(0), st.text(max_size=8))
    if kind is type(None):
        return st.none()
    if kind is float:
        return st.floats(0, 1)
    if origin is Literal:
        return st.sampled_from(args)
    if origin is tuple:
        if depth == 0:
            return st.just(())
        return st.lists(_values(args[0], depth - (args[0] is Quote)), max_size=2).map(tuple)
    if origin is UnionType or origin is Union:
        return st.one_of([_values(arg, depth) for arg in reversed(args)])
    if attrs.has(kind):
        fields = attrs.fields(attrs.resolve_types(kind))
        return st.builds(kind, **{f.name: _values(f.type, depth) for f in fields})
    return st.from_type(kind)


def _through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


# ---------------------------------------------------------------- there and back


@pytest.mark.parametrize("cls", [Span, Block, Quote, Caption, Headline, Title, Speaker, Attribution, Article])
@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_a_result_survives_json(cls: type[Any], data: st.DataObject) -> None:
    """What is made of a result's data is that result, its uncompared fields too."""
    result = data.draw(_values(cls))
    again = from_dict(cls, _through_json(to_dict(result)))
    assert again == result
    assert to_dict(again) == to_dict(result)
    assert repr(again) == repr(result)


@given(results=_values(tuple[Attribution, ...]))
@settings(max_examples=15, deadline=None)
def test_a_tuple_survives_json(results: tuple[Attribution, ...]) -> None:
    """A tuple of results is a list of their data."""
    data = to_dict(results)
    assert isinstance(data, list)
    assert from_dict(tuple[Attribution, ...], _through_json(data)) == results


def test_none_is_none() -> None:
    """A byline that is not there has no data."""
    assert to_dict(None) is None


def test_keys_keep_the_order_of_the_fields() -> None:
    """The data reads like the class."""
    assert list(to_dict(RAIN)) == ["start", "end", "text"]


def test_a_whole_number_is_a_float_where_a_float_belongs() -> None:
    """Some JSON writers print 1.0 as 1."""
    attribution = Attribution(RAIN, None, (RAIN,), None, "indirect", "statement", "asserted", "mine", 1.0)
    data = to_dict(attribution) | {"confidence": 1}
    again = from_dict(Attribution, data)
    assert again == attribution
    assert math.isclose(again.confidence, 1.0)
    assert isinstance(again.confidence, float)


def test_a_missing_field_takes_its_default() -> None:
    """Data of a version that knew fewer fields still reads."""
    data = to_dict(Attribution(RAIN, None, (RAIN,), None, "indirect", "statement", "asserted", "mine", 0.5))
    del data["speaker"], data["unresolved"]
    assert from_dict(Attribution, data).speaker is None


# ---------------------------------------------------------------- mistakes


@pytest.mark.parametrize(
    ("result", "message"),
    [
        ({1}, r"^cannot make plain data of a value of type set$"),
        ((RAIN, b"x"), r"of type bytes at \[1\]$"),
        (ENGLISH, r"of type frozenset at \w+$"),
        (Span, r"^to_dict takes a result, not the class Span$"),
        (Block(RAIN, "date", print), r"at rule$"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_result_is_refused(result: object, message: str) -> None:
    """The message names the type and the place."""
    with pytest.raises(TypeError, match=message):
        to_dict(result)


@pytest.mark.parametrize(
    ("cls", "data", "message"),
    [
        (Span, "Rain", r"^cannot make a Span: \$: expected the fields of a Span, not a str$"),
        (Span, None, r"\$: expected the fields of a Span, not None$"),
        (Span, {"start": "0", "end": 4, "text": "Rain"}, r"\$\.start: expected an int, not a str$"),
        (Span, {"start": 0, "end": True, "text": "Rain"}, r"\$\.end: expected an int, not a bool$"),
        (Span, {"start": 0, "end": 4.0, "text": 5}, r"\$\.end: .*a float; \$\.text: expected a str, not an int$"),
        (tuple[Span, ...], "Rain", r"^cannot make a tuple\[Span, \.\.\.\]: \$: expected a list, not a str$"),
        (tuple[Span, ...], {"start": 0}, r"\$: expected a list, not a dict$"),
        (tuple[Span, ...], [to_dict(RAIN), 7], r"\$\[1\]: expected the fields of a Span, not an int$"),
        (tuple[Span, Span], [], r"makes tuples of one kind"),
        (Block, {"span": to_dict(RAIN), "kind": [], "rule": ""}, r"\$\.kind: expected a str, not a list$"),
        ("Span", {}, r"^from_dict cannot make a Span$"),
    ],
)
def test_a_wrong_type_is_refused(cls: Any, data: object, message: str) -> None:
    """Nothing is read as something else, and the message names the place."""
    with pytest.raises(TypeError, match=message):
        from_dict(cls, data)


@pytest.mark.parametrize(
    ("cls", "data", "message"),
    [
        (Span, {"start": 0, "end": 4}, r"\$\.text: missing$"),
        (Span, {**to_dict(RAIN), "colour": 1}, r"\$: unknown fields 'colour'$"),
        (Block, {"span": to_dict(RAIN), "kind": "song", "rule": ""}, r"\$\.kind: expected one of headline, .*'song'$"),
    ],
)
def test_a_wrong_value_is_refused(cls: Any, data: object, message: str) -> None:
    """A field too many or too few, or a word that the field does not know."""
    with pytest.raises(ValueError, match=message):
        from_dict(cls, data)


def test_without_cattrs_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The way back asks for its extra; the way there needs nothing."""

    def no_cattrs(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.partition(".")[0] == "cattrs":
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    real = builtins.__import__
    _dict._converter.cache_clear()
    for module in [m for m in sys.modules if m.partition(".")[0] == "cattrs"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(builtins, "__import__", no_cattrs)
    with pytest.raises(MissingExtraError, match=r"from_dict needs the extra 'cattrs'") as caught:
        from_dict(Span, to_dict(RAIN))
    assert caught.value.extra == "cattrs"
