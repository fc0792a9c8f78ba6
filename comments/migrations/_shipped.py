"""What a new blog comes with: helplines by country, words of help, and texts for private replies.

No country is checked: its date is the owner's, who presses “Checked”. Decision 29 says where each
number was found.
"""

ANY_TIME = "Any time, day or night"

# Country, then lines: position, kinds (a, t, h, s: as the fields `for_…`), who, and the rest.
COUNTRIES = [
    (
        "United Kingdom",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "999",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "If you cannot speak, press 55 on a mobile when you are asked to.",
                "source": "https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/"
                "adult-safeguarding/immediate-danger/",
            },
            {
                "position": 20,
                "kinds": "h",
                "who": "National Domestic Abuse Helpline",
                "phone": "0808 2000 247",
                "website": "https://www.nationaldahelpline.org.uk/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.gov.uk/government/news/"
                "refuge-awarded-grant-to-operate-domestic-abuse-helpline",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "Samaritans",
                "phone": "116 123",
                "website": "https://www.samaritans.org/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
            },
            {
                "position": 40,
                "kinds": "t",
                "who": "Shout",
                "text": "Text SHOUT to 85258",
                "website": "https://giveusashout.org/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://giveusashout.org/about-us/faq",
            },
            {
                "position": 50,
                "kinds": "t",
                "who": "NHS 111",
                "phone": "111",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "Choose the mental health option.",
                "source": "https://www.norwoodmc.co.uk/2024/08/14/"
                "nhs-111-option-2-for-crisis-mental-health-support/",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "999",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance. If you cannot speak, press 55 on a mobile when you "
                "are asked to.",
                "source": "https://www.wellingtonpractice.co.uk/emergency-information/",
            },
            {
                "position": 70,
                "kinds": "s",
                "who": "NHS 111",
                "phone": "111",
                "cost": "free",
                "source": "https://www.wellingtonpractice.co.uk/emergency-information/",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "Yellow Card",
                "website": "https://yellowcard.mhra.gov.uk/",
                "source": "https://yellowcard.mhra.gov.uk/faqs/",
            },
        ],
    ),
    (
        "Ireland",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "112",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "999 works as well.",
                "source": "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
            },
            {
                "position": 20,
                "kinds": "h",
                "who": "Women’s Aid",
                "phone": "1800 341 900",
                "website": "https://www.womensaid.ie/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.womensaid.ie/about/newsevents/news/2016/09/05/"
                "media-release-41-calls-a-day-to-womens-aid-in-2016/",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "Samaritans",
                "phone": "116 123",
                "website": "https://www.samaritans.org/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.irishexaminer.com/ireland/"
                "charity-launches-email-service-as-calls-surge-to-over-625000-467986.html",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "112",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance. 999 works as well.",
                "source": "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "HPRA",
                "phone": "01 676 4971",
                "website": "https://www.hpra.ie/",
                "source": "https://hpra.ie/safety-information/how-we-monitor-safety/medicines/"
                "reporting-suspected-side-effects-to-the-hpra/"
                "reporting-a-suspected-side-effect-as-a-patient-or-carer",
            },
        ],
    ),
    (
        "United States",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "911",
                "hours": ANY_TIME,
                "source": "https://internationalmentalhealth.org/resources/",
            },
            {
                "position": 20,
                "kinds": "h",
                "who": "National Domestic Violence Hotline",
                "phone": "1-800-799-7233",
                "text": "Text START to 88788",
                "website": "https://www.thehotline.org/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://ovc.ojp.gov/news/grantee-news/"
                "national-domestic-violence-hotline-answers-6-million-contacts",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "988 Suicide & Crisis Lifeline",
                "phone": "988",
                "text": "Text 988",
                "website": "https://988lifeline.org/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.cdcr.ca.gov/ccjbh/2022/07/19/"
                "dial-988-to-access-24-hour-emotional-support-and-resources/",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "911",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance.",
                "source": "https://internationalmentalhealth.org/resources/",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "MedWatch",
                "phone": "1-800-332-1088",
                "website": "https://www.fda.gov/medwatch",
                "cost": "free",
                "source": "https://worstpills.org/newsletters/view/259",
            },
        ],
    ),
    (
        "Canada",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "911",
                "hours": ANY_TIME,
                "source": "https://richmondhilluc.ca/news/988-hotline-launched",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "9-8-8: Suicide Crisis Helpline",
                "phone": "988",
                "text": "Text 988",
                "website": "https://988.ca/",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://connectfm.ca/news/post/"
                "988-suicide-crisis-helpline-launches-across-canada",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "911",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance.",
                "source": "https://richmondhilluc.ca/news/988-hotline-launched",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "Canada Vigilance",
                "phone": "1-866-234-2345",
                "website": "https://www.canada.ca/en/health-canada/services/drugs-health-products/"
                "medeffect-canada/canada-vigilance-program.html",
                "cost": "free",
                "source": "https://abpharmacy.ca/?p=17411",
            },
        ],
    ),
    (
        "Australia",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "000",
                "hours": ANY_TIME,
                "source": "https://www.nps.org.au/consumers/medicine-and-side-effects",
            },
            {
                "position": 20,
                "kinds": "h",
                "who": "1800RESPECT",
                "phone": "1800 737 732",
                "text": "Text 0458 737 732",
                "hours": ANY_TIME,
                "source": "https://www.perthnow.com.au/politics/"
                "domestic-violence-hotline-expands-to-text-services-c-12826362",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "Lifeline",
                "phone": "13 11 14",
                "text": "Text 0477 13 11 14",
                "hours": ANY_TIME,
                "note": "Calls are free from a mobile, and cost a local call from a landline.",
                "source": "https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "000",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance.",
                "source": "https://www.nps.org.au/consumers/medicine-and-side-effects",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "Adverse Medicine Events Line",
                "phone": "1300 134 237",
                "hours": "Monday to Friday, 9 am to 5 pm (AEST)",
                "source": "https://www.nps.org.au/consumers/medicine-and-side-effects",
            },
            {
                "position": 90,
                "kinds": "s",
                "who": "Therapeutic Goods Administration",
                "website": "https://www.tga.gov.au/",
                "source": "https://www.nps.org.au/consumers/medicine-and-side-effects",
            },
        ],
    ),
    (
        "New Zealand",
        [
            {
                "position": 10,
                "kinds": "h",
                "who": "Emergency services",
                "phone": "111",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://nationalwomenshealth.adhb.govt.nz/womens-health-information/"
                "healthy-relationships/",
            },
            {
                "position": 20,
                "kinds": "h",
                "who": "Women’s Refuge",
                "phone": "0800 733 843",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.govt.nz/browse/law-crime-and-justice/"
                "abuse-harassment-domestic-violence/domestic-and-family-violence/",
            },
            {
                "position": 30,
                "kinds": "t",
                "who": "Need to talk?",
                "phone": "1737",
                "text": "Text 1737",
                "cost": "free",
                "hours": ANY_TIME,
                "source": "https://www.pegasus.health.nz/?p=6300",
            },
            {
                "position": 60,
                "kinds": "at",
                "who": "Emergency services",
                "phone": "111",
                "cost": "free",
                "hours": ANY_TIME,
                "note": "Ask for an ambulance.",
                "source": "https://nationalwomenshealth.adhb.govt.nz/womens-health-information/"
                "healthy-relationships/",
            },
            {
                "position": 80,
                "kinds": "s",
                "who": "Medsafe",
                "website": "https://medsafe.govt.nz/profs/adverse/reactions.asp",
                "source": "https://www.otago.ac.nz/pharmacoepidemiology/news/medsafety-week-2023",
            },
        ],
    ),
    (
        "Any other country",
        [
            {
                "position": 30,
                "kinds": "t",
                "who": "Find A Helpline",
                "website": "https://findahelpline.com/",
                "note": "It lists helplines by country.",
                "source": "https://findahelpline.com/AU",
            },
            {
                "position": 60,
                "kinds": "ath",
                "who": "Emergency services",
                "note": "Call your local emergency number.",
            },
        ],
    ),
]

WORDS = {
    "ambulance": (
        "If a life is in danger, call for an ambulance now",
        "Call now if you or somebody near you has taken something that may be too much. Call now "
        "if somebody will not wake up, or may be having a stroke. Call now if a child is in "
        "danger. Do not wait to see if it gets better.\n\n"
        "Say what was taken, how much and when. Do not make anybody sick. Keep the packet to "
        "show.\n",
    ),
    "talk": (
        "You do not have to wait for us",
        "It sounds like you are going through a very difficult time. You can talk to somebody "
        "now. You do not need to find the right words. You can also call if you are worried about "
        "somebody else.\n\n"
        "If you can, tell somebody near you how bad it is. If you cannot keep yourself safe, call "
        "the emergency number.\n",
    ),
    "home": (
        "You do not have to face this alone",
        "If somebody at home hurts you, controls you or frightens you, it is not your fault. If "
        "you are in danger now, call the emergency number when it is safe to call.\n\n"
        "A helpline can talk through your choices with you.\n",
    ),
    "side_effects": (
        "",
        "If you think that a medicine has side effects, talk to your nurse, pharmacist or doctor. "
        "Do not stop a medicine without asking them first. You can report side effects "
        "yourself.\n",
    ),
}

DISTRESS = "Samaritans, Communicating with users in distress; NSPA, Responding to suicidal content"
TEXTS = [
    (
        "Somebody to talk to",
        DISTRESS,
        """\
Thank you for writing this. It sounds as if things are very hard for you right now.

You do not have to be alone with it. The numbers above lead to people who listen, at the hours \
that stand beside them. You need not find the right words.

If you think that you may act on these thoughts, please call your emergency number now.
""",
    ),
    (
        "An ambulance may be needed",
        "NHS, Poisoning; NHS, When to call 999",
        """\
What you wrote can need an ambulance. Please call your emergency number now, also if you feel \
well. Some effects come hours later.

If something was taken, say what and how much, and keep the packet. If you can, ask somebody near \
you to stay with you.
""",
    ),
    (
        "Not safe at home",
        "Refuge and Women’s Aid, how to support a survivor",
        """\
Thank you for trusting us with this. What you describe is not your fault.

The numbers above lead to people who know about this, and who believe you. They go at your pace, \
and you decide what happens.

This page stays in the history of this device. You can delete this reply, and your comment, below.
""",
    ),
    (
        "Why we keep a comment back",
        "Samaritans, guidelines for managing self-harm and suicide content; WHO, Preventing suicide",
        """\
Thank you for writing this. We keep it back because it describes a way to harm oneself. Somebody \
else who reads it may be at risk.

It is not because of how you feel. You may say that here. You can change your comment on this \
page, and leave the way out.
""",
    ),
    (
        "A question about treatment",
        "MHRA, Yellow Card; NHS, Medicines A to Z",
        """\
Thank you for your comment. We cannot advise on your treatment here, and other readers cannot know \
it either.

Please ask your nurse, your pharmacist or your doctor, and do not stop a medicine before you have \
asked.
""",
    ),
]


def ship_help(apps, schema_editor):
    alias = schema_editor.connection.alias
    countries = apps.get_model("comments", "HelpCountry").objects.using(alias)
    lines = apps.get_model("comments", "HelpLine").objects.using(alias)
    kinds = {"a": "ambulance", "t": "talk", "h": "home", "s": "side_effects"}
    for position, (name, rows) in enumerate(COUNTRIES, start=1):
        country = countries.create(name=name, position=position * 10)
        for row in rows:
            given = {f"for_{kinds[letter]}": True for letter in row["kinds"]}
            fields = {key: value for key, value in row.items() if key != "kinds"}
            lines.create(country=country, **fields, **given)
    words = apps.get_model("comments", "HelpWords").objects.using(alias)
    for kind, (title, text) in WORDS.items():
        words.create(kind=kind, title=title, words=text)


def ship_replies(apps, schema_editor):
    texts = apps.get_model("comments", "ReplyTemplate").objects.using(
        schema_editor.connection.alias
    )
    for position, (title, guidance, body) in enumerate(TEXTS, 1):
        texts.create(position=position, title=title, guidance=guidance, body=body)
