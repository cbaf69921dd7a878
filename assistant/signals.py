"""What other rooms may want to know of, without the assistant knowing them."""

from django.dispatch import Signal

#: A question is finished and a volunteer is to be asked (Question.hands_over says why). Arguments: ``question_id``, a UUID.
#:
#: Sent inside the transaction that finishes the question, so that a client that hears "done" finds what a receiver made. A receiver makes
#: the help request by rows alone, quickly, and once: the question's row is locked meanwhile. If it raises, its rows are undone and the
#: answer stands; a question whose receiver failed or was not there keeps its ``hands_over``, where a sweep finds it.
question_handed_over = Signal()
