"""An ambulance: what is said in parts, of a stroke, of a heart, of who does not wake."""

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
