"""Not safe at home: somebody was hurt, flees or hides; a child or somebody in care in danger."""

HOME_HURT = """
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
