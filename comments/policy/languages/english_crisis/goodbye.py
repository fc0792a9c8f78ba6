"""Somebody to talk to: a goodbye, a last message, and what is arranged for afterwards."""

GOODBYE = """
    (by the time/when) [you/anyone/someone/they/this is] [*] (read/reads/see/sees/find/finds/get/
        reading) (this/it/me) (i/ill/i will/im) [{adv}] (wont/will/be/am/have/gone/dead/not)
    by the time (you/anyone/someone/they) [*] (read/reads/see/sees/find/finds) (this/it/me)
    - (when you read this/when they find it) (paper/article/post)
    (this is/this will be/heres/its) [be] my (last/final) (post/message/comment/goodbye/note/words/
        time here/day/night/letter/christmas/birthday/entry/one/email) (>/here/on/to/ever/and (i/
        goodbye/thank/im sorry/be)/thank/goodbye/everyone/all/i)
    - last (post/message/comment/day/night/one/christmas/time) (before/for (a/the)/until/of/in (the/
        this)/at (work/the))
    - last (post/comment/day/night/one/time) (here/on) (before/until/this (topic/subject)/the
        subject/that)
    (goodbye/goodbyes/farewell/bye/good bye) ~ (thank you for (being/everything/all)/thanks for
        (being/everything/all)/im sorry/i am sorry/sorry i/forgive me/love you all/i love you/i
        loved/cant do this/cant go on/take care of (my/each)/be kind/be good to/tell my/only good
        thing/see you on the other side/cruel/its over/its time/forever/for ever/i tried/this is the
        end/this is it/too tired/dont blame/the end/i have nothing/i wont be back/never meant)
    (have nothing/nothing left/lost everything/no hope/cant do this/cant go on/had enough/too tired/
        sorry/taken away/tried everything/love you all/time for me to go/its time) ~ goodbye
    - goodbye (to/tecfidera/hello/and hello/then/summer/winter/steroids/{drug}/old/gluten) [*]
    - goodbye ~ (see you (at/next/soon)/until next/summer/hello)
    (say/saying/said) [my/all my] (goodbye/goodbyes) (>/to (everyone/my (kids/children/family/son/
        daughter/husband/wife/dog/mum/boys/girls)/you all/you/all of you)/one last/properly/before/
        and)
    - (say/saying/said) [my] (goodbye/goodbyes) to (my (old/last/job/car/driving)/him/her/dad at/mum
        at)
    (thank you/thanks) ~ (im sorry/sorry) [i/that/for/it] [{adv}] (wasnt/was not/couldnt/could not/
        cant/let/failed/am not)
    (im sorry/sorry/i am sorry/so sorry) to (everyone/everybody/you all/all of you/my (kids/family/
        children/mum/husband/wife/boys/girls)/my *) (>/i/for (everything/what/this)/but/who/im)
    - sorry to (everyone/everybody/you all/all) (who/for (the/my)/but (i am late/the))
    - sorry to my (physio/neighbours/team/colleagues/nurse)
    (im/i am) (so/really/truly) sorry (everyone/everybody/mum/dad/kids/boys/girls/my love/all) [for/
        i/but/>]
    tell (my/them/him/her/the) [*] [boys/girls/kids/children/mum/dad/wife/husband/family/son/
        daughter/sister/brother/parents/that/mother/father/partner] [that] (i loved/im sorry/i am
        sorry/i was sorry/it wasnt their/its not their/it is not their/i tried)
    (please/somebody/someone/who will/promise/you will) [please/to/me/will] (look after/take care
        of/feed/take/watch over/be there for/be kind to/raise) (my/the) [*] [*] (when im gone/after
        im gone/for me/now >/once im gone/when i go/after this/when i am gone/if anything/>) -
        (please/someone/somebody) (take/watch) (my/the) (bin/survey/video/talk/quiz/time)
    - (please/somebody/someone/to/me/will/who will) (look after/take care of/take/feed/watch) (the/
        my) [*] [*] (parking/bins/survey/post/car/house)
    (look after/take care of/feed/rehome/rehoming/home for/take in/have/adopt) (my/the/our) (dog/
        cat/dogs/cats/kids/children/pets/horse/budgie/parrot/animals/boys/girls/baby) (>/when im
        gone/after im gone/once im gone/when i am gone/after/for me/once i/when im not)
    - (has/have/had/got/need/needs/time/forgot/forget/remember/used) to (feed/look after/have/take
        in/rehome) (the/my/our) (dog/cat/dogs/cats/kids/children/pets/horse/animals)
    - (have/take/look after) (my/the/our) (dog/cat/kids/children/boys/girls/dogs) > (cat/cats/dog/
        dogs/pets/horse/rabbit/kids/children) [*/s/are/is] (going/gone/off/go/goes) to (my/a/live
        with/stay with) [*] ~ (everything sorted/sorted/note/written/final/forever/wont be/letters/
        before i/im gone/ready/settled/it is done)
    (note/notes/letter/letters) [*] (written/write/wrote/ready/left/finished/done/addressed/sealed)
        ~ (sorted/kids/children/goodbye/dog/cat/funeral/everyone/my/each/them/will/husband/wife/mum)
    - letter ... (mp/doctor/gp/consultant/council/dwp/insurance/neurologist/clinic/pip)
    (written/wrote/writing/write/left/leaving/leave/finished/sealed/addressed) [out/them/all/the/a/
        my/some/you/him/her] [*] (note/notes/letter/letters) (to/for) (my/the/each/everyone/them/
        him/her/both/all) [*] [of] [*] [*] (>/and (put/left/hidden/hid/sealed/posted/they)/for when/
        to (open/read/find)/explaining/saying/in the/on the/so/when/before)
    - (written/wrote/writing/write/left/leaving) [*] [*] (note/notes/letter/letters) (to/for) (my/
        the) (mp/gp/consultant/doctor/nurse/council/neurologist/team/physio/editor/boss/school/
        teacher/clinic/bank/landlord/pharmacist/milkman/carer/carers/plumber)
    (ive/i have/i) [{adv}] [written/wrote/left/got/finished] [my/a/the] (suicide note/goodbye
        letter/goodbye letters/goodbye note/goodbye video/final letter/last letter/last letters/note
        written/note ready/farewell letter)
    (got/ive/have/with) [got] my (note/letter/letters) (written/ready/done)
    (funeral/cremation) ~ (instructions/planned/paid for/songs/arranged/sorted/chosen/music/hymns/
        written/left) ~ (drawer/envelope/note/everything/ready/calm/desk/letter/when im/after im/all
        sorted/done)
    (left/written/leaving/chosen/picked/planned) ~ (instructions/music/songs/hymns/my own) [*] [*]
        (funeral) [*]
    - funeral ~ (mother/father/mum/dad/uncle/aunt/granddad/friend/yesterday/on friday/brother/
        sister/was)
    (affairs/everything/it all/things/life/papers/will/finances/house) [*/are/is/s] [all] (in order/
        sorted/arranged/settled/sorted out/tied up/put in order) ~ (calm/peace/peaceful/ready/
        goodbye/note/dont worry/not long/soon/tonight/time/letters/wont/now i can/rest/gone/all i
        have to do)
    (passwords/password/pin/pin number/bank details/will/insurance/policy/papers/keys/documents) ~
        (when they find me/for when im/when im gone/after im gone/once im gone/for after/when i go/
        find me/when i am gone/on the fridge for/if anything happens/wont need them/for when they)
    (given/giving/gave/give/giving/given) ~ (away) ~ (wont need/wont be needing/dont need/no use/no
        longer need/rent/sorted/everything/not need/where im going/anyway)
    (giving/given/gave/gives/give) [away] [all] (my/his/her/their/all) [*] (things/stuff/
        possessions/belongings/books/records/clothes/jewellery/guitar/everything) [away] (>/because/
        and/to)
    - (given/gave/giving) ... (old/charity/crutches/clothes/books) [*] [*] (charity/shop/jumble/
        library/clinic/oxfam)
    (wont/will not/dont/not going to/no longer) [{adv}] (need/be needing/needing) (it/them/anything/
        any of it/much/any of this/these/money) [where im going/after/now/soon/any more/anymore/much
        longer/for long] [*] (where im going/after tonight/after tomorrow/anymore where/soon enough/
        when im gone/for much longer)
    (wont be/no longer be) needing (it/them/anything/any of it/mine)
    so (she/he/they/nobody) (has/have) no (trouble/bother/problems/hassle) (afterwards/after/when
        im/once im)
    (signed/made over/transferred/put) ~ (house/savings/money/car/everything) [*] (over to/in his
        name/in her name/to my) ~ (afterwards/after im/when im/once im/before i go/im ready)
    (see you/meet you/see you all) (on the other side/in the next life/in heaven/in another life/in
        the next world)
    (end/final) (of the road/of the line/chapter/curtain) for me >
    time (for me to go/to go/to say goodbye/for me to leave/to call it a day) (>/forever/for good/
        now/and)
    - (time/it s time/its time) to go (to/home/back/and/now that/for/in)
    - time to go [now] >
    (catch/catching/caught/waiting for) the bus (tonight/soon/>/tomorrow/and not/forever/for good/
        rn/now)
    - (bus/train) ... (work/clinic/town/hospital/home/station/shops/late/driver/appointment/
        infusion)
    - (always/usually/have to/had to/need to/can/could/missed/can/could) (catch/caught) the bus (>/
        soon/now/tomorrow)
    ready to catch the bus
    ctb
    (game over/game end/log off/log out/check out/checking out/checked out/sign off/signing off/
        clock out/logging off/logging out/opt out/opting out/exit/switch off) [for good/permanently/
        forever/of life/life/for ever/myself/from life/early/of this life/of this world/of
        existence] (for good/permanently/forever/of life/life/for ever/myself/from life/of this
        world/of existence/of this life)
    - (for good/forever/for ever) (job/twitter/facebook/x/work)
    (im/i am/id rather be/think im/time/enough im) checking out >
    (self/game) (delete/deleting/deletion/deleted/end/ending myself/ending/terminate) (tonight/
        myself/myself/soon/>/seems/is/sounds/rn/now/today)
    self (delete/deleting/deletion/exit/yeet)
    (yeet/delete/erase/un alive/uninstall/end/minecraft) (myself/my self/my life)
    (commit/committing) (sewerslide/die/neck rope/toaster bath/sudoku/not alive/unalive/sewer slide/
        self end/s/suicide)
    toaster (bath/in the bath/bathtub)
    (forever/eternal/permanent/long) (sleep/nap/box) (tonight/>/sounds/soon/is all/and)
    (long sleep/big sleep/dirt nap/eternal sleep/permanent nap/final exit/final yeet/self yeet)
    sewer slide
    kermit (sewer/suicide/sewerslide)
    (buy the farm/kick the bucket/meet my maker) (soon/tonight/tomorrow/already/now/and be)
    (dignitas/assisted dying/assisted suicide/euthanasia/euthanised/euthanized) ~ (for me/myself/i
        want/ill do it/book/booked/my life/apply for/i applied/i wish/for myself/put me/i would go/
        planning to go/want to go/going to/i will)
    (want/go/going/planning/booked/saving/book/applied/applying) ~ (dignitas/euthanasia/assisted
        dying/assisted suicide/be euthanised/be euthanized)
    - (bill/law/debate/vote/parliament/film/documentary/poll) ~ (dignitas/euthanasia/assisted dying/
        assisted suicide)
    - (dignitas/euthanasia/assisted dying/assisted suicide) ~ (bill/law/debate/vote/parliament/film/
        documentary/poll)
    (thank you/thanks/thx/thank) [you/all/both/*] [all] for (everything/all you/being so/being
        there/the support) ~ (goodbye/farewell/bye forever/so long/im sorry/wasnt stronger/cant go
        on/my time)
    - (thank you/thanks/thx) ~ (see you/next week/bye for now)
    (written/writing/wrote) [letters] to (each/both/all/every) [one] [of] [my/the/them] [*] (kids/
        children/grandchildren/family/boys/girls/friends/them/>)
    - the (night/day) :
    - do it (tonight/today/tomorrow/soon/now) ~ (wish me luck/injection/self injection)
    (look/looking/stare/staring) (down/at/into) [at/into/on/to/from] the (water/drop/rocks/tracks/
        traffic/waves) (>/and/from/below/wondering/thinking/far)
    - (look/looking) ... the (water/waves) (quality/temperature/bill/from (the/my) (beach/window/
        terrace/balcony))
    (putting/put/setting/set/kept/keeping) ~ ({drug}/pills/tablets/meds) (to one side/aside/by/away)
        ~ (enough/ready/for when/now/in case)
    (putting/put/keeping/setting) (to one side/aside/by) [*] [*] (pills/tablets/meds/{drug})
    (theres/there is/got/have) enough [of them] [saved/put by/now] (to (do it/kill/end/finish)/put
        by/saved up now)
    (step/inch/move/walk/stand/standing/edge/get/getting/stepped) ~ closer to the edge
    (wrote/written/left/leaving/writing) (him/her/them/everyone/my *) [*] (letter/letters/note/
        notes/a letter/a note) [*] for (afterwards/after/when/later/once)
    (bought/buying/got/collected/picked up) ~ from (two/three/four/five/several/different/various)
        [different] (chemists/pharmacies/shops/supermarkets)
    (told/shown/showed) ~ where (the will/my will/everything/the papers/my papers/the documents) ~
        (who/dog/cat/funeral/when/gone/money/bank/should have)
    - (bought/got) ~ from (two/three/four/several/different) (shops/supermarkets) ~ (bread/present/
        dress/shoes)
"""
