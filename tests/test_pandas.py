"""Attributions as a data frame."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse_article, parse_articles
from newsparse.export import COLUMNS, rows
from newsparse.testing import article_texts

pd = pytest.importorskip("pandas", reason="needs the extra newsparse[pandas]")
integration = pytest.importorskip("newsparse.integrations.pandas")
to_frame = integration.to_frame

ARTICLE = parse_article(
    "“The weir leaks,” mayor Ida Strand told CNN. A pilot said it did not. “It always did,” she said."
)


@given(st.lists(article_texts(), max_size=3))
def test_a_row_is_that_of_the_exports(texts: list[str]) -> None:
    """In the order of the articles; what is nothing there is missing here."""
    articles = [parse_article(text) for text in texts]
    frame = to_frame(articles, names=[f"a{i}" for i in range(len(texts))])
    expected = [{"article": f"a{i}", **row} for i, article in enumerate(articles) for row in rows(article)]
    found = [
        {name: None if pd.isna(value) else value for name, value in row.items()} for row in frame.to_dict("records")
    ]
    assert found == expected


def test_columns_have_their_types_with_and_without_rows() -> None:
    full, empty = to_frame([ARTICLE]), to_frame([])
    assert list(full.columns) == list(empty.columns) == ["article", *COLUMNS]
    assert len(empty) == 0
    for frame in (full, empty):
        types = {name: str(kind) for name, kind in frame.dtypes.items()}
        assert types["article"] == "int64"
        assert types["content"] == types["speaker"] == "string"
        assert types["content_start"] == types["source_end"] == types["attribution"] == "Int64"
        assert types["confidence"] == "float64"
        assert types["rule"] == types["kind"] == "category"


def test_it_is_grouped_as_tables_are() -> None:
    frame = to_frame(parse_articles([ARTICLE.text, "Rain.", ARTICLE.text]))
    assert sorted(frame["article"].unique()) == [0, 2]
    assert frame.groupby("speaker").size().to_dict() == {"Ida Strand": 4}
    row = frame.iloc[0]
    assert ARTICLE.text[row["content_start"] : row["content_end"]] == row["content"]


@pytest.mark.parametrize(
    ("articles", "options", "error", "message"),
    [
        (ARTICLE, {}, TypeError, "articles must be several Articles, not one"),
        (["Rain"], {}, TypeError, "article must be an Article, not str"),
        ([ARTICLE], {"names": "rain"}, TypeError, "names must be several, not the str 'rain'"),
        ([ARTICLE], {"names": []}, ValueError, "argument"),
        ([], {"names": ["rain"]}, ValueError, "argument"),
    ],
)
def test_a_wrong_call_is_named(articles: Any, options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        to_frame(articles, **options)
