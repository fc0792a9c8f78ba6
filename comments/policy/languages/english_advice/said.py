"""What else tells somebody what to do about a medicine: as patterns (`parts`).

Beside each of the later two stand words of which one has to be in the text, so that most texts
are not searched for it.
"""

BEHIND_AMOUNT = [
    r"""(?:(?!i |im |ive |me |my |we |who |which )[\w#]+ ){0,6}(?:is|are|s|will be|should be|
        would be|ll be|ought to be) (?:[\w]+ )?{enough} """,
    r"""(?:(?!i |im |ive |me |my |we )[\w#]+ ){0,6}(?:never|wont|doesnt|cant|couldnt|didnt ever|
        will not|dont|wouldnt) (?:do (?:you|anyone|everyone|nobody|her|him|any) (?:any )?)?(?:hurt|
        harm|kill|killed|hurts|harms|damage)(?: everyone| you| nobody)?""",
    r"""(?:(?!i |im |ive |me |my |we )[\w#]+ ){0,6}(?:will|should|would|ll|ought to|itll|that ll|
        thatll|usually|always|soon) (?:[\w]+ )?{fix} (?!me |my )""",
    r"""(?:(?!i |im |ive |me |my |we )[\w#]+ ){0,6}(?:(?:sorts|cures|fixes|shifts|clears)(?: it|
         that| everything)?|
        does the trick|works wonders|works a treat|stops it|knocks it|did the trick|does it|
        does the job|works better|works best|fixes it)(?! for (?:me|my)| me| my)""",
    r"""(?:(?!i |im |ive |me |my |we )[\w#]+ ){0,6}(?:, )?and (?:youll|you will|you wont|ull|youre|
        thats you|that s you|hell|shell|your|he will|she will|he wont|bob)\b""",
    r"""(?:(?!i |im |ive |me |my |we )[\w#]+ ){0,5}, (?:youll|you will|you wont|ull|thats you|
        that s (?:you|it|all)|job done|sorted|easy|thats it|simple|no less|minimum|thats all)\b""",
    r"""(?:[\w#,]+ ){0,12}(?:no need to|dont|never|without) (?:trouble|troubling|bother|bothering|
        ask|asking|tell|telling|involve|involving) (?:the |your |any |a )?team""",
    r"(?:[\w#,]+ ){0,12}(?:works a treat|works wonders|does the trick|job done) {stop}",
]
"""What makes advice of an amount that stands before it: that it is enough, or will help."""

SAID = [
    (
        "need needs want wants should",
        r"""(?:all|what|everything) (?:you|u|your \w+|she|he|everyone)[ ]
        (?:really |actually |only )?(?:need|needs|want|wants|
        re after|should have|should be on|should take) is[ ]
        (?:{gap3})(?:{amount}|{name} )""",
    ),
    (
        "need needs want wants should ought",
        r"""(?:{amount}|{name} )(?:[\w#]+ ){0,4}(?:is|are|s)[ ]
        (?:exactly |just |all |really )?(?:what )?(?:you|u|
        she|he|your kin|everyone|they) (?:really |actually |
        all )?(?:need|want|should|needs|wants|ought)""",
    ),
    (
        "need want",
        r"""(?:thats|this is|that is|thats all|that s) (?:what |all )?(?:you|u) (?:need|
        want)(?= )""",
    ),
    (
        "need needs want wants require requires",
        r"""(?:{you}|{people}|your body|everyone your age|
        everyone (?:with|on|over|under|in|of) (?:\w+ )
        {0,2}\w+|a kin (?:your|of) (?:\w+ ){0,2}\w+|kin)[ ]
        (?:really |only |actually |honestly |just |
        probably |definitely |will |ll )*(?:needs?|
        wants?|requires?) (?:about |at least |a |
        to be on |some |more than )*{amount}""",
    ),
    (
        "need needs away",
        r"""(?:so|then|and|cos|because) (?:you|u|youll|she|he) (?:only |will |
        can )*(?:need|needs|get away with) (?:less|more|fewer|half|
        half as much)\b""",
    ),
    (
        "trouble troubling bother bothering ask asking tell telling involve",
        r"""(?:no need to|dont|
        never|without|
        dont even)[ ]
        (?:trouble|troubling|
        bother|bothering|ask|
        asking|tell|telling|
        involve) (?:the |
        your |any |a )?team[ ]
        (?:[\w#,]+ )
        {0,8}{amount}""",
    ),
    (
        "yourself urself anyway own",
        r"""(?:if|when) (?:the|your|ur) team (?:wont|will not|doesnt|
        dont|refuses|refuse|says no|say no|cant|isnt) (?:[\w#]+ )
        {0,6}(?:it|them|\#) (?:yourself|urself|anyway|on your own)""",
    ),
    (
        "instead rather not",
        r"""(?:^|(?<=[.,?!] )){adv}{amount}(?:of (?:[\w]+ ){1,4})?(?:[\w]+ ){0,3}
        (?:instead of|rather than|not) (?:the |your |just )?# (?!times )""",
    ),
    (
        "need",
        r"""(?:(?:you|{you}|your (?:body|liver|brain|system|immune system|gut|kidneys)))[ ]
        (?:really |honestly |just |actually )*(?:dont|doesnt|do not|does not|wont|never)[ ]
        (?:really |actually |even )?need (?:{fill}){0,4}(?:[a-z]+ )?{medicine}""",
    ),
    (
        "nobody # kin",
        r"""(?:nobody|no #|no kin|no everyone) (?:with \w+ |your age |
        {who} {gap3})?(?:really |actually |ever )?(?:needs?|should be on|
        has to be on|should) (?:{fill}){0,3}(?:[a-z]+ )?(?:{medicine}|
        more than {amount})""",
    ),
    (
        "right correct best proper ideal real normal magic optimal sweet",
        r"""(?:right|correct|best|
        proper|ideal|real|
        normal|magic|optimal|
        sweet) (?:dose|#|amount|
        spot) (?:for (?:[\w#]+ )
        {1,4}|of (?:[\w#]+ )
        {1,3})?is (?:{gap3})
        (?:{amount}|# )""",
    ),
    (
        "it them that",
        r"""(?:everyone|all of you|{you}|{people}) (?:{must}) (?:get|have|be on|take|try|
        be taking|be having|be offered|be given|refuse) (?:it|them|that) {stop}""",
    ),
    (
        "thing",
        r"(?:only|best|one) thing (?:that |which )?(?:(?:really|actually|ever|works|helps) )+is "
        r"(?:{gap3})(?:{amount}|{name} )",
    ),
    ("works helps", r"what (?:really )?(?:works|helps) is (?:{gap3}){amount}"),
    (
        "online internet website web ebay amazon india mexico abroad",
        r"""(?:get|order|buy|source) (?:{fill}|[a-z]+ ){0,4}(?:{name}|med|
            pill) (?:[\w]+ ){0,4}(?:online|internet|website|web|ebay|amazon|india|
        mexico|abroad)""",
    ),
    ("dose", r"dose for (?:everyone|kin|adults|a kin|you) (?:{gap3})?is (?:{amount}|# )"),
    (
        "tip advice suggestion recipe trick recommendation regime way this",
        r"""(?:tip|advice|
        suggestion|recipe|
        trick|recommendation|
        regime|my way|
        try this) (?:is |, |
        [?] )?(?:{gap3})
        {amount}""",
    ),
    (
        "say suggest recommend advise go reckon",
        r"""(?:id|i would|i d|ill) (?:say|suggest|recommend|
        advise|go for|reckon) (?:{gap3})(?:{amount}|
        {name} )""",
    ),
    (
        "suggest recommend recommending",
        r"""(?:^|(?<=[.,?!] ))(?:{adv})(?:i )?(?:suggest|recommend|
        recommending) (?:{gap3})(?:{amount}|{name} )""",
    ),
    (
        "better fine ok okay grand alright great safer healthier happier best well miss freer",
        r"""(?:(?:you|
        u|
        youll|
        youd|
        youre|
        ull|
        he|
        she|
        hes|
        shes|
        shell|
        hell|
        your kin|
        everyone|
        ur|
        they|
        theyre|
        most everyone|
        your \w+) )
        (?:[\w]+ )
        {0,4}?(?:better|
        fine|
        ok|
        okay|
        grand|
        alright|
        great|
        safer|
        healthier|
        happier|
        best|
        well|
        not miss|
        feel better|
        all right|
        freer)[ ]
        (?:off )?(?:{gap3})?(?:without|
        off|
        not taking|
        not on|
        on half|
        on less|
        coming off|
        if[ ]
        (?:you|
        she|
        he) stopped) (?!my |
        ms )
        (?:{object}|
        (?:it|
        them|
        those|
        that) )""",
    ),
    (
        "off",
        r"""(?:better|safer|happier|healthier) off (?:without|off|not taking|on) (?:{object}|
        it |them )""",
    ),
    ("more", r"no more (?:{fill}){0,2}{medicine}(?:[\w#]+ ){0,3},? ?no more "),
    (
        "more",
        r"""(?:answer|simple|solution|easy|trick|secret) (?:[,:] |is |, )*no more[ ]
        (?:[\w]+ )?{medicine}""",
    ),
    (
        "instead place rather not",
        r"""(?:{name}|[a-z]+ of [a-z]+|[a-z]+) (?:tea |oil |
        powder )?(?:instead of|in place of|rather than|not) (?:your|ur|
        the|those|that|all those|all that) (?:[\w#]+ ){0,2}{medicine}""",
    ),
    (
        "instead",
        r"""instead of (?:your|ur|taking|all (?:your|those|that)) (?:[\w#]+ ){0,2}{medicine}""",
    ),
    (
        "replace",
        r"""(?:can|could|will|should|to|would) replace (?:{fill}){0,3}
        (?:[a-z]+ )?(?:{medicine}|anydrug)""",
    ),
    (
        "off without from",
        r"""(?:a|an|#|the odd|few) (?:of )?(?:day|days|week|weeks|month|months|
        fortnight|break|holiday|year|season|rest) (?:off|without|from|
        away from) (?:{fill}){0,3}(?:[a-z]+ )?{medicine}(?:[\w#]+ )
        {0,4}?(?:wont|will do|does|never|do|would do|cant|works|is fine|helps|
        did)""",
    ),
    (
        "holiday holidays",
        r"""(?:a )?(?:med|pill|drug|dmt) holiday(?:s)? (?:does|do|is|are|works|
        work|never|will|would|wont)""",
    ),
    (
        "holiday break",
        r"""(?:^|(?<=[.,?!] ))(?:{adv})(?:have|take) a (?:med|pill) (?:holiday|break)""",
    ),
    (
        "be",
        r"""{medicine} (?:{gap3})?(?:should|needs to|need to|ought to|must|wants to|has to|
        have to|could safely|can safely|can|could|can be|want) (?:[\w]+ )?be[ ]
        (?:[\w]+ )?(?:dropped|stopped|halved|doubled|binned|cut|reduced|increased|upped|
        skipped|avoided|banned|crushed|stretched|ditched|thrown|tripled|lowered|raised|left|
        taken off|swapped|switched|mixed|chewed|split|delayed|kept for|spaced|missed|off)""",
    ),
    (
        "worth way best only your must answer #",
        r"""{medicine} (?:is|are|s) (?:well |certainly |
        definitely |so |really )?(?:worth (?:a go|a try|
        trying|taking|getting|asking)|the way to go|
        the way forward|the # to (?:go|have|get|ask|
        take)|the best choice|the only choice|
        your best bet|a must|the answer|the #[ ]
        (?:you want|for you)|what you want)""",
    ),
    (
        "turkey",
        r"""cold turkey (?:is|s|was) (?:[\w]+ )?(?:best|fine|easy|safe|only way|way|nothing|
        the way|easier|quicker)""",
    ),
]
"""Advice, unless the writer says it of themselves."""
