"""What an author does in the admin, sent as a browser sends it."""

import io
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from PIL import Image
from pytest_django.asserts import assertContains, assertNotContains

from blog.models import Blog, Page, Person, Post, Redirect, Tag
from tests.conftest import signed_in
from tests.support.factories import make_author, make_comment, make_person, make_post, make_user
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

ADD = "/admin/blog/post/add/"
LIST = "/admin/blog/post/"


def change(post):
    return f"/admin/blog/post/{post.pk}/change/"


def written(
    *,
    people=(),
    links=(),
    corrections=(),
    kept_people=0,
    kept_links=0,
    kept_corrections=0,
    **fields,
):
    """A post as the form of the admin sends it."""
    data = {
        "title": "The fan",
        "slug": "",
        "summary": "",
        "body": "<p>It is loud.</p>",
        "hashtags": "",
        "status": "published",
        "publish_at_0": "2024-06-10",
        "publish_at_1": "08:14:00",
        "updated_at_0": "",
        "updated_at_1": "",
        "image_alt": "",
        "disclosure": "",
        "bylines-TOTAL_FORMS": len(people),
        "bylines-INITIAL_FORMS": kept_people,
        "related_links-TOTAL_FORMS": len(links),
        "related_links-INITIAL_FORMS": kept_links,
        "corrections-TOTAL_FORMS": len(corrections),
        "corrections-INITIAL_FORMS": kept_corrections,
        "_save": "Save",
    }
    rows_of = {"bylines": people, "related_links": links, "corrections": corrections}
    for prefix, rows in rows_of.items():
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data | fields


def picture(kind="PNG", name="hill.png"):
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, kind)
    return SimpleUploadedFile(name, out.getvalue(), content_type="image/png")


def errors(response):
    """The messages of the form, as the author reads them."""
    parts = response.content.decode().split('class="errorlist')[1:]
    return " ".join(text("<ul x" + part.partition("</ul>")[0]) for part in parts)


# Writing


def test_an_author_publishes_a_post_with_everything_that_belongs_to_it(as_ada, ada):
    zoe = make_person("Zoë")
    other = make_post(title="Heat", summary="Warm.")
    data = written(
        hashtags="#fatigue, heat #fatigue",
        disclosure="Paid by nobody.",
        summary="Short.",
        people=[
            {"person": zoe.pk, "position": 0},
            {"person": ada.person.pk, "position": 1},
        ],
        links=[
            {"position": 2, "url": "example.org/a", "excerpt": "Words without a title."},
            {"position": 0, "target": other.pk},
            {
                "position": 1,
                "title": "Elsewhere",
                "url": "https://example.org/",
                "date": "2013-06-01",
            },
        ],
    )

    response = as_ada.post(ADD, data)

    post = Post.objects.get(title="The fan")
    assert response.status_code == 302, errors(response)
    assert post.slug == "the-fan"
    assert post.is_published
    assert post.authors == [zoe, ada.person]
    assert [tag.name for tag in post.tags.all()] == ["fatigue", "heat"]
    assert post.disclosures == ["Paid by nobody."]
    assert [(row.shown_title, row.href, row.shown_date) for row in post.related_links.all()] == [
        ("Heat", "/2024/06/heat/", date(2024, 6, 10)),
        ("Elsewhere", "https://example.org/", date(2013, 6, 1)),
        ("Words without a title.", "https://example.org/a", None),
    ]


def test_what_an_author_published_can_be_read(as_ada, client):
    as_ada.post(ADD, written(body="<p>It is loud.</p><script>alert(1)</script>"))

    response = client.get("/2024/06/the-fan/")

    assertContains(response, "It is loud.")
    assertNotContains(response, "<script>alert")


def test_an_author_changes_a_post_and_its_rows(as_ada, ada):
    zoe = make_person("Zoë")
    post = make_post(title="The fan", slug="the-fan", by=[ada.person], tags=["old", "kept"])
    post.related_links.create(url="https://example.org/1", title="One", position=0)
    post.related_links.create(url="https://example.org/2", title="Two", position=1)
    byline, (one, two) = post.bylines.get(), post.related_links.all()
    data = written(
        title="The loud fan",
        slug="the-fan",
        hashtags="#kept #new",
        people=[
            {"id": byline.pk, "post": post.pk, "person": ada.person.pk, "position": 1},
            {"post": post.pk, "person": zoe.pk, "position": 0},
        ],
        links=[
            {
                "id": one.pk,
                "post": post.pk,
                "url": one.url,
                "title": "One",
                "position": 0,
                "DELETE": "on",
            },
            {"id": two.pk, "post": post.pk, "url": two.url, "title": "2", "position": 0},
        ],
        kept_people=1,
        kept_links=2,
    )

    response = as_ada.post(change(post), data)

    post = Post.objects.get(pk=post.pk)
    assert response.status_code == 302, errors(response)
    assert post.title == "The loud fan"
    assert post.slug == "the-fan"
    assert post.authors == [zoe, ada.person]
    assert {tag.name for tag in post.tags.all()} == {"kept", "new"}
    assert [row.title for row in post.related_links.all()] == ["2"]


def test_the_form_of_a_post_shows_the_hashtags_it_has(as_ada):
    post = make_post(tags=["fatigue", "heat"])

    response = as_ada.get(change(post))

    assertContains(response, 'value="#fatigue #heat"')


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("#Heat", ["heat"]),
        ("HEAT, heat #hEaT", ["heat"]),
        ("##heat", ["heat"]),
        ("heat,fatigue;cold/warm", ["cold", "fatigue", "heat", "warm"]),
        ("Müdigkeit 疲劳", ["Müdigkeit", "疲劳"]),
        ("New NEW new", ["New"]),
        (" , # ", []),
        ("", []),
    ],
)
def test_hashtags_are_found_whatever_their_capitals(as_ada, typed, names):
    Tag.objects.create(name="heat")

    as_ada.post(ADD, written(hashtags=typed))

    assert sorted(tag.name for tag in Post.objects.get().tags.all()) == names


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<p>About #fatigue and #heat.</p>", ["fatigue", "heat"]),
        ("<p>#Müdigkeit, (#疲劳) #MS-Ambulanz</p>", ["MS-Ambulanz", "Müdigkeit", "疲劳"]),
        ("<p>#heat #HEAT</p>", ["heat"]),
        ("<p>We are #1, at https://example.org/#about, a#b, ##c, &#39;x</p>", []),
        ("<pre><code>#include</code></pre><p><code>#define</code> <a href='/#top'>up</a></p>", []),
        (f"<p>#{'x' * 51}</p>", []),
    ],
)
def test_hashtags_in_the_text_are_found_too(as_ada, body, names):
    as_ada.post(ADD, written(body=body))

    assert sorted(tag.name for tag in Post.objects.get().tags.all()) == names


def test_hashtags_of_the_text_and_of_their_field_are_one_list(as_ada):
    as_ada.post(ADD, written(body="<p>About #Heat.</p>", hashtags="heat fatigue"))

    assert sorted(tag.name for tag in Tag.objects.all()) == ["fatigue", "heat"]


def test_what_is_kept_of_the_text_is_clean(as_ada):
    as_ada.post(ADD, written(body='<p onclick="x()">It is <b>loud</b>.<script>x()</script></p>'))

    assert Post.objects.get().body == "<p>It is <b>loud</b>.x()</p>"


def test_a_hashtag_that_is_too_long_is_refused_in_words(as_ada):
    response = as_ada.post(ADD, written(hashtags="x" * 51))

    assert "is too long: 50 characters fit" in errors(response)
    assert not Post.objects.exists()


def test_a_row_that_leads_nowhere_is_refused_and_nothing_is_lost(as_ada):
    response = as_ada.post(ADD, written(links=[{"position": 0, "title": "Nowhere"}]))

    assert "Choose one of our posts, or give an address." in errors(response)
    assertContains(response, 'value="Nowhere"')
    assert not Post.objects.exists()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.example/", "mailto:a@b.example"])
def test_a_row_leads_to_a_web_address_alone(as_ada, client, url):
    as_ada.post(ADD, written(links=[{"position": 0, "title": "A row", "url": url}]))

    page = client.get("/2024/06/the-fan/")

    assertNotContains(page, f'href="{url}"', status_code=page.status_code)


def test_an_address_that_is_taken_is_refused_in_words(as_ada):
    make_post(slug="the-fan")

    response = as_ada.post(ADD, written(slug="the-fan"))

    assert "Post with this Slug already exists." in errors(response)


@pytest.mark.parametrize("day", ["0024-06-10", "0999-12-31", "3024-06-10", "9999-12-31"])
def test_a_year_without_an_address_is_refused_before_it_breaks_the_home_page(as_ada, client, day):
    response = as_ada.post(ADD, written(publish_at_0=day))

    assert client.get("/").status_code == 200
    assert response.context["adminform"].form.errors.keys() == {"publish_at"}
    assert not Post.objects.exists()


def test_a_form_with_an_error_comes_back_though_the_address_was_cleared(as_ada):
    post = make_post(slug="the-fan")

    response = as_ada.post(change(post), written(title="", slug=""))

    post.refresh_from_db()
    assert response.status_code == 200
    assert "This field is required." in errors(response)
    assert post.slug == "the-fan"


def test_an_address_that_was_cleared_is_made_again_from_the_title(as_ada):
    post = make_post(title="Old", slug="old")

    as_ada.post(change(post), written(title="The fan", slug=""))

    post.refresh_from_db()
    assert post.slug == "the-fan"


@pytest.mark.parametrize("name", ["title", "body", "hashtags", "publish_at_0"])
def test_odd_characters_in_the_form_are_refused_or_kept_but_never_raise(as_ada, name):
    response = as_ada.post(ADD, written(**{name: "a\x00b"}))

    assert response.status_code == 200
    assert not Post.objects.exists()


# Pictures


def test_an_author_uploads_a_picture(as_ada):
    response = as_ada.post(ADD, written(image=picture(), image_alt="A hill"))

    post = Post.objects.get()
    assert response.status_code == 302
    assert post.image.name == "posts/the-fan.webp"
    with post.image.open() as file:
        assert file.read(16)[8:12] == b"WEBP"
    assert (post.image_width, post.image_height) == (40, 20)


def test_readers_see_the_picture_with_its_words(as_ada, client):
    as_ada.post(ADD, written(image=picture(), image_alt='A "hill"'))

    page = client.get("/2024/06/the-fan/")
    file = client.get("/media/posts/the-fan.webp")

    images = [attributes for tag, attributes in elements(page.content.decode()) if tag == "img"]
    assert images[0]["src"] == "/media/posts/the-fan.webp"
    assert images[0]["alt"] == 'A "hill"'
    assert file["Content-Type"] == "image/webp"
    assert file["Cache-Control"] == "public, max-age=31536000, immutable"
    assert file["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert b"".join(file)[8:12] == b"WEBP"
    file.close()


def test_a_picture_without_words_is_refused(as_ada):
    response = as_ada.post(ADD, written(image=picture()))

    assert "Say what the picture shows, or tick that it is decoration." in errors(response)


def test_a_decorative_picture_needs_no_words(as_ada):
    as_ada.post(ADD, written(image=picture(), image_is_decorative="on"))

    assert Post.objects.get().image


@pytest.mark.parametrize(
    "upload",
    [
        SimpleUploadedFile("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
        SimpleUploadedFile("a.png", b"<script>alert(1)</script>"),
        SimpleUploadedFile("a.html", b"<h1>Hello</h1>"),
        SimpleUploadedFile("empty.png", b""),
    ],
    ids=lambda upload: upload.name,
)
def test_what_is_not_a_picture_is_refused_with_an_error_at_its_field(as_ada, upload):
    upload.seek(0)

    response = as_ada.post(ADD, written(image=upload, image_alt="A hill"))

    assert response.status_code == 200
    assert response.context["adminform"].form.errors.keys() == {"image"}
    assert not Post.objects.exists()


def test_a_picture_that_breaks_off_is_refused_with_an_error_at_its_field(as_ada):
    out = io.BytesIO()
    Image.effect_noise((300, 300), 90).convert("RGB").save(out, "JPEG")
    half = SimpleUploadedFile("half.jpg", out.getvalue()[: len(out.getvalue()) // 2])

    response = as_ada.post(ADD, written(image=half, image_alt="A hill"))

    assert response.status_code == 200
    assert response.context["adminform"].form.errors.keys() == {"image"}
    assert not Post.objects.exists()


def test_a_picture_that_is_taken_away_is_gone_from_the_page(as_ada, client):
    as_ada.post(ADD, written(image=picture(), image_alt="A hill"))
    post = Post.objects.get()

    data = written(slug=post.slug) | {"image-clear": "on"}
    as_ada.post(change(post), data)

    assertNotContains(client.get(post.get_absolute_url()), "<img")


# Finding


@pytest.fixture
def posts():
    make_post(title="A draft", status="draft")
    make_post(title="A plan", publish_at=timezone.now() + timedelta(days=1))
    make_post(title="A public one", tags=["heat"], by=[make_person("Zoë")], summary="Loud.")


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["A plan", "A draft", "A public one"]),
        ("?state=drafts", ["A draft"]),
        ("?state=scheduled", ["A plan"]),
        ("?state=published", ["A public one"]),
        ("?q=loud", ["A public one"]),
        ("?q=nothing", []),
    ],
)
def test_an_author_finds_posts_by_their_state_and_their_words(as_ada, posts, query, titles):
    response = as_ada.get(LIST + query)

    assert sorted(post.title for post in response.context["cl"].result_list) == sorted(titles)


def test_an_author_finds_posts_by_their_hashtags_and_their_people(as_ada, posts):
    tag, person = Tag.objects.get(name="heat"), Person.objects.get(name="Zoë")

    tagged = as_ada.get(LIST, {"tags__id__exact": tag.pk}).context["cl"].result_list
    hers = as_ada.get(LIST, {"people__id__exact": person.pk}).context["cl"].result_list

    assert [post.title for post in tagged] == ["A public one"]
    assert [post.title for post in hers] == ["A public one"]


@pytest.mark.parametrize("query", ["?state=delete", "?state=%00", "?state=filter", "?p=99"])
def test_a_filter_that_does_not_exist_is_ignored(as_ada, posts, query):
    response = as_ada.get(LIST + query, follow=True)

    assert response.status_code == 200
    assert Post.objects.count() == 3


def test_the_list_shows_the_state_of_each_post(as_ada, posts):
    shown = text(as_ada.get(LIST))

    assert "Draft" in shown
    assert "Planned" in shown
    assert "Public" in shown


def test_the_list_costs_the_same_however_many_posts_it_shows(as_ada):
    make_post(tags=["heat"], by=[make_person("Zoë")])
    as_ada.get(LIST)
    with CaptureQueriesContext(connection) as few:
        as_ada.get(LIST)
    for n in range(20):
        make_post(tags=["heat", f"tag{n}"], by=[make_person(f"Person {n}")])

    with CaptureQueriesContext(connection) as many:
        as_ada.get(LIST)

    assert len(many) == len(few)


def test_a_public_post_is_viewed_at_its_address_and_a_draft_in_its_preview(as_ada):
    public = make_post(slug="the-fan")
    draft = make_post(status="draft")

    assertContains(as_ada.get(change(public)), 'href="/2024/06/the-fan/"')
    assertContains(as_ada.get(change(draft)), f'href="/admin/blog/post/{draft.pk}/preview/"')
    assertNotContains(as_ada.get(change(draft)), f'href="{draft.get_absolute_url()}"')


def test_one_of_our_own_posts_can_be_looked_up_for_a_row(as_ada):
    make_post(title="The fan")

    response = as_ada.get(
        "/admin/autocomplete/",
        {"app_label": "blog", "model_name": "relatedlink", "field_name": "target", "term": "fan"},
    )

    assert [row["text"] for row in response.json()["results"]] == ["The fan"]


# Rights


@pytest.fixture
def as_wren(db):
    """An author, who is no editor."""
    return signed_in(make_author("wren", name="Wren"))


def test_an_author_keeps_people_and_hashtags(as_wren):
    as_wren.post("/admin/blog/person/add/", {"name": "Zoë", "slug": "zoe"})
    as_wren.post("/admin/blog/tag/add/", {"name": "heat", "slug": "heat"})

    assert Person.objects.filter(slug="zoe").exists()
    assert Tag.objects.filter(slug="heat").exists()


@pytest.mark.parametrize(
    "path",
    [
        "/admin/comments/queue/",
        "/admin/comments/comment/",
        "/admin/comments/thread/",
        "/admin/auth/user/",
        "/admin/auth/user/add/",
        "/admin/auth/group/",
        "/admin/blog/page/add/",
        "/admin/blog/blog/add/",
        "/admin/blog/redirect/",
        "/admin/blog/redirect/add/",
    ],
)
def test_an_author_is_refused_what_is_not_an_authors(as_wren, path):
    assert as_wren.get(path).status_code == 403


def test_an_author_reads_the_blogs_settings_and_cannot_change_them(as_wren):
    Blog(name="Pins and Kettles").save()
    page = Page.objects.create(slug="about", title="About", body="")

    seen = as_wren.get("/admin/blog/blog/1/change/")
    sent = as_wren.post("/admin/blog/blog/1/change/", {"name": "Mine now"})
    page_sent = as_wren.post(f"/admin/blog/page/{page.pk}/change/", {"title": "Mine", "body": ""})

    assert seen.status_code == 200
    assert sent.status_code == 403
    assert page_sent.status_code == 403
    assert Blog.load().name == "Pins and Kettles"


def test_an_author_deletes_no_post(as_wren):
    post = make_post()

    response = as_wren.post(f"/admin/blog/post/{post.pk}/delete/", {"post": "yes"})

    assert response.status_code == 403
    assert Post.objects.filter(pk=post.pk).exists()


def test_an_author_decides_about_no_comment(as_wren):
    comment = make_comment(status="pending")

    response = as_wren.post("/admin/comments/queue/approve/", {"id": comment.pk})

    comment.refresh_from_db()
    assert response.status_code == 403
    assert not comment.is_visible


def test_a_moderator_changes_no_post(as_alan):
    post = make_post(title="Mine")

    response = as_alan.post(change(post), written(title="Yours"))

    post.refresh_from_db()
    assert response.status_code == 403
    assert post.title == "Mine"


@pytest.mark.parametrize("path", [ADD, LIST, "/admin/blog/tag/", "/admin/blog/person/"])
def test_a_stranger_is_refused_and_a_visitor_asked_to_sign_in(client, as_eve, path):
    assert as_eve.get(path).status_code == 403
    assert client.get(path).headers["Location"] == f"/admin/login/?next={path}"


# The owner


@pytest.fixture
def as_owner(admin_client):
    return admin_client


def test_the_owner_names_the_blog(as_owner, client):
    response = as_owner.post(
        "/admin/blog/blog/add/",
        {
            "name": "Pins",
            "tagline": "Plain.",
            "footer": "Ring us.",
            "old_after_years": "3",
            "old_notice": "From {date}.",
        },
    )

    home = client.get("/")
    assert response.status_code == 302
    assertContains(home, "Plain.")
    assertContains(home, "Ring us.")


def test_there_is_one_blog_and_it_cannot_be_deleted(as_owner):
    Blog(name="Pins").save()

    assert as_owner.get("/admin/blog/blog/add/").status_code == 403
    assert as_owner.post("/admin/blog/blog/1/delete/", {"post": "yes"}).status_code == 403


def test_the_owner_writes_a_page(as_owner, client):
    as_owner.post("/admin/blog/page/add/", {"slug": "about", "title": "About us", "body": "Hello."})

    assertContains(client.get("/about/"), "<p>Hello.</p>", html=True)


def test_the_owner_changes_a_page_but_not_its_address(as_owner):
    page = Page.objects.create(slug="about", title="About", body="Old.")

    as_owner.post(
        f"/admin/blog/page/{page.pk}/change/", {"slug": "other", "title": "About", "body": "New."}
    )

    page.refresh_from_db()
    assert page.slug == "about"
    assert page.body_html == "<p>New.</p>"


def test_a_page_that_has_no_place_on_the_site_does_not_break_the_list(as_owner, client):
    response = as_owner.post(
        "/admin/blog/page/add/", {"slug": "contact", "title": "Contact", "body": "Hello."}
    )

    assert response.status_code in {200, 302}
    assert as_owner.get("/admin/blog/page/").status_code == 200
    assert client.get("/sitemap.xml").status_code == 200


def test_the_owner_adds_an_old_address(as_owner, client):
    post = make_post(slug="the-fan")

    as_owner.post("/admin/blog/redirect/add/", {"path": "/2013/06/old/", "post": post.pk})

    assert Redirect.objects.get().post == post
    assert client.get("/2013/06/old/").headers["Location"] == "/2024/06/the-fan/"


def test_rights_are_given_by_groups_alone():
    user = make_user("someone", group="Authors")

    assert user.has_perm("blog.change_post")
    assert not Permission.objects.filter(user=user).exists()


@pytest.mark.parametrize("model", ["post", "person", "tag", "page", "redirect", "blog"])
def test_every_list_and_form_of_the_admin_opens(as_owner, model):
    Blog().save()
    post = make_post(by=[make_person()], tags=["heat"])
    Page.objects.create(slug="about", title="About", body="")
    Redirect.objects.create(path="/old/", post=post)
    model_class = {cls._meta.model_name: cls for cls in (Post, Person, Tag, Page, Redirect, Blog)}
    row = model_class[model].objects.first()

    assert as_owner.get(f"/admin/blog/{model}/").status_code == 200
    assert as_owner.get(f"/admin/blog/{model}/{row.pk}/change/").status_code == 200


@pytest.mark.parametrize("address", [ADD, "/admin/blog/page/add/"])
def test_an_author_is_told_what_a_text_cannot_take(admin_client, address):
    body = (
        '<p>One</p><img src="https://a.example/hill.jpg"><iframe src="https://a.example"></iframe>'
    )

    page = admin_client.post(address, written(slug="fan", body=body), follow=True)

    assert "Left out of the text: 1 picture (hill.jpg), 1 embedded page." in text(page)
    assert "was added successfully" in text(page)


def test_a_text_that_is_kept_whole_is_told_nothing_of(as_ada):
    page = as_ada.post(ADD, written(), follow=True)

    assert "Left out" not in text(page)


def test_an_article_of_more_than_a_megabyte_is_saved(as_ada):
    body = f"<p>{'It is loud. ' * 100}All night.</p>" * 1_300
    assert len(body) > 1_500_000

    response = as_ada.post("/admin/blog/post/add/", written(body=body))

    assert response.status_code == 302
    assert len(Post.objects.get().body_html) == len(body)
