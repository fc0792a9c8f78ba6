"""Looking for what leads to a person: each module finds one kind of it in a `Text`.

The words around what is found are English; `identities` takes its own from a language.
"""
