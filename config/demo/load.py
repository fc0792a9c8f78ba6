"""Loads the demo blog of `fixtures/demo.json` through the same functions as the site itself."""

import json
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import CommandError
from django.db import transaction

from blog import images
from blog.models import Blog, Byline, Page, Person, Post, Redirect, RelatedLink, Tag
from blog.related import similarity
from comments import tree
from comments.models import Comment, Decision, HelpCountry, ModerationSettings, Thread
from comments.submission import of_team

GROUPS = {"author": "Authors", "moderator": "Moderators"}


def load(folder, *, passwords=None):
    """Load what is not there yet, and return the number of new posts. A second run changes nothing.

    `passwords` maps the demo logins to the passwords of new accounts.
    """
    demo = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    with transaction.atomic():
        load_blog(demo["blog"])
        people = {row["slug"]: load_person(row, passwords or {}) for row in demo["people"]}
        load_pages(demo["pages"])
        known = set(Post.objects.values_list("slug", flat=True))
        new = [row for row in demo["posts"] if row["slug"] not in known]
        try:
            posts = {row["slug"]: load_post(row, people, folder / "images") for row in new}
        except images.NotStored as error:
            raise CommandError(str(error)) from error
        for row in new:
            load_related(posts[row["slug"]], row.get("related", []))
            load_thread(posts[row["slug"]], row, people)
        if new and Blog.load().featured is None:
            blog = Blog.load()
            blog.featured = posts.get(demo["blog"].get("featured"))
            blog.save()
    similarity.find()
    return len(new)


def load_start_pages(folder):
    """Create the first pages of a new blog, as far as they are missing, for the owner to edit.

    One whose address leads to something else, such as a post that was imported, is not made.
    """
    paths = {f"/{row['slug']}/": row for row in start_pages(folder)}
    lead_on = set(Redirect.objects.filter(path__in=paths).values_list("path", flat=True))
    load_pages([row for path, row in paths.items() if path not in lead_on])


def start_pages(folder=settings.BASE_DIR / "fixtures"):
    """Return the slug, the title and the body of each first page of a new blog."""
    return json.loads((folder / "start.json").read_text(encoding="utf-8"))["pages"]


def load_pages(rows):
    """Make the pages that are not there."""
    for row in rows:
        words = {"title": row["title"], "body": row["body"]}
        Page.objects.get_or_create(slug=row["slug"], defaults=words)


def load_blog(row):
    """Give the demo's name and settings to a blog that has none of its own."""
    if not Blog.objects.filter(pk=1).exclude(name=Blog._meta.get_field("name").default).exists():
        blog = Blog.load()
        blog.name, blog.tagline, blog.footer = row["name"], row["tagline"], row["footer"]
        blog.is_about_health = row["is_about_health"]
        blog.save()
        country = HelpCountry.objects.filter(name=row["country"]).first()
        ModerationSettings.objects.get_or_create(blog=blog, defaults={"country": country})


def load_person(row, passwords):
    """Return a person of the demo, made if needed."""
    user = None
    if row["username"]:
        user = load_user(row["username"], row["name"], passwords.get(row["username"]))
    fields = {key: row[key] for key in ("name", "role", "bio", "disclosure")}
    return Person.objects.get_or_create(slug=row["slug"], defaults={**fields, "user": user})[0]


def load_user(username, name, password):
    """Return an account of the demo, made if needed."""
    first, _, last = name.partition(" ")
    user, is_new = get_user_model().objects.get_or_create(
        username=username,
        defaults={
            "first_name": first,
            "last_name": last,
            "is_staff": True,
            "email": f"{username}@blog.example",  # an address that nobody can own
        },
    )
    if is_new:
        user.set_password(password)  # None makes an account without a usable password
        user.save()
        user.groups.add(Group.objects.get(name=GROUPS[username]))
    return user


def load_post(row, people, folder):
    """Make a post of the demo, with its picture, people and hashtags."""
    post = Post(
        **{key: row[key] for key in ("slug", "title", "summary", "body", "disclosure")},
        updated_at=row["updated"] and datetime.fromisoformat(row["updated"]),
        image_alt=row["image_alt"] if row["image"] else "",
    )
    if row["published"]:
        post.status = Post.Status.PUBLISHED
        # Subscribers are not e-mailed about these.
        post.publish_at = post.announced_at = datetime.fromisoformat(row["published"])
    if row["image"]:
        post.image = ContentFile((folder / row["image"]).read_bytes(), name=row["image"])
    post.save()
    post.tags.set([Tag.objects.get_or_create(name=name)[0] for name in row["tags"]])
    Byline.objects.bulk_create(
        Byline(post=post, person=people[slug], position=position)
        for position, slug in enumerate(row["bylines"])
    )
    return post


def load_related(post, rows):
    """Make the related posts of a post."""
    for position, row in enumerate(rows):
        target = Post.objects.get(slug=row["post"]) if "post" in row else None
        RelatedLink.objects.create(
            post=post,
            position=position,
            target=target,
            title=row.get("title", ""),
            url=row.get("url", ""),
            date=row.get("date"),
            excerpt=row["excerpt"],
        )


def load_thread(post, row, people):
    """Load all comments of a post in bulk, with their decisions."""
    comments, keys = [], {}

    def collect(rows, parent):
        for entry in rows:
            comment = make_comment(post, parent, entry, people)
            comments.append(comment)
            keys[entry["key"]] = comment
            collect(entry.get("replies", []), comment)

    collect(row.get("comments", []), None)
    if not comments:
        return
    with Thread.objects.locked(post.pk) as thread:
        for comment in comments:
            if comment.status in WAITING:
                explain(comment, thread)
        tree.bulk_load(comments)
        Decision.objects.bulk_create(decision for c in comments if (decision := decided(c)))
        thread.featured_comment = keys.get(row.get("featured_comment"))
        thread.save(update_fields=["featured_comment"])
        thread.refresh()


WAS_PUBLIC = {Comment.Status.APPROVED, Comment.Status.REMOVED, "erased"}


def make_comment(post, parent, row, people):
    """Return a comment of the demo that is not saved."""
    by = people[row["by"]] if row["by"] else None
    at = post.publish_at + timedelta(minutes=row["minutes"])
    erased = row["status"] == "erased"
    comment = Comment(
        post=post,
        parent=parent,
        **of_team(by and by.user),
        author_name=by.name if by else row["name"],
        author_url=row["website"],
        body=row["body"],
        status=Comment.Status.REMOVED if erased else row["status"],
        submitted_at=at,
        erased_at=at + timedelta(hours=30) if erased else None,
        approved_at=at + timedelta(hours=2) if row["status"] in WAS_PUBLIC else None,
    )
    comment.moderator_reason = "" if erased else row.get("reason", "")
    return comment


WAITING = {Comment.Status.PENDING, Comment.Status.SPAM}


def explain(comment, thread):
    """Set the reasons for holding a comment. Spam in the fixture filled in the honeypot."""
    status = comment.status
    comment.judge(thread, trap=status == Comment.Status.SPAM)
    comment.status, comment.approved_at = status, None


VERBS = {
    Comment.Status.APPROVED: Decision.Verb.APPROVE,
    Comment.Status.REJECTED: Decision.Verb.REJECT,
    Comment.Status.SPAM: Decision.Verb.MARK_AS_SPAM,
    Comment.Status.REMOVED: Decision.Verb.REMOVE,
}


def decided(comment):
    """Return the decision that led to a comment's state; None for a held one."""
    if comment.status == Comment.Status.PENDING:
        return None
    moderator = get_user_model().objects.filter(username="moderator").first()
    was_hidden = comment.was_public and not comment.is_visible
    return Decision(
        comment=comment,
        verb=Decision.Verb.ERASE if comment.erased_at else VERBS[comment.status],
        from_status=Comment.Status.APPROVED if was_hidden else Comment.Status.PENDING,
        to_status=comment.status,
        by=None if comment.erased_at else comment.staff_user or moderator,
        reason=comment.moderator_reason,
        at=comment.erased_at or comment.approved_at or comment.submitted_at + timedelta(hours=2),
    )
