"""What proves to people what was done with what is theirs."""

from config.settings.base import VAR_DIR, env

# Signs receipts (Ed25519): base64 of 32 bytes. Several, by commas: the first signs, those after it still verify.
RECEIPT_KEY = env.str("RECEIPT_KEY", default="")
if not RECEIPT_KEY:
    from base64 import b64encode
    from hashlib import sha256

    from common.secret import local_secret

    # One machine only; check sightline.E041 refuses it with --deploy.
    RECEIPT_KEY = b64encode(sha256(local_secret(VAR_DIR, "receipt-key").encode()).digest()).decode()
