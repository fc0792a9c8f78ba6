"""What can mean a crisis, in Polish. Folding takes care of ą, ć, ę, ł, ń, ó, ś, ź and ż."""

from comments.policy.languages.language import Language

LISTS = {
    "kto": """maz, zona, partner, partnerka, chlopak, dziewczyna, ojciec, matka, tata, mama, syn,
        corka, brat, siostra, byly, babcia, dziadek, dziecko, niemowle, sasiad, przyjaciel,
        przyjaciolka, on, ona, opiekun, opiekunka, ojczym, wujek, wnuk, wnuczka, tesciowa, synek,
        coreczka, narzeczony, kolega, kolezanka""",
    "tab": """tabletki, tabletek, leki, lekow, pigulki, pigulek, proszki, proszkow, paracetamol,
        paracetamolu, ibuprofen, ibuprofenu, apap, apapu, opakowanie, opakowania, opakowan,
        blister, blistry, baklofen, baklofenu, insuline, insuliny, listek, listki, butelke,
        prochow, prochy, xanaxu, relanium""",
    "umrzec": """umrzec, umierac, nie zyc, zabic sie, sie zabic, skonczyc ze soba, skonczyc z soba,
        ze soba skonczyc, popelnic samobojstwo, odebrac sobie zycie, sobie odebrac zycie, zniknac,
        zniknac na zawsze, powiesic sie, sie powiesic, juz nie zyc, nie obudzic sie,
        sie nie obudzic, sie juz nie obudzic, juz sie nie obudzic, nigdy sie nie obudzic,
        skonczyc to, to skonczyc, to wszystko skonczyc, skonczyc to wszystko, zdechnac,
        zakonczyc to, zakonczyc zycie, zakonczyc swoje zycie, skoczyc z mostu,
        rzucic sie pod pociag, sie rzucic pod pociag, podciac sobie zyly, sobie podciac zyly,
        zasnac i sie nie obudzic, przestac istniec, zasnac i nie obudzic sie,
        zasnac i juz sie nie obudzic, sie pociac, pociac sie, sie zastrzelic, nie istniec,
        zrobic sobie krzywde, sobie cos zrobic, zrobic sobie cos, sobie zrobic krzywde, sie utopic,
        skonczyc zycie, sie okaleczyc, przestac zyc, skonczyc swoje zycie, targnac sie na zycie,
        byc martwy, byc martwa""",
}

TALK = """
    (chce/chcialbym/chcialabym/wole/wolalbym/wolalabym/mysle/myslalem/myslalam/zamierzam/planuje/
        probowalem/probowalam/postanowilem/postanowilam/pragne/marze/mam ochote/musze/ide/chcialam/
        chcialem/chcac/moglabym/chec/zamiar/mysli/pomysl/zeby/sprobuje/chcem/gotowa/gotowy) [po
        prostu/tylko/juz/naprawde/czasem/o tym/zeby/aby/ciagle/bardzo/by] [juz/po prostu/tylko/tak]
        {umrzec}
    (nie) [chce/mam/moge/dam/widze/daje/potrafie] [mi/sie/juz/mam] [juz/dluzej/sily/wiecej/sie/rady/
        dla czego] (zyc/dalej zyc/tak zyc/tak dalej zyc/sily zyc/sily dalej/ochoty zyc/po co zyc/dla
        kogo zyc/sensu zycia/sensu zyc/dluzej tak zyc/istniec/tego zniesc/tego zycia/wytrzymac/sensu
        w zyciu/zyc dalej/sily na zycie/tak dluzej/wyjscia/nadziei/przyszlosci/sensu dalej zyc/rady
        zyc/sily juz zyc/wiecej sil)
    - nie (chce/moge) (zyc/istniec/wytrzymac) (bez kawy/w (warszawie/miescie)/z (upalem)/upalu/tego
        upalu)
    nie chce (mi sie/sie) [juz] zyc
    (nie mam juz/juz nie mam/nie mam) (sily/sil/nadziei/po co/dla kogo/powodu) (>/zyc/i/zeby/na
        zycie/dalej)
    - nie mam [juz] (sily/sil) (>/i) ~ (schody/zakupy/sprzatac)
    - nie mam juz sil na (ten/sprzatanie/zakupy/kolejki)
    (nie dam/nie daje) [juz] rady (>/dluzej/juz/tak/zyc/i)
    (nie wytrzymam/nie wytrzymuje/dosc) [juz] (tego/zycia/tego zycia/dluzej) (>/i/juz)
    - dosc tego (upalu/deszczu/halasu)
    (po co/dla czego/dla kogo) [mam/ja] [dalej/jeszcze/w ogole] zyc
    (zycie/moje zycie) [juz] [nie ma/stracilo/bez] [sensu/sens/wartosci] (>/nie ma sensu/stracilo
        sens/nie jest warte/jest bez sensu/nie ma dla mnie)
    (moje zycie/zycie/to wszystko) (nie ma [juz/zadnego] sensu/jest bez sensu/stracilo sens)
    (zmeczona/zmeczony/mam dosc) (zyciem/zycia/tego zycia)
    (mysli/mysli o/proba/proby/list/mam mysli/probie/probach) (samobojcze/samobojcza/samobojstwie/
        smierci/samobojczych/samobojczej/samobojczy/rezygnacyjne)
    - (ulotka/ulotce/badanie/badania/skutek/skutki/ryzyko) ~ (samobojcze/samobojstwa/samobojcza/
        samobojstwo)
    - (samobojcze/samobojstwa/samobojcza/samobojstwo) ~ (ulotka/ulotce/badanie/statystyki/skutek/
        skutki uboczne/film)
    (mysle/mysli/mysla/myslec/mysle ciagle) [ciagle/czesto/caly czas] o (samobojstwie/smierci/tym
        zeby (umrzec/sie zabic/skonczyc)/zabiciu sie/skonczeniu ze soba/odebraniu sobie)
    (zabije/zabic/powiesze/zabijam/potne/zastrzele/utopie) sie (>/dzis/jutro/dzisiaj/w nocy/i/jesli/
        jak)
    (chce/chcial/chciala/grozi/mowi/zamierza/probowal/probowala) [ze] (sie/sobie) (zabic/zabije/
        powiesic/odebrac zycie/cos zrobic/zrobic krzywde/cos zrobi)
    - zabije sie (o/na tych)
    (skoncze/koncze) (ze soba/z soba/to wszystko/to dzis/swoje zycie/z tym wszystkim)
    (tne/ciecie/cielam/cialem/okaleczam/samookaleczam/pocielam/pocialem/potne/rania/ranie) sie (>/
        znowu/znow/od/po/i/zyletka/codziennie/nozem/w/zeby)
    (samookaleczenie/samookaleczanie/samookaleczam/samookaleczac)
    (znowu/znow/ciagle) sie (tne/okaleczam/ranie)
    (tnie/okalecza) sie (>/znowu/po)
    (lepiej/szczesliwsi/latwiej/ulga) ~ (beze mnie/gdyby mnie nie bylo/gdybym (umarl/umarla/nie zyl/
        nie zyla)/jak mnie nie bedzie/gdy mnie nie bedzie/kiedy mnie nie bedzie/gdybym zniknela/
        gdybym zniknal)
    (jestem/czuje sie/tylko/bycie) [tylko/jak/dla wszystkich/dla rodziny] (ciezarem/kula u nogi/
        tylko ciezarem)
    nikt [by] [za mna] [nie] (zateskni/zauwazy/bedzie tesknil/zauwazylby/plakal/tesknil)
    (zaluje ze/szkoda ze/chcialbym/chcialabym/wolalabym/wolalbym/lepiej zebym) [sie] (sie nie
        urodzilem/sie nie urodzilam/zyje/nigdy sie nie urodzic/nie urodzic/nigdy sie nie urodzila/
        nie zyla/nie zyl/przezylam/przezylem/umarla/umarl/nie obudzila/nie obudzil/byc martwa)
    (list/listy) (pozegnalny/pozegnalne/pozegnalnego)
    (zegnajcie/zegnam wszystkich/zegnaj swiecie/zegnam was/zegnaj)
    - (zegnaj/zegnajcie) (lato/kilogramy/sterydy/zimo)
    (gdy/jak/kiedy) to (czytacie/przeczytacie/czytasz) ~ (nie bedzie/nie zyje/martwa/martwy/nie
        bedzie mnie/po wszystkim)
    (to/to jest) moj ostatni (wpis/komentarz/dzien/post/list/wieczor) (>/tutaj/zegnajcie/tu)
    - ostatni dzien (w/na/urlopu/pracy)
    (sznur/line/linke/pistolet/zyletki/zyletka/petle/bron/lina) ~ (garazu/przygotowana/przygotowany/
        kupilam/kupilem/obok mnie/w reku/w szufladzie/strychu/gotowa/piwnicy/na szyi/gotowy/kupiona)
    - line ~ (lodz/wspinaczk*)
    (tabletki/leki/pigulki/proszki) ~ (odlozone/zbieram/uzbierane/uzbieralam/uzbieralem/schowane/
        odkladam/odlozylam/przygotowane/naszykowane) ~ (>/na/zeby/dzien/kiedy/szufladzie/wszystko)
    - (leki/tabletki) ~ (wyjazd/podroz/apteka/urlop/tydzien)
    (stoje/siedze/jestem/stalam/stalem) ~ (na moscie/na dachu/na torach/na krawedzi/przy torach/na
        parapecie) [i/>/teraz]
    (glos/glosy) ~ (kaza/kaze/mowia/mowi/szepcza/nakazuja) ~ (zabic/zabila/zabil/skoczyc/skoczyla/
        krzywde/umrzec/skrzywdzic/ciac/zabij/dziecko)
    slysze glosy (>/ktore/w glowie/i/znowu)
    - slysze glosy ~ (sasiad*/ulicy/korytarzu)
    (boje sie ze/mam ochote/moge) [ze] (skrzywdze/zrobie krzywde/zrobic krzywde/zabic/zabije/udusze/
        uderze/skrzywdzic) (dziecku/dziecko/swoje/synowi/corce/komus/kogos/dzieciom/dzieci/mojemu/
        mezowi/mamie)
    (dzisiaj/dzis/jutro/tej nocy/wkrotce/w nocy) [*] (to skoncze/to zrobie/skoncze z tym/skoncze ze
        soba/bedzie po wszystkim/wszystko sie skonczy/zabije sie/ze soba skoncze/to koncze)
    - (umieram/umrzec/umre/umarlam/umarlem/padam/pekam) (ze smiechu/z glodu/z ciekawosci/z nudow/ze
        wstydu/z goraca/z zimna/z pragnienia/z zachwytu)
    - nie chce [jeszcze] (umrzec/umierac/zniknac)
    (list/listy) ~ (na stole/dzieci/do dzieci/napisane/napisalam/napisalem/szufladzie) ~ (pies/kot/
        przepraszam/zegnajcie/wybaczcie/psa/kota)
    (to moja/to jest moja/dzisiaj) ostatnia (noc/wiadomosc)
    (glosy/glos) ~ (mowia/mowi/kaza/kaze) ~ (zabic/skoczyc/umrzec/ciac)
"""

OVERDOSE = """
    (wzielam/wzialem/polknelam/polknalem/wziela/wzial/polknela/polknal/zazylam/zazylem/lyknelam/
        lyknalem/zjadlam/zjadl/polyka/zazyl/zazyla/nalykalam/nalykalem/najadlam/lykam/polykam/
        nalykala/nalykal) [sie/chyba/okolo] (wszystkie/wszystko/cale/za duzo/zbyt duzo/garsc/
        mnostwo/dwa/trzy/kilkanascie/kilkadziesiat/caly/cala/duzo/tabletek/lekow/proszkow/pol)
        [moje/swoje/te] [moje/swoje/*] {tab} [*]
    - (wzielam/wzialem) (dwa/trzy/pol) tabletki
    (nalykalam/nalykalem/nalykala/nalykal/najadlam/najadl) sie (tabletek/lekow/proszkow/pigulek/
        prochow)
    (wzielam/wzialem/polknelam/polknalem/wziela/wzial/polknal/polknela/zazylam/zazylem) [okolo/
        chyba/ponad] (#/dwadziescia/trzydziesci/czterdziesci/dziesiec/pietnascie/piecdziesiat) [*]
        {tab}
    - (wzielam/wzialem/polknelam) (1/2/3/jedna/dwie/trzy) {tab}
    - {tab} (dziennie/na dzien/codziennie/od 20*)
    (przedawkowalam/przedawkowalem/przedawkowal/przedawkowala/przedawkowanie lekow)
    - (przedawkowal/przedawkowanie) ~ (badanie/ryzyko/czekolad*)
    {kto} ~ (polknal/polknela/wypil/wypila/zjadl/zjadla/wzial/wziela/polknelo/zjadlo/wypilo) ~
        (wszystkie/baterie/wybielacz/moje leki/moje tabletki/cale opakowanie/domestos/kreta/garsc/
        duzo tabletek/plyn do) [*] [*]
    (podwojna dawke/dwa razy/za duzo insuliny/przez pomylke/podwojnie) ~ (wzielam/wzialem/
        wstrzyknelam/dawke)
    (wzielam/wzialem/wstrzyknelam) ~ (podwojna dawke/za duzo/przez pomylke/dwa razy) ({tab}/>/i/
        insuliny)
"""

AMBULANCE = """
    {kto} ~ (nie oddycha/nie budzi sie/nie reaguje/jest nieprzytomny/nieprzytomna/nieprzytomny/
        stracil przytomnosc/stracila przytomnosc/zemdlal i/zemdlala i/nie moge dobudzic/ma udar/ma
        zawal/ma drgawki/dostal drgawek/nie rusza sie/jest siny/sinieje/nie chce sie obudzic/nie
        moge obudzic/sie nie budzi/drgawki/upadla i nie/dostala drgawek)
    - {kto} ~ (nie reaguje/nie budzi sie) ~ (przed/wczesnie/na (leczenie/wiadomosci/telefon/lek)/
        budzik)
    - (udar/zawal/nieprzytomna/nieprzytomny/drgawki) ~ (lat temu/lata temu/w 20*/w 19*)
    nie moge (jej/go/mamy/taty/meza/zony/dziecka/*) (obudzic/dobudzic/zlapac oddechu)
    (nie moge/nie daje rady) (oddychac/zlapac oddechu/zlapac tchu)
    - oddychac ~ (nos/nosem/maseczce/upale)
    (twarz/usta/kacik ust/polowa twarzy) [*] [*] (opadla/opadly/wykrzywiona/wykrzywione/opadniety/
        krzywa/zdretwiala/opada/wykrzywila) ~ (mowi/mowic/reka/nagle/od/belkocze/mowa)
    nagle ~ (nie moge mowic/nie moze mowic/belkocze/reka/nie widze/paraliz/opadla/nie mowi)
    (mam/ma/dostal/dostala/chyba/to) [*] (udar/zawal/zawal serca/udar mozgu) (>/teraz/i/chyba)
    (bol/ucisk/klucie/boli) [*] (w klatce/w klatce piersiowej/klatce piersiowej/klatka piersiowa) ~
        (reke/reki/ramie/oddech/teraz/zuchwe/duszno/poty/pot)
    (krew/krwawi/krwawienie/krwawie/krwotok) ~ (nie przestaje/wszedzie/nie ustaje/nie moge
        zatamowac)
    (gardlo/jezyk) [mi] (puchnie/zaciska/spuchl/sie zaciska/spuchlo) (>/po/i/od)
    (dzwonic/dzwonie/wezwac/zadzwonic) [po/na] (karetke/pogotowie/112/999) (>/czy/bo/szybko)
    (lezy/leży) ~ (na podlodze/na ziemi/w lazience) ~ (nie rusza/oddycha/nie reaguje/dziwnie/nie
        budzi)
    (nie rusza sie/sie nie rusza/nie reaguje) ~ (oddycha/co robic/pomocy/na podlodze)
    oddycha ~ (dziwnie/ledwo/ciezko)
"""

HOME = """
    {kto} [*] (mnie/nas/mi) [*] (bije/pobil/pobila/uderzyl/uderzyla/dusi/dusil/kopie/kopnal/szarpie/
        popycha/popchnal/gwalci/zgwalcil/zamyka/zamknal/straszy/grozi/ponizam/ponizania/poniza/
        wyzywa/krzywdzi/molestuje/dotyka/policzkuje/spoliczkowal/zneca/katuje/maltretuje/przypala/
        kontroluje/okrada/grozil/szantazuje)
    {kto} [*] (bije/bil/uderza/uderzyl/dusi/kopie/gwalci/zgwalcil/pobil/molestuje/maltretuje/katuje/
        zamyka/popycha/straszy/poniza/krzywdzi/dotyka/wyzywa/szarpie) (mnie/nas/mame/matke/dzieci/
        moje/corke/syna)
    - {kto} [*] (bije/dotyka) (mnie) (w (szachy/karty/scrabble)/na glowe)
    (maz/partner/ojciec/syn/chlopak/ojczym/on) sie [nade mna/nad nami/nad dziecmi/nad mama] zneca
    zneca sie (nade mna/nad nami/nad dziecmi/nad mama/psychicznie/fizycznie/nad)
    (grozi/grozil/powiedzial/mowi) [mi] [ze] (mnie/ze mnie/smiercia/ze nas) [*] (zabije/pobije/
        smiercia/udusi/zabierze dzieci/>)
    zabije mnie (jesli/jak/>/i)
    - (upal/zmeczenie/stres/praca/szef) ~ zabije mnie
    (boje sie/strach przed/przerazona) (mojego/meza/swojego/ojca/partnera/jego/jej/syna/wracac/
        wrocic/bylego/chlopaka/ojczyma/isc/zony/matki) [*] [meza/partnera/ojca/do domu/syna/>/
        chlopaka/bylego]
    - boje sie (mojego/swojego/jej/jego/isc/wrocic/wracac) [*] (rezonansu/badania/rzutu/lekarza/
        choroby/leczenia/do (pracy/szpitala/lekarza/szkoly)/na (badanie/rezonans/wizyte/operacje)/
        reakcji/wyniku/diagnozy/spac)
    nie (pozwala/daje) mi (wychodzic/wyjsc/dzwonic/na/spotykac/rozmawiac/isc/jesc/korzystac/widywac/
        pracowac)
    - (zmeczenie/choroba/bol/lekarz/neurolog/spastycznosc/upal) ~ nie (pozwala/daje) mi
    (zabiera/zabral/chowa/schowal/kontroluje/ukradl/zabrala) [mi] [moj/moje/moja/wszystkie]
        (telefon/pieniadze/leki/tabletki/wozek/dokumenty/rente/karte/paszport/kule)
    nie (czuje sie/jestem) (bezpieczna/bezpieczny/bezpiecznie) (w domu/przy nim/z nim/u siebie/we
        wlasnym)
    (przemoc domowa/przemocy domowej) (>/w/od/doswiadczam/ofiara/i)
    - (przemoc domowa/przemocy domowej) ~ (badanie/kampania/ustawa/statystyki/fundacja)
    jestem (bita/bity/maltretowana/gwalcona/ofiara przemocy/zamykana/wiezniem/ponizana/molestowana/
        duszona)
    (corka/corke/syn/syna/wnuczka/wnuczke/dziecko) ~ (jest bite/molestuje/molestowana/molestowany/
        bity przez/bita przez/dotyka ja/wykorzystywana/krzywdzi)
"""

POLISH = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
