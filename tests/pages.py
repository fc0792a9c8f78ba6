"""Reading pages as a browser does, and every kind of page that there is."""

from html.parser import HTMLParser


def elements(html):
    """The elements of `html` in order, each as (tag, attributes)."""
    parser, found = HTMLParser(), []
    parser.handle_starttag = lambda tag, attributes: found.append((tag, dict(attributes)))
    parser.feed(html)
    parser.close()
    return found


def text(html):
    """The words of `html` as a reader sees them: without tags, every gap one blank."""
    parser, found = HTMLParser(), []
    parser.handle_data = found.append
    parser.feed(html if isinstance(html, str) else html.content.decode())
    parser.close()
    return " ".join(" ".join(found).split())
