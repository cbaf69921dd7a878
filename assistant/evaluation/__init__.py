"""Measures our own eyes: drawn photos with questions through the whole pipeline, and what is said against what is true.

    families/ draws what people photograph → damage → run → judging → summary → page

Nothing of it is stored: the same seed draws the same photos again.
"""
