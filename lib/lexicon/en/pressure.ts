/** English cues: sales pressure, respect, honesty and fairness. */
export default `
# fair and honest
(honest|transparent|straight forward|genuine|fair) (and|price*|about|with) | +2 | max=4 | hand
(no|without|zero|not|never|non) (pressure|pushing|gimmick*|nonsense|catch) | +2 | max=4 | hand
(no pressure|no-pressure|low pressure|no obligation) | +2 | max=4 | hand
(didn't|didnt|never) (try|tried) anything | +2 | max=4 | hand
treat* ... (with respect|the same|with dignity) | +2 | max=4 | hand
(fair|fairly) deal                 | +2 | max=4 | hand
(with|mutual|shown) (dignity|respect) | +2 | max=4 | hand
(respectful|respect*) (to|towards|and) | +2 | max=4 | hand
(won't|don't|didn't|not) (cheat|take advantage) | +2 | max=4 | hand
(left|leave*|lets|give) (us|you) alone | +1 | max=4 | hand
(not|isn't|wasn't|without being) (too)? (pushy|intrusive|overbearing|obtrusive) | +2 | max=4 | hand
(unobtrusive|non intrusive|not intrusive|discreet|discreetly) | +2 | max=4 | hand
no hidden charge*                  | +2 | max=4 also=price+ | hand
(put|puts|putting) me first        | +2 | max=4 | hand
(moral*|decent) people             | +1 | max=4 | hand
(could have|could've) taken ... but | +2 | event max=5 | hand
(cleared|saved|spared) us money    | +2 | event max=5 | hand
(for everyone|inclusive|accessible|disabled friendly|family friendly|kid friendly) | +1 | max=4 | hand
# pushy
(push*|high pressure|high-pressure|sales pitch*|up-sell*|overbearing|pester*) | -2 | max=2 | hand
(hounding|in your face|harass*|hover*|intrusive|bombard*|unsolicited) | -2 | max=2 | hand
(trie*|trying|attempt*|desperate|wanted) (to)? (push|charge|scam|force|fool) | -3 | event max=2 | hand
(kept|keep*) (pushing|pestering|insisting|hovering) | -2 | event max=2 | hand
(get|getting) rid of us            | -2 | event max=2 | hand
(rush*|hurr*|hustled|throw) (us|you)? (out|away) | -2 | event max=2 | hand
(want*|asked|asking|told|telling) (us|me) (to)? (leave|to leave|move|to move) | -2 | event max=2 | hand
(plonked|presented|brought|gave|handed) (us)? (the|our) (bill|check) | -2 | event max=2 | hand
(only|just|all) bothered (about)? taking | -2 | max=2 | hand
(money hungry|money-hungry|greed*|exploit*|vultures) | -2 | max=2 | hand
# cheated
(scam*|scamm*|scammer*|scamsters)  | -3 | event max=1 | codebook
(fraud|fraudulent*|crook*|racket|loot*|cheater*) | -3 | event max=1 | codebook
(cheat*|cheater*|chetaed|cheeting) | -3 | event max=1 | codebook
(ripp*|rip|rips) (off|me off|us off|you off|people off) | -3 | event max=2 | codebook
(rip-off|ripoff|rip off|ripped-off|robbery|extort*|blackmail*|ransom|hostage) | -3 | event max=2 also=price- | codebook
(lied|lying|lies|liar*|lie to|blatant lie*) | -3 | event max=1 | codebook
(deceiv*|mislead*|shady)           | -3 | event max=1 | codebook
(kept|keep*|stole|refus* to return) (my|our|the|all|his) (whole|full|entire|security|damage)? (deposit|money|change|bond|keys) | -3 | event max=1 | codebook
(never returned|lost) (my|our|the|all|his) (whole|full|entire|security|damage)? (deposit|money|change|bond|keys) | -3 | event max=1 | codebook
(unauthorised|unauthorized)        | -3 | event max=1 | codebook
without (my|our) (permission|consent|authorisation|authorization|knowledge|approval) | -3 | event max=1 | codebook
(without|no) (my)? (permission|authorisation) | -2 | event max=2 | codebook
(charg*|bill*|paid|pay) (<us>|for)? ... didn't (order|have|receive|get|use|ask|eat|drink) | -3 | event max=1 also=price- | codebook
(charg*|bill*|paid|pay) (<us>|for)? ... (did not (order|have|receive|agree)|not even) | -3 | event max=1 also=price- | codebook
(called|quoted|said|advertised|sold|told|promised) ... free ... (charge*|fee|bill|pay) | -3 | event max=1 also=price- | codebook
(unfair*|unjust*|un-fair|injustice|bias*|preferential) | -2 | max=2 | codebook
(discriminat*|sexis*|prejudic*|segregat*|stereotyp*) | -2 | event max=1 | codebook
(judg*|judgmental|treated (differently|worse|unfairly|badly|poorly|terribly|rudely|unequally)) | -2 | event max=2 | codebook
(swap|swapped) (my|our|the) (card|plan|note) | -2 | event max=2 | codebook
(tied|trapped|stuck|roped) (in|with) (a|the) | -2 | max=2 | codebook
(solicitor|ombudsman|reported (them|this)) | -2 | event max=2 | codebook
(unwanted|unexpected|extra|fake|hefty) charge* | -2 | max=2 also=price- | codebook
(stay|keep|steer) away (from)? ... scam* | -3 | max=1 | codebook
(disrespect*|humiliat*|degrad*)    | -3 | max=1 | codebook
(had no choice|forced to pay)      | -2 | event max=2 | codebook
# fair dealing
no hard sell                       | +2 | max=4 | hand
no sales pitch                     | +2 | max=4 | hand
no pressure to buy                 | +2 | max=4 | hand
no lecture                         | +2 | max=4 | hand
no hidden costs                    | +2 | max=4 | hand
no hidden fees                     | +2 | max=4 | hand
no hidden charges                  | +2 | max=4 | hand
not pushy                          | +2 | max=4 | hand
never pushy                        | +2 | max=4 | hand
fair and honest                    | +2 | max=4 | hand
honest trader                      | +2 | max=4 | hand
honest garage                      | +2 | max=4 | hand
honest mechanic                    | +2 | max=4 | hand
straight with me                   | +2 | max=4 | hand
straight with us                   | +2 | max=4 | hand
treated with dignity               | +2 | max=4 | hand
treated with respect               | +2 | max=4 | hand
never felt pressured               | +2 | max=4 | hand
didn't try to sell                 | +2 | max=4 | hand
didn't push                        | +2 | max=4 | hand
left us in peace                   | +2 | max=4 | hand
let us browse                      | +2 | max=4 | hand
# cheated, humiliated, threatened
kept my deposit                    | -3 | event max=1 | codebook
kept our deposit                   | -3 | event max=1 | codebook
kept the deposit                   | -3 | event max=1 | codebook
kept my money                      | -3 | event max=1 | codebook
kept the money                     | -3 | event max=1 | codebook
kept our money                     | -3 | event max=1 | codebook
kept the change                    | -3 | event max=1 | codebook
kept my keys                       | -3 | event max=1 | codebook
took my money and                  | -3 | event max=1 | codebook
took our money and                 | -3 | event max=1 | codebook
pocketed the                       | -3 | event max=1 | codebook
held my car                        | -3 | event max=1 | codebook
held my <kin>'s                    | -3 | event max=1 | codebook
held to ransom                     | -3 | event max=1 | codebook
card was charged                   | -3 | event max=1 | codebook
charged me for nothing             | -3 | event max=1 | codebook
charged us for nothing             | -3 | event max=1 | codebook
charged for something              | -3 | event max=1 | codebook
charged me without                 | -3 | event max=1 | codebook
added to the bill                  | -2 | event max=2 | codebook
added to our bill                  | -2 | event max=2 | codebook
added to my bill                   | -2 | event max=2 | codebook
drinks we never had                | -3 | event max=1 | codebook
we never ordered                   | -3 | event max=1 | codebook
i never ordered                    | -3 | event max=1 | codebook
we never drank                     | -3 | event max=1 | codebook
things we didn't order             | -3 | event max=1 | codebook
padded the bill                    | -3 | event max=1 | codebook
inflated the bill                  | -3 | event max=1 | codebook
short changed                      | -3 | event max=1 | codebook
shortchanged                       | -3 | event max=1 | codebook
short-changed                      | -3 | event max=1 | codebook
changed the price                  | -3 | event max=1 | codebook
doubled the price                  | -3 | event max=1 | codebook
wouldn't give a receipt            | -3 | event max=1 | codebook
refused a receipt                  | -3 | event max=1 | codebook
tampered                           | -3 | event max=1 | codebook
fake ticket                        | -3 | event max=1 | codebook
fake review*                       | -2 | event max=2 | codebook
forged                             | -3 | event max=1 | codebook
signed my name                     | -3 | event max=1 | codebook
in my name without                 | -3 | event max=1 | codebook
without my consent                 | -3 | event max=1 | codebook
without my permission              | -3 | event max=1 | codebook
without my knowledge               | -3 | event max=1 | codebook
called the police on               | -3 | event max=1 | codebook
threatened to                      | -3 | event max=1 | codebook
threatened <us>                    | -3 | event max=1 | codebook
threatening messages               | -3 | event max=1 | codebook
legal threats                      | -3 | event max=1 | codebook
debt collectors                    | -2 | event max=2 | codebook
bailiffs                           | -2 | event max=2 | codebook
blackmail*                         | -3 | event max=1 | codebook
coughed up                         | -3 | event max=1 | codebook
had no choice but to pay           | -3 | event max=1 | codebook
not welcome here                   | -3 | event max=1 | codebook
told we weren't welcome            | -3 | event max=1 | codebook
not our kind                       | -3 | event max=1 | codebook
because of my accent               | -3 | event max=1 | codebook
because of my name                 | -3 | event max=1 | codebook
because of her hijab               | -3 | event max=1 | codebook
because of the wheelchair          | -3 | event max=1 | codebook
because i am black                 | -3 | event max=1 | codebook
because i'm black                  | -3 | event max=1 | codebook
because we are indian              | -3 | event max=1 | codebook
because we were foreign            | -3 | event max=1 | codebook
because i use a wheelchair         | -3 | event max=1 | codebook
in a wheelchair so                 | -3 | event max=1 | codebook
because of the pram                | -3 | event max=1 | codebook
followed me around the shop        | -3 | event max=1 | codebook
followed us around                 | -3 | event max=1 | codebook
searched my bag                    | -3 | event max=1 | codebook
accused of stealing                | -3 | event max=1 | codebook
accused me of                      | -3 | event max=1 | codebook
accused us of                      | -3 | event max=1 | codebook
accused my <kin>                   | -3 | event max=1 | codebook
called me a liar                   | -3 | event max=1 | codebook
called us liars                    | -3 | event max=1 | codebook
called a thief                     | -3 | event max=1 | codebook
treated like a thief               | -3 | event max=1 | codebook
treated like thieves               | -3 | event max=1 | codebook
treated like a criminal            | -3 | event max=1 | codebook
treated like criminals             | -3 | event max=1 | codebook
treated like dirt                  | -3 | event max=1 | codebook
treated like animals               | -3 | event max=1 | codebook
taken for a ride                   | -3 | event max=1 | codebook
took us for fools                  | -3 | event max=1 | codebook
# felt cheated
(felt|feel|feeling|was|were|been|being|got) (cheated|scammed|deceived|conned|ripped off|duped|misled) | -3 | event max=2 | mined
(felt|feel|feeling|was|were|been|being|got) (tricked|robbed|fooled|lied to|trapped|taken advantage) | -3 | event max=2 | mined
(they|he|she|it) (lied|cheat*|scam*|fooled|robbed|tricked|stole) | -3 | event max=2 | mined
(trying|tried|tries|want|wanted) to get rid of (us|me) | -3 | event max=2 | mined
hovered (around|over)              | -3 | event max=2 | mined
(staff|they|he|guard*|bouncer*|owner) ... (inappropriate|harass*) ... (girl*|women|woman|me|her|us)? | -3 | event max=2 | mined
(staff|they|he|guard*|bouncer*|owner) ... (touch*|misbehav*) ... (girl*|women|woman|me|her|us)? | -3 | event max=2 | mined
being a (girl|woman|black|indian|foreigner|asian|single) | -2 | event max=2 | mined
(stag*|single men|single boys|single guys) ... (not allowed|won't|no entry|not|denied) | -2 | event max=2 | mined
(claimed|claim*|said) (we|i) (had|have)? (not|never) (paid|ordered|booked|received) | -2 | event max=2 | mined
even though (i|we) (had)? paid     | -2 | event max=2 | mined
without (me|us|even|my)? (even)? (knowing|know|telling|asking|informing|consent) | -2 | event max=2 | mined
# by whom one is
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (black|asian|indian|african|chinese) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (black|asian|indian|african|chinese) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (pakistani|polish|foreign*) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (pakistani|polish|foreign*) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (muslim|jewish|gay|trans|disabled) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (deaf|blind|autistic) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (muslim|jewish|gay|trans|disabled) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (deaf|blind|autistic) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (a woman|a girl|female|young|old|pregnant) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (a woman|a girl|female|young|old|pregnant) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (overweight|fat|immigrants) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (overweight|fat|immigrants) | -3 | event max=1 | codebook
because (he|she|i|we|they|my <kin>|i'm) (is|am|are|was|were)? (in a wheelchair|brown|white|single|tourists) | -3 | event max=1 | codebook
because (he's|she's|we're|they're) (is|am|are|was|were)? (in a wheelchair|brown|white|single|tourists) | -3 | event max=1 | codebook
followed ... (around|round|about) the (shop|store|aisles) | -3 | event max=1 | codebook
(looked|spoke|treated) ... (differently|down on|like dirt|like a thief) ... (because|as|for) | -3 | event max=1 | codebook
(looked|spoke|treated) ... (like scum|like rubbish) ... (because|as|for) | -3 | event max=1 | codebook
(demanded|wants|want|insisted on|asked for) (double|triple|more money|extra money|cash|a bribe) | -3 | event max=2 also=price- | codebook
(demanded|wants|want|insisted on|asked for) (another <num>|<num> more|an extra|three times) | -3 | event max=2 also=price- | codebook
(switched|changed|moved|upgraded|renewed|signed) (my|our|me|us) ... without (telling|asking|permission|my) | -3 | event max=1 | codebook
(switched|changed|moved|upgraded|renewed|signed) (my|our|me|us) ... without (consent|knowledge|notice) | -3 | event max=1 | codebook
(threaten*) ... (court|lawyer|police|legal|sue|bailiff*|review|solicitor|to) | -3 | event max=1 | codebook
(lied|lying|lie) (to|about) (<us>|the|my|our|it|everything|price|condition) | -3 | event max=1 | codebook
(scratched|sold) ... (fake|counterfeit|stolen|expired|clocked|used as new) | -3 | event max=1 | codebook
<num> to (let me go|leave|cancel|close|release|get out) | -2 | event max=2 | codebook
ghosted                            | -3 | event max=1 also=availability- | codebook
ghosted us                         | -3 | event max=1 also=availability- | codebook
ghosted me                         | -3 | event max=1 also=availability- | codebook
(accused|accusing) (me|us|my|him|her|of) | -3 | event max=1 | codebook
(followed|searched) (me|us) (around|through|out) | -3 | event max=1 | codebook
stole (my|our) (phone|wallet|money|bag|card|luggage|parcel|bike|jacket|data) | -3 | event max=1 | codebook
to a (fraudster|scammer|thief|stranger) | -3 | event max=1 | codebook
# driven off, laughed at, hurt
(told|ordered|shouted at|yelled at|screamed at) (<us>|my|our) <kin>? ... (to (get out|leave|go away|shut up|be quiet|wait outside|stand outside|go back|speak|hurry up|get lost)|smell*|stank|stupid|ugly|fat|stinks|not welcome) | -3 | event max=1 | hand
(speak|learn) (english|the language) or    | -3 | event max=1 | hand
(laughed|smirked|sneered|giggled|grinned|scoffed) (when|as|while|at|in) (i|we|she|he|<us>|my|our|me) | -3 | event max=1 | hand
(called|branded|labelled) (<us>|my <kin>) (a|an) (liar*|thief|thieves|idiot*|fraud|cheat*|cow|nuisance) | -3 | event max=1 | hand
(carried on|kept (on|going|drilling|pulling|cutting|driving)|continued) ... (although|though|while|despite|regardless|screaming|crying|pain|in tears|begged|asked) | -2 | event max=2 | hand
(grabbed|pushed|shoved|dragged|pinned|slapped|spat|swore|cursed) (at|on) (me|us|my|our|him|her) | -3 | event max=1 | hand
(grabbed|pushed|shoved|dragged|slapped|spat at|swore at|cursed at|yelled at|mocked|humiliated|ridiculed|belittled|threatened|insulted) (<us>|my|our) | -3 | event max=1 | hand
(in front of) (everyone|everybody|the whole|all the|other|a full|my <kin>|the queue) | -1 | max=3 event | hand
(took|pocketed|kept|cashed|banked|grabbed) (the|my|our|a|all|half)* (deposit|money|cash|payment|savings|advance|fee) ... (never|vanished|disappeared|gone|blocked|swapped|changed|and ran|did nothing|no show) | -3 | event max=1 | hand
(kept|pocketed|keeps|keeping|withheld) (the|my|our|all|every)* (deposit|money|cash|tip|change|bond|refund) | -3 | event max=1 | hand
(blocked|changed|swapped) (<us>|my|his|her|their|the)* (number|numbers|phone)? ... (after|when|since|on) | -2 | event max=2 | hand
(charged|billed|debited|invoiced) (<us>|my|our|card|account)* (twice|double|three times|again|thrice) | -3 | event max=1 | hand
# a favour of price withheld, hostages
(wouldn't|would not|refused to|won't) (hand over|release|give (me|us)? (back)?|return) (my|our|the) (car|keys|phone|passport|bag*|deposit|dog|laptop|money|key) | -3 | event max=1 | hand
(because|just because|all because|for) (she|he|i|we)? (asked|asking) for a (receipt|refund|bill|invoice|manager|discount|blanket|glass of water) | -2 | event max=2 | hand
(sold|selling|sell|passed off) ... as (new|fresh|genuine|original|organic|leather|local|today's) | -3 | event max=1 | hand
(had|got|made|tricked|pushed|talked) (my|our|her|his|an) (elderly|old|frail|confused|deaf)? (<kin>|woman|man) (sign|signing|into signing|to sign|agree|subscribe) | -3 | event max=1 | hand
(said|say|says|answered|replied|told <us>) (they|he|she)? (laughing|smirking|sniggering|grinning|with a smirk|with a sneer|rolling (his|her|their) eyes) | -2 | event max=2 also=friendliness- | hand
told (that)? (every|all the|all) (table*|room*|seat*) (was|were|is|are) (taken|full|reserved|booked) | -2 | event max=2 | hand
because of (my|our|her|his|their) (skin|colour|color|race|accent|headscarf|hijab|wheelchair|disability|religion|nationality|ethnicity) | -3 | event max=1 | hand
because (<us>|i|we|she|he) ... (headscarf|hijab|wheelchair|guide dog|turban|accent) | -3 | event max=1 | hand
`
