# One image for every kind of process; compose.yaml says which command each runs.
FROM python:3.11-slim-bookworm AS packages
WORKDIR /app
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-deps --require-hashes -r requirements.txt

FROM python:3.11-slim-bookworm
RUN groupadd --system --gid 10001 sightline \
    && useradd --system --uid 10001 --gid sightline --home-dir /var/lib/sightline --create-home sightline
WORKDIR /app
COPY --from=packages /venv /venv
COPY manage.py ./
COPY common common
COPY accounts accounts
COPY voice voice
COPY vision vision
COPY safety safety
COPY assistant assistant
COPY volunteers volunteers
COPY moderation moderation
COPY config config
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 SIGHTLINE_VAR_DIR=/var/lib/sightline DJANGO_SETTINGS_MODULE=config.settings
# The code belongs to root and is only read; what is written lies in one directory.
USER sightline
VOLUME /var/lib/sightline
EXPOSE 8000
# Workers and the clock are stopped by SIGTERM and finish what they have begun: give them time (stop_grace_period in compose.yaml).
STOPSIGNAL SIGTERM
CMD ["uvicorn", "config.asgi:application", "--host", "0.0.0.0", "--port", "8000", "--no-proxy-headers", "--no-server-header", \
     "--no-access-log", "--timeout-graceful-shutdown", "20"]
