"""EMERGENCY_CONTACT: whom the clinic calls; the caller may decline."""

from __future__ import annotations

from collections.abc import Mapping

from ..kinds.names import Contact, Name
from ..kinds.phones import Phone
from ..kinds.proxies import SELF
from ..kinds.relations import Relation
from ..kinds.yes_no import Asked, YesNo
from ..script import Answers, Care, Phase, ask
from ..setting import Setting


def _has_contact(answers: Answers) -> bool:
    return answers.get("emergency_name") is not None


def _all_of_it(said: str, setting: Setting) -> str:
    """ "My daughter Ruth Hastings, five oh three ...": each kind finds its own part, or none."""
    return said


def _if_related(said: str, setting: Setting) -> str:
    """ "Me" says who it is, not what they are to the patient; nor does a piece of the name ("ant hony")."""
    name = str(Name(part="full").read(said, setting).value or "").lower().split()
    words = said.split()
    pieces = {n for at in range(1, len(words)) if "".join(words[at - 1 : at + 1]).lower() in name for n in (at - 1, at)}
    rest = " ".join(word for at, word in enumerate(words) if at not in pieces)
    return rest if Relation().read(rest, setting).value not in (None, SELF) else ""


def _own_number(phone: str, setting: Setting) -> str:
    return "same" if phone == setting.answers.get("phone") else ""


def _own_name(name: str, setting: Setting) -> str:
    own = f"{setting.answers.get('first_name')} {setting.answers.get('last_name')}"
    return "same" if name.lower() == own.lower() else ""


def _first_name_and_ending(record: Mapping[str, str]) -> Mapping[str, str]:
    return {"name": record["emergency_name"].split()[0], "ending": " ".join(record["emergency_phone"][-3:])}


EMERGENCY_CONTACT = Phase(
    "EMERGENCY_CONTACT",
    (
        ask(
            "still_contact",
            YesNo(Asked.CONFIRM),
            care=Care.LOW,
            kept=False,
            recalls=("emergency_name", "emergency_relation", "emergency_phone"),
            hint=_first_name_and_ending,
        ),
        ask(
            "emergency_name",
            Contact(),
            optional=True,
            doubt=_own_name,
            is_name=True,
            tells={"emergency_relation": _if_related, "emergency_phone": _all_of_it},
        ),
        ask("emergency_relation", Relation(), care=Care.MEDIUM, optional=True, when=_has_contact),
        ask("emergency_phone", Phone(), optional=True, when=_has_contact, doubt=_own_number),
    ),
)
