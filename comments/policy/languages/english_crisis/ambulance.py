"""An ambulance now: a stroke, a heart attack, no breath."""

AMBULANCE = """
    im/am/hes/shes/is having a (stroke/heart attack)
    he/she s having a (stroke/heart attack)
    {cannot} breathe [right] now
    chest pain/pains [right] now
"""
