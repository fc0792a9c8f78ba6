"""What can mean a crisis, in French. An elision is two words, or one without its apostrophe."""

from comments.policy.languages.language import Language

LISTS = {
    "qui": """mari, femme, conjoint, conjointe, compagnon, compagne, copain, copine, pere, mere,
        papa, maman, fils, fille, frere, soeur, ex, grand mere, grand pere, enfant, bebe, petit,
        petite, voisin, voisine, ami, amie, il, elle, aidant, aide soignante, auxiliaire,
        beau pere, belle mere, oncle, tante, infirmier""",
    "cach": """cachets, comprimes, medicaments, pilules, gelules, somniferes, antidepresseurs,
        doliprane, paracetamol, ibuprofene, baclofene, xanax, lexomil, tranquillisants, calmants,
        boite, boites, plaquette, plaquettes, medocs, cachetons, morphine, tramadol, insuline,
        anxiolytiques, valium""",
    "mourir": """mourir, crever, disparaitre, en finir, me tuer, me suicider, me pendre,
        me foutre en l air, me jeter, me noyer, m endormir et ne plus me reveiller,
        dormir et ne plus me reveiller, ne plus me reveiller, ne jamais me reveiller,
        ne plus exister, ne plus etre la, ne plus vivre, etre mort, etre morte,
        mettre fin a mes jours, mettre fin a ma vie, quitter ce monde, partir pour de bon,
        que tout s arrete, que ca s arrete, que ca finisse, que tout soit fini,
        ne pas me reveiller, me faire du mal, me mutiler, me scarifier, me couper les veines,
        me jeter sous un train, me flinguer, me tirer une balle, me defenestrer, sauter du pont,
        sauter par la fenetre, plus vivre, plus exister, me supprimer, me buter, en terminer,
        tout arreter, rejoindre mon mari, rejoindre ma femme, plus etre la""",
    "plus": "plus, pu, pus",
}

TALK = """
    (veux/voudrais/vx/veut/voulais/aimerais/prefere/prefererais/envie/pense/vais/pensais/souhaite/
        souhaiterais/essaye/essayer/tente/reve/hate/besoin/prete/pret/tentative/decide/idee/ideees/
        pensees/songe/pourrais/espere) [juste/seulement/vraiment/parfois/souvent/d/de/a/pour/qu une
        chose/toujours/encore/simplement/tellement/de me/d en] [de/d/a/vraiment/juste] {mourir}
    (veux/voudrais/vx/veut/envie/aimerais) [de/d] [pas] (plus/pu) (vivre/exister/etre la/me
        reveiller/continuer/me battre/lutter/de vivre/etre ici)
    (ne/n) (veux/peux/peut/ai/en peux/supporte/voudrais) {plus} (vivre/continuer/supporter/de force/
        la force/envie de vivre/envie de rien/vivre comme ca/vivre ainsi/me battre/exister/gout a
        rien/gout a la vie/espoir/aucun espoir/continuer comme ca/cette vie/cette douleur/etre la/
        tenir)
    (j en peux/jen peux/en peux/en peu/j en peu) {plus} [de] [cette/la/vivre/tout/>/vraiment/je/
        cette vie/souffrir/du tout]
    - en peux plus (de (rire/ce temps/cette chaleur/la chaleur/chocolat/ces pubs/tes)/d attendre)
    (n ai/ai/nai/plus) {plus} (envie de vivre/la force de vivre/la force de continuer/de raison de
        vivre/aucune raison de vivre/gout a la vie/rien a perdre/envie de me lever/espoir/aucun
        espoir/d espoir)
    (plus/pas/aucune/aucun) (envie de vivre/raison de vivre/raison de continuer/espoir pour moi/sens
        a ma vie/de raison de vivre)
    (a quoi bon/quoi sert) (vivre/continuer/de vivre/ma vie/tout ca)
    (ma vie/la vie) [*] (n a plus de sens/na plus de sens/ne vaut plus/ne vaut pas/n a aucun sens/n
        a plus aucun sens/est foutue/ne sert a rien/est un enfer)
    (fatigue/fatiguee/marre/assez/lasse/ras le bol) de (vivre/la vie/cette vie/souffrir >/exister/me
        battre >/ma vie)
    (idees/pensees/envies/pulsions) (suicidaires/noires/de mort/suicidaire)
    - (idees/pensees) (suicidaires/noires) ~ (notice/effet/effets/etude/indesirable/indesirables)
    - (notice/effet/effets/etude) ~ (suicidaires/suicide/suicidaire)
    suicidaire/suicidaires (>/et/en ce moment)
    (pense/penser/pensees/songe/songer/reflechi/parle/parler) [*] [souvent/tout le temps/sans cesse]
        (au suicide/a mourir/a la mort/a en finir/a me tuer/a me suicider/de suicide/de se tuer/de
        se suicider/a mettre fin)
    (mettre/mettrai/mis/mettre) fin a (mes jours/ma vie/tout ca/ses jours/sa vie/tout)
    (me suis/m etre/essaye de me/tente de me/tentative de) (coupe/coupee/scarifie/scarifiee/
        taillade/tailladee/mutile/mutilee/suicider/suicide/ouvert les veines/pendre/tuer/brule
        volontairement)
    - me suis (coupe/coupee) (en/le doigt/avec (du/le papier)/les cheveux/du/les ongles/au doigt)
    (me coupe/me scarifie/me mutile/me taillade/me brule/me griffe) (>/encore/a nouveau/les (bras/
        cuisses/veines/poignets/jambes)/pour/depuis/tous/de nouveau/jusqu)
    - me coupe (les (cheveux/ongles)/la/du/en/l/le)
    (automutilation/auto mutilation/scarification/scarifications) (>/encore/me/a nouveau)
    (mieux/heureux/plus facile/soulages/tranquilles/plus simple) ~ (sans moi/si je (mourais/
        disparaissais/n etais plus/netais plus/meurs/partais/mourrais)/si j etais (mort/morte)/quand
        je serai (mort/morte/plus la))
    (suis/suis qu/etre/fais/que) [*] [*] (un fardeau/qu un fardeau/un poids/qu un poids/une charge/
        un boulet) [pour/>/et/a]
    - (fardeau/poids/charge) (de la maladie/du traitement/lesionnelle/virale)
    (personne) [ne] [me] (me regretterait/regrettera/manquerai/remarquerait/s en apercevrait/se
        rendrait compte/pleurerait)
    (j aurais du/aurais prefere/je regrette de/pourquoi je) [ne] [pas] (mourir/ne jamais naitre/etre
        ne/ne pas mourir/suis pas mort/suis pas morte/ne jamais etre ne/ne jamais etre nee)
    (voudrais/aurais voulu) (ne jamais/jamais) (etre ne/etre nee/naitre/exister)
    (lettre/lettres/mot) (d adieu/dadieu/de suicide)
    (adieu) (a tous/tout le monde/mes amis/a toutes/les amis/la vie/monde/ma famille)
    - adieu ~ (soucis/kilos/vacances/hiver)
    (quand vous lirez/lorsque vous lirez/quand tu liras) ~ (serai plus/serai mort/serai morte/serai
        partie/serai parti/serai deja/trop tard)
    (c est mon dernier/ceci est mon dernier/mon dernier) (message/commentaire/soir/mot/jour) (>/ici/
        adieu)
    - dernier (jour/soir/message) (de/avant)
    (corde/pistolet/fusil/lame/lames/rasoir/arme/revolver) ~ (prete/pret/garage/achete/a cote de
        moi/grenier/dans la main/sur la tempe/dans le tiroir/charge/acheter/cave)
    - corde ~ (bateau/linge/sauter/escalade)
    (cachets/comprimes/medicaments/pilules/somniferes) ~ (garde/gardes/stocke/mis de cote/caches/
        accumule/en reserve/stockes) ~ (pour/cas/fin/tiroir/sous/jour)
    - (comprimes/medicaments) ~ (voyage/vacances/pharmacie/semaine)
    (suis/debout/assis/assise) ~ (sur le pont/au bord du pont/sur le toit/sur les rails/au bord du
        toit/au bord du vide) [et/>/maintenant]
    (voix) ~ (me disent/me dit/m ordonnent/m ordonne/me demande/me pousse/me poussent/dans ma tete)
        ~ (tuer/sauter/mourir/mal/couper/frapper/suicider/finir/tue/saute/bebe)
    entends des voix (>/qui/dans/et)
    - entends des voix ~ (voisins/couloir/rue)
    (peur de/envie de/risque de/pulsions de/idee de) (faire du mal/tuer/frapper/blesser/etouffer) (a
        mon bebe/a mon fils/a ma fille/a mes enfants/mon bebe/mes enfants/quelqu un/a quelqu un/mon
        mari/ma mere/me/a moi meme/aux enfants)
    (ce soir/demain/cette nuit/aujourd hui/bientot) [*] (j en finis/jen finis/je me tue/je me
        suicide/tout sera fini/ce sera fini/c est fini/je pars pour toujours/tout est fini)
    j en finis (ce soir/demain/avec/maintenant)
    (je me/va se/veut se/voulait se/menace de se/parle de se/dit qu il veut/dit qu elle veut/envie
        de se/allait se) (tuer/suicider/pendre/suicide/tue/pend/mourir/flinguer/foutre en l air/
        supprimer)
    - (je me/va se) (tue/tuer) (a (la tache/expliquer/le/vous/te/repeter/dire)/au (travail/boulot)/
        le dos)
    - (meurs/mourir/mort/morte/creve) de (rire/faim/soif/honte/chaud/froid/ennui/envie/peur/fatigue/
        trouille/jalousie/curiosite/chaleur/sommeil)
    - (veux/voudrais/vais) pas (mourir/crever)
    - ne (veux/voudrais/vais) pas (mourir/crever/disparaitre)
    - (disparaitre) (la/le/les/cette/cet/ces/mes/mon/ma/de (la/l))
    - en finir avec (la paperasse/ce/cette (fatigue/douleur/histoire)/les/le/l/mes/la (fatigue/
        spasticite))
    (lettre/lettres/mot) ~ (enfants/mari/femme/mere/table/tiroir/famille) ~ (chat/chien/pardon/
        adieu/pardonnez/au revoir/merci pour tout)
    (chat/chien) ~ (chez ma/chez mon/chez la) (soeur/mere/voisine/frere/voisin/amie) ~ (lettre/
        pardon/adieu/merci pour tout/tout est regle)
    (voix) ~ (disent/dit/ordonnent/parlent) ~ (jeter/sauter/tuer/mourir/couper/frapper)
    pardon a (tous/toutes) [>]
    (ce soir/cette nuit/demain) ~ (tout sera fini/c est fini/j en finis/en finir)
    (c est/ce sera) (mon/ma) (dernier/derniere) (nuit/soir/jour/message/weekend) >
    (cachets/comprimes) ~ (devant moi/dans la main/alignes/sur la table) ~ (compte/regarde/envie/
        seul/seule/tous)
"""

OVERDOSE = """
    (ai/a/jai/ayant/vient de/viens de/est en train de/avoir) [deja/juste] (pris/avale/prendre/
        avaler/ingere/bu/gobe) [*] (tous/toute/trop/plein/une boite/deux boites/trois boites/la
        boite/tout/une plaquette/une poignee/toutes/tout un/une vingtaine/une trentaine/une dizaine/
        beaucoup trop/deux plaquettes/des tas) [mes/ses/les/le/la/de/d/une] [de/d/mes/ses] [*]
        [{cach}] [de] [{cach}/tube/flacon/boite]
    - (ai/a/jai) (pris/bu) tout (mon/le/de) (temps/suite/cafe/courage)
    - (ai/a/jai) (pris/bu) [beaucoup] trop (de (temps/poids/soleil/cafe/vin/retard)/l habitude/au
        serieux)
    - (ai/a/jai) pris tout (a/ca/en/le/de/mon)
    - (ai/a/jai) pris toute (la/ma/une) (journee/responsabilite/mesure/semaine)
    (ai/a/jai/viens de/vient de) (pris/avale/prendre/avaler) (#/vingt/trente/quarante/dix/quinze/
        cinquante/douze) [*] {cach}
    - (pris/avale/prendre/avaler) (1/2/3/un/deux/trois/demi) [*] {cach}
    - {cach} (par jour/par semaine/chaque jour/depuis 20*)
    (une overdose/une surdose/en surdosage/en overdose) (>/de {cach}/cette/hier/ce soir/ce matin)
    - (overdose/surdose/surdosage) ~ (etude/risque/chocolat/traitement/notice/series)
    - (etude/risque/traitement/exclus/exclu) ~ (overdose/surdose/surdosage)
    fait une (overdose/surdose)
    {qui} ~ (avale/pris/a pris/bu/mange) ~ (tous/toute la boite/trop/javel/une boite/pile/des
        cachets/mes cachets/mes comprimes/mes medicaments/de la javel/plein/eau de javel) [*] [de]
        [*] [{cach}]
    - {qui} ~ (pris/bu/mange) ~ (trop/tous/plein) (de (temps/place/soleil/gateau/chocolat/poids/
        lait)/les jours/les matins/au)
    (pris/avale/injecte) ~ (par erreur/deux fois/double dose/trop/dose double) ~ ({cach}/dose)
    - (pris/avale) ~ vitamine ~ (erreur/deux fois)
"""

AMBULANCE = """
    {qui} ~ (ne se reveille (plus/pas)/se reveille pas/se reveille plus/ne respire (plus/pas)/
        respire plus/respire pas/inconscient/inconsciente/est inconscient/ne repond (plus/pas)/ne
        reagit (plus/pas)/est dans les pommes/reagit plus/s est effondre/s est effondree/a perdu
        connaissance/fait un avc/fait un malaise/fait une crise cardiaque/convulse/fait des
        convulsions/est tout bleu/est bleu)
    - {qui} ~ (se reveille pas/ne repond (pas/plus)) ~ (avant/au telephone/mails/mail/reveil/
        message/question/traitement/messages)
    - (perdu connaissance/inconscient/inconsciente/avc) ~ (il y a/ans/en 20*/en 19*)
    (se reveille/respire) (plus/pas) (>/et/je/que)
    (arrive pas/n arrive pas/arrive plus) a (le/la/respirer) (reveiller/>)
    (visage/bouche/levre) [*] (tombe/tombant/tombante/paralyse/paralysee/de travers/affaisse/
        deforme/affaissee/qui tombe/deformee) ~ (parler/bras/soudain/d un coup/cote/parle/depuis)
    (soudain/soudainement/d un coup/tout a coup) ~ (peux plus parler/ne parle plus/n arrive plus a
        parler/bras gauche/bras droit/paralyse/paralysee/ne vois plus/vois plus/parle plus)
    (fais/fait/crois que/pense que/est en train de faire) [*] [*] (un avc/une crise cardiaque/un
        infarctus) (>/maintenant/la/et/que)
    - avc ~ (il y a/ans/en 20*/en 19*)
    (n arrive/arrive/peux/peut) (plus/pas) a respirer (>/et/bien)
    peux plus respirer
    - respirer ~ (nez/masque/chaleur)
    (douleur/douleurs/mal/oppression) [*] (poitrine/thoracique/thoraciques/thorax) ~ (bras/machoire/
        respirer/maintenant/depuis/souffle/sueurs)
    (saigne/sang/saignement) ~ (s arrete pas/partout/arrete plus/ne s arrete)
    (gorge/langue) (gonfle/enfle/se ferme/se gonfle/qui gonfle/se serre) (>/depuis/apres/et)
    (appeler/appelle/appelez) (le 15/le samu/le 112/les pompiers/une ambulance) (>/vite/svp/pour/ou)
    (par terre/sur le sol) ~ (bouge plus/respire/repond pas/repond plus/reveille pas/cachets)
    (bouge plus/respire mal/repond plus) ~ (cachets/par terre/medicaments)
    (a pris/avale) les (cachets/medicaments/comprimes) de (sa/son/la/ma/mon)
    (bouche/visage) ~ (de travers/tombe/paralyse/engourdi) ~ (parle/bras/soudain/minutes/matin)
"""

HOME = """
    {qui} [*] [*] (me frappe/me bat/me tape/m etrangle/me menace/me gifle/m insulte/me viole/me
        violente/me maltraite/m enferme/me pousse/me cogne/me roue/me humilie/m humilie/me touche/m
        empeche/m a frappe/m a frappee/m a battu/m a battue/m a etrangle/m a etranglee/m a gifle/m a
        giflee/m a menace/m a menacee/m a viole/m a violee/m a pousse/m a poussee/m a enferme/m a
        enfermee/m a tape/ma frappe/ma frappee/m a cogne/nous frappe/frappe les enfants/tape les
        enfants/bat les enfants/frappe ma mere/bat ma mere) [>/quand/dessus/et/encore/tous/souvent/
        de/avec/dans/depuis/a/au/hier/si/chaque/aux/regulierement/sans/parce/la/jour/nuit/chez/du]
    - {qui} [*] me (bat/touche) (aux/aux (cartes/echecs)/au/beaucoup/a (la/plate)/profondement/
        enormement)
    - me bat (aux/au/a) (cartes/echecs/scrabble/tennis)
    - {qui} [*] me pousse (a/dans mon fauteuil/vers/en fauteuil)
    (suis/etre/ete) (battu/battue/frappe/frappee/maltraite/maltraitee/violee/viole/violente/
        violentee/sequestree/sequestre/menace/menacee) (>/par/a la maison/chez/tous/et/depuis)
    - (menace/menacee/frappe/frappee/battu/battue) par (la (maladie/fatigue)/un/une/le (virus/
        temps))
    (peur) (de mon/de ma/de lui/d elle/de rentrer/de mes) [ex] [mari/compagnon/conjoint/copain/pere/
        mere/fils/femme/chez moi/a la maison/chez/compagne/frere/beau pere/parents/ex/>/quand/
        maison]
    - peur (de ma/de mon/de mes) (irm/maladie/rendez vous/prochain/prochaine/traitement/avenir/
        examen/corps/sep/poussees)
    (me laisse pas/m interdit/m empeche/ne me laisse pas/me laisse plus/interdit) [de] (sortir/
        telephoner/voir ma/voir mes/voir mon/aller/parler/utiliser/voir)
    - (fatigue/maladie/sep/douleur/spasticite/medecin/docteur/neurologue/neurologie/chaleur/conge) ~
        (m empeche/m interdit/me laisse pas)
    (prend/controle/confisque/cache/a pris/vole/garde/surveille) (mon/mes/tout mon/toutes mes/ma)
        (telephone/argent/medicaments/papiers/carte bancaire/fauteuil/passeport/portable/
        allocations/aah/carte)
    - (prend/garde/controle/cache/surveille) (mon/mes) (telephone/argent/medicaments) (pour/quand je
        (dors/cuisine))
    (menace/a menace/dit qu il va/dit qu elle va/jure) [de] (me tuer/de me tuer/me frapper/prendre
        mes enfants/me tuera/me prendre les enfants/de prendre)
    (il/elle) [va/a dit] [qu] [il/elle] me tuera/va me tuer
    (pas/plus) en securite (chez moi/a la maison/avec lui/avec elle/chez nous/ici/avec mon)
    (violences conjugales/violence conjugale) (>/moi/je/depuis/chez/mon/subis)
    - (violences conjugales/violence conjugale) ~ (etude/association/journee/campagne/loi)
    subis des (violences/coups/abus/viols)
    (ma fille/mon fils/ma petite fille/un enfant/mon enfant/mes enfants) [est/se fait/sont/a ete]
        [*] (abuse/abusee/battu/battue/frappe/frappee/frapper/touche/touchee/maltraite/maltraites/
        maltraitee/violee/violer) (>/par/a)
"""

FRENCH = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
