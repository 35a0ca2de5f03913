"""The real engines, over the same articles: each answers as one process does, and loses nothing."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsparse import rules
from newsparse.rules import Claim, Passage

pa = pytest.importorskip("pyarrow", reason="needs the extra newsparse[engines]")
arrow = pytest.importorskip("newsparse.integrations.arrow")
pytestmark = pytest.mark.filterwarnings("default")

NUMBER = 600
POISONED = 77


def text_of(number: int) -> str | None:
    return None if number == 5 else f"Rain {number}\n\n“The weir leaks in {number} places,” mayor Ida Strand said."


@pytest.fixture(scope="module")
def articles() -> Any:
    return pa.table({"id": list(range(NUMBER)), "text": [text_of(i) for i in range(NUMBER)]})


def _poisoned(passage: Passage) -> Iterator[Claim]:
    if f" in {POISONED} places" in passage.paragraph:
        raise ZeroDivisionError
    yield from ()


def make_parse() -> Callable[[Any], Any]:
    """With a rule of one's own, which one article is too much for."""
    return partial(arrow.parse_batch, keep=["id"], rules=rules.ENGLISH.last(poisoned=_poisoned))


class Deadly:
    """Kills its process once, in the middle of the articles; a file says whether it has."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __call__(self, batch: Any) -> Any:
        """Parse, or die."""
        if 333 in batch.column("id").to_pylist() and not self.marker.exists():
            self.marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return arrow.parse_batch(batch, keep=["id"])


@pytest.fixture(scope="module")
def expected(articles: Any) -> list[dict[str, Any]]:
    rows = make_parse()(articles).to_pylist()
    assert [row["id"] for row in rows if row["error"] is not None] == [5, POISONED]
    return rows  # type: ignore[no-any-return]


def in_order(rows: Any) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: row["id"])


# ------------------------------------------------------------------ Spark


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    pyspark = pytest.importorskip("pyspark.sql", reason="needs the extra newsparse[engines]")
    _send_by_value()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = pyspark.SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "50").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def _send_by_value() -> None:
    """Workers do not have this file; users put their rules into a package that workers have."""
    cloudpickle = pytest.importorskip("pyspark.cloudpickle")
    cloudpickle.register_pickle_by_value(sys.modules[__name__])


def _in_spark(session: Any, articles: Any, parse: Callable[[Any], Any]) -> list[dict[str, Any]]:
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415

    schema = from_arrow_schema(arrow.output_schema(articles, ["id"]))
    frame = session.createDataFrame(articles.to_pandas()).repartition(6)
    parsed = frame.mapInArrow(lambda batches: map(parse, batches), schema)
    return in_order(row.asDict(recursive=True) for row in parsed.collect())


def test_spark_answers_as_one_process_does(spark: Any, articles: Any, expected: list[dict[str, Any]]) -> None:
    assert _in_spark(spark, articles, make_parse()) == expected


def test_spark_survives_a_killed_worker(spark: Any, articles: Any, tmp_path: Path) -> None:
    """Nothing lost, nothing twice."""
    marker = tmp_path / "killed"
    rows = _in_spark(spark, articles, Deadly(marker))
    assert marker.exists()
    assert [row["id"] for row in rows] == list(range(NUMBER))
    assert [row["id"] for row in rows if row["error"]] == [5]


# -------------------------------------------------------------------- Ray


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    module = pytest.importorskip("ray", reason="needs the extra newsparse[engines]")
    cloudpickle = pytest.importorskip("ray.cloudpickle")
    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    module.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    module.data.DataContext.get_current().enable_progress_bars = False
    yield module
    module.shutdown()


def _in_ray(module: Any, articles: Any, parse: Callable[[Any], Any]) -> list[dict[str, Any]]:
    found = module.data.from_arrow(articles).repartition(6)
    parsed = found.map_batches(parse, batch_format="pyarrow", batch_size=50)
    return in_order(row for part in parsed.iter_batches(batch_format="pyarrow") for row in part.to_pylist())


def test_ray_answers_as_one_process_does(ray: Any, articles: Any, expected: list[dict[str, Any]]) -> None:
    assert _in_ray(ray, articles, make_parse()) == expected


def test_ray_survives_a_killed_worker(ray: Any, articles: Any, tmp_path: Path) -> None:
    """Nothing lost, nothing twice."""
    marker = tmp_path / "killed"
    deadly = Deadly(marker)
    rows = _in_ray(ray, articles, lambda batch: deadly(batch))  # noqa: PLW0108  a class would be an actor
    assert marker.exists()
    assert [row["id"] for row in rows] == list(range(NUMBER))


# ---------------------------------------------------- Dask, Polars, DuckDB


def test_dask_answers_as_one_process_does(articles: Any, expected: list[dict[str, Any]]) -> None:
    dd = pytest.importorskip("dask.dataframe", reason="needs the extra newsparse[engines]")
    pd = pytest.importorskip("pandas")
    parse = make_parse()

    def part(frame: Any) -> Any:
        return parse(pa.Table.from_pandas(frame, preserve_index=False)).to_pandas(types_mapper=pd.ArrowDtype)

    frame = dd.from_pandas(articles.to_pandas(types_mapper=pd.ArrowDtype), npartitions=4)
    meta = arrow.output_schema(articles, ["id"]).empty_table().to_pandas(types_mapper=pd.ArrowDtype)
    answer = frame.map_partitions(part, meta=meta).compute(scheduler="threads")
    assert in_order(pa.Table.from_pandas(answer, preserve_index=False).to_pylist()) == expected


def test_polars_keeps_every_column(articles: Any, expected: list[dict[str, Any]]) -> None:
    pl = pytest.importorskip("polars", reason="needs the extra newsparse[engines]")
    parse = make_parse()
    schema = pl.from_arrow(arrow.output_schema(articles, ["id"]).empty_table()).schema
    lazy = pl.from_arrow(articles).lazy()
    parsed = lazy.map_batches(lambda frame: pl.from_arrow(parse(frame.to_arrow())), schema=schema).collect()
    assert parsed.to_dicts() == expected


def test_duckdb_reads_the_answer(articles: Any, expected: list[dict[str, Any]]) -> None:
    duckdb = pytest.importorskip("duckdb", reason="needs the extra newsparse[engines]")
    answer = make_parse()(articles)
    connection = duckdb.connect()
    connection.register("answer", answer)
    found = connection.sql("select count(*), count(error), sum(len(attributions)) from answer").fetchall()
    assert found == [(NUMBER, 2, sum(len(row["attributions"] or ()) for row in expected))]
