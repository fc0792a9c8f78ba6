"""The blog as WordPress exports one, in WXR 1.2.

export.py    posts, pages, people, pictures and whole threads
comments.py  which comments go, under which numbers, and their words
"""
