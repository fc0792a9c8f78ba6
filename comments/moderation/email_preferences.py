"""How often a moderator wants e-mail about waiting comments."""

from django.contrib import messages
from django.forms import RadioSelect, modelform_factory
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from comments.models import Digest, RotaPlace
from comments.moderation.access import moderators_only

DigestForm = modelform_factory(Digest, fields=["when"], widgets={"when": RadioSelect})


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
def choose(request):
    """Let moderators choose when the queue e-mails them."""
    digest = Digest.objects.filter(user=request.user).first() or Digest(user=request.user)
    data = request.POST if request.method == "POST" else None
    form = DigestForm(data, instance=digest, auto_id="mail-%s")
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Your choice is saved.")
        return redirect("queue:mail")
    place = RotaPlace.objects.filter(user=request.user).first()
    return render(request, "comments/queue_mail.html", {"form": form, "place": place})
