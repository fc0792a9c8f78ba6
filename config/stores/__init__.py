"""What is remembered outside the database, in memory or in Redis: two stores, `settings.CACHES`.

`default` keeps finished pages. Beside what every cache of Django can, it can
`keep(subject, key, page, seconds)`, and `throw_away(subjects)` at once what was kept of some.
`limits` keeps what stands between a stranger and the blog: the daily address keys, the marks of
repeats and reports, and the counts of `config.middleware.rate_limit`. Whoever could have them
thrown out would have every limit lifted, so nothing goes before its time.

A Redis that is away, hung or full stops nobody: pages are built, limits are kept in memory.
"""
