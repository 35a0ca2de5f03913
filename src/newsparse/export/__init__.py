"""Results as plain data, in the formats of others and as a page, and back."""

from .._dict import from_dict, to_dict
from ._annotations import to_annotations
from ._brat import BRAT_CONFIG, to_brat
from ._document import SCHEMA, from_document, from_json, to_document, to_json
from ._formats import FORMATS
from ._html import to_html
from ._jsonld import to_jsonld, to_jsonld_script
from ._offsets import Offsets
from ._schema import json_schema
from ._tables import COLUMNS, rows, to_csv

__all__ = [
    "BRAT_CONFIG",
    "COLUMNS",
    "FORMATS",
    "SCHEMA",
    "Offsets",
    "from_dict",
    "from_document",
    "from_json",
    "json_schema",
    "rows",
    "to_annotations",
    "to_brat",
    "to_csv",
    "to_dict",
    "to_document",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_jsonld_script",
]
