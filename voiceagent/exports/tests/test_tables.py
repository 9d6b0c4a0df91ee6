"""CSV, XLSX and JSON, whole files: what is in a cell, what never runs in a spreadsheet, and who gets which columns."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from intake.dialogue.phases import SCRIPT
from intake.export_columns import COLUMNS
from intake.tests.rows import a_clinic, an_intake, give
from voiceagent.clinics.models import Role
from voiceagent.exports import presets, xlsx
from voiceagent.exports.cells import age_at
from voiceagent.exports.columns import REGISTRY, pick
from voiceagent.exports.fhir.answers import QUESTIONS, questionnaire
from voiceagent.exports.formats import safe
from voiceagent.exports.models import Format, Kind, Purpose
from voiceagent.exports.services import NotAllowed

from .rows import asked, built, maria, settled, staff, stream

CHOSEN = [
    "intake_id",
    "started_at",
    "first_name",
    "zip",
    "member_id",
    "email",
    "unit",
    "onset",
    "reason",
    "age",
    "zip3",
]
HEADERS = CHOSEN
WHOLE = [
    "00000000-0000-0000-0000-000000000001", "2026-11-02T09:30:00-08:00", "Maria", "02139", "0012345", "(declined)",
    "4B", "(unknown)", '\'=HYPERLINK("http://x.example","a, b")', "41", "021",
]  # fmt: skip
HARDLY = [
    "00000000-0000-0000-0000-000000000002", "2026-11-02T09:30:00-08:00", "José", "(not asked)", "(not asked)",
    "(not asked)", "(not asked)", "(not asked)", "(not asked)", "", "",
]  # fmt: skip

pytestmark = pytest.mark.django_db


def two_intakes() -> tuple[object, ...]:
    clinic = a_clinic()
    first = maria(clinic, 1, zip="02139", member_id="0012345", reason='=HYPERLINK("http://x.example","a, b")')
    first.answers.filter(slot="onset").update(value=None, reason="unknown")
    second = an_intake(clinic)
    give(second, first_name="José")
    settled(second, 2)
    return clinic, staff(clinic)


def test_whole_files() -> None:
    clinic, user = two_intakes()
    csv_file, xlsx_file, json_file = (
        built(asked(user, clinic, form=form, columns=CHOSEN))  # type: ignore[arg-type]
        for form in (Format.CSV, Format.XLSX, Format.JSON)
    )
    assert (
        csv_file
        == (
            "\ufeff" + ",".join(HEADERS) + "\r\n"
            "00000000-0000-0000-0000-000000000001,2026-11-02T09:30:00-08:00,Maria,02139,0012345,(declined),4B,(unknown),"
            '"\'=HYPERLINK(""http://x.example"",""a, b"")",41,021\r\n'
            "00000000-0000-0000-0000-000000000002,2026-11-02T09:30:00-08:00,José,(not asked),(not asked),(not asked),"
            "(not asked),(not asked),(not asked),,\r\n"
        ).encode()
    )
    sheet = load_workbook(stream(xlsx_file)).active
    assert sheet is not None
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == [HEADERS, WHOLE, HARDLY]
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value]
    assert {(cell.data_type, cell.number_format) for cell in cells} == {("s", "@")}
    unescaped = [*WHOLE[:8], WHOLE[8][1:], *WHOLE[9:]]
    assert json.loads(json_file) == [dict(zip(HEADERS, row, strict=True)) for row in (unescaped, HARDLY)]


def test_nothing_to_export_is_a_file_too() -> None:
    clinic = a_clinic()
    user = staff(clinic)
    assert [built(asked(user, clinic, form=form, columns=["status"])) for form in (Format.CSV, Format.JSON)] == [
        b"\xef\xbb\xbfstatus\r\n",
        b"[]\n",
    ]


def test_what_a_spreadsheet_would_run_is_text() -> None:
    cells = ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n1", " =1", "\uff1d1", '"=1', "a=1", "(declined)", "", "12-3"]
    assert [safe(cell) for cell in cells] == [*(f"'{cell}" for cell in cells[:10]), *cells[10:]]


def test_a_sheet_takes_any_text_and_a_long_table_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    sink = io.BytesIO()
    book = xlsx.Workbook(sink, ["a"])
    for cell in ("<&>\x00", "x" * 40_000, " b "):
        book.row([cell])
    book.close()
    sheets = load_workbook(stream(sink.getvalue())).worksheets
    assert [[row[0].value for row in sheet.iter_rows()] for sheet in sheets] == [
        ["a", "<&>\ufffd", "x" * 32_761 + " [cut]"],
        ["a", " b "],
    ]


def test_every_question_of_the_script_is_in_every_export() -> None:
    """What only steers the call ("are you ready?") leaves no answer and is in none."""
    kept = [name for name, slot in SCRIPT.slots.items() if slot.kept]
    assert sorted(COLUMNS) == sorted(kept)
    assert [name for name in kept if name not in REGISTRY[Kind.INTAKES]] == []
    assert [name for slots in QUESTIONS.values() for name in slots] == kept
    items = [item["linkId"].split(".")[1] for group in questionnaire()["item"] for item in group["item"]]
    assert items == kept
    assert all(about.header and about.text for about in COLUMNS.values())


def test_columns_have_one_header_each() -> None:
    for columns in (*(list(kind.values()) for kind in REGISTRY.values()), *(p.columns or () for p in presets.PRESETS.values())):  # fmt: skip # noqa: E501
        headers = [column.header for column in columns]
        assert len(headers) == len(set(headers))


def test_what_is_left_without_identifiers() -> None:
    """45 CFR 164.514(b)(2): year, age up to 89, state, three digits of the ZIP where enough people live there."""
    assert [column.key for column in pick(Kind.INTAKES, (), identifiers=False)] == [
        "year", "clinic", "language", "status", "phase_reached", "duration_s", "handover_reason", "abandoned_reason",
        "errand", "recording_consent", "errand_kind", "patient_relation", "insured", "payer", "state",
        "emergency_relation", "text_consent",
        "age", "zip3", "visit_provider", "visit_location", "visit_type", "visit_status", "usps_status",
        "eligibility_status", "red_flag_level", "doubtful_fields",
    ]  # fmt: skip
    born = ["1985-11-03", "1985-11-02", "1936-11-02", "1936-11-03", "", "13 March"]
    assert [age_at(day, date(2026, 11, 2)) for day in born] == ["40", "41", "90+", "89", "", ""]
    clinic = a_clinic()
    maria(clinic, zip="03601")
    desk = staff(clinic, "dana", Role.FRONT_DESK)
    with pytest.raises(NotAllowed):
        asked(desk, clinic)
    text = built(asked(desk, clinic, identifiers=False, columns=["first_name", "state", "zip3", "year"])).decode()
    assert text == "\ufeffstate,zip3,year\r\nOR,000,2026\r\n"


PRESET_ROWS = {
    "tebra": (
        "First Name,Last Name,DOB,Sex,Mobile Phone,Email,Address Line 1,Address Line 2,City,State,Zip,"
        "Primary Insurance,Policy Number,Emergency Contact Name,Emergency Contact Phone",
        "Maria,Okafor,03/13/1985,Unknown,2025550143,,118 Fir Street,4B,Portland,OR,97201,Aetna,W123456789,Chidi Okafor,"
        "2025550144",
    ),
    "athena": (
        "firstname,lastname,dob,sex,homephone,mobilephone,email,address1,address2,city,state,zip,race,ethnicity,"
        "language6392code,departmentid,primaryproviderid",
        "Maria,Okafor,03/13/1985,U,,2025550143,,118 Fir Street,4B,Portland,OR,97201,,,eng,,",
    ),
    "drchrono": (
        "first_name,last_name,date_of_birth,gender,doctor,cell_phone,email,address,city,state,zip_code,"
        "primary_insurance.insurance_company,primary_insurance.insurance_id_number,emergency_contact_name,"
        "emergency_contact_phone,emergency_contact_relation",
        'Maria,Okafor,1985-03-13,UNK,,2025550143,,"118 Fir Street, 4B",Portland,OR,97201,Aetna,W123456789,Chidi Okafor,'
        "2025550144,spouse",
    ),
    "elation": (
        "first_name,last_name,dob,sex,primary_physician,caregiver_practice,phone,email,address_line1,address_line2,city,"
        "state,zip,insurance_company,member_id",
        "Maria,Okafor,1985-03-13,Unknown,,,2025550143,,118 Fir Street,4B,Portland,OR,97201,Aetna,W123456789",
    ),
}


def test_presets_write_what_the_other_system_reads() -> None:
    clinic = a_clinic()
    maria(clinic)
    user = staff(clinic)
    files = {name: built(asked(user, clinic, preset=name)).decode() for name in PRESET_ROWS}
    assert files == {name: "\ufeff" + "".join(f"{line}\r\n" for line in rows) for name, rows in PRESET_ROWS.items()}
    for refused in ({"kind": Kind.CALLS, "preset": "tebra"}, {"preset": "tebra", "identifiers": False}):
        with pytest.raises(ValueError, match=r"preset|identifiers"):
            asked(user, clinic, **refused)


def test_a_system_that_takes_no_more_at_a_time_gets_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    tebra = presets.PRESETS["tebra"]
    monkeypatch.setitem(presets.PRESETS, "tebra", presets.Preset(tebra.label, tebra.kinds, tebra.columns, 2))
    clinic = a_clinic()
    for n in range(1, 6):
        maria(clinic, n, first_name=f"Maria {n}")
    data = built(asked(staff(clinic), clinic, preset="tebra"))
    with zipfile.ZipFile(stream(data)) as archive:
        found = {
            name: [row["First Name"] for row in csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig")))]
            for name in archive.namelist()
        }
    assert found == {
        "part-001.csv": ["Maria 1", "Maria 2"],
        "part-002.csv": ["Maria 3", "Maria 4"],
        "part-003.csv": ["Maria 5"],
    }


def test_filters_choose_rows_by_the_clinics_days_and_never_another_clinics() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    for n, home in ((1, clinic), (2, clinic), (3, other)):
        maria(home, n)
    dropped = an_intake(clinic)
    user = staff(clinic)
    cases = [
        ({"first": "2026-11-02", "last": "2026-11-02"}, 2),
        ({"last": "2026-11-01"}, 0),
        ({"statuses": ["in_progress"]}, 1),
        ({"ids": [dropped.pk]}, 1),
        ({"provider": 99}, 0),
        ({}, 3),
    ]
    exports = [asked(user, clinic, filters=filters, columns=["status"]) for filters, _ in cases]
    assert [built(export).count(b"\r\n") - 1 for export in exports] == [count for _, count in cases]
    with pytest.raises(NotAllowed):
        asked(user, other)


def test_patients_visits_and_calls_have_their_columns() -> None:
    clinic = a_clinic()
    maria(clinic)
    user = staff(clinic)
    heads = {
        kind: built(asked(user, clinic, kind, purpose=Purpose.CARE)).decode("utf-8-sig").split("\r\n")[0].split(",")
        for kind in (Kind.PATIENTS, Kind.APPOINTMENTS, Kind.CALLS)
    }
    assert heads == {kind: [column.header for column in REGISTRY[kind].values()] for kind in heads}
