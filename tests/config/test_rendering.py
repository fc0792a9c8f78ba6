"""After an update that reads comments in another way, a job renders them again."""

from hashlib import sha256
from io import StringIO

import pytest
from django.core.management import call_command

from blog.models import Blog, Page, Post
from comments import markup
from comments.models import Comment, Thread
from config.models import Rendering
from config.operations import jobs, rendering
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

TYPED = """Quite *so*, **truly**: https://example.org/a_(b)#object.__init__. 5*3*2 & `a < b`
> Hers
Mine [here](https://example.org/?a=1&b=2), ![a cat](https://example.org/c.png) <b>

1999. It was then.

2. tea
3. rest
   - green
9. sleep
Thanks

```
code
```
"""


def test_the_version_of_the_markup_is_raised_when_it_gives_other_html():
    """If this fails, raise `markup.VERSION`, and write the new digest here."""
    digest = sha256(markup.render(TYPED).encode()).hexdigest()[:12]

    assert (markup.VERSION, digest) == (3, "6d2600e2ee78")


def be_old(*comments):
    Comment.objects.filter(pk__in=[comment.pk for comment in comments]).update(
        body_html="<p>old</p>", search_words="old"
    )


def stored():
    return list(Comment.objects.order_by("pk").values_list("body_html", "search_words"))


def test_after_an_update_every_comment_is_rendered_again_once():
    post = make_post()
    be_old(*[make_comment(post=post, body=f"*Words* {n}") for n in range(3)])
    version = Thread.objects.get().version

    rendering.go_on()
    be_old(Comment.objects.first())
    rendering.go_on()

    assert stored() == [
        ("<p>old</p>", "old"),
        ('<p dir="auto"><em>Words</em> 1</p>', "words 1 ¬word"),
        ('<p dir="auto"><em>Words</em> 2</p>', "words 2 ¬word"),
    ]
    assert Thread.objects.get().version == version + 1


def test_what_is_right_is_not_written_and_no_page_is_thrown_away():
    make_comment(body="*Words*")
    version = Thread.objects.get().version

    rendering.go_on()

    assert Thread.objects.get().version == version
    assert Rendering.objects.get().done_at is not None


def test_who_was_stopped_goes_on_with_the_next_batch(monkeypatch):
    monkeypatch.setattr(rendering, "BATCH", 1)
    monkeypatch.setattr(rendering, "BATCH_OF_POSTS", 1)
    monkeypatch.setattr(rendering, "SLICE", 0)
    first, second = make_comment(body="One"), make_comment(body="Two")
    be_old(first, second)

    rendering.go_on()
    assert stored() == [('<p dir="auto">One</p>', "one"), ("<p>old</p>", "old")]
    assert Rendering.objects.get().last == first.pk
    rendering.go_on()
    assert stored() == [('<p dir="auto">One</p>', "one"), ('<p dir="auto">Two</p>', "two")]
    rendering.go_on()
    assert Rendering.objects.get().last_post == first.post_id
    rendering.go_on()
    rendering.go_on()
    assert Rendering.objects.get().done_at is not None


def test_what_only_a_search_reads_is_noted_anew_and_no_page_is_thrown_away(settings):
    post = make_post(title="Walks")
    make_comment(post=post, body="Long walks")
    Post.objects.update(search_words="walks\n")
    Comment.objects.update(search_words="long walks")
    version = Thread.objects.get().version

    rendering.go_on()

    assert Post.objects.get().search_words.startswith("walks ¬walk\n")
    assert Comment.objects.get().search_words == "long walks ¬walk"
    assert Thread.objects.get().version == version

    settings.SEARCH_LANGUAGE = "none"
    rendering.go_on()

    assert Post.objects.get().search_words.startswith("walks\n")
    assert Comment.objects.get().search_words == "long walks"


def test_posts_and_pages_are_rendered_again_too_and_no_old_page_is_shown(client):
    post = make_post(title="Hebrew", body="<p>שלום</p>", update_text="שלום")
    page = Page.objects.create(slug="team", title="Team", body="<p>שלום</p>")
    Post.objects.update(body_html="<p>שלום</p>", update_html="<p>old</p>")
    Page.objects.filter(pk=page.pk).update(body_html="<p>שלום</p>")
    version, edition = Blog.objects.get().version, post.edition

    rendering.go_on()

    post, page = Post.objects.get(), Page.objects.get(pk=page.pk)
    assert post.body_html == page.body_html == '<p dir="auto">שלום</p>'
    assert post.update_html.startswith('<p dir="auto"><b dir="ltr">Update, ')
    assert Blog.objects.get().version > version
    assert post.edition == edition
    assert '&lt;p dir="auto"&gt;שלום&lt;/p&gt;' in client.get("/feed/").text


def test_who_writes_a_post_while_it_is_rendered_again_is_not_overwritten():
    post = make_post(title="Any", body="<p>Old words</p>")
    Post.objects.update(body_html="<p>old</p>")
    read = list(Post.objects.all())
    Post.objects.update(body="<p>New words</p>", body_html="<p>New words</p>")

    rendering.render_posts(read)

    post.refresh_from_db()
    assert post.body_html == "<p>New words</p>"


def test_words_that_were_deleted_meanwhile_do_not_come_back(monkeypatch):
    comment = make_comment(body="Words", author_name="Grace")
    be_old(comment)
    store = rendering.store

    def erase_first(*arguments):
        Comment.objects.get(pk=comment.pk).erase()
        make_comment(post=comment.post)  # so that the thread is there still
        store(*arguments)

    make_comment(parent=comment)
    monkeypatch.setattr(rendering, "store", erase_first)
    rendering.go_on()

    comment.refresh_from_db()
    assert (comment.body_html, comment.author_html, comment.search_words) == ("", "", "")


def test_a_batch_costs_no_more_queries_when_nothing_is_to_be_written(
    django_assert_num_queries,
):
    state = Rendering.objects.create(version=rendering.version())
    post = make_post()
    for _ in range(3):
        make_comment(post=post)

    with django_assert_num_queries(2):
        rendering.next_batch(state)


def test_the_job_comes_back_at_once_while_comments_are_left():
    state = Rendering.objects.create(version=rendering.version())
    now = jobs.timezone.now()
    assert (rendering.next_turn(now) - now).total_seconds() == 1

    state.done_at = now
    state.save()

    assert (rendering.next_turn(now) - now).total_seconds() == 60
    assert "rendering" in [job.name for job in jobs.JOBS]


# The command


def test_everything_stored_as_html_is_made_again():
    comment = make_comment(body="*Words*", author_name="Grace")
    page = Page.objects.create(slug="about", title="About", body="<p>Us</p>")
    Post.objects.update(body_html="old")
    Page.objects.update(body_html="old")
    Comment.objects.update(body_html="old", author_html="old", when_html="old")
    Thread.objects.update(signal_html="old")

    call_command("rerender", stdout=(said := StringIO()))

    comment.refresh_from_db()
    page.refresh_from_db()
    assert said.getvalue() == "1 comments, 1 posts rendered.\n"
    assert comment.body_html == '<p dir="auto"><em>Words</em></p>'
    assert comment.author_html == "Grace"
    assert comment.when_html.startswith("<time ")
    assert comment.post.thread.signal_html.startswith("<svg ")
    assert Post.objects.get().body_html == "<p>A night has an order of its own.</p>"
    assert page.body_html == "<p>Us</p>"


def test_the_times_of_comments_follow_a_new_time_zone(settings):
    comment = make_comment()
    settings.TIME_ZONE = "Pacific/Kiritimati"

    call_command("rerender", verbosity=0)

    comment.refresh_from_db()
    assert "+14:00" in comment.when_html


def test_rendering_again_brings_back_no_words_that_were_taken_back():
    comment = make_comment(body="Words", author_name="Grace")
    make_comment(parent=comment)
    comment.erase()

    call_command("rerender", verbosity=0)

    comment.refresh_from_db()
    assert comment.body_html == ""
    assert comment.author_html == ""


def test_rendering_again_moves_the_versions_so_that_no_old_page_is_shown():
    comment = make_comment()
    blog, thread = Blog.load().version, comment.post.thread.version

    call_command("rerender", verbosity=0)

    assert Blog.load().version > blog
    assert Thread.objects.get().version > thread
