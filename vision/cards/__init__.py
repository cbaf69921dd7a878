"""Where a photo shows a payment card or an identity paper, which a stranger must not see. ``find_cards`` is the way in."""

from vision.cards.finding import find_cards

__all__ = ["find_cards"]
