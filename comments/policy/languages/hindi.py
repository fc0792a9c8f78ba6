"""What can mean a crisis, in Hindi: in Devanagari, and in Latin letters as typed on phones."""

from comments.policy.languages.language import Language

LISTS = {
    "जाऊँ": "चाहता, चाहती, चाहते, चाहूँगा, चाहूंगी, चाह",
    "goli": """goli, goliyan, goliya, golian, tablet, tablets, dawai, dawa, dawaiyan, dawaiya,
        medicine, medicines, pills, paracetamol, crocin, neend ki goli, neend ki goliyan, patta,
        strip, golia, davai, dawayi, zeher, zehar, jahar""",
    "kaun": """pati, patni, husband, wife, papa, mummy, maa, baap, pita, mata, beta, beti, bhai,
        behen, bacha, baccha, sasur, saas, boyfriend, dost, mera beta, wo, woh, devar, chacha,
        mama, dadi, nani, bachche, bete, biwi, ghar wale""",
    "hun": "hu, hun, hoon, hoo, h, hai, he, tha, thi, raha, rahi, rha, rhi, main, mai",
}

TALK = """
    मरना (चाहता/चाहती/चाहते/है/हैं/चाहूँगा/चाहूंगी/चाह)
    मर जाना (चाहता/चाहती/है/चाहते/चाह/चाहिए/बेहतर)
    (मर/मरने/मरना/मौत) [ही] (जाऊँ/जाऊं/जाऊँगा/जाऊँगी/जाऊंगा/जाऊंगी/का मन/की इच्छा/का विचार/के बारे
        में सोच/का दिल/के विचार/आ जाए/को गले)
    (जीना/जीने/जिंदा/ज़िंदा/जिन्दा/ज़िन्दा/जी) [ही/अब] [रहना] (नहीं/नही) [चाहता/चाहती/है/सकता/सकती/
        पा/होता/चाहते]
    (नहीं/नही) (जीना/जी सकता/जी सकती/जीना चाहता/जीना चाहती/रहना चाहता इस दुनिया/जिया जाता/जी पाऊंगा/
        जी पाऊंगी)
    (जीने) [की/का] [कोई] (इच्छा/वजह/मन/मतलब/कारण/चाह/फायदा) [ही] (नहीं/नही/खत्म/ख़त्म)
    (जीने का मन नहीं/जीने की इच्छा नहीं/जिंदगी से थक/ज़िंदगी से थक/जिंदगी से तंग/ज़िंदगी से तंग/जीवन
        से तंग/जिंदगी खत्म/ज़िंदगी खत्म/जीवन समाप्त/जीवन खत्म/जिंदगी का कोई मतलब नहीं/जीवन का कोई
        अर्थ नहीं/जीने से थक/जीवन बेकार है/जिंदगी बेकार है)
    (आत्महत्या/खुदकुशी/ख़ुदकुशी/सुसाइड/आत्मघात) (कर/करने/करना/करूँ/करूं/की कोशिश/का विचार/के विचार/
        करूंगा/करूंगी/का ख्याल/का मन/के बारे में सोच/की सोच/करूँगा/करूँगी/>)
    - (आत्महत्या/खुदकुशी/सुसाइड) (की दर/की रोकथाम/रोकथाम/दर)
    (अध्ययन/दुष्प्रभाव) ~ आत्महत्या दर
    (खुद/ख़ुद/अपने आप/स्वयं) को (मार/मारना/खत्म/ख़त्म/काट/नुकसान/चोट/मारने/समाप्त/फांसी/जला/मिटा)
    (अपनी/मेरी) (जान/जिंदगी/ज़िंदगी/जीवन) (ले/लेना/लेने/दे/देना/देने/खत्म/ख़त्म/समाप्त/दूंगा/दूंगी/
        दे दूं/ले लूं/ले लूँ)
    (अपना/अपने) जीवन [को] (समाप्त/खत्म/ख़त्म/का अंत)
    (फांसी/फाँसी) (लगा/लगाना/लगाने/लगाऊं/पर/लगाकर)
    (हाथ/कलाई/नस/नसें/कलाइयाँ) [की] [नस] (काट/काटना/काटने/काटी/काट ली/काटता/काटती)
    (मेरे/मुझ) [बिना/मरने] (बिना सब/के बाद सब/बिना वे/से सब/मरने से सब) ~ (खुश/बेहतर/अच्छा/सुखी/
        आसान)
    (मैं/बस/सब पर/परिवार पर) [सब पर/परिवार पर/एक/सिर्फ] (बोझ) (हूँ/हूं/बन/हु)
    (काश) [मैं/मुझे] (मर/मर जाता/मर जाती/पैदा ही/पैदा नहीं/न उठूं/मौत) [*]
    (सब कुछ/सब) (खत्म/ख़त्म) (कर/करना/कर दूँ/कर दूं/हो जाए) (>/दूँ/दूं/चाहता/चाहती/देना/दूंगा/आज)
    (अलविदा) (दोस्तों/सब/दुनिया/सबको/मेरे/हमेशा) [>/माफ/को/के/करना]
    (सुसाइड नोट/आखिरी चिट्ठी/आखिरी संदेश/अंतिम संदेश/आखिरी पत्र)
    (आवाज/आवाज़/आवाजें/आवाज़ें) ~ (मार/कूद/मरने/मारने/मर/मारो/जान) [*] (कह/बोल/कहती/कहते/हैं/है)
    (पुल/छत/रेल/ट्रेन) (से/के/के सामने/के नीचे) (कूद/कूदना/कूदने/आगे/खड़ा/किनारे)
    - (हंस/हँस) [हंस/हँस] (कर/के) मर
    - (हंसी/हँसी/भूख/प्यास/गर्मी/शर्म) (से/के मारे) मर
    - मरना (नहीं/नही) (चाहता/चाहती)
    - नहीं मरना
    (marna/mrna/mar jana/mar jaana/marjana/mar jaun/mar jau/mrna) (chahta/chahti/chahte/hai/h/hu/
        hun/hoon/chahata/chahati/chata/chati/chahiye/chahta hu/behtar)
    (mujhe/mujko/muje/main/mai/mein/me/bas/ab/mein bas) [ab/bas/sirf/to] (marna/mrna/mar jana/mar
        jaana) [hai/h/chahta/chahti/>/he]
    (jeena/jina/jine/jeene/zinda/jinda/jeene ka/jine ka) [rehna/ka/ki/hi/ab] [man/mann/ichcha/iccha/
        dil/koi] [matlab/wajah/fayda] (nahi/nhi/nahin/ni/nai) [chahta/chahti/hai/karta/raha/h/>/
        rahna/rehna/chahata]
    (nahi/nhi/nahin/ni) (jeena/jina/jee sakta/jee sakti/jeena chahta/jeena chahti/ji sakta/ji sakti/
        jiya jata/jiya jaa/ji paunga)
    (suicide/khudkushi/khudkhushi/aatmahatya/atmahatya/khud kushi) (kar/karna/karne/karlunga/
        karungi/karunga/karlungi/karu/krna/krne/kr/ki koshish/kar lunga/kar lungi/karna chahta/ka
        khayal/ke khayal/karlu/kar lu)
    (khud/apne aap/khudko/apneaap) ko (maar/mar/marna/khatam/khatm/nuksan/kaat/kat/hurt/fansi/jala/
        mita/chot/maarna/marne/khatam)
    (apni) (jaan/jindagi/zindagi/life) (lena/le/de/dena/khatam/khatm/dedu/dene/leni/deni/le lunga/le
        lu/le lungi/dedunga/khtm/end)
    (zindagi/jindagi/life/jeevan/jivan) [se] (thak/tang/khatam/khatm/bekar/bekaar/ka koi matlab
        nahi/se thak/se tang/ka koi matlab nhi/jeene layak nahi/haar) [gaya/gayi/aa/karna/hai/chuka/
        chuki/kar/>/gya/gyi/chuki/ho/hu]
    - (zindagi/life) (bekar/khatam) (ho gayi thi/ka (match/season))
    (haath/kalai/nas/naas/nass) [ki] [nas] (kaat/kat/kaatna/katna/kaat li/kat li/kaat raha/kaat lu/
        katne)
    (mere) (bina/marne ke baad/jane ke baad) ~ (khush/better/behtar/accha/acha/aasan/sukhi)
    (bojh/boj) (hun/hu/hoon/ban/bann/hoo/ho)
    kaash (main/mai/mein/me/mujhe) [*] (mar/marr/paida hi/paida na/na uthu/maut/mar jata/mar jaun)
    (sab/sab kuch/sabkuch) (khatam/khatm/khtm) (kar/karna/kr/krna/ho jaye/kardu/kar du/karna chahta)
        [*]
    - sab khatam ho (gaya/jaye) (match/mela)
    alvida (dosto/duniya/sabko/sab/doston/hamesha/mere) [*]
    (phansi/fansi/faansi/phaansi) (laga/lagana/lagane/lagaunga/pe/lagaungi/lga/lagalu)
    (awaaz/awaz/awaazein/awazein/awaje/aawaz/aawaze) ~ (maar/mar/kood/marne/maarne/khatam/jaan/kud)
        [*] (bol/keh/kehti/kahti/bolti/kehte/hai)
    (maut) (chahiye/aa jaye/aajaye/chahta/chahti/behtar/ki dua)
    (pul/bridge/chhat/chat/train) (se/ke aage/ke neeche/ke samne/ke niche) (kood/kud/koodna/kudna/
        aana/koodne/khada/kudne/katne)
    (ab/mujhse/aur) [aur] (nahi/nhi) (sahan/sah/bardasht/sehna/jhel) (hota/ho/sakta/hoga/sakti/hota
        ab/ho raha/paunga/raha/rha)
    - (garmi/thand/shor) ~ (sahan/bardasht/sah)
    अब [और] (नहीं/नही) (सहा/सह/बर्दाश्त/झेल) (जाता/सकता/सकती/होता/पा)
    - (गर्मी/ठंड/शोर) ~ (सह/सहा/बर्दाश्त)
    - (has/hans/haske/hasi/bhook/bhukh/sharam/garmi/khushi/hasne) (has/hans/ke/se/kar/ke maare) [*]
        (mar/marna/mara/mar gaya)
    - (marna/mar jana) (nahi/nhi/nahin) (chahta/chahti/hai/h)
    - nahi marna
    (chitthi/letter/note) likh (di/diya/ke) ~ (maaf/alvida/sorry)
"""

OVERDOSE = """
    (सारी/सभी/बहुत सारी/पूरी/सब/ढेर सारी/बहुत/बहुत ज़्यादा/बहुत ज्यादा/ज्यादा/पूरा पत्ता/मुट्ठी भर)
        [नींद की] [अपनी] (गोलियाँ/गोलियां/दवाइयाँ/दवाइयां/दवाई/दवा/गोली/दवाएं/नींद की गोलियां/नींद
        की गोलियाँ) [एक साथ] (खा/ले/निगल/खाईं/खायी/खाई/खा ली/पी)
    (#/बीस/तीस/चालीस/दस/पचास/पंद्रह) [नींद की/पैरासिटामोल की] (गोलियाँ/गोलियां/टैबलेट/पैरासिटामोल)
        [एक साथ] (खा/ले/निगल/खाईं/खाई)
    (ज़हर/जहर/फिनाइल/कीटनाशक/तेज़ाब/तेजाब) (खा/पी/पिया/खाया/पी लिया/निगल)
    (ओवरडोज/ओवरडोज़) (ले/कर/हो/लिया)
    (बच्चे/बेटे/बेटी/बच्चा/बेटा/पति/पत्नी/माँ/मां/भाई/बहन) (ने) ~ (गोलियाँ/गोलियां/दवाई/दवा/फिनाइल/
        जहर/ज़हर/बैटरी/नींद की) ~ (खा/निगल/पी)
    (saari/sari/sab/bahut/bohot/puri/poori/dher saari/bahut saari/sare/saare/bhot/poora patta/muthi
        bhar/bahut zyada/jyada) [apni/neend ki/nind ki/meri] [*] {goli} [ek saath] (kha/khali/khaa/
        le/nigal/khayi/khai/kha li/khaliya/leli)
    - (sari/saari/sab) [*] {goli} (time/samay/roz/le li aaj ki)
    (#/bees/tees/das/pachas/chalis) [neend ki/paracetamol ki] {goli} [ek saath] (kha/khali/le/nigal/
        khayi/khai)
    (zeher/zehar/jahar/phenyl/poison/tezab) (kha/pee/pi/khaya/piya/khaliya/kha liya/pee liya/khane)
    overdose (kr/le/ho/liya/kiya/kr/le liya)
    {kaun} ne ~ ({goli}/phenyl/zeher/battery) ~ (kha/khali/pi/nigal/pee)
"""

AMBULANCE = """
    (बेहोश/होश में नहीं/सांस नहीं/साँस नहीं/उठ नहीं रहे/उठ नहीं रही/उठ नहीं रहा/जवाब नहीं दे/दौरा
        पड़ रहा/दौरा पड़ा/नीला पड़/नहीं उठ) (हो/है/हैं/ले/आ/रहा/रहे/रही/गया/गई/गए/गयी)
    - (बेहोश/दौरा) ~ (साल पहले/बचपन/पहले)
    (सांस/साँस) (नहीं/नही) (ले/आ/लिया/ली)
    (चेहरा/मुँह/मुंह) [*] (टेढ़ा/लटक/तिरछा/सुन्न/टेढा) ~ (बोल/हाथ/अचानक/आवाज)
    अचानक ~ (बोल नहीं/हाथ सुन्न/लकवा/दिखना बंद/नहीं बोल/एक तरफ)
    (स्ट्रोक/लकवा/हार्ट अटैक/दिल का दौरा) [*] (आ/पड़/आया/हो रहा/पड़ा) [रहा/गया/>/है]
    - (स्ट्रोक/लकवा/हार्ट अटैक/दिल का दौरा) ~ (साल/पहले/में आया)
    (सीने/छाती) (में) [*] (तेज/तेज़/दर्द/जकड़न) ~ (हाथ/सांस/साँस/पसीना/अभी/बाएं)
    (खून) (बंद नहीं/रुक नहीं/नहीं रुक)
    (behosh/hosh me nahi/hosh mein nahi/saans nahi/sans nahi/uth nahi raha/uth nahi rahi/uth nahi
        rahe/jawab nahi de/daura pad/neela pad/nahi uth) (ho/hai/h/le/aa/raha/rahi/rahe/gaya/gayi/
        gai/rhi/rha)
    - (uth nahi/nahi uth) (raha/rahi/rahe) ~ (subah/school/alarm)
    (saans/sans) (nahi/nhi) (le/aa/li/ley)
    (uth/jaag/jag) (nahi/nhi) (raha/rahi/rahe/rha/rhi) [hai/>/h]
    (chehra/muh/munh) [*] (tedha/latak/terha/sunn/tirchha) ~ (bol/haath/achanak/awaz)
    achanak ~ (bol nahi/haath sunn/lakwa/dikhna band/nahi bol)
    (stroke/lakwa/heart attack/dil ka daura) [*] (aa raha/pad raha/aaya/ho raha/aa rha/pad gaya/aa
        gaya)
    (seene/chhati/chati/sine) (me/mein) [*] dard ~ (haath/saans/pasina/abhi/sans)
    (khoon/khun) (band nahi/ruk nahi/nahi ruk)
"""

HOME = """
    (पति/पत्नी/पिता/पापा/सास/ससुर/ससुराल वाले/ससुराल/भाई/बेटा/बॉयफ्रेंड/मां/माँ/चाचा/घर वाले/घरवाले/
        जेठ/देवर/मामा) [*] [मुझे/मेरे/मुझ/हमें] [*] (मारता/मारते/मारती/पीटता/पीटते/मारा/पीटा/धमकी/
        धमकाता/गला दबा/गला घोंट/कैद/बंद करके/बंद कर/जबरदस्ती/ज़बरदस्ती/रेप/बलात्कार/गाली देते/
        गालियां/छेड़/गलत तरीके/छूते/छूता/जला/जान से मार/मार डाल/प्रताड़ित)
    - (मुझे/पापा) ~ (शतरंज/ताश) ~ (मारा/हरा)
    (घरेलू हिंसा/मारपीट/मार पीट) (>/होती/करता/करते/का शिकार/की शिकार/से/कर)
    - घरेलू हिंसा ~ (अध्ययन/कानून/अधिनियम)
    (मुझे) [*] (घर में/कमरे में) (बंद/कैद)
    (जान से मारने/मार डालने) की धमकी
    (पति/पिता/पापा/उससे/उनसे/घर जाने) से [बहुत] डर (लगता/लग/है)
    डर (लगता/लग) (है/रहा) ~ (पति/घर जाने/पापा) [*]
    (घर) (में/पर) सुरक्षित (नहीं/नही)
    (बच्ची/बच्चे/बेटी/बेटे) (के/को/से/का) [साथ] (यौन/गलत/छेड़/मारता/मारते/पीटता/शोषण)
    {kaun} [*] (mujhe/muje/mujko/mereko/hume/mujhko) [*] [*] (maarta/marta/maarte/marte/maarti/
        marti/peetta/pitta/peette/mara/maara/peeta/dhamki/dhamkata/gala daba/gala ghont/band kar/
        kaid/zabardasti/jabardasti/rape/gali deta/galiya/touch karta/jala/pit/maar/tang karta)
    - {kaun} [*] mujhe ~ (chess/shatranj/ludo/cards) ~ (mara/maara/haraya)
    (gharelu hinsa/domestic violence/maar peet/maarpeet/marpeet/mar pit) (>/hoti/karta/karte/ka
        shikar/ki shikar/se/hota/kar)
    (jaan se maarne/jaan se marne/maar dalne/jaan se maar) (ki dhamki/dega/denge/dunga)
    (pati/husband/papa/baap/unse/usse/ghar jane/ghar jaane) se [bahut/bohot] (dar/darr) (lagta/lag/
        hai)
    (ghar) (me/mein/pe/par) (safe nahi/surakshit nahi/safe nhi)
    (beti/bachi/bacchi/bete/bachche) (ke/ko/se) [sath/saath] (galat/rape/maarta/marta/ched/chhed/
        yaun/peetta)
    (पति/पिता/ससुर/सास/भाई/पापा) ~ (मुझे) ~ (मारता/मारते/मारती/पीटता/पीटते)
    (घर से) ~ (निकलने नहीं/बाहर जाने नहीं) (देता/देते/देती)
"""

HINDI = Language(lists=LISTS, talk=TALK, overdose=OVERDOSE, ambulance=AMBULANCE, home=HOME)
