"""Twilio's wire: message codec, signatures, TwiML, REST. No Django and no app of ours."""
