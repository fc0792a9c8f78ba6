"""Somebody to talk to, in parts: tired of it all, a burden, gone, and said to nobody."""

KINDS = {
    # Tired of it all.
    "tired": """
        stopped (buying/planning/making/booking/bothering/eating/washing/answering/opening) [*]
            [new] (clothes/plans/holidays/anything/the door/post/phone/>)
        (what s/whats) the point
        want to (sleep/rest/let go/stop) (>/for/now)
        (disappointed/sorry/annoyed/gutted/angry/cross) (to have/when i/that i/i) (woken/wake/woke/
            wakened) [up]
        (every day/each day/every morning) is (a/the/harder/worse/torture/hell)
        (done/finished/through/tired/sick/exhausted/weary/worn out/fed up) (of/with) [*] (fighting/
            it/
            this/being/everything/pretending/trying/struggling/life/living/pain/all)
        (done/finished) (fighting/trying/pretending/being/hoping)
        (im/i am) (done/finished/tired/exhausted/empty/broken/so tired/beyond tired/worn out) (>/
            now/
            and/of)
        (had/have had/ive had) enough (>/of/now/and)
        (want/wanted/need) (out/it over/it to stop/it to end/it all)
        want it all
        (cant/cannot/can not) [*] (do/face/take/go through/bear/stand/manage) (another/this/it/
            any/one more/anything/the next)
        another (relapse/anything/year/winter/day/night)
        (make/making) it [all] stop
        a body that (hates/fails/wont/doesnt)
        (out of this/in this/leave this/of this) (body/flat/life/world)
        (cant/dont/do not/couldnt) see (it/the point/any point/a future/how/a way/why/past/anything)
        (whats/what is/what s/wheres) (the point/left)
        what would i be (preserving/saving/living)
        (dont/do not/no longer) [much/really/even] (care/care what/want this/want any/want it/
            bother/
            mind what)
        (dont/do not) want (to wake/to be in/any of/to do this)
        black hole
        (hollow/empty/numb/pointless/hopeless/worthless/useless/trapped)
        (keep/keeping/carry/carrying) on (>/when/like/with)
        (keep/go on/carry on) (saying im/pretending/saying i am)
        (how/much) [much] longer [can/do/i] [i]
        to (not/never) be (this/here/me/awake)
        not be (this/here/me/awake) [>/in/any]
        (have to/having to/want to) be (awake/conscious/here) (in/for)
        scared of how long
        how long ive got left
        i deserve it
        (sixty/seventy/eighty/forty/fifty/thirty/*0) [*] years is (plenty/enough/long enough)
        (long enough/plenty/enough of (a/my) life)
        three score and ten
        - had enough (of the/time/sleep/steroids/for/to/information)
        - (tired/sick/fed up/done) (of/with) (it/this/being) (all/the) (day/week/app/forms/by)
        - keep on (with/at/going/top)
    """,
    # Others would be better off.
    "burden": """
        (kids/they/she/he/children/family/husband/wife/everyone) [would/d/ll/will] [all] (get over
            it/cope/manage/move on/get used to it/be fine/be ok/be okay/survive/remarry/meet
            someone)
        (a/one) less (mouth/thing/worry/problem)
        let (him/her/them) (go/get on/live/be free)
        (costing/cost/costs) (them/him/her/everyone/the family) [*]
        (they/she/he/everyone/everybody/family/wife/husband/kids/mum/wed/theyd/hed/shed/d) [would/d/
            could/might/deserved/deserves/deserve/ll/wud] [all] [still] [be/have/get/a/b] [*]
            (better/
            free/freer/easier/happier/relieved/life/a life/insurance/sleep/normal) [off] [without/
            if/
            >/and]
        without me
        (without him/without her) (then/and/he/she/hes/shes)
        if i (werent/wasnt/were not/was not) (in/here/around/there/about)
        [be] [a] burden
        (get/have) (the insurance/the house/the money/their (life/lives) back/his life back/her life
            back)
        (do/done) the sums
        wipes my
        (couldnt/cant/couldnt) do that to (her/him/them/mum/my)
        (kindest/best/nicest/only) thing (i could/i can/for) [do] [for]
        (waiting for/for) me to (be over/go/die/be gone/finish)
        (nobody/no one/noone/none of them) (would/will/d) [*] (notice/find/miss/know/care/mind)
        find me (till/until/before/for/first)
        (expensive/hard work/too much) to (keep/look after/care)
        (isnt fair/not fair) on (them/him/her/my/everyone/the)
        (drag/hold/holding/dragging) (them/him/her/everyone/my family) (down/back)
        both of us
        - without me (even/asking/having/knowing/needing/on/at)
        - better (if/than/with/for/at/seats/signs/service)
    """,
    # Not waking, not being, disappearing, as it is said by the way.
    "gone": """
        (relief/blessing/mercy/kinder) (if/when/to)
        (something/scan/it/infection/relapse/cancer) ~ (finish*/finished/take/kill) me [off]
        (work/working/worked/works) out (who/how/what) (would/long)
        (there s/theres/there is) always (that/the option/the tablets/the pills)
        (dont/do not) intend (to see/to be/to reach)
        (hope/hoping) [*] (it/this/that/something) (takes/kills/gets) me
        not wak* up
        (wont/dont want to/never/not to/not) wake [up] [>/one/tomorrow/again]
        (disappear/vanish/not exist/not be here/slip away/fade away/be gone/go to sleep) (>/from/
            and/
            one/tonight/for good/forever)
        (take/takes/took/taken/taking) me (tonight/in my sleep/now/too/soon/home/>)
        [be] dead
        (die/dying/death/dies) (>/in my sleep/soon/first/of it/tonight/now/and)
        (tell them to (leave it/let it)/refuse treatment/not (treat/treated)/no treatment)
        pneumonia
        (something/anything) terminal
        envy (people/those/them/anyone)
        (so/be) easy >
        (would be/d be/be) so easy
        (feeling/thoughts/darkness/it/voice/black dog) [s/is/has/have] [come/creeping/crept/coming/
            came] back
        be over >
        (do anything/do something/anything/something) (silly/stupid/daft)
        id never (do/act/but)
        (you can/can) guess why
        (still be/even be/be) (bothering/bother/trying)
        if it (wasnt/werent) for (the/my)
        (only/just) (staying/here/carrying on/hanging on) (for/because/till/until)
        (crisis team/samaritans/sectioned/suicide watch)
        overdose
        (gone/gone very/gone really/so/went/very/really) (quiet/silent/withdrawn)
        (stopped eating/sleeps all day/cries in/cant stop crying/crying every/crying all)
        - (brain) dead
        - dead (horse/horses/battery/leg/legs/end/weight/on/easy/good/straight/link/links/line/arm/
            simple/nice/
            phone/slow/against/heat/sea)
        - (over/be over) (soon/by/in) (lunch/dinner/an hour)
        - (died/death) (certificate/rate/valley)
    """,
    # That it frightens whoever says it, or that it is not said to others.
    "hidden": """
        (some/most) mornings
        (told/telling) (nobody/no one/noone)
        (she/he) (says/said) [she/he] [shes/hes/s] [finally] (happy/fine/at peace/ok)
        phone [is/s] (off/dead/switched off)
        lately i
        (nobody/no one/noone/none of them) (knows/know/asks) [yet/about/that/i/how/twice/>]
        (wouldnt/havent/cant/never/not/dont/didnt) [*] (tell/told/said/say) (the/my/anyone/anybody/
            this/him/her/them) [*]
        i know how that sounds
        that s all
        thats all
        (or am i/am i) (overthinking/overreacting/imagining/worrying)
        is that (something/anything/bad)
        (at night/at 3am/in the small hours/3am/4am/in the night/lately/this winter/every night/one
            of
            these mornings/sometimes i/these days)
        (dont/do not) know (who/what to do/what to say/how to help/whether)
        (who do i/who can i/what do i/should i) (even/ring/call/tell/do/say)
        (i m/im) good (on the phone/at hiding/at pretending)
        laughed it off
        (said/says) (its/it s/it was) (a song/nothing/a joke/just)
        (hes/he s/shes/she s/s) never been (a/one)
        (cant/dont) get (out of my head/it out)
        asking seriously
        hasnt (posted/replied/answered/called/rung/been online)
        wont (answer/reply/open)
        (im/i am/am) [so/a bit/really/very] (scared/frightened/afraid/worried)
        - what do i do (with/about/if/now with)
    """,
}
