/** English cues that give notice and value nothing: questions to others, addresses, visits to come, replies by the owner. */
export default `
# questions to others
(does|do|has|is|can|could) (anyone|anybody|someone|somebody|any one|you guys) ... (know|tell|say|recommend|been|advise|share|confirm|got) | 0 | notice | hand
(anyone|anybody) (know|knows|been|tried|here|else know|got) | 0 | notice | hand
(what|which) (time|times|days|day) (do|does|are|is) (they|it|the|this|you) | 0 | notice | hand
(is|are) (there|they|it|this place|this shop|dogs|children|kids|you) ... (open|parking|car park|allowed|welcome|available|nearby|near by|accessible) | 0 | notice | hand
(how|where) (do i|do you|can i|can you|would i|is the) (get|find|book|contact|reach|park|buy|entrance) | 0 | notice | hand
(what|whats|what's) (is|are)? (the|your|their) (opening|phone|address|number|price for|email|postcode|menu) | 0 | notice | hand
# a visit still to come, or none
(haven't|have not|havent|not|never) (actually|even)? (been|visited|eaten|stayed|tried|ordered|used|received|had it|opened it) (there|here|it|in|this place|this|them)? yet | 0 | notice | hand
(not|never) (been|set foot|visited|eaten|stayed) (there|here|in this|at this) | 0 | notice | hand
(will|i'll|we'll|going to|gonna) (post|write|leave|update|add|share|edit|review|let you know) ... (after|later|when|once|afterwards|then|visit*|been) | 0 | notice | hand
(going|booked|off|heading) (there|for) (next|tomorrow|this) (week|month|weekend|friday|saturday|sunday|summer|evening|year) | 0 | notice | hand
(test|testing|ignore this|please ignore|posted by mistake|posted in error|by accident) | 0 | notice | hand
# another business
(review|this|comment|that|rating|it) (is|was|were)? (meant|intended) (for|to be for) (another|a different|the other|somewhere|someone|the|a) | 0 | notice | hand
(wrong|different|another) (place|business|company|shop|branch|restaurant|hotel|page|listing|address) ... (review|sorry|delete|remove|ignore|meant) | 0 | notice | hand
(sorry|oops|apologies) wrong (place|business|shop|branch|restaurant|hotel|page|one) | 0 | notice | hand
(no longer|not) (exists|here any more|there any more|in business|trading) | 0 | notice | hand
(has|have|had|they've|it's) (moved|relocated|changed name*|changed hands|been renamed|closed for good|permanently closed) ... (to|premises|building|street|road|round|corner|now|name|stands)? | 0 | notice | hand
# addresses and facts
(entrance|door|parking|car park|ramp|shop|stop|bus <num>|lift|cash machine) (is|are|'s|stops|stop) (round|around|at the|at|on|opposite|behind|beside|next to|outside|down|through|via|in the) | 0 | notice | hand
(open|opening|closed|hours) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|bank holiday*|<num> till <num>|<num> to <num>|daily) | 0 | notice | hand
(ring|press|buzz) (the)? (bell|buzzer|intercom) | 0 | notice | hand
(new|old) (address|premises|building|phone number|location|owners|name) (is|are|stands|was)? | 0 | notice | hand
(please note|for your information|fyi|just so you know|heads up|note that|cash only|card only|bring (cash|id|change)) | 0 | notice | hand
# replies by the owner
dear (guest|customer|sir|madam|reviewer|visitor|client|friend|mr|mrs|ms|all) | 0 | notice | hand
(thank|thanks) (you)? (very much|so much|kindly)? for (your|taking|leaving|sharing|the) (review|feedback|message|comment*|time|the time|kind words|stars|visit|a review|your) | 0 | notice | hand
(we|i) (look forward|hope|are glad|are sorry|are pleased|regret|will contact|will be in touch) (to)? (welcoming|welcome|seeing|see|hear|hearing|you|hosting|that you) | 0 | notice | hand
(kind|warm|best|kindest) regards | 0 | notice | hand
(please|you can|do) (contact|email|call|get in touch with|write to|reach out to) (us|our|me) (at|on|via|directly|team|so)? | 0 | notice | hand
(appointment|booking|first visit|table) (is|isn't) (not)? (until|till|next|on the|for next) | 0 | notice | hand
(we|i) (will|'ll|have) (send|sent|email|emailed|message) you (a|an|our)? (mail|email|message|reply|answer|details)? | 0 | notice | hand
(yours|warm wishes|best wishes|regards) (sincerely|from|the team|team)? | 0 | notice | hand
`
