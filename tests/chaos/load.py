"""People who ask: at random moments, about shelves of their own, now with a photo and now without, while the world falls apart."""

import asyncio
import random
import time
from dataclasses import dataclass, field

from tests.rig.phones import Phone, Phones, Talk, photo

#: Shares of all questions.
WITH_PHOTO, AT_ONCE, FOLLOWING_UP = 0.08, 0.3, 0.3
FIRST_SHELF = 20_000


@dataclass
class Load:
    """``talks``: every question asked so far, finished or not."""

    phones: Phones
    dice: random.Random
    persons: int = 40
    talks: list[Talk] = field(default_factory=list)
    _crowd: list[Phone] = field(default_factory=list)
    _asking: set[asyncio.Task[None]] = field(default_factory=set)

    async def begin(self, at_once: int) -> None:
        """The phones are registered in peace, and so many questions have every worker loaded and at work. They count too."""
        self._crowd = await asyncio.gather(*(self.phones.register() for _ in range(self.persons)))
        await asyncio.gather(*(self._ask(phone, FIRST_SHELF - number) for number, phone in enumerate(self._crowd[:at_once])))

    async def ask_until(self, until: float, per_s: float) -> None:
        """Open loop: nobody waits for anybody else's answer. ``until`` in monotonic seconds."""
        number = FIRST_SHELF
        while time.monotonic() < until:
            number += 1
            task = asyncio.create_task(self._ask(self.dice.choice(self._crowd), number))
            self._asking.add(task)
            task.add_done_callback(self._asking.discard)
            await asyncio.sleep(self.dice.expovariate(per_s))

    async def over(self, patience_s: float) -> int:
        """Waits for all answers; how many phones were still listening when patience was out."""
        if not self._asking:
            return 0
        _, waiting = await asyncio.wait(set(self._asking), timeout=patience_s)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return len(waiting)

    @property
    def open(self) -> int:
        return len(self._asking)

    async def _ask(self, phone: Phone, number: int) -> None:
        photos = [photo()] if number > FIRST_SHELF and self.dice.random() < WITH_PHOTO else []
        talk = Talk(number, photos=len(photos))
        self.talks.append(talk)
        await phone.ask(talk, photos=photos, ahead=self.dice.random() > AT_ONCE, follow_up=self.dice.random() < FOLLOWING_UP)
