"""TwiML, what Twilio is told to do with a call. Pure: words, numbers and addresses come as arguments."""

from __future__ import annotations

from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import Connect, Dial, Gather, VoiceResponse

RING_SECONDS = 25
ACCEPT_SECONDS = 10


def connect(*, stream_url: str, action: str, token: str) -> str:
    """Streams the call's audio to us; when the stream ends Twilio asks `action` what next."""
    connection = Connect(action=action, method="POST")
    connection.stream(url=stream_url).parameter(name="token", value=token)
    response = VoiceResponse()
    response.append(connection)
    return str(response)


def dial(*, number: str, action: str, screen: str, words: str = "") -> str:
    """Rings a desk, which `screen` asks whether it takes the call; `action` is told how it went. number: E.164."""
    response = VoiceResponse()
    if words:
        response.say(words)
    desk = Dial(action=action, method="POST", answer_on_bridge=True, timeout=RING_SECONDS)
    desk.number(number, url=screen)
    response.append(desk)
    return str(response)


def wait_in(*, room: str, hold: str, action: str, words: str = "") -> str:
    """The caller waits in a conference with what `hold` says; it begins when a person joins and ends with either."""
    response = VoiceResponse()
    if words:
        response.say(words)
    conference = Dial(action=action, method="POST")
    conference.conference(
        room,
        start_conference_on_enter=False,
        end_conference_on_exit=True,
        wait_url=hold,
        wait_method="POST",
        beep=False,
        max_participants=2,
    )
    response.append(conference)
    return str(response)


def join(*, room: str) -> str:
    """A person joins the caller who waits there."""
    response = VoiceResponse()
    conference = Dial()
    conference.conference(room, start_conference_on_enter=True, end_conference_on_exit=True, beep=False)
    response.append(conference)
    return str(response)


def ask_for_key(*, words: str, action: str) -> str:
    """`action` is told the key pressed; without one the line is hung up."""
    keypad = Gather(action=action, method="POST", num_digits=1, timeout=ACCEPT_SECONDS)
    keypad.say(words)
    response = VoiceResponse()
    response.append(keypad)
    response.hangup()
    return str(response)


def ask_again(*, url: str, seconds: int, words: str = "") -> str:
    """The caller waits; then Twilio asks `url` what to do."""
    response = VoiceResponse()
    if words:
        response.say(words)
    response.pause(length=seconds)
    response.redirect(url, method="POST")
    return str(response)


def offer_key(*, words: str, action: str, otherwise: str, seconds: int) -> str:
    """`action` is told a key pressed; without one, Twilio asks `otherwise` after so many seconds."""
    keypad = Gather(action=action, method="POST", num_digits=1, timeout=seconds)
    keypad.say(words)
    response = VoiceResponse()
    response.append(keypad)
    response.redirect(otherwise, method="POST")
    return str(response)


def go_on() -> str:
    """Nothing more to do on this line: an answered desk is bridged with its caller."""
    return str(VoiceResponse())


def hang_up(words: str = "") -> str:
    response = VoiceResponse()
    if words:
        response.say(words)
    response.hangup()
    return str(response)


def text(words: str) -> str:
    """The answer to a text; no words, no answer."""
    response = MessagingResponse()
    if words:
        response.message(words)
    return str(response)
