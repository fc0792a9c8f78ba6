"""What browsers say they refused on our pages because of the content policy, counted for the owner.

Kept are the kind of page and the rule, how often, the first and the last day; nothing else of a
report, and nothing of who sent it.
"""
