"""What the admin says before a deletion: what else is deleted, or why it is impossible."""

from blog.dates import moment_in_words
from blog.models import (
    Page,
    Post,
    Redirect,
    ScheduledChange,
    Subscriber,
)
from blog.models.deletion import goes_with, named, what_goes_with
from blog.numbers import counted


class WithConsequences:
    """A mixin for a ModelAdmin that lists the consequences on its delete confirmation pages."""

    delete_confirmation_template = "admin/delete_in_words.html"
    delete_selected_confirmation_template = "admin/delete_many_in_words.html"

    def obstacles(self, row):
        """Return the reasons why a row cannot be deleted, as sentences; empty if it can."""
        return []

    def get_deleted_objects(self, objs, request):
        """Let users who may delete a row delete its related rows too.

        Django would check the permission of each model.
        """
        rows = list(objs)
        going = []
        for row in rows:
            said = what_goes_with(row)
            going += [str(row), said] if said else [str(row)]
        refused = [sentence for row in rows for sentence in self.obstacles(row)]
        return going, {}, set(), refused


@goes_with("blog.Post")
def of_post(post):
    """Return what goes with a post, as sentences: its address, links to it, planned changes."""
    said = []
    if post.is_published:
        said.append(
            f"Its address, {post.get_absolute_url()}, stops working. To hide the post and "
            "keep all this, make it a draft instead."
        )
    linking = Post.objects.filter(related_links__target=post).distinct()
    if linking:
        said.append(f"The links to it go from the related posts of {named(linking)}.")
    if replaced := post.replaces.all():
        said.append(f"Readers of {named(replaced)} are not led to it any more.")
    said += old_addresses(post=post)
    if change := ScheduledChange.of_post(post):
        said.append(f"The change that is planned for {moment_in_words(change.at)} goes too.")
    if count := post.revisions.count():
        said.append(f"Its history goes too: {counted(count, 'version')}.")
    return said


@goes_with("blog.Person")
def of_person(person):
    """Return what goes with a person, as sentences."""
    said = [f"Their page, {person.get_absolute_url()}, stops working."]
    if person.user:
        said.append(f"The account “{person.user}” stays. Its comments then have no person’s name.")
    return said + old_addresses(person=person)


@goes_with("blog.Tag")
def of_tag(tag):
    """Return what goes with a hashtag, as sentences."""
    said = [f"Its page, {tag.get_absolute_url()}, stops working."]
    if posts := tag.posts.all():
        said.append(f"The posts stay, without it: {named(posts)}.")
    if written := [post for post in posts if f"#{tag.name}".lower() in post.words.lower()]:
        said.append(f"The next save brings it back to posts whose text says it: {named(written)}.")
    if count := len(subscribers_of_this_alone(tag)):
        said.append(f"{counted(count, 'subscription')} to nothing else: they end.")
    return said + old_addresses(tag=tag)


def subscribers_of_this_alone(tag):
    """Return subscribers whose only hashtag this is: without it they would get every post."""
    chosen = Subscriber.objects.filter(tags=tag).prefetch_related("tags")
    return [subscriber for subscriber in chosen if len(subscriber.tags.all()) == 1]


@goes_with("blog.Series")
def of_series(series):
    """Return what goes with a series, as sentences."""
    posts = series.posts.all()
    return [f"The posts stay, but are no longer a series: {named(posts)}."] if posts else []


@goes_with("blog.Page")
def of_page(page):
    """Return what goes with a page, as sentences."""
    return [] if page.is_hidden else [f"Its address, {page.get_absolute_url()}, loses this text."]


@goes_with("blog.Redirect")
def of_old_address(old):
    """Return what goes with a redirect, as sentences."""
    return [f"It led to “{old.target}”, and stops working."]


@goes_with("blog.Picture")
def of_picture(picture):
    """Return what goes with a picture, as sentences."""
    earlier = Post.objects.filter(revisions__body__contains=picture.file.name).distinct()
    if not earlier:
        return []
    return [f"The history of {named(earlier)} shows an empty place instead."]


def users_of(picture):
    """Return the posts, planned changes and pages that show a picture, by kind."""
    shown = {"body__contains": picture.file.name}
    return [
        *Post.objects.filter(**shown),
        *ScheduledChange.objects.filter(**shown).select_related("post"),
        *Page.objects.filter(**shown),
    ]


def old_addresses(**target):
    """Describe the redirects to a row."""
    paths = [old.path for old in Redirect.objects.filter(**target)[:11]]
    if not paths:
        return []
    more = " and others" if len(paths) > 10 else ""
    return [f"Its older addresses stop working: {', '.join(paths[:10])}{more}."]
