"""Budgets for what people send (bytes, pixels, seconds, characters)."""

PHOTO_MAX_BYTES = 16 * 1024 * 1024
CLIP_MAX_BYTES = 10 * 1024 * 1024
PHOTOS_PER_QUESTION = 8
QUESTION_MAX_CHARACTERS = 2_000
REQUEST_MAX_BYTES = PHOTOS_PER_QUESTION * PHOTO_MAX_BYTES + CLIP_MAX_BYTES + 64 * 1024  # enforced before Django reads the body
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler", "common.uploads.NamelessUploadHandler"]
