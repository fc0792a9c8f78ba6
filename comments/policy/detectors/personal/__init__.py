"""Looking for what leads to a person: each module finds one kind of it in a `Text`.

None of them depends on a language, but for the words that `identities` takes from one.
"""
