"""Every address of a WordPress blog leads to the very thing, in one step."""

import pytest

from blog.models import Post, Redirect
from tests.config.exchange.exports import AUTHOR, HEAD, attachment, bring_in, comment, item, write
from tests.support.factories import make_post

pytestmark = pytest.mark.django_db

TERMS = (
    '<category domain="category" nicename="heat">Heat waves</category>'
    '<category domain="post_tag" nicename="long-nights">Nights</category>'
)
DECLARED = (
    "<wp:category><wp:term_id>12</wp:term_id><wp:category_nicename>heat</wp:category_nicename>"
    "<wp:cat_name>Heat waves</wp:cat_name></wp:category>"
)
META = [
    ("_wp_old_slug", "first-title"),
    ("_wp_old_slug", "second-title"),
    ("_wp_old_date", "2012-12-31"),
]
POST = "/2013/06/post-7/"


@pytest.fixture
def moved(tmp_path):
    """A blog with addresses of days, whose post was renamed twice and once dated anew."""
    post = item(
        7,
        link="https://old.example.org/2013/06/14/post-7/",
        meta=META,
        terms=TERMS,
        comments=[comment(5)],
    )
    page = item(9, post_type="page", post_name="about-us", link="https://old.example.org/blog/us/")
    file = attachment(11, "2013/06/hill.jpg", post_parent=7)
    return bring_in(write(tmp_path, post, page, file, head=HEAD + AUTHOR + DECLARED))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/2013/06/14/post-7/", POST),
        ("/2013/06/14/post-7", POST),
        ("/?p=7", POST),
        ("/?p=7&preview=true", POST),
        ("/blog/?p=7", POST),
        ("/archives/7", POST),
        ("/archives/7/", POST),
        ("/2013/06/14/first-title/", POST),
        ("/2013/06/14/second-title/", POST),
        ("/2012/12/31/post-7/", POST),
        ("/2012/12/31/second-title/", POST),
        ("/2013/06/14/post-7/comment-page-2/", POST),
        ("/2013/06/14/post-7/trackback/", POST),
        ("/2013/06/14/post-7/feed/", f"{POST}feed/"),
        ("/2013/06/14/post-7/feed/rss2/", f"{POST}feed/"),
        ("/2013/06/14/post-7/feed/atom/", f"{POST}feed/atom/"),
        ("/?p=7&feed=rss2", f"{POST}feed/"),
        ("/?attachment_id=11", POST),
        ("/blog/us/", "/about-us/"),
        ("/?page_id=9", "/about-us/"),
        ("/category/heat/", "/tag/heat-waves/"),
        ("/category/heat/page/2/", "/tag/heat-waves/?page=2"),
        ("/category/heat/feed/", "/tag/heat-waves/feed/"),
        ("/category/heat/feed/rss2/", "/tag/heat-waves/feed/"),
        ("/tag/long-nights/", "/tag/nights/"),
        ("/?cat=12", "/tag/heat-waves/"),
        ("/?tag=nights", "/tag/nights/"),
        ("/?tag=long-nights", "/tag/nights/"),
        ("/author/ada/page/2/", "/author/ada/?page=2"),
        ("/?author=3", "/author/ada/"),
        ("/feed/rss2/", "/feed/"),
        ("/feed/rdf/", "/feed/"),
        ("/?feed=rss2", "/feed/"),
        ("/?feed=atom", "/feed/atom/"),
        ("/?feed=comments-rss2", "/comments/feed/"),
        ("/comments/feed/rss2/", "/comments/feed/"),
        ("/page/2/", "/?page=2"),
        ("/?paged=2", "/?page=2"),
        ("/?s=long+night", "/search/?q=long+night"),
    ],
)
def test_a_former_address_leads_to_the_very_thing_in_one_step(client, moved, old, new):
    response = client.get(old)

    assert (response.status_code, response.headers.get("Location")) == (301, new)


@pytest.mark.parametrize(
    "path", [POST, "/about-us/", "/tag/heat-waves/", "/author/ada/", f"{POST}feed/"]
)
def test_what_they_lead_to_is_there(client, moved, path):
    assert client.get(path).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/?p=8", "/?page_id=7777", "/?page_id=a%00b", "/x/?tag=%00", "/archives/8/", "/page/x/"],
)
def test_an_address_of_nothing_leads_nowhere(client, moved, path):
    assert client.get(path).status_code == 404


def test_an_unknown_query_shows_the_home_page(client, moved):
    assert client.get("/?author=99").status_code == 200


def test_our_own_post_keeps_its_number(client, tmp_path):
    ours = make_post()

    report = bring_in(write(tmp_path, item(ours.pk)))

    assert client.get(f"/?p={ours.pk}").headers["Location"] == ours.get_absolute_url()
    assert report["notes"]["Former addresses that lead to something else here"] == [
        f"/?p={ours.pk} leads to “{ours}”, which was here first."
    ]


def test_a_number_here_that_a_post_gets_by_chance_is_not_ours(client, tmp_path):
    """The imported posts get the keys n + 1 and n + 2 here, and had them the other way there."""
    n = make_post().pk
    items = [item(n + 2, comments=[comment(5)], post_type="page"), item(n + 1)]

    report = bring_in(write(tmp_path, *items))

    assert "Former addresses that lead to something else here" not in report["notes"]
    assert client.get(f"/?p={n + 1}").headers["Location"] == f"/2013/06/post-{n + 1}/"
    assert client.get(f"/?p={n + 2}").headers["Location"] == f"/2013/06/post-{n + 2}/"


def test_of_two_blogs_the_first_has_the_number(client, tmp_path):
    bring_in(write(tmp_path, item(70)))
    first = Post.objects.get()
    other = item(70, link="https://other.example/x/", post_name="x")
    file = write(tmp_path, other, name="other.xml")
    file.write_text(file.read_text().replace("https://old.example.org", "https://other.example"))

    bring_in(file)

    assert Post.objects.count() == 2
    assert client.get("/?p=70").headers["Location"] == first.get_absolute_url()


def test_map_reads_addresses_as_if_they_had_another_beginning(tmp_path):
    body = '<p><a href="http://older.example/blog/2013/06/post-8/#top">there</a></p>'
    items = [item(7, body), item(8, link="http://older.example/blog/2013/06/post-8/")]

    report = bring_in(
        write(tmp_path, *items),
        map=["http://older.example/blog=https://old.example.org", "http://nobody.example=x"],
    )

    post = Post.objects.get(slug="post-7")
    assert post.body == '<p><a href="/2013/06/post-8/#top">there</a></p>'
    assert not Redirect.objects.filter(path__contains="/blog/").exists()
    assert report["notes"]["--map that matched nothing"] == ["http://nobody.example"]


def test_links_between_posts_of_two_files_stay_on_the_blog(client, tmp_path):
    body = (
        '<p><a href="https://old.example.org/?p=8">a</a> '
        '<a href="https://www.old.example.org/2013/06/post-8/#comment-5">b</a> '
        '<a href="https://old.example.org/wp-content/uploads/paper.pdf">c</a> '
        '<a href="https://elsewhere.example/2013/06/post-8/">d</a></p>'
    )
    files = write(tmp_path, item(7, body)), write(tmp_path, item(8), name="two.xml")

    report = bring_in(*files)

    assert Post.objects.get(slug="post-7").body == (
        '<p><a href="/?p=8">a</a> <a href="/2013/06/post-8/#comment-5">b</a> '
        '<a href="https://old.example.org/wp-content/uploads/paper.pdf">c</a> '
        '<a href="https://elsewhere.example/2013/06/post-8/">d</a></p>'
    )
    assert report["notes"]["Links to the former blog that lead to nothing here"] == [
        "https://old.example.org/wp-content/uploads/paper.pdf in “Post 7”"
    ]
