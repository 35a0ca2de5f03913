from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def to_dict(result: Any) -> Any:
    """Plain JSON-able data of a result."""
    raise NotImplementedError


def from_dict(cls: type[T], data: Any) -> T:
    """The result that `to_dict` made data of."""
    raise NotImplementedError
