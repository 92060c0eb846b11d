/** English cues: price and value. */
export default `
# good value
(reasonabl*|good|<great>|affordable|decent|very good) (price*|rate|value|deal) | +1 | min=2 max=4 | hand
(pric*|costs|rate*) <be> <adv>? <adv>? (reasonable|good|affordable|decent|low|right) | +1 | min=2 max=4 | hand
(value for money|value for the money|good value|great value|excellent value) | +1 | min=2 max=4 | hand
(best value|vfm|well priced|well-priced|reasonably priced|fairly priced) | +1 | min=2 max=4 | hand
(worth*|well worth) (it|the (money|price|cost|extra|wait|penny|splurge|spend)) | +2 | min=2 max=4 | hand
worth every penny                  | +2 | min=2 max=4 | hand
(cheap|inexpensive|affordable|economical|pocket friendly|pocket-friendly) | +1 | min=2 max=4 | hand
(budget friendly|budget-friendly|reasonable) | +1 | min=2 max=4 | hand
(bargain|steal|great deal|good deal|excellent deal|best deal|amazing deal|no brainer) | +1 | min=2 max=4 | hand
(for|at) (the|this|that) (price|money|rate) ... (great|good|can't|incredible|cannot) | +1 | min=2 max=4 | hand
(<great>|good|fine|nice) for the price | +1 | min=2 max=4 | hand
(<great>|good|special) (offer*|deal) | +1 | min=2 max=4 | hand
(save*|saving) (us|you|a lot of|some)? (money|<num>|a lot) | +2 | min=2 max=4 | hand
(cheaper|less) than (other|any)    | +1 | min=2 max=4 | hand
(price match|beat the price|best price) | +1 | min=2 max=4 | hand
(<cant>|you can't) (beat|complain about|fault) (the)? (the)? (price*|value) | +1 | min=2 max=4 | hand
<cant> expect better for the       | +1 | min=2 max=4 | hand
(free|complimentary) (parking|wifi|wi-fi|internet|breakfast|shuttle) | +1 | min=2 max=4 | hand
(no|zero|without) (extra|additional) (cost*|charge*) | +1 | min=2 max=4 | hand
(extremely|very|really|so) <adv>? (cheap|affordable|reasonable|good value) | +2 | min=2 max=4 | hand
(less|cheaper|lower) than (we expected|half) | +2 | event max=5 | hand
worth the (price|money)            | +1 | min=2 max=4 | hand
(paisa vasool|paisa wasool|full paisa|value of money|worth of money) | +2 | min=2 max=4 | hand
reasonable                         | +1 | min=2 max=4 | hand
(2 for 1|bogof|buy one get one|half price|unlimited refill*|bottomless) | +1 | min=2 max=4 | hand
# too dear
(overpric*|over priced|over-priced|overcharg*|over-charged) | -2 | min=2 max=3 | hand
(expensive|pricey|costly|exorbitant*|extortionate*|steep) | -2 | min=2 max=3 | hand
(astronomical|sky high|sky-high|rip off|rip-off|ripoff|high priced) | -2 | min=2 max=3 | hand
(high-priced|goug*|inflated|hiked|too much money) | -2 | min=2 max=3 | hand
expensive                          | -1 | min=2 max=3 | hand
(pric*|rate*|bill) <be> <adv>? <adv>? <adv>? (high|higher|expensive|too high) | -2 | min=2 max=3 | hand
(high|higher|hefty|outrageous|exorbitant|huge|sky high|increasing) (price|<cost>|cost) | -2 | min=2 max=3 | hand
(poor|bad|no|not good|low|worst|not) (value|value for money) | -2 | min=2 max=3 | hand
(not|isn't|wasn't|definitely not) <adv>? worth | -2 | min=2 max=3 | hand
(wast*|washout|throw*|threw) (of)? (my)? money | -3 | min=2 max=3 | hand
waste* of every penny              | -2 | min=2 max=3 | hand
(complete|total|absolute|utter|pure|big|huge) waste | -3 | min=2 max=3 | hand
money wasted                       | -3 | min=2 max=3 | hand
(cost|charge*|paid|pay|paying|spent|price*) ... (too much|extra|more than|a lot|full price|outrageous) | -1 | min=2 max=3 | hand
(for|at) (the|this) <adv>? (price*|cost) ... (expect*|not|should|better|would|more) | -2 | min=2 max=3 | hand
(expect*|deserve*) (more|better) (for|from) (the|this) | -2 | min=2 max=3 | hand
(cheaper|less money|half the price) (at|in|options|places) | -1 | min=2 max=3 | hand
(charge*|pay|paid) (extra|<num>|us|£) ... for (internet|parking|breakfast|service|every) | -1 | min=2 max=3 | hand
(no|not|nothing) (free|complimentary) (wifi|wi-fi|internet) | -1 | min=2 max=3 | hand
(wifi|internet|wi-fi) (is|was)? <adv>? (not included|not free|additional) | -1 | min=2 max=3 | hand
(hidden|extra|additional|unexpected) (charge*|cost) | -2 | min=2 max=3 | hand
service charge ... (added|without) | -1 | min=2 max=3 | hand
(money|cash|profit) hungry         | -2 | min=2 max=3 | hand
(more|higher) than (the (quote|menu|website|price|estimate)|stated|it's worth|what (was|we|i)) | -2 | event max=2 | hand
(bill|price|charge|quote|cost) ... (shock*|surpris*|wrong) | -2 | event max=2 | hand
(small|tiny|less) quantity ... price | -2 | min=2 max=3 | hand
(could|can|would) (get|buy|eat) ... (cheaper|for less|half the price) | -1 | min=2 max=3 | hand
(doubled|raised|increase*|hike) (in|the|their)? (price*|fee*|cost) | -2 | event max=2 | hand
(premium|renewal|price) (went up|increased) | -2 | event max=2 | hand
(tourist|london|airport) (price*|trap) | -1 | min=2 max=3 | hand
(ripped|rip) off                   | -2 | min=2 max=3 | hand
<notbe> <adv>? value for money     | -1 | min=2 max=3 | hand
# too much
(cost|price|charge*) is (more|high|too much|much) | -2 | min=2 max=3 | mined
way over the top                   | -2 | min=2 max=3 | mined
(not|isn't|wasn't|aren't|n't) <adv>? worth (the|it|what|your|my|that|paying|a) | -2 | min=2 max=3 | mined
(supposed|had|have|need|made) to pay (to|for|extra|again|more|<num>) | -1 | min=2 max=3 | mined
(would|could) have been cheaper    | -1 | min=2 max=3 | mined
cheaper (to|elsewhere|and)         | -1 | min=2 max=3 | mined
(charge*|charging) (exactly)? (the same|<num>|$|us|me|extra|more) (price*|for)? | -1 | min=2 max=3 | mined
(costs|cost|pay*|paid) (of)? (over|more than|around|up to)? ($|£|€|<num>) ... (for|per|a) (a|night|just|what|this) | -1 | min=2 max=3 | mined
(continuously|constantly|always) increasing | -2 | min=2 max=3 | mined
penny pinching                     | -2 | min=2 max=3 | mined
gouge*                             | -2 | min=2 max=3 | mined
`
