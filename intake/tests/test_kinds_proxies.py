"""Who speaks for whom, as callers tell it in passing; and whom they only mention."""

from __future__ import annotations

from intake.dialogue.kinds.names import Contact
from intake.dialogue.kinds.policy_holders import PolicyHolder
from intake.dialogue.kinds.proxies import Age, Patient, age_of, fits_age, needs_consent
from intake.dialogue.kinds.relations import Relation

from .kind_checks import NOW, setting

SIGNS: tuple[tuple[str, str | None, str], ...] = (
    # what is said, the patient, what was said beyond it
    ("yes I'm calling for my son", "son", "yes"),
    ("I'm calling for my daughter, Emma Clark", "daughter", "Emma Clark"),
    ("it's for my mom", "mother", ""),
    ("I need an appointment for my son he has a rash", "son", "he has a rash"),
    ("calling on behalf of someone else", "other", ""),
    ("I'm her mother", "daughter", ""),
    ("this is his dad", "son", ""),
    ("I'm the patient's wife", "spouse", ""),
    ("I'm her caregiver", "other", ""),
    ("it's for me", "self", ""),
    ("no it's for myself", "self", "no"),
    # told of somebody: the words are the answer as well
    ("my son has a fever", "son", "my son has a fever"),
    ("well my daughter's ear hurts", "daughter", "well my daughter's ear hurts"),
    ("my three year old won't eat", "child", "my three year old won't eat"),
    ("my baby won't stop crying", "child", "my baby won't stop crying"),
    ("my mom fell and hurt her hip", "mother", "my mom fell and hurt her hip"),
    # only mentioned
    ("my husband is worried about my cough", None, ""),
    ("my wife told me to come", None, ""),
    ("my son had the flu and now I have it", None, ""),
    ("I'm calling about my knee", None, ""),
    ("I have a sore throat", None, ""),
    ("my back hurts", None, ""),
    ("yes", None, ""),
    ("", None, ""),
)
AGES = (
    ("my three year old has a rash", "3-3"),
    ("he's 18 months old", "1-1"),
    ("my baby has a fever", "0-2"),
    ("I'm seventy two years old", "72-72"),
    ("a three year old knee injury", None),
    ("for three years", None),
    ("my baby brother", None),
)


def test_signs_that_somebody_else_is_the_patient() -> None:
    read = {said: Patient().read(said, setting()) for said, _, _ in SIGNS}
    assert {said: (reading.value, reading.rest) for said, reading in read.items()} == {
        said: (patient, rest) for said, patient, rest in SIGNS
    }


def test_what_was_said_before_is_not_made_vaguer() -> None:
    known = setting(answers={"patient_relation": "son"})
    said = ("my three year old has a rash", "my sister has it too", "no I'm calling for my daughter", "it's for me")
    assert [Patient().read(words, known).value for words in said] == ["son", "son", "daughter", "self"]


def test_asked_for_a_relation_alone_is_enough() -> None:
    said = ("my son", "she's my mother", "he's my baby boy", "someone else")
    assert [Patient(asked=True).read(words, setting()).value for words in said] == ["son", "mother", "son", "other"]
    assert Patient().read("my son", setting()).value is None


def test_the_age_is_told_in_passing() -> None:
    assert [(said, Age().read(said, setting()).value) for said, _ in AGES] == list(AGES)


def test_an_age_and_a_date_of_birth_fit_within_a_year() -> None:
    born = ("2023-03-04", "2021-11-22", "2024-11-21", "1987-03-04")
    assert [(age_of(day, NOW), fits_age(day, "3-3", NOW)) for day in born] == [
        (3, True),
        (4, True),
        (2, True),
        (39, False),
    ]
    assert (fits_age("1987-03-04", None, NOW), fits_age("2026-01-05", "0-2", NOW)) == (True, True)


def test_staff_make_sure_that_the_caller_may_speak_for_a_grown_up() -> None:
    answers: tuple[dict[str, str], ...] = (
        {},
        {"patient_relation": "self"},
        {"patient_relation": "mother"},
        {"patient_relation": "son"},
        {"patient_relation": "son", "date_of_birth": "2020-01-05"},
        {"patient_relation": "son", "date_of_birth": "1990-01-05"},
    )
    assert [needs_consent(setting(answers=given)) for given in answers] == [False, False, True, False, False, True]


def test_mine_is_the_callers_and_hers_the_patients() -> None:
    known = setting(
        answers={"patient_relation": "daughter", "caller_name": "Ana Lopez"},
        patient="your daughter",
    )
    said = ("it's mine", "hers", "my daughter's", "my husband Kevin Garcia", "not hers")
    assert [PolicyHolder().read(words, known).value for words in said] == [
        "Ana Lopez",
        "self",
        "self",
        "Kevin Garcia",
        None,
    ]
    assert PolicyHolder().say("self", known) == "your daughter"
    assert [Contact().read(words, known).value for words in ("me", "my husband Kevin Garcia")] == [
        "Ana Lopez",
        "Kevin Garcia",
    ]
    assert (Relation().read("I'm her mother", known).value, Relation().read("I'm her mother", setting()).value) == (
        "mother",
        "daughter",
    )
