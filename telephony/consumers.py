"""The sockets of a call: Twilio's media stream, bytes in and bytes out, and the demo's transcript. Decides nothing."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import Any

from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from django.db import DatabaseError, InterfaceError

from voiceagent import metrics

from . import frames, services, speech_service, world, writing
from .background import in_thread
from .session import Session
from .socket_line import SocketLine
from .speech.base import SpeechUnavailable
from .transcript import group_of
from .twilio import messages, signature
from .twilio.messages import Connected, Dtmf, Malformed, Mark, Media, Start, Stop, Unknown

logger = logging.getLogger(__name__)

UPGRADE_SECONDS = 2
"""By the clock: how long an upgrade waits for the database to say whether the call is on."""
START_SECONDS = 10
"""By the clock: an accepted socket that has not said `start` by then is closed."""
EARLY_MESSAGES = 500
"""Ten seconds of audio, kept while the stream is being opened. After that the oldest goes."""
MULAW = ("audio/x-mulaw", 8000, 1)


class MediaConsumer(AsyncWebsocketConsumer):
    """wss /voice/stream/<call_sid>/: Twilio Media Streams."""

    _session: Session | None = None
    _running: asyncio.Task[None] | None = None
    _line: SocketLine | None = None
    _stream_sid = ""
    _deadline: asyncio.TimerHandle | None = None
    _opening: asyncio.Task[None] | None = None
    _socket: frames.FrameProtocol | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Channels' own loop makes a task and a hop through the shared database thread for every message, 50 a second
        and call; this one awaits each message in place. It gives up the channel layer, which this socket does not use.
        """
        self.scope, self.base_send = scope, send
        try:
            while True:
                message = await receive()
                if message["type"] == "websocket.receive":
                    await self.websocket_receive(message)
                else:
                    await self.dispatch(message)
        except StopConsumer:
            pass
        finally:
            await self._leave()

    async def connect(self) -> None:
        """403 before accept unless Twilio signed the upgrade and the call is on."""
        self._call_sid = self.scope["url_route"]["kwargs"]["call_sid"]
        if not self._is_signed():
            metrics.errors.labels(kind="upgrade_signature").inc()
            logger.warning("upgrade refused", extra={"reason": "signature"})
            await self.close()
            return
        try:
            async with asyncio.timeout(UPGRADE_SECONDS):
                known = await in_thread(services.may_stream, call_sid=self._call_sid)
        except (DatabaseError, InterfaceError, TimeoutError):
            known = True  # decided again when the stream starts
        if not known:
            metrics.errors.labels(kind="upgrade_call").inc()
            logger.warning("upgrade refused", extra={"reason": "call"})
            await self.close()
            return
        self._socket = frames.of_scope(self.scope)
        if self._socket is not None:
            self._socket.taken_by = self._take
        await self.accept()
        self._deadline = asyncio.get_running_loop().call_later(START_SECONDS, self._too_late)

    def _is_signed(self) -> bool:
        if not settings.TWILIO_AUTH_TOKEN:
            return True
        return signature.is_signed(
            auth_token=settings.TWILIO_AUTH_TOKEN,
            url=signature.socket_url(settings.PUBLIC_URL, self.scope["path"]),
            parameters={},
            signature=dict(self.scope["headers"]).get(b"x-twilio-signature", b"").decode("latin-1"),
        )

    def _too_late(self) -> None:
        if self._stream_sid == "":
            _drop("no_start")
            self._line = SocketLine(self.base_send, "")
            self._line.close()

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """One frame. What is wrong with it is counted; it never ends a call."""
        if text_data is None:
            return _drop("binary")
        self._take(text_data)

    def _take(self, text_data: str) -> None:
        message = messages.parse(text_data)
        if isinstance(message, Media | Dtmf | Mark | Stop):
            return self._use(message)
        match message:
            case Start():
                self._start(message)
            case Malformed(code):
                _drop(code)
            case Unknown():
                _drop("unknown")
            case Connected():
                pass

    def _use(self, message: Media | Dtmf | Mark | Stop) -> None:
        if not self._stream_sid:
            return _drop("before_start")
        if message.stream_sid != self._stream_sid:
            return _drop("stream_sid")
        if self._session is not None:
            return self._tell(self._session, message)
        if self._opening is None or self._opening.done():
            return _drop("after_end")
        if len(self._early) == EARLY_MESSAGES:
            _drop("behind")
        self._early.append(message)

    def _tell(self, session: Session, message: Media | Dtmf | Mark | Stop) -> None:
        match message:
            case Media(track="inbound"):
                session.hear(message.audio)
            case Media():
                _drop("track")
            case Dtmf():
                session.key(message.digit)
            case Mark():
                session.marked(message.name)
            case Stop():
                session.hang_up()

    def _start(self, start: Start) -> None:
        """Opening may take seconds while the database is unwell; frames are taken in meanwhile."""
        if self._stream_sid:
            return _drop("second_start")
        self._stream_sid = start.stream_sid
        self._early: deque[Media | Dtmf | Mark | Stop] = deque(maxlen=EARLY_MESSAGES)
        self._opening = asyncio.create_task(self._begin(start))

    async def _begin(self, start: Start) -> None:
        try:
            if start.call_sid != self._call_sid:
                raise services.StreamRefused("call_sid")
            if (start.encoding, start.sample_rate, start.channels) != MULAW:
                raise services.StreamRefused("format")
            await self._open(start)
        except services.StreamRefused as refused:
            metrics.errors.labels(kind=f"stream_{refused.code}").inc()
            logger.warning("stream refused", extra={"call_sid": self._call_sid, "reason": refused.code})
            await self.close()
        except (DatabaseError, InterfaceError):
            # Twilio asks /voice/resume what to do next; by then the database may be back.
            metrics.errors.labels(kind="database").inc()
            logger.exception("stream could not be opened", extra={"call_sid": self._call_sid})
            await self.close()

    async def _open(self, start: Start) -> None:
        opened = await in_thread(_take_up, self._call_sid, start.parameters.get("token", ""))
        try:
            speech = await speech_service.opened()
        except SpeechUnavailable as unavailable:
            metrics.errors.labels(kind=f"speech_{unavailable.code}").inc()
            logger.error("no speech", extra={"call_sid": self._call_sid, "reason": unavailable.code})
            speech = await speech_service.last_resort()
        speech_service.fix(world.fixed_sentences(opened.clinic))
        at_once = None if self._socket is None else self._socket.send_text
        self._line = SocketLine(self.base_send, start.stream_sid, at_once)
        self._session = Session(opened, self._line, speech)
        self._running = asyncio.create_task(self._session.run())
        while self._early:
            self._tell(self._session, self._early.popleft())

    async def _leave(self) -> None:
        """The session ends its own way, also when the server cancels this socket."""
        if self._deadline is not None:
            self._deadline.cancel()
        if self._socket is not None:
            self._socket.taken_by = None
        if self._opening is not None:
            await asyncio.wait([self._opening])
        if self._session is not None and self._running is not None:
            self._session.hang_up()
            await asyncio.shield(self._running)
        if self._line is not None:
            self._line.close()
            await asyncio.wait([self._line.pump], timeout=1)


class NothingHere(AsyncWebsocketConsumer):
    """Any other address: 403 instead of an error in the log that looks like ours."""

    async def connect(self) -> None:
        await self.close()


class TranscriptConsumer(AsyncWebsocketConsumer):
    """ws /voice/transcript/<call_sid>/: what is said in a call, as it is said. Only with DEBUG on; 403 otherwise."""

    async def connect(self) -> None:
        if not settings.DEBUG:
            await self.close()
            return
        self._group = group_of(self.scope["url_route"]["kwargs"]["call_sid"])
        await self.channel_layer.group_add(self._group, self.channel_name)
        await self.accept()

    async def disconnect(self, code: int) -> None:
        if settings.DEBUG:
            await self.channel_layer.group_discard(self._group, self.channel_name)

    async def transcript_event(self, message: dict[str, str]) -> None:
        await self.send(text_data=message["text"])


def _take_up(call_sid: str, token: str) -> services.Opened:
    """With what an ended process has left of it. Raises StreamRefused."""
    writing.recover()
    return services.open_stream(call_sid=call_sid, token=token)


def _drop(reason: str) -> None:
    metrics.frames_dropped.labels(reason=reason).inc()
