"""Something taken that may be too much: an ambulance, and somebody to talk to."""

OVERDOSE = """
    take/took/taken/taking/had an overdose
    i/ive/ill/he/she/daughter/son/wife/husband/mother/mum overdosed >
    i/ive/ill/he/she/daughter/son/wife/husband/mother/mum overdosed last/today/again/twice
    i/ive/ill/he/she/daughter/son/wife/husband/mother/mum overdosed on {medicine}
    {took} [far/way] too many [of] [my/the/his/her/their] [*] {medicine}
    {took} [a/the] [whole] handful/bottle/box/packet/strip of [*] {medicine}
    took/taken/swallowed *0/dozen/twenty/thirty/forty/fifty {medicine} (>/ago/today/tonight)
    took/taken/swallowed *0/dozen/twenty/thirty/forty/fifty {medicine} (at once/last night)
    took/taken/swallowed *0/dozen/twenty/thirty/forty/fifty {medicine} an/* hour/hours/minutes ago
    {took} all [of] my/the/his/her/their [*] {medicine} (>/at once/in one)
"""
