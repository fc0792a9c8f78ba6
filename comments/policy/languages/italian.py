"""What can mean a crisis, in Italian."""

from comments.policy.languages.language import Language

LISTS = {
    "chi": """marito, moglie, compagno, compagna, fidanzato, fidanzata, padre, madre, papa, mamma,
        figlio, figlia, fratello, sorella, ex, nonno, nonna, bambino, bambina, bimbo, bimba,
        neonato, vicino, amico, amica, lui, lei, badante, patrigno, zio, nipote, suocera, partner,
        ragazzo""",
    "past": """pastiglie, pasticche, pillole, compresse, medicine, farmaci, sonniferi, tachipirina,
        paracetamolo, ibuprofene, baclofen, xanax, scatola, scatole, blister, flacone, capsule,
        gocce, tranquillanti, antidepressivi, insulina, medicinali, lexotan, valium""",
    "morire": """morire, morir, uccidermi, ammazzarmi, suicidarmi, farla finita, farmi fuori,
        togliermi la vita, togliermi di mezzo, impiccarmi, sparire, sparire per sempre, scomparire,
        scomparire per sempre, buttarmi, buttarmi sotto un treno, buttarmi giu, buttarmi dal ponte,
        non svegliarmi, non svegliarmi piu, non esserci piu, non esistere, non esistere piu,
        essere morto, essere morta, tagliarmi, farmi del male, tagliarmi le vene,
        smettere di vivere, addormentarmi e non svegliarmi, finirla, finirla qui,
        che finisse tutto, che finisca tutto, che tutto finisca, dormire per sempre, spararmi,
        lasciarmi morire, porre fine a tutto, porre fine alla mia vita, mettere fine a tutto,
        mettere fine alla mia vita, crepare, non essere mai nato, non essere mai nata,
        chiudere gli occhi per sempre, raggiungere mio marito, non vivere piu,
        andarmene per sempre, ferirmi, non essere qui, autolesionarmi""",
}

TALK = """
    (voglio/vorrei/volevo/desidero/preferirei/preferisco/penso/pensato/pensando/voglia/intenzione/
        deciso/spero/provato/tentato/bisogno/vuole/voleva/pensieri/pensiero/potrei/cerco/progetto/
        medito/sto per/tentazione/idea/pronta/pronto) [solo/soltanto/davvero/veramente/spesso/tanto/
        di/a/al/sempre/proprio] [di/a] {morire}
    (non/nn) [ce la faccio/voglio/posso/riesco/vorrei/reggo] [ce la faccio/a/piu/faccio] [piu] [a]
        (vivere/andare avanti/continuare/andare avanti cosi/vivere cosi/continuare cosi/resistere/
        sopportare/farcela)
    - non (voglio/posso/riesco) [piu] [a/ad] (andare avanti/vivere/continuare) (con (il/la/questa
        terapia)/senza (il/te/caffe)/a (milano/roma)/la terapia/in (citta/questa))
    (non/nn) ce la faccio piu (>/a (vivere/andare/continuare/sopportare/resistere)/voglio/e/cosi/
        davvero/con (la vita/questa vita))
    - non ce la faccio piu (a (correre/camminare/guidare/salire/lavorare)/dal (ridere/caldo)/con
        (il/sto/questo) caldo)
    non (voglio/ho) piu (vivere/esistere/voglia di vivere/esserci/svegliarmi/motivo di vivere/
        ragione di vivere/la forza di vivere/la forza di andare/speranza/nessuna speranza/niente da
        perdere/motivi per vivere)
    (non ha/non c e/che/senza/non ha piu) [piu] [un] senso (vivere/la mia vita/andare avanti/la
        vita/ha vivere/continuare a vivere)
    (la vita/la mia vita/vivere) [*] non (vale/ha piu senso/ha senso/vale piu/serve)
    (stanco/stanca/stufa/stufo) di (vivere/questa vita/esistere/soffrire >/lottare >/tutto >)
    (pensieri/idee/istinti) (suicidi/di suicidio/suicidari/di morte/suicida)
    - (foglietto/effetto/effetti/studio/studi) ~ (suicidi/suicidio/suicidari/suicida)
    - (suicidi/suicidio/suicida) ~ (foglietto/effetti/studio/tasso/tassi/prevenzione)
    (penso/pensare/pensando/pensato) [sempre/spesso/continuamente/ogni giorno] (al suicidio/alla
        morte/a farla finita/a uccidermi/di farla finita/di uccidermi/a morire/a come morire)
    tentato (il suicidio/suicidio/di uccidermi/di ammazzarmi)
    (tentativo/tentativi) di suicidio
    (mi/si/vuole/voleva/minaccia di) (ammazzo/uccido/suicido/ammazza/uccidersi/ammazzarsi/
        suicidarsi/impicco/suicidera/butto sotto/butto giu/faccio fuori/togliersi la vita)
    - mi (ammazzo/uccido/butto) (di/in/sul/di (lavoro/risate))
    (mi taglio/mi sono tagliata/mi sono tagliato/mi ferisco/mi faccio del male/mi sono fatta del
        male/mi autolesiono/ho ripreso a tagliarmi/mi brucio/mi graffio) (>/di nuovo/le braccia/le
        vene/i polsi/le gambe/per/ogni/ancora/apposta/le cosce/di proposito/fino)
    - mi (taglio/brucio/sono tagliata/sono tagliato) (i capelli/il dito/con (il coltello/la carta/il
        forno)/le unghie/cucinando)
    (meglio/felici/sollevati/piu facile/liberi) ~ (senza di me/senza me/se non ci fossi/se morissi/
        se non ci fossi piu/quando non ci saro/se sparissi/se fossi mort*)
    (sono/essere/mi sento/solo/soltanto) [solo] (un peso/un fardello) (>/per/e)
    nessuno [mi] (sentirebbe la mia mancanza/rimpiangerebbe/se ne accorgerebbe/piangerebbe/
        mancherei/noterebbe)
    (vorrei non/non dovevo/non dovrei/magari non) [essere] (mai nato/mai nata/essere nato/essere
        nata/essere mai nato/essere mai nata/nascere/fossi mai nata/fossi mai nato/esistere)
    (lettera/lettere/biglietto/messaggio) (d addio/di addio/daddio/di suicidio)
    addio [a] (tutti/mondo/mondo crudele/miei cari/amici/per sempre/a tutti) (>/grazie/e/vi/scusate/
        perdonatemi/mi)
    - addio ~ (estate/ci vediamo/al nubilato/al celibato)
    quando leggerete [questo/queste] ~ (non ci saro/saro/morto/morta)
    (e il/sara il) mio ultimo (messaggio/commento/giorno/post/addio) (>/qui/grazie/addio)
    - ultimo giorno (di/in)
    (corda/pistola/lamette/lametta/fucile/cappio/rasoio) ~ (pronta/pronto/garage/comprato/comprata/
        accanto/in mano/cassetto/carica/in cantina/soffitta/tempia)
    - corda ~ (barca/saltare/chitarra/bucato)
    (pastiglie/pillole/medicine/farmaci/sonniferi) ~ (messe da parte/nascoste/accumulate/conservate/
        pronte/da parte/accumulo/sto mettendo) ~ (per/cassetto/caso/giorno/quando/notte/abbastanza)
    - (medicine/farmaci/pillole) ~ (viaggio/vacanza/farmacia/settimana)
    (sono/in piedi/seduta/seduto) ~ (sul ponte/sul tetto/sul cornicione/sui binari/sul bordo) (>/e/
        adesso/ora/del)
    (voci/voce) ~ (mi dicono/mi dice/mi ordinano/mi ordina/nella testa/mi chiedono/in testa) ~
        (uccidermi/ammazzarmi/buttarmi/male/uccidere/morire/tagliarmi/saltare/bambino/farla finita/
        colpire/di farlo)
    sento [le/delle] voci (>/che/nella/e/in)
    - sento [le/delle] voci ~ (vicini/strada/corridoio)
    (paura di/voglia di/impulso di/potrei) (fare del male/far del male/uccidere/soffocare/picchiare)
        (a mio figlio/a mia figlia/al bambino/al mio bambino/a qualcuno/mio figlio/mia figlia/ai
        bambini/a mia madre/alla bambina/qualcuno)
    (stanotte/stasera/oggi/domani/presto) [*] (la faccio finita/mi ammazzo/mi uccido/finisce tutto/
        sara tutto finito/mi suicido/e la fine/lo faccio/finira tutto)
    la faccio finita (>/stasera/domani/stanotte/adesso/oggi/ora/con tutto/con la vita)
    - (muoio/morire/morto/morta/morendo/moriro) (dalla/dal/di/dalle) (ridere/voglia/risate/fame/
        sete/sonno/caldo/freddo/noia/curiosita/invidia/vergogna/paura/dal ridere/risate/imbarazzo)
    - non (voglio/vorrei) (morire/morir/sparire/uccidermi)
    mi taglio [le/da/di/ancora/di nuovo/ogni] (braccia/gambe/quando/nuovo/polsi/>/sera/notte/cosce/
        anni)
    - mi taglio (i capelli/le unghie/la barba)
    (sul/sul bordo del/sopra il/al) (cavalcavia/ponte/tetto/binario/cornicione) ~ (ora/perche/
        tornare/guardo/ore/saltare/buttarmi/sola/solo)
    (non so [piu] perche/nessun motivo/nessuna ragione) ~ (tornare a casa/vivere/restare/andare
        avanti/svegliarmi)
    (lettera/lettere/biglietto) ~ (figli/tavolo/cassetto/marito/moglie) ~ (cane/gatto/perdono/
        scusate/addio/perdonatemi)
    (stasera/stanotte/questa notte) ~ (e l ultima/finisce/la faccio finita/ultima notte)
    (voci/voce) ~ (dicono/dice/ordinano) ~ (uccid*/buttar*/tagliar*/saltare/morire)
"""

OVERDOSE = """
    (preso/presa/ingoiato/prendo/ingerito/inghiottito/bevuto/mandato giu/assunto) [*] (tutte/tutti/
        troppe/troppi/una scatola/un intero/tutta la/un flacone/una manciata/due scatole/una
        confezione/l intera/un sacco di/tutto il/due blister/un blister/troppa/mezza scatola/decine
        di) [le/i/di/mie/sue/miei] [mie/sue/di/miei/suoi] [*] {past} [*]
    - preso tutte le (precauzioni/mattine/ferie/medicine per oggi/mie cose)
    (preso/ingoiato/prese) [circa] (#/venti/trenta/quaranta/dieci/quindici/cinquanta/dodici) [*]
        {past}
    - (preso/ingoiato) (1/2/3/una/due/tre/mezza) {past}
    - {past} (al giorno/ogni giorno/a settimana/dal 20*)
    (un overdose/in overdose/un sovradosaggio) (>/di {past}/ieri/oggi/stanotte/questa/e)
    - (overdose/sovradosaggio) ~ (studio/rischio/cioccolato/serie/zuccheri)
    - (studio/rischio) ~ (overdose/sovradosaggio)
    (fatto/andato in/andata in/preso) [un/una] (overdose)
    {chi} ~ (ingoiato/preso/bevuto/mangiato) ~ (tutte le/troppe/candeggina/pila/una scatola/le mie
        pastiglie/le mie pillole/batteria/i miei farmaci/un flacone/le sue pillole/detersivo/le mie
        medicine) [*] [*]
    - {chi} ~ (mangiato/bevuto) ~ (tutte le (sere/mattine)/latte)
    (preso/presa/iniettato) ~ (doppia dose/dose doppia/due volte/per sbaglio/per errore/troppa
        insulina/dose sbagliata) [*] ({past}/>/e/la dose)
    - vitamina ~ (sbaglio/due volte/errore)
"""

AMBULANCE = """
    {chi} ~ (non si sveglia/non si sveglia piu/non respira/privo di sensi/priva di sensi/e svenuto
        e/e svenuta e/incosciente/svenuta/svenuto/non risponde/non reagisce/convulsioni/ha un ictus/
        ha un infarto/e blu/e cianotico/e crollato/e crollata/non si muove/ha perso i sensi/ha perso
        conoscenza)
    - {chi} ~ (non si sveglia/non risponde) ~ (prima/presto/messaggi/mail/telefono/domenica/terapia/
        cure)
    - (ictus/infarto/svenuto/svenuta/perso i sensi/incosciente) ~ (anni fa/nel 20*/nel 19*)
    non (respira/si sveglia/reagisce) (>/e/piu/aiuto/che)
    non (riesco/riusciamo) a (svegliarlo/svegliarla/svegliare/respirare)
    - respirare ~ (naso/mascherina/caldo)
    (faccia/bocca/viso) [*] [*] (storta/cadente/paralizzata/storto/pende/cascante/deviata/
        paralizzato) ~ (parlare/braccio/improvvis*/parla/da)
    (improvvisamente/all improvviso/di colpo) ~ (non riesco a parlare/non riesce a parlare/non
        parla/braccio/non vedo/paralizzat*/parla male/biascica)
    - improvvisamente ~ braccio (di ferro/della)
    (avendo/ha/sto avendo/ho/credo/penso) [*] [*] (un ictus/un infarto/un attacco di cuore) (>/
        adesso/ora/in corso/e)
    (dolore/oppressione/dolori/peso) [*] (al petto/nel petto/torace/toracico) ~ (braccio/mandibola/
        respir*/adesso/sudore/fiato)
    (sangue/sanguina/emorragia/sanguino) ~ (non si ferma/ovunque/dappertutto/non smette)
    (gola/lingua) [si] [sta] (gonfia/gonfiando/chiude/chiudendo) (>/dopo/da/e)
    (chiamo/chiamare/chiamate) [il/un/l/la] (118/112/ambulanza/un ambulanza) (>/o/subito/per/perche)
"""

HOME = """
    {chi} [*] [*] (mi picchia/mi mena/mi minaccia/mi strangola/mi violenta/mi chiude in casa/mi
        chiude a chiave/mi maltratta/mi da schiaffi/mi schiaffeggia/mi spinge/mi prende a pugni/mi
        prende a calci/mi insulta/mi umilia/mi ha picchiata/mi ha picchiato/mi ha strangolata/mi ha
        menata/mi ha minacciata/mi ha minacciato/mi ha violentata/mi ha chiusa/mi ha spinta/mi alza
        le mani/mi mette le mani/mi ha messo le mani/mi tocca/picchia i bambini/picchia mia madre/
        picchia i figli/mi controlla/ci picchia/mi brucia/mi ha dato un pugno/mi abusa)
    - {chi} [*] [*] (mi tocca) (il cuore/molto/profondamente)
    - {chi} [*] [*] mi spinge (in carrozzina/la carrozzina/a/sulla carrozzina)
    (vengo/sono/sono stata/sono stato) (picchiata/picchiato/maltrattata/maltrattato/violentata/
        abusata/minacciata/segregata/menata) (>/da/a casa/in casa/ogni/dal/e)
    (paura/terrore/terrorizzata) (di mio/di mia/di lui/di lei/del mio/di tornare/della mia/dei miei)
        [ex] [marito/moglie/compagno/padre/figlio/a casa/madre/ex/fratello/partner/fidanzato/
        genitori/>/patrigno]
    - paura (di mia/della mia/del mio/di mio/dei miei) (risonanza/malattia/prossimo/prossima/futuro/
        visita/sclerosi/ricaduta/corpo/esami/diagnosi)
    (non mi lascia/non mi fa/mi impedisce di/mi vieta di/non mi permette di) (uscire/telefonare/
        vedere/andare/parlare/usare/mangiare/lavorare)
    - (fatica/malattia/stanchezza/dolore/spasticita/medico/neurologo/caldo/sm) ~ (non mi lascia/non
        mi fa/mi impedisce/non mi permette)
    (mi prende/mi nasconde/mi toglie/mi ha tolto/mi ruba/mi controlla/mi ha preso/mi ha nascosto/mi
        sequestra) [il/la/i/le/tutti i] [mio/miei/mie] (telefono/soldi/medicine/farmaci/cellulare/
        carrozzina/documenti/pensione/passaporto/stampelle)
    - (medico/neurologo/neurologa) ~ (mi ha tolto/mi toglie)
    (minaccia di/ha minacciato di/dice che mi/giura di/ha detto che mi) (uccidermi/ammazzarmi/
        ammazza/uccide/picchiarmi/togliermi i figli/farmi del male/uccidera/ammazzera/portarmi via)
    (mi ammazza/mi uccide/mi uccidera/mi ammazzera) (se/di botte/>/e)
    - (caldo/fatica/dolore/ansia/attesa) ~ (mi ammazza/mi uccide)
    non (mi sento/sono) [piu] (al sicuro/sicura/sicuro) (a casa/in casa/con lui/con lei/qui/con mio/
        a casa mia)
    (subisco/vittima di) (violenza/violenze/abusi/maltrattamenti)
    (mia figlia/mio figlio/mia nipote/una bambina/i bambini) ~ (abusata/abusato/molestata/picchiata/
        picchiato/maltrattata/la picchia/lo picchia/viene toccata/picchiati)
"""

ITALIAN = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
