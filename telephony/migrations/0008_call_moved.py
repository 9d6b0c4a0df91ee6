from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("telephony", "0007_transfer_returned")]

    operations = [
        migrations.AddField(
            model_name="call",
            name="moved",
            field=models.PositiveSmallIntegerField(default=0, editable=False),
        ),
    ]
