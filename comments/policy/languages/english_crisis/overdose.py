"""Something taken that may be too much: an ambulance, and somebody to talk to."""

OVERDOSE = """
    take/took/taken/taking/had/taking/having/done an overdose
    - (take/took/taken/taking/had) an overdose of (chocolate/sugar/cake/sun/news/tv/christmas/
        sunshine)
    - in (my/his/her) (teens/twenties/thirties/teenage years/youth) ~ (took/had/taken) an overdose
    - years ago [i] (took/had) an overdose
    - (took/had/taken) an overdose ~ (years ago/in my (twenties/teens/thirties)/in 19*/in 20*/as a
        teenager/when i was/last year/in (january/february/march/april/may/june/july/august/
        september/october/november/december))
    {whotook} overdosed >
    {whotook} overdosed (last night/today/again/twice/tonight/this/on ({medicine}/my/his/her/them/
        the/some/#)/an hour/and/yesterday)
    - overdosed on (chocolate/box/cake/netflix/sugar/news/mince/coffee/sun/podcasts/christmas/
        webinars/cheese/television/tv)
    - overdosed (years ago/in 19*/in 20*/as a/when i was)
    {took} [far/way/much] too (many/much) [of] [my/the/his/her/their/these/those] [*] {medicine} [*]
        {nothistory}
    - {took} too (many/much) [of] [*] {medicine} (every/each/a day/already/in the morning/in
        general/for my liking/as it is)
    - take/takes (too/to) (many/much)
    take too (many/much) ... (by mistake/by accident/accidentally/should i)
    {tookit} ~ too (many/much) (>/of (it/them/my/the/his/her)/and (now/im/i/hes/shes/feel)/by
        (mistake/accident)/{medicine})
    - too much (on/at work/time/notice/into/advantage/coffee/cake/sun/wine/exercise/exercise)
    {tookit} [a/an/the/two/three/several/my/whole/her/his/half/about/some/four/both] [whole/entire/
        full/big/massive/huge/large/loads/load/half/two] (handful/handfuls/bottle/bottles/box/boxes/
        packet/packets/pack/strip/strips/blister pack/blister packs/load/loads/pile/bunch/tub/ton/
        tons/lot/lots/shitload/fistful/jar/card/sheet/cocktail) [of] [*] [*] [*] {medicine} [*]
        {nothistory}
    - (lot/lots/load/loads/bunch/bottle/box/cocktail) of [*] [*] {medicine} (a day/every day/each
        day/for my/daily/to manage/as it is/over the years/in my time/every/for (ms/pain/spasms/
        years)/to (the/my)/home/away/back/on holiday/with me/to the)
    - (packet/box/bottle/strip/bag/lot/load) of [*] (biscuits/crisps/sweets/chocolates/photos/cakes)
    - {take} a lot of {medicine}
    {tookit} (the lot/them all/all of them/all of it/every last one/every single one/the whole lot/
        everything in the (bathroom/cabinet/medicine/house/cupboard)/everything i (had/could/have)/
        everything she had/everything he had/everything in/every pill/every tablet/the whole week/my
        whole week/his whole week/her whole week/the entire/whatever was in the) (>/in the/i (had/
        could/have)/at once/about/an/in one/with/and/*/last night/tonight/today/of)
    - (took/taken/take/had/takes) (them all/the lot/all of them/all of it) (to/on/out/home/in my
        stride/back/for (a walk/granted)/with me/from/off/down/up/seriously)
    (took/taken/takes/had) (his/her/my/a/the/their) (whole/entire) (week/month/weeks/months) [s]
        [of/worth/supply] [of] [*] {medicine}
    {tookit} all [of] (my/the/his/her/their/these/those) [*] [*] {medicine} (>/at once/in one/last
        night/tonight/today/and (i/now/im/she/he/feel/then)/an hour/this (morning/afternoon/
        evening)/about/with (vodka/whisky/wine/alcohol/gin/beer/a bottle)/because/together/in the/
        so/#/just now/half an/to end/to sleep/hes/shes/i)
    - {took} all [of] (my/the/his/her) [*] {medicine} (for today/as (always/usual/prescribed/
        normal)/to (the/my/hospital/an)/with (me/breakfast/food/water/dinner/lunch)/on (holiday/
        time)/out of/at breakfast/today and feel (fine/great)/this morning (and/then) (went/feel
        fine)/and (went/go) to (bed/the/work)/away/back/off/home/in the morning/at the same time
        (every/each))
    - taken all [of] my tablets for
    {tookit} [about/around/over/nearly/at least/more than/like/another/approximately/maybe/an extra/
        the/all/some/up to/up/almost/her/his] {many} [of] [my/the/his/her/those/these/of my/of the]
        [*] [*] {medicine} {nothistory}
    - {many} [*] [*] {medicine} (a day/daily/a week/every day/each day/per day/a month/in (ten/#/my)
        years/over (the/ten/#) (years/months/weeks/past/last)/so far/by now/since (20*/19*/my
        diagnosis/diagnosis/last/the summer/january)/at a time (as/for)/a year/a night/every night/
        each night/for (various/ms/my/years/the)/as prescribed/in all my/in total over/spread)
    - (had/have had/having/take/takes) [about/over/around/nearly/more than] {many} [*] [*]
        (infusions/infusion/injections/injection/treatment/treatments/jabs/courses/doses/*mab)
    - mg/mcg/ml/iu/g/microgram/micrograms/milligrams ... {medicine}
    {tookit} {many} [*] [*] {medicine} ... {recent}
    {tookit} [about/around] {many} [of] [my/the/them/those/her/his/these] (since this morning/over
        the day/over the afternoon/in one go/at once/all at once/an hour ago/last night/tonight/just
        now/and now/so far today/in total/with vodka/with whisky/with alcohol)
    - (took/taken/had/take) [about/around/me] {many} (minutes/hours/steps/days/weeks/months/years/
        photos/people/pictures/miles/seconds/goes/attempts/calls/km/lengths)
    - (months/weeks) of [*] {medicine}
    - makes me want to drink
    (#/{spelled}) [*] {medicine} (in one go/all at once/at once)
    (put/stuck/wearing/applied/on/used) ... (two/three/four/five/six/#/all) [of] [my/the] [*]
        patches [on] (at once/together/on at once/at the same)
    {tookit} ~ (#/ten/five/twice/three times/four times/double/triple/five times/twenty/hundred/six
        times) [times/*] (my/the/his/her/what/as much) [normal/usual/prescribed/*] (dose/insulin/
        amount/units/i should/insulin dose/morphine/as i should/{drug})
    {tookit} (double/twice/triple/two/three) [of/the/my/his/her/a] [usual/normal/*] (dose/doses/
        amount/{drug}) (by (mistake/accident)/accidentally/of/and (now/feel/im/i)/today/this
        morning/instead/last night/tonight/at once)
    - (double/two/twice/three/both) ... (vitamin/multivitamin/magnesium/fish oil/probiotic)
    (accidentally/mistakenly/by mistake/by accident/wrongly) [{adv}] (double/doubled/tripled/took/
        taken/take/given/gave/swallowed/injected/overdosed/had/double dosed) [{adv}] [too/twice/
        double/two/a double/three/both/the wrong/my/his/her/extra/an extra/more/all/someone elses/
        up/four/five/ten/#] [many/much/dose/of/my/dosed/lots/the/on] [*] [*] ({medicine}/instead/
        dose/doses/times/amount)
    {took} [*] [my/the/his/her/all] [*] [*] {medicine} [*] (twice/two times/three times/again/
        double/a second time) (by (mistake/accident)/because i forgot/and (now/im/i (feel/can/am))/
        accidentally/today by/this morning by/in error/without thinking/thinking i)
    - (vitamin/vitamins/multivitamin/magnesium/vitamin d) ~ (by (mistake/accident)/twice/no harm)
    - {took} [*] ... (late/early/on time/before food) by mistake
    {took} (the wrong/someone elses/somebody elses/my husbands/my wifes/my mums/my dads/his/the
        dogs/the cats) [*] [*] ({medicine}/pills) [*] [all/by/and/instead] (of/mistake/accident/and/
        now/she/he/feel/i/of my)
    (took/taken/had/swallowed/injected/drunk/drank) [*] more [of] [the/my/his/her] [*] [*] than (i/
        he/she/they/prescribed/recommended/im/you) [was/am/is/should/are/supposed/s] [have/to/
        supposed/told/meant/allowed]
    more [of] (the/my/his/her) [*] {medicine} than (i/he/she) (should/was/is/were/am/ought)
    - more ... than (i/you) (should/ever) (have to/need)
    - more (water/food/coffee/tea/cake/wine/milk/air/sugar) [*] than
    (took/taken/swallowed/injected) something (and/to/im/i/stupid/i shouldnt/that/bad)
    - (took/taken) something (to (read/eat/wear/help/bed)/for (the/my/it/granted)/else/from (it/
        that/this)/away/out/and (it/left/feel better))
    taken something [and] [im/i] [am] (scared/frightened/sorry/dying/feel/cant/dont feel)
    {took} [*] ... (with/and) [a/the] [*] [bottle of/glass of/half a bottle of/pint of/litre of/most
        of a bottle of] (vodka/whisky/whiskey/gin/rum/wine/brandy/alcohol/spirits) ~ (hour/now/feel/
        feeling/tonight/pills/tablets/everything/sleepy/drowsy/sorry/ago/bye/goodbye/funny/sick)
    - (took/take/taken) ~ (glass of wine) ~ (christmas/fine/party/dinner/is it ok)
    (drank/drunk/drinking/swallowed/downed/drink) [a/an/half/the/whole/some/about/most of] [half/
        whole/full/entire/a/bottle/litre/big] [of/a] [bottle of/litre of/pint of/whole bottle of/
        glass of/load of/lot of/whole] [*] (bleach/antifreeze/weedkiller/weed killer/white spirit/
        turps/petrol/paraquat/drain cleaner/oven cleaner/methadone/oramorph/morphine/detergent/
        disinfectant/hand sanitiser/poison/dettol/paint stripper/nail varnish remover/fabric
        softener/screenwash/mouthwash/rat poison/toilet cleaner/battery acid/lamp oil/cough mixture/
        cough syrup/codeine linctus/meths)
    - (bleach/disinfectant/petrol) ... (nobody should/never/trump)
    (bottle/bottles) of (vodka/whisky/gin/rum/brandy/wine) ~ (took/taken/tablets/pills/everything
        in/swallowed/cabinet/paracetamol/{drug})
    (empty) [*] [*] (packet/packets/bottle/bottles/box/boxes/strips/blister pack/blister packs/
        blisters/strip) ~ (bed/next/beside/pills/tablets/{drug}/doesnt answer/wont wake/floor/
        answer/asleep/of (his/her))
    (packet/bottle/box/strip/pot/packets) [of/is/are/s] [*] (empty) ~ (child/baby/toddler/son/
        daughter/he/she/old/ate/eaten/wont/got hold/sleepy/drowsy/two year/three year)
    {child} ~ (swallowed/eaten/ate/taken/took/drank/drunk/got hold of/got into/chewed/licked/sucked/
        has had/found and ate/munched) [*] [*] [of/a/an/all/some/one/two/my/the/his/her] [*] [*] [*]
        (my/the/his/her/grandmas/grandads/some/of/nans/her/a/{medicine}/battery/magnet/magnets/
        button battery/coin/bleach/detergent/pod/capsule/washing/dishwasher/poison/{drug}) [*]
        ({medicine}/battery/magnet/magnets/tablets/pills/bleach/pod/pods/capsule/berries/liquid/
        cleaner/detergent/packet/patch/drug)
    {child} ~ (swallowed/eaten/ate/drank/drunk/got hold of/got into/chewed) [*] [of/my/his/her/some/
        all/one/two/a/the] [*] [*] ({medicine}/button battery/battery/magnet/bleach/detergent/
        washing pod/antifreeze/weedkiller/berries/poison/white spirit/dishwasher tablet)
    - {child} ~ (took/taken/had/has had/swallowed/drank) ~ (calpol/antibiotics/milk/juice/vitamins/
        banana/food/cake/medicine well/medicine without/medicine like/as prescribed/for (his/her)
        (cold/cough/fever/ear))
    - {child} ~ (eaten/ate/drank/drunk) [all] [my/the/his/her] (banana/milk/food/juice/dinner/cake/
        lunch/biscuits)
    {who} ~ (taken/took/swallowed/had/has taken) ~ (a load of pills/loads of pills/all (his/her/
        their) [*] [*] {medicine}/too many [*] {medicine}/an overdose/a bunch of pills/whole box/
        whole packet/whole bottle/a lot of pills/pills and/handful of/whole bottle of) [*]
        {nothistory}
    {took} [*] (pills/tablets/paracetamol/{drug}) ~ (changed my mind/regret it/dont want to die now/
        wish i hadnt/what do i do/what should i do/should i go to/is that dangerous/is that bad/is
        it bad/is that too much/will i die/am i going to die/will it kill me/going to be ok/is it
        too late/what happens now/poison/poisoned)
    - (stop/stopped/dont/do not/never/quit/avoid) {took} ~ (poison/poisoned)
    i/ive [have/just/have just] took/taken/swallowed/eaten/ate/drank/drunk [some/the/rat] poison
    - {took} ... (a/one/two/my/the/1/2/half a) [*] (pill/pills/tablet/tablets/paracetamol/{drug}) ~
        (is that bad/what should i do/what do i do) (with/for/about) (coffee/food/hayfever)
    (feel/feeling) [*] [*] (funny/weird/woozy/drowsy/sleepy/sick/strange/faint/dizzy) ~ (took/taken/
        swallowed) ~ (too many/all (my/the/of)/whole/{many} [*] {medicine}/handful)
    {took} to many [of] [my/the/his/her] [*] {medicine}
    {took} the wrong (tablets/pills/medication/meds/dose/medicine/injection)
    od d (>/i/on/again/tonight/last/and)
    i/ive/he/she/they odd (last/on/again/tonight/yesterday/today/>)
    {child} ~ (swallowed/eaten/ate/drank/drunk/chewed/gulped) ~ ({medicine}/button battery/battery/
        magnet/magnets/bleach/detergent/washing pod/antifreeze/weedkiller/poison)
    {child} ~ (got hold of/got into/got at/found and ate/helped himself to/helped herself to) ~
        ({medicine}/bleach/poison)
    (double dosed/doubled up/double dosing/overdosed/over dosed) [on/my/with] [on/my] [*] {medicine}
    (double dose/triple dose) of [my/the] [*] {medicine} ~ (feel/mistake/accident/shaky/confused/
        dizzy/now/worried/faint)
    (swallowed/drank/downed/necked/finished/emptied) the [whole/entire/full] (bottle/packet/box/
        strip/tub/lot) [of/>/and] [*]
    - (finished/drank/emptied) the (bottle/box/packet) of (wine/milk/water/biscuits/chocolates/
        gluten/juice/beer/cereal/cordial)
    (taken/took/swallowed/ate/eaten/had/necked) [my/his/her/the] (whole/entire) [*] [s] (supply/
        prescription/month/week/pack/packet/box/stash) [of/s/worth/>] [*]
    (ate/eaten/necked/scoffed) (all/half) [of] [the/my/his/her/their] (sleepers/painkillers/pills/
        tablets/meds/{drug}/lot)
    (injected/inject/had/given/took) # units (instead/not/rather) [of]
    (her/his/my) (morning/evening) (meds/tablets/pills/dose) [,/and] ~ then [*] [her/his/my/the]
        (morning/evening/night) [ones/meds/tablets] again
    (second/another/extra) [*] patch ~ (without/old one/other one/still on/before taking)
    (took/taken/drank/drunk/swallowed/had/injected) [from] [the] wrong (beaker/bottle/cup/glass/
        syringe/pen/compartment/tablets/pills/box)
    drank from the wrong (beaker/bottle/cup/glass)
    (thought) (they/it/these) (were/was) (smarties/sweets/chocolates/skittles/juice/squash)
    (took/had/swallowed/injected) [my/the/his/her] {medicine} then (remembered/realised) [*]
        [already] [*]
    (given/gave) [my/the/his/her] [*] (his/her/my/the) (insulin/morphine/{drug}/tablets/dose)
        (twice/again/two times)
    # ml instead of # [ml]
    < overdosed (>/last/yesterday/tonight/again)
    (gonna/going to/will/might/want to/wanna/im/i) (oh dee/o d/oh d/od d)
    (taken/took/swallowed) everything (>/and/in/he/she/i)
    - (taken/took) everything (to/on/away/out/off/down/from/the (doctor/nurse))
    (bottle/bottles) of (gin/vodka/whisky/wine/rum/brandy) and [all] [my/the] [*] (sleepers/pills/
        tablets/painkillers/meds/{drug})
    (necked/taken/took/had/swallowed) a load of [my/his/her/the] [*] (painkillers/sleepers/tablets/
        pills/{drug}) (and/>)
    (empty) (tub/box/packet/bottle) of {medicine} (by/next/beside/on/in) (the/her/his/my) (bed/hand/
        floor/bath/pillow)
    {many} [*] {medicine} and [a/half a/some] [*] (bottle/bottles/pint/litre) of (rum/vodka/whisky/
        gin/
        wine/brandy)
    (took/taken/swallowed/eaten/had) (all/half/most) [of] {relation} s [*] ({medicine}/pills/
        tablets)
    - {relation} s [*] ({medicine}/pills/tablets) (to (the/hospital)/back/with)
"""
