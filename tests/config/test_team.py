"""Which accounts and groups may be deleted, and what the owner reads before."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone

from blog.models import Autosave, Person
from comments.models import Comment
from tests.comments.drawn import Page
from tests.support.factories import make_author, make_comment, make_moderator, make_post, make_user
from tests.support.pages import text

pytestmark = pytest.mark.django_db

User = get_user_model()


def delete(client, row, **sent):
    return client.post(f"/admin/auth/{row._meta.model_name}/{row.pk}/delete/", sent, follow=True)


def delete_many(client, *rows):
    sent = {
        "action": "delete_selected",
        "_selected_action": [row.pk for row in rows],
        "post": "yes",
    }
    return client.post(f"/admin/auth/{rows[0]._meta.model_name}/", sent, follow=True)


def test_an_account_goes_and_what_it_wrote_stays(admin_client):
    wren = make_author("wren", name="Wren")
    make_comment(status="approved", by=wren)
    now = timezone.now()
    Autosave.objects.create(author=wren, text="title=A", typed_at=now)

    said = text(admin_client.get(f"/admin/auth/user/{wren.pk}/delete/"))
    delete(admin_client, wren, post="yes")

    assert "The person “Wren” stays, with all posts, but has no account." in said
    assert "Who decided is forgotten of 1 decision about comments." in said
    assert "1 text that they typed and did not save: deleted." in said
    assert "object (" not in said
    assert Person.objects.get().user is None
    assert not User.objects.filter(username="wren").exists()


def test_what_an_account_wrote_keeps_its_badge_when_the_account_goes(admin_client, grace):
    """On the same page that is kept for readers, too."""
    ada, alan = make_author("ada"), make_moderator("alan")
    post = make_post(by=[ada.person])
    of_ada = make_comment(post=post, staff_user=ada, author_name="Ada Byron")
    of_alan = make_comment(post=post, staff_user=alan, author_name="Alan")
    make_comment(post=post)
    before = Page(grace.get(post.get_absolute_url()))

    said = text(admin_client.get(f"/admin/auth/user/{alan.pk}/delete/"))
    delete_many(admin_client, ada, alan)

    assert (
        "What they wrote in the team’s name stays, with that name and the team’s badge: 1 comment."
    ) in said
    assert not User.objects.filter(username__in=["ada", "alan"]).exists()
    page = Page(grace.get(post.get_absolute_url()))
    assert "Wrote this post" in page[of_ada].words
    assert "Blog team" in page[of_alan].words
    assert page[of_alan].kind == "team-c"
    assert [drawn.words for drawn in page.comments] == [drawn.words for drawn in before.comments]
    assert Comment.objects.by_readers().count() == 1


def test_the_only_owner_stays_and_one_of_two_goes(admin_client, admin_user):
    why = "“admin” is the only owner: nobody else could manage the blog."

    alone = delete(admin_client, admin_user, post="yes")
    make_user("olga", group="Owners")
    delete(admin_client, admin_user, post="yes")

    assert why in text(alone)
    assert list(User.objects.values_list("username", flat=True)) == ["olga"]


def test_the_groups_of_the_blog_stay_and_keep_their_names(admin_client):
    authors, own = Group.objects.get(name="Authors"), Group.objects.create(name="Guests")

    refused = delete_many(admin_client, authors, own)
    admin_client.post(f"/admin/auth/group/{authors.pk}/change/", {"name": "Writers"})
    delete(admin_client, own, post="yes")

    assert "“Authors” is a group of the blog itself." in text(refused)
    assert set(Group.objects.values_list("name", flat=True)) == {
        "Authors",
        "Editors",
        "Moderators",
        "Owners",
    }


@pytest.mark.parametrize("number", ["9" * 400, "9223372036854775808", "\x00", "-1"])
def test_a_number_that_no_group_has_is_refused(admin_client, admin_user, number):
    response = admin_client.post(
        f"/admin/auth/user/{admin_user.pk}/change/", {"username": "admin", "groups": [number]}
    )

    assert response.status_code == 200
    assert "groups" in response.context["adminform"].form.errors
