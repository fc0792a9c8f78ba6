"""Somebody to talk to: a wish to be dead or gone, a burden, no strength to go on."""

WISHES = """
    want/wants/wanted/wanting/wish/wishes/wishing/wished/hope/hopes/hoping/pray/prays/praying/
        prayed/longing/long/ready/like/begging/need/dream/dreaming/desperate/prefer/wanna [that/of/
        for] [i/god/it/you/the lord] [could/would/can/to] [{adv}] [{adv}] {die}
    (just/could/gonna/going to/tempted to/love to/wanting to/trying to/easier to/better to/best to/
        nice to/planning to/decided to/try to/should/might as well/id rather/might/ought to) [{adv}]
        {die} {then}
    - disappear into/in/under/from/to/on/with
    - vanish into/from
    - be gone (by/for/from/before/in/to/on/all/until/within)
    - want/wish/like/hope it/this/these/the/them/my [{adv}] (to/would/could) (die/vanish/disappear/
        be gone)
    - jump (on (the/a) (next/bus/train)/the/at/on/in with/for/up/out of bed/rope/through)
    - jump (off/from/into/out of) [a/the/his/her] [*] (board/diving board/boards/trampoline/climbing
        frame/pool/plane/aeroplane/pier with/swing/wall bars)
    - to drown (out/my sorrows/it/them/in paperwork/the)
    - drown (out/in paperwork/in forms/in emails)
    - overdose of/on chocolate/sugar/cake
    - {not} [{adv}] (want/wish/like/hope/need) [{adv}] to {die}
    - (not/never/isnt/arent/wont) (going to/gonna) {die}
    - end it/things/everything with/by/on a/early/there/here/well
    {dontwant} (be here/be around/be on this earth/be on this planet/be in this world/live on this
        planet) (>/{anymore}/again/now/and/but/because/cos/either/like this/some days/most days/at
        all)
    {dontwant} (be alive/exist/live/wake up/wake/carry on/go on/keep going/keep living/continue/
        survive/open my eyes/keep fighting/keep existing/keep breathing/stay alive/be saved/be me/
        fight/live life) {then}
    {dontwant} see (tomorrow/another/the morning/the new year/my next birthday/christmas)
    {dontwant} (see/face/live/live through/do) another {time}
    {dontwant} (live/exist/carry on/go on) (in (this/that/such)/with (this/ms/the pain/this pain)/
        without (him/her/them))
    - {dontwant} (live/exist/go on/carry on/fight) (in/on/with/about/off) (the/a/an/london/my)
    - live without my
    (dont/do not/didnt/never) asked/ask to be born
    no longer/dont (see/find/feel) [any/the/a] [reason/reasons/point/value/purpose/sense] (in/to/of/
        for) (me/living/life/live/being/exist/existing/going/carry/carrying/keep/continuing/waking/
        getting up/be here/anything/it all/any of it/my life/go on)
    - (being/going/carrying/waking) (on about/on the list/up early/up at)

    (fall asleep/go to sleep/sleep/drift off/close my eyes/go to bed/going to sleep/falling asleep/
        nod off) ~ (never/not/dont/didnt/without) (wake/wakes/waking/woke/come back/open/have to
        wake)
    (wouldnt/would not/dont/not/couldnt) (mind/care/bother/be bothered/be sad/be sorry/be upset/
        bothered) [{adv}] [at all/one bit] if i (didnt/never/dont/did not/died/was dead/wasnt/woke/
        werent/got hit/stopped/were/dropped/disappeared)
    (hope/wish/pray/praying/hoping/beg/wished/prayed) ~ i (dont/didnt/do not/did not/never/wont/
        wouldnt/not/could not/couldnt) [{adv}] (wake/waking/make it/survive/have to be/open my eyes/
        exist/see)
    (hope/wish/pray/praying/hoping/prayed) ~ (never/not) (wake/waking up/be here/exist)
    (hope/wish/hopes/wishes/wants/hoping/wishing/pray/praying/want) ~ (kills/takes/finishes/kill/
        take/finish/would kill/would take/would finish/to kill/to take/to finish) me [off/out/with
        it/soon/quickly/tonight/too/this time/in my sleep/away >] {then}
    - (kills/kill) me when/to
    (wish/wished) ~ (had/hadnt/would/had just/just/should) (let/left/saved/found/brought/
        resuscitated/revived/rescued/finished/killed) me (go/die/there/back/alone/in time/on the
        table/>/to die/off/in the)
    (wish/wished) ~ (hadnt/never/had not/didnt/not) [had/have] (found/saved/woken/revived/rescued/
        resuscitated/stopped/brought) me
    (should have/shouldve/shoulda/couldve) (let/left) me (go/die/there/to die)
    (wish/wished/wishing) i (was/were/could be/had been) [{adv}] (dead/gone/buried/not here/never
        born/in the ground/with him/with her/out of it/not alive/never here/somebody else/six feet
        under/in heaven/anywhere but here)
    (wish/wished) (i/id) [had] [{adv}] (never been born/never existed/died/not been born/not
        survived/never woken/not woken/never been/died instead/not made it)
    rather [{adv}] (be dead/be in the ground/be in a grave/be in my grave/be in a box/be gone/be six
        feet under/not be here/not wake up/not exist/not be alive/be in a coffin/not live/die now/be
        with him/be with her)
    (wish/rather/should/why) ~ (it/that) (was/were/had been/wasnt/couldnt have been) me (>/who died/
        that died/instead/not)
    (why cant i/why dont i/let me/just let me) [{adv}] (die/be dead/go in peace/fall asleep and/not
        wake)
    (why am i/dont know why im/wonder why im) still (here/alive)
    (shouldnt/should not/should never/dont deserve to/not supposed to/not meant to/never meant to/
        dont feel i should/not worthy to) [have] (be here/be alive/exist/been born/live/be living/
        survived/breathe) >
    (join/follow/reunited with/be reunited with) (my [late/dead/*] (husband/wife/son/daughter/mum/
        mother/dad/father/baby/partner/brother/sister/boy/girl)/him/her/them) [soon/again/there/up
        there/in heaven/now] (>/he died/she died/in heaven/up there)
    (be with/see) (my [late/dead/*] (husband/wife/son/daughter/mum/mother/dad/father/baby/partner/
        brother/sister/boy/girl)/him/her/them) [soon/again/there/now] (he died/she died/in heaven/up
        there)
    (want/ready/time/going/long/wish/like) to [just/only] (be with (my [late/dead/*] (husband/wife/
        son/daughter/mum/mother/dad/father/baby/partner/brother/sister/boy/girl)/him/her/them))
        [now/
        again/soon] >
    - (to/will/can/ill/we) see (my/him/her/them) (husband/wife/son/daughter/mum/mother/dad/father/
        partner/brother/sister/again/on/at)
    - (join/be with/follow/see) (him/her/them/my *) (in/on/for/at) (class/choir/the/spain/the club/
        holiday/hospital)
    death ~ (rest/answer/appealing/tempting/looks good/sounds good/sounds nice/relief/release/
        blessing/mercy/welcome/escape/peace/comfort/only way/kinder/freedom)
    (relief/release/peace/easier/kinder/better) ~ (to be dead/to die/if i died/being dead/if it was
        over/if i was dead/if i wasnt here/to not be here/not to be here/if i wasnt around/not being
        here/to not exist/if i didnt wake/if i werent here/if i werent around/if i just died/when im
        gone/to not wake)
    (world/place/everyone/everybody/family/they/theyd/people/kids/children/husband/wife/he/she/hed/
        shed) ~ (better/happier/best/easier/relieved/lighter/free/freer/richer/safer) ~ {gone}
    {everyone} (would/will/could/d/can/might) [{adv}] [all] [be/do/manage/cope/get on/get by/have a/
        live] [{adv}] [so/much/a lot/just/far/perfectly/*] [better/happier/easier/fine/ok/okay/
        relieved/free/lives/life] [off/people/place] {gone}
    {everyone} (have/has/get/be) [*] (easier/better/happier/normal/proper/peace/rest) ... {gone}
    - without me (on/at/for/this/next/when/while/tonight/tomorrow/until/doing/in (the (team/choir/
        band/quiz/office)/my/class/august))
    (find/have/get/deserve/deserves/deserved/need/needs/meet) ~ (if i was/if i were/once im/when im/
        with me) (out of the way/gone/dead/not here/out of the picture)
    if i (was/were/am/got) [just] out of (the way/their way/his way/her way/the picture/their lives)
    (out of everyones/out of everybodys/out of their/in everyones/in everybodys/in peoples) (way/
        lives/hair)
    in the way of (everyone/everybody/everyones/everybodys/my family/their lives)
    i ~ [such/just/nothing but/only/become/becoming/being/feel like/as] a [*] (burden/millstone/dead
        weight/liability/drain/waste of space/waste of oxygen/waste of air) (>/to (my/everyone/
        everybody/them/him/her/others/people/all/those/you/the family/anyone/society)/on (my/
        everyone/everybody/them/him/her/others/people/all/those/you/the family/anyone/society)/for
        (my/everyone/everybody/them/him/her)/and/anymore/any longer/any more/so/now)
    {im} [nothing but] [{adv}] [*] a [*] burden (>/to/on my/on everyone/on them/on him/on her/on
        people/and)
    (being/be/am/im/become/feel like/feeling like/as) [such/just] a [*] burden (>/to (my/everyone/
        everybody/them/him/her/others/people)/on (my/everyone/everybody/them/him/her/others/people)/
        any longer/{anymore}/and)
    [im/am/just/such/i feel like/feel] a [complete/total/utter] (waste of space/waste of oxygen/
        waste of air/waste of skin/waste of a life)
    (all i do/everything i do/all i ever do) is (hurt/drag/ruin/burden/cost/make)
    (dragging/drag/bringing/ruining/ruined/ruin/wrecking/holding) (everyone/everybody/my family/them
        all/them/their lives/my kids/my husband/my wife/everyones) (down/back/lives/life) [*] >
    {nobody} (would/will/d/wld/even) [{adv}] (miss/notice/care/cry/mourn/know/bother/come to my
        funeral/be sad/realise/realize/look for me) (me/if i/i was/if im/that i/when i/for me/>/
        until)
    (would/will/wonder if/does/do) (anyone/anybody/they) [{adv}] [even] (miss/notice/care/cry/mourn/
        be sad/come to my funeral) (me/if i/i was/if im/when i/that i)
    (weeks/days/months) before (anyone/anybody/someone/they) (found/noticed/finds/notices)
    {nobody} (needs/wants/loves/likes/misses/cares about/cares for/gives a damn about/would choose)
        me {then}
    (dont/do not/never) (belong/fit) (here/in this world/anywhere/on this earth/on this planet/in
        this life) [{anymore}] >
    (better off/happier/better) dead

    {cannot} [{adv}] (go on/carry on/keep going/keep on/keep doing this/keep living/do this/do it/do
        life/live/exist/cope/take it/take this/take any/take more/take much/take anymore/stand it/
        stand this/bear it/bear this/handle it/handle this/handle life/manage/continue/survive/
        fight/keep fighting/hold on/hang on/face it/face this/face life/face people/be here/endure
        it/endure this/keep this up/keep pretending/breathe/keep trying/stay alive/deal with this/
        deal with it/keep feeling/be alive/be me/feel like this/live life/live this life/bear to
        live/face living/keep pushing) (anymore/any more/any longer/no more/much longer/longer/like
        this/this way/much more/more of this/another day/another minute/another/living like/feeling
        like/as it is/these days)
    - {anymore} than/of the/of that/of them/since i/because/as i/due
    - (do/take/live/manage/survive/continue) (this/it/like this/without) (anymore/any more/any
        longer) than
    {cannot} [{adv}] (go on/carry on/keep going/cope/face tomorrow/face the day/face another day/do
        this/take this/live like this/take it/survive this/live with this/keep doing this/face
        today/exist like this/face it/face this) (>/and/but)
    {cannot} [{adv}] (do/take/face/get through/make it through/survive/live/live through/bear/stand/
        manage/go through/endure/cope with/handle/last) [even/not] (another/one more/a single/the
        next/this) [single/*] {time}
    - another {time} (without/until/before) (the/my/a/our/this)
    - another (night/day/week/hour/year) (in/on/at/with/of) (the ward/the hotel/waiting/a hotel/
        hospital food/that)
    {cannot} cope with (life/living/this/it/everything/things/the pain/anything/this pain/myself)
        {then}
    {cannot} (live/go on/carry on/cope/survive/exist) with (this pain/the pain/this/myself/what ive
        done/what i did/the guilt/it/him gone/her gone) {then}
    {cannot} (live/go on/cope/survive/carry on/exist) without (him/her) {then}
    {cannot} [{adv}] see (a/any/the/my) [*] (future/point in/point of/way out/way forward/way
        through/way back/way on/light/end to this/end to it/reason to/hope/reason for me) (>/for me/
        {anymore}/in (living/going/being/carrying/life/me/it/anything)/of (living/going/being/
        waking/carrying/life/me/it all/any of it/anything/getting up/this life/fighting/trying/
        existing)/and/or/at the end/live/go on)
    - see (the/a/any) (point/light) of/in a/an/the/that/those/my/these
    {cannot} [{adv}] see (things/it/anything/this/life/my life) (getting/ever getting/improving/ever
        improving/changing/ending well/ever changing/get) [better/any better/any easier]
    {cannot} see myself (getting/making/being/living/reaching/alive/here/seeing/growing/lasting/in)
    (dont/do not/cant/never) (see/imagine/picture/think/expect/believe) (myself/ill/i will/i) ~
        (making it/getting old/growing old/living/being alive/being here/being around/reaching/see
        the spring/see the/see another/make it to/be here/be alive/be around/see christmas/live to
        see/lasting/last/still be here/get there/live much longer/get through) [to/past/till/until/
        in/much] (>/christmas/summer/spring/winter/next/the/past/to/until/thirty/forty/fifty/*0/
        longer/new/my next/another/another year/my/for)
    - dont (think/see) ... (in the office/at the meeting/for the meeting/on time/to the meeting)
    {not} (know/sure) (how/if/that/whether) [much longer/long/much more] i can (take/go on/carry on/
        keep/do this/cope/bear/stand/live/survive/hold on/hang on/last/fight/continue/face/get
        through) (>/this/it/like/{anymore}/going/another/much/living/doing/on/the night/tonight/
        with/and/up)
    (how/know) much (more/longer) [of this] [i/i can/can i/can i possibly/i could/one person can/
        anyone can] (take/go on/cope/do this/bear/hold on/stand/keep going/last/carry on/keep doing/
        live/survive/endure/keep this up/got in me/got left)
    (how/know) much more [of this] (can i/i can) [*] (take/bear/stand/cope/go through)
    not sure ill be (around/here/alive) [for] (much longer/next/by/in/at/when/to/long)
    (wont/will not/dont think ill/doubt ill/not going to/may not/might not) be (around/here/alive)
        (much longer/for long/for the/to see/next/for christmas/for my/when/soon/tomorrow/by/long/
        for your/after/come)
    - wont be (around/here) (for the (meeting/party/webinar)/next (week/tuesday/monday/thursday)/on/
        because/due/until)
"""
