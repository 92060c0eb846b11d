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
upgraded us                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
upgraded me                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
upgraded our                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
upgraded my <kin>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
got upgraded                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
were upgraded                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
was upgraded                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
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
`
