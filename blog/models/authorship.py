"""Who wrote a post, and who may change it."""

from django.utils.functional import cached_property

from blog.content.characters import isolated


class Authorship:
    """The part of `Post` that is about its authors."""

    @cached_property
    def authors(self):
        """The people of the bylines, in their order; one query, or none after `with_people`."""
        known = "bylines" in getattr(self, "_prefetched_objects_cache", ())
        bylines = self.bylines.all() if known else self.bylines.select_related("person")
        return [byline.person for byline in bylines]

    @property
    def byline(self):
        """The names of the authors as one reads them: A, B and C."""
        *names, last = [isolated(person.name) for person in self.authors] or [""]
        return f"{', '.join(names)} and {last}" if names else last

    @cached_property
    def disclosures(self):
        """The conflict-of-interest statements to show: the post's own, else each writer's.

        Of several writers, each statement says whose it is.
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
        """Whether it is this account's, or everybody's posts are. The same for many: `editable_by`.

        Whether the account may change posts at all is another question.
        """
        own = user.pk in (self.begun_by_id, *(person.user_id for person in self.authors))
        return own or user.has_perm("blog.edit_others")
