"""
A real Chromium for the tests of what is looked at.

It needs Playwright, which drives it, and a Chromium of the machine; where one
of them is missing the tests are skipped, and say so. `.ci/browser` installs
both and takes a skipped test for a failed one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
# The machine may have no network and no sandbox; Chromium asks for both.
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium that runs for the session (a Playwright ``Browser``)."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415
    except ImportError:
        pytest.skip("needs Playwright: the extra newsparse[browser]")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("needs a Chromium: none on PATH, none named in CHROMIUM")
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=found, args=_FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def asked() -> list[str]:
    """The addresses that a page asked for, its own apart: what it loads from elsewhere."""
    return []


@pytest.fixture
def page(browser: Any, asked: list[str]) -> Iterator[Any]:
    """
    An empty page of desktop width (a Playwright ``Page``) that fails the test for each error of its scripts.

    Nothing but this machine answers it; other addresses end in *asked*.
    """
    context = browser.new_context(viewport=DESKTOP)
    errors: list[str] = []

    def elsewhere(route: Any) -> None:
        url = route.request.url
        if url.startswith(("file:", "data:", "blob:", "http://127.0.0.1")):
            route.continue_()
        else:
            asked.append(url)
            route.abort()

    context.route("**/*", elsewhere)
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve a folder on this machine as a static host does; the answer is its address, with a slash at the end."""
    servers: list[ThreadingHTTPServer] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        servers.append(server)
        Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
