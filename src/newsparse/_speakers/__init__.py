"""Who "he" and "the minister" are."""

from ._known import Known
from ._resolve import Candidate, Resolution, explain_speakers, gather_speakers, resolve_speakers

__all__ = ["Candidate", "Known", "Resolution", "explain_speakers", "gather_speakers", "resolve_speakers"]
