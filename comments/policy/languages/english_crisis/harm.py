"""Somebody to talk to: self-harm, attempts, voices, harm to others, fear for somebody else."""

HARM = """
    (cutting/been cutting/started cutting/cut/cuts) [again/myself/my/her/his/their] [*] (arms/arm/
        thighs/thigh/legs/leg/wrists/stomach/skin/forearms/ankles/belly/breasts/self) (>/again/and/
        to (feel/cope/make/get)/because/with/since/every/at night/when/so/in the (bath/toilets)/
        until)
    (ive been/im/been/keep/started/i/back to/still/gone back to/she s been/hes been/shes been/he s
        been/want to/need to/urge to/urges to/wants to/caught her/caught him/stop) [{adv}] cutting
        (again/>/arms/thighs/my arms/my legs/my thighs/to feel/to cope/every/when/since/deeper/more/
        and burning/instead)
    - cutting (down/out/back/gluten/carbs/sugar/the grass/hair/coupons/corners/edge/dairy/calories/
        hours/my hours/alcohol/meat/salt/caffeine)
    - cut my (leg/finger/arm/thumb/hand/hair/toe/hours/foot/chin/grass) (on/off/short/shaving/with
        the/down/in the garden)
    (hurt/hurts/hurting/harm/harms/harmed/harming/punish/punishing/injure/injuring/burn/burning/
        burned/burnt/scratch/scratching/bite/biting/hit/hitting/punch/punching/starve/starving/
        starved/mutilate/bruise/bruising/carve/carving) {self} (>/again/on purpose/to (feel/cope/
        punish/get/make)/because (i/it)/deliberately/more/and/when/every/so/with/badly/tonight/just/
        since/as a/until/instead)
    - (burn/burned/burnt/burning/scratch/scratched/bite/hit/bruise/hurt) {self} (on the/on a/at/with
        the (oven/kettle/iron/pan)/and (fell/nearly)/in the/when i (fell/tripped/slipped/walk)/
        lifting/falling/by accident/badly (falling/on/when)/on my)
    - fell and hurt {self}
    - hit/hits/hitting {self} (on/with/in)
    (urge/urges/tempted/want/wants/wanting/going/desire/need/thoughts/thought/thinking) [of/about/
        to/is to] [{adv}] (harm/hurt/harming/hurting/cut/cutting/burn/burning/punish/self harm)
        (myself/my arms/my legs/>/himself/herself/my own/me)
    (burn/burning/burned/burnt) [my] (arms/arm/skin/legs/wrists/thighs) (with (cigarettes/a
        cigarette/a lighter/lighters/matches/the iron/hair straighteners)/on purpose/to feel/again
        and again)
    (scratch/scratched/scratching/pick/picking/bite/biting/claw/tear/dig) ~ (arms/skin/legs/hands/
        wrists/myself) [*] (until/till) [*] [*] (bleed/bleeds/bled/blood/bleeding)
    (bang/banging/hit/hitting/smash/smashing/bash/bashing/punch/punching) [my] (head/walls/the wall/
        a wall/myself/the walls/my legs/my face) [against/on/until/in] [the] [wall/door/tiles]
        (until/to (feel/make/stop)/over and/again and/till/when it gets/because i hate)
    (carve/carving/carved/cutting/cut/slice/sliced/slicing) [it/words/lines/into] [into] [my] (arms/
        arm/thighs/thigh/legs/wrists/skin/stomach/flesh)
    - cut (my/his/her) (arm/leg/skin/finger) (on/off/open on/out/with a (tin/saw)/when/by)
    (self harm/selfharm/self harming/selfharming/self harmed/self injury/self injure/self injuring)
        (again/every/is/to cope/since/at night/now/because/and i/and im/tonight/helps/makes/when/>/
        more/this/has/got/getting/so/daily/it)
    (self harm/self harming/selfharm) ~ (only thing/helps me/relapse/relapsed/again/cant stop/cannot
        stop/every day/every night/wont stop/scars)
    (relapsed/relapse/gone back) ... (self harm/self harming/cutting)
    - (recorded/rates/rate/study/studies/outcome/outcomes/survey/participants/prevalence/risk/
        register/guideline/policy/awareness/recovered/clean) ~ (self harm/self harming)
    - (self harm/self harming/self-harmed) ~ (recorded/rates/participants/per cent/study/awareness
        day/guideline/as a (teenager/teen/child/kid/student)/years ago/in my (teens/twenties)/when i
        was/recovered/for (three/two/four/five/ten/#) years/anymore/no longer/in 19*/in 20*)
    - used to self harm
    (blades/razor blades/razors/blade) ~ (her room/his room/my room/under/hidden/bathroom/arms/
        thighs/wrists/next to me/my skin/in my hand)
    (new/more/fresh/her/his) (cuts/scars) ~ (arms/wrists/thighs/legs/room)
    (starving/starve/not eaten/stopped eating/havent eaten/not eating/stopped drinking/refusing
        food/refuse to eat/not drinking/given up eating) ~ (control/decide/punish/disappear/on
        purpose/want to/dont want to/die/fade/only thing/slowly/waste away/no point/fade away/let
        myself/dont deserve/until i/rather)
    (starving/starve) myself (>/its/it s/to/and/because/so/again/until/slowly)
    (making/make/made) myself (sick/throw up/vomit) (after/every/again/to/and/on purpose)
    (stop/stopped/stopping/refuse/refusing/skipping/skip/not taking/not doing/come off/given up/
        ditched) [taking/my/all/doing/with/to take] [my/all/the] [*] (insulin/dialysis/medication/
        meds/tablets/treatment/heart/food/eating/{drug}) [tablets] (on purpose/deliberately/because
        i (want/dont want) to/to die/so (i/that i/it/that it) (die/dont/will/wont/kills/can go)/
        hoping (it/i/to)/in the hope/and (wait/hope/let it/waiting/hoping) /to let/to end/to get it
        over/so it can)
    (let/letting) (myself/it/the ms/the infection/the diabetes) [*] (die/waste away/take me/kill me)
        [>/so/because/and]

    (tried/attempted/trying/try/attempt/attempting/about to/nearly/almost/close to) [to/twice/once]
        [{adv}] ((hang/kill/drown/shoot/top/end/gas/strangle/poison/hanging/killing/suffocate/ended/
        killed/hanged/drowned) (myself/it all/my life/himself/herself/things/themselves/everything/
        it)/jumping off/jump off/jump in front/jump from/overdose)
    - (tried/trying/try/nearly/almost/about) to (end/kill/shoot/drown/hang/overdose) (the/a/my/it)
        (meeting/call/contract/weeds/time/conversation/washing/picture/subscription/tv/relapse/bug/
        virus/pain/off/up/out/in/with)
    - (tried/trying/try) to hang (on/in/up/out/the/a)
    - nearly killed (me/my/us/the/a/him/her/it)
    - (nearly/almost) (ended/killed/drowned/jumped) (the/a/my/me/up/in/out of/it/us/him)
    - nearly (hanged/drowned) (in/as)
    (tried to/attempted to/going to/want to/try to) end it (last/two/three/four/#/a/in/on/by/again/
        with pills/because/once/when/before/>/tonight/this)
    (tried/attempted/attempt) (twice/three times/before/once/several times/four times/already/many
        times/last (week/month/year/night)/again) [and/but] [*] (next/failed/didnt work/found me/
        neighbour/woke/survived/hospital/one will/this time/nobody/im still/will try/it didnt/
        succeed)
    (ive/i have/i/have) attempted (twice/three/four/before/once/several/many/it/last/again/#)
    my (last/first/second/third/latest/recent/previous/failed/suicide/next) (attempt/attempts/
        overdose/suicide attempt)
    - (last/first/second/third/next/previous/failed) attempt (at/to (get/find/stand/walk/do/make/
        claim/book)/with/on)
    (attempt/attempted/attempts/attempting) [on] [my/his/her] (life/suicide)
    (found/cut) (me/him/her) (hanging/down in time/with a rope/with the rope/in the bath with/in
        time/on the bridge/unconscious with)
    (pumped/pump) (my/his/her) stomach
    (sectioned/section/crisis team/psych ward/a and e/a&e/samaritans/crisis line/hospital/
        discharged/ward) ~ (still want/want to die/kill myself/still suicidal/going to do it/end my
        life/end it/not safe/try again/tried again/do it again)
    (thinking about/think about/thoughts of/planning/going to/want to/plan to/considering) (it/doing
        it/trying/overdosing/it all/that/attempting) again (>/tonight/and/because/now)
    - (going to/want to/planning/plan to) (it/do it/doing it/try/trying) again
    (overdosed/overdose) ~ (thinking about it again/do it again/try again/again >)
    (wants/want/wanted/going/threatening/threatens/threatened/says/said/saying/keeps/talking/talks/
        talked/planning/plans) [to/about/of/saying/he/she/hell/shell/that/they/theyll/will/wants/
        want/hes/shes/going/is/s] [to/about/of/wants/will/going/s/is] [to] (kill himself/kill
        herself/kill themselves/killing himself/killing herself/end his life/end her life/hurt
        himself/hurt herself/die/end it/end it all/killing themselves/ending it/ending her life/
        ending his life/not be here/be dead/suicide/harm himself/harm herself/not be alive/jump/
        overdose/hang himself/hang herself/unalive himself/unalive herself)
    - (want/wants/wanted/going) [to] die (of/from/for/with/laughing/in (peace/his own bed/her own
        bed))
    - {not} [{adv}] (want/wants/wanted/going) [to] (die/be dead/end it/jump)
    - (said/says/told/going) [to/about/he/she/that/they/will/ill/im/i] [to/will/not/going] (die/be
        dead) (of/from/for/in/at/soon/down/one day/with)
    - (said/says/told/going) [to/about/he/she/that/they/will/ill/im/i] [to/will/not/going] jump
        (for/
        in/at/soon/down/one day/with)
    {who} ~ (better off dead/wishes (he/she) was dead/wish (he/she) was dead/wants to die/want to
        die/wishes (he/she) were dead/doesnt want to live/doesnt want to be here/no longer wants to
        live/doesnt want to be alive/nothing to live for/no reason to live/life isnt worth/tired of
        living/want to live anymore/want to be here anymore)
    (goodbye/farewell/suicide/suicidal/final) (message/post/note/letter/text/status/email/video/
        story/tweet) [*] [and/on/to/from] [*] (isnt/not/wont/isn/cant/gone/phone/facebook/instagram/
        twitter/now/answer/everyone/all of us/us/me/my/kids/mum/everybody/children/boys/girls)
    - (goodbye/farewell/final) (message/post/note/email/letter) (from the (editor/prof)/to
        (subscribers/readers/staff/colleagues)/from prof)
    {who} ~ (bought/got/has/found/ordered/keeps) ~ (a rope/a gun/shotgun/a noose/pills saved/been
        saving pills/stash of pills)
    (giving/given/gave) (his/her/their) (things/stuff/possessions/belongings) away
    (cutting/cuts/cut) (her/his/their) (arms/arm/wrists/legs/thighs/wrist)
    (daughter/son/child/friend/sister/brother/wife/husband/she/he/niece/nephew/partner/grandson/
        granddaughter/teenager/girlfriend/boyfriend) ~ (self harming/self harms/cutting again/
        suicidal/harming herself/harming himself/hurting herself/hurting himself/cutting herself/
        cutting himself/tried to kill/attempted suicide/suicide note/on suicide watch/starving
        herself/starving himself/starve herself)
    - suicidal (ideation/behaviour/thoughts) (was/were/is/are/as/in)

    (voice/voices/somebody/someone/something/man/he/she/god/devil/demon/demons/father/mother/thing)
        ~ (tell/tells/telling/told/say/says/saying/said/order/orders/ordering/command/commands/
        commanding/want/wants/shouting/whispering/whispers/shouts/screaming/urging) [at] [me/that/
        to] [i/im] [to] [should/have to/must/need to/ought to/to/am/go and/deserve to/just] [{adv}]
        (hurt/kill/jump/die/cut/harm/stab/burn/do it/end/smother/drown/strangle/hang/attack/drop/
        shake/do bad things/do things/do terrible/do something/take all/take the/drive into/punish/
        get rid of/slit/do horrible/swallow) (>/me/myself/my/him/her/them/it/the (baby/house/kids/
        children/others/lot/pills/tablets/wheel)/people/someone/everyone/to/off/in front/others/now/
        tonight/and/somebody/all/you/from)
    - (doctor/nurse/neurologist/consultant/gp/physio/leaflet/specialist/trainer/dentist/surgeon/
        friend/they) ~ (tell/told/tells/say/says/said/want/wants/saying) [me/that/to/you] [i] [will/
        should/it/would/might/could/wont/to/going] [not/to] (hurt/die/burn/jump/harm/cut/end/attack/
        kill/drop)
    - (voice/he/she/they/someone/something/mother/father/mum) ~ (die/hurt/burn/cut/jump/do it/end/
        drop/kill) (hard/down on/of/out/in (peace/the/a)/the grass/off/up/for joy/carbs/gluten/
        myself/it/the (call/meeting/line/cake/lights/engine))
    (hear/hearing/heard) (voices/a voice/things/people/my dead/the devil/god/demons/him/them/a man/
        somebody/whispers/whispering/commands) ~ (telling/tell/say/saying/want/hurt/kill/die/scared/
        frightened/worthless/jump/tells/says/ordering/order/command/shouting/screaming/laughing at/
        after me/kill me/get me/watching)
    (hear/hearing/started hearing/been hearing) (voices) (>/again/since/that/in my head/and/at
        night/now/all/telling/every/when)
    - (hear/hearing/heard) voices (from/in (the (flat/next/hall/corridor/garden)/next)/next door/
        through/downstairs/on the)
    - (hear/hearing/heard) (things/people/him/them) (say/saying/tell/telling/laughing/shouting)
        (that/about/how/they/the)
    voices (in my head/are back/wont stop/are getting/are telling/say/tell/told/said/telling/want
        me/are saying/are louder/have come back/came back)
    (somebody/someone/something/voice/voices) in my head (who/that/telling/says/tells/is/keeps/
        wants/told)
    (scared/afraid/frightened/terrified/think/thought/thoughts/thinking/worried/might/going to/want
        to/urge to/urges to/could/tempted to/wanted to/imagine/imagining/impulse to/fear/feel like/
        close to) [that] [i/ill/i will/im/i might/i could/i am/i may] [of/about/going/might/could/
        may] [to] [{adv}] (hurt/hurting/harm/harming/kill/killing/smother/smothering/shake/shaking/
        drown/drowning/stab/stabbing/strangle/strangling/throw/throwing/drop/dropping/attack/
        attacking/suffocate/suffocating/hitting/hit) [out at] (him/her/my (baby/child/kids/children/
        son/daughter/mum/mother/husband/wife/dad/father/partner/family/boys/girls/little/newborn)/
        the (baby/kids/children/child)/someone/somebody/others/them/people/the man who/the person
        who/everyone/anyone)
    - (think/thought/might/could/want/going/feel like/tempted) ~ (throw/hit/hitting/kill/killing/
        shake/strangle) (him/her/them/someone/somebody/people/my/the) [*] (a (party/ball/line)/in
        (the (pub/office/quiz/match)/scrabble/chess)/at/with (a/kindness/joy)/for (leaving/eating/
        not)/off/up/in the eye/hand/hands/head)
    - (kill/killing/strangle/throttle/murder) (him/her/them/my/someone) [*] [*] (for/when he/if he/
        over) (leaving/the/forgetting/eating/not/that/snoring)
    (going to/want to/gonna/will/ill/im going to) [{adv}] kill (him/her/them/the man/my (husband/
        wife/father/mother/boss/neighbour/ex)/everyone/that man) [and/before/if/tonight/>/for what/
        who/then]
    - (this/it/that/stress/heat/relapse/disease/ms/smoking/drink/cancer/treatment/drug/he/she/they/
        worry/virus/infection) [is/s] [{adv}] (going to/gonna/will/want to) kill (him/her/them/
        everyone)
    know where (he/she/they) (live/lives) ~ (kill/knife/gun/pay/hurt/going to/make)
    kill ~ know where (he/she/they) (live/lives)
    (hear/hearing/heard) (someone/somebody/people/a man/a woman/him/her/them/something) (telling/
        saying/shouting/whispering/ordering) [me] ~ (evil/has to go/kill/die/hurt/must die/harm/
        jump/cut/worthless/baby)
    (keeps/keep/kept/always) (saying/telling me/shouting/whispering/repeating) [to] [me] [*] (cut/
        jump/die/kill/do it/hurt/burn/end it) [yourself/him/her/myself/>]
"""
