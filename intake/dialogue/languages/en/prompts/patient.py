"""Who the patient is and where they live."""

from __future__ import annotations

from collections.abc import Mapping

PATIENT: Mapping[str, tuple[str, ...]] = {
    # --- demographics
    "name": (
        "What is your first and last name?",
        "Please tell me your first and last name again.",
        "Please say your last name, and then spell it letter by letter.",
    ),
    "name.other": (
        "What is {patient}'s first and last name?",
        "Please tell me {patient}'s first and last name again.",
        "Please say {patient}'s last name, and then spell it letter by letter.",
    ),
    "name.confirm.other": ("{patient_}'s name is {value}. Is that right?",),
    "name.first_name.other": ("And {patient}'s first name?",),
    "name.last_name.other": ("And {patient}'s last name?",),
    "name.first_name": ("And your first name?",),
    "name.last_name": ("And your last name?",),
    "name.confirm": ("Your name is {value}. Is that right?",),
    "date_of_birth": (
        "What is your date of birth?",
        "Please say your date of birth with the month, the day, and the year.",
        "Please key in your date of birth: two digits for the month, two for the day, and four for the year.",
    ),
    "date_of_birth.other": (
        "What is {patient}'s date of birth?",
        "Please say {patient}'s date of birth with the month, the day, and the year.",
        "Please key in {patient}'s date of birth: two digits for the month, two for the day, and four for the year.",
    ),
    "date_of_birth.confirm.other": ("{patient_}'s date of birth is {value}. Is that right?",),
    "date_of_birth.age": ("That doesn't fit the age you told me.",),
    "medicare_card": (
        "Medicare is mostly for people of sixty-five and over, so let me make sure. Your insurance is Medicare, the federal program, not Medicaid. Is that right?",
        "Your insurance is Medicare, not Medicaid. Is that right? Please say yes or no.",
    ),
    "date_of_birth.confirm": ("Your date of birth is {value}. Is that right?",),
    "date_of_birth.why": ("Together with your name it makes sure the right record is opened.",),
    "phone": (
        "What phone number can the clinic reach you on?",
        "Please say the phone number, area code first.",
        "Please key in the ten digits of your phone number.",
    ),
    "phone.same": ("That is the number of the emergency contact.",),
    "phone.suggest": ("Is the number you're calling from, {value}, a good number to call you back?",),
    "phone.confirm": ("Your phone number is {value}. Is that right?",),
    "email.confirm.other": ("The e-mail address is {value}. Is that right?",),
    "email": (
        "Would you like to give an e-mail address? It's optional.",
        "What is the e-mail address? You can also say skip.",
    ),
    "email.open": ("Please say your e-mail address.", "Please spell your e-mail address, or say skip."),
    "email.confirm": ("Your e-mail address is {value}. Is that right?",),
    # --- address
    "zip.other": (
        "What is the ZIP code of {patient}'s home address?",
        "Please say the five digits of the ZIP code.",
        "Please key in the five digits of the ZIP code.",
    ),
    "zip.confirm.other": ("The ZIP code is {value}. Is that right?",),
    "street.confirm.other": ("The street address is {value}. Is that right?",),
    "member_id.confirm.other": ("The member ID is {value}. Is that right?",),
    "zip": (
        "What is the ZIP code of your home address?",
        "Please say the five digits of your ZIP code.",
        "Please key in the five digits of your ZIP code.",
    ),
    "zip.confirm": ("Your ZIP code is {value}. Is that right?",),
    "street": (
        "What is the street address? Please give the house number and the street.",
        "Please say the house number and the street name.",
        "Please say the house number one digit at a time, and then the street.",
    ),
    "street.no_number": ("And what is the house number?",),
    "street.confirm": ("Your street address is {value}. Is that right?",),
    "unit": (
        "Is there an apartment or unit number? If not, say no.",
        "Please say the apartment or unit number, or say no.",
    ),
    "unit.learned": (
        "One more thing about your address. The post office has several apartments or units there. What is the number of yours?",
    ),
    "unit.open": ("What is the apartment or unit number?",),
    "unit.confirm": ("That's {value}. Is that right?",),
    "city_state": ("And which city and state?", "Please say the city, and then the state."),
    "city_state.city": ("And which city is that?",),
    "city_state.state": ("And which state is that?",),
    "city_state.confirm": ("That's {value}. Is that right?",),
    "still_address": (
        "Is your home address still on {street} in {city}?",
        "Do you still live on {street} in {city}? Please say yes or no.",
    ),
    "still_address.other": (
        "Is the home address still on {street} in {city}?",
        "Is the address still on {street} in {city}? Please say yes or no.",
    ),
}
