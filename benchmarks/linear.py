"""
Check that time grows with the length of the text, for every public function and on text that no newspaper prints.

    python benchmarks/linear.py [--size N] [--factor K] [--limit RATIO] [--quick] [FUNCTION ...]

Each function reads each family of ``tests/hostile.py`` at N characters and at
K times as many. What is printed for each function is the highest ratio of the
two times, the family that gave it, and the seconds that the longer text took;
with ``--all`` it prints every pair. What takes less than a few milliseconds is
noise and counts as that. A ratio above the limit is measured again, and if it
stays the exit status is 1. The time is that of the process, so other programs
on the machine do little harm.
"""

from __future__ import annotations

import argparse
import gc
import platform
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

import surface  # noqa: E402
from hostile import CHEAP, FAMILIES  # noqa: E402

NOISE = 0.005
"""Seconds below which a time says nothing."""
LONG_ENOUGH = 0.15
"""Seconds that are measured well: some machines count the time of a process in steps of a hundredth."""


class TooSlowError(BaseException):
    """The time is up; no `Exception`, which those who read data would take for a fault of the data."""


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def seconds(work: Callable[[], object], most: float, *, long_enough: float = 0) -> float:
    """Of the process, the mean of runs that take *long_enough* together; infinity if one takes more than *most*."""
    begin = time.process_time()
    for runs in range(1, 100):  # noqa: B007
        signal.setitimer(signal.ITIMER_VIRTUAL, most)
        try:
            work()
        except TooSlowError:
            return float("inf")
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if time.process_time() - begin >= long_enough:
            break
    return (time.process_time() - begin) / runs


def ratio(prepare: surface.Prepare, short: str, long: str, limit: float) -> tuple[float, float]:
    """How many times as long the long text takes, and the seconds."""
    gc.collect()
    first, second = prepare(short), prepare(long)
    base = max(seconds(first, 60), NOISE)
    taken = seconds(second, max(2.5 * limit * base, 1))
    rate = taken / base
    for _ in range(3):  # noise, perhaps
        if rate <= limit:
            break
        base = max(seconds(first, 60, long_enough=LONG_ENOUGH), NOISE)
        taken = seconds(second, max(2.5 * limit * base, 1), long_enough=LONG_ENOUGH)
        rate = min(rate, taken / base)
    return rate, taken


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("functions", nargs="*", metavar="FUNCTION", help="only these")
    parser.add_argument("--size", type=int, default=10_000, metavar="N", help="characters of the short text")
    parser.add_argument("--factor", type=int, default=10, metavar="K", help="how many times as long the long one is")
    parser.add_argument("--limit", type=float, default=None, help="the highest ratio allowed (default: 1.2 K)")
    parser.add_argument("--quick", action="store_true", help="a few of the families")
    parser.add_argument("--family", action="append", help="this family, and no other")
    parser.add_argument("--all", action="store_true", help="print every pair")
    options = parser.parse_args()
    limit = 1.2 * options.factor if options.limit is None else options.limit
    if unknown := set(options.functions).difference(surface.PREPARE):
        parser.error(f"no function {', '.join(sorted(unknown))}; there are: {', '.join(surface.PREPARE)}")
    signal.signal(signal.SIGVTALRM, _stop)
    families: Any = options.family or (CHEAP if options.quick else FAMILIES)
    texts = {name: [FAMILIES[name](options.size * k) for k in (1, options.factor)] for name in families}
    steep = 0
    gc.disable()  # it comes when it likes
    print(f"{options.size:,} and {options.size * options.factor:,} characters, Python {platform.python_version()}")
    for function in options.functions or surface.PREPARE:
        prepare = surface.PREPARE[function]
        seconds(prepare(FAMILIES["news"](2_000)), 60)  # what is loaded on first use is not measured
        found = []
        for name, (short, long) in texts.items():
            rate, taken = ratio(prepare, short, long, limit)
            found.append((rate, name, taken))
            if rate > limit or options.all:
                steep += rate > limit
                print(f"  {function:24} {name:32} {rate:8.1f} {taken:8.3f} s", flush=True)
        rate, name, taken = max(found)
        slowest = max((taken, name) for _, name, taken in found)
        print(
            f"{function:26} {rate:6.1f} ({name}, {taken:.3f} s); slowest: {slowest[1]}, {slowest[0]:.3f} s", flush=True
        )
    print(f"{steep} steeper than {limit:g}")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
