#!/usr/bin/env bash
# A copy of everything that cannot be made again: the rows, and the files where they are stored locally.
#
#   DATABASE_URL=postgresql://... SIGHTLINE_VAR_DIR=/var/lib/sightline deploy/backup.sh DIRECTORY
#
# Sightline may go on serving. The rows come first: a file that was stored after them is an orphan, which the restored service tidies up.
# Photos and recordings are in it as they are on disk: encrypted. Their keys are in the rows, wrapped by MEDIA_KEYS, which are in no backup
# made here: keep them, and the other secrets of sightline.env, apart from it. Files in S3 are copied by S3's own means (versioning).
set -euo pipefail
umask 077
into=${1:?usage: deploy/backup.sh DIRECTORY}
: "${DATABASE_URL:?}" "${SIGHTLINE_VAR_DIR:?}"
mkdir -p "$into"
[ -z "$(ls -A "$into")" ] || { echo "$into is not empty" >&2; exit 1; }

pg_dump --format=custom --no-owner --no-privileges --file="$into/rows.dump" "$DATABASE_URL"
if [ -d "$SIGHTLINE_VAR_DIR/media" ]; then
    # A file may be deleted while it is copied (tar says 1 for that); anything worse is an error.
    tar --create --file="$into/media.tar" --directory="$SIGHTLINE_VAR_DIR" --ignore-failed-read media || [ $? -eq 1 ]
fi
(cd "$into" && sha256sum -- * > SHA256SUMS)
echo "backed up into $into ($(du -sh "$into" | cut -f1))"
