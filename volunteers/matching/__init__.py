"""Who is asked, when, and what the person hears about the wait. Plain Python: no database, no Django.

types.py        what a volunteer and a request are, as far as matching cares
hours.py        awake hours in real time zones
eligibility.py  why somebody is not asked
choosing.py     who of the others is asked first
waves.py        how many at once, and how soon the next ones
waiting.py      the honest wait
"""
