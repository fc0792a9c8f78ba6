"""Names by which somebody is found on another site. An organisation's is nobody's own."""

import re

SITES = (
    r"(?:instagram|insta|ig|twitter|tik ?tok|facebook|fb|snap ?chat|snap|telegram|discord|skype|"
    r"linked ?in|threads|mastodon|bluesky|bsky|reddit|youtube|signal|kik|messenger|paypal|venmo|"
    r"cash ?app|revolut|twitch|pinterest|wechat|viber|line id|strava|x\.com|whats ?app|gamer ?tag|"
    r"psn)"
)
# Words that mean other things, too, and are a site only behind “on”.
ON_SITE = (
    rf"(?:{SITES}|xbox|playstation|steam|nintendo|mumsnet|tumblr|substack|spotify|roblox|goodreads|"
    r"the gram)"
)
HANDLE = r"(?:@[\w.-]{3,40}|[a-z][\w.-]{1,39}(?:[_#\d]|\.[a-z])[\w.#-]{0,20}|live:[\w.-]{3,40})"
MINE = r"(?:my|our|her|his|their)"
PATTERNS = [
    # snapchat jeanp58, TikTok: jeanporter58, telegram @jean
    rf"(?<!\w){SITES}(?: handle| name| id| account| user ?name| page)?(?: is|'s)?"
    rf"(?=[\s:=@>,-])[\s:=>,-]{{0,5}}(?:it'?s |is )?{HANDLE}",
    # live:jean.porter; u/jean_porter; X is at jean58
    r"(?<!\w)live:[\w.-]{3,40}",
    r"(?<![\w/.])/?u/[\w-]{3,25}(?!\w)",
    rf"(?<!\w)(?:{SITES}|x)(?: handle| name| account)?,? (?:is )?at (?=[a-z_.]*[\d_])[\w.]{{4,30}}",
    # find me on insta, jean.porter58; paypal me at jean.porter58
    rf"(?:find|follow|add|dm|message|contact|reach|catch|friend|pm|msg|paypal|text|kik|snap|insta|"
    rf"skype|telegram|whatsapp|tweet|discord|snapchat) me[ ,:]"
    rf"(?!(?:when|if|about|once|after|before|again|out|back|while|"
    rf"until)\b)[^\n.!?]{{0,25}}?{HANDLE}",
    # find me on insta as wobblyjean
    rf"(?:find|follow|add|dm|message|catch|friend|pm|msg) me on {SITES}(?: as| under| at|[,:])+ "
    r"(?!(?:i'm|usual|always|please|anytime|under|there|where|instead|because|though|anyone|"
    r"thanks|before|after|either|another|someone|everyone|anything|friend)\b)"
    r"[a-z][\w.]{5,30}(?=\s*(?:$|[.,!?)]))",
    # I'm jean_porter on insta; wobbly#4471
    rf"(?:i'm|im|i am|it's|its) {HANDLE} on {ON_SITE}",
    r"(?<![\w#/])(?!(?:room|issue|flat|bus|page|ward|bug|comment)#)[a-z][\w.-]{2,31}#\d{4}(?!\w)",
    # I'm @jean_porter on twitter
    rf"(?<!\w)(?:i'm|im|i am|it's|its|me:?|{MINE} [\w ]{{2,20}}) ?(?:is )?@[\w.-]{{3,40}}",
    rf"(?:i'm|im|i am) on {SITES} (?:as |under |at )?{HANDLE}",
    # on bluesky I go by jean.bsky.test; my strava's under hobbling_jean
    rf"on {ON_SITE},? (?:i go by|i'm|i am|it's|my name is|my handle is) {HANDLE}",
    rf"{MINE} {SITES}(?:'s| is) (?:under |as |at |"
    rf"called )?(?:[a-z]{{1,2}}\. ?[a-z]+ (?=\w*\d)\w{{4,30}}|{HANDLE})",
    # You know me from the forum as GrumpyJean1964
    rf"\b(?:know|knew|remember|find|see|recognise) me (?:from|on|as|"
    rf"in)[^.!?\n]{{0,30}}? as {HANDLE}",
    # underscore jean underscore dot ms; mossyjean dot bsky dot social
    r"\bunderscore \w{2,20} (?:underscore|dot)\b(?: \w{2,20}){0,2}",
    r"\b\w{2,20} (?:underscore|hyphen) \w{2,20} on {SITES}\b".replace("{SITES}", SITES),
    r"\b[\w-]{3,30}(?: dot bsky dot |\.bsky\.)[a-z]{3,10}\b",
    # linkedin /in/jean-porter-77; youtube.test/@jean
    r"\blinked ?in\b[^\n]{0,20}?/in/[\w-]{3,60}",
    r"\b(?:youtube|tiktok|threads|instagram|medium|mastodon)\.[a-z]{2,10}/@[\w.-]{3,40}",
    r"(?<![\w@.])@[\w.-]{2,30}@[\w-]{2,40}\.[a-z]{2,10}\b",
    r"\bsw-\d{4}-\d{4}-\d{4}\b",
    # search JeanPorter71 on YouTube, that's me; DM jeanporter71
    rf"\b(?:search|look)(?: for| up)? (?=[\w.]{{6}}){HANDLE} on {ON_SITE}"
    r"(?=[^.!?\n]{0,30}\b(?:me|my|mine|i'm)\b)",
    r"\b(?:dm|pm) (?=[\w.]{6})[a-z][a-z.]*[\d_][\w.]*",
    r"\bcash ?app[^\w\n]{0,3}(?:(?:is|me) )?\$[a-z][\w-]{3,20}",
    # facebook.com/jean.porter.58
    r"(?:facebook|instagram|twitter|tiktok|snapchat|linkedin|venmo|paypal|x|t|wa)\.(?:com|me)"
    r"/(?:add/|in/|u/|@)?(?!groups|pages|events|share|watch|reel|p/|hashtag|search|explore|i/|"
    r"photo|video|story|profile\.php|help|policies|about)"
    r"[\w.-]{3,50}(?![\w/])",
    rf"{MINE} (?:\w+ )?user ?name (?:there |on \w+ )?is {HANDLE}",
]
NAMES_SITE = re.compile("|".join(pattern for pattern in PATTERNS if SITES in pattern))
"""Only looked for where a site is named: most texts name none, and this is most of the work."""
ANYWHERE = re.compile("|".join(pattern for pattern in PATTERNS if SITES not in pattern))
NAME = r"[A-Z][\w'’-]{1,30} [A-Z][\w'’-]{1,30}"
# My facebook is Jean Porter Leeds: a name as it was typed.
NAMED = re.compile(
    rf"(?i:\b{MINE} {SITES}(?: name| account| page)? (?:is|:) ){NAME}"
    rf"|(?i:\blook me up on {SITES}[,:]? (?:i'm |i am |as |under |by )?){NAME}"
    rf"|(?i:\bon {SITES},? (?:i'm|i am|i go|my name is|it's)(?: under| as| by| called)? ){NAME}"
    rf"|(?i:\b(?:find|add|friend|follow) me on {SITES},? (?:as |under |by )?){NAME}"
    rf"|(?i:\b(?:search|look)(?: for)? ){NAME}(?i: on {SITES}\b)"
)
# Look for 'TheLimpingJean' on Insta: written as one name, of one who speaks of themselves.
CAMEL = re.compile(
    rf"(?i:\b(?:look for|find me as|i'm|i am|"
    rf"search for) )['\"‘“]?[A-Z][a-z]+(?:[A-Z][a-z]+){{1,5}}\d{{0,4}}"
    rf"['\"’”]? (?i:on {ON_SITE})\b(?=[^.!?\n]{{0,60}}\b(?:I|my|me|mine|I'm)\b)"
)
ONE_NAME = r"(?:[A-Z][a-z]+[A-Z]\w{2,20}|(?=\w*[\d_-]\w)[\w-]{5,30})"
# I stream as JeanPorter on Twitch; on Tumblr I blog as jean-porter
STREAMS = re.compile(
    rf"(?i:\bI (?:stream|blog|game|play|post|vlog|tweet|write) on {ON_SITE} as ){ONE_NAME}\b"
    rf"|(?i:\bI (?:stream|blog|game|play|post|vlog|tweet|write) as ){ONE_NAME} (?i:on {ON_SITE})\b"
)
AS_TYPED = (NAMED, CAMEL, STREAMS)
OWN = re.compile(r"(?:my|i'm|im|i am) ")
ORGANISATION = re.compile(
    r"society|trust|nhs|charity|org\b|news|official|foundation|association|hospital|research|nice|"
    r"ms(?:uk|soc|if|aa|trust)|uk\b|bbc|world|health|academy|university|centre|center|journal|"
    r"/ms|support|network|alliance|federation|shift"
)


HINTS = """cash line x instagram insta ig twitter tiktok tik facebook fb snapchat snap telegram
    discord skype linkedin linked mastodon bluesky bsky reddit youtube kik messenger paypal
    venmo cashapp revolut twitch pinterest wechat viber strava whatsapp whats user username
    gamertag gamer psn xbox playstation steam nintendo mumsnet threads signal tumblr
    substack gram underscore bsky spotify roblox goodreads forum"""
HINTS = frozenset(HINTS.split())
SIGNED = re.compile(r"[@#_]|[a-z]\d|[a-z]\.[a-z]|/u?|live:")
"""What is in a name on another site: without one and without a site there is none."""


def find(text):
    """The places in a `Text` where somebody says how to find a person on another site."""
    has_site = not HINTS.isdisjoint(text.numbers)
    if not has_site and not SIGNED.search(text.folded):
        return []
    found = [*ANYWHERE.finditer(text.folded)]
    if has_site:
        found += NAMES_SITE.finditer(text.folded)
    found = [
        text.place(*match.span())
        for match in found
        if OWN.match(match[0]) or not ORGANISATION.search(match[0])
    ]
    if not has_site:
        return found
    named = [m for pattern in AS_TYPED for m in pattern.finditer(text.typed)]
    return found + [m.span() for m in named if not ORGANISATION.search(m[0].lower())]
