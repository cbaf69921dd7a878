"""Stronger judges for questions that the embedded detectors are unsure about. Plain Python; the port is in ``base``."""
