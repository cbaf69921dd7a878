"""Everything Sightline stands on, as processes that a test owns: a PostgreSQL cluster, a Redis server, a provider's server, our own web
servers and workers, and phones. Each can be started, killed, stopped in its tracks and started again, and keeps what it printed.

    with tempfile.TemporaryDirectory() as scratch, Postgres() as postgres, Redis() as redis, ChatServer() as chat:
        parts = Parts(Path(scratch), {"DATABASE_URL": postgres.url, "REDIS_URL": redis.url, **chat.settings()})
        parts.migrate()
        web = parts.web().wait_until_up()
        parts.worker("answering", threads=8)
        parts.beat()
        ...
        parts.stop()
"""
