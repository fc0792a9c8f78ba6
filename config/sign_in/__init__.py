"""Sign-in for staff: passwords, second factors, links to choose a password, and the lockout.

`lockout` counts every attempt, and every sign-in ends in `session.complete`. See decisions 17 and
18.
"""
