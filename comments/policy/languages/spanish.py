"""What can mean a crisis, in Spanish: of Spain and of the Americas."""

from comments.policy.languages.language import Language

LISTS = {
    "quien": """marido, esposo, esposa, mujer, pareja, novio, novia, padre, madre, papa, mama,
        hijo, hija, hermano, hermana, ex, abuelo, abuela, nino, nina, bebe, vecino, vecina, amigo,
        amiga, el, ella, cuidador, cuidadora, padrastro, madrastra, tio, tia, nieto, nieta, suegra,
        suegro""",
    "past": """pastillas, pildoras, comprimidos, medicamentos, medicinas, somniferos, tabletas,
        paracetamol, ibuprofeno, baclofeno, antidepresivos, lorazepam, diazepam, caja, cajas, bote,
        blister, blisteres, capsulas, frasco, tranquilizantes, pastis, insulina, morfina,
        clonazepam, medicacion, orfidal""",
    "morir": """morir, morirme, morirse, matarme, suicidarme, desaparecer,
        desaparecer para siempre, acabar con todo, acabar con mi vida, quitarme la vida,
        quitarme de en medio, dejar de vivir, dejar de existir, estar muerto, estar muerta,
        no despertar, no despertarme, no despertar mas, no despertar nunca, no existir,
        no estar aqui, terminar con todo, terminar con mi vida, que todo termine, que todo acabe,
        que se acabe todo, que esto acabe, que esto termine, ahorcarme, colgarme,
        tirarme por la ventana, tirarme al tren, tirarme de un puente, pegarme un tiro, cortarme,
        cortarme las venas, hacerme dano, dormir y no despertar, dormirme y no despertar, no vivir,
        irme para siempre, lastimarme, autolesionarme, saltar del puente, no haber nacido,
        haberme muerto, poner fin a mi vida, poner fin a todo, tirarme a las vias,
        irme de este mundo, morir ya, morirme ya, reunirme con mi marido, no seguir viviendo,
        tirarme por el balcon""",
}

TALK = """
    (quiero/querria/quisiera/kiero/deseo/prefiero/preferiria/ganas/gustaria/pienso/pensando/pense/
        voy/intentado/intente/intento/necesito/ojala pudiera/espero/planeo/decidido/idea/tentado/
        tentada/dispuesta/dispuesto/quiere/queria/podria/pensado/desearia/pensamientos) [solo/
        solamente/de verdad/realmente/simplemente/de/en/a/muchas veces/tanto/seriamente] [de/en/
        solo/me/que] {morir}
    (quiero/puedo/aguanto/soporto/quisiera/doy/quiere/merece/ganas) [ya] [mas] (vivir/seguir
        viviendo/seguir asi/seguir viva/seguir vivo) [mas/asi/>]
    (no/ya no) [me] [quiero/puedo/tengo/aguanto/soporto/merece/vale/deseo/quedan/queda/encuentro/
        veo] [mas] [ganas de] (vivir/seguir/seguir viviendo/seguir adelante/esta vida/ganas de
        vivir/ganas de nada/fuerzas para seguir/fuerzas para vivir/este dolor/mas dolor/la vida/
        razon para vivir/razones para vivir/motivos para vivir/motivo para vivir/sentido a la vida/
        sentido a nada/sentido vivir/salida/esperanza/vivir asi/despertar/estar aqui/existir/futuro)
    - no (quiero/puedo) (seguir/vivir) (con (el/la/tratamiento/este)/tomando/en/sin/trabajando/
        esperando/leyendo/comiendo)
    - no (quiero/puedo) seguir (con/tomando/esperando/leyendo/el/la/esta/en)
    (no puedo mas/ya no puedo mas/no aguanto mas/ya no aguanto/no doy mas/no soporto mas/ya no
        puedo/no puedo seguir asi/no puedo seguir) (>/con (esto/mi vida/la vida/este dolor/todo)/y/
        quiero/vivir)
    - no (puedo/aguanto/soporto) mas (con (el (calor/ruido)/la (risa/burocracia)/este (calor/
        tiempo)))
    - ya no puedo (correr/conducir/andar/caminar/trabajar/comer/leer/ir/esperar)
    (para que/de que sirve/que sentido tiene) (vivir/seguir/seguir viviendo/mi vida/todo esto) (>/
        viviendo/asi/si)
    (cansado/cansada/harto/harta/hasta) de (vivir/la vida/esta vida/mi vida/existir/sufrir/luchar >/
        estar viva/estar vivo/vivir asi)
    (mi vida/la vida/vivir) [ya] no (tiene sentido/vale la pena/vale nada/merece la pena/tiene
        valor/vale)
    (pensamientos/ideas/ideacion/intentos) (suicidas/de suicidio/de muerte/suicida/oscuros/de
        quitarme)
    - (prospecto/efecto/efectos/estudio/ensayo) ~ (suicidas/suicida/suicidio)
    - (suicidas/suicida/suicidio) ~ (prospecto/efecto secundario/efectos/estudio/tasa/tasas/
        prevencion/pelicula)
    (pienso/pensando/pensar/pienso mucho) [todo el tiempo/mucho/a diario/cada dia/constantemente/
        todos los dias] (en el suicidio/en suicidarme/en la muerte/en matarme/en morir/en morirme/en
        quitarme/en acabar con/en hacerme)
    (intento/intentos) de suicidio
    (voy a/me voy a/va a/quiere/se va a/amenaza con/dice que se va a/dice que quiere) (matar/
        matarse/suicidar/suicidarse/morirse/quitarse la vida/quitar la vida/ahorcar/morir hoy/
        colgar/matarme)
    - (voy a/me voy a) (matar) (el/la/al/a (mi/el)/el gusanillo/las/los/de (risa/hambre))
    - va a matar (a/de/el/la)
    (me corto/me corte/me he cortado/me autolesiono/me hago dano/me lesiono/me estoy cortando/vuelvo
        a cortarme/me quemo/me estoy haciendo dano) (>/otra vez/los brazos/las venas/de nuevo/las
        piernas/para/cada/en los/desde/con/los muslos/las munecas)
    - (me corto/me corte/me quemo/me he cortado) (el pelo/el dedo/con (el/un) (cuchillo/papel/
        horno)/las unas/en la cocina/cocinando/afeitandome/la mano (con/al))
    (mejor/felices/tranquilos/mas facil/aliviados/mas felices) ~ (sin mi/si me muero/si yo no
        estuviera/si no estuviera/si me muriera/si estuviera muert*/si desapareciera/cuando me
        muera/cuando no este/si yo muriera)
    (soy/solo soy/siento/ser/sere) [solo/como/que soy] (una carga/un estorbo/un peso/una molestia/un
        lastre) (>/para/y/en)
    - carga (de la enfermedad/viral/lesional/de lesiones)
    (nadie) (me echaria de menos/me extranaria/me va a extranar/se daria cuenta/notaria/me
        extranara/llorara/lloraria/me echara de menos)
    ojala [yo] (me muera/estuviera muerto/estuviera muerta/no hubiera nacido/no despierte/no
        despertara/me muriera/no me despierte/me hubiera muerto/me matara/pudiera morir/nunca
        hubiera nacido/no existiera)
    (no/nunca) (deberia haber/debi haber/debi/tendria que haber) (nacido/nacer)
    (carta/cartas/nota/notas) (de despedida/de suicidio/despedida/para despedirme/suicida)
    (adios) (a todos/mundo/a todas/mundo cruel/para siempre/familia/amigos/mis amores) (>/gracias/y/
        perdon/perdonadme/perdonenme/os quiero/los quiero/lo siento/me)
    - adios ~ (verano/hasta/nos vemos/manana)
    cuando (leais/lean/leas) esto ~ (no estare/muert*/ya no/habre/sera tarde)
    (este es/es) mi ultimo (mensaje/comentario/dia/adios/noche) (>/aqui/perdon/gracias)
    - ultimo dia (de/en/antes)
    (cuerda/soga/pistola/cuchilla/cuchillas/arma/escopeta/navaja) ~ (lista/preparada/garaje/compre/
        comprado/al lado/en la mano/cajon/cargada/aqui conmigo/desvan/colgada/en el cuello/sotano)
    - cuerda ~ (barco/tender/saltar/guitarra)
    (pastillas/comprimidos/medicamentos) ~ (guardadas/guardado/ahorrando/escondidas/acumulado/
        juntando/listas/preparadas/guardando) ~ (dia/caso/para/cajon/tomarmelas/cuando)
    - (pastillas/medicamentos) ~ (viaje/vacaciones/farmacia/semana)
    (estoy/parada/parado/sentado/sentada) ~ (en el puente/en la azotea/al borde/en las vias/en la
        cornisa/en el tejado) (>/y/ahora/de (la/un))
    - al borde (de (las lagrimas/los nervios/la jubilacion)/del mar)
    (voces/voz) ~ (me dicen/me dice/me ordenan/me ordena/me pide/que me mate/me piden/en mi cabeza)
        ~ (mate/matar/salte/hacer dano/haga dano/muera/corte/morir/hiera/lastime/suicide/bebe)
    (oigo/escucho) voces (>/que/en mi/y/otra)
    - (oigo/escucho) voces ~ (vecinos/pasillo/calle)
    (miedo de/miedo a/ganas de/impulso de/podria) (hacerle dano/hacer dano/matar/lastimar/pegar/
        ahogar) (a mi (bebe/hijo/hija/madre/marido)/a alguien/a mis hijos/a los ninos/al bebe)
    (esta noche/hoy/manana/pronto) [*] (acabo con todo/termino con todo/me mato/me suicido/se acaba
        todo/se acabo todo/todo acaba/lo hago/me voy para siempre/sera el fin/todo termina)
    - (muero/morir/morirme/muerto/muerta/murio/mori/matar/mata) de (risa/hambre/sed/ganas/verguenza/
        sueno/calor/frio/aburrimiento/amor/miedo/envidia/curiosidad/pena/cansancio/la risa)
    - no (quiero/quisiera/voy a/vas a/vamos a) (morir/morirme/matarme/desaparecer)
    - (me mata/me matan) (la/el/los/de)
    - desaparecer (la/el/los/las/del/de la/estos/este/este/mi/mis)
    (esta noche/hoy/manana) (sera/es) (la ultima/mi ultima/el ultimo/mi ultimo) [noche/dia] [>/ya/y]
    (papeles/claves/contrasenas/cartas/carta/testamento) ~ (ordenados/libreta/escritas/escrita/mesa/
        cajon/hijos) ~ (ultima/perdon/adios/perdonadme/esta noche/perro/gato)
    (ultima/perdon/adios/despido) ~ (papeles/claves/contrasenas/cartas/carta) [*] (ordenados/en/
        escritas/sobre)
    (cortandome/me corto/cortarme/me he cortado/cortando) [otra vez/de nuevo/los] [los/las] (brazos/
        munecas/piernas/muslos/brazo)
    (perro/gato) ~ (con mi/con la/donde mi) (vecina/hermana/madre/hermano) ~ (carta/perdon/adios/
        gracias por todo)
    (voces/voz) ~ (dicen/dice/ordenan/mandan) ~ (matar*/salte/tirar*/mate/cortar*/morir)
"""

OVERDOSE = """
    (tome/tomado/tomo/trague/tragado/trago/tomarme/tomarse/ingeri/tomando/bebi/bebido/tragarse/me
        tome/tomaron) (todas/todos/demasiadas/demasiados/muchas/un monton/toda la/todo el/una caja/
        dos cajas/un bote/un frasco/un puñado/un punado/mas de/la caja/medio bote/el bote entero/
        todo un/tres cajas/como) [mis/las/sus/los/de] [mis/las/#/veinte/treinta/cuarenta/*] [*]
        {past} [de] [*]
    - todas mis pastillas (a su hora/a tiempo/a sus horas/como)
    - tome todas mis pastillas a
    - (tome/tomado/tomo) (todas/todos/muchas/muchos) [mis/las/los/mi] (fotos/dias/dia/precauciones/
        medidas/veces/mañanas/noches/decisiones)
    (tome/tomado/tomo/trague/tragado/ha tomado) (#/veinte/treinta/cuarenta/diez/quince/cincuenta/
        doce) [*] {past}
    - (tome/tomado/tomo/trague) (1/2/3/una/dos/tres/media) {past}
    - {past} (al dia/por dia/cada dia/diarias/a la semana/desde 20*)
    sobredosis (>/de {past}/anoche/hoy/esta/y/ayer)
    - sobredosis ~ (estudio/riesgo/chocolate/antecedentes/series/azucar)
    - (estudio/riesgo/antecedentes/excluyo/excluidos) ~ sobredosis
    (tome/tomado/tuvo/tuve/toma) una sobredosis
    {quien} ~ (trago/tomo/tomado/tragado/bebio/bebido/comido/comio) ~ (todas (sus/las/mis)/
        demasiadas/una caja/lejia/la pila/un bote/mis pastillas/pila de boton/cloro/las pastillas
        de/un frasco/muchas pastillas/todos los) [*] [de] [*]
    - {quien} ~ (comio/comido/bebio/tomo/tomado) ~ (todas las (mañanas/noches/uvas)/la leche)
    (doble dosis/dos veces/por error/el doble) ~ {past} ~ (tome/tomado/mareo/mareado/mareada)
    (tome/tomado/inyecte/puse) [*] [*] (doble dosis/dosis doble/el doble/dos veces la/demasiada/
        demasiado) [*] ({past}/por/>/y/dosis)
    - demasiado (sol/cafe/vino/tiempo/en serio)
"""

AMBULANCE = """
    {quien} ~ (no despierta/no se despierta/no respira/inconsciente/esta inconsciente/no responde/no
        reacciona/desmayado/desmayada/se desmayo/se ha desmayado y/esta convulsionando/convulsiona/
        tiene un derrame/tiene un ictus/tiene un infarto/esta morado/esta azul/colapso/no puedo
        despertarlo/no puedo despertarla/no se mueve)
    - {quien} ~ (no despierta/no se despierta/no responde/no reacciona) ~ (antes/temprano/mensajes/
        correo/correos/telefono/tratamiento/despertador/al (tratamiento/telefono))
    - (inconsciente/desmayo/desmayado/desmayada/ictus/infarto/derrame) ~ (hace/anos/en 20*/en 19*)
    no (despierta/respira/reacciona/se despierta) (>/y/que/ayuda)
    no (puedo/consigo/logro) despertar (a/lo/la)
    no (puedo/consigo/logro) (despertarlo/despertarla/despertarle)
    (cara/boca/rostro/labio) [*] [*] (caida/torcida/paralizada/torcido/caido/dormida/colgando/
        desviada) ~ (hablar/brazo/repente/lado/habla/desde)
    (de repente/de golpe/subitamente/de pronto) ~ (no puedo hablar/no puede hablar/no habla/brazo
        izquierdo/brazo derecho/no veo/no siente/paralizado/paralizada/no puedo mover/no puede
        mover/habla raro/perdi la vision/se le cayo la cara)
    (teniendo/tiene/tengo/creo que/dando/dandome/esta) [*] [*] (un ictus/un infarto/un derrame/un
        ataque al corazon/un derrame cerebral/un acv) (>/ahora/y/que)
    - (ictus/infarto/derrame) ~ (hace/en 20*/en 19*/anos)
    no puedo respirar (>/y/bien/ayuda)
    - no puedo respirar ~ (nariz/mascarilla/calor)
    (dolor/opresion/presion) [*] [*] [*] pecho ~ (brazo/mandibula/respirar/ahora/sudor/falta)
    (sangra/sangre/sangrado/sangrando/hemorragia) ~ (no para/por todas partes/no se detiene/no deja
        de)
    (garganta/lengua) [se] [me] (cierra/hincha/hinchada/cerrando/esta cerrando/esta hinchando) (>/
        desde/despues/y)
    (llamar/llamo/llamen/llamad) (a una ambulancia/al 112/al 911/a emergencias/a la ambulancia) (>/
        por favor/o/ya/porque)
"""

HOME = """
    {quien} [*] [*] [me/nos/le] (me pega/me golpea/me maltrata/me amenaza/me insulta/me ahorca/me
        estrangula/me viola/me encierra/me empuja/me humilla/me pego/me golpeo/me amenazo/me ahorco/
        me estrangulo/me encerro/me violo/me ha pegado/me ha golpeado/me ha amenazado/me patea/me
        cachetea/me abofetea/me tira del pelo/me toca/pega a mis hijos/golpea a mi madre/pega a los
        ninos/golpea a los ninos/nos pega/nos golpea/me controla/me quema/me agrede/me ha encerrado/
        me estrangulo/me dio una paliza/me da palizas/me abusa)
    - {quien} [*] [*] (me pega/me golpea) (el (sol/viento)/en (el ajedrez)/un (susto/abrazo)/con
        (carino))
    - {quien} [*] [*] (me toca) (el/mucho/la (loteria/guitarra))
    - {quien} [*] me empuja (la silla/en la silla/a (salir/seguir/mejorar))
    (el sol/calor/fatiga/enfermedad) ~ me pega
    (me pegan/me golpean/me maltratan/soy maltratada/soy maltratado/me violan/me encierran/me
        amenazan/abusan de mi/me tienen encerrada/me tienen encerrado)
    (tengo miedo/miedo) (de mi/a mi/de el/de ella/a el/de volver a/de mis/le tengo) [ex] [marido/
        esposo/pareja/novio/padre/madre/hijo/casa/ex/esposa/padrastro/mujer/hermano/a casa/>/cuando/
        y]
    - miedo (de/a) mi (resonancia/cita/enfermedad/futuro/proxima/proximo/brote/tratamiento/cuerpo/
        ms/em/diagnostico)
    (no me deja/me prohibe/no me permite/no me dejan) (salir/ver a/hablar/usar/ir al/trabajar/
        llamar/tener/ir a/comer/ver)
    - (fatiga/enfermedad/espasticidad/dolor/medico/neurologo/calor/neurologa/cansancio) ~ (no me
        deja/me prohibe/no me permite)
    (me quita/me quito/me esconde/controla/me roba/me ha quitado/revisa/me escondio) (el/la/mi/mis/
        los/las/todo mi) (telefono/dinero/medicinas/pastillas/medicacion/celular/movil/pasaporte/
        silla/tarjeta/medicamentos/documentos/sueldo/pension/llaves)
    - me quito (el medico/la medicacion mi/el neurologo/los medicamentos el)
    (amenaza con/amenazo con/dice que va a/dijo que me/dice que me/juro que me/me dijo que me)
        (matarme/matar/mataria/va a matar/pegarme/mata/quitarme a los ninos/quitarme a mis hijos/
        quitarme los ninos/hacerme dano)
    (me va a matar/va a matarme) (>/si/cuando/y/mi)
    - (risa/calor/fatiga/dolor/ms/em/enfermedad/estres/jefe/curiosidad/espera) ~ (me va a matar/va a
        matarme)
    no (me siento/estoy) (segura/seguro/a salvo) (en casa/en mi casa/con el/con mi/con ella/aqui/en
        mi propia)
    (violencia domestica/violencia de genero/maltrato) (>/en mi casa/sufro/estoy/vivo/mi)
    - (violencia domestica/violencia de genero/maltrato) ~ (estudio/campana/dia/ley/asociacion)
    (sufro/vivo/victima) [*] (violencia/maltrato/abusos/malos tratos)
    (mi hija/mi hijo/mi nieta/mi nieto/una nina/un nino/los ninos) ~ (abusada/abusado/abusan/le
        pegan/le pega/la toca/lo toca/tocan/maltratan/golpean/abusa de/la golpea/lo golpea)
"""

SPANISH = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
