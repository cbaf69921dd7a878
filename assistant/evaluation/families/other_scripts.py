"""Print in scripts that few readers know: to read it is right, to say that one cannot is honest, to make Latin letters of it is wrong."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.fonts import Script, can_draw
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import AllPrint, DateIs, Day, Kind, Truth, WordsAre

_DAY = frozenset({Day(2027, 8, 14)})
_LABELS: dict[Script, tuple[str, str, tuple[str, ...], tuple[str, ...]]] = {
    Script.CYRILLIC: (
        "ru",
        "Гречневая крупа",
        ("Масса нетто 800 г", "Состав: крупа гречневая", "Годен до 14.08.2027"),
        ("ВХОД ВОСПРЕЩЁН", "Опасная зона"),
    ),
    Script.ARABIC: ("ar", "أرز بسمتي", ("الوزن الصافي", "المكونات: أرز", "تاريخ الانتهاء 14.08.2027"), ("ممنوع الدخول", "منطقة خطرة")),
    Script.DEVANAGARI: ("hi", "बासमती चावल", ("शुद्ध मात्रा", "सामग्री: चावल", "समाप्ति तिथि 14.08.2027"), ("प्रवेश निषेध", "खतरा")),
    Script.THAI: ("th", "ข้าวหอมมะลิ", ("น้ำหนักสุทธิ", "ส่วนประกอบ ข้าว", "หมดอายุ"), ("ห้ามเข้า", "อันตราย")),
    Script.HEBREW: (
        "he",
        "אורז בסמטי",
        ("משקל נטו", "רכיבים: אורז", "לשימוש עד 14.08.2027"),
        ("אין כניסה", "סכנה"),
    ),
    Script.KOREAN: ("ko", "현미 쌀", ("내용량", "원재료명: 현미", "유통기한 2027.08.14"), ("출입 금지", "위험")),
}


def cases(seed: int) -> Iterator[Case]:
    """Leaves out the scripts for which there is no font here; ``left_out`` names them."""
    asking = Asking("script", seed)
    for script, (language, product, rows, sign) in _LABELS.items():
        if not can_draw(script):
            continue
        questions: tuple[tuple[Kind, tuple[str, ...], Truth], ...] = (
            (Kind.READ, sign, AllPrint()),
            (Kind.PRODUCT, (product, *rows), WordsAre((product,))),
            (Kind.READ, (product, *rows), AllPrint()),
        )
        if script not in {Script.THAI}:
            questions = (*questions, (Kind.EXPIRY, (product, *rows), DateIs(rows[-1].split()[-1], _DAY)))
        for number, (kind, lines, truth) in enumerate(questions):
            asked_in = language if number % 2 == 0 and language in {"ru", "ar", "hi"} else ("en" if number % 2 else "de")
            role = "expiry" if kind is Kind.EXPIRY else ""
            yield asking.case(kind, Foreign(lines, script), truth, script=script, print_language=language, language=asked_in, role=role)


def left_out() -> tuple[Script, ...]:
    return tuple(script for script in Script if not can_draw(script))


@dataclass(frozen=True)
class Foreign:
    lines: tuple[str, ...]
    script: Script

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        sheet = Sheet(440, 110 + 56 * len(self.lines), script=self.script)
        for row, line in enumerate(self.lines):
            role = "expiry" if "2027" in line else ""
            sheet.text(line, 30, 76 + 56 * row, 38 if row == 0 else 24, bold=row == 0, role=role, within=380)
        return (photograph(sheet, rng, megapixels=2, share=0.8),)
