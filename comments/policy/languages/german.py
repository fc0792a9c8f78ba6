"""What can mean a crisis, in German. With umlauts and without; folding takes care of ä and ß."""

from comments.policy.languages.language import Language

LISTS = {
    "wer": """mann, frau, partner, partnerin, freund, freundin, vater, mutter, papa, mama, sohn,
        tochter, bruder, schwester, ex, oma, opa, kind, baby, pfleger, pflegerin, nachbar,
        nachbarin, er, sie, kleiner, kleine, schwiegermutter, schwiegervater, stiefvater,
        stiefmutter, onkel, mitbewohner""",
    "mehr": "mehr, nimmer, nicht mehr, langer, laenger, weiter, so weiter, so nicht mehr",
    "tabl": """tabletten, pillen, medikamente, schlaftabletten, schmerztabletten, schlafmittel,
        paracetamol, ibuprofen, baclofen, tabs, kapseln, tropfen, insulin, tilidin, tramadol,
        morphin, antidepressiva, diazepam, lorazepam, tavor, blutdrucktabletten, packung,
        packungen, mittel""",
    "sterben": """sterben, tot sein, nicht mehr leben, nicht mehr sein, nicht mehr da sein,
        verschwinden, nicht mehr aufwachen, nie wieder aufwachen, mich umbringen, mich toten,
        mich toeten, mich aufhangen, mich aufhaengen, mich erhangen, mich erschiessen,
        mir das leben nehmen, mir was antun, mir etwas antun, schluss machen,
        einschlafen und nicht mehr aufwachen, dass es vorbei ist, dass alles vorbei ist,
        dass es aufhort, dass alles aufhort, vor den zug springen, von der brucke springen,
        aus dem fenster springen, dem ein ende setzen, allem ein ende setzen,
        gehen und nicht wiederkommen, alles beenden, es beenden, mein leben beenden,
        nicht mehr existieren, nicht mehr hier sein, mich vor den zug werfen,
        mir die pulsadern aufschneiden, krepieren, gestorben, nie geboren, mich vergiften,
        mich ertranken, mich ertraenken, mich ritzen, mich verletzen, mich selbst verletzen,
        mir weh tun, mir wehtun""",
}

TALK = """
    will/wollte/mochte/moechte/wunsche/wuensche/wunsch/will/konnte/koennte/wurde/wuerde/muss/werde/
        sollte [ich/mir/nur/einfach/nur noch/am liebsten/lieber/endlich/so gern/doch/auch] [ich/nur/
        einfach/nur noch/noch/endlich/auch] {sterben}
    (daran/dran/gedanken/uberlege/ueberlege/denke/versucht/versuche/vor/wunsch/mut/lust/angst/plan/
        plane) ~ (mich umzubringen/mich zu toten/mir das leben zu nehmen/zu sterben/mich zu
        erhangen/mich aufzuhangen/schluss zu machen/mir etwas anzutun/mir was anzutun/zu springen/
        nicht mehr da zu sein/mich umbringe/umzubringen/alles zu beenden/mein leben zu beenden/
        selbstmord/suizid/nicht mehr aufzuwachen/mich zu ritzen/mich zu verletzen)
    bringe/bring mich [*] [*] um
    bringe/bring mich heute/morgen/noch um
    (mich/sich) (umbringen/umzubringen/umgebracht/erhangen/erhaengen/aufhangen/aufhaengen/toten/
        toeten/erschiessen/umbringt)
    (mir/sich) das leben nehmen/genommen
    nehme mir das leben
    (will/wollte/mochte/moechte/kann/konnte/mag/halte/schaffe/ertrage/pack/packe) [das/es/ich/
        einfach/so/das alles/dieses leben/alles/die schmerzen/diese schmerzen/wirklich/das leben]
        [das/es/ich/einfach/so/das alles/alles/nicht/auch/langsam/wirklich] (nicht/nimmer) [mehr/
        langer/laenger] (leben/weiterleben/weitermachen/aus/aushalten/ertragen/da sein/
        existieren/so weiter/weiter/hier sein/aufwachen/kampfen/kaempfen)
    - (kann/will/mag/konnte) [das/es/ich] (nicht/nimmer) mehr (so gut/laufen/gehen/schlafen/lange/
        essen/warten/arbeiten/autofahren/sehen/schreiben/lesen/in/auf/mit/ohne/die/den/das/horen/zu/
        zum/nach/trinken/sitzen/stehen)
    kann nicht mehr >
    (lebensmude/lebensmuede/selbstmordgefahrdet/suizidgedanken/selbstmordgedanken/suizidal/
        todessehnsucht)
    - (studie/nebenwirkung/nebenwirkungen/packungsbeilage/risiko/film/raten/rate) ~ (suizidgedanken/
        suizidal/selbstmordgedanken/selbstmord/suizid)
    - (suizidgedanken/suizidal/selbstmordgedanken/selbstmord/suizid) ~ (studie/nebenwirkung/
        nebenwirkungen/packungsbeilage/risiko/film/raten/rate/prophylaxe/pravention)
    (denke/gedanken/dachte/denken/nachgedacht) ~ (selbstmord/suizid/tod/sterben/umbringen/ritzen)
    - (gedanken/denke/denken) ~ sterben (die/der/das/ab/oligodendrozyten)
    (ware/waere) [ich/es] [doch/nur/besser/lieber/schon/am liebsten/ich] [doch/nur/besser/lieber/
        schon/nie] (tot/gestorben/nie geboren/nicht mehr da/nicht da/weg vom fenster)
    (besser/leichter/froh/gluecklicher/glucklicher/einfacher/besser dran/erleichtert) ~ (ohne mich/
        wenn ich (tot/weg/nicht mehr/gestorben/nicht da)/ich nicht mehr (da/lebe/ware)/ich tot ware)
    ohne mich ~ (besser/leichter/glucklicher/gluecklicher/einfacher)
    (falle/bin/fuhle/fuehle/nur) ~ (zur last/eine last/nur eine last/eine belastung/nur eine
        belastung/ballast)
    (keinen/kein/keine/ohne) (sinn/ausweg/hoffnung/lebenswillen/lebensmut/zukunft/kraft/grund)
        [mehr] [im leben/zu leben/zum leben/fur mich/weiterzuleben/weiterzumachen/mehr/am leben/zu
        bleiben] (>/im leben/zu leben/zum leben/fur mich/fuer mich/weiterzuleben/weiterzumachen/und/
        aufzustehen/aufzuwachen)
    - keinen sinn (zu/die/den/das/fur/bei/mit)
    - keine kraft (in/im/zum/fur/mehr in)
    (leben/alles) ~ (nicht mehr lebenswert/keinen sinn mehr/sinnlos/hat keinen sinn/nichts mehr
        wert/nicht lebenswert)
    (nichts/niemand/niemanden) [mehr] wofur/wofuer/fur den/fuer den [es sich] [*] (lohnt/lebe/leben)
    (niemand/keiner) [wurde/wuerde/wird] [mich] (vermissen/merken/vermisst) [>/wenn/mich/es/dass]
    (satt/leid/mude/muede/genug) [*] [vom] (leben/zu leben/lebens)
    (habe/hab) [*] [*] [*] (das leben satt/die schnauze voll vom leben/genug vom leben/keine lust
        mehr zu leben/mit dem leben abgeschlossen/abschiedsbrief/abschiedsbriefe)
    (abschiedsbrief/abschiedsbriefe/abschiedsvideo)
    (leb wohl/lebt wohl/lebet wohl) ~ (alle/danke/verzeiht/kann nicht/alles/tut mir leid/>)
    (wenn ihr das lest/wenn du das liest/wenn ihr das hier lest) ~ (nicht mehr/tot/weg/vorbei)
    (das ist/dies ist) mein letzter (kommentar/beitrag/tag/abend/gruss/eintrag) [>/hier]
    (ritze/ritz/ritzen/geritzt/ritzt) [mich/sich] [wieder/seit/jeden/die arme/an den] [wieder/mich/
        >]
    (schneide/geschnitten/verletze/verletzt/schlage/verbrenne) mich [selbst/wieder/absichtlich/
        immer] (selbst/wieder/absichtlich/in die arme/am arm/mit/um zu/an den)
    - (schneide/geschnitten/verletze/verletzt/verbrenne) mich (beim/am (herd/papier/finger)/an der)
    mich (selbst/wieder/absichtlich) (geschnitten/verletzt/verletzen/schneiden/verbrannt/ritzen)
    selbst (verletzt/verletze/verletzung) [mich/wieder]
    (arme/beine/pulsadern/handgelenke) (aufgeschnitten/aufschneiden/zerschnitten/geritzt/aufgeritzt)
    (strick/seil/pistole/waffe/rasierklinge/rasierklingen/messer/schlinge) ~ (liegt bereit/bereit/
        gekauft/neben mir/in der hand/garage/dachboden/keller/an meinem hals/vor mir/besorgt)
    - (seil/messer) ~ (boot/kuche/klettern/brot)
    (tabletten/pillen/schlaftabletten/medikamente) ~ (gesammelt/gehortet/bereit/gespart/aufgehoben/
        liegen bereit)
    (stehe/sitze/bin/war/stand) ~ (auf der brucke/auf der bruecke/auf dem dach/am gleis/am
        bahnsteig/am abgrund/an den gleisen) [und/>/jetzt]
    - (stehe/sitze/bin/war/stand) ~ (auf der brucke/am bahnsteig/auf dem dach) ~ (foto/aussicht/
        warte/schon/zug kommt/gewartet)
    (stimme/stimmen) ~ (sagen/sagt/befehlen/befiehlt/flustern/fluestern/wollen) [mir] ~ (umbringen/
        toten/toeten/springen/sterben/verletzen/wehtun/weh tun/soll)
    hore/hoere [wieder/immer] stimmen [die/in/>/und]
    (will/mochte/moechte/wollte) [einfach/nur/nur noch] [dass] (es/alles) [*] (vorbei ist/aufhort/
        aufhoert/ein ende hat/endet/vorbei)
    (es/alles) soll [einfach/endlich/nur] (vorbei sein/aufhoren/aufhoeren/enden/ein ende haben)
    (heute nacht/heute abend/heute/morgen/bald) (mache ich schluss/ist schluss/ist es vorbei/bringe
        ich mich um/tue ich es/beende ich es)
    (mache/mach) (heute/bald/jetzt/morgen) schluss (>/mit (allem/meinem leben/dem leben))
    (mein/dein/sein/ihr) (suizidversuch/selbstmordversuch/suizid/selbstmord) [*]
    (selbstmord/suizid) (begehen/begangen/machen/versucht/begehe/verubt)
    (wunsch/wunsche/hoffe/hoffte) [*] ~ (nicht mehr aufwache/nicht mehr aufzuwachen/nie wieder
        aufwache/einfach nicht aufwache)
    - (lachen/hunger/langeweile/neugier/scham/kalte/kaelte/hitze/durst/angst) [*] (sterben/
        gestorben/umbringen)
    - sterbe/sterben/tot vor (lachen/hunger/langeweile/neugier/scham/hitze/durst/lachen/kalte)
    - ich (lache/lach) mich tot
    - (will/mochte/wollte) nicht (sterben/tot)
    - (bringt/bringen) mich (noch) um
    - (zellen/pflanzen/blumen/baume/tiere/insekten) ~ sterben
    (heute nacht/heute abend/heute/morgen/bald) ~ (mach/mache/ist) [ich] schluss (>/mit (allem/
        meinem leben/dem leben))
    (brief/briefe/abschiedsbrief/abschiedsbriefe) ~ (kinder/kuchentisch/tisch/schublade/liegt/
        liegen/geschrieben) ~ (schluss/verzeih*/entschuldig*/hund/katze/heute nacht/leb wohl/lebt
        wohl/tschuss/vorbei)
    (heute nacht/schluss/verzeiht/lebt wohl/leb wohl/macht es gut) ~ (brief/briefe) [*] (liegt/
        liegen/ist/sind)
    (hund/katze/kater) ~ (bei meiner/beim/bei der) (schwester/mutter/tierheim/nachbarin/freundin) ~
        (brief/briefe/verzeih*/danke fur/alles geregelt/schluss)
    das ist (mein/meine) (letzter/letzte/letztes) (abend/nacht/tag/wochenende/kommentar/nachricht) >
    (tabletten/pillen) ~ (vor mir/aufgereiht/gezahlt/in der hand/bereit)
"""

OVERDOSE = """
    (habe/hab/hat/haben/ich) [*] [*] [*] (alle/zu viele/zuviele/ganze/eine ganze/eine handvoll/die
        ganze/viel zu viele/sehr viele/so viele) [meine/seine/ihre/der/die/von meinen] [*] {tabl}
        [*] [auf einmal] (genommen/geschluckt/geschluckt/eingenommen/gegessen/intus)
    (alle/zu viele/zuviele/handvoll/ganze packung/ganze schachtel/uberdosis/ueberdosis/viel zu
        viele) [meine/seine/ihre/der] [*] [{tabl}] [auf einmal/heute/gestern] (genommen/geschluckt/
        eingenommen)
    (#/zwanzig/dreissig/vierzig/funfzig/fuenfzig/zehn/zwolf) [*] {tabl} [auf einmal/heute/gestern/*]
        (genommen/geschluckt/eingenommen)
    - (1/2/3/eine/zwei/drei/halbe) [*] {tabl} [*] (genommen/geschluckt/eingenommen)
    - {tabl} ~ (pro tag/am tag/taglich/taeglich/jahre/jahren) ~ (genommen/eingenommen)
    (uberdosis/ueberdosis) [*] (genommen/geschluckt/schlucken/nehmen/{tabl}/insulin)
    (nehme/schlucke/nimmt/schluckt) (jetzt/heute/gleich) alle [meine] {tabl}
    {wer} ~ (alle/zu viele/ganze packung/handvoll/uberdosis/ueberdosis) [*] [*] {tabl} ~ (genommen/
        geschluckt/eingenommen)
    {wer} ~ {tabl} (geschluckt/verschluckt)
    (versehentlich/aus versehen) [*] (doppelte/zu viel/zuviel/zweimal/die falschen/zu viele) [*]
        [{tabl}/dosis] (genommen/gespritzt/eingenommen/geschluckt)
    (zu viel/zuviel/die doppelte) [*] [dosis] [{tabl}/insulin] (genommen/gespritzt/eingenommen) (>/
        und)
"""

AMBULANCE = """
    {wer} ~ (wacht nicht (mehr) auf/wacht nicht auf/atmet nicht/atmet nicht mehr/reagiert nicht/
        reagiert nicht mehr/ist bewusstlos/bewusstlos/nicht ansprechbar/zusammengebrochen/ist blau/
        hat einen schlaganfall/hat einen herzinfarkt/krampft/hat einen krampfanfall)
    - {wer} ~ (zusammengebrochen/bewusstlos) ~ (vor jahren/damals/jahren)
    (wacht/wache) nicht [mehr] auf (>/und/was)
    - wacht [*] (morgens/sonntags/vor)
    bekomme/kriege ihn/sie/meinen/meine [*] nicht wach
    (atmet/reagiert) nicht [mehr] (>/und/richtig)
    (gesicht/mund/mundwinkel) [*] [*] (hangt/haengt/schief/taub/herunter) ~ (sprechen/plotzlich/
        ploetzlich/arm/lallt/seit/seite)
    (plotzlich/ploetzlich) ~ (nicht mehr sprechen/taub/gelahmt/gelaehmt/lallt/lalle/nichts mehr
        sehen/nicht sprechen/arm nicht)
    (habe/hat/hab/glaube/ich) ~ (einen schlaganfall/einen herzinfarkt) (>/jetzt/gerade)
    - schlaganfall ~ (vor/jahren/20*/19*/damals)
    - (20*/19*/damals) ~ schlaganfall
    (bekomme/krieg/kriege/bekommt/kriegt) [*] (keine luft/keine luft mehr)
    - keine luft ~ (nase/maske)
    (starke/schlimme/druck/drückende) (schmerzen/) in der brust [und/>/arm]
    (brustschmerzen/schmerzen in der brust) ~ (arm/atem/luft/jetzt/ausstrahlen)
    (blutung/blut/blute/blutet) ~ (hort nicht auf/hoert nicht auf/uberall/ueberall)
    (hals/zunge/kehle) (schwillt/schwellt/schnurt) (zu/an)
    (kind/baby/sohn/tochter/kleine/kleiner/enkel) ~ (verschluckt/bleichmittel/putzmittel/batterie/
        knopfbatterie/atmet nicht/schlaff/{tabl} gegessen) [getrunken/geschluckt/verschluckt/
        gegessen/>/und]
    (mundwinkel/gesicht/mund) ~ (hangt/haengt/schief/taub/herunter/runter)
    - (mundwinkel/gesicht) ~ (20*/19*/seit jahren/damals)
    (redet/spricht/lallt) ~ (wirr/komisch/undeutlich/unsinn) ~ (minuten/stunde/plotzlich/seit heute/
        mundwinkel/arm/gerade)
    (plotzlich/gerade/seit) ~ (redet/spricht) ~ (wirr/undeutlich/unsinn)
    (liegt/lag) ~ (am boden/auf dem boden) ~ (bewegt sich nicht/atmet/reagiert nicht/ruhrt sich
        nicht)
"""

HOME = """
    {wer} [*] [*] (schlagt/schlaegt/schlug/verprugelt/verpruegelt/wurgt/wuergt/tritt/bedroht/
        misshandelt/schubst/vergewaltigt/missbraucht/ohrfeigt/verprügelte/bedrohte) [mich/uns/sie/
        ihn/die kinder/unsere kinder/immer/seit/auch/meine mutter]
    - {wer} [*] (schlagt/schlaegt/schlug) (mich/uns) (im/beim/in) (schach/karten/tennis/kniffel/
        memory/scrabble/mensch)
    - {wer} [*] (schlagt/schlaegt/schlug/tritt) (vor/ein/auf/die (zeit/augen)/an/zu)
    (hat/habe) [*] [*] mich [*] [*] (geschlagen/gewurgt/gewuergt/getreten/bedroht/misshandelt/
        vergewaltigt/missbraucht/eingesperrt/verprugelt/verpruegelt/gestossen/angefasst)
    - mich ~ geschlagen (im/beim) (schach/karten)
    werde [zu hause/zuhause/von/daheim] [*] [*] [*] (geschlagen/misshandelt/bedroht/missbraucht/
        eingesperrt/verprügelt/vergewaltigt)
    (angst/panik) vor (meinem/meiner/ihm) [*] [mann/frau/partner/freund/vater/ex/sohn/pfleger/
        stiefvater/mutter/bruder/ex mann/>]
    - angst vor (meinem/meiner) [nachsten/naechsten] (mrt/termin/arzt/infusion/zukunft/spritze/
        schub/operation/krankheit/ms/prufung)
    - angst vor meinem nachsten
    (trau/traue/angst) ~ nach hause [zu gehen]
    - angst ~ nach hause ~ (sturz/treppe/allein)
    (sperrt/schliesst) mich [*] ein
    (lasst/laesst) mich nicht (raus/aus dem haus/aus der wohnung/telefonieren/zum arzt/weg/meine
        familie/zu meiner/mit)
    (nimmt/versteckt/kontrolliert/wegnimmt/hat) [mir] (mein/meine) (handy/geld/tabletten/
        medikamente/telefon/rollstuhl/bankkarte/pass) [weg/weggenommen/versteckt/vor mir]
    - (hat/nimmt) [mir] (mein/meine) (medikamente/tabletten) (umgestellt/abgesetzt/erhoht/bestellt/
        verschrieben)
    (droht/drohte/sagt) [mir] [*] ~ (mich umzubringen/mich umbringt/bringt mich um/mich zu schlagen/
        mich zu toten/mich umbringen)
    (zuhause/zu hause/daheim) nicht [mehr] sicher
    fuhle/fuehle mich [*] nicht [mehr] sicher [zuhause/zu hause/>/bei]
    (fasst/fasste/beruhrt/beruehrt) (mich/sie/meine tochter) ~ (an/nachts/unten/intim)
    (meine tochter/mein kind/meine enkelin/mein sohn) wird [*] [*] (missbraucht/geschlagen/
        misshandelt)
"""

GERMAN = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
