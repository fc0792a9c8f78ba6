import hashlib

from django.utils import timezone

from blog.search_text import stems
from comments import duplicates, markup, policy
from comments.policy.detectors.links import host_of


class CommentText:
    """What a comment says, and how pages show it. Part of `Comment`."""

    RENDERED = ("author_html", "when_html", "body_html", "search_words", "words_digest")

    def render(self):
        """Render the fields that pages show from what was written."""
        day = timezone.localtime(self.submitted_at)
        self.author_html = (
            "" if self.erased_at else markup.render_author(self.author_name, self.author_url)
        )
        self.when_html = markup.render_time(day)
        if self.edited_at:
            self.when_html += markup.render_edited(self.edited_by_team)
        self.body_html = markup.render(self.body)
        self.search_words = self.folded()
        self.words_digest = duplicates.hash_of_words(self.body)

    def folded(self):
        """Return the `search_words` of its present text."""
        return stems.searched(markup.plain(self.body_html))

    @property
    def version(self):
        """Return a hash that changes with its words and its writer's name."""
        words = "\x1f".join([self.body, self.author_name, self.author_url])
        return hashlib.sha256(words.encode()).hexdigest()[:32]

    @property
    def key(self):
        """Return the primary key as text, for a template that uses it a dozen times."""
        return markup.safe(str(self.pk))

    @property
    def shown_name(self):
        return self.author_name or "Anonymous"

    @property
    def html(self):
        """Return the text as safe HTML. Only `render` writes it."""
        return markup.safe(self.body_html)

    @property
    def author_link(self):
        return markup.safe(self.author_html)

    @property
    def when(self):
        return markup.safe(self.when_html)

    def quote(self, reason):
        """Return the words that a reason points to; empty without a place."""
        _rule, place = reason
        draft = policy.Draft(self.body, self.author_name, self.author_url)
        return draft.quote(place) if place else ""

    @property
    def hosts(self):
        """Return the hosts that its text and name link to, as a ban names them."""
        hosts = map(host_of, markup.links(self.body_html + self.author_html))
        return sorted({host.removeprefix("www.") for host in hosts if host})

    def opening(self, words=16):
        """Return the first words of the text, without formatting."""
        return markup.opening(self.body_html, words)
