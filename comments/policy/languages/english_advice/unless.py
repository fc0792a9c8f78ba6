"""What makes no advice of words that look like it: a report, a question, a mistake, a story.

Patterns over the words of a text, as `parts` says.
"""

from comments.policy.languages.english_advice.parts import pattern

ASKING = pattern(
    r"""(?<![\w])(?:do|did|does|if|when|whether|unless|until|because|hope|should|could|would|will|
    can|how|what|which|once|while|before|after|wish|where|glad|as|sure|lucky|why|that if) $"""
)
"""Before “you should”: it asks, or says when."""

DENIED = pattern(
    r"""(?<!\w)(?:not|never|isnt|wasnt|no|hard|was|is it|was it|nt|wouldnt be|wont be|cant be|
    hardly|the only|cannot be|shouldnt be|had) (?:\w+ ){0,2}$"""
)
"""Before “a good idea to”."""

THOUGHT = pattern(
    r"""(?:thought|said|decided|hoped|told|wished|knew|promised|asked|then|so|days|that|agreed|
    meant|never|feared|worried|if|when|sure|think|where|while|like)[ ,]*$"""
)
"""Before “I would”: it is the writer's own."""

WISHED = pattern(
    r"""(?<!\w)(?:if i could|if they|if my|if only|if id|if ive|if i (?!were|was|had your)|
        love to|but i|
    but my|like to|hate to|when i|every time|used to|back then|in those days|unless|again)\b"""
)
"""Beside “I would”: the same."""

HABIT = pattern(r"(?<!\w)(?:was|were|then|had|until) ")

CLAIMED = pattern(
    r"""(?<!\w)(?:i|im|ive|id|ill|we|weve|he|she|they|hes|shes|theyve|to|was|had|did|my|who|which|
    team|source|would|could|will|never|not|dont) """
)
"""Whoever is said to do one thing before “and” is said to do the other."""

ADDRESSED = pattern(r"(?<!\w)(?:you|your|ur|u|yourself|love|hun) ")
OWN = pattern(r"(?<!\w)(?:i|im|ive|my|mine|our|we|me) ")
OF_THEIR_OWN = pattern(r"(?<!\w)(?:my|mine|our) ")
LISTED = pattern(r"(?<!\w)(?:i|im|ive|my|we|me) [\w #]*, (?:[\w #]+, )*$")
"""“I get up, …”: what comes behind is what the writer does."""

BEFORE_SAID = pattern(r"(?<!\w)(?:i|im|ive|my|we|mine|our|me|was|were) [^,]*$")
BELIEVED = pattern(r"(?<!\w)(?:think|reckon|say|believe|tell|promise|guess|suppose) ")

QUALIFIED = pattern(
    r"""(?:[\w#]+ ){0,7}(?:alone|hungry|without|before|until|till|on an|on top|unless|together|
    at the same|for granted|and drive|after|lightly|if|when|while|with|personally|from a|from the|
    as (?:gospel|advice)|because (?:i|of)|just because|too (?:late|close)|longer than|more than|
    near|twice|whole) """
)
"""Behind “do not take”: how a leaflet would say it."""

FREE = pattern(
    r"(?<!\w)who (?:dont|do not|doesnt|didnt|disagree|object|refuse|choose|prefer)[^,.?]* "
    r"(?:dont|do not|doesnt|need not|neednt) (?:\w+ )?(?:have|need)? ?(?:to )?$"
)
"""“Those who don't agree don't have to”: it is left to each."""

WITH_FOOD = pattern(r"with (?:food|a meal|meals)|with your (?:dinner|breakfast)")
FOOD = pattern(r"(?<!\w)food ")

BY_TEAM = pattern(
    r"""(?:[\w#,]+ ){0,8}(?:(?:without|before|until|unless|till|after) (?:[\w#]+ ){0,4}(?:ask|
        asking|
    asked|check|checking|checked|talk|talking|talked|speak|speaking|spoken|supervision|advice|
    permission|consulting|seeing|discuss\w*|agreed|say so|says so)\b|(?:if|when|once|as|where|
    provided|because) (?:[\w#]+ ){0,3}(?:team|source) (?:\w+ )?(?:say|says|agree|agrees|ok|okays|
    approves|told|advised|advises|prescribed|tells|thinks|recommends|suggests|wants|is happy|
    are happy)|(?:with|under) (?:[\w#]+ ){0,2}(?:team|supervision)\b|ask (?:[\w#]+ ){0,2}team)"""
)
"""Behind it: those who treat somebody are to be asked."""

AGAINST_TEAM = pattern(
    r"""(?<!\w)(?:never mind|whatever|forget|ignore|sod|dont|no need|nothing|before you (?:see|
        hear))"""
)

SAYS = (
    r"(?:says?|said|recommends?|advis\w+|suggest\w*|told|wants?|wanted|reckons?|put|asked|thinks?|"
    r"thought|agreed|felt|feels|decided|warned|gave|was|tells|insists|prefers?)"
)
REPORTED = pattern(
    r"(?<!\w)(?:(?:my|our|the|a|his|her|their|your) (?:\w+ ){0,2}(?:team|source)(?: \w+)? "
    rf"(?:\w+ ){{0,2}}?{SAYS}\b|(?:source|team) (?:\w+ ){{0,2}}(?:{SAYS}|could|were|who|puts?|"
    r"compared)\b|(?:according to|as per|as agreed with|per) )"
)
"""Before it: those who treat somebody said so, or a study did."""

OVERRULED = pattern(
    r"""(?<!\w)(?:never mind|whatever|forget|ignore|wrong|sod|dont listen|dont tell|overcautious|
    rubbish|covering|despite)\b"""
)

CRITICISED = pattern(
    r"""(?<!\w)(?<!dont )(?:telling|tell|told|advising|saying|says?|said|who say|claiming|claims?|
        urging|
    preaching|shouting|writing|wrote|reads?|advised|called|asked|wanted|titled|headed|allowed|
    supposed|warned) (?:(?:that|me|us|everyone|him|her|them|you|kin|people|(?:\w+ ){0,2}everyone|
    my kin|we|she|he|i) )?(?:to |, |how to |it was ok to )?(?:just )?$"""
)
"""Before an imperative: somebody else is said to have said it."""

CRITICAL = pattern(
    r"""(?<!\w)(?:dangerous|reckless|irresponsible|shouldnt say|nonsense to|ignore everyone|
    (?:telling|tells|told) everyone)\b"""
)

ASKED = pattern(
    r"""(?:[\w#]+ )?(?:, )?(?:(?:and|so|but|just|hi|hello|sorry|please|also|all) )*(?:do|does|did|
    can|could|should|is(?! it not)|are(?! you still)|was|has|have(?! you (?:ever )?(?:thought|
    considered|tried))|would(?! (?:you|it) not)|will|what(?! (?:about|if|harm|s to))|when|
    how(?! about)|who(?! says)|which|where|if|whether|am|may(?! i suggest)|must|might|shall|
    any everyone) (?!you not )"""
)
"""At the beginning of a question: it is about whether."""

ASKED_OF_ONESELF = pattern(
    r"(?<!\w)(?:should|can|could|do|must|may(?! i (?:suggest|recommend))|shall|did) i "
)

TAKEN_BACK = pattern(r"(?:to |with )?(?:the |your |a )?(?:pharmacy|chemists?|team)\b")
BY_ONESELF = pattern(
    r"(?<!\w)(?:i|im|ive|weve|were|was|been|has|had|she|he|they|hes|shes) (?:\w+ ){0,2}$"
)
LOOKED_FORWARD_TO = pattern(
    r"(?<!\w)(?:wish me|cant wait|nervous|excited|fingers crossed|hooray)\b"
)

MISTAKE = pattern(
    r"""(?<!\w)(?:by (?:accident|mistake)|accidentally|mistakenly|whoops|oops|forgot|in error|
    i misread)\b"""
)
"""What somebody took by mistake: that is for the rules that find an emergency."""
