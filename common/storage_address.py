"""MEDIA_STORAGE: where files are stored, as one address.

``""``                                                         files in SIGHTLINE_VAR_DIR/media
``s3://bucket/prefix?endpoint_url=…&region_name=…``            S3, or whatever speaks like it (MinIO, Ceph, R2); credentials from AWS_*
"""

import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
OPTIONS = {"endpoint_url", "region_name", "addressing_style"}
STYLES = {"auto", "path", "virtual"}


def storage_of(address: str) -> dict[str, Any]:
    """The entry of Django's STORAGES for it. Raises ValueError, without repeating what may be a password."""
    if not address:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    parts = urlsplit(address)
    if parts.scheme != "s3":
        raise ValueError("it must be empty or begin with s3://")
    if "@" in parts.netloc:
        raise ValueError("credentials belong in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
    if not BUCKET.fullmatch(parts.netloc):
        raise ValueError("after s3:// comes the name of a bucket")
    if parts.fragment or ".." in parts.path.split("/"):
        raise ValueError("the prefix is not a plain path")
    return {
        "BACKEND": "common.s3.S3Files",
        "OPTIONS": {"bucket_name": parts.netloc, "location": parts.path.strip("/"), **_options(parts.query)},
    }


def _options(query: str) -> dict[str, str]:
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True) if query else []
    options = dict(pairs)
    if len(options) != len(pairs) or not all(options.values()):
        raise ValueError("an option is empty or there twice")
    if unknown := options.keys() - OPTIONS:
        raise ValueError(f"unknown options: {', '.join(sorted(unknown))}")
    endpoint = urlsplit(options.get("endpoint_url", "https://s3"))
    if endpoint.scheme not in ("http", "https") or not endpoint.hostname or "@" in endpoint.netloc:
        raise ValueError("endpoint_url is not an address like https://storage.example")
    if options.get("addressing_style", "auto") not in STYLES:
        raise ValueError(f"addressing_style is one of {', '.join(sorted(STYLES))}")
    return options
