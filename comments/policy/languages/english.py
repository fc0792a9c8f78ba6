"""English, as it is written by readers of a medical blog: British and American, with phone typos.

How another language is added stands in `comments.policy.languages`, the notation in
`comments.policy.phrases`. A phrase goes in with an example in the tests, and so does an exception
(`- …`): what must not be found matters as much as what must.
"""

from comments.policy.languages.english_crisis import AMBULANCE, HOME, OVERDOSE, TALK
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
    # What is taken, by name. The endings are those that whole families of drugs share.
    "drug": """*mab, *imod, *prazole, *sartan, *statin, *cillin, *mycin, *floxacin, *cycline,
        *zepam, *zolam, *triptyline, *oxetine, *pramine, *azepine, *gabalin, *dipine, *olol,
        *solone, acetaminophen, amantadine, ampyra, apixaban, aspirin, aubagio, avonex,
        azathioprine, baclofen, betaferon, botox, briumvi, bupropion, citalopram, cladribine,
        codeine, copaxone, cyclophosphamide, dantrolene, dexamethasone, dimethyl fumarate,
        escitalopram, fampridine, fampyra, fentanyl, furosemide, gabapentin, gilenya, glatiramer,
        haloperidol, heparin, hydroxychloroquine, ibuprofen, insulin, interferon, ivermectin,
        kesimpta, ketamine, lamotrigine, ldn, lemtrada, levetiracetam, levodopa, levothyroxine,
        lisinopril, lithium, mavenclad, metformin, methadone, methotrexate, mirabegron,
        mirtazapine, mitoxantrone, modafinil, morphine, mycophenolate, naltrexone, naproxen,
        nitrofurantoin, nurofen, ocrevus, olanzapine, oramorph, oxybutynin, oxycodone,
        paracetamol, plegridy, pramipexole, prednisone, quetiapine, ramipril, rebif, risperidone,
        ritalin, rivaroxaban, salbutamol, sativex, sertraline, solifenacin, steroids, tacrolimus,
        tamsulosin, tecfidera, teriflunomide, thyroxine, tizanidine, tolterodine, topiramate,
        tramadol, trimethoprim, tylenol, tysabri, valproate, venlafaxine, vumerity, warfarin,
        xanax, zolpidem, zopiclone""",
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
    # What is a dose only beside a medicine: there are 5 ml of milk, and 20 g of protein.
    "units": "ml, mls, millilitres, milliliters, cc, g, gram, grams, grammes, unit, units",
    "food": """water, tea, coffee, juice, milk, wine, beer, alcohol, fluid, fluids, liquid, urine,
        blood, sugar, salt, protein, fat, fibre, fiber, carbs, chocolate, cheese, butter, flour,
        rice, oats, pasta, meat, wool, yarn, ink, paint, glue, soap, petrol""",
    "take": """take, takes, took, taken, taking, swallow, swallowed, give, gives, gave, given,
        inject, injected, prescribed, prescribe, popped, try""",
    "daily": """a day, per day, daily, a night, nightly, at night, at bedtime, before bed, each day,
        every day, every morning, every night, every evening, in the morning, in the evening, twice,
        once daily, three times, four times, every # hours, every four hours, every six hours,
        every eight hours, as needed, bd, tds, qds""",
    # Advice: what somebody is told to do about it.
    "stop": """stop, quit, drop, ditch, skip, bin, dump, halve, double, triple, reduce, lower,
        increase, change, switch, swap, replace, avoid, refuse, cut, come off, go off, get off,
        stay off, wean off, wean yourself off, taper off, taper, give up, cut out, cut down,
        cut down on, cut back on, throw away, throw out, chuck out, leave off, phase out""",
    "stopping": """stopping, quitting, dropping, ditching, skipping, halving, doubling, reducing,
        lowering, increasing, changing, switching, avoiding, coming off, going off, getting off,
        weaning off, giving up, cutting down, cutting out, tapering""",
    "should": """should, must, can, could, might, may, have to, need to, ought to, want to, better,
        might as well, may as well, might want to, may want to, only need to, can safely""",
    "just": """just, really, definitely, probably, maybe, simply, please, also, at least, so, now,
        then, and, honestly, seriously, slowly, immediately, only, all""",
    "your": """your, ur, that, those, these, this, the, all, all your, all the, any, any of, taking,
        using, taking your, taking the, taking that, taking those, taking these, taking this,
        taking any, taking all, using your, using the, injecting""",
    "you": "you, u, youd, everyone, everybody, anyone, people, patients, we all",
}

ADVICE = """
    {you} {should} [{just}] {stop} {your} [*] {medicine}
    {you} {should} [{just}] {stop} {your} vitamin [*] {medicine}
    {you} {should} [{just}] {stop} {medicine}
    (i would/id) [{just}] {stop} {your} [*] {medicine} if i was/were you
    if i was/were you (i would/id) [{just}] {stop} {your} [*] {medicine}
    < [{just}] skip/miss a/one dose/tablet/pill/injection/infusion
    {you} {should} [{just}] stop/quit taking/using them/it
    {you} {should} [{just}] come/get off them/it
    < [{just}] [{just}] {stop} {your} [*] {medicine}
    < [{just}] stop/quit taking/using them/it/{medicine}
    < [{just}] come/get off them/it
    suggest/advise/recommend/urge [you/that you/everyone] [to] [{just}] {stop} {your} [*] {medicine}
    suggest/advise/recommend/try/consider {stopping} your/the/all/that/those [*] {medicine}
    - i/ill/im/id/to try/consider {stopping} ... {medicine}
    my advice is to {stop} {your} [*] {medicine}
    {you} (dont/do not/wont/will not) need [to take] [{your}] [*] {medicine}
    no need to/for [take] [{your}] [*] {medicine}
    < (dont/do not/never) take/touch/use/start [your/the/any/these/those/that/more] {medicine}
    {you} (shouldnt/should not/mustnt/must not) take/touch/use/start [your/the/any/that] {medicine}
    - take/use/start ... with/without/before/until/on
    instead of your/ur [*] {medicine}
    up/half your/ur/the dose/dosage/doses
    {you} {should} [{just}] (try/start/take/demand/get/use/go on/be on/get on) {drug}
    {you} {should} [{just}] switch/change/move/swap [over] to {drug}
    - (never/not/cannot/cant/dont/shouldnt/mustnt/wouldnt/couldnt/without) [ever/just/simply] {stop}
    - drug/drugs/medicine/treatment company/companies/trial/trials/industry/prices/centre/room/plan
"""

DOSES = """
    {take} ... {number} [more] {pills}
    on {number} {pills}
    {number} [*] {pills} {daily}
    {spelled} milligram/milligrams/milligrammes/mg/microgram/micrograms/mcg
    {drug} # {daily}
    on/take/takes/taking/took # of {drug}
    # {units} [of/iv/oral/intravenous] {medicine}
    # {units} [of] vitamin
    {take} ... # {units}
    # {units} {daily}
    - # {units} of [*] {food}
    - drink/drinks/drank/drinking/pass/passed/passing/empty/emptied/eat/eats/eating ... # {units}
    - {food} ... # {units}
"""

IDENTITIES = """
    mrn
    medical record [number/no]
    hospital/patient/chart/nhs/chi/insurance/policy/member/membership/ni number/no/id
    medicare/medicaid/passport/licence/license/account number/no/id
    health card [number/no]
    social security [number/no]
    ssn
    national insurance [number/no]
    health insurance [number/no/policy]
    my number is
    my phone/mobile/cell/telephone/home number/no/is
    call/ring/text/phone/reach/whatsapp me/us/him/her/them on/at
"""

BIRTHS = """
    born on
    dob
    d.o.b
    date of birth
    birthday is
    birth date
"""

MONTHS = """
    january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
"""

ENGLISH = Language(
    lists=LISTS,
    months=MONTHS,
    talk=TALK,
    overdose=OVERDOSE,
    ambulance=AMBULANCE,
    home=HOME,
    advice=ADVICE,
    doses=DOSES,
    identities=IDENTITIES,
    births=BIRTHS,
)
