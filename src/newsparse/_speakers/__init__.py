"""Who "he" and "the minister" are."""

from ._known import Known, check_known
from ._resolve import Candidate, Resolution, explain_speakers, gather_speakers, resolve_speakers

__all__ = ["Candidate", "Known", "Resolution", "check_known", "explain_speakers", "gather_speakers", "resolve_speakers"]
