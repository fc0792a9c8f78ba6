"""Made-up posts and threads of any size, for `make_content` and the benchmark."""

from datetime import timedelta

from django.utils import timezone

from blog.models import Post
from comments import tree
from comments.models import Comment, Thread

NAMES = ["", "", "", "", "", "Wren", "Maren", "A carer", "Joaquim", "Lotte"]
WORDS = (  # noqa: SIM905 (a list of words is read most easily as text)
    "the a morning leg kettle stairs nurse question letter week heat slow better worse scan clinic "
    "bus walk sister husband work sleep rest again never always perhaps until after before with "
    "without between because although i we you they it is was has had can could will would not and"
).split()
CONVERSATION = 12
"""Comments in a made-up conversation, on average: what a lively post shows."""

DEEPEST = 8


def sentence(chance, words):
    text = " ".join(chance.choices(WORDS, k=words))
    return f"{text[0].upper()}{text[1:]}."


def text(chance):
    """A comment of one to three short paragraphs, about 200 characters."""
    paragraphs = chance.choice([1, 1, 1, 2, 2, 3])
    return "\n\n".join(sentence(chance, chance.randint(8, 34)) for _ in range(paragraphs))


def make_post(chance, *, days_ago=0):
    body = "".join(f"<p>{sentence(chance, 60)}</p>" for _ in range(8))
    return Post.objects.create(
        title=sentence(chance, 6).rstrip("."),
        summary=sentence(chance, 20),
        body=body,
        status=Post.Status.PUBLISHED,
        publish_at=timezone.now() - timedelta(days=days_ago, hours=1),
    )


def make_thread(post, size, chance, *, status=Comment.Status.APPROVED):
    """Give `post` a thread of `size` comments, a few of them replies to replies to replies."""
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
            reasons=[["everything", None]] if status == Comment.Status.PENDING else [],
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
