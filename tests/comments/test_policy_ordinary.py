"""What the rules hold of ordinary comments that real people wrote, about songs and about MS."""

import pytest

from comments.policy import Draft, PolicyContext, is_crisis, warnings
from tests.support.shared import shared_data


@pytest.fixture(scope="module")
def ordinary():
    comments = shared_data("seed/page.json")["comments"]
    texts = shared_data("spam/youtube_ham_train.json")["items"]
    return [*texts, *(comment["text"] for comment in comments)]


def test_at_most_five_of_a_thousand_are_taken_for_a_crisis(ordinary):
    """Each costs its writer a page of help, and the team an alarm for nothing."""
    found = [text for text in ordinary if is_crisis(Draft(text))]

    assert len(ordinary) == 636
    assert len(found) <= 3, found


def test_what_is_said_below_a_post_about_a_medicine_is_no_advice():
    """Opinions on licences, prices, trials and risks are what people come for."""
    comments = [row["text"] for row in shared_data("seed/page.json")["comments"]]

    warned = [text for text in comments if warnings(Draft(text), PolicyContext())]

    assert len(comments) == 24
    assert warned == []
