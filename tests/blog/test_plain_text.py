"""The plain half of an e-mail."""

from django.template import Context, Engine

WRITTEN = """{% load mail %}{% filter paragraph %}
Nobody on the rota has read it yet.
{% if every %}
Every moderator of {{ name }} gets this at once, because nobody is on the rota.
{% endif %}
Opening a link decides nothing.
{% endfilter %}"""


def test_a_paragraph_is_filled_to_72_columns_wherever_its_template_breaks_it():
    engine = Engine(libraries={"mail": "blog.templatetags.mail"})

    assert engine.from_string(WRITTEN).render(
        Context({"every": True, "name": "Pins and Kettles"})
    ) == (
        "Nobody on the rota has read it yet. Every moderator of Pins and Kettles\n"
        "gets this at once, because nobody is on the rota. Opening a link decides\n"
        "nothing."
    )
