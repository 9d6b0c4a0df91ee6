"""TwiML as the phone network reads it: verbs and their attributes. What Twilio would refuse is refused here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn
from urllib.parse import urlsplit
from xml.etree import ElementTree


class Refused(Exception):
    """Twilio would end the call here; the message begins with its error number where it has one."""


@dataclass(frozen=True)
class Verb:
    name: str
    text: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Verb, ...] = ()


@dataclass(frozen=True)
class StreamOrder:
    """A `<Connect><Stream>`: where to open the socket, what to tell it, whom to ask afterwards."""

    url: str
    action: str
    parameters: Mapping[str, str]


def parse(document: str) -> tuple[Verb, ...]:
    try:
        root = ElementTree.fromstring(document)  # noqa: S314 - our own server's answer, on a developer's machine
    except ElementTree.ParseError as error:
        raise Refused(f"12100 document parse failure: {document[:80]!r}") from error
    if root.tag != "Response":
        raise Refused(f"12100 the document is a <{root.tag}>, not a <Response>")
    return tuple(_verb(element) for element in root)


def _verb(element: ElementTree.Element) -> Verb:
    return Verb(
        element.tag, (element.text or "").strip(), dict(element.attrib), tuple(_verb(child) for child in element)
    )


def stream_order(connect: Verb) -> StreamOrder:
    """What a <Connect> asks for. Raises Refused for anything Twilio does not take."""
    streams = [child for child in connect.children if child.name == "Stream"]
    if len(streams) != 1:
        _refuse("<Connect> needs exactly one <Stream>")
    stream = streams[0]
    url = stream.attributes.get("url", "")
    address = urlsplit(url)
    # Twilio itself takes wss alone; a server on this machine has no certificate and may answer ws.
    if address.scheme != "wss" and not (address.scheme == "ws" and address.hostname in ("127.0.0.1", "localhost")):
        _refuse(f"31920 the stream's url is no wss address: {url}")
    if address.query or address.fragment:
        _refuse("31920 the stream's url has a query string")
    parameters = {child.attributes["name"]: child.attributes["value"] for child in stream.children}
    if any(len(name + value) > 500 for name, value in parameters.items()):
        _refuse("a <Parameter> is longer than 500 characters")
    return StreamOrder(url, connect.attributes.get("action", ""), parameters)


def _refuse(why: str) -> NoReturn:
    raise Refused(why)
