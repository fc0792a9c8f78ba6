"""Kinds of English words next to which personal data is found: labels, jobs, relations, illnesses.

In pairs, a kind replaces its words: “my JOB”, “PLATFORM _ CODE”. A word has one kind; the first
list that names it wins. A change here wants new weights.
"""

WORDS = {
    "DR": """dr doctor prof professor""",
    "MR": """mr mrs ms-title miss mx sir mister""",
    "NURSE": """nurse sister matron""",
    "REV": """rev reverend father pastor coach auntie uncle""",
    "JOB": """neurologist neuro consultant gp doc physio physiotherapist surgeon urologist
        specialist therapist psychiatrist psychologist midwife pharmacist dentist rheumatologist ot
        carer registrar ophthalmologist optician counsellor counselor paramedic anaesthetist
        anesthetist radiographer gynaecologist gynecologist haematologist hematologist chiropodist
        podiatrist dietitian dietician orthoptist orthotist phlebotomist sonographer oncologist
        cardiologist dermatologist gastroenterologist endocrinologist osteopath chiropractor locum
        medic clinician practitioner chemist sonographer radiologist neurosurgeon neuropsychologist
        obstetrician paediatrician pediatrician geriatrician nephrologist audiologist hygienist
        receptionist houseman intern homeopath acupuncturist masseur hca prescriber orthopaedic
        vet pulmonologist ent doctors assessor assistant hca worker secretary""",
    "WORKER": """vicar teacher headteacher head headmaster headmistress boss manager supervisor
        landlord landlady postman postie cleaner driver butcher baker builder plumber electrician
        mechanic hairdresser barber gardener treasurer secretary chairman chairwoman chair
        caretaker foreman farmer priest rabbi imam councillor solicitor lawyer accountant assessor
        tutor lecturer organiser organist choirmaster lollipop warden janitor cook chef barman
        barmaid waitress waiter shopkeeper receptionist bookkeeper babysitter nanny childminder
        decorator milkman policeman policewoman officer sergeant captain bishop
        deacon curate verger mayor editor employer director ceo principal instructor trainer
        volunteer leader steward publican landlady bursar administrator clerk cashier hygienist
        undertaker dustman joiner roofer handyman""",
    "RELATION": """neighbour neighbor colleague coworker flatmate housemate roommate lodger tenant
        classmate friend mate pal bloke guy lad lass girl boy woman man lady chap fella fellow
        girlfriend boyfriend ex client patient bully thief culprit stranger kid teenager pensioner
        widow widower parishioner member buddy""",
    "KIN": """husband wife partner brother sister-kin cousin aunt mother mum mom mam mammy dad
        daddy father-kin son daughter niece nephew grandson granddaughter grandad granddad grandpa
        grandma nan nana gran granny stepson stepdaughter stepdad stepmum stepfather stepmother
        twin twins triplets baby babies boys girls fiance fiancee kids children child wee
        mother-in-law brother-in-law sister-in-law hubby missus spouse godson goddaughter
        parents parent family""",
    "MY": """my our""",
    "THEIR": """his her their mum's dad's husband's wife's son's daughter's brother's sister's
        mother's father's""",
    "PLATFORM": """instagram insta ig twitter tiktok tik facebook fb snapchat snap telegram discord
        skype linkedin mastodon bluesky bsky reddit youtube kik messenger venmo cashapp twitch
        pinterest wechat viber strava whatsapp gamertag psn xbox playstation steam nintendo mumsnet
        threads signal tumblr substack gram spotify roblox goodreads flickr etsy ebay vinted
        duolingo fitbit garmin zwift peloton onlyfans patreon soundcloud vimeo github minecraft
        fortnite quora meetup tinder bumble hinge nextdoor medium letterboxd lastfm ravelry
        patientslikeme healthunlocked shift.ms wattpad deviantart ao3 imessage facetime zoom
        switch clubhouse truth parler gab line messenger bereal vero myspace livejournal yahoo
        battlenet wordle ps4 ps5 vk matrix session element slack teams googlegroups""",
    "HANDLE": """username user-name handle handles nick nickname profile channel alias screenname
        screen-name tag account-name login-name avatar usernames page""",
    "FOLLOW": """follow add dm dms message msg pm find search look friend subscribe tweet tweeting
        snap stream vlog blog post posts poke""",
    "FORUM": """forum forums board boards server subreddit group-chat chatroom site app game games
        gaming online""",
    "IDENTITY": """passport nhs ssn nino ppsn pps chi mrn hospital-number licence license licences
        visa badge medicare medicaid policy policyholder claimant prisoner payroll
        aadhaar tfn utr crn hcn h&c ni insurance social driving driver's driver chart
        voter enrolment national identity citizenship permit residency nin pesel bsn curp""",
    "REFERENCE": """reference ref refs case claim file membership member serial record records
        booking application appeal tracking order unit employee staff student service
        veteran army military concern log incident complaint ticket permit barcode prescription
        recovery report""",
    "NUMBERWORD": """number no nr num numbers digits id ids code-number""",
    "BANK": """sort iban bic swift routing bsb bank account acct acc a/c ac visa mastercard amex
        debit credit card monzo starling revolut nationwide barclays lloyds halifax hsbc natwest
        santander paypal zelle roll building-society ifsc upi konto savings isa cheque check cheques
        refund transfer payee wallet bitcoin btc crypto aib wise chase cashpoint atm branch
        direct payment payments donate donations kitty bacs ach""",
    "SECRET": """pin password passcode passphrase cvv cvc cv2 expiry exp expires security keypad
        combination lock padlock keysafe safe alarm wifi wi-fi router login buzzer unlock keycode
        entry door gate code codes passwords security-code""",
    "BORN": """born dob birthday birthdate birth bday b'day d.o.b birthdays b turned turn turns
        turning arrived aged libra scorpio leo aries taurus gemini virgo sagittarius capricorn
        aquarius pisces""",
    "PHONE": """phone ring call text tel telephone mobile landline cell voicemail dial fax
        phoned ringing reach mob txt bell buzz""",
    "EMAIL": """email e-mail mail gmail hotmail outlook icloud btinternet protonmail inbox
        emails""",
    "LIVE": """live lives living address home house flat bungalow apartment moved postcode ours
        stay staying deliver delivered post send cottage caravan eircode zip apt unit lot plot
        parcel parcels buzzer""",
    "STREET": """street road lane avenue terrace close drive gardens grove crescent mews court
        row ave rd st-street square parade boulevard way walk view rise hill estate villas heights
        ln blvd crescent straße rue calle via""",
    "PLATE": """plate plates reg registration numberplate rego tags car van motability""",
    "AWAY": """away holiday holidays cruise empty nobody unoccupied spare key keys doormat mat
        flowerpot plantpot abroad until till back unlocked""",
    "ROOM": """room ward bed bay cubicle""",
    "ORG": """hospital infirmary clinic surgery centre center society trust council service
        services charity university college institute department office foundation association
        helpline hotline hospice library pharmacy practice museum church hall theatre cafe
        restaurant pub hotel station shop store committee team bureau ministry court tribunal
        parliament union federation outpatients reception switchboard""",
    "SCHOOL": """school primary academy nursery class year form pupil pupils
        headteacher's infants juniors playgroup grammar sixth""",
    "WORK": """works work worked works-at tesco asda sainsbury's depot factory warehouse mill
        garage firm company job employer shift accounts payroll salon estate tesco's aldi lidl
        workplace counter till bakery""",
    "ILL": """cancer epilepsy epileptic diabetes diabetic hiv aids bipolar schizophrenia
        schizophrenic depression depressed psychotic psychosis autism autistic adhd dementia
        alzheimer's alzheimers parkinson's parkinsons stroke tumour tumor leukaemia leukemia lupus
        crohn's crohns hepatitis herpes chlamydia anorexia anorexic bulimia bulimic suicidal
        overdose overdosed sectioned abortion miscarriage miscarried pregnant ivf diagnosed
        diagnosis incontinent disabled relapse chemo chemotherapy dialysis transplant breakdown
        infertile colostomy catheter paralysed dying terminal huntington's antidepressants impotent
        stoma mastectomy hysterectomy seizures seizure nappies als mnd copd asthma ms sclerosis
        ptsd ocd cirrhosis syphilis gonorrhoea chlamydia std sti termination anxiety psychiatric
        prozac lithium methadone wheelchair angina gout""",
    "DEED": """heroin cocaine drugs drug dealer deals dealing addict addicted alcoholic drinks
        drunk drinking drink bottle rehab prison jail convicted arrested criminal attacked assault
        assaulted beats hits raped rapist abused abuses abuser abuse paedophile pervert stole
        steals stealing thieving robbed conned fraud scammer cheat cheating cheated affair benefits
        fiddling faking fakes bankrupt debt debts gay lesbian trans sacked fired evicted stalking
        threatened stalked harassed blackmailed bail charged court papers illegal cash caution
        suspended probation divorced divorce gambling gambles gambler confidence secret secretly
        pip dla lies lying liar hiding hides hid shoplifting weed cannabis sleeping sober
        sex prostitute escort laundering vodka gin wine injunction bankruptcy""",
    "PUBLIC": """book books novel podcast paper papers study studies film films telly tv television
        radio wrote writes written author talk talks actor actress singer president senator minister
        star famous interview documentary series memoir autobiography biography article journal
        trial trials published researcher research lecture keynote webinar video videos blog
        programme program episode character story history historian poet composer painter king queen
        prince princess mp bbc guardian speech conference album song songs band movie played plays
        playing column columnist celebrity celebrities ambassador campaign nobel""",
    "AUTHORLIKE": """thank thanks loved love reading enjoyed agree disagree says said""",
    "TREAT": """saw see sees seeing seen under treated treats referred operated prescribed
        diagnosed-by examined misdiagnosed botched listened dismissed discharged refused missed
        appointment clinic-room shouted ignored fobbed jabbed injected stitched biopsy operated
        laughed recommend recommended avoid complained complaint complaining sue suing""",
    "MONTH": """january february march april june july august september october november
        december jan feb mar apr jun jul aug sept sep oct nov dec""",
    "DAY": """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
        sun""",
    "FEAST": """christmas xmas boxing easter valentine's valentines halloween hogmanay patrick's
        midsummer new-year's leap eve""",
    "DIGIT": """zero one two three four five six seven eight nine oh nought double triple treble
        hundred""",
    "TEN": """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety""",
    "ORDINAL": """first-ord second-ord third fourth fifth sixth-ord seventh eighth ninth tenth
        eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
        nineteenth twentieth thirtieth""",
    "UNIT": """mg ml mcg milligrams grams gram units iu tablets tablet capsules miles mile steps
        metres meters feet foot km kilometres kg stone lb lbs pounds euros euro dollars quid
        pence percent per minutes minute hours hour days weeks months years seconds
        points point degrees calories litres pages page chapter section paragraph
        schedule act article regulation regulations lesions people patients participants
        volume edition goals goal nil mph watts stitches spoons cups views comments
        likes users hits visitors votes signatures members subscribers followers clicks
        downloads billion million thousand""",
    "CITE": """isbn doi pmid pubmed nct issn arxiv s.i u.s.c cfr part clause para version
        v model series regs""",
    "SAY": """is was are it's its that's i'm im called named name names""",
}
"""Words of each kind. A word behind a hyphen with its kind only keeps the lists readable."""

KINDS = {}
for _kind, _words in WORDS.items():
    for _word in _words.split():
        KINDS.setdefault(_word, _kind)

ORDINARY = """
    a i an e.g i.e i'm i've i'd i'll ms mri edss wheelchair wheelchairs rollator blog blogs fridge
    fatigue vitamin vitamins spasm spasms spasticity neuritis lesion lesions telly online
    website websites internet flu dmt dmts interferon placebo relapse relapsed remission
    scooter scooters medication medications nap naps loo tribunal hsct ok okay progressive
    optic mobility stairlift rail ramp ramps email app apps laptop broadband gorgeous wow yeah
    yep nope hi hiya ta cheers lol lmao omg xx xxx hmm haha hahaha hahahaha thx ur gonna wanna
    gotta dunno kinda cos cuz tho til bladder bowel catheters numb numbness tingling tingly
    wobbly wobble wobbles botox physios neurologists nurses gps consultants carers mums dads
    kids bloody crap shit knackered downstairs upstairs toilet toilets sofa settee duvet
    microwave freezer takeaway biscuit biscuits cuppa brew kettle telephone selfie hashtag
    playlist chorus lyrics remix soundtrack vibe vibes awesome amazing fantastic cute hilarious
    favorite favourite realise realised organise organised colour neighbour grey programme
    whilst amongst towards forwards upwards spreadsheet photocopy voicemail com org uk net co
    dot www http https blogger podcast webinar vaccine vaccines covid lockdown jabs infusions
    tremor tremors dizzy dizziness vertigo migraine migraines steroid steroids pins needles knitting
    rehab hydro pilates yoga mindfulness gluten keto vegan"""
ORDINARY = frozenset(ORDINARY.split())
"""Ordinary words that are not among the common ones of `english_words.txt`."""

NO_NAMES = """
    i i'm i've i'll i'd ms mri uk us usa gp nhs pip esa dla uc ni ok tv eu edss rrms ppms spms
    english british irish scottish welsh american australian canadian french german london
    dublin england scotland wales ireland britain europe america australia canada edinburgh
    glasgow manchester leeds cardiff belfast bristol birmingham liverpool monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter boxing god google amazon botox tysabri
    ocrevus kesimpta tecfidera copaxone avonex rebif gilenya lemtrada mavenclad aubagio zoom
    kindle excel word argos ikea boots netflix sativex fampyra baclofen gabapentin pregabalin"""
NO_NAMES = frozenset(NO_NAMES.split())
"""Words in capitals that are nobody's name."""

PUBLIC_PEOPLE = """
    aaron solowoniuk, adele, amy winehouse, andy murray, angela rayner, ann romney, anne
    hathaway, annette funicello, art alexakis, barack obama, beyonce, bill clinton, bill gates,
    billy connolly, bob dylan, bob geldof, bono, boris johnson, brad pitt, britney spears,
    bruce springsteen, bruce willis, charles darwin, cher, christina applegate, christopher
    reeve, clay walker, cliff richard, craig doyle, cristiano ronaldo, david attenborough,
    david beckham, david bowie, david cameron, david lander, david osmond, debbie purdy, dolly
    parton, donald trump, donna fargo, ed sheeran, eddie redmayne, elizabeth taylor, elon musk,
    elton john, elvis, elvis presley, emily blunt, emma caulfield, esther rantzen, fern
    britton, florence nightingale, frank gardner, freddie mercury, frida kahlo, gangnam style,
    gareth southgate, george clooney, george michael, gordon brown, gordon ramsay, greta
    thunberg, hal ketchum, harry kane, helen mirren, hugh jackman, ian dury, ian rankin, ivana
    trump, j.k. rowling, jack osbourne, jackie kennedy, jacqueline du pre, jacqueline du pré,
    jamie oliver, jamie-lynn sigler, janice dean, jeremy clarkson, jeremy corbyn, jeremy hunt,
    jk rowling, joan didion, joe biden, joe wicks, john lennon, john major, johnny depp, jordan
    sigalet, judi dench, justin bieber, kadeena cox, kamala harris, kanye west, kate bush, kate
    middleton, katy perry, keir starmer, kelly clarkson, kim kardashian, king charles, kylie
    minogue, lady gaga, lena horne, lewis capaldi, lewis hamilton, lily allen, linda gray,
    lionel messi, liz truss, lola falana, madonna, margaret thatcher, marie curie, marilyn
    monroe, martin lewis, matt hancock, meghan markle, mel gibson, michael fox, michael j fox,
    michael jackson, michael mosley, michael palin, michelle obama, miles davis, mo farah,
    montel williams, mother teresa, muhammad ali, neil cavuto, nelson mandela, nigel farage,
    nina simone, noel gallagher, oprah winfrey, oscar wilde, ozzy osbourne, paul mccartney,
    paula radcliffe, pope francis, prince, prince harry, princess diana, queen victoria, rachel
    miner, rachel reeves, richard branson, richard osman, richard pryor, rick mayall, rik
    mayall, rishi sunak, robbie williams, robin williams, roger bannister, rosalind franklin,
    sadiq khan, sam smith, selma blair, serena williams, shakira, sharon osbourne, sherlock
    holmes, simon cowell, simon weston, stephen fry, stephen hawking, stephen king, steve jobs,
    stevie wonder, tamia, tanni grey-thompson, taylor swift, teenage dream, teri garr, terry
    pratchett, terry wogan, theresa may, tiger woods, tim farron, tina turner, tom cruise, tom
    hanks, tony blair, trevor bayne, usain bolt, van gogh, victoria beckham, victoria williams,
    vincent van gogh, virginia woolf, wendell pierce, wes streeting, whitney houston, will
    smith, winston churchill, zach galifianakis
"""
PUBLIC_PEOPLE = frozenset(" ".join(name.split()) for name in PUBLIC_PEOPLE.split(","))
"""People of whom everybody knows, among them those who said in public that they have MS."""

PUBLIC_DOCTORS = """
    who house act bliss google watson strange zhivago dre pepper seuss martens oetker jekyll foster
    doolittle no evil oz phil fauci wahls swank jelinek sacks charcot compston mcdonald ratched
    frankenstein crippen quinn kildare bean jackie nightingale seacole love boster giovannoni
    schmierer lublin kappos kurtzke hippocrates freud galen babinski lhermitte schwab bach
    hauschka scholl strangelove feelgood gachet coles hauser thompson ebers mosley"""
PUBLIC_DOCTORS = frozenset(PUBLIC_DOCTORS.split())
"""Doctors of fiction, of books and of public debate: nobody's own."""
