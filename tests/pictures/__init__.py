"""The pictures of docs/moderation.md, made from the running console: ``make pictures``."""
