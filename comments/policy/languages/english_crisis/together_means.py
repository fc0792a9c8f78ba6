"""Somebody to talk to, in parts: what could be used, and what holds somebody to it."""

KINDS = {
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
}
