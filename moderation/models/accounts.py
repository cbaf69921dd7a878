"""An account as the moderators' room knows it: without a name."""

from accounts.models import Person
from moderation.alias import alias


class Account(Person):
    """The same row as the person's; it calls itself by the alias, so that no list or link shows a user name."""

    class Meta:
        proxy = True
        verbose_name = "account"

    def __str__(self) -> str:
        return alias("person", self.pk)
