"""Ownership in the admin: authors change their own rows, editors change everybody's.

Both have Django's permission to change posts. `blog.edit_others` makes the difference.
"""

from django.core.exceptions import PermissionDenied

from blog.admin.autocomplete import is_key


class WithOwners:
    """A mixin for a ModelAdmin whose rows belong to somebody, as `is_own` decides."""

    def is_own(self, user, obj):
        raise NotImplementedError

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and self.is_theirs(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and self.is_theirs(request.user, obj)

    def is_theirs(self, user, obj):
        return obj is None or user.has_perm("blog.edit_others") or self.is_own(user, obj)

    def get_object(self, request, object_id, from_field=None):
        """Refuse access to an existing row that the user may not view.

        Django would say that it was deleted.
        """
        obj = super().get_object(request, object_id, from_field)
        if obj is None and is_key(object_id) and self.model.objects.filter(pk=object_id).exists():
            raise PermissionDenied
        return obj


class WithPostsOfTheirOwn(WithOwners):
    """A mixin for the ModelAdmin of posts. Authors see only the public posts of others."""

    def is_own(self, user, post):
        return post.can_be_edited_by(user)

    def get_queryset(self, request):
        return super().get_queryset(request).readable_by(request.user)

    def has_view_permission(self, request, obj=None):
        may_read = obj is None or obj.is_published or self.is_own(request.user, obj)
        return may_read and super().has_view_permission(request, obj)
