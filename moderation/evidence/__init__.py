"""What a reviewer is shown of a case: everything that is known in words, and nothing that names the person.

asked.py: the question, its answer, the talk before. seen.py: the photos, in words. judged.py: what the gates said and why. around.py: what
was decided before, here and in cases of the same kind. view.py puts them together.
"""

from moderation.evidence.view import CaseView, case_view

__all__ = ["CaseView", "case_view"]
