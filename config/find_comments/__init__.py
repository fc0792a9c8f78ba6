"""What readers wrote on a former blog, found by the e-mail address that they gave there.

    forms.py   the address that a reader types
    emails.py  the e-mail with the link, which is sent if there are comments
    views.py   the form, and the page behind the link: read, download, delete

See docs/decisions/0046-who-wrote-elsewhere-deletes-here.md.
"""
