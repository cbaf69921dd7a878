"""What the pages ask for. Words are the page's own; the framework's complaints are in the same language."""

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.validators import RegexValidator
from django.forms import BaseFormSet, formset_factory

from accounts.models import Person
from common.zones import zone_choices
from volunteers.matching.types import MOST_WINDOWS, Window, windows_load
from volunteers.models import Outcome, ReportReason, Volunteer
from volunteers.phrases import PHRASES
from volunteers.practice import CHOICES
from volunteers.services.afterwards import STARS
from volunteers.services.becoming import HIGHEST_CAP, MOST_LANGUAGES
from volunteers.web.words import day_choices, language_choices

JOIN_LANGUAGES = 4
TEXT_MAX_CHARACTERS = 2_000
NOTE_MAX_CHARACTERS = 500


class Worded(forms.Form):
    """Labels are the phrases ``web-<field>``, hints ``web-<field>-hint`` where there is one."""

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})
        self.language = language
        for name, field in self.fields.items():
            phrase = f"web-{name.replace('_', '-')}"
            if not field.label and PHRASES.has(phrase):
                field.label = self.say(phrase)
            if PHRASES.has(f"{phrase}-hint"):
                field.help_text = self.say(f"{phrase}-hint")

    def choose(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        cast(forms.ChoiceField, self.fields[name]).choices = list(choices)

    def say(self, phrase: str, **arguments: str | int) -> str:
        return PHRASES.say(phrase, self.language, **arguments)


def clean_name(name: str) -> str:
    """Names are told apart by their letters, not by how a keyboard wrote them."""
    return unicodedata.normalize("NFKC", name).lower()


class SignInForm(AuthenticationForm):
    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["username"].label = PHRASES.say("web-username", language)
        self.fields["password"].label = PHRASES.say("web-password", language)
        self.fields["username"].widget.attrs.pop("autofocus", None)

    def clean_username(self) -> str:
        return clean_name(self.cleaned_data["username"])


class LanguagesForm(Worded):
    """Mother tongue, and others as rows that may stay empty."""

    rows = JOIN_LANGUAGES

    mother_tongue = forms.ChoiceField()

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        choices = language_choices(language)
        self.choose("mother_tongue", [("", "—"), *choices])
        for number in range(1, self.rows):
            label = self.say("web-other-language", number=number)
            self.fields[f"language_{number}"] = forms.ChoiceField(required=False, choices=[("", "—"), *choices], label=label)

    def chosen_languages(self) -> list[str]:
        """Mother tongue first, each once."""
        chosen = [self.cleaned_data["mother_tongue"], *(self.cleaned_data[f"language_{number}"] for number in range(1, self.rows))]
        return list(dict.fromkeys(one for one in chosen if one))

    @property
    def language_fields(self) -> list[forms.BoundField]:
        return [self["mother_tongue"], *(self[f"language_{number}"] for number in range(1, self.rows))]


class ChosenPassword(Worded):
    """A password and the same again."""

    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))
    password_again = forms.CharField(strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = " ".join(password_validators_help_texts())

    def whose(self) -> Person:
        """Whom the password must not be too much like."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or self.cleaned_data
        password = filled.get("password")
        if password and filled.get("password_again") not in (None, password):
            self.add_error("password_again", self.say("web-passwords-differ"))
        if password:
            try:
                validate_password(password, self.whose())
            except forms.ValidationError as error:
                self.add_error("password", error)
        return filled


class PasswordForm(ChosenPassword):
    """Another password; whoever chooses it knows the present one."""

    password_now = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}))
    field_order = ("password_now",)

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["password"].label = self.say("web-new-password")

    def whose(self) -> Person:
        return self.person


class JoinForm(LanguagesForm, ChosenPassword):
    username = forms.CharField(
        min_length=3,
        max_length=40,
        validators=[RegexValidator(r"^[\w.-]+$")],
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )
    zone = forms.ChoiceField(initial="UTC", widget=forms.Select(attrs={"data-guess-zone": ""}))

    field_order = ("username", "password", "password_again", "mother_tongue")

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        self.choose("zone", zone_choices())

    def clean_username(self) -> str:
        name = clean_name(self.cleaned_data["username"])
        if Person.objects.filter(username=name).exists():
            raise forms.ValidationError(self.say("web-username-taken"))
        return name

    def whose(self) -> Person:
        return Person(username=self.cleaned_data.get("username", ""))


class PracticeForm(Worded):
    reading = forms.CharField(max_length=TEXT_MAX_CHARACTERS, widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}))
    face = forms.ChoiceField(widget=forms.RadioSelect)
    dose = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        for question, choices in CHOICES.items():
            self.choose(question, [(choice, self.say(f"practice-{question}-{choice}")) for choice in choices])


class SettingsForm(LanguagesForm):
    zone = forms.ChoiceField()
    takes_hard = forms.BooleanField(required=False)
    daily_cap = forms.IntegerField(min_value=1, max_value=HIGHEST_CAP)

    def __init__(self, *args: Any, volunteer: Volunteer, language: str, **kwargs: Any) -> None:
        spoken = [one.language for one in volunteer.speaks.all()]
        self.rows = min(MOST_LANGUAGES, max(JOIN_LANGUAGES, len(spoken) + 2))
        rows = {f"language_{place}" if place else "mother_tongue": one for place, one in enumerate(spoken)}
        stands = {"zone": volunteer.zone, "takes_hard": volunteer.takes_hard, "daily_cap": volunteer.daily_cap}
        super().__init__(*args, language=language, initial={**rows, **stands}, **kwargs)
        zones = zone_choices()
        here = () if any(zone == volunteer.zone for zone, _ in zones) else ((volunteer.zone, volunteer.zone),)
        self.choose("zone", [*here, *zones])
        known = {code for code, _ in language_choices(language)}
        for name, code in rows.items():  # a language that this page has no name for stays chosen
            if code not in known:
                self.choose(name, [(code, code), ("", "—"), *language_choices(language)])


class WindowForm(Worded):
    """Some hours on some days; a row that stays empty is none."""

    days = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple)
    start = forms.TimeField(widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}), input_formats=["%H:%M"])
    end = forms.TimeField(widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}), input_formats=["%H:%M"])

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        self.choose("days", day_choices(language))

    def add_fields_label(self) -> None:
        if "DELETE" in self.fields:
            self.fields["DELETE"].label = self.say("web-window-delete")

    def window(self) -> Window:
        filled = self.cleaned_data
        return Window(frozenset(int(day) for day in filled["days"]), filled["start"], filled["end"])


if TYPE_CHECKING:
    _WindowForms = BaseFormSet[WindowForm]
else:
    _WindowForms = BaseFormSet  # which cannot be subscripted when it runs


class _Windows(_WindowForms):
    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        form.add_fields_label()

    def windows(self) -> list[Window]:
        """What is filled in and not struck out."""
        return [form.window() for form in self.forms if form.cleaned_data.get("days") and not form.cleaned_data.get("DELETE")]


WindowForms = formset_factory(WindowForm, formset=_Windows, extra=1, max_num=MOST_WINDOWS, absolute_max=MOST_WINDOWS + 1, can_delete=True)


def window_forms(posted: Any, volunteer: Volunteer, language: str) -> _Windows:
    initial = [{"days": [str(day) for day in one.days], "start": one.start, "end": one.end} for one in windows_load(volunteer.hours)]
    made = WindowForms(posted, initial=initial, prefix="hours", form_kwargs={"language": language})
    return cast(_Windows, made)


class CloseForm(Worded):
    outcome = forms.ChoiceField(widget=forms.RadioSelect)
    was_hard = forms.BooleanField(required=False)

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        self.choose("outcome", [(one.value, self.say(f"web-outcome-{one.value.replace('_', '-')}")) for one in Outcome])


class TransferForm(Worded):
    note = forms.CharField(required=False, max_length=NOTE_MAX_CHARACTERS, widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}))


class RateForm(Worded):
    stars = forms.TypedChoiceField(coerce=int, choices=[(star, str(star)) for star in STARS], widget=forms.RadioSelect)


class ReportForm(Worded):
    reason = forms.ChoiceField()
    report_text = forms.CharField(required=False, max_length=TEXT_MAX_CHARACTERS, widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}))

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, language=language, **kwargs)
        self.choose("reason", [("", "—"), *((one.value, self.say(f"web-reason-{one.value}")) for one in ReportReason)])
