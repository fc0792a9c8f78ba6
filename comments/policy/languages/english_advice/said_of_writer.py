"""What a writer says of themselves that tells others what to do about a medicine: as patterns.

Beside each stand words of which one has to be in the text.
"""

SAID_OF_WRITER = [
    (
        "trick wonders great fine well treat it for",
        r"""(?:did|worked|works|do|does)[ ]
        (?:[\w]+ )?(?:trick|wonders|great|fine|well|
        a treat|it|for me|for us|
        for my kin)? ?(?:for (?:me|us|her|him|
        my kin))?(?:[\w#]+ ){0,3}(?:, )?(?:and|so|
        itll|it will|it|why not) (?:[\w]+ ){0,4}
        (?:for )?(?:you|u|yours|everyone) (?:too|
        as well|{stop})""",
    ),
    (
        "can should could same suit likewise me do try go whirl shot recommend club everyone",
        r"""(?:so can you|
        so should you|
        so could you|
        you can too|
        you should too|
        you could too|
        you can do it|
        (?:you should )?(?<!dont )(?<!not )(?<!never )do the same|
        follow suit|
        do likewise|
        do as i[ ]
        (?:do|
        did)|
        copy[ ]
        (?:me|
        us)|
        you try it|
        give it a[ ]
        (?:go|
        whirl|
        try|
        shot)|
        highly recommend|
        join the club|
        recommend it to everyone) {stop}""",
    ),
    ("turkey", r"cold turkey (?:{gap3})(?:was|is) (?:{gap3})for me (?:[\w,]+ ){0,5}for you"),
    (
        "post send give mail spare drop sell lend bring",
        r"""(?:ill|i will|i can|can|could|happy to|
        let me|i could) (?:post|send|give|mail|
        spare|drop|sell|lend|bring) (?:you|u|her|
        him|them) (?:[\w#]+ ){0,5}{medicine}""",
    ),
    (
        "have ive ve",
        r"""(?:i (?:have|ve)|ive) (?:got )?(?:some |loads |plenty |spare |a |# |
        leftover |of |old )+(?:{medicine}|{name})(?: [\w#]+){0,4} (?:you can have|
        if you want|if you need|going spare|you could have)""",
    ),
    (
        "have",
        r"""(?:you|u|he|she|they) can have (?:some of |# of |the rest of |all of |some |
        a few of )?(?:mine|my (?:[a-z]+ )?{medicine})""",
    ),
    ("my mine", r"(?:have|take|try) (?:#|some|a few|a couple|a strip) (?:of )?(?:my|mine)(?: |$)"),
    ("swear", r"swear by (?:it|{amount})(?:{gap3})you"),
]
"""Advice although the writer speaks of themselves: what helped them will help you too."""
