"""What can mean a crisis, in Portuguese: of Portugal and of Brazil."""

from comments.policy.languages.language import Language

LISTS = {
    "quem": """marido, esposo, esposa, mulher, companheiro, companheira, namorado, namorada, pai,
        mae, papai, mamae, filho, filha, irmao, irma, ex, avo, bebe, crianca, menino, menina,
        vizinho, vizinha, amigo, amiga, ele, ela, cuidador, cuidadora, padrasto, tio, neto, neta,
        sogra, parceiro""",
    "comp": """comprimidos, pilulas, remedios, medicamentos, capsulas, soniferos, paracetamol,
        ibuprofeno, baclofeno, rivotril, diazepam, caixa, caixas, cartela, cartelas, frasco,
        antidepressivos, calmantes, insulina, medicacao, clonazepam, gotas, morfina, xanax,
        dipirona, benuron""",
    "morrer": """morrer, me matar, matar me, matar-me, suicidar-me, me suicidar, desaparecer,
        desaparecer para sempre, sumir, sumir para sempre, sumir do mundo, acabar com tudo,
        acabar com a minha vida, acabar com minha vida, tirar a minha vida, tirar minha vida,
        tirar a propria vida, deixar de viver, deixar de existir, estar morto, estar morta,
        nao acordar, nao acordar mais, nao existir, nao existir mais, me enforcar, enforcar-me,
        me jogar, atirar-me, me atirar, dormir e nao acordar, dormir e nunca mais acordar,
        nunca mais acordar, que tudo acabe, que tudo acabasse, que isto acabe, que isso acabe,
        me cortar, cortar-me, cortar os pulsos, me machucar, me ferir, magoar-me, por fim a tudo,
        por um fim a tudo, por fim a minha vida, por fim a vida, pular da ponte, saltar da ponte,
        nao viver mais, partir de vez, estar aqui mais, ter nascido, nunca ter nascido,
        nao ter nascido, nao estar aqui, morrer logo, morrer ja, pular da janela, nao viver""",
}

TALK = """
    (quero/queria/desejo/prefiro/preferia/penso/pensando/vontade/vou/tentei/tentar/gostaria/preciso/
        espero/quer/decidi/pensei/pensado/planejo/planeando/pretendo/tento/pronta/pronto/ideia/
        desejava/so queria/coragem/pensamentos/poderia/apetece) [so/apenas/mesmo/muito/de/em/as
        vezes/muitas vezes/me/realmente/para] [de/em/so/que] {morrer}
    (nao/n/ja nao/naum) [quero/aguento/consigo/tenho/suporto/vejo/vale/posso] [mais] [a] (viver/
        continuar/continuar a viver/continuar vivendo/vontade de viver/forcas para viver/forca para
        viver/mais viver/razao para viver/razoes para viver/motivo para viver/motivos para viver/
        sentido na vida/viver assim/seguir em frente/a pena viver/acordar/essa vida/esta vida/esta
        dor/existir/estar viva/estar vivo/saida/esperanca/futuro/sentido em viver/forcas para
        continuar/mais estar aqui/estar aqui/essa dor)
    - nao (quero/consigo/posso) [mais] (continuar/viver) (com (o/a/este/esse)/sem (o/a)/em/no/na/a
        (tomar/trabalhar)/tomando/lendo/o tratamento)
    - nao (quero/consigo) [mais] acordar (cedo/as/as criancas)
    (nao aguento mais/ja nao aguento/ja nao aguento mais/nao suporto mais/nao consigo mais/nao dou
        mais) (>/viver/e/isto/isso/a vida/essa vida/esta vida/quero/com a vida/esta dor/tanta dor/
        essa dor/sofrer)
    - nao (aguento/suporto/consigo) mais (com (o/esse/este) calor/o calor/esse calor/correr/andar/
        ler/comer/conduzir/dirigir/subir/esperar/de rir/dormir)
    (para que/pra que/de que serve/que sentido) [tem/faz] (viver/continuar/continuar a viver/minha
        vida/a minha vida)
    (cansado/cansada/farto/farta/exausta) de (viver/da vida/existir/tudo >/sofrer/lutar >/estar
        viva/estar vivo)
    (farta/farto/cansada/cansado) (da/desta/dessa) vida
    (minha vida/a vida/viver) [*] (nao tem sentido/nao faz sentido/nao vale/nao tem mais sentido/
        perdeu o sentido/nao presta/ja nao vale)
    (pensamentos/ideias/ideacao) (suicidas/suicida/de suicidio/de morte/de me matar)
    - (bula/efeito/efeitos/estudo/ensaio) ~ (suicidas/suicida/suicidio)
    - (suicidas/suicida/suicidio) ~ (bula/efeitos/estudo/taxa/taxas/prevencao)
    (penso/pensando/pensar/pensei) [muito/sempre/todos os dias/constantemente/todo dia] (em
        suicidio/no suicidio/em me matar/em matar me/em morrer/na morte/em acabar com tudo/em
        suicidar/em desaparecer/em acabar com a)
    (tentativa/tentativas) de suicidio
    (vou me/vou/vai se/quer se/ele se quer/ameaca/diz que se vai/diz que quer/diz que vai se)
        (matar/matar me/suicidar/suicidar me/enforcar/morrer/matar hoje/matar se)
    - (vou me/vou) (matar/morrer) (de (rir/trabalhar/fome/saudade)/a/o/as/saudades)
    (me corto/corto me/me cortei/cortei me/me machuco/estou me cortando/voltei a me cortar/voltei a
        cortar me/automutilo me/me automutilo/me queimo/tenho me cortado/ando a cortar me/magoo me)
        (>/de novo/outra vez/os bracos/os pulsos/as pernas/para/todos/desde/sempre/de proposito/as
        coxas/nos/toda)
    - (me corto/me cortei/cortei me/me machuco/me queimo) (na cozinha/no (papel/forno/treino)/com (a
        faca/o papel)/ao (fazer/cozinhar)/cozinhando/o cabelo/no dedo/nos treinos)
    (automutilacao/automutilo) (>/de novo/outra/me)
    (melhor/felizes/mais facil/aliviados/descansados) ~ (sem mim/se eu morresse/se eu nao existisse/
        se eu nao estivesse/quando eu morrer/se eu sumisse/se eu desaparecesse/se eu partisse/se eu
        morrer)
    (sou/so sou/sinto/ser/me sinto) [so/apenas/que sou/como] (um peso/um fardo/um estorvo) (>/para/
        pra/e/na/morto)
    - (fardo/peso) da doenca
    ninguem (sentiria a minha falta/sentiria minha falta/vai sentir minha falta/vai sentir a minha
        falta/ia notar/ia sentir/iria notar/notaria/sentira a minha falta/sentiria falta/choraria/
        daria pela minha falta)
    (quem me dera/oxala/tomara que/queria) [eu] (morresse/nao acordar/nao ter nascido/nunca ter
        nascido/estar morta/estar morto/morra/nao acorde/nao acordasse/morrer/ter morrido/nao
        acordar mais)
    (carta/cartas/bilhete/nota) (de despedida/de suicidio/despedida/suicida)
    adeus [a] (todos/a todos/mundo/mundo cruel/pessoal/meus amigos/para sempre/minha familia) (>/
        obrigad*/e/desculpem/me/perdoem/foi/amo)
    - adeus ~ (verao/ate amanha/ate breve/gordura/kilos/quilos)
    quando (lerem/voces lerem/leres/vocês lerem) isto/isso ~ (nao estarei/estarei/ja/morto/morta)
    (e a/este e o/esse e meu/este e o meu/e o meu) [minha] (ultima/ultimo) (mensagem/comentario/dia/
        noite/adeus) (>/aqui/adeus/obrigada/obrigado)
    - ultimo dia (de/do/no/na)
    (corda/pistola/arma/revolver/lamina/laminas/gilete/faca) ~ (pronta/garagem/comprei/ao lado/na
        mao/gaveta/carregada/aqui/cabeca/no pescoco/sotao/pulsos/preparada)
    - (faca/corda) ~ (cozinha/barco/saltar/violao/guitarra/cortei)
    (comprimidos/remedios/pilulas/medicamentos) ~ (guardados/guardei/juntando/escondidos/acumulei/
        guardando/juntei/a juntar/de lado) ~ (dia/caso/para/gaveta/quando/suficientes/tomar todos)
    - (comprimidos/remedios/medicamentos) ~ (viagem/ferias/farmacia/semana)
    (estou/parada/parado/sentado/sentada/em pe) ~ (na ponte/no telhado/na beira/no parapeito/nos
        trilhos/na linha do comboio/em cima da ponte/no terraco) (>/e/agora/do/da/pronta/pronto)
    - na beira (do mar/da praia/da piscina/do rio a)
    (vozes/voz) ~ (me dizem/me diz/dizem/mandam/manda/me mandam/na minha cabeca/dizendo/dizem me/diz
        me/mandam me) ~ (matar/morrer/saltar/pular/machucar/cortar/mal/bebe/ferir/fazer mal/atirar)
    (ouco/oico/estou ouvindo/escuto) vozes (>/que/na/e)
    - (ouco/escuto) vozes ~ (vizinhos/rua/corredor)
    (medo de/vontade de/impulso de/poderia) (fazer mal/machucar/matar/sufocar/magoar/ferir/bater)
        (ao meu (bebe/filho)/a minha (filha/mae)/o meu (bebe/filho)/meu (bebe/filho)/minha (filha/
        mae)/alguem/nos meus filhos/aos meus filhos/o bebe/a alguem)
    (hoje/esta noite/amanha/hoje a noite/em breve) [*] (acabo com tudo/me mato/mato me/vou acabar
        com tudo/vai acabar tudo/tudo acaba/acabou tudo/termino com tudo/sera o fim/vou me matar)
    (acabo/acabar/termino) com tudo (hoje/amanha/esta noite/>/agora/e)
    - (morro/morrer/morri/morrendo/morta/morto/morreu/matar/mata/morria) de (rir/fome/sede/sono/
        vergonha/calor/frio/saudade/saudades/medo/inveja/tedio/curiosidade/vontade/amores/riso/
        cansaco/tanto rir)
    - nao (quero/queria/vou) (morrer/me matar/sumir/desaparecer)
    - (sumir/desaparecer) (a/o/as/os/do mapa (nas/por)/essas/esta/este)
    (carta/cartas/bilhete) ~ (mesa/filhos/gaveta/marido/mae) ~ (cao/gato/cachorro/desculp*/perdao/
        adeus/vizinha)
    (cao/gato/cachorro/cachorra) ~ (com a/com o/na casa da) (vizinha/vizinho/irma/mae) ~ (carta/
        desculp*/perdao/adeus/obrigad*)
    (esta noite/hoje/hoje a noite) (e/sera/vai ser) (a ultima/o ultimo/minha ultima)
    (me corto/corto me/me cortando/cortar me) ~ (bracos/pernas/pulsos/coxas/noites)
    (vozes/voz) ~ (dizem/diz/mandam/manda) ~ (matar/pular/saltar/cortar/morrer)
"""

OVERDOSE = """
    (tomei/tomado/tomou/engoli/engoliu/engolido/ingeri/tomar/bebi/bebeu/tomando/ingeriu) [*] (todos/
        todas/muitos/demasiados/uma caixa/a caixa/uma cartela/um monte/um frasco/o frasco/duas
        caixas/duas cartelas/varios/a cartela/um punhado/mais de/a cartela inteira/tudo/comprimidos
        demais/tres caixas/toda a/todo o/uma mao cheia) [os/as/de/meus/seus/*] [meus/minhas/seus/de]
        [*] {comp} [*]
    - (tomei/tomou) (todos/todas) (os (dias/cuidados)/as (precaucoes/manhas/medidas/noites))
    (tomei/tomou/engoli/engoliu) [uns] (#/vinte/trinta/quarenta/dez/quinze/cinquenta/doze) [*]
        {comp}
    - (tomei/tomo/tomou/engoli) (1/2/3/um/dois/tres/meio) {comp}
    - {comp} (por dia/ao dia/todos os dias/por semana/desde 20*)
    (uma overdose/uma superdosagem/uma sobredosagem/uma sobredose) (>/de {comp}/ontem/hoje/esta/e)
    - (overdose/sobredosagem/superdosagem/sobredose) ~ (estudo/risco/chocolate/series/acucar)
    - (estudo/risco) ~ (overdose/sobredosagem/superdosagem)
    (tive/teve/tomei/tomou/fiz) uma (overdose/sobredosagem/sobredose)
    {quem} ~ (engoliu/tomou/bebeu/comeu) ~ (todos os/uma caixa/lixivia/agua sanitaria/a pilha/uma
        pilha/a bateria/os meus comprimidos/meus remedios/muitos comprimidos/uma cartela/um frasco/
        todos os comprimidos/os comprimidos/meus comprimidos/veneno) [*] [*]
    - {quem} ~ (comeu/bebeu/tomou) ~ (todos os (dias/doces/bolos)/o leite)
    (tomei/tomou/injetei) ~ (dose dupla/dupla dose/o dobro/duas vezes/por engano/dose errada/dose a
        mais/insulina demais) [*] ({comp}/>/e/da)
    - vitamina ~ (engano/duas vezes)
"""

AMBULANCE = """
    {quem} ~ (nao acorda/nao respira/inconsciente/esta inconsciente/nao responde/nao reage/desmaiou
        e/desmaiado/desmaiada/convulsionando/em convulsao/tendo um avc/a ter um avc/esta a ter/tendo
        um infarto/esta roxo/esta azul/perdeu os sentidos/nao se mexe/teve um avc agora/a ter
        convulsoes/tendo convulsao/tendo um derrame)
    - {quem} ~ (nao acorda/nao responde) ~ (cedo/antes/mensagens/telefone/emails/tratamento/
        despertador)
    - (inconsciente/desmaiou/avc/infarto/derrame/enfarte) ~ (ha/anos/em 20*/em 19*)
    nao (acorda/respira/reage) (>/e/mais/socorro/direito)
    nao (consigo/conseguimos) (acordar (o/a/ele/ela/minha/meu)/acorda lo/acorda la/respirar)
    - respirar ~ (nariz/mascara/calor)
    (rosto/boca/cara/face) [*] [*] (torta/torto/caido/caida/paralisada/paralisado/dormente/de lado/
        ao lado) ~ (falar/braco/repente/fala/lado/desde)
    (de repente/subitamente/do nada) ~ (nao consigo falar/nao consegue falar/nao fala/braco
        esquerdo/braco direito/nao vejo/paralisad*/fala enrolada/perdi a visao/fala arrastada)
    (tendo/a ter/tem/tenho/acho que/esta tendo) [*] [*] [*] (um avc/um infarto/um enfarte/um ataque
        cardiaco/um derrame) (>/agora/e)
    (dor/aperto/pressao/dores) [*] [*] peito ~ (braco/queixo/respirar/agora/suor/ar)
    (sangue/sangra/sangrando/a sangrar/sangramento) ~ (nao para/por todo/nao estanca/nao parar)
    (garganta/lingua) [esta/a] [se] (fechando/a fechar/inchando/a inchar/inchada/fechar) (>/depois/
        desde/e)
    (chamo/chamar/ligar/ligo) [uma/a/para/o/pro] (ambulancia/uma ambulancia/112/192/samu/o 112/o
        samu) (>/ou/por/agora/porque)
"""

HOME = """
    {quem} [*] [*] (me bate/bate me/bate em mim/me agride/agride me/me ameaca/ameaca me/me
        estrangula/me empurra/me humilha/me viola/me estupra/me tranca/me maltrata/me bateu/bateu
        me/me agrediu/me ameacou/me estrangulou/me trancou/me da socos/me chuta/me xinga/me espanca/
        espanca me/me espancou/tranca me/me toca/bate nos meus/bate na minha/bate nos/bate nas/me
        controla/me deu um soco/me enforcou/me queima/empurra me/nos bate/me esbofeteia/me
        pontapeia/me violou/me estuprou/abusa de mim/me abusa)
    - {quem} [*] [*] me toca (muito/o coracao/profundamente)
    - {quem} [*] [*] (me empurra/empurra me) (na cadeira/a cadeira/para (frente/fazer))
    (sou/fui/estou sendo/estou a ser/apanho) [*] (agredida/agredido/espancada/espancado/violada/
        estuprada/maltratada/maltratado/abusada/ameacada/batida/trancada) (>/por/pelo/em casa/todos/
        e/pela)
    apanho (do/da/em casa/todos)
    medo (do meu/da minha/dele/dela/de voltar/dos meus/de ir para) [ex] [marido/esposo/companheiro/
        namorado/pai/filho/casa/ex/para casa/mae/mulher/>/padrasto/irmao/quando/e]
    - medo (da minha/do meu/dos meus) (ressonancia/doenca/proxima/proximo/consulta/futuro/surto/
        tratamento/corpo/exame/em/diagnostico)
    (nao me deixa/nao deixa me/nao deixa eu/me proibe de/proibe me de/me impede de) (sair/falar/ver/
        telefonar/usar/ir/trabalhar/ligar/comer)
    - (fadiga/doenca/dor/espasticidade/medico/neurologista/calor/cansaco) ~ (nao me deixa/me proibe/
        me impede)
    (me tira/tira me/tirou me/me tirou/esconde/controla/rouba/me rouba/escondeu/ficou com/fica com)
        [o/a/os/as/todo o] [meu/minha/meus/minhas] (telemovel/celular/dinheiro/remedios/comprimidos/
        medicamentos/cadeira/cartao/documentos/passaporte/reforma/aposentadoria/telefone/muletas/
        salario)
    - (esconde/controla) ~ (dinheiro) ~ (publico/governo/estado)
    (ameaca/ameacou/diz que vai/disse que vai/disse que me/jurou/diz que me) [me] [de] (me matar/
        matar me/morte/matar/mata/me bater/tirar os filhos/tirar me os/tirar meus filhos/mata se/
        fazer mal)
    (me mata/me matar/matar me) se (eu/contar/for)
    nao (me sinto/estou) (segura/seguro/a salvo) (em casa/com ele/na minha/aqui/com ela/com o meu/
        com meu)
    (violencia domestica/maus tratos) (>/em casa/sofro/vivo/estou/do meu)
    - (violencia domestica/maus tratos) ~ (estudo/campanha/dia/lei/associacao)
    (sofro/vivo/vitima de) [*] (violencia/maus tratos/abusos/agressoes)
    (minha filha/meu filho/minha neta/meu neto/uma crianca/as criancas) ~ (abusada/abusado/esta a
        ser/esta sendo/apanha/e tocada/batem/bate nela/bate nele/maltratada/molestada/espancad*)
    - (meu filho/minha filha) (esta a ser/esta sendo) (operad*/tratad*/vacinad*/seguid*)
"""

PORTUGUESE = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
