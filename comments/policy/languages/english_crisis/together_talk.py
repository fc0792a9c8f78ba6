"""Somebody to talk to: what is said in parts, a goodbye here, an arrangement there."""

KINDS = {
    # Good wishes and thanks as they end a letter, and words to those who stay.
    "goodbye": """
        (nice/lovely/good/pleasure/honour) (knowing/to have known) (you/everyone)
        you have [all] been [so/very] (good/lovely/kind/wonderful/great/a)
        (wont be/not be) (hearing from me/posting/commenting/writing) [again]
        (said/saying) (what i needed/everything i/all i/all the things)
        (last/final) (cup of/look at/time i/walk/breakfast/supper/wish)
        (love you/loved you/i love you) (bro/mate/all)
        (remember me/think of me/dont forget me/light a candle)
        (raise/have) a (glass/drink) (to/for) me
        (all my love/with love/god bless you all)
        goodbye/goodbyes/farewell/bye
        good bye
        (thank you/thanks) [you/all/everyone/everybody] [all] (for everything/for the (kindness/
            company/laughs/years/advice)/for being/for having me)
        love (to/you) (all/everyone/everybody/my/both)
        love to (all/everyone/my) [the] [*]
        (good/lovely/kind/wonderful) (company/people) [these/all]
        youve [all] been [so/very/good/lovely/kind/wonderful/great/my] [*]
        (im/i am/im so/so/truly/am) sorry (>/and/to/for/it/everyone/mum/dad)
        sorry (>/to everyone/to (my/all)/mum/dad/everyone/kids/girls/boys)
        forgive me
        i [have/ve] tried so hard
        tell (her/him/them/my/the) [*] [that] (i/im/i am) [*] (sorry/love/loved/tried/never)
        (my/the) last (comment/post/message/note/words)
        (be good to/look after/be kind to/take care of) (each other/one another/yourselves/your mum/
            your dad/her for/him for/them for)
        (isnt/not/never/wasnt/is nobody s) (your/their/anyones/anybodys/his/her/nobodys) fault
        it was never (her/him/you/them/your)
        no one s fault
        (dont/please dont/do not) [you] (look for me/come looking/be sad/cry/blame/be angry/reply)
        nobody (needs/has) to (reply/answer/worry)
        made [my] peace
        (everyone/everybody) has been (hugged/kissed/told/thanked)
        (hugged/kissed) (everyone/everybody/them all/them both/the kids/my (mum/kids/boys/girls)/
            each of)
        see you (on the other side/in the next/up there)
        (wish me luck for/see you in) the next
        (have a/a) [good/happy/lovely/nice] life [all/without/>]
        (mummy/daddy/mum/dad) (tried/loved/loves) [really] [*] [hard/you]
        if you ever (find/read) this
        - goodbye (to/and/party/hug/kiss/present/drinks)
        - (say/said/saying/wave/waved/waving) (goodbye/bye/farewell)
        - sorry [,] (just/only/i (just/only)) (needed/wanted/had)
        - (so/very/really/im) sorry (to (hear/read/bother/be/say/ask)/for (your/the (delay/late/
            long/
            loss/typos/spelling)/spelling/typos)/about/that/if/you)
        - sorry (if/about/about the/for (spelling/typos/the/any/my)) [*]
    """,
    # What is put in order, given away, handed over.
    "arranged": """
        (booked/paid) [*] (kennels/cattery) (indefinitely/for good/for the year)
        (letters/letter/notes/note/keys/will/papers/instructions/cards) [is/are] (in the/under the/
            behind the/on the/by the/with the) (bread/drawer/desk/biscuit/clock/mat/bureau/tin/
            piano/mantelpiece/table/fridge/cupboard/envelope/wardrobe/pillow)
        (sorted/sorting/updated/changed/settled/nominated/tied up/finished/paid off) [out] [all]
            (my/the) [*] (pension/will/insurance/affairs/bills/debts/accounts/funeral/paperwork/
            loose ends/nominations)
        (sold/selling/scrapped/given up) (my/the) [*] (car/bike/tools/caravan/boat/scooter/records)
        (made/making/written/wrote) [*] (list/lists/video/videos/cards/card/recording) (for/of) [*]
            (who/kids/children/each/girls/boys/them/birthdays)
        (birthday/christmas) cards (for/up to/until/till) [*]
        (shown/taught/showed) (him/her/my/the) [*] (how to/where)
        (cooked/batch cooked/filled the freezer/frozen) [*]
        (look after/have/feed/take) my (bike/dog/cat/guitar/plants/fish/bird/rabbit/records)
        (who would get/who gets/who ll have/who will have) (the/my) [*]
        (given/gave/giving) away (her/his/their/my/all)
        instructions for (the/my/when/after/him/her)
        - instructions for (the (use/injection/pen/device/app))
        (will/wills) [s/is/are] [*] (in/signed/done/sorted/written/ready/made/on)
        (made/signed/written/updated/finished) (my/a/the) will
        (four/three/two/five/six/the/my/some/#/a few) (letter/letters/notes) [one] (for/to) [*] [*]
        (letter/letters/note/notes) [is/are/s/r] [all] (written/ready/done/sealed/addressed/behind/
            under/on the/in the/signed)
        (written/wrote/writing/left/finished) [out] [my/the/a/all/some/them/her/him/four/three/two/
            five] [*] (letter/letters/note/notes)
        (written/wrote) to (my/the/each/both) [of] [my] (parents/kids/children/girl/girls/boy/boys/
            mum/
            dad/son/daughter/family/wife/husband/sister/brother)
        note on the (front/kitchen/back/bathroom/bedroom) [door/table]
        note (for/to) (my/the/mum/dad/each/everyone) [*]
        (passwords/password/pin numbers/bank details/account details/log ins/logins) [*] [s/are/is]
            [all] (in/on/written/under)
        (deeds/insurance/papers/documents/paperwork) [*] [s/are/is] (in (the/a)/on the/signed/all
            in/
            sorted/up to date)
        (cat/cats/dog/dogs/pets/budgie/rabbit/rabbits/hamster/parrot/horse/fish/hens/animals/puppy/
            kitten) [s/is/are/has] [*] (going to/goes to/gone to/to live/at my/with my/with the/is
            with/is at/to (my/mums/dads/the)/with/at)
        (dropped/left/took/taken/drove/rehomed/handed/gave/given/fed) [off] [the/my/our] (dog/dogs/
            cat/cats/fish/rabbit/rabbits/budgie/hamster/pets/hens/horse/puppy) [at/to/with/round]
        (funeral/cremation/coffin/headstone) [plan] [s/is/has/are] [been] [all] (paid/planned/
            sorted/
            booked/chosen/arranged)
        (paid for/planned/chosen/picked/sorted/booked) [out] [my/the] [own] (funeral/cremation/
            coffin/
            hymns/headstone/music)
        (gave/given/giving/handed/give) [away] (my/all my) [*] [*] (to/away)
        (gave/given) (me/him/her/us/them) (his/her/my/their) [old/best/favourite] (fishing/guitar/
            watch/ring/rings/records/bike/camera/tools/coat/books/jewellery/car/violin/piano/stamps/
            medals/gear)
        (cancelled/stopped/cancelling) (the/my) [*] (milk/papers/paper/carers/carer/standing orders/
            subscriptions/gym/direct debits/phone/contract/appointments/appointment/delivery/post)
        (deleted/closed/shut down/wiped/deactivated) (my/the/all my) [*] (facebook/accounts/account/
            instagram/phone/history/browser/twitter/photos/laptop/socials)
        (cleaned/scrubbed/tidied/cleared/emptied) (the/my/out) [the] (oven/house/flat/fridge/room/
            loft/kitchen/wardrobe/drawers/bathroom/desk/freezer)
        (transferred/moved/signed over/made over/emptied/put) [the/all/my/all my] (savings/money/
            house/account/car/pension) [over] [to/in/into]
        (told/asked) the (carers/carer/nurse/cleaner) not to come
        (rings/watch/jewellery/cash/keys/wedding ring/money/key) in an envelope
        in an envelope (for/with/on)
        labelling [the] (furniture/things/pictures)
        (everything/all/affairs/house/bills/things) [is/s/are] [all] (sorted/in order/paid up/
            settled/
            organised/arranged/labelled)
        thats (me/everything) (sorted/done)
        knows where everything (is/s)
        (who/they) gets (what/my)
        (she/he/they) (gets/get/can have/will have) (the/my/my mother s) [*] (house/ring/piano/car/
            dog/cat/savings/pension/insurance/books)
        (so/and) [that] (she/he/they/nobody) (wont/doesnt/dont/will not) have to (find/wait/clean/
            deal/sort/see/worry/be the)
        - (holiday/kennels/kennel/vet/groomer/walk/move/moving/moved/weekend away/surgery)
    """,
    # That it is settled how, or when.
    "fixed": """
        (one way or another/made sure of/make sure of that/whatever happens)
        (told/tell) nobody [why/>]
        (enough/plenty) (here/saved/now/put by) [to/for] [*] (job/trick/>/do it)
        waiting for (him/her/them/everyone/the house) to (go/leave/be)
        (after/until/till/by) (sunday/monday/friday/saturday/christmas/easter/the weekend/thursday/
            tuesday/wednesday/the funeral/the wedding) >
        (its/it s/this is/that s/thats) (my choice/my decision/what i want/for the best/the only
            way/the right thing)
        (dont/do not/nobody can/cant/no one can) (try to/talk me/stop me/change my mind) [*]
        (picked/chosen/chose/set/decided on/fixed/settled on) (the/a/my) [*] (day/date) [>/and/it
            s/its]
        (got/have/ive/with) [got] (a/the/my) (day/date) [in mind/picked]
        (a/my) plan and a (date/day)
        (got/have/ive/with) [got] (a/my/the) (plan/method/way) (>/now/and/for it)
        (worked out/figured out/know/planned/decided) (how/when/where) [im/i am/ill/to] [*] (do/
            doing/done/going/how/the tide)
        (decided/made up my mind/made my mind up/my mind s made up/my mind is made up/decision is
            made)
        (ready/all ready) (now/>)
        (do/doing/finish/ending/end/finishing) it (tonight/this week/tomorrow/today/before/after/
            soon/when/on/now/in the morning/at)
        (this week/tonight/tomorrow/this weekend/in the morning/this sunday) >
        (tonight/today/tomorrow/this week) [is/s] [the] (night/day/end/one/it) >
        (after/before) (mum/mums/dad/dads/the kids/exams/christmas/his/her/my) [s] (birthday/
            wedding/
            exams/gone)
        [for] good this time
        - (cant/cannot/couldnt/could not/never/not) [*] do it (now/today/any more)
        - (decided) (to/on/against/that/the/if/not/it s time to) (try/start/switch/go/stop/stay/
            have/
            take/make/the/a/my/get/move/it)
        - (ready) (now/for/to) [for/the/that]
        - (wedding/operation/scan/appointment/holiday/trip/party/move/op/exhibition/show/sale)
    """,
    # That something ends, or that somebody will not be there.
    "ending": """
        (pain/it/everything/all this/struggle/suffering) (will/ll) [all] be (over/gone/done/
            finished/behind me)
        wont (need/needing/be needing) (any/it/them/this/that/much/anything) [of/more] [it/soon/
            this/them/much/>]
        i wont be (here/around/alive/a) [to/for/then/>]
        for it to be (over/done/finished)
        (i am/im) (leaving/off/going) (>/now/tonight/and/for good/soon)
        (not/no longer) (be/been) a (problem/burden/nuisance/worry/bother) [to]
        (until/till) (its/it s/the) (over/end)
        (it s/its/it is/this is) time [to go/now/for me] >
        (ready) to go [now] >
        (by/at) (midnight/morning/then/tomorrow/the morning/dawn/sunday/monday/tuesday/wednesday/
            thursday/friday/saturday) [it ll/ill/itll/i will/it will] be
        (it ll/itll/it will/ill/i will/im) [*] be (over/done/gone/finished/too late)
        (this/my/the) last (weekend/week/day/night/month/summer/winter/christmas/birthday/spring/
            sunday/meal/cup/sunset) (>/and/so)
        (wont/will not/not going to/not gonna/no longer) [just] (be/come/coming/need/needing/seeing/
            see/make/reach) [*] (around/back/any more/anymore/christmas)
        wont be at the next
        (not/never) [*] coming back [from]
        not long now
        till it (works/is over/s over/kicks)
        (next/another) life
        (someone/somebody) (2/to) (know)
        (end/ends/ending) (tonight/today/my story/the story)
        (this/it/everything/all) (ends/stops) (now/tonight/today/soon/here)
        (going to/gonna/about to) (walk into/go to sleep/lie down/take my leave/finish)
        take [my/our] leave
        catch the bus
        if you know you know
        (that s/thats/that is) (me/it) [then/now/all] (>/sorted/done)
        ring the police
        (so/that) they (find me/dont find/ring the/call the)
        - (time/ready) to go (to/home/back/and/out)
        - be back (soon/at/on/in/to/for/with/up)
    """,
    # The calm of who has decided.
    "calm": """
        (calmest/calm/calmer/at peace/peaceful/weight off/lighter/relieved/serene)
        - (calm/peaceful) (place/person/voice/music/beach/walk/garden)
    """,
    # A voice, or somebody who is not there.
    "voice": """
        (whispering/whispers/whisper/chip/radio/transmitter/implant/tv) [in/from] [my] [*] (told/
            tells/telling/ordering/orders/says/said/saying/in my head/wants/keeps)
        (ordering/commanding/instructing/telling) me to
        (they/they ve/theyve) put a (chip/device/microphone/camera)
        (told/tells) me to
        (a/the/this/her/his/another) [*] voice [s] [behind/in/inside/says/tells/that/telling/keeps]
        (voices) [*] [*]
        (something/someone/somebody/thing) [*] (talks/talking/whispers/speaks/whispering/speaking/
            shouts) [in/to/at/inside]
        (god/jesus/satan/the devil/the lord/an angel/angels/allah) [has/s/is/keeps/have]
            (instructed/
            told/tells/telling/ordered/chosen/commanded/wants/asked/shown/sent)
        (hearing/hear/heard) (people/my name/whispering/whispers/them/him/her/things/someone/
            somebody/
            a man/a woman)
        (man/woman/people/someone/thing/eyes/camera/cameras/somebody) in the (radiator/walls/wall/
            loft/tv/telly/mirror/ceiling/pipes/wires/radio/vents/attic/floor)
        (they ve/theyve/he s/hes/she s/shes/it s/its/they have) been telling me
        (cant/cannot/couldnt) (turn/switch/shut) (him/her/it/them) (off/up/out)
        (isnt/not/isn) my own (thinking/thought/thoughts/voice)
        been (swapped/replaced/switched) [for]
        swapped for a
        - (telly/tv/radio/neighbours/neighbour/next door/bbc/zoom/singer/choir/satnav/alexa/ward/
            clinic) ~ (voice/voices)
        - (voice/voices) ~ (telly/tv/radio/neighbours/next door/bbc/zoom/choir/satnav/alexa/
            patients/patient/recognition/control)
        - voice [*] (of/mail/recognition/control/software/note/notes/therapist)
    """,
    # What it wants, or what is done for it.
    "command": """
        (pillow/knife/cushion/hand/hands) (over/to/on/round/in) (her/his/my/the) (face/mouth/throat/
            neck/nose)
        step off (the/a)
        (put/hold/push) (the/a) (pillow/cushion/knife)
        punish (me/her/him)
        (hurt/kill/stab/burn/cut/drown/smother/poison/harm/slit/choke/drop/shake) (him/her/them/
            himself/herself/it/me/myself/my/the/people/someone)
        (get/grab/fetch/take/use) the (knife/scissors/gun/blade/pills/tablets/hammer/rope)
        (jump/die/coward/worthless/poison/evil)
        (do/doing) it while
        (go/jump/throw/climb/lean) out [of] (the/a) window
        (step/walk/run/go) (in front/into the road/into traffic/onto the)
        get rid of (her/him/them/me/it)
        send [my/him/her/them] [*] home
        go after
        something (nasty/horrible/terrible/evil/awful/bad) [about]
        knows what i (did/am/do)
        (sent/following/watching/after/recording) me
        (scissors/knife/hammer) ready
        shut the door and
        clean [*] [*] of me
        nearly (listened/did)
    """,
    # Harm to oneself, as it is hinted at.
    "wound": """
        (burn/burned/burning/burns/cut/hit/hurt/scald) myself [with/when/on/till/until]
        my (arms/legs/thighs/skin) (tell/tells/look/looks/show) [the/like]
        (did/done/doing/do) my (arms/arm/legs/leg/thighs/wrists/wrist/stomach)
        (cut/cutting/cuts/slice/slicing) (there/again/>/my/deep/deeper/on/legs/arms)
        (blade/blades/razor/razors/lighter/cigarette/cigarettes/compass/scissors/glass) [*] [*] (on/
            out/again/bits/to/in/and/from/under)
        (razor/pencil sharpener) [*]
        (deeper/too deep/deep ish)
        (through/soaked) [the/a] [*] (towel/towels/bandage/sheet/tissue/dressing)
        (scratch/scratching/pick/picking/dig/digging/bite/biting/scrub/scrubbing) [*] [*] [*] (till/
            until)
        (bleach/salt/lemon/boiling water) on (it/them/the)
        (punch/punched/punching/hit/headbutt/headbutted/kicked) (the/a) (wall/walls/door/tiles/
            mirror)
        (banging/bang/banged/smack/smacking/smash/hitting) my (head/hand/hands/fists/legs)
        blood on (her/his/the) [*] (sheets/sleeves/sleeve/towels/bed/pillow/clothes/pyjamas/towel)
        (marks/scars/cuts/burns) [*] (up/on/all over/down) [both] (her/his/my) [*] (arms/arm/legs/
            thighs/wrists)
        (arms/legs/thighs/wrists) [is/are/r] (wrecked/ruined/a mess/covered/in bits/shredded)
        self harm*
        sh (again/>)
        (relapsed) not the ms
        - (cut/cutting) (there/again) [*] (hair/grass)
        - (cut/burned/burnt/hit) myself (shaving/opening/peeling/cooking/on (the/a))
        - (cutting/cut/cuts) (on/my (hair/nails/toenails/grass/dose/hours/finger/losses))
    """,
    # What gives it away.
    "concealed": """
        too loud (in/up)
        (when/whenever) it gets (too/loud/bad)
        (tell/tells) the story
        long sleeves
        (tell/told/tells) (anyone/anybody/no one/nobody/a soul)
        (mum/dad/husband/wife/nobody/no one/they/she/he/everyone) (dont/doesnt/doesn) (know/suspect)
        (everyone/he/she/mum/dad) (thinks/think/says) (it s/its/the/i/im) [*] (heat/cat/dog/did/
            fell/
            clumsy/ms)
        (the/says the/was the/it s the) (cat/dog) (did/scratched) [it]
        (shuts/shut/quiet/quietens/stops) (my/the) (head/thoughts/noise/pain/feeling) [up]
        (makes sense/feel something/feel real/feel anything/feel alive)
        (deserve/deserved) (it/this/the pain/>)
        running out of (leg/skin/arm/space/room)
        (than i/than) meant
        [till/until] [it/i/they] (bleeds/bleed/bled/see stars/crack)
        (year*/month*/day*/week*) clean
        clean (of it/from/for)
        (straight/right) back (where/to/at)
        (again) (tonight/last night/today/every/>)
        (cant/cannot) stop (>/it/and/again/mum)
        (14/13/12/15/16/11) [year/years] [old]
        wanted it to be my
        - (months/years) clean (scan/scans/mri)
    """,
    # Drink, with what else there is.
    "drink": """
        (bottle/bottles/litre) of (vodka/whisky/gin/whiskey/wine/rum/brandy)
        (vodka/whisky/whiskey/gin) (and/with/on)
        (tipped/poured/emptied/laid) [all] (out/them) [in/on/into]
        drinking [*] [*] (bottle/bottles/litre)
        a bottle [of wine] a (night/day)
    """,
    # What could be used, and that it is at hand.
    "means": """
        (reservoir/quarry/pier/harbour/jetty/lake/river/canal/cliff edge/railings/parapet/banister/
            loft hatch/underpass/lay by/gas tap/exhaust/garage door)
        (# tablets/# pills/# capsules/all my tablets/all my pills/all my meds/these tablets/these
            pills)
        (swallow/take/took/inject) (these/all these/this lot)
        (enough) [*] (tablets/pills/meds/insulin/morphine/{drug})
        - (river/lake/canal/reservoir/pier/harbour) ~ (walk/holiday/lovely/view/swim/picnic/boat/
            ducks/level access/accessible/festival)
        - enough [*] (tablets/pills/meds/insulin/morphine/{drug}) (to last/until/till/for (the/my/
            a))
        - # (tablets/pills/capsules) (a/per/daily/each/every/twice/in/at)
        {weapon}
        scissors/shotgun/beam/chisel/hammer/lighter
        (pills/tablets/meds/medication/capsules/sleepers/painkillers/{drug}) [s/are/is] [all]
            (lined/
            laid/tipped/counted/piled/ready/in front/in my/in a (bowl/pile/row/glass)/on the (bed/
            duvet/table)/saved)
        (lined/line/laid/tipped/counting/counted/count/poured/emptied/piled/popped) [out/up] [all]
            [the/my/of] [*] (pills/tablets/meds/medication/capsules/{drug}/packets/boxes)
        (pills/tablets/meds/{drug}) in (one/my) hand
        (save/saved/saving/stash/stashed/stashing/hoard/hoarded/hoarding/hid/hidden/stockpile/
            stockpiled/stockpiling/collect/collected/collecting/kept/keeping) [up/back] [all] [my/
            the/of] [*] (pills/tablets/meds/medication/{drug}/painkillers)
        (shoebox/stash/drawer full/box full/bag full) (of [*] {medicine}/of them/under/of
            everything)
        (everything/all) the (chemist/doctor/pharmacy/hospital) (gave/give/gives) me
        (chair s/chairs/chair is) [already/all] (there/ready)
        loaded (it/the/>)
        (multi storey/multistorey/car park roof/top level/top deck/roof/rooftop/ledge/cliff/cliffs/
            viaduct/bridge/level crossing/tracks/platform/flyover/overpass/railway/railway line/
            weir/
            tide/into the sea/into the water/balcony/windowsill/dual carriageway)
        (doesnt/does not/dont) stop (here/at this/at our)
        (train/trains/express/lorry/lorries) [*] [*] (doesnt/dont) stop
        (front of/under) (a/the) [*] (train/bus/lorry/tube/car/tram)
        in [to] a (tree/wall/lorry/bridge/lamppost)
        insulin [s/is/pen/pens] (in the/right/next/on)
        - (on/at) the platform [*] (about/for)
        - (football/match/bbc/telly/film/novel/book/history/museum/trial/steroid/crochet/sewing/
            bread/
            butter/trolley/photo/photos) ~ {weapon}
        - bread knife
        - knife and fork
        - (knife/scissors/gun) ~ (butter/adaptive/cutlery/handle/grip/carrots/steak/bread/onion)
    """,
    # What holds somebody to it.
    "drawn": """
        (handbrake/seatbelt/seat belt) [is/s] [off/undone]
        keep (thinking/coming back/going back/wondering)
        (be quick/be painless/hurt much/how long/be enough/work quickly)
        my hands are (cold/shaking/steady)
        (parked/parked up) (by/at/near/outside/facing/next)
        theres always that
        (keep/kept/cant stop/find myself/been/just/sat/sit/sitting/lie/standing/stood) (looking at/
            looking over/looking down/looking/staring at/staring/counting/opening/thinking about/
            thinking of/thinking/touching/holding/picking/going back to) [at/over/down] [it/them/
            her/
            the/that/of/>]
        looking (over the/down at/at it/at them)
        i can see (the/it/them) [*] from
        [for/been] (an hour/hours/half an hour/# minutes/twenty minutes/two hours) now
        (cant/cannot/couldnt) (put it back/put it down/think of (a/one/any) (reason/single)/make
            myself/walk away/leave it/go (home/back)/look away/stop (looking/thinking))
        (got/ive/with) [got] my coat on
        (picked it up/put it down/took it out/got it out/took it down/held it/held them)
        (got/took/taken/have/had/get) (it/them/the/that/my) [*] (out/down) [of/from/again/tonight/
            >/and]
        (on the/in the/in my/next to/beside/in front of/on my/under my) (kitchen/me/bed/pillow/
            garage/
            bath/table/duvet/lap/hand/side/passenger/drawer/bathroom/shed) [table/seat/of]
        side of the (bath/bed)
        nobody home
        home alone
        (i live/im/i am/all/on my own/by myself) alone
        (dont/do not) hurry
        (shouldnt be/should not be) (near/alone/left)
        (scared/frightened/afraid) of (myself/me/it/what)
        (im/i am/still/hands) [*] (shaking/serious)
        (going to/gonna/about to/will/want to/wanted to/ill/nearly) [just] (walk/step/go/jump/drive/
            swim/roll/fall/lie down) (into/in/off/out/over/under/to the)
        (thought/thinking) [about/of] (driving/stepping/walking/jumping/going/rolling/swerving)
        nearly did [it]
        (only/just) came (out/up/here) (to/for)
        (somebody/someone/anyone) [please] (say something/talk to me/stop me/help me/talk me)
        please (say something/somebody/stop me/talk)
        (reason/reasons) (to/not to) (go/come/stay/get) (back/down/home/off)
        (wake up/waking up) (tomorrow/again)
        so am i
        i wont feel
        - (keep/been) (looking/thinking) (at/about/of) (the (train/map/photos/timetable/screen)) [*]
    """,
    # Tired of it all.
    "tired": """
        stopped (buying/planning/making/booking/bothering/eating/washing/answering/opening) [*]
            [new] (clothes/plans/holidays/anything/the door/post/phone/>)
        (what s/whats) the point
        want to (sleep/rest/let go/stop) (>/for/now)
        (disappointed/sorry/annoyed/gutted/angry/cross) (to have/when i/that i/i) (woken/wake/woke/
            wakened) [up]
        (every day/each day/every morning) is (a/the/harder/worse/torture/hell)
        (done/finished/through/tired/sick/exhausted/weary/worn out/fed up) (of/with) [*] (fighting/
            it/
            this/being/everything/pretending/trying/struggling/life/living/pain/all)
        (done/finished) (fighting/trying/pretending/being/hoping)
        (im/i am) (done/finished/tired/exhausted/empty/broken/so tired/beyond tired/worn out) (>/
            now/
            and/of)
        (had/have had/ive had) enough (>/of/now/and)
        (want/wanted/need) (out/it over/it to stop/it to end/it all)
        want it all
        (cant/cannot/can not) [*] (do/face/take/go through/bear/stand/manage) (another/this/it/
            any/one more/anything/the next)
        another (relapse/anything/year/winter/day/night)
        (make/making) it [all] stop
        a body that (hates/fails/wont/doesnt)
        (out of this/in this/leave this/of this) (body/flat/life/world)
        (cant/dont/do not/couldnt) see (it/the point/any point/a future/how/a way/why/past/anything)
        (whats/what is/what s/wheres) (the point/left)
        what would i be (preserving/saving/living)
        (dont/do not/no longer) [much/really/even] (care/care what/want this/want any/want it/
            bother/
            mind what)
        (dont/do not) want (to wake/to be in/any of/to do this)
        black hole
        (hollow/empty/numb/pointless/hopeless/worthless/useless/trapped)
        (keep/keeping/carry/carrying) on (>/when/like/with)
        (keep/go on/carry on) (saying im/pretending/saying i am)
        (how/much) [much] longer [can/do/i] [i]
        to (not/never) be (this/here/me/awake)
        not be (this/here/me/awake) [>/in/any]
        (have to/having to/want to) be (awake/conscious/here) (in/for)
        scared of how long
        how long ive got left
        i deserve it
        (sixty/seventy/eighty/forty/fifty/thirty/*0) [*] years is (plenty/enough/long enough)
        (long enough/plenty/enough of (a/my) life)
        three score and ten
        - had enough (of the/time/sleep/steroids/for/to/information)
        - (tired/sick/fed up/done) (of/with) (it/this/being) (all/the) (day/week/app/forms/by)
        - keep on (with/at/going/top)
    """,
    # Others would be better off.
    "burden": """
        (kids/they/she/he/children/family/husband/wife/everyone) [would/d/ll/will] [all] (get over
            it/cope/manage/move on/get used to it/be fine/be ok/be okay/survive/remarry/meet
            someone)
        (a/one) less (mouth/thing/worry/problem)
        let (him/her/them) (go/get on/live/be free)
        (costing/cost/costs) (them/him/her/everyone/the family) [*]
        (they/she/he/everyone/everybody/family/wife/husband/kids/mum/wed/theyd/hed/shed/d) [would/d/
            could/might/deserved/deserves/deserve/ll/wud] [all] [still] [be/have/get/a/b] [*]
            (better/
            free/freer/easier/happier/relieved/life/a life/insurance/sleep/normal) [off] [without/
            if/
            >/and]
        without me
        (without him/without her) (then/and/he/she/hes/shes)
        if i (werent/wasnt/were not/was not) (in/here/around/there/about)
        [be] [a] burden
        (get/have) (the insurance/the house/the money/their (life/lives) back/his life back/her life
            back)
        (do/done) the sums
        wipes my
        (couldnt/cant/couldnt) do that to (her/him/them/mum/my)
        (kindest/best/nicest/only) thing (i could/i can/for) [do] [for]
        (waiting for/for) me to (be over/go/die/be gone/finish)
        (nobody/no one/noone/none of them) (would/will/d) [*] (notice/find/miss/know/care/mind)
        find me (till/until/before/for/first)
        (expensive/hard work/too much) to (keep/look after/care)
        (isnt fair/not fair) on (them/him/her/my/everyone/the)
        (drag/hold/holding/dragging) (them/him/her/everyone/my family) (down/back)
        both of us
        - without me (even/asking/having/knowing/needing/on/at)
        - better (if/than/with/for/at/seats/signs/service)
    """,
    # Not waking, not being, disappearing, as it is said by the way.
    "gone": """
        (relief/blessing/mercy/kinder) (if/when/to)
        (something/scan/it/infection/relapse/cancer) ~ (finish*/finished/take/kill) me [off]
        (work/working/worked/works) out (who/how/what) (would/long)
        (there s/theres/there is) always (that/the option/the tablets/the pills)
        (dont/do not) intend (to see/to be/to reach)
        (hope/hoping) [*] (it/this/that/something) (takes/kills/gets) me
        not wak* up
        (wont/dont want to/never/not to/not) wake [up] [>/one/tomorrow/again]
        (disappear/vanish/not exist/not be here/slip away/fade away/be gone/go to sleep) (>/from/
            and/
            one/tonight/for good/forever)
        (take/takes/took/taken/taking) me (tonight/in my sleep/now/too/soon/home/>)
        [be] dead
        (die/dying/death/dies) (>/in my sleep/soon/first/of it/tonight/now/and)
        (tell them to (leave it/let it)/refuse treatment/not (treat/treated)/no treatment)
        pneumonia
        (something/anything) terminal
        envy (people/those/them/anyone)
        (so/be) easy >
        (would be/d be/be) so easy
        (feeling/thoughts/darkness/it/voice/black dog) [s/is/has/have] [come/creeping/crept/coming/
            came] back
        be over >
        (do anything/do something/anything/something) (silly/stupid/daft)
        id never (do/act/but)
        (you can/can) guess why
        (still be/even be/be) (bothering/bother/trying)
        if it (wasnt/werent) for (the/my)
        (only/just) (staying/here/carrying on/hanging on) (for/because/till/until)
        (crisis team/samaritans/sectioned/suicide watch)
        overdose
        (gone/gone very/gone really/so/went/very/really) (quiet/silent/withdrawn)
        (stopped eating/sleeps all day/cries in/cant stop crying/crying every/crying all)
        - (brain) dead
        - dead (horse/horses/battery/leg/legs/end/weight/on/easy/good/straight/link/links/line/arm/
            simple/nice/
            phone/slow/against/heat/sea)
        - (over/be over) (soon/by/in) (lunch/dinner/an hour)
        - (died/death) (certificate/rate/valley)
    """,
    # That it frightens whoever says it, or that it is not said to others.
    "hidden": """
        (some/most) mornings
        (told/telling) (nobody/no one/noone)
        (she/he) (says/said) [she/he] [shes/hes/s] [finally] (happy/fine/at peace/ok)
        phone [is/s] (off/dead/switched off)
        lately i
        (nobody/no one/noone/none of them) (knows/know/asks) [yet/about/that/i/how/twice/>]
        (wouldnt/havent/cant/never/not/dont/didnt) [*] (tell/told/said/say) (the/my/anyone/anybody/
            this/him/her/them) [*]
        i know how that sounds
        that s all
        thats all
        (or am i/am i) (overthinking/overreacting/imagining/worrying)
        is that (something/anything/bad)
        (at night/at 3am/in the small hours/3am/4am/in the night/lately/this winter/every night/one
            of
            these mornings/sometimes i/these days)
        (dont/do not) know (who/what to do/what to say/how to help/whether)
        (who do i/who can i/what do i/should i) (even/ring/call/tell/do/say)
        (i m/im) good (on the phone/at hiding/at pretending)
        laughed it off
        (said/says) (its/it s/it was) (a song/nothing/a joke/just)
        (hes/he s/shes/she s/s) never been (a/one)
        (cant/dont) get (out of my head/it out)
        asking seriously
        hasnt (posted/replied/answered/called/rung/been online)
        wont (answer/reply/open)
        (im/i am/am) [so/a bit/really/very] (scared/frightened/afraid/worried)
        - what do i do (with/about/if/now with)
    """,
}

PAIRS = """
    goodbye + arranged/fixed/ending/means/burden/tired/calm/drink
    arranged + fixed/ending/calm/means/tired/burden/hidden/drink
    fixed + ending/calm/means/burden/drawn
    ending + means/tired/burden/drawn/calm/drink
    means + drawn/tired/burden/gone/drink
    tired + burden/gone/drink/ending/hidden
    goodbye + goodbye
    arranged + gone
    burden + gone/hidden/burden
    gone + hidden/drawn/arranged/goodbye/fixed/ending
    voice + command
    wound + concealed
"""
