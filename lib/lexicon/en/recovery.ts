/** English cues: complaints, refunds and excuses. */
export default `
# put right
(apologized|apolog*) ... (and|offered|for the) | +1 | event max=4 | codebook
(profuse*|sincerely|most|immediately|sincere) apologized | +1 | event max=4 | codebook
(say|says|were|so|very) sorry ... (for|gave) | +1 | event max=4 | codebook
(immediate|prompt|partial|gave (me|us)|offered|received|got) (a|my)? (full)? credit | +2 | event max=4 | codebook
(replaced|replacement|repaired|fixed|sorted|resolved|rectified|sorted out) ... (immediately|quickly|promptly) | +2 | event max=5 signal=recovered | codebook
(sent|brought|got|offered) (us)? (a|the)? another (one|dish) | +2 | event max=5 signal=recovered | codebook
(put|set|get|got|make) (it|things|everything|that) (all)? (right|better) | +2 | event max=5 signal=recovered | codebook
(made|makes) up                    | +2 | event max=5 signal=recovered | codebook
(more than|way|generously|totally|certainly) (made|made up|makes up) | +2 | event max=5 signal=recovered | codebook
(turn*|saved) (it|this) ... around | +3 | event max=5 signal=recovered | codebook
(problem*|issue*|complaint*|matter) (<be>|have been) <adv>? (resolved|solved|fixed|dealt with) | +2 | event max=4 signal=recovered | codebook
(problem*|issue*|complaint*|matter) (<be>|have been) <adv>? (settled|taken seriously) | +2 | event max=4 signal=recovered | codebook
(fault|query|concern*|claim) (<be>|have been) <adv>? (resolved|solved|fixed|dealt with) | +2 | event max=4 signal=recovered | codebook
(fault|query|concern*|claim) (<be>|have been) <adv>? (settled|taken seriously) | +2 | event max=4 signal=recovered | codebook
(resolv*|solved|fixed|handled|addressed|sorted) (the|my|it|that) | +2 | event max=4 signal=recovered | codebook
(any|every|minor|small) (problem*|issue*|glitch*) ... (resolved|immediately) | +2 | event max=4 signal=recovered | codebook
(after|although|once) ... pointed (it)?out ... (quickly|promptly) | +2 | event max=5 signal=recovered | codebook
(was|were) fixed (very)? (quickly|promptly|immediately) | +2 | event max=4 signal=recovered | codebook
(owned|own|accepted|takes) (responsibility|the) (fault|for) | +2 | event max=4 | codebook
(easy|simple) claim*               | +2 | max=4 | codebook
(no questions asked|without question|no fuss|without any fuss) | +2 | event max=5 | codebook
(moved|changed|switched|swapped) (us|me|our) (room*|straight) | +1 | event max=5 signal=recovered | codebook
(happy|pleased|satisfied) with the (outcome|result|way (it|they)) | +2 | max=4 signal=recovered | codebook
(wiped|cleared|returned|refunded) (the|my)? (the)? money | +2 | event max=5 | codebook
(money|deposit) back within        | +2 | event max=5 signal=recovered | codebook
(in)? the end it worked out        | +1 | event max=4 signal=recovered | codebook
(got|eventually|finally) there in the end | +1 | event max=3 signal=recovered | codebook
(voucher|discount|credit) ... (as|by way of|for|to) (an apology|apology|compensation|our trouble|make up) | +3 | event min=4 max=5 signal=recovered also=extra+ | codebook
free (meal|drink|night|dessert) ... (as|by way of|for|to) (an apology|apology|compensation) | +3 | event min=4 max=5 signal=recovered also=extra+ | codebook
free (meal|drink|night|dessert) ... (as|by way of|for|to) (our trouble|make up) | +3 | event min=4 max=5 signal=recovered also=extra+ | codebook
(gift card|bottle of) ... (as|by way of|for|to) (an apology|apology|compensation|our trouble|make up) | +3 | event min=4 max=5 signal=recovered also=extra+ | codebook
(free|gave|offered|discount*) ... (for|because of|due to) (the|our|my) (trouble|inconvenience|wait|mix up) | +2 | event max=5 also=extra+ | codebook
(complimentary|refund*) ... (for|because of|due to) (the|our|my) (trouble|inconvenience|wait|mix up) | +2 | event max=5 also=extra+ | codebook
not a word about                   | +2 | event max=4 | codebook
follow* up (to|with|on)            | +1 | event max=4 | codebook
(after care|aftercare|after-care) (was)? ... (excellent|brilliant) | +2 | max=4 | codebook
(great|good) (after care|after-care) | +2 | max=4 | codebook
(honoured|honored) (the|my|our) (warranty|claim) | +2 | event max=4 | codebook
investigated (it|my|the|this|our|things) ... (resolved|sorted) | +2 | event max=4 | codebook
# brushed off
<didnt> <adv>? (even|so much as|bother to|ever|want to|really)? (apologize|offer (an|any|a|to|us|me)) | -3 | event max=2 | codebook
<didnt> <adv>? (even|so much as|bother to|ever|want to|really)? acknowledge | -3 | event max=2 | codebook
<didnt> <adv>? (even|so much as|bother to|ever|want to|really)? (deal with|do anything|seem to care) | -3 | event max=2 | codebook
(no|without|without (even)? (an|any|a)) (apolog*|refund|solution|explanation|action) | -2 | event max=2 | codebook
(denied|refused|still waiting for) (us|to issue)? (a|my|our|the)? (refund|money back|reimbursement) | -2 | event max=2 | codebook
waiting for (us|to issue)? (a|my|our|the)? (refund|money back|reimbursement) | -2 | event max=2 | codebook
(denied|refused|still waiting for|waiting for) (us|to issue)? (a|my|our|the)? compensation | -2 | event max=2 | codebook
(still no|not give|asked for|want*) (us|to issue)? (a|my|our|the)? (refund|money back|reimbursement) | -2 | event max=2 | codebook
(still no|not give|asked for|want*) (us|to issue)? (a|my|our|the)? compensation | -2 | event max=2 | codebook
(refund|money|deposit|claim) (is|was|has been) (received|paid|refused|being) | -3 | event max=2 | codebook
(non refundable|non-refundable|nonrefundable|no refund*|not refund) | -2 | event max=2 also=rules- | codebook
<notbe> (their|my|his|her) (fault|problem) | -2 | event max=2 | codebook
(blam*|excuse*|denied|deny|argued|shrug*) | -2 | event max=2 | codebook
(lame|poor|pathetic|silly|stupid|many|no|sorry) excuse* | -2 | max=2 | codebook
(problem*|issue*|complaint*|matter|fault) (<be>|still) <adv>? (been|not)? (resolved|solved|fixed|corrected) | -2 | event max=2 | codebook
(problem*|issue*|complaint*|matter|fault) (<be>|still) <adv>? (been|not)? not resolved | -2 | event max=2 | codebook
(never|not|<cant>|did not|not been|wasn't) (be|been|got|even)? (resolved|refunded|fixed|addressed|replaced) | -2 | event max=2 | codebook
(never|not|<cant>|did not|not been|wasn't) (be|been|got|even)? fix (it|the|my|this|our) | -2 | event max=2 | codebook
(complain*|complaint*|mentioned|told (the|them|him|her)) ... (but|and) ... no (one|response|reply|action|help) | -2 | event max=2 | codebook
(complain*|complaint*|mentioned|told (the|them|him|her)) ... (but|and) ... no (answer|avail|apology|luck|use) | -2 | event max=2 | codebook
(informed|spoke to|asked|called) ... (but|and) ... no (one|response|reply|action|help) | -2 | event max=2 | codebook
(informed|spoke to|asked|called) ... (but|and) ... no (answer|avail|apology|luck|use) | -2 | event max=2 | codebook
(complain*|complaint*|mentioned) ... (but|and) ... (not|said (it|sorry|that|there|nothing)) | -2 | event max=2 | codebook
told (the|them|him|her) ... (but|and) ... (not|said (it|sorry|that|there|nothing)) | -2 | event max=2 | codebook
(complain*|complaint*|mentioned|told (the|them|him|her)) ... (but|and) ... (still|told (me|us)|didn't) | -2 | event max=2 | codebook
(informed|spoke to|asked|called) ... (but|and) ... (not|said (it|sorry|that|there|nothing)) | -2 | event max=2 | codebook
(informed|spoke to|asked|called) ... (but|and) ... (still|told (me|us)|didn't) | -2 | event max=2 | codebook
to no avail                        | -2 | event max=2 | codebook
(just|simply|merely|insincere) <adv>? (sorry|apolog*) | -2 | event max=2 | codebook
(poor|terrible|no|worst) (apology|excuse for|response) | -2 | event max=2 | codebook
(fobb*|palmed|put) (me|you)? off   | -2 | event max=2 | codebook
(case|ticket|complaint) (is)? closed | -2 | event max=2 | codebook
(delete*|remove*|blocked|hide|hid) (my|our|bad|negative|the) (review*|comment*|post*|feedback) | -3 | event max=1 | codebook
(voucher*|token) instead of        | -2 | event max=2 | codebook
(told|says|said|claimed) (me|us|it|we)? (it|i|we|that)? (was|were|it was)? (our)? (fault|mistake|wrong) | -2 | event max=2 | codebook
offered only                       | -2 | event max=2 | codebook
(months|weeks|year) ... money      | -1 | max=2 | codebook
(fight*|fought|struggl*) (to|with) (get|the) | -2 | max=2 | codebook
(same|ongoing) (problem*|issue*|mistake*) | -1 | max=2 | codebook
(promised|said|told) ... call (me)? back ... but | -3 | event max=2 also=availability- | codebook
work order                         | -1 | event max=2 | codebook
(i|we) (am|were) seeking           | -2 | event max=2 | codebook
# brushed off
no apology                         | -3 | event max=2 | codebook
not even an apology                | -3 | event max=2 | codebook
not even a sorry                   | -3 | event max=2 | codebook
no sorry                           | -3 | event max=2 | codebook
never apologised                   | -3 | event max=2 | codebook
never apologized                   | -3 | event max=2 | codebook
didn't apologise                   | -3 | event max=2 | codebook
didn't apologize                   | -3 | event max=2 | codebook
didn't even apologise              | -3 | event max=2 | codebook
didn't even apologize              | -3 | event max=2 | codebook
without an apology                 | -3 | event max=2 | codebook
just said sorry                    | -3 | event max=2 | codebook
just shrugged                      | -3 | event max=2 | codebook
only said sorry                    | -2 | event max=2 | codebook
sorry sorry sorry                  | -1 | event max=2 | codebook
refused a refund                   | -3 | event max=2 | codebook
refused to refund                  | -3 | event max=2 | codebook
refused to replace                 | -3 | event max=2 | codebook
refused to exchange                | -3 | event max=2 | codebook
refused to take it back            | -3 | event max=2 | codebook
no refund                          | -3 | event max=2 | codebook
no compensation                    | -3 | event max=2 | codebook
nothing off the bill               | -3 | event max=2 | codebook
still charged us                   | -3 | event max=2 | codebook
still charged me                   | -3 | event max=2 | codebook
still charged for                  | -3 | event max=2 | codebook
still had to pay                   | -3 | event max=2 | codebook
made us pay                        | -3 | event max=2 | codebook
made me pay                        | -3 | event max=2 | codebook
wouldn't refund                    | -3 | event max=2 | codebook
won't refund                       | -3 | event max=2 | codebook
no reply to my                     | -3 | event max=2 | codebook
never replied                      | -3 | event max=2 | codebook
never called back                  | -3 | event max=2 | codebook
never rang back                    | -3 | event max=2 | codebook
never got back to                  | -3 | event max=2 | codebook
ignored my complaint               | -3 | event max=2 | codebook
ignored my emails                  | -3 | event max=2 | codebook
case closed                        | -3 | event max=2 | codebook
closed the complaint               | -3 | event max=2 | codebook
closed my complaint                | -3 | event max=2 | codebook
records show                       | -3 | event max=2 | codebook
our records show                   | -3 | event max=2 | codebook
said it was my fault               | -3 | event max=2 | codebook
said it was our fault              | -3 | event max=2 | codebook
told us it was our fault           | -3 | event max=2 | codebook
told me it was my fault            | -3 | event max=2 | codebook
blamed me                          | -3 | event max=2 | codebook
blamed us                          | -3 | event max=2 | codebook
blamed the                         | -3 | event max=2 | codebook
blamed my <kin>                    | -3 | event max=2 | codebook
must have done it                  | -3 | event max=2 | codebook
must have broken                   | -3 | event max=2 | codebook
told me i was lying                | -3 | event max=2 | codebook
said i was lying                   | -3 | event max=2 | codebook
denied it                          | -3 | event max=2 | codebook
denied everything                  | -3 | event max=2 | codebook
denied all                         | -3 | event max=2 | codebook
fobbed off                         | -3 | event max=2 | codebook
fobbed us off                      | -3 | event max=2 | codebook
fobbed me off                      | -3 | event max=2 | codebook
passed from pillar                 | -3 | event max=2 | codebook
nobody took responsibility         | -3 | event max=2 | codebook
no one took responsibility         | -3 | event max=2 | codebook
not our problem                    | -3 | event max=2 | codebook
not their problem                  | -3 | event max=2 | codebook
not my problem                     | -3 | event max=2 | codebook
tough luck                         | -3 | event max=2 | codebook
deleted my review                  | -3 | event max=1 | codebook
threatened me over                 | -3 | event max=1 | codebook
take down my review                | -3 | event max=1 | codebook
a refund of <num>                  | -1 | event max=2 | codebook
<num> off my next                  | -1 | event max=2 | codebook
a voucher for <num>                | -1 | event max=2 | codebook
10% off                            | -1 | max=3 | codebook
came back cold                     | -3 | event max=2 | codebook
came back tepid                    | -3 | event max=2 | codebook
came back the same                 | -3 | event max=2 | codebook
sent it back twice                 | -3 | event max=2 | codebook
# put right
apologised to us                   | +2 | event max=5 signal=recovered | hand
apologised to me                   | +2 | event max=5 signal=recovered | hand
apologised in person               | +2 | event max=5 signal=recovered | hand
sorted it out                      | +2 | event max=5 signal=recovered | hand
sorted it there                    | +2 | event max=5 signal=recovered | hand
sorted straight away               | +2 | event max=5 signal=recovered | hand
sorted it straight away            | +2 | event max=5 signal=recovered | hand
sorted within                      | +2 | event max=5 signal=recovered | hand
sorted the same day                | +2 | event max=5 signal=recovered | hand
fixed within                       | +2 | event max=5 signal=recovered | hand
fixed the same day                 | +2 | event max=5 signal=recovered | hand
fixed right away                   | +2 | event max=5 signal=recovered | hand
replaced straight away             | +2 | event max=5 signal=recovered | hand
replaced it straight away          | +2 | event max=5 signal=recovered | hand
replaced right away                | +2 | event max=5 signal=recovered | hand
replaced it immediately            | +2 | event max=5 signal=recovered | hand
replaced it the next day           | +2 | event max=5 signal=recovered | hand
replacement arrived                | +2 | event max=5 signal=recovered | hand
replacement was sent               | +2 | event max=5 signal=recovered | hand
replacement sent                   | +2 | event max=5 signal=recovered | hand
sent a replacement                 | +2 | event max=5 signal=recovered | hand
sent a new one                     | +2 | event max=5 signal=recovered | hand
sent me a new one                  | +2 | event max=5 signal=recovered | hand
sent us a new one                  | +2 | event max=5 signal=recovered | hand
new one arrived                    | +2 | event max=5 signal=recovered | hand
new one the next day               | +2 | event max=5 signal=recovered | hand
right one here                     | +2 | event max=5 signal=recovered | hand
collected the wrong one            | +2 | event max=5 signal=recovered | hand
money back in full                 | +2 | event max=5 signal=recovered | hand
money back the same                | +2 | event max=5 signal=recovered | hand
refunded in full                   | +2 | event max=5 signal=recovered | hand
refunded me in full                | +2 | event max=5 signal=recovered | hand
refunded us in full                | +2 | event max=5 signal=recovered | hand
refunded straight away             | +2 | event max=5 signal=recovered | hand
refunded immediately               | +2 | event max=5 signal=recovered | hand
refund within                      | +2 | event max=5 signal=recovered | hand
refund came through                | +2 | event max=5 signal=recovered | hand
took it off the bill               | +2 | event max=5 signal=recovered | hand
took it off our bill               | +2 | event max=5 signal=recovered | hand
took them off the bill             | +2 | event max=5 signal=recovered | hand
off our bill without               | +2 | event max=5 signal=recovered | hand
moved us to                        | +2 | event max=5 signal=recovered | hand
moved us straight                  | +2 | event max=5 signal=recovered | hand
changed our room                   | +2 | event max=5 signal=recovered | hand
changed my room                    | +2 | event max=5 signal=recovered | hand
moved us when                      | +2 | event max=5 signal=recovered | hand
gave us another room               | +2 | event max=5 signal=recovered | hand
gave us a new room                 | +2 | event max=5 signal=recovered | hand
new room within                    | +2 | event max=5 signal=recovered | hand
owned up                           | +2 | event max=5 signal=recovered | hand
held <his> hands up                | +2 | event max=5 signal=recovered | hand
put it right                       | +2 | event max=5 signal=recovered | hand
put things right                   | +2 | event max=5 signal=recovered | hand
made it right                      | +2 | event max=5 signal=recovered | hand
made up for it                     | +2 | event max=5 signal=recovered | hand
more than made up                  | +2 | event max=5 signal=recovered | hand
turned it around                   | +2 | event max=5 signal=recovered | hand
turned it round                    | +2 | event max=5 signal=recovered | hand
crew back                          | +2 | event max=5 signal=recovered | hand
back within the hour               | +2 | event max=5 signal=recovered | hand
can't fault how they               | +2 | event max=5 signal=recovered | hand
# no remedy
refund*                            | -1 | max=3 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(complain*|complaint*) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(told the|informed) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(complain*|complaint*) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(told the|informed) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(talked|raised) ... (manager|staff|reception) ... (but|and|who|only|response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (them|desk|branch) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (them|desk|branch) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(talked|raised) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(talked|raised) ... (manager|staff|reception) ... (but|and|who|only|response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(reported|called|spoke) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(talked|raised) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (but|and|who|only) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (response|they) ... (nothing|no|not|didn't) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (but|and|who|only) ... (did not|never|shrug*) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (response|they) ... (did not|never|shrug*) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (but|and|who|only) ... (refused|just|said) | -2 | event max=2 | mined
(complain*|complaint*) ... (manager|staff|reception) ... (response|they) ... (refused|just|said) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(told the|informed) ... (manager|staff|reception) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(complain*|complaint*) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(complain*|complaint*) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(told the|informed) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(told the|informed) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (but|and|who|only) ... (refused|just|said) | -2 | event max=2 | mined
(complain*|complaint*) ... (management|waiter|customer) ... (response|they) ... (refused|just|said) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (but|and|who|only) ... (refused|just|said) | -2 | event max=2 | mined
(told the|informed) ... (management|waiter|customer) ... (response|they) ... (refused|just|said) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(talked|raised) ... (manager|staff|reception) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (but|and|who|only) ... (refused|just|said) | -2 | event max=2 | mined
(reported|called|spoke) ... (manager|staff|reception) ... (response|they) ... (refused|just|said) | -2 | event max=2 | mined
(talked|raised) ... (manager|staff|reception) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(reported|called|spoke) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(talked|raised) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(reported|called|spoke) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(talked|raised) ... (them|desk|branch) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (but|and|who|only) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (but|and|who|only|response|they) ... (sorry|ignor*|rude*) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (but|and|who|only) ... (refused|just|said) | -2 | event max=2 | mined
(reported|called|spoke) ... (management|waiter|customer) ... (response|they) ... (refused|just|said) | -2 | event max=2 | mined
(talked|raised) ... (management|waiter|customer) ... (but|and|who|only|response|they) ... (refused|just|said) | -2 | event max=2 | mined
(many|several|multiple|numerous|number of|so many) (complaints|reminders|calls|emails|requests) | -2 | event max=2 | mined
keep* (on)? complaining            | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (didn't|did not|don't|do not) (help|do anything|care|bother) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (won't|couldn't|could not) (help|do anything|care|bother) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (didn't|did not|don't|do not) (even apolog*|apolog*|fix) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (won't|couldn't|could not) (even apolog*|apolog*|fix) | -2 | event max=2 | mined
(they|staff|manager|management) (never|cannot|can't|wouldn't|would not) (help|do anything|care|bother) | -2 | event max=2 | mined
(nobody|no one) (never|cannot|can't|wouldn't|would not) (help|do anything|care|bother) | -2 | event max=2 | mined
(they|staff|manager|management) (never|cannot|can't|wouldn't|would not) (even apolog*|apolog*|fix) | -2 | event max=2 | mined
(nobody|no one) (never|cannot|can't|wouldn't|would not) (even apolog*|apolog*|fix) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (didn't|did not|don't|do not) (solve|resolve|listen|respond) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (didn't|did not|don't|do not) (refund|replace|offer) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (won't|couldn't|could not) (solve|resolve|listen|respond) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (won't|couldn't|could not) (refund|replace|offer) | -2 | event max=2 | mined
(they|staff|manager|management) (never|cannot|can't|wouldn't|would not) (solve|resolve|listen|respond) | -2 | event max=2 | mined
(nobody|no one) (never|cannot|can't|wouldn't|would not) (solve|resolve|listen|respond) | -2 | event max=2 | mined
(they|staff|manager|management|nobody|no one) (never|cannot|can't|wouldn't|would not) (refund|replace|offer) | -2 | event max=2 | mined
no one does anything               | -2 | event max=2 | mined
(unable|not able|regret*) to (assist|help|resolve|provide|offer) | -2 | event max=2 | mined
not interested in (refund*|help*|resolv*|our|my|listening) | -2 | event max=2 | mined
(any|no|partial|full) (sort of|kind of|form of)? refund | -2 | event max=2 | mined
only response was                  | -2 | event max=2 | mined
no justification                   | -2 | event max=2 | mined
(just|only|all) ... (said|say|says|told us|was) ... sorry | -2 | event max=2 | mined
couldn't be fixed                  | -1 | event max=2 | mined
(had|have) to (fight|argue|beg|chase|complain|threaten) ... (for|to get|refund|before) | -2 | event max=2 | mined
(unhelpful|useless) with (finding|helping|sorting|resolving) | -2 | event max=2 | mined
no solution                        | -2 | event max=2 | mined
wash* (their|his) hands of         | -2 | event max=2 | mined
# put right
(moved|changed|upgraded|switched) us when (asked|we asked|we complained|requested) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (fixed|resolved|sorted) ... (quickly|promptly|immediately) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (solved|corrected) ... (quickly|promptly|immediately) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (fixed|resolved|sorted|solved|corrected) ... right away | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (rectified|taken care) ... (quickly|promptly|immediately|right away) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (fixed|resolved|sorted) ... (straight|efficiently|satisfaction) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (solved|corrected) ... (straight|efficiently|satisfaction) | +2 | event max=4 signal=recovered | mined
(problem*|issue*|mistake|complaint) ... (rectified|taken care) ... (straight|efficiently|satisfaction) | +2 | event max=4 signal=recovered | mined
(fixed|resolved|sorted|solved|corrected) (very|really|so)? (quickly|promptly|immediately) | +2 | event max=4 signal=recovered | mined
(fixed|resolved|sorted|solved|corrected) (very|really|so)? (right away|straight away) | +2 | event max=4 signal=recovered | mined
(rectified|replaced|repaired|attended) (very|really|so)? (quickly|promptly|immediately) | +2 | event max=4 signal=recovered | mined
(rectified|replaced|repaired|attended) (very|really|so)? (right away|straight away) | +2 | event max=4 signal=recovered | mined
(second|new|next|other|different) room was (great|much better|perfect|lovely|excellent|fine) | +2 | event max=4 signal=recovered | mined
honoured the same                  | +2 | event max=4 signal=recovered | mined
honored the same                   | +2 | event max=4 signal=recovered | mined
(quickly|promptly|immediately|kindly|happily) (fixed|resolved|sorted|replaced|rectified|moved us) | +2 | event max=4 signal=recovered | mined
(quickly|promptly|immediately|kindly|happily) (changed|corrected|apolog*|refunded) | +2 | event max=4 signal=recovered | mined
apologised (profusely|sincerely|straight away|immediately|personally|twice) | +1 | event max=4 | mined
(apologised|apologized) and (gave|offered|brought|replaced|took|fixed|moved|sent|refunded|corrected) | +2 | event max=5 signal=recovered | mined
# the customer is made to be at fault
(told|said|claimed|insisted|reckoned) (me|us|that)? (i|we|you) must have (broken|done|caused|lost|damaged|loosened|dropped|misread|imagined|pressed|spilled|spilt|been) | -3 | event max=2 also=pressure- | hand
(my|our|your) (own)? (fault|doing|problem) (he|she|they|apparently|said|for) | -2 | event max=2 | hand
(not|don't|do not|stop|without) (to)? (go)? (putting|posting|writing|leaving|put|post|write|leave) (things|a review|reviews|a bad review|that|it|this) (on|about|online) | -2 | event max=2 also=pressure- | hand
(superbly|brilliantly|perfectly|beautifully|swiftly) (handled|dealt with|sorted|resolved|put right) | +2 | max=4 signal=recovered | hand
(apologised|apologized) (at once|immediately|straight away|profusely|right away|sincerely) | +1 | max=4 event | hand
# told, and nothing was done
nothing (was|is|has been|had been|ever|gets|got|ever gets|ever got|being|to be)? (done|fixed|resolved|sorted) (about|with|to|yet|so far|since|at all)? | -3 | event max=2 | hand
nothing (ever)? (came|comes|has come) (of|from) | -2 | event max=2 | hand
(did|do|does|doing|done) (absolutely|precisely|literally|simply)? nothing (about|to (help|fix|resolve|solve|sort|assist|make)|at all|whatsoever|for (us|me|you)) | -3 | event max=2 | hand
(was|is|were|there's|there is|there was) nothing (we|they|i|he|she) (can|could) do | -2 | event max=2 | hand
`
