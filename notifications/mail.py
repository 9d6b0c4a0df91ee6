"""A message as e-mail: plain text, the same in HTML, and a calendar entry where there is one."""

from __future__ import annotations

import smtplib
from email.mime.base import MIMEBase
from email.mime.text import MIMEText

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from .models import Message
from .sending import NotSent, Sent

FULL = "full"
LINK_ONLY = "link_only"


def send(message: Message) -> Sent:
    """Raises NotSent."""
    form, note = message.form, ""
    if form == FULL and not (settings.EMAIL_USE_TLS or settings.EMAIL_USE_SSL):
        form, note = LINK_ONLY, "no_tls"  # patient data never leaves in clear
    try:
        written(message, form, note).send()
    except smtplib.SMTPAuthenticationError:
        raise NotSent("not_authorised") from None
    except smtplib.SMTPResponseException as error:
        final = error.smtp_code >= 500
        raise NotSent("refused" if final else "busy", final=final) from None
    except smtplib.SMTPRecipientsRefused as error:
        raise NotSent("recipient_refused", final=all(code >= 500 for code, _ in error.recipients.values())) from None
    except (smtplib.SMTPException, OSError):
        raise NotSent("unreachable") from None
    return Sent(note=note)


def written(message: Message, form: str, note: str) -> EmailMultiAlternatives:
    """The Message-ID is the row's own, so that a mail sent twice is recognised as one."""
    context = {**message.context, "clinic": message.clinic, "note": note}
    folder, body = f"email/{message.template}", f"body.{form}" if form else "body"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{folder}/subject.txt", context).split()),
        body=render_to_string(f"{folder}/{body}.txt", context),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[message.to],
        headers={"Message-ID": f"<{message.public_id}@voiceagent>", "Auto-Submitted": "auto-generated"},
    )
    email.attach_alternative(render_to_string(f"{folder}/{body}.html", context), "text/html")
    if "ics" in message.context:
        _add_calendar(email, str(message.context["ics"]), str(message.context["ics_method"]))
    return email


def _add_calendar(email: EmailMultiAlternatives, ics: str, method: str) -> None:
    """As another form of the mail, which Outlook and Gmail act on, and as a file, which phones open (RFC 6047)."""
    email.attach_alternative(ics, f"text/calendar; method={method}")
    part: MIMEBase = MIMEText(ics, "calendar", "utf-8")
    part.set_param("method", method)
    part.add_header("Content-Disposition", "attachment", filename="visit.ics")
    email.attach(part)
