"""Somebody to talk to: what is said plainly, and the first that was looked for."""

PLAIN = """
    kill/kills/killing/killed/hang/hanging/drown/drowning/shoot/shooting {self}
    - kill/killing {self} (laughing/trying/over/at work/at the gym/with work/with laughter)
    - kill/killing {self} to get/keep/make/finish/please/look/meet/earn/pay/stay
    - shoot/shooting {self} in the foot
    - (kill/kills/killing/killed) {self} ~ (level/levels/boss/round/respawn/checkpoint/controller/
        game/games/minecraft/mario/zelda/board/dungeon)
    - (game/level/boss/quest/dungeon/minecraft/mario/zelda) ~ (kill/killing/killed/kills) {self}
    kill/hang yourself/urself
    - kill yourself over/trying/to/with/doing/at/for
    kms >
    (gonna/gunna/going to/will/wanna/want to/just/could/might/ima/ill/to/imma/id) kms
    kms (tonight/now/today/and/i/if/lol/fr/rn/because/after/soon)
    kys
    unalive/unaliving/unalived (myself/me/himself/herself/themselves/tonight/>/today/now/soon/
        thoughts/and/by/seems/sounds/looks)
    unaliving/unalived
    (want to/wanna/gonna/going to/to be/could/be) unalive
    (suicide/death/dying/being dead/ending it/unaliving) [is/s/seems/looks/sounds] (looking/look/
        good/tempting/appealing/sounding) ... (good/tempting/nice/appealing/great/like/better) [rn/
        now/>]
    (end/ending/finish/finishing) my story (>/after/tonight/today/soon/now/tomorrow/myself)
    suicide note [*] (is/s/done/written/ready/finished/already/left)
    (not/never) (planning/expecting/intending/going/hoping/meaning) [on/to] (see/seeing/reach/
        reaching/make/making/be here for/being here for/be around for) [it to] (christmas/new year/
        spring/summer/my birthday/my next birthday/the new year/easter/forty/fifty/the weekend/next
        year/the end of the)
    (i know/ive worked out/worked out/decided/i ve decided) (how/when/where) (im/i am/ill/i will/
        to) [*] (do/doing/going to do) it
    anywhere im coming back from
    (wont/not) be coming back (from (it/this/there)/this time)
    end/ends/ending/ended {own} life/lives
    - life/lives as
    take/takes/taking/took/taken my [own] life
    - taking my life (back/into/in/as)
    - take/took my life (back/into/in/as/from/away/and turned)
    take/takes/took/taken his/her/their own life/lives
    - (book/books/memoir/film/novel/play/documentary/biography/poem/song/programme/podcast/obituary/
        inquest/widow/historian) ~ own (life/lives)
    - own (life/lives) ~ (book/memoir/film/novel/play/documentary/biography/inquest/in 18*/in 19*)
    end/ends/ending/ended [it/this] all >
    end/ending it all
    think/thinking/thought/thoughts of/about ending it/things/everything
    going/gonna/about/want/wants/plan/planning to end it/things tonight/today/tomorrow/now/soon
    going/gonna/about to end it >
    - ending it/things/everything with/there/here/by/early/on
    (top/off/do) {self} (in/>/tonight/today)
    topping/offing {self}
    slit/slitting/slash/slashing/slashed/cut/cutting my/his/her wrists/wrist/veins/throat
    want/wants/wanted/wanting/tempted/ready/decided/planning/trying to end it
    wanna end it
    - end it with/here/there/by/on/early

    want/wants/wanted/wanting/wish/wishing/ready/longing/like/deserve to die
    want/wants/wanted to be dead
    wanna die
    (could/want to/wanna) just die >
    rather die >
    (should have/shouldve) died
    let me die
    (way/ways/how/when/going) to die [*ly] >
    easiest/easy/painless/quick/quickest/peaceful way/ways to (die/go/do it/end it)
    feel/feels/felt like dying
    think/thinking/thought/thoughts of/about (dying/being dead/not being here/not waking up/death)
    pray/prayed/praying/beg/begging to die
    waiting to die
    death would/will/might be a (relief/release/blessing/mercy)
    (pills/tablets) ... lined up ready
    (rope/gun/knife) ... ready >
    live or die
    die or live
    (no one/nobody) [would/will] [even] (care/cares/notice/mind) if i (die/died/was dead/was gone)
    (no one/nobody) (would/will) [even] miss me
    if i (died/was gone/were gone/was dead/were dead/disappeared/was not around/were not around)
    {not} deserve to (live/be alive/be here)
    - dying of/for/to/from/with/inside/laughing
    - death of/in/duties/tax/metal/star/knell/row/notice/benefit/valley/rate/rates/certificate/
        penalty/sentence/cleaning/valley
    - (not/never/nobody is/arent/isnt) going to die
    - to die down
    - die laughing/down/off/out/hard/from/back
    - die of/from/with laughter/laughing/embarrassment/shame/boredom/curiosity/happiness/cringe
    - {not} [really] want/wants/wanted to die
    - nobody/not/wont want/wants/wanted to die
    wish/wished/wishing [that] [i/he/she] was/were dead/gone
    wish/wished [that] i [had/was/were] (never been born/never born/not been born)
    wish/wished [that] (id/he/she) never been born
    wish/wished [that] i (could/would/might) [just/simply] (die/disappear/vanish/not wake up)
    wish/wished [that] i (had/hadve) [just] died
    wish/wished [that] i (was not/were not/wasnt/werent/didnt) (here/alive/born/exist/around)
    wish/wished [that] i (did not/didnt) (exist/wake up)
    wish/wishing (i had not/i hadnt) >
    wish/wished ... would [just] (kill/finish) me >
    wish/wished [that] (it/this) (would/could) [just] all (end/stop/be over)
    - disappear into/in/under/from work/to the/for an/for a
    rather be dead
    rather die than live/go/carry/stay/face
    better off dead
    (better/happier/easier/best) [off] [for everyone/for everybody/for them/for all] without me
    (better/happier) place without me
    better off if i (was/were/am/died/werent/wasnt/did not exist) [not] [dead/gone/here/around]
    no/any/a/find reason for me to (live/go on/carry on/keep going/be alive/stay alive/be here)
    no/any/a/find reason to (live/go on/carry on/keep going/keep living/be alive/stay alive/be here)
    nothing [left/else] [for me] to live for
    - to live for in (this/the/our) [*] [*] (street/town/village/city/road/library/canteen/cafe/
        shop)
    (nothing/nobody/no one) left for me (>/here/anymore/any more)
    lost/lose/losing/lack/without the/my will to live
    no will to live
    - (make/makes/making/made) me lose the will to live
    ending it (tonight/tomorrow/today/soon/now/all)
    - the will to live (on/in/waiting/listening/with/while/when/at/after/reading/during/trying)
    (waiting/listening/reading/queuing/queueing) ... will to live
    - (waiting/listening/reading/queuing/queueing/hold/meeting) ... will to live
    {cannot} see (a/any/my) future [for me/for myself] >
    {cannot} see (a/any/my) future (for me/for myself/{anymore})
    no future for me >
    lost all [my] hope >
    no hope left >
    no hope left for me
    hate/hating my/this life >
    hate/hating my/this life and/so/anymore
    life has no (meaning/point/purpose)
    life is/feels (meaningless/pointless/worthless) >
    not/isnt/longer worth living
    no/little/the/any point in/of/to living/life/going/carrying/being (on/here/alive/around)
    no/little/the/any point in/of/to living/life
    point of/in me [even/still] (living/being alive/being here/going on/carrying on)
    no/little/the/any point (of anything/of it all/in anything/anymore/any more)
    - going on holiday/about/strike/a/an/to/with/{medicine}

    {not} want/wants/wanted to be here/alive
    {not} want/wants/wanted to b here/alive
    not/dont wanna be/b here/alive
    - be here for/at/on/with/in/when/too/so/if/today/until/before/early/late
    - be here all (day/night/morning/afternoon/week)
    - be (alive/here) only (for/to/because)
    {not} want/wants/wanted to live >
    {not} want/wants/wanted to live (like this/with this/through this/another/anymore/any more)
    {not} want/wants/wanted to (exist/go on/carry on/continue) >
    {not} want/wants/wanted to (exist/go on/carry on) (living/like this/{anymore})
    {not} want/wants/wanted to wake up >
    {not} want/wants/wanted to wake up (tomorrow/again/{anymore}/in the morning)
    hope/hoping/pray/praying/wish [that] (i/ill/id) [just/will] (dont/do not/never/not/wont) wake up
    (go/going/went) to (sleep/bed) [tonight] and/to (never/not) wake up
    fall asleep and (never/not) wake up
    never wake up again
    - {someone} never wake up again
    {cannot} go/carry on >
    {cannot} hold/hang on {anymore}
    (how/know) much longer i can (hold on/hang on/go on/carry on/do this/take this/live/keep going)
    {cannot} go/carry on (living/like this/this way/another day/{anymore})
    {cannot} do/take/face/bear/stand (this/it/life/the pain/this pain/living/all this) {anymore}
    - {cannot} do/take/bear/stand (this/it) {anymore} ~ (bbc/farage/adverts/ads/jingle/music/
        referee/
        politicians/minister/banner/banners/website/forms/puns/brexit/radio/presenter/pop ups)
    - {anymore} because/since/due/as
    {cannot} cope [with this/with it/with life] {anymore}
    {cannot} live (like this/with this pain/with this {anymore})
    tired/sick of (living/life/being alive/existing)
    had enough of living/life
    done with living/life/everything >
    hate being alive
    give/giving/gave/given up on life/living
    - life/living insurance/in/at/expenses/room/story/drawing
    give up and die
    want (it all/this all/it/this/everything/the pain/this pain/my life) to (end/be over)
    want (it all/everything/life/my life/this life) to stop
    want the/this/my pain/suffering to stop >
    want the/this/my pain/suffering to stop (for good/forever/for ever/once and for all)
    want [it/this/it all/my life] over >
    want out >
    want out of (life/this life/living/here/it all)
    - {not} want ... to (end/stop/be over)
    want to disappear >
    want to disappear (forever/for good/completely)
    no [other] way out >
    no [other] way out (for me/of this [*] >)
    only way out >
    this is goodbye
    goodbye [cruel] world
    (write/wrote/written/writing) [a/my/some/the] goodbye letter/letters/note/notes
    {not} trust {self} (to be alone/to stay safe/not to/tonight/on my own)
    {not} (safe/feel safe) with {self}
    (scared/afraid/frightened) [of] what i (might/may/will/could) do >
    (scared/afraid/frightened) [of] what i (might/may/will/could) do to {self}
    (scared/afraid/frightened) i (might/may/will/could) do something >
    do something [stupid/silly/bad/terrible] to {self}
    (im/i am) [so/very/too] close to the edge >
    wont/not be here/around much longer
    ill/i (be/will be) dead

    feel/feeling/feels/felt/am/im/was/been/being/is/are/became/become/still/actively suicidal
    feel/feeling/feels/felt/am/im/was/been/being/is/are (very/so/quite/almost/still/*ly) suicidal
    have/having/had/get/getting/my/these/with [*] suicidal thoughts/feelings/ideation/urges/plans
    - side ... suicidal
    - cause/causes/include/includes/list/lists/listed/study/leaflet ... suicidal
    think/thinking/thought/thoughts [of/about] [committing/attempting] suicide
    consider/considering/considered/contemplating [committing/attempting] suicide
    attempt/attempts/attempted/attempting/commit/commits/committed/committing [to commit] suicide
    plan/planning/planned/threatens/threatened [to commit] [a/my/his/her] suicide
    talk/talks/talking/talked of/about [committing] suicide
    died/die/dies by suicide
    my/a/his/her/their/another/second suicide attempt/note/plan
    - suicide prevention/awareness/squad/mission/rate/rates/statistics/risk/bill/law/hotline
    - suicide attempt/note in/on
    - career/political/financial suicide
    - study/studies/research/paper/article/survey/film/novel/book/risk/rates ... suicide
    i/im/ive/id/been/started/urge/my/he/she ... self-harm/self-harming/self-harmed/selfharm*
    harm/harming/harmed {self}
    want/wants/wanted/wanting/going/urge/urges/tempted/need to hurt {self}
    think/thinking/thought/thoughts of/about hurting {self}
    cutting {self} >
    cutting {self} (again/because/at night/every)
    cut {self} (on purpose/to feel)

    want/wants/going/tempted/planning/trying to overdose
    think/thinking/thought/thoughts of/about (an overdose/overdosing)
    (saving/saved/save/stockpiling/stockpiled/hoarding/hoarded) up [*] [of] my [*] {medicine}
    (hoarding/stockpiling) my [*] {medicine}
    - {medicine} in case/because/before/for/until
    how many [*] {medicine} ... (kill/die)
    jump/jumping off/of/from a/the [*] bridge/roof/cliff/building/balcony/pier
    jump/jumping/step/stepping/walk/walking (in front of/under/into) a/the [*] train/bus/lorry/truck
    throw/throwing {self} (in front of/under/off) a/the
    walk/walking/step/stepping (into/in front of) traffic
    drive/driving/crash/crashing [my/the] [car] (into/off) a/the wall/tree/cliff/bridge
    - {someone} ... drive/driving/crash/crashing
    - bungee jump/jumping ... bridge
    - to end it all , (the/they/my/i/we/it)
    - (was/felt/became/been) [*] suicidal (in (my/the/19*/20*)/as a/when i was/years ago/on/at
        (school/university/15/16/18)/back then/for years/once)
    (noose/rope) [is/s] [already] (up/tied/hung/round/ready/in place/waiting)
    (wrong/other/far) side of the (railings/railing/barrier/fence/parapet/rail)
    (tonight/today/tomorrow/sunday/saturday/this) [s/is] the (night/day) >
    (let/letting) the (tide/sea/water/river/current/waves/train) (take/have) me
    (dont/do not) (intend/plan/expect/mean/want) to (see in/be here for/be around for/see out) (the/
        next/christmas/another)
    (disappointed/gutted/sorry/annoyed/cross/angry) (to have/when i/that i/i) [*] (woken/wake/woke)
        [up]
    (i have/ive/i) decided not to (be here/be a (problem/burden)/carry on/go on/live/wake)
    (would/d) be a (relief/blessing/mercy/kindness) if [*] [*] [*] [*] [*] [*] (finished/killed/
        took/takes/finish/kill) me
    (if/when) i (swallow/take/took/swallowed) (these/them all/the lot/all of) ~ (quick/hurt/enough/
        long/painless/feel)
    (will/would) (these/it/this many/that many) [*] be enough to (kill/do/end)
    (everything/it all/all of it/pain/suffering) (will/ll) [all] be over (tomorrow/tonight/soon/by/
        after/one/when)
"""
