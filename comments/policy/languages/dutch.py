"""What can mean a crisis, in Dutch."""

from comments.policy.languages.language import Language

LISTS = {
    "wie": """man, vrouw, partner, vriend, vriendin, vader, moeder, papa, mama, zoon, dochter,
        broer, zus, ex, oma, opa, kind, baby, peuter, buurman, buurvrouw, hij, zij, ze, verzorger,
        verzorgster, stiefvader, oom, kleinkind, kleinzoon, kleindochter, zusje, broertje,
        dochtertje, zoontje, mantelzorger""",
    "pil": """pillen, tabletten, medicijnen, slaappillen, paracetamol, ibuprofen, baclofen,
        pijnstillers, doosje, doos, doosjes, strip, strips, potje, pot, capsules, medicatie,
        antidepressiva, insuline, diazepam, oxazepam, temazepam, morfine, kalmeringspillen,
        paracetamols""",
    "dood": """dood, dood zijn, doodgaan, dood gaan, sterven, niet meer leven, niet meer verder,
        er niet meer zijn, niet meer hier zijn, er niet zijn, niet meer wakker worden,
        nooit meer wakker worden, verdwijnen, mezelf doden, mezelf van kant maken,
        me van kant maken, zelfmoord plegen, mezelf ophangen, me ophangen,
        een einde maken aan mijn leven, een einde aan mijn leven maken, er een einde aan maken,
        een eind aan maken, er een eind aan maken, er uitstappen, uit het leven stappen,
        voor de trein springen, van een brug springen, voor een trein springen,
        van de brug springen, mezelf iets aandoen, mezelf wat aandoen, mezelf snijden,
        mezelf pijn doen, dat het stopt, dat alles stopt, dat het voorbij is, dat het ophoudt,
        niet meer bestaan, slapen en niet meer wakker worden, slapen en nooit meer wakker worden,
        mezelf verdrinken, me verdrinken, mij van het leven beroven, mezelf van het leven beroven,
        verdwijnen voor altijd, mezelf beschadigen, uit de weg zijn, zelf dood,
        mezelf neerschieten, nooit geboren, niet geboren, alleen maar dood""",
}

TALK = """
    (wil/wou/wilde/zou willen/wens/liever/zou/wilt/kan/ga/gaan/hoop/wens/was ik maar/had ik maar)
        [ik/liever/gewoon/alleen maar/echt/maar/dat ik/het liefst/graag/vaak/zo graag/eigenlijk/
        alleen] [ik/liever/gewoon/alleen maar/echt/maar/nog/gewoon maar/wel/graag] {dood}
    (was ik maar/was ik/ben ik maar/ik wou dat ik) (dood/nooit geboren/er niet meer/er niet/
        gestorven)
    (gedachten/denk/gedachte/dacht/denken/overweeg/nagedacht/plan/van plan/geprobeerd/probeer/
        probeerde/poging/durf/gedachtes) ~ (zelfmoord/aan de dood/dood te gaan/zelfdoding/suicide/
        een einde te maken/eind te maken/er uit te stappen/van kant te maken/me op te hangen/mezelf
        te doden/mezelf op te hangen/mezelf iets aan te doen/te springen voor/er niet meer te zijn/
        doodgaan/dood te zijn/mezelf te snijden/mezelf wat aan te doen/uit het leven te stappen/
        mezelf te verwonden)
    - (bijsluiter/bijwerking/bijwerkingen/studie/onderzoek/cijfers/preventie) ~ (zelfmoord/suicide/
        zelfdoding/zelfmoordgedachten/suicidale/suicidaal)
    - (zelfmoord/suicide/zelfdoding/zelfmoordgedachten/suicidale) ~ (bijsluiter/bijwerking/
        bijwerkingen/studie/onderzoek/cijfers/preventie)
    (zelfmoordgedachten/suicidaal/suicidale gedachten/doodswens/levensmoe/zelfmoordpoging/
        zelfmoordplannen/afscheidsbrief/afscheidsbrieven)
    (kan/wil/hou/trek/houd/red) [ik] [het/dit/er/zo/de pijn/dit leven] [echt/zo/allemaal] niet
        [meer/langer] (leven/aan/volhouden/vol/verder/meer verder/verder leven/meer >/langer >/zo
        verder/zo leven)
    (kan/wil/hou/trek) [het/dit/er/zo/de pijn/dit leven] [echt/zo] niet meer (>/aan/vol/verder/
        volhouden/leven/zo verder)
    - (kan/wil) [het/dit] niet meer (lezen/lopen/zien/slapen/fietsen/eten/werken/rijden/zonder)
    - (kan/wil/hou) niet (verder) (lezen/met (de/het/werken)/lopen/gaan met)
    (geen) (zin/reden/hoop/toekomst/uitweg) [meer] [om/in/voor] [te/het] (leven/leven heeft/mij >/
        verder te/meer om te leven/het leven/te leven/door te gaan)
    (heeft/heb) [allemaal/het leven/mijn leven/voor mij] geen (zin/doel) meer [om/>/voor mij/zo]
    - heeft [het] geen zin meer (om te (bellen/wachten/vragen))
    (leven/mijn leven/het leven) ~ (niet meer waard/geen zin meer/zinloos/heeft geen zin/niet de
        moeite/niet waard/moe/beu/zat)
    (moe/beu/zat/klaar met) [om] [van] [te] [het/dit/mijn] leven
    (leven/het leven/leven) (moe/beu/zat/niet meer aan)
    (beter/gelukkiger/beter af/makkelijker/opgelucht) ~ (zonder mij/als ik (dood/er niet/weg/er niet
        meer)/als ik er niet (was/meer ben/meer was))
    (ben/voel/alleen) [alleen/mij/me/maar/toch] [maar/een] [een] (last/blok aan het been) (voor/>/
        en)
    - last van
    niemand (zou me missen/zal me missen/mist me/zou het merken/zal het merken/zou het erg vinden/
        gaat me missen)
    (snij/snijd/sneed/gesneden/beschadig/verwond/bekras/brand) [ik] (mezelf/mijzelf/mijn armen/in
        mijn armen/mijn polsen/in mijn polsen/me/mijn benen) [weer/opnieuw/elke/>/om/sinds/met/
        kapot/expres]
    - (snij/sneed/brand/gesneden) [ik] (me/mezelf) [*] (aan/bij (het/scheren)/met (koken/het)/
        tijdens)
    (mezelf/mijzelf/zichzelf) (gesneden/beschadigd/snijden/snijd/pijn gedaan/iets aandoen/iets aan
        te doen/snij/verwond/doden/verminken/beschadigen/van kant maken/opgehangen/ophangen/te
        snijden/iets aangedaan/te beschadigen/wat aandoen)
    - (mezelf/me) gesneden (aan/met koken)
    (vaarwel/vaarwel allemaal/dag allemaal/dag lieve mensen) ~ (bedankt/het spijt me/sorry/kan niet
        meer/hou van jullie/vergeef me)
    (als jullie dit lezen/als je dit leest/wanneer jullie dit lezen) ~ (ben ik er niet/ben ik dood/
        er niet meer/te laat/ben ik weg)
    dit is mijn laatste (bericht/reactie/dag/avond/nacht/post) (>/hier/vaarwel/bedankt)
    - laatste (dag/avond) (van/in/op/voor)
    (touw/pistool/strop/mes/scheermesjes/scheermes/geweer) ~ (klaar/garage/gekocht/naast me/in mijn
        hand/zolder/lade/schuur/om mijn nek/ligt)
    - (mes/touw) ~ (boot/brood/keuken/klimmen/springtouw/snijden met)
    (pillen/medicijnen/tabletten/slaappillen) ~ (gespaard/opgespaard/verzameld/klaar/bewaard/
        verstopt/opgepot/spaar) [*] ~ (voor als/genoeg/lade/dag/om/liggen/>)
    - (pillen/medicijnen) ~ (vakantie/reis/apotheek/week)
    (sta/zit/ben/stond) ~ (op de brug/op het dak/op het spoor/bij het spoor/op de rand/langs het
        spoor) [en/>/nu/van]
    - (sta/zit/ben/stond) ~ (op de brug) ~ (foto/uitzicht/file/open)
    (stem/stemmen) ~ (zeggen/zegt/fluisteren/bevelen/beveelt/roepen) ~ (doden/dood/springen/pijn/
        moet/snijden/vermoorden/sterven/kwaad)
    hoor [weer] stemmen (>/die/in/en)
    - hoor [weer] stemmen ~ (buren/gang/straat)
    (bang/drang/neiging/gedachten) [dat/om/van] [ik/mijn] ~ (mijn baby/mijn kind/mijn kinderen/
        iemand/mijn zoon/mijn dochter) [*] (iets aandoe/iets aan te doen/pijn doe/pijn te doen/te
        doden/wat aandoe/vermoord/kwaad doe)
    (vanavond/vannacht/morgen/vandaag/binnenkort) [*] (maak ik er een einde aan/stap ik eruit/is het
        voorbij/maak ik een einde/is alles voorbij/doe ik het/stap ik er uit/maak ik er een eind
        aan)
    (maak/maken/maakt) [ik] [er] [vanavond/morgen] [een] (einde/eind) aan (>/mijn leven/vanavond/
        alles/het)
    (wil/wilde/gaat/dreigt/dreigde/zegt) [dat] [zichzelf/er/hij/zij/ze] ~ (zelfmoord/zichzelf iets
        aandoen/zichzelf van kant/een eind aan maken/er niet meer zijn/dood wil/zichzelf iets aan te
        doen)
    - (lach/lachen/lachte) [me/mezelf/ik] [me/mezelf] (dood/kapot)
    - (dood/doodgaan/sterf/sterven/ga dood) van (het lachen/de honger/de dorst/verveling/schaamte/de
        kou/de hitte/nieuwsgierigheid/de slaap)
    - wil [nog] niet (dood/sterven/doodgaan)
    - dood aan
    - (dode/dood) (vlek/hoek/spoor/punt/ding/moe/moeten/normaal/eenvoudig)
    (brief/brieven) ~ (tafel/kinderen/lade/klaar/geschreven) ~ (hond/kat/sorry/vaarwel/vergeef*)
    (vanavond/vannacht/morgen) ~ (stap ik eruit/maak ik er een eind aan/is het voorbij/is het klaar)
    (stemmen/stem) ~ (zeggen/zegt) ~ (springen/doden/snijden/dood)
"""

OVERDOSE = """
    (heb/heeft/net/hebben/heb ik) [*] [*] (alle/al/te veel/teveel/een hele/hele/een handvol/een
        doos/een strip/een heel/veel te veel/een hele strip/twee dozen/twee doosjes/een pot/een
        lading/een heel doosje) [mijn/zijn/haar/van mijn/de/die] [*] {pil} [*] [*] (ingenomen/
        geslikt/genomen/gegeten/doorgeslikt/op/ingeslikt)
    (alle/al/te veel/teveel/een handvol/hele doos/hele strip) [mijn/zijn/haar/van mijn] [*] {pil}
        [*] (ingenomen/geslikt/genomen/doorgeslikt)
    (#/twintig/dertig/veertig/tien/vijftien/vijftig/twaalf) [*] {pil} [*] [*] (ingenomen/geslikt/
        genomen/doorgeslikt)
    - (1/2/3/een/twee/drie/halve) [*] {pil} [*] (ingenomen/geslikt/genomen)
    - {pil} ~ (per dag/elke dag/dagelijks) ~ (genomen/ingenomen/geslikt)
    overdosis (genomen/ingenomen/slikken/nemen/{pil}/insuline/geslikt/>)
    - overdosis ~ (studie/risico/chocola/chocolade/suiker)
    - (studie/risico/onderzoek) ~ overdosis
    {wie} ~ (te veel/alle/teveel/hele doos/overdosis/handvol/al haar/al zijn) [*] [*] {pil} ~
        (ingenomen/geslikt/genomen/op)
    {wie} ~ (bleek/knoopcel/batterij/mijn pillen/mijn medicijnen/mijn tabletten/vaatwastablet/
        chloor) ~ (gedronken/ingeslikt/doorgeslikt/geslikt/gegeten/opgegeten/ingenomen)
    (per ongeluk) ~ (dubbele dosis/twee keer/te veel/teveel/verkeerde) ~ (ingenomen/genomen/
        gespoten/geslikt)
    (dubbele dosis/te veel insuline/te veel {pil}) [*] (genomen/ingenomen/gespoten/geslikt)
    al (mijn/haar/zijn/de) (pillen/slaappillen/tabletten/medicijnen/slaaptabletten/pijnstillers) ~
        (in een keer/ingenomen/geslikt/tegelijk/opgenomen)
    - al mijn (pillen/medicijnen) ~ (elke/iedere/op tijd/netjes)
"""

AMBULANCE = """
    {wie} ~ (wordt niet wakker/wordt niet meer wakker/ademt niet/ademt niet meer/reageert niet/
        reageert niet meer/is bewusteloos/bewusteloos/in elkaar gezakt/ligt bewusteloos/is
        flauwgevallen en/loopt blauw aan/heeft een beroerte/heeft een hartaanval/heeft een
        epileptische/ligt te schokken/niet wakker/beweegt niet meer)
    - {wie} ~ (niet wakker/wordt niet wakker/reageert niet/reageert niet meer) ~ (voor/van de
        wekker/vroeg/op mail/op mijn mail/op (behandeling/medicatie/berichten)/wekker)
    - (beroerte/hartaanval/bewusteloos) ~ (jaar geleden/jaren geleden/in 20*/in 19*)
    (ademt/reageert) niet [meer] (>/en/goed)
    krijg [hem/haar/mijn *] niet wakker
    (gezicht/mond/mondhoek) [*] [*] (hangt/scheef/verlamd/naar beneden) ~ (praten/arm/plotseling/
        ineens/sinds/spreken/lam)
    (plotseling/ineens/opeens) ~ (kan niet meer praten/niet praten/praat wartaal/arm niet/verlamd/
        zie niets/spreekt onduidelijk/lam/niet meer spreken/kan niet praten/scheef)
    (krijg/heb/heeft/krijgt/denk) [*] [*] (een beroerte/een hartaanval/een herseninfarct) (>/nu/en/
        heb/heeft/krijg)
    (krijg/krijgt) [*] geen (lucht/adem) [meer] [>/en]
    - geen (lucht/adem) ~ (neus/masker)
    (pijn/druk) [op/in] [de/mijn] borst ~ (arm/kaak/adem/nu/zweet/uitstraling)
    (bloed/bloeding/bloeden/bloedt) ~ (stopt niet/overal/niet stoppen/houdt niet op)
    (keel/tong) [*] (zwelt/dicht/opgezwollen/zwelt op) (>/na/sinds/en/op)
    (bel/bellen) [ik/we] (112/een ambulance/de ambulance) (>/of/nu/want)
"""

HOME = """
    {wie} [*] (slaat/mishandelt/bedreigt/wurgt/schopt/trapt/duwt/verkracht/slaat/kleineert/
        misbruikt/sluit/stompt/vernedert/sloeg/schopte/wurgde/bedreigde/mishandelde) (me/mij/ons/
        mijn kinderen/de kinderen/mijn moeder) [*]
    - {wie} [*] (slaat/duwt/sloeg) (me/mij) (met (schaken/kaarten)/in de (rolstoel/rug en)/op de
        schouder/in (mijn/de) rolstoel/vooruit)
    (heeft/heb) [*] [me/mij/ons] [*] (geslagen/mishandeld/gewurgd/verkracht/bedreigd/geschopt/
        opgesloten/misbruikt/gestompt/bij de keel/aangerand)
    - heb ~ geslagen
    (word/wordt/ben) [thuis/door/weer] [*] [*] [*] (mishandeld/geslagen/bedreigd/misbruikt/
        verkracht/opgesloten)
    bang (voor/van) (mijn/hem/haar/mn) [ex] [man/vrouw/partner/vriend/vader/zoon/ex/stiefvader/
        moeder/broer/>/verzorger/als]
    - bang voor mijn (mri/afspraak/toekomst/volgende/ziekte/schub/operatie/ms)
    bang om naar huis
    - bang om naar huis ~ (trap/alleen/vallen)
    (sluit/sluiten/sloot) (me/mij) [*] (op/in)
    (mag/laat me) [van hem/van mijn *] niet (weg/naar buiten/bellen/het huis uit/naar de dokter/mijn
        familie/met iemand) [*]
    - mag niet (naar buiten/weg) ~ (chemo/infuus/operatie/corona)
    (pakt/verstopt/neemt/controleert/heeft/steelt) [mijn/al mijn] (telefoon/geld/medicijnen/pillen/
        rolstoel/pas/paspoort/bankpas/uitkering) [af/afgepakt/verstopt/weg]
    (dreigt/dreigde/zegt dat hij/zegt dat ze/zei dat hij) [me/mij/ons] [te] (vermoorden/te
        vermoorden/vermoordt/doodmaakt/dood te maken/te slaan/doodslaat/de kinderen)
    (niet/niet meer) veilig (thuis/bij hem/bij haar/in huis/in mijn eigen huis)
    (thuis/huis) niet [meer] veilig
    (huiselijk geweld) (>/thuis/ik/van mijn)
    (mijn dochter/mijn zoon/mijn kleindochter/een kind/mijn kind) wordt [*] (misbruikt/geslagen/
        mishandeld/betast)
    zit aan (mijn dochter/mijn zoon/mijn kind/me/mij) [>/s nachts]
"""

DUTCH = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
