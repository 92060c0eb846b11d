/** English cues of the theme extra: effort beyond duty, in time, way, money and own things, one plain phrase a line. */
export default `
# own things, own time, own money
<his> own pocket                   | +3 | event min=4 max=6 service=1 | codebook
<his> own money                    | +3 | event min=4 max=6 service=1 | codebook
<his> own car                      | +3 | event min=4 max=6 service=1 | codebook
<his> own van                      | +3 | event min=4 max=6 service=1 | codebook
<his> own phone                    | +3 | event min=4 max=6 service=1 | codebook
<his> own time                     | +3 | event min=4 max=6 service=1 | codebook
<his> own charger                  | +3 | event min=4 max=6 service=1 | codebook
<his> own coat                     | +3 | event min=4 max=6 service=1 | codebook
<his> own jacket                   | +3 | event min=4 max=6 service=1 | codebook
<his> own umbrella                 | +3 | event min=4 max=6 service=1 | codebook
<his> own lunch                    | +3 | event min=4 max=6 service=1 | codebook
<his> own house                    | +3 | event min=4 max=6 service=1 | codebook
<his> own tools                    | +3 | event min=4 max=6 service=1 | codebook
<his> own bike                     | +3 | event min=4 max=6 service=1 | codebook
<his> own shoes                    | +3 | event min=4 max=6 service=1 | codebook
<his> own room                     | +3 | event min=4 max=6 service=1 | codebook
<his> own home                     | +3 | event min=4 max=6 service=1 | codebook
<his> free time                    | +3 | event min=4 max=6 service=1 | codebook
<his> spare time                   | +3 | event min=4 max=6 service=1 | codebook
<his> day off                      | +3 | event min=4 max=6 service=1 | codebook
<his> days off                     | +3 | event min=4 max=6 service=1 | codebook
<his> free day                     | +3 | event min=4 max=6 service=1 | codebook
<his> lunch break                  | +3 | event min=4 max=6 service=1 | codebook
<his> lunch hour                   | +3 | event min=4 max=6 service=1 | codebook
<his> break to help                | +3 | event min=4 max=6 service=1 | codebook
<his> weekend to                   | +3 | event min=4 max=6 service=1 | codebook
<his> christmas                    | +3 | event min=4 max=6 service=1 | codebook
on christmas eve                   | +3 | event min=4 max=6 service=1 | codebook
on christmas day                   | +3 | event min=4 max=6 service=1 | codebook
on boxing day                      | +3 | event min=4 max=6 service=1 | codebook
on new year's eve                  | +3 | event min=4 max=6 service=1 | codebook
on a bank holiday                  | +3 | event min=4 max=6 service=1 | codebook
at 2 in the morning                | +3 | event min=4 max=6 service=1 | codebook
at 3 in the morning                | +3 | event min=4 max=6 service=1 | codebook
spent <his> evening*               | +2 | event min=4 max=6 service=1 | codebook
spent <his> night*                 | +3 | event min=4 max=6 service=1 | codebook
worked through the night           | +3 | event min=4 max=6 service=1 | codebook
worked all night                   | +3 | event min=4 max=6 service=1 | codebook
stayed up all night                | +3 | event min=4 max=6 service=1 | codebook
stayed all night                   | +3 | event min=4 max=6 service=1 | codebook
after <his> shift                  | +3 | event min=4 max=6 service=1 | codebook
past <his> shift                   | +3 | event min=4 max=6 service=1 | codebook
end of <his> shift                 | +3 | event min=4 max=6 service=1 | codebook
finished <his> shift               | +2 | event min=4 max=6 service=1 | codebook
after closing time                 | +3 | event min=4 max=6 service=1 | codebook
past closing time                  | +3 | event min=4 max=6 service=1 | codebook
after closing                      | +2 | event min=4 max=6 service=1 | codebook
after hours                        | +1 | min=3 max=5 service=1 | codebook
long after closing                 | +3 | event min=4 max=6 service=1 | codebook
although they were closed          | +3 | event min=4 max=6 service=1 | codebook
though they were closed            | +3 | event min=4 max=6 service=1 | codebook
even though they were closed       | +3 | event min=4 max=6 service=1 | codebook
even though it was closed          | +3 | event min=4 max=6 service=1 | codebook
opened up for <us>                 | +3 | event min=4 max=6 service=1 | codebook
opened early for <us>              | +3 | event min=4 max=6 service=1 | codebook
opened especially                  | +3 | event min=4 max=6 service=1 | codebook
opened specially                   | +3 | event min=4 max=6 service=1 | codebook
opened just for <us>               | +3 | event min=4 max=6 service=1 | codebook
stayed open for <us>               | +3 | event min=4 max=6 service=1 | codebook
stayed open late for               | +3 | event min=4 max=6 service=1 | codebook
kept open for <us>                 | +3 | event min=4 max=6 service=1 | codebook
stayed behind to                   | +3 | event min=4 max=6 service=1 | codebook
stayed late to                     | +3 | event min=4 max=6 service=1 | codebook
stayed late for                    | +3 | event min=4 max=6 service=1 | codebook
stayd late                         | +3 | event min=4 max=6 service=1 | codebook
stayed back to                     | +3 | event min=4 max=6 service=1 | codebook
stayed on to                       | +3 | event min=4 max=6 service=1 | codebook
stayed with <us>                   | +3 | event min=4 max=6 service=1 | codebook
stayed by my side                  | +3 | event min=4 max=6 service=1 | codebook
stayed on the phone                | +2 | event min=4 max=6 service=1 | codebook
stayed on the line                 | +2 | event min=4 max=6 service=1 | codebook
sat with <us>                      | +3 | event min=4 max=6 service=1 | codebook
sat with my <kin>                  | +3 | event min=4 max=6 service=1 | codebook
waited with <us>                   | +3 | event min=4 max=6 service=1 | codebook
waited with my <kin>               | +3 | event min=4 max=6 service=1 | codebook
held my hand                       | +3 | event min=4 max=6 service=1 | codebook
held <his> hand                    | +3 | event min=4 max=6 service=1 | codebook
locked up the shop                 | +3 | event min=4 max=6 service=1 | codebook
shut the shop                      | +3 | event min=4 max=6 service=1 | codebook
left <his> shop to                 | +3 | event min=4 max=6 service=1 | codebook
gets no extra pay                  | +3 | event min=4 max=6 service=1 | codebook
not paid for that                  | +3 | event min=4 max=6 service=1 | codebook
nobody pays <us>                   | +3 | event min=4 max=6 service=1 | codebook
without being paid                 | +3 | event min=4 max=6 service=1 | codebook
unpaid                             | +3 | event min=4 max=6 service=1 | codebook
volunteered to                     | +2 | event min=4 max=6 service=1 | codebook
for the love of it                 | +2 | event min=4 max=6 service=1 | codebook
# came, drove, carried, brought
drove <us> home                    | +3 | event min=4 max=6 service=1 | codebook
drove <us> to                      | +3 | event min=4 max=6 service=1 | codebook
drove <us> back                    | +3 | event min=4 max=6 service=1 | codebook
drove my <kin>                     | +3 | event min=4 max=6 service=1 | codebook
drove over                         | +3 | event min=4 max=6 service=1 | codebook
drove out to <us>                  | +3 | event min=4 max=6 service=1 | codebook
drove all the way                  | +3 | event min=4 max=6 service=1 | codebook
drove it over                      | +3 | event min=4 max=6 service=1 | codebook
drove it round                     | +3 | event min=4 max=6 service=1 | codebook
drove it to <us>                   | +3 | event min=4 max=6 service=1 | codebook
drove over to                      | +3 | event min=4 max=6 service=1 | codebook
he'd driven                        | +3 | event min=4 max=6 service=1 | codebook
she'd driven                       | +3 | event min=4 max=6 service=1 | codebook
driven <num> km                    | +3 | event min=4 max=6 service=1 | codebook
driven <num> miles                 | +3 | event min=4 max=6 service=1 | codebook
drove <num> miles                  | +3 | event min=4 max=6 service=1 | codebook
drove <num> km                     | +3 | event min=4 max=6 service=1 | codebook
drove across town                  | +3 | event min=4 max=6 service=1 | codebook
cycled over                        | +3 | event min=4 max=6 service=1 | codebook
took a train to                    | +3 | event min=4 max=6 service=1 | codebook
took the train to                  | +3 | event min=4 max=6 service=1 | codebook
took a taxi to                     | +3 | event min=4 max=6 service=1 | codebook
flew out to                        | +3 | event min=4 max=6 service=1 | codebook
walked <us> to                     | +3 | event min=4 max=6 service=1 | codebook
walked <us> back                   | +3 | event min=4 max=6 service=1 | codebook
walked <us> home                   | +3 | event min=4 max=6 service=1 | codebook
walked <us> all the way            | +3 | event min=4 max=6 service=1 | codebook
ran after <us>                     | +3 | event min=4 max=6 service=1 | codebook
ran down the street                | +3 | event min=4 max=6 service=1 | codebook
chased after <us>                  | +3 | event min=4 max=6 service=1 | codebook
ran back with                      | +3 | event min=4 max=6 service=1 | codebook
ran out to the car                 | +3 | event min=4 max=6 service=1 | codebook
came to <my> home                  | +3 | event min=4 max=6 service=1 | codebook
came to <my> flat                  | +3 | event min=4 max=6 service=1 | codebook
came to <my> office                | +3 | event min=4 max=6 service=1 | codebook
came to the house                  | +3 | event min=4 max=6 service=1 | codebook
came to <us> at                    | +3 | event min=4 max=6 service=1 | codebook
came out to <us>                   | +3 | event min=4 max=6 service=1 | codebook
came round to                      | +3 | event min=4 max=6 service=1 | codebook
came over to help                  | +3 | event min=4 max=6 service=1 | codebook
came to the hospital               | +3 | event min=4 max=6 service=1 | codebook
came to our rescue                 | +3 | event min=4 max=6 service=1 | codebook
came to my rescue                  | +3 | event min=4 max=6 service=1 | codebook
came to the rescue                 | +3 | event min=4 max=6 service=1 | codebook
came back in the evening           | +3 | event min=4 max=6 service=1 | codebook
came back on <his>                 | +3 | event min=4 max=6 service=1 | codebook
came on a sunday                   | +3 | event min=4 max=6 service=1 | codebook
came on sunday                     | +3 | event min=4 max=6 service=1 | codebook
came by on the                     | +3 | event min=4 max=6 service=1 | codebook
came by with                       | +3 | event min=4 max=6 service=1 | codebook
came by to                         | +3 | event min=4 max=6 service=1 | codebook
turned up at my door               | +3 | event min=4 max=6 service=1 | codebook
turned up on my doorstep           | +3 | event min=4 max=6 service=1 | codebook
stood at my door with              | +3 | event min=4 max=6 service=1 | codebook
pulled up outside with             | +3 | event min=4 max=6 service=1 | codebook
dropped it off at my               | +3 | event min=4 max=6 service=1 | codebook
dropped it round                   | +3 | event min=4 max=6 service=1 | codebook
dropped them round                 | +3 | event min=4 max=6 service=1 | codebook
dropped off at my house            | +3 | event min=4 max=6 service=1 | codebook
brought it to my                   | +3 | event min=4 max=6 service=1 | codebook
brought it round                   | +3 | event min=4 max=6 service=1 | codebook
brought it to the house            | +3 | event min=4 max=6 service=1 | codebook
brought it over to                 | +3 | event min=4 max=6 service=1 | codebook
brought it to our                  | +3 | event min=4 max=6 service=1 | codebook
brought <us> soup                  | +3 | event min=4 max=6 service=1 | codebook
brought <us> blankets              | +3 | event min=4 max=6 service=1 | codebook
brought <us> home                  | +3 | event min=4 max=6 service=1 | codebook
brought to my bed                  | +3 | event min=4 max=6 service=1 | codebook
delivered by hand                  | +3 | event min=4 max=6 service=1 | codebook
delivered it himself               | +3 | event min=4 max=6 service=1 | codebook
delivered it herself               | +3 | event min=4 max=6 service=1 | codebook
delivered it personally            | +3 | event min=4 max=6 service=1 | codebook
delivered personally               | +3 | event min=4 max=6 service=1 | codebook
hand delivered                     | +3 | event min=4 max=6 service=1 | codebook
carried <us>                       | +3 | event min=4 max=6 service=1 | codebook
carried my <kin>                   | +3 | event min=4 max=6 service=1 | codebook
carried everything                 | +3 | event min=4 max=6 service=1 | codebook
carried it up                      | +3 | event min=4 max=6 service=1 | codebook
carried all our                    | +3 | event min=4 max=6 service=1 | codebook
carried our bags                   | +2 | event min=4 max=6 service=1 | codebook
carried my bags                    | +2 | event min=4 max=6 service=1 | codebook
carried the shopping               | +2 | event min=4 max=6 service=1 | codebook
carried it to my car               | +2 | event min=4 max=6 service=1 | codebook
got <us> to hospital               | +3 | event min=4 max=6 service=1 | codebook
got <us> to a&e                    | +3 | event min=4 max=6 service=1 | codebook
got <us> to the airport            | +3 | event min=4 max=6 service=1 | codebook
rushed <us> to                     | +3 | event min=4 max=6 service=1 | codebook
rushed my <kin> to                 | +3 | event min=4 max=6 service=1 | codebook
called an ambulance                | +2 | event min=4 max=6 service=1 | codebook
called a doctor for                | +2 | event min=4 max=6 service=1 | codebook
called us a taxi                   | +1 | event min=3 max=5 service=1 | codebook
gave <us> a lift                   | +3 | event min=4 max=6 service=1 | codebook
gave my <kin> a lift               | +3 | event min=4 max=6 service=1 | codebook
gave <us> a ride                   | +3 | event min=4 max=6 service=1 | codebook
offered <us> a lift                | +3 | event min=4 max=6 service=1 | codebook
offered <us> a ride                | +3 | event min=4 max=6 service=1 | codebook
a lift home                        | +3 | event min=4 max=6 service=1 | codebook
a lift to the                      | +3 | event min=4 max=6 service=1 | codebook
paid for my taxi                   | +3 | event min=4 max=6 service=1 | codebook
paid for our taxi                  | +3 | event min=4 max=6 service=1 | codebook
paid the taxi                      | +3 | event min=4 max=6 service=1 | codebook
paid the cab                       | +3 | event min=4 max=6 service=1 | codebook
paid for a cab                     | +3 | event min=4 max=6 service=1 | codebook
paid my fare                       | +3 | event min=4 max=6 service=1 | codebook
paid my bill                       | +3 | event min=4 max=6 service=1 | codebook
paid the difference                | +3 | event min=4 max=6 service=1 | codebook
paid the bill for                  | +3 | event min=4 max=6 service=1 | codebook
had already been paid              | +3 | event min=4 max=6 service=1 | codebook
went to the shop to                | +3 | event min=4 max=6 service=1 | codebook
went to the supermarket            | +3 | event min=4 max=6 service=1 | codebook
went to the chemist                | +3 | event min=4 max=6 service=1 | codebook
went to the pharmacy               | +3 | event min=4 max=6 service=1 | codebook
went out and bought                | +3 | event min=4 max=6 service=1 | codebook
went out to buy                    | +3 | event min=4 max=6 service=1 | codebook
went out to get                    | +3 | event min=4 max=6 service=1 | codebook
ran to the shop                    | +3 | event min=4 max=6 service=1 | codebook
ran out to buy                     | +3 | event min=4 max=6 service=1 | codebook
ran out and bought                 | +3 | event min=4 max=6 service=1 | codebook
ran to the store                   | +3 | event min=4 max=6 service=1 | codebook
popped to the shop                 | +3 | event min=4 max=6 service=1 | codebook
popped out to                      | +3 | event min=4 max=6 service=1 | codebook
nipped out to                      | +3 | event min=4 max=6 service=1 | codebook
searched for hours                 | +3 | event min=4 max=6 service=1 | codebook
searched the whole                 | +3 | event min=4 max=6 service=1 | codebook
searched everywhere                | +3 | event min=4 max=6 service=1 | codebook
searched through the bins          | +3 | event min=4 max=6 service=1 | codebook
went through the bins              | +3 | event min=4 max=6 service=1 | codebook
went looking for                   | +3 | event min=4 max=6 service=1 | codebook
tracked <us> down                  | +3 | event min=4 max=6 service=1 | codebook
tracked down my                    | +3 | event min=4 max=6 service=1 | codebook
tracked down the owner             | +3 | event min=4 max=6 service=1 | codebook
found my wallet                    | +3 | event min=4 max=6 service=1 | codebook
found my phone                     | +3 | event min=4 max=6 service=1 | codebook
found my ring                      | +3 | event min=4 max=6 service=1 | codebook
found my passport                  | +3 | event min=4 max=6 service=1 | codebook
found <my> dog                     | +3 | event min=4 max=6 service=1 | codebook
found my son's                     | +3 | event min=4 max=6 service=1 | codebook
found my daughter's                | +3 | event min=4 max=6 service=1 | codebook
found her teddy                    | +3 | event min=4 max=6 service=1 | codebook
posted it back                     | +3 | event min=4 max=6 service=1 | codebook
posted it to me                    | +3 | event min=4 max=6 service=1 | codebook
posted it to us                    | +3 | event min=4 max=6 service=1 | codebook
mailed it to                       | +3 | event min=4 max=6 service=1 | codebook
mailed it back                     | +3 | event min=4 max=6 service=1 | codebook
sent it on to us                   | +3 | event min=4 max=6 service=1 | codebook
sent our bags on                   | +3 | event min=4 max=6 service=1 | codebook
sent my bag on                     | +3 | event min=4 max=6 service=1 | codebook
couriered it                       | +3 | event min=4 max=6 service=1 | codebook
handed it back                     | +3 | event min=4 max=6 service=1 | codebook
returned my wallet                 | +3 | event min=4 max=6 service=1 | codebook
returned my phone                  | +3 | event min=4 max=6 service=1 | codebook
fed the cat                        | +3 | event min=4 max=6 service=1 | codebook
fed my cat                         | +3 | event min=4 max=6 service=1 | codebook
fed the dog                        | +3 | event min=4 max=6 service=1 | codebook
walked the dog                     | +3 | event min=4 max=6 service=1 | codebook
walked my dog                      | +3 | event min=4 max=6 service=1 | codebook
looked after my dog                | +3 | event min=4 max=6 service=1 | codebook
looked after our dog               | +3 | event min=4 max=6 service=1 | codebook
watched the kids                   | +3 | event min=4 max=6 service=1 | codebook
watched our kids                   | +3 | event min=4 max=6 service=1 | codebook
minded the kids                    | +3 | event min=4 max=6 service=1 | codebook
minded the baby                    | +3 | event min=4 max=6 service=1 | codebook
held the baby                      | +3 | event min=4 max=6 service=1 | codebook
held my baby                       | +3 | event min=4 max=6 service=1 | codebook
rocked the baby                    | +3 | event min=4 max=6 service=1 | codebook
played with the kids               | +2 | event min=3 max=5 service=1 | codebook
babysat                            | +3 | event min=4 max=6 service=1 | codebook
changed my tyre                    | +3 | event min=4 max=6 service=1 | codebook
changed the tyre                   | +3 | event min=4 max=6 service=1 | codebook
changed the wheel                  | +3 | event min=4 max=6 service=1 | codebook
jump started                       | +3 | event min=4 max=6 service=1 | codebook
jumped my car                      | +3 | event min=4 max=6 service=1 | codebook
pushed my car                      | +3 | event min=4 max=6 service=1 | codebook
dug my car out                     | +3 | event min=4 max=6 service=1 | codebook
mended my                          | +3 | event min=4 max=6 service=1 | codebook
mended it                          | +3 | event min=4 max=6 service=1 | codebook
mended the                         | +3 | event min=4 max=6 service=1 | codebook
repaired it for nothing            | +3 | event min=4 max=6 service=1 | codebook
fixed it for nothing               | +3 | event min=4 max=6 service=1 | codebook
fixed it for free                  | +3 | event min=4 max=6 service=1 | codebook
fixed it on the spot               | +2 | event min=4 max=6 service=1 | codebook
fixed free of charge               | +3 | event min=4 max=6 service=1 | codebook
repaired free of charge            | +3 | event min=4 max=6 service=1 | codebook
repaired it free                   | +3 | event min=4 max=6 service=1 | codebook
replaced free of charge            | +3 | event min=4 max=6 service=1 | codebook
replaced it free                   | +3 | event min=4 max=6 service=1 | codebook
replaced for free                  | +3 | event min=4 max=6 service=1 | codebook
did it for free                    | +3 | event min=4 max=6 service=1 | codebook
did it for nothing                 | +3 | event min=4 max=6 service=1 | codebook
did it free of charge              | +3 | event min=4 max=6 service=1 | codebook
didn't charge <us>                 | +3 | event min=4 max=6 service=1 | codebook
didnt charge <us>                  | +3 | event min=4 max=6 service=1 | codebook
did not charge <us>                | +3 | event min=4 max=6 service=1 | codebook
never charged <us>                 | +3 | event min=4 max=6 service=1 | codebook
didn't charge a penny              | +3 | event min=4 max=6 service=1 | codebook
didn't charge for                  | +3 | event min=4 max=6 service=1 | codebook
didnt charge for                   | +3 | event min=4 max=6 service=1 | codebook
did not charge for                 | +3 | event min=4 max=6 service=1 | codebook
without charging                   | +2 | event min=4 max=6 service=1 | codebook
wouldn't take any money            | +3 | event min=4 max=6 service=1 | codebook
wouldn't take money                | +3 | event min=4 max=6 service=1 | codebook
wouldn't take a penny              | +3 | event min=4 max=6 service=1 | codebook
wouldnt take a penny               | +3 | event min=4 max=6 service=1 | codebook
wouldn't take a cent               | +3 | event min=4 max=6 service=1 | codebook
wouldn't take a tip                | +3 | event min=4 max=6 service=1 | codebook
wouldn't take payment              | +3 | event min=4 max=6 service=1 | codebook
wouldn't accept                    | +3 | event min=4 max=6 service=1 | codebook
wouldn't hear of it                | +3 | event min=4 max=6 service=1 | codebook
wouldn't let me pay                | +3 | event min=4 max=6 service=1 | codebook
wouldn't let us pay                | +3 | event min=4 max=6 service=1 | codebook
refused my money                   | +3 | event min=4 max=6 service=1 | codebook
refused payment                    | +3 | event min=4 max=6 service=1 | codebook
refused a tip                      | +3 | event min=4 max=6 service=1 | codebook
refused any payment                | +3 | event min=4 max=6 service=1 | codebook
refused to take money              | +3 | event min=4 max=6 service=1 | codebook
refused to take payment            | +3 | event min=4 max=6 service=1 | codebook
refused to charge                  | +3 | event min=4 max=6 service=1 | codebook
refused to let me pay              | +3 | event min=4 max=6 service=1 | codebook
took no money                      | +3 | event min=4 max=6 service=1 | codebook
took nothing for it                | +3 | event min=4 max=6 service=1 | codebook
not a penny                        | +3 | event min=4 max=6 service=1 | codebook
not a cent                         | +3 | event min=4 max=6 service=1 | codebook
not a single penny                 | +3 | event min=4 max=6 service=1 | codebook
not a bean                         | +3 | event min=4 max=6 service=1 | codebook
all for nothing                    | +3 | event min=4 max=6 service=1 | codebook
no bill                            | +3 | event min=4 max=6 service=1 | codebook
no invoice                         | +3 | event min=4 max=6 service=1 | codebook
no payment                         | +3 | event min=4 max=6 service=1 | codebook
for free because                   | +3 | event min=4 max=6 service=1 | codebook
free of charge because             | +3 | event min=4 max=6 service=1 | codebook
on the boss                        | +3 | event min=4 max=6 service=1 | codebook
his treat                          | +3 | event min=4 max=6 service=1 | codebook
her treat                          | +3 | event min=4 max=6 service=1 | codebook
their treat                        | +3 | event min=4 max=6 service=1 | codebook
my money back in my hand           | +3 | event min=4 max=6 service=1 | codebook
gave it <us> for nothing           | +3 | event min=4 max=6 service=1 | codebook
gave it to <us> for free           | +3 | event min=4 max=6 service=1 | codebook
gave it back free                  | +3 | event min=4 max=6 service=1 | codebook
let me have it for                 | +3 | event min=4 max=6 service=1 | codebook
threw it in for free               | +3 | event min=4 max=6 service=1 | codebook
throws in the                      | +2 | event min=4 max=6 service=1 | codebook
threw in the                       | +2 | event min=4 max=6 service=1 | codebook
threw in some                      | +2 | event min=4 max=6 service=1 | codebook
tucked in a                        | +2 | event min=4 max=6 service=1 | codebook
popped in a                        | +2 | event min=4 max=6 service=1 | codebook
slipped in a                       | +2 | event min=4 max=6 service=1 | codebook
slipped <us>                       | +2 | event min=4 max=6 service=1 | codebook
as a present                       | +3 | event min=4 max=6 service=1 | codebook
as a gift                          | +2 | event min=4 max=6 service=1 | codebook
a present from                     | +3 | event min=4 max=6 service=1 | codebook
a gift from                        | +2 | event min=4 max=6 service=1 | codebook
just a present                     | +3 | event min=4 max=6 service=1 | codebook
for my trouble                     | +2 | event min=4 max=6 service=1 | codebook
for the trouble                    | +2 | event min=4 max=6 service=1 | codebook
for our trouble                    | +2 | event min=4 max=6 service=1 | codebook
for the inconvenience they         | +1 | event min=4 max=6 service=1 | codebook
`
