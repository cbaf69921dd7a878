"""Many open answers at once: how late a sentence is heard after it is stored, and what a thousand listeners cost.

    python -m tests.bench_load.streams [--streams 1000,2000] [--seconds 30]      the table
    python -m tests.bench_load.streams --churn 10000                             memory while streams open and close

One real server process; who stores sentences and who listens are processes of their own. Beside it, in the same run and with the same
listeners, a server that only relays what it is given (``bare``): no rows, no questions, nothing to lose. What it takes is the machine's.
"""
