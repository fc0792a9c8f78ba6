"""What a verb is about, by what stands behind it: a medicine, an amount, or “it”.

The names are those of the lists in `verbs`; patterns as in `parts`.
"""

from comments.policy.languages.english_advice.parts import pattern

PLACED = r"(?:item|source|free|rich|based|users?|related|resistant|naive|team)"

ABOUT = {
    "END": pattern(
        r"(?:{object}|stuff {stop}|your (?:item )?(?:item )?(?:of )?stuff |"
        r"the (?:whole )?(?:course|lot) )"
    ),
    "ALTER": pattern(r"{object}"),
    "SLOWLY": pattern(r"(?:{object}|{stop}|at all|slowly|gradually|off )"),
    "MIX": pattern(
        r"{object}(?:[\w#]+ ){0,4}(?:and|with|into|in #|in|up|together|open|so|to make|by|at once|"
        r"when|or|on top|{stop})"
    ),
    "KEEP": pattern(r"(?:{object}|the course|{amount})"),
    "TAKE": pattern(
        r"(?:(?:it |them |this |that )?{amount}|(?:on |off |up |to |with |some |a |an |the |more |"
        r"that |those |of |bit |little |{fill}){0,5}(?:[a-z]+ (?={name} ))?{name} (?!"
        + PLACED
        + r" )|(?:your|her|his|my|the|some|a few|#|one|a couple) (?:of )?(?:your |my |his |her |"
        r"the )?(?:old )?(?:kin )(?:s )?(?:[a-z]+ )?{medicine} |(?:some|the|an|a|those|these) "
        r"(?:[a-z]+ )?(?:antibiotics?|steroids?) )"
    ),
    "TO": pattern(
        r"""(?:{amount}|{number} (?=[.,?!]|$|and|if|at|then|for|the|not|instead|rather|or|by|in|on|
        when|after|before|straight|until|till|a|tonight|now|within|times|per|because|once|today|
        from|as|right|over)|the (?:old|lower|higher|full|other|previous|bigger|smaller|maximum|max|
        starting|half) (?:dose|pill|#|med) |your (?:old|usual|previous|last) dose |
        nothing |none |zero )"""
    ),
    "GET": pattern(r"{object}"),
}

REFERRED = pattern(r"{pronoun}")
TIMED = pattern(
    r"""(?:it|them|that|those|these|both|all|all of them|all of it|the lot|one|#|everything|half|
    another|those #|them both|them all|the whole lot) (?:[\w#]+ ){0,2}?(?:{daily}|less|more|only|
    every|together|at once|all|in one go|with|at|before|when|instead|now|rather|earlier|later|
    again|anyway|if|first|on)\b"""
)
DOSED = pattern(r"every other|(?:twice|once|# times) (?:a|daily)")
"""How often: then “it” is a medicine though none was named."""

BARE = pattern(
    r"""(?:{stop}|now |today |tomorrow |tonight |completely |altogether |immediately |
    straight away |slowly |gradually |yourself |by yourself |on your own |cold turkey |for good |
    over |and see |a bit |by # |one |overnight |too |as well |before it |or )"""
)

# Verbs around what they are about: take … off, throw … away, go from … to …
OFF_OR_ON = pattern(
    r"""(?:her|him|them|yourself|urself|your (?:[\w#]+ )?kin|the (?:[a-z]+ )?kin|kin|yourselves|
    your everyone|that kin|my kin|you) (?:straight |right |away |back |down )?(on|off|up|down|to|
    onto|
    over to|on to) (?:of )?"""
)
TO_SOMEBODY = pattern(
    r"(?:your|the|that|her|him|them) (?:[a-z]+ )?(?:kin )?(?:{amount}|(?:{fill}){0,2}{name} )"
)
AROUND = pattern(
    r"""(?:{object}|(?:it|them|that|those|everything|the lot|all of it|the rest) )(?:straight |
    right |well )?(?:a miss|a rest|a break|a swerve|a wide berth|the push|the boot|the elbow|
    the heave|the old heave|the chop|the bullet|up |back |away|in the (?:bin|toilet|loo|fire|
    drain|sink|canal|cupboard|drawer|fridge|sea|river)?|in half|in #|into |in two|
    by half|on the head|goodbye|bye|off|out|alone|aside|be |down|down the|over|for a|for the|
    for now|for #|for good|in (?:its|the|their)|till|until|on hold|to one side|behind|at home|
    where|down with|lapse|slide|run out|run down|drop|go |shut|with a|under|there|to bed|to sleep|
    through|apart|open|later|earlier|to #|by #|up to|back to|down to)"""
)
FROM_TO = pattern(
    r"""(?:straight |right |directly )?from (?:{fill}{0,2}{medicine}|{amount}|#) (?:[\w#]+ ){0,3}?
    (?:to|onto) (?:{fill}{0,2}{medicine} |{amount}|# )"""
)
WITHOUT = pattern(r"(?:[\w#]+ ){0,6}?without (?:{object}|it |them |for |{stop})")
COLD_TURKEY = pattern(r"cold turkey (?!item |food |[\w]*sandwich|salad|curry|leftover)")
OFTEN = pattern(r"(?:it |yourself )?(?:only )?(?:every|once|twice|weekly|daily|each) [\w#]+ ")

A_MEDICINE = pattern(r"(?<!\w)(?:anydrug|anysupplement|med|dose|pill|script|stuff|colour) ")
NAMED_BEFORE = pattern(
    r"""(?<!\w)(?:anydrug|anysupplement|med|dose|pill|mg|taper|wean|withdrawal|titration|
    prescribed|liver|kidneys|tremors?|spasms|dizzy|flush|flushing|nausea|drowsy|withdrawals|
    relapses?|side effects|tapering|weaning|titrate|pharma|injecting|inject|swallow|swallowing|
    script) """
)
"""What is talked of where “it” is a medicine."""
