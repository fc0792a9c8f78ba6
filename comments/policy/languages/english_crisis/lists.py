"""Words that the phrases of a crisis share. An entry may be a phrase with marks of its own."""

LISTS = {
    # Who speaks, and what is said between.
    "im": "im, i am, i was, ive been, i have been, am, i feel, feeling, feel, i felt, i just feel",
    "adv": """really, even, just, actually, honestly, truly, simply, literally, only, so, still,
        ever, always, sometimes, often, constantly, genuinely, seriously, quite, kind of, sort of,
        also, too, very, now, already, probably, maybe, ultimately, absolutely, completely, all,
        fucking, bloody, starting to, beginning to, about to, almost, nearly, currently, finally,
        secretly, desperately, badly, honestly just, really just, that""",
    "mod": "would, will, could, can, might, may, id, ill, theyd, hed, shed, wed, should, must",
    "relation": """husband, wife, partner, boyfriend, girlfriend, fiance, fiancee, spouse, hubby,
        ex, son, daughter, brother, sister, mother, mum, mom, mam, mummy, father, dad, daddy,
        friend, mate, flatmate, roommate, housemate, neighbour, neighbor, cousin, uncle, aunt,
        auntie, nan, nana, gran, granny, grandma, grandmother, grandad, granddad, grandpa,
        grandfather, grandson, granddaughter, grandchild, nephew, niece, stepdad, stepfather,
        stepmum, stepmother, stepson, stepdaughter, child, kid, baby, toddler, boy, girl, lad,
        newborn, infant, year old, other half, little one, missus, old man, twin, teenager, in
        law, colleague, someone, somebody, teen""",
    "who": "he, she, they, {relation}, hes, shes, theyre, theyve, guy, man, woman, person, lady",
    "child": """baby, toddler, child, kid, kids, children, son, daughter, grandson, granddaughter,
        grandchild, boy, girl, newborn, infant, nephew, niece, little one, year old, lad, month
        old, little boy, little girl, twins, dog""",
    "theirs": "my, his, her, their, your, our, the, a, an, these, those, this, that",
    "everyone": """everyone, everybody, they, family, husband, wife, kids, children, mum, mom,
        dad, parents, partner, people, world, he, she, all, daughter, son, sister, brother, theyd,
        hed, shed, you, friends, carer, itd, it, others, grandchildren, girls, boys, planet,
        parents""",
    "nobody": "nobody, no one, noone, not a soul, none of them, hardly anyone, not one person",
    "gone": """without me, once im gone, when im gone, if im gone, after im gone, once i am gone,
        when i am gone, if i was gone, if i were gone, if i wasnt here, if i werent here, now im
        gone, if i was not here, if i wasnt around, if i werent around, if i was not around, if i
        went, if i was dead, if i were dead, if i died, if i disappeared, if i vanished, if i
        werent alive, if i was out of the way, if i were out of the way, if i just died, if i just
        disappeared, if i just went, if i didnt exist, if i did not exist, if i never existed, if
        i wasnt alive, if i had never been born, if id never been born, when im dead, once im
        dead, if i ended it, if i just ended it, if i wasnt in it, if i werent in it, if i was no
        longer here, if im dead, if i left this world, if i was no longer around, if they didnt
        have to look after me, if i just wasnt here, if i just wasnt around, if i just werent
        here, if i died tomorrow, if i died tonight, if i was just gone, if they didnt have me, if
        i wasnt a part of it""",
    # What may stand behind a phrase that means this; anything else makes it another one.
    "then": """>, anymore, any more, any longer, no more, no longer, again, now, like this, this
        way, tomorrow, tonight, today, at all, and, but, or, because, cos, either, most days, some
        days, in the morning, in the mornings, ever again, with this, since, so, though, lately,
        right now, honestly, if, when, these days, most nights, sometimes, after, please, every
        night, much longer, every day, every morning, much more, to be honest, tbh, the way things
        are, in this world, in this body, in this pain, on this earth""",
    "much": "much, much more, any more, anymore, no more, any longer, more",
    "time": """day, night, week, month, year, winter, hour, minute, morning, christmas, birthday,
        summer, spring, relapse, monday, weekend, second, single day, whole day, decade, set of""",
    # Ways to die: what is used, and where.
    "means": """rope, ropes, noose, gun, shotgun, rifle, pistol, revolver, bullet, bullets, razor,
        razors, razor blade, razor blades, blade, blades, knife, knives, scalpel, helium, exhaust,
        hosepipe, bin bag, plastic bag, belt, ligature, cord, scarf, dressing gown cord, insulin,
        pills, tablets, overdose, stash, morphine, fentanyl, bleach, antifreeze, poison, {drug},
        medication, meds, box cutter, stanley knife, cyanide, dressing gown belt, charger cable,
        nitrogen""",
    "weapon": """rope, noose, gun, shotgun, rifle, pistol, revolver, bullet, bullets, razor
        blades, razor blade, razor, blade, blades, knife, hosepipe, ligature, helium, scalpel,
        helium canister""",
    "high": """bridge, roof, rooftop, cliff, cliffs, ledge, balcony, platform, tracks, train,
        viaduct, railway, motorway, overpass, multi storey, multistorey, car park, ninth floor,
        tenth floor, top floor, train tracks, railway line, weir, canal, river, sea, pier, window,
        edge, reservoir""",
    "die": """die, be dead, be gone, not exist, not be here, not be alive, not wake up, never wake
        up, end it, end it all, end my life, end everything, end things, kill myself, hang myself,
        disappear, disappear forever, disappear for good, vanish, sleep forever, sleep for ever,
        stop living, stop existing, stop being, cease to exist, stop breathing, end myself, be in
        the ground, be with the angels, be put out of my misery, be put down, leave this world,
        leave this earth, leave this life, slip away, not be around, be no more, be six feet
        under, sleep and never wake up, sleep and not wake up, bleed out, go to sleep and not wake
        up, fade away, not have to exist, take my own life, take my life, go to sleep forever, go
        to sleep for ever, shoot myself, drown myself, top myself, off myself, cut my wrists, slit
        my wrists, jump off a bridge, jump in front of a train, be buried, drift away, be dead
        already, die already, sleep and never wake, jump, unalive myself, gas myself, drown, be
        hit by a bus, be hit by a car, be put to sleep, overdose, be out of this world, be out of
        here for good, get hit by a bus, get hit by a car, check out for good, check out of life,
        be free of this life, stop waking up""",
    "dying": """dying, death, being dead, not being here, not waking up, ending it, ending it all,
        ending everything, ending things, ending my life, killing myself, hanging myself, suicide,
        not being around, not existing, being gone, jumping, taking my own life, taking my life,
        overdosing, an overdose, taking an overdose, not being alive, stepping off, slitting my
        wrists, cutting my wrists, drowning myself, shooting myself, disappearing, hurting myself,
        cutting myself, harming myself, self harm, self harming, driving into, stopping everything
        for good, taking them all, taking the lot, swallowing the lot, suicidal, unaliving,
        driving off, jumping off, crashing the car, crashing my car, topping myself, offing
        myself, doing away with myself, how i would do it, how id do it, how to do it, ways to
        die, ways to do it, not coming home, not coming back, letting go of the wheel, leaving
        this world, ending my own life""",
    "dontwant": """dont [{adv}] want to, do not [{adv}] want to, didnt [{adv}] want to, dont
        wanna, no longer want to, no longer wish to, not sure [that/if] i [{adv}] want to, dont
        wish to, dont know if i want to, dont know that i want to, dont think i want to, would
        rather not, have no wish to, no desire to, dont have the will to, no will to, dont care
        to, not wanting to, never want to, never wanted to, refuse to, doesnt want to, dont see
        why i should, lost the will to, no reason to, no longer see a reason to, not want to,
        wont, unwilling to, dont deserve to, dont see a reason to, dont see any reason to, see no
        reason to, cant find a reason to, dont have a reason to, cant be bothered to, no interest
        in, dont feel like i want to, scared to, no point [in] trying to, dont feel i [{adv}] want
        to, dont feel i should""",
    "cannot": """cant, cannot, can not, couldnt, could not, can no longer, can barely, can hardly,
        dont think i can, not sure i can, dont know if i can, not sure if i can, dont feel i can,
        not able to, unable to, dont know how i can, dont believe i can, dont have the strength
        to, not strong enough to, havent the strength to, dont feel able to, too tired to, dont
        know how to, no longer have the strength to, havent got the strength to, no strength left
        to, no longer able to, dont feel like i can, cant possibly, just cant""",
    # Somebody near, and what they do.
    "near": """{relation}, he, she, they, hes, shes, theyve, carer, carers, care worker, pa, boss,
        staff, man i live with, parents, family, landlord, nurse, stepbrother, brother in law,
        exes, lodger, support worker, sons, neighbours""",
    "hits": """hit, hits, hitting, beat, beats, beating, slap, slaps, slapped, slapping, punch,
        punches, punched, punching, kick, kicks, kicked, kicking, strangle, strangles, strangled,
        choke, chokes, choked, pinches, pinched, bit, bites, bitten, burns, burned, burnt, shove,
        shoves, shoved, push, pushes, pushed, pushing, stabbed, spat at, spits at, batters,
        battered, attacks, attacked, headbutted, backhands, backhanded, smacks, smacked, whips,
        belts, assaulted, assaults, raped, rapes, abuses, abused, threatens, threatened, drags,
        dragged, throttled, hurts, grabs, grabbed, thumps, thumped, elbowed, shakes, shook, lashes
        out at, lashed out at, went for, goes for, is violent to, has hit, knocks, knocked,
        twists, twisted, bashed, clouts""",
    "locks": """locks, locked, lock, locking, shuts, shut, trapped, traps, barricaded, confined,
        keeps me locked, confines""",
    "scaredof": """scared of, afraid of, frightened of, terrified of, fear, scared to, afraid to,
        frightened to, terrified to, im scared, frightened by, petrified of, dread, frightened,
        scared, living in fear of, live in fear of, terrified, petrified when""",
    "they": "they, he, she, staff, carers, nurses, people, family",
    # What was taken, and how much.
    "whotook": """i, ive, just, accidentally, have, has, he, she, they, hes, shes, {relation},
        nearly, and, already""",
    "tookit": """took, taken, swallowed, swallowing, downed, necked, popped, injected, had, drunk,
        drank, eaten, ate, snorted, inhaled, chewed, gulped, taking, given myself, gave myself,
        put on""",
    "many": """8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 24, 25, 26, 28, 30, 32, 35,
        36, 38, 40, 42, 45, 48, 50, 52, 55, 56, 60, 64, 65, 70, 75, 80, 84, 90, 96, 100, 112, 120,
        150, 200, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
        seventeen, eighteen, twenty, twenty four, twenty five, twenty eight, thirty, thirty two,
        thirty odd, forty, fifty, sixty, seventy, eighty, ninety, hundred, a hundred, dozen, a
        dozen, two dozen, dozens, dozens of, hundreds of, two packets, three packets, two boxes,
        three boxes, two strips, three strips, four strips, four packets, two bottles, three
        bottles, two packs, three packs, 2 packets, 2 boxes, 2 strips, 3 packets, 3 boxes, 3
        strips, 2 packs, loads of, loads, tons of, shitloads of, heaps of, a ton of, a load of""",
    "recent": """last night, tonight, today, this morning, this afternoon, this evening, ago,
        since, now, just now, yesterday, earlier, in one go, at once, at lunchtime""",
    "nothistory": """>, and, about, around, an hour, # hours, # minutes, # mins, half an, last
        night, tonight, today, this, with, by mistake, by accident, at once, all at, in one, in
        the last, because, cos, now, just now, so, over the, earlier, yesterday, to end, to sleep,
        to kill, to see, together, ago, what, should, is that, im, i, she, he, hes, shes, but, a
        few, two hours, three hours, straight, in total, on purpose, since, already, feel,
        feeling, is it, or so, will, what do, on top, instead""",
}
