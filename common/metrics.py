"""What is counted and timed, in the form that Prometheus reads. One line here for every figure; docs/observing.md says what each is for.

Labels have few values: a code, a route, a provider, never an id. Plain Python: whoever counts needs no Django.

With PROMETHEUS_MULTIPROC_DIR set, every process of this machine writes its figures to files there, and any of them tells those of all.
"""

import os
from pathlib import Path

from prometheus_client import Counter, Gauge, Histogram

DIRECTORY = os.environ.get("PROMETHEUS_MULTIPROC_DIR", "")
if DIRECTORY:  # before the first figure: it opens its file there
    Path(DIRECTORY).mkdir(parents=True, exist_ok=True)

#: Seconds a person waits: fine where the promise is (a first sentence within a few seconds), coarse where something is already wrong.
WAITS = (0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60, 90, 120, 300)
#: Seconds of one step inside.
STEPS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120)

# Questions
SUBMITTED = Counter("sightline_questions_submitted_total", "Questions stored.")
ANSWERED = Counter("sightline_questions_total", "Questions finished.", ["state", "verdict", "failure", "provider"])
WAITED = Histogram("sightline_question_wait_seconds", "From stored to taken by a worker.", buckets=WAITS)
FIRST_SENTENCE = Histogram("sightline_question_first_sentence_seconds", "From stored to the first sentence stored.", buckets=WAITS)
FINISHED = Histogram("sightline_question_end_seconds", "From stored to finished.", buckets=WAITS)
TAKEN_OVER = Counter("sightline_questions_taken_over_total", "Questions that a worker found left by another.")
STEP = Histogram("sightline_step_seconds", "One step of a question's way.", ["step"], buckets=STEPS)
SPOKEN = Counter("sightline_sentences_total", "Sentences stored to be heard.", ["kind"])

# Safety
GATE = Histogram("sightline_gate_seconds", "One judgement of a gate.", ["gate"], buckets=STEPS)
GATE_FAILURES = Counter("sightline_gate_failures_total", "Detectors that could not check; each closes its gate.", ["gate", "detector"])
JUDGED = Counter("sightline_judgements_total", "What the gates decided.", ["gate", "outcome"])
HELD = Counter("sightline_sentences_held_total", "Sentences of a model that were not spoken.", ["category"])

# Those who answer and hear elsewhere
ASKED = Counter("sightline_provider_requests_total", "Requests to a provider, by how they ended.", ["provider", "outcome"])
FIRST_CHUNK = Histogram("sightline_provider_first_chunk_seconds", "From asked to the first piece of answer.", ["provider"], buckets=WAITS)
STREAMED = Histogram("sightline_provider_stream_seconds", "From asked to the end of the stream.", ["provider"], buckets=WAITS)
TOKENS = Counter("sightline_tokens_total", "Tokens that providers counted.", ["provider", "kind"])
HEARD = Counter("sightline_heard_seconds_total", "Seconds of speech that were transcribed.", ["transcriber"])

# Doors
REQUESTS = Counter("sightline_http_requests_total", "Requests, by route.", ["method", "route", "status"])
RESPONSE = Histogram(
    "sightline_http_response_seconds", "From the request to the first byte of its response.", ["method", "route"], buckets=STEPS
)
STREAMS = Gauge("sightline_open_streams", "Listeners right now.", ["route"], multiprocess_mode="livesum")
PROBLEMS = Counter(
    "sightline_problems_total", "What clients were refused, by code: limits, being busy, uploads and all else.", ["code", "status"]
)
THROTTLED = Counter("sightline_throttled_total", "Requests over a limit, by the limit's name.", ["rule"])

# Volunteers
HELP_WAITED = Histogram(
    "sightline_help_wait_seconds",
    "From asked for a person to somebody there.",
    buckets=(5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1800),
)
HELP_ENDED = Counter("sightline_help_requests_total", "Help requests ended.", ["outcome"])

# Behind the scenes
TASKS = Counter("sightline_tasks_total", "Tasks done.", ["task", "outcome"])
TASK = Histogram("sightline_task_seconds", "One task at work.", ["task"], buckets=STEPS)
TASK_WAITED = Histogram("sightline_task_wait_seconds", "From sent to begun: how long a queue is.", ["task"], buckets=WAITS)
DELETED = Counter("sightline_deletions_total", "What retention and erasing deleted.", ["kind"])
