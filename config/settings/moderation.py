"""The moderators' room."""

from config.settings.base import VAR_DIR, env

AUDIT_KEY = env.str("AUDIT_KEY", default="")  # of the audit chain; changed, no entry before the change verifies
if not AUDIT_KEY:
    from common.secret import local_secret

    AUDIT_KEY = local_secret(VAR_DIR, "audit-key")  # one machine only; check moderation.E001 refuses it with --deploy
