# One image for web, worker and beat; docker-compose.yml says which is which.
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 VAR_DIR=/var/lib/voiceagent
WORKDIR /app

# ca-certificates: TLS to vendors uses the system's trust store.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --home-dir /var/lib/voiceagent voiceagent

COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt

COPY . .
# Compiled once here: a cold start would otherwise take seconds longer.
RUN python -m compileall -q . && chown -R voiceagent /var/lib/voiceagent

USER voiceagent
EXPOSE 8000
CMD ["python", "manage.py", "serve", "--host", "0.0.0.0", "--port", "8000"]
