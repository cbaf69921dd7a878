#!/usr/bin/env bash
# Puts a backup into an empty database and an empty directory, and proves that what it holds is whole.
#
#   DATABASE_URL=postgresql://.../new SIGHTLINE_VAR_DIR=/var/lib/sightline-new deploy/restore.sh DIRECTORY
#
# Run with the secrets of the backed-up service in the environment (MEDIA_KEYS and AUDIT_KEY above all). Whoever erased their account after
# the backup was made is in it again: erase them anew before serving (docs/operations.md, "Restoring").
set -euo pipefail
umask 077
from=${1:?usage: deploy/restore.sh DIRECTORY}
: "${DATABASE_URL:?}" "${SIGHTLINE_VAR_DIR:?}"
python=${PYTHON:-python}
cd "$(dirname "$0")/.."

(cd "$from" && sha256sum --check --quiet SHA256SUMS)
[ "$(psql --no-psqlrc --tuples-only --no-align --command "select count(*) from pg_tables where schemaname = 'public'" "$DATABASE_URL")" = 0 ] \
    || { echo "the database is not empty" >&2; exit 1; }
[ ! -e "$SIGHTLINE_VAR_DIR/media" ] || { echo "$SIGHTLINE_VAR_DIR/media is there already" >&2; exit 1; }

pg_restore --exit-on-error --no-owner --no-privileges --dbname="$DATABASE_URL" "$from/rows.dump"
mkdir -p "$SIGHTLINE_VAR_DIR"
[ ! -f "$from/media.tar" ] || tar --extract --file="$from/media.tar" --directory="$SIGHTLINE_VAR_DIR"
"$python" manage.py migrate --noinput --verbosity 0
"$python" manage.py audit_verify
"$python" manage.py media_verify
echo "restored from $from"
