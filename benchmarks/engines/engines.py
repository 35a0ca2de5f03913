"""
The same function over the same file of articles, in one engine a run; the answer is a line of JSON.

    python benchmarks/engines/engines.py ENGINE ARTICLES.parquet [--copy]

``--copy`` carries the rows through the engine without parsing them: what is left is what the engine costs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.integrations.arrow import SCHEMA, output_schema, parse_batch

ROWS = 500
"""Articles of one batch."""
PROCESSES = 2


def parse(batch: Any) -> Any:
    """What every engine runs: the number of each article, and its structure."""
    return parse_batch(batch, keep=["id"])


def copy(batch: Any) -> Any:
    """Rows of the same columns, without a structure."""
    schema = output_schema(batch.schema, ["id"])
    nothing = [pa.nulls(batch.num_rows, field.type) for field in SCHEMA]
    arrays = [batch.column("id"), *nothing]
    make = pa.Table if isinstance(batch, pa.Table) else pa.RecordBatch
    return make.from_arrays(arrays, schema=schema)


def each(function: Callable[[Any], Any], batches: Iterable[Any]) -> Iterator[Any]:
    """As Spark hands batches over: an iterator in, an iterator out."""
    return map(function, batches)


def one(path: str, function: Callable[[Any], Any]) -> int:
    """No engine: one process reads, parses and writes."""
    rows = 0
    for batch in pq.ParquetFile(path).iter_batches(ROWS):
        rows += function(batch).num_rows
    return rows


def two(path: str, function: Callable[[Any], Any]) -> int:
    """The processes of the standard library."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        return sum(batch.num_rows for batch in pool.map(function, pq.ParquetFile(path).iter_batches(ROWS)))


def spark(path: str, function: Callable[[Any], Any]) -> int:
    """A local Spark with as many workers."""
    from pyspark.sql import SparkSession  # noqa: PLC0415
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415

    builder = SparkSession.builder.master(f"local[{PROCESSES}]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS)).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    frame = session.read.parquet(path).repartition(8 * PROCESSES)
    schema = from_arrow_schema(output_schema(pa.schema({"id": pa.int64()}), ["id"]))
    parsed = frame.mapInArrow(partial(each, function), schema)
    parsed.write.format("noop").mode("overwrite").save()
    rows: int = frame.count()
    session.stop()
    return rows


def ray(path: str, function: Callable[[Any], Any]) -> int:
    """A local Ray with as many workers."""
    import ray  # noqa: PLC0415

    ray.init(num_cpus=PROCESSES, include_dashboard=False, log_to_driver=False, configure_logging=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    found = ray.data.read_parquet(path, override_num_blocks=8 * PROCESSES)
    parsed = found.map_batches(function, batch_format="pyarrow", batch_size=ROWS)
    rows = sum(batch.num_rows for batch in parsed.iter_batches(batch_format="pyarrow", batch_size=None))
    ray.shutdown()
    return rows


ENGINES: dict[str, Callable[[str, Callable[[Any], Any]], int]] = {"one": one, "two": two, "spark": spark, "ray": ray}


class Memory(threading.Thread):
    """Watches how much this process and all that it started hold at once."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0
        self.ended = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self.ended.wait(0.25):
            held = 0
            for process in (me, *me.children(recursive=True)):
                try:
                    held += process.memory_full_info().uss  # what is shared is not counted for each
                except psutil.Error:
                    continue
            self.most = max(self.most, held)


def main() -> None:
    """Run one engine, and say what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", choices=ENGINES)
    parser.add_argument("articles")
    parser.add_argument("--copy", action="store_true")
    options = parser.parse_args()
    memory = Memory()
    memory.start()
    begin = time.perf_counter()
    rows = ENGINES[options.engine](options.articles, copy if options.copy else parse)
    seconds = time.perf_counter() - begin
    memory.ended.set()
    json.dump({"rows": rows, "seconds": seconds, "megabytes": memory.most / 1e6}, sys.stdout)
    print(flush=True)
    os._exit(0)  # engines leave threads behind


if __name__ == "__main__":
    main()
