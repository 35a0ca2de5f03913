"""What a language is: words and marks, no code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Self

import attrs

from .._plugins import load_plugins

__all__ = ["Language", "openings", "table"]


def table(text: str) -> frozenset[str]:
    """
    The words of a table: one a line, or several with commas between.

    What follows a ``#`` is the reason why a word is there.

    Example:
        >>> sorted(table("said, says\\ntold  # whom"))
        ['said', 'says', 'told']
    """
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for part in line.split(",") if (word := part.strip()))


def openings(first: str, second: str) -> frozenset[str]:
    """
    Every word of one table before every word of another.

    Example:
        >>> sorted(openings("who, what", "is"))
        ['what is', 'who is']
    """
    return frozenset(f"{a} {b}" for a in table(first) for b in table(second))


def _words(value: Iterable[str]) -> frozenset[str]:
    if isinstance(value, str):
        raise TypeError(f"words must be a collection of str, not the str {value!r}")
    return frozenset(value)


def _pairs(value: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    pairs: Iterable[tuple[str, str]] = dict(value).items()
    return tuple(sorted(pairs))


def _several(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"patterns must be a collection of str, not the str {value!r}")
    return tuple(value)


def _check(pattern: str) -> None:
    """A pattern of boilerplate stands beside all others, so it may set no flag and name no group for them."""
    try:
        named = re.compile(f"(?:{pattern})").groupindex
    except (re.error, OverflowError) as error:
        raise ValueError(f"the boilerplate pattern {pattern!r} cannot be used: {error}") from error
    if named:
        raise ValueError(f"the boilerplate pattern {pattern!r} names the group {min(named)!r}; write (?:…)")


@attrs.frozen(kw_only=True)
class Language:
    """
    The words and marks of a language, as a value.

    Words are lower-cased unless their case carries meaning (names of agencies
    and outlets, labels that are printed in capitals are found in any case).
    A language holds no code: adding one is adding a file of words.

    Example:
        >>> from newsparse.lang import ENGLISH
        >>> mine = ENGLISH.extend(cues={"yodelled"})
        >>> "yodelled" in mine.cues, "yodelled" in ENGLISH.cues
        (True, False)

    .. versionadded:: 0.1
    """

    # Two languages of one code are told apart by equality; hashing the code
    # alone keeps a cache look-up cheap.
    code: str
    """ISO 639-1 code; ``mul`` for the words of all languages together."""
    name: str = attrs.field(hash=False)
    """What the language is called in English."""

    # marks and sentences
    quotes: tuple[str, ...] = attrs.field(converter=_several, default=(), repr=False)
    """Pairs of quotation marks, the usual one first: ``“”``, ``‘’``."""
    abbreviations: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words, without their stop, whose stop ends no sentence: ``gen``, ``mr``."""
    question_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """
    Words that open a question: ``what``, ``how``; also verbs: ``will``. Two
    words together (``what is``, ``can we``) ask even without a question mark.
    """

    # people and organisations
    titles: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words before a name: ``mr``, ``president``, ``brig gen`` (no stops)."""
    particles: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Lower-case parts of a surname: ``van``, ``bin``, ``de la``."""
    suffixes: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What follows a name and belongs to it: ``jr``, ``iii``."""
    conjunctions: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between the last two names of a list: ``and``, ``und``."""
    determiners: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that open a noun phrase: ``the``, ``a``, ``his``."""
    articles: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Definite articles, which open the names of papers: ``the``, ``die``, ``le``."""
    indefinite: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Those of them that bring in somebody new: ``a``, ``another``."""
    definite: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Those of them that take for known who or what is meant: ``the``, ``this``."""
    owners: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Those of them that say whose: ``his``, ``our``."""
    relatives: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that open a clause about the noun before: ``who``, ``which``."""
    clause_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Other words that end a noun phrase and open a clause: ``when``, ``as``."""
    copulas: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Verbs, also of several words, between somebody and what he is: ``is``, ``has been``."""
    office_links: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between an office and what it is of: ``of``, ``at``."""
    pronouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Pronouns that can be a source: ``he``, ``they``, ``who``."""
    given_names: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Given names, lower-cased: evidence that a name is a person's."""
    organisation_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words, and endings (``-verband``), that mark a name as an organisation's: ``university``, ``police``."""
    company_endings: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What follows the name of a company and belongs to it: ``inc``, ``gmbh``."""
    feminine: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Given names, titles and roles of women, and the pronouns for them: ``ida``, ``mrs``, ``actress``, ``she``."""
    masculine: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """The same for men: ``bo``, ``mr``, ``spokesman``, ``he``."""
    person_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Common nouns for one person: ``economist``, ``nominee``; "the economist" may be somebody who is named."""
    nameless_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Those of them that papers use for people whom they do not name, or for several: ``official``, ``mother``."""
    ranks: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Titles that say nothing about what somebody does: ``mr``."""
    office_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that end the name of an office and stand right before a name: ``state`` in "Secretary of State Ada Byron"."""
    group_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Nouns for several people that have no plural ending: ``police``, ``staff``."""
    document_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Nouns for what is written or shown and speaks: ``report``, ``sign``."""
    body_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Nouns for an organisation, by which the article goes on to call it: ``agency``, ``union``."""
    envoys: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Nouns for who speaks for somebody else: ``spokeswoman``, ``representative``."""
    role_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Common nouns for somebody or something that can speak: ``spokesman``, ``report``."""

    auxiliaries: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between a subject and its verb: ``has``, ``also``, ``later``."""
    noun_links: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words inside a noun phrase that tie a second one to it: ``of``, ``for``."""
    function_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that no noun phrase holds, so that it ends beside them: ``but``, ``when``, ``is``."""
    openers: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """
    Words, and endings (``-ionally``), of adverbs that open a sentence and are
    no part of the name behind them: ``besides``, ``instead``.
    """

    # attribution
    cues: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words of saying, as printed: ``said``, ``says``, ``told``."""
    plain_cues: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Cues after which what is said follows without "that": ``said``."""
    telling: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Cues before whoever hears it: ``told``."""
    asking: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Cues after which somebody else answers: ``asked``."""
    document_cues: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Cues of documents and facts, which are as often none: ``shows``, ``found``."""
    attitudes: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words of belief, wish and intention: ``believes``, ``wants``."""
    headline_cues: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Verbs that in a headline make what stands beside them a statement: ``says``, ``argues``."""
    first_person: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words by which somebody speaks of himself: ``I``, ``we``, lower-cased."""
    addressing: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between a speaker and whom or what he speaks to or about: ``to``, ``on``."""
    that_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that open what was said: ``that``, ``dass``."""
    finding_cues: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Verbs that do so only beside a whole clause: ``finds``, ``shows``."""
    according_to: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that put the source after them: ``according to``, ``in the words of``."""
    relays: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that put an outlet after them: ``per``, ``via``."""
    work_nouns: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words beside the title of a work: ``film``, ``novel``, ``entitled``."""
    term_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words before a word that is meant as a word: ``so-called``, ``known as``, ``the term``."""
    outlets: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Names of papers, broadcasters and sites that are told apart from people."""
    outlet_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words, and endings (``-新聞``), that mark a name as an outlet's: ``news``, ``tribune``, ``zeitung``."""
    agencies: tuple[tuple[str, str], ...] = attrs.field(converter=_pairs, default=(), repr=False)
    """Agencies and picture desks as (printed, full name): ``("AP", "Associated Press")``."""

    # layout
    places: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Places that a dateline names, endings and openings of such names: ``berlin``, ``wis``, ``-hausen``, ``bad-``."""
    months: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Months, long and short, without stop."""
    weekdays: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Days of the week, long and short, without stop."""
    credit_labels: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What introduces a credit: ``photo by``, ``image credit`` (no colon)."""
    caption_labels: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What stands before the words of a caption rather than before its credit: ``image caption``."""
    caption_links: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Links that a page prints behind a caption: ``licensing rights``."""
    source_labels: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Those of `credit_labels` after which an organisation stands rather than a person: ``image source``."""
    credit_fillers: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words in a credit that name nobody: ``handout``, ``stringer``, ``supplied``."""
    credit_joiners: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between the parts of a credit: ``via``, ``for``."""
    file_marks: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What stands before the caption of an older picture: ``file``, ``archivbild``."""
    positions: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Where somebody stands in a picture: ``left``, ``second from right``."""
    position_lists: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What opens a list of names in order: ``from left``, ``v.l.n.r.``."""
    place_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words between a scene and its place: ``in``, ``near``."""
    byline_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What opens a byline: ``by``, ``von``, ``par``."""
    byline_roles: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Roles in a byline: ``political editor``, ``staff writer``."""
    date_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """What opens a line that dates the article: ``published``, ``updated``."""
    time_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Single words beside a date or time in a line of its own: ``ago``, ``hours``, ``uhr``, ``gmt``, ``read``."""
    kickers: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Labels before a headline: ``exclusive``, ``live``, ``opinion``."""
    sections: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Names of a paper's sections: ``world``, ``politics``."""
    section_words: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Words that name a section only where a site stands beside them: ``space``; a site may be called so, too."""
    clause_verbs: frozenset[str] = attrs.field(converter=_words, default=frozenset(), repr=False)
    """Verbs, and no nouns, that make a statement of what a headline says is found or claimed: ``knew``, ``became``."""
    boilerplate: tuple[tuple[str, str], ...] = attrs.field(converter=_pairs, default=(), repr=False)
    """
    Lines that are no part of the article, as (pattern, sort). The pattern is a
    regular expression that the whole line must match, case ignored, without
    the brackets, bars and arrows around it. Lines of more than 400 characters
    are not tried, nor, where the pattern opens with ``.``, those of more than
    160. The sort says what the line is, and is what `Block.rule` answers:
    ``comment_form``, ``share``, ``newsletter``, ``related``, ``advert``,
    ``source``, ``copyright``, ``navigation``, or a word of your own. What you
    add to a language is boilerplate wherever it stands; what newsparse lists
    is evidence.
    """

    @cached_property
    def _sizes(self) -> int:
        """A number that languages of different words hardly share, and equal ones do in every process."""
        return hash(tuple(len(getattr(self, field.name)) for field in attrs.fields(Language)))

    def __hash__(self) -> int:
        # By the code alone, a language that extends another would be compared with it word by word at each look-up.
        return hash((self.code, self._sizes))

    def extend(self, **words: Any) -> Self:
        """
        This language with more words.

        Args:
            **words: Field names with the words to add; for ``agencies`` and
                ``boilerplate`` a mapping or pairs.

        Returns:
            A new language; this one stays as it was.

        Raises:
            TypeError: If a field is not one that holds words; the message
                lists those that do.
            ValueError: If a pattern of ``boilerplate`` is no regular
                expression that can stand among others.

        Example:
            >>> from newsparse.lang import ENGLISH
            >>> mine = ENGLISH.extend(agencies={"NWS": "Northwind Syndicate"})
            >>> dict(mine.agencies)["NWS"]
            'Northwind Syndicate'
        """
        for pattern, _ in _pairs(words.get("boilerplate", ())):
            _check(pattern)
        return self._joined(words)

    @classmethod
    def from_entry_points(cls, group: str = "newsparse.languages") -> dict[str, Language]:
        """
        The languages that installed packages offer, by the names of their entry points.

        Nothing is loaded unless this is called, so results do not change
        because another package was installed.

        Args:
            group: The entry point group in which packages name their languages.

        Returns:
            The languages, in the order of the names.

        Raises:
            TypeError: If one of them is no language.
            Exception: Whatever loading one raises, with a note that names the entry point.

        Example:
            >>> Language.from_entry_points("newsparse.no-such-group")
            {}

        .. versionadded:: 0.2
        """
        found = dict(load_plugins(group))
        for name, language in found.items():
            if not isinstance(language, cls):
                raise TypeError(f"language {name!r} must be a Language, not {type(language).__name__}")
        return found

    def _with(self, other: Language) -> Self:
        """This language with the words of another one; see `extend`."""
        names = (f.name for f in attrs.fields(Language) if f.name not in ("code", "name"))
        return self._joined({name: getattr(other, name) for name in names})

    def _joined(self, words: Mapping[str, Any]) -> Self:
        """This language with words that are known to be in order; see `extend`."""
        changes: dict[str, Any] = {}
        fields = {f.name: f for f in attrs.fields(type(self)) if f.name not in ("code", "name")}
        for name, more in words.items():
            if name not in fields:
                raise TypeError(f"a language has no words called {name!r}; there are: {', '.join(sorted(fields))}")
            old = getattr(self, name)
            new = fields[name].converter(more)
            if isinstance(old, frozenset):
                changes[name] = old | new
            elif name == "quotes":
                changes[name] = (*new, *(q for q in old if q not in new))
            else:  # later pairs win over earlier ones of the same key
                changes[name] = {**dict(old), **dict(new)}
        return attrs.evolve(self, **changes)
