"""What other rooms may want to know of an account, without the accounts knowing them."""

from django.dispatch import Signal

#: A moderator has looked at an account. Arguments: ``person_id``, a UUID; ``clear``, whether it may meet others again (True) or is
#: suspended from talks (False). Sent inside the transaction that decides: a receiver changes rows, quickly, and must not fail.
standing_changed = Signal()
