"""The form that asks for an e-mail address."""

from comments.forms.fields import PlacedForm, email_field


class AddressForm(PlacedForm):
    """An e-mail address that its reader gave on a former blog."""

    email = email_field(required=True)
    email.label = "E-mail address that you gave on the former blog"
    email.help_text = "We look for your comments with it, and then delete it."
    email.error_messages["required"] = "Write your e-mail address."
    email.widget.attrs["data-empty"] = email.error_messages["required"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="find-%s", **kwargs)
