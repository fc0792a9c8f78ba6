"""What a reader may ask of the newsletter."""

from django import forms

from blog.mail_address import MailField
from blog.models import Subscriber
from blog.views import used_tags


class ChoicesForm(forms.ModelForm):
    """How often, and about what."""

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
    """The same with an address. The short form on other pages sends the address alone."""

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
    # People do not see this one; what fills in every field does. No browser and no password
    # manager knows what would belong into it.
    moss = forms.CharField(required=False)
    # Set on the page that asks once more: whoever sees it and presses the button is a person.
    again = forms.CharField(required=False)

    field_order = ["email", "frequency", "tags"]

    @property
    def is_trapped(self):
        return bool(self.data.get("moss")) and not self.data.get("again")
