"""Somebody to talk to, in parts: a goodbye, what is put in order, and that it is settled."""

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
}
