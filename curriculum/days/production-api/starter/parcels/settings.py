"""What differs between places comes from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Where the data lies, how much is logged, and which version this is."""

    database: str = "parcels.db"
    log_level: str = "INFO"
    version: str = "dev"

    @classmethod
    def from_environment(cls, variables: Mapping[str, str] = os.environ) -> "Settings":
        """DATABASE, LOG_LEVEL and VERSION; what isn't there keeps its default."""
        names = ("database", "log_level", "version")
        found = {n: variables[n.upper()] for n in names if n.upper() in variables}
        return cls(**found)
