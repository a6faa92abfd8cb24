"""What uvicorn starts: `uvicorn parcels.main:app`."""

from .api import create_app
from .monitoring import log_as_json
from .settings import Settings
from .store import Store

settings = Settings.from_environment()
log_as_json(settings.log_level)
app = create_app(settings, Store(settings.database))
