"""EMERGENCY_CONTACT: whom the clinic calls; the caller may decline."""

from __future__ import annotations

from ..kinds.names import Name
from ..kinds.phones import Phone
from ..kinds.relations import Relation
from ..script import Answers, Care, Phase, ask


def _has_contact(answers: Answers) -> bool:
    return answers.get("emergency_name") is not None


EMERGENCY_CONTACT = Phase(
    "EMERGENCY_CONTACT",
    (
        ask("emergency_name", Name(part="full"), optional=True),
        ask("emergency_relation", Relation(), care=Care.MEDIUM, optional=True, when=_has_contact),
        ask("emergency_phone", Phone(), optional=True, when=_has_contact, unlike="phone"),
    ),
)
