"""Not safe at home: violence, threats, control, neglect by somebody near; a child in danger."""

HOME = """
    {near} ~ {hits} (me/mum/my mum/the kids/my kids/the children/my children/our son/our daughter/
        her/him/my son/my daughter/us/my sister/my brother/my mother) (>/again/when/every/if/
        because/in (the (face/stomach/head/ribs/back/arm)/front)/so/and/with/on/for/last/yesterday/
        tonight/hard/until/across/around/often/sometimes/whenever/to/most/at night/at home/as/if/
        where/after/too/now/all the time/before/during/while/regularly/once/twice)
    - {near} ~ (hit/hits/beat/beats/beating/kick/kicks/kicked/pushes/pushed/bites/bit/throws/bites/
        punches/slaps/scratches/pinches) (me/us/him/her) (at (cards/chess/scrabble/golf/tennis/
        snooker/pool/darts/everything/it/our)/in the (quiz/race/wheelchair/chair/league)/up for/with
        (a question/questions/kindness/the bill/a joke/love)/to (it/the (bathroom/shop/punch/line)/
        do better)/on the (back/shoulder) and (said/laughed)/all along/along/home/round/around the
        (park/block/garden/shops)/in (her/his/their) sleep/every time at/hard (at/in) (physio/
        training/the gym)/out of (bed/the door) for/when the food/by (accident/mistake)/down to
        (the/sea))
    - (cat/dog/physio/physiotherapist/trainer/horse/parrot/puppy/fatigue/heat/wave/pain/ms/disease/
        cog fog/nausea/tiredness/boxing coach) ~ {hits} me
    - (it/that/this/which) beats
    - never [*] [*] [*] [*] abusive
    - {near} [*] hit (the roof/the gym/the nail/the road/the shops/the jackpot/the bar/the bottle)
    {near} [*] (grabbed/grabs/grab/took/takes/had/has/holds/held/pinned/pins/choked/chokes/
        strangled/strangles/squeezed/throttled) [hold of] me [by/down/up/round/against/around/on]
        [the/my/to] (throat/neck/hair/bed/wall/floor/arms/>/until/when/again/wrists/and)
    - (nurse/physio/doctor/carer/radiographer) ... (held/holds) me (down gently/steady/up/>)
    - (holds/held/took/takes/grabs/has) me (>/and (hugs/cuddles/tells me)/when i (fall/cry/stumble/
        wobble/lose)/up/by (surprise/the hand))
    (strangled/strangles/choked/throttled/choking/strangling) me
    - (emotion/tears/food/scarf/grief/laughter/crumb/tablet/tablets/corset/collar) ~ (choked/
        strangled/choking) me
    (put/puts/had/has/his/her/got) [his/her/their] hands (round/around/on) my (throat/neck)
    {near} ~ (threatens/threatened/threatening/threaten/swears/swore/vows) [me] [to] [that] [he/she/
        they/hell/shell/hed/shed] [to/will/would/ll/d] [{adv}] (me/kill/hurt/harm/take (the/my)/
        leave me (in/with)/hit/burn/stab/put me in/throw me/have me/smash/break/tell everyone/post/
        beat/send me/lock/with a knife/with violence/cut off/stop giving)
    - {near} ~ (threatens/threatened/threatening) [to/me] (buy/with (cake/a hug/kindness/the/
        another/a mobility)/rain/make me/come/visit/retire/cook/sing/to (buy/come/visit/sing/cook/
        retire))
    (says/said/told/swore/swears/threatens/threatened) [me/that] [he/she/hed/shed/hell/shell/they/
        theyll/im/ill] [will/would/d/ll/going to] kill (me/us/my (mum/kids/children/dog/family)/the
        (kids/dog))
    (hed/shed/hell/shell/would/will/he would/she would/theyll/he will) (kill/hurt/find/beat/punish)
        me (if/when/for/>) [i/we/i ever/i tell/i leave/he/she]
    (if/when) i (tell/told/leave/left/try to leave/speak/say anything/call/go/ring) ~ (he/she/hell/
        shell/hed/shed/they/theyll) ~ (kill/hurt/hit/take (the/my)/put me/find me/beat/punish/make
        me pay/lose my/put in/do something/burn/come after/tell everyone/stop)
    - if i (tell/told/leave/go/call) ~ (worry/worries/help me/put me down/pick me/find me a/put me
        on/put me through)
    (held/holding/pulled/holds/put/waved/threatened me with/came at me with/has/had/point/pointed/
        points/pulls) [up] (a/the/his/her) (knife/gun/blade/hammer/bat/scissors/bottle/axe/iron/
        screwdriver) [to/at/on/against/over] (me/my/my throat/us/>/and/to)
    - {near} [*] (has/had/holds/held/put/holding) (a/the/his/her) (knife/hammer/iron/bottle/
        scissors/bat/gun) (and (fork/spoon/a/chops/is)/for (the/me/cutting)/in (the/his/her)/while/
        dog/on the (table/board))
    {scaredof} (him/her/them/my [*] {near}/my {near}/{near}/going home/to go home/at home/what (he/
        she/hell/shell/they/theyll)/of what he/of what she/when (he/she) (comes/gets/drinks/is)/in
        my own/to (leave him/tell anyone/be alone with/leave her/say no/ask him/be in)/when hes/when
        shes/my own home)
    - {scaredof} (him/her/them/my *) ~ (having to/losing/dying/falling/getting (ill/covid/ms)/being
        (ill/alone/sad/bored)/leaving (me/school/home) /catching/growing/worrying/seeing me/would
        be/will be (sad/worried/bored)/inheriting/driving/climbing/getting hurt/hurting)
    - {scaredof} what (he/she/they) (would/will/might/may) (say/think/find/tell me) (>/about/in/at/
        on/when/of/next)
    - {scaredof} going home (after (the/my) (operation/surgery/hospital/relapse/infusion)/without a
        (care/carer)/alone after/with stairs/to an empty/from hospital)
    (walk/walking/walks/living/live) on eggshells
    {not} feel safe (at home/with him/with her/with my/in my own home/in my home/in this house/in my
        own house/around him/around her/around my/in the house/here with/living with/when he/when
        she/when my)
    - {not} feel safe (at home/in the house/in my own home) ~ (stairs/alone since/falls/without (a/
        my/the) (rail/stick/rails/alarm/grab)/bath)
    (raped/sexually assaulted/sexually abused/molested) me
    (was/been/being/got/were/im) [{adv}] (raped/beaten/sexually assaulted/sexually abused/abused/
        molested/assaulted/trafficked/beaten up) [by/at/in] [my/him/her/a/the/home/>/and/again/
        every/last]
    (i/ive/im/am/being/getting) [been/being/was] [{adv}] (abused/beaten/hit/raped/assaulted/
        mistreated/neglected/battered/groomed/exploited/threatened/controlled/tortured) (by/at home/
        again/every/and/>/when/in (this/the) (house/home))
    - (been/was/were) (abused/beaten/hit/raped/assaulted/neglected/threatened/controlled) (by (the/
        a) (virus/relapse/storm/fatigue/wave/ms/ball/bus/car/heat/cat/system)/at (chess/cards/golf/
        home by two)/with/in (19*/20*)/as a child/when i was/for years until/years ago/to (it/the))
    (forces/forced/forcing/makes/made/making/make) me [to] [have/do/into] (sex/have sex/sleep with
        him/do things/sexual/touch/perform)
    (wont/doesnt/does not/will not/refuses) [take/to take/accept] no for an answer ~ (bed/sex/pain/
        sleep/night/hurts)
    - (wont/doesnt) take no for an answer
    (touch/touches/touched/touching/fiddled with/fiddles with/interferes with/interfered with) (me/
        her/him/my daughter/my son/my granddaughter/my private/my breasts/my body/between) (>/down
        there/and/in (places/a way/bed)/where/when/at night/inappropriately/again/sexually/private/
        without/under/up)
    - (touched/touch/touches) (me/her/him) (deeply/with/>/and i cried/so much/by/when (they/she)
        (sang/said))
    - (words/story/post/kindness/song/film/message/book/comment/it/that/this/nurse/doctor/physio/
        neurologist) ~ (touched/touches) (me/her/him)
    {near} ... (touches/touched/touching) (me/her/him/my (daughter/son)) [*] (and/>/down/in/where/
        at)
    (comes/came/coming/sneaks/gets) (into/in) my (room/bed/bedroom) [at/in/when/every] (night/the
        night/mum/my mum/drunk/everyone)
    {near} ... (comes/came/sneaks) into my (room/bed/bedroom) ... (night/drunk/asleep/door)
    {near} ~ {locks} (me/us/her/him/my (mum/mother/brother/sister/aunt/dad)/the kids) (in/inside/
        out/up/to/away) [*] [*] [*]
    {locks} me (in/inside/out of the house/up/in the (bedroom/bathroom/house/room/cellar/garage/
        flat/shed)/indoors)
    - (locked/lock/locks/shut/shuts/locking) me (out of (my/the) (account/phone/computer/email/
        system/car)/in to (the/my) (contract/deal)/into (the/my) (boots/contract/machine/bindings)/
        in by (accident/mistake)/out by (accident/mistake))
    - (covid/lockdown/bank/app/website/system/password/phone/portal/machine/scanner/bladder) ~
        (locked/locks/shuts/shut) me
    {near} ~ (takes/took/taking/hides/hid/hiding/broke/breaks/smashed/smashes/checks/confiscated/
        confiscates/unplugs/unplugged/reads/read/controls/keeps/kept/steals/stole/stealing/
        withholds/withheld/removed/removes/cut off/destroyed/threw away/monitors/tracks/has taken/
        took away/takes away/turns off/locks away) [away/all/of] (my/our/her/his/all my) [*] [*]
        (phone/mobile/laptop/money/wages/benefits/benefit/pip/pension/bank card/card/cards/
        medication/meds/medicine/tablets/pills/wheelchair/crutches/walking stick/stick/chair/
        scooter/keys/passport/messages/emails/texts/catheter/frame/walker/documents/insulin/
        painkillers/morphine/food/hearing aid/glasses/car keys/dla/disability money/savings/post/
        mail/location/inhaler/call button/alarm/buzzer)
    - {near} ~ (takes/took/hides/hid/keeps/kept/checks/controls/removed/locks away/reads/read/has
        taken) ~ (biscuits/chocolate/thermostat/for me/to (the/be) (repair/repaired/pharmacy/shop/
        mended/charge/clean/fix)/so (i/that i) (dont/can) (forget/rest/remember)/in (the/a)
        (cupboard/drawer/fridge/dosette/box)/out of/to charge/on time/every morning with/tyres/
        pressure/for (a/the) (walk/test/service/safety))
    - (boss/teacher/school/nurse/doctor/pharmacist/airport/airline/security/dvla/meeting/customs) ~
        (took/takes/checked/keeps/kept/checks)
    {near} ~ (wont/will not/doesnt/refuses to/does not/never/wouldnt/refuse to/stops/stopped/
        stopping/prevents/forbids/forbid/forbade/banned) [let/lets/allow/allows/to let] (me/us) [
        work/to/from/out/go/have/see/leave/use/talk/speak/call/eat/wash/take/visit/get/ring/phone/
        seeing/leaving/using/talking/going/taking/having/to see/to leave/to go/to use/to talk/to
        have/to eat/to take] [*] [*] (house/family/friends/phone/out/anyone/doctor/money/parents/
        mum/mother/medication/medicine/meds/tablets/eat/food/alone/anybody/nurse/appointments/
        appointment/leave/sister/son/daughter/kids/children/hospital/gp/bank/treatment/help/wash/
        wheelchair/toilet/bathroom/people/neighbours/internet/car/work)
    - let me out of the (ward/hospital/unit/clinic)
    - {near} ~ (wont/doesnt/never/refuses to/will not) let me (carry/lift/cook/win/near the (oven/
        cake)/do the/pay/go (alone/up the/down the) /help/forget/give up/out of (his/her/their)
        sight since/climb/drive since/drive (after/when/until)/down/walk (alone/without)/feel/eat
        (cake/gluten/sugar/junk)/have (the/a) last)
    (not/never) allowed to (leave the house/see my/go out/have friends/talk to/speak to/use the
        phone/have money/use my phone/have a phone/have my own/ring/call/work or/contact/see anyone/
        see a doctor/open the door/leave my room/eat until he/eat with/have visitors/go to the
        doctor/sleep until)
    - not allowed to (go out/see my/talk to/work or/leave (the house/my room)/have (visitors/
        friends)) ~ (covid/chemo/isolat*/infusion/surgery/operation/lockdown/scan/hospital/ward/
        steroid/hsct/transplant/cladribine/alemtuzumab/lemtrada/weeks after)
    {near} ~ (controls/controlling/control) [me/all/everything/what/who/where/how/my] (me/
        everything/money/what i/who i/where i/everything i/my money/finances/my life/all/the money/
        how i/every/our)
    - {near} ~ (controls/control) (the (thermostat/remote/tv/heating)/my (bladder/spasms/pain/
        wheelchair from))
    {near} ~ (gives/allows/allowed/doles) me ~ (allowance/pocket money/no money/pennies)
    [have/made] to ask [him/her/my */for] ~ (permission to/for (bus fare/money for (food/tampons/the
        bus/clothes)/every penny))
    (leaves/left/leaving/leave/keeps/kept) (me/her/him/my (mum/mother/dad/father/aunt/nan/gran/
        sister/brother/uncle/grandmother/grandad)/them/us/the kids/the children/residents/old
        people) [lying/sitting/in/there/alone/without/with/on] [in/on/all/alone/for/with/without/
        there/locked] [*] (in (my/her/his/their/a) (own/wet/soiled/dirty/urine)/own (mess/urine/
        filth/faeces)/mess/soiled/wet bed/wet/all day without/without food/no food/without water/
        without (my/her/his/their) (food/water/medication/tablets/meds/wheelchair)/on the (toilet/
        floor/commode) for/hungry/the corner/dirty nappies/for hours/there all day/alone for days/
        for days/no water/stuck on/no way to/starving)
    - (left/leaves/leaving) me (without (a/any) (doubt/care plan/appetite/sensation/feeling)/for
        (hours/days) (exhausted/in (pain/bed))/hungry for more/(on/in) hold/in (pain/bed)/wet from)
    - (relapse/steroids/ms/fatigue/drug/infusion/treatment/heat/walk/injection/spasms) ~ (leaves/
        left/leaving) me
    {near} ~ (pinches/pinched/slaps/slapped/shouts at/screams at/yells at/spits at/spat at/
        humiliates/mocks/bullies/belittles/degrades/insults/terrorises/swears at/laughs at me when i
        fall/calls me (a/names/stupid/useless/worthless/a cripple/a burden/lazy/fat/ugly/disgusting/
        pathetic/a freak)/tells me (im/i am) (useless/worthless/nothing/mad/crazy/disgusting/a
        burden/pathetic/lazy/stupid)/screams in my face/rough with) [me/mum/him/her/my */and/when/
        every/all/at]
    - {near} ~ (shouts at/screams at/yells at/swears at/laughs at/mocks) (the/me (to/from/across)/
        his (computer/phone/football)/her (computer/phone/football)/football/telly/politicians/my
        (cooking/jokes/singing/dancing/knitting/driving/puns))
    (shouts/shouted/screams/yells/spits/swears) at me ~ (every/when i (drop/fall/cant/need/ask/wet/
        am)/frightened/scared/all the time/hit/until i/grabs/throws/because i (cant/dropped/fell/
        need))
    (rough with/mistreating/mistreats/abusing/abuses/abused/starving/starves/beating/beats/hitting/
        drugging/drugs/bullying/tying up/being cruel to/cruel to/exploiting/stealing from/steals
        from) (me/my [*] {relation}/her/him/them/the (residents/children/kids/patients/old/baby)/my
        mum/my mother/my dad/my nan/my gran/my brother/my sister/my son/my daughter/our (son/
        daughter/mum)/us)
    (hurting/hurts/neglecting/neglects/robbing) (my [*] {relation}/her/him/them/the (residents/
        children/kids/patients/old/baby)/my mum/my mother/my dad/my nan/my gran/my brother/my
        sister/my son/my daughter/our (son/daughter/mum)/us)
    - (hurts/hurting/beats/hit/starving/abusing/drugs/drugging/hitting/robbing/neglecting/abused)
        (me/him/her/them/us) (to (walk/see/think/read/hear/watch/say/sit/stand/move)/that/when i
        (walk/move/sit/see/stand/swallow)/at (cards/chess/night when)/so (much/badly) (i/that/when)/
        of (sleep/my)/most/up for)
    - < beats me
    - (hurts/hurting/robbing/neglecting) (him/her/them/us) >
    - {near} (hurting/beats) me to
    {near} [*] (beat/beats/beaten/beating/bashed/battered) me up [last/again/>/when/and/so/every/on]
    - me up (about/over/for/if/with)
    - used to {hits} (me/us/her/him/mum/my mum) >
    - (it/that/this/pain/physio/leg/foot/hand/back/neck/knee/injection/what/walking/movement/
        exercise/everything/ms/light/noise/reality/grief/loss/news/age/menopause/realisation/
        fatigue/tiredness/heat/weather/hunger/bill/bills/wave/waves/sun/cold/jetlag) [*] (hurts/
        hurting/starving/robbing/beats/drugs/hits/hitting/beating) (me/him/her/them)
    - {near} ~ (starving/starves)
    {near} ... (hurts/hurting/hurt) me (>/again/when he/when she/on purpose/every/if/and/
        deliberately/badly/at night/because/in bed)
    - (physio/nurse/dentist/doctor/phlebotomist/it/what) ... (hurts/hurting/hurt) me
    - {near} ~ hurt me (when (he/she) (said/left/died/forgot)/deeply/badly when (he/she) left/with
        (his/her) words)
    (bruise/bruises/bruising/bruised/burns/scratches/marks/black eye/broken arm/broken rib/broken
        nose) ~ (cant explain/she cant explain/he cant explain/cannot explain/wont say how/from
        (him/her/my (husband/partner/boyfriend/wife/carer/son/dad))/he did/she did/where (he/she)
        (grabbed/hit/held)/makeup/hide them/cover/excuse/told the (nurse/doctor) i fell/said i fell/
        care home/carer)
    - (bruise/bruises/bruising/marks/scratches) ~ (injection/injections/copaxone/cannula/blood test/
        needle/cat/falls/fall/fell over/infusion)
    (broke/breaks/broken/fractured/dislocated) (my/her/his) (arm/nose/rib/ribs/jaw/wrist/finger/
        fingers/leg/cheekbone) [*] ({near}/he/she/when he/when she/my husband/my son/last week
        because)
    {near} ... (broke/breaks/fractured) my (arm/nose/rib/ribs/jaw/wrist/finger/fingers/leg)
    (gets/got/is/becomes/turns/s/been/becoming/being/was) [{adv}] (violent/abusive/aggressive/
        physical/nasty) (with/to/towards/when/and/>/again/at home/every/after/if) [me/he/she/
        drinking/drinks/drunk/my/the/him/us/last]
    - (is/was/got/s/gets/been/being) [{adv}] (aggressive/violent/physical/nasty/abusive) (with/to/
        towards/and/>/when/again/after/if/treatment/disease/ms) ~ (insurance/disease/treatment/
        lesions/storm/ms/relapse/physio/therapy/bug/cold/weather/spasms/film/virus/game/comment/
        dream/dreams/twitter/online)
    - (treatment/disease/ms/spasms/spasm/storm/cold/virus/bug/weather/cough/film/lesion/relapse/
        comments/tumour/cancer/approach/start/onset/course/it/dreams/nightmares/thread/troll/trolls/
        posts) ~ (aggressive/violent/nasty/abusive/physical)
    (abusive/violent/controlling/coercive) (relationship/marriage/partner/husband/wife/boyfriend/
        girlfriend/home/father/mother/carer/son/ex/household/parents/brother)
    - (was/were/left/leaving/survived/survivor/escaped/fled) ~ (abusive/violent/controlling)
        (relationship/marriage/husband/partner/home/ex/wife/father/childhood/mother)
    - (abusive/violent/controlling) (relationship/marriage/husband/partner/home/ex/wife/father) ~
        (years ago/in the past/i left/left in/in 19*/in 20*/free now/got out)
    - (study/charity/charities/survey/research/screening/nurses/women/percent/under reported/
        training) ~ (domestic/abuse/abusive/violence)
    - (domestic) (abuse/violence) ~ (of disabled/reported/charity/bill/awareness/training/study/
        statistics/is under/services)
    (get/getting/run/escape/hide/hiding/flee/leave/leaving/got/away/safe) [away/from] from (him/her/
        my (husband/wife/partner/boyfriend/girlfriend/dad/father/parents/ex/son/family/mum/brother)/
        them) ~ (money/medicine/nowhere/cant/scared/afraid/kill/wheelchair/need/help/kids/safe/how
        do i/trapped/violent/hit/hits/find me/phone)
    (need to/want to/cant/trying to/how do i/have to/afraid to/scared to/planning to/no way to)
        [{adv}] (get away from/leave/escape/escape from/run away from/get out from) (him/her/my
        (husband/wife/partner/boyfriend/girlfriend/dad/father/parents/family)/this house/here) ~
        (because/he/she/money/but/with/wheelchair/nowhere/kids/children/without/before/controls/
        hits)
    - (need to/cant/want to/have to/afraid to) leave (him/her/my (husband/wife/partner)) (at home/
        alone/for/behind/in/to (cook/do)/with the (kids/dog))
    trapped (with him/with her/with my (husband/partner/wife/boyfriend/father)/in this (house/
        marriage/relationship)/at home with (him/her/my/an)/in my own (home/house) (with/by))
    (nobody/no one/they/police) (would/will/wont/ll/d) [{adv}] believe (me/a cripple/you/us/my word)
        ~ (he/she/husband/partner/carer/abuse/hit/hits/says/told)
    (he/she) (says/said/told me/tells me/keeps telling me) [that] (nobody/no one) (would/will/ll/d)
        [{adv}] (believe/want/love/have/help) (me/a cripple/you/us)
    (hide/hid/hiding/lock/locked/locking) [myself] in (the/my) (bathroom/bedroom/toilet/wardrobe/
        cupboard/car/shed) (until/because/from/when/with/while) ~ (he/she/him/her/asleep/drunk/
        angry/calm/calms/leaves/shouting/stops)
    - (locked/lock) myself in ~ (by (mistake/accident)/cry/quiet/peace/handle/key/work)
    {near} ~ (follows/stalks/stalking/tracks/tracking/watching/spies on/following/spying on/
        monitors/monitoring) (me/my (phone/every/location/car/messages/movements)/everything i)
    - (follows/following/tracking/tracks/watching/watches) me ~ (twitter/instagram/facebook/blog/
        round the (garden/house) wagging/to the (kitchen/loo))
    - (cat/dog/puppy/toddler/nurse/team/app/watch/trial/neurologist/research) ~ (follows/following/
        tracks/tracking/watching/monitors/monitoring)
    (ex/husband/boyfriend/partner/stalker) ~ (turns up/turned up/wont leave me alone/keeps (coming/
        texting/calling/threatening)/outside my (house/door/flat)/found out where)
    (throw/throws/threw/throwing) (things/plates/stuff/a plate/cups/objects/a chair/furniture/me/
        his/her/a cup/a mug/knives) (at me/at the wall/around/at my/out/against/to the floor/down/
        across/on the floor/at us) ~ [when/angry/drunk/if/he/she/because]
    - (throw/throws/threw) me (out of/off (balance/my)/a (party/ball/lifeline)/in at)
    (push/pushes/pushed/shove/shoves/shoved/threw/throws/tipped/tips/kicked) (me/my wheelchair/my
        chair/my crutches/my frame/my stick) [*] (down (the/some)/out of (my/the) (wheelchair/chair/
        bed)/against/to the (floor/ground)/over/into (the/a) (wall/corner/door/furniture/table)/off
        the/away/onto the floor/on the floor/downstairs/out)
    - (push/pushed/pushes) (me/my wheelchair/my chair) [*] (into (the/a) (sea/garden/room/shop/
        clinic/cinema/scanner/park/trial/surgery)/over (the/to/rough/there)/against (the (wind/
        clock))/out (into/to)/down (to/the (road/street/corridor/promenade/ramp/hill/aisle/lane))/
        away from the (sun/table))
    (burn/burned/burnt/burns/scald/scalded/stabbed/stabs/cut/bit) me [with/on/using] (with (the
        (iron/kettle)/a cigarette/cigarettes/boiling/hot/an/his/her)/on purpose/and (told/said))
    (tie/tied/ties/strap/strapped/chained/restrain/restrained/restrains) (me/her/him/my * /them/my
        mother/my mum/my aunt/my dad) [down] [to/in/up] (the/her/his/my/a) (bed/chair/wheelchair/
        commode/toilet)
    {they} tie (my/her/him/them) [*] to the (bed/chair)
    (care home/nursing home/home/carers/carer/staff/hospital/ward/supported living/that place) ~
        (hit/hits/hitting/slap/slapped/abuse/abused/abusing/neglect/neglected/neglecting/bruises/
        tie/tied/starving/own mess/rough with/drugging/pinch/pinches/drag/dragged/dragging/own
        urine/no water/dehydrated/shout at/bedsores/bed sores/slaps)
    - (carers/carer/staff/home/hospital/ward) ~ (survey/asked/study/left early/hit (the/by)/
        neglected (to/area/to tell)/tied up/shout at the)
    {child} ... (is/are/being/s/was/been/gets/getting/were) [being/been] [{adv}] (abused/beaten/hit/
        neglected/hurt by/groomed/molested/starved/left alone/assaulted/harmed/touched by/
        mistreated/shouted at/kicked/slapped/locked/shaken) [by/for/at/in/all/and] [her/his/their/
        the/days/home/my/school/night]
    - {child} ... (was/is/s/been/gets/getting) [{adv}] (hit/beaten/hurt/locked/slapped) (by (the/a)
        (ball/bug/virus/car/flu)/at (chess/football/tennis)/in (the (final/cup)/love)/out of/hard
        by/with)
    (worried/scared/concerned/think/afraid/suspect/sure/fear/frightened) ~ (abusing/hurting/hits/
        hit/hitting/touching/beating/neglecting/harming/grooming/abused/being hurt/not safe/in
        danger/unsafe/at risk/being abused/shakes/shaking) ~ ({child}/niece/nephew/my nan/my mum/my
        gran/my aunt/her/him/them/the baby/kids) [*]
    {child} ~ (told me/says/said/tells me/disclosed/telling me) [that] ~ (touches/touched/hits/
        hurts/hit/hurt/kisses/comes into/shows/beats/beat/bad touch/secret/scared (of/to go)/locks/
        games) (her/him/them/me/where/bed/room/his/home)
    {child} ~ (screaming/crying/left alone/home alone/hungry/filthy/dirty/bruises/bruised/
        scavenging/starving/unfed) ~ (days/neighbour/neighbours/every night/next door/alone/hungry/
        hitting/hit/bruises/screaming/hear/shouting/nobody feeds/no food/through the wall)
    - (neighbours/neighbour/next door) ~ (baby/kids/dog) ~ (teething/piano/music/barking/playing)
    (my/our) (family/parents/mother/father/dad/mum/uncle/brothers) ~ (forcing me to marry/force me
        to marry/forced marriage/making me marry/marry me off/arranged/honour/fgm/cut me/send me
        abroad to/took my passport/taken my passport/wont let me leave)
    - (family/parents/mother) ~ arranged (the/a/my/for/to/transport/party/care)
    (forcing/force/forced/making/make) (me/her/my *) [to/into] (marry/marriage/a marriage/getting
        married)
    (daddy/dad/father/stepdad/step dad/stepfather/mummy/mum/stepmum/uncle/grandad/grandfather/
        foster/teacher/coach/step brother/stepbrother/brother) ~ (touches me/hits me/hurts me/beats
        me/comes into my/touching me/belts me/hit me with/watches me/makes me do/locks me/wont feed/
        burns me/gets in my bed/rapes/raped/abuses/with (his/a) belt)
    - (dad/mum/brother/uncle/father) ~ (beats me (at/to)/hits me (up/for)/locks me out of)
    im (only/just) (#/ten/eleven/twelve/thirteen/fourteen/fifteen/nine/eight/sixteen) ~ (dad/mum/
        stepdad/hits/hurts/scared/touches/home/uncle)
    writing this (from the (library/bathroom/toilet/neighbours)/in secret/while (he/she)/quickly
        before/before (he/she))
    (delete/deleted/hide/clear/check/checks/sees) ~ (my (history/browser/phone/messages)) ~ (he/she)
        ~ (find/finds/sees/checks/kill/angry/home/knows)
    - (court/courts/judge/law/act/offence/sentencing/bill/guideline/statute/tribunal/para) ~
        coercive
        control ~ (i/>)
    - coercive control (as/is/was/in the/offence/law/act/bill/under)
    - landlord ~ (section/notice/court/evict/eviction/possession/bailiffs/rent)
    (domestic abuse/domestic violence/coercive control) ~ (i/my/im/going through/suffering/living
        with/victim/help/happening to/experiencing/from my/hes/husband/partner)
    {near} (has/keeps/holds/took/got) my (bank card/bank cards/pin/passport/money/benefits/pension/
        bank account/cards)
    gives me (#/a tenner/a fiver/pocket money/an allowance/a few quid/ten pounds/twenty pounds/ten
        dollars) [*] (a week/each week/per week/a month/to live)
    - gives me (#/ten/twenty) (minutes/hours/days) [*] (a week/a month)
    (rips/ripped/pulls/pulled/yanks/yanked/tears/tore) [out] (my/the/his/her) (catheter/tube/feeding
        tube/cannula/oxygen/drip) [out]
    - (ripped/pulled/tore) [out] my (catheter/cannula/tube/drip) [out] (by accident/in my sleep/in
        bed/again by)
    sleep with (a/the) (chair/wardrobe/drawers/table) (against/under/behind/in front of) (the door/
        my door/the handle/door)
    (ill/i will/id/i would) (regret it/be sorry/pay for it) ~ (he/she/said/says/if i/when i)
    {near} [*] (says/said/told/tells/warned) ~ (ill/i will/id/i would/im going to) (regret it/be
        sorry/pay for it/get what/get it)
    {near} ~ (threw/tipped/throws/tips/pushed/dragged/pulled) me (out of/from) (my/the) (wheelchair/
        chair/bed/scooter)
    - pulled me (out of/from) (my/the) (chair/bed/wheelchair) (when i (fell/was stuck)/safely)
    - takes my phone when i
    (gets/got/climbs/climbed) (in/into) [to] my bed (when/at night/and/>/every)
    - (cat/dog/cats/dogs/puppy/toddler/daughter/son/grandson) ... (gets/climbs/got) (in/into) my bed
    (useless lump/worthless cripple/waste of space) ~ (carer/pa/husband/wife/partner/leaves/calls)
"""
