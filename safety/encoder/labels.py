"""What the encoder tells apart at each gate. The first is always "fine"; the others are categories."""

from safety.engine.taxonomy import Category

FINE = "fine"
QUESTION: tuple[str, ...] = (FINE, *(category.value for category in Category if category is not Category.PHOTO_TEXT))
SENTENCE: tuple[str, ...] = (FINE, *(category.value for category in Category))
PRINT: tuple[str, ...] = (FINE, Category.PHOTO_TEXT.value)
