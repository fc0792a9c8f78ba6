"""Metadata for search engines, link previews and reference managers."""

from django import template
from django.conf import settings

from blog.content import sanitize
from blog.models import addresses

register = template.Library()
register.filter("absolute", addresses.absolute)


@register.simple_tag(takes_context=True)
def json_ld(context, post, **more):
    """Return the post as a schema.org BlogPosting. `more` adds properties."""
    return sanitize.json_script(posting(post, context["blog"]) | more)


def posting(post, blog):
    """Return the properties of a BlogPosting (https://schema.org/BlogPosting), without empty ones.

    schema.org has no property for a conflict of interest. The nearest is `backstory`, which
    describes how an article came about.
    """
    address = f"{settings.SITE_URL}{post.get_absolute_url()}"
    parts = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "@id": address,
        "mainEntityOfPage": address,
        "url": address,
        "headline": post.title,
        "description": blog.summary_of(post),
        "datePublished": post.publish_at.isoformat(),
        "dateModified": (post.shown_update or post.publish_at).isoformat(),
        "author": [author(person) for person in post.authors],
        "publisher": {"@type": "Organization", "name": blog.name, "url": settings.SITE_URL},
        "isPartOf": {"@type": "Blog", "name": blog.name, "url": f"{settings.SITE_URL}/"},
        "image": post.image and addresses.absolute(post.image.url),
        "keywords": [tag.name for tag in post.hashtags],
        "inLanguage": settings.LANGUAGE_CODE,
        "wordCount": len(post.words.split()),
        "correction": [correction(row) for row in post.shown_corrections],
        "discussionUrl": f"{address}#comments",
        "backstory": post.disclosures and f"Conflict of interest: {' '.join(post.disclosures)}",
    }
    return {name: value for name, value in parts.items() if value}


def author(person):
    """Return a person as schema.org describes one."""
    address = f"{settings.SITE_URL}{person.get_absolute_url()}"
    parts = {"@type": "Person", "name": person.name, "url": address, "jobTitle": person.role}
    return {name: value for name, value in parts.items() if value}


def correction(row):
    """Return a correction as schema.org describes one."""
    return {
        "@type": "CorrectionComment",
        "text": row.text,
        "dateCreated": row.at.isoformat(),
    }
