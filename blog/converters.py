"""Parts of an address that Django has no converter for: <yyyy:year>, <mm:month>, <uslug:slug>."""

from django.urls import register_converter


class FourDigits:
    """A year, as 2026. The calendar ends are no years: some zones carry them over the edge."""

    regex = r"[12][0-9]{3}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):04}"


class TwoDigits:
    """A month, as 06."""

    regex = r"0[1-9]|1[0-2]"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):02}"


class UnicodeSlug:
    """A slug in any script."""

    regex = r"[-\w]+"

    def to_python(self, value):
        return value

    to_url = to_python


register_converter(FourDigits, "yyyy")
register_converter(TwoDigits, "mm")
register_converter(UnicodeSlug, "uslug")
