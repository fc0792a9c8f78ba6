"""What browsers report, in the form in which they send it, and what is left of it."""

import json
from datetime import date, timedelta
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver
from django.utils import timezone

from blog.models import CspViolation
from config.csp_reports.views import DIRECTIVES, tally
from config.operations import purges
from tests.config.starting import KEY, run
from tests.conftest import signed_in
from tests.support.factories import make_author, make_user

pytestmark = pytest.mark.django_db

PLACE = "/csp-report/"
LIST = "/admin/blog/cspviolation/"
OLD, NEW = "application/csp-report", "application/reports+json"


def new(url="http://testserver/", directive="img-src", **body):
    """A report as Chromium sends it."""
    body = {
        "documentURL": url,
        "effectiveDirective": directive,
        "blockedURL": "https://canary.example/x.png",
        "disposition": "enforce",
        "referrer": "https://canary.example/before/",
        "sample": "canary",
        "statusCode": 200,
    } | body
    return {"age": 1, "body": body, "type": "csp-violation", "url": url, "user_agent": "Canary/1"}


def old(url="http://testserver/", directive="img-src", **body):
    """The same as older browsers send it, and Firefox and Safari."""
    body = {
        "document-uri": url,
        "effective-directive": directive,
        "violated-directive": f"{directive} 'self'",
        "blocked-uri": "https://canary.example/x.png",
    } | body
    return {"csp-report": body}


def send(sent, kind=NEW, **extra):
    """Chromium says with the new form where it comes from, and with the old one this as well."""
    data = sent if isinstance(sent, str | bytes) else json.dumps(sent)
    fetch = {"Sec-Fetch-Site": "same-origin"} if kind == OLD else {}
    return Client(headers={"Origin": "http://testserver", **fetch}).post(
        PLACE, data, content_type=kind, **extra
    )


def counted():
    tally.write()
    return {(row.route, row.directive): row.count for row in CspViolation.objects.all()}


@pytest.mark.parametrize("path", ["/", "/nothing/", "/healthz", "/admin/login/"])
def test_every_policy_says_where_to_report(client, path):
    headers = client.get(path).headers

    policy = headers["Content-Security-Policy"].split("; ")
    assert "report-uri /csp-report/" in policy
    assert headers["Reporting-Endpoints"] == 'csp="/csp-report/"'


@pytest.mark.parametrize(
    ("site", "printed"), [("https://a.example", "['csp']"), ("http://a.example", "None")]
)
def test_over_plain_http_reports_go_the_old_way(site, printed):
    """Chromium would send none at all: it does not report to an endpoint without TLS."""
    code = (
        "from config.settings import CONTENT_SECURITY_POLICY as policy;"
        " print(policy['DIRECTIVES']['report-to'], policy['DIRECTIVES']['report-uri'])"
    )
    result = run("-c", code, SITE_URL=site, SECRET_KEY=KEY)

    assert result.stdout == f"{printed} ['/csp-report/']\n", result.stderr


@pytest.mark.parametrize(("sent", "kind"), [([new()], NEW), (old(), OLD)])
def test_a_report_in_either_form_is_counted(sent, kind):
    response = send(sent, kind)

    assert response.status_code == 204
    assert response.content == b""
    assert not response.cookies
    assert counted() == {("blog:home", "img-src"): 1}


def test_reports_that_come_together_are_counted_one_by_one():
    other = {"type": "deprecation", "body": new()["body"], "url": "http://testserver/"}
    send([new(), new(directive="script-src-elem"), new(), other])

    assert counted() == {("blog:home", "img-src"): 2, ("blog:home", "script-src-elem"): 1}


@pytest.mark.parametrize(
    ("url", "route"),
    [
        ("http://testserver/2024/06/the-fan/?mine=secret#comment-3", "blog:post-detail"),
        ("http://testserver/comment/3q2hXk0yR4v9sT7uW1zA5bC8dE6fG0hJ/", "comments:own"),
        ("https://another.example/search/?q=secret", "search"),
        ("http://testserver/admin/blog/post/3/change/", "admin:blog_post_change"),
        ("http://testserver/a/b/c/d/", ""),
        ("about:srcdoc", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_of_the_address_only_the_kind_of_page_is_kept(url, route):
    send([new(url)])

    assert counted() == {(route, "img-src"): 1}


def test_nothing_is_kept_of_who_met_with_it_and_of_what():
    send([new()], REMOTE_ADDR="203.0.113.77")
    counted()

    kept = {field.name for field in CspViolation._meta.get_fields()}
    assert kept == {"id", "route", "directive", "count", "first_on", "last_on"}
    row = CspViolation.objects.values().get()
    assert {**row, "id": 0} == {
        "id": 0,
        "route": "blog:home",
        "directive": "img-src",
        "count": 1,
        "first_on": timezone.localdate(),
        "last_on": timezone.localdate(),
    }


def test_the_directive_of_an_old_browser_comes_with_what_it_allows():
    body = {"document-uri": "http://testserver/", "violated-directive": "img-src 'self'"}
    send({"csp-report": body}, OLD)

    assert counted() == {("blog:home", "img-src"): 1}


@pytest.mark.parametrize(
    "sent",
    [
        [new(directive="canary-src")],
        [new(directive=["img-src"])],
        [new(sourceFile="chrome-extension")],
        [new(blockedURL="moz-extension://4f/x.js")],
        [{"type": "csp-violation", "body": "text"}],
        [{"type": ["csp-violation"], "body": {}}],
        ["text", 3, None],
        {"csp-report": [1]},
        {},
        3,
        None,
    ],
)
def test_what_is_no_violation_of_ours_counts_for_nothing(sent):
    assert send(sent).status_code == 204

    assert counted() == {}


@pytest.mark.parametrize(
    ("sent", "kind", "status"),
    [
        (" ", NEW, 400),
        ("[{", NEW, 400),
        (b"\xff\xfe[", NEW, 400),
        ("[" * 60_000, NEW, 400),
        (json.dumps([new(sample="x" * 64_000)]), NEW, 413),
        (json.dumps([new()]), "application/json", 415),
        (json.dumps([new()]), "text/plain", 415),
    ],
    ids=["empty", "cut off", "no text", "deep", "large", "another kind", "text"],
)
def test_what_is_no_report_is_refused(sent, kind, status):
    assert send(sent, kind).status_code == status

    assert counted() == {}


@pytest.mark.parametrize("method", ["get", "head", "put", "delete", "options"])
def test_reports_are_posted(client, method):
    assert getattr(client, method)(PLACE).status_code == 405


def test_a_report_of_another_site_is_refused():
    headers = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    response = Client(headers=headers).post(PLACE, json.dumps([new()]), content_type=NEW)

    assert response.status_code == 403
    assert counted() == {}


def test_one_address_reports_so_often_and_no_more(settings):
    settings.LIMITS = settings.LIMITS | {"violations": "2 per hour"}

    answers = [send([new()]) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [204, 204, 429]
    assert 3590 <= int(answers[2]["Retry-After"]) <= 3600
    assert counted() == {("blog:home", "img-src"): 2}


def test_fifty_reports_of_one_request_are_counted():
    send([{"type": "csp-violation", "body": {"effectiveDirective": "img-src"}}] * 60)

    assert counted() == {("", "img-src"): 50}


def test_no_report_waits_for_the_database():
    with CaptureQueriesContext(connection) as queries:
        assert send([new()]).status_code == 204

    assert len(queries) == 0


def test_a_row_says_since_when_and_until_when():
    with patch("django.utils.timezone.localdate", return_value=date(2026, 6, 1)):
        CspViolation.add({("blog:home", "img-src"): 2})
    with patch("django.utils.timezone.localdate", return_value=date(2026, 6, 9)):
        CspViolation.add({("blog:home", "img-src"): 3, ("search", "img-src"): 1})

    rows = CspViolation.objects.values_list("route", "count", "first_on", "last_on")
    assert list(rows) == [
        ("blog:home", 5, date(2026, 6, 1), date(2026, 6, 9)),
        ("search", 1, date(2026, 6, 9), date(2026, 6, 9)),
    ]


def names(resolver, before=""):
    for each in resolver.url_patterns:
        if hasattr(each, "url_patterns"):
            namespace = f"{each.namespace}:" if each.namespace else ""
            yield from names(each, before + namespace)
        else:
            yield before + (each.name or each.lookup_str)


def test_there_are_no_more_rows_than_kinds_of_page_and_rules():
    """However many reports are sent: about 230 names of routes, and 21 rules."""
    routes = {*names(get_resolver()), ""}

    assert max(map(len, routes)) <= 100
    assert max(map(len, DIRECTIVES)) <= 40
    assert len(routes) * len(DIRECTIVES) < 6_000


def test_what_has_not_happened_for_ninety_days_is_forgotten():
    today = timezone.localdate()
    for number, days in enumerate((0, 90, 91)):
        at = today - timedelta(days=days)
        CspViolation.objects.create(
            route=f"{number}", directive="img-src", first_on=date(2024, 1, 1), last_on=at
        )

    assert purges.forget_violations(list) == 1
    assert [row.route for row in CspViolation.objects.all()] == ["0", "1"]


# The owner's list


@pytest.fixture
def as_owner():
    return signed_in(make_user("olga", group="Owners"))


def test_an_owner_reads_it_in_words_and_takes_a_row_off_the_list(as_owner):
    CspViolation.add({("blog:post-detail", "script-src-elem"): 7, ("queue:list", "img-src"): 1})

    page = as_owner.get(LIST).content.decode()
    first = CspViolation.objects.get(count=7)
    after = as_owner.post(f"{LIST}forget/", {"row": first.pk}, follow=True).content.decode()

    assert "<b>Posts</b>" in page
    assert "Blocked: a script (script-src-elem)." in page
    assert "<b>Pages of the staff (queue:list)</b>" in page
    assert "Blocked: a picture (img-src)." in page
    assert "Posts: taken off the list." in after
    assert counted() == {("queue:list", "img-src"): 1}


@pytest.mark.parametrize("row", ["", "x", "9" * 30, "12345", "²"])
def test_a_row_that_is_not_there_is_no_failure(as_owner, row):
    assert as_owner.post(f"{LIST}forget/", {"row": row}).status_code == 302


def test_an_author_does_not_see_it():
    as_wren = signed_in(make_author("wren", name="Wren"))

    assert as_wren.get(LIST).status_code == 403
    assert as_wren.post(f"{LIST}forget/", {"row": "1"}).status_code == 403


def test_it_stands_beside_the_addresses_that_were_not_found(as_owner):
    page = as_owner.get("/admin/blog/").content.decode()

    assert f'href="{LIST}"' in page
    assert "Blocked by browsers" in page
