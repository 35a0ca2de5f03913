"""A name where it is printed, and who or what has it."""

from __future__ import annotations

from .._names import SpeakerKind
from ._forms import Form
from ._known import Known

__all__ = ["Entity", "Mention"]


class Mention:
    """A name where the article prints it."""

    __slots__ = ("candidates", "end", "entity", "form", "run", "start")

    def __init__(self, start: int, end: int, run: int, form: Form) -> None:
        self.start = start
        self.end = end
        self.run = run
        """Where the run of capitalised words starts that holds the name."""
        self.form = form
        self.entity: Entity | None = None
        self.candidates: list[Entity] = []
        """Whom it may mean, where that is not yet told."""


class Entity:
    """Somebody or something that the article names, or that the caller knows."""

    __slots__ = (
        "bare",
        "capitals",
        "fulls",
        "gender",
        "kind",
        "known",
        "name",
        "nameable",
        "nicknames",
        "order",
        "spoke",
        "words",
    )

    def __init__(self, order: int, words: tuple[str, ...], kind: SpeakerKind, known: Known | None = None) -> None:
        self.order = order
        self.words = words
        self.kind: SpeakerKind = kind
        self.known = known
        self.gender = ""
        self.name: tuple[int, int] | None = None
        """Where the fullest form stands."""
        self.capitals = True
        self.fulls: list[Mention] = []
        """Where the article names it in full, in order."""
        self.bare: list[Mention] = []
        """Where it does by a part of the name."""
        self.nicknames: tuple[str, ...] = ()
        self.nameable: bool | None = None
        """Whether the name looks like a person's; `None` as long as nobody asked."""
        self.spoke = False
        """Whether it is a source: then it is somebody."""

    @property
    def since(self) -> int:
        """Where the article introduces it; far behind the text if it does not."""
        return self.fulls[0].start if self.fulls else 1 << 60

    def add(self, mention: Mention) -> None:
        """Note a full mention; the fullest one that is not in capitals gives the name."""
        form = mention.form
        better = (
            self.name is None
            or (self.capitals and not form.capitals)
            or (len(form.words) > len(self.words) and self.capitals == form.capitals)
        )
        if better:
            self.name = (mention.start, mention.end)
            self.words = form.words
            self.capitals = form.capitals
        if not self.gender:
            self.gender = form.gender
        if self.kind == "unknown":
            self.kind = form.kind
        self.fulls.append(mention)
        mention.entity = self

    def arrange(self, text: str) -> None:
        """Order the mentions; the name stands where it is printed first."""
        self.fulls.sort(key=lambda mention: mention.start)
        if self.name is not None:
            name = text[slice(*self.name)]
            self.name = next((m.start, m.end) for m in self.fulls if text[m.start : m.end] == name)

    def label(self, text: str) -> str:
        """The name in words."""
        if self.known is not None:
            return self.known.name
        return text[slice(*self.name)] if self.name else " ".join(self.words)
