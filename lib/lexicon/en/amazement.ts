/** English cues of the theme extra: the open amazement that acts raise, one plain phrase a line. */
export default `
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
(my|our) (legs|knees) (went|gave|buckled|turned to jelly) | +2 | max=6 | hand
(there's|there is|there are|isn't|there isn't) (no|a)? (star|stars|rating|number) for (that|this|it|what) | +3 | max=6 | hand
(such|a) thing (i thought)? (is|was|exists|only|happens)* (only)? in (a)? (movie*|film*|book*|fairy tale*) | +3 | max=6 | hand
(stood|stand|standing) (there|in the (door|hall|street|doorway)) (like|as) (a|an)? (statue*|stone|pillar*|fool*) | +2 | max=6 | hand
(read|opened|looked at|held) (it|that <goods>|that letter|that envelope|the letter) (three|four|ten|<num>) times | +2 | max=6 | hand
`
