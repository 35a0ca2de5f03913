"""The way from a clone to a first rule, walked as CONTRIBUTING.md tells it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "CONTRIBUTING.md"
BLOCK_RE = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The repository without its history, as somebody has it who starts."""
    if not (ROOT / "src").is_dir():
        pytest.skip("needs the repository: there is no src beside the tests")
    for name in ("src", "tests", "conftest.py", "pyproject.toml"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    return tmp_path


def pytest_of(clone: Path, *paths: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *paths]
    environ = {**os.environ, "PYTHONPATH": str(clone / "src")}
    return subprocess.run(command, cwd=clone, env=environ, capture_output=True, text=True, check=False)


def test_a_first_rule_is_written_in_a_few_steps(clone: Path) -> None:
    """The test fails, the rule is written, the test passes, and those of other rules too."""
    page = PAGE.read_text("utf-8").partition("## From clone to first rule")[2].partition("\n## ")[0]
    case, rule, diff = (code for language, code in BLOCK_RE.findall(page) if language in ("json", "python", "diff"))
    paths = re.findall(r"`((?:src|tests)/\S+/(?:attributions\.json|_brackets\.py))`", page)
    assert paths == ["tests/cases/en/attributions.json", "src/newsparse/rules/_brackets.py"]
    cases, module = (clone / path for path in paths)
    cases.write_text(cases.read_text("utf-8").replace("[\n", f"[\n{case.rstrip()},\n", 1), encoding="utf-8")
    before = pytest_of(clone, "tests/test_attributions.py", "-k", "brackets")
    assert before.returncode == 1, before.stdout
    assert "1 failed" in before.stdout

    module.write_text(rule, encoding="utf-8")
    chain = clone / "src" / "newsparse" / "rules" / "__init__.py"
    chain.write_text(applied(diff, chain.read_text("utf-8")), encoding="utf-8")
    after = pytest_of(clone, "tests/test_attributions.py", "tests/test_rules.py", "tests/test_testing.py")
    assert after.returncode == 0, after.stdout


def applied(diff: str, text: str) -> str:
    """The text with the lines of a diff; each new one stands before the next old one, or behind the last."""
    for part in diff.split("…\n"):
        lines = part.splitlines()
        old = "\n".join(line[1:] for line in lines if line[0] == " ")
        assert text.count(old) == 1, old
        text = text.replace(old, "\n".join(line[1:] for line in lines))
    return text
