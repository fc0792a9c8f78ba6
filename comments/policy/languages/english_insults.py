"""Insults at a person: at whoever is answered, or at somebody by name. Never at a disease, a bus or
oneself. They are held, and a person decides whether they were meant.
"""

from comments.policy.detectors.insults import Insults

WORDS = {
    "fool": """idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, halfwit, half \
        wit,
        dimwit, nitwit, twit, twat, twats, prick, pricks, dick, dickhead, dickheads, knob, knobhead,
        knobend, arsehole, arseholes, asshole, assholes, arse, ass, jackass, dumbass, smartarse,
        bastard, bastards, bitch, bitches, cow, pig, pigs, swine, cunt, cunts, wanker, wankers,
        tosser, tossers, bellend, muppet, muppets, plonker, pillock, numpty, numbskull, numskull,
        bonehead, fool, fools, clown, clowns, liar, liars, loser, losers, scum, scumbag, troll,
        trolls, bigot, bigots, quack, charlatan, fraud, fraudster, retard, retards, spastic, spaz,
        mong, cripple, psycho, nutter, nutjob, nutcase, lunatic, whiner, whinger, moaner,
        scrounger, scroungers, parasite, parasites, sponger, spongers, snowflake, snowflakes,
        cockwomble, weirdo, creep, slag, slut, whore, hag, bint, tool, waste of space,
        waste of oxygen, waste of skin, waste of air, piece of shit, piece of crap, piece of work,
        attention seeker, attention seekers, attention whore, drama queen, disgrace, embarrassment,
        snake, rat, vermin, coward, cowards, hypocrite, hypocrites, know it all, ignoramus,
        simpleton, dunce, dullard, monster, vulture, leech, leeches, shill, nobody, airhead,
        bimbo, thicko, thickhead, git, sod, oaf, lowlife, low life, nazi, sheep, sheeple, gobshite,
        scrubber, fatso, fatty, trash, big baby, crybaby, cry baby, whining baby, nasty piece of \
            work,
        sicko, perv, pervert, shithead, shit stirrer, windbag, dingbat, fruitcake, joke""",
    # Enough in “he is a …” and alone, where the milder ones above are not.
    "hard": """idiot, idiots, moron, morons, imbecile, cretin, twat, prick, dickhead, knobhead,
        arsehole, asshole, bastard, bitch, cunt, wanker, tosser, bellend, scumbag, retard, cretins,
        wankers, liar, clown, quack, charlatan, fraud, con artist, lying cow, parasite, scrounger,
        psycho, nutter, waste of space, piece of shit, disgrace, lunatic, hypocrite, pillock""",
    "stupid": """stupid, dumb, thick, dense, pathetic, disgusting, ignorant, worthless, evil, vile,
        moronic, idiotic, brainless, gutless, spineless, delusional, deluded, brain dead, braindead,
        an idiot, retarded, repulsive, ugly, fat, mental, insane, unhinged, deranged, a joke,
        full of shit, full of crap, full of it, full of yourself, not very bright, a bit thick,
        thick as mince, as thick as two short planks, as thick as a plank, thick as shit, lazy,
        scum, dim, laughable, despicable, contemptible, nasty, toxic, heartless, dishonest, lying,
        talking out of your arse, talking out your arse, talking out of your ass, out of your mind,
        a horrible person, a bad person, a terrible person, a horrible woman, a horrible man,
        a nasty woman, a nasty man, a vile woman, a vile man, a waste of space, the worst,
        sick in the head, not right in the head, beneath contempt, a sad little man, bonkers""",
    "adj": """stupid, dumb, thick, complete, completely, absolute, absolutely, total, totally, \
        utter,
        utterly, proper, fucking, fuckin, effing, f, ing, bloody, sodding, flaming, damn, damned,
        goddamn, ignorant, pathetic, lying, lazy, fat, ugly, old, silly, sad, little, miserable,
        nasty, vile, evil, horrible, selfish, arrogant, useless, worthless, disgusting, filthy,
        dirty, rotten, sick, mad, crazy, daft, smug, pompous, patronising, condescending, spoilt,
        entitled, brainless, mindless, clueless, gutless, spineless, two faced, big, huge, massive,
        blithering, raving, real, right, such, very, truly, deluded, bitter, twisted, cruel,
        heartless, jealous, sanctimonious, self righteous, self centred, narcissistic, toxic,
        foreign, commie, woke, racist, sexist""",
    "adv": """so, really, just, clearly, obviously, such, nothing but, nothing more than, a bit,
        honestly, actually, all, very, too, simply, quite, plainly, beyond, being, truly, seriously,
        totally, completely, absolutely, utterly, properly, fucking, bloody, always, still, both,
        one, either, no more than, the biggest, the most, probably, basically, literally, \
            frankly""",
    "youare": """you are, youre, u are, u r, ur, your, ure, you lot are, you people are, you guys \
        are,
        you all are, youre all, you were, you really are, you truly are, you must be, you sound,
        you have to be, youve got to be, you are being, youre being, people like you are,
        your lot are, you doctors are, you americans are, arent you, all of you are, stop being,
        dont be, you look, you always were, i think you are, i think youre, you come across as""",
    "person": """man, woman, boy, girl, person, people, child, men, women, troll, creature, \
        foreigner,
        foreigners, thing""",
    # What else may be shouted at.
    "thing": """ms, multiple sclerosis, fatigue, spasms, spasm, spasticity, pain, bladder, legs, \
        leg,
        body, cancer, depression, anxiety, disease, illness, nerves, relapse, fog, cog fog,
        brain fog, dwp, heat, winter, summer, weather, monday, universe, life, steroids, 2020,
        covid, virus, lift, bus, car, chair, printer, computer, phone, internet, migraine, tremor,
        dog, cat, hands, hand, feet, foot, eye, eyes, bowel, bowels, lhermitte, uhthoff, hug,
        vertigo, epilepsy, nhs, pip, tories, government, lesions, symptoms, stairs, tingling""",
}

LINES = """
    {youare} [{adv}] [{adv}] [a/an/the/such a/such an/all/one] [{adj}] [{adj}] [{adj}] {fool}
    {youare} [{adv}] [{adv}] {stupid}
    {youare} [{adv}] [a/an/the/one/such a] {adj} [{adj}] {person}
    you [{adj}] [{adj}] [{adj}] {fool}
    you {adj} [,] [{adj}] [{adj}] {person}
    (are you/r u/are u) [{adv}] [really/all/just/completely] [a/an] [{adj}] ({fool}/stupid/thick/\
        dumb/mental/insane/retarded/brain dead/deranged/deluded)
    how (stupid/dense/thick/dumb/ignorant/pathetic/selfish/deluded) (are you/can you/do you have \
        to be/must you be/could you)
    how can (you/anyone/anybody) be (so/as/this/that) (stupid/dense/thick/dumb/ignorant/blind/\
        selfish)
    what (a/an) [{adj}] [{adj}] {fool}
    what (a/an) {adj} [{adj}] {person}
    what (kind/sort) of [{adj}] {fool}
    (only/just) (a/an) [{adj}] {fool} (would/could)
    (bunch/pack/load/lot/bag/gang/crowd) of [{adj}] [{adj}] {fool}
    {fool} (all/the lot) of (you/them)
    (he/she/hes/shes/they/this writer/the writer/this author/the author/this blogger/the blogger/\
        this doctor/this woman/this man/this guy/this person/the moderator/these people/whoever \
        wrote this/op) [is/are/was] [{adv}] [a/an/such a] [{adj}] [{adj}] [{adj}] {hard}
    < [you] [{adj}] {hard} >

    < shut up >
    < shut up (you/idiot/moron/and/already/now/about)
    (just/please/oh) shut up >
    shut (your/ur) (face/mouth/gob/trap/cakehole/pie hole)
    < shut it >
    stfu/gtfo/fuckwit/fuckface/foad
    < [{adv}] (fuck/f/piss/sod/bugger/eff/bog/naff/jog/feck/frig) off
    < [{adv}] get (lost/stuffed/knotted/bent/to fuck/over yourself/a grip/a life)
    < [{adv}] (drop dead/go to hell/rot in hell/burn in hell/go die/go away and die/go jump/eat \
        shit/bite me)
    go (fuck/screw/f) yourself
    kiss my (arse/ass)
    (fuck/screw/f/damn/stuff/sod/bugger) you
    (crawl/go) back (to/under/into) (your/the) (hole/rock/cave/country)
    go back to (school/where you came from/your own country)
    i (hate/despise/loathe) you
    you (disgust/repulse/sicken/bore) me
    you make me (sick/puke/want to puke/want to vomit/vomit)
    (nobody/no one) (likes/loves/asked/wants/believes/cares about/gives a shit about) you
    (nobody/no one) cares what you (think/say/write)
    (nobody/no one) (asked/wants) [for] your (opinion/stupid opinion/input)
    i hope you (die/rot/suffer/choke/get what you deserve/lose/fall/never walk/get cancer/end up/\
        burn)
    (ashamed/shame) (of yourself/of yourselves/on you)
    two brain cells
    (havent/dont have/not) [got] (a/one) brain [cell/cells]
    (has/have) the (iq/brain/brains/intelligence) of
    you dont deserve to [call yourself/be a]
    call yourself (a/an)
    (stop/quit) [your] (whining/whinging/whingeing/bleating/snivelling)
    you [{adv}] (talk/speak/spout/write) [such/so much/nothing but/a load of] [absolute/utter/\
        total/complete] (shit/crap/bollocks/bullshit/drivel)
    < typical (stupid/thick/dumb/ignorant/lazy)
    nigger*/paki/pakis/kike*/faggot*/tranny/trannies/chink/chinks/wog/wogs/coon/raghead*

    - {youare} [{adv}] [{adv}] (not/never/no)
    - (dont be/stop being) [so] (silly/daft/lazy/mental/dense/ugly/fat/sad)
    - (people/they/everyone/nobody/doctors/he/she/somebody/someone/others/it/that/and/them/noone/\
        employers/strangers/family/friends/you) [*] [*] (think/thinks/thought/say/says/said/\
        assume/assumes/believe/call/calls/called/tell/told/tells/imply/suggest/hint/makes/make/\
        made/reckon) [that/me/like/people think/them think/it seem/out] {youare}
    - (if/when/like/though/whether/because/as if/that/unless/until/while/means/mean/even/feel/\
        feels/feeling/say/think/thought) [that] {youare}
    - (i think/i thought) {youare} (lazy/mental/bonkers/insane)
    - what ... {fool} (i/me/show/of me/that i/this bus/ive/i am/im)
    - (i/im/ive/me/my/myself) [*] [*] {fool}
    - (fuck/screw/f/damn/stuff/sod/bugger/hate/shut up/off/dead/hell/are/youre/you/sicken/disgust/\
        make me sick/you bastard/you bitch) [,] [you] [my/the/this/stupid/you/off/bloody] {thing}
    - {youare} ... [...] [,] [my/the] {thing}
    - {thing} [,] (you/youre) ... {fool}
    - {thing} [,] {youare} [{adv}] [a/an] [{adj}] ({stupid}/{fool})
    - {thing} [,] [you/just] (fuck/screw/shut/sod/piss/get)
    - {fool} (queen/show/proof/free/about/like/of the race)
    - shut up and (take my money/listen/sit/get on/dance)
    - (call/calling/called) (you/me/us/them/him/her/yourself) ... {fool}
    - your {fool}
    - your [{adv}] [{adj}] {stupid} [*]
    - your [{adj}] [{adj}] {person}
    - ur ... {person}
    - damn you [all] are
    - {youare} ... (joking/kidding/joke about/not)
    - (you sound/you look/you were/you must be) [{adv}] (insane/lazy/fat/mental/ugly/nasty/evil/dim)
    - {youare} [{adv}] (thick/dense/fat/mental/evil/ugly/lying/dim/sick) (skinned/on/in/with/down/\
        lipped/enough/to/awake)
    - {youare} [{adv}] lying (down/in/on/there/awake/flat/still/about)
    - {youare} (right/a right)
    - you (old/sad/poor/big/mad/crazy/silly/daft/right/little) thing
    - you (mad/crazy/daft/silly/old/big/little) (woman/man/girl/boy)
    - you right (person/people)
    - you (very/real/really/little/old/young/sick/big/right/such/mad/sad) people
"""

# Behind a name: Callum is a liar.
BEHIND_A_NAME = """
    is/was [{adv}] [a/an/such a/a bit of a] [{adj}] [{adj}] [{adj}] {hard}
"""

INSULTS = Insults(lines=LINES, behind_a_name=BEHIND_A_NAME, words=WORDS)
