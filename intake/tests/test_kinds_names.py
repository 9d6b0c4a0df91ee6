"""Names as callers give them: led up to, spelled, corrected, in any order."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import DOUBTFUL, Style, complete, could_go_on, unclear
from intake.dialogue.kinds.name_writing import write_name
from intake.dialogue.kinds.names import FullName, Name
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.en.family_names import FAMILY_NAMES
from intake.dialogue.languages.en.given_names import GIVEN_NAMES

from .kind_checks import setting

FULL_NAMES = [
    # led up to, and followed by other things
    ("John Smith", "John", "Smith"),
    ("my name is john smith", "John", "Smith"),
    ("um it's uh John Smith", "John", "Smith"),
    ("Hi this is Susan Miller calling about an appointment", "Susan", "Miller"),
    ("Susan Miller here", "Susan", "Miller"),
    ("the patient's name is Ethan Clark", "Ethan", "Clark"),
    ("I'm calling for my daughter, Emma Clark", "Emma", "Clark"),
    ("it's for my husband Carlos Ramirez", "Carlos", "Ramirez"),
    ("my name's john doe and i live at 12 main street", "John", "Doe"),
    ("john doe, born May 5th 1980", "John", "Doe"),
    ("john doe date of birth may fifth nineteen eighty", "John", "Doe"),
    ("it is john and my last name is doe", "John", "Doe"),
    ("Robert Johnson, but I go by Bob", "Robert", "Johnson"),
    ("Dr. Jane Price", "Jane", "Price"),
    ("John. Doe.", "John", "Doe"),
    ("uh yeah it's Bob Bob Johnson", "Bob", "Johnson"),
    # a filler run together with the name
    ("umjohn smith", "John", "Smith"),
    ("robertdot okafor", "Robert", "Okafor"),
    ("dorothy dotson", "Dorothy", "Dotson"),
    ("michael campbell c a m p b e ll", "Michael", "Campbell"),
    ("okayMaria garcia", "Maria", "Garcia"),
    ("john smithuh", "John", "Smith"),
    ("karenanderson", "Karen", "Anderson"),
    ("Umberto Wellington", "Umberto", "Wellington"),
    # which part is which
    ("first name John last name Smith", "John", "Smith"),
    ("last name is Smith first name John", "John", "Smith"),
    ("Ana is my first name and Sosa is my last name", "Ana", "Sosa"),
    ("Smith, John", "John", "Smith"),
    ("smith comma john", "John", "Smith"),
    ("Mary Jane Watson", "Mary Jane", "Watson"),
    ("William Henry Harrison", "William", "Harrison"),
    ("John Q Public", "John", "Public"),
    ("Maria Lopez Garcia", "Maria", "Lopez Garcia"),
    ("J R Smith", "J.R.", "Smith"),
    ("T.J. Watt", "T.J.", "Watt"),
    # how names are written
    ("maria de la cruz", "Maria", "de la Cruz"),
    ("osama bin laden", "Osama", "bin Laden"),
    ("ludwig van beethoven", "Ludwig", "Van Beethoven"),
    ("john mcdonald", "John", "McDonald"),
    ("sean o brien", "Sean", "O'Brien"),
    ("mary ann o'brien", "Mary Ann", "O'Brien"),
    ("anna smith dash jones", "Anna", "Smith-Jones"),
    ("Anna Smith-Jones", "Anna", "Smith-Jones"),
    ("Sammy Davis junior", "Sammy", "Davis Jr"),
    ("Henry Ford the second", "Henry", "Ford II"),
    ("John Smith the third", "John", "Smith III"),
    ("DeShawn Jackson", "DeShawn", "Jackson"),
    ("josé álvarez", "José", "Álvarez"),
    # spelled
    ("John Nuyen N G U Y E N", "John", "Nguyen"),
    ("John Nuyen, that's N as in Nancy G U Y E N", "John", "Nguyen"),
    ("John Smith, J O H N S M I T H", "John", "Smith"),
    ("john, J O H N, last name smith, S M Y T H E", "John", "Smythe"),
    ("John S M I T H", "John", "Smith"),
    ("Jon Smith J O H N", "John", "Smith"),
    ("D O E, John", "John", "Doe"),
    ("ana, A N A, sosa, S O S A", "Ana", "Sosa"),
    ("john smith sierra mike yankee tango hotel", "John", "Smyth"),
    ("J O H N D O E", "John", "Doe"),
    ("first name X O C H I T L last name hernandez", "Xochitl", "Hernandez"),
    ("Sara with an H Jones", "Sarah", "Jones"),
    ("John Brown with an E", "John", "Browne"),
    # corrected
    ("John Smith, no sorry, Jon Smyth", "Jon", "Smyth"),
    ("John Smith I mean Smyth", "John", "Smyth"),
    ("John, no, Juan Perez", "Juan", "Perez"),
    ("Juan Perez. I said Juan, not John.", "Juan", "Perez"),
    ("John Jones, sorry, John Johnson", "John", "Johnson"),
]

PARTS = [
    ("John", {"first_name": "John"}),
    ("yes it's Emily", {"first_name": "Emily"}),
    ("Johnson", {"last_name": "Johnson"}),
    ("my last name is Ramirez", {"last_name": "Ramirez"}),
    ("last name D as in dog O E", {"last_name": "Doe"}),
    ("Nuyen, that's N G U Y E N", {"last_name": "Nguyen"}),
    ("it's de la cruz", {"last_name": "de la Cruz"}),
    ("Smith with a Y", {"last_name": "Smyth"}),
    ("It's Smith not Smythe", {"last_name": "Smith"}),
    ("not Smith, Smythe", {"last_name": "Smythe"}),
    ("Smith Jones with a hyphen", {"last_name": "Smith-Jones"}),
]

NO_NAMES = [
    ("", unclear("nothing")),
    ("what", unclear("nothing")),
    ("good afternoon", unclear("nothing")),
    ("I'm driving right now", unclear("nothing")),
    ("portland oregon", unclear("nothing")),
    ("english please", unclear("nothing")),
    ("I don't have anyone", unclear("none")),
    ("nobody", unclear("none")),
    ("yes", unclear("nothing")),
    ("no", unclear("nothing")),
    ("that's right", unclear("nothing")),
    ("can you hear me", unclear("nothing")),
    ("hold on let me get my card", unclear("nothing")),
    ("I don't want to give my name", unclear("nothing")),
    ("this is tom's father", unclear("nothing")),
    ("my name is John and my son's name is Tyler", unclear("ambiguous")),
    ("Richard Simpson Terence Henderson", unclear("ambiguous")),
    ("hele n davi e f", unclear("nothing")),
    ("i n", unclear("nothing")),
    ("Nimesh", could_go_on("one_name")),
]


def test_a_full_name() -> None:
    expected = [(text, {"first_name": first, "last_name": last}) for text, first, last in FULL_NAMES]
    assert [(text, FullName().read(text, setting()).value) for text, _, _ in FULL_NAMES] == expected


def test_a_part_fills_its_own_slot() -> None:
    assert [(text, FullName().read(text, setting()).value) for text, _ in PARTS] == PARTS


def test_no_name_is_guessed() -> None:
    assert [(text, FullName().read(text, setting())) for text, _ in NO_NAMES] == NO_NAMES


def test_one_name() -> None:
    rows = [
        ("first", "John", "John"),
        ("first", "it's Mary Ann", "Mary"),
        ("first", "John Smith", "John"),
        ("last", "Smith", "Smith"),
        ("last", "John Smith", "Smith"),
        ("last", "Lopez Garcia", "Lopez Garcia"),
        ("last", "maria de los angeles", "de los Angeles"),
        ("last", "first name Xochitl, last name Hernandez", "Hernandez"),
        ("full", "Maria Lopez", "Maria Lopez"),
        ("full", "mary jane watson", "Mary Jane Watson"),
        ("full", "my sister Linda Garcia", "Linda Garcia"),
        ("full", "Linda", "Linda"),
        ("full", "I have a table booked under christyne tauber and I don't want it anymore", "Christyne Tauber"),
        ("full", "can you put it under the name of aliyah ross please", "Aliyah Ross"),
    ]
    assert [(part, text, Name(part=part).read(text, setting()).value) for part, text, _ in rows] == rows


def test_doubt_is_told() -> None:
    rows = [
        ("Kevin Garcia", 1.0),
        ("Stephen Garcia", 0.84),
        ("Kevin Okonkwo", 0.8),
        ("Kevin Okonkwo O K O N K W O", 1.0),
        ("I sent it to Kevin Garcia", 0.5),
    ]
    assert [(text, FullName().read(text, setting()).confidence) for text, _ in rows] == rows


def test_words_after_the_name_are_left_for_others() -> None:
    reading = FullName().read("kevin garcia, born May 5th 1980", setting())
    assert reading == complete({"first_name": "Kevin", "last_name": "Garcia"}, 1.0, "born May 5th 1980")


def test_another_hypothesis_of_known_names_wins() -> None:
    heard = setting(nbest=("tennis garcia", "Kevin Garcia"))
    assert Name().read("tennis garcea", heard) == complete("Kevin Garcia", 0.7)


def test_another_hypothesis_that_is_another_name_leaves_doubt() -> None:
    rows = [("kevin garcia", 1.0), ("kevin", 1.0), ("calvin garcia", DOUBTFUL), ("kevin r garcia", DOUBTFUL)]
    heard = [Name().read("kevin garcia", setting(nbest=(other,))) for other, _ in rows]
    assert heard == [complete("Kevin Garcia", sure) for _, sure in rows]


def test_read_back() -> None:
    value = {"first_name": "Maria", "last_name": "de la Cruz"}
    assert [FullName().say(value, setting(), style) for style in Style] == [
        "Maria de la Cruz",
        "Maria, M A R I A. de, D E. la, L A. Cruz, C R U Z",
        "Maria, M as in mike, A, R, I, A. de, D as in delta, E as in echo. la, L, A. "
        "Cruz, C as in charlie, R, U, Z as in zulu",
    ]


def test_the_grammar_names_no_caller_but_the_commonest() -> None:
    assert (
        FullName()
        .hints(setting())
        .grammar.startswith("[my name is | it's | it is | this is | i'm | i am] (james | john | ")
    )


_FIRST = st.sampled_from(sorted(name for name in GIVEN_NAMES if len(name) > 2))
_LAST = st.sampled_from(sorted(name for name in FAMILY_NAMES if len(name) > 2))


@given(_FIRST, _LAST, st.sampled_from(Style))
def test_a_name_said_is_understood(first: str, last: str, style: Style) -> None:
    assume(first != last)
    value = {"first_name": write_name([first], ENGLISH.people), "last_name": write_name([last], ENGLISH.people)}
    assert FullName().read(FullName().say(value, setting(), style), setting()).value == value


@given(
    st.from_regex(r"[bcdfghklmnprst][aeiou][a-z]{2,8}", fullmatch=True), st.sampled_from((Style.GROUPED, Style.SPELLED))
)
def test_any_last_name_spelled_is_understood(name: str, style: Style) -> None:
    value = write_name([name], ENGLISH.people)
    assert Name(part="last").read(Name(part="last").say(value, setting(), style), setting()).value == value


def test_a_particle_begins_the_last_name_that_was_asked_for() -> None:
    rows = [("van der Berg", "Van der Berg"), ("it's van der berg", "Van der Berg"), ("maria lopez", "Lopez")]
    assert [(heard, Name(part="last").read(heard, setting()).value) for heard, _ in rows] == rows
