"""Not safe at home: violence, threats, fear of somebody near."""

HOME = """
    {someone} [*] hit/hits/hitting/beat/beats/beating/strangled/punched/punches/kicked/choked me >
    {someone} [*] hit/hits/beat/beats/strangled/punched/kicked me (again/when he/when she/every)
    {someone} [*] threatens/threatened/threatening/tried/wants to kill/hurt me
    {someone} [*] (pushed/pushes/shoved/threw/throws) me (down the stairs/to the floor/against)
    {someone} ... strangled/strangles/choked/chokes me
    {someone} [*] (put/puts/had/has) his/her hands (round/around) my (throat/neck)
    {someone} [*] (says/said/told/swore/swears) [me/that] [he/she/hed/shed/hell/shell] kill me
    (hed/shed/hell/shell/would/will) kill me if i (leave/left/tell/told/go/went)
    afraid/scared/frightened/terrified of my husband/wife/partner/boyfriend/girlfriend/father/carer
    {not} feel safe (at home/with him/with her/with my husband/with my partner)
    raped me
    was/been/being raped
"""
