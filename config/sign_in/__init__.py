"""The staff door: signing in, a second factor, the links that let somebody in, and the lockout.

Every way in is counted by `lockout`, and ends in `session.complete`. See decisions 17 and 18.
"""
