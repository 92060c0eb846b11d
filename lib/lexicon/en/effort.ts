/** English cues of the theme extra: effort beyond duty, in time, way, money and own things, one plain phrase a line. */
export default `
# own things, own time, own money
<his> own pocket                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own money                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
<his> own car                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own van                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own phone                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own time                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own charger                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
<his> own coat                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own jacket                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own umbrella                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own lunch                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own house                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
<his> own tools                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own bike                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own shoes                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own room                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own home                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> free time                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
<his> spare time                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> day off                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> days off                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> free day                     | +3 | event min=4 max=6 service=1 also=price+ | codebook
<his> lunch break                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> lunch hour                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> break to help                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> weekend to                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> christmas                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on christmas eve                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on christmas day                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on boxing day                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on new year's eve                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
on a bank holiday                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
at 2 in the morning                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
at 3 in the morning                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
spent <his> evening*               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
spent <his> night*                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
worked through the night           | +3 | event min=4 max=6 service=1 also=listening+ | codebook
worked all night                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed up all night                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed all night                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
after <his> shift                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
past <his> shift                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
end of <his> shift                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
finished <his> shift               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
after closing time                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
past closing time                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
after closing                      | +2 | event min=4 max=6 service=1 also=listening+ | codebook
after hours                        | +1 | min=3 max=5 service=1 also=listening+ | codebook
long after closing                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
although they were closed          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
even though they were closed       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
even though it was closed          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
opened up for <us>                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
opened early for <us>              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
opened especially                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
opened specially                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
opened just for <us>               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed open for <us>               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed open late for               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
kept open for <us>                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed behind to                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed late to                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed late for                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayd late                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed back to                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed on to                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed with <us>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed by my side                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed on the phone                | +2 | event min=4 max=6 service=1 also=listening+ | codebook
stayed on the line                 | +2 | event min=4 max=6 service=1 also=listening+ | codebook
sat with <us>                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sat with my <kin>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
waited with <us>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
waited with my <kin>               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
held my hand                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
held <his> hand                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
locked up the shop                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
shut the shop                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
left <his> shop to                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
not paid for that                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
nobody pays <us>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
without being paid                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
unpaid                             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
volunteered to                     | +2 | event min=4 max=6 service=1 also=listening+ | codebook
for the love of it                 | +2 | event min=4 max=6 service=1 also=listening+ | codebook
# came, drove, carried, brought
drove <us> home                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove <us> to                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove <us> back                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove my <kin>                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove over                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove out to <us>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove all the way                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove it over                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove it round                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove it to <us>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove over to                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
he'd driven                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
she'd driven                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
driven <num> km                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
driven <num> miles                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove <num> miles                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove <num> km                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
drove across town                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
cycled over                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
took a train to                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
took the train to                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
took a taxi to                     | +3 | event min=4 max=6 service=1 also=price+ | codebook
flew out to                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked <us> to                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked <us> back                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked <us> home                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked <us> all the way            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran after <us>                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran down the street                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
chased after <us>                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran back with                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran out to the car                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to <my> home                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to <my> flat                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to <my> office                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to the house                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
came to <us> at                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came out to <us>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came round to                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came over to help                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to the hospital               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to our rescue                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to my rescue                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came to the rescue                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came back in the evening           | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came back on <his>                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came on a sunday                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came on sunday                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came by with                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
came by to                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
turned up at my door               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
turned up on my doorstep           | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stood at my door with              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
pulled up outside with             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dropped it off at my               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dropped it round                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dropped them round                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dropped off at my house            | +3 | event min=4 max=6 service=1 also=price+ | codebook
brought it to my                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought it round                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought it to the house            | +3 | event min=4 max=6 service=1 also=price+ | codebook
brought it over to                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought it to our                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought <us> soup                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought <us> blankets              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought <us> home                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
brought to my bed                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
delivered by hand                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
delivered it himself               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
delivered it herself               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
delivered it personally            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
delivered personally               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
hand delivered                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried <us>                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried my <kin>                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried everything                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried it up                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried all our                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried our bags                   | +2 | event min=4 max=6 service=1 also=listening+ | codebook
carried my bags                    | +2 | event min=4 max=6 service=1 also=listening+ | codebook
carried the shopping               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
carried it to my car               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
got <us> to hospital               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
got <us> to a&e                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
got <us> to the airport            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rushed <us> to                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rushed my <kin> to                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
called an ambulance                | +2 | event min=4 max=6 service=1 also=listening+ | codebook
called a doctor for                | +2 | event min=4 max=6 service=1 also=listening+ | codebook
called us a taxi                   | +1 | event min=3 max=5 service=1 also=price+ | codebook
gave <us> a lift                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave my <kin> a lift               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
gave <us> a ride                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
offered <us> a lift                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
offered <us> a ride                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a lift home                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a lift to the                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
paid for my taxi                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid for our taxi                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid the taxi                      | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid the cab                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid for a cab                     | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid my fare                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid my bill                       | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid the difference                | +3 | event min=4 max=6 service=1 also=price+ | codebook
paid the bill for                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
had already been paid              | +3 | event min=4 max=6 service=1 also=price+ | codebook
went to the shop to                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went to the supermarket            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went to the chemist                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went to the pharmacy               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went out and bought                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went out to buy                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went out to get                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran to the shop                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran out to buy                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran out and bought                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
ran to the store                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
popped to the shop                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
popped out to                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
nipped out to                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
searched for hours                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
searched the whole                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
searched everywhere                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
searched through the bins          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went through the bins              | +3 | event min=4 max=6 service=1 also=listening+ | codebook
went looking for                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
tracked <us> down                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
tracked down my                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
tracked down the owner             | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my wallet                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my phone                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my ring                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my passport                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found <my> dog                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my son's                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found my daughter's                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
found her teddy                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
posted it back                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
posted it to me                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
posted it to us                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mailed it to                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mailed it back                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent it on to us                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent our bags on                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
sent my bag on                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
couriered it                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
handed it back                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
returned my wallet                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
returned my phone                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
fed the cat                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
fed my cat                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
fed the dog                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked the dog                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
walked my dog                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
looked after my dog                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
looked after our dog               | +3 | event min=4 max=6 service=1 also=listening+ | codebook
watched the kids                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
watched our kids                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
minded the kids                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
minded the baby                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
held the baby                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
held my baby                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
rocked the baby                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
played with the kids               | +2 | event min=3 max=5 service=1 also=listening+ | codebook
babysat                            | +3 | event min=4 max=6 service=1 also=listening+ | codebook
changed my tyre                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
changed the tyre                   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
changed the wheel                  | +3 | event min=4 max=6 service=1 also=listening+ | codebook
jump started                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
jumped my car                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
pushed my car                      | +3 | event min=4 max=6 service=1 also=listening+ | codebook
dug my car out                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mended my                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mended it                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
mended the                         | +3 | event min=4 max=6 service=1 also=listening+ | codebook
repaired it for nothing            | +3 | event min=4 max=6 service=1 also=price+ | codebook
fixed it for nothing               | +3 | event min=4 max=6 service=1 also=price+ | codebook
fixed it for free                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
fixed it on the spot               | +2 | event min=4 max=6 service=1 also=listening+ | codebook
fixed free of charge               | +3 | event min=4 max=6 service=1 also=price+ | codebook
repaired free of charge            | +3 | event min=4 max=6 service=1 also=price+ | codebook
repaired it free                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
replaced free of charge            | +3 | event min=4 max=6 service=1 also=price+ | codebook
replaced it free                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
replaced for free                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
did it for free                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
did it for nothing                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
did it free of charge              | +3 | event min=4 max=6 service=1 also=price+ | codebook
didn't charge <us>                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
didnt charge <us>                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
did not charge <us>                | +3 | event min=4 max=6 service=1 also=price+ | codebook
never charged <us>                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
didn't charge a penny              | +3 | event min=4 max=6 service=1 also=price+ | codebook
didn't charge for                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
didnt charge for                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
did not charge for                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
without charging                   | +2 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take any money            | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take money                | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take a penny              | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldnt take a penny               | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take a cent               | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take a tip                | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't take payment              | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't accept                    | +3 | event min=4 max=6 service=1 also=listening+ | codebook
wouldn't hear of it                | +3 | event min=4 max=6 service=1 also=listening+ | codebook
wouldn't let me pay                | +3 | event min=4 max=6 service=1 also=price+ | codebook
wouldn't let us pay                | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused my money                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused payment                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused a tip                      | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused any payment                | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused to take money              | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused to take payment            | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused to charge                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
refused to let me pay              | +3 | event min=4 max=6 service=1 also=price+ | codebook
took no money                      | +3 | event min=4 max=6 service=1 also=price+ | codebook
took nothing for it                | +3 | event min=4 max=6 service=1 also=price+ | codebook
not a penny                        | +3 | event min=4 max=6 service=1 also=price+ | codebook
not a cent                         | +3 | event min=4 max=6 service=1 also=price+ | codebook
not a single penny                 | +3 | event min=4 max=6 service=1 also=price+ | codebook
not a bean                         | +3 | event min=4 max=6 service=1 also=price+ | codebook
all for nothing                    | +3 | event min=4 max=6 service=1 also=price+ | codebook
no bill                            | +3 | event min=4 max=6 service=1 also=price+ | codebook
no invoice                         | +3 | event min=4 max=6 service=1 also=price+ | codebook
no payment                         | +3 | event min=4 max=6 service=1 also=price+ | codebook
for free because                   | +3 | event min=4 max=6 service=1 also=price+ | codebook
free of charge because             | +3 | event min=4 max=6 service=1 also=price+ | codebook
on the boss                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
his treat                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
her treat                          | +3 | event min=4 max=6 service=1 also=listening+ | codebook
their treat                        | +3 | event min=4 max=6 service=1 also=listening+ | codebook
my money back in my hand           | +3 | event min=4 max=6 service=1 also=price+ | codebook
gave it <us> for nothing           | +3 | event min=4 max=6 service=1 also=price+ | codebook
gave it to <us> for free           | +3 | event min=4 max=6 service=1 also=price+ | codebook
gave it back free                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
let me have it for                 | +3 | event min=4 max=6 service=1 also=listening+ | codebook
threw it in for free               | +3 | event min=4 max=6 service=1 also=price+ | codebook
throws in the                      | +2 | event min=4 max=6 service=1 also=listening+ | codebook
threw in the                       | +2 | event min=4 max=6 service=1 also=listening+ | codebook
threw in some                      | +2 | event min=4 max=6 service=1 also=listening+ | codebook
tucked in a                        | +2 | event min=4 max=6 service=1 also=listening+ | codebook
popped in a                        | +2 | event min=4 max=6 service=1 also=listening+ | codebook
slipped in a                       | +2 | event min=4 max=6 service=1 also=listening+ | codebook
slipped <us>                       | +2 | event min=4 max=6 service=1 also=listening+ | codebook
as a present                       | +3 | event min=4 max=6 service=1 also=listening+ | codebook
as a gift                          | +2 | event min=4 max=6 service=1 also=listening+ | codebook
a present from                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
a gift from                        | +2 | event min=4 max=6 service=1 also=listening+ | codebook
just a present                     | +3 | event min=4 max=6 service=1 also=listening+ | codebook
for my trouble                     | +2 | event min=4 max=6 service=1 also=listening+ | codebook
for the trouble                    | +2 | event min=4 max=6 service=1 also=listening+ | codebook
for our trouble                    | +2 | event min=4 max=6 service=1 also=listening+ | codebook
for the inconvenience they         | +1 | event min=4 max=6 service=1 also=listening+ | codebook
# an actor, an act, for somebody
<they> ... (came|came in|came out|turned up|drove|opened|answered|replied|fixed) ... <offtime> | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (repaired|delivered|rang|called|worked|stayed|returned|met us) ... <offtime> | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (drove|cycled|travelled|flew) ... to (fetch|get|collect|buy|bring|deliver|return) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (rode|raced|rushed|ran|walked) ... to (fetch|get|collect|buy|bring|deliver|return) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (drove|cycled|travelled|flew) ... to (hand|fix|help|find|pick|meet|see|check) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (rode|raced|rushed|ran|walked) ... to (hand|fix|help|find|pick|meet|see|check) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (drove|cycled|raced|rushed|ran|walked|dashed) ... (back|over|round|home|across) (to|with|for|and) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(jumped|hopped|got) in (his|her|their|the) (car|van|truck|taxi|jeep) (and|to) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(brought|delivered|posted|took|carried|dropped|drove|couriered|returned|handed) ... to <home> | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(brought|posted|sent|drove) ... (lost|forgotten|missing)? <lost> ... (to|back|round|over|on) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(ran|couriered|delivered) ... (lost|forgotten|missing)? <lost> ... (to|back|round|over|on) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(found|tracked down|returned|recovered|handed in|kept) ... (my|our|her|his) <lost> | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(my|our|her|his) <lost> ... (returned|posted back|handed in|brought back|waiting for me|kept safe|found and) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(with|held|waving|carrying) (my|our|the) <lost> (we|i) (had)? (left|forgotten|lost) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
to fetch (my|our|her|his|the) <lost> | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(fetched|collected|bought|got) (my|our|her|his) (medicine|medication|prescription|tablets) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(fetched|collected|bought|got) (my|our|her|his) (shopping|groceries|insulin|lunch) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (lent|loaned|gave) <us> ... (car|van|bike|coat|jacket|cardigan|umbrella|shoes|phone) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (lent|loaned|gave) <us> ... (charger|laptop|tools|tent|gloves|jumper|seat|bed|spare) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(wrapped|put|draped) (his|her|their) (own)? (coat|jacket|cardigan|scarf|blanket) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (waited|stayed|sat|queued|stood) with <us> | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... (waited|stayed|sat|remained) ... (until|till) (my|our|the|he|she|i|we|everything|it) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
stayed (<num>|a few|several|some|an|another) ... (after|past|beyond) ... (shift|closing|work) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
stayed (<num>|a few|several|some|an|another) ... (after|past|beyond) ... (finish*|hours|time) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(held|stopped|delayed|kept) the (train|bus|plane|flight|ferry) (for|until|because|so) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(held|stopped|delayed|kept) the (tram|boat|shuttle|gate|door) (for|until|because|so) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
<they> ... carried (<us>|my|our|everything|all) ... (up|down|to|aboard|in|home|out|upstairs|stairs|floor*) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
pushed (my|our|his|her) ... wheelchair | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(helped|carried|pushed|lifted|walked) (my|our) (<kin>|elderly|disabled|old) ... (up|to|into|in|down|home) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(helped|carried|pushed|lifted|walked) (my|our) (<kin>|elderly|disabled|old) ... (through|aboard|on) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
spent (his|her|their|a|the) (whole|entire)? (saturday|sunday|weekend|evening|afternoon) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
spent (his|her|their|a|the) (whole|entire)? (morning|night|day off|lunch*|break|holiday) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
spent (hours|<num> hours|ages|all night|all evening|all day) (fixing|helping|looking|searching|rebuilding) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
spent (hours|<num> hours|ages|all night|all evening|all day) (repairing|cleaning|teaching) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
spent (hours|<num> hours|ages|all night|all evening|all day) (finding|going|working|sorting|trying to find) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
spent (hours|<num> hours|ages|all night|all evening|all day) (explaining|training) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
(off|after) (duty|shift|work) ... (helped|stayed|came|drove|waited|fixed) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
# an actor and money
(at|out of) <his> own (expense|cost|pocket) | +3 | event min=4 max=6 also=price+ service=1 | codebook
paid (for)? (it|my|our|the|his|her) ... (himself|herself|themselves|out of) | +3 | event min=4 max=6 also=price+ service=1 | codebook
turned off the meter               | +3 | event min=4 max=6 also=price+ service=1 | codebook
(would|will) only (accept|take) a (coffee|tea|cup|thank|handshake|smile|hug|beer|biscuit) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(asked|wanted|charged|took) (me|us|for)? (nothing|only a|just a) ... (coffee|thank you|smile|handshake) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(asked|wanted|charged|took) (me|us|for)? (nothing|only a|just a) ... (parts|postage|token|tea|beer) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(took|knocked|take) ... off (the|my|our) (rent|bill|price|total|invoice|fee) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(took|knocked) <num> ... off       | +2 | event min=4 max=6 also=price+ service=1 | codebook
<num> (percent|per cent|%)? off (my|our) (rent|bill) (because|when|after|for) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(no|without) (charge|charging|payment) ... (just|said|told|only|and a|because) | +2 | event min=4 max=6 also=price+ service=1 | codebook
let <us> (off|have it|go) (without|for) (paying|free|nothing|charge) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(didn't|did not|never) (take|accept|charge|want|ask for|let) ... (money|payment|penny|cent|tip|fee|pay) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(refused to|wouldn't) (take|accept|charge|want|ask for|let) ... (money|payment|penny|cent|tip|fee|pay) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(refused to|wouldn't) (take|accept|charge|want|ask for|let) ... (extra|anything|deposit|labour) | +3 | event min=4 max=6 also=price+ service=1 | codebook
without asking (a|for) (cent|penny|extra|more|anything|payment|money) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(dessert|lesson|session|treatment) (for|at)? (free|nothing|no charge|no extra|on them|on him|the house) | +3 | event min=4 max=6 also=price+ service=1 | codebook
# an actor pays, makes, carries
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (groceries|shopping) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (ticket|fare|taxi) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (cab|parking|bill|meal|drinks) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (lunch|coffee|petrol) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (hotel|repair) | +3 | event min=4 max=6 service=1 also=price+ | codebook
<they> ... (paid|covered|settled|bought) (for)? (my|our|his|her|me a|us a) ... (postage|fine|dinner|breakfast) | +3 | event min=4 max=6 service=1 also=price+ | codebook
waved (my|our) money away          | +3 | event min=4 max=6 service=1 also=price+ | codebook
asked for nothing                  | +3 | event min=4 max=6 service=1 also=price+ | codebook
asked nothing in return            | +3 | event min=4 max=6 service=1 also=price+ | codebook
at (their|his|her|the company's|the hotel's) (own)? (cost|expense) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(double|twice|more than) what (i|we) (paid|had paid) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(told|asked) us to (keep|donate|hold on to|give away|bin) (it|the|them) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
carried (my|our|his|her) ... (up|down|home|out|upstairs|downstairs) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
invited <us> (to|in|for|home|round|over|into) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(made|cooked|brewed|prepared|brought) <us> (a|some)? (breakfast|sandwich*|tea|cup of tea|coffee|soup|dinner) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(made|cooked|brewed|prepared|brought) <us> (a|some)? (lunch|hot chocolate|packed lunch|hot water bottle) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
<his> own (guest room|home|kitchen|family|table|garden|workshop|number|email|bed|sofa|boat|truck) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(with|to) (his|her|their) (own)? family (for|when|because|as) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
from (his|her|their) (own|private|personal|home) (phone|mobile|number|email) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(private|personal|own) (mobile|phone) number | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(sewed|glued|stitched|mended|welded|taped) ... (for (me|us|free|nothing)|there and then) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(patched|ironed|steamed|polished) ... (for (me|us|free|nothing)|there and then) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(sewed|glued|stitched|mended|welded|taped) ... (while (i|we)|on the spot|without) | +3 | event min=4 max=6 service=1 also=price+ | codebook
(patched|ironed|steamed|polished) ... (while (i|we)|on the spot|without) | +3 | event min=4 max=6 service=1 also=price+ | codebook
built ... (for|so) (my|our|<us>)   | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(reopened|opened) (the|his|her|their) (shop|kitchen|bar|store|office|salon|garage|workshop) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
so (that)? (my|our) (<kin>|disabled|elderly|old) ... (could|would|can) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
so that (i|we) (could|would|did not|wouldn't|didn't) | +1 | event min=3 max=5 service=1 also=listening+ | codebook
because (my|our) ... (flight|plane|train|bus) ... (late|delayed|cancelled) | +1 | event min=3 max=5 service=1 also=listening+ | codebook
because it was (my|our|his|her) ... (birthday|anniversary|day|wedding|last|first|honeymoon) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(told|said|asked) ... (forget|not worry) (about)? (the|paying|it)? (bill|money|charge|payment|fare) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(suite|upgrade|night|week|meal|weekend|stay|dinner|round) (for free|for nothing|on them) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(suite|upgrade|night|week|meal|weekend|stay|dinner|round) (on him|on her|on the house) | +3 | event min=4 max=6 also=price+ service=1 | codebook
(opened|came in|worked) ... (closing day|closed day|day of rest) | +3 | event min=4 max=6 service=1 also=listening+ | codebook
(although|even though|though) the (guarantee|warranty) | +3 | event min=4 max=5 also=recovery+ service=1 | codebook
(guarantee|warranty) (had)? (run out|ran out|expired) ... (but|and|still|yet) | +2 | event min=4 max=5 also=recovery+ service=1 | codebook
by (taxi|courier|motorbike) (the same|that|when|so|within|free|at their|straight) | +2 | event min=4 max=6 service=1 also=price+ | codebook
(shovelled|cleared|gritted|swept) ... (snow|ice|path|steps|drive) | +2 | event min=4 max=6 service=1 also=listening+ | codebook
`
