"""The texts that private replies may begin with, and the owners' right to edit them and the rota."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

DISTRESS = "Samaritans, Communicating with users in distress; NSPA, Responding to suicidal content"
TEXTS = [
    (
        "Somebody to talk to",
        DISTRESS,
        """\
Thank you for writing this. It sounds as if things are very hard for you right now.

You do not have to be alone with it. The numbers above lead to people who listen, at the hours \
that stand beside them. You need not find the right words.

If you think that you may act on these thoughts, please call your emergency number now.
""",
    ),
    (
        "An ambulance may be needed",
        "NHS, Poisoning; NHS, When to call 999",
        """\
What you wrote can need an ambulance. Please call your emergency number now, also if you feel \
well. Some effects come hours later.

If something was taken, say what and how much, and keep the packet. If you can, ask somebody near \
you to stay with you.
""",
    ),
    (
        "Not safe at home",
        "Refuge and Women’s Aid, how to support a survivor",
        """\
Thank you for trusting us with this. What you describe is not your fault.

The numbers above lead to people who know about this, and who believe you. They go at your pace, \
and you decide what happens.

This page stays in the history of this device. You can delete this reply, and your comment, below.
""",
    ),
    (
        "Why we keep a comment back",
        "Samaritans, guidelines for managing self-harm and suicide content; WHO, Preventing suicide",
        """\
Thank you for writing this. We keep it back because it describes a way to harm oneself. Somebody \
else who reads it may be at risk.

It is not because of how you feel. You may say that here. You can change your comment on this \
page, and leave the way out.
""",
    ),
    (
        "A question about treatment",
        "MHRA, Yellow Card; NHS, Medicines A to Z",
        """\
Thank you for your comment. We cannot advise on your treatment here, and other readers cannot know \
it either.

Please ask your nurse, your pharmacist or your doctor, and do not stop a medicine before you have \
asked.
""",
    ),
]


def give_rights(apps, schema_editor):
    alias = schema_editor.connection.alias
    # Django makes permissions after all migrations; the group needs them now.
    create_permissions(installed.get_app_config("comments"), verbosity=0, using=alias)
    owners, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name="Owners")
    rights = apps.get_model("auth", "Permission").objects.using(alias)
    models = ["rotaplace", "replytemplate"]
    owners.permissions.add(
        *rights.filter(content_type__app_label="comments", content_type__model__in=models)
    )


def write_texts(apps, schema_editor):
    texts = apps.get_model("comments", "ReplyTemplate").objects.using(
        schema_editor.connection.alias
    )
    for position, (title, guidance, body) in enumerate(TEXTS, 1):
        texts.create(position=position, title=title, guidance=guidance, body=body)


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0024_alerts_and_private_replies"),
    ]
    operations = [
        migrations.RunPython(function, migrations.RunPython.noop)
        for function in (give_rights, write_texts)
    ]
