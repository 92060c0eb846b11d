/** English cues of the theme extra: what was remembered, noticed, made or given for one guest, one plain phrase a line. */
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
noticed it was my                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed it was our                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed my <kin>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed that my <kin>              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
noticed i was                      | +2 | event min=4 max=6 service=1 also=listening+ | codebook
noticed we were                    | +2 | event min=4 max=6 service=1 also=listening+ | codebook
heard us talking                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
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
called (<us>|back) the next day                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called (<us>|back) next day                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
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
# an actor, a gesture
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (i was|we were) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was|i was|we were) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (she was|he was|that) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (she was|he was|that) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (she was|he was|that) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (she was|he was|that) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (i was|we were) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was|i was|we were) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (she was|he was|that) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (she was|he was|that) ... (birthday|anniversary|pregnant) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew|learned|found out) ... (she was|he was|that) ... (shivering|crying|upset) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (i was|we were) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (i was|we were) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was|i was|we were) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (she was|he was|that) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (she was|he was|that) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard|overheard|realised) ... (she was|he was|that) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (i was|we were) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (i was|we were) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was|i was|we were) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (she was|he was|that) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (she was|he was|that) ... (nervous|cold|wet|tired|struggling) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew|learned|found out) ... (she was|he was|that) ... (alone|allergic) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (i was|we were) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was|i was|we were) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (she was|he was|that) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (she was|he was|that) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard|overheard|realised) ... (she was|he was|that) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (i was|we were) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was|i was|we were) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (she was|he was|that) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (she was|he was|that) ... (favourite|favorite|hospital) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew|learned|found out) ... (she was|he was|that) ... (wedding|funeral|sick) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (i was|we were) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (i was|we were) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (my|our|her|his|it was|i was|we were) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (my|our|her|his|it was|i was|we were) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard) ... (she was|he was|that) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (overheard|realised) ... (she was|he was|that) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (noticed|spotted|saw|heard|overheard|realised) ... (she was|he was|that) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (i was|we were) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (my|our|her|his|it was|i was|we were) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (my|our|her|his|it was|i was|we were) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew) ... (she was|he was|that) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (learned|found out) ... (she was|he was|that) ... (ill|lost|limping|scared|anxious) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
<they> ... (realized|remembered|knew|learned|found out) ... (she was|he was|that) ... (hungry|exhausted) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(because|since|as) (he|she|they|the <staff>) (had)? (heard|noticed|seen) (that|it|i|we|he|she|my|about) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(because|since|as) (he|she|they|the <staff>) (had)? remembered (that|it|i|we|he|she|my|about) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(because|since|as) (he|she|they|the <staff>) (had)? (overheard|realised|knew) (that|it|i|we|he|she|my|about) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(had|poured|made|brought|served|poured me|poured us) (my|our) usual | +3 | event min=4 max=6 also=listening+ service=1 | codebook
kept (my|our) (favourite|favorite|usual|old) (table|seat|room|spot|chair) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(table|seat|room|chair|sign|cup|mug|bottle) with (my|our|his|her) name* (on it)? | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (card|letter|note|gift|present) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (cake|flowers|bouquet|bottle) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (two|extra|lots of) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (book|toy|teddy|balloon|blanket) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (hug|drawing|ball|badge|tour) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (two|extra|lots of) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ring|chocolates|treat) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ring|chocolates|treat) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (two|extra|lots of) ... (photo|soup|hamper|voucher|lollipop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ring|chocolates|treat) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ring|chocolates|treat) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (two|extra|lots of) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(gave|made|brought|bought) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (souvenir|keepsake) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|left|wrote|baked) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (souvenir|keepsake) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (two|extra|lots of) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (ticket|tickets|medal|sticker*) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(cooked|knitted|drew|handed) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (souvenir|keepsake) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(slipped|presented) <us> (a|an|some|his|her|the|one|two|extra|lots of) ... (souvenir|keepsake) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|bought|brought|left|made) ... (roses|flowers|bouquet) ... (when|for|to|because|after|as) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|bought|brought|left|made) ... (wreath|fruit basket) ... (when|for|to|because|after|as) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(sent|bought|brought|left|made) ... (teddy|balloons|chocolates) ... (when|for|to|because|after|as) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
when (my|our) ... (died|passed away|was born|was ill|was sick|was in hospital|lost his job) | +1 | event min=3 max=6 service=1 also=listening+ | codebook
when (my|our) ... (lost her job|lost my job|broke (down|my|his|her)) | +1 | event min=3 max=6 service=1 also=listening+ | codebook
after (hearing|learning|finding out|i told them|we told them) ... (died|illness|cancer|passed|operation) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
after (hearing|learning|finding out|i told them|we told them) ... (funeral|hospital) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
after (hearing|learning|finding out) ... (baby|wedding|loss|diagnosis|job|birthday|anniversary) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
after (i told them|we told them) ... (baby|wedding|loss|diagnosis|job|birthday|anniversary) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (sit|try|help|press|steer|pet|hold|feed) ... (in|the|with|behind|cockpit) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (sit|try|help|press|steer|pet|hold|feed) ... (kitchen|driver*) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (ring|taste|see|meet|play|choose|look) ... (in|the|with|behind|cockpit) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (ring|taste|see|meet|play|choose|look) ... (kitchen|driver*) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (sit|try|help|press|steer|pet|hold|feed) ... (bell|animals|wheel|chef|free|all) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
let (<us>|the kids|our kids) (ring|taste|see|meet|play|choose|look) ... (bell|animals|wheel|chef|free|all) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(showed|gave) <us> (round|around|a tour|behind) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(came|came out|sat down|stopped) to (talk|speak|meet|calm|comfort) ... (my|our|nervous|with|to|him|her) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(came|came out|sat down|stopped) to (reassure|play|read|pray|chat) ... (my|our|nervous|with|to|him|her) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(chef|cook|owner|baker) (came out and)? (made|cooked|baked|prepared) ... (not on (the|their)|off the menu) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(kitchen|they|he|she) (came out and)? (made|cooked|baked|prepared) ... (not on (the|their)|off the menu) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(chef|cook|owner|baker) (came out and)? (made|cooked|baked|prepared) ... (especially|from scratch|recipe) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(kitchen|they|he|she) (came out and)? (made|cooked|baked|prepared) ... (especially|from scratch|recipe) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(chef|cook|owner|baker) (came out and)? (made|cooked|baked|prepared) ... (although it|just for|for my|for our) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(kitchen|they|he|she) (came out and)? (made|cooked|baked|prepared) ... (although it|just for|for my|for our) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(chef|cook|owner|baker) (came out and)? (made|cooked|baked|prepared) ... (gluten free|vegan|allergy) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(kitchen|they|he|she) (came out and)? (made|cooked|baked|prepared) ... (gluten free|vegan|allergy) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(card|note|letter|drawing) (from|signed by) (all|everyone|the whole) ... (staff|team|crew|nurses|kitchen) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(card|note|letter|drawing) (from|signed by) (the entire|the) ... (staff|team|crew|nurses|kitchen) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(photo|video|message) (from|signed by) (all|everyone|the whole) ... (staff|team|crew|nurses|kitchen) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(photo|video|message) (from|signed by) (the entire|the) ... (staff|team|crew|nurses|kitchen) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(card|note|letter|drawing) (from|signed by) (all|everyone|the whole|the entire|the) ... (class|shop|office) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(photo|video|message) (from|signed by) (all|everyone|the whole|the entire|the) ... (class|shop|office) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(rang|called|phoned|texted|emailed) ... every (day|evening|week|morning|night) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(wrote|visited|checked) ... every (day|evening|week|morning|night) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(rang|called|phoned|texted|emailed) ... (the next day|next morning|that night) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(wrote|visited|checked) ... (the next day|next morning|that night) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(rang|called|phoned|texted|emailed) ... (in the evening|afterwards|a week later) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(wrote|visited|checked) ... (in the evening|afterwards|a week later) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(rang|called|phoned|texted|emailed|wrote|visited|checked) ... (days later|later that) ... (to|how|if|and) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(called|rang|phoned|texted) <us> at home | +3 | event min=4 max=6 also=listening+ service=1 | codebook
to see (if|how) (my|the|our|i|we|she|he) ... (was|were|is|had) (any|feeling|doing|better|ok) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
to see (if|how) (my|the|our|i|we|she|he) ... (was|were|is|had) (okay|settled|safe|still) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(learned|learnt|googled|looked up|practised|practiced) how to (say|sign|greet|spell|pronounce) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(happy birthday|good morning|welcome) in (our|my|polish|german|dutch|french|spanish) (language|native|own)? | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(greeted us|spoke|few words|menu) in (our|my|polish|german|dutch|french|spanish) (language|native|own)? | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(happy birthday|good morning|welcome) in (hindi|arabic|sign|his|her|their) (language|native|own)? | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(greeted us|spoke|few words|menu) in (hindi|arabic|sign|his|her|their) (language|native|own)? | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(walked|took|sent|drove|pointed|directed) <us> ... (to|over to) (the|a|another) (competitor|rival|other shop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(walked|took|sent|drove|pointed|directed) <us> ... (to|over to) (the|a|another) (cheaper|different shop) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
because (they|it was|he|she) (had it|sold it|was|were) (cheaper|better|less) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(said|told) ... (was fine|is fine|still good|good for another|nothing wrong|perfectly good) | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
(said|told) ... (years left|miles left|didn't need|did not need|don't need|doesn't need) | +2 | event min=4 max=5 also=pressure+ service=1 | codebook
(opened|came in|started|got up|began) ... early (so|for|to|just|because|especially) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(gave up|gave <us>) (his|her|their) (seat|room|bed|lunch|coat|place|umbrella|own) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(made|make) sure <us> (got|had|was|were|felt|arrived|did not|didn't|never) | +1 | event min=3 max=5 service=1 also=listening+ | codebook
would not (hang up|leave|stop|rest|give up|go home) (before|until|till) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
# more gestures
(saw|noticed|realised) (that)? (i|we|my|our|she|he) (was|were|had|am|is|could|couldn't) ... (so|and) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(realized|spotted) (that)? (i|we|my|our|she|he) (was|were|had|am|is|could|couldn't) ... (so|and) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(saw|noticed|realised|realized|spotted) (that)? (i|we|my|our|she|he) (looked|write|struggl*) ... (so|and) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(understood|felt|sensed) (that)? (i|we|my|our|she|he) (was|were|had|am|is|could|couldn't) ... (so|and) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(understood|felt|sensed) (that)? (i|we|my|our|she|he) (looked|write|struggl*) ... (so|and) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(hung|put up|blew up|tied) ... (balloons|banner|decorations|ribbon|flowers|bunting) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(kept|moved|took) (his|her|their|theirs) ... (away|in the back|out of sight|inside) ... (for|because|so) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(told|said|advised) ... (shouldn't|should not|not to|needn't|no need to) (waste|spend|throw) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(cheaper|other) (one|pair|model|option|brand|version) (would|will|was|is) (do|last|just|as good|fine) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
(cheaper|other) (one|pair|model|option|brand|version) (would|will|was|is) (enough|work|suit) | +3 | event min=4 max=5 also=pressure+ service=1 | codebook
enclosed a (gift|present|treat|card|note|spare|sample) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
added (a|an|some) (extra|free|rose|present|gift|little) | +3 | event min=4 max=6 also=listening+ service=1 | codebook
(wrote|written) (it|everything|all|things) down for <us> | +2 | event min=4 max=5 also=listening+ service=1 | codebook
(took|walked|rocked) (our|my|the) ... (baby|toddler|son|daughter|kids) ... (so|while|until|for) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(held|entertained) (our|my|the) ... (baby|toddler|son|daughter|kids) ... (so|while|until|for) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(minded|distracted) (our|my|the) ... (baby|toddler|son|daughter|kids) ... (so|while|until|for) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(took|walked|rocked|held|entertained) (our|my|the) ... (children|little one|dog) ... (so|while|until|for) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(minded|distracted) (our|my|the) ... (children|little one|dog) ... (so|while|until|for) | +2 | event min=4 max=6 also=listening+ service=1 | codebook
(the place|the shop|the room|the pool|whole shop|whole place) to (himself|herself|ourselves|myself|themselves) | +2 | event min=3 max=5 also=listening+ service=1 | codebook
`
