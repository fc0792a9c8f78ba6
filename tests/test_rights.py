"""Who may do what in the admin: every kind of row and every address, for every role."""

import importlib
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db import connection
from django.test import RequestFactory
from django.urls import get_resolver
from django.utils import timezone

from blog.models import Blog, Note, Person, Picture, Post, ScheduledChange, Series
from blog.reserved import routes
from comments.models import ModerationSettings
from tests.blog.test_admin import change, picture, written
from tests.conftest import signed_in
from tests.support.factories import make_author, make_comment, make_moderator, make_post, make_user
from tests.support.pages import text

pytestmark = pytest.mark.django_db

ROLES = ("nobody", "moderator", "author", "editor", "owner")


@pytest.fixture
def team():
    """An account of every role, and what another author made."""
    zoe = make_author("zoe", name="Zoë")
    return {
        "nobody": make_user("eve", is_staff=True),
        "moderator": make_moderator(),
        "author": make_author("wren", name="Wren"),
        "editor": make_author("edith", name="Edith", group="Editors"),
        "owner": make_user("olga", group="Owners"),
    }, zoe


def planned(post):
    row = ScheduledChange.of(post)
    row.at = timezone.now() + timedelta(days=1)
    row.save()
    return row


def pictured(user):
    file = ContentFile(picture().read(), "a.png")
    return Picture.objects.create(file=file, alt="A hill", uploaded_by=user)


# v: look at it, a: make another, c: change it, d: delete it.
TABLE = {
    "blog.post, the author's draft": ("", "", "vac", "vacd", "vacd"),
    "blog.post, begun by the author": ("", "", "vac", "vacd", "vacd"),
    "blog.post, another's, public": ("", "v", "va", "vacd", "vacd"),
    "blog.post, another's draft": ("", "", "a", "vacd", "vacd"),
    "blog.scheduledchange, of the author's": ("", "", "vcd", "vcd", "vcd"),
    "blog.scheduledchange, of another's": ("", "", "", "vcd", "vcd"),
    "blog.person, the author": ("", "", "vac", "vacd", "vacd"),
    "blog.person, another": ("", "", "va", "vacd", "vacd"),
    "blog.picture, the author's": ("", "", "vac", "vacd", "vacd"),
    "blog.picture, another's": ("", "", "va", "vacd", "vacd"),
    "blog.tag": ("", "", "va", "vacd", "vacd"),
    "blog.series": ("", "", "va", "vacd", "vacd"),
    "blog.page": ("", "", "v", "vacd", "vacd"),
    "blog.redirect": ("", "", "", "vacd", "vacd"),
    "blog.brokenlink": ("", "", "", "vd", "vd"),
    "blog.cspviolation": ("", "", "", "", "vd"),
    "blog.blog": ("", "", "v", "v", "vc"),
    "blog.subscriber": ("", "", "", "", "vd"),
    "blog.mail": ("", "", "", "", "v"),
    "blog.note": ("", "", "", "", "vd"),
    "comments.comment": ("", "v", "", "", "v"),
    "comments.thread": ("", "vc", "", "", "vc"),
    "comments.moderationsettings": ("", "", "", "", "vc"),
    "comments.helpcountry": ("", "", "", "", "vacd"),
    "comments.helpwords": ("", "", "", "", "vc"),
    "comments.policyphrase": ("", "", "", "", "vacd"),
    "comments.ban": ("", "", "", "", "v"),
    "comments.replytemplate": ("", "", "", "", "vacd"),
    "comments.rotaplace": ("", "", "", "", "vacd"),
    "comments.digest": ("", "", "", "", "vacd"),
    "auth.user": ("", "", "", "", "vacd"),
    "auth.group": ("", "", "", "", "vacd"),
}


@pytest.fixture
def rows(team):
    """The rows of the table that belong to somebody; of the others any will do."""
    author, zoe = team[0]["author"], team[1]
    own = make_post(status="draft", by=[author.person])
    begun = make_post(status="draft", begun_by=author)
    public, draft = make_post(by=[zoe.person]), make_post(status="draft", by=[zoe.person])
    Blog().save()
    ModerationSettings.objects.get_or_create(blog_id=1)
    return {
        "blog.post, the author's draft": own,
        "blog.post, begun by the author": begun,
        "blog.post, another's, public": public,
        "blog.post, another's draft": draft,
        "blog.scheduledchange, of the author's": planned(own),
        "blog.scheduledchange, of another's": planned(public),
        "blog.person, the author": author.person,
        "blog.person, another": zoe.person,
        "blog.picture, the author's": pictured(author),
        "blog.picture, another's": pictured(zoe),
    }


@pytest.mark.parametrize("which", TABLE)
def test_every_role_may_do_what_its_cell_says(team, rows, which):
    model_admin = admin.site.get_model_admin(apps.get_model(which.partition(",")[0]))
    row = rows.get(which) or model_admin.model()
    request, found = RequestFactory().get("/admin/"), []

    for role in ROLES:
        request.user = team[0][role]
        may = {
            "v": model_admin.has_view_permission(request, row),
            "a": model_admin.has_add_permission(request),
            "c": model_admin.has_change_permission(request, row),
            "d": model_admin.has_delete_permission(request, row),
        }
        found.append("".join(letter for letter, is_given in may.items() if is_given))

    assert tuple(found) == TABLE[which]


def test_whatever_has_a_place_in_the_admin_has_a_row_in_the_table():
    registered = {model._meta.label_lower for model in admin.site._registry}

    assert registered == {which.partition(",")[0] for which in TABLE}


# Addresses that are not Django's own. {own} and {other} are posts of the author and of another,
# the latter a draft. What answers to POST is sent nothing, so 302 or 404 or 422
# means that the role was let in.
MODERATORS = (403, "in", 403, 403, "in")
OPEN = ("in",) * 5
WRITERS = (403, 403, "in", "in", "in")
EDITORS = (403, 403, 403, "in", "in")
ADDRESSES = {
    "admin/": OPEN,
    "admin/jsi18n/": OPEN,
    "admin/blog/post/keep/": WRITERS,
    "admin/blog/post/throw-away/": OPEN,
    "admin/blog/post/planned/": WRITERS,
    "admin/blog/post/planned/unschedule/": WRITERS,
    "admin/blog/post/planned/cancel/": WRITERS,
    "admin/blog/picture/upload/": WRITERS,
    "admin/blog/brokenlink/forget/": EDITORS,
    "admin/blog/mail/test/": (403, 403, 403, 403, "in"),
    "admin/blog/cspviolation/forget/": (403, 403, 403, 403, "in"),
    "admin/blog/post/<int:object_id>/history/revert/": ("own", "other"),
    "admin/blog/post/<int:object_id>/preview/": ("own", "other"),
    "admin/blog/post/<int:object_id>/links/": ("own", "other"),
    "admin/blog/post/<int:object_id>/links/revoke/": ("own", "other"),
    "admin/auth/user/<id>/password/": (403, 403, 403, 403, "in"),
}
STANDARD = ("add/", "history/", "delete/", "change/", "<path:object_id>/", "(?P<url>.*)$")
ELSEWHERE = {
    "admin/autocomplete/": "test_what_can_be_looked_up_is_what_may_be_read",
    "admin/r/<path:content_type_id>/<path:object_id>/": "Django's own: it leads to a public page",
    "admin/logout/": "it ends what the others need",
}


DOORS = ("admin/login/", "admin/owner/", "admin/password", "admin/security/")
"""Where somebody signs in, and what is each account's own; their tests are beside `sign_in`."""


def own_addresses():
    models = {f"admin/{m._meta.app_label}/{m._meta.model_name}/" for m in admin.site._registry}
    for route in routes(get_resolver().url_patterns):
        is_standard = route in models or route.endswith((*STANDARD, ")/$"))
        is_elsewhere = route in ELSEWHERE or route.startswith(DOORS)
        if route.startswith("admin/") and not is_standard and not is_elsewhere:
            yield route


def test_no_address_of_the_admin_is_without_a_row():
    found = {route for route in own_addresses() if not route.startswith("admin/comments/queue/")}

    assert found - set(ADDRESSES) == set()


def answer(user, path):
    """The status of what changes something, or else of what is only looked at."""
    client = signed_in(user)
    posted = client.post(path).status_code
    return client.get(path).status_code if posted == 405 else posted


def shown(status):
    return status if status == 403 else "in"


@pytest.mark.parametrize("route", [route for route, at in ADDRESSES.items() if "own" not in at])
def test_every_address_lets_in_whom_its_row_says(team, route):
    path = "/" + route.replace("<id>", str(team[1].pk))

    found = tuple(shown(answer(team[0][role], path)) for role in ROLES)

    assert found == ADDRESSES[route]


@pytest.mark.parametrize("route", [route for route, at in ADDRESSES.items() if "own" in at])
def test_what_stands_below_a_post_is_for_those_who_may_change_it(team, rows, route):
    own, other = rows["blog.post, the author's draft"], rows["blog.post, another's draft"]

    found = {
        name: tuple(
            shown(answer(team[0][role], "/" + route.replace("<int:object_id>", str(post.pk))))
            for role in ROLES
        )
        for name, post in {"own": own, "other": other}.items()
    }

    assert found == {"own": WRITERS, "other": EDITORS}


@pytest.mark.parametrize(
    "route", [route for route in own_addresses() if route.startswith("admin/comments/queue/")]
)
def test_the_queue_is_for_moderators_and_owners(team, route):
    path = "/" + route.replace("<int:pk>", str(make_comment(status="pending").pk))

    found = tuple(shown(answer(team[0][role], path)) for role in ROLES)

    assert found == MODERATORS


# What the cells mean


@pytest.fixture
def author(team):
    return signed_in(team[0]["author"])


def test_an_author_changes_nothing_that_another_wrote(author, rows):
    draft, public = rows["blog.post, another's draft"], rows["blog.post, another's, public"]
    sent = written(title="Mine now", edition=draft.edition)

    statuses = [author.post(change(post), sent).status_code for post in (draft, public)]
    seen = [author.get(change(post)).status_code for post in (draft, public)]

    assert statuses == [403, 403]
    assert seen == [403, 200]
    assert not Post.objects.filter(title="Mine now").exists()


def test_an_author_finds_their_own_posts_and_what_readers_see(author, rows):
    found = {post.pk for post in author.get("/admin/blog/post/").context["cl"].result_list}

    names = ("the author's draft", "begun by the author", "another's, public")
    assert found == {rows[f"blog.post, {name}"].pk for name in names}


def test_what_can_be_looked_up_is_what_may_be_read(author, rows):
    asked = {"app_label": "blog", "model_name": "relatedlink", "field_name": "target", "term": ""}
    found = {int(row["id"]) for row in author.get("/admin/autocomplete/", asked).json()["results"]}

    assert rows["blog.post, another's, public"].pk in found
    assert rows["blog.post, another's draft"].pk not in found


SECRET = "What nobody may know yet"


@pytest.fixture
def linked(team, rows):
    """A draft of another's that an editor has put wherever a post can be chosen."""
    own, draft = rows["blog.post, the author's draft"], rows["blog.post, another's draft"]
    series, shown = Series.objects.create(title="A year"), rows["blog.picture, another's"]
    body = f'<p><img src="{shown.file.url}" alt=""></p>'
    Post.objects.filter(pk=draft.pk).update(title=SECRET, series=series, body=body)
    Post.objects.filter(pk=own.pk).update(replaced_by=draft)
    own.related_links.create(target=draft)
    Blog.objects.update(featured=draft)
    return SimpleNamespace(own=own, draft=draft, picture=shown)


def pages_with_a_choice(linked):
    lookup = "/admin/autocomplete/?app_label=blog&model_name={}&field_name={}&term=know"
    return [
        change(linked.own),
        f"/admin/blog/post/add/?replaced_by={linked.draft.pk}",
        "/admin/blog/series/",
        f"/admin/blog/picture/{linked.picture.pk}/change/",
        "/admin/blog/blog/1/change/",
        lookup.format("post", "replaced_by"),
        lookup.format("relatedlink", "target"),
        "/admin/blog/post/?q=know",
    ]


def test_no_choice_names_a_draft_to_who_may_not_read_it(author, team, linked):
    pages = pages_with_a_choice(linked)
    sent = written(title="", replaced_by=linked.draft.pk, edition=linked.own.edition)
    sent |= {"related_links-TOTAL_FORMS": 1, "related_links-0-target": linked.draft.pk}

    refused = author.post(change(linked.own), sent)
    found = {page: SECRET in text(author.get(page)) for page in pages}
    by_editor = {page: SECRET in text(signed_in(team[0]["editor"]).get(page)) for page in pages}

    assert found == dict.fromkeys(pages, False)
    assert by_editor == dict.fromkeys(pages, True)
    assert (refused.status_code, SECRET in text(refused)) == (200, False)
    assert "(one that you may not read)" in text(refused)


def test_what_another_chose_stays_chosen(author, linked):
    sent = written(replaced_by=linked.draft.pk, edition=linked.own.edition, status="draft")

    assert author.post(change(linked.own), sent).status_code == 302

    assert Post.objects.get(pk=linked.own.pk).replaced_by == linked.draft


def test_an_author_takes_no_plan_of_anothers_away(author, rows):
    plan = rows["blog.scheduledchange, of another's"]

    answers = [
        author.post("/admin/blog/post/planned/cancel/", {"row": plan.pk}),
        author.post(f"/admin/blog/scheduledchange/{plan.pk}/delete/", {"post": "yes"}),
    ]
    listed = text(author.get("/admin/blog/post/planned/"))

    assert [answer.status_code for answer in answers] == [403, 403]
    assert ScheduledChange.objects.filter(pk=plan.pk).exists()
    assert plan.title not in listed


def test_nothing_is_kept_for_a_post_of_anothers(author, rows):
    sent = written() | {"sitting": "a", "sitting_post": rows["blog.post, another's draft"].pk}

    assert author.post("/admin/blog/post/keep/", sent).status_code == 403


@pytest.mark.parametrize(
    ("role", "is_linked"), [("author", False), ("editor", False), ("owner", True)]
)
def test_only_an_owner_says_whose_account_a_person_is(team, role, is_linked):
    user = team[0][role]
    guest = Person.objects.create(name="A guest", slug="a-guest")
    sent = {"name": "A guest", "slug": "a-guest", "user": team[0]["owner"].pk}

    signed_in(user).post(f"/admin/blog/person/{guest.pk}/change/", sent)
    signed_in(user).post("/admin/blog/person/add/", sent | {"slug": "another", "name": "Another"})

    linked = Person.objects.filter(user=team[0]["owner"])
    assert linked.exists() is is_linked


def test_an_author_writes_their_own_profile(author, team):
    person = team[0]["author"].person

    author.post(f"/admin/blog/person/{person.pk}/change/", {"name": "Wren W", "slug": "wren-w"})

    person.refresh_from_db()
    assert (person.name, person.user) == ("Wren W", team[0]["author"])


def test_who_has_no_profile_keeps_what_they_began(db):
    user = make_user("new", group="Authors")
    client = signed_in(user)

    client.post("/admin/blog/post/add/", written(status="draft"))

    post = Post.objects.get()
    assert post.begun_by == user
    assert client.get(change(post)).status_code == 200


def test_no_author_deletes_many_at_once(author, rows):
    post = rows["blog.post, another's, public"]
    sent = {"action": "delete_selected", "_selected_action": [post.pk], "post": "yes"}

    author.post("/admin/blog/post/", sent)

    assert Post.objects.filter(pk=post.pk).exists()


def test_an_author_finds_on_the_first_page_no_draft_of_anothers(author, rows):
    page = text(author.get("/admin/"))

    assert rows["blog.post, the author's draft"].title in page
    assert rows["blog.post, another's draft"].title not in page


# What stood there before


def migrate(name):
    module = importlib.import_module("comments.migrations.0016_roles")
    getattr(module, name)(apps, SimpleNamespace(connection=connection))


def test_authors_of_before_keep_what_they_began_and_the_owner_is_told(team, admin_client):
    author = team[0]["author"]
    post, signed = make_post(status="draft"), make_post(status="draft", by=[author.person])
    kind = ContentType.objects.get_for_model(Post)
    LogEntry.objects.create(user=author, content_type=kind, object_id=post.pk, action_flag=1)

    migrate("find_whose")
    migrate("tell")

    assert Post.objects.get(pk=post.pk).can_be_edited_by(author)
    assert Post.objects.get(pk=signed.pk).can_be_edited_by(author)
    told = text(admin_client.get("/admin/"))
    assert "Your authors (wren, zoe) keep their posts" in told
    assert "Whoever is to change the posts of others needs the group Editors." in told
    assert "Your authors" not in text(signed_in(author).get("/admin/"))
    admin_client.post(f"/admin/blog/note/{Note.objects.get().pk}/delete/", {"post": "yes"})
    assert "keep their posts" not in text(admin_client.get("/admin/"))


def test_a_blog_without_authors_is_told_nothing(db):
    migrate("tell")

    assert not Note.objects.exists()


def test_groups_of_before_are_filled_and_stay(db):
    Group.objects.filter(name="Owners").delete()
    before = set(Group.objects.get(name="Moderators").permissions.values_list("pk"))

    migrate("make_groups")

    assert set(Group.objects.values_list("name", flat=True)) == {
        "Authors",
        "Editors",
        "Moderators",
        "Owners",
    }
    assert set(Group.objects.get(name="Moderators").permissions.values_list("pk")) == before


def test_permissions_follow_their_models_to_new_names():
    """As the migration renames them, on a database that had the old ones."""
    migration = importlib.import_module("blog.migrations.0026_common_names")
    editors = Group.objects.get(name="Editors")
    person = make_user("ada")
    new = Permission.objects.get(codename="change_redirect")
    new.delete()
    old = Permission.objects.create(
        codename="change_oldaddress", name="Can change redirect", content_type=new.content_type
    )
    editors.permissions.add(old)
    person.user_permissions.add(old)

    migration.rename_permissions(apps, SimpleNamespace(connection=connection))

    assert not Permission.objects.filter(codename__contains="oldaddress").exists()
    assert editors.permissions.filter(codename="change_redirect").exists()
    assert person.has_perm("blog.change_redirect")
