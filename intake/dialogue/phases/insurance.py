"""INSURANCE: who pays. The payer is always confirmed aloud: Medicare and Medicaid differ by one weak consonant."""

from __future__ import annotations

from ..kinds.member_ids import MemberId
from ..kinds.payers import Insured, Payer, Uninsured
from ..kinds.policy_holders import PolicyHolder
from ..script import Answers, Care, Phase, ask


def _is_insured(answers: Answers) -> bool:
    return answers.get("insured") is True


_INSTEAD = {"insured": Uninsured()}
"""Who finds while answering that there is no insurance is not asked for its name again."""

INSURANCE = Phase(
    "INSURANCE",
    (
        ask("insured", Insured(), care=Care.LOW),
        ask("payer", Payer(), when=_is_insured, instead=_INSTEAD),
        ask("member_id", MemberId(), care=Care.CRITICAL, optional=True, when=_is_insured, instead=_INSTEAD),
        ask("policy_holder", PolicyHolder(), care=Care.MEDIUM, when=_is_insured, keeps_part=True),
    ),
)
