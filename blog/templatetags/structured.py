"""What a page says to machines: search engines, previews of links, reference managers."""

from django import template
from django.conf import settings

from blog.content import sanitize
from blog.models import addresses

register = template.Library()
register.filter("absolute", addresses.absolute)


@register.simple_tag(takes_context=True)
def json_ld(context, post, **more):
    """The post as a schema.org BlogPosting. `more` are properties that the template knows."""
    return sanitize.json_script(posting(post, context["blog"]) | more)


def posting(post, blog):
    """The properties of a BlogPosting (https://schema.org/BlogPosting); those that are empty are
    left out.

    schema.org has no word for a conflict of interest: `backstory`, which tells how an article came
    to be, is the nearest.
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
    address = f"{settings.SITE_URL}{person.get_absolute_url()}"
    parts = {"@type": "Person", "name": person.name, "url": address, "jobTitle": person.role}
    return {name: value for name, value in parts.items() if value}


def correction(row):
    return {
        "@type": "CorrectionComment",
        "text": row.text,
        "dateCreated": row.at.isoformat(),
    }
