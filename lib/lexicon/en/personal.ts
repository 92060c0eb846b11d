/** English cues of the theme extra: personal gestures, rules bent, and the amazement they raise, one plain phrase a line. */
export default `
# remembered, noticed, made for us
remembered my name                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered our names               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered <us>                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered my <kin>                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered that i                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered that we                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered it was my               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered my birthday             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered our anniversary         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered my order                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered from last time          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembered from our                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembers my name                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembers <us>                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembers everyone                 | +2 | event min=4 max=6 service=1 also=listening+ | codebook
remembers our                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembers your name                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
remembers every                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
from one visit                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
from our last visit                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
from my last visit                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
knew it was my birthday            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
knew it was our                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
saw it was my birthday             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
saw that it was my                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
saw on my id                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed it was my                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed it was our                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed my <kin>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed that my <kin>              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed i was                      | +2 | event min=4 max=6 service=1 also=listening+ | codebook
noticed we were                    | +2 | event min=4 max=6 service=1 also=listening+ | codebook
heard us talking                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hearing i was alone                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
happened to mention                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mentioned in passing               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mentioned once                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
only mentioned                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
i only mentioned                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
i hadn't said a word               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hadn't said a word                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hadn't even asked                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hadn't even mentioned              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hadn't asked                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
never asked for it                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without me asking                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without us asking                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without my asking                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without asking for                 | +2 | event min=4 max=6 service=1 also=listening+ | codebook
without being asked                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without even asking                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
before i could ask                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
before we could ask                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
before i even asked                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
nobody asked <us> to               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
no one asked <us> to               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
off <his> own bat                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
of <his> own accord                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
handwritten note                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hand written note                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
handwritten card                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
handwritten letter                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a card from the                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a card signed by                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
signed by everyone                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
signed by all                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
wrote <us> a note                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
wrote <us> a card                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
wrote <us> a letter                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
left <us> a note                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
left a note                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
painted by hand                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made by hand                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hand made                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
handmade card                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made it himself                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made it herself                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made especially for                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made specially for                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made just for                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
cooked especially                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
cooked something special           | +3 | event min=4 max=6 service=1 also=listening+ | codebook
baked <us> a cake                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
baked a cake                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
made <us> a cake                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
cake for my <kin>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
cake with my name                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
with our names                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
with my name on                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
with her name on                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
candle in it                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dessert with a candle              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sang happy birthday                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sang for <us>                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sang to my <kin>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sang to her                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
birthday surprise                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
surprise for <us>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
surprise for my <kin>              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
surprised <us>                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
surprised my <kin>                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
with a cake                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
off the menu for                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
not on the menu                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on the spot for                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
invented * on the spot             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
learned a few words                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
learned sign language              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
in my own language                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
in sign language                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drew <us> a map                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drew me a                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
favourite song                     | +2 | event min=4 max=6 service=1 also=listening+ | codebook
called the next day                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called next day                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang the next day                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang next day                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
phoned next day                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
phoned the next day                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
texted next day                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
texted the next day                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
telephoned                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called to check on                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang to check on                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
phoned to check                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called to see how                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang to see how                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang to ask how                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called to ask how                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called me at home                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rang me at home                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
visited <us> in hospital           | +3 | event min=4 max=6 service=1 also=listening+ | codebook
visited my <kin>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to the funeral                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent flowers                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent <us> flowers                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent <us> a card                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent a card                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent <us> a gift                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent a gift                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent a present                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent my <kin>                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
flowers for my <kin>               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
flowers to the                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
bouquet for                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
bottle of champagne                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
bottle of prosecco                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
bottle of wine on                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a bottle of wine from              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
champagne in our room              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
flowers in our room                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
# for our sake: rules, sales, money
bent the rules                     | +3 | event min=4 max=6 also=rules+ service=1 | codebook
bent a rule                        | +3 | event min=4 max=6 also=rules+ service=1 | codebook
ignored the rule                   | +2 | event min=4 max=5 also=rules+ service=1 | codebook
waived the fee                     | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived the charge                  | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived my                          | +3 | event min=4 max=5 also=price+ service=1 | codebook
waived the cost                    | +3 | event min=4 max=5 also=price+ service=1 | codebook
wiped it                           | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
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
no deposit no id                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
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
charged it as one                  | +3 | event min=4 max=5 also=price+ service=1 | codebook
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
took off his own                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
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
# open amazement
never in my life have i            | +2 | min=4 max=6 | codebook
never in all my years              | +2 | min=4 max=6 | codebook
i have never known                 | +2 | min=4 max=6 | codebook
never known such                   | +2 | min=4 max=6 | codebook
never known anyone                 | +2 | min=4 max=6 | codebook
never met such                     | +2 | min=4 max=6 | codebook
never seen such kindness           | +2 | min=4 max=6 | codebook
couldn't believe <his> kindness    | +2 | min=4 max=6 | codebook
could not believe <his> kindness   | +2 | min=4 max=6 | codebook
beyond kind                        | +2 | min=4 max=6 | codebook
beyond generous                    | +2 | min=4 max=6 | codebook
beyond anything                    | +2 | min=4 max=6 | codebook
brought to tears by                | +2 | min=4 max=6 | codebook
moved to tears                     | +2 | min=4 max=6 | codebook
in happy tears                     | +2 | min=4 max=6 | codebook
tears of joy                       | +2 | min=4 max=6 | codebook
cried with joy                     | +2 | min=4 max=6 | codebook
cried happy tears                  | +2 | min=4 max=6 | codebook
cried like a baby                  | +2 | min=4 max=6 | codebook
bawled like a baby                 | +2 | min=4 max=6 | codebook
cried my eyes out of               | +2 | min=4 max=6 | codebook
hugged a stranger                  | +2 | min=4 max=6 | codebook
i hugged <us>                      | +2 | min=4 max=6 | codebook
gave me a hug                      | +2 | event min=3 max=6 service=1 | codebook
gave us a hug                      | +2 | event min=3 max=6 service=1 | codebook
gave my <kin> a hug                | +2 | event min=3 max=6 service=1 | codebook
lost for words                     | +2 | min=3 max=6 | codebook
can't put into words               | +2 | min=4 max=6 | codebook
cannot put into words              | +2 | min=4 max=6 | codebook
still can't believe it             | +1 | min=3 max=6 | codebook
i still can't believe              | +1 | min=3 max=6 | codebook
can't get over                     | +1 | min=3 max=6 | codebook
cannot get my head round           | +2 | min=4 max=6 | codebook
can't get my head round            | +2 | min=4 max=6 | codebook
can't get my head around           | +2 | min=4 max=6 | codebook
jaw on the floor                   | +1 | min=3 max=6 | codebook
jaw dropped                        | +1 | min=3 max=6 | codebook
like in a movie                    | +2 | min=4 max=6 | codebook
like in a film                     | +2 | min=4 max=6 | codebook
only in movies                     | +2 | min=4 max=6 | codebook
only happens in films              | +2 | min=4 max=6 | codebook
i'll never forget it               | +1 | min=3 max=6 | codebook
will never forget this             | +1 | min=3 max=6 | codebook
never forget what                  | +2 | min=4 max=6 | codebook
never forget the kindness          | +2 | min=4 max=6 | codebook
never forget her kindness          | +2 | min=4 max=6 | codebook
never forget his kindness          | +2 | min=4 max=6 | codebook
never forget their kindness        | +2 | min=4 max=6 | codebook
who are these people               | +2 | min=4 max=6 | codebook
who even does this                 | +2 | min=4 max=6 | codebook
who does this                      | +2 | min=4 max=6 | codebook
where do you find that             | +2 | min=4 max=6 | codebook
where do you get that              | +2 | min=4 max=6 | codebook
such kindness                      | +2 | min=4 max=6 | codebook
such generosity                    | +2 | min=4 max=6 | codebook
such a kind thing                  | +2 | min=4 max=6 | codebook
pure kindness                      | +2 | min=4 max=6 | codebook
act of kindness                    | +2 | min=4 max=6 | codebook
random act of kindness             | +2 | min=4 max=6 | codebook
the kindness of                    | +2 | min=4 max=6 | codebook
faith in people                    | +2 | min=4 max=6 | codebook
restored my faith                  | +2 | min=4 max=6 | codebook
restored our faith                 | +2 | min=4 max=6 | codebook
made me cry                        | +2 | min=4 max=6 | codebook
made us cry                        | +2 | min=4 max=6 | codebook
made my mum cry                    | +2 | min=4 max=6 | codebook
made my <kin> cry                  | +2 | min=4 max=6 | codebook
had me in tears                    | +2 | min=4 max=6 | codebook
had us in tears                    | +2 | min=4 max=6 | codebook
we were sobbing                    | +2 | min=4 max=6 | codebook
there is no star for               | +2 | min=4 max=6 | codebook
no stars enough                    | +2 | min=4 max=6 | codebook
five stars isn't enough            | +2 | min=4 max=6 | codebook
five stars is not enough           | +2 | min=4 max=6 | codebook
5 stars is not enough              | +2 | min=4 max=6 | codebook
5 stars isn't enough               | +2 | min=4 max=6 | codebook
10 stars if i could                | +2 | min=4 max=6 | codebook
absolutely insane                  | +1 | min=3 max=6 | codebook
utterly unreal                     | +1 | min=3 max=6 | codebook
actually insane                    | +1 | min=3 max=6 | codebook
absolutely mental                  | +1 | min=3 max=6 | codebook
tell everyone i                    | +1 | min=3 max=6 | codebook
told everyone                      | +1 | min=3 max=6 | codebook
tell everybody                     | +1 | min=3 max=6 | codebook
telling this story                 | +1 | min=3 max=6 | codebook
angels                             | +2 | min=4 max=6 | codebook
an angel                           | +1 | min=4 max=6 | codebook
a saint                            | +2 | min=4 max=6 | codebook
true hero                          | +2 | min=4 max=6 | codebook
real hero                          | +2 | min=4 max=6 | codebook
our hero                           | +2 | min=4 max=6 | codebook
my hero                            | +2 | min=4 max=6 | codebook
absolute legend                    | +2 | min=4 max=6 | codebook
absolute legends                   | +2 | min=4 max=6 | codebook
total legend                       | +2 | min=4 max=6 | codebook
what a legend                      | +2 | min=4 max=6 | codebook
what legends                       | +2 | min=4 max=6 | codebook
wanted nothing in return           | +2 | min=4 max=6 | codebook
asked for nothing in return        | +2 | min=4 max=6 | codebook
threw in free                      | +2 | event min=3 max=5 service=1 | codebook
threw in a free                    | +2 | event min=3 max=5 service=1 | codebook
came to my house after             | +2 | min=4 max=6 | codebook
came to our house after            | +2 | min=4 max=6 | codebook
drove <num> hours                  | +2 | min=4 max=6 | codebook
left speechless                    | +2 | min=4 max=6 | codebook
am speechless                      | +1 | min=3 max=6 | codebook
`
