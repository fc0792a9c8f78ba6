"""Who wrote a post, and who may change it."""

from django.utils.functional import cached_property

from blog.content.characters import isolated


class Authorship:
    """The part of `Post` that is about its authors."""

    @cached_property
    def authors(self):
        """Return the authors in order of the bylines: one query, or none after `with_people`."""
        known = "bylines" in getattr(self, "_prefetched_objects_cache", ())
        bylines = self.bylines.all() if known else self.bylines.select_related("person")
        return [byline.person for byline in bylines]

    @property
    def byline(self):
        """Return the names of the authors: A, B and C."""
        *names, last = [isolated(person.name) for person in self.authors] or [""]
        return f"{', '.join(names)} and {last}" if names else last

    @cached_property
    def disclosures(self):
        """Return the conflict-of-interest statements to show: the post's own, or else its authors'.

        If there are several authors, each statement names its author.
        """
        if self.disclosure:
            return [self.disclosure]
        several = len(self.authors) > 1
        return [
            f"{person.name}: {person.disclosure}"
            if several and not person.is_named_in(person.disclosure)
            else person.disclosure
            for person in self.authors
            if person.disclosure
        ]

    def can_be_edited_by(self, user):
        """Return whether this account wrote the post or may change everybody's.

        It must also have the permission to change posts. `editable_by` is the same rule for a
        queryset.
        """
        own = user.pk in (self.begun_by_id, *(person.user_id for person in self.authors))
        return own or user.has_perm("blog.edit_others")
