"""The greeting, the insurance and why the caller wants to be seen."""

from __future__ import annotations

from collections.abc import Mapping

OPENING: Mapping[str, tuple[str, ...]] = {
    # --- greeting
    "greeting": (
        "Thank you for calling {clinic}. I'm an automated assistant, and this call is transcribed. If this is an emergency, please hang up and dial {lines[emergency].number}. You can say person, or press zero, at any time.",
    ),
    "recording_consent": (
        "May we record this call, so that the clinic can check what was said? You may say no, and at any time you can say: stop recording.",
        "May we record this call? Please say yes or no.",
    ),
    "recording_consent.why": ("The clinic keeps recordings for a short time, to check what was said. You may say no.",),
    "recording_consent.on": ("Thank you. The recording starts now.",),
    "recording_consent.off": ("All right, this call is not recorded.",),
    "recording_consent.stopped": ("All right, I'm stopping the recording.",),
    "ready": ("I'll take your details for the visit. Are you ready to begin?", "Shall we begin? Please say yes or no."),
    "ready.unclear": ("Let's begin, then.",),
    "ready.begun": ("Shall we begin?",),
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
    "payer.not_taken": (
        "Thank you. That plan isn't on the list this clinic takes, but please don't worry. The front desk will go through your options with you before the visit.",
    ),
    "coverage.unknown": ("I can't say what your plan covers. The front desk can tell you.",),
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
    "member_id.where": ("It's on the front of your insurance card, often after the letters I D.",),
    "member_id.why": ("Your insurance company finds your plan by it. It's on the front of your card.",),
    "policy_holder": ("Is the policy in your own name?", "Whose name is the policy in? If it's yours, say: mine."),
    "policy_holder.other": ("Whose name is the policy in?", "Whose name is on the insurance card? Please give the first and last name."),
    "policy_holder.heard.other": ("Okay, the policy holder is {value}.",),
    "policy_holder.name": ("What is that person's first and last name?",),
    "policy_holder.heard": ("Okay, the policy holder is {value}.",),
    "policy_holder.confirm": ("The policy holder is {value}. Is that right?",),
    "still_member_id": (
        "Is your member ID still the one that ends in {ending}?",
        "Does your member ID still end in {ending}? Please say yes or no.",
    ),
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
    "onset.suggest": ("One more thing. Did I hear you say it started {value}?",),
    "onset.heard": ("Thank you.",),
}
