"""An ambulance now: no consciousness, no breath, a stroke, a heart, a fit, blood, a child."""

AMBULANCE = """
    im/am/hes/shes/is/be/were [{adv}] having (a/another) [massive/small/mini] (stroke/heart attack/
        seizure/fit/anaphylactic reaction/severe allergic reaction)
    he/she/{relation} s having a (stroke/heart attack/seizure/fit)
    - having a (stroke/heart attack/fit) of/in/when/over
    - (afraid/scared/fear/worry/worried/risk) of having a (stroke/heart attack)
    {cannot} breathe [properly] [right] now
    {cannot} (breathe/get my breath/catch my breath/get any air/get air) [properly] (>/and (im/my/
        i)/help/please)
    - (joke/jokes/laugh/laughing/laughed/laughter/hilarious/giggles/giggling/giggled) ~ {cannot}
        breathe
    - had me (on the floor/in stitches/laughing/crying/howling/giggling) ~ {cannot} breathe
    - {cannot} breathe ... (nose/mask/hay fever/heat/laughing/cold/corset/jeans/hot)
    (struggling/struggles/gasping/fighting) [to/for] (breathe/breath/air) (>/now/and/tonight/right
        now/since)
    (chest/jaw) (pain/pains/tightness) [right] now
    (crushing/severe/terrible/bad/awful/heavy/squeezing/sudden/tight/intense) [*] [*] (chest/chest
        pain/chest pains/pain in my chest/pressure in my chest/pain across my chest/pain in the
        chest) [*] (>/and/pain/down/into/since/now/for/spreading/going/with/radiating/that)
    (chest pain/chest pains/pain in my chest/pressure in my chest/tightness in my chest/tight chest/
        pain in his chest/pain in her chest) ~ (left arm/my arm/my jaw/down my arm/catch my breath/
        cant breathe/sweating/breathless/short of breath/spreading/jaw/his arm/her arm/clammy/faint/
        numb/cold sweat)
    - chest pain (was/has been/turned out) [*] (ruled/the/to)
    - (chest/hug) ~ ms hug
    - chest (infection/x ray/physio)

    {who} ... (wont/will not/cant be/doesnt/does not/wouldnt/isnt/not) (wake/waking/woken/waking up/
        wake up/roused/respond/responding/rouse) [up] (>/at all/and/there/after/whatever/when i/no
        matter/to/i/its/from/now/properly/what/please/for/he/she/help)
    {cannot} [{adv}] (wake/rouse/get a response from/revive) (him/her/them/my [*] {relation}/the
        (baby/kids)/{relation}) [up] (>/and/whatever/no matter/what/hes/shes/he/she/from/properly/at
        all/help/now)
    {cannot} get (him/her/them/my *) to (respond/wake/wake up/breathe/open/come round)
    - (wont/will not/doesnt) wake [up] [*] (for school/before/until/on (sundays/saturdays)/early/in
        time for/to (the/an/my) alarm/when (the/my) alarm/in the night/to feed/for work/for (his/
        her/a))
    - {cannot} wake (him/her/my *) [up] (for school/in the morning/before/in time/for (work/
        college))
    (unconscious/unresponsive/not responding/isnt responding/is not responding/not breathing/isnt
        breathing/stopped breathing/barely breathing/hardly breathing/not moving/isnt moving/gone
        limp/gone floppy/went limp/gone blue/turned blue/turning blue/going blue/lips are blue/blue
        lips/lips blue/foaming at the mouth/no pulse/wont respond/wont wake up/passed out cold/not
        conscious/unconsious/gurgling/choking) ~ (now/help/please/what do i do/what should i do/
        ambulance/just/he/she/him/her/mum/dad/husband/wife/son/daughter/partner/baby/on the floor/
        pills/tablets/i think/and i/>)
    {who} ... (is/s/has/just/s just/has just/s been/are/was just/hes/shes) [{adv}] (unconscious/
        unresponsive/collapsed/passed out/stopped breathing/not breathing/barely breathing/hardly
        breathing/gone limp/gone floppy/turned blue/gone blue/going blue/turning blue/choking/blue/
        limp and/foaming at/having a fit/having a seizure/fitting/having convulsions/convulsing/not
        responding/unrousable/not waking/gurgling/lifeless/out cold/stopped moving/bleeding heavily/
        drowning/slumped)
    {who} (isnt/is not/s not) (breathing/responding/conscious/moving/waking/making sense/rousable)
        [*] [now/properly/at all/right/up/>]
    (hes/shes/she s/he s) [{adv}] (not) [{adv}] (breathing/responding/conscious/moving/waking up/
        making sense)
    {who} stopped breathing
    - stopped breathing (through/into/exercise)
    found [my] [*] (him/her/{relation}) [*] (unconscious/unresponsive/collapsed/on the floor/
        hanging/not breathing/passed out/slumped/blue/in the garage with/with (pills/a bottle/an
        empty/empty)/in the bath with/lifeless/hanged)
    (is/are/s) hanging (from/in) the (tree/garage/loft/banister/shed/barn/stairs/garden/bathroom/
        beam/attic/woods)
    - hanging (from/in) the (tree/garden/shed/garage/loft) [*] (bird/feeder/swing/basket/washing/
        light/lights/decoration/decorations)
    - (bird/feeder/swing/basket/light/lights/coat/hammock/washing/picture/decorations/baskets) [is/
        are/s] hanging (from/in) the
    (garage/car) [*] with the engine (running/on)
    - {who} ... (fitting) (a/the/new/in/out/my/some/his/her/our)
    - {who} ... (collapsed/unconscious/passed out/fainted) ~ (years ago/in 19*/in 20*/once/last
        year/when (i/he/she) was/in hospital last/but is fine/after (the/his/her) (accident/
        operation) in/as a child)
    - {who} ... (collapsed/passed out/fainted/was unconscious) (laughing/with laughter/on the sofa/
        in a heap/into (a/his/bed)/at work once/in bed)
    - was unconscious
    - {who} [was/is/got/were/had] [{adv}] (blue/choking/drowning) (badge/eyes/cheese/sky/with/about/
        in/on (the/a))
    - (when/if/after/whether) {who} ... (collapsed/passed out/fainted) (we/i/they/last/years)
    (collapsed/passed out/fainted/blacked out) ~ (not moving/wont wake/isnt moving/not responding/
        isnt responding/unresponsive/cant wake/not breathing/wont get up/blood everywhere/what do i
        do/hit (his/her) head/is not moving/just now)
    keeps (passing out/blacking out/losing consciousness/drifting off/slipping in and out/going
        blue/stopping breathing/falling unconscious)
    (hit/banged/bumped) (his/her/my/their) head ~ (vomiting/throwing up/being sick/passing out/
        confused/unconscious/wont wake/drowsy/wont stop/not making sense/sick/blacked out/cant stay
        awake/seeing double)
    - hit (his/her/my) head ~ (roof/fine/years ago/only a bump/laughed/nothing)
    fell [down/off/from/out] [the] [*] [stairs/window/roof/balcony/ladder/bed] [and/she/he] [*] ~
        (isnt responding/not responding/unconscious/not moving/wont wake/cant move (his/her/my)/isnt
        moving/not breathing/blood/head is bleeding/isnt conscious)
    (seizure/fit/convulsion/convulsions/fitting/seizing/convulsing/shaking) ~ (hasnt stopped/wont
        stop/not stopped/not stopping/has not stopped/ten minutes/five minutes/still going/#
        minutes/for minutes/right now/one after another/back to back/isnt stopping/keeps having
        them/not come round/hasnt come round/not woken)
    - (seizure/seizures/fit/fits) ~ (lasts/lasted/used to/years/as a child/controlled/usually/
        typically/study/patients)
    {who} ... (having/had) (a/another) (fit/seizure) (right now/now/and/in the/on the/just now/>)
        [*] [cant/wont/isnt/hasnt]
    - {who} ... had (a) (fit/seizure) (when/of/at/as/over/last/years/and (was fine/recovered/
        laughed))
    - having a (fit/seizure/stroke) (of/over/about/when/every/once)
    (heart/pulse) ... (stopped/stopping) (beating/>)
    - (heart) ... stopped beating ~ (years ago/for a second/when i saw)

    (face/mouth/lip/eye/smile/side of (my/his/her) (face/mouth)) [*] [*] [{adv}] (droop/drooping/
        dropped/drooped/droopy/fallen/fell/slipped/sagging/sagged/lopsided/crooked/gone funny/gone
        numb/numb/wonky/twisted/gone down/looks lopsided/is hanging/dropping/collapsed on one side/
        uneven/weird on one side) ~ (speak/speech/slurred/slurring/arm/talk/words/now/suddenly/
        sudden/just/minutes/hour/hours/this morning/tonight/since/breakfast/lunch/woke up/one side/
        confused/leg/what do i do/help)
    (one side/left side/right side/half) of (my/his/her/mums/dads/the) [*] (face/mouth/body) [*] [*]
        [{adv}] (drooping/dropped/droopy/drooped/numb/fallen/slipped/paralysed/weak/gone/dead/
        sagging/limp/lopsided/wont move/not working) (>/and/since/suddenly/now/all of a sudden/this/
        just/an hour/in the last/i/he/she/cant/after/tonight)
    (speech/words/talking/voice/he/she/slurring/slurred) [*] [*] [{adv}] (slurred/slurring/slurry/
        garbled/jumbled/make no sense/makes no sense/not making sense/gibberish/come out wrong/
        coming out wrong/coming out jumbled/mixed up/gone funny/isnt making sense) ~ (suddenly/
        sudden/now/just/last half hour/minutes/hour/this morning/tonight/arm/face/droop/drooping/
        limp/weak/lift/half hour/since breakfast/since lunch/one side/all of a sudden/confused/
        stand/out of nowhere/leg/what do i do/today)
    (cant/cannot/unable to/couldnt/not able to/suddenly cant) [{adv}] (speak/talk/lift/raise/move/
        feel/see/smile/stand) ~ (face/suddenly/one side/droop/drooping/slurred/slurring/all of a
        sudden/in the last hour/since breakfast/out of nowhere/dropped/his arm/her arm/both arms/
        confused/just now/half an hour/minutes ago/this minute)
    (suddenly/sudden/all of a sudden/out of nowhere/out of the blue/just/just now/an hour ago/
        minutes ago/this morning) ~ (cant speak/cant talk/lost (my/his/her) speech/lost (my/his/her)
        sight/lost (my/his/her) vision/lost (the) (sight/vision)/lost the use/gone blind/cant see/
        slurring/slurred/cant lift/cant move (my/his/her) (arm/left/right/leg)/arm went/arm has
        gone/gone numb down/gone numb on/weak on one/weakness down/weakness on one/weakness on the/
        numb on one/paralysed/confused and/went dead/went numb down/worst headache/thunderclap/
        dropped on/get (my/his/her) words/went limp/collapsed and/gone limp/drooping/droopy/cant get
        my words)
    - (suddenly/sudden/just/this morning) ~ (face) (to face/mask/cream/book/it/up/the/time/value/
        masks/wash)
    (my/his/her/left/right) arm [has/is/s/just/suddenly] [{adv}] (gone dead/went dead/went limp/gone
        limp/limp/dropped/drifts/useless/wont work/fell/paralysed/gone weak/went weak) ~ (speak/
        words/face/slurred/speech/talk/suddenly/half hour/hour/confused/smile/sudden)
    worst headache (of my life/ive ever/i have ever/ever) [*] [and/>]
    sudden [*] (severe/terrible/blinding/thunderclap/violent/worst) headache
    (think/sure/looks like/could be/worried/scared/might be/afraid/seems like) [its/it s/it is/he/
        she/im/hes/shes/mum/dad/that/ive/i am/is/this is] [*] [having/had/just had/a/is having/has
        had] [a/having] (stroke/heart attack/tia/mini stroke/aneurysm/brain bleed/sepsis/
        anaphylaxis) (>/now/and/what/help/should/this/right/but/his/her/just/tonight/today/please/
        rather)
    - (think/worried/scared/afraid) ~ (stroke/heart attack) (risk/in the future/one day/clinic/ward/
        years ago/in 20*/in 19*/like my/when)
    - (stroke/heart attack) ~ (years ago/in 19*/in 20*/when (he/she/i) was/last year/recovered/in
        (his/her) (forties/fifties/sixties/seventies/eighties)/decade ago)
    - in (19*/20*) ~ (stroke/heart attack/droop/drooped/drooping/slurred)
    - (first/initial/early/original/presenting/earliest) symptom/symptoms ~ (face/speech/slurred/
        droopy/droop/numb/arm/vision)
    - (face/speech/slurred/droopy/drooped/arm/vision/sight) ~ (years ago/first symptom/first
        symptoms/when i was diagnosed/diagnosed/diagnosis/bells palsy/in 19*/in 20*/when im tired/
        when tired/for years/optic neuritis/since (the/my) relapse/over a few weeks/few weeks/as
        usual/always/when i get hot/every (evening/night/day)/in the heat/by the evening/for months/
        years)

    (throat/airway/tongue/lips/face/mouth) [and] [*] [*] [is/are/s/feels/keeps/has/have/started/
        starting] [{adv}] (closing/closing up/closed up/swelling/swelling up/swollen/swelled/swelled
        up/swelled up/tightening/getting tighter/blown up/ballooning/puffed up) [up] (>/after/since/
        and/up/now/help/from/i/cant/badly/because/with)
    - (throat/tongue/lips/face/mouth) ... (swollen/swelling/closing) (glands/ankles/for years/in
        (20*/19*)/went down/gum/on steroids/from the steroids)
    - (face/mouth) ... (closing/swollen) ... (steroids/dentist/tooth/prednisone/prednisolone)
    (epipen/epi pen/anaphylaxis/anaphylactic) ~ (now/help/used/dont have/havent got/throat/breathe/
        having/cant find/going into/shock)
    - (anaphylaxis/anaphylactic/epipen) ~ (rare/risk/study/reported/patients/per cent/trial/carry/
        label/years ago/case/cases)
    (bleeding/blood/bleed) ~ (wont stop/cant stop it/not stopping/pouring/everywhere/gushing/soaked
        through/isnt stopping/spurting/all over the/a lot of it/doesnt stop/pumping/will not stop/
        keeps coming)
    (vomiting/coughing up/throwing up/passing/puking/being sick) [*] blood
    (slit/slashed/cut/slicing/sliced) (my/his/her/both) [*] (wrists/wrist/throat/veins/artery/neck)
        [*] (>/and/open/deep/it/theres/with/an/bleeding/just/tonight/too)
    - (cut/slit) (my) wrists ~ (years ago/last year/in (19*/20*)/when i was/as a teenager)
    {child} ~ (floppy/limp/not breathing/isnt breathing/breathing properly/unresponsive/wont wake
        up/turned blue/gone blue/choking/fitting/seizure/convulsion/struggling to breathe/
        unconscious/lifeless/blue lips/rash that doesnt fade/fallen from/fell out of/fell from the
        window/wont stop screaming/locked in the car/missing since/left alone with/swallowed a
        battery/battery/not responding/hot and floppy/gone grey/drowned/in the pool/under water/
        underwater)
    - {child} ~ (choking/fitting/blue/limp/battery/in the pool/seizure) (on (his/her) words/kitchen/
        eyes/hair/handshake/operated/swimming/lesson/years ago/hazard/is dead in/remote)
    - {child} ~ (in the pool/battery/missing since/limp) ~ (fun/swim/loves/laughing/toy/scooter/
        charged/school/practice)
    (locked/shut/left) [*] [in] [my/the/his/her] [*] [baby/child/son/daughter/kids/toddler/boy/girl]
        [is/are] [locked] [in] (the car) ~ (hot/cant get/sun/heat/crying)
    (think/sure/know/feel) [that] (im/i am/he is/hes/shes/she is) dying (>/right now/now/help/
        please/and)
    - (think/know/feel) (im/i am) dying (for/to/of/laughing)
    (shall/should/do) [i/we] (call/ring/phone) (999/911/112/an ambulance/000/111) (or/for/>/now/
        please/because/if)
    - (call/ring/phone) (999/911/112/an ambulance/000/111) (if you/for (emergencies/a stroke))
    (im/i am/think im/hes/shes) going to (pass out/black out/lose consciousness) (>/and/now/help)
    (pain/ms/blood sugar/sugar/temperature/temp/fever) ... (40/41/42) ~ (floppy/confused/rash/
        unconscious/fitting/shaking uncontrollably/delirious/cant wake/neck/drowsy/hallucinating/not
        making)
    (blood sugar/glucose/sugar) ~ (hypo/too low/# and/dropping/1) ~ (shaking/confused/passing out/
        cant swallow/sweating/unconscious/wont wake)
    baclofen pump ... (stopped/alarm/alarming/failed/beeping/empty/ran out/run out) ~ (rigid/spasms/
        fever/confused/hot/hallucinating/itching/stiff/shaking/temperature/unwell)
    (mouth/face/smile/eye/lip) [is/has/s/looks/went/gone] [*] (lopsided/drooping/droopy/crooked/
        wonky/dropped/slack/sagging) ~ (talking rubbish/talking gibberish/gibberish/nonsense/
        rubbish/not making sense/came on/cant lift/words/slurring/slurred)
    (talking/speaking) (rubbish/gibberish/nonsense/funny) ~ (face/mouth/arm/lopsided/droop/suddenly/
        one side)
    (wont/doesnt/hasnt/isnt/cant/not) [*] (come round/coming round/come to) [>/and/after/properly]
    (chest) ~ (someone/something/elephant/weight/belt/band) [is/s] [*] (sitting/standing/pressing/
        crushing/squeezing/on it/round it)
    (throat/airway) [is/s/feels/keeps] [like it s/like its] (closing/swelling/tight/closing up) ~
        (injection/sting/nuts/tablet/dose/infusion/new/now/help/breathe/eaten)
    (cant/cannot) feel my (right/left) (side/arm/leg) ~ (mouth/speech/words/face/speak/see)
    (one eye/eye) closed and ~ (mouth/face/smile)
    {who} ~ (lying/laid/been/stuck/laying) on the [*] floor (since/all night/for (hours/# hours)/
        and)
        ~ (sense/confused/cant get up/wont/not/cold/moving)
    - on the floor ~ (playing/game/yoga/mat/physio/exercise)
    {who} ~ bleeding (badly/heavily/a lot/everywhere/so much)
    (pregnant/months gone/weeks gone) ~ bleeding
    - bleeding (badly/heavily/a lot) after (the/a) (dentist/biopsy)
    - bleeding ~ (all fine/fine now/last year/in (19*/20*))
"""
