"""Many articles, in this process or in several."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import islice
from signal import SIG_IGN, SIGINT, signal
from typing import TYPE_CHECKING, TypeAlias

from ._article import Article, parse_article
from ._attribution import BALANCED
from ._speakers import Known
from .lang import ENGLISH, Language, get_language
from .rules import Rules

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["parse_articles"]

_Item: TypeAlias = "str | tuple[str, str | None]"
# So many articles travel to a process at once: enough that the journey costs little,
# few enough that no process waits long for another at the end.
_CHUNK = 8
# So many chunks for each process are read ahead, and no more: memory does not grow with the archive.
_AHEAD = 3


def parse_articles(
    texts: Iterable[str | tuple[str, str | None]],
    *,
    workers: int | None = None,
    lang: Language | str = ENGLISH,
    rules: Rules | None = None,
    min_confidence: float = BALANCED,
    known: Iterable[Known] | Mapping[str, Iterable[str]] = (),
) -> Iterator[Article]:
    """
    Parse many articles, one after the other or in several processes.

    Articles are read from *texts* as they are needed, and come out in the same
    order; of an archive of millions a few dozen are in memory at once.

    Args:
        texts: The articles: each a text, or a pair of a text and its title (`None` if there is none).
        workers: In how many processes; in this one, without any other, if left out. Worth it from some
            hundred articles on: each process loads newsparse once. The processes are those of
            `concurrent.futures.ProcessPoolExecutor`: what starts them must stand under
            ``if __name__ == "__main__":`` where Python does not fork, and rules and languages must pickle.
        lang: As in `parse_article`.
        rules: As in `parse_article`.
        min_confidence: As in `parse_article`.
        known: As in `parse_article`; the same people for all articles.

    Yields:
        What `parse_article` answers for each, in the order of *texts*. An error is raised when its article
        comes to its turn, after all before it; nothing is yielded behind it.

    Raises:
        TypeError: If *workers* is no `int`, or an item is neither text nor a pair.
        ValueError: If *workers* is less than 1.
        UnknownLanguageError: If there is no such language.
        RuleError: If a rule claims what does not stand in its passage.
        concurrent.futures.process.BrokenProcessPool: If a process was killed.

    Example:
        >>> from newsparse import parse_articles
        >>> texts = ["“It will stay,” Ada Byron said.", ("“No,” Bo Ek said.", "Rain over Leeds")]
        >>> for article in parse_articles(texts):
        ...     print(article.title, article.attributions[0].speaker.name)
        None Ada Byron
        Rain over Leeds Bo Ek

    .. versionadded:: 0.2
    """
    if workers is not None:
        if isinstance(workers, bool) or not isinstance(workers, int):
            raise TypeError(f"workers must be an int or None, not {type(workers).__name__}")
        if workers < 1:
            raise ValueError(f"workers must be 1 or more, not {workers}")
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"texts must be an iterable of articles, not one {type(texts).__name__}")
    people = known if isinstance(known, Mapping) else tuple(known)
    parse = partial(parse_article, lang=get_language(lang), rules=rules, min_confidence=min_confidence, known=people)
    return map(partial(_parse, parse), texts) if workers is None else _in_processes(parse, texts, workers)


def _parse(parse: partial[Article], item: _Item) -> Article:
    match item:
        case str():
            return parse(item)
        case (text, title):
            return parse(text, title=title)
    raise TypeError(f"an article must be a str, or a pair of text and title, not {type(item).__name__}")


# What a process parses with: sent once, because a language that arrives anew makes its tables anew.
_own: partial[Article] | None = None


def _begin(parse: partial[Article]) -> None:
    global _own  # noqa: PLW0603
    _own = parse
    # Ctrl-C reaches every process of a terminal; this one is stopped by the one that started it, which is told.
    signal(SIGINT, SIG_IGN)


def _parse_chunk(chunk: list[_Item]) -> tuple[list[Article], Exception | None]:
    """The articles of a chunk, up to the first that raises, and what it raised."""
    assert _own is not None
    found: list[Article] = []
    for item in chunk:
        try:
            found.append(_parse(_own, item))
        except Exception as error:
            return found, error
    return found, None


def _in_processes(parse: partial[Article], texts: Iterable[_Item], workers: int) -> Iterator[Article]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  most who import newsparse start no process

    coming = iter(texts)
    waiting: deque[Future[tuple[list[Article], Exception | None]]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_begin, initargs=(parse,))
    try:
        while True:
            while len(waiting) < _AHEAD * workers and (chunk := list(islice(coming, _CHUNK))):
                waiting.append(pool.submit(_parse_chunk, chunk))
            if not waiting:
                return
            found, error = waiting.popleft().result()
            yield from found
            if error is not None:
                raise error
    finally:
        pool.shutdown(cancel_futures=True)
