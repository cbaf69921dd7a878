"""Settings, read once from the environment. A value that cannot be right fails at start, not at the first question.

Without any variable set this is one process tree on SQLite (``make serve``). With DATABASE_URL, REDIS_URL and BROKER_URL set the same
code runs on PostgreSQL, Redis and separate workers. docs/operations.md lists every variable.
"""

from config.settings.answering import *
from config.settings.api import *
from config.settings.base import *
from config.settings.browser import *
from config.settings.core import *
from config.settings.hearing import *
from config.settings.limits import *
from config.settings.moderation import *
from config.settings.observing import *
from config.settings.privacy import *
from config.settings.queue import *
from config.settings.safety import *
from config.settings.signing_in import *
from config.settings.storage import *
from config.settings.uploads import *
from config.settings.volunteers import *
