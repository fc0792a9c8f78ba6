"""The forms of the newsletter."""

from django import forms

from blog.mail_address import MailField
from blog.models import Subscriber
from blog.views import used_tags


class ChoicesForm(forms.ModelForm):
    """How often to get e-mail, and about which posts."""

    class Meta:
        model = Subscriber
        fields = ["frequency", "tags"]
        widgets = {"frequency": forms.RadioSelect, "tags": forms.CheckboxSelectMultiple}

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("auto_id", "subscribe-%s")
        super().__init__(*args, **kwargs)
        self.fields["tags"].queryset = used_tags()
        self.fields["frequency"].required = False

    def clean_frequency(self):
        return self.cleaned_data["frequency"] or Subscriber.Frequency.EACH


class SubscribeForm(ChoicesForm):
    """The choices with an address. The short form on other pages sends only the address."""

    email = MailField(
        label="E-mail address",
        max_length=254,
        error_messages={
            "required": "Write your e-mail address.",
            "invalid": "Write the whole address, as in wren@example.org.",
            "max_length": "Write the whole address, as in wren@example.org.",
        },
        widget=forms.EmailInput(
            attrs={"autocomplete": "email", "data-empty": "Write your e-mail address."}
        ),
    )
    # A honeypot: people do not see it, but programs that fill every field do. Browsers and password
    # managers do not recognize its name.
    moss = forms.CharField(required=False)
    # Set on the page that asks again: whoever sees its button is a person.
    again = forms.CharField(required=False)

    field_order = ["email", "frequency", "tags"]

    @property
    def is_trapped(self):
        return bool(self.data.get("moss")) and not self.data.get("again")
