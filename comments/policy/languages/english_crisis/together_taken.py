"""An overdose: what is said in parts, of something taken."""

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
