/** English cues of the theme extra: what someone at work did for a customer, as frames of actor, act and beneficiary. */
export default `
# gone out of the way: by whatever means, to wherever the customer was
<they> ... (cycled|biked|pedalled|jogged|raced|rushed|hurried|sprinted|hiked|paddled|rowed|sailed) ... (to|after|over|round|with|back|through) | +3 | event min=4 max=6 service=1 also=listening+ | hand
<they> ... (brought|delivered|carried|dropped|took|ferried) (it|them|everything|this|that|one|the <lost>|my <lost>|our <lost>) ... (<home>|<offtime>|himself|herself|in person|personally) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(caught|met|found) us (on|at|in) the (platform|quay|pier|gate|stop|kerb|corner|car park) | +2 | event min=4 max=6 service=1 | hand
(rang|phoned|called|tried|emailed|radioed|contacted) (round|around|up|<num>|every|all|several|other)* (branches|shops|stores|colleagues|suppliers|garages|depots|dealers|hotels|hospitals|schools|libraries|pharmacies) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(turned|turned back|stopped|held|delayed|kept) (the)? (bus|train|tram|ferry|boat|plane|kitchen|gate|coach) ... (for (<us>|my|our|an|a)|open|waiting|until) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(searched|combed|hunted|scoured|rummaged|dug|sifted|waded|crawled|climbed|dived|dug) ... (until|till|for hours|by torch*|with torch*|bins|skip|drain|bushes|woods|beach|dunes|roof|under|every|whole) | +3 | event min=4 max=6 service=1 also=listening+ | hand
on (his|her|their) way (home|to work|back|past) | +2 | event min=4 max=6 service=1 also=listening+ | hand
(came|went|drove|opened|stayed|popped) (in|out|up|on|back|over|round)? (specially|especially|just) for (<us>|my|our|one) | +3 | event min=4 max=6 service=1 also=listening+ | hand
<they> ... (opened|opened up|reopened|unlocked) ... (<offtime>|<his> day off|for <us>|for my|again) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(sat|stood|stayed|waited|walked|knelt) (up|down|on|with|beside|by|next to|outside|there)* (my|our|the|his|her) (<kin>|side|bedside) ... (until|till|while|through|for <num>|whole|all) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(sat|stayed) up (all|half|until|till|<num>|two|late|the) (night|nights|midnight)? | +3 | event min=4 max=6 service=1 | hand
(gave up|gave away|offered|swapped) <his> own? (seat|bed|room|shift|break|table|lunch|coat|place|evening|slot) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(took off|lent|gave|handed|fetched|offered|used|let us use|put on) ... <his> own (coat|fleece|jumper|gloves|boots|van|bike|ladder|tools|heater*|pump|kettle|phone|hat|scarf|dress|trolley|pram|wheelchair) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(lent|loaned) (<us>|my <kin>|our <kin>) ... (until|till|for the|while|meanwhile|in the meantime|free) | +3 | event min=4 max=6 service=1 also=listening+ | hand
# no money taken
(would not|wouldn't|won't|did not|didn't|refused to|never|not) (even)? (hear of|accept|take|ask for|charge|want|bill|send|see) (any|a|the|us|me|my|our|so much as a)* (payment|penny|cent|dime|money|tip|bill|invoice|call out|callout|extra|for it|for that|fee|pound|euro) | +3 | event min=4 max=6 service=1 also=price+ | hand
waved (away|off|aside) (the|my|our|any|<num>)* (note|tip|money|twenty|tenner|fiver|payment|fee|charge|bill|wallet|purse|card|cash|offer|difference) | +3 | event min=4 max=6 service=1 also=price+ | hand
(nothing|not a penny|none of it|never) (extra|appeared|showed up|was|on|more)* on (the|our|my) (bill|invoice|receipt|tab) | +3 | event min=4 max=6 service=1 also=price+ | hand
(left|kept|crossed|struck|knocked|took|scratched) (it|them|that|the <food>|the charge|the fee)? (off|out of) (the|my|our) (bill|invoice|total|tab) | +3 | event min=3 max=6 service=1 also=price+ | hand
(paid|covered|settled|topped up|added) (for)? (my|our|the|her|his)? (taxi|fare|parking|ticket*|postage|meter|difference|shortfall|bus|fine|toll) ... (<his> own|himself|herself|themselves|without|for <us>|out of) | +3 | event min=4 max=6 service=1 also=price+ | hand
added the (difference|rest) (herself|himself|themselves) | +3 | event min=4 max=6 service=1 also=price+ | hand
# rules bent, time past
(lapsed|expired|run out|ran out|out of date|past its date|too late|closed|shut|out of warranty|no receipt|lost the receipt) ... (honoured|honored|accepted|anyway|all the same|regardless|nonetheless|nevertheless|still (took|fixed|changed|gave|let|served|helped)) | +3 | event min=4 max=6 service=1 also=rules+ | hand
(honoured|honored|accepted|stamped|renewed|extended|refunded|exchanged) it (all the same|anyway|regardless|even so|without (a|any)) | +3 | event min=4 max=5 service=1 also=rules+ | hand
# noticed and remembered
(noticed|spotted|overheard|heard|saw|realised|realized|clocked|sensed|guessed) (that|the|my|our|we|i|she|he|how|<us>)* ... and (brought|fetched|quietly|came|moved|gave|put|slipped|found|offered|fixed|mended|stitched|sewed|swapped|added|made) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(i|we|i'd|we'd|had|she|he|my <kin>) (had)? (said|mentioned|told|let slip|muttered|joked) ... in passing | +3 | event min=4 max=6 service=1 also=listening+ | hand
<num> (days|weeks|months|years) later ... (envelope|parcel|package|card|letter|note|box|postcard|knock|flowers|bouquet|photo) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(kept|saved|held|put aside|set aside|reserved|hid) (<us>|my|our|his|her|the|it|one|a)* (usual|favourite|last|old|<kin>)* (table|seat|chair|corner|loaf|slice|copy|ticket|pair|room|bottle|one|spot)? (free)? (for) (<us>|my|our) | +2 | event min=4 max=6 service=1 also=attention+ | hand
(remembered|knew|recalled|looked up|looked out|tracked down) (that|it was|my|our|his|her|the)* (late|favourite|usual|old|<kin>|birthday|anniversary|name|order|allergy|size|song|brand|team) | +2 | event min=4 max=6 service=1 also=attention+ | hand
(that|which|something) (i|we) (had|'d)? (never|not|hadn't) (even)? (mentioned|noticed|asked|asked for|spotted|reported|paid for) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(rang|phoned|called|texted|messaged|emailed|popped round|came by|visited) ... (next|following|day|evening|week|later|weekend) ... (to (see|ask|check|make sure|hear)|how (<us>|i|we|he|she|it|my|our)) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(made|built|sewed|knitted|carved|baked|painted|drew|printed|wrote|wrapped|cut|welded|sang|played|folded|iced|moulded) (<us>|a|an|the|one|some|little|small|special|tiny|miniature|extra|matching)* ... (for|with) (<us>|my|our|her|his) (<kin>|name|names|own|favourite|teddy|doll|birthday) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(let|invited|gave|showed|taught) (<us>|my <kin>|our <kin>|the <kin>) ... (ring|steer|drive|press|sit in|wear|try|hold|feed|help|push|behind the|cockpit|cab|kitchen|backstage|turn) | +2 | event min=4 max=6 service=1 also=attention+ | hand
first ... (<his>|her|the|my|our) (teddy|doll|bear|toy|rabbit|bunny|dolly) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(teddy|doll|bear|rabbit|bunny|dolly) ... (bandage|plaster|picture|photo|x ray|scanned|mended|stitched|seat|ticket|name) | +3 | event min=4 max=6 service=1 also=attention+ | hand
# one honest or patient act
(talked|steered|warned|advised) <us> (out of|off|against) ... (dearer|expensive|pricier|buying|spending|bigger|newer|more) | +2 | event min=4 max=5 service=1 also=knowledge+ | hand
(told|said|admitted|explained) ... (didn't need|did not need|don't need|no need to|not worth|cheaper (elsewhere|one|at)|could do it myself) | +2 | event min=4 max=5 service=1 also=knowledge+ | hand
(jump started|jump start|towed|pushed|pulled|winched|dug|rescued|freed) (<us>|my|our|the) ... (out|car|van|home|free|off|snow|ditch|bike|boat) | +3 | event min=4 max=6 service=1 | hand
(followed|walked|escorted|saw|accompanied|drove|guided|led) <us> ... (home|to the (door|station|stop|car|gate|ward|hospital|hotel|bus)|all the way|the whole way) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(unasked|unprompted|of his own accord|of her own accord|off his own bat|off her own bat|without (a word|fuss|us asking|me asking|being told|being prompted)) | +2 | event min=4 max=6 service=1 | hand
(that|this|it) (was not|wasn't|is not|isn't) (even)? (his|her|their) (job|shop|fault|patient|customer|department|shift|table|brand|line|problem) | +3 | event min=4 max=6 service=1 also=listening+ | hand
who (was|were|is) not even (ours|ours to|on duty|on shift|working|theirs|from) | +3 | event min=4 max=6 service=1 | hand
carried (it|them|everything|him|her|my|our|the)* ... (<num> (flights|floors|storeys|stairs)|up the stairs|upstairs|across|through the (snow|rain|mud|sand)) | +3 | event min=4 max=6 service=1 | hand
`
