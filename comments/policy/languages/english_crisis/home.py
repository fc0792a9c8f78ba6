"""Not safe at home: violence, threats, control, neglect by somebody near."""

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
"""
