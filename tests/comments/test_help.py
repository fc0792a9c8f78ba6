"""Whom somebody in danger is told to call: by country, edited by the owner, with its last check."""

import html
import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from blog.models import Mail
from comments import policy
from comments.help import help_for, side_effects
from comments.models import Comment, HelpCountry, HelpLine, HelpWords, ModerationSettings
from comments.models.help import AMBULANCE, HOME, SIDE_EFFECTS, TALK
from tests.conftest import signed_in
from tests.support.factories import make_comment, make_post, make_user
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

TALKS = "I want to die."
AT_HOME = "I am scared of my husband."
KINDS = [(AMBULANCE,), (TALK,), (AMBULANCE, TALK), (HOME,), (TALK, HOME), (SIDE_EFFECTS,)]


@pytest.fixture
def post(db):
    return make_post(title="Night shift")


@pytest.fixture
def owner(db):
    return signed_in(make_user("olga", group="Owners"))


def own_page(client, **fields):
    """The page of a comment of these words, as its writer sees it."""
    comment = make_comment(status="pending", **fields)
    return client.get(f"/comment/{comment.token}/").content.decode()


def of_talk(post, **fields):
    return {"post": post, "body": TALKS, **fields}


def of_home(post, **fields):
    return {"post": post, "body": AT_HOME, **fields}


def choose(**fields):
    """The one row of how comments are moderated, with these choices."""
    ModerationSettings.load().blog.save()
    return ModerationSettings.objects.update_or_create(blog_id=1, defaults=fields)[0]


def numbers(found):
    """Each country with what it says to call, or to write where there is nothing to call."""
    return {
        str(here.country): [line.phone or line.text or line.host for line in here.lines]
        for here in [found.own, *found.others]
        if here
    }


def country(name):
    return HelpCountry.objects.get(name=name)


# Which numbers


def test_an_ambulance_is_one_number_in_every_country():
    assert numbers(help_for((AMBULANCE,))) == {
        "United Kingdom": ["999"],
        "Ireland": ["112"],
        "United States": ["911"],
        "Canada": ["911"],
        "Australia": ["000"],
        "New Zealand": ["111"],
        "Any other country": [""],
    }


def test_somebody_to_talk_to_comes_before_the_emergency_number():
    assert numbers(help_for((TALK,))) == {
        "United Kingdom": ["116 123", "Text SHOUT to 85258", "111", "999"],
        "Ireland": ["116 123", "112"],
        "United States": ["988", "911"],
        "Canada": ["988", "911"],
        "Australia": ["13 11 14", "000"],
        "New Zealand": ["1737", "111"],
        "Any other country": ["findahelpline.com", ""],
    }


def test_where_both_may_be_needed_the_ambulance_comes_first_and_once():
    found = numbers(help_for((AMBULANCE, TALK)))

    assert found["United Kingdom"] == ["999", "116 123", "Text SHOUT to 85258", "111"]


def test_an_ambulances_number_is_read_before_its_words(grace, post):
    choose(country=country("United Kingdom"))

    page = own_page(grace, post=post, body="I took 40 tablets of baclofen on purpose.")

    title = page.index("If a life is in danger, call for an ambulance now")
    number, words = (
        page.index('href="tel:999"'),
        page.index("Do not wait to see if it gets better."),
    )
    talk = page.index("You do not have to wait for us")
    assert title < number < words < talk < page.index('href="tel:116123"')


def test_who_is_not_safe_at_home_finds_those_who_know_about_it():
    assert numbers(help_for((HOME,))) == {
        "United Kingdom": ["999", "0808 2000 247"],
        "Ireland": ["112", "1800 341 900"],
        "United States": ["911", "1-800-799-7233"],
        "Canada": ["911"],
        "Australia": ["000", "1800 737 732"],
        "New Zealand": ["111", "0800 733 843"],
        "Any other country": [""],
    }


def test_side_effects_are_reported_to_each_countrys_scheme():
    assert numbers(help_for((SIDE_EFFECTS,))) == {
        "United Kingdom": ["111", "yellowcard.mhra.gov.uk"],
        "Ireland": ["01 676 4971"],
        "United States": ["1-800-332-1088"],
        "Canada": ["1-866-234-2345"],
        "Australia": ["1300 134 237", "tga.gov.au"],
        "New Zealand": ["medsafe.govt.nz"],
    }


def test_every_number_that_is_shipped_says_where_it_was_found():
    assert list(HelpLine.objects.filter(source="").values_list("who", "phone", "text")) == [
        ("Emergency services", "", "")
    ]


def test_the_blogs_own_country_comes_first_and_is_open(grace, post):
    choose(country=country("Ireland"))

    page = own_page(grace, **of_talk(post))

    folded = re.findall(r"<summary[^>]*>(.*?)</summary>", page)
    assert page.index("<h3>Ireland</h3>") < page.index("In another country")
    assert page.index('<a href="tel:116123">116 123</a>') < page.index("<details")
    assert folded[:2] == ["United Kingdom: 116 123", "United States: 988"]


def test_without_a_country_of_the_blog_all_are_one_list(grace, post):
    page = own_page(grace, **of_talk(post))

    assert "<h3>Find your country</h3>" in page
    assert re.findall(r"<summary[^>]*>(.*?)</summary>", page)[0] == "United Kingdom: 116 123"


def test_a_line_says_who_how_whether_it_is_free_and_when(grace, post):
    page = text(own_page(grace, **of_talk(post)))

    assert (
        "Samaritans Call 116 123 . Free. Any time, day or night. samaritans.org Shout "
        "Text SHOUT to 85258. Free. Any time, day or night. giveusashout.org" in page
    )


def test_choosing_a_country_asks_nobody_anything(grace, post):
    """All of them are on the page: nothing is sent, and nothing can leave in an address."""
    page = own_page(grace, **of_talk(post))
    section = page[page.index('id="help-now"') : page.index("</section>")]

    tags = elements(section)
    links = [found["href"] for tag, found in tags if tag == "a"]
    assert [tag for tag, _ in tags if tag in {"form", "input", "select", "script"}] == []
    assert [link for link in links if not link.startswith(("tel:", "https://"))] == []
    assert {found.get("rel") for tag, found in tags if found.get("href", "")[:4] == "http"} == {
        "noreferrer"
    }


# When it was checked


def test_numbers_that_nobody_checked_say_so(grace, post):
    page = own_page(grace, **of_talk(post))

    assert "The team has not checked this yet." in page
    assert "Last checked" not in page


def test_the_day_of_the_last_check_is_shown(grace, post):
    HelpCountry.objects.filter(name="Ireland").update(checked_on=date(2026, 11, 3))

    assert "Last checked 3 November 2026." in own_page(grace, **of_talk(post))


def form_of(here, **changes):
    """What the admin's form of a country sends, each line as it is stored but for `changes`."""
    lines = list(here.lines.all())
    sent = {"name": here.name, "position": here.position}
    sent |= {"lines-TOTAL_FORMS": len(lines), "lines-INITIAL_FORMS": len(lines)}
    for place, line in enumerate(lines):
        for field in HelpLine._meta.get_fields():
            value = getattr(line, field.attname)
            if value is not False:
                sent[f"lines-{place}-{field.name}"] = getattr(value, "pk", value)
    return sent | changes


def change(client, here, **sent):
    return client.post(
        f"/admin/comments/helpcountry/{here.pk}/change/", form_of(here, **sent), follow=True
    )


def test_the_owner_says_that_every_number_was_checked(owner):
    here = country("Ireland")

    page = text(change(owner, here, _checked="1"))

    assert country("Ireland").checked_on == timezone.localdate()
    assert "Readers see that the numbers of Ireland were checked today." in page


def test_saving_alone_is_no_check(owner):
    here = country("Ireland")

    change(owner, here, _save="1")

    assert country("Ireland").checked_on is None


def test_a_changed_number_has_to_be_checked_again(owner):
    here = country("Ireland")
    here.mark_as_checked()

    change(owner, here, **{"lines-0-hours": "Never"}, _save="1")

    assert here.lines.first().hours == "Never"
    assert country("Ireland").checked_on is None


def test_a_check_stands_while_nothing_is_changed(owner):
    here = country("Ireland")
    here.mark_as_checked()

    change(owner, here, _save="1")

    assert country("Ireland").checked_on == timezone.localdate()


def test_a_number_without_its_source_is_refused(owner):
    here = country("Ireland")

    page = text(change(owner, here, **{"lines-0-source": ""}, _save="1"))

    assert "Give the page that this number was found on, so that it can be checked." in page
    assert here.lines.first().source != ""


def test_what_has_to_be_checked_nags_the_owner_until_it_is(owner):
    today = timezone.localdate()
    HelpCountry.objects.update(checked_on=today - timedelta(days=180))
    HelpCountry.objects.filter(name="Ireland").update(checked_on=today - timedelta(days=181))
    HelpCountry.objects.filter(name="Canada").update(checked_on=None)

    page = owner.get("/admin/").content.decode()

    module = page[page.index("Numbers for help to check") :]
    assert re.findall(r"<li><a[^>]*>(.*?)</a>", module[: module.index("</div>")]) == [
        "Canada",
        "Ireland",
    ]


def test_nobody_else_is_nagged(as_ada, as_alan):
    assert "Numbers for help to check" not in as_ada.get("/admin/").content.decode()
    assert "Numbers for help to check" not in as_alan.get("/admin/").content.decode()


def test_where_all_is_checked_nothing_is_said(owner):
    HelpCountry.objects.update(checked_on=timezone.localdate())

    assert "Numbers for help to check" not in owner.get("/admin/").content.decode()


# What is said


def test_when_the_team_usually_reads_is_the_owners_sentence(grace, post):
    assert "Your comment is not public. This blog" in text(own_page(grace, **of_talk(post)))

    choose(team_reads="We usually read comments between 9 am and 6 pm.")

    page = text(own_page(grace, **of_talk(post)))
    assert "Your comment is not public. We usually read comments between 9 am and 6 pm." in page


@pytest.mark.parametrize("kinds", KINDS)
def test_every_kind_of_help_has_its_words(kinds):
    assert [part["words"].kind for part in help_for(kinds).parts] == list(kinds)


def test_where_an_owner_deleted_everything_a_heading_is_left(grace, post):
    HelpCountry.objects.all().delete()
    HelpWords.objects.all().delete()

    assert '<h2 id="help">Help now</h2>' in own_page(grace, **of_talk(post))


def sentences(words):
    return [found for found in re.split(r"(?<=[.!?:])\s+|\n+", words) if found]


def shipped():
    """Every sentence that is shipped for somebody in danger, or beside a medicine."""
    for row in HelpWords.objects.all():
        yield from sentences(row.title)
        yield from sentences(row.words)
    for line in HelpLine.objects.all():
        yield from sentences(line.note)


def of_the_page(grace, post):
    """The sentences of the block as it is shown, which the template adds to."""
    for fields in (of_talk(post), of_home(post)):
        page = own_page(grace, **fields)
        section = page[page.index('id="help-now"') : page.index("</section>")]
        for found in re.findall(r"<(?:p|h2|h3)[^>]*>(.*?)</(?:p|h2|h3)>", section, re.DOTALL):
            yield from sentences(html.unescape(re.sub(r"<[^>]+>", "", found)))


def test_no_sentence_has_more_than_20_words(grace, post):
    all_of_them = [*shipped(), *of_the_page(grace, post)]

    assert len(all_of_them) > 40
    assert [found for found in all_of_them if len(found.split()) > 20] == []


PROMISE = re.compile(
    r"\b(?:we|somebody|someone|a person|the team|the police|police|they|help)(?:['’]ll| will)\b"
    r"|\bis (?:coming|on (?:its|the|their) way)\b",
    re.IGNORECASE,
)
ASKS = re.compile(r"\?$")


def test_nothing_is_promised_and_nothing_is_asked(grace, post):
    named = {"Need to talk?"}  # what a line calls itself
    found = [*shipped(), *of_the_page(grace, post)]

    promised = [said for said in found if PROMISE.search(said)]
    asked = [said for said in found if ASKS.search(said) and said not in named]
    assert promised == ["Call now if somebody will not wake up, or may be having a stroke."]
    assert asked == []


# Not safe at home


def test_the_page_of_somebody_who_is_not_safe_at_home_is_neutral(grace, post):
    page = own_page(grace, **of_home(post))

    assert re.search(r"<title>(.*?)</title>", page)[1] == "A new blog"
    assert [found for tag, found in elements(page) if "data-exit" in found] == [
        {
            "class": "btn",
            "href": "https://www.bbc.co.uk/weather",
            "rel": "noreferrer nofollow",
            "data-exit": None,
        }
    ]
    assert "Your browser’s history still shows this visit." in page
    assert "Keep this link." not in page


def test_who_is_not_safe_at_home_is_sent_no_mail_and_reads_that(grace, post):
    send = {"body": AT_HOME, "notify": "1", "email": "wren@example.org"}

    answer = grace.post(f"{post.get_absolute_url()}comment/", send, follow=True)

    assert Comment.objects.get().author_email == ""
    assert not Mail.objects.filter(kind="comments.confirm").exists()
    assert "We send no e-mail about this comment." in text(answer.content.decode())


def scripts(page):
    found = [found["src"] for tag, found in elements(page) if tag == "script"]
    return {name.rpartition("/")[2].partition(".")[0] for name in found}


def test_nothing_is_kept_by_the_scripts_of_that_page(grace, post):
    send = {"body": AT_HOME, "action": "preview"}
    comment = make_comment(status="pending", **of_home(post))

    own = scripts(own_page(grace, **of_home(post)))
    previewed = grace.post(f"{post.get_absolute_url()}comment/", send).content.decode()
    changed = grace.get(f"/comment/{comment.token}/change/").content.decode()

    assert own == {"theme", "size", "leave-quickly"}
    assert scripts(previewed) == {
        "theme",
        "size",
        "leave-quickly",
        "check",
        "preview",
        "submit-once",
    }
    assert scripts(changed) == {"theme", "size", "leave-quickly", "check", "preview"}
    assert 'name="notify"' not in previewed
    titles = [re.search(r"<title>(.*?)</title>", page)[1] for page in (previewed, changed)]
    assert titles == ["A new blog", "A new blog"]


def test_other_help_leaves_the_page_as_it_is(grace, post):
    page = own_page(grace, **of_talk(post))

    assert re.search(r"<title>(.*?)</title>", page)[1] == "Your comment · A new blog"
    assert scripts(page) == {"theme", "size", "discard-draft", "own-page", "copy"}
    assert "data-exit" not in page
    sent = {"body": TALKS, "action": "preview"}
    assert b'name="notify"' in grace.post(f"{post.get_absolute_url()}comment/", sent).content


# Side effects


NAMED = "Baclofen makes me sleepy all day."
SAID = "Do not stop a medicine without asking them first."


def test_a_medicine_that_is_named_brings_one_line(grace, post):
    choose(country=country("United Kingdom"))

    page = own_page(grace, post=post, body=NAMED)

    assert page.count(SAID) == 1
    assert (
        '<a href="https://yellowcard.mhra.gov.uk/" rel="noreferrer">yellowcard.mhra.gov.uk</a>'
        in (page)
    )
    assert 'id="help-now"' not in page


def test_no_medicine_no_line(grace, post):
    assert SAID not in own_page(grace, post=post, body="The kettle makes me sleepy all day.")


def test_the_line_stands_nowhere_beside_help(grace, post):
    page = own_page(grace, post=post, body=f"{TALKS} {NAMED}")

    assert 'id="help-now"' in page
    assert SAID not in page


def test_the_line_stands_nowhere_where_the_rules_see_a_crisis_that_nobody_stored(grace, post):
    comment = make_comment(status="pending", post=post, body=f"{TALKS} {NAMED}")
    Comment.objects.update(hold_reasons=[])

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    assert 'id="help-now"' not in page
    assert SAID not in page


def test_the_line_is_the_owners(grace, post):
    HelpWords.objects.filter(kind="side_effects").update(words="Ask **Rosa** about it.")

    assert "Ask <strong>Rosa</strong> about it." in own_page(grace, post=post, body=NAMED)


@pytest.mark.parametrize(
    ("said", "is_named"),
    [
        ("I take baclofen.", True),
        ("Ocrelizumab is given twice a year.", True),
        ("TECFIDERA made me blush", True),
        ("Bacloffen makes me sleepy.", True),
        ("My medicine tastes of chalk.", False),
        ("Nothing of that kind.", False),
        ("https://example.org/baclofen", False),
    ],
)
def test_a_medicine_is_known_by_its_name(said, is_named):
    assert policy.names_medicine(policy.Draft(said)) is is_named
    assert bool(side_effects(policy.Draft(said))) is is_named


def test_a_medicine_that_the_owner_added_is_known_too():
    draft = policy.Draft("The zornivax makes me sleepy.")

    assert not policy.names_medicine(draft)
    assert policy.names_medicine(draft, policy.PolicyContext(medicines=("zornivax",)))


# What it costs


def test_help_costs_the_same_however_many_countries_there_are(django_assert_num_queries):
    choose(country=None)
    for name in "abcdef":
        HelpCountry.objects.create(name=name).lines.create(who=name, phone="1", for_talk=True)

    with django_assert_num_queries(4):
        found = help_for((TALK,))

    assert len(found.others) == 13


def test_who_needs_no_help_costs_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert not help_for(())
