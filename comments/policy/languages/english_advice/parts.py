"""What phrases about advice are made of: who is told, and what to do. A part names earlier ones."""

PARTS = {
    # “your tablets”, “that stuff”, “the blue ones”
    "it": """
        {medicine}
        {colour} ones/one/tablet/tablets/pill/pills
        {stuff}
        lot >
        (the/your/those/these/them/ur) (needle/needles)
        anysupplement
    """,
    "amount": """
        {number} [and a half] [more] [of your/the/those/them/these] {pills}
        {number} {unit}
        {number} [more] [of] [the/your/those/these/them] anydrug/anysupplement
        {number} [more] of the/your/those/these/them
        {number} [of] [the/your/those/these] {colour} ones/one
        {number} {daily}
        {number} [times/x] # {unit}
        (a/an/the) (extra/double/second/higher/bigger/lower/smaller/half/whole/full/big/triple/\
            low/high) [*] {medicine}
        (a/an/the) (extra/double/second/higher/bigger/lower/smaller) [one] {daily}
        (extra/double/half/twice/more/less/fewer) [of] [the/your/that] [*] {medicine}
        (double/twice) (the/for/on/at/>)
        {number} at #
        (an extra/another) [{number}] ({pills}/anydrug/of/one/mg/ml)
        {number} instead of {number}
        (twice/double/half) (that/as much/as many/as often)
        half (a/an) {pills}
        half (a/an) anydrug
        high/low/big dose/doses [of] anydrug/anysupplement
    """,
    # What may be done about a medicine that somebody has.
    "change_it": """
        {end} [{fill}] [{fill}] {it}
        {end} [{fill}] {fill} * [{fill}] {it}
        {end} * {medicine}
        {alter} {det} [{fill}] [*] [{fill}] {it}
        {alter} anydrug
        {end} [{fill}] * and (your/all your/ur/those) [*] {it}
        {end} [{fill}] [*] (needle/needles/jabs)
        {alter} [{fill}] [*] {medicine} on the head
        {alter} [{fill}] [*] {medicine} (down/back/up) [to]
        (switch to/go onto/move to/change to/swap to/go on to/move on to/go over to) [{fill}] [*] \
            {form}
        take/get/wean [your] ({relative}/yourself/urself/her/him/them) off [{fill}] [*] {it}
        take/get/wean yourself/urself/her/him/them off (it/everything)
        come/get/go/wean/taper off of [{fill}] [*] {it}
        come off (everything/it all/the lot/all of it/them all)
        give [{fill}] [*] {it} (a miss/the push/a break/a rest/the boot/the elbow/up)
        take/have (a break/a rest/a holiday/a pause/time off/a week off/a month off) from \
            [{fill}] [*] {it}
        take/have a drug/medication/dmt/treatment holiday/break
        leave/throw/chuck/cut [{fill}] [*] {it} (off/out/alone/away/in the bin/in half/in two/by \
            half/for a/down)
        reduce/increase/drop/cut/taper/lower/raise by {amount}
        reduce/increase/drop/cut/taper/lower/raise by (a/half a/one) [*] {medicine}
        space/stretch/spread [{fill}] [*] {it} (out/by/to)
        swap/switch/replace/exchange/trade [{fill}] [*] {it} for/with/to/by
        switch/swap/change/move [{fill}] [*] (to/over to/onto) [{fill}] [*] anydrug
        bump/push/crank/step/up/increase/raise/drop/cut/lower/reduce/take/put it/them [up/down/\
            back] to/by {number}
        go cold turkey
        cold turkey
        (do/try) cold turkey
        (stop/quit) (with/paying for/ordering/collecting/picking up/filling/bothering with/putting \
            up with/poisoning (yourself/yourselves/your body/urself) with/pumping (yourself/your \
            body) full of/filling (yourself/your body) with/torturing yourself with/relying on/\
            cashing) [{fill}] [*] {it}
        kiss [{fill}] [*] {it} goodbye
        (leave/pause/hold/stop) [{fill}] [*] {medicine} (till/until/for (a/now/one/two/three/few/\
            good/the)/be)
        (bump/push/crank/jack/ramp/notch/nudge/turn/creep/put/bring/take/edge/bang/whack) \
            [{fill}] [*] {medicine} (up/down)
        (bump/jack/ramp/whack) (up/down) [{fill}] [*] {medicine}
        (stick to/stick with/stay on/keep to/go back to/keep on) [the/your/ur/a] (old/lower/higher/\
            smaller/bigger/half) (dose/strength/tablet/tablets/pill/pills)
        tell (them/him/her/your {team}) to (stuff/shove/stick/keep) [{fill}] [*] {medicine}
        wash [{fill}] [*] {it} down with
        (tell/make/let) ({relative}/your {relative}/her/him/them) [to] {end} [{fill}] [*] {it}
        get/take [your/ur] ({relative}/yourself/urself/her/him/them) off (it/them/that/everything)
        stop [all] (the/this/that/your) [*] (tapering/weaning/titrating)
        (have/take) [{fill}] (day/week/month/weekend/fortnight/summer/few days/few weeks/few \
            months/while) off [from] [{fill}] [*] {it}
        lose [{fill}] [*] {medicine}
        (flush/bin/chuck/burn/dump/tip/pour/throw) [{fill}] [*] {it} (down/in/away/out/into)
        trust your body over [the] {medicine}
    """,
    # How somebody may take one.
    "start_it": """
        {start} [{fill}] [*] anydrug
        start/begin/restart the/your/ur/those/that [*] {medicine}
        {have} [about/at least/up to/only/maybe/say] {amount}
        {have} [{fill}] anydrug [{fill}] {number}
        {have} [{fill}] anydrug {daily}
        put/start/get [your] ({relative}/yourself/urself/her/him/them) on [{fill}] [*] (anydrug/\
            anysupplement/{amount})
        put/start/get [your] ({relative}/yourself/urself/her/him/them) on {amount}
        {have} it/them (twice/less/more) (often/as often/as much)
        {have} (it/them) {daily}
        {have} (more/less/all/twice) of (it/them)
        {have} (them/it/the lot) (all/at once/together/all at once)
        {have} {number} not {number}
        (inject/dose) [it/yourself] (every/once/twice) (#/{spelled}/other/a) [day/days/week/weeks/\
            month]
        {have} [{fill}] [*] {it} (every/once/twice) (#/{spelled}/other/a) (day/days/week/weeks/\
            month/months/hours/year)
        (nick/borrow/pinch/steal/use/have/take/try/grab/pop) [a couple of/some of/a few of/one of/\
            some/two of/half of] your {relative} [s] [*] ({medicine}/anydrug)
        (borrow/pinch/nick/cadge/scrounge) [{fill}] [*] [*] {medicine}
        (use/take/start/try) [{fill}] [*] {medicine} (youve/you have/u have) (got/left/still/any)
        (order/buy/get/source) [{fill}] [*] (anydrug/antibiotics/painkillers/pills/steroids) (off/\
            from/over) (the/an/a/online/india/mexico/ebay/amazon/abroad/turkey/canada)
        (order/buy/get) [{fill}] [*] (anydrug/antibiotics/painkillers/pills/steroids) online
        keep a stash of [{fill}] [*] {medicine}
        (have/take/try) [one/two/some/a few/a couple/a strip] of (my/mine/mum's/mums) [*] {medicine}
        throw in {amount}
        (make it/up it to/go for) {amount}
        mix/combine [{fill}] [*] anydrug (with/and)
        {have} (zero/nothing)
        {have} [{fill}] [*] {it} (earlier/later/twice/once/less/more) (often/daily/a day/a week)
    """,
    # With “you can” before it, a verb that is a noun as well is a verb.
    "do_it": """
        {change_it}
        {alter} [{fill}] [*] {medicine}
        be off [{fill}] [*] {it}
        (go/manage/cope/last/do/survive/live) ... ... without [{fill}] [*] {it}
        (forget/lose/drop) [{fill}] [*] {medicine} (altogether/completely/entirely/this/for/now)
        wean [off] [slowly] >
    """,
    "doing": """
        {altering} [{fill}] [{fill}] [*] {it}
        {altering} [{fill}] {fill} * {fill} {it}
        {altering} [{fill}] [*] {it} (altogether/completely/entirely/yourself)
        {altering} (them/it/everything/a few/a day/a week)
        {altering} [down/up] to {amount}
        {starting} [{fill}] [*] anydrug
        {starting} [about/at least] {amount}
        going cold turkey
        going/doing without [{fill}] [*] {it}
        taking a break from [{fill}] [*] {it}
        cutting [{fill}] [*] {it} in/by (half/two)
        going/coming (down/up/back) to {amount}
    """,
    "them": """
        them/him/her
        your/the/ur {team}
        your/ur/the {relative} [in law]
    """,
    # What is said to do no harm.
    "no_harm": """
        (wont/wouldnt/cant/doesnt/couldnt/never/will not/would not) (hurt/harm/matter/kill/hurts/\
            harms/do you any harm/be the end of the world) [you/u/anyone/anybody/ye] (to/if you/\
            if u)
        (what/wheres/where is/whats) [the] harm [is/would/will/can/could/does/s] [there] [it] [do] \
            [you/ye/u] (to/in/if you)
        no [great/real] (harm/problem/danger/risk/shame/issue/bother) [at all] (if you/to)
        (nothing/nowt) [bad/terrible/awful/much] (happens/will happen/would happen/happened) \
            (if/when) (you/u)
        (dont/do not) worry (if you/about it if you)
        [youll/you will] [still] be (fine/ok/grand/alright/right) if (you/u)
        (nobody/no one) will (ever know/notice/mind/know) if you
    """,
    # Who is told.
    "tell": """
        {you} {should} [{just}] [{just}]
        {you} {should} [{just}] let (her/him/them/it)
        {people} {must} [{just}] [{just}]
        your {relative} ({must}/{should}) [{just}]
        why not [{just}]
        why (dont you/dont u/do you not) [{just}]
        suggest/advise/recommend/urge/propose/suggesting [that] (you/u/everyone/people) [to] \
            [{just}]
        my advice/suggestion/tip [to you/would be/is] [is/would be] [to] [{just}]
        [its/is] (best/better/safest/safer/easier/easiest/wiser/wise/smart/smarter/time/fine/ok/\
            okay/safe/alright/simpler/sensible/harmless/good/clever) [for you] to [{just}]
        (a good idea/good idea/your best bet is/free/allowed/no need to be afraid) to [{just}]
        [dont/do not/never] [be] (afraid/scared/frightened/worry) to [{just}]
        (do yourself a favour/favor) [and/,] [{just}]
        (wont/wouldnt/cant/doesnt/couldnt/never) (hurt/harm/matter/kill/hurts/harms) [you/anyone] \
            to [{just}]
        no harm [in] to [{just}]
        [the] trick/secret/key/answer/solution is [to] [{just}]
        [all] [the/only/best] [thing] you (can/need to/have to/should/could/need) [do] is [to] \
            [{just}]
        (best/only/easiest/simplest/smartest) thing [to do/you can do] is [to] [{just}]
        [and] i say [{just}]
        (mad/crazy/daft/stupid/silly/foolish/a fool) not to
        nothing (stopping you/wrong if you/bad happens if you/happens if you) [{just}]
        (wont/doesnt/dont/will not) (notice/matter/hurt/miss it/die/feel/harm you) if you (skip/\
            halve/stop/leave/drop)
        no (harm/problem) if you
        tell/get/make/beg/persuade/force {them} to
        your body [will/would] thank you [if you/to]
        (go/just) ahead and
        let (her/him/them)
        {unclaimed} (and/then/or) [{just}] [{just}]
        [its] [high/about/really] time [you/u/to] [to] [{just}]
        (nothing/nowt) (happens/will happen/would happen) (if/when) you
        whatever you do [{just}]
        you (will/would) have to [just]
        (i want/id like) you to
        {no_harm} [{just}]
        (in the meantime/meanwhile/until then/till then) [{just}]
        (would/wouldnt) it [not] be [*] (easier/better/simpler/best/safer/wiser/kinder/nicer) \
            [for you/for her/for him] to [{just}]
        isnt it (easier/better/simpler/safer) to [{just}]
        (youd/you would/u would/ud/youll/you will) [*] (feel/be/do/sleep/walk/live/cope) [*] \
            (better/happier/healthier/brighter/great/fine/clearer/well/stronger) (if you/to/when \
            you/once you)
        (everyone/everybody/anyone/people/we/you lot/you all) (should/ought to/must/needs to/need \
            to/has to) [all] [just]
        (whats/what is/what are) [there] (stopping you/to lose if you)
        (not long/not hard/easy enough) to [just]
        [its] (worth/as well) [to] [just]
        be (brave/bold/strong/smart/sensible/clever) and [just]
        (grow a pair/trust your gut/trust yourself/trust your body/listen to your body) and/, [just]
        (dare you/i dare you/i challenge you/i urge you/i beg you/im begging you/you need to hear \
            this) [to/:/,] [just]
        (if/when) (the/your/ur/it/its/things/youre/you feel/you get/you cant/you dont like/you \
            notice) ... [...] (then/just/then just)
    """,
    "say": """
        < [{just}] [{just}]
        {tell}
    """,
    "would": """
        (id/i would/i wud/i should/id certainly/id personally) [{just}] [{just}]
        (id/i would) be (inclined/tempted/minded/happy/more inclined) to [{just}]
        (id/i would) want you to
    """,
    "if_you": """
        if i was/were you/u
        if (it was/it were) me
        in (your/ur) shoes/position/place/case
    """,
    "telling": """
        (i/id/we/would/id only/could/can) suggest/advise/recommend [you] [try/considering]
        < suggest/advise/recommend/consider/try/contemplate [just]
        < [{just}] try/consider [just]
        {you} {should} [{just}] try/consider [just]
        (how/what) about [just]
        (have you/have u/you ever/u ever) [ever] (thought/considered/tried) [about/of] [just]
        worth [just]
        no (harm/shame/danger/risk) in [just]
        nothing wrong with [just]
        do worse than [just]
        better off [just]
        youre/u/youd/be/are [so much/far] better [off/to] [just]
        (why not/why dont you) try/consider [just]
        [its] (fine/safe/ok/okay/easy) [just]
        (i am/im) [all] (in favour of/a big fan of)
        you will not/wont regret [just]
        id/(i would) try/consider [just]
        {you} (might/may/could/will/would) find [that] [just]
        youll/youd find [that] [just]
        {you} {should} be [all] [just]
        (everyone/everybody/anyone/people/we/you lot) (should/ought to/must/needs to/need to) \
            [all] be [all] [just]
        (whats/what is/wheres/where is) the harm in [just]
        (dont/do not) (be afraid of/be scared of/worry about/feel bad about/feel guilty about) \
            [just]
        (i swear by/i recommend/id recommend/cant recommend ... enough) [just]
        (what if you tried/have you not tried/did you ever try/did you ever think of/ever thought \
            of/ever considered/ever tried) [just]
    """,
}
