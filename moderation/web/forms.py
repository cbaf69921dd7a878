"""What the pages of the way in, of the people and of the settings ask for."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.validators import MaxValueValidator, RegexValidator
from django.utils.translation import get_language_info

from accounts.models import Person
from common.languages import LANGUAGES
from common.zones import zone_choices
from moderation.models import Reviewer, StaffRole
from moderation.permissions import reviewer_of
from moderation.priority import HARD
from moderation.services.people import clean_name
from moderation.web.plain_form import PlainForm

HIGHEST_BUDGET = 400
ROLES = {
    StaffRole.TRIAGE: "Triage: sorts, labels and escalates",
    StaffRole.MODERATOR: "Moderator: decides",
    StaffRole.LEAD: "Lead: decides on accounts, policy and people too",
    StaffRole.AUDITOR: "Auditor: reads everything, changes nothing",
}
LANGUAGE_CHOICES = [(code, get_language_info({"zh": "zh-hans"}.get(code, code))["name"]) for code in LANGUAGES]


class SignInForm(AuthenticationForm):
    error_messages = {
        "invalid_login": "User name and password do not fit. Please try again.",
        "inactive": "This account is closed.",
        "no_staff": "This account does not belong to the staff.",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["username"].label = "User name"
        self.fields["username"].widget.attrs.pop("autofocus", None)

    def clean_username(self) -> str:
        return clean_name(self.cleaned_data["username"])

    def confirm_login_allowed(self, user: Any) -> None:
        """Whoever has the right password but no place on the staff is not signed in here."""
        super().confirm_login_allowed(user)
        if reviewer_of(user) is None:
            raise forms.ValidationError(self.error_messages["no_staff"], code="no_staff")


class CodeForm(PlainForm):
    """Six digits of the authenticator, or one of the recovery codes."""

    code = forms.CharField(
        max_length=40,
        label="Code",
        help_text="The six digits that your authenticator shows now, or one of your recovery codes.",
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}),
    )

    def clean_code(self) -> str:
        """As it was meant: people write codes in groups."""
        return "".join(character for character in self.cleaned_data["code"].lower() if character.isalnum())


class NewPasswordForm(CodeForm):
    """With the second factor comes a password of one's own: the first one was somebody else's to read."""

    password = forms.CharField(
        label="A new password", max_length=128, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )
    password_again = forms.CharField(
        label="The new password again", strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["password"].help_text = " ".join(password_validators_help_texts())

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        if self.person.check_password(password):
            raise forms.ValidationError("This is the password that you were given. Please choose another.")
        validate_password(password, self.person)
        return password

    def clean_password_again(self) -> str:
        again = str(self.cleaned_data["password_again"])
        if self.cleaned_data.get("password") not in (None, again):
            raise forms.ValidationError("The two passwords differ.")
        return again


class PlaceForm(PlainForm):
    """Somebody's place on the staff, as a lead sees it."""

    role = forms.ChoiceField(choices=list(ROLES.items()), widget=forms.RadioSelect)
    languages = forms.MultipleChoiceField(
        choices=LANGUAGE_CHOICES, widget=forms.CheckboxSelectMultiple, label="Languages they review in", required=False
    )
    highest_budget = forms.IntegerField(
        min_value=1,
        max_value=HIGHEST_BUDGET,
        initial=100,
        label="Highest daily budget",
        help_text="In points: an ordinary case is 1, a hard one 3, every photo more. They may choose less themselves.",
    )

    def __init__(self, *args: Any, reviewer: Reviewer | None = None, **kwargs: Any) -> None:
        stands = {name: getattr(reviewer, name) for name in ("role", "languages", "highest_budget")} if reviewer else {}
        super().__init__(*args, **{"initial": stands, **kwargs})
        if reviewer is None or reviewer.role != StaffRole.LEAD:
            field: Any = self.fields["role"]
            field.choices = [(role, words) for role, words in ROLES.items() if role != StaffRole.LEAD]
            field.help_text = "Only the operator can make somebody a lead."


class NewColleagueForm(PlaceForm):
    username = forms.CharField(
        min_length=2,
        max_length=40,
        label="User name",
        validators=[RegexValidator(r"^[\w.-]+$")],
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    field_order = ("username",)

    def clean_username(self) -> str:
        name = clean_name(self.cleaned_data["username"])
        if Person.objects.filter(username=name).exists():
            raise forms.ValidationError("This user name is taken.")
        return name


class SettingsForm(PlainForm):
    """How one likes to work oneself."""

    languages = forms.MultipleChoiceField(
        choices=LANGUAGE_CHOICES, widget=forms.CheckboxSelectMultiple, label="Languages you review in", required=False
    )
    takes_hard = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, label="Hard categories you take on", required=False)
    daily_budget = forms.IntegerField(min_value=1, label="Your daily budget")
    zone = forms.ChoiceField(label="Your time zone", help_text="Your day, and with it your budget, begins at midnight there.")
    shortcuts = forms.BooleanField(
        required=False,
        label="Single-key shortcuts",
        help_text="On a case, single keys take the next one, decide, or skip. Switch them off if you use speech input.",
    )

    def __init__(self, *args: Any, reviewer: Reviewer, **kwargs: Any) -> None:
        names = ("languages", "takes_hard", "daily_budget", "zone", "shortcuts")
        stands = {name: getattr(reviewer, name) for name in names}
        super().__init__(*args, **{"initial": stands, **kwargs})
        fields: Any = self.fields
        fields["takes_hard"].choices = [(category, category.replace("_", " ")) for category in sorted({*HARD, *reviewer.takes_hard})]
        fields["takes_hard"].help_text = (
            "Descriptions of violence, of sexual acts or of people who hurt themselves can stay with you. "
            "Take on only what you can put away again, and leave it whenever you like: nobody asks why."
        )
        zones = zone_choices()
        here = () if any(zone == reviewer.zone for zone, _ in zones) else ((reviewer.zone, reviewer.zone),)
        fields["zone"].choices = [*here, *zones]
        fields["daily_budget"].max_value = reviewer.highest_budget
        fields["daily_budget"].validators.append(MaxValueValidator(reviewer.highest_budget))
        fields["daily_budget"].widget.attrs["max"] = reviewer.highest_budget
        fields[
            "daily_budget"
        ].help_text = (
            f"In points: an ordinary case is 1, a hard one 3, every photo more. At most {reviewer.highest_budget}, which a lead has set."
        )
