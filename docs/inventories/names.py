"""
Names of other projects that these pages link to, each in a list that Sphinx reads without a network.

    $ python docs/inventories/names.py python.txt objects.inv      # the names of the list, where they stand now
    $ python docs/inventories/names.py python.txt objects.inv re.Scanner      # and this one

``objects.inv`` is the whole inventory of the other project: its documentation has one at its root, and many systems
have a package with the documentation (``python3-doc``). The list keeps the names that it has, and those that are added;
a name that is in the inventory no more is an error. It is an inventory of version 1: plain text, in which a name has
the place ``PAGE#NAME``, or ``PAGE#module-NAME`` if it is a module.
"""

from __future__ import annotations

import posixpath
import sys
from pathlib import Path

from sphinx.util.inventory import InventoryFile

HEAD = 3  # lines that say what it is, as the format wants them


def main(listed: str, inventory: str, *more: str) -> None:
    """Write *listed* anew from *inventory*."""
    path = Path(__file__).with_name(listed)
    head, old = path.read_text("utf-8").splitlines()[:HEAD], path.read_text("utf-8").splitlines()[HEAD:]
    wanted = {line.split()[0] for line in old} | set(more)
    found: dict[str, str] = {}
    with open(inventory, "rb") as file:
        theirs = InventoryFile.load(file, "", posixpath.join)
    for kind, items in theirs.items():
        for name, item in items.items():
            page, _, anchor = item.uri.partition("#")
            if kind.startswith("py:") and name in wanted and anchor in (name, f"module-{name}"):
                short = "mod" if kind == "py:module" else kind.removeprefix("py:")
                found[name] = f"{name} {short} {page.removeprefix('/')}"
    if missing := wanted - found.keys():
        sys.exit(f"not in {inventory}: {', '.join(sorted(missing))}")
    path.write_text("\n".join([*head, *(found[name] for name in sorted(found))]) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
