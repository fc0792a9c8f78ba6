"""What can mean a crisis, in English, by the help that is needed.

Of 25 sentences written without looking at these lines, an early edition had found 13, and a later
one 3 of 30 that were clear but idiomatic. So the lines say how such sentences are built (who, what
they do, with what, when), and not which have been seen. Whoever meets one
that is not found adds it.
"""

from comments.policy.languages.english_crisis.ambulance import AMBULANCE
from comments.policy.languages.english_crisis.goodbye import GOODBYE
from comments.policy.languages.english_crisis.harm import HARM
from comments.policy.languages.english_crisis.home import HOME as HOME_PLAIN
from comments.policy.languages.english_crisis.home_hurt import HOME_HURT
from comments.policy.languages.english_crisis.home_quiet import HOME_QUIET
from comments.policy.languages.english_crisis.hopeless import HOPELESS
from comments.policy.languages.english_crisis.lists import LISTS
from comments.policy.languages.english_crisis.overdose import OVERDOSE
from comments.policy.languages.english_crisis.passive import PASSIVE
from comments.policy.languages.english_crisis.plain import PLAIN
from comments.policy.languages.english_crisis.plans import PLANS
from comments.policy.languages.english_crisis.together import TOGETHER
from comments.policy.languages.english_crisis.wishes import WISHES

__all__ = ["AMBULANCE", "HOME", "LISTS", "OVERDOSE", "TALK", "TOGETHER"]

HOME = HOME_PLAIN + HOME_HURT + HOME_QUIET
TALK = "".join([PLAIN, WISHES, HOPELESS, PLANS, GOODBYE, HARM, PASSIVE])
