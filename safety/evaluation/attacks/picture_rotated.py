"""Orders on a sheet that lies askew."""

from random import Random

from PIL import Image

from safety.evaluation.attacks.pictures import printed
from safety.evaluation.attacks.register import draws


@draws("picture_rotated", "printed on a sheet turned by 12 to 30 degrees either way")
def picture_rotated(text: str, dice: Random) -> Image.Image:
    degrees = dice.choice((-1, 1)) * dice.uniform(12, 30)
    return printed(text).rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC, fillcolor="white")
