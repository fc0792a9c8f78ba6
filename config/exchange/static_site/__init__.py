"""The public site as files that open from a folder, without a server.

    export.py   one export, from the list of pages to the last file
    pages.py    what readers can see, and each page as the site shows it
    html.py     a page of the live site made one of the copy
    links.py    addresses, and the files of the copy that they lead to
    search.py   the index of the copy's search
    folder.py   the folder, replaced as a whole

See docs/decisions/0048-a-copy-without-a-server.md.
"""
