"""Everything in one process: the ASGI server, the worker that answers, and the clock that finds lost questions.

    python -m config.serve [--host 127.0.0.1] [--port 8000] [--no-demo]

For one small machine, a demonstration, development. In production the same parts run apart: see docs/architecture.md.
"""

import argparse
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

QUEUES = "answering,hearing,seeing,housekeeping,pushing,backtesting"
#: Threads that answer. Each mostly waits: for a model, for the eyes' and ears' own threads.
CONCURRENCY = 6


def main() -> None:
    arguments = _arguments()
    import django

    django.setup()
    _prepare(demo=arguments.demo)

    import uvicorn
    from django.conf import settings

    if settings.CELERY_BROKER_URL.startswith("memory") and int(os.environ.get("WEB_CONCURRENCY", "1")) > 1:
        raise SystemExit("The in-memory queue serves one process only: unset WEB_CONCURRENCY, or set BROKER_URL and REDIS_URL.")
    with _worker(), _clock():
        threading.Thread(target=_warm, name="warm", daemon=True).start()
        print(f"Sightline is at http://{arguments.host}:{arguments.port}/", flush=True)  # noqa: T201
        uvicorn.run(
            "config.asgi:application",
            host=arguments.host,
            port=arguments.port,
            log_level="warning",
            timeout_graceful_shutdown=3,  # without it an open stream keeps the server from ever exiting
            server_header=False,
            proxy_headers=False,  # common.addresses reads them, and only as far as TRUSTED_PROXIES says
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Serve Sightline in one process.")
    parser.add_argument("--host", default=os.environ.get("HOST", "127.0.0.1"))
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
    parser.add_argument("--no-demo", dest="demo", action="store_false", help="make no demo people")
    return parser.parse_args()


def _prepare(*, demo: bool) -> None:
    from django.conf import settings
    from django.core.management import call_command

    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0, interactive=False)
    if demo:
        call_command("demo_people")
        call_command("demo_staff")


@contextmanager
def _worker() -> Iterator[None]:
    """A Celery worker in a thread of this process. Built inside that thread: its event loop belongs to it."""
    from celery.worker import WorkController

    from config.celery import app

    ready = threading.Event()
    workers: list[Any] = []

    def work() -> None:
        worker = WorkController(app=app, pool_cls="threads", concurrency=CONCURRENCY, queues=QUEUES, hostname="embedded@localhost")
        workers.append(worker)
        ready.set()
        worker.start()

    thread = threading.Thread(target=work, name="worker", daemon=True)
    thread.start()
    ready.wait(30)
    try:
        yield
    finally:
        for worker in workers:
            worker.should_stop = True
            with suppress(Exception):
                worker.stop()
        thread.join(3)  # a question left unfinished is taken up at the next start


@contextmanager
def _clock() -> Iterator[None]:
    """The periodic tasks of settings.CELERY_BEAT_SCHEDULE, without a second process."""
    from celery.beat import EmbeddedService

    from config.celery import app
    from config.settings.base import VAR_DIR

    VAR_DIR.mkdir(parents=True, exist_ok=True)
    service: Any = EmbeddedService(app, thread=True, max_interval=5, schedule_filename=str(VAR_DIR / "beat-schedule"))
    service.daemon = True
    service.start()
    try:
        yield
    finally:
        service.stop()


def _warm() -> None:
    from assistant.services.warming import all_warm

    all_warm()


if __name__ == "__main__":
    main()
