"""Not safe at home, as it is said in passing: care that is withheld, marks that are hidden, what
is forced, watched or excused; and a child elsewhere."""

HOME_QUIET = """
    (wont/doesnt/does not/will not/refuses to/refuse to/only) [*] (feed/feeds/change/changes/lift/
        lifts/wash/washes/turn/bring/brings/give/gives/help/helps/come/comes/dress/do/move/let) [me]
        ~ (unless/until/till/if) i (give/pay/slip/sign/tell/say/apologise/apologize/transfer/beg/
        hand/let/ask nicely/do what/thank)
    - (unless/until/till/if) i (give/say/tell) [*] (notice/when/a (ring/call/week)/them/the (nurse/
        office/word))
    (she/he/carer/pa/they) ~ (wants/want/demands/demand) (cash/money/paying/my card/my pin) ~ before
        (she/he/they/shell/hell/theyll)
    no (shower/food/dinner/tea/tablets/phone/drink/wheelchair/bath) (until/unless/till) i
        (apologise/apologize/say/behave/beg/sign/pay/stop)
    (makes/made/making) me beg
    can have my (tea/dinner/tablets/phone/chair/shower/food) ~ (when/once/if) (ive/i ve/i have/i)
        (paid/transferred/given/said/apologised/signed/pay/say/sign)
    leaves me (wet/hungry/dirty/cold/soiled) (if/when/because/until)
    (keeps/takes/has/gets) my (pension/pip/benefits/money/wages) and gives me
    helps (herself/himself/themselves) to my (purse/money/pension/card/savings/bag)

    (black and blue/all colours/covered in bruises/finger marks/fingermarks/thumb prints/
        thumbprints/
        hand marks/bruises/bruised/marks) ~ (under my/sleeves/jumper/nobody sees/(nurse/doctor)
        never/
        never asks/i say/i said/i told/his boots/his fist/his hands/dont dare/clumsy/my balance/keep
        quiet/from him/from her/his doing)
    (under my/sleeves/jumper/collar) ~ (black and blue/all colours/bruises/bruised/finger marks)
    (so nobody/so no one/so people/so they) [dont/cant] (sees/see) what (he/she) (does/did/s done)
    (my/the) (neck/throat/arm/arms/face/wrist) (has/have) (his/her) [thumb/finger/hand] (prints/
        marks/fingers)
    (concealer/makeup/make up/foundation) (again/over the/on the/to hide/to cover) ~ (he/she/sorry/
        bruise/bruises)
    (grips/gripped/grabs/squeezes) my (wrist/wrists/arm/arms) so (hard/tight/tightly)
    (told/said/say) ~ (fallen/fell/tripped/bumped into/walked into) ~ i (hadnt/didnt) >
    (rough/roughly/heavy handed) ~ (dare/complain/keep quiet/like to say/bruises/hard to find/skin
        tears/dont want to make)
    - (bruise/bruises/bruised/marks/black and blue/all colours) ~ (injection/injections/copaxone/
        cannula/blood test/needle/step/fell over/thinners)

    (forces/forced/forcing) (himself/herself) on me
    (having/has/had/insists on/wants/demands) sex ~ (woke up/asleep/hurts/cant feel/say no/said no/
        drugged/cry/crying/dont want/against)
    (woke/wake/woken) [up] ~ (having sex with me/inside me/on top of me/touching me/his hands on me)
    (does/do) what (he/she) (likes/wants) (with/to) me
    (climbs/gets/got/climbed) on top of me ~ (drugged/say no/cant/asleep/push/crying)
    - (cat/dog/kitten) ... on top of me
    (doesnt/wont/didnt/never) stop when i (cry/say/ask/beg/tell)
    - stop when i (say/ask/tell) (when/him/them) [*] (spasm/spasms)
    (my/a wifes/marital) duty ~ (cry/bed/night/sex/hurts/tired)
    (put/puts/putting/slid/slides) (his/her) hand (under/up/in/inside/down) my (blanket/skirt/
        nightie/
        pyjamas/pants/knickers/top/clothes/dress/shirt/gown)
    touched me ~ (wasnt washing/not washing/in the shower/wasnt care)
    (makes/made) me do it even
    (holds/held/pins) me down
    - (surgeon/nurse/dentist/anaesthetist) ~ held me down

    (hiding/hid/shut/locked/typing/writing/im/i am/with/got) [*] [*] [*] (in/under) (the/my) (loo/
        bathroom/toilet/shed/garden shed/cupboard/wardrobe/duvet/bed/car/garage/attic) ~ (he/she/
        hes/
        shes/dad/husband/him) ~ (kicking/smashing/coming/banging/rage/rages/falls asleep/is asleep/
        shouting/drunk/calms down/looking for/angry)
    - (football/peace/painting) ~ (bathroom/shed/garage)
    {near} [*] [is/s/are] (smashing/breaking/wrecking/trashing/kicking) [up] (the (house/kitchen/
        place/door/windows/flat/room)/things/my/everything/in the door)
    - (kids/children/builders/council/they/cat/dog) ~ (smashing/breaking/wrecking)
    {near} [is/s/are] (coming (upstairs/up the stairs) (with/and/now/>)/coming (for/after) me/
        outside
        (banging/shouting/again/with))
    (screaming/raging/drunk) and (breaking/smashing/throwing) (things/plates/everything/stuff)
    (hear/heard) (him/her) (looking for me/coming/shouting for me/on the stairs)
    - hear (him/her) coming (home to/with the/in from)
    found the (money/phone/letter/bag) i (hid/had hidden)
    (up the stairs/at me/at us/coming) with (his/the/a) belt

    (baby/babies/toddler/kids/children/little ones/little one/little boy/boy/girl/twins) ~ (next
        door/upstairs/over the road/across the road/across the street/downstairs/in the flat) ~
        (alone/on their own/on (his/her) own/hungry/starving/screaming for hours/crying since/crying
        for hours/no adult/anyone is in/anybody is in/nobody in/burns/bruises/shut in/locked)
    (next door/upstairs/over the road/across the road/neighbour/neighbours) ~ (baby/toddler/kids/
        children/little ones/boy/girl) ~ (alone/on their own/on (his/her) own/hungry/no adult/
        screaming for hours/crying since/locked/shut (in/out)/bruises/burns)
    two little ones next door who are on their own
    leaves (her/his/the/their) (baby/toddler/kids/children/little ones) (in the (flat/house/car)/
        alone/on their own/at home alone/by themselves)
    {child} ~ (marks/bruises/burns/cuts/bruise/welts) ~ (not allowed to/wont say/wouldnt say/cant
        say/made me promise/promise/says (he/she) fell/who did/flinches/scared to)
    (flinches/cowers/goes quiet/shakes) when (his/her) (dad/mum/stepdad/father/mother/stepfather)
    (secret) [*] about (her/his) (stepfather/stepdad/uncle/dad/father/coach/teacher/brother/grandad)
    (he/she) s not allowed to (say/tell)
    locks (him/her/them) in (a/the/his/her) (cupboard/room/garage/shed/cellar/bedroom)
    - (felt tip/chickenpox/eczema) marks

    never [*] (laid a finger/hit me/hurt me/touched me/raised a hand) ~ (but he/but she/he just/she
        just/he only/she only) [*] (punches/throws/smashes/kicks/grabs/shoves/locks/shouts/screams/
        pushes/breaks)
    (throws/threw/throwing) (things/plates/pots/cups/stuff/mugs) [,] (near/not at/past) me
    (shouts/screams/yells/shouting/screaming) (in/into) my face
    (he/she) (only/just) (gets/is/goes/does) [it/like] [that/this] when i
    - like that when i (sing/laugh/stroke/feed/come home)
    i (provoke/wind up/provoked) (him/her)
    does everything for me so i (cant/shouldnt) (complain/say)
    only [happens/does it/like that] when (he/she) (drinks/has a drink/has been drinking/s
        drinking/s
        drunk/is drunk/s been drinking)
    slams my (wheelchair/chair/frame) about

    (normal/ok/okay/usual/right) ~ (husband/wife/partner/boyfriend/girlfriend/carer/he/she) ~ (check
        (your/my)/checks (your/my)/read (your/my)/reads (your/my)/reads all my/goes through my/
        answer
        for (you/me)/answers for me/keeps my/wont let me/want to know where)
    (want/wants) to know where (i am/they are/you are/im going) every (minute/hour/second)
    {near} ~ (answers/answer) [all] the questions for me
    (appointment/appointments/clinic/doctor/nurse/consultant) ~ (answers/speaks/talks) for me
    {near} ~ (decides/chooses/dictates) (what i (wear/eat/do/say/spend)/who i (see/talk/speak))
    (app/tracker/camera) (on my phone/in my room/in my bedroom/on my car) ~ (where i am/see where/
        watch me/watches me/see me)
    goes through my (bag/phone/drawers/purse/handbag/messages/bin)
    {near} ~ (cross/angry/funny/furious/annoyed) (if/when) i (speak/talk/see/go/ring/want/ask)
        (alone/out/to (the (nurse/doctor)/my (mum/friends/family/sister)/anyone)/my/on my own)
    (show/give) (him/her/my (husband/wife/partner/boyfriend)) (the/all/every/my) (receipts/receipt)
    turned [all] my (friends/family) against me
    - (nurse/doctor/council/bank/dietitian) ~ (goes through my/reads my)
    (he/she/husband/wife/partner/boyfriend/girlfriend/dad/mum/brother/son/ex/carer) [s/is] [{adv}]
        (going to/gonna/will) kill me [he/she/one/tonight/if/when/and/>] [said/says/day/i/he/she]
    (hes/shes) [{adv}] (going to/gonna) kill me
    - kill me (when (he/she) (sees/finds/hears/reads)/for (eating/forgetting/saying/buying/this)/if
        i
        (forget/dont (bring/send/reply)/buy/eat/miss)/with (kindness/laughter)/laughing)
    {near} ... (rough/roughly) [*] (when/with/moving) [*] [*] me ~ (bruise/bruises/keep quiet/
        complain)
    (held/holds/put/puts/pressed/presses/pushed) (a/the/his/her) (pillow/cushion/blanket/duvet/
        plastic
        bag) (over/on/to) my (face/head/mouth)
    (uncle/stepdad/dad/brother/grandad/cousin/stepbrother/lodger/stepfather/coach) (comes/came/gets)
        (in/into/in to) my (room/bed) ~ (dont want/dont like/when/nights/asleep/drunk/scared)
    - into my room (when i (call/shout/ring)/with (tea/breakfast/my)/to (wake/say))
    (says/said/tells me/told me/telling me) ~ (nobody/no one) else (would/will/d/ll) (put up with/
        have/
        want/love/look after/take) me
    (account for/explain) every (minute/penny/second/hour/call/pound)
    - (account for/explain) every ~ (council/tax/grant/court/auditor/budget)
    (said/say/says) [that] [i] [was/am/im] (yes/fine/no/ok/nothing) because (he/she/they/my *) [s]
        (was/were/is) (in the room/there/listening/with me/next to me/right there/standing)
    (does/did/do) all the talking ~ (looks at/floor/flinches/never speaks/doesnt speak/says nothing/
        silent)
    (nice/kind/lovely/charming/sweet/different) [to me] (when/in front of) (people/others/someone/
        visitors/anyone/company/the nurse/the doctor) (are/is/>) [watching/here/around/there/
        looking]
    (code word) ~ (kids/children/daughter/son/neighbour/sister)
    (kids/children/daughter/son/neighbour/sister) ~ (code word)
    (leave/go/get out/run/escape) in a hurry ~ (kids/code/him/her/bag/he/she)
    - (code word/in a hurry) ~ (game/wifi/password/quiz/train/flight)
    - (first/second/former/previous) (husband/wife/marriage/partner) was [*] (violent/abusive/
        controlling)
    if (he/she) cant have me (nobody/no one) (will/can/else)
    (bought/got/has/carries) a (machete/crossbow/axe/gun/knife) ~ (says/said/me/ex/threat*)
    (ex/husband/boyfriend/partner) ~ (bought/got/carries) a (machete/crossbow/gun)
    (drags/dragged/pulls/pulled/grabs) me ~ by (my/the) (hair/legs/feet/wrists/ankles)
    (got/has/has got) my (mum/mom/sister/brother/nan/mother/gran) (on the floor/by the (throat/
        hair)/
        pinned/cornered/against the wall)
    {near} [just] gets (funny/angry/nasty/difficult/moody/cross/mad/weird) (if/when) (im/i m/i am)
        (late/
        out/back/on the phone/five minutes/home late)
    (cant/cannot/darent/dare not) tell (anyone/anybody/them/the nurse/the doctor/my *) what (he/she/
        they) (does/do/did/doing) [to me/or/>/because]
    (flinch/freeze/tense up/shake/panic/jump) when (i hear) (his/her) (key/car/van/footsteps/voice/
        boots/steps) [*]
    has to have my (bank card/pin/card/cards/pension book)
"""
