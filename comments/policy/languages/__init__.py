"""What people say, language by language. All languages are looked for in every comment.

Another language is one file beside `english.py`:

1. Copy `english.py`, and write each block as people in that language say it. It need not be a
   translation, and a block may be empty. `comments.policy.phrases` explains the notation.
2. Add it to `LANGUAGES` below.
3. Give it tests beside `tests/comments/test_policy_english.py`: for each block at least twelve
   examples that are found, and twelve that look like it and are not. Then write a dozen more
   without looking at the block: how many of those are found is how good it is.

Somebody who speaks the language from childhood, and somebody who has answered people in a crisis,
should read the crisis block before it is used.
"""

from comments.policy.languages.english import ENGLISH
from comments.policy.text import apart

LANGUAGES = (ENGLISH,)


def found_in(text, *blocks):
    """The places in a `Text` where these blocks, of any language, find something."""
    named = (getattr(language, block) for language in LANGUAGES for block in blocks)
    return apart(place for block in named for place in block.find(text))
