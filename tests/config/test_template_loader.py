"""What readers get of a template whose elements stand on lines of their own."""

import pytest
from django.template import Context, Engine
from django.template.exceptions import TemplateSyntaxError
from django.template.loader import get_template

from config.template_loader import without_line_breaks

WRITTEN_AND_SENT = (
    ("<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>\n", "<ul><li>One</li><li>Two</li></ul>"),
    ("<p>\n  One line\n  and another.\n</p>\n", "<p>One line and another.</p>"),
    (
        "<p>\n  See <a\n    href='/'>\n    it\n  </a> now.\n</p>",
        "<p>See <a href='/'>it</a> now.</p>",
    ),
    (
        "{% if a %}\n  One\n{% else %}\n  Two\n{% endif %}\n",
        "{% if a %}One{% else %}Two{% endif %}",
    ),
    ("{# Why. #}\n\n<br>\n", "{# Why. #}<br>"),
    ("{{ one }}\n{{ two }}", "{{ one }} {{ two }}"),
    (
        '<input\n  name="a"\n  {% if b %} disabled{% endif %}>',
        '<input name="a"{% if b %} disabled{% endif %}>',
    ),
    ("<p>\n  <b>One</b> <b>Two</b>\n</p>", "<p><b>One</b> <b>Two</b></p>"),
    ("<div>\n  <pre>\n1\n  2</pre>\n</div>", "<div><pre>\n1\n  2</pre></div>"),
    (
        "<textarea\n  hidden>\n{{ words }}</textarea>\n",
        "<textarea\n  hidden>\n{{ words }}</textarea>",
    ),
)


def test_a_line_break_beside_a_tag_is_dropped_and_between_words_is_a_space():
    assert [without_line_breaks(written) for written, _ in WRITTEN_AND_SENT] == [
        sent for _, sent in WRITTEN_AND_SENT
    ]


def test_django_names_the_line_of_an_error_as_it_is_written(tmp_path):
    (tmp_path / "wrong.html").write_text("<ul>\n  <li>\n    {% nothing %}\n  </li>\n</ul>\n")
    engine = Engine(dirs=[tmp_path], loaders=["config.template_loader.Loader"], debug=True)

    with pytest.raises(TemplateSyntaxError, match="line 3") as error:
        engine.get_template("wrong.html")

    assert error.value.template_debug["line"] == 3


def test_nothing_that_is_counted_for_errors_is_sent():
    written = "<ul>\n  <li>One\n  line</li>\n</ul>\n"
    counted = without_line_breaks(written, count_lines=True)

    assert counted.count("\n") == written.count("\n")
    assert Engine().from_string(counted).render(Context()) == "<ul><li>One line</li></ul>"


def test_our_templates_alone_lose_their_line_breaks():
    assert "\n" not in get_template("base.html").template.source
    assert "\n" in get_template("admin/base.html").template.source
    assert "\n" in get_template("mail/base.txt").template.source
