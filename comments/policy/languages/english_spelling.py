"""How English is misspelt: what is written for what, and which words are right as they are."""

import re
from functools import lru_cache
from pathlib import Path

COMMON = frozenset(Path(__file__).with_name("english_words.txt").read_text("ascii").split())
"""The most common words of English, and those that are one letter from a word of the phrases. None
of them is ever taken for a misspelling."""

# Worth more care than others: what is meant when somebody hides it from a filter.
RARE = """
    abused, abusing, abusive, alive, ambulance, better, bleeding, breathe, breathing, burden, cant,
    collapsed, cutting, dead, death, die, died, drowning, dying, end, ending, exist, frightened,
    goodbye, hanging, hopeless, hurting, ibuprofen, kill, killed, killing, kms, life, live, living,
    myself, overdose, overdosed, paracetamol, pills, pointless, scared, strangled, stroke, suicidal,
    suicide, swallowed, tablets, tonight, unalive, unaliving, unconscious, unresponsive, without,
    worthless, self, harm, harming, himself, herself, husband, boyfriend, girlfriend, partner,
    everyone, nobody, disappear, forever, anymore, attempted, committing, voices, threatened
"""

WRITTEN = """
    you: u
    your: ur
    to: 2, tu, too, ot
    it: ti
    for: 4
    im going to: ima, imma
    going to: gonna, gunna, gona, gna, gon, gunner
    going: goin
    want to: wanna, wana
    have to: gotta
    trying to: tryna
    i dont know: idk
    i dont care: idc
    dont know: dunno
    dont: dnt, dun
    not: nt
    cant: cnt, carnt
    i cant: icant
    i dont: idont
    to be: tobe
    in: inn
    any more: nemore, nemor, anymor
    i have: iv
    not: nt
    done: dun
    i want: iwant
    would: wud, wld
    could: cud, cld
    should: shud
    have: hav, av
    of: ov
    that: tht, dat
    the: da, teh
    through: thru
    thought: thort, thot
    tonight: nite, 2nite, 2night, tonite, tnite
    tomorrow: tomoro, tomorow, tommorow, tommorrow, tomoz, tmrw, tmr, 2moro, 2morrow, tomoz
    today: 2day
    forever: 4ever
    before: b4
    later: l8r
    every: evry
    everyone: evryone, every1
    anyone: any1
    no one: no1, noone
    someone: sum1, some1
    people: ppl
    please: pls, plz
    because: bc, cuz, coz, cos, becuz
    now: rn, atm
    really: rly, rlly
    with: wiv, wiht, wif
    without: wivout
    though: tho
    when: wen
    what: wot, wat
    love: luv
    good: gud
    boyfriend: bf
    girlfriend: gf
    husband: hubby, hubbie, husban, hubband
    life: lyf, lyfe, lief
    die: dye, di, dy, dei, dir, doe, due
    died: dyed, dide
    hate: h8, hayt
    mate: m8
    wait: w8
    here: heer
    losing: loosing
    just: jus, jst, juss
    all: al, orl
    and: n, nd
    said: sed, sayd
    was: waz, woz, wus
    been: bin
    being: bein, bean
    enough: enuf, enuff, enugh, enogh
    right: rite, ryt
    carrying: carring
    couldnt: cudnt, coudnt, cldnt, couldent
    wouldnt: wudnt, woudnt, wldnt, wouldent
    whole: hole
    nobody: nobdy, nobudy
    take: tayk, tek
    kill: kil, kll, kiill
    overdose: odee, overdoze, overdos
    they: thay, dey
    there: ther
    more: mor
    think: thnk, finc
    nothing: nuffin, nufin, nowt
    breathe: breath, breeth, breeve
    tired: tyred, tierd, tird
    would: wood
    my: mi
    dying: dieing, dyeing, dyin
    dead: ded
    wish: whish
    want: whant, wnt, wan, wanr, wamt
    better: beter, betta
    myself: meself, mysef, myslef, miself
    himself: hisself
    themselves: theirself, themself
    again: agen, agian
    no more: nomore
    no longer: nolonger
    a lot: alot
    about: abt, bout
    wake up: wakeup, wakup
    goodbye: goodby
    pain: pane, paine
    pills: pils, pillz
    tablets: tabs, tabz
    meds: medz
    overdose: od, overdoes, overdosis
    overdosed: oded, overdosd
    overdosing: oding
    self harm: sh
    suicide: sewerslide, sewercide, sooicide, suislide, soupicide, sueicide, sewside, sewicide
    suicide: suecide, suicied
    suicidal: sewersidal, sewerslidal, suicidle
    rope: roap
    knife: nife, noife
    breath: breth
    breathing: brething
    unconscious: unconcious, uncontious
    stroke: strock
    slurred: slured
    speech: speach
    hits: hitts
    scared: scard, skared
    frightened: frigtened
    afraid: afriad
    attack: atack
    taking: takin, takeing
    taken: tooken
    took: tuk
    living: livin
    cutting: cuttin
    killing: killin
    ending: endin
    hurting: hurtin
    thinking: thinkin, finkin
    feeling: feelin
    hanging: hangin
    jumping: jumpin
    doing: doin
    nothing: nothin, nuthin, noffing
    everything: everythin
    something: somethin, sumthin
    anything: anythin
    think: fink
    never: neva
    ever: eva
    them: dem
"""
"""What is often written for something else, as it is meant. It counts only where a phrase comes of
it: somebody with a red dye is nobody in danger."""

SOUNDS = [
    (re.compile(pattern), sounds)
    for pattern, sounds in (
        (r"(.)\1+", r"\1"),
        (r"ing$", "in"),
        (r"^kn|^gn", "n"),
        (r"^wr", "r"),
        (r"wh", "w"),
        (r"gh(?=[^aeiou]|$)", ""),
        (r"ph|th|v", "f"),
        (r"tch|ch", "j"),
        (r"sh|sc(?=[eiy])|c(?=[eiy])|z", "s"),
        (r"ck|[cq]", "k"),
        (r"x", "ks"),
        (r"dg", "j"),
        (r"(?<=[^aeiouytd])ed$", "d"),
        (r"l(?=k)|r(?=[^aeiouy])", ""),
        (r"(?<=[pkfs])t$", "d"),
        (r"[aeiouy]+", "a"),
        (r"(?<=a)(.+)a$", r"\1"),
        (r"(.)\1+", r"\1"),
    )
]


@lru_cache(maxsize=5000)
def sound(word):
    """About how a word is heard: words that are often written for one another are the same."""
    for pattern, sounds in SOUNDS:
        word = pattern.sub(sounds, word)
    return word
