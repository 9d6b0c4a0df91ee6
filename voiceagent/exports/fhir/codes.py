"""FHIR's words for ours. Value sets: hl7.org/fhir/R4B, terminology.hl7.org (v2-0131, v3-RoleCode, v2-0203)."""

from __future__ import annotations

from collections.abc import Mapping

V2_ROLE = "http://terminology.hl7.org/CodeSystem/v2-0131"
V3_ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
ID_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203"
SUBSCRIBER = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
AGENT_TYPE = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
NPI = "http://hl7.org/fhir/sid/us-npi"
URI = "urn:ietf:rfc:3986"
LANGUAGE = "urn:ietf:bcp:47"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
PHARMACY = "http://hl7.org/fhir/StructureDefinition/patient-preferredPharmacy"

ABSENT_REASON: Mapping[str, str] = {
    "declined": "asked-declined",
    "unknown": "asked-unknown",
    "not_applicable": "not-applicable",
    "unclear": "error",
    "none_fits": "asked-declined",
    "unavailable": "temp-unknown",
}
"""Why there is no answer; "not-asked" where the call did not get that far."""

KINSHIP: Mapping[str, str] = {
    "husband": "HUSB", "wife": "WIFE", "spouse": "SPS", "partner": "DOMPART", "fiance": "SIGOTHR",
    "boyfriend": "SIGOTHR", "girlfriend": "SIGOTHR", "mother": "MTH", "father": "FTH", "parent": "PRN",
    "stepmother": "STPMTH", "stepfather": "STPFTH", "son": "SONC", "daughter": "DAUC", "child": "CHILD",
    "stepson": "STPSON", "stepdaughter": "STPDAU", "brother": "BRO", "sister": "SIS", "sibling": "SIB",
    "grandmother": "GRMTH", "grandfather": "GRFTH", "grandparent": "GRPRN", "grandson": "GRNDSON",
    "granddaughter": "GRNDDAU", "grandchild": "GRNDCHILD", "aunt": "AUNT", "uncle": "UNCLE", "cousin": "COUSN",
    "niece": "NIECE", "nephew": "NEPHEW", "mother-in-law": "MTHINLAW", "father-in-law": "FTHINLAW",
    "brother-in-law": "BROINLAW", "sister-in-law": "SISINLAW", "son-in-law": "SONINLAW",
    "daughter-in-law": "DAUINLAW", "guardian": "GUARD", "foster parent": "PRNFOST", "power of attorney": "POWATT",
    "health care proxy": "HPOWATT", "friend": "FRND", "neighbor": "NBOR", "roommate": "ROOM", "relative": "FAMMEMB",
}  # fmt: skip
"""v3-RoleCode by the relation as stored; what is not here is written as text alone."""

BENEFICIARY: Mapping[str, str] = {
    **dict.fromkeys(("son", "daughter", "child", "stepson", "stepdaughter"), "child"),
    **dict.fromkeys(("husband", "wife", "spouse"), "spouse"),
    **dict.fromkeys(("mother", "father", "parent", "stepmother", "stepfather"), "parent"),
    "partner": "common",
}
"""What the patient is to the policy holder, where that is the caller: by what the patient is to the caller."""

APPOINTMENT: Mapping[str, str] = {
    "held": "pending",
    "booked": "booked",
    "cancelled": "cancelled",
    "completed": "fulfilled",
    "no_show": "noshow",
}

CONFIRMED: Mapping[str, str] = {
    "silent": "kept as heard",
    "in_passing": "repeated in passing",
    "read_back": "read back and confirmed",
    "spelled": "read back character by character and confirmed",
    "keypad": "typed on the keypad",
    "staff": "checked by staff",
    "no": "not confirmed",
}
