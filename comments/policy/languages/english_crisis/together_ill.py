"""An ambulance: what is said in parts, of something taken, of a stroke, of who does not wake."""

TAKEN = {
    # More than was meant, or something else.
    "over": """
        ({tookit}/given/gave/doubled/mixed/tripled/inject/necks/swallow/swallows/sprayed/did/been/
            has/eats/downs/drink) ~ (twice/three times/four
            times/double/doubled/all in one go/in one go/all at once/the lot/all of them/all of it/
            everything/whole (packet/packets/box/week/bottle/strip/lot/month)/too many/too much/more
            than/way more/several extra/a second/a third/again today/again with/another (at/one/
            dose/two)/a handful/handful of/by mistake/by accident/accidentally/in error/
            together/every pill/every tablet/all my/all his/all her/all the/all seven/both days/
            ten times/five times/the wrong/instead of (my/the/two/one/twenty/weekly/#)/half a
            bottle/
            bottle of/on top of/with gin/with vodka/with whisky/every day)
        {tookit} [about/nearly/around/like/maybe/over] {many} [*] ({medicine}/of {medicine}/since/of
            them/of the/yesterday/over the/today)
        {tookit} [about/nearly/around/like/maybe/over] (six/seven/6/7/{many}) [*] [*] {medicine}
        {tookit} [*] [*] {medicine} then (remembered/realised/forgot/did/had/took)
        forgot [and/then/so] [i/had/took/taken] (had/took/another/again)
        (forgot/remembered) [*] [*] [already/i d already/id already] (had/taken) [it/them/one]
        (lost count/lost track) [of]
        (second/two/extra/another/new) patch
        (old/other) (one/ones/patch) off
        (double/doubled/doubling/tripled) [up] [on] (my/his/her/the) [*]
        #/two/three/four/several/both (boxes/packets/strips/bottles/blister packs) [>/of/gone/now/
            and]
        (carer/nurse/he/she/i/chemist/husband/wife/mum/dad/pharmacist) [s/has/have/accidentally]
            (given/gave/
            give) [my/him/her/me/the] [*] [*] (insulin/{drug}/tablets/pills/dose/medicine/morphine)
            (twice/two times/again)
        (overdone/overdid/overdosed on) (the/my/it)
        (grams/g) of {medicine} in a day
        (empty/emptied) (packet/packets/bottle/bottles/box/boxes/blister/strips/strip)
        (box/bottle/packet/strip) [of/*] [*] (is/was/s) empty
        (three/four/two/five/six/#/some/half/several) [*] (missing/gone)
        (only/just) took two
        # (boxes/packets/strips/bottles) >
        mixed [all] (my/his/her/the) [*]
        (20/25/30/# ml) instead of # [ml]
        (six/seven/eight/nine/ten/eleven/twelve/{many}) [*] {medicine}
        - (twice/three times/four times/double/once) (a/daily/per/weekly/every/each/in/as/the/this
            year/since)
        - {medicine} (twice/three times) (daily/a)
        - (took/taken/had) (over/all my (energy/strength/time/life)/everything in/all (day/night/
            morning/week/afternoon/the (fun/joy/time)))
        - (had/been) (enough/more than (enough/one/my)/too much (to/time/on))
        - (#/{many}) [*] (years/months/weeks/days/mg/infusions/doses/cycles)
        - (every day/all the) (since/for/time/way/best/same/others)
        - been taking [*] [*] every day (for/since)
    """,
    # The mistake itself.
    "wrong": """
        (misread/misreading/mixed up/muddled/confused/got confused) (the/my/his/her) [*] [*] (label/
            bottle/bottles/box/boxes/dose/tablets/pills/days/packet/packets)
        (wrong) (bottle/beaker/box/label/strength/dose/tablets/tablet/pills/pill/cup/glass/syringe/
            pen/insulin/packet/person/compartment)
        (by/in) (mistake/accident/error)
        (accidentally/mistakenly) (took/had/taken/swallowed/gave/injected/given/ate/drank)
        (thought/thinking) (they/it/these/those) [*] (were/was) (the/my/his/her/a/smarties/sweets/
            water/juice/squash)
        i thought they were
        (instead of) (my/his/her/the/twenty/two/one/5/#) [own]
        (supposed/meant) to be (weekly/one/half/once/monthly/every)
        (compartment/compartments/dosette/tablet box/pill box/pill organiser)
        (been/got) (at/hold of/into) [the/my/his/her/grandma s/nana s/nanas/grandmas/mum s/nan s]
            [*]
            [s] (tablets/pills/tablet/medicine/patches/meds/{drug})
        in the dark
        (daily/every day) instead of (weekly/monthly/once a week)
        instead of # ml
        (second/another/extra) [*] patch ~ (without/old one/other one/still on/before)
        [been] every (morning/day/night) this week [,] not [just]
        rather than (two/one/#) [ones]
        then remembered [id/i d/i had/i] [already] (had/taken/took)
        (she/he/they) thought they were (smarties/sweets/chocolates/skittles)
        cant remember (whether/if/taking) [*]
        for a dare
        - mistake/mistakes (in/to/i/of/on)
        - (vitamin/vitamins/multivitamin/vit/magnesium) [*] (twice/d)
    """,
    "medicine": """
        {medicine}
        patch/patches/sprays/sativex/oramorph/lemsip/lemsips/gummies/insulin/morphine/sleepers/
            sprays/syringe
        (iron/thyroid/heart/water/sleeping/blood pressure) (tablet/tablets/pill/pills)
        vit d
        - dose of (reality/fun)
    """,
    # What it does, and whether it matters.
    "worry": """
        should i [be] [still/*] (worried/worry/go/ring/call/be/see/wait/bother/do/tell)
        (is/was) (that/this/it) [going to be] [a] (problem/dangerous/ok/okay/bad/too much/safe/
            serious/harmful/alright/fatal/normal)
        (will/am/is/would) (i/he/she/it) [going to] [be] (alright/all right/ok/okay/die/fine/safe/
            hurt/live)
        (what) (do/should/shall) i (do)
        (ok/okay/dangerous/help/worried/scared/frightened) (>/now/please)
        (feel/feeling/felt/feels/am/im/i m/really/very/bit) [*] [*] (odd/funny/weird/sleepy/
            drowsy/woozy/strange/spaced/faint/sick/dizzy/sweaty/shaky/spinning/wired)
        (heart/pulse/bp) [s/is/rate] [*] (racing/thumping/pounding/slow/#/fluttering)
        (shaking/sweating/vomiting/slurring/drowsy/swimming/spinning/sleepy)
        (tummy/stomach) pain
        (keep/hardly/cant/barely) (falling over/keep my eyes/stay awake/see straight/dropping)
        (wont/doesnt) (stay still/stop spinning)
        legs like jelly
        breathing [*] (slow/shallow/funny/heavy)
        (wear off/when will it stop/how long)
        (seems/seem/says) [he/she/s] (ok/okay/fine/alright/all right)
        (im/i m/so/i am) (sorry/scared/frightened)
        (too much)
        (anyone else) (done/did)
        (111/999/a&e/poisons/poison centre)
        (lying/lie/laid) down
        (just/only) (realised/noticed/read/told/now)
        (asleep/sleeping)
        type (properly/right/straight)
        - help (me/with/to (understand/see))
        - (what should i do/what do i do) (with/about/if)
        - (is it/is that/was it) (ok/okay/safe/normal) (to/for/if)
    """,
}

TAKEN_PAIRS = """
    over + worry/wrong
    wrong + worry
"""

STATES = {
    "waking": """
        (keeps/keep) (falling asleep/drifting off/nodding off/passing out)
        (wont/doesnt) come round
        (wont/cant/not/doesnt/couldnt/wouldnt/isnt) [*] (wake/rouse/answer/answering/
            respond/open (his/her/their) eyes/wake up/move/moving/get up/come round)
        (not/isnt/stopped) (responding/moving/answering)
        (flops/floppy/limp/lifeless/flopping/slumped/collapsed/unconscious)
        only (groans/moans/grunts/mumbles)
        eyes [*] [*] (rolled/rolling/glazed/back)
        (gone/went/going) [*] [*] (quiet and/floppy/limp/grey/still)
        in and out of [consciousness/it]
        (cant/couldnt) get (any/a) [*] (sense/response/word)
        sleep it off
        - (cant/couldnt/wont/not) [*] (answer/move/get up) (the/my/your/questions/phone/emails/to/
            on/
            from/without/for)
        - limp (home/badly/more/is/to/when/from/i)
    """,
    "breath": """
        (breathing/breath/breathes) [s/is/his/her/has] [*] [*] (slow/shallow/funny/rattly/
            rattling/noisy/weird/odd/a bit/fast/strange/heavy/like)
        (hardly/barely/stopped/isnt/not) breathing
        (snoring/gurgling/choking/gasping/wheezing)
        still (breathing)
        - breathing (exercises/exercise/class/like)
    """,
    "colour": """
        (blue/grey/gray/purple) (lips/round/around/face/in the face/>/and/stuff)
        (gone/going/turned/went/looks) [*] [all/very] (grey/blue/white as/purple/pale/clammy)
        (lips/face/mouth) [*] [*] [*] (blue/grey/purple/funny colour/odd colour)
        (cold/sweaty/pale/grey) and (clammy/sweaty/grey/shaking/shivery)
        funny colour
        - (turned/went/going/gone) (grey/white/blue) (hair/at/early)
    """,
    "floor": """
        (sick/vomited/vomiting) (twice/again/three times/since)
        (on/onto) (the) [*] (floor/ground/bathroom floor/kitchen floor/stairs)
        (banged/hit/bumped/cracked/smacked) (his/her) head
        (slid/slipped/fell/fallen/tumbled) (out/off/down) [of] (the/her/his) [*]
        found [my/him/her/the] [*] (in/on) the (bath/floor/stairs/garden)
        - (pelvic/first/ground/top/second/dance/shop/third) floor
    """,
    "swallowed": """
        (swallowed/drank/drunk/eaten/ate/been at/sucked/licked) ~ (battery/batteries/
            antifreeze/bleach/tablets/pills/magnet/magnets/pod/detergent/{drug}/something/garage/
            nurofin)
        (took/taken/had) (something) (at/and/n/>/from/off)
        (been at/got at/got into) (grandma/nan/nana/grandmas/nans/my/the/mum/granny) [s] (tablets/
            pills/patches/medicine)
        (antifreeze/bleach/weedkiller/button battery)
        (new/second/another) patch
    """,
    # Parts of a stroke.
    "face": """
        (mouth/face/eye/lip) s [*] (gone down/down/dropped/closed/drooping/twisted)
        (one eye/eye) (closed/shut/drooping)
        (face/mouth/smile) (looks/looking/is/s/has gone/went/gone) (odd/funny/weird/strange/wrong)
        (face/mouth/smile/lip/eyelid/cheek) ~ (droop*/dropp*/dropped/crooked/numb/saggy/
            sagging/sliding/slipped/lopsided/wonky/hang*/twisted/sagged/slid/fallen/on one side/on
            1 side/one side)
        (one side/1 side/half/left side/right side/side) [of] [my/his/her/the/their] [*] [s]
            (face/mouth/lip/smile)
        (dribbl*/dripping/drooling) ~ (side/out of/corner)
        - (face) (to face/mask/masks/cream)
        - (trigeminal/bells palsy/dentist/dental/injection/botox/shingles) ~ face
    """,
    "speech": """
        mouth (wont/isnt/doesnt) (work/working/move)
        (get/find/getting) (his/her/my) words out
        (speech/words/voice) [has/have/s] [gone/went/going/all/dont/sounds] [make/gone] (slurry/
            funny/
            odd/weird/strange/sense)
        (talks/talk/talking) [complete/total] (nonsense/rubbish/gibberish)
        (cant/couldnt/cannot) [*] (talk/say) (right/my name/properly/a word)
        (speech/words/word/talking/speaking/sentences/voice) ~ (slurred/slurring/gibberish/
            garbled/soup/jumbled/rubbish/wrong/nonsense/mush/drunk/muddled/backwards)
        (cant/couldnt/cannot/unable to) [*] (speak/talk/say it/find my words/find his words/
            find her words/get my words/get the words/get words/say/speak properly) [>/and]
        (sound/sounds/sounding) (drunk/slurred/like a drunk)
        (gibberish/slurring/slurred/babbling/talking nonsense)
        (calls/calling/called) (me) by (the/my/his/her) [*] [s] [*]
        (doesnt/dont/does not) [seem to] know (who/where/what day/he s/hes/shes/she s)
        - slurr* (at/by/when im tired/after a)
    """,
    "limb": """
        (cant/cannot/couldnt) feel my (right/left) (side/arm/leg)
        (cant/cannot/couldnt) (hold/lift/grip/raise) (his/her/my/the/a) [*] (cup/fork/spoon/arm/pen)
        (hand/arm/leg/fingers) (wont/doesnt/isnt) [do/doing] (what/respond/obey)
        (arm/hand) keeps (dropping/falling/drifting)
        (dropping/drops/dropped) (his/her/my/the) (fork/cup/spoon/tea/mug/knife)
        arm [s/has] [*] (gone) (heavy/numb/dead/weak)
        (arm/am/arms/hand/leg/side) ~ (limp/hanging/dead/stopped working/wont work/wont move/
            dropped/useless/isnt hers/isnt his/weak/dangling/floppy/numb/like it isnt/both went)
        (cant/cannot/cant/couldnt/unable to) [*] (lift/move/raise/feel/use) (my/his/her/the) [*]
            (arm/
            am/hand/leg/side/arms/fingers)
        (one hand/left hand left) [becuase/because/only/as]
        the other [*] stopped working
        (right/left) leg and arm
        (right/left) arm and leg
        stopped working
    """,
    "sight": """
        (cant/cannot/couldnt) see (out of/on) [*] (one/my left/my right/the left/the right) [side/
            eye]
        (sight/vision) [has/s] [*] gone
        (worst headache/thunderclap/blinding headache/worst pain in my head)
        (throwing up/being sick/vomiting) [and/>/everywhere]
    """,
    # That it has only begun.
    "chest": """
        (tight/tightness/heavy/crushing/crushed/squeezing/squeezed/clutching/clutches/holding/
            elephant/pressure/weight/tight band/vice/gripping) ~ (chest)
        (chest) ~ (tight/crushed/crushing/heavy/squeezed/gripped/in a vice)
        chest [is/s] killing me
        (pain/pains) (in/from/across/through) (my/his/her/the/my *) [s] chest
        (squeezing/crushing/pressure) [*] in my chest
        says it hurts to breathe
        - (ms hug/cracked rib/cough/physio/infection/every winter/for years/scan/x ray)
    """,
    "heart": """
        (sweating/sweaty/clammy/breathless/faint/grey/gray/blue)
        white as a (sheet/ghost)
        (horrible/awful/funny/terrible) colour
        (into/in/to/up) (my/his/her/the) jaw
        (down/up/in) (my/his/her/the/her left/his left/my left) [left] (arm/arms)
        arm [*] (aches/aching/hurts/heavy)
        feel sick
        (cant/cannot) (breathe/feel (my/his/her) left arm)
        (cant/cannot/couldnt) (get/catch) (his/her/my) breath
        lips [*] blue
        pulse [is/s] (all over/racing/weak/irregular)
        - (arm) (aches/hurts) from
        - (grey/gray) (since/hair/at/day)
        - sweating in (this/the) heat
    """,
    "onset": """
        (suddenly/sudden/all of a sudden/out of nowhere/out of the blue/all at once)
        (just) (now/stopped/dropped/gone/went/started/happened/come on/came on)
        (#/ten/five/twenty/thirty/half an/an/a few/two/last/few) (minutes/mins/min/hour/hours)
            [ago/now/since]
        half an hour
        since (breakfast/lunch/lunchtime/this morning/dinner/he woke/she woke/i woke/tea/an hour)
        (came/come) on (in/just/after/this/quickly/like/an)
        (after/before/at) (lunch/breakfast/dinner/tea)
        (this/at the) (morning/moment/minute)
        (tonight/now/right now)
        same moment
        the last hour
        - now (that/and then/on/i (know/have/use/take))
        - just (now) (reading/read/watching)
    """,
    "ask": """
        (what) (do/should/shall/can) (i/we) (do)
        (help/pls/please) >
        (is/could) (this/that/it) [be] [a/ms/my/his/her/just] (relapse/ms/stroke/pseudo relapse/
            normal) [or/>]
        [is that/that] ms or (what)
        (should/shall) (i/we) (wait/ring/call/go/take/bother/drive/let)
        (says/said) (it s/its/hes/shes) (only/just) (his/her/the) ms
        wont let me (ring/call)
        (anyone/anybody) else get (this/that)
        (im/i m) (12/11/13/14/10/9/eleven/twelve/thirteen/fourteen)
        (on my own/alone) (here/tonight/with (him/her))
        let him sleep
        let her sleep
        - what (do/should/can) (i/we) do (with/about/for/when/if/to)
        - please > ~ (prof/explain)
    """,
    # Who cannot look after themselves, and what happens to them.
    "child": """
        {child}
        little (brother/sister/boy/girl)
        (my two/my three/the twins/my kids)
        (kid/child/boy/girl) next door
        (im/i m/i am) (8/9/10/11/12/13/14/15/nine/ten/eleven/twelve/thirteen/fourteen)
        (learning difficulties/learning disability/learning disabilities)
        (neighbour/nan/gran/grandad/mum/dad/grandma) ~ (dementia/eighty*/ninety*/alzheimers/8*/9*)
        (dementia/alzheimers)
        me and my (sister/brother)
        - dog
    """,
    "danger": """
        (locked/shut) (in/outside/out) (the/a/in) [*]
        (on/out on) the (windowsill/window ledge/ledge/roof/balcony/motorway)
        outside on the
        no (adult/grown up/one) (answers/there/around/home/is there/with them)
        (thrown/threw/thrown/chucked/dropped) (the/my/a/her) (baby/kid/toddler/child/boy/girl/
            little)
        (shaken/shook/shaking) (him/her/my baby/the baby/my)
        (are/is/been/left) [all] (alone/on their own/home alone/by themselves) [>/and/in/they]
        (burnt/burned/bruised/bruises/burns) (on/all/up/both) [*] [*]
        begging not to
        (wandered/gone/went/walked) (out/off/missing) [in/into/since/again]
        (cant/couldnt/cannot) find (her/him/them)
        (missing) since
        freezing
        (comes/came/coming) (in/into) (my/her/his) (room/bed/bedroom)
        (he/she/dad/mum/boyfriend) [s/is/has] [got] [a] (knife/gun/bat/hammer)
        (has/s) got a (knife/gun/bat/hammer)
        under the bed
        (hurt/harm/smother/drown/shake) the baby
        - alone (in/with) (the (field/world)/this)
        - (cant/couldnt) find (him/her/them) (a/any/the)
    """,
}

STATE_PAIRS = """
    waking + breath/colour/floor/ask/swallowed/child
    breath + colour/floor/swallowed/ask
    colour + onset/swallowed/ask/child
    floor + ask/floor
    swallowed + ask/child
    face + speech/limb/onset/ask/sight
    speech + limb/onset/sight
    limb + sight
    child + danger
    chest + heart
    heart + heart
"""
