"""Counts for the owner what browsers blocked because of the content security policy.

Only the kind of page, the directive, the number, and the first and last day are stored. Nothing
else of a report is stored, and nothing about who sent it.
"""
