"""Kinds and themes of English words, for the classifier.

A kind stands for its words in pairs: “my KIN”, “STOP _ MEDICINE”. Those that the phrases know are
taken from there. A theme is counted wherever one of its words is, beside others: a goodbye in one
sentence, a pet in the next. A change here, or of the lists of the phrases, wants new weights.
"""

from comments.policy.classifier import Kinds
from comments.policy.detectors.medicines import DRUG, SUPPLEMENT
from comments.policy.languages.english_advice import nouns
from comments.policy.languages.english_advice.grammar import Verbs
from comments.policy.languages.english_crisis.lists import LISTS
from comments.policy.phrases import entries

THEMES = {
    "DYING": """die dies died dead death dying deceased""",
    "ENDS": """end ends ending ended finish finished over stop stops stopped quit""",
    "GONE": """gone leave leaves leaving vanish disappear disappeared disappearing""",
    "SUICIDE": """suicide suicidal unalive unaliving kms overdose overdosed selfharm hang
        hanging hanged drown drowning jump jumping""",
    "LIVING": """live lives living life alive exist existing existence survive surviving""",
    "SLEEP": """sleep sleeping asleep slept rest resting bed""",
    "WAKE": """wake waking woke wakes woken awake""",
    "BURDEN": """burden nuisance useless worthless failure waste bother trouble deadweight
        millstone baggage pathetic disgusting stupid broken unwanted unloved lump""",
    "HOPELESS": """hopeless pointless point empty numb nothing meaningless despair desperate
        trapped stuck unbearable worthless dark darkness numbness""",
    "TIRED": """tired exhausted weary worn drained knackered done""",
    "ALONE": """alone lonely nobody noone isolated abandoned""",
    "GOODBYE": """goodbye goodbyes farewell bye forgive sorry apologise thanks thank""",
    "FUNERAL": """funeral grave coffin hymns hymn ashes will solicitor insurance pension
        executor undertaker burial buried headstone cremation""",
    "LETTER": """letter letters note notes wrote written write envelope envelopes passwords
        password folder instructions""",
    "GIVE": """give giving gave given away rehome rehomed donated packed cleared labelled
        sorted tidied sold sell paid settled arranged""",
    "PET": """dog dogs cat cats budgie rabbit parrot hens horse""",
    "WISH": """wish hope hoping pray prayed prayer praying""",
    "CALM": """calm peace peaceful relief relieved quiet lighter serene ready decided""",
    "PLAN": """plan plans planned planning date day chosen picked worked""",
    "SAVED": """saving saved stash stashed stockpiled stockpiling hoard hoarded hoarding
        counting counted count collecting collected""",
    "HURT": """hurt hurts hurting harm harming cut cuts cutting burn burning scratch
        scratching scratches bleed bleeding""",
    "INJURY": """bruise bruises bruised bruising marks mark black concealer swollen scars
        scar""",
    "VOICES": """voice voices whisper whispers whispering whispered laughing cameras watching
        implant poisoning poisoned demon devil""",
    "TELLS": """says said tells telling told commanding""",
    "RAGE": """angry anger rage temper shouts shouting screams screaming smashes smashed
        throws threw broke kicked kicks violent rough threatens threatened threatening scares""",
    "CONTROL": """control controls controlling allowed allow lets let permission checks check
        follows follow tracks track watches spies""",
    "FEAR": """scared afraid frightened terrified fear petrified dread dreading nervous unsafe
        safe hide hiding hidden escape""",
    "MONEY": """money card bank purse benefits pin allowance wages""",
    "PHONE": """phone mobile messages texts laptop password""",
    "POLICE": """police refuge shelter injunction restraining bail arrested""",
    "SEX": """sex rape raped touches touched touching molested bedroom nights""",
    "MEALS": """food eat eating feed fed water heating meals starving starve""",
    "BREATH": """breathing breathe breath breathes pulse heart chest choking choked choke
        gasping wheezing""",
    "FAINT": """unconscious unresponsive collapsed collapse fainted faint blackout floppy limp
        drowsy sleepy slurred slurring confused rousing unrousable lips grey blue clammy sweating
        shaking fitting seizure seizures convulsing twitching vomiting sick""",
    "STROKE": """stroke droop drooped drooping dropped lopsided face arm speech slurry""",
    "BLOOD": """blood bleeding bleed soaked""",
    "MISTAKE": """mistake accident accidentally wrong twice double extra instead mixed muddled
        forgot""",
    "POISONS": """bleach antifreeze weedkiller paraffin detergent battery batteries berries
        mushrooms cleaner tablet poison""",
    "DRINK": """drink drinking drank drunk bottle bottles vodka whisky wine gin alcohol
        booze""",
    "BRIDGES": """bridge train trains tracks platform railway cliff roof ledge rope noose
        river sea canal crossing car garage exhaust lorry motorway weir""",
    "TONIGHT": """tonight tomorrow friday saturday sunday monday tuesday wednesday thursday
        weekend soon birthday christmas""",
    "NOW": """now minutes hour ago just already""",
    "FOREVER": """forever ever anymore longer more never again last final finally""",
    "BETTER": """better easier kinder best relief""",
    "EVERYBODY": """everyone everybody family kids children girls boys people others""",
    "ASK": """should worried worry worrying normal help please urgent advice""",
    "THANKS": """article post piece author column thanks enjoyed interesting link figures
        table study book film novel play recipe garden match""",
    "PAST": """years ago was were had used did then once recovered survivor survived""",
    "LAUGH": """lol haha joke joking laughed laugh laughing funny""",
    "URGES": """must should ought need needs want try consider recommend advise suggest why
        dont never always simply just""",
}

WRITTEN = {
    "MEANS": """rope ropes noose gun shotgun rifle pistol bullet bullets razor razors blade blades
        knife knives scalpel helium exhaust hosepipe belt ligature cord""",
    "HE": "he she they hes shes theyre hell shell hed theyd theyve",
    "HIM": "him her them",
    "HIS": "his their",
    "I": "i im ive id ill",
    "YOU": "you youre youd youll u",
}
OF_PHRASES = {"KIN": "relation", "HIGH": "high", "HITS": "hits", "LOCKS": "locks"}
OF_PHRASES |= {"SCARED": "scaredof", "TIME": "time", "MIGHT": "mod"}
OF_ADVICE = {"KIN": "kin", "TEAM": "team", "MEDICINE": "med pill dose script", "UNIT": "mg"}
OF_ADVICE |= {"NUMBER": "#", "SOURCE": "source", "FOOD": "food", "STUFF": "stuff"}
OF_ADVICE |= {"ANYONE": "everyone"}
OF_VERBS = {"STOP": {"END"}, "ALTER": {"ALTER"}, "TAKE": {"TAKE", "KEEP", "GET"}}
FORMS = {"plain": "", "ing": "ING", "past": "ED"}
THEMES_TOO = """
    MEDICINE, DRUG, KIN, TEAM, MEANS, HIGH, HITS, LOCKS, I, YOU, HE, HIM, STOP, ALTER, TAKE,
    TAKEED, SOURCE, FOOD, NUMBER, ANYONE
"""


def kinds():
    """The one kind of each word. A word that could be of several is of the first."""
    found = {}
    for name, words in WRITTEN.items():
        put(found, name, words.split())
    for name, listed in OF_PHRASES.items():
        put(found, name, entries(LISTS[listed]))
    for name, listed in OF_ADVICE.items():
        for each in listed.split():
            put(found, name, entries(nouns.TAGS[each]))
    verbs = Verbs().by_first
    for name, lists in OF_VERBS.items():
        for form, ending in FORMS.items():
            single = [
                word
                for word, known in verbs.items()
                for words, uses in known
                if len(words) == 1 and any(use in lists and form == shape for use, shape in uses)
            ]
            put(found, name + ending, single)
    return found | {DRUG: "DRUG", SUPPLEMENT: "DRUG"}


def put(found, name, words):
    for word in words:
        if word.isalpha():
            found.setdefault(word, name)


def themes():
    found = {}
    for name, words in THEMES.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), name)
    return found


KINDS = Kinds(kinds(), themes(), frozenset(entries(THEMES_TOO)))
