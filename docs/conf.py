"""Sphinx: MyST pages and autodoc; builds without a network (``sphinx-build -n -W -b html docs docs/_build/html``)."""

from __future__ import annotations

import builtins
import sys
from typing import Any

from sphinx.ext.napoleon import Config, GoogleDocstring

import newsparse

project = "newsparse"
author = copyright = "The newsparse developers"
version = release = newsparse.__version__

extensions = ["sphinx.ext.autodoc", "myst_parser", "sphinx_copybutton"]
exclude_patterns = ["_build"]
templates_path: list[str] = []
html_theme = "furo"
html_title = f"newsparse {version}"
html_show_copyright = False
html_copy_source = False
html_static_path = ["playground/static"]
html_extra_path = ["_extra"]  # as they are: the schema of documents

default_role = "py:obj"
nitpicky = True
# The integrations are told of without what they integrate.
autodoc_mock_imports = ["pyarrow"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
autodoc_preserve_defaults = True
autodoc_default_options = {"members": True, "exclude-members": "__init__, __new__"}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

myst_enable_extensions = ["colon_fence", "deflist", "smartquotes"]
myst_heading_anchors = 3
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def _public(domain: Any, target: str) -> str | None:
    """The documented name of *target*, which may be a private path (``newsparse._span.Span``) or a bare name."""
    parts = [part for part in target.split(".") if not part.startswith("_")]
    if not parts:
        return None
    if parts[0] == "newsparse":
        parts = parts[1:]
    tail = ".".join(parts)
    known = [name for name in domain.objects if name == f"newsparse.{tail}" or name.endswith(f".{tail}")]
    return min(known, key=lambda name: (name.count("."), name)) if tail and known else None


def _is_python(target: str) -> bool:
    """Whether *target* is a name of Python itself or of attrs: nothing to link to without a network."""
    head, last = target.partition(".")[0], target.rpartition(".")[2]
    return (
        hasattr(builtins, target)
        or head in sys.stdlib_module_names
        or head in {"attrs", "cattrs", "hypothesis", "pyarrow", "pytest"}
        or last in {"Any", "Callable", "Iterable", "Iterator", "Literal", "Mapping", "Self", "Sequence", "T"}
    )


def _resolve(app: Any, env: Any, node: Any, contnode: Any) -> Any:
    """Link private paths to public names; leave Python's own names as words; the rest is a broken reference."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains["py"]
    target = node["reftarget"]
    name = _public(domain, target)
    if name is None:
        return contnode if _is_python(target) else None
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, contnode)


def _sections(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Read ``Args:`` and the like; not in the docstring of a field, where napoleon takes "Who: …" for a type."""
    if what not in ("attribute", "data"):
        what = "method" if what == "property" else what
        lines[:] = GoogleDocstring(list(lines), Config(napoleon_use_rtype=False), app, what, name, obj, options).lines()


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("autodoc-process-docstring", _sections)
    app.connect("missing-reference", _resolve)
