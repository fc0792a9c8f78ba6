"""Somebody to talk to: a means at hand, a place, a plan, a day."""

PLANS = """
    (theres/there is/there s/got/have/ive/bought/buy/buying/ordered/found/keep/keeping/kept/hid/
        hidden/made/tied/tying/looking at/staring at/holding/hold/borrowed/acquired/took/sharpened)
        [got/bought/a/an/the/my/his/some/this/that/enough/new/length of/piece of/all the/kept/been/
        *] [*] {weapon} ~ (ready/next to/beside/in front of/in my hand/in my hands/under my/by the
        bed/by my/in the drawer/in the garage/in the shed/in the loft/in the attic/in the cupboard/
        in the car/in the boot/waiting/hidden/loaded/here/tonight/to do it/on my lap/on the bed/on
        the table/i know how/thats all/use it/calling/for when/just in case/and a/and i/and im/round
        my neck/around my neck/to my wrist/against my/to my head/to my throat)
    (have/bought/got/ordered/ive/keep/buying/buy/tied/made/hold/holding/found/loaded/have a) [got/
        bought/a/an/the/my/some/enough] (rope/noose/gun/shotgun/rifle/pistol/razor blades/razor
        blade/helium/helium canister/hosepipe/ligature/length of rope) >
    (have/bought/got/ordered/ive/keep/buying/made/found) [got/bought/a/an/the/some] (rope/noose/
        helium/hosepipe/ligature/razor blades) (on/in/from/for/last/today/yesterday/this/and/off
        amazon/online)
    - rope/knife/razor/gun ... (boat/washing/climbing/gym/kitchen/grip/garden/dog/tug/cut the/
        shaving/legs/swing/balance/physio/peeler/adapted/fishing/clay/safe)
    - (kitchen/new/garden/gym/skipping/tow/washing/dog/adapted/cheese/bread/chefs/electric) [*]
        (rope/knife/razor/gun)
    (gun/shotgun/pistol/revolver/knife/blade/razor/rope/noose) ... (to my head/in my mouth/to my
        throat/to my wrist/round my neck/around my neck/against my neck/at my wrist/on my skin)
    if i had a (gun/shotgun/pistol)
    (bag/plastic bag/belt/scarf/cord/noose/rope/wire) [*] (over my head/round my neck/around my
        neck/round my throat/over my face)
    (stash/stashed/stockpile/stockpiled/stockpiling/hoard/hoarded/hoarding/saving/saved/save/putting
        aside/put aside/squirrelled/squirreled/collecting/collected/hiding/hidden/hid/stored/
        storing/keeping) [up/away/of/all/my/a/some/enough/the/back/up my/up all my/up enough/supply
        of/up the/away my/away enough/aside] [of] [my/the/*] [*] (pills/tablets/meds/medication/
        {drug}) (>/in case/just/for/under/at/until/so/because/to/behind/and/when/now/that)
    - {medicine} ... (for the holiday/on holiday/for the trip/for winter/for travel/from the cat/
        from the kids/in a box/to last/for christmas/away from)
    (enough/plenty of/all the/so many) [*] (pills/tablets/meds/medication/{drug}/insulin/morphine/
        stuff) ~ (to do it/to kill/to end/to finish/to die/to be sure/to make sure/saved/put by/to
        go/to do the job/to stop/in the house to/that it/to never wake)
    how many (of these/of those/of my/of the/*) [*] (it would take/would it take/it takes/does it
        take/do i need/i need/i would need/id need/would kill/will kill/would be enough/to kill/to
        die/are lethal/would be lethal/would do it/would finish)
    how many (pills/tablets/paracetamol/{drug}/units/of my pills/of my tablets) ~ (it would take/
        would it take/kill/die/lethal/fatal/not wake up/never wake/to end/finish me/overdose/be
        enough/do the job)
    how much (insulin/morphine/{drug}/alcohol/*) [*] ~ (kill me/to die/lethal/fatal/kill you/kill a
        person/never wake/end my life/end it/finish me/kill someone)
    how (long/quickly/fast/painful) [*] ~ (to die/to bleed out/to drown/before you die/until you
        die/to starve to/to lose consciousness)
    - how long ... (to die down/do people/mice/cells)
    (would/will/is/are/do/does) [*] (#/{spelled}) [of] [the/my/these] [*] [{medicine}] ~ (be enough/
        enough/kill me/do it/finish me/be fatal/be lethal) (to/>/kill/for)
    - enough (to (last/help/get/work)/for (a/the/me/my) (month/week/spasms/day/pain))
    (painless/painlessly/quick/quickest/easiest/peaceful/peacefully/least painful/surest/easy/best/
        foolproof/certain) [way/ways/method/methods] [to] (to die/to do it/do it/to end it/die/kill
        myself/to go/to kill/of doing it/of dying/of killing/suicide/to end my life/to end things/
        suicide method)
    - (quick/easy/quickest/easiest/best) (to do it/do it/way to (do it/go) (online/by/is/to/with))
    (google/googled/googling/researching/researched/looked up/looking up/reading about/searched/
        searching/read up) ~ (how to do it/suicide/methods/how to die/ways to die/ways to do/lethal/
        kill myself/end my life/painless/how to end/how long it takes to die/how many it/overdose
        amounts/hanging/dignitas for me)
    (know/worked out/figured out/decided/planned/thought about/thinking about/know exactly/working
        out/thinking of/imagine/imagining/fantasise about/fantasising about) [exactly/out/about]
        (how/where/when) ((im/i am) going to do it/ill do it/i will do it/i would do it/id do it/to
        do it/i want to die/it will happen/i want to go/i will die/to kill myself/to end it/to die/
        im going to die/i would end it/id end it)
    - (how/where/when) to do it (with/without/on/by/online/myself/at home)
    (have/got/made/making/ive/with) [a/my/the/got/made/it all] [*] (plan/plans/suicide plan) [and/
        to/for] (to end/to die/and the means/to kill/and (what i need/a date/everything/i have/ive
        got/im ready)/for how/to do it/to go/to jump/to take/to finish)
    (have/got/made/ive) [a/my/the/got/made] plan (>/and i (have/know/ve)/and the)
    - (plan/care/treatment/training/rehab) ... (physio/swimming/exercise/holiday)
    - have a plan (>/and) ~ (physio/swim/team/diet/nurse/neurologist/insurance)
    - (care/treatment/action/health/pension/insurance/floor/meal/lesson/exit/phone/business) plan
    (picked/set/chosen/chose/pick/decided on/fixed/circled/marked/have) [a/the/my] (date/day) [*]
        (>/to die/and/its/it s/when/for it/after the/is/already/in my)
    - date ... (wedding/holiday/hsct/surgery/transplant/infusion/scan/party/move/meeting/operation/
        trip/appointment) [*]
    date ... (day after my/day after the)
    (tonight is/tonights/tonight s/today is/todays/tomorrow is/tomorrows/its) the (night/day) (>/i/
        im/it/that)
    - (tonight/today/tomorrow) [is/s] the (night/day) (of/for/when we/our)
    (going to/gonna/about to/want to/ready to/planning to/will/ill/im/decided to/intend to/might/
        might just/could) [{adv}] (do it/go through with it/end it/finish it/go for good) (tonight/
        today/tomorrow/now/soon/this time/when (they/he/she/everyone/my/the)/while (they/he/she/
        everyone/my/the)/this weekend/after (christmas/the/my)/once (they/he/she/everyone/the/my)/>)
    - do it (tonight/today/tomorrow/soon/now/this time/this weekend) [*] (wish/with/the/if/first/
        injection/properly)
    - (can/could/would/might/will/ill/not/dont/never/id/lets/want to/going to) do it >
    - ill do it (today/tomorrow/tonight/soon/now/this weekend)
    (ive/i have/i) [{adv}] decided (>/its time/tonight/tomorrow/im going/its over/i am going/to go/
        this is it/enough)
    - decided (to go (for/on/with/to/back/ahead/private/down)/this is it for)
    (made up my mind/mind is made up/minds made up/mind s made up) (>/and (i/im/nothing/nobody/no
        one/its/it)/tonight/nothing/nobody/its)
    - (made up my mind/mind is made up) ~ (hsct/ocrelizumab/ocrevus/treatment/trial/retire/job/drug/
        move/kesimpta)
    (wish/wished/had/have/got/get/find/found/finding/if/need/getting/enough/lack) ~ (guts/courage/
        balls/nerve/bravery/strength) to [{adv}] (finish it/do it/end it/go through/jump/kill/end
        my/take/pull/use it/step/die/finish the job/swallow/go/cut)
    - (courage/guts/nerve/strength) to (do it/go/take) (again/to/back/the (step/drug/injection/
        stairs)/public/on/a/part/out/up/my (injection/first))
    only (thing/reason/person/one) ~ (stopping me/keeping me here/keeping me alive/keeping me going/
        keeps me here/keeps me alive/stops me/stopped me/holding me back/stopping/havent done it/im
        still here/i am still here/im alive/i havent/stopped/keeps me going/i stay/im here/im
        staying)
    - only (thing/reason/one) ~ (stopping me/keeping me/holding me back) from (running/swimming/
        driving/working/cycling/travelling)
    if it (wasnt/werent/was not/were not) for (my/the) (kids/children/dog/cat/mum/son/daughter/
        husband/wife/family/boys/girls/dogs/cats/baby) ~ (wouldnt be here/id be dead/be gone/would
        be gone/id have/id be/would have (done/ended/gone)/end it/not be here/not be alive)
    who (would/will/d/looks after/feeds) [*] (feed/look after/take/have/walk/care for) (the/my)
        (dog/cat/dogs/cats/kids/horse/pets/children/budgie/rabbit/fish/birds/parrot) (>/when im
        (gone/dead)/if im (gone/not/dead)/after)
    - who (looks/will look/would look) after (the/my/your) (dog/cat/kids/children/pets) (when/while)
        (you/im (in hospital/on/at/away))
    (stand/standing/stood/sit/sitting/sat/climb/climbed/climbing/up/went up/im/i am/am/here) [right/
        up/now/here/out/outside] [on/at/by/near/over/under] [the/a] [edge of/top of/side of/wrong
        side of/other side of/end of] [the/a] [*] {high} ~ (step off/stepping off/jump/jumping/let
        go/drop/edge/think about/thinking/wonder/wondering/imagine/over with/feel like/fall/falling/
        end/water looks/looks so/looking down/look down/alone/goodbye/sorry/tonight/do it/train
        comes/how far/long way down/nobody/turned back/i came back)
    (im/i am/standing/sitting/stood/sat/here) [up/out/right/now/outside] (on/at/by/near/over) (the/
        a) (edge of/wrong side of/top of)
    (im/i am) [now/here] (on/at) (the/a) (bridge/roof/ledge/cliff/cliffs/rooftop/viaduct/car park
        roof/edge) [now/right now/already/tonight/and/>]
    (look/looking/stare/staring/gaze/gazing/looked) [down/out] (at/over/from/into) [the/a] [*]
        {high} ~ (drop/how/long/wonder/wondering/thinking/imagin*/jump/peaceful/far/working out/
        calling/end/easy/would)
    (keep/always/find myself/found myself/kept) (looking/staring/thinking/going/going back/driving/
        walking) (at/of/about/to/past/towards) [the/my/a] [*] [bottle of/packet of/box of] (bridge/
        roof/cliff/cliffs/tracks/train tracks/railway/{weapon}/knives/pills/tablets/medication/
        {drug}/insulin/canal/river/weir)
    - (bridge/river/canal/cliff/sea/train) ... (photo/walk/lovely/beautiful/ice cream/view/dog)
    (look/looking/stare/staring/sit/sitting/sat/lay/lying/holding/hold/counted/counting/count/lined/
        line) [out/up/down/here/there/with] [at/with/the/all] [the/my/all/a/of] [my/bottle of/
        handful of/box of/packet of] [*] (pills/tablets/medication/meds/insulin/{drug}/{weapon}) ~
        (think/thinking/wonder/wondering/how easy/simple/in my hand/in front/easy/take them/swallow/
        ready/hand/lap/over and over/i could/just take/back/thought/enough/whether/tempted/debating)
    - (pills/tablets/medication/meds) ... (holiday/week/dosette/interactions/pharmacist/leaflet/
        which)
    (wonder/wondering/imagine/imagining/imagined/thinking/think/thought/fantasise/fantasising/
        picture/picturing/fantasize) [about/of/if/what/how/that/it] [*] ~ (step off/stepping off/
        stepping in front/jump/jumping off/jump off/jump in front/crash the car/crashing the car/
        driving into/drive into/not turning the/not turn the/turning the wheel/letting go of the
        wheel/let go of the wheel/veering/swerving/long the drop/rope/hanging/my funeral/my own
        funeral/being dead/not coming home/not come home/never coming home/walking into the sea/walk
        into the sea/walking into traffic/walking out in front/step out in front/steering into/
        swallowing)
    (step/stepping/walk/walking/jump/jumping/throw myself/throwing myself/throw/lie/lying/run/
        running/stepped/roll/rolling/wheel/wheeling/drive/driving/drove/swerve/swerving/crash/
        crashing) [myself/my chair/my wheelchair/my scooter/my car/the car/out/straight/right/down]
        (in front of/under/into/onto/off/over/out in front of/on) (a/the/an/oncoming/some) [*]
        (train/tracks/train tracks/lorry/truck/bus/traffic/cliff/bridge/river/canal/sea/lake/road/
        tree/wall/pier/motorway/roof/balcony/tube/cars/ledge/edge/quarry/lamp post/car)
    - {someone} ... (drive/driving/drove/crashing/run/running/jumping) [*] (into/over/off)
    - (walk/walking/walked/run/running/drove/driving/drive/jump/jumped/jumping) [straight/out]
        (into/on/off/over/onto/under) (the/a) (bus/train/bridge/road/sea/lake/tree/car/river/pier/
        wall) (to/in (summer/spain/cornwall)/and (swam/swim/paddled/came)/at the/for the first/
        without/with my (stick/sticks)/every (morning/day)/stop/with the (dog/kids))
    - (jump/jumped/jumping) (off/on) the (bus/train/bed/wall)
    - (into/in/to/by/past) the (quarry/lake/sea/river/cliff/bridge) (car park/road/shop/centre/cafe)
    - edge of my seat
    - (wrong side/top) of the (court/courtroom/bed/law/road/street/argument/history/room/world/
        range)
    - walk (on/over) the (bridge/pier/road)
    - (run/running) (on/over/into) the (road/bridge/train/car)
    (into/in front of) oncoming (traffic/train/cars)

"""
