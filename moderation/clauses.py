"""What a decision can rest on: the clauses of a policy, and the house's own rules for talks. With plain words for the form.

A clause is a category of the policy ("medical"), one of its reasons ("medical.dose"), or a rule of the house ("talks.rude").
"""

from functools import lru_cache

import yaml

from safety.engine.taxonomy import CLEAN, UNCHECKED, Category

#: The rules of the house: they hold whatever the policy says.
HOUSE: dict[str, str] = {
    CLEAN: "Nothing in the policy speaks against it",
    UNCHECKED: "It could not be checked, so it was not let through",
    "answers.mistaken": "What was said does not fit the photo",
    "talks.rude": "Rude, hurtful or mocking in a talk",
    "talks.sexual": "Sexual words or wishes in a talk",
    "talks.privacy": "Asked for, gave or kept what is private",
    "talks.dangerous": "Advice that can hurt somebody, or a threat",
    "talks.misuse": "Used the service for something else",
    "talks.other": "Another breach of the rules for talks",
}

CATEGORIES: dict[str, str] = {
    Category.IDENTITY: "Who a person is",
    Category.SENSITIVE_TRAITS: "Religion, origin, orientation or health of a person seen",
    Category.UNGROUNDED_INFERENCE: "Guesses about a person seen: job, honesty, danger, relationships",
    Category.MEDICAL: "Diagnosis, doses, reading medical pictures",
    Category.HIGH_RISK: "Where a wrong answer harms: mushrooms, loose pills, wires, traffic",
    Category.GEOLOCATION: "Where a person lives or was",
    Category.CAPTCHA: "Puzzles that tell people from machines",
    Category.ILLICIT: "Help with a crime",
    Category.VIOLENCE: "Violence against somebody",
    Category.SELF_HARM: "Hurting oneself",
    Category.HATE: "Hate against people for what they are",
    Category.SEXUAL: "Sexual words about a person seen",
    Category.MINORS: "Children shown or meant in a sexual way",
    Category.DISINFORMATION: "Invented news, evidence or quotations",
    Category.JAILBREAK: "Talking the assistant out of its rules",
    Category.PHOTO_TEXT: "Orders written in the picture",
}


@lru_cache(maxsize=8)
def clauses(policy_document: str) -> tuple[str, ...]:
    """Every clause that a decision under this policy (YAML) can rest on: category by category, each with its reasons, then the house's."""
    of_policy = yaml.safe_load(policy_document)["categories"]
    named = (clause for category, rule in of_policy.items() for clause in (category, *(f"{category}.{one}" for one in rule["reasons"])))
    return (*named, *HOUSE)


def labels(policy_document: str) -> tuple[str, ...]:
    """Which category something can really have been: the policy's, and "talks" for what happens between two people."""
    return tuple(dict.fromkeys(clause.partition(".")[0] for clause in clauses(policy_document) if clause not in (CLEAN, UNCHECKED)))


def clause_words(clause: str) -> str:
    """ "medical.dose" -> "Diagnosis, doses, reading medical pictures (dose)"."""
    if clause in HOUSE:
        return HOUSE[clause]
    category, _, reason = clause.partition(".")
    words = CATEGORIES.get(category, category.replace("_", " "))
    return f"{words} ({reason.replace('_', ' ')})" if reason else words
