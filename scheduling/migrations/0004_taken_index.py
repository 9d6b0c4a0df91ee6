"""The search for open times reads an index alone."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("scheduling", "0003_reminders")]

    operations = [
        migrations.RemoveIndex(model_name="appointment", name="appointment_blocks"),
        migrations.AddIndex(
            model_name="appointment",
            index=models.Index(
                fields=["clinic", "blocks_from", "blocks_until", "provider", "status", "hold_until"],
                name="appointment_taken",
            ),
        ),
    ]
