"""The two caches of `settings.CACHES`, in memory or in Redis.

`default` has pages. In addition to Django's cache API, it has `keep(subject, key, page, seconds)`,
and `delete_pages(subjects)`, which deletes the pages of some subjects at once. `limits` has
protection against abuse: the daily address keys, the marks of repeats and reports, and the counts
of `config.middleware.rate_limit`. Nothing is evicted from it, because whoever could cause that
would disable every limit.

If Redis is unavailable, slow or full, the site continues: pages are built, limits are in memory.
"""
