"""INSURANCE: who pays. The payer is always confirmed aloud: Medicare and Medicaid differ by one weak consonant."""

from __future__ import annotations

from collections.abc import Mapping

from ..kinds.insured import Insured, Uninsured
from ..kinds.member_ids import MemberId
from ..kinds.payers import Payer
from ..kinds.policy_holders import PolicyHolder
from ..kinds.yes_no import Asked, YesNo
from ..script import Answers, Care, Phase, ask
from ..setting import Setting


def _is_insured(answers: Answers) -> bool:
    return answers.get("insured") is True


def _not_taken(setting: Setting) -> str:
    """Said kindly, and once: the call goes on, since the front desk finds a way for most."""
    payer = setting.answers.get("payer")
    return "payer.not_taken" if setting.payers and payer and payer not in setting.payers else ""


_INSTEAD = {"insured": Uninsured()}
"""Who finds while answering that there is no insurance is not asked for its name again."""


def _has_the_same_payer(setting: Setting) -> bool:
    return setting.record.get("payer") == setting.answers.get("payer")


def _ending(record: Mapping[str, str]) -> Mapping[str, str]:
    return {"ending": " ".join(record["member_id"][-3:])}


_HUMANA = frozenset(("human", "i have human", "it's human", "human insurance", "i'm with human"))
"""What recognisers make of Humana."""

INSURANCE = Phase(
    "INSURANCE",
    (
        ask("insured", Insured(), care=Care.LOW, claims=_HUMANA),
        ask("payer", Payer(), when=_is_insured, remark=_not_taken, instead=_INSTEAD, claims=_HUMANA),
        ask("member_id", MemberId(), care=Care.CRITICAL, optional=True, when=_is_insured, instead=_INSTEAD),
        # Who had no card at hand: the number on record, if it is that company's.
        ask(
            "still_member_id",
            YesNo(Asked.CONFIRM),
            care=Care.LOW,
            kept=False,
            asked_if=_has_the_same_payer,
            recalls=("member_id",),
            hint=_ending,
        ),
        ask("policy_holder", PolicyHolder(), care=Care.MEDIUM, when=_is_insured, keeps_part=True),
    ),
)
