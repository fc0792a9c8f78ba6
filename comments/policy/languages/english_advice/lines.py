"""The phrases about advice, and their exceptions.

`TOLD` has lines of two halves: who is told => what to do. It is looked for from the second half.
"""

TOLD = """
    < [{just}] [{just}] => {change_it}
    < [{please}] [{please}] => {start_it}
    {tell} => {do_it}
    {tell} => {start_it}
    {would} => {change_it}
    {would} => (go for/go with/choose/pick/opt for/switch to/swap to/change to/push for/go \
        straight for) [{fill}] [*] anydrug
    {would} => {start_it} ... [...] {if_you}
    {if_you} [,] {would} => {start_it}
    {telling} => {doing}
    so [{just}] => {change_it}
    {no_harm} => (forget/miss/lose/leave) [{fill}] [*] {it}
    (id/i would) be [{just}] => {doing} ... [...] {if_you}
    {if_you} [,] (id/i would) be [{just}] => {doing}
    {if_you} [,] (id/i would/id of/i would of) have [{just}] => {past} [{fill}] [*] {it}
    (id/i would) have [{just}] => {past} [{fill}] [*] {it} ... ... {if_you}
    (id/i would) be => {altering} (your/ur/that/those) [*] ({it}/to {amount})
    (do that/do this/do it) and [{just}] => {change_it}
    (and/then/or/but) [{just}] => ({end}/{alter}) (your/ur) [*] {it}
"""

TOLD_ABOUT_IT = """
    {say} => ({end}/{alter}) (it/them/that/everything/the lot/all of it/all of them/altogether/\
        completely/one/em/em all/them all/it all)
    {say} => ({end}/{alter}) (it/them) (down/up/out/by/to/now/altogether)
    {say} => (wean/taper/ease) off (it/them)
    {say} => (send/give/hand) (it/them) back
    {say} => (throw/chuck/put/flush/get/leave/cut) (it/them) (away/in the bin/out/down the/off/\
        alone/in half/by half/by/down)
    {say} => {have} {number} (>/{daily}/instead/at)
    {say} => (come/get/go/stay/keep) off >
    {say} => (skip/miss/leave) (a/one/the odd/every other/a few/the) (day/days/week/weeks/month/\
        one/dose)
    {say} => (go/drop/cut/come/get/step) (up/down/back) to {number}
    {say} => take (it/them) (twice/less/more/at/every/only/daily/in the/before)
    {say} => get some
    {say} => {alter} {det} [*] to {number}
    {say} => ({end}/{alter}/{start}) (it/them/that) (yourself/urself/on your own/by yourself)
    {say} => cut (down/back) (by yourself/on your own/slowly/gradually/one/a/bit/to)
    {say} => give (it/them) (a rest/a break/a miss/the boot/the elbow/up)
    {say} => (come/get/go/stay/keep/wean) off (it/them/that/everything)
    {say} => (go/do/manage) without (for/>/it/them/a)
    {say} => (go/jump/move/drop/step/come/skip) [straight/right] from {number} [straight/right/\
        direct/directly/up/down/back] to {number}
    {say} => leave (it/them) (>/off/out/for/till/until/a/be)
    {say} => (leave/go/make it/have) [a gap of/every/it] {number} (days/weeks/months)
    {say} => (borrow/pinch/nick/grab/pop) {amount}
    < [{just}] [{just}] => give (it/that/them/this) a (go/whirl/try/shot/bash) >
    < [{just}] [{just}] => (do the same/do likewise/follow suit/do as i did/do what i did/do as we \
        do/copy me)
    {you} {should} [{just}] => (do the same/do likewise/follow suit/give it a go/try it/get some/\
        have some/get it/be on it/take it/have it)
    {people} {must} [{just}] => (get it/have it/be on it/take it/try it/be on them/take them/be \
        offered it/be given it/be taking it/be getting it/refuse it/stop it)
    < [{just}] (dont/do not/never/wouldnt/id not/i wouldnt) => (swallow/take/have/inject/use/\
        touch) (another/any more/anymore/one more/any of/a single) [one/>]
    < [{just}] (dont/do not/wouldnt/i wouldnt/id not/never) => bother (with the (second/next/\
        third/rest)/with it/with them/with that/taking/going back/having/about the) [>]
    < [{just}] (dont/do not/wont/will not) => need [to take/to have/to be on] (it/them/any/any of) \
        [>]
    < [{just}] [{just}] => (stop/quit/switch/halve/double/taper/stop now/stop today/stop tomorrow) >
    < [{please}] => (start/begin) (with/at/on) {number}
    so [{just}] => ({end}) (it/them)
"""

LINES = """
    < [{please}] [{please}] stop/quit taking/using them/it
    {you} {should} [{just}] stop/quit taking/using them/it
    < [{just}] (dont/do not/never) [just] [ever] (take/touch/use/start/begin/inject/continue/carry \
        on with/keep taking/stay on/finish/put up with/pick up/collect/turn up for/show up for/go \
        to/go for/attend/bother with/go near/go on/\
        accept/agree to/swallow/let them put you on/let them give you/waste your money on/start \
        on/get/have/trust/rely on/fall for/be talked into/get talked into/ever go on) [{fill}] \
        [*] {medicine}
    < [{just}] (dont/do not/never) [just] [ever] (take/touch/use/start/bother with/go near) \
        [{fill}] {stuff}
    < [{just}] (dont/do not) [just] take it/them
    {you} (shouldnt/should not/mustnt/must not/dont want to/dont wanna) [be] (take/touch/use/\
        start/taking/using/go on/on) [{fill}] [*] {medicine}
    (wouldnt/would not) [ever] (touch/bother with/go near/go on/start/take/have/let them put you \
        on) [{fill}] [*] {medicine} ... [...] if i was/were you
    (wouldnt/would not) [ever] (touch/bother with/go near) [{fill}] [*] {medicine}
    {you} [really/honestly/actually/just] (dont/do not/wont/will not/never) [really/actually] \
        need [to take/to be on/to stay on/to keep taking] [{fill}] [*] {medicine}
    (nobody/no one/noone) (needs/should take/should be on/should touch/should use/should start/\
        ought to take/really needs) [{fill}] [*] {medicine}
    (no need/no point/no use/pointless/not worth) [in/to/for/you] [keep/keeping/being] [on] (take/\
        taking/have/having/tapering/on/a) [{fill}] [*] {medicine}
    < no need (for/to) [take/taking/have/keep taking] [{fill}] [*] {medicine}
    < (forget/sod/bugger/stuff/screw) [about] [{fill}] [*] {medicine}
    < miss/skip (a/one/the next/the odd) [*] {medicine}
    {you} {should} (lose/forget) [{fill}] [*] {medicine} (altogether/completely/entirely)
    just (dont/do not) take it/them
    (mad/crazy/daft/stupid/silly) to (stay on/keep taking/take/be on/keep on with) [{fill}] [*] {it}
    {you} (want/need) {amount}
    (tip/advice/suggestion/recipe/trick/copy me/do what i do/do as i do/try this/my way) [is] [:/\
        ,] ... {amount}
    (best/only) thing for ... is [*] (anydrug/{amount})
    {number} [*] ({pills}/{unit}/anydrug) ... ... [and/,] (youll/you will/ull) be (right/fine/ok/\
        grand/sorted/good/asleep/great/laughing)
    (took/take/had/have) (twice/double/half/none/more/less) ... [...] (so can you/so should you/\
        so could you/you can too)
    (if/when/whenever) (it/its/the/your/ur/things) ... [...] [just] (halve/double/skip/ditch/bin) \
        (it/them/your/ur/the) [*] {medicine}
    (if/when/whenever) (it/its/the/your/ur/things) ... [...] [just] (halve/double/skip/ditch/bin) \
        (it/them) >
    (a/one/two/few/couple) [of] (day/days/week/weeks/month/months) (off/without) [{fill}] [*] \
        {medicine} ... (wont/will do you/does you/never/does)
    < {doing} (is/wont/will/wouldnt/would) [*] [*] (good idea/great idea/fine/safe/ok/okay/hurt/\
        harm/sort/answer/way to go)
    instead of your/ur [*] {medicine}
    in place of [your/ur/the] [*] {medicine}
    (can/could/will/should/to) replace [{fill}] [*] {medicine}
    < (up/half) your/ur/the dose/dosage/doses/tablets/meds
    (swap/ditch/trade) [{fill}] [*] [{fill}] {it} for
    < cut [{fill}] [*] {medicine} by/down/in/out

    {you} [will/would/ll] be (fine/ok/okay/grand/better/alright/better off/great/safer/healthier/\
        best/happier) [off] (without/off/on half/on less/not taking/on/coming off) [{fill}] [*] {it}
    youll/youd/youre (be/do) [far/much/so much] (fine/ok/okay/grand/better/alright/better off/\
        great/safer/healthier/best/happier) [off] (without/off/on half/on less/not taking/on/\
        coming off) [{fill}] [*] {it}
    (youre/ur/your/u r/yr/hes/shes) [far/much] better [off] (without/off/not taking/on) [{fill}] \
        [*] {it}
    youre [far/much] better [off] not taking (anything/any/it/them)
    {you} {should} be [{just}] [taking/on] [{fill}] anydrug
    {you} {should} be [{just}] (taking/on) [at least/about] {amount}
    {people} ... {must} be on [{fill}] [*] (anydrug/{amount})
    (anyone/anybody/everyone/those/people) [still] (on/taking/using) [*] {medicine} {must} \
        (change/stop/switch/come off/get off/quit/halve/reduce)
    {you} need [about/at least/a/to be on/some] {amount}
    what (you need/you want/youre after/u need) is [*] [*] [*] ({it}/{amount})
    all you need is [a] [*] ({it}/{amount})
    {amount} ... (thats/this is/is) (what you want/what you need/all you need/the way/your answer)
    {number} [*] ({pills}/{unit}) ... ... (is/are/will be/should be/would be) [*] (plenty/enough/\
        ample/all you need/what you need/best/ideal/perfect)
    {number} [*] ({pills}/{unit}) ... ... (is/are) [*] (safe/fine/ok/okay/grand/harmless)
    {number} [*] ({pills}/{unit}) ... [...] (never/wont/doesnt/cant/couldnt/didnt ever/will not) \
        (hurt/harm/harms/hurts/killed/kill/harmed) [anyone/anybody/you/nobody]
    {number} [*] ({pills}/{unit}) ... [...] (will/should/ought to/would/itll) [*] (do the trick/\
        sort you/sort it/fix it/work for you/help you/fix you/do you/see you right/cure/knock it)
    half (the/your/that/a/an) [*] {it} ... ... (will do/does it/should do/would do/does the job)
    no need for (you/him/her/them/anyone/your {relative}) to (be on/take/have/stay on/keep on/\
        start/keep taking/put up with) [{fill}] [*] {medicine}
    (youd/you would/u would/ud/youll/you will/itd/it would/he would/she would/hed/shed) [*] (feel/\
        be/do/sleep/walk/help) ... if (you/u/he/she) [just] {past} [{fill}] [*] {it}
    half (a/an) [*] {it} ... ... (is/are/will be/should be/would be) [*] (plenty/enough/ample/all \
        you need/fine/ok/okay/grand/safe)
    (double/twice/half) the dose [is/will/wont/would] [*] (fine/ok/safe/better/hurt/best)
    {medicine} is the one [you want/to go for/to have/to take]
    {medicine} is [well/certainly/definitely] (worth a go/worth a try/worth trying/worth taking/\
        the way to go/the best choice/the only choice/your best bet/a must)
    (as little as/up to) {amount} is
    ive got/have (some/spare/leftover) [*] {medicine} [you can have/if you want]

    cold turkey is [*] (best/fine/easy/safe/only way/way/way to go/nothing)
    cold turkey ... ... [...] (for you/you can/will be fine/youll be)
    {you} just go cold turkey
    {you} {should} [{just}] go cold turkey
    {medicine} ... ... (it will/will/itll/should/would/and/so) [work/be/do the same/help] for you \
        [too/>]
    (stopped/quit/dropped/came off/ditched/binned/halved/skipped/gave up/went without/doubled) \
        [{fill}] [*] ({it}/mine/hers/his) ... (so can you/so should you/so could you/you can too/\
        you could too/you should too/can you)
    {medicine} ... ... (you/u) should too
    (tell/get/ask/make/beg/force/convince) {them} to (put you on/give you/prescribe/prescribe you/\
        start you on/switch you to/move you to/swap you to/change you to/move you on to/switch \
        you over to/up you to) [{fill}] [*] ({it}/{amount})
    (tell/get/make/ask) {them} to (up/double/halve/increase/stop/lower) your [*] {medicine}
    (push/insist/hold out/fight) [hard] (for/on) [{fill}] [*] anydrug
    (ask/demand) to be put on [{fill}] [*] (anydrug/{amount})
    tell {them} (you want/youre stopping/you are stopping/you wont take/youre coming off) \
        [{fill}] [*] {it}
    (tell/get/make) {them} (you want [to come] [to be] [off/on/on to] [{fill}] [*] {it}/to change \
        you/to swap you/to switch you)
    [i] (suggest/recommend/advise) (you/u) (give/leave/ditch/bin/stop/skip/halve/try/take) \
        [{fill}] [*] {it}
    (suggest/recommend/advise) (a/an) (extra/double/higher/lower/bigger/smaller) [*] {medicine}
    {number} [times/x] ... anydrug ... {daily} [...] [...] (thats/is/was) (what you want/what you \
        need/all you need)

    no (need/point/reason) [for you] [to/in] (taper/wean/wean off/tapering/weaning/weaning off/\
        ease off)
    {you} (dont/do not/wont) (need/have) to (taper/wean/wean off/taper off)
    (tapering/weaning/titrating/titration) [*] [*] (is/are/its) [*] [*] (waste/pointless/overrated/\
        unnecessary/nonsense/rubbish/scam/myth/bunkum/wimps)
    (cold turkey) ... ... (for me/for him/for her/for us/trick) ... ... [...] for you
    your (body/liver/brain/system/immune system/gut/mum/dad/wife/husband) (doesnt/does not/dont) \
        need [{fill}] [*] {it}
    (just/and/so/could/should/would/can/id/better) not bother (with/taking/having) [{fill}] [*] {it}
    (wouldnt/would not/dont/do not) [even] bother (with/taking/having/starting) [{fill}] [*] \
        {medicine}
    (wouldnt/would not) be (taking/having/starting/touching/on/using/going on) [{fill}] [*] \
        {medicine} ... ... if i (was/were) you
    < [{just}] why [on earth/the hell] [would you/do you/even/should you] (carry on/keep/bother/\
        stay/\
        continue/persist/keep on/put up) [with/on/taking/injecting/having] [{fill}] [*] {it}
    why (put yourself through/poison yourself with/poison your body with/put up with/fill yourself \
        with) [{fill}] [*] {it}
    why (carry on/bother/keep going/persist) with [{fill}] [*] {it}
    (answer/simple/solution/easy/trick) ... ... no more [*] {medicine} [, no more]
    {it} (is/are) (what/just what/exactly what/all) (you/u) (need/want)
    (ill/i will/i can/can/could/happy to) (post/send/give/mail/spare/drop/sell) (you/u) [off] \
        [{fill}] [strip/box/packet/few/couple/bottle] [of] [*] {medicine}
    (ill/i will/i can/can) (post/send/give/mail/sell) (you/u) (a strip/a box/a packet/some of mine/\
        mine/a bottle)
    (you/u) can have [some of/one of/two of/all of] (mine/my [*] {medicine})
    {medicine} (off/from) the (web/internet/net/dark web/dark net)
    {number} [*] ({pills}/{unit}/anydrug) ... [...] (sorts/cures/fixes/shifts/clears/does the \
        trick/\
        works wonders/works a treat/stops it/knocks it/did the trick) [it/that/you/your/everything]
    anydrug ... [...] (should/will/would/itll/ll) [soon] (sort/fix/clear/cure/shift/kill/help) (it/\
        that/you/your/the)
    {number} [*] ({pills}/{unit}/anydrug) ... [...] (is/are) [*] [*] (safe/fine/ok/okay/grand/\
        harmless/plenty/enough/nothing/loads) [>/now/for you/if you/hun/for anyone/for anybody/for \
        someone/and you]
    < [{just}] {number} ({unit}/{pills}) ... ... (instead of/rather than/not) {number}
    (no need to/dont/never/without) (trouble/troubling/bother/bothering/ask/asking/tell/telling) \
        [the/your] {team} ... ... {amount}
    {amount} ... ~ (no need to/dont) (trouble/bother/ask/tell/involve) [the/your] {team}
    < [{just}] ({have}/{start}) ... [...] (instead of/rather than/in place of/and not/over) \
        [{fill}] [*] {medicine}
    ({past}/stopping/ditching/quitting) [{fill}] [*] ({it}/hers/his/mine/theirs) ~ (do the same/\
        follow suit/you should too/do likewise/you can do it too/do it >/give it a go/highly \
        recommend/you should try/try it)
    best thing (i/we/he/she/mum/dad/you/my *) [ever] (did/does/do/could do/can do) (was/is) [to] \
        [just] ({end}/{altering}/{past}) [{fill}] [*] {it} ~ (do it/you should/try it/go for it/\
        highly recommend/you wont/so should)
    (best/smartest/kindest/wisest) thing (you/u) (can/could/ever/will ever) [ever] [do] [is/was/\
        for yourself is] [to] [just] ({end}/{alter}) [{fill}] [*] {it}
    (demand/insist on/refuse) (to be/being) (put on/given/started on/moved to/switched to/taken \
        off/moved off) [{fill}] [*] {it}
    ask (to be/for a switch/to get) [put/moved/switched/taken/changed] (on/onto/to/off) [{fill}] \
        [*] anydrug
    (if/when) (the/your/ur) {team} (wont/will not/doesnt/dont/refuses/refuse/says no) ... ... \
        [...] (it/them) (yourself/urself/anyway/on your own)
    (put/get) (your name down/yourself down) for [{fill}] [*] anydrug
    (trade/swap/swapping) in [{fill}] [*] {medicine}
    {doing} (will/would/might/could/ll) (help/sort/fix/clear/cure/change/make you/do you/give you)
    (is/are) [*] (poison/toxic/rat poison/killing you/a con/a scam) ... , (get/come/stay/keep) \
        [your] [*] off
    - {number} ({unit}/{pills}) [of] [*] {food}
    - (not/never/isnt/wasnt) [ever] [a] [*] good idea to
    - (my/our/his/her) [*] {team} (reckons/thinks/says/said/thought/wants/feels/advised/suggested/\
        reckoned/wanted/told) ...
    - cold turkey (sandwich/sandwiches/salad/curry/leftovers/on/again/and/with)
    - (not/never/isnt/wont/wouldnt/cant/cannot) be (safe/wise/good/sensible/fine/ok/advisable) to
    - (skip/drop/leave/cut/change) it if
    - (if/when/whenever/before/until/unless/once/while/whether/because/since/glad/happy/pleased/\
        hope/hoping/wish/lucky/sorry/relieved/think/suppose/know/asked/wonder/why/how/which) \
        [that] {you} {should}
    - (do/did/does/would/will/should/can/could/why) you {should}
    - i/we/they/she/he/id/well/ill (try/consider/considered) ... {medicine}
    - (thought/said/decided/hoped/told/wished/knew/promised/think/guess/if/when/wondered/so/then/\
        never/years/days) [*] [*] [that] (id/i would)
    - (that/agreed/meant/planned/worried/feared) (id/i would)
    - (id/i would) [{just}] [{just}] ({end}/{alter}/{start}/{have}) my/mine/our/again
    - (id/i would) [{just}] [{just}] ({end}/{alter}/{start}/{have}) ... ... (if i could/if my/if \
        they/if only/but i/but my/when i/unless)
    - (said/says/saying/told me/was like/tells me/advised/wrote/advises/instructions/suggested/\
        reckons) [:/,/was] [{just}] ({end}/{alter}/{start}/{have})
    - (not/isnt/is it/was it/never/was/wasnt/had/hard/harder/want/wanted) [a/the/very/always/\
        really/so/that/quite/at/all/been/actually/exactly/necessarily] (best/better/\
        safest/safer/easier/wise/time/fine/ok/okay/safe/alright/sensible/good/clever) [for you] \
        to [{just}]
    - (i am/im/i was/i feel/she is/he is/we are/me/i) [*] (free/allowed/afraid/scared/frightened/\
        mad/crazy/daft/stupid/silly) [not] to
    - ({end}/{alter}/{start}/{have}) [{fill}] [*] {medicine} {thing}
    - {medicine} {thing}
    - (dont/do not/never/shouldnt/mustnt/should not/must not) [just] [ever] (take/use/start/have/\
        get/go to/go for) ... {medicine} [*] (alone/hungry/by yourself/on your own/with/without/\
        before/until/on an/on top/unless/together/at the \
        same time/for granted/and drive/after/lightly/if/when/while)
    - (dont/do not) [just] take it/them (from/personally/out/on/too/so/seriously/lightly/for \
        granted/to heart/as/the/badly/that/from me/from us/away/all/any/off/up/back/with)
    - (take/have/use) [{fill}] [*] {medicine} (with/on the/as they/as your/as prescribed/as \
        directed/seriously/to the/in your hand/in a bag/home/along/out of)
    - < (start/begin) [on/my] [new/first] {medicine} [on/again] {soon}
    - (wouldnt/would not/dont/cant/never/didnt/not/doesnt) [*] (suggest/advise/recommend)
    - (they/she/he/doctors/authors/nice/guideline/guidelines/researchers) (suggest/recommend/\
        advise/suggested/recommended)
    - {amount} ... ... (for me/in my case/me fine/my)
    - need a (prescription/script)
    - (i/we) have to
    - (you/people/everyone) (can/may/might/could) have
"""

LINES_ABOUT_IT = """
    {number} {daily} ... ... [,] (thats/this is/thats what/this is what) [what] you (want/need)
    (worked/works/fine/great/helped/cured/sorted/brilliant) for me ... (will/would/can/should/\
        itll/it) ... for you
    and take {number} >
    {you} (can/could/should/must) too >
    and you can too >
    you will (never look back/be fine/feel better) without
"""
