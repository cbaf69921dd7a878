"""What the other files here read: the environment, and the two directories."""

from pathlib import Path

import environ

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent.parent
#: Everything that is written: database, media, keys.
VAR_DIR = Path(env.str("SIGHTLINE_VAR_DIR", default=str(BASE_DIR / "var")))
