"""A type of visit says which complaints it is for."""

from __future__ import annotations

from django.db import migrations, models

import voiceagent.clinics.models


class Migration(migrations.Migration):
    dependencies = [("scheduling", "0006_holds")]

    operations = [
        migrations.AddField(
            model_name="visittype",
            name="complaints",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text=(
                    'Complaints this type is for, by kind or by name, such as "respiratory" or "physical". Callers with '
                    "others choose among the types they may book."
                ),
                validators=[voiceagent.clinics.models.list_of_text],
            ),
        ),
    ]
