"""What every template knows."""


def blog(request):
    """`blog`: the row with the name, the tagline and the foot of the page."""
    return {"blog": request.blog}
