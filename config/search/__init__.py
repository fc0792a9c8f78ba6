"""One search over posts, comments and pages, on both databases; only what readers can see is found.

`query` reads what was typed, `index` keeps what `sqlite` and `postgresql` look through, `results`
finds and ranks, `pages` knows the blog's own, `snippets` marks, `suggestions` guesses, `views`
answers.
See docs/decisions/0008-a-search-of-the-databases-own.md.
"""
