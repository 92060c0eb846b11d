/** English cues: unasked extras, surprises and the extra mile, and their absence. More in `effort.ts`, `personal.ts`, `favours.ts` and `amazement.ts`. */
export default `
# beyond duty, in so many words
(went|go|goes|going|gone|came|come) above (and|&|n) beyond | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
above and beyond                   | +3 | min=4 max=6 service=1 | codebook
abv and beyond                     | +3 | min=4 max=6 service=1 | codebook
over and above                     | +3 | event min=4 max=6 service=1 | codebook
(go|goes|going|went|gone) (that|the) extra (mile*|step|yard) | +3 | min=4 max=6 service=1 | codebook
extra mile                         | +2 | min=4 max=6 service=1 | codebook
extra effort                       | +2 | min=4 max=5 service=1 | codebook
(went|go|goes|going|gone) (out|way out) of (his|her|their|the|your) way* | +3 | event min=4 max=6 service=1 | codebook
(bent|bend*) over backwards        | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
moved (heaven and earth|mountains) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
pulled out all the stops           | +3 | event min=4 max=6 service=1 | codebook
beyond (the call of duty|his duty|her duty|their duty|their job) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
beyond (his job|her job|what was required|what is required) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
more than (he|she|they) (had|needed|have) to | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
<didnt> have to (do|have done|be|help|go|come) ... (that|this|it|any|but) | +2 | event min=4 max=6 service=1 | codebook
(nothing to do with|not part of) (his|her|their) job ... but | +2 | event min=4 max=6 service=1 | codebook
nobody (pays|paid|asked) (him|her|them) | +3 | event min=4 max=6 service=1 | codebook
<they> get* no extra pay           | +3 | event min=4 max=6 service=1 also=price+ | codebook
would never have expected ... (gesture|help|kindness) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
did more than                      | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(lovely|nice|kind|thoughtful|sweet|generous|great|little|beautiful) gesture* | +2 | event min=4 max=6 service=1 | codebook
such a (thoughtful|generous|kind|sweet) (gesture|thing|touch) | +3 | event min=4 max=6 service=1 | codebook
(nice|lovely|personal|thoughtful|little|extra|special|sweet|finishing) touch* | +2 | min=3 max=5 service=1 | codebook
little extras                      | +2 | min=3 max=5 service=1 | codebook
that little bit (extra|more)       | +2 | min=3 max=5 service=1 | codebook
(angel*|an absolute saint|hero|lifesaver|life saver|godsend|legend) | +2 | min=4 max=6 service=1 | codebook
guardian angel                     | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
saved (the day|our day|my day|my life|our holiday|our wedding|my wedding|our trip|the trip) | +3 | event min=4 max=6 service=1 | codebook
came to (my|our|the) rescue        | +3 | event min=4 max=6 service=1 | codebook
(rescued|saved) us                 | +3 | event min=4 max=6 service=1 | codebook
made (my|our|his|her|their|the) (day|night|evening|trip|holiday|stay) | +2 | min=4 max=5 service=1 | codebook
(made|making|make) (it|the day|our day|the night) (so|very|extra)?(special|magical|unforgettable) | +2 | min=4 max=5 service=1 | codebook
(made|making|make) (the evening|the occasion) (so|very|extra)?(special|magical|unforgettable) | +2 | min=4 max=5 service=1 | codebook
# surprise
<they> surprised <us> with         | +3 | event min=4 max=6 service=1 | hand
surprise* ... (with|by) a (free|complimentary|cake|gift|card|bottle) | +3 | event min=4 max=6 service=1 | hand
to (my|our) (great|pleasant|utter|complete)? (surprise|delight|amazement) ... (free|gift|cake|had) | +3 | event min=4 max=6 service=1 | hand
to (my|our) (great|pleasant|utter|complete)? (surprise|delight|amazement) ... (brought|upgraded) | +3 | event min=4 max=6 service=1 | hand
to (my|our) (great|pleasant|utter|complete)? astonishment ... (free|gift|cake|had|brought|upgraded) | +3 | event min=4 max=6 service=1 | hand
(lovely|<great>|sweet) surprise (on|in|when|for|waiting) (our|my|the|us|me|we) | +2 | min=4 max=5 | hand
didn't see that coming             | +2 | min=3 max=6 | hand
surprise* (birthday|anniversary|cake|dessert|gift) | +3 | event min=4 max=6 service=1 also=listening+ | hand
out of the blue ... (sent|gave|called|refund*|gift|card|upgraded) | +3 | event min=4 max=6 service=1 also=friendliness+ | hand
never (asked|said|breathed|mentioned) a word | +3 | event min=4 max=6 service=1 | hand
(hadn't|had not|hadnt) (even)? (mentioned|rung|told|requested) | +2 | event min=4 max=6 service=1 | hand
(without|before) (me|us|our|we|being|even) (even)? (asking|asked|had to ask|having to ask|to ask|prompting) | +3 | event min=4 max=6 service=1 | hand
without (that)? (we|i) (ask|asked|request*) | +3 | event min=4 max=6 service=1 | hand
unasked                            | +2 | event min=4 max=6 service=1 | hand
unprompted                         | +2 | event min=4 max=6 service=1 | hand
off (his|her|their) own (bat|initiative) | +3 | event min=4 max=6 service=1 | hand
on (his|her|their) own initiative  | +3 | event min=4 max=6 service=1 | hand
of (his|her|their) own accord      | +3 | event min=4 max=6 service=1 | hand
wouldn't (hear of|take no for an answer) | +2 | event min=4 max=6 service=1 | hand
who does that                      | +2 | min=3 max=6 | hand
(who|where) (else|on earth) (does|would do) that | +2 | min=3 max=6 | hand
# gift, free, on the house
on the house                       | +3 | event min=4 max=6 service=1 | hand
(compliments of|courtesy of) (the)? (chef|house|management|owner|manager|staff) | +2 | event min=4 max=6 service=1 also=friendliness+ | hand
with (their|his|her|our|the) compliments | +2 | event min=4 max=6 service=1 | hand
<they> (brought|offered|got|handed) <us> ... (complimentary|gift*|gratis|freebie*|on the house) | +2 | event min=4 max=6 service=1 | hand
<they> (bought|sent|made|poured) <us> ... (complimentary|gift*|gratis|freebie*|on the house) | +2 | event min=4 max=6 service=1 | hand
(gave|offered|given|brought) ... (complimentary|free|complementary) (dessert*|bottle*|champagne) | +2 | event min=4 max=6 service=1 | hand
(received|got|sent|provided) ... (complimentary|free|complementary) (dessert*|bottle*|champagne) | +2 | event min=4 max=6 service=1 | hand
(received|got|sent|provided) ... (complimentary|free|complementary) (breakfast|upgrade) | +2 | event min=4 max=6 service=1 | hand
offered (with)? (some)? (complimentary|free) | +2 | event min=4 max=6 service=1 | hand
(brought|gave|sent) ... (extra|some|a) (free|extra|little) (dessert|treat*|drinks|samples) | +2 | event min=4 max=6 service=1 | hand
thrown in (for free|for nothing|as a gift|gratis) | +2 | event min=4 max=6 service=1 | hand
(a|another|the) (round|drink|coffee|pint|bottle|dessert) (was|were|came|arrived) (free|on them|on him|on her) | +2 | event min=4 max=6 service=1 | hand
(a|another|the) (round|drink|coffee|pint|bottle|dessert) (was|were|came|arrived) on the house | +2 | event min=4 max=6 service=1 | hand
free of (charge|cost)              | +2 | min=3 max=5 | hand
at no (extra|additional|further)? (charge|cost) | +2 | min=3 max=5 | hand
no (extra|additional) (charge|cost) | +1 | min=3 max=5 | hand
without (any|an)? (extra|additional) (charg*|cost) | +2 | min=3 max=5 | hand
for (nothing|nowt|free|nada) ... (fixed|repaired|did|done|replaced|fitted) | +2 | event min=4 max=6 service=1 | hand
(fixed|repaired|replaced|mended|did) ... (for free|for nothing|free of charge|at no cost) | +3 | event min=4 max=6 service=1 also=price+ | hand
(sorted|delivered|fitted|changed) ... (for free|for nothing|free of charge|at no cost) | +3 | event min=4 max=6 service=1 also=price+ | hand
(fixed|repaired|replaced|mended|did|sorted|delivered|fitted|changed) ... (at no charge|without charge) | +3 | event min=4 max=6 service=1 also=price+ | hand
(it|that|this|job|fix|repair|them|one) (all)? for (free|nothing|nowt) | +2 | event min=4 max=6 service=1 | hand
(free|complimentary) (gift*|welcome drink*|bottle of|champagne|night|upgrade) | +2 | min=3 max=5 | hand
(gift|goody|goodie) (bag|basket|box|hamper) | +2 | min=3 max=5 | hand
welcome (gift|pack|basket|hamper|drink*|tray|cookie*|amenity|note) | +2 | min=3 max=4 | hand
(fruit|flowers|chocolates|champagne|wine) ... (waiting for us|waiting in (our|the|my) room|in our room) | +2 | min=3 max=5 | hand
(prosecco|cake|rose petals|balloons) ... (waiting for us|waiting in (our|the|my) room|in our room) | +2 | min=3 max=5 | hand
(fruit|flowers|chocolates|champagne|wine) ... (on arrival|on our arrival|on the bed) | +2 | min=3 max=5 | hand
(prosecco|cake|rose petals|balloons) ... (on arrival|on our arrival|on the bed) | +2 | min=3 max=5 | hand
(bouquet|bunch) of flowers         | +2 | min=4 max=5 service=1 | hand
sent ... (flowers|a bouquet|a card|chocolates|a gift|a hamper|a voucher|a present|balloons) | +3 | event min=4 max=6 service=1 | hand
(flowers|gift|present|card|box of chocolates) (arrived|turned up|came|landed|waiting|was waiting) | +2 | event min=4 max=6 service=1 | hand
(hamper|sweets|toy|voucher) (arrived|turned up|came|landed|waiting|was waiting) | +2 | event min=4 max=6 service=1 | hand
a (little|small|wee|free|personal|lovely|extra) (gift|present|treat) | +2 | min=3 max=5 | hand
(no sales pitch|just a present|just a gift) | +2 | event min=4 max=6 service=1 | hand
(hand written|hand-written|personal|thank you) (note|card|letter|message*) | +2 | min=3 max=5 service=1 | hand
(birthday|welcome|lovely|sweet|little) (note|card|letter|message*) | +2 | min=3 max=5 service=1 | hand
(hand made|handmade|hand-made|hand painted|hand drawn) ... (card|for <us>|gift|note) | +3 | event min=4 max=6 service=1 | hand
card (signed|from) (by)? (the|all|everyone|whole) ... (staff|team|crew|kitchen|office) | +3 | event min=4 max=6 service=1 | hand
goodwill (gesture|payment|credit|voucher) | +2 | event min=4 max=5 service=1 also=price+ | hand
gesture of goodwill                | +2 | event min=4 max=6 service=1 | hand
as a (thank you|apology|gesture|goodwill) ... (gave|sent|free|refund*|voucher|brought) | +2 | event min=4 max=6 service=1 | hand
as a (treat|surprise|gift|present) ... (gave|sent|free|refund*|voucher|brought) | +2 | event min=4 max=6 service=1 | hand
(lollipop*|colouring|crayons|balloon*|toy*) for (the|our|my) (kid*|child*|little*|dog*|son|daughter) | +2 | event min=3 max=5 service=1 | hand
(biscuit*|treat*|water bowl|bowl of water) for (the|our|my) (kid*|child*|little*|dog*|son|daughter) | +2 | event min=3 max=5 service=1 | hand
complimentary (drink|dessert|cake|bottle|massage|breakfast|glass|wine) | +1 | min=3 max=5 | hand
(extra|bonus) (scoop|shot|portion|piece|slice|topping*) | +1 | min=3 max=5 | hand
freebie*                           | +1 | min=3 max=5 | hand
amuse bouche                       | +1 | min=3 max=4 | hand
# upgrade
(upgraded|upgrading) (<us>|my|our) | +2 | event min=3 max=4 service=1 | codebook
(<be>|got) (kindly|pleasantly|even|then|also|automatically)? upgraded | +2 | event min=3 max=4 service=1 | codebook
(free|complimentary|surprise|unexpected|nice|lovely|generous|room) upgrade* | +2 | event min=4 max=6 service=1 | codebook
(gave|given|got|received|offered) ... upgrade | +2 | event min=4 max=6 service=1 | codebook
upgrad* ... (free|at no|no (extra)? (charge|cost)|without (extra)? charge|unasked|without (asking|us asking|me asking)|as a surprise|because it was|for (our|my) (honeymoon|anniversary|birthday)) | +3 | event min=4 max=6 service=1 | codebook
moved us to a (suite|bigger room|better room|larger room|sea view|nicer room) | +2 | event min=4 max=6 service=1 | codebook
bumped (us|me) up to               | +2 | event min=4 max=6 service=1 | codebook
# refused payment, waived, own money
<didnt> (even)? (take|accept) (a|any|my|our|one|a single)? (penny|cent|money|payment|tip|anything) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<didnt> (even|want to)? charge (<us>|for|anything) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<staff> <didnt> (let (me|us) pay|hear of (it|payment)) | +3 | event min=4 max=6 service=1 also=price+ | codebook
no (bill|invoice|charge)           | +3 | event min=4 max=6 service=1 | codebook
(not|nor) a (cent|penny|single penny) | +3 | event min=4 max=6 service=1 also=price+ | codebook
want* no money                     | +3 | event min=4 max=6 service=1 | codebook
refused ... (payment|money|tip|to be paid) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(waiv*|wiped|scrapped|dropped|cancelled) ... (fee*|charge*|penalty|bill|debt|cost) | +3 | event min=4 max=6 service=1 also=price+ | codebook
waived (it|them|that|everything)   | +3 | event min=4 max=6 service=1 also=price+ | codebook
(fee|charge|bill|fine|interest) was (waived|wiped|dropped|cancelled|scrapped) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(knocked|took|taken|deducted|removed) ... off (the|our|my) bill | +2 | event min=4 max=6 service=1 | codebook
(picked up|covered|settled|footed|took care of) (my|for our|for my) (tab|cab|taxi|fare|meal) | +3 | event min=4 max=6 service=1 | codebook
(out of|from|with|using) (his|her|their) own (pocket|money|purse|wallet) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(paid|bought|lent|drove|fixed) ... (himself|herself|themselves|out of pocket) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(his|her|their) own (car|van|phone|mobile|home|personal) | +3 | event min=4 max=6 service=1 | codebook
in (his|her|their) (own|spare|free) time | +3 | event min=4 max=6 service=1 | codebook
(on|in|during|spent|spends|gave up|through) (his|her|their|a) (lunch hour|lunch|day off|weekend|holiday|break) | +3 | event min=4 max=6 service=1 | codebook
comped                             | +3 | event min=4 max=6 service=1 also=price+ | codebook
comp'd                             | +3 | event min=4 max=6 service=1 | codebook
(gave|got|offered) (us|me)? ... (night|meal|dinner|drinks|stay|month) (for free|free|on the house) | +3 | event min=4 max=6 service=1 | codebook
(half price|discount*) (because|as|since|for) (of|he|she|they|i|it) | +2 | event min=4 max=6 service=1 | codebook
charged (me|us|it)? (only)? (half|less|as one|a fraction) | +2 | event min=4 max=6 service=1 | codebook
(honoured|honored) (the|it|my|our|this) ... (expired|out of date|old|even though|although|lapsed) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(expired|out of date|lapsed|ran out|out of warranty) ... (honoured|honored|still|replaced|fixed|accepted) | +2 | event min=4 max=6 service=1 also=friendliness+ | codebook
(out of|after the|past the|past its) (warranty|guarantee) ... (still|free|fixed|replaced|repaired|anyway) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(outside the|outside of|outside) (warranty|guarantee) ... (still|free|fixed|replaced|repaired|anyway) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
# time beyond duty
<they> (stay*|kept|remained|worked) (open*|on|late|behind|back) ... (for us|for me|to help) | +3 | event min=4 max=6 service=1 | codebook
<they> (stay*|kept|remained|worked) (open*|on|late|behind|back) ... (to finish|to get|hour) | +3 | event min=4 max=6 service=1 | codebook
stayed (late|behind|on|back|open late|open|after hours|past closing|past closing time) | +3 | event min=4 max=6 service=1 | codebook
(stay*|kept) open (late|later|longer|past|for (us|me)|an) | +3 | event min=4 max=6 service=1 | codebook
kept the (kitchen|shop|store|bar|pool|office|restaurant|garage|pharmacy) open | +3 | event min=4 max=6 service=1 | codebook
(opened|reopened) (up|early|specially|especially) ... (just|early|for <us>|at (five|six|5|6|7|seven|midnight)) | +3 | event min=4 max=6 service=1 | codebook
(opened|reopened) (up|early|specially|especially) ... (on (a)? sunday|after hours) | +3 | event min=4 max=6 service=1 | codebook
(past|after|beyond|outside|way past) (his|her|their|the end of his) (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(past|after|beyond|outside|way past) the end of her (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(past|after|beyond|outside|way past) the end of their (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(past|after|beyond|outside|way past) (his|her|their|the end of his|the end of her) (closing time|work hours) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(past|after|beyond|outside|way past) the end of their (closing time|work hours) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(long after|well past|end of) (his|her|their|the end of his) (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(long after|well past|end of) the end of her (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(long after|well past|end of) the end of their (shift|hours|working hours|finish time) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(long after|well past|end of) (his|her|their|the end of his|the end of her) (closing time|work hours) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
(long after|well past|end of) the end of their (closing time|work hours) | +3 | event min=4 max=6 service=1 also=friendliness+ | codebook
<they> (came|answered|replied|helped|fixed) ... (after hours|out of hours|past closing) | +2 | event min=4 max=6 service=1 also=friendliness+ | codebook
<they> (sorted|delivered|worked|called) ... (after hours|out of hours|past closing) | +2 | event min=4 max=6 service=1 also=friendliness+ | codebook
<they> (came|answered|replied|helped|fixed) ... (after closing|on a sunday|at 3am) | +2 | event min=4 max=6 service=1 also=friendliness+ | codebook
<they> (sorted|delivered|worked|called) ... (after closing|on a sunday|at 3am) | +2 | event min=4 max=6 service=1 also=friendliness+ | codebook
(came out|came round|came over|turned out) ... (on a sunday|on a saturday|on christmas*) | +3 | event min=4 max=6 service=1 | codebook
(came back|drove|popped) ... (on a sunday|on a saturday|on christmas*) | +3 | event min=4 max=6 service=1 | codebook
(came out|came round|came over|turned out) ... (on new years*|at midnight|late at night) | +3 | event min=4 max=6 service=1 | codebook
(came back|drove|popped) ... (on new years*|at midnight|late at night) | +3 | event min=4 max=6 service=1 | codebook
in the (pouring|driving|lashing|torrential|freezing) (rain|cold|snow) | +3 | event min=4 max=6 service=1 | codebook
(gave up|sacrificed|cut short|skipped) (his|her|their) (weekend|lunch*|break|evening|day off|own time) | +3 | event min=4 max=6 service=1 | codebook
(missed|worked through|spent) (his|her|their) (weekend|lunch*|break|evening|day off|own time) | +3 | event min=4 max=6 service=1 | codebook
(work*|stayed up) (all|through the|through|half the) night | +3 | event min=4 max=6 service=1 | codebook
at no (benefit|gain) to (himself|herself|themselves) | +3 | event min=4 max=6 service=1 | codebook
# came to us, drove, carried, fetched
<they> (drove|cycled|carried|escorted|rushed) (<us>|my <kin>) ... (to|home|over|back|miles|through) | +3 | event min=4 max=6 service=1 | codebook
<they> (accompanied|chauffeured) (<us>|my <kin>) ... (to|home|over|back|miles|through) | +3 | event min=4 max=6 service=1 | codebook
(drove|driven|drive|walked|ran) (<us>|my <kin>) ... home | +3 | event min=4 max=6 service=1 | codebook
took (<us>|my <kin>) (home (himself|herself)|all the way) | +3 | event min=4 max=6 service=1 | codebook
(took a train|took the train|got the train) ... (miles|km|across town|to hand|to deliver|to bring) | +2 | event min=4 max=6 service=1 | codebook
(gave|offered|given) (<us>|my <kin>) a (free)? (lift|ride) | +3 | event min=4 max=6 service=1 | codebook
(dropped|brought|delivered) ... (to|at|round to|back to|by) (my|our) ... (personally|himself|herself) | +3 | event min=4 max=6 service=1 | codebook
(ran|popped|handed) ... (to|at|round to|back to|by) (my|our) ... (personally|himself|herself) | +3 | event min=4 max=6 service=1 | codebook
(dropped|brought|delivered) ... (to|at|round to|back to|by) (my|our) ... on (his|her|their) way home | +3 | event min=4 max=6 service=1 | codebook
(ran|popped|handed) ... (to|at|round to|back to|by) (my|our) ... on (his|her|their) way home | +3 | event min=4 max=6 service=1 | codebook
(dropped|brought|delivered) ... (to|at|round to|back to|by) (my|our) ... (after work|by hand) | +3 | event min=4 max=6 service=1 | codebook
(ran|popped|handed) ... (to|at|round to|back to|by) (my|our) ... (after work|by hand) | +3 | event min=4 max=6 service=1 | codebook
(dropped|brought|delivered|popped) (it|them|everything) (round|over|off) (personally|himself|herself) | +3 | event min=4 max=6 service=1 | codebook
(dropped|brought|delivered|popped) (it|them|everything) (round|over|off) (free|after work|on) | +3 | event min=4 max=6 service=1 | codebook
(hand delivered|hand-delivered)    | +2 | event min=4 max=6 service=1 | codebook
<they> ... personally (delivered|drove|took|brought|dropped|called|phoned|carried|went) | +2 | event min=4 max=6 service=1 | codebook
personally (delivered|drove|took|brought|dropped|phoned|carried|escorted|walked) | +2 | event min=4 max=6 service=1 | codebook
on (his|her|their) way home        | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (to|at|round to) (my|our|mine) (house|home|door|flat) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (by|into|round) (my|our|mine) (house|home|door|flat) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (to|at|round to) (my|our|mine) (work|rescue) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (by|into|round) (my|our|mine) (work|rescue) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (to|at|round to) (my|our|mine) (house|home|door|flat) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (by|into|round) (my|our|mine) (house|home|door|flat) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(came|came round|came over) (to|at|round to|by|into|round) (my|our|mine) (work|rescue) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
came out (to|at|round to|by|into|round) (my|our|mine) (house|home|door|flat) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
came out (to|at|round to|by|into|round) (my|our|mine) (work|rescue) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
came out (to|at|round to|by|into|round) (my|our|mine) (house|home|door|flat|work|rescue) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (to|at|round to) (my|our|mine) (house|home|door|flat) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (by|into|round) (my|our|mine) (house|home|door|flat) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (to|at|round to) (my|our|mine) (work|rescue) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (by|into|round) (my|our|mine) (work|rescue) ... (to|with|and|himself) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (to|at|round to) (my|our|mine) (house|home|door|flat) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (by|into|round) (my|our|mine) (house|home|door|flat) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(pulled up|turned up|popped) (to|at|round to|by|into|round) (my|our|mine) (work|rescue) ... (herself|free) | +2 | event min=4 max=6 service=1 | codebook
(carried|lugged|hauled|lifted|pushed|helped) ... (bags|luggage|suitcase*) ... (up|to|down|for|out|stairs) | +2 | event min=4 max=6 service=1 | codebook
(carried|lugged|hauled|lifted|pushed|helped) ... (heavy|mum|everything) ... (up|to|down|for|out|stairs) | +2 | event min=4 max=6 service=1 | codebook
(ran|chased|running|sprinted|legged it) (after|out|back|after me|after us|down the (road|street|lane|drive)|into the car park) ... (with|to give|to return|me|us|phone) | +2 | event min=4 max=6 service=1 | codebook
(went|ran|popped|nipped) (out|next door|round) ... to (buy|get|fetch|find) ... (for (<us>|my|our)|my|our) | +2 | event min=4 max=6 service=1 | codebook
(went|ran|popped|nipped) (out|next door|round) ... to (pick up|collect) ... (for (<us>|my|our)|my|our) | +2 | event min=4 max=6 service=1 | codebook
(went|ran|popped|nipped) (across|over|off) ... to (buy|get|fetch|find) ... (for (<us>|my|our)|my|our) | +2 | event min=4 max=6 service=1 | codebook
(went|ran|popped|nipped) (across|over|off) ... to (pick up|collect) ... (for (<us>|my|our)|my|our) | +2 | event min=4 max=6 service=1 | codebook
(went|ran|popped|nipped) (out|next door|across) and (bought|got|fetched|found) | +2 | event min=4 max=6 service=1 | codebook
<they> ... (found|returned|posted|mailed) ... (my|our|the|her|his) (lost|forgotten|missing|wallet|purse|phone) | +3 | event min=4 max=6 service=1 | codebook
<they> ... (couriered|shipped) ... (my|our|the|her|his) (lost|forgotten|missing|wallet|purse|phone) | +3 | event min=4 max=6 service=1 | codebook
<they> ... (sent back|handed in|tracked down) ... (my|our|the|her|his) (lost|forgotten|missing) | +3 | event min=4 max=6 service=1 | codebook
<they> ... (sent back|handed in|tracked down) ... (my|our|the|her|his) (wallet|purse|phone) | +3 | event min=4 max=6 service=1 | codebook
(posted|mailed|sent) (it|them|my (stuff|things)) (back|on|home) ... (free|no charge|own|expense) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(couriered|shipped) (it|them|my (stuff|things)) (back|on|home) ... (free|no charge|own|expense) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(posted|mailed|sent|couriered|shipped) (it|them|my (stuff|things)) (back|on|home) ... (cost|without) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(searched|hunted|combed|rummaged|turned) ... (everywhere|high and low|for hours|all over|upside down) | +3 | event min=4 max=6 service=1 | codebook
(sat|waited|stayed) with (<us>|my <kin>) | +3 | event min=4 max=6 service=1 | codebook
held (my|her|his|our|mum's) hand   | +2 | event min=4 max=6 service=1 | codebook
(brought|got|gave|fetched|lent) ... a (blanket|hot water bottle|umbrella|chair|cup of tea|glass of water) | +2 | event min=4 max=5 service=1 | codebook
# lent
<they> (lent|loaned|leant|lended) (<us>|my <kin>|out) | +3 | event min=4 max=6 service=1 | hand
(lent|loaned|leant|lended) (<us>|my <kin>) (a|an|the|his|her|their) | +3 | event min=4 max=6 service=1 | hand
let <us> (use|borrow) (his|her|their|a|the staff) | +3 | event min=4 max=6 service=1 | hand
(courtesy|loan|replacement) (car|bike|phone|van|laptop) ... (free|no charge|no extra|while|straight away) | +2 | event min=3 max=5 service=1 also=price+ | hand
took off (his|her|their) own       | +3 | event min=4 max=6 service=1 | hand
(gave|handed) <us> (his|her|their) own | +3 | event min=4 max=6 service=1 | hand
# remembered, personal
<they> (remember*|recalled|recognised|recognized|knew|knows) ... (name*|order|usual|drink|last) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
<they> (remember*|recalled|recognised|recognized|knew|knows) ... from (last|previous|before) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... remembered (<us>|my|our|every) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(known|know|knew|greeted|addressed|called|welcomed) ... (by|my|our|your) (first)? name* | +2 | event min=4 max=5 service=1 | codebook
<they> (noticed|spotted|overheard|clocked|realised) ... (birthday|anniversary|bday|honeymoon) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> (noticed|spotted|overheard|clocked|realised) ... (pregnant|struggling) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> (realized|found out|learned|learnt) ... (birthday|anniversary|bday|honeymoon|pregnant|struggling) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(birthday|anniversary|bday|honeymoon) ... (cake|card|candle*|dessert|surprise|gift) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(engagement|wedding|graduation) ... (cake|card|candle*|dessert|surprise|gift) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(cake|dessert|candle*) ... (for|on|to celebrate) (my|our|her|his|the) ... (birthday|anniversary) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(cake|dessert|candle*) ... (for|on|to celebrate) (my|our|her|his|the) ... (bday|honeymoon) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(balloons|champagne) ... (for|on|to celebrate) (my|our|her|his|the) ... (birthday|anniversary|bday|honeymoon) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(cake|dessert|candle*) ... (for|on|to celebrate) (my|our|her|his|the) ... (wedding|engagement) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(balloons|champagne) ... (for|on|to celebrate) (my|our|her|his|the) ... (wedding|engagement) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(prosecco|card|upgrade*|surprise) ... (for|on|to celebrate) (my|our|her|his|the) ... (birthday|anniversary) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(prosecco|card|upgrade*|surprise) ... (for|on|to celebrate) (my|our|her|his|the) ... (bday|honeymoon) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(prosecco|card|upgrade*|surprise) ... (for|on|to celebrate) (my|our|her|his|the) ... (wedding|engagement) | +2 | event min=3 max=5 service=1 also=friendliness+ | codebook
(sang|sung|sing*) ... (happy)? birthday | +2 | event min=3 max=5 service=1 | codebook
wished ... (a)? (happy)? (birthday|anniversary) | +1 | event min=3 max=5 service=1 | codebook
decorated (our|my|the) (room|table) | +1 | event min=3 max=5 service=1 | codebook
celebrated (my|our|her|his) (birthday|anniversary) with us | +2 | event min=4 max=6 service=1 also=listening+ | codebook
especially for (<us>|my|our)       | +2 | event min=4 max=6 service=1 | codebook
just for (<us>|my <kin>)           | +2 | event min=3 max=6 service=1 | codebook
(made|cooked|baked|prepared|created|invented) ... (especially|specially|from scratch|not on the menu) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(rustled up|whipped up|sewed) ... (especially|specially|from scratch|not on the menu) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(made|cooked|baked|prepared|created|invented) ... (for (him|her|my <kin>|our <kin>)|on the spot) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(rustled up|whipped up|sewed) ... (for (him|her|my <kin>|our <kin>)|on the spot) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(not on the menu|off menu|wasn't on the menu|off the menu) ... (made|cooked|chef|happily|anyway|for) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(chef|owner) (himself|herself|personally) | +2 | event min=3 max=5 service=1 | codebook
(customised|customized|tailor made|tailored|bespoke) ... (for (<us>|my|our)) | +1 | min=3 max=5 service=1 | codebook
(attended|came to) (the|his|her|my|our) (funeral|wedding|bedside) | +3 | event min=4 max=6 service=1 | codebook
(learned|learnt|practised|looked up) ... (language|spanish|dutch|german|french|sign language) ... (for|so|to) | +2 | event min=4 max=6 service=1 | codebook
(spoke|translated) ... (language|spanish|dutch|german|french|sign language) ... (for|so|to) | +2 | event min=4 max=6 service=1 | codebook
(called|rang|phoned|texted) ... (next day|following day) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(emailed|messaged) ... (next day|following day) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(called|rang|phoned|texted) ... (day after|next morning) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(emailed|messaged) ... (day after|next morning) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(called|rang|phoned|texted|emailed|messaged) ... (next day|following day|day after|next morning) how | +2 | event min=4 max=6 service=1 | codebook
(called|rang|phoned|texted) ... (that evening|week later) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(emailed|messaged) ... (that evening|week later) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(called|rang|phoned|texted|emailed|messaged) ... (that evening|week later) how | +2 | event min=4 max=6 service=1 | codebook
(telephoned|checked in|followed up) ... (next day|following day) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(telephoned|checked in|followed up) ... (day after|next morning) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(telephoned|checked in|followed up) ... (next day|following day|day after|next morning) how | +2 | event min=4 max=6 service=1 | codebook
(telephoned|checked in|followed up) ... (that evening|week later) to (see|check|ask|make sure|hear|find out) | +2 | event min=4 max=6 service=1 | codebook
(telephoned|checked in|followed up) ... (that evening|week later) how | +2 | event min=4 max=6 service=1 | codebook
to (see|check|ask|make sure|hear) (how|if|whether) (i|we|he|she|my <kin>|the baby) ... (ok|okay|doing|feeling) | +2 | event min=3 max=5 service=1 | codebook
to (see|check|ask|make sure|hear) (how|if|whether) (i|we|he|she|my <kin>|the baby) ... (alright|getting on) | +2 | event min=3 max=5 service=1 | codebook
(to ask|asking|asked) after (my|our|the|me|him|her) | +2 | event min=4 max=6 service=1 | codebook
check* (up)? on (<us>|my <kin>|our <kin>) | +2 | event min=3 max=5 service=1 | codebook
(never|no one|nobody|not one of them) (asked|told) (him|her|them) to | +3 | event min=4 max=6 service=1 | codebook
(like|treated as|feel like|treated like) (a|an|part of|one of|the)? (royalty|queen|king|family) | +2 | min=4 max=5 service=1 | codebook
(like|treated as|feel like|treated like) (a|an|part of|one of|the)? (princess|rock star) | +2 | min=4 max=5 service=1 | codebook
(part|one) of the family           | +2 | min=4 max=5 service=1 | codebook
feel so special                    | +2 | min=4 max=5 service=1 | codebook
(felt|feel|made to feel|made us feel|made me feel) (really|very|so|extra|truly)? (special|valued|important) | +2 | min=4 max=5 service=1 | codebook
(felt|feel|made to feel|made us feel|made me feel) (really|very|so|extra|truly)? (precious|pampered|spoilt) | +2 | min=4 max=5 service=1 | codebook
(making you feel|makes you feel) (really|very|so|extra|truly)? (special|valued|important) | +2 | min=4 max=5 service=1 | codebook
(making you feel|makes you feel) (really|very|so|extra|truly)? (precious|pampered|spoilt) | +2 | min=4 max=5 service=1 | codebook
spoiled us                         | +2 | min=4 max=5 service=1 | codebook
spoilt (us|me|rotten)              | +2 | min=4 max=5 service=1 | codebook
treated us (like|as)               | +1 | min=3 max=5 service=1 | codebook
# honest against own interest, rules bent
talk* (me|us|himself|herself|themselves|him) out of (a|the|buying|it|spending) | +3 | event min=4 max=6 also=pressure+ service=1 | codebook
(told|advised|recommended|suggested|steered) ... (not to (buy|bother|spend|waste|replace)|cheaper) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(told|advised|recommended|suggested|steered) ... didn't need (it|one|a|the|any|to|new) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(told|advised|recommended|suggested|steered) ... (don't need|did not need|less expensive) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(cheaper|less expensive) (one|option|model|alternative|version|part) ... (would do|was enough|was better) | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
(cheaper|less expensive) (one|option|model|alternative|version|part) ... (suited|instead|recommended) | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
(sent|turned) <us> away with (none|nothing|my money|a smile) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(bent|bend|stretched) (the|a|their|every)? rule* | +3 | event min=4 max=6 also=rules+ service=1 | codebook
made an exception                  | +3 | event min=4 max=5 also=rules+ service=1 | codebook
(even though|although|though|despite) ... (hadn't booked|no booking|without (a)? booking) | +1 | event min=3 max=5 service=1 | codebook
(even though|although|though|despite) ... (no receipt|no reservation|my fault) | +1 | event min=3 max=5 service=1 | codebook
(squeezed|fitted|fit|slotted|got) (<us>|my <kin>) in | +2 | event min=4 max=5 also=availability+ service=1 | codebook
(take|pay) (it|me|us|them)? (when|whenever|next time) (you|i|we) (can|like|are|come|pass|get paid) | +2 | event min=4 max=6 service=1 also=price+ | codebook
trust* <us> (to|with) (pay|bring|come|return|the) | +2 | event min=4 max=5 service=1 also=price+ | codebook
<notbe> (even)? (the|their|his|her) (hotel's|shop's|company's|restaurant's|airline's|own)? (fault|mistake|problem|responsibility|job) ... (but|yet|still|sorted|helped|instead) | +2 | event min=4 max=6 also=recovery+ service=1 | codebook
(my|our) (own|stupid)? (fault|mistake) ... (but|yet|still|anyway|replaced|helped) ... (replaced|helped|sorted) | +2 | event min=3 max=6 service=1 | codebook
(my|our) (own|stupid)? (fault|mistake) ... (but|yet|still|anyway|replaced|helped) ... (fixed|refund*) | +2 | event min=3 max=6 service=1 | codebook
let (<us>|my <kin>) (stay|keep|check|use|have|leave) ... (late|early|free|until|without|our bags) | +2 | event min=4 max=5 also=rules+ service=1 | codebook
(early|late) (check in|check-in|checkin|check out) ... (free|no (extra)? (charge|problem|hassle)) | +2 | event min=3 max=5 also=rules+ service=1 | codebook
(early|late) (check-out|checkout) ... (free|no (extra)? (charge|problem|hassle)) | +2 | event min=3 max=5 also=rules+ service=1 | codebook
(early|late) (check in|check-in|checkin|check out|check-out|checkout) ... (without|kindly|allowed|given) | +2 | event min=3 max=5 also=rules+ service=1 | codebook
(donated|raised|gave) ... (to charity|for charity|our cause|the school|the homeless) | +2 | event min=4 max=6 service=1 | codebook
(stood|standing) up for (<us>|my)  | +3 | event min=4 max=6 service=1 | codebook
(fought|battled|went into bat|went to bat) for (me|us|my|our) | +2 | event min=4 max=6 service=1 | codebook
<they> (rang|phoned|called|contacted|spoke to) ... (for me|for us|on (my|our) behalf) | +2 | event min=4 max=6 service=1 | codebook
<they> (rang|phoned|called|contacted|spoke to) ... (so (that)? (i|we)|taxi|cab) | +2 | event min=4 max=6 service=1 | codebook
<they> (arranged|organised|organized) ... (for me|for us|on (my|our) behalf|so (that)? (i|we)|taxi|cab) | +2 | event min=4 max=6 service=1 | codebook
(found|got|booked|arranged|put) (us|me) ... (room|hotel|flight) ... (elsewhere|nearby|next door) | +2 | event min=4 max=6 service=1 | codebook
(found|got|booked|arranged|put) (us|me) ... (taxi|seat|place) ... (elsewhere|nearby|next door) | +2 | event min=4 max=6 service=1 | codebook
(found|got|booked|arranged|put) (us|me) ... (room|hotel|flight|taxi|seat|place) ... (and paid|paid|free) | +2 | event min=4 max=6 service=1 | codebook
# amazement
(lost for words|gobsmacked|flabbergasted|dumbfounded) | +3 | min=4 max=6 | codebook
stunned by (the|their|his|her) (kindness|generosity|service|care) | +3 | min=4 max=6 | codebook
floored                            | +3 | min=4 max=6 | codebook
(moved to|brought to|happy|there were|tears of) tears ... (kindness|joy|happiness|gratitude|when|at how) | +3 | min=4 max=6 | codebook
(tears of (joy|happiness|gratitude|laughter)|happy tears|moved to tears) | +3 | min=4 max=6 | codebook
(moved me to tears|brought tears to|tears to my eyes) | +3 | min=4 max=6 | codebook
(brought|reduced) (me|us|my <kin>) to tears |  0 | | codebook
(bawl*|sobbing|welled up|teared up|wept) | +1 | min=3 max=6 | codebook
cried (like a baby|with joy|happy tears|when (he|she|they) (gave|showed|told|handed)) | +3 | min=4 max=6 | codebook
(jaw|jaws) ... (floor|dropped|ground) | +2 | min=3 max=6 | codebook
<cant> get my head (round|around)  | +2 | min=3 max=6 | codebook
<cant> thank <us> (all)? enough    | +2 | min=4 max=5 service=1 | codebook
<cant> thank (the|this|these|those|<staff>) ... enough | +2 | min=4 max=5 service=1 | codebook
<cant> (speak|talk) highly enough  | +2 | min=4 max=5 service=1 | codebook
never (in my life|in all my (life|years))? (seen|experienced|known|met) (such|anyone so|somebody so) ... (kind*|generous|caring|helpful) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (seen|experienced|known|met) (people so|staff so) ... (kind*|generous|caring|helpful) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (seen|experienced|known|met) (such|anyone so|somebody so) ... (lengths|friendly) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (seen|experienced|known|met) (people so|staff so) ... (lengths|friendly) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (encountered|come across) (such|anyone so|somebody so) ... (kind*|generous|caring|helpful) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (encountered|come across) (people so|staff so) ... (kind*|generous|caring|helpful) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (encountered|come across) (such|anyone so|somebody so) ... (lengths|friendly) | +2 | min=4 max=6 | codebook
never (in my life|in all my (life|years))? (encountered|come across) (people so|staff so) ... (lengths|friendly) | +2 | min=4 max=6 | codebook
(restore*|renewed) (my|our) faith  | +3 | min=4 max=6 | codebook
faith in humanity                  | +3 | min=4 max=6 | codebook
(i|we)? (will|shall|'ll|ll)? never forget (it|this|that|what|their|how) | +2 | min=4 max=6 | codebook
(tell*|told) (everybody|all my (friends|mates|colleagues)|this in every|the world) | +1 | min=3 max=6 signal=recommend+ | codebook
(still (talking|telling|laughing|smiling|buzzing|crying|in shock|pinching) (about|of|at|from|ourselves|myself)?) | +2 | min=4 max=6 | codebook
pinch (myself|ourselves|me)        | +2 | min=4 max=6 | codebook
(check|sure|believe) it was real   | +3 | min=4 max=6 | codebook
(only|just) in (the)? (a)? (film*|movie*|fairy tale*|dreams) | +2 | min=4 max=6 | codebook
(no|isn't a|not enough|aren't enough|there's no) ... (star*|words) (for (that|this|them)|enough) | +2 | min=4 max=6 | codebook
(no|isn't a|not enough|aren't enough|there's no) ... (star*|words) to (describe|express|thank) | +2 | min=4 max=6 | codebook
(there aren't|if i could give) ... (star*|words) (for (that|this|them)|enough|to (describe|express|thank)) | +2 | min=4 max=6 | codebook
words (<cant>|fail|could never|are not enough|don't) | +2 | min=3 max=6 | codebook
(who (on earth)? are these people|what kind of (company|shop|person) does that|i mean who does) | +3 | min=4 max=6 | codebook
(nearly|almost|near) (fell|dropped|cried|fainted|choked|keeled) | +1 | min=3 max=6 | codebook
(goosebumps|goose bumps|lump in my throat) | +2 | min=4 max=6 | codebook
(hugg*|hug|kissed) (<us>|the)      | +2 | min=4 max=6 | codebook
(humbled|overwhelmed|deeply moved) by (the|their|his|her|such|how) ... (kind*|generosity|care) | +3 | min=4 max=6 | codebook
(humbled|overwhelmed|deeply moved) by (the|their|his|her|such|how) ... (caring|gesture|help) | +3 | min=4 max=6 | codebook
(touched|blown away) by (the|their|his|her|such|how) ... (kind*|generosity|care|caring|gesture|help) | +3 | min=4 max=6 | codebook
(kindness|generosity|thoughtfulness|selfless*) (of|from|shown|beyond|like|towards) | +2 | min=4 max=6 service=1 | codebook
(unbelievable|<great>|such) (kindness|generosity|thoughtfulness|lengths|gesture*) | +3 | min=4 max=6 service=1 | codebook
fair play to (him|her|them|the|this|yer) | +2 | min=3 max=6 service=1 | codebook
what a (gesture|kindness|legend|hero|star|gent|gentleman|gem|find) | +2 | min=3 max=5 service=1 | codebook
# no extras
absolute minimum                   | -2 | min=1 max=2 service=1 | hand
(not|never|nothing) (an|any|a)? (extra|bit extra) (effort|mile) | -1 | min=2 max=3 service=1 | hand
no (extra|complimentary|freebies) (was|were|here|offered|about|at all) | -1 | min=2 max=3 | hand
(not|without) (even)? (a|any) (complimentary|free) (drink|water|coffee|tea|breakfast|bottle) | -1 | min=2 max=3 | hand
no (complimentary|free|welcome) (drink*|coffee|tea|water|wifi|toiletries) | -1 | min=2 max=3 | hand
(not|never) (so much as|even) a (thank you|thankyou|goodbye|glass of water|biscuit|smile) | -2 | min=1 max=3 service=1 | hand
no (gesture|goodwill|upgrade|acknowledgement of (my|our)) | -1 | min=2 max=3 | hand
(birthday|anniversary|honeymoon|special occasion) ... (ignored|forgotten|unacknowledged|not acknowledged) | -3 | event max=2 service=1 | hand
(birthday|anniversary|honeymoon|special occasion) ... (not mentioned|ruined) | -3 | event max=2 service=1 | hand
(ruined|spoilt|spoiled|wrecked|destroyed) ... (whole|entire)? (birthday|evening|night|day|stay|mood) | -3 | event max=2 | hand
no (birthday|anniversary) (cake|wish|song|surprise|card) | -1 | min=2 max=3 | hand
jobsworth*                         | -2 | max=2 also=rules- service=1 | hand
(not|isn't|wasn't|that's not|it's not|its not) my (job|problem|department|section|table|fault) | -3 | event max=2 also=friendliness- service=1 | hand
(<cant>|won't|didn't) (really)? be (bothered|arsed|assed|fussed|asked to help) | -2 | max=2 also=friendliness- service=1 | hand
<didnt> lift(ed)? a finger         | -3 | event max=2 also=friendliness- service=1 | hand
(zero|no|minimal|very little|lack of|didn't make any|made no) effort | -2 | min=1 max=2 service=1 | hand
(stingy|tight fisted|tightfisted|tight-fisted|penny pinching|penny-pinching|stinginess|cheapskate*|miserly) | -2 | min=1 max=3 | hand
tight with (the|their)             | -1 | min=2 max=3 | hand
(nickel and dim*|nickle and dim*|nickel-and-dim*) | -2 | min=1 max=3 also=price- | hand
(charge*|pay|paid|paying) (extra|for) (for)? (everything|water|tap water|sauce*|wifi|a cup) | -2 | min=1 max=3 also=price- | hand
grudging*                          | -2 | min=1 max=3 service=1 | hand
begrudg*                           | -2 | min=1 max=3 service=1 | hand
(forgot|forgotten|no mention of|nobody mentioned) (my|our|her|his) (birthday|anniversary) | -2 | event min=1 max=3 service=1 | hand
# acts seen from what was found afterwards
(when|by the time) (i|we|she|he|my <kin>) (got|came|arrived|woke|returned) (back|home|up|there)* ... (had already|was already|were already|there was|there stood|there were|stood|lay|it was done) | +1 | event min=3 max=5 service=1 | hand
(had|has) (practised|practiced|learned|learnt|rehearsed|looked up|studied|memorised|memorized) ... (sentence*|phrase*|words|name*|greeting*|song|for (<us>|my|our)) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(comped|covered|threw in) (our|my|the|us)? ... (night|room|stay|ticket*|passes|meal|tab|suite) | +2 | event min=4 max=6 service=1 also=price+ | hand
(put on|played|queued up|hummed) (the|my|our|her|his) (same)? (song|record|tune|music) ... (that|last time|from|we|i|she|he) | +2 | event min=4 max=6 service=1 also=attention+ | hand
(takes|carries|brings|walks|reads|posts|feeds) (my|our|her|his) (letters|bins|post|paper|shopping|bags|dog|cat|parcels|meals) (to|up|in|out|round|for|on)? | +2 | event min=4 max=6 service=1 also=listening+ | hand
nobody (pays|paid|asked|asks|told|tells) (him|her|them) (for|to) | +3 | event min=4 max=6 service=1 | hand
(came|went|drove|called|popped) (by|round|over|back) (on|at) (christmas*|boxing day|new year*|easter*|the 25th|midnight|dawn|sunday*) | +3 | event min=4 max=6 service=1 | hand
(somebody|someone) (at|from|in) the <firm> (had)? (paid|covered|settled|slipped|left|knitted|baked|made) | +3 | event min=4 max=6 service=1 | hand
<they> found ... (for me|for us)   | +1 | max=4 service=1 | hand
`
