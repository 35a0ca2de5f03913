"""
Make the pictures of the documentation anew, from the article that ships with newsparse.

    python docs/screenshots.py

It needs Playwright (``newsparse[browser]``) and a Chromium on PATH or in CHROMIUM.
"""

from __future__ import annotations

import os
import re
import shutil
from importlib.resources import files
from io import StringIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI

from newsparse import parse_article
from newsparse._cli._paint import _paint
from newsparse._cli._report import report
from newsparse.export import to_html

STATIC = Path(__file__).resolve().parent / "_static"
SHOTS = {  # name: width, height, mode
    "view-light": (1100, 800, "light"),
    "view-dark": (1100, 800, "dark"),
    "view-phone": (390, 760, "light"),
}
TERMINAL_LINES, TERMINAL_WIDTH = 44, 92


def terminal() -> None:
    """The first lines of a report, as a terminal shows them."""
    article = parse_article(files("newsparse").joinpath("data", "demo.txt").read_text("utf-8"))
    console = Console(record=True, width=TERMINAL_WIDTH, force_terminal=True, file=StringIO(), highlight=False)
    console.print("$ newsparse parse article.txt", style="dim", markup=False)
    for line in islice(report(article, "article.txt", TERMINAL_WIDTH), TERMINAL_LINES):
        _paint(console, line)
    svg = console.export_svg(title="newsparse", theme=MONOKAI, unique_id="newsparse")
    # Fonts from elsewhere are not asked for.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    (STATIC / "terminal.svg").write_text(svg.replace("Fira Code", "ui-monospace, Menlo, Consolas"), encoding="utf-8")


def main() -> None:
    """Write each picture."""
    STATIC.mkdir(exist_ok=True)
    terminal()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    article = parse_article(files("newsparse").joinpath("data", "demo.txt").read_text("utf-8"))
    names = [one.speaker.name if one.speaker else "" for one in article.attributions]
    number = names.index("Edda Lorvik")
    with TemporaryDirectory() as folder, sync_playwright() as driver:
        path = Path(folder) / "page.html"
        path.write_text(to_html(article), encoding="utf-8")
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (width, height, mode) in SHOTS.items():
            context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
            page = context.new_page()
            page.emulate_media(color_scheme="dark" if mode == "dark" else "light", reduced_motion="reduce")
            page.goto(path.as_uri())
            if name == "view-phone":
                page.locator(f"#d{number} .np-jump").click()
            else:
                page.locator(f"#a{number}").focus()
            page.screenshot(path=STATIC / f"{name}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
