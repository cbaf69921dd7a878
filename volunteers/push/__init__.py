"""Telling a volunteer of an offer while the page is closed. Plain Python: knows nothing of the database or of Django."""
