"""What the patterns about advice are made of: parts that may name one another in braces.

They are regular expressions over the words of a text, each with a space behind it. A word of a
list of `nouns` is written as the name of that list, so `#` is a number and `kin` a relative.
"""

import re

PARTS = {
    "adv": r"""(?:(?:in the meantime|for now|till then|until then|by all means|if you ask me|
        in my opinion|trust me|take it from me|for gods sake|for goodness sake|just|really|
        definitely|probably|maybe|simply|please|pls|honestly|seriously|slowly|immediately|
        gradually|perhaps|personally|quickly|frankly|ok|okay|well|right|yes|yeah|yep|no|
        safely|quietly|instead|always|actually|first|straight|away|even|also|better|happily|
        easily|deffo|def|defo|ffs|lol|tbh|imo|imho|listen|look|love|hun|hunni|babe|dear|guys|
        pal|folks|again|absolutely|certainly|still|meanwhile|jst|prob|probs|totally|
        completely|gently|temporarily|sometimes|meantime|now|today|tomorrow|tonight|kin|
        everyone|hon|friend|sweetheart|darling|petal|duck|pet|flower|hey|hi|oh|me|only|
        simply|ever|quite|all|both|at|least|must|rather|merely|obviously|basically|
        afterwards|next|eventually|occasionally|secretly|go|say|half|usually|often|soon|and|
        then|cautiously|cos|cuz|btw|fwiw|ideally|simples|definately|outright|permanently|
        altogether|carefully|bluntly|truly|surely|nicely|gradually|perfectly|quite|too|do|u|
        try|start|by|regularly|kindly|sis|bro|man|honey|chick|deffo|therefore|hence|
        cheerfully|confidently) )*""",
    "gap": r"(?:[\w#]+ ){0,5}",
    "gap3": r"(?:[\w#]+ ){0,3}",
    "you": r"""(?:you|u|youd|youll|youre|ull|ud|ya|ye|yall|y all|yous|youse|you lot|you all|
        you guys|you people|you two|you both|(?:your|ur|yer) (?:[\w#]+ )?(?:kin|\#|old man|
        old lady|other half))""",
    "people": r"""(?:everyone|every kin|any kin|no \#|\#|she|he|they|we all|no kin|no everyone|kin|
        all kin|yourself|each of you|all of you|all of us|hes|shes|theyre)""",
    "who": r"""(?:with|on|reading|who|whos|whove|thats|still|taking|using|having|over|under|in|of|
        your|here|suffering|like|that|from|at|your|my|has|have|is|are|got|out|there|newly|
        diagnosed|getting|considering|thinking|using|offered|going|starting|a|an|the|this)""",
    "must": r"""(?:should|shud|shd|shoud|shuld|shold|sould|oughta|must|mst|have to|has to|need to|
        needs to|needs|ought to|want to|wants to|wanna|wants|want|better|had better|
        might as well|may as well|might want to|may want to|might like to|might wanna|
        only need to|just need to|gotta|have got to|got to|really need to|would be wise to|
        would be wiser to|could always|can always|do well to|would do well to|ll want to|
        might find you can|d be wise to|d be better|would be better|be better|be best|
        d be best|would be best|are best|re best|are better|are better off|re better off|
        be better off|is better|is best|are safe to|might try|could try|should try|
        be able to|be mad not to|be daft not to|be smart to|be sensible to|
        have no choice but to|are meant to|are supposed to|is better off|should all|
        will want to|ll need to|will need to|ll have to|will have to)""",
    "may": r"""(?:can|cud|could|might|may|can always|could always|are allowed to|are free to|
        are welcome to|are entitled to|can both|can all|cld|cn|will|ll|d|would)""",
    "ask": r"""(?:if|when|whenever|until|unless|once|while|whether|because|since|hope|hoping|wish|
        wished|lucky|glad|sorry|how|which|after|before|where|what|do|did|does|would|will|
        should|can|could|know|asked|wondered|wondering|unsure|sure|whatever|told|not|knew|
        cant|as|forget|however|whoever|who)""",
    "good": r"""(?:best|better|easier|quicker|simpler|fine|ok|okay|safe|alright|all\ right|grand|
        wise|wiser|smart|smarter|smartest|idea|thing|trick|answer|secret|key|solution|worth|
        way|sense|sensible|kindest|kinder|option|move|plan|cure|advice|tip|suggestion|
        recommendation|message|motto|rule|route|harmless|healthier|safer|perfect|reasonable|
        cheaper|time|right|remedy|approach|choice|possible|crime|acceptable|choose|prefer|
        option|simple|easy|bet|hack|strategy|job|policy)""",
    "harm": r"""(?:hurt|harm|kill|matter|damage|danger|risk|wrong|crime|shame|problem|bother|
        trouble|issue|sin|point in not|bad)""",
    "sure": r"""(?:should|would|will|ll|wont|is|are|be|does|do|ought to|can|cant|never|might|has|
        makes?|doesnt|isnt|arent|wouldnt|dont|didnt|did|changed|works?|worked|clears?|
        helps?|helped|fixes|sorts|sorted|saves?|cures?|cured|brought|gave|lets|gets|means|
        stops|beats)""",
    "fix": r"""(?:sort|sorts|settle|settles|fix|fixes|cure|cures|clear|clears|shift|shifts|knock|
        knocks|ease|eases|calm|calms|see (?:you|him|her|them|it)|do|does|help|helps|work|
        works|stop|stops|kill|put|see|relax|relaxes|get rid|take the edge|get (?:you|him|her|
        them|it)|dull|shut|send|numb|chill|quiet|quieten|wipe|zap|blast|kick|make|keep|keeps|
        give|lift|perk|bring|melt|loosen|hit|blow|tackle|nip|nail|beat|beats|never|crack|
        banish)""",
    "enough": r"""(?:plenty|enough|ample|fine|safe|ok|okay|grand|harmless|nothing|loads|perfect|
        ideal|
        best|what you|what u|what she|what he|all you|all she|all he|right|spot|alright|lots|
        no (?:bother|harm|problem|big deal)|perfectly|too (?:much|little|low|high|weak)|optimal|
        better|overkill|useless|wasted|pointless|sufficient|absolutely|totally|quite|completely|
        the (?:way|answer|business)|exactly|more than|pretty|a (?:child|kin|waste|good|safe|decent|
        starter|joke|must)|where it|how it|not (?:enough|too|near)|(?:usually|always|still|only|
        just) (?:enough|plenty|a|fine|safe))""",
    "b": r"(?:(?:^|(?<=[.,?!] )){adv})",
    "name": r"(?:anydrug|anysupplement)",
    "nonself": r"""(?!(?:i|im|ive|my|mine|our|me|myself|we|if|when|because|but|to|without|with|from|
        is|was|are|were|has|had|will|would|can|should|that|which|who|for|until|before|
        after|unless|than|about|into|dont|you|they|he|she|as|so|item|source|food|
        official|everyone|out|of|and|or|in|at|by|on|it|not|team|source|never|over|until|
        how|why|what|where|anymore) )""",
    "fill": r"""(?:(?:your|ur|yer|the|that|those|these|this|them|all|any|a|an|of|#|whole|more|every|
        each|both|other|his|her|their|taking|using|having|injecting|giving|so|many|much|
        most|with|on|some|next|odd|second|rest|extra|last|first|old|new|kin|s|colour|double|
        higher|lower|full|low|high|big|bloody|damn|fucking|aul|wee|stupid|bleeding|no|
        whatever|bit|lot|out|off|down|up|one|stuff|straight|remaining|leftover|spare|
        prescribed|usual|regular|entire|back|late|early|over|from|to|onto|single|
        missed) )""",
    "medicine": r"(?:anydrug|anysupplement|med|dose|pill|script)",
    "object": r"""(?:{fill}{0,5}(?:{nonself}(?:[a-z]+|,(?= [a-z]+ (?:med|pill))) ){0,2}{fill}{0,2}
        (?:{medicine}|colour #|stuff(?= (?:[.,?!]|now|your|they|that|and|before|if|or|because|
        until)|$)) (?!(?:item|
        source) |team (?!(?:want|say|told|prescrib|gave|put|has|have)\w* ))(?:(?:and|or)[ ]
        (?:the |your |ur )?{medicine} )?)""",
    "pronoun": r"""(?:(?:it|them|that|those|these|this|em|everything|all of it|all of them|it all|
        them all|the lot|the whole lot|one|#|both|any|all|those #|that #|the #|this #|
        the others|the rest|any of it|another|any of them|another #|either|half of them|
        half of it) (?=(?:[.,?!]|$|(?:now|today|altogether|completely|entirely|for|until|
        till|and|if|then|before|at|once|slowly|gradually|straight|immediately|yourself|
        urself|in|out|off|away|down|up|alone|on|by|to|every|twice|early|a|again|anyway|
        tomorrow|tonight|while|or|instead|over|with|because|cos|aside|like|less|more|
        only|later|daily|be|off|all|it|so|hun|love|mate|lol|together|behind|the|anymore|
        any|your|without|back|cold|next|this (?:week|month|morning|time|evening|minute)|as|
        forever|they|first|pronto|asap|since|
        half|days|weeks|into|rather|within|per|tbh|too|#|colour)\b)))""",
    "mg": r"(?:mg|pill|dose)",
    "daily": r"""(?:a day|per day|daily|a night|nightly|at night|at nite|at bedtime|at[ ]
        (?:the )?(?:breakfast|lunch|dinner|teatime|noon|midday)|before bed\w*|each (?:day|
        night|morning)|every (?:other )?(?:day|colour|few hours|# hours|hour|# days|week|
        # weeks|month|# months)|every # or # hours|in the (?:colour|afternoon)|mornings|
        nights|twice|(?:once|# times) (?:a day|daily|a week|weekly)|weekly|a week|per week|
        as needed|bd|tds|qds|tid|when needed|at weekends|after food|colour and colour|
        a colour|a month|an hour|with (?:your )?(?:dinner|breakfast|lunch|tea)|
        on an empty stomach|under the tongue|first thing|x (?:a day|day|daily)|times[ ]
        (?:a day|daily)|colour)""",
    "unit": r"(?:mg|{name}|pill|med|dose)",
    "number": r"#(?: (?:and|to|or|point|x|a|times|of|-) #| #)?",
    "amount": r"""(?:(?:about |around |at least |up to |only |maybe |say |roughly |a |an |the |
        just |nearly |over |no more than |more than |another |extra |as much as |
        as little as |as many as )*{number} (?:s )?(?:and a # )?(?:times )?(?:more |
        extra )?(?:of )?(?:your |the |those |them |these |my |his |her |a |an |
        that )*(?:[a-z]+ (?={mg} |{name} ))?(?:{mg} (?!item |food |of food |# )|
        {name} (?!item )|colour # |{daily} |mg (?!food |of food |item )|(?:of )(?:it|
        them|those|these|that) |med (?!item ))|(?:a|an|the|another|your|that|this|one|#)[ ]
        (?:kin s |week s |day s )?(?:extra |double |triple |second |bigger |higher |
        lower |smaller |larger |whole |full |half |massive |stronger |weaker |loading |
        spare |maximum |minimum |different )+(?:[a-z]+ )?(?:{unit}|#|{daily}|
        strip) (?!item )|(?:extra|double|twice|more|less|fewer|higher|# times)[ ]
        (?:of )?(?:the |your |that |a )?(?:[a-z]+ )?{unit} (?!item )|(?:twice|double|
        half|#) (?:that|as much|as many|as often|it) |(?:high|low|big|mega|large) dose[ ]
        (?:of )?(?:[a-z]+ )?{name} |# (?:rather than|not|instead of|and not) # |zero |
        # then # |# (?:and|or) # more )""",
    "stop": r"(?=[.,?!] |$)",
}


class Pattern:
    """A regular expression that is compiled when it is first used.

    To compile them all takes half a second, which a process that judges no comment need not wait.
    """

    made = []

    def __init__(self, written):
        self.written = written
        self.made.append(self)

    def __getattr__(self, name):
        """`search`, `match` and the like, of the compiled one; looked for here once."""
        if "compiled" not in vars(self):
            self.compiled = re.compile(filled(self.written))
        setattr(self, name, getattr(self.compiled, name))
        return vars(self)[name]


def pattern(written):
    """A regular expression of what is written here."""
    return Pattern(written)


def compile_all():
    """Compile every pattern, so that no comment waits for it."""
    for one in Pattern.made:
        one.search  # noqa: B018


def filled(written):
    found = re.sub(r"\{([a-z]\w*)\}", lambda name: filled(PARTS[name[1]]), written)
    return re.sub(r"\n\s*", "", found)
