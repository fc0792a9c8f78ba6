"""What is in an archive, described once: exports, imports and schemas are made of this.

A word of `fields` is the name of a property, and after = the column of the model if it has another
name. `id` is the number of a row. The kinds are in the order in which they are written.
"""

from blog.models import (
    Blog,
    Byline,
    Correction,
    Erasure,
    Mail,
    Page,
    Person,
    Picture,
    Post,
    PreviewLink,
    Redirect,
    RelatedLink,
    Revision,
    ScheduledChange,
    Series,
    Subscriber,
    Tag,
)
from comments.models import (
    Alert,
    Ban,
    Comment,
    Decision,
    Edit,
    HelpCountry,
    HelpLine,
    HelpWords,
    ImportedAddress,
    ModerationSettings,
    PolicyPhrase,
    PrivateReply,
    Reading,
    ReplyTemplate,
    Report,
    Thread,
    TokenCount,
    Watch,
)
from config.backup.tables import Table
from config.exchange.archive.fields import Field
from config.models import AddressLink, ImportedRow

MADE_AGAIN = "made again from the text"
COUNTED_AGAIN = "counted again from the comments"
A_SECRET = "in the links of e-mails: a new one is made"  # noqa: S105 (the reason)


class Kind:
    """The rows of one member, data/NAME.jsonl.

    `order` are the columns that they are sorted by. With `begins_with`, a new blog has such rows,
    and an import replaces them. `left_out` are the columns that are in no archive, with the reason.
    """

    def __init__(self, name, model, fields, *, order=("pk",), begins_with=False, left_out=None):
        self.name, self.model, self.order = name, model, order
        self.begins_with, self.left_out = begins_with, left_out or {}
        pairs = (word.partition("=") for word in fields.split())
        self.fields = [
            Field(name, model._meta.get_field(column or name)) for name, _, column in pairs
        ]
        self.table = Table(model._meta.label_lower, model)

    @property
    def member(self):
        return f"data/{self.name}.jsonl"

    @property
    def schema_member(self):
        return f"schemas/{self.name}.json"

    @property
    def key(self):
        """Return the field that tells a row from the others; None for a link between two."""
        return self.fields[0] if self.fields[0].column.primary_key else None

    @property
    def is_numbered(self):
        return self.key is not None and self.table.numbers_itself

    def named(self, row, number):
        """Return what a message calls a row: its key, or else its line."""
        return f"{self.name}, {row[self.key.name]}" if self.key else f"{self.name}, line {number}"

    @property
    def schema(self):
        """Return the JSON Schema of a line."""
        properties = {}
        for each in self.fields:
            words = str(each.column.help_text)
            refers = {"$comment": f"of {self.referred(each)}"} if each.refers else {}
            about = {"description": words} if words else {}
            properties[each.name] = each.schema | refers | about
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.name,
            "type": "object",
            "additionalProperties": False,
            "required": [each.name for each in self.fields],
            "properties": properties,
        }

    def referred(self, field):
        if field.is_account:
            return "accounts, by their names"
        return next(kind.name for kind in KINDS if kind.model is field.refers)


TEXT = "title summary body disclosure update_text update_on hashtags"

KINDS = [
    Kind(
        "pictures",
        Picture,
        "id file width height alt is_decorative uploaded_by uploaded_at",
    ),
    Kind("people", Person, "id name slug role bio disclosure account=user"),
    Kind("tags", Tag, "id name slug"),
    Kind("series", Series, "id title"),
    Kind(
        "posts",
        Post,
        "id feed_id=guid title slug summary body status publish_at address_year=year "
        "address_month=month updated_at reviewed_on replaced_by update_text update_on begun_by "
        "series image image_width image_height image_alt image_is_decorative disclosure is_silent "
        "announced_at is_backdated edition",
        left_out=dict.fromkeys(
            ["body_html", "words", "search_words", "update_html", "silent_pictures"], MADE_AGAIN
        ),
    ),
    Kind("authors", Byline, "id post person position"),
    Kind(
        "post_tags",
        Post.tags.through,
        "post tag",
        order=("post_id", "tag_id"),
        left_out={"id": "nothing refers to it"},
    ),
    Kind("related_links", RelatedLink, "id post position target date title url excerpt"),
    Kind("corrections", Correction, "id post at text"),
    Kind("revisions", Revision, f"id post at by added removed {TEXT}"),
    Kind("planned_changes", ScheduledChange, f"id post at by based_on {TEXT}"),
    Kind(
        "pages",
        Page,
        "id slug title body",
        begins_with=True,
        left_out={"body_html": MADE_AGAIN},
    ),
    Kind("redirects", Redirect, "id path post tag person page made_at"),
    Kind(
        "blog",
        Blog,
        "name tagline featured footer is_about_health old_after_years old_notice backup_days "
        "monthly_backups identity old_origin list_host security_contact",
        begins_with=True,
        left_out={
            "id": "there is one row",
            "version": "a counter of changes, for cached pages",
            "compared_version": "how far similar posts were sought",
        },
    ),
    Kind("help_countries", HelpCountry, "id name position checked_on", begins_with=True),
    Kind(
        "help_lines",
        HelpLine,
        "id country position who phone text website cost hours note for_ambulance for_talk "
        "for_home for_side_effects source",
        begins_with=True,
    ),
    Kind("help_words", HelpWords, "kind title words", begins_with=True),
    Kind(
        "moderation",
        ModerationSettings,
        "mode max_links min_seconds reports_to_hold country team_reads what_to_say after_care "
        "medicines shows_how",
        begins_with=True,
        left_out={"blog": "there is one row"},
    ),
    Kind("phrases", PolicyPhrase, "id pattern verdict"),
    Kind(
        "reply_templates",
        ReplyTemplate,
        "id title body guidance position checked_on",
        begins_with=True,
    ),
    Kind(
        "comments",
        Comment,
        "id post parent author_name author_email author_url account=staff_user by_team person "
        "browser_id feed_id=guid link_hash=token_hash kind body same_as status moderator_reason "
        "hold_reasons urgency taught scored_with submitted_at approved_at edited_at "
        "edited_by_team erased_at emptied_at source source_id old_number",
        order=("post_id", "tree_id", "lft"),
        left_out=dict.fromkeys(Comment.RENDERED, MADE_AGAIN)
        | dict.fromkeys(["tree_id", "lft", "rght", "level"], "the order and the parents say it"),
    ),
    Kind(
        "threads",
        Thread,
        "post is_open closes_after_days mode featured_comment pinned locked",
        left_out=dict.fromkeys(
            [
                "visible_count",
                "latest_at",
                "newest",
                "version",
                "conversations",
                "published",
                "signal_html",
            ],
            COUNTED_AGAIN,
        ),
    ),
    Kind(
        "decisions",
        Decision,
        "id comment verb from_status to_status by because reason note undoes taught_before "
        "reasons_before at",
    ),
    Kind("edits", Edit, "id comment decision author_name author_url body"),
    Kind("reports", Report, "id comment reason line reply_to counts at dismissed_by"),
    Kind("bans", Ban, "id kind value until decision"),
    Kind("private_replies", PrivateReply, "id comment decision by body at"),
    Kind(
        "alerts",
        Alert,
        "comment raised_at calls=step read_at claimed_by claimed_at",
        left_out={"next_at": "an import calls nobody"},
    ),
    Kind("readings", Reading, "id comment by=user at on_rota"),
    Kind(
        "watches",
        Watch,
        "comment post about often asked_at confirmed_at emailed_until",
        left_out={"nonce": A_SECRET},
    ),
    Kind(
        "subscribers",
        Subscriber,
        "id email frequency asked_at confirmed_at",
        left_out={"nonce": A_SECRET},
    ),
    Kind(
        "subscriber_tags",
        Subscriber.tags.through,
        "subscriber tag",
        order=("subscriber_id", "tag_id"),
        left_out={"id": "nothing refers to it"},
    ),
    Kind("spam_counts", TokenCount, "clue=number spam good", begins_with=True),
    Kind("imported", ImportedRow, "id source kind source_id row mark"),
    Kind("imported_addresses", ImportedAddress, "comment digest"),
    Kind("erasures", Erasure, "id kind row at"),
]
"""Everything that is in an archive."""

BY_NAME = {kind.name: kind for kind in KINDS}

COUNTERS = {
    "address_links": Table("colloquy.addresslink", AddressLink),
    "mails": Table("blog.mail", Mail),
    "preview_links": Table("blog.previewlink", PreviewLink),
}
"""What erasures refer to by a number and is in no archive: its numbers are not used again."""

PERSONAL = "An account is a name here. Its owner sets it up again."

LEFT_OUT = {
    "admin.logentry": "The record of one server's admin.",
    "auth.group": "Migrations make the groups.",
    "auth.group_permissions": "Migrations make the groups.",
    "auth.permission": "Migrations make the permissions.",
    "auth.user": PERSONAL,
    "auth.user_groups": PERSONAL,
    "auth.user_user_permissions": PERSONAL,
    "blog.autosave": "Text that was typed and not saved.",
    "blog.brokenlink": "A count for some days: which addresses nobody found.",
    "blog.cspviolation": "A count for some days: what browsers blocked.",
    "blog.mail": "E-mails that wait are sent by the blog that queued them.",
    "blog.note": "Notes about a version of the software.",
    "blog.previewlink": "Secrets that end after some days.",
    "blog.relatedpost": "Found again from the texts.",
    "blog.scheduledjob": "When one server's jobs are due.",
    "colloquy.addresslink": "Secrets that end after a day.",
    "colloquy.passkey": "A second factor.",
    "colloquy.rendering": "How far one server's texts were rendered.",
    "comments.digest": PERSONAL,
    "comments.rotaplace": "Its accounts could not sign in. Without it, all moderators are called.",
    "contenttypes.contenttype": "Migrations make them.",
    "otp_static.staticdevice": "A second factor.",
    "otp_static.statictoken": "A second factor.",
    "otp_totp.totpdevice": "A second factor.",
    "sessions.session": "Whoever was signed in signs in again.",
}
"""Models that are in no archive, with the reason."""
