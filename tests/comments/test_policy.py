"""The table of rules: what each of them holds, what it lets pass, and what follows from both."""

import ast
import dataclasses

import pytest
from django.conf import settings

from comments import policy
from comments.policy import Draft, PolicyContext, judge

PASSING = PolicyContext(mode="publish-unless-held")
SAMPLE = "A quiet morning, and the kettle on. Thank you for this."
LINK = "https://example.org/a"


def house(**chosen):
    return PolicyContext(**({"mode": "publish-unless-held"} | chosen))


def draft(body=SAMPLE, **known):
    return Draft(body, **({"writer_is_new": False} | known))


# The rule, a draft that it holds, a house in which it does, and the verdict.
HELD = [
    ("ambulance", draft("I am having a stroke"), house(), "hold"),
    ("crisis", draft("I want to die"), house(), "hold"),
    ("home", draft("My husband hits me"), house(), "hold"),
    ("ambulance_together", draft("sum1 plz help my mate has swalowd batterys"), house(), "hold"),
    (
        "crisis_together",
        draft("Every night I hope I won't have to do the morning."),
        house(),
        "hold",
    ),
    (
        "home_together",
        draft("He holds my wheelchair key. I go where he says I go."),
        house(),
        "hold",
    ),
    ("crisis_words", draft("Grippy socks"), house(crisis_words=("grippy socks",)), "hold"),
    ("banned", draft(), house(writer_is_banned=True), "refuse"),
    ("banned", draft(f"See {LINK}"), house(banned_hosts=("example.org",)), "refuse"),
    ("banned", draft(website=LINK), house(banned_hosts=("example.org",)), "refuse"),
    ("refused_words", draft("Buy my miracle-cure"), house(refused_words=("miracle*",)), "refuse"),
    ("trap", draft(trap=True), house(), "hold"),
    ("spam", draft(spam_chance=0.9), house(), "spam"),
    ("spam_likely", draft(spam_chance=0.9, may_put_away=False), house(), "hold"),
    ("personal", draft("Ring 07700 900123"), house(), "hold"),
    ("personal", draft(name="grace@example.org"), house(), "hold"),
    ("dose", draft("Skip your tablets"), house(), "hold"),
    ("insult", draft("You are an idiot."), house(), "hold"),
    ("imitation", draft(name="Ada Byron"), house(team_names=("Ada Byron",)), "hold"),
    ("held_words", draft("Ask about snakeoil."), house(held_words=("snakeoil",)), "hold"),
    ("held_words", draft(name="Snakeoil Sam"), house(held_words=("snakeoil",)), "hold"),
    ("links", draft(f"{LINK} {LINK} {LINK}"), house(), "hold"),
    ("repeated", draft(repeats=True), house(), "hold"),
    ("too_fast", draft(seconds=3), house(), "hold"),
    ("spam_doubt", draft(spam_chance=0.5), house(), "hold"),
    ("spam_doubt", draft(spam_chance=0.79, may_put_away=False), house(), "hold"),
    (
        "other_language",
        draft("Bu yazı için çok teşekkür ederim, her gün okuyorum."),
        house(),
        "hold",
    ),
    ("first", draft(writer_is_new=True), house(mode="known-publish"), "hold"),
    ("everything", draft(), house(mode="hold-all"), "hold"),
]
PASSED = [
    ("ambulance", draft("I had a stroke in 2011"), house()),
    ("crisis", draft("I am dying to know"), house()),
    ("home", draft("My husband hits the gym"), house()),
    ("ambulance_together", draft("My lad drank the tea and the biscuits have gone."), house()),
    ("crisis_together", draft("I want peace and quiet, and I think of the river."), house()),
    (
        "home_together",
        draft("He turns up wherever I am, that cat, and he has his own door."),
        house(),
    ),
    ("crisis_words", draft("Grippy shoes"), house(crisis_words=("grippy socks",))),
    ("banned", draft("See https://example.org.uk/a"), house(banned_hosts=("example.org",))),
    ("banned", draft("I bought it at example.org"), house(banned_hosts=("example.org",))),
    ("refused_words", draft("What a marvel"), house(refused_words=("miracle*",))),
    ("trap", draft(), house()),
    ("spam", draft(spam_chance=0.49), house()),
    ("spam", draft(spam_chance=None), house()),
    ("spam_likely", draft(spam_chance=0.49, may_put_away=False), house()),
    ("personal", draft("Room 401 for 12 days"), house()),
    ("dose", draft("I take 40 mg of baclofen"), house()),
    ("insult", draft("I am an idiot."), house()),
    ("imitation", draft(name="Adam Byrne"), house(team_names=("Ada Byron",))),
    ("held_words", draft("A snake, in oil."), house(held_words=("snakeoil",))),
    ("links", draft(f"{LINK} and {LINK}"), house()),
    ("links", draft("[https://a.example](https://a.example)" * 2), house()),
    ("repeated", draft(repeats=False), house()),
    ("too_fast", draft(seconds=4), house()),
    ("too_fast", draft(seconds=None), house()),
    ("spam_doubt", draft(spam_chance=0.49), house()),
    ("other_language", draft("Vielen Dank für den Text, er hat mir sehr geholfen."), house()),
    ("first", draft(), house(mode="known-publish")),
    ("first", draft(writer_is_new=True), house()),
    ("everything", draft(), house()),
]


@pytest.mark.parametrize(("rule", "sent", "where", "verdict"), HELD)
def test_a_rule_holds_what_it_should(rule, sent, where, verdict):
    answer = judge(sent, where)

    assert answer.action == verdict
    assert {name for name, _place in answer.reasons} == {rule}


@pytest.mark.parametrize(("rule", "sent", "where"), PASSED)
def test_a_rule_lets_pass_what_it_should_not_hold(rule, sent, where):
    answer = judge(sent, where)

    assert answer.action == "publish"
    assert answer.reasons == []


def test_every_rule_stands_in_both_tables():
    names = [rule.name for rule in policy.RULES]

    assert set(names) == {row[0] for row in HELD} == {row[0] for row in PASSED}
    assert len(names) == len(set(names))


@pytest.mark.parametrize("reason", policy.REASONS.values(), ids=lambda reason: reason.name)
def test_a_reason_explains_itself(reason):
    assert policy.sentence([reason.name, None]) == reason.sentence
    assert policy.label(reason.name) == reason.label
    assert reason.sentence[0].isupper()
    assert reason.sentence.endswith(".")


@pytest.mark.parametrize("rule", policy.RULES, ids=lambda rule: rule.name)
def test_a_rule_has_a_verdict(rule):
    assert rule.verdict in {"hold", "spam", "refuse"}


@pytest.mark.parametrize(
    ("told", "module", "elsewhere"),
    [
        # `Draft.knowing` adds the names of medicines.
        (Draft, "comments/actions/policy.py", {"medicines"}),
        (PolicyContext, "comments/models/moderation_settings.py", set()),
    ],
)
def test_a_rule_can_ask_for_nothing_that_nobody_tells_it(told, module, elsewhere):
    source = ast.parse((settings.BASE_DIR / module).read_text())
    calls = [node for node in ast.walk(source) if is_call(node, told)]

    [passed] = [{keyword.arg for keyword in call.keywords} for call in calls]
    assert passed | elsewhere == {field.name for field in dataclasses.fields(told)}


def is_call(node, told):
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") == told.__name__


def test_reports_are_a_reason_and_no_rule():
    assert policy.sentence(["reported", None]) == "Readers reported it."
    assert policy.label("reported") == "Reported by readers"
    assert "reported" not in {rule.name for rule in policy.RULES}


def test_a_reason_of_a_rule_that_is_gone_is_still_told():
    assert policy.sentence(["horoscope", None]) == (
        "A rule that is no longer used held it (horoscope)."
    )
    assert policy.label("horoscope") == "horoscope"


# What follows from several


def test_a_reason_is_a_place_and_never_a_quote():
    sent = draft("Skip your tablets, ring 07700 900123.", name="Ada Byron")

    answer = judge(sent, house(team_names=("Ada Byron",)))

    assert answer.reasons == [
        ["personal", ["body", 24, 36]],
        ["dose", ["body", 0, 17]],
        ["imitation", ["name", 0, 9]],
    ]


def test_that_everything_is_read_is_said_only_where_nothing_else_is():
    answer = judge(draft("Skip your tablets"), PolicyContext())

    assert answer.reasons == [["dose", ["body", 0, 17]]]


def test_the_severest_verdict_counts_and_every_reason_is_kept():
    sent = draft("Skip your tablets", trap=True)

    answer = judge(sent, house(refused_words=("tablets",)))

    assert answer.action == "refuse"
    assert [name for name, _place in answer.reasons] == ["refused_words", "trap", "dose"]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("I want to die", "crisis"),
        ("I am having a stroke", "ambulance"),
        ("My husband hits me", "home"),
    ],
)
@pytest.mark.parametrize(
    "against",
    [
        {"trap": True},
        {"spam_chance": 0.99},
        {"website": "https://spam.example", "repeats": True, "seconds": 0},
    ],
)
def test_a_crisis_is_held_for_a_person_whatever_else_is_said_against_it(against, body, rule):
    answer = judge(draft(body, **against), house(refused_words=("*i*",)))

    assert answer.action == "hold"
    assert answer.reasons[0][0] == rule
    assert policy.is_urgent(answer.reasons)


def test_reasons_of_rules_that_are_gone_or_hold_for_less_are_not_urgent():
    assert not policy.is_urgent([["dose", None], ["horoscope", None], ["everything", None]])
    assert policy.help_needed([["horoscope", None]]) == ()


def test_the_help_that_is_needed_is_named_once_and_in_one_order():
    reasons = [["home", None], ["crisis", None], ["ambulance", ["body", 0, 3]], ["crisis", None]]

    assert policy.help_needed(reasons) == ("ambulance", "talk", "home")


def test_a_ban_stands_in_a_crisis_too_because_a_person_set_it():
    answer = judge(draft("I want to die"), house(writer_is_banned=True))

    assert answer.action == "refuse"


@pytest.mark.parametrize("body", ["Skip your tablets", "I want to die", "https://a.example " * 9])
def test_the_team_publishes_at_once(body):
    answer = judge(draft(body, by_team=True, trap=True, spam_chance=1), PolicyContext())

    assert (answer.action, answer.reasons) == ("publish", [])


@pytest.mark.parametrize(
    ("mode", "writer_is_new", "action"),
    [
        ("hold-all", True, "hold"),
        ("hold-all", False, "hold"),
        ("known-publish", True, "hold"),
        ("known-publish", False, "publish"),
        ("publish-unless-held", True, "publish"),
        ("publish-unless-held", False, "publish"),
    ],
)
def test_the_mode_says_what_becomes_of_what_no_rule_holds(mode, writer_is_new, action):
    assert judge(draft(writer_is_new=writer_is_new), PolicyContext(mode=mode)).action == action


@pytest.mark.parametrize("mode", policy.MODES)
def test_what_a_rule_holds_is_held_in_every_mode(mode):
    assert judge(draft("Skip your tablets"), PolicyContext(mode=mode)).action == "hold"


def test_a_post_can_be_stricter_than_its_blog_and_never_milder():
    modes = list(policy.MODES)

    found = [[policy.stricter(blog, post) for post in ["", *modes]] for blog in modes]

    assert found == [
        ["hold-all", "hold-all", "hold-all", "hold-all"],
        ["known-publish", "hold-all", "known-publish", "known-publish"],
        ["publish-unless-held", "hold-all", "known-publish", "publish-unless-held"],
    ]


def test_one_rule_names_at_most_five_places():
    answer = judge(draft("Skip your tablets. " * 50), PASSING)

    assert len(answer.reasons) == 5


# Names of the team

BLOG = "Night Shifts"
IMITATIONS = [
    "Ada Byron",
    "ADA BYRON",
    "ada  byron",
    "AdaByron",
    "A d a B y r o n",
    "Ada-Byron",
    "Adá Byrön",
    "\u0410d\u0430 \u0412yron",  # Cyrillic A, a and V
    "Ad\u03b1 Byr\u03bfn",  # Greek alpha and omicron
    "Ada\u200b Byr\u2060on",
    "𝐀𝐝𝐚 𝔹𝕪𝕣𝕠𝕟",
    "Ada Byr0n",
    "Ada Byron (blog team)",
    "Dr Ada Byron",
    "Ada Byron - admin",
    "Ada Byrom",
    "Ada Bryon",
    "Ada Byyron",
    "Ada Byon",
    "Byron Ada",
    "Byron, Ada",
    "nоrуB adA",
    "A Byron",
    "A. Byron",
    "Dr Byron",
    "Mrs. A. Byron",
    "Byron",
    "Ada B., columnist",
    "A Byron OT",
    "A. Byron (neurology)",
    "DrByron",
    "Ada B.",
    "Nurse Ada",
    "xxAdaByronxx",
    "abyron",
    "✔ Ada Byron ✔",
    "Moderator",
    "The Team",
    "M0derat0r",
    "Mod team",
    "modteam",
    "The Moderators",
    "Moderater",
    "Editor",
    "Guest editor",
    "Site admin",
    "Admin123",
    "Webmaster",
    "Comment moderation",
    "Support team",
    "Help desk",
    "Grace (moderator)",
    "Grace - blog editor",
    "Night Shifts",
    "night & shifts",
    "NightShifts team",
    "Ada from Night Shifts",
    "Nigth Shifts",
]
NAMES_OF_THEIR_OWN = [
    "",
    "Ada",
    "Ada M",
    "Adam B",
    "Adam Byrne",
    "Mada Byronova",
    "Ada from MS",
    "Ada's nurse in Leeds",
    "Not a moderator",
    "Grace Hopper",
    "Grace, carer",
    "Dr Grace",
    "Anonymous",
    "Аделаида",
    "Team Kettle",
    "Ed",
    "Edith R",
    "Stafford",
    "Modesty",
    "Adminah",
    "Blogger Beth",
    "Support dog mum",
    "Blog reader",
    "Night Shift Nurse",
    "Night",
]


@pytest.mark.parametrize("name", IMITATIONS)
def test_a_name_that_imitates_the_team_is_held(name):
    answer = judge(draft(name=name), house(team_names=("Dr Ada Byron", "Jo"), blog_name=BLOG))

    assert answer.reasons == [["imitation", ["name", 0, len(name)]]]


@pytest.mark.parametrize("name", NAMES_OF_THEIR_OWN)
def test_another_name_is_let_pass(name):
    sent, where = draft(name=name), house(team_names=("Dr Ada Byron", "Jo"), blog_name=BLOG)

    assert judge(sent, where).reasons == []


# Links

LEADS_THERE = [
    "http://bad.example",
    "HTTPS://BAD.EXAMPLE/x",
    "see https://www.bad.example/?q=1.",
    "https://a.b.bad.example./",
    "https://good.example@bad.example/",
    "https://bad.example:8443/",
    "[here](https://bad.example)",
    "[https://good.example](https://bad.example)",
    "[here](http&#58;//bad.example)",
    "[here](http:\\//bad.example)",
    "<https://bad.example>",
    "www.bad.example/x",
    "https://bad%2Eexample/",
    "https://bad\u3002example/",
    "https://\uff42ad.example/",
    "https:\\\\bad.example and https://bad.example\\.good.example",
]
LEADS_ELSEWHERE = [
    "https://good.example/bad.example",
    "https://bad.example.org",
    "https://notbad.example",
    "https://good.example/?to=https%3A//bad.example",
    "I saw bad.example, avoid it",
    "https://[",
    "mail@bad.example",
]


@pytest.mark.parametrize("body", LEADS_THERE)
def test_a_link_to_a_banned_host_is_refused_however_it_is_written(body):
    answer = judge(draft(body), house(banned_hosts=("bad.example",)))

    assert (answer.action, answer.reasons[0][0]) == ("refuse", "banned")


@pytest.mark.parametrize("body", LEADS_ELSEWHERE)
def test_a_link_to_another_host_is_not(body):
    answer = judge(draft(body), house(banned_hosts=("bad.example",)))

    assert "banned" not in [name for name, _place in answer.reasons]


@pytest.mark.parametrize(
    ("body", "action"),
    [
        ("https://a.example https://b.example", "publish"),
        ("https://a.example https://b.example https://c.example", "hold"),
        ("http://a.example\nwww.b.example\n<https://c.example>", "hold"),
        ("[a](http&#58;//a.example) [b](http://b.example) http://c.example", "hold"),
        ("a.example b.example c.example", "publish"),
    ],
)
def test_more_links_than_the_owner_chose_are_held(body, action):
    assert judge(draft(body), house(max_links=2)).action == action


# After a change


def test_reasons_follow_the_words_when_they_are_changed():
    before = [["dose", ["body", 0, 17]], ["trap", None]]

    after = policy.found_again(before, Draft("Well, skip your tablets"), PolicyContext())

    assert after == [["dose", ["body", 6, 23]], ["trap", None]]


def test_a_reason_whose_words_are_gone_stays_without_a_place():
    before = [["dose", ["body", 7, 12]], ["dose", ["body", 20, 25]], ["horoscope", None]]

    after = policy.found_again(before, Draft("I take some"), PolicyContext())

    assert after == [["dose", None], ["horoscope", None]]


# Before posting


def test_a_reader_is_told_kindly_about_personal_data_and_advice():
    told = dict(policy.warnings(Draft("Skip your tablets. Ring 07700 900123."), PolicyContext()))

    assert list(told) == ["personal", "dose"]
    assert "“07700 900123”" in told["personal"]
    assert told["dose"] == (
        "You write “Skip your tablets”. This tells someone to change a medicine. "
        "Stopping some medicines suddenly is dangerous. "
        "Could you say what happened to you, and suggest they ask their team?"
    )


def test_words_between_braces_are_told_as_they_are():
    told = policy.warnings(
        Draft("grace@example.org {0} {quotes}. Skip your tablets {"), PolicyContext()
    )

    assert len(told) == 2


@pytest.mark.parametrize(
    "sent", [draft("https://a.example " * 9), draft(name="Moderator"), draft(trap=True)]
)
def test_nobody_is_told_what_a_rule_without_a_warning_finds(sent):
    assert policy.warnings(sent, PolicyContext()) == []


def test_somebody_in_a_crisis_is_never_merely_warned():
    sent = Draft("I want to die. Skip your tablets. Ring 07700 900123.")

    assert policy.warnings(sent, PolicyContext()) == []
    assert policy.is_crisis(sent)
