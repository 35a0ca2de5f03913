"""Results as plain data, and back."""

from ._dict import from_dict, to_dict

__all__ = ["from_dict", "to_dict"]
