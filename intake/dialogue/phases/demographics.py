"""DEMOGRAPHICS: who the patient is and how to reach them."""

from __future__ import annotations

from ..kinds.dates import BirthDate
from ..kinds.emails import Email
from ..kinds.names import FullName, Name
from ..kinds.phones import Phone
from ..script import Care, Phase, Question, Slot, ask

DEMOGRAPHICS = Phase(
    "DEMOGRAPHICS",
    (
        Question(
            name="name",
            kind=FullName(first="first_name", last="last_name"),
            slots=(Slot(name="first_name", kind=Name(part="first")), Slot(name="last_name", kind=Name(part="last"))),
        ),
        ask("date_of_birth", BirthDate()),
        ask("phone", Phone(), suggest="caller_number"),
        ask("email", Email(), care=Care.CRITICAL, optional=True),
    ),
)
