"""Stand-in."""


def tell_of_crisis(comment):
    pass
