"""What proves to people what was done with what is theirs."""

from config.settings.base import VAR_DIR, env

# Signs receipts (Ed25519): base64 of 32 bytes. Several, by commas: the first signs, those after it still verify.
RECEIPT_KEY = env.str("RECEIPT_KEY", default="")
if not RECEIPT_KEY:
    from common.secret import key_of_local_secret

    RECEIPT_KEY = key_of_local_secret(VAR_DIR, "receipt-key")  # one machine only; check sightline.E041 refuses it with --deploy
