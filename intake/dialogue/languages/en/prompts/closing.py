"""The read-back of everything, and the end."""

from __future__ import annotations

from collections.abc import Mapping

CLOSING: Mapping[str, tuple[str, ...]] = {
    # --- summary
    "correct": (
        "Let me read everything back. {summary} Is all of that correct?",
        "Is everything I read back correct? Say yes, or tell me what to change.",
        "Please say yes, or say what to change.",
    ),
    "correct.part": ("All right, a little at a time. {summary} Is that right so far?", "{summary} Is that right?"),
    "correct.again": ("Is everything else correct?",),
    "summary.name": ("Your name is {value}.",),
    "summary.name.other": ("{patient_}'s name is {value}.",),
    "summary.date_of_birth.other": ("Born {value}.",),
    "summary.phone.other": ("The phone number is {value}.",),
    "summary.email.other": ("The e-mail is {value}.",),
    "summary.payer.other": ("The insurance is {value}.",),
    "summary.street.other": ("The home address is {value}.",),
    "summary.pharmacy_name.other": ("The pharmacy is {value}.",),
    "summary.emergency_name.other": ("The emergency contact is {value}.",),
    "summary.visit.other": ("The visit is {value}.",),
    "summary.caller_name": ("You are {value}.",),
    "summary.date_of_birth": ("You were born {value}.",),
    "summary.phone": ("Your phone number is {value}.",),
    "summary.email": ("Your e-mail is {value}.",),
    "summary.payer": ("Your insurance is {value}.",),
    "summary.member_id": ("Member ID {value}.",),
    "summary.reason": ("The reason for the visit is: {value}.",),
    "summary.onset": ("It started: {value}.",),
    "summary.still_address": ("Your home address is the same as before.",),
    "summary.still_address.other": ("The home address is the same as before.",),
    "summary.street": ("You live at {value}.",),
    "summary.unit": ("That is {value}.",),
    "summary.city_state": ("In {value}.",),
    "summary.zip": ("ZIP code {value}.",),
    "summary.still_pharmacy": ("The pharmacy is the same as before.",),
    "summary.pharmacy_name": ("Your pharmacy is {value}.",),
    "summary.pharmacy_location": ("The pharmacy is {value}.",),
    "summary.still_contact": ("The emergency contact is the same as before.",),
    "summary.emergency_name": ("Your emergency contact is {value}.",),
    "summary.emergency_phone": ("Reached at {value}.",),
    "summary.visit": ("Your visit is {value}.",),
    # --- complete
    "farewell": (
        "Thank you. Your confirmation code is {code}. Once more: {code}. This was an automated assistant; the front desk can help with anything else. Take care, and goodbye.",
    ),
    "farewell.no_code": (
        "Thank you, everything is saved. This was an automated assistant; the front desk can help with anything else. Take care, and goodbye.",
    ),
    "farewell.move": ("This was an automated assistant; the front desk can help with anything else. Take care, and goodbye.",),
    "farewell.cancel": ("This was an automated assistant; the front desk can help with anything else. Take care, and goodbye.",),
    "farewell.early": ("All right. Everything you told me is kept, and the clinic will call you back. Goodbye.",),
}
