"""Not safe at home: what is said in parts, what somebody does, and how it is lived with."""

KINDS = {
    # What is decided for somebody, or taken from them.
    "control": """
        (he/she/husband/wife/partner/carer/mum/dad/son/daughter/boyfriend/girlfriend) [only/always/
            just] (checks/tracks/monitors/counts/rations/limits/switches off/unplugs/disconnects/
            locks/hides) [the/my/all/our] [*] [*]
        (wont/doesnt/refuses to/never) (give/gives/let/lets/pass/passes/bring/brings/help/helps/
            buy) me [my/the/have/any/to] [*] (bags/catheter/food/water/pads/tablets/meds/medication/
            toilet/wheelchair/phone/money/until/unless/bath/drink/help)
        (not/never) allowed (my/a/to/any/out/money/friends/visitors/the) [own] [*]
        (only lets/lets) me (eat/drink/sleep/wash/out/have/use/see/go/shower) [*]
        (turns/turned/pushes/wheels/puts/leaves/parks) (my chair/me/my wheelchair) (to the wall/in
            the corner/facing/where/outside/in the garage/in the bedroom/away/round)
        (takes/took/taking/steals) (a tenner/money/cash/twenty/#/notes) (from/out of) my (purse/bag/
            wallet/account)
        (tells/told/telling) (everyone/people/them/the doctor/my family/the nurse) (im/i am/i m)
            (mad/crazy/confused/lying/imagining/ill/losing)
        i (hide/hid) (food/money/my/it/them)
        (takes/took/hides/hid/keeps/has/holds/controls/handles/manages/checks/reads/moves/locks/
            smashed/broke/breaks/taken/taking/keeping/hidden/hiding/got/unplugs) [all/away/every]
            (my)
            [*] [*] (frame/wheelchair/chair/phone/phones/card/cards/pills/tablets/
            medication/meds/keys/money/crutches/stick/passport/glasses/pip/benefits/pin/bank card/
            messages/emails/texts/scooter/hearing aids/walker/insulin/letters/post)
        (reads/checks/goes through/watches/listens to) (every/all/my) [my] (message/messages/texts/
            text/email/emails/call/calls/phone/post)
        (takes/taking/has/had/spends/wants/controls) (my/all my) (pip/pension/money/benefits/wages/
            carers allowance)
        (have/made/makes/got/need) [me] to (ask/beg/send/show/prove/account/text/ring/apologise)
            [him/her/nicely/for/a]
        send (him/her) (a photo/photos/pictures/my location/a picture)
        (counting/counts/times) (the/my) (minutes/time)
        (wont/doesnt/never/dont/didnt) (let/lets) me (see/out/have/go/leave/use/speak/talk/ring/
            call/eat/
            sleep/near/work)
        (wont/doesnt/not) (let/allow/allowed) [me] [to]
        (lets/let) me have [the]
        (answers/speaks/talks/answer) for me
        (comes/sits) in [to/on] (to/on/with) (all/every) [my]
        (tracks/tracking/follows/watches) (me/my/where)
        (stands/stood/stand) in (the/my) (doorway/way/door)
        (so/and) i cant (get (to/past/out/through)/leave/reach/ring/call/move)
        cant get (to the door/out/the chair past/past (him/her))
        (locked/locks/lock/shuts/shut) me (in/out/inside)
        (no/there s no/theres no) (food/money/dinner/heating/keys) [put/for/if/left]
        (goes/went) (upstairs/out/to work) ~ (locks/takes/frame/phone)
        handles my money
        there never (seems/is) [to be] [any]
        (tells/tell/told) me (what/who/when) [i/to] [*]
        (leaves/left) me in (a/the/my)
        - (wont/doesnt/not) (let/allow) (it/the/up/him/her/them/go/us/you/my)
        - not allowed (to (drive/take/eat/park)/in (the/my)/on)
        - (app/surgery/pharmacy/gp/hospital/dwp/bank/council/nurse/clinic/trial/site/system/website/
            doctor/insurance/employer/landlord/school) ~ (wont/doesnt/not/have to/got/has/keeps)
            (let/
            allow/allowed/my/to)
    """,
    # What is done to somebody.
    "harm": """
        (his/her) hands round (my/her)
        (got/gets) in my (purse/head/bed/face)
        (lifts/raises/raised) (his/her) (hand/fist/hands)
        kill the (dog/cat/dogs)
        (puts/put/got/had/grabbed/has) (his/her) (hand/hands) (round/around/on/over) my (throat/
            neck/mouth)
        (hand/hands) (round/around) my (throat/neck)
        by the (throat/neck/hair)
        {near} [s/has/just/then/also/always/sometimes] {hits} (me/my/us)
        (pushed/pushes/shoved/shoves/slapped/slaps/kicked/punched/choked/hits/hit/beats/
            grabs/grabbed/shook/throws/threw/pinches/burned) me [down/into/against/again/last/when/
            if/and/so/because]
        (makes/made/making/forces/forced) me (have sex/do things/have it/sleep with/do it/kiss)
        even when (im/i) (in/say/crying/asleep/cry/spasm/said)
        (smashed/smashes/broke/punches/punched/kicks/throws/threw) (my/the/both/a) (phone/phones/
            plate/plates/door/wall/glasses/chair/mug/telly)
        (loses/lost) (it/his temper/her temper/his rag) [with/when/if/>]
        (goes/went) (mad/mental/ballistic/crazy/for me/quiet) (if/when/at/because)
        (he/she/hes/shes/dad/he s/she s) [is/s] [really] drunk
        drunk and (he/she/hes/shes/just/shouting)
        (shouting/screaming/threatening/shouts/screams) (at me/that he/that she/he ll/hell/at us)
        (no one/nobody) (would/will/ll/d) believe
        (calls/called) me (a/lazy/useless/names)
        expensive to keep
        (owed/owes) [for/him/me]
        (in a/in the/in) (wet/soiled/dirty) bed
        - {near} [*] {hits} (me/us) (at (chess/cards/scrabble/tennis/golf/cribbage)/to/hard/with (a/
            the) (news/bill/quote/letter))
        - it hits me
    """,
    # How it is lived with.
    "fear": """
        (flinch/flinching) (when/if/every)
        (flinch/cower/tremble/panic/freeze) when (he/she)
        (until/till/unless) i (say/apologise/beg/agree/stop/behave/am nice/thank)
        when i (annoy/upset/anger/argue) (him/her)
        when (he/she) (goes/leaves/comes/lifts/drinks/is drunk/gets) [*]
        (nobody/no one) (listens/believes/would believe/will believe) [to] [me]
        once a day
        (nervous/scared/afraid/frightened/terrified/dread/tense/walking on eggshells/eggshells/
            shake/
            scard) [when/if/of/that/of him/of her] [i/he/she/him/her]
        (hear/hears) (the/his/her) (van/key/car/keys/footsteps/boots) [in]
        (bag/bags) packed
        (no idea/nowhere/not sure/dont know) (where/to) [to] (go/turn/run)
        nowhere to go
        (who/where/what) (can i) (call/ring/go/text/turn)
        (is there/any) (somewhere/anywhere/someone/anyone/number) [i can/that/to] [*]
        (show/shows/showing/appear) (on/up on) the (bill/phone)
        (writing/typing/using/posting) (this/the) [*] (on/from/in/while/kids)
        (library/kids) (computer/tablet)
        (cant/cannot/couldnt/too scared to/afraid to) (leave/get away/get out/tell/say)
        (till/until) i say sorry
        till i (say/apologise/beg/cry/agree)
        until i (say/apologise/beg/cry/agree)
        (in/under) (the/my) (bathroom/bed/wardrobe/toilet/shed/cupboard) [with] [the] [door]
            [locked]
        door locked
        begging (not/him/her)
        stopped (asking/seeing/going/telling/talking)
        (dont/do not) want to (lose/upset/anger/annoy/make) (him/her)
        (dont/do not) want to lose (her/him)
        crying
        if i (complain/ask/say/talk/leave/ever leave/tell/refuse/cry/argue/dont/am late/m late/
            spill)
        if (dinner s/dinner is/tea s/tea is/the/im/i m) (late/not/slow)
        because i (asked/dropped/spilled/spilt/forgot/said)
        every (half hour/hour/night/day/time i/time he/time she/day an)
    """,
    # How it is made small.
    "excuse": """
        (says/said/tells me) [that] (im/i am/i m) (dramatic/being dramatic/too sensitive/sensitive/
            ungrateful/imagining/making it up/overreacting/lucky/mad/crazy/useless/lazy)
        (says/said) i (must have/make/deserve/asked for/bring) [*]
        (hes/he s/she s/shes/he is) not a bad man
        not a bad (man/person/husband/woman/dad/son)
        (hes/he s/shes/she s/has) never (hit/hurt/laid) [me/a]
        (is it/is that/is this) (normal/abuse/ok/okay/usual/wrong/just me)
        (does/would) (that/this/it) count [as]
        (probably/maybe/only/just) [just] (him/her/he s/hes/she s/shes) (caring/worried/looking
            after/
            tired/stressed/protecting)
        (its/it s/really its/so its) (really) me
        really it s me
        really its me
        my (own) fault
        (should be/suppose i should be/ought to be) grateful
        (got a point/he s right/hes right/maybe he s/maybe hes)
        (i make/that make/that makes) (him/her) (angry/slow/like this/mad)
        only (when/if) (im/i m/he s/hes/i/he/she/shes)
        it s my legs
        for looking after me
        for my own (good/safety)
    """,
    # What is threatened.
    "threat": """
        (he ll/hell/she ll/shell/he will/she will/theyll/they ll) (find/kill/take/hurt/say/tell/hit/
            make sure/burn/leave) (me/us/them/i/everyone/the/my)
        (take/kill/find) us all
        take us all
        (if i ever/if i) (leave/left/tell/told/go)
        (said/says/told/tells/threatens/threatened) [me] [that] [if] [i/he/hell/he ll/shell/she ll/
            she/
            nobody/they] [ever] (leave/leaves/find/kill/take/say/would/will/wont)
        (wont/never/not) find me
        (got a/has a/with a/got the/holding a/picked up a/s got a) (knife/gun/bat/hammer)
        (moved/moving) back in
        - (bailiff/section 21/landlord/council/dwp/eviction) ~ threat*
    """,
}

PAIRS = """
    control + harm/fear/excuse/threat
    harm + fear/excuse/threat/harm
    fear + threat/excuse
    threat + excuse
"""
