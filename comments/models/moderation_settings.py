from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from blog.models import Blog, Person
from comments import markup, policy
from comments.models.ban import Ban

WHAT_TO_SAY = """\
Reply privately first, decide afterwards. Write as one person to another:

- Thank them for saying it, in plain words.
- Say back what you understood. You need not solve anything.
- Name one place where somebody listens, with its number and its hours.
- Ask no question: there is no way to answer it privately.
- Promise nothing that a person must do later, such as to look here again.

Do not argue, do not diagnose, and do not advise on treatment. Leave the means out of what you \
write. If a life is in danger and you know where, you can call your emergency number yourself.
"""

AFTER_CARE = """\
Thank you for being there. Reading words like these is heavy, also for people who do it often.

- Take a break now, away from the screen. The next moderator can take the next comment.
- Tell somebody on the team how it was. You need not repeat the words.
- You have done your part when you have replied. What happens next is not in your hands.
- If it stays with you for days, talk to your doctor. The helplines that this blog lists are there \
for you too.
- You may leave the rota at any time, and need give no reason.
"""


class ModerationSettings(models.Model):
    """How comments are moderated: one row with the owner's settings."""

    blog = models.OneToOneField(
        Blog, models.CASCADE, primary_key=True, editable=False, related_name="moderation"
    )
    mode = models.CharField(
        max_length=20,
        choices=policy.MODES,
        default="hold-all",
        help_text="A post can be stricter. A rule that holds a comment wins over this. The rules "
        "read eleven languages, English best. They cannot see irony, hints, pictures, or where a "
        "link leads. They miss some who are in danger. Where every comment is published at once, "
        "one in another language is held.",
    )
    max_links = models.PositiveSmallIntegerField(
        "links", default=2, help_text="A comment with more links than this is held."
    )
    min_seconds = models.PositiveSmallIntegerField(
        "seconds of typing",
        default=4,
        help_text="A comment typed faster than this is held. Only browsers with JavaScript "
        "report the time.",
    )
    reports_to_hold = models.PositiveSmallIntegerField(
        "reports",
        default=3,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
        help_text="A published comment with this many reports is held. Replies to it stay.",
    )
    country = models.ForeignKey(
        "HelpCountry",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="the blog's country",
        help_text="Its numbers are shown first to somebody in danger. Empty: all are in one list.",
    )
    team_reads = models.CharField(
        "when the team usually reads",
        max_length=200,
        blank=True,
        help_text="A sentence for somebody who waits, such as: We usually read comments between 9 "
        "am and 6 pm. Empty says nothing about it.",
    )
    what_to_say = models.TextField(
        default=WHAT_TO_SAY, help_text="For moderators: how to answer somebody in a crisis."
    )
    after_care = models.TextField(
        default=AFTER_CARE,
        help_text="For moderators, after they have read or answered such a comment: where they "
        "find support, and from whom on the team.",
    )
    medicines = models.TextField(
        "names of medicines",
        blank=True,
        max_length=20_000,
        help_text="Several hundred are known already. Add others here, one a line: a substance, a "
        "brand, or an ending such as *mab. All rules about medicines use them.",
    )
    shows_how = models.BooleanField(
        "“How we moderate” is public",
        default=True,
        help_text="A page with last month's figures and the reasons; no text, no name.",
    )

    class Meta:
        verbose_name = verbose_name_plural = "moderation"

    def __str__(self):
        return "How comments are moderated"

    @classmethod
    def load(cls):
        """Return the row with its blog, or an unsaved one with the defaults when there is none."""
        blog = Blog.objects.select_related("moderation").first() or Blog(pk=1)
        return blog.moderation if hasattr(blog, "moderation") else cls(blog=blog)

    @property
    def what_to_say_html(self):
        return markup.render(self.what_to_say)

    @property
    def after_care_html(self):
        return markup.render(self.after_care)

    @property
    def names_of_medicines(self):
        """Return the names of medicines that the owner added, each once, in order."""
        return tuple(dict.fromkeys(filter(None, map(str.strip, self.medicines.splitlines()))))

    def clean(self):
        """Raise ValidationError for a name that would be found in nearly every comment."""
        for name in self.names_of_medicines:
            if sum(map(str.isalpha, name)) < LEAST_OF_A_NAME:
                said = f"“{name}” is too short. Write at least three letters of a name."
                raise ValidationError({"medicines": said}, code="too-short")

    def house(self, *, mode="", browser_id=None):
        """Return the `PolicyContext`: this row, the phrases, the bans and the team's names.

        One query for all three lists, because each new comment runs it while its thread is locked.
        """
        known = {kind: [] for kind in (*PolicyPhrase.Verdict, *Ban.Kind, "team")}
        team = Person.objects.exclude(user=None).values_list(models.Value("team"), "name")
        bans = Ban.objects.active().values_list("kind", "value")
        words = PolicyPhrase.objects.values_list("verdict", "pattern")
        for kind, text in sorted(words.order_by().union(bans.order_by(), team.order_by())):
            known[kind].append(text)
        return policy.PolicyContext(
            mode=policy.stricter(self.mode, mode),
            max_links=self.max_links,
            min_seconds=self.min_seconds,
            crisis_words=tuple(known[PolicyPhrase.Verdict.CRISIS]),
            held_words=tuple(known[PolicyPhrase.Verdict.HOLD]),
            refused_words=tuple(known[PolicyPhrase.Verdict.REFUSE]),
            team_names=tuple(known["team"]),
            blog_name=self.blog.name,
            medicines=self.names_of_medicines,
            banned_hosts=tuple(known[Ban.Kind.HOST]),
            writer_is_banned=str(browser_id) in known[Ban.Kind.WRITER],
        )


LEAST_OF_A_NAME = 3
"""The fewest letters of the name of a medicine, or of an ending."""


class PolicyPhrase(models.Model):
    """The owner's word or phrase to hold, to refuse, or that somebody in danger uses."""

    class Verdict(models.TextChoices):
        HOLD = "hold", "Hold the comment"
        REFUSE = "refuse", "Refuse the comment"
        CRISIS = "crisis", "Treat the comment as a crisis"

    pattern = models.CharField(
        "word or phrase",
        max_length=100,
        unique=True,
        help_text="Whole words; * means any letters, as in miracle* or *coin.",
    )
    verdict = models.CharField(
        max_length=6,
        choices=Verdict,
        default=Verdict.HOLD,
        help_text="Treated as a crisis: help is shown at once, and moderators get an e-mail.",
    )

    class Meta:
        ordering = ["pattern"]

    def __str__(self):
        return self.pattern
