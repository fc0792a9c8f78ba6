"""What may be done about a medicine, as verbs in their plain form.

`FORMS` are the forms of those that do not follow the rule: plain, with -ing, and past ones.
"""

# No more of it, or not now.
END = """
    stop, stop taking, stop using, stop having, stop injecting, stop putting up with,
    stop paying for, stop filling, stop ordering, stop collecting, stop picking up,
    stop bothering with, stop poisoning yourself with, stop poisoning yourselves with,
    stop poisoning your body with, stop pumping yourself full of,
    stop pumping your body full of, stop relying on, stop cashing, stop dosing yourself with,
    quit, quit taking, quit using, cease, discontinue, halt, ditch, skip, bin, bin off, dump,
    chuck, chuck in, chuck out, chuck away, chuck out of, scrap, junk, sack, sack off, toss,
    toss out, burn, flush, avoid, refuse, decline, reject, resist, abandon, cancel, swerve, drop,
    pause, suspend, postpone, delay, defer, put off, put back, push back, hold, hold off,
    hold off on, hold fire on, hang fire on, hold back on, sit out, sit on, miss, miss out,
    come off, cum off, come straight off, come right off, come off of, get off, get off of,
    get straight off, go off, stay off, stay off of, keep off, lay off, ease off, ease yourself
    off, back off, be off, stay away from, stay well away from, keep away from, keep well away
    from, stay clear of, stay well clear of, keep clear of, keep well clear of, steer clear of,
    steer well clear of, wean off, wean yourself off, wean yourself down, wean urself off,
    wean yourself from, wean
    from, wean yourself down from, get yourself off, get urself off, take yourself off, taper off,
    give up, give up on, throw away, throw out, throw, leave, leave off, leave out, cut out, phase
    out, get rid of, get shot of, say no to, say no thanks to, say goodbye to, wave goodbye to, say
    bye to, turn down, jack in, pack in, pack up, do without, go without, manage without, live
    without, cope without, survive without, get by without, get along without, be done with,
    replace, opt out of, pass on, pass up, part ways with, pull the plug on, call time on, call a
    halt to, put a stop to, do away with, not bother with, never bother with, free yourself from,
    free yourself of, kick, walk away from, run from, run away from, run a mile from, drop out of,
    ration, forget, forget about, sod, bugger, stuff, screw, lose, withdraw from, bail on, tear up,
    rip up, hide, send back, take back, hand back, give back, put down, lay aside, put aside,
    put away, not turn up for, not show up for, not go for, not go to, not start, not take,
    not have, not collect, not pick up, have done with, be rid of, be shot of, swap, swap out,
    switch, exchange, trade, trade in, substitute, change from, switch from, move off, switch off,
    fight, ignore, distrust, think twice about, boycott, take a break from, have a break from, take
    a rest from, have a rest from, take a holiday from, have a holiday from, take a pause from, take
    time off, take time off from, take a week off, have a week off, take a month off, have a month
    off, take a few days off, have a few days off, have a month without, have a week without,
    have nothing to do with, not be taking, not be having, not be on, not be using,
    not be touching, not touch, not go near, keep your distance from, come down off, run down
"""

# Other ways of it. These are nouns as well, and need a word such as “your” behind them.
ALTER = """
    double, double up, double up on, triple, treble, quadruple, halve, split, change, cut, cut
    down, cut down on, cut back, cut back on, cut up, increase, lower, raise, reduce, up, taper,
    taper down, bump up, push up, crank up, step up, step down, ramp up, ramp down, whack up,
    jack up, notch up, nudge up, ease up, edge up, inch up, turn up, turn down, put up, put down,
    bring up, bring down, come down on, go up on, go down on, knock down, tweak, adjust, stretch,
    stretch out, space, space out, spread, spread out, stagger, lessen, boost, top up, play with,
    play around with, play about with, experiment with, titrate, shift, move, reschedule, ease,
    bump, push, crank, step, ramp, jack, notch, nudge, inch, whack, wind down, wind back, dial down,
    dial up, dial back, drop down, drop down on, juggle, self adjust, vary, load, load up on,
    skimp on, go easy on, go easier on, go heavier on, be careful not to finish, shave, trim,
    scale back, scale down, lengthen, shorten, crush, crush up, grind, grind up, chew, dissolve,
    snort, mash up,
    chop up, pull apart, split
"""

# Taken, begun, or taken instead.
TAKE = """
    take, tak, try, have, use, start, start on, start off on, start with, begin, begin on,
    begin with, add, add in, inject, pop, neck, swallow, get on, get on to, get onto, go on,
    go on to, go onto, go for, go with, opt for, choose, pick, go straight for, go straight on,
    go straight on to, go straight onto, go straight to, move to, move on to, move onto,
    move over to, switch to, switch over to, switch on to, change to, change over to, change onto,
    swap to, swap over to, swap onto, go over to, go back to, go back on, be on, be put on, be
    given, be started on, be taking, be having, be using, get yourself on, get urself on, get
    yourself some, get yourself, get started on, push for, fight for, insist on, demand, hold out
    for, hold out on, ask to go on, ask to be on, ask to be put on, try taking, try using, try
    having, start taking, start using, get some, upgrade to, jump to, jump on, do, give, give
    yourself, dose up on, load up on, stock up on, supplement with, throw in, top up with, chase
    with, knock back, down, chew, dissolve, suck, smoke, rub in, slap on, whack on, stick on, get,
    prescribe, self medicate with, rely on, trust in, double up with, alternate, rotate,
    combine, mix, take up, stick to, stick with, stay on, be better on, be better off on,
    consider, give her, give him, give them, give it, put on, be on at least, slip her, slip
    him, slip them, feed her, feed him, feed them, sneak her, sneak him, get hold of, get your hands
    on, lay your hands on, get her, get him, dose, dose yourself with, treat it with, treat yourself
    with, treat that with, bring in, wait for, look for, go and get, resume, restart
"""

# To a number: “creep up to 40”, “get by on one”.
TO = """
    go up to, go down to, go to, creep up to, creep to, bump up to, bump to, bump it up to, bump it
    to, up to, up it to, up it by, build up to, build to, build yourself up to, titrate to, titrate
    up to, work up to, work your way up to, work yourself up to, get up to, get to, get her up to,
    get him up to, get her to, drop to, drop down to, drop it to, drop back to, cut to, cut down to,
    cut back to, cut it to, reduce to, reduce it to, increase to, increase it to, increase by,
    increase it by, raise it to, lower it to, go up by, go down by, go up in, come down by, come
    down to, come down in, drop by, drop it by, drop down by, double to, double it to, double up to,
    jump to, jump up to, jump straight to, move up to, move to, step up to, step down to, stick to,
    stick at, stay at, stay on, settle for, settle on, aim for, aim at, go for, start at, start
    with, start on, start off at, start off with, begin at, begin with, begin on, get by on, get
    away with, get along on, manage on, manage with, make do with, do with, cope on, cope with, live
    on, survive on, be on, be taking, be having, take, try, have, get, use, inject, do, give it,
    make it, make that, go back to, up yourself to, push it to, push up to, push on to, taper to,
    halve it to, hold at, keep to, keep it at, keep her at, keep him at, put her on, put
    him on, leave it at, stop at, limit yourself to, switch to, swap to, change to, nick, borrow,
    pop, neck, swallow, give her, give him, give them, give yourself, slip her, slip him, slip them,
    feed her, feed him, add, add in, throw in, knock back, start her on, start him on, start on a,
    get her on, get him on, go in at, go in with, whack it up to, take it up to, take it to, bring
    it down to, bring it up to, put it up to, put it to, turn it up to, crank it up to, up them to,
    cut them to, take about, take up to, take at least, space it to, space them to, dose at, dose,
    try going up to, try going to, stock up on, allow yourself, let yourself have, save, keep, save
    up, set aside
"""

# To go on with it: advice where somebody is told not to.
KEEP = """
    keep taking, keep on taking, keep having, keep using, keep injecting, keep on with, keep up
    with, keep swallowing, keep going with, keep paying for, keep poisoning yourself with,
    carry on with, carry on taking, carry on having, carry on, continue, continue with, continue
    taking, continue on, stay on, stick with, stick to, finish, finish off, complete, persist with,
    persevere with, put up with, bear with, go back for, go back to, go back on, turn up for, show
    up for, go to, go for, go in for, attend, collect, pick up, swallow, tolerate, take, tak, have,
    use, touch, be on, be taking, be having, be using, start, start on, start with, begin, begin on,
    inject, get, go on, go on to, go onto, go near, accept, agree to, bother with, bother taking,
    bother having, bother, waste your money on, waste money on, waste your time on, waste your time
    with, rely on, trust, fall for, be talked into, get talked into, let them put you on,
    let them fill you with, let them pump you full of, let them
    start you on, let them give you, let them talk you into, let anyone put you on, let anybody put
    you on, let anyone give you, let anyone talk you into, let her take, let him take, let her have,
    let him have, let her go on, let him go on, give her, give him, give them, put her on, put him
    on, put your kids on, put your child on, be fobbed off with, suffer, need, want, try, add, mess
    with, mess about with, risk, poison yourself with, poison your body with, put yourself through,
    fill yourself with, be put on, be given, fear, taper, wean, wean off, taper off, ease off,
    consider, order, renew, inject yourself with, pump yourself full of, pump yourself with,
    believe in, be scared of taking, swap to, switch to, change to, move to
"""
# What has to be asked or weaned may be told to be needless: “no need to taper”.
SLOWLY = """
    taper, wean, titrate, wean off, taper off, ease off, wean yourself, wean yourself off,
    wean yourself down, taper
    it, wean off it, taper down, come off slowly, do it slowly, go slow, build up, build up slowly
"""

# By means of something that is no prescription.
GET = """
    borrow, nick, pinch, steal, cadge, scrounge, use up, share, buy, order, stockpile, hoard, save
    up, keep a stash of, keep back, hang on to some, import, ask a friend for, get hold of
"""

# Other ways of taking it that its leaflet would forbid.
MIX = """
    mix, combine, open, open up, snap, break, break up, cut, cut up, wash down, empty, melt, stir,
    cut into, hide, sneak, slip, chop, bite
"""

FORMS = """
    come: coming, came come; cum: cumming, came; go: going, went gone; get: getting, got gotten;
    leave: leaving, left; cut: cutting, cut; take: taking, took taken; tak: takin, took; give:
    giving, gave given; throw: throwing, threw thrown; quit: quitting, quit; put: putting, put; do:
    doing, did done; run: running, ran run; hold: holding, held; lay: laying, laid; sit: sitting,
    sat; steer: steering, steered; keep: keeping, kept; say: saying, said; be: being, been was;
    have: having, had; begin: beginning, began begun; choose: choosing, chose chosen; buy: buying,
    bought; swallow: swallowing, swallowed; let: letting, let; hide: hiding, hid hidden; lose:
    losing, lost; forget: forgetting, forgot forgotten; send: sending, sent; bring: bringing,
    brought; make: making, made; fight: fighting, fought; split: splitting, split; spread:
    spreading, spread; steal: stealing, stole stolen; break: breaking, broke broken; grind:
    grinding, ground; bite: biting, bit bitten; stick: sticking, stuck; tear: tearing, tore torn;
    rip: ripping, ripped; up: upping, upped; stop: stopping, stopped; skip: skipping, skipped; bin:
    binning, binned; drop: dropping, dropped; swap: swapping, swapped; step: stepping,
    stepped; ramp:
    ramping, ramped; pop: popping, popped; wean: weaning, weaned; hand: handing, handed; feed:
    feeding, fed; wind: winding, wound; nick: nicking, nicked; grab: grabbing, grabbed; slip:
    slipping, slipped; defer: deferring, deferred; chop: chopping, chopped; top: topping, topped;
    trim: trimming, trimmed; screw: screwing, screwed; pay: paying, paid; think: thinking, thought;
    not: not, not; burn: burning, burnt burned; dial: dialling, dialled; cancel: cancelling,
    cancelled; try: trying, tried; carry: carrying, carried; rely: relying, relied; free: freeing,
    freed; inject: injecting, injected; open: opening, opened; suffer: suffering, suffered; stir:
    stirring, stirred; snap: snapping, snapped; jack: jacking, jacked; back: backing, backed; bail:
    bailing, bailed; wave: waving, waved; refuse: refusing, refused; lower: lowering, lowered;
    offer: offering, offered; halt: halting, halted; self: self, self; empty: emptying, emptied
"""

# What follows is by single words.
AROUND = """
    wash, washing, give, giving, leave, leaving, throw, throwing, put, putting, knock, knocking,
    kiss, kissing, cut, cutting, take, taking, kick, kicking, tip, tipping, pour, pouring, chuck,
    chucking, toss, flush, shove, shoving, stick, let, letting, lay, send, sending,
    hand, bring, space, spacing, spread, spreading, push, pushing, move, moving, bump, bumping,
    whack, crank, nudge, turn, edge, jack, ramp, step, stretch, stretching, have, get, getting,
    feed, drop, split, snap, break
"""
"""Verbs with a medicine in their midst: throw … away, give … a miss."""

OF_SOMEBODY = """
    take, taking, get, getting, put, putting, wean, weaning, start, starting, keep, have, switch,
    switching, move, moving, bring, ease, talk, pull
"""
"""Verbs with a person in their midst: take her off …"""

MOVING = "go, jump, move, skip, switch, step, drop, going, jumping, moving, come"
LASTING = "go, manage, cope, last, survive, live, do, going, get"
OF_A_MEDICINE = """
    halve, halving, halved, wean, weaning, weaned, taper, tapering, titrate, titrating, double,
    treble, triple
"""
"""What is hardly done to anything but a medicine."""

BARE = """
    halve, halving, halved, wean, weaning, weaned, taper, tapering, titrate, titrating,
    double, treble, triple, stop, quit, stopping, quitting, come, coming, cut, cutting, reduce,
    ease, drop,
    increase, pause, start, stopped, step, phase, build, go, not, get, do, up
"""
"""Verbs that may do without saying what they are about."""

BEGINNING = """
    start, begin, restart, resume, starting, beginning, switch, change, swap, order, buy, borrow,
    nick, use
"""
