"""The browser of the tests is one: it runs scripts, and nothing reaches it from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_a_page_runs_and_is_cut_off(page: Any, asked: list[str], serve: Callable[[Path], str], tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<!doctype html><title>Rain</title><img src="https://weir.example/a.png">'
        '<script>document.title += " over Leeds"</script>'
    )
    page.goto(serve(tmp_path))
    assert page.title() == "Rain over Leeds"
    assert asked == ["https://weir.example/a.png"]
