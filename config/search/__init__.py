"""One search over posts and comments, on both databases; only what readers can see is ever found.

`query` reads what was typed, `index` keeps what `sqlite` and `postgresql` look through, `results`
finds and ranks, `snippets` marks, `suggestions` guesses, `views` answers.
See docs/decisions/0008-a-search-of-the-databases-own.md.
"""
