"""A day of asking a human, played through with the shipped matcher and with two older rules. Plain Python; the same seed, the same day.

day.py       every assumption
world.py     30 languages and where they are spoken
people.py    who lives in that world: volunteers with their hours, requests with their times
timeline.py  when volunteers wake, sleep, come to their dashboard and leave it
pools.py     volunteers in the order of fairness, and volunteers to draw from
rules.py     the shipped matcher and waves, and the two older rules
play.py      the day itself
figures.py   what came out
"""
