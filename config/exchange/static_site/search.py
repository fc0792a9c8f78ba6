"""The index of the search in a static copy: scripts, which a page may load from a folder.

Each is a list of [kind, title, file, words]. It holds what readers can see, and nothing else.
"""

import json

from blog.content import sanitize
from blog.models import Page, Person, Post
from blog.models.querysets import ADDRESS
from comments import markup
from comments.models import Comment
from config.exchange.static_site.pages import BATCH

BYTES = 1_000_000
"""About how long one script gets."""

BEGIN = "(self.copyIndex = self.copyIndex || []).push(["


def scripts(files):
    """Yield the scripts of the index as bytes. `files` are those of the copy, as {path: file}."""
    lines, size = [], 0
    for row in rows(files):
        line = json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        lines.append(line)
        size += len(line)
        if size > BYTES:
            yield script(lines)
            lines, size = [], 0
    yield script(lines)


def script(lines):
    return b"%s\n%s\n]);\n" % (BEGIN.encode(), b",\n".join(lines))


def rows(files):
    posts = Post.objects.published().newest_first()
    shown = posts.only(*ADDRESS, "title", "summary", "words")
    for post in shown.iterator(chunk_size=BATCH):
        if file := files.get(post.get_absolute_url()):
            yield "Post", post.title, file, one_line(f"{post.summary} {post.words}")
    for page in Page.objects.all():
        if file := files.get(page.get_absolute_url()):
            yield "Page", page.title, file, one_line(sanitize.plain(page.body_html))
    for person in Person.objects.all():
        if file := files.get(person.get_absolute_url()):
            yield "Author", person.name, file, one_line(f"{person.role} {person.bio}")
    comments = Comment.objects.visible().filter(post__in=posts.order_by())
    names = [f"post__{name}" for name in (*ADDRESS, "title")]
    comments = comments.select_related("post").only("author_html", "body_html", *names)
    for comment in comments.order_by("-pk").iterator(chunk_size=BATCH):
        if file := files.get(comment.post.get_absolute_url()):
            title = f"{markup.plain(comment.author_html)} on {comment.post.title}"
            words = one_line(markup.plain(comment.body_html))
            yield "Comment", title, f"{file}#comment-{comment.pk}", words


def one_line(text):
    return " ".join(text.split())
