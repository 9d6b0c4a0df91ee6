"""The English red-flag table. Wordings are ours, families and warning signs those of the sources each rule names;
a clinician signs off a version before a clinic uses it."""

from __future__ import annotations

from datetime import date

from ...red_flags import Hotline, RedFlagTable
from . import body, family, frames, harm, injury, plain
from .classes import CLASSES
from .context import CONTEXT
from .ideas import IDEAS

GRAMMAR = (
    "[i have | i'm having | i am having | he has | she has | my] chest (pain | pains | hurts | is tight) | (i | he | she) can't breathe | [i have] trouble breathing | i can't catch my breath | short of breath"
    " | [i think] [i'm having | he's having | she's having] a (heart attack | stroke) | (i | he | she) passed out | (he | she) won't wake up | [it | he | she] won't stop bleeding | [my] throat is closing"
    " | [my] face is (drooping | numb) | i can't move my (arm | leg) | (i | he | she) (took | swallowed) too many pills | [i want to | i'm going to] kill myself | i want to die | i don't want to live"
    " | i feel suicidal | call an ambulance | call nine one one | this is an emergency | he's going to hurt me | (he | she) is not breathing | (he | she) is having a seizure"
)

BEACONS = ("chest", "breath", "heart attack", "stroke", "numb", "bleed", "passed out", "wake up", "seizure", "throat", "overdos", "pills", "suicid", "kill", "want to die", "gun", "pregnan", "newborn", "ambulance", "911")

HOTLINES = (
    Hotline(id="emergency", number="911", say="nine one one", verified_on=date(2026, 11, 21)),
    Hotline(id="crisis", number="988", say="nine eight eight", verified_on=date(2026, 11, 21), note="call or text; press 1 veterans, 2 Spanish; press 3 ended 2025-07-17"),
    Hotline(id="poison", number="18002221222", say="one eight hundred, two two two, one two two two", verified_on=date(2026, 11, 21), note="Poison Help, poisonhelp.hrsa.gov"),
    Hotline(id="violence", number="18007997233", say="one eight hundred, seven nine nine, seven two three three", verified_on=date(2026, 11, 21), note="spoken only when the caller says it is safe"),
    Hotline(id="child_abuse", number="18004224453", say="one eight hundred, four two two, four four five three", verified_on=date(2026, 11, 21), note="Childhelp"),
    Hotline(id="maternal", number="18338526262", say="one eight three three, eight five two, six two six two", verified_on=date(2026, 11, 21), note="not a crisis line: suicidal callers are told 988"),
    Hotline(id="substance", number="18006624357", say="one eight hundred, six six two, four three five seven", verified_on=date(2026, 11, 21), note="SAMHSA helpline"),
)

RED_FLAGS = RedFlagTable(language="en", rules=(*plain.RULES, *body.RULES, *harm.RULES, *injury.RULES, *family.RULES, *frames.RULES), classes=CLASSES, ideas=IDEAS, context=CONTEXT, hotlines=HOTLINES, beacons=BEACONS, grammar=GRAMMAR)
