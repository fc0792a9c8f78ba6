"""Somebody to talk to, in parts: who lets it happen, denies it, or fears for somebody."""

KINDS = {
    # What somebody else sends before they go.
    "parting": """
        (texted/text/messaged/message/posted/post/wrote/rang/called/voicemail/emailed/sent/left/
            gave/
            said/told) ~ (goodbye/good bye/sorry for everything/thank you all/thanks for everything/
            nice knowing/knowing you/loves me/loves us/loved me/loved us/look after (my/her/his/mum/
            dad/the)/where (his/her/the/to find) [*] (will/papers/spare key/key/keys/money/
            documents)/
            better off/dont come looking/dont look for/last post/hes sorry/she s sorry/shes sorry/he
            s sorry/he is sorry/she is sorry/passwords/bank (codes/details/cards))
        (left) a note
        - (retirement/leaving do/good luck/late/dinner/moved to/vitamin/form/forms)
    """,
    "unreachable": """
        (not/isnt/wont/hasnt/doesnt/nobody/no one/cant/couldnt/havent/never) [*] [*] (picking up/
            pick
            up/answer/answering/answered/reach/reached/get hold of/replying/reply/replied/come home/
            came home/heard from/been online/been seen/get through/find) [him/her/them/since/us]
        (phone/mobile) [is/s/goes] (off/dead/switched off/to voicemail/straight)
        switched off (his/her/their) (phone/mobile)
        (gone/went) (silent/quiet/dark)
        - (form/forms/clinic/surgery/gp/council/vitamin/password/link/page) ~ (answer/pick up/find/
            reach/reply/get through)
        - (answer/answered/reply/replied) (my/the/your/to) (question/message/questions/email/emails/
            post)
    """,
    # What may kill if it is left, and that it is left.
    "illness": """
        (infection/infections/pneumonia/sepsis/uti/dialysis/insulin/pressure sore/sore/feeding tube/
            antibiotics/antibiotic/heart tablets/breathing/relapse/covid/flu/chest infection/
            treatment/chemo/blood thinners/diabetes/transfusion)
    """,
    "left": """
        (would it be/would it) [*] (so/such a/really) (bad/terrible/wrong/awful)
        if i [just/simply] (didnt/stopped (turning/going/having/taking)/let/refused)
        (just/simply) not (treating/having/taking/treat) (the/my/it/any)
        bad way to go
        let (nature/it) [*] (get on/take me/do its/run its)
        do its thing
        (can/could) have me
        leave me (alone/be) with it
        (wont/not) be (calling/ringing/telling) (anyone/anybody/for/them)
        (didnt/dont/wont/wouldnt) (ring/call/phone) (for help/anyone/anybody/an ambulance/999/them)
        (on purpose/deliberately)
        (quiet/quick/easy/natural) way (out/to/>)
        finish* (the job/me off/me)
        do what i (cant/couldnt/dare not)
        (waiting/wait) to see what happens
        no to the (feeding tube/antibiotics/dialysis/ventilator)
        - let (nature/it) ~ bruise
        - (nurse/doctor/consultant/cardiologist/gp) (said/says/told/advised)
    """,
    # That it is denied, and still is not all.
    "denied": """
        (dont/do not/not that i/not) [{adv}] want to (die/be dead/kill myself)
        (not/wouldnt say) [{adv}] (suicidal/dead)
        (not/never) (going to/gonna) (do anything/kill myself/hurt myself/do it)
        (wouldnt/would never/id never/i d never) (do it/do anything/act on)
        not in (danger/any danger)
    """,
    "absent": """
        (just/rather/only/but/also/either) [i/id] [*] [want/wants/like/rather/wish/am] [to] (not be
            here/dont want to be here/not be awake/not exist/dont want to (be (this/me/alive/awake/
            here)/live/exist/wake)/like to stop/stop/wish i (wasnt/werent/was not/were not)/not
            here)
        (wouldnt/would not) (fight it/mind/stop it)
        (cant/cannot) see (myself/me) (carrying/going/living)
        (dont/do not) [{adv}] want to be (this/me/alive)
        want it not to be me
        for the next (bit/part/stage/chapter)
        (not/rather not) be awake for (this/any/it/the next)
        - (awake/here) for the (operation/biopsy/scan/meeting/procedure)
        - (sedation/badge/meeting/ironing)
        - want to (see/dance/walk/travel/live to)
    """,
    # Affairs that are tidied for no reason that is said.
    "tidied": """
        (putting/getting/put/got/puts) [all] (my/his/her) [*] (affairs/papers/things/house) in order
        (paid up/paid off/labelled/labelling/labeled) [all] [my/the] (everything/bills/it all/
            things)
        (everything/it all) [is/s] (labelled/labeled/paid for/paid up)
        (clearing/cleared/clear) out (my/the) (loft/attic/wardrobe/garage/cupboards/drawers)
        (giving/given/handing/handed/passing/passed) [all] (my/some of my/his/her) [*] (books/
            things/
            records/jewellery/tools/stuff/pictures) [away/on/to/out]
        (sorted/sorting/made/finished/updated/wrote) [out] my will
        names on the backs of
        told (my/the) * where everything is
        (closed/closing) (my/all my) (accounts/account)
        (writing/written/wrote/finished) [down] [all] (my/the) passwords
        (which/what/the) (hymns/songs/readings) (id/i d/i would/i) (like/want)
        - (pip/review/jumble/freezer/laptop/solicitor/bungalow/decorators/sale/holiday/move/moved)
    """,
    "noreason": """
        (no/not for any/without any) [particular/special/real] reason >
        [just] in case >
        just tidy
        (feels/felt) like the right time
        (feel/feels) [so/much/*] (lighter/calm/calmer/at peace)
        [it s/its] all (ready/done) >
        (doesnt/dont/does not) know yet
        (so/so that) (nobody/no one/she/he/they/my *) [else] [will/would] (has to/have to/only has/
            only have/wont have/will not have/need/needs)
        so there wont be
        nobody will (be put to/have to)
        quietly
    """,
    # The means, as it is handled.
    "handled": """
        (count/counted/counting/counts) (my/the/them/all/out) [my/the/all] [*] (tablets/pills/meds/
            capsules/insulin/patches)
        (count/counting) them
        (tip/tipping/tipped/pour/pouring) (my/the/them/all) [*] [*] out
        how many [*] [*] (tablets/pills) (there are/are left/i have/ive got)
        how many ive got left
        (take/took/get/got) the (bottle/packets/packet/box/tablets/pills) (down/out)
        (lay/laid/line/lined) (them/the (tablets/pills/packets)) [all] (out/up)
        (had/have) the (packets/bottles/box/tablets/pills) [*] (open/out)
        (keep/keeping/kept) (the/a/my) (razor/blade/knife/scalpel/rope)
        (week/weeks/few days) [s] worth
        (locked/locks/hidden/hides/hid) my (tablets/pills/meds/medication) [away]
        tablets weekly instead
        (putting/put) a (couple/few) (aside/by) [each/every]
        - (sunday/dosette/shortage/toddler/holiday/prescription ran)
    """,
    "ritual": """
        (some/most) (nights/evenings/days)
        just (count/hold/look)
        (calms/comforts/soothes) me
        having enough
        (dont/do not) know (why/what for)
        put them back
        (and/just) look at (them/it)
        (dont/havent/didnt) use (it/them)
        (dont/do not) trust myself
        (i/ive) asked (him/her/them/the)
        where i can see
        can guess why
        {self}
        - where i can reach
    """,
}
