"""The pharmacy and whom to call in an emergency."""

from __future__ import annotations

from collections.abc import Mapping

AROUND: Mapping[str, tuple[str, ...]] = {
    # --- pharmacy
    "still_pharmacy": (
        "Is your pharmacy still {name} on {place}?",
        "Should the clinic still use {name} on {place}? Please say yes or no.",
    ),
    "pharmacy_name.other": (
        "Which pharmacy should the clinic use?",
        "What is the name of the pharmacy?",
        "Please say the name of the pharmacy, or say skip.",
    ),
    "pharmacy_name.confirm.other": ("The pharmacy is {value}. Is that right?",),
    "pharmacy_name": (
        "Which pharmacy do you use?",
        "What is the name of your pharmacy?",
        "Please say the name of the pharmacy, or say skip.",
    ),
    "pharmacy_name.whichever": ("I can't see which one is closest.",),
    "pharmacy_name.closed": ("That chain has closed its stores.",),
    "pharmacy_name.confirm": ("Your pharmacy is {value}. Is that right?",),
    "pharmacy_name.heard": ("Okay, {value}.",),
    "pharmacy_location": (
        "Which street or part of town is that pharmacy in?",
        "Where is the pharmacy? A street name is enough.",
        "Please say just the street of the pharmacy, or say skip.",
    ),
    "pharmacy_location.confirm": ("The pharmacy is {value}. Is that right?",),
    "pharmacy_location.heard": ("Okay, {value}.",),
    # --- emergency contact
    "still_contact": (
        "Is your emergency contact still {name}, with the number that ends in {ending}?",
        "Should the clinic still call {name} in an emergency? Please say yes or no.",
    ),
    "emergency_name": (
        "Who should the clinic call in an emergency? Please give a first and last name, or say skip.",
        "Please say the first and last name of your emergency contact.",
        "Please say the emergency contact's last name, and then spell it.",
    ),
    "emergency_name.other": (
        "Who should the clinic call in an emergency? If that's you, say: me. Or say skip.",
        "Please say the first and last name of the emergency contact.",
        "Please say the emergency contact's last name, and then spell it.",
    ),
    "emergency_name.confirm.other": ("The emergency contact is {value}. Is that right?",),
    "emergency_name.same": ("That is the patient's own name.",),
    "emergency_name.confirm": ("Your emergency contact is {value}. Is that right?",),
    "emergency_relation.other": (
        "How is that person related to {patient}?",
        "Is that person, for example, the mother, the husband, or a friend?",
    ),
    "emergency_relation.confirm.other": ("That is {patient}'s {value}. Is that right?",),
    "emergency_relation.heard.other": ("Okay, {patient}'s {value}.",),
    "emergency_relation": (
        "How is that person related to you?",
        "Is that person, for example, your husband, your mother, or a friend?",
    ),
    "emergency_relation.confirm": ("Your emergency contact is your {value}. Is that right?",),
    "emergency_relation.heard": ("Okay, your {value}.",),
    "emergency_phone": (
        "What is the phone number of your emergency contact?",
        "Please say the number, area code first.",
        "Please key in the ten digits of the number.",
    ),
    "emergency_phone.same": ("That is the number you gave for yourself.",),
    "emergency_phone.confirm": ("The emergency contact's number is {value}. Is that right?",),
}
