import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "biasa", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("biasa"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "biasa")
