"""The English red-flag table. Wordings are ours, families and warning signs those of the sources each rule names;
a clinician signs off a version before a clinic uses it."""

from __future__ import annotations

from datetime import date

from ...red_flags import Hotline, RedFlagTable
from . import body, broad, broad_harm, family, frames, harm, homely, injury, measured, plain, weighing
from .classes import CLASSES
from .context import CONTEXT
from .ideas import IDEAS
from .quantities import quantities

GRAMMAR = (
    "[i have | i'm having | i am having | he has | she has | my] chest (pain | pains | hurts | is tight) | (i | he | she) can't breathe | [i have] trouble breathing | i can't catch my breath | short of breath"
    " | [i think] [i'm having | he's having | she's having] a (heart attack | stroke) | (i | he | she) passed out | (he | she) won't wake up | [it | he | she] won't stop bleeding | [my] throat is closing"
    " | [my] face is (drooping | numb) | i can't move my (arm | leg) | (i | he | she) (took | swallowed) too many pills | [i want to | i'm going to] kill myself | i want to die | i don't want to live"
    " | i feel suicidal | call an ambulance | call nine one one | this is an emergency | he's going to hurt me | (he | she) is not breathing | (he | she) is having a seizure"
)

BEACONS = ("chest", "breath", "heart attack", "stroke", "numb", "bleed", "passed out", "wake up", "seizure", "throat", "overdos", "pills", "suicid", "kill", "want to die", "gun", "pregnan", "newborn", "ambulance", "911")

_SEEN = date(2026, 11, 21)
HOTLINES = (
    Hotline(id="emergency", number="911", name="emergency services", source="National Emergency Number Association (nena.org)", verified_on=_SEEN),
    Hotline(id="crisis", number="988", name="the Suicide and Crisis Lifeline", texts=True, source="SAMHSA (988lifeline.org)", verified_on=_SEEN, note="press 1 veterans, 2 Spanish; press 3 ended 2025-07-17"),
    Hotline(id="poison", number="18002221222", name="Poison Help", source="HRSA (poisonhelp.hrsa.gov)", verified_on=_SEEN),
    Hotline(id="violence", number="18007997233", name="the Domestic Violence Hotline", source="thehotline.org", verified_on=_SEEN, note="only when the caller says it is safe; text START to 88788"),
    Hotline(id="child_abuse", number="18004224453", name="Childhelp", source="childhelphotline.org", verified_on=_SEEN),
    Hotline(id="maternal", number="18338526262", name="the Maternal Mental Health Hotline", texts=True, source="HRSA (mchb.hrsa.gov)", verified_on=_SEEN, note="not a crisis line: suicidal callers are told 988"),
    Hotline(id="substance", number="18006624357", name="the SAMHSA helpline", source="SAMHSA (samhsa.gov)", verified_on=_SEEN),
)

RED_FLAGS = RedFlagTable(language="en", rules=(*plain.RULES, *body.RULES, *harm.RULES, *injury.RULES, *family.RULES, *frames.RULES, *homely.RULES, *measured.RULES, *broad.RULES, *broad_harm.RULES, *weighing.RULES), classes=CLASSES, ideas=IDEAS, context=CONTEXT, quantities=quantities, weights=weighing.WEIGHTS, hotlines=HOTLINES, beacons=BEACONS, grammar=GRAMMAR)
