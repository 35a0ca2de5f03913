"""
Make the pictures of the documentation anew, from the article that ships with newsparse.

    python docs/screenshots.py

It needs Playwright (``newsparse[browser]``) and a Chromium on PATH or in CHROMIUM.
"""

from __future__ import annotations

import os
import shutil
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from newsparse import parse_article
from newsparse.export import to_html

STATIC = Path(__file__).resolve().parent / "_static"
SHOTS = {  # name: width, height, mode
    "view-light": (1100, 800, "light"),
    "view-dark": (1100, 800, "dark"),
    "view-phone": (390, 760, "light"),
}


def main() -> None:
    """Write each picture."""
    STATIC.mkdir(exist_ok=True)
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
