/** English cues: policy and hassle. */
export default `
# flexible
(flexible|flexibility) (with|and)  | +1 | max=4 | hand
(flexible|flexibility)             | +1 | max=4 | hand
(no|without|zero) (any)? (fuss|hassle|nonsense) | +2 | max=4 | hand
(hassle|stress|trouble|fuss) free  | +2 | max=4 | hand
(hassle|stress|trouble|fuss)-free  | +2 | max=4 | hand
(easy|simple|smooth) application   | +1 | max=4 | hand
(cancel*|cancellation|changed) ... (without (charge|penalty|any problem|a fee|fuss)) | +2 | event max=5 | hand
(allowed|let|permitted|gave) us (to)? (check in early|leave (our|my) (bags|luggage)|bring|a late check*) | +2 | event max=5 | hand
(late|early) (check in|check-in|check out|check-out|checkout) ... (arranged|possible|free) | +2 | event max=5 | hand
(given|got|granted|gave us|allowed) (a)? (late|early) | +2 | event max=5 | hand
(waived|relaxed) the (rule*|policy) | +3 | event max=5 | hand
(dog*|pet*|kids|prams) (are)? (allowed|friendly) | +1 | max=4 | hand
(pet|dog|kid|family) friendly      | +1 | max=4 | hand
no problem (at all|with (a|our|the|my)) | +1 | max=4 | hand
(sensible|reasonable) and          | +2 | max=4 | hand
(user friendly|user-friendly|easy to (use|navigate|order|follow)|intuitive) | +1 | max=4 service=0 also=product+ | hand
(one stop|everything in one|all in one place) | +1 | max=4 | hand
no id needed                       | +1 | max=4 | hand
(accept*|take*) (our|my|the)? (voucher*|card*|zomato gold) | +1 | max=3 | hand
# hassle, rules
(bureaucra*|hoops|officious|pedantic|nit picking|nitpick*|nit-picking) | -2 | max=2 | hand
(by the book|rigid|unreasonable|absurd|ludicrous|tedious|paperwork) | -2 | max=2 | hand
(polic*|rule|process) (is)? <adv>? (unacceptable|lengthy) | -2 | max=2 | hand
(<awful>|strict|outdated|bad|poor|so many) <adv>? (policy|rules|terms|conditions|restriction*|procedure*) | -2 | max=2 | hand
(hassle*|headache|ordeal|nightmare|a pain|inconvenient|inconvenience) | -2 | max=2 | hand
<notbe> <adv>? (allowed|valid|accepted|eligible|covered|applicable) | -2 | event max=2 | hand
<cant> (use|cancel|change|bring)   | -2 | event max=3 | hand
(refused|declined|denied|didn't accept) (the|cash|to)? (card*|cash|zomato gold|gold|return|payment) | -2 | event max=2 | hand
do not accept (the|cash|to)? (card*|cash|zomato gold|gold|return|payment) | -2 | event max=2 | hand
(don't accept|not accept|don't take|only take) (the|cash|to)? (card*|cash|zomato gold|gold|return|payment) | -2 | event max=2 | hand
(refus*|denied) ... (discount|gold|points) | -2 | event max=2 | hand
(have|had|need*|asked) (me)? (to)? (download|send|go through|jump|call) ... (form*|document*|again) | -2 | event max=2 | hand
(have|had|need*|asked) (me)? (to)? (download|send|go through|jump|call) ... (multiple|every|twice) | -2 | event max=2 | hand
(document*|forms|paperwork|kyc) ... (rejected|keep getting|nightmare) | -2 | event max=2 | hand
(asked|asking|asks) us for (the)? id | -1 | event max=3 | hand
(charg*|paid|paying|fees) (for|a|an)? ... (cancel*|early|late|change) | -1 | event max=2 also=price- | hand
(early|service|hidden) (fees|charge) | -1 | max=3 also=price- | hand
(entry|entrance) (charge|fee)      | -1 | max=3 also=price- | hand
(stag entry|no kids allowed|time limit|table for (only|just)|only (90 minutes|an hour|2 hours)) | -1 | max=3 | hand
one per (person|customer)          | -1 | max=3 | hand
(not allowed|wouldn't let|won't let|denied entry|stopped me) | -2 | event max=2 | hand
(told|said|informed) (that)? (we|i|it)? (<cant>|had to) <adv>? (be|bring|order) | -2 | event max=2 | hand
(against|its|hotel|our|store) (policy|health and safety) | -2 | max=2 | hand
(auto|automatic) renew*            | -2 | event max=2 | hand
(hard|trying|tried|can't|couldn't) (to)? (cancel|close (my|the|an) account|change (my|the)) | -2 | max=2 | hand
(hard|trying|tried|can't|couldn't) (to)? open (an|a|my) account | -2 | max=2 | hand
chang* ... (terms|conditions|rules|policy|contract|plan) | -2 | event max=2 | hand
(limit*|restrict*) (to|on|menu)    | -1 | max=3 | hand
(smoking|smokers) in the           | -1 | max=3 also=tangibles- | hand
(reserv*|hog*|saving) ... chairs   | -1 | max=3 | hand
(no (ac|a/c)? outside|no changes)  | -1 | max=3 | hand
(had to|have to) pay (extra|for (it|that|both|two|the whole)) | -2 | max=2 also=price- | hand
(strict|long|slow) (check in|check-in) | -1 | max=3 | hand
# bent for the customer
no red tape                        | +2 | event max=5 | hand
no paperwork                       | +2 | event max=5 | hand
no fuss made                       | +2 | event max=5 | hand
common sense approach              | +2 | event max=5 | hand
let us check in early              | +2 | event max=5 | hand
early check in                     | +2 | event max=5 | hand
late checkout                      | +2 | event max=5 | hand
late check out                     | +2 | event max=5 | hand
no penalty                         | +2 | event max=5 | hand
no questions asked                 | +2 | event max=5 | hand
dogs welcome                       | +1 | max=4 | hand
flexible with dates                | +2 | event max=5 | hand
flexible about                     | +2 | event max=5 | hand
# not allowed, not valid
(not|won't be|weren't|wasn't|isn't|never) allowed (in|into|to|on|inside|entry|until|any|for)? | -2 | event max=2 | mined
only allowed (to|in|on|until|for)  | -1 | max=3 | mined
(isn't|is not|not|no longer) valid (on|for|at|in|until|today) | -2 | event max=2 | mined
(refuse*|denied|deny|denying|rejected) ... (discount|voucher|coupon|gold|offer|card|gift card|points|deal) | -2 | event max=2 | mined
(won't honour|wouldn't honour) ... (discount|voucher|coupon|gold|offer|card|gift card|points|deal) | -2 | event max=2 | mined
(not honour*|not accept*|didn't accept|don't accept) ... (discount|voucher|coupon|gold|offer) | -2 | event max=2 | mined
(not honour*|not accept*|didn't accept|don't accept) ... (card|gift card|points|deal) | -2 | event max=2 | mined
(getting|keep getting|got|been|was) rejected | -2 | event max=2 | mined
rejected (without|for no|due|because|again) | -2 | event max=2 | mined
(could|can) only be (booked|used|done|cancelled|changed) | -1 | max=3 | mined
(have|had|has) to (send|submit|provide|fill|sign) ... (again|documents|form*|multiple|several) | -2 | event max=2 | mined
(have|had|has) to (show|upload|visit|apply) ... (again|documents|form*|multiple|several) | -2 | event max=2 | mined
(have|had|has) to (send|submit|provide|fill|sign) ... (twice|every|times|branch|email*) | -2 | event max=2 | mined
(have|had|has) to (show|upload|visit|apply) ... (twice|every|times|branch|email*) | -2 | event max=2 | mined
(made|make|asked) (us|me) (to)? (send|fill|submit|sign|pay|visit|call|go|wait|come) | -2 | event max=2 | mined
(update|updating|open|opening|close|closing) ... (nightmare|impossible|headache|months) | -2 | event max=2 | mined
(cancel*|activate|activating) ... (nightmare|impossible|headache|months) | -2 | event max=2 | mined
(update|updating|open|opening|close|closing) ... (weeks|difficult|hassle|never|pain) | -2 | event max=2 | mined
(cancel*|activate|activating) ... (weeks|difficult|hassle|never|pain) | -2 | event max=2 | mined
(responsibility of the|after (this|the) warranty|warranty period|out of warranty|beyond our control) | -1 | event max=2 | mined
(increas*|chang*|rais*|convert*|turned) ... (without|no) (notice|me|telling|informing|asking) | -2 | event max=2 | mined
(increas*|chang*|rais*|convert*|turned) ... (without|no) (consent|knowing|warning|my) | -2 | event max=2 | mined
(free|basic) ... (turned into|changed to|converted to) (a)? (paid|premium|piad) | -2 | event max=2 | mined
(smoking|smokers|people smoking) (everywhere|inside|all over|in the) | -2 | event max=2 | mined
(lower|better|cheaper) (rates|deals|prices|offers) (to|for) new customers | -2 | event max=2 | mined
(security|access|entry) policy     | -1 | max=3 | mined
(strict|silly|stupid|absurd|ridiculous|worst|weird) (rule*|polic*|restriction*|security) | -2 | event max=2 | mined
pay extra (to|for)                 | -1 | max=3 | mined
`
