"""What the agent says in English. Wordings of one key grow gentler and more explicit with each try.

Keys: `<question>` asks, `<question>.confirm` reads back, `<question>.why` explains, `<question>.heard` acknowledges in
passing, `<question>.instead` says that an earlier answer is another now, `<key>.other` is spoken instead where somebody else calls for the
patient ({patient}: "your son"), `<question>.suggest` offers a value instead of asking, `<question>.open` asks once the caller agreed to answer,
`<question>.spell` asks for letters, `summary.<question>` is its line of the closing read-back.
No wording names a licensed profession for the agent: some states forbid it (California Business and Professions Code 4999.8).
"""

from __future__ import annotations

from collections.abc import Mapping

PROMPTS: Mapping[str, tuple[str, ...]] = {
    # --- shared
    "confirm": (
        "I have {value}. Is that right?",
        "Let me say that again. {value}. Is that right? Please say yes or no.",
    ),
    "heard": ("Okay, {value}.",),
    "sorry": ("Sorry, I didn't catch that.", "Sorry, I still didn't get that."),
    "go_on": ("I have the first part. Please go on.",),
    "refused": ("Thank you. Let's try that again.", "I'm sorry about that. Once more, please."),
    "silence": ("Are you still there?", "I can't hear you right now."),
    "keys": ("You can also use your keypad, and press pound when you're done.",),
    "ambiguous": ("Did you mean {choices}?",),
    "either": ("{first}, or {second}",),
    "why": ("The clinic needs it to have your record ready for the visit.",),
    "robot": ("I'm an automated assistant, not a person. Say person at any time and I'll get someone for you.",),
    "wait": ("Of course, take your time. I'm listening.",),
    "needed": ("I do need that one for your record.",),
    "skipped": ("That's fine.", "No problem."),
    "unknown": ("That's all right. The clinic will check with you.",),
    "flagged": ("I'll have someone at the clinic check that with you.",),
    "change": ("Sure. Which part should I change?", "For example, say: my phone number."),
    "changing": ("Sure, let's change that.",),
    "back": ("Sure, let's go back.",),
    "start_over": ("All right, let's start again from the beginning.",),
    "resumed": ("Sorry, the line broke for a moment. Let's go on where we were.",),
    "moment": ("One moment, please.",),
    # --- a person
    "person": ("Of course. I'll connect you with someone at the front desk now. Please stay on the line.",),
    "person.not_understood": (
        "I'm sorry, I'm having trouble understanding. I'll connect you with someone at the front desk. Please stay on the line.",
    ),
    "person.silence": (
        "I still can't hear you. I'll connect you with the front desk. Everything you told me is kept.",
    ),
    "person.trouble": (
        "I'm sorry, something went wrong on our side. I'll connect you with the front desk. Everything you told me is kept.",
    ),
    "time.warning": ("We have about a minute left on this call.",),
    "time.up": (
        "We've come to the end of the time for this call. Everything you told me is kept. I'll connect you with the front desk.",
    ),
    # --- danger: short, never interrupted, no diagnosis, no reassurance
    "emergency": (
        "This may be an emergency. If you can, please hang up now and dial 9 1 1. I will also connect you with a person. Again: hang up and dial 9 1 1.",
    ),
    "crisis": (
        "You are not alone, and help is there right now. You can call or text 9 8 8, the Suicide and Crisis Lifeline, at any time. If you are in danger now, dial 9 1 1. I will also connect you with a person. Please stay on the line.",
    ),
    "urgent": (
        "I want a person to hear about this now. I'll connect you with the front desk. If it gets worse, hang up and dial 9 1 1.",
    ),
    "doubt": ("I want to be sure I understood. Is that happening right now?",),
    # --- greeting
    "greeting": (
        "Thank you for calling {clinic}. I'm an automated assistant, and this call is transcribed. If this is an emergency, please hang up and dial 9 1 1. You can say person, or press zero, at any time.",
    ),
    "ready": ("I'll take your details for the visit. Are you ready to begin?", "Shall we begin? Please say yes or no."),
    "ready.not_yet": ("Take your time. Are you ready now?",),
    "patient_relation": ("How is the patient related to you?", "Is the patient, for example, your son, your daughter, or your mother?"),
    "patient_relation.why": ("The clinic needs to know who spoke for the patient.",),
    "patient_relation.heard": ("Okay, the visit is for {value}.",),
    "patient_relation.confirm": ("The visit is for {value}. Is that right?",),
    "patient_age": ("How old is the patient?",),
    "caller_name": ("And what is your own first and last name?", "Please tell me your own first and last name."),
    "caller_name.why": ("The clinic needs to know who spoke for the patient.",),
    "caller_name.confirm": ("Your own name is {value}. Is that right?",),
    # --- insurance
    "insured": (
        "Do you have health insurance?",
        "Do you have health insurance, or will you pay for the visit yourself?",
        "Please say: I have insurance, or: I will pay myself.",
    ),
    "insured.other": (
        "Does {patient} have health insurance?",
        "Does {patient} have health insurance, or will the visit be paid for privately?",
        "Please say: insured, or: self pay.",
    ),
    "insured.why": ("It decides who the clinic sends the bill to.",),
    "insured.instead": ("Okay, then you'll pay for the visit yourself.",),
    "insured.instead.other": ("Okay, then the visit is paid for privately.",),
    "payer": (
        "What is the name of your insurance company?",
        "Which insurance company is on your card?",
        "Please say just the name on your insurance card.",
    ),
    "payer.unknown_payer": ("I don't have that company on my list.",),
    "payer.confirm": (
        "Your insurance is {value}. Is that right?",
        "I understood {value}. Is that the right insurance? Please say yes or no.",
    ),
    "payer.confirm.other": (
        "The insurance is {value}. Is that right?",
        "I understood {value}. Is that the right insurance? Please say yes or no.",
    ),
    "member_id": (
        "What is the member ID on your card?",
        "Please read the member ID one character at a time.",
        "Please read the member ID slowly, one character at a time, or key in the numbers and press pound.",
    ),
    "member_id.confirm": ("Your member ID is {value}. Is that right?",),
    "member_id.why": ("Your insurance company finds your plan by it. It's on the front of your card.",),
    "policy_holder": ("Is the policy in your own name?", "Whose name is the policy in? If it's yours, say: mine."),
    "policy_holder.other": ("Whose name is the policy in?", "Whose name is on the insurance card? Please give the first and last name."),
    "policy_holder.heard.other": ("Okay, the policy holder is {value}.",),
    "policy_holder.name": ("What is that person's first and last name?",),
    "policy_holder.heard": ("Okay, the policy holder is {value}.",),
    "policy_holder.confirm": ("The policy holder is {value}. Is that right?",),
    # --- chief complaint
    "reason": (
        "What's the reason for your visit?",
        "In a few words, why would you like to be seen?",
        "What should the clinic know about why you're coming in?",
    ),
    "reason.other": (
        "What's the reason for the visit?",
        "In a few words, why should {patient} be seen?",
        "What should the clinic know about why {patient} is coming in?",
    ),
    "reason.confirm": ("The reason for your visit is: {value}. Is that right?",),
    "reason.heard": ("Okay.",),
    "onset": ("When did that start?", "How long has it been going on?", "For example, say: three days ago."),
    "onset.confirm": ("It started {value}. Is that right?",),
    "onset.heard": ("Thank you.",),
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
    "unit.open": ("What is the apartment or unit number?",),
    "unit.confirm": ("That's {value}. Is that right?",),
    "city_state": ("And which city and state?", "Please say the city, and then the state."),
    "city_state.city": ("And which city is that?",),
    "city_state.state": ("And which state is that?",),
    "city_state.confirm": ("That's {value}. Is that right?",),
    # --- pharmacy
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
    "pharmacy_name.closed": ("That chain has closed its stores.",),
    "pharmacy_name.confirm": ("Your pharmacy is {value}. Is that right?",),
    "pharmacy_name.heard": ("Okay, {value}.",),
    "pharmacy_location": (
        "Which street or part of town is that pharmacy in?",
        "Where is the pharmacy? A street name is enough.",
        "Please say just the street of the pharmacy, or say skip.",
    ),
    "pharmacy_location.confirm": ("The pharmacy is on {value}. Is that right?",),
    "pharmacy_location.heard": ("Okay, on {value}.",),
    # --- emergency contact
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
    # --- scheduling
    "visit": (
        "I can offer {offers}. Which one suits you?",
        "Please say the first, the second, or the third one. Or say: none of those.",
    ),
    "visit.more": ("Here are some others: {offers}. Which one suits you?",),
    "visit.confirm": ("That's {value}. Shall I book it?",),
    "visit.heard": ("You're booked for {value}.",),
    "visit.taken": ("I'm sorry, that time was just taken.",),
    "visit.not_offered": ("I'm sorry, I don't have that time.",),
    "visit.none": ("I'm sorry, I have no other times to offer. The clinic will call you to find one.",),
    "visit.failed": ("I can't reach the schedule right now. The clinic will call you to find a time.",),
    # --- summary
    "correct": (
        "Let me read everything back. {summary} Is all of that correct?",
        "Is everything I read back correct? Say yes, or tell me what to change.",
        "Please say yes, or say what to change.",
    ),
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
    "summary.street": ("You live at {value}.",),
    "summary.unit": ("{value}.",),
    "summary.city_state": ("In {value}.",),
    "summary.zip": ("ZIP code {value}.",),
    "summary.pharmacy_name": ("Your pharmacy is {value}.",),
    "summary.pharmacy_location": ("The pharmacy is on {value}.",),
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
    "farewell.early": ("All right. Everything you told me is kept, and the clinic will call you back. Goodbye.",),
}
