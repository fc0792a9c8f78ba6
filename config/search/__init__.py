"""One search for posts, comments and pages on both databases. It finds only what readers can see.

`query` parses the input, `index` maintains the index of `sqlite` or `postgresql`, `plans` chooses
how to search it, `results` finds and ranks, `pages` searches the blog's own pages, `catalog` reads
those, the tags and the authors, `snippets` highlights, `suggestions` corrects, `views` responds.
See docs/decisions/0008-a-search-of-the-databases-own.md.
"""
