"""
Sphinx: MyST pages and autodoc; builds without a network (``sphinx-build -n -W -b html docs docs/_build/html``).

Names of Python and of attrs become links by the lists in ``inventories/``; the script there keeps them.
"""

from __future__ import annotations

import builtins
import sys
from typing import Any, Literal, get_origin

from docutils import nodes
from sphinx import addnodes
from sphinx.ext.napoleon import Config, GoogleDocstring

import newsparse
from newsparse._attribution import BALANCED

project = "newsparse"
author = copyright = "The newsparse developers"
version = release = newsparse.__version__

extensions = ["sphinx.ext.autodoc", "sphinx.ext.intersphinx", "myst_parser", "sphinx_copybutton"]
exclude_patterns = ["_build"]
templates_path = ["_templates"]
html_theme = "furo"
pygments_dark_style = "github-dark"
html_title = f"newsparse {version}"
html_short_title = "newsparse"
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_static_path = ["_static", "playground/static"]
html_extra_path = ["_extra"]  # as they are: the schema of documents, the page for what is not there
html_css_files = ["site.css"]
html_favicon = "_static/mark.svg"
html_theme_options = {
    # Each has a contrast of 4.5 or more to the grounds that it stands on; tests/browser/test_docs.py measures it.
    "light_css_variables": {
        "color-brand-primary": "#8a2f14",
        "color-brand-content": "#8a2f14",
        "color-brand-visited": "#6b3a5e",
        "color-api-name": "#8a2f14",
        "color-api-pre-name": "#6b4a3f",
        "color-foreground-muted": "#5c5f66",
    },
    "dark_css_variables": {
        "color-brand-primary": "#f0a58a",
        "color-brand-content": "#f0a58a",
        "color-brand-visited": "#d9a8cc",
        "color-api-name": "#f0a58a",
        "color-api-pre-name": "#c9aca2",
        "color-foreground-muted": "#a4a7ae",
    },
}
intersphinx_mapping = {
    "python": ("https://docs.python.org/3", "inventories/python.txt"),
    "attrs": ("https://www.attrs.org/en/stable", "inventories/attrs.txt"),
}

default_role = "py:obj"
nitpicky = True
# The integrations are told of without what they integrate.
autodoc_mock_imports = ["pandas", "pyarrow", "spacy"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
autodoc_preserve_defaults = True
# Under their names, rather than what they stand for.
autodoc_type_aliases = {
    name: f"newsparse.{name}" for name in newsparse.__all__ if get_origin(getattr(newsparse, name)) is Literal
}
autodoc_default_options = {"members": True, "exclude-members": "__init__, __new__"}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 120

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


def _resolve(app: Any, env: Any, node: Any, contnode: Any) -> Any:
    """Link private paths to public names; what is no name of ours is asked of the inventories next."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains["py"]
    name = _public(domain, node["reftarget"])
    if name is None:
        node["reftype"] = "obj"  # a type in a signature is asked for as a class, and may be a constant (None, Any)
        return None
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, contnode)


_OTHERS = {"attrs", "cattrs", "hypothesis", "pandas", "pyarrow", "spacy"}


def _leave(app: Any, env: Any, node: Any, contnode: Any) -> Any:
    """Names of other projects that no inventory has stay words; the rest is a broken reference."""
    target = node["reftarget"]
    head, last = target.partition(".")[0], target.rpartition(".")[2]
    theirs = hasattr(builtins, target) or head in sys.stdlib_module_names or head in _OTHERS
    return contnode if node.get("refdomain") == "py" and (theirs or last in ("DataFrame", "T")) else None


class _Docstring(GoogleDocstring):
    def _consume_returns_section(self, preprocess_types: bool = False) -> list[tuple[str, str, list[str]]]:
        """All of it is prose: a colon in it ends no type."""
        return [("", "", self._dedent(self._consume_to_next_section()))]


def _sections(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Read ``Args:`` and the like; not in the docstring of a field, where napoleon takes "Who: …" for a type."""
    if what not in ("attribute", "data"):
        what = "method" if what == "property" else what
        lines[:] = _Docstring(list(lines), Config(napoleon_use_rtype=False), app, what, name, obj, options).lines()


def _defaults(app: Any, what: str, name: str, obj: Any, options: Any, signature: str, returns: str) -> Any:
    """A default that has a private name is shown as its value."""
    return (signature.replace("BALANCED", str(BALANCED)), returns) if signature else None


def _shorten(app: Any, doctree: Any) -> None:
    """``{any}`newsparse.Span``` reads *Span*: that it is newsparse's, every page says."""
    for node in doctree.findall(addnodes.pending_xref):
        if node.get("reftype") == "any" and node.astext() == node["reftarget"] and not node.get("refexplicit"):
            for word in node.findall(nodes.Text):
                word.parent.replace(word, nodes.Text(word.removeprefix("newsparse.")))


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("autodoc-process-docstring", _sections)
    app.connect("autodoc-process-signature", _defaults)
    app.connect("doctree-read", _shorten)
    app.connect("missing-reference", _resolve, priority=400)  # intersphinx has 500
    app.connect("missing-reference", _leave, priority=600)
