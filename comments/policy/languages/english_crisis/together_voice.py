"""Somebody to talk to, in parts: a voice and what it wants, a wound and what hides it."""

KINDS = {
    # A voice, or somebody who is not there.
    "voice": """
        (whispering/whispers/whisper/chip/radio/transmitter/implant/tv) [in/from] [my] [*] (told/
            tells/telling/ordering/orders/says/said/saying/in my head/wants/keeps)
        (ordering/commanding/instructing/telling) me to
        (they/they ve/theyve) put a (chip/device/microphone/camera)
        (told/tells) me to
        (a/the/this/her/his/another) [*] voice [s] [behind/in/inside/says/tells/that/telling/keeps]
        (voices) [*] [*]
        (something/someone/somebody/thing) [*] (talks/talking/whispers/speaks/whispering/speaking/
            shouts) [in/to/at/inside]
        (god/jesus/satan/the devil/the lord/an angel/angels/allah) [has/s/is/keeps/have]
            (instructed/
            told/tells/telling/ordered/chosen/commanded/wants/asked/shown/sent)
        (hearing/hear/heard) (people/my name/whispering/whispers/them/him/her/things/someone/
            somebody/
            a man/a woman)
        (man/woman/people/someone/thing/eyes/camera/cameras/somebody) in the (radiator/walls/wall/
            loft/tv/telly/mirror/ceiling/pipes/wires/radio/vents/attic/floor)
        (they ve/theyve/he s/hes/she s/shes/it s/its/they have) been telling me
        (cant/cannot/couldnt) (turn/switch/shut) (him/her/it/them) (off/up/out)
        (isnt/not/isn) my own (thinking/thought/thoughts/voice)
        been (swapped/replaced/switched) [for]
        swapped for a
        - (telly/tv/radio/neighbours/neighbour/next door/bbc/zoom/singer/choir/satnav/alexa/ward/
            clinic) ~ (voice/voices)
        - (voice/voices) ~ (telly/tv/radio/neighbours/next door/bbc/zoom/choir/satnav/alexa/
            patients/patient/recognition/control)
        - voice [*] (of/mail/recognition/control/software/note/notes/therapist)
    """,
    # What it wants, or what is done for it.
    "command": """
        (pillow/knife/cushion/hand/hands) (over/to/on/round/in) (her/his/my/the) (face/mouth/throat/
            neck/nose)
        step off (the/a)
        (put/hold/push) (the/a) (pillow/cushion/knife)
        punish (me/her/him)
        (hurt/kill/stab/burn/cut/drown/smother/poison/harm/slit/choke/drop/shake) (him/her/them/
            himself/herself/it/me/myself/my/the/people/someone)
        (get/grab/fetch/take/use) the (knife/scissors/gun/blade/pills/tablets/hammer/rope)
        (jump/die/coward/worthless/poison/evil)
        (do/doing) it while
        (go/jump/throw/climb/lean) out [of] (the/a) window
        (step/walk/run/go) (in front/into the road/into traffic/onto the)
        get rid of (her/him/them/me/it)
        send [my/him/her/them] [*] home
        go after
        something (nasty/horrible/terrible/evil/awful/bad) [about]
        knows what i (did/am/do)
        (sent/following/watching/after/recording) me
        (scissors/knife/hammer) ready
        shut the door and
        clean [*] [*] of me
        nearly (listened/did)
    """,
    # Harm to oneself, as it is hinted at.
    "wound": """
        (burn/burned/burning/burns/cut/hit/hurt/scald) myself [with/when/on/till/until]
        my (arms/legs/thighs/skin) (tell/tells/look/looks/show) [the/like]
        (did/done/doing/do) my (arms/arm/legs/leg/thighs/wrists/wrist/stomach)
        (cut/cutting/cuts/slice/slicing) (there/again/>/my/deep/deeper/on/legs/arms)
        (blade/blades/razor/razors/lighter/cigarette/cigarettes/compass/scissors/glass) [*] [*] (on/
            out/again/bits/to/in/and/from/under)
        (razor/pencil sharpener) [*]
        (deeper/too deep/deep ish)
        (through/soaked) [the/a] [*] (towel/towels/bandage/sheet/tissue/dressing)
        (scratch/scratching/pick/picking/dig/digging/bite/biting/scrub/scrubbing) [*] [*] [*] (till/
            until)
        (bleach/salt/lemon/boiling water) on (it/them/the)
        (punch/punched/punching/hit/headbutt/headbutted/kicked) (the/a) (wall/walls/door/tiles/
            mirror)
        (banging/bang/banged/smack/smacking/smash/hitting) my (head/hand/hands/fists/legs)
        blood on (her/his/the) [*] (sheets/sleeves/sleeve/towels/bed/pillow/clothes/pyjamas/towel)
        (marks/scars/cuts/burns) [*] (up/on/all over/down) [both] (her/his/my) [*] (arms/arm/legs/
            thighs/wrists)
        (arms/legs/thighs/wrists) [is/are/r] (wrecked/ruined/a mess/covered/in bits/shredded)
        self harm*
        sh (again/>)
        (relapsed) not the ms
        - (cut/cutting) (there/again) [*] (hair/grass)
        - (cut/burned/burnt/hit) myself (shaving/opening/peeling/cooking/on (the/a))
        - (cutting/cut/cuts) (on/my (hair/nails/toenails/grass/dose/hours/finger/losses))
    """,
    # What gives it away.
    "concealed": """
        too loud (in/up)
        (when/whenever) it gets (too/loud/bad)
        (tell/tells) the story
        long sleeves
        (tell/told/tells) (anyone/anybody/no one/nobody/a soul)
        (mum/dad/husband/wife/nobody/no one/they/she/he/everyone) (dont/doesnt/doesn) (know/suspect)
        (everyone/he/she/mum/dad) (thinks/think/says) (it s/its/the/i/im) [*] (heat/cat/dog/did/
            fell/
            clumsy/ms)
        (the/says the/was the/it s the) (cat/dog) (did/scratched) [it]
        (shuts/shut/quiet/quietens/stops) (my/the) (head/thoughts/noise/pain/feeling) [up]
        (makes sense/feel something/feel real/feel anything/feel alive)
        (deserve/deserved) (it/this/the pain/>)
        running out of (leg/skin/arm/space/room)
        (than i/than) meant
        [till/until] [it/i/they] (bleeds/bleed/bled/see stars/crack)
        (year*/month*/day*/week*) clean
        clean (of it/from/for)
        (straight/right) back (where/to/at)
        (again) (tonight/last night/today/every/>)
        (cant/cannot) stop (>/it/and/again/mum)
        (14/13/12/15/16/11) [year/years] [old]
        wanted it to be my
        - (months/years) clean (scan/scans/mri)
    """,
}
