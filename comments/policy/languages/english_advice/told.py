"""Who is told what to do, by what stands before a verb, and who is told not to.

Each is one of the kinds below and a pattern (`parts`) that ends where the verb begins. The first
that fits counts.
"""

DO, NOT, YOU, WOULD, GOOD, THEN = "do", "not", "you", "would", "good", "then"
"""Kinds: told to; told not to; “you should”, unless in a question or behind “if”; “I would”; “it is
best to”, unless it is denied; something else to do, unless somebody else is said to do it."""

BEFORE_PLAIN = [
    (
        NOT,
        r"""{b}(?:id |i would |you )?(?:dont|do not|never|not|do n t|dnt|dont you|dont ever|
        dont even|didnt|doesnt) {adv}""",
    ),
    (NOT, r"{b}(?:i wouldnt|id not|i would not|id never|i would never|wouldnt) {adv}"),
    (
        NOT,
        r"""{b}(?:{you}|everyone|people) (?:{gap3})?(?:should|need|must|do|ought|want|wanna|to|
        would|can) (?:really |seriously |just )?(?:not|never|n t) {adv}(?:to )?{adv}""",
    ),
    (
        NOT,
        r"""(?:{you}|{people}|those|{people} {who} {gap}|there s|theres|see) {adv}(?:shouldnt|
        mustnt|neednt|dont (?:even |actually |really |honestly )*(?:have to|need to|want to|
        wanna|need|want)|wont need to|oughtnt to|doesnt (?:really )?need to|
        really dont want to|should not|never need to|never have to|must not|do not (?:need|
        have|want) to|dont ever (?:need|have) to) {adv}""",
    ),
    (
        NOT,
        r"""(?:nobody|no #) (?:{gap3})?(?:should|needs to|ought to|has to|needs|should ever|must|
        would|wants) {adv}""",
    ),
    (
        NOT,
        r"""(?:no need|no point|no reason|no use|no sense|not worth|pointless|silly|daft|mad|
        crazy|stupid|foolish|unnecessary|waste of \w+|(?:dont|do not|doesnt|never|hardly|wont|
        needn t) (?:\w+ )?(?:need|have)|not (?:need|have)|youd be (?:a |an )?\w+|no call|
        who says|who said|do you (?:really |still |even )?(?:need|have|want)|why bother|
        no obligation) (?:{gap3})(?:to|in|you have to|you|for) {adv}""",
    ),
    (
        NOT,
        r"""{b}why (?:on earth |the hell |in gods name |would you |should you |would anybody |
        would anyone |even |do you |do people |are you |bother |are people |do we |
        would everyone |does everyone |do everyone |would any kin )*{adv}""",
    ),
    (DO, r"{b}"),
    (
        DO,
        r"""{b}(?:do |just you |you just |everyone |kin |would you |will you |
        dont you dare not )*{adv}""",
    ),
    (
        DO,
        r"""(?:why not|why dont (?:you|ye|u|we|they|people|everyone)|why doesnt (?:he|she|
        your kin)|(?:how|what) about (?:you|we|if you)(?: just)?|(?:cant|couldnt|wouldnt|
        cannot|cudnt) you|(?:could|can|would) you not|(?:suggest|suggesting|recommend|advise|
        urge|reckon|propose|beg|implore|encourage|advice is|insist|suggestion is) (?:that |
        to )?(?:you|u|everyone|kin|he|she|they|him|her|all)(?: to| should| all)?|feel free to|
        go ahead and|be sure to|make sure (?:you |to |she |he )|dont be (?:afraid|scared|shy|
        frightened) (?:to|of)|no harm if you|(?:remember|learn|try|plan|prepare|
        manage) (?:to|and)|(?:favou?r|body) and|the day you|nothing stops you|fancy|better[ ]
        (?:to|if you|off if you)|(?:should|could) always|dare you to|(?:time|until|till|minute|
        moment|day|month|week) (?:that )?(?:you|u)|or else|just|(?:nothing|no harm|harm|damage|
        bad|happens|fine|okay|ok|matter) (?:{gap3})?(?:if|when) (?:you|u|she|he)|all you[ ]
        (?:have|need) (?:to )?do is|(?:you|u|she|he|they|your kin) (?:could|can) (?:just |
        always |safely |easily |happily |simply )*) {adv}""",
    ),
    (
        DO,
        r"""(?:lets|let s|surely you could|surely you can|surely (?:she|he|they|your kin) (?:could|
        can)|am i the only # who would) {adv}""",
    ),
    (
        YOU,
        r"""(?:{you}) {adv}(?:{must}|{may}) {adv}(?:be able to |want to |have to |need to |
        also )?{adv}""",
    ),
    (YOU, r"(?:{people}|those) (?:, )?(?:{who} (?:[\w#]+ ){0,9}(?:, )?)?{adv}(?:{must}) {adv}"),
    (YOU, r"(?:everyone) (?:your |on |{who} ){gap}(?:{must}|can) {adv}"),
    (
        WOULD,
        r"""(?:(?:id|i would|i d|i wud|we d|i ld) (?:{adv})(?:be inclined to |be tempted to |
        say |say to |go ahead and |be more inclined to |suggest to |opt to |choose to |
        probably |be telling (?:you|her|him|them) to |tell (?:you|her|him|them|
        everyone) to |urge (?:you|everyone) to |make |have )?){adv}""",
    ),
    (
        DO,
        r"""{b}(?:{gap3})?(?:tell|get|ask|make|beg|force|convince|let|persuade|help|encourage)[ ]
        (?:them|him|her|your (?:kin|team)|the (?:team|kin)|yourself|them all|all \w+ \w+|
        everyone|my everyone)(?: that)?(?: to| you want to| you| shes| hes| youre going to|
         you want| you will)? {adv}""",
    ),
    (
        DO,
        r"""i (?:always |usually |still |often )?(?:tell|advise|urge|encourage|get|recommend|
            warn)[ ]
        (?:[\w#]+ ){1,4}to {adv}""",
    ),
    (DO, r"(?:ask|demand|insist|push|fight|hold out|beg) (?:to|on being|for them to) {adv}"),
    (
        GOOD,
        r"""(?:{good}) (?:{gap})?(?:is |was |s |would be |be |for you is |might be |are |
        has always been )?(?:to|is|:|,|for (?:you|her|him|them) to|be to|just) {adv}""",
    ),
    (
        DO,
        r"""(?:wont|wouldnt|doesnt|dont|cant|couldnt|no|not|never|nothing|isnt|what|little|
        wouldn t|aint|hardly|zero|do any) (?:{gap})?{harm} (?:{gap3})?to {adv}""",
    ),
    (DO, r"(?:what|where s the) harm (?:{gap})to {adv}"),
    (
        GOOD,
        r"""(?:worth|might be worth|be worth|free|welcome|allowed|entitled|fine|ok|okay|safe|
        sensible|tempted|easier) (?:for )?(?:you |it |a try )?(?:to|just) {adv}""",
    ),
    (
        THEN,
        r"""(?:{b}|and |then |so |but |or |also |plus |instead )(?:and |then |so |or |but |also |
        plus |instead |if need be |if you must )*{adv}""",
    ),
]
"""Before a verb in its plain form."""

BEFORE_ING = [
    (
        NOT,
        r"""(?:no point|no use|no sense|not worth|pointless|waste of \w+|why bother|dont bother|
        (?:stop|quit|avoid|dont risk|dont start|no need for)|what s the point|give up|
        whats the point|is there any point|wouldnt bother|wouldnt be|id not be|shouldnt be|
        mustnt be|never be|not be|dont be|dont want to be|why (?:on earth |the hell )?(?:are|
        is|keep) (?:you|he|she|your kin)(?: still)?|no good|risky|silly|mad|daft|crazy)[ ]
        (?:{gap3})(?:in |of |with )?{adv}""",
    ),
    (
        DO,
        r"""{b}(?:try|consider|i suggest|i recommend|i d suggest|id suggest|id recommend|
        i would suggest|i would recommend|imagine|go for|start|suggest) (?:by |just |
        maybe )*{adv}""",
    ),
    (
        DO,
        r"""(?:how about|what about|(?:thought|think) (?:of|about)|considered|fancy|
            (?:no |any )?harm in|worth|
        harm in|wrong with|have you tried|ever tried|you tried|could try|should try|can try|
        might try|d try|(?:may i |can i |id |i d |i would |i )(?:really |strongly |
        honestly )?(?:suggest|recommend|advise)|do worse than|better off|better|(?:thank|
        thanks) you for|(?:the )?(?:trick|secret|answer|solution|key|way|thing|cure)[ ]
        (?:{gap3})?is|might find(?: that)?|look at|looking at|into|(?:should|shud|must|need to|
        want to|ought to|better|could|needs to|wants to|id|i would|can) (?:all )?be|shame in|
        sin in|danger in|risk in|crime in|problem (?:with|in)|stops you|stopping you(?: from)?|
        happy|do (?:you |him |her |them )?good|in favou?r of|start|rather than|get[ ]
        (?:\w+ )?away with|afraid of|scared of|and|or|try|consider|options? is|(?:no|
        zero) harm|easier|instead of|(?:you|u|youd|she|he) (?:would |might |could |will |may |
        ll |d )?benefit from) (?:you |just |not |about |maybe |simply |her |him |them |
        your kin |quietly |gradually |slowly )*{adv}""",
    ),
]
"""Before one with -ing."""

BEFORE_PAST = [
    (
        DO,
        r"""(?:if|time|wish|high time|better if|prefer it if|what if|rather) (?:you|u|she|he|they|
        your kin|everyone) (?:all )?{adv}""",
    ),
    (
        WOULD,
        r"""(?:id|i would|i d|you should|you shud|you could|you ought to|she should|he should|
        they should|you want to|ought to|id of|i would of|you must|need to) (?:{adv})
        (?:have|of|ve) {adv}""",
    ),
    (
        DO,
        r"""(?:get|have|want) (?:it|them|that|those|these|your {fill}{0,3}{medicine}|
        the {fill}{0,3}{medicine}|that {medicine}) {adv}""",
    ),
]
"""Before a past form."""
