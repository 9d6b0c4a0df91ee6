"""GREETING: the notice is spoken when the line opens; the caller says when to begin, and whom the visit is for.

Who speaks, and for whom, is asked only where a sign says that it is not the patient. Whether the call may be recorded
is asked first, where the clinic wants to record.
"""

from __future__ import annotations

from ..kinds.errands import ALL, EXISTING, NEW, Errand
from ..kinds.names import Name
from ..kinds.proxies import SELF, Age, Patient, is_child, needs_consent
from ..kinds.yes_no import YesNo
from ..script import Answers, Care, Phase, Question, Slot, ask
from ..setting import Setting

_BESIDE = frozenset(
    ("recording_consent", "ready", "insured", "payer", "reason", "onset", "name", "date_of_birth", "caller_name")
)


def _speaks_for_another(answers: Answers) -> bool:
    return answers.get("patient_relation", SELF) not in (SELF, None)


def _is_a_childs(setting: Setting) -> bool:
    """No child of that age telephones: somebody speaks for it."""
    return is_child(setting.answers.get("date_of_birth"), setting.now)


def _consent(setting: Setting) -> dict[str, str]:
    return {"patient_relation": "consent"} if needs_consent(setting) else {}


def _told_of_recording(setting: Setting) -> str:
    return "recording_consent.on" if setting.answers.get("recording_consent") is True else "recording_consent.off"


def errand_of(answers: Answers) -> str:
    """What the caller wants; a new visit unless they said otherwise."""
    said = str(answers.get("errand") or NEW)
    return str(answers.get("errand_kind") or said) if said == EXISTING else said


GREETING = Phase(
    "GREETING",
    (
        Question(
            name="errand",
            kind=Errand(),
            slots=(Slot(name="errand", kind=Errand(), care=Care.LOW),),
            beside=_BESIDE,
            usual=NEW,
            asked_if=lambda _: False,
        ),
        ask(
            "recording_consent",
            YesNo(plain=True),
            care=Care.LOW,
            optional=True,
            asked_if=lambda setting: setting.asks_recording,
            errands=ALL,
            otherwise=False,
            remark=_told_of_recording,
        ),
        ask("errand_kind", Errand(asked=True), care=Care.LOW, errands=frozenset((EXISTING,))),
        ask("ready", YesNo(), care=Care.LOW, kept=False, on_no="again", otherwise=True),
        Question(
            name="patient_relation",
            kind=Patient(asked=True),
            slots=(Slot(name="patient_relation", kind=Patient(), care=Care.MEDIUM),),
            optional=True,
            beside=_BESIDE,
            usual=SELF,
            asked_if=_is_a_childs,
            flags=_consent,
            reopens={"policy_holder": SELF},
        ),
        ask("patient_age", Age(), care=Care.LOW, kept=False, beside=frozenset(("reason",)), asked_if=lambda _: False),
        ask(
            "caller_name",
            Name(part="full"),
            optional=True,
            asked_if=lambda setting: _speaks_for_another(setting.answers),
        ),
    ),
)
