"""Somebody to talk to: who lets it happen, will not be there, or says it of somebody else."""

PASSIVE = """
    (not/never/dont/do not/didnt/no/wasnt) [{adv}] (planning/plan/plans/expecting/expect/intend/
        intending/intention/hoping) (on/to/of) [{adv}] (be/being) [{adv}] (here/around/about/alive)
    - (plan/plans/planning/expect/expecting) (on/to) (be/being) (here/around/about) (on/next/this/
        until/till/before/at/in/all/that)
    (wont/shant/will not/not going to/not gonna/doubt ill/doubt i ll) be (here/around/alive/about)
        (to (see/read/find out/use/hear/know/need/open/wear/collect/enjoy/sit)/long enough/for it >/
        by the time/by (then/the weekend/christmas/spring/summer/the end/sunday/monday/friday)/come
        (spring/summer/christmas/the new)/either way/when (it/they/the results/you (read/get)))
    - be (here/around) ... (leave it/next door/on holiday/away/back on/moving/until)
    - be around to (help/answer/collect) (until/on/this/next/before)
    - (clinic/nurse/team/office/site/app/post/drug/shop/we) (wont/shant/will not) be (here/around)
    (no point/dont bother/can keep/give my/give it to/cancel/whatever/doesnt matter/stop sending) ~
        (wont/shant/will not) be (here/around/about)
    - (wont/shant) be (here/around/about) (on/next/until/till/because)
    out of (everybody/everyone/people) s (hair/way)

    (goodnight/good night/night night/cheerio/so long/farewell/goodbye/bye/good bye) ~ (for the last
        time/for good/mean it/proper one/not coming back/no morning/wont be waking/so sorry/a
        privilege/made my mind up/look after * for me/take care of * for me)
    - (goodnight/goodbye/bye) ~ (tomorrow/see you/next week/part two/steroids/crisps)
    (signing off/sign off/logging off/log off/logging out/checking out) (for the last time/one last
        time/for good >)
    (mean it/last time/a privilege) ~ (look after/see to/take care of) * for me

    {who} ~ (wishes/wished/wish) [that] (he/she/they/hed/shed/theyd) [had] (never been born/didnt
        exist/did not exist/not been born/was never born/wasnt here/werent here/wasnt alive)
    (says/said/saying/told/tells/wrote/keeps saying/thinks) ~ (no reason for (him/her/them) to (be
        here/live/go on/carry on)/(nobody/no one) would (care/notice/miss) [it/him/her] if (he/she/
        they) (wasnt/werent/died/was/disappeared)/(rather/wishes) not have been born/(he/she) (cant/
        cannot/doesnt) see why (he/she) should (carry on/go on/keep going/be here/live)/better off
        [when/once/without/if] [he/she/him/her] [s/is/was] (gone/dead/without him/without her/not
        here)/wants to go to heaven/had enough of (life/living)/tired of (life/living)/(ending/
        finishing) (things/it all)/life is (pointless/not worth)/not worth living)
    - better off (with/in/on/at/than)

    (hear/heard/says/tells me/telling me/keeps telling me/someone/somebody/something) ~ (i/im) [am]
        [*] (rubbish/useless/filth/worthless/evil/nothing) and [i] (should/ought to/must/have to/
        better) (go/die/leave/end)
    something (tells/telling/keeps telling) me ~ (ought to go/should go/leave this world/be dead/not
        be here/end it)
    (voices) (started/are/came/come/have come/will/wont) [*] (again/back/leave me/louder/stop)
    (man/woman/someone/somebody/voice) in my head
    hear (people/them/men/voices) ~ (killing me/kill me/hurting me/coming for me/plotting)
    (keeps/keep) telling me to (leave this world/go now/end/jump/stop living/join)
    - (in my head) (but/i know the/the music/song)

    (wouldnt/would not/id/i d/wont/not/half) [be] [{adv}] (mind/bother/sorry/bothered/relieved/
        upset/happy/hoping/thankful/the worst thing) [me/to] ~ (if/that) ~ (god/the lord/jesus/bus/
        lorry/car/train/truck) [*] [just] (took me/take me/hit me/ran me/had me/didnt stop/got me)
    (wouldnt/would not/id/i d) [be] [{adv}] (mind/bother/sorry/bothered/relieved/happy/glad/the
        worst thing) [me/to] ~ (if) ~ (heart (just/stopped/gave/packed)/(didnt/never/dont) (wake/
        come round/come back)/plane (went/came) down/that was (it/the end)/it all stopped)
    (lump/scan/biopsy/shadow/result) (is/was/were) (something/cancer/it/bad/terminal) >
    - (worried/scared/afraid/hope not/pray/feared) ~ (lump/scan/biopsy/result) (is/was) (something/
        cancer/bad)
    (if/when) [a/the/some] [*] (bus/lorry/car/train/truck/god/lord/tree) [*] (hit/hits/took/takes/
        wants/wanted/got/gets/didnt/ran) [me/stop] ~ (relieved/wouldnt/mind/bothered/save me/any
        time/thank/so be it/fine by me/ok with me/care)
    got hit by a (car/bus/lorry/train) ~ (save me/relieved/mind/care/bothered/easier)
    (god/the lord/jesus/heaven) (can/could/may/is welcome to) [*] (take/have) me
    - (god/the lord) (can/could) take me (to/as/where)
    (disappointed/sorry/gutted/annoyed/sad) ~ (scan/biopsy/results/result/test/lump) [*] (came
        back/was/were/is) (clear/fine/negative/benign/normal/nothing)
    wish the (ambulance/paramedics/doctors/crew) (had taken/took/hadnt/had been/came) [*] (longer/
        come/late/later/slower)
    (dont look/dont bother looking/stopped looking) (when i cross/crossing/before i cross)

    (dignitas/switzerland/zurich/swiss clinic) ~ (asking for myself/its for me/it s for me/for
        myself/see myself/someone like me/people like me/take you/take me/membership/i would go/i
        could go)
    (asking for myself/its for me/it s for me/see myself/join/joined/membership/i get why/see the
        sense/understand) ~ (dignitas/switzerland/zurich/swiss clinic/assisted dying)
    assisted dying [,] for (me/someone like me/people like me)
    - (dignitas/switzerland/zurich/swiss) ~ (hsct/stem cell/stem cells/congress/holiday/bill/vote/
        film/flight)
    (understand/get/see/know/understood) [now] why (some/people/those/others/he/she/my *) [people/
        patients/of us/with] [*] [*] (choose to go/chose to go/go early/end it/ended it/do it/did
        it/did what (he/she/they) did/end their/give up/jump/take their/took (his/her/their))
    - (understand/get/see) why people (go early/do it/give up) [to/on/in/at/that/yoga] [*]
    (understand/envy) those who (dont wait/didnt wait/do not wait/end it/ended it/went early)
    judge* [*] [*] who (ended it/end it/took their/take their/killed themselves)
    (choose/chosen/decide) when to (go/die) >

    (tired/worn out/weary/exhausted/sick/done/finished/enough/my fill/bored) (of/with) [*] (being
        (>/me/here/brave/in this body/in my body)/existing/breathing/myself most/waking up as/living
        in (this/my)/staying alive/(business/chore/effort) of (living/staying/being alive))
    - (tired/sick/worn out/done) (of/with) being (brave/here) (about/at/on/for)
    need to not (be/exist) (>/here >/anymore)

    (envy/envious of/jealous of/envied) [*] [*] [*] (died/dead/dying/in the obituaries/dont wake/
        didnt wake/passed away/gone before)
    (envy/envious/jealous) ~ (who died/obituaries/funeral/headstone/death notices/graves)
    (somebody/someone/people/she/he/others) [*] [*] (died/dies/die/has died/passed) ~ (lucky them/
        lucky him/lucky her/lucky thing/envy/jealous)
    (death notices/obituaries/headstones/graves/coffin/funeral) ~ (mine was/mine were/how peaceful/
        jealous/envy/lucky/wish it was me)
    the dead (have it easy/are the lucky/are lucky)

    (weeks/days/months/milkman/postman/tesco/meter man/carer/delivery) ~ (before/till/until/who)
        (anybody/anyone/someone/somebody/they/noticed/would notice/found me/would find/looked for)
        ~ (me/>)
    - (weeks/days/months) before (anyone/anybody/someone/they) (called/answered/rang/replied/looked
        at/came/got) [*] (me)
    (who/when they/how they) would find me
    (waiting/wait) for me to (be (over/gone/dead)/go/die/finish (dying/up))
    - waiting for me to (be finished/go (in/to/home/first/and)/finish (in/the/my/it))
    (how much longer/how many more times/cant/cannot/how long) [i can] [*] [say/keep/keeping/
        pretend/pretending] [saying/up/that/to] (im fine/i am fine/im ok/im okay/the act/the
        pretence/pretending/be fine) [*] [>/much longer/any longer/anymore]
    - keep up the act (on/with) stage
    the (dog/cat/kids/children/baby/dogs/cats) (is/are) the only reason [*] [*] (>/im (here/alive)/
        i (get up/go on/carry on/stay))
    (i/id) only (stay/stayed/hang on/carry on/keep going/live/am here) for (my/the) (cat/dog/kids/
        children/mum/mother/sake/dogs/cats/boys/girls/daughter/son)
    (when/once) [my/the] (mum/mother/dad/dog/cat/father/nan) (has/is/s/goes/dies/has gone/is gone)
        [gone/dead] ~ (nothing (to keep/left/else/here)/ill go/i ll go/i can go/go too/my turn/
        follow)
    thoughts ~ (id never say/i d never say/never tell/both of us/cant tell/couldnt say/dont say out
        loud)
    (thoughts/ideas) about both of us
    (goodnight/good night/night night/cheerio/so long/farewell/goodbye/bye/good bye) [*] [*] > [i]
        (mean it/properly this time/for real/wont be back/am done/love you all)
    suicide (is/seems/looks/feels/sounds) [like] [*] [*] (only/answer/way out/option)
    (suicide/suicidal/overdose/self harm) (thoughts/thinking/ideas/plans/feelings) [*] (all day/all
        the
        time/again/every/constantly/tonight/>)
    - (not/never/nor) [{adv}] suicidal >
    (bottle/packet/packets/box/boxes/tub) of [my/the] {medicine} [is/are] [all] (open/here/in my
        hand/in front of me/next to me/beside me)
    (told) (nobody/no one) (but/except) you
    (gonna/going to/about to/planning to) end it (on/next/this/before/once/after) (my/the/friday/
        saturday/sunday/monday/week/weekend/month/christmas/mum/dad/they/tuesday/wednesday/thursday)
    - end it (on (good/bad)/next (season/year)) [*] (terms/note)
    (got it/have it/got this/ive it) all planned [out] ~ (when/while/once/after) ~ (out/away/asleep/
        at their/in bed/gone/at school/at work)
    - planned ~ (holiday/wedding/party/birthday/trip/move)
    how long (it takes someone/it takes them/until someone/before someone/it would take (them/
        someone/anyone)) ~ (found/find/notice)
    (easier/better/simpler/cheaper/kinder) [off] [for] (everyone/everybody/them/all/the family/my
        family/my */us all) ~ if (this/it/i) (finished/ended/stopped/was over/were over/was gone/
        died/went/wasnt)
    - if (it/this) (stopped/ended/finished) (raining/early/on/at/by/before)
    (everyone/everybody/their/my family) [s] (life/lives) (would be/will be/d be/be) (simpler/
        easier/
        better/happier/lighter)
    (tablets/pills/{drug}/blade/razor/rope/medication/meds) [*] under my (pillow/mattress/bed)
    (lucky ones) ~ (didnt make it/died/dead/gone/didnt survive/didnt wake)
    (didnt make it/died/dead/gone/didnt survive/didnt wake) ~ lucky ones
    coward (to/for) (do/end/go/finish/jump/take/killing/ending)
    not (brave/strong/courageous) enough to (do it/end it/jump/go through with it/kill)
    only (here/alive/still here) because (my */she/he/they/of (my/the)) (asked/begged/made/found/
        stopped/needs/need/promised/kids/children/dog/cat/daughter/son/mum)
    (hold/hang) on (till/until) (her/his/the/my *) (wedding/birthday/exams/graduation/christmas/
        funeral)
    {who} ~ (saying/says/talking/talks/said) ~ (when/if) (im/i am/i m/he s/she s/hes/shes) not
        (here/
        around) (anymore/any more/any longer)
    (hard/struggle/struggling/difficult/cant/cannot) [to] (think of/find/see/come up with) a reason
        (to (take/get/live/go/carry/keep/wake/bother/eat/be)/for (living/going/getting/any of it))
    (dont think id/dont think i d/dont think i would/wouldnt/not going to/too tired to) fight it
        [this/
        next/any] [time/more] >
    - fight it in
    (without/dont wear/stopped wearing) [my/a/the] (seat belt/seatbelt/helmet) [*] (on purpose/
        deliberately/and (dont/do not) care/hoping)
    (feel/feels/feeling) [like] a ghost (in my own/already/in this)
    (think/feel/thinking/sure/like) [that] (i ve/ive/im/i am) already (died/dead/gone)
    (press/push) a button and (be gone/disappear/not exist/vanish/stop existing/be dead/be over)
    wish ~ be gone (without/and) (anybody/anyone/nobody/no one/not)
    (thinking/think) (things/thoughts) i (shouldnt/should not/cant say/dont want to say)
    (hear/hears/hearing/heard) [*] calling (her/him/me) ~ (wants to go/want to go/join) [to] [him/
        her/
        them]
    green bananas
    - green bananas (are/for/and/smoothie/ripen)
    (cant/dont/do not/couldnt) remember the last time i (wanted to (live/wake/see/be)/looked forward
        to/felt alive/was glad to)
    (used to be/was) (scared/afraid/frightened/terrified) of (dying/death) [,] > (not (now/any more/
        anymore)/now i)
    (not/no longer/stopped being) (scared/afraid/frightened) of (dying/death) (now/anymore/any more/
        any longer/>)
    not (all/entirely/quite/always) [of] [it] [was/is/by/an] (clumsiness/accident/accidental/
        accidents)
    (drunk/drank/had) [*] [*] [*] [of] (vodka/whisky/whiskey/gin/rum/wine/brandy) and (taken/took/
        swallowed/had) [*] [*] [s] [*] (pills/tablets/sleepers/painkillers/{drug})
    (dont/do not) want to (be a person/be anything/be anywhere) {then}
    (see/saw/feel) no (reason/point) [in] [to] [me] (carrying on/carry on/going on/go on/be here/
        continue/continuing)
    - (horse/horses/cells/cell/apoptosis/tumour/bacteria) [*] [*] [*] (dead/suicide/commit/
        committing)
    - dead (horse/horses)
    - (cells/cell/apoptosis/bacteria/tumour) ~ suicide
    - burden (to/on) the [*] (system/website/server/printer/kettle)
    - (jumped/jump/jumping) (off/from/into) [*] [*] [*] [*] [*] (every summer/as kids/as a kid/as
        children/
        in summer/when (i was/we were) [*])
    (wake/woke/waking) up [*] (disappointed/sorry/angry/gutted/sad/cross) [that] (i did/i have/to
        be/im
        still/i m still/im alive/i woke/it worked)
    (planning/going/plotting) to (take/kill/poison/hurt/get) (my baby/my child/us all/me in my
        sleep)
    (picked/chosen/planned) [out] what (id/i d/ill/i will) wear >
    if (you/they) (dont/never) (see/hear from) me [here] again [,] (thank/love/sorry/goodbye/take
        care/
        be/know)
    if i dont (post/come back/reply) again [,] (thank/love/sorry/goodbye/take care/know)
    think about the (river/bridge/pills/rope/cliff/sea/train/tracks/water/knife/tablets) (more
        than/all
        the time/every/too much/constantly)
    (feel/felt/feeling) [*] (finished/used up/washed up/spent/obsolete) >
    - (feel/felt/feeling) [*] (finished/spent) > (with/the)
    (dont/wouldnt/do not/never) want (anyone/them/anybody/you) to (resuscitate/bring me back/
        revive/save)
        [me]
    - want (them/you/anyone) to save (the/my/our/it/money)
    (bottle/rope/bullet/bridge/train/pills/noose) ~ with my name on it
    (dont/do not/cant) [{adv}] (do/have/believe in) (the/a) future (anymore/any more/now/>)
    (theyd/they d/everyone d/everybody d/they would/everyone would/kids would) [all] get over (it/
        me) (by/
        in/within/soon/eventually)
    (people who/someone who/when you/if you/those who) (overdose/hang/drown/jump/overdosed/hanged/
        drowned) ~ (feel/hurt/suffer/pain/painful)
    (does/do/would/will) it hurt (to (die/drown/bleed)/when you (die/drown/overdose/hang/bleed/
        jump))
    what (happens/would happen/will happen) to my (kids/children/son/daughter/dog/cat/boys/girls/
        baby) (if/
        when/after) (im/i am/i m) (not (here/around)/gone/dead/no longer)
    (frightened/scared) myself (last/this/with what/again/a bit/>)
    - (frightened/scared) myself ~ (film/story/mirror/halloween/reading)
    (world) ~ (like to get off/want to get off/let me off)
    (drinking/starving/drink) (himself/herself/myself/themselves) to death
    (it/they/phone/radio/tv/telly/voice) (tells/tell/telling) me (im/i am/i m) (to blame/evil/
        guilty/
        worthless/next/wicked/damned)
    hope for (a short life/death/the end/an early death/an early grave)
    (her/his) (last/latest) (essay/poem/story/drawing/song) ~ about (not existing/dying/killing/
        suicide)
    (lie/sit/lying/sitting) (there/awake) planning (it/how)
    better of (gone/dead/without)
"""
