/** English cues of the theme extra: rules bent, fees waived, a cheaper thing advised, one plain phrase a line. */
export default `
# for our sake: rules, sales, money
bent the rules                     | +3 | event min=4 max=6 also=rules+ service=1 | codebook
bent a rule                        | +3 | event min=4 max=6 also=rules+ service=1 | codebook
ignored the rule                   | +2 | event min=4 max=5 also=rules+ service=1 | codebook
waived the fee                     | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived the charge                  | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived my                          | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived the cost                    | +3 | event min=4 max=5 also=price+ service=1 | codebook
wiped it (off the <cost>|clean off|from the <cost>|from my account) | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
wiped the bill                     | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
wiped my bill                      | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
credited me without                | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
refunded without asking            | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
keep the old one                   | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
said keep the                      | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
told me to keep                    | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
told us to keep                    | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
said to keep                       | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
let me keep                        | +2 | event min=4 max=5 service=1 also=listening+ | codebook
let us keep                        | +2 | event min=4 max=5 service=1 also=listening+ | codebook
let us stay                        | +2 | event min=3 max=5 service=1 also=listening+ | codebook
let <us> sleep                     | +2 | event min=4 max=6 service=1 also=listening+ | codebook
take it now and pay                | +3 | event min=4 max=6 service=1 also=price+ | codebook
just take it                       | +2 | event min=4 max=6 service=1 also=listening+ | codebook
says take it                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
pay when you can                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
pay me later                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
pay next time                      | +3 | event min=4 max=6 service=1 also=price+ | codebook
pay us later                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
come back and pay                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
trusted <us> to                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
trusted <us> with                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
out of warranty but                | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
after the warranty                 | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
after warranty ran out             | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
out of guarantee                   | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
honoured an expired                | +3 | event min=4 max=5 also=rules+ service=1 | codebook
honoured it anyway                 | +3 | event min=4 max=5 also=rules+ service=1 | codebook
told me not to buy                 | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
told us not to buy                 | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
told me i didn't need              | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
told me i did not need             | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
said i didn't need                 | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
said we didn't need                | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
i didn't need it                   | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
didn't need a new one              | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
don't need a new one               | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
save my money                      | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
save your money he                 | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
saved me a fortune                 | +2 | event min=4 max=5 also=price+ service=1 | codebook
saved us a fortune                 | +2 | event min=4 max=5 also=price+ service=1 | codebook
saved me hundreds                  | +2 | event min=4 max=5 also=price+ service=1 | codebook
saved us hundreds                  | +2 | event min=4 max=5 also=price+ service=1 | codebook
cheaper one instead                | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
pointed me to a cheaper            | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
advised the cheaper                | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
recommended the cheaper            | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
showed me a cheaper                | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
the cheaper option                 | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
sent me to a competitor            | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
sent us to a competitor            | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
sent me away with                  | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
talked me out of                   | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
talked us out of                   | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
out of a sale                      | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
charged for one                    | +2 | event min=4 max=5 also=price+ service=1 | codebook
charged me half                    | +2 | event min=4 max=5 also=price+ service=1 | codebook
only charged me for                | +2 | event min=4 max=5 also=price+ service=1 | codebook
only charged us for                | +2 | event min=4 max=5 also=price+ service=1 | codebook
comped our                         | +3 | event min=4 max=6 service=1 also=price+ | codebook
comped my                          | +3 | event min=4 max=6 service=1 also=price+ | codebook
comped us                          | +3 | event min=4 max=6 service=1 also=price+ | codebook
free upgrade                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
a suite for free                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
day passes for                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on another phone                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang around                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang round                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
phoned around                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called around                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called other                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang the insurance                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang every                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
booked <us> another                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found <us> another                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found <us> a room                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found <us> a taxi                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
found <us> a doctor                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
put <us> up                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> a                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> his                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> her                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> their                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent me some                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> one                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
lent <us> the                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
loaned <us> a                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave <us> his                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave <us> hers                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave <us> her own                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave up <his> seat                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave up <his> room                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
swapped it for                     | +2 | event min=4 max=6 service=1 also=listening+ | codebook
quietly swapped                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
quietly replaced                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
quietly paid                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
quietly brought                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
slipped into my hand               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
helped <us> change                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
helped <us> carry                  | +2 | event min=4 max=6 service=1 also=listening+ | codebook
helped my <kin> up                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
helped my <kin> into               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
helped my <kin> down               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought a wheelchair               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
pushed my wheelchair               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
pushed <his> wheelchair            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
# no price, or the old one, where there was every reason to ask more
(tore|torn|ripped) up (the|our|my) (bill|invoice|ticket|fine|receipt|tab) | +3 | event min=4 max=6 also=price+ service=1 | hand
(tore|ripped) (the|our|my) (bill|invoice|ticket|fine|tab) up | +3 | event min=4 max=6 also=price+ service=1 | hand
(refused|declined|turned down) (a|any|so much as a|even a)* (penny|cent|dime|payment|tip|money) | +3 | event min=4 max=6 also=price+ service=1 | hand
(charged|billed|asked) (<us>|only|just)* (the|his|her|their|our)* (usual|same as always|same as ever|price of (a|one|the small*)) | +2 | event min=4 max=5 also=price+ service=1 | hand
(sent|waved|saw) (<us>) (out|off|away|home|on (my|our|her|his) way) (and)? (for|with|without) (nothing|free|paying|a bill) | +3 | event min=4 max=6 also=price+ service=1 | hand
(settle up|square up|pay|sort it|sort it out) (when|whenever|next time) (you|i|we|you're|i'm|we're|next)* (are|were)? (next|can|could|passing|passed|able|ready|back) | +3 | event min=4 max=6 also=price+ service=1 | hand
(told|put in|put into|tricked|fooled) the (system|computer|till) ... (it was|that|as if) | +3 | event min=4 max=6 also=rules+ service=1 | hand
instead of (selling|charging|upselling|flogging|pushing) ... (<they>|spent|fixed|mended|repaired|showed|told) | +3 | event min=4 max=6 also=pressure+ service=1 | hand
(spent|gave up) (an|the|his|her|their|a) (whole|entire|full|good|long)? (afternoon|evening|morning|day|hour|weekend|night) ... (hunting|searching|looking for|helping|fixing|teaching|tracking|ringing|phoning|with my <kin>|with our <kin>) | +3 | event min=4 max=6 service=1 | hand
# opened again, brought to the door, went there
(unlocked|reopened|opened) (the|their|his|her)? (door|doors|shop|gate|till|office|counter|kitchen) (again|back up|specially|just for|especially) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(himself|herself|themselves) (was|were|stood|turned up|came|appeared|arrived|knocked) (at|to|on|round|with) (the|my|our)? (door|doorstep|table|house) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(at|on) (the|my|our) (door|doorstep|porch) with (a|an|the|two|some)? (new|fresh|replacement|bag|box|bunch|spare|hot) | +3 | event min=4 max=6 service=1 also=recovery+ | hand
(went|came|drove|travelled|cycled|walked) (out|over|all the way)? to (my|our|the|his|her) (<kin>|<kin> s|mum's|dad's|gran's|mother's|father's)? (hospice|hospital|care home|sickbed|bedside|nursing home|hospice bed|hospital bed) | +3 | event min=4 max=6 service=1 also=listening+ | hand
(rings|phones|texts|calls|messages) (<us>) (whenever|every time|if|when|once a) | +2 | event min=4 max=6 service=1 also=attention+ | hand
(got|knelt|sat|crouched|lay|squatted) (right)? (down)? (on|onto|to) (the|his|her|their) (floor|ground|knees|level|hunkers) (with|beside|next to|among|and|to) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(with|out with) another (one)? before (<us>|i|we|she|he|i'd|we'd|she'd|he'd) ... (started|even|finished|noticed|asked|said) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(found|discovered|there was|there were|came with) (a|an|some|the)? (note|packet|card|scribble|little|small|handwritten|sweet|sweets|drawing|spare) ... (in|with|from|inside|under) (with)? (the|my|our|her|his) (order|box|parcel|case|bag|pocket|package|delivery) | +3 | event min=4 max=6 service=1 | hand
(tucked|slipped|popped|hidden|smuggled) (a|an|some|in|into|inside|the|my|our)* (note|card|case|box|bag|pocket|parcel|order|sweet|sweets|cookie|biscuit) | +2 | event min=4 max=6 service=1 | hand
(swapped|changed|moved|switched) (our|my|his|her) (room|table|seat*|cabin|bunk|berth) (to|for) (one|a) (on|with|near|by|better|bigger|quieter|nicer) | +3 | event min=4 max=6 service=1 also=listening+ | hand
a (second|spare|extra) (glass|chair|place|plate|candle|cup) (was|had been)? (poured|laid|set|waiting|lit|put out) | +2 | event min=4 max=6 service=1 also=attention+ | hand
`
