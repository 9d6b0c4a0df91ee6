"""Vital signs and doses as numbers: temperature, oxygen, sugar, blood pressure, pulse, age in weeks, pills, in English."""

from __future__ import annotations

from ...red_flags import Rule

_ACEP = "American College of Emergency Physicians, warning signs (MedlinePlus 001927)"
_AAP = "AAP-derived practice lists, fever and illness in the first months"
_NHS = "NHS, when to call 999"
_AHA = "American Heart Association, when to call 911 for high blood pressure"
_HEAR_HER = "CDC Hear Her, urgent maternal warning signs (AIM)"
_ADA = "American Diabetes Association, hypoglycaemia and ketoacidosis"
_POISON = "HRSA Poison Help (poisonhelp.hrsa.gov)"

_OXYGEN = "(oxygen|sats|sat|saturation|o2|spo2|oximeter|ox|pulse ox|finger (thing|clip|meter|monitor|gadget|machine|reader)|(clip|thing|gadget) on (my|his|her|the) finger)"
_TEMPERATURE = "(temp|temps|temperature|fever|thermometer|feverish|running|degrees|celsius|fahrenheit|spik*)"
_PRESSURE = "(blood pressure|pressure|bp|b p|cuff|systolic)"
_PULSE = "(heart rate|pulse|bpm|heartbeat|heart beat|resting rate)"
_WEATHER = "(outside|weather|heat index|oven|air conditioning|ac|thermostat|forecast|pool|water heater|dollars|copay|street|avenue|road|drive|lane|apartment|suite|room|unit|zip)"
_YOUNG = "([1-12] (week|weeks) (old|baby|girl|boy)|[1-12] weeks|[1-84] (day|days) old|[1-2] (month|months) old|[1-2] months|(a|one) month old|newborn|week old|preemie|neonate|month and a half)"
_OLDER = "([3-11] (month|months) old|year old|years old|[3-18] years|toddler|third grade|kindergarten|pregnan*|along)"
_WEAK = "(#lost|#fading|stiff|sleepy|drowsy|confus*|shak*|rigors|limp|weak|breath*|rash|spots|port|picc|catheter|chemo*|transplant|spleen|dialysis|immun*|incision|surgery|steroid*|not mak*|rambl*|delirious|talking (crazy|funny))"

RULES: tuple[Rule, ...] = (
    Rule(id="measured.oxygen", family="breathing", level=1, source=_NHS, softened=2, says=(f"{_OXYGEN} .. [40-89]", f"[40-89] .. {_OXYGEN}"), unless=("(liter|liters|litre|tank|dollars|supplier|machine order|cpap|pounds|year|years|copay)",)),
    Rule(id="measured.fever", family="sepsis", level=1, source=_ACEP, says=(f"{_TEMPERATURE} .. [104-110]", "[104-110] .. (fever|temp|temperature|degrees) ", f"{_TEMPERATURE} .. [40-43] .. (celsius|centigrade)", "[40-43] .. (celsius|centigrade)", "[40.0-42.9] degrees", "(fever|temp|temperature) .. [40-42.9]"), unless=(_WEATHER, "(milligrams|running (errands|late|behind|around|shoes)|miles|minutes)")),
    Rule(id="measured.fever_and", family="sepsis", level=1, source=_NHS, says=(f"{_TEMPERATURE} .. [101-110] & {_WEAK}", f"[101-110] & (fever|temp|temperature|chills|burn* up) & {_WEAK}", "[100.4-110] & (chemo*|transplant|spleen|neutropen*|dialysis|picc|port|immun*|leukemia|sickle cell)"), unless=(_WEATHER, "(milligrams|infusion appointment|usb|dollars|airport|over|report)")),
    Rule(id="measured.newborn", family="newborn", level=1, source=_AAP, past=False, says=(f"{_YOUNG} & (#fever_number)", f"{_YOUNG} & {_TEMPERATURE} .. [38-41.5]", f"{_YOUNG} & (under|below|only|low) .. [94-97]", f"{_YOUNG} & [94-96.9] .. (degrees|temp|temperature|rectal*)"),
        unless=(_OLDER, _WEATHER, "(ago|for (two|three|four|five|six) weeks|pounds|ounces|vacation|surgery|appointment in|dollars|percentile)")),
    Rule(id="measured.sugar", family="diabetes", level=1, source=_ADA, says=("@sugar .. [10-54]", "@sugar .. [400-990]", "[400-990] .. (blood sugar|glucose|@sugar)", "(diabet*|insulin) & (reading|meter|monitor|number|checked|level) .. [400-990]", "(diabet*|insulin) & (reading|meter|monitor|number|level) .. [10-54]"),
        unless=("(a1c|a one c|years|year|units|grams|carbs|pounds|dollars|milligrams|mg|percent|age|strips|points|minutes|road|street|lane|creek|mill|hill|land|times|days|point|last (year|month)|before he was diagnosed|calories|o'clock)",)),
    Rule(id="measured.pressure", family="heart", level=2, ask=True, source=_AHA, says=(f"{_PRESSURE} .. [180-290]", "[180-290] over [60-190]", "[150-290] over [110-190]", f"{_PRESSURE} .. [50-79] over [20-55]"), unless=("(pounds|miles|street|road|milligrams|dollars|weigh*|cholesterol|tire|psi|last (month|year|spring|fall|winter|summer)|before (i|he|she) (started|went on))",)),
    Rule(id="measured.pressure_pregnant", family="pregnancy", level=1, source=_HEAR_HER, says=("(#pregnant|#delivered|[20-42] weeks) & [140-290] over [90-190]", f"(#pregnant|#delivered|[20-42] weeks) & {_PRESSURE} .. [150-290]"), unless=("(pounds|dollars)",)),
    Rule(id="measured.pulse", family="heart", level=2, ask=True, source=_ACEP, says=(f"{_PULSE} .. [20-39]", f"{_PULSE} .. [140-280]", "heart .. (going|beating|at|doing) .. [140-280]"), unless=("(workout|exercis*|treadmill|running|ran|run|gym|cycling|fetal|baby is|pounds|over [50-130]|target|max|maximum|stress test|dollars|minutes|years)",)),
    Rule(id="measured.breaths", family="breathing", level=1, source=_NHS, says=("breath* .. [35-120] (times|breaths|a minute)", "(breaths|respirations|breathing rate|respiratory rate) .. [30-120]", "[30-120] breaths"), unless=("(meditat*|yoga|exercise)",)),
    Rule(id="measured.pills", family="poisoning", level=1, source=_POISON, past=False, says=(
        "(took|taken|swallow*|ate|downed|popped|had|gave|given|drank|take) .. [6-500] .. @drug", "[8-500] (of (them|the|my|his|her|those) |)(@drug|of them) & (took|taken|swallow*|ate|at once|last night|all|since|this morning|already|gone|down|mouth|missing)", "[12-500] .. (pills|tablets|capsules|tylenol|aspirin|advil|benadryl|ibuprofen) .. (at once|since|today|tonight|last night|already|gone|missing)",
        "(dose|doses|times) .. (meant|supposed|should have|instead) & (gave|took|given|taken|hard to|sleepy|tablespoon|drowsy)", "(tablespoon|tablespoons|ten times|milliliters) .. (instead|should have|should|supposed|teaspoon|meant)"),
        unless=("(milligram*|mg|mcg|units|supply|refill*|left|prescription|prescribed|dollars|days|weeks|months|years|year|hours|count|counts|gave me|pharmacy|insurance|each|per|morning meds|a month|a day|daily|blood pressure is|appointment|stopped taking|vitamin d)",)),
)
