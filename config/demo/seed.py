"""Generates posts and threads of any size, for `make_content` and the benchmark."""

from datetime import timedelta
from itertools import accumulate, product

from django.db import transaction
from django.utils import timezone

from blog.models import Blog, Post, Tag
from blog.models.addresses import slug_of
from blog.related import similarity
from comments import tree
from comments.models import Comment, Thread

NAMES = ["", "", "", "", "", "Wren", "Maren", "A carer", "Joaquim", "Lotte"]
WORDS = (  # noqa: SIM905 (a list of words is read most easily as text)
    "the a morning leg kettle stairs nurse question letter week heat slow better worse scan clinic "
    "bus walk sister husband work sleep rest again never always perhaps until after before with "
    "without between because although i we you they it is was has had can could will would not and"
).split()
# Rare words, as in real text. Without them, any search would find everything.
SYLLABLES = (
    ("ba", "co", "dre", "fi", "gla", "hu", "jo", "ka", "li", "mo"),
    ("na", "pel", "ri", "sto", "tum", "ve", "zo"),
    ("da", "din", "ga", "lar", "mel", "nis", "ro", "sen", "ta", "vik"),
    ("a", "e", "i", "o", "us"),
)
RARE = ["".join(parts) for parts in product(*SYLLABLES)]
VOCABULARY = WORDS + RARE
# The tenth word is used about a tenth as often as the first (Zipf's law).
WEIGHTS = list(accumulate(1 / (place + 3) for place in range(len(VOCABULARY))))
TAGS = ["heat", "sleep", "walking", "work", "scans", "trials"]
BATCH = 100
"""Posts that are written in one transaction, with their threads."""

CONVERSATION = 12
"""The average number of comments in a conversation, as in a lively post."""

DEEPEST = 8


def sentence(chance, words):
    """Return a sentence of so many words, most of them common ones."""
    text = " ".join(chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=words))
    return f"{text[0].upper()}{text[1:]}."


def text(chance):
    """Return a comment of one to three short paragraphs, about 200 characters."""
    paragraphs = chance.choice([1, 1, 1, 2, 2, 3])
    return "\n\n".join(sentence(chance, chance.randint(8, 34)) for _ in range(paragraphs))


def new_post(chance, *, days_ago=0):
    """Return a post of made-up words that is not saved."""
    at = timezone.now() - timedelta(days=days_ago, hours=1)
    body = "".join(f"<p>{sentence(chance, 60)}</p>" for _ in range(8))
    return Post(
        title=sentence(chance, 6).rstrip("."),
        summary=sentence(chance, 20),
        body=body,
        status=Post.Status.PUBLISHED,
        publish_at=at,
        announced_at=at,
    )


def make_post(chance, *, days_ago=0):
    """Save a post of made-up words, and return it."""
    post = new_post(chance, days_ago=days_ago)
    post.save()
    return post


def make_blog(chance, posts, comments):
    """Create posts with `comments` spread over them. Yield the numbers of both after each post."""
    tags = [Tag.objects.get_or_create(name=name)[0] for name in TAGS]
    taken = Post.objects.count()
    for first in range(0, posts, BATCH):
        with transaction.atomic():
            batch = [new_post(chance, days_ago=day) for day in range(first, first + BATCH)]
            batch = batch[: posts - first]
            for number, post in enumerate(batch, taken + first + 1):
                post.slug = f"{slug_of(post.title)[:80]}-{number}"
                post.render()
                post.take_month()
            Post.objects.bulk_create(batch)
            Post.tags.through.objects.bulk_create(
                Post.tags.through(post=post, tag=tag)
                for post in batch
                for tag in chance.sample(tags, k=2)
            )
            for number, post in enumerate(batch, first):
                size = comments * (number + 1) // posts - comments * number // posts
                make_thread(post, size, chance)
                yield 1 + size
            Blog.touch()
    similarity.find()


def make_thread(post, size, chance, *, status=Comment.Status.APPROVED):
    """Create a thread of `size` comments for `post`, a few of them nested three replies deep."""
    comments, conversation = [], []
    start = post.publish_at
    for number in range(size):
        if not conversation or chance.random() < 1 / CONVERSATION:
            conversation, parent = [], None
        else:
            parent = chance.choice(conversation)
        comment = Comment(
            post=post,
            parent=parent,
            author_name=chance.choice(NAMES),
            body=text(chance),
            status=status,
            hold_reasons=[["everything", None]] if status == Comment.Status.PENDING else [],
            submitted_at=start + timedelta(seconds=number),
        )
        comment.depth = parent.depth + 1 if parent else 0
        if comment.depth < DEEPEST:
            conversation.append(comment)
        comments.append(comment)
    with Thread.objects.locked(post.pk) as thread:
        tree.bulk_load(comments)
        thread.refresh()
    return comments
