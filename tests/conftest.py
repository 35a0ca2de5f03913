"""
Profiles of Hypothesis: quick by default, ``longer`` or ``long`` where asked.

With ``HYPOTHESIS_PROFILE=long``, or ``pytest --hypothesis-profile long``. The
long one takes hours over all tests; see fuzz/README.md.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

settings.register_profile("quick", max_examples=60, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("longer", max_examples=2_000, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("long", max_examples=50_000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
