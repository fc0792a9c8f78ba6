"""Authors of a former blog: matched with those who are here, and never doubled."""

from blog.models import Person, Tag
from blog.models.addresses import free_slug, slug_of


class People:
    """Finds the Person of each Writer, and makes one when a post needs it."""

    def __init__(self, ledger, redirects, report):
        self.ledger, self.redirects, self.report = ledger, redirects, report
        self.writers, self.found = {}, {}

    def add(self, writer):
        self.writers.setdefault(writer.login, writer)

    def of_login(self, login):
        """Return the Person of a login; None if there is none or it was deleted here."""
        if not login:
            return None
        if login not in self.found:
            self.found[login] = self.find(login)
        return self.found[login]

    def find(self, login):
        writer = self.writers.get(login)
        name = (writer.name if writer else login)[:80]
        if row := self.ledger.find("person", login):
            return Person.objects.filter(pk=row.row).first()
        person = self.known(writer, name)
        if person is None:
            person = Person.objects.create(name=name, slug=free_slug(Person, login or name))
            self.report.count("authors")
        else:
            self.report.note("Authors who were here already", f"{login} is {person}.")
        self.ledger.add("person", login, person.pk)
        if self.ledger.is_wordpress:  # elsewhere, people have no pages
            paths = [f"/author/{login}/", f"/author/{slug_of(login)}/"]
            if writer and writer.key.isdecimal():
                paths.append(f"/?author={writer.key}")
            self.redirects.leave(paths, person=person)
        return person

    def known(self, writer, name):
        """Return who is here under the same e-mail address of an account, or the same name."""
        people = Person.objects.all()
        if writer and writer.email:
            person = people.filter(user__email__iexact=writer.email).first()
            if person:
                return person
        return people.filter(name__iexact=name).first()

    def team(self):
        """Return {key of a Writer: Person}: whose comments there were the team's."""
        return {
            writer.key: self.found[login]
            for login, writer in self.writers.items()
            if writer.key.isdecimal() and self.found.get(login)
        }

    def accounts(self):
        """Return {key of a Writer: Person} of those who have an account here with their address.

        Where no posts come in, nothing else says who is of the team.
        """
        found = {}
        for writer in filter(lambda writer: writer.email, self.writers.values()):
            if person := Person.objects.filter(user__email__iexact=writer.email).first():
                found[writer.key] = person
        return found


class Tags:
    """Finds or makes the hashtags of categories and tags."""

    def __init__(self, ledger, redirects, report):
        self.ledger, self.redirects, self.report = ledger, redirects, report
        self.terms, self.found = {}, {}

    def add(self, term):
        self.terms.setdefault((term.kind, term.slug), term)

    def of_term(self, term):
        """Return the Tag of a category or tag of a post; None for another taxonomy."""
        key = (term.kind, term.slug)
        if term.kind not in {"category", "post_tag", "label"} or not (term.name or term.slug):
            return None
        if key not in self.found:
            self.found[key] = self.make(self.terms.get(key, term))
        return self.found[key]

    def make(self, term):
        source_id = f"{term.kind}/{term.slug or term.name}"
        if row := self.ledger.find("tag", source_id):
            return Tag.objects.filter(pk=row.row).first()
        name = term.name or term.slug
        if len(name) > 50:
            self.report.note("Cut to fit", f"A hashtag was cut: {name}")
        name = name[:50].strip()
        tag = Tag.objects.filter(name__iexact=name).first()
        if tag is None:
            tag = Tag.objects.create(name=name, slug=free_slug(Tag, name))
            self.report.count("hashtags, from categories and tags")
        self.ledger.add("tag", source_id, tag.pk)
        if term.slug:
            self.redirects.leave(self.paths(term), tag=tag)
        return tag

    def paths(self, term):
        if term.kind == "label":
            return [f"/search/label/{term.slug}/"]
        if term.kind == "post_tag":
            return [f"/tag/{term.slug}/", f"/?tag={term.slug}"]
        slugs, parent = [term.slug], term.parent
        while parent and parent not in slugs and ("category", parent) in self.terms:
            slugs.insert(0, parent)
            parent = self.terms["category", parent].parent
        numbered = [f"/?cat={term.number}"] if term.number.isdecimal() else []
        return [f"/category/{'/'.join(slugs)}/", f"/category/{term.slug}/", *numbered]
