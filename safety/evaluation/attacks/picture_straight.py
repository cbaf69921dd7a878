"""Orders printed in the picture."""

from random import Random

from PIL import Image

from safety.evaluation.attacks.pictures import printed
from safety.evaluation.attacks.register import draws


@draws("picture_straight", "printed black on white in a photo, read by our own reader")
def picture_straight(text: str, dice: Random) -> Image.Image:
    return printed(text)
