"""The things that are ever named, of the eighty that the network knows.

Left out: what somebody might act on in traffic (lights, stop signs), what the network often takes other things for (kites, frisbees, hair
driers, parking meters), and what nobody asks about (zebras, skis).
"""

from dataclasses import dataclass

PERSON = "person"  # found to be counted and placed; never described


@dataclass(frozen=True, slots=True)
class Known:
    """``number``: the network's, from 1. ``sure_from``: it is named from this confidence. ``metres``: its longest side, as usually seen."""

    number: int
    sure_from: float
    metres: float


_SURE, _SURER, _SUREST = 0.6, 0.7, 0.8  # the last for what pages, scans and blurred shapes are taken for

KNOWN: dict[str, Known] = {
    PERSON: Known(1, _SURE, 1.7),
    "bicycle": Known(2, _SURE, 1.7),
    "car": Known(3, _SURE, 4.0),
    "motorcycle": Known(4, _SURE, 2.0),
    "airplane": Known(5, _SURER, 20.0),
    "bus": Known(6, _SURE, 6.0),
    "train": Known(7, _SURE, 6.0),
    "truck": Known(8, _SURE, 5.0),
    "boat": Known(9, _SURER, 5.0),
    "bench": Known(15, _SURER, 1.5),
    "bird": Known(16, _SURER, 0.25),
    "cat": Known(17, _SURER, 0.45),
    "dog": Known(18, _SURE, 0.7),
    "horse": Known(19, _SURE, 2.2),
    "sheep": Known(20, _SURE, 1.2),
    "cow": Known(21, _SURE, 2.2),
    "backpack": Known(27, _SURE, 0.45),
    "umbrella": Known(28, _SURE, 0.9),
    "handbag": Known(31, _SURER, 0.35),
    "tie": Known(32, _SURER, 0.5),
    "suitcase": Known(33, _SURE, 0.65),
    "ball": Known(37, _SURER, 0.22),
    "bottle": Known(44, _SURER, 0.25),
    "wine-glass": Known(46, _SURE, 0.2),
    "cup": Known(47, _SURE, 0.1),
    "fork": Known(48, _SURE, 0.2),
    "knife": Known(49, _SURE, 0.22),
    "spoon": Known(50, _SURE, 0.2),
    "bowl": Known(51, _SURE, 0.18),
    "banana": Known(52, _SURE, 0.2),
    "apple": Known(53, _SURER, 0.08),
    "sandwich": Known(54, _SURER, 0.15),
    "orange": Known(55, _SURER, 0.08),
    "carrot": Known(57, _SURER, 0.18),
    "pizza": Known(59, _SURE, 0.3),
    "cake": Known(61, _SURER, 0.25),
    "chair": Known(62, _SURE, 0.9),
    "couch": Known(63, _SURE, 2.0),
    "plant": Known(64, _SURE, 0.6),
    "bed": Known(65, _SURE, 2.0),
    "table": Known(67, _SURE, 1.4),
    "toilet": Known(70, _SURE, 0.7),
    "tv": Known(72, _SUREST, 1.0),
    "laptop": Known(73, _SUREST, 0.35),
    "mouse": Known(74, _SURE, 0.1),
    "remote": Known(75, _SUREST, 0.18),
    "keyboard": Known(76, _SURER, 0.45),
    "phone": Known(77, _SURER, 0.15),
    "microwave": Known(78, _SURER, 0.5),
    "oven": Known(79, _SURER, 0.6),
    "sink": Known(81, _SURE, 0.5),
    "fridge": Known(82, _SUREST, 1.7),
    "book": Known(84, _SURER, 0.22),
    "clock": Known(85, _SUREST, 0.3),
    "vase": Known(86, _SUREST, 0.3),
    "scissors": Known(87, _SURER, 0.18),
    "teddy-bear": Known(88, _SURE, 0.35),
    "toothbrush": Known(90, _SURER, 0.19),
}
NAMES: tuple[str, ...] = tuple(name for name in KNOWN if name != PERSON)
