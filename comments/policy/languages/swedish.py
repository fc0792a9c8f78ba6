"""What can mean a crisis, in Swedish. Folding makes å and ä one letter with a, and ö with o."""

from comments.policy.languages.language import Language

LISTS = {
    "vem": """man, fru, sambo, partner, pojkvan, flickvan, pappa, mamma, far, mor, son, dotter,
        bror, syster, ex, mormor, morfar, farmor, farfar, barn, bebis, granne, van, kompis, han,
        hon, vardare, assistent, make, maka, styvpappa, barnbarn, lillasyster, lillebror, morbror,
        farbror, svarmor, hemtjanst, barnet, bebisen""",
    "tab": """tabletter, piller, mediciner, medicin, somntabletter, alvedon, panodil, paracetamol,
        ipren, ibuprofen, baklofen, karta, kartor, burk, burkar, forpackning, kapslar, lugnande,
        insulin, medicinerna, tabletterna, pillren, stesolid, oxascand, morfin, smartstillande,
        antidepressiva""",
    "do": """do, dor, doda mig, doda mig sjalv, ta livet av mig, ta mitt liv, ta mitt eget liv,
        ta sjalvmord, bega sjalvmord, hanga mig, forsvinna, forsvinna for alltid, vara dod,
        inte leva, inte leva langre, inte leva mer, slippa leva, inte finnas, inte finnas mer,
        inte finnas langre, inte vakna, aldrig vakna, aldrig mer vakna, inte vakna mer,
        avsluta allt, avsluta det, avsluta mitt liv, gora slut pa allt, gora slut pa mitt liv,
        hoppa framfor taget, hoppa framfor ett tag, hoppa fran bron, hoppa fran en bro, skara mig,
        skada mig, skada mig sjalv, gora mig illa, somna och aldrig vakna, somna och inte vakna,
        somna in for gott, att allt ska ta slut, att allt tar slut, att det tar slut,
        att det ska ta slut, sluta leva, skjuta mig, dranka mig, att det ska vara over,
        ge upp livet, lamna livet, lamna den har varlden, aldrig ha fotts, inte vara har langre,
        slippa vakna, inte finnas till""",
}

TALK = """
    (vill/ville/skulle vilja/onskar/ska/kommer att/kommer/hoppas/tanker/funderar pa att/funderar pa/
        forsokte/forsokt/planerar att/planerar/langtar efter att/tankt/onskade/orkar/lust att/bara/
        tankar pa att/tankar om att/ratt att/borde/kunna) [bara/verkligen/inget hellre an att/helst/
        hellre/att jag/jag fick/jag kunde/att/nog/ibland/ju/jag] [bara/att/fa/fick/kunde] {do}
    (vill/orkar/kan/klarar) [jag] [det har] inte [langre/mer/bara/ens/med] (leva/finnas/mer/langre/
        leva mer/leva langre/leva sa har/fortsatta/fortsatta leva/vara med/vakna/med livet/kampa/
        existera/med det har/finnas till/vara kvar/leva med/sa har)
    - (vill/orkar/kan/klarar) [jag] [det har] inte [langre/mer] (langre/mer/fortsatta) (ga/springa/
        lasa/aka/sta/cykla/laga/jobba/med (behandlingen/medicinen/jobbet)/sitta/pa/i/till/an)
    - orkar inte [mer/langre/med] (stada/handla/ga/laga/jobba/lasa/den har varmen/varmen/koa)
    orkar inte [mer/langre] (>/och/leva/med livet)
    - orkar inte (>/och)
    orkar inte (mer/langre/leva) (>/och/nu)
    (livet/mitt liv/allt) [*] (ar inte vart/inte vart att leva/saknar mening/ar meningslost/har
        ingen mening/kanns meningslost/inte vart/ar over >)
    (ingen/inget/ingenting) [langre] [kvar] (mening med livet/mening att leva/att leva for/anledning
        att leva/mening med att leva/hopp kvar/hopp for mig/vag ut/utvag/framtid for mig/lust att
        leva/skal att leva/livslust)
    (trott pa/less pa/trott pa att/utlessen pa/slut med) (livet/att leva/leva/allt >/mitt liv/livet
        >)
    (sjalvmordstankar/sjalvmord/suicidal/livstrott/sjalvmordsforsok/sjalvmordsplaner/avskedsbrev/
        suicidtankar/sjalvmordsbenagen) (>/igen/och/varje/hela/sen/nu/till/hela tiden/ar/dagligen/
        for)
    - (bipacksedel/bipacksedeln/biverkning/biverkningar/studie/studien/risk/risken/statistik/film) ~
        (sjalvmord/sjalvmordstankar/suicidal/sjalvmordsforsok)
    - (sjalvmord/sjalvmordstankar/suicidal) ~ (bipacksedel/biverkning/biverkningar/studie/studien/
        statistik/film/preventionen/prevention)
    (har/fatt/far/mina) (sjalvmordstankar/suicidtankar/dodslangtan)
    (tanker/tankt/funderar/tankar) [hela tiden/ofta/mycket] (pa sjalvmord/pa doden/pa att do/pa att
        ta livet/om sjalvmord/pa att avsluta/om doden/om att do/pa att skada mig/pa att skara mig/pa
        att hoppa/om att ta livet)
    (ta/tar/tog/tagit) (livet av (mig/sig/dig)/mitt liv/sitt liv/sjalvmord)
    (skar/skara/skurit/skadar/skadat/rispar/rispat/branner) (mig/mig sjalv/sig/sig sjalv) (>/igen/
        sjalv/i armarna/pa armarna/for att/sedan/varje/medvetet/med rakblad/i handlederna/i laren/
        over)
    - (skar/skurit/branner/skadade) mig (i fingret/pa (papper/kniven/spisen)/nar jag (lagade/lagar))
    (sjalvskadar/sjalvskada/sjalvskadebeteende) (>/mig/igen/och/for)
    (battre/lattare/gladare/lyckligare/battre dar) ~ (utan mig/om jag (var dod/inte fanns/dog/
        forsvann/inte var/vore dod)/nar jag ar (borta/dod)/om jag inte fanns/om jag inte levde/nar
        jag inte finns)
    (ar/kanner mig/bara) [som] [bara] (en borda/en belastning/till besvar/en last) (>/for/och)
    (ingen/inte en kotte) (skulle sakna mig/kommer sakna mig/kommer att sakna mig/skulle marka/
        saknar mig/skulle bry sig om jag/bryr sig om jag)
    (onskar/skulle/borde) [att] [jag] (aldrig hade fotts/aldrig ha fotts/var dod/vore dod/inte
        fanns/aldrig fanns/inte vaknade/slapp leva/fick do/fatt do/aldrig blivit fodd/aldrig vaknat)
    vore [det] [jag] (battre/hellre) [*] dod
    (hej da/adjo/farval) [alla/allihop/varlden/allesamman] (>/tack/forlat/jag orkar/och) ~ (tack
        for/orkar inte/forlat/alskar/sista/for alltid/for allt)
    (farval/adjo) (alla/varlden/for alltid/mina vanner)
    (nar ni laser/nar du laser) (detta/det har) ~ (borta/dod/finns jag inte/inte langre)
    (det har/detta) ar mitt sista (inlagg/meddelande/kommentar) [>]
    (rep/snara/pistol/rakblad/rakbladen/vapen/gevar/kniv) ~ (garaget/redo/kopt/bredvid mig/i handen/
        ladan/vinden/runt halsen/laddat/laddad/framme/kallaren/forradet)
    - (rep/kniv) ~ (bat/koket/klattr*/brod)
    (tabletter/piller/medicin/tabletterna/pillren/somntabletter) ~ (sparat/samlat/gomt/undan/redo/
        sparar/hamstrat/framme) [*] ~ (for/lada/tillrackligt/dag/att/om/>)
    - (tabletter/medicin/piller) ~ (resan/semester/apoteket/veckan/dosett)
    (star/sitter/ar/stod/satt) ~ (pa bron/pa taket/pa sparet/vid sparet/pa kanten/pa ett tak/vid
        racket/pa en bro) (>/och/nu/av)
    - (star/ar/stod) ~ (pa bron) ~ (foto/utsikt/ko/fiska*)
    (rost/roster/rosten/rosterna) ~ (sager/beordrar/viskar/vill att/skriker/befaller) ~ (doda/hoppa/
        do/skada/skara/illa/ta livet/barnet/hoppar/dodar)
    hor [jag] roster (>/som/i/igen/och)
    - hor [jag] roster ~ (grannen/grannarna/korridoren/gatan)
    (radd/tankar/impuls/impulser/rads) [for/pa/om] [att] [jag] [ska/kommer/kan] (skada/doda/kvava/
        gora illa/sla) [mitt/min/mina/nagon/bebisen/barnen] (barn/bebis/son/dotter/nagon/bebisen/
        barnen/barnet/illa/>)
    (ikvall/i natt/imorgon/idag/snart/i kvall/i morgon) [*] (avslutar jag/gor jag slut/tar jag
        livet/ar det over/ar allt over/gor jag det/tar det slut/tar allt slut/tar jag mitt liv)
    (han/hon/son/dotter/vill/hotar/pratar) [att/om] ~ (ta livet av sig/ta sitt liv/vill do/vill inte
        leva/skada sig sjalv/skadar sig sjalv/sjalvmord/vill inte leva langre)
    - (do/dor/dog/doende/ihjal) av (skratt/nyfikenhet/hunger/torst/trakighet/skam/varme/hetta/
        langtan/kold/fnitter/kyla)
    - skrattar ihjal
    - vill inte (do/forsvinna/doda)
    - (dotid/dott/dod) (batteri/vinkel/lopp)
    (brev/breven/brevet) ~ (bordet/barnen/skrivna/skrivit/ladan) ~ (hund/katt/hunden/katten/forlat/
        farval/adjo)
    (i natt/ikvall) ~ (ar det over/ar sista/gor jag slut/tar det slut)
    (roster/rosten) ~ (sager/sager) ~ (hoppa/doda/skara/do)
"""

OVERDOSE = """
    (har/tog/tagit/svalt/svalde/atit/at/tagit i mig/tog i mig/stoppat i mig/tryckt i mig) [*] (alla/
        en hel/hela/for manga/en hand/for mycket/en naveful/en massa/ett helt/tva kartor/mangder/en
        hel burk/massor av/tre kartor/en overdos/massor) [mina/sina/hennes/hans/med/av] [mina/sina/
        *] {tab} [*]
    - (tog/tagit/har tagit) (alla/hela) (dagen/veckan/chansen/mina (mediciner/tabletter) (som
        vanligt/med))
    (tagit/tog/svalt/svalde/atit) [over/ungefar/cirka/typ] (#/tjugo/trettio/fyrtio/tio/femton/
        femtio/tolv) [*] {tab}
    - (tagit/tog/tar/svalde) (1/2/3/en/tva/tre/halv) {tab}
    - {tab} (om dagen/per dag/varje dag/dagligen/i veckan)
    (tagit/tog/ta/tar) [en] overdos
    (overdoserat/overdoserade/overdoserar) (>/pa {tab}/igen/idag/igar/i natt/med/och)
    - (studie/risk/risken/patienter) ~ (overdos/overdoserat)
    - overdos ~ (choklad/godis/serier/socker)
    {vem} ~ (svalt/svalde/druckit/drack/atit/at/tagit/tog) ~ (alla sina/batteri/knappcell/klorin/
        mina tabletter/mina mediciner/hela burken/for manga/diskmaskins*/mina piller/en hel karta/
        blekmedel/alla sina tabletter/en massa tabletter) [*] [*]
    (dubbel dos/fel medicin/for mycket insulin/av misstag/tva ganger) ~ (tagit/tog/injicerat)
    (tagit/tog/injicerat) ~ (dubbel dos/for mycket insulin/fel dos/dubbelt sa) (>/av/och/med)
"""

AMBULANCE = """
    {vem} ~ (vaknar inte/andas inte/ar medvetslos/medvetslos/reagerar inte/svarar inte pa tilltal/
        har svimmat och/ar bla/krampar/har kramper/har en stroke/har fatt en stroke/hjartinfarkt/gar
        inte att vacka/ror sig inte/kollapsade/har kollapsat/far kramper/gar inte att fa liv/
        okontaktbar)
    - {vem} ~ (vaknar inte) ~ (fore/forran/tidigt/av klockan/vackarklockan)
    - (reagerar inte/svarar inte) pa (behandlingen/mejl/medicinen/sms)
    - (stroke/hjartinfarkt/medvetslos/kollapsade/kramper) ~ (ar sedan/for/20*/19*/ar sen)
    (vaknar/andas/reagerar) inte (>/och/langre/ordentligt)
    (far/kan) inte (liv i (honom/henne)/vacka (honom/henne/mamma/pappa/min)/andas/luft)
    - (andas/luft) ~ (nasan/munskydd/varmen)
    (ansikte/ansiktet/munnen/mungipan) [*] [*] (hanger/snett/sned/domnat/forlamat/hangde) ~ (prata/
        arm/armen/plotsligt/sluddrar/sedan/tala)
    (plotsligt/helt plotsligt) ~ (kan inte prata/kan inte tala/sluddrar/armen/forlamad/ser inget/
        inte prata/inte tala/domnade/domnat)
    (har/far/fatt/tror/fick) [*] [*] (en stroke/en hjartinfarkt/hjartattack/en hjartattack) (>/nu/
        just nu/och)
    (ont/smarta/tryck/smartor) [over/i] brostet ~ (arm/armen/kaken/andas/nu/svettas/kallsvettig/
        andfadd)
    (blod/bloder/blodning/blodningen) ~ (slutar inte/overallt/inte stoppa/stannar inte)
    (halsen/tungan) (svullnar/svullnat/svaller/snors ihop/haller pa att svullna) (>/efter/och/igen/
        ihop)
    (ringa/ringer) [jag] (112/ambulans/ambulansen/efter ambulans) (>/eller/nu)
"""

HOME = """
    {vem} [*] [*] (slar/misshandlar/hotar/stryper/sparkar/knuffar/valdtar/slog/strop/sparkade/
        misshandlade/hotade/forolampar/orfilar/kranker/laser in/trycker ner/tafsar pa/antastar/
        kontrollerar/nyper/branner/slagit/valdtog) (mig/oss/barnen/mamma/min/mina) [*]
    - {vem} [*] (slar/slog) (mig/oss) i (schack/kort/kortspel/tennis/memory/minigolf)
    - {vem} [*] knuffar (mig/pa) (i rullstolen/framat)
    (har) [*] (slagit/misshandlat/strypt/hotat/sparkat/valdtagit/last in/knuffat) mig
    (blir/blev/ar/har blivit) (slagen/misshandlad/hotad/valdtagen/inlast/utnyttjad/strypt/sparkad)
        (>/av/hemma/varje/och/igen)
    - (slagen/hotad) (av (sjukdomen/trottheten/en)/i (schack/kort))
    radd for (min/mitt/honom/henne/att ga hem/att aka hem) [*] (man/sambo/pojkvan/pappa/fru/ex/son/
        make/>/bror/partner/mamma/nar/styvpappa/och)
    - radd for (min/mitt/att ga hem) [*] (mr/magnetkamera/sjukdom/skov/framtid/undersokning/ms/
        diagnos/nasta/ensam/trapporna)
    (far/later mig) inte (ga ut/traffa/ringa/lamna huset/prata med/anvanda/jobba/aka till/lamna
        hemmet/ga till) [*]
    - far inte (ga ut/traffa) ~ (behandling/infektion/corona/operation/lakaren)
    (tar/tog/gommer/gomt/stjal/kontrollerar/tagit) [mina/min/mitt/alla mina] (telefon/mobil/pengar/
        mediciner/rullstol/tabletter/bankkort/pass/kryckor/medicin) (>/ifran/fran/och/nar/for att
        straffa/sa att jag inte)
    - (tar/tog/tagit) (min/mina) (medicin/mediciner/tabletter)
    (hotar/hotade/sager/sa) [med] [att] [han/hon/ska] [ska] (doda mig/sla mig/sla ihjal mig/ta
        barnen/doda oss/mordat mig)
    (doda/dodar/sla ihjal) mig om [jag]
    (inte/kanner mig inte) (saker/trygg) (hemma/i mitt hem/med honom/med min/i mitt eget/med henne)
    (vald i hemmet/vald i nara relation/misshandel) (>/jag/mot mig/hemma)
    - (vald i nara relation/misshandel) ~ (studie/kampanj/statistik/lag)
    (min dotter/min son/mitt barnbarn/ett barn/barnen) (blir/har blivit/utsatts/utsatt) [for] [*]
        (slagen/slagna/overgrepp/misshandlad/utnyttjad/misshandlade/antastad/utnyttjas)
"""

SWEDISH = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
