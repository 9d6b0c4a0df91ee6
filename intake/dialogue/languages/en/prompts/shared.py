"""What the agent says whatever was asked: again, sorry, one moment, a broken line, a person, danger."""

from __future__ import annotations

from collections.abc import Mapping

SHARED: Mapping[str, tuple[str, ...]] = {
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
    "asked.how_long": ("It takes about five minutes in all.",),
    "asked.optional": ("Yes, the clinic needs that one.",),
    "asked.not_needed": ("No, that one is optional. You can say skip.",),
    "asked.recorded": ("Yes, this call is recorded. Say stop recording at any time and it stops.",),
    "asked.not_recorded": ("This call is written down as text, but it isn't recorded.",),
    "asked.accepts": ("Yes, the clinic takes {value}.",),
    "asked.elsewhere": ("The front desk can tell you that. Say person to speak with them.",),
    "wait": ("Of course, take your time. I'm listening.",),
    "needed": ("I do need that one for your record.",),
    "skipped": ("That's fine.", "No problem."),
    "unknown": ("That's all right. The clinic will check with you.",),
    "flagged": ("I'll have someone at the clinic check that with you.",),
    "learned.suggest": ("One more thing to be sure of. {value}. Is that right?",),
    "change": ("Sure. Which part should I change?", "Which part should I change? For example, say: my phone number."),
    "changing": ("Sure, let's change that.",),
    "back": ("Sure, let's go back.",),
    "slower": ("Sure. Slower from here on.",),
    "start_over": ("All right, let's start again from the beginning.",),
    "resumed": ("Sorry, the line broke for a moment.",),
    "nobody_came": (
        "Nobody could come to the phone just now. To be called back, say: call me back. Otherwise, let's go on here.",
    ),
    "call_back": ("All right, the clinic will call you back. Thank you for calling, and goodbye.",),
    "call_back.no_number": ("I have no number yet at which the clinic could call you back.",),
    "moment": ("One moment, please.",),
    # --- where a broken line is taken up again, after "resumed"
    "insured.resumed": ("We were at your insurance.",),
    "payer.resumed": ("You were giving me your insurance company.",),
    "member_id.resumed": ("You were giving me your member ID.",),
    "policy_holder.resumed": ("You were telling me whose name the policy is in.",),
    "reason.resumed": ("You were telling me why you're coming in.",),
    "onset.resumed": ("You were telling me when it started.",),
    "name.resumed": ("You were giving me your name.",),
    "date_of_birth.resumed": ("You were giving me your date of birth.",),
    "phone.resumed": ("You were giving me your phone number.",),
    "email.resumed": ("You were giving me your e-mail address.",),
    "zip.resumed": ("You were giving me your ZIP code.",),
    "street.resumed": ("You were giving me your street address.",),
    "unit.resumed": ("You were giving me your address.",),
    "city_state.resumed": ("You were giving me your city.",),
    "pharmacy_name.resumed": ("You were telling me your pharmacy.",),
    "pharmacy_location.resumed": ("You were telling me where your pharmacy is.",),
    "emergency_name.resumed": ("You were giving me your emergency contact.",),
    "emergency_relation.resumed": ("You were telling me about your emergency contact.",),
    "emergency_phone.resumed": ("You were giving me your emergency contact's number.",),
    "visit.resumed": ("We were finding you a time.",),
    "correct.resumed": ("We were checking your answers.",),
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
    "person.taken_over": ("One moment, please. A member of the clinic's staff is taking your call.",),
    "ended_by_staff": ("I have to end this call now. Everything you told me is kept. Goodbye.",),
    "time.warning": ("We have about a minute left on this call.",),
    "time.up": (
        "We've come to the end of the time for this call. Everything you told me is kept. I'll connect you with the front desk.",
    ),
    "person.no_speech": (
        "I'm sorry, our phone system is having trouble. To have the clinic call you back, press 1. Otherwise please stay on the line, and I'll connect you with the front desk.",
    ),
    # --- danger: short, never interrupted, no diagnosis, no reassurance
    "emergency": (
        "This may be an emergency. If you can, please hang up now and dial {lines[emergency].number}. I will also connect you with a person. Again: hang up and dial {lines[emergency].number}.",
    ),
    "emergency.poisoning": (
        "This may be an emergency. If you can, please hang up now and dial {lines[emergency].number}. {lines[poison].name} answers at any time, too: {lines[poison].reach} {lines[poison].number}. I will also connect you with a person. Again: hang up and dial {lines[emergency].number}.",
    ),
    "crisis": (
        "You are not alone, and help is there right now. You can {lines[crisis].reach} {lines[crisis].number}, {lines[crisis].name}, at any time. If you are in danger now, dial {lines[emergency].number}. I will also connect you with a person. Please stay on the line.",
    ),
    "crisis.beside": (
        "You are not alone. You can {lines[crisis].reach} {lines[crisis].number}, {lines[crisis].name}, at any time, too.",
    ),
    "urgent": (
        "I want a person to hear about this now. I'll connect you with the front desk. If it gets worse, hang up and dial {lines[emergency].number}.",
    ),
    "urgent.poisoning": (
        "I want a person to hear about this now. I'll connect you with the front desk. {lines[poison].name} answers at any time, too: {lines[poison].reach} {lines[poison].number}. If it gets worse, hang up and dial {lines[emergency].number}.",
    ),
    "line.call": ("call",),
    "line.call_or_text": ("call or text",),
    "doubt": ("I want to be sure I understood. Is that happening right now?",),
    "doubt.crisis": (
        "I want to be sure I understood. Are you, or is someone with you, thinking about suicide or self-harm?",
    ),
}
