"""Holds that run out are found without reading the table; a hold whose caller hung up has its reason."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("scheduling", "0005_list_indexes")]

    operations = [
        migrations.AddIndex(
            model_name="appointment",
            index=models.Index(
                fields=["hold_until"], name="appointment_held", condition=models.Q(hold_until__isnull=False)
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="cancel_reason",
            field=models.CharField(
                blank=True,
                choices=[
                    ("patient_request", "Patient Request"),
                    ("feeling_better", "Feeling Better"),
                    ("transport", "Transport"),
                    ("cost", "Cost or insurance"),
                    ("provider", "Provider"),
                    ("duplicate", "Duplicate"),
                    ("rescheduled", "Rescheduled"),
                    ("replaced", "Replaced in the same call"),
                    ("hold_expired", "Hold Expired"),
                    ("hold_released", "The caller hung up"),
                    ("by_staff", "By Staff"),
                    ("other", "Other"),
                ],
                default="",
                max_length=16,
            ),
        ),
    ]
