"""English, as it is written by readers of a medical blog: British and American, with phone typos.

How another language is added stands in `comments.policy.languages`, the notation in
`comments.policy.phrases`. A phrase goes in with an example in the tests, and so does an exception
(`- …`): what must not be found matters as much as what must.
"""

from comments.policy.detectors.medicines import DRUG
from comments.policy.languages import english_crisis as crisis
from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_insults import INSULTS
from comments.policy.languages.english_medicines import ENDINGS, NAMES
from comments.policy.languages.language import Language

LISTS = {
    # Somebody whom a writer speaks of.
    "someone": """he, she, they, husband, wife, partner, boyfriend, girlfriend, ex, son, daughter,
        brother, sister, mother, mum, mom, father, dad, friend, cousin, uncle, aunt, carer""",
    "self": "myself, himself, herself, themselves",
    "own": "my, my own, his, his own, her, her own, their, their own",
    "anymore": "anymore, any more, any longer, no more, much longer",
    "not": "dont, do not, doesnt, does not, didnt, did not, no longer, never",
    "cannot": "cant, cannot, can not, couldnt, could not",
    "took": "take, took, taken, taking, swallowed",
    "take": """take, takes, took, taken, taking, swallow, swallowed, give, gives, gave, given,
        inject, injected, prescribed, prescribe, popped, try""",
    # What is taken, by name. The endings are those that whole families of drugs share.
    "drug": f"{NAMES}, {ENDINGS}, {DRUG}",
    # The same, in general.
    "medicine": """{drug}, medicine, medicines, medication, medications, med, meds, drug, drugs,
        dmt, dmts, tablet, tablets, pill, pills, dose, doses, dosage, treatment, treatments,
        injection, injections, infusion, infusions, jab, jabs, prescription, inhaler, patches,
        chemo, antidepressant, antidepressants, antibiotic, antibiotics, painkiller, painkillers,
        statins, opioids""",
    "pills": """tablet, tablets, tabs, pill, pills, capsule, capsules, puff, puffs, drops, sachet,
        sachets, lozenges, suppository, suppositories, spoonfuls, ampoules""",
    "spelled": """half, half a, quarter of a, one, two, three, four, five, six, seven, eight,
        nine, ten, twelve, fifteen, twenty, thirty, forty, fifty, hundred, a hundred, a couple of,
        1/2, one and a half""",
    "number": "#, {spelled}",
}

IDENTITIES = """
    mrn
    medical record [number/no]
    hospital/patient/unit/chart/nhs/chi/insurance/policy/member/membership/ni number/no/id
    medicare/medicaid/passport/licence/license/account number/no/id
    my passport/licence/license [is]
    passport
    driving/drivers licence/license
    health card [number/no]
    social security [number/no]
    ssn
    national insurance [number/no]
    health insurance [number/no/policy]
    my number is
    hospital ref/reference [is/no/number]
    aadhaar/aadhar [no/number/card/is]
    pps/ppsn [no/number]
    my phone/mobile/cell/telephone/home number/no/is
    call/ring/text/phone/reach/whatsapp me/us/him/her/them on/at
"""

BIRTHS = """
    born [on]
    b.
    dob
    d.o.b
    date of birth
    birthday is/to/was
    my/his/her/our birthday
    (leap year/christmas/valentine/new year/millennium) baby
    happy birthday to me
    came into the/this world
    birth date
    birthdate
    bday [is]
    birthdays
    geboren am
    geb.
    geburtsdatum
    date de naissance
    ne/nee le
    fecha de nacimiento
    nacido/nacida el
    data di nascita
    nato/nata il
    data de nascimento
    geboortedatum
    geboren op
    data urodzenia
    fodelsedatum
"""

MONTHS = """
    january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec,
    januar, februar, marz, mai, juni, juli, oktober, dezember,
    janvier, fevrier, mars, avril, juin, juillet, aout, septembre, octobre, novembre, decembre,
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre,
    diciembre, gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre,
    januari, februari, maart, mei, augustus
"""

ENGLISH = Language(
    lists=LISTS | crisis.LISTS,
    months=MONTHS,
    talk=crisis.TALK,
    overdose=crisis.OVERDOSE,
    ambulance=crisis.AMBULANCE,
    home=crisis.HOME,
    together=crisis.TOGETHER,
    advice=ADVICE,
    insults=INSULTS,
    identities=IDENTITIES,
    births=BIRTHS,
)
