"""Somebody to talk to: no point, no hope, no strength left."""

HOPELESS = """
    (whats/what is/what s/wheres/see/is) [even] the [bloody/fucking] (point/use) [of/in] [me] [even]
        (me/living/life/going on/carrying on/any of it/any of this/it all/anything/being here/being
        alive/trying/getting up/waking up/existing/fighting/continuing/breathing/my life/getting out
        of bed/all this/everything/keeping going/tomorrow/another day/eating/myself)
    - point of (going on/trying/life/getting up/waking up/eating) (about/to/holiday/strike/early/at/
        insurance/a/gluten/it)
    (whats/what is/what s) the point {anymore}
    (no/little/not much/isnt much/isnt any/not any/zero/without any) (point/reason/purpose) [in/to/
        for/of] [me] (living/life/going on/carrying on/any of it/it all/anything/being here/being
        alive/trying {anymore}/getting up/waking up/existing/fighting/continuing/breathing/get up/
        live/be here/wake up/stay/exist/go on/carry on/keep going/continue/breathe/being/my life/
        stick around/tomorrow/any of this)
    - (no/little/any) point (in/of/to) (going on/getting up/trying/being/life/anything) (about/to/
        holiday/strike/early/at/insurance/a/too/ringing/here for)
    (everything/life/my life/it all/all of it/living/existence/tomorrow/future/this life/it all
        just/all this) (is/s/feels/seems/looks/has become/just feels/just seems) [{adv}] [*]
        (pointless/hopeless/meaningless/worthless/futile/empty/unbearable/not worth it/black/over/
        too much/bleak/dark/worth nothing/a living hell/hell)
    - (everything/life/it) ... (too much) (salt/paperwork/sugar/noise/food/hassle/for a monday/work)
    - life (is/s) over as
    life/living ... (isnt/is not/not/never/no longer) [really] worth [it/living/the pain/anything/
        the effort/the struggle]
    (isnt/is not/not/no longer) worth (living/being here/being alive/the pain of living/waking up
        for)
    nothing (matters/makes sense/means anything/feels worth it/brings me joy/is worth it/is worth
        living for/to look forward to/is left for me/left in me/left to give/left to live for/left
        to fight for/left for me) {then}
    (nothing/nobody/no one) [left] to (live for/get up for/wake up for/stay for/go on for/keep me
        here/hold on to)
    (got/have/theres/there is/with/ive/had) nothing left (>/in me/inside/to give/to lose/for me/and/
        to live for/to fight with)
    (theres/there is/there s/are) nothing (here/left) for me (>/here/{anymore}/now/in this)
    (i have/ive/ive got/i ve got/have) [absolutely/literally] (nobody/no one/nothing/no family/no
        friends) [left] (>/and nothing/to live/in this world/in the world/who would/now/who cares)
    (i/ive/i have) lost (everything/all hope/hope/the will/my will/everyone/all will/any hope/all my
        hope/the fight/my fight/interest in living/interest in life) (>/and/to (live/go on/fight/
        carry/keep)/in/now/because/when)
    {dontwant} (care/bother/try) {anymore}
    (dont/do not/couldnt/no longer/not) [{adv}] care (if/whether/what) (i live/i die/i wake/i wake
        up/i make it/i survive/happens to me/becomes of me/the ms kills/it kills/i exist/i get
        better/i dont wake/im alive/i lived/i died)
    (dont/do not/no longer) care (about/for) (anything/myself/my life/living/life/being alive)
        {then}
    (feel/feeling/felt/am/im/i am/so/all/completely/totally/utterly/become) [{adv}] [*] (hopeless/
        worthless/dead inside/empty inside/unlovable/numb inside/a failure/beyond help/beyond hope/
        beyond saving) (>/and/to everyone/to/because/like/but/as a/every/i/since/so/all/about my
        life/about the future/about everything/today/now)
    - (hopeless/worthless/a failure) at/with/trying
    (feel/feeling/felt) [*] (dead/empty/hollow/nothing/numb) [inside] and (want/wish/i want/nothing/
        hopeless/alone/empty/i wish/i dont see/i dont want)
    [no/any/isnt/little/zero] hope [left] (for me/for my future/for my life/of it ever/of ever
        feeling/in me) {then}
    no (future/hope/light/way out/way forward/escape/way through) [left/for me/here/at all/of it/of
        this/at the end/from this] >
    no way out (of this/of it/except/but/other than) (except/but/other/one/except one/>/life/body/
        pain/hell)
    no way out except
    only (one/way) ~ (way out/way this ends/out of this/out of it/out for me/escape/to stop the
        pain/to make it stop/to stop this/to be free/to end this/to end it/solution left)
    trapped in (this/my) (body/life/mind/head/hell/nightmare/own body/own head/own mind)
    (im/i am/like im/like i am/feel like im/am) [{adv}] drowning (>/and/inside/here/but/in (this/my
        own/it all/grief/despair/darkness/sadness/misery/the dark))
    (no/dont have any/havent any/without any/havent got any/not got any/got no/out of) (fight/
        strength/will) left [in me]
    [no/any] (fight/will) [left] in me
    (want/ready/going/like/about/wanna/tempted/decided/close/close to/have/feel) [to] [{adv}]
        (give up/giving up/gave up/given up/throw in the towel/throwing in the towel) (>/completely/
        altogether/entirely/on (everything/life/myself/living/it all/me/hope/ever/trying)/and/now/
        hope/for good/fighting/today/tonight/all hope)
    (i/ive/i ve) [{adv}] (give up/gave up/given up) (completely/altogether/entirely/on (everything/
        life/myself/living/it all/me/hope/ever)/and (i/want/just/dont)/now/hope/all hope)
    - (not/never/dont/wont/nor/cant/didnt) [{adv}] [to/going to/want to/ready to/giving up/give up]
        [{adv}] (give up/giving up/given up)
    - (gave/give/given/giving) up (and/on) (work/smoking/running/driving/gluten/sugar/waiting)
    (tired/sick/exhausted/weary/fed up/done/through/finished) (of/with) [{adv}] (living/being alive/
        life/existing/my life/this life/this world/being me/being a burden/surviving/breathing/it
        all/waking up in pain/myself/everything/feeling this way/feeling like this/my existence/
        being in pain {anymore}/pretending i/pretending to be/pretending im/hurting/suffering/being
        here/having to live/the struggle/the pain) [and/>/every/all/so]
    - (tired/sick/fed up/done) (of/with) (living/life) (out/in/with/on/at/admin)
    (tired/sick/exhausted/weary/done) (of/with) [{adv}] (fighting/trying/struggling/pretending/
        hurting/coping/battling/going on/carrying on) (>/and i (want/cant/dont/just/wish)/and want/
        {anymore}/this/all the time to)
    - (done/tired/sick) (with/of) (it/this) (>/and) (ms/diet/weather)
    tired of (fighting/struggling/trying) and
    had enough of (life/this life/living/it all/being here/this world/being alive/being in pain/
        fighting/everything/existing/suffering/this pain/myself/this existence) {then}
    (< enough/ive had enough/i have had enough) > ... (checking out/end/over/out/goodbye/dont want/
        cant go)
    < [and] (im/i am) (so/just/really/truly/completely/all/fucking) done >
    < [and] (im/i am) [{adv}] done (and (tired/i/so/im/want)/{anymore}/now)
    (im/i am) [{adv}] done (with (life/living/everything/it all/this life/this world/fighting/
        trying/being alive/existing/hurting)/fighting/living/trying/existing/here/hoping)
    (im/i am/its) [{adv}] [so/too] (broken/exhausted/tired/weary) (to (live/go on/carry on/keep
        going/fight/exist/be here/continue)/of it all)
    (want/wanted/wish/need/hope/like/just want/praying/wanna) [{adv}] [that] (it/everything/all of
        it/this/all of this/all this/life/the pain/my life/my suffering/this life/the suffering/this
        pain/it all/the noise/the voices/this hell/this nightmare) [{adv}] (to/would/could/will)
        [{adv}] [all] (stop/end/be over/be finished/be done/go quiet/finish/just stop/just end/just
        be over) {then}
    (want/wanted/wish/need) [{adv}] (it/everything/all of it/this/all this/it all/my life/life)
        [{adv}] [all] (over/finished/done/gone/ended/over and done) (with >/>/and)
    - (want/wanted/wish/need/hope) (this/it) (relapse/course/trial) ...
    - {not} [{adv}] (want/wish) (it/this/these/the/everything) ... (stop/end/over)
    - (want/wish/hope) (it/this) [{adv}] (to/would/could) [{adv}] stop (raining/hurting/when/
        itching/snowing/at)
    - want it over (the/my/with by/by/before)
    for it to [{adv}] (be over/end/stop/be finished/all end/all stop/all be over) {then}
    (make it/make the pain/make this/make it all/let it) [all] (stop/end) (please/>/for good/
        forever)
    (dark/darkest/black/very dark/bad/horrible/intrusive/awful/scary/terrible/unsafe/unwanted/
        disturbing) (thoughts/thinking/place/ideas) [*] [again/every/since/at night/lately/and/>/
        keep/in my head/about/all/that/now/right now/tonight/creeping/where i]
    - (dark/bad/black/horrible/awful/scary/terrible) (thoughts/thinking/place/ideas/place to) (about
        the movie/to park/for a/on interferon/years)
    - bad/horrible/terrible/awful (thinking/place) (to/for/on)
    - bad/terrible/horrible/awful place
    - bad/terrible/horrible/awful thinking
    - bad/terrible/awful/black/horrible/scary ideas
    thoughts ... (dark/very dark/darkest) place
    thoughts ... (dark/black/scary/frightening/frighten me/scare me/scaring me/frightening me/
        getting darker/very bleak)
    (scared/afraid/frightened/terrified) of (my own (thoughts/mind/head)/my thoughts/myself/what i
        might/what ill/what i will/what i could/what i may/what im going/being alone with)
    (scared/afraid/frightened/terrified) (i/ill/i will/im) [*] (do something/going to do something/
        hurt myself/snap/harm/lose control)
    (do/done/did/doing) something (stupid/silly/drastic/terrible/awful/bad/permanent/id regret/i
        cant undo/i cant take back) (tonight/>/to myself/and/if/one day/today/soon/when)
    - (do/done/did/doing) something stupid (like/with/and (fell/forgot))
    at [my/the/a] (breaking point/wits end and/lowest/end of my rope/end of the rope/end of the
        road/very end/rock bottom)
    (my/the) rope ... end
    at the end of my (rope/strength/life)
    - (breaking point/end of my rope/end of the rope/wits end/lowest/rock bottom) ~ (banner/banners/
        cookie/website/app/password/passwords/form/forms/printer/captcha/software/update/laptop/
        broadband/wifi/router/parking/system/council/trains/helpline/queue)
    - (printer/phone/software/computer/neighbours) ~ (breaking point/end of my rope/lowest)
    - (breaking point/lowest/rock bottom) (with my golf/point/price/dose/level/ebb/with the printer)
    (dont/do not) [{adv}] (feel/think im/think i am/know if im/trust) [that/like] [i am/im/myself/
        like im] [{adv}] (safe/to be safe) (>/{anymore}/with myself/on my own/alone/in my/right now/
        tonight/from myself/by myself/around myself/and/to be (alone/left/on my own)/from (him/her))
    (not/isnt) safe (on my own/alone/from myself/with myself/by myself/to be alone/to be left/to be
        on my own/in my own/around myself/when im)
    {not} trust myself {then}
    {not} trust myself (to/with/around/near/alone/on/in/not)
    - trust myself (to/with/on) (drive/cook/stairs/the stairs/driving/the car/cake/chocolate/
        remember/walk/carry/a hot/hot/heights)
    (head/mind/brain/thoughts) ... (telling/tells/says/saying/screaming/screams/urging/urges/urge) ~
        (to (die/kill/hurt/jump/end/do bad/do it/cut/do something/harm/take/drive/do terrible/give
        up/stop/disappear)/bad things)
    (dont/do not) (recognise/recognize) (myself/who) ~ (dont feel/shouldnt/dont want/wish/end/here)
    slipping away and
    ready to (go/die/leave this/meet my maker/meet god/be done/let go/end it/end it all/stop living/
        leave this world/say goodbye/check out/sleep forever) {then}
    - ready to (go/leave/let go) (home/back/and/out/to/on/now that/for/again/live/today/tomorrow)
    ready to go [now] >
    - (get/got/getting/be/are/you/all/were/suitcase/bags/bag/packed/car/taxi/kit) ... ready to go
    (easy/easier/simple/simpler/tempting/peaceful/quick/comforting) [it] [would/will/might/be/is/to]
        [be/feel] [to] [{adv}] (let go of the wheel/just let go/take them all/swallow them/swallow
        the lot/swallow them all/end/slip/step off/step out/jump/not turn/just stop/drive/let go/
        stop everything/take the lot/close my eyes/overdose/be dead/go under/sink/be gone/die/fall/
        roll/lie down/not wake/end it)
    - (easy/easier/simple/quick) to (end/stop/jump/drive/slip/step/fall/roll/lie/let go/sink) (a/
        the/my/in/on/to/out/into)
    < suicide >
    < [feeling/so/very/still/always/im] suicidal [thoughts] [again/now/all the time/lately]
        [tonight/
        today/now/and/but/since/every/lately] >
    - die (my/his/her/their/it/them/the/some) (hair/wool/jeans/curtains/fabric/eyebrows/roots/red/
        black/blue/*)
    {dying} is [literally] (all/the only thing) [that] i [can/ever/could] [think/thinking/dream]
        [about/of]
    (think/thought/thoughts) of nothing but {dying}
    (only/just) (turned back/came back/stopped/came down/went home/got down/stepped back) because
    because of the (dog/cat/kids/children) [alone] (or/otherwise)
    (turned back/came back/stopped) ... because of (the/my) (dog/cat/kids/children/mum/daughter/son)
    (theres/there is/is/has/have) nothing for me here {then}
    (going to/gonna/want to/ready to/time to/will/ill/about to/decided to) put (a stop/an end) to
        (it/it all/this/everything/myself/my life/my misery/my suffering/all this/all of this)
    waiting for ~ to die so [that] i can [go/die/end/be/follow/finally/too]
    (hard/harder/trying/tempted/struggling/struggle) [it] [is] [not] [to] (swallow/take) (the lot/
        them all/all of them/every one)
    (goodbye/farewell) my (friends/family/loves/darlings/beautiful/darling/lovely/dear friends/
        dears)
    (dont know/wonder/no idea/not sure/dunno/wondering) why i [{adv}] (bother/try/carry on/keep
        going/exist/wake up/get up/go on/am alive/am here/stay/keep trying/survived) {then}
    better of (dead/without me)
    - die (of/from/with) (embarrassed/laughter)
    - (embarrassed/ashamed/hungry/funny/cute/beautiful/good/happy/cringe/tired/thirsty) [that] i
        could [just] die
    (kinder/better/easier/best/nicer) ~ if i [just] (slipped away/passed away/went in my sleep/died/
        didnt wake/faded away/went quietly/wasnt here/was gone/werent here)
    (world/place/life/family/everything/it all) ... better [place] [for everyone/for all/for them]
        if i (wasnt/werent/was not/were not/didnt/left/died/went/was gone/had never)
    (nobody/no one) [left] to say goodbye to
    (cant/cannot/dont/couldnt) (picture/imagine/see) (next year/the future/tomorrow/christmas/my
        future/a world/any future/next month/next summer) [*] with me (in it/there/alive)
    (stopped/no longer/quit/not) making [any] plans ~ (dont intend/wont need/wont be/dont plan to/
        not going to be/no point/dont expect/wont be here)
    (more use/worth more/more useful/better value/more valuable) [*] (dead/to them dead/than alive/
        than i am/when im dead/if i was dead/if im dead)
    insurance (money/payout/policy) ~ (more use/worth more/than i am/when im gone/if i died/without
        me/better off)
    (feel/feeling/felt) like (ending/killing/hurting/harming/cutting/offing/topping/shooting/
        hanging) (myself/my life/it all/everything/it >/my self)
    (think/thinking/thought/thoughts/considering/contemplating/considered/fantasise/fantasising/
        fantasize/obsessed/dream/dreaming/dreamt) [*] [*] (of/about/with) [just/how] {dying} {then}
    (considering/contemplating/considered/contemplated) {dying} {then}
    (dont/do not) want [any/another/to have any] (more/other) (birthdays/days/tomorrows/years/
        mornings/time) {then}
    had it with (living/life/being alive/this life/living like this/everything >)
    (close my eyes/shut my eyes/go to sleep/fall asleep) and (not/never) (have to/ever) (open/wake)
        [them/up]
    (slip away/pass away/go/die/fade away) in my sleep {then}
    (want/wish/hope/like/pray/rather/just) [to] [*] (slip away/pass away/go/die) in my sleep
    if ~ i wont be (here/around/alive) [on/by/next/to]
    (give/giving) up on (me/myself/it all) >
"""
