"""Small exports of WordPress, written by tests."""

import io
import json

from django.core.management import call_command

HEAD = (
    '<?xml version="1.0" encoding="UTF-8" ?>\n'
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n'
    "<channel><title>Old</title><link>https://old.example.org</link>\n"
    "<wp:wxr_version>1.2</wp:wxr_version>\n"
    "<wp:base_blog_url>https://old.example.org</wp:base_blog_url>\n"
)
AUTHOR = (
    "<wp:author><wp:author_id>3</wp:author_id><wp:author_login>ada</wp:author_login>"
    "<wp:author_email>ada@old.example.org</wp:author_email>"
    "<wp:author_display_name>Ada L.</wp:author_display_name></wp:author>\n"
)


def cdata(text):
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def comment(number, text="Words", *, parent=0, **fields):
    given = {
        "author": "Reader",
        "author_email": "reader@mail.example",
        "author_url": "",
        "author_IP": "192.0.2.7",
        "date_gmt": "2013-06-15 10:00:00",
        "content": text,
        "approved": "1",
        "type": "comment",
        "user_id": 0,
        **fields,
        "id": number,
        "parent": parent,
    }
    inner = "".join(f"<wp:comment_{k}>{cdata(str(v))}</wp:comment_{k}>" for k, v in given.items())
    return f"<wp:comment>{inner}</wp:comment>"


def item(number, body="<p>Words</p>", *, comments=(), meta=(), terms="", excerpt="", **fields):
    given = {
        "title": f"Post {number}",
        "link": f"https://old.example.org/2013/06/post-{number}/",
        "creator": "ada",
        "guid": f"https://old.example.org/?p={number}",
        **{k: fields.pop(k) for k in ("title", "link", "creator", "guid") if k in fields},
    }
    wp = {
        "post_id": number,
        "post_date": "2013-06-14 09:00:00",
        "post_date_gmt": "2013-06-14 09:00:00",
        "post_name": f"post-{number}",
        "status": "publish",
        "post_type": "post",
        "comment_status": "open",
        **fields,
    }
    pairs = "".join(
        f"<wp:postmeta><wp:meta_key>{k}</wp:meta_key><wp:meta_value>{cdata(v)}</wp:meta_value>"
        "</wp:postmeta>"
        for k, v in meta
    )
    return (
        f"<item><title>{cdata(given['title'])}</title><link>{given['link']}</link>"
        f"<dc:creator>{given['creator']}</dc:creator><guid>{given['guid']}</guid>"
        f"<content:encoded>{cdata(body)}</content:encoded>"
        f"<excerpt:encoded>{cdata(excerpt)}</excerpt:encoded>"
        + "".join(f"<wp:{k}>{cdata(str(v))}</wp:{k}>" for k, v in wp.items())
        + f"{terms}{pairs}{''.join(comments)}</item>\n"
    )


def attachment(number, file, **fields):
    meta = [("_wp_attachment_image_alt", alt)] if (alt := fields.pop("alt", "")) else []
    url = f"https://old.example.org/wp-content/uploads/{file}"
    fields = {"post_type": "attachment", "status": "inherit", "attachment_url": url, **fields}
    return item(
        number, "", meta=meta, link=f"https://old.example.org/?attachment_id={number}", **fields
    )


def write(folder, *items, name="export.xml", head=HEAD + AUTHOR):
    file = folder / name
    file.write_text(head + "".join(items) + "</channel></rss>\n", encoding="utf-8")
    return file


def bring_in(*files, **options):
    """Run the command, and return its report."""
    out = io.StringIO()
    call_command("import_wordpress", *map(str, files), json=True, stdout=out, **options)
    return json.loads(out.getvalue())
