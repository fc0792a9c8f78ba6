"""What means a crisis only beside something else, by the help that is needed."""

from comments.policy.languages.english_crisis import (
    together_home,
    together_ill,
    together_taken,
    together_talk,
)

TOGETHER = {
    "talk": (together_talk.KINDS, together_talk.PAIRS),
    "overdose": (together_taken.TAKEN, together_taken.TAKEN_PAIRS),
    "ambulance": (together_ill.STATES, together_ill.STATE_PAIRS),
    "home": (together_home.KINDS, together_home.PAIRS),
}
