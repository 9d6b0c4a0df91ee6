"""A visit to book, and one there is already."""

from __future__ import annotations

from collections.abc import Mapping

VISITS: Mapping[str, tuple[str, ...]] = {
    # --- scheduling
    "visit_type": (
        "What kind of visit would you like: {choices}?",
        "Which kind of visit is it? Please say one of these: {choices}.",
    ),
    "visit": (
        "I can offer {offers}. Which one suits you?",
        "Please say the first, the second, or the third one. Or say: none of those.",
    ),
    "visit.more": (
        "Here are some others: {offers}. Which one suits you?",
        "Please say the first, the second, or the third one. Or say: none of those.",
    ),
    "visit.confirm": ("That's {value}. Shall I book it?",),
    "visit.heard": ("I'm keeping {value} for you.",),
    "visit.sealed": ("Your visit is booked.",),
    "visit.no_match": ("I'm sorry, I have nothing like that.",),
    "visit.taken": ("I'm sorry, that time was just taken.",),
    "visit.not_offered": ("I'm sorry, I don't have that time.",),
    "visit.none": ("I'm sorry, I have no other times to offer. The clinic will call you to find one.",),
    "visit.failed": ("I can't reach the schedule right now. The clinic will call you to find a time.",),
    "text_consent": (
        "May we text you a confirmation and reminders at the number you're calling from? You can stop them at any time.",
        "May we text you about this visit? Please say yes or no.",
    ),
    # --- a visit there is
    "errand": ("Is this about a new visit, or about one you have?",),
    "errand_kind": (
        "Shall I move your visit, or cancel it? Or is this about a new visit?",
        "Please say: move it, cancel it, or: a new visit.",
    ),
    "errand_kind.existing": ("All right, about one you have.",),
    "cancelled_visit": ("I have your visit {offers}. Is that the one to cancel?", "Which visit shall I cancel: {offers}?"),
    "cancelled_visit.confirm": ("Shall I cancel your visit {value}?",),
    "cancelled_visit.heard": ("Your visit {value} is cancelled.",),
    "cancelled_visit.taken": ("That visit has just been changed.",),
    "cancelled_visit.not_offered": ("I don't see a visit then.",),
    "cancelled_visit.not_found": (
        "I can't find a visit under that name and date of birth. Let me ask for both once more.",
    ),
    "cancelled_visit.person": (
        "I can't settle that by myself. I'll connect you with someone at the front desk. Please stay on the line.",
    ),
    "cancelled_visit.failed": (
        "I can't reach the schedule right now. I'll connect you with someone at the front desk. Please stay on the line.",
    ),
    "moved_visit": ("I have your visit {offers}. Is that the one to move?", "Which visit shall I move: {offers}?"),
    "moved_visit.heard": ("All right. It stands until the new time is sure.",),
    "moved_visit.confirm": ("Shall I move your visit {value}?",),
    "moved_visit.not_offered": ("I don't see a visit then.",),
    "moved_visit.not_found": ("I can't find a visit under that name and date of birth. Let me ask for both once more.",),
    "moved_visit.person": (
        "I can't settle that by myself. I'll connect you with someone at the front desk. Please stay on the line.",
    ),
    "moved_visit.failed": (
        "I can't reach the schedule right now. I'll connect you with someone at the front desk. Please stay on the line.",
    ),
    "new_time": (
        "I can offer {offers}. Which one suits you?",
        "Please say the first, the second, or the third one. Or say: none of those.",
    ),
    "new_time.more": ("Here are some others: {offers}. Which one suits you?",),
    "new_time.confirm": ("That's {value}. Shall I move your visit there?",),
    "new_time.heard": ("Your visit is now {value}.",),
    "new_time.taken": ("I'm sorry, that time was just taken. Your visit stands as it was.",),
    "new_time.not_offered": ("I'm sorry, I don't have that time.",),
    "new_time.no_match": ("I'm sorry, I have nothing like that.",),
    "new_time.none": ("I'm sorry, I have no other times to offer. Your visit stands as it was, and the clinic will call you.",),
    "new_time.failed": (
        "I can't reach the schedule right now, so your visit stands as it was. I'll connect you with the front desk. Please stay on the line.",
    ),
}
