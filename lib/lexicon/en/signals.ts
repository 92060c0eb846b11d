/** English cues for what the customer does next: return, recommend, leave, expect, and sarcasm. */
export default `
# will come back
(will|i'll|would|definitely|want to) <adv>? (definitely|certainly|surely|be|love to)? (return|come back|be back|go back) | +2 | max=4 signal=return+ | hand
(will|i'll|would|definitely|want to) <adv>? (definitely|certainly|surely|be|love to)? (visit again|stay here again) | +2 | max=4 signal=return+ | hand
(can't wait to|love to|like to|be) <adv>? (definitely|certainly|surely|be|love to)? (return|come back|be back|go back) | +2 | max=4 signal=return+ | hand
(can't wait to|love to|like to|be) <adv>? (definitely|certainly|surely|be|love to)? (visit again|stay here again) | +2 | max=4 signal=return+ | hand
(definitely|certainly|surely|defo) (be)? (back|return|go back|come back|stay again|visit again) | +2 | max=4 signal=return+ | hand
(be|i'll be) back                  | +2 | max=4 signal=return+ | hand
see you                            | +2 | max=4 signal=return+ | hand
(until|til|till) next time         | +2 | max=4 signal=return+ | hand
<cant> wait to ... (back|return|again|visit) | +2 | max=4 signal=return+ | hand
look* forward to ... (back|return*|again|next|visit) | +2 | max=4 signal=return+ | hand
keep* (coming|going|visiting)      | +2 | max=4 signal=return+ | hand
(glad|pleased|love) to (visit|come|go) | +2 | max=4 signal=return+ | hand
worth* a re-?visit                 | +2 | max=4 signal=return+ | hand
(repeat|returning|regular|lifelong) visit* | +1 | max=4 signal=return+ | hand
(customer|client|patient) for (over|<num> years) | +1 | max=4 signal=return+ | hand
(been|gone|going|coming|come|used|visited|stayed) (here|there|to|this)? ... (many times|several times) | +1 | max=4 signal=return+ | hand
(been|gone|going|coming|come|used|visited|stayed) (here|there|to|this)? ... for (over|many|more than) | +1 | max=4 signal=return+ | hand
(been|gone|going|coming|come) (here|there|to|this)? ... every (week|month|year|day|time|weekend|visit) | +1 | max=4 signal=return+ | hand
(used|visited|stayed) (here|there|to|this)? ... every (week|month|year|day|time|weekend|visit) | +1 | max=4 signal=return+ | hand
(been|gone|going|coming|come|used|visited|stayed) (here|there|to|this)? ... (multiple times|again and again) | +1 | max=4 signal=return+ | hand
(my|our) <adv>? (go to|go-to|favourite|favorite|second visit) | +1 | max=4 signal=return+ | hand
(wouldn't|would not|never) hesitate to | +2 | max=4 signal=return+ | hand
(<didnt>|will never) stay (at)? anywhere | +2 | max=4 signal=return+ | hand
(it|this) will not be our last     | +2 | max=4 signal=return+ | hand
(already|just|have|has|we've) booked (again|for|our next|my next) | +2 | max=4 signal=return+ | hand
(going|go) back (next|this|in|for) | +2 | max=4 signal=return+ | hand
(would|will) (stay|come) (there|here)+? again | +2 | max=4 signal=return+ | hand
again (and again|without (hesitation|question|a doubt)|anytime|in a heartbeat|for sure) | +2 | max=4 signal=return+ | hand
(second|2nd|third|3rd|fourth|fifth|sixth) (time|visit|stay) (at|staying|to|and|we) | +1 | max=4 signal=return+ | hand
(only place|only one) i (will|ever) | +2 | max=4 signal=return+ | hand
staying loyal                      | +2 | max=4 signal=return+ | hand
(wouldn't|won't) swap (them|him|her|it) | +2 | max=4 signal=return+ | hand
# will not come back
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... (again|back|there|here) | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (place|company|hotel) | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this location | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (place|company|hotel) | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this location | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (place|company|hotel) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this location | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (place|company|hotel) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this location | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this restaurant | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this restaurant | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this restaurant | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this restaurant | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (place|company|hotel) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this location | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (place|company|hotel|location) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay|order|go|come) ... this restaurant | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
(<didnt>|never ever) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
(not|will never) <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (go back|visit|stay) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
would never <adv>? (be|ever|going|going to|to)? <adv>? (order|go|come) ... this (airline|bank|shop|joint) | -3 | max=2 signal=return- | hand
(<didnt>|not|will never|would never|won't be) (be|ever)? (return|come back|coming back) | -3 | max=2 signal=return- | hand
(<didnt>|not|will never|would never|won't be) (be|ever)? (go back|going back|be back) | -3 | max=2 signal=return- | hand
never (again|going back|return)    | -3 | max=2 signal=return- | hand
(never|not) again                  | -3 | max=2 signal=return- | hand
(last|first and last) (time|visit|order) | -3 | max=2 signal=return- | hand
(lost|lose|losing|you lost|just lost) (me|a|my) ... (customer*|business|custom|client*|loyal) | -3 | max=2 signal=return- | hand
(seen|had) the last of             | -3 | max=2 signal=return- | hand
(<didnt>|not) (get|see) (any|my|me)? (my|me|a|any)? (business|again|chance) | -3 | max=2 signal=return- | hand
(done|finished|through) with (them|this|it|mcdonald*) | -3 | max=2 signal=return- | hand
(finish*|end|ends) our relationship | -3 | max=2 signal=return- | hand
(taking|take|took|taken) (my|our) (business|money|car) | -3 | max=2 signal=return- | hand
(switch*|moved|moving|changed|gone|going|transferred) to (another|a (different|new|rival|competitor)|other) | -3 | max=2 signal=return- | hand
(clos*|cancell*|cancel) my         | -3 | max=2 signal=return- | hand
(go|went|look|stay|try|rather go) (somewhere|elsewhere|to another) | -2 | max=2 signal=return- | hand
elsewhere                          | -1 | max=2 signal=return- | hand
(won't|wouldn't) (be)? rush* back  | -2 | max=2 signal=return- | hand
(not|no) (in a)? hurry to go back  | -2 | max=2 signal=return- | hand
(next time|in the future) ... not  | -2 | max=2 signal=return- | hand
(rather|would prefer to) (go|stay|pay|spend|sleep) | -2 | max=2 signal=return- | hand
once bitten                        | -3 | max=2 signal=return- | hand
(put|puts|putted) me off           | -2 | max=2 signal=return- | hand
(boycott*|avoiding this)           | -3 | max=2 signal=return- | hand
(once|were) my fav ... now         | -2 | max=2 signal=return- | hand
# recommends
(recommend*|reccomend*|recomend*|recommand|reccommend|recommendable|recommendation) | +1 | max=4 signal=recommend+ | hand
(highly|definitely|strongly|would|will) (recommend*|recommend (enough|them|it|this|highly enough)) | +2 | max=4 signal=recommend+ | hand
(can|would highly|would definitely) (recommend*|recommend (enough|them|it|this|highly enough)) | +2 | max=4 signal=recommend+ | hand
(i|would|will|to|highly|and|strongly) (recommend|suggest) | +2 | max=4 signal=recommend+ | hand
(must|have to|should|need to|definitely|do|please|just) (visit|try|go|stay here|visit this|visit place) | +1 | max=4 signal=recommend+ | hand
(must visit|must-visit|a must|must go|must try|mustvisit|must-try|do visit) | +2 | max=4 signal=recommend+ | hand
(do try|don't miss|go for it|just go|give it a (try|go|shot|visit)) | +2 | max=4 signal=recommend+ | hand
(you won't (be disappointed|regret)|will not be disappointed|won't be disappointed|go there|try them) | +2 | max=4 signal=recommend+ | hand
(telling|recommended|passed|introduced|share) ... (friends|family|people) | +1 | max=4 signal=recommend+ | hand
(tell*|told) (everyone|anyone|people) (i|we|to|how) | +2 | max=4 signal=recommend+ | hand
(<great>|good|nice) (place|for|place to)? (for)? a (date|family|business|romantic|night|weekend|quick) | +1 | max=3 signal=recommend+ | hand
(<great>|good|nice) (place|for|place to)? (for)? a (special|party|meeting|couple|celebration) | +1 | max=3 signal=recommend+ | hand
(<great>|good|nice) (place|for|place to)? (for)? (hang out|hangout|chill*|to chill|dinner) | +1 | max=3 signal=recommend+ | hand
you (should|must|have to|will|won't) (go|visit|try|love|see|be disappointed) | +1 | max=4 signal=recommend+ | hand
(if you('re|are)|anyone|anybody) (looking|searching|who (want|love|like|enjoy)) ... (place|then|try|great) | +1 | max=4 signal=recommend+ | hand
(for those|those|people) (looking|searching|who (want|love|like|enjoy)) ... (place|then|try|great) | +1 | max=4 signal=recommend+ | hand
(if you('re|are)|anyone|anybody|for those|those|people) (in the area|planning) ... (place|then|try|great) | +1 | max=4 signal=recommend+ | hand
# warns
(not|<didnt>|will never|would never) <adv>? (recommend*|recommend it|recommend this) | -3 | max=2 signal=recommend- | hand
(avoid*|bewar*|be warned|cautious|steer clear|stay away|far away) | -3 | max=2 signal=recommend- | hand
(skip (this|it)|think twice|don't be fooled|don't trust) | -3 | max=2 signal=recommend- | hand
(don't waste|do not waste|save your (money|time|self)|save yourself|don't bother|look elsewhere|go elsewhere) | -3 | max=2 signal=recommend- | hand
(go somewhere else|find (another|somewhere else|someone else|a different)) | -3 | max=2 signal=recommend- | hand
(there are better|barge-pole|at all cost*) | -3 | max=2 signal=recommend- | hand
never (visit|order|go|buy|book|use|stay|eat|try|trust|deal|shop|fly|bank|rent|choose|sign) | -3 | max=2 signal=recommend- | hand
do not (visit|order|go|buy|book|use|stay|eat|try|deal|rent|shop) | -3 | max=2 signal=recommend- | hand
do not (choose|get|open|sign|go near|even think|go there) | -3 | max=2 signal=recommend- | hand
(dont (visit|order|go|buy|book|use|stay|eat|try|deal|rent|get|go there|ever)|please (don't|do not|avoid|dont)) | -3 | max=2 signal=recommend- | hand
(big no|no no|not worth (a|your|visit*|going|it|the)) | -3 | max=2 signal=recommend- | hand
(avoid|stay away from) (this|at)   | -3 | max=2 signal=recommend- | hand
(better|its better) (to)? (not|don't|avoid|stay) | -2 | max=2 signal=recommend- | hand
(told|tell*|warn|advise|advice|let) ... (friends|everyone|anyone|all|you) ... (not to|avoid|don't|never) | -3 | max=2 signal=recommend- | hand
(my|some) advise ... (avoid|don't|not|stay) | -2 | max=2 signal=recommend- | hand
(no one|nobody|anyone|noone) (should|would) (go|ever) | -3 | max=2 signal=recommend- | hand
(wouldn't|would not|won't) recommend (it|this) to anyone | -3 | max=2 signal=recommend- | hand
(not|never) for (me|us|people|families) | -1 | max=3 | hand
(can|could) only recommend         | -1 | max=3 | hand
# lost sale
(left|leav*|gave up) (and|to|in|as|on)? ... without (buying|ordering|eating|my|our) | -2 | event max=2 signal=lostsale | codebook
(left|leav*|gave up) (and|to|in|as|on)? ... without (food|purchasing|being|paying) | -2 | event max=2 signal=lostsale | codebook
(left|leav*|gave up) (and|to|in|as|on)? ... without (a|any|it|anything|dessert|finishing|getting|service) | -2 | event max=2 signal=lostsale | codebook
(left|leave|leaving|gave up) ... (for|to) another (place|shop|store|restaurant|hotel|bar|bank|cafe|branch|garage|one) | -2 | event max=2 signal=lostsale | codebook
(left|leav*|gave up) (and|to|in|as|on)? ... to (a|the|another) (bar|competitor|rival|different) | -2 | event max=2 signal=lostsale | codebook
(left|leav*|gave up) (and|to|in|as|on)? ... to (a|the|another) (other|nearby|place|restaurant) | -2 | event max=2 signal=lostsale | codebook
(left|leave|leaving) the (queue|line) | -2 | event max=2 signal=lostsale | codebook
(left|walked out of|stormed out of) (the)? (restaurant|shop|store|place|bar|cafe) (without|hungry|empty handed|angry|in disgust) | -2 | event max=2 signal=lostsale | codebook
(we|i) (just|both|all|simply)? (walked out|left|gave up|got up and left) (and|without) | -2 | event max=2 signal=lostsale | codebook
(we|i) (just|both|all|simply)? (walked out|left|gave up) after (<num>|waiting|being|an hour|half an hour) | -2 | event max=2 signal=lostsale | codebook
(coat*|jacket*) (back)? on and     | -2 | event max=2 signal=lostsale | codebook
(got|get) up and (left|walked|leave) | -2 | event max=2 signal=lostsale | codebook
(went|got|go|take) (it|one|our|my|some)? ... (elsewhere|somewhere else|across the (road|street)|instead) | -1 | event max=2 signal=lostsale | codebook
(had to|forced to) leave             | -1 | event max=2 signal=lostsale | codebook
(had to|forced to) (go|walk|order)   | -1 | event max=2 | codebook
(took|taking|take) (my|our) (business|custom|money) | -3 | event max=2 signal=lostsale | codebook
(i|we|had to|decided to|so|then) (cancelled|canceled|cancel|cut short) (my|our|the|it) | -1 | event max=2 signal=lostsale | codebook
(they|you) (have|has|just|'ve)? (lost|lose|miss*) (a customer|<num> customer*) | -3 | event max=2 signal=lostsale | codebook
(that|this) (cost*|lost) (them|you) (a|my|our) | -3 | event max=2 signal=lostsale | codebook
(gave up|give up|given up) (and|on|trying) | -2 | event max=2 signal=lostsale | codebook
(went|go|going|drove|drive) to another (one|place|shop|store|restaurant|hotel|bank|branch|garage|cafe|bar) | -1 | event max=2 signal=lostsale | codebook
(moved|moving|relocated|changed) (to)? (another|other) (hotel|bank) | -2 | event max=2 signal=lostsale | codebook
# put right
(credit where credit|to their credit|in fairness to|won (me|us) (back|over)) | +2 | event max=4 signal=recovered | hand
# expectations missed
(expect*|hoping|hope|imagined) (a|much)? (much|so much|a lot|lot|something)? (more|better|a better) | -2 | max=3 signal=expected- | codebook
(not|nothing|wasn't) (at all)? (what|as|my|the) (i|we|you|one|my|the)? (was|had|would)? (expect*|expectation*) | -2 | max=3 signal=expected- | codebook
(not|nothing|wasn't) (at all)? (up to|meet) (i|we|you|one|my|the)? (was|had|would)? (expect*|expectation*) | -2 | max=3 signal=expected- | codebook
(not|nothing|wasn't) (at all)? (what|as|my|the|up to|meet) (i|we|you|one|my|the)? (was|had|would)? standard* | -2 | max=3 signal=expected- | codebook
(isn't|didn't|below) (at all)? (what|as|my|the) (i|we|you|one|my|the)? (was|had|would)? (expect*|expectation*) | -2 | max=3 signal=expected- | codebook
(isn't|didn't|below) (at all)? (up to|meet) (i|we|you|one|my|the)? (was|had|would)? (expect*|expectation*) | -2 | max=3 signal=expected- | codebook
(isn't|didn't|below) (at all)? (what|as|my|the|up to|meet) (i|we|you|one|my|the)? (was|had|would)? standard* | -2 | max=3 signal=expected- | codebook
(had|with|such|went (in)? with) (high|great|very high|lots of) (hope*|expectation*) | -2 | max=3 signal=expected- | codebook
(high|higher|great|big) expectations ... (but|disappoint*|were) | -2 | max=3 signal=expected- | codebook
(expectations|hopes) (too high|low) | -2 | max=3 signal=expected- | codebook
live* up to (the|its|our) (hype|reputation|name|expectation*) |  0 | max=3 signal=expected- | codebook
(<didnt>|not) (really|even)? (live up to|match|live* up) (to)? (the|my|our)? (expectation*|standard*) | -2 | max=3 signal=expected- | codebook
(disappointed|disappointment|sad) (by|with|as|to) ... (reviews|recommend*|name) | -2 | max=3 signal=expected- | codebook
(usually|normally|always|in the past) ... (but|this time|not) | -1 | max=3 signal=expected- | codebook
(sadly|but) this time              | -1 | max=3 signal=expected- | codebook
(given|considering|after (reading|all|seeing|hearing)) <adv>? (other)? <adv>? reviews ... (expect*|not|poor) | -2 | max=3 signal=expected- | codebook
(not|never|isn't|no) (a)? (4|five|4-) star | -2 | max=3 signal=expected- | codebook
not what (you|we|i)                | -2 | max=3 signal=expected- | codebook
so much hype                       | -2 | max=3 signal=expected- | codebook
(hyped|overhyped|over-hyped)       | -1 | max=3 signal=expected- | codebook
(shocked|amazed|astonished|staggered) (at|how) (how)? <adv>? (bad|poor*|slow*|low|small|no) | -2 | max=2 | codebook
(bad|nasty|rude|big|total) (surprise|shock) | -2 | max=2 | codebook
(got|had) (a)? rude surprise       | -2 | max=2 | codebook
(to (my|our) (horror|dismay|disappointment|disgust|annoyance|shock)) | -2 | max=2 | codebook
# expectations exceeded
(exceeded|surpassed|beyond|above|far beyond|above and beyond) ... expectation* | +2 | min=3 max=5 signal=expected+ | codebook
(better|more|nicer|bigger|cheaper) than (i|we|expected|any) | +2 | min=3 max=5 signal=expected+ | codebook
(pleasantly|pleasently|very pleasantly|happily) surprised | +2 | min=3 max=5 signal=expected+ | codebook
(<good>|great|wonderful|biggest) surprise | +2 | min=3 max=5 signal=expected+ | codebook
(surprisingly|unexpectedly|suprisingly) (good|nice|tasty|quiet|excellent|well) | +2 | max=4 signal=expected+ | codebook
(surprised|amazed|astonished) (at|by|with) (how|the)? <adv>? (good|great|quick|quiet|quality) | +2 | max=4 signal=expected+ | codebook
(impressed|shocked) (at|by|with) (how|the)? <adv>? (good|great|quick|quiet|quality) | +2 | max=4 signal=expected+ | codebook
(surprised|amazed|astonished|impressed|shocked) (at|by|with) (how|the)? <adv>? level of (service|care) | +2 | max=4 signal=expected+ | codebook
(didn't|did not|<notbe>) (really)? expect* (much|this|it|such) ... (but|good|so) | +2 | min=3 max=5 signal=expected+ | codebook
(unexpected|unexpectedly) (bonus|surprise) | +2 | min=3 max=5 signal=expected+ | codebook
(dubious|nervous|worried|doubt*|negative reviews|concerned) ... (but|yet|were) | +2 | min=3 max=5 signal=expected+ | codebook
(glad|pleased|happy|so happy|relieved) (i|we) | +1 | max=4 signal=expected+ | codebook
hype (are|is) (true|real)          | +1 | max=4 | codebook
(lives up|lived up|live up) to (its|the) | +1 | max=4 | codebook
(proved (me|us) wrong|changed my mind|converted|never thought i'd|never thought i would|had my doubts) | +2 | max=5 | codebook
(much better|way better|far better|even better) than (the|most|expected|last|many) | +2 | max=4 signal=expected+ | codebook
# sarcasm and idiom
(thanks|thank you|cheers|ta) for (nothing|ruining|spoiling) | -2 | max=2 signal=sarcasm | hand
(nice|excellent|amazing) (job|one|to) ... (wast*|nothing|wait*) | -2 | max=2 signal=sarcasm | hand
(what a|such a|quelle) (waste|shame|mess|mistake) | -1 | max=2 signal=sarcasm | hand
(as if|apparently|so called|so-called) | -2 | max=2 signal=sarcasm | hand
(loved|enjoyed|like) (of|to|being|how|that)? (wait*|pay*) | -2 | max=2 signal=sarcasm | hand
wow (in|at|the)? ... (take|fail*|bad) | -2 | max=2 signal=sarcasm | hand
(need*|no need for) (an)? (alarm clock|medal|map) | -1 | max=2 signal=sarcasm | hand
(you're|are you|they're|having) (joking|kidding me|kidding|serious) | -2 | max=2 signal=sarcasm | hand
(surprising|funny|interesting|curious|strange) (restaurant|place) | -1 | max=2 signal=sarcasm | hand
unless you ... (noise|paying|slow|being) | -1 | max=2 signal=sarcasm | hand
(not|hardly) (rocket science|the ritz|the warmest|the friendliest|bothered) | -1 | max=2 signal=sarcasm | hand
once in a blue moon                | -1 | max=2 signal=sarcasm | hand
# will come back, with helpers
<will> (be)? <comeback>            | +2 | max=4 signal=return+ | hand
<will> <adv> (be)? <comeback>      | +2 | max=4 signal=return+ | hand
<comeback> (soon|for sure|definitely|for more|next year|next time|in the future|with friends) | +2 | max=4 signal=return+ | hand
<comeback> (many times|and again|without hesitation|in a heartbeat) | +2 | max=4 signal=return+ | hand
(definitely|surely|certainly) (be)? back | +2 | max=4 signal=return+ | hand
(will|'ll|ill|would) (always|definitely|certainly|surely|gladly|happily) (be)? <comeback> | +2 | max=4 signal=return+ | hand
(will|'ll|ill|would) (love to|be happy to|not hesitate to) (be)? <comeback> | +2 | max=4 signal=return+ | hand
(can't|cannot|couldn't) wait (to|for) ... (back|return|again|next|visit) | +2 | max=4 signal=return+ | hand
see you (again|soon|next)          | +2 | max=4 signal=return+ | hand
(until|till) next time             | +2 | max=4 signal=return+ | hand
(another|next|second|repeat|return) visit | +1 | max=4 signal=return+ | hand
happy to (visit|come|go|stay) (another|again|back) | +2 | max=4 signal=return+ | hand
look* (forward|up) (to|for) ... (visit*|stay|back|return*|again) | +2 | max=4 signal=return+ | hand
(our|my) <adv>? (go to|go-to|regular|local|second home) | +1 | max=4 signal=return+ | hand
(first|only|automatic) choice      | +1 | max=4 signal=return+ | hand
(here|there) (again|every time|many times|several times|multiple times) | +1 | max=4 signal=return+ | hand
(i|we) would (definitely)? (go|stay|visit|use|eat) | +2 | max=4 signal=return+ | hand
(will|to) (definitely)? (be)? (putting|put) ... list | +1 | max=4 signal=return+ | hand
(not|won't|wont) be (our|my|the) last | +2 | max=4 signal=return+ | hand
# will not come back, with helpers
<wont> (be)? <comeback>            | -3 | max=2 signal=return- | hand
<wont> <adv> (be)? <comeback>      | -3 | max=2 signal=return- | hand
<wont> (ever|even|be) (go|use|visit|order|eat|stay|come) | -3 | max=2 signal=return- | hand
<wont> (go|use|visit|order|eat|stay|shop|book|buy|come|fly|bank|try|dine) | -3 | max=2 signal=return- | hand
(never|not) (ever)? (go|going|use|visit*|order*|eat*|stay*) ... (again|back|anymore|foot) | -3 | max=2 signal=return- | hand
(never|not) (ever)? (shop|buy*|come|coming|step|dine) ... (again|back|anymore|foot) | -3 | max=2 signal=return- | hand
never (ever)? again                | -3 | max=2 signal=return- | hand
not again                          | -3 | max=2 signal=return- | hand
(last|final) (time|visit|order|stay) (i|we|for|here|there|at) | -3 | max=2 signal=return- | hand
(go|going|went|look|drive|book*|stay|try|move*|rather|eat|shop|order) (somewhere else|elsewhere) | -2 | max=2 signal=return- | hand
(prefer|rather) (spending|pay*|go*|to go) ... (more|else|other) | -2 | max=2 signal=return- | hand
(i'll|we'll|would) (drive|go|walk) ... (another|other) | -2 | max=2 signal=return- | hand
(take|taking|took) (my|our|your) (business|custom|money) elsewhere | -3 | max=2 signal=return- | hand
(finish*|end*) (our|my) relationship | -3 | max=2 signal=return- | hand
(lost|lose|losing) (a|my|our|me as a) (customer*|business|custom|client*) | -3 | max=2 signal=return- | hand
# recommends, with helpers
(highly|definitely|strongly|totally|thoroughly|absolutely|would) (recommend*|reccom*|recomm*) | +2 | max=4 signal=recommend+ | hand
(will|can|certainly|happily|wholeheartedly|fully|really|i|we) (recommend*|reccom*|recomm*) | +2 | max=4 signal=recommend+ | hand
(highly|would|definitely) <adv> recommend* | +2 | max=4 signal=recommend+ | hand
(must|should|do|please|definitely|gotta) (visit|try) | +1 | max=4 signal=recommend+ | hand
(must visit|must try|must have|must go|a must|worth visiting|worth a visit|worth a try) | +1 | max=4 signal=recommend+ | hand
(go for it|go and try|give it a try|not to be missed|don't miss|do not miss) | +1 | max=4 signal=recommend+ | hand
(you|u) (won't|will not|wont) (be)? (disappointed|regret*|sorry) | +2 | max=4 signal=recommend+ | hand
(told|telling|tell) (all)? (my|our) (friends|family) about | +2 | max=4 signal=recommend+ | hand
(perfect|ideal|great|good|excellent) (place|spot|choice|hotel) (for|to) (families|couples|kids|friends) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (restaurant|option|one) (for|to) (families|couples|kids|friends) | +1 | max=3 | hand
(best|nice|right|awesome) (place|spot|choice|hotel) (for|to) (families|couples|kids|friends) | +1 | max=3 | hand
(best|nice|right|awesome) (restaurant|option|one) (for|to) (families|couples|kids|friends) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (place|spot|choice|hotel) (for|to) a (date|family|quick|special|drink) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (restaurant|option|one) (for|to) a (date|family|quick|special|drink) | +1 | max=3 | hand
(best|nice|right|awesome) (place|spot|choice|hotel) (for|to) a (date|family|quick|special|drink) | +1 | max=3 | hand
(best|nice|right|awesome) (restaurant|option|one) (for|to) a (date|family|quick|special|drink) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (place|spot|choice|hotel|restaurant|option|one) (for|to) celebrat* | +1 | max=3 | hand
(best|nice|right|awesome) (place|spot|choice|hotel|restaurant|option|one) (for|to) celebrat* | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (place|spot|choice|hotel) (for|to) (hangout|hang out|chill*|spend|relax) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (restaurant|option|one) (for|to) (hangout|hang out|chill*|spend|relax) | +1 | max=3 | hand
(best|nice|right|awesome) (place|spot|choice|hotel) (for|to) (hangout|hang out|chill*|spend|relax) | +1 | max=3 | hand
(best|nice|right|awesome) (restaurant|option|one) (for|to) (hangout|hang out|chill*|spend|relax) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (place|spot|choice|hotel) (for|to) (enjoy|foodies|biryani|stay|visit|eat) | +1 | max=3 | hand
(perfect|ideal|great|good|excellent) (restaurant|option|one) (for|to) (enjoy|foodies|biryani|stay|visit|eat) | +1 | max=3 | hand
(best|nice|right|awesome) (place|spot|choice|hotel) (for|to) (enjoy|foodies|biryani|stay|visit|eat) | +1 | max=3 | hand
(best|nice|right|awesome) (restaurant|option|one) (for|to) (enjoy|foodies|biryani|stay|visit|eat) | +1 | max=3 | hand
(look no further|this is (the|your) place) | +2 | max=4 signal=recommend+ | hand
(suggest|advise) (everyone|you|all|people|this place|to (try|visit|go)) | +1 | max=4 signal=recommend+ | hand
# warns, with helpers
(<wont>|<cant>|<didnt>|not) <adv>? (recommend*|suggest|advise) | -3 | max=2 signal=recommend- | hand
(avoid|stay away|steer clear|stay clear|beware|run away|don't bother|dont bother|do not bother) | -3 | max=2 signal=recommend- | hand
(look elsewhere|go elsewhere|find another|save yourself|save your (money|time)) | -3 | max=2 signal=recommend- | hand
(don't waste|dont waste|do not waste|at all costs|think twice|spend your money elsewhere) | -3 | max=2 signal=recommend- | hand
(be far from|not worth (a|your|the) (visit|time|money)) | -3 | max=2 signal=recommend- | hand
(please|plz|pls|better|guys) (don't|do not|dont|not to|avoid|never) | -3 | max=2 signal=recommend- | hand
(do not|don't|dont|never) (go|stay|eat|order|buy|visit|use|book|trust|try|deal|come|fly|bank|shop) | -3 | max=2 signal=recommend- | hand
(advice|advise|warning|advised) ... (avoid|don't|not|stay|never|far) | -2 | max=2 signal=recommend- | hand
(recommend|suggest|advise|request) (not to|everyone not|against) | -3 | max=2 signal=recommend- | hand
wouldn't (suggest|recommend|send)  | -3 | max=2 signal=recommend- | hand
(there are|many|plenty of) (much|far)? better | -2 | max=2 signal=recommend- | hand
# expected more
(expected|expect|expecting|hoped for|hoping for) (a lot|much|far|way|something|so much|little)? (more|better) | -2 | max=3 signal=expected- | codebook
<notbe> <adv>? (what|as|how) ... (expect*|expected|hoped|thought|thot|used to|wanted) | -2 | max=3 signal=expected- | codebook
(not|nothing|wasn't) (what|as|like|my|our|the)? (i|we|my|our|it|one|was)? (expect*|expectation*|expected) | -2 | max=3 signal=expected- | codebook
(isn't|below) (what|as|like|my|our|the)? (i|we|my|our|it|one|was)? (expect*|expectation*|expected) | -2 | max=3 signal=expected- | codebook
(didn't meet|did not meet) (what|as|like|my|our|the)? (i|we|my|our|it|one|was)? (expect*|expectation*) | -2 | max=3 signal=expected- | codebook
(didn't meet|did not meet) (what|as|like|my|our|the)? (i|we|my|our|it|one|was)? expected | -2 | max=3 signal=expected- | codebook
(high|higher|great|big|lot of) (hopes|expectations|expectation) ... (but|disappoint*|not) | -2 | max=3 signal=expected- | codebook
(didn't|does not|doesn't|did not|not) (live|lives|living) up to | -2 | max=3 signal=expected- | codebook
(looking|looked) forward to ... but | -2 | max=3 signal=expected- | codebook
(usually|normally|always|used to|previously|regular) ... (but|however|this time|today|disappoint*) | -1 | max=3 signal=expected- | codebook
(unfortunately|sadly|but|however) (this|today|last) (time|visit|was|night) | -1 | max=3 signal=expected- | codebook
(disappoint*|dissapoint*) (for|from|by|with|given) ... (reviews|hype|such|regular|star|brand) | -2 | max=3 signal=expected- | codebook
(better|more) (than|was) expected ... (not|no) | -1 | max=3 signal=expected- | codebook
(for|from) (a|an) (4|5|four|five|first) (star|class|hotel) ... (expect*|poor|not|bad) | -2 | max=3 signal=expected- | codebook
(not|hardly|never|isn't|wasn't) (a)? (4|5|four|five|3|three) (star|stars) | -2 | max=3 signal=expected- | codebook
# better than expected
(exceed*|surpass*|beyond) (my|our|all|all my|any|the|what)? (i|we)? (expect*|expectation*|imagin*|hoped) | +2 | min=3 max=5 signal=expected+ | codebook
(above|better than) (my|our|all|all my|any|the|what)? (i|we)? (expect*|expectation*|imagin*|hoped) | +2 | min=3 max=5 signal=expected+ | codebook
pleasantly surprised               | +2 | min=3 max=5 signal=expected+ | codebook
(pleasant|nice|lovely|great|wonderful|biggest) surprise | +2 | min=3 max=5 signal=expected+ | codebook
(was|were|bit|little|been) (a bit)? (nervous|worried|concerned) ... (but|until|glad) | +2 | min=3 max=5 signal=expected+ | codebook
(despite|ignore|forget|after reading) ... (bad|negative|other|poor|mixed) (reviews*|comments) | +2 | min=3 max=5 signal=expected+ | codebook
(don't believe|disregard) ... (bad|negative|other|poor|mixed) (reviews*|comments) | +2 | min=3 max=5 signal=expected+ | codebook
(so)? (glad|pleased|happy) (i|we)  | +2 | min=3 max=5 signal=expected+ | codebook
(didn't|wasn't|weren't|did not|not) (expect*|expecting) (much|that|this) ... (but|wow|great|good) | +2 | min=3 max=5 signal=expected+ | codebook
# doubts overturned
(proved me wrong|proved us wrong|wrong again|changed my mind|needn't have worried) | +2 | max=5 signal=expected+ | hand
(need not have worried|had my doubts|had our doubts|won me over) | +2 | max=5 signal=expected+ | hand
# left, bought nothing
(didn't|did not|didnt|never) (even)? (order|buy|bother to order) (anything|dessert|our|it|more|the rest) | -2 | event max=2 signal=lostsale | hand
(didn't|did not|didnt|never) (even)? (stay for|finish|have) (anything|dessert|our|it|more|the rest) | -2 | event max=2 signal=lostsale | hand
(went|go|gone) next door           | -2 | event max=2 signal=lostsale | hand
(bought|got|ordered|found|ate|went) ... (elsewhere|somewhere else|next door|from a competitor|across the road) | -2 | event max=2 signal=lostsale | hand
(checked|check) out (early|a day early|immediately) | -2 | event max=2 signal=lostsale | hand
(i|we|so|then|had to|decided to) (cancelled|canceled|cancel) (my|our|the) (order|booking|stay|membership|contract|policy|subscription|account) | -2 | event max=2 signal=lostsale | hand
(i|we|so|then|had to|decided to) (cancelled|canceled|cancel) (my|our|the) (reservation|appointment|trip) | -2 | event max=2 signal=lostsale | hand
(walked|walk|stormed) (straight|right|back)? out | -2 | event max=2 signal=lostsale | hand
(got up|stood up|gave up) and (left|went|walked) | -2 | event max=2 signal=lostsale | hand
gave up (and|waiting|in the end|trying) | -2 | event max=2 signal=lostsale | hand
left (without|hungry|empty handed|in disgust) | -2 | event max=2 signal=lostsale | hand
left and (went|bought|got|ate)     | -2 | event max=2 signal=lostsale | hand
(took|taking) (my|our) (business|custom|money) | -2 | event max=2 signal=lostsale | hand
(decided|chose|preferred|started) to (leave|go|eat|buy|book|look) ... (elsewhere|somewhere else|another place|another restaurant|another hotel) | -2 | event max=2 signal=lostsale | hand
(eat|eating|ate|dine|dining|dined) outside (of)? the (resort|hotel) | -1 | event max=2 signal=lostsale | hand
(switch*|chang*|leaving) (banks|bank|provider*|supplier*|garages|dentists|gyms) | -2 | max=2 signal=lostsale | hand
(found|booked|checked into|moved to) (a new|another|a different) (hotel|place|room elsewhere) | -2 | event max=2 signal=lostsale | hand
(go|went) to (a|another|the) (bar|restaurant|hotel|cafe|shop|place|bank) ... instead | -1 | event max=2 signal=lostsale | hand
`
