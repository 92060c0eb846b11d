/** English cues: waiting and pace. */
export default `
# quick
(quick|quickly|fast|prompt|promptly|efficient|timely) (service*|delivery|and|to|in) | +1 | max=3 | hand
(staff|service|delivery|check in|check-in|they) <be> <adv>? (quick|fast|prompt|efficient) | +1 | max=4 | hand
efficient*                         | +1 | max=3 | hand
efficiency                         | +1 | max=3 | hand
(well organised|well-organised|well organized|well-organized) | +1 | max=4 | hand
(seamless*|smoothly|no fuss|hassle free|hassle-free|streamlined) | +1 | max=4 | hand
(straight away|straightaway|right away|immediately|instantly|in no time|within no time) | +1 | max=4 | hand
(in a jiffy|in a heartbeat|within minutes|on the spot|there and then|pronto) | +1 | max=4 | hand
(served|seated|seen|answered|delivered) <adv>? (quickly|promptly|fast|immediately|right away) | +1 | max=4 | hand
(came|arrived|responded|dealt with) <adv>? (quickly|promptly|fast|immediately|right away) | +1 | max=4 | hand
(delivered|arrived|fixed|came|ready) ... (same day|early|earlier than) | +2 | max=4 | hand
before time                        | +2 | max=4 | hand
(faster|quicker|sooner|earlier) than (expected|most) | +2 | max=4 | hand
(no|without|little|short|no long) <adv>? (wait*|queue*|delay|waiting time|line) | +1 | max=4 | hand
(<didnt>|hardly) (have|had)? (to)? wait | +1 | max=4 | hand
(wait|queue) <be> (minimal|not long) | +1 | max=4 | hand
(on time|in time)                  | +1 | max=3 also=reliability+ | hand
(served|seated|called|arrived|delivered|ready) on time | +1 | max=3 also=reliability+ | hand
(quick|fast|short) turn around     | +1 | max=4 | hand
(perfectly|well) paced             | +2 | max=4 | hand
(never|not|didn't feel) (felt|rush*) | +2 | max=4 | hand
(over|done) in <num> mins          | +1 | max=4 | hand
(in|within) (5|10|3|15) (minutes|mins) | +1 | max=4 | hand
couldn't (have been|be) easier     | +2 | max=4 | hand
(quick|fast) and (easy|efficient|friendly|quick) | +1 | max=4 | hand
(sorted|fixed|resolved) ... in (<num> (minutes|mins|hours)) | +2 | max=4 | hand
# slow
slow                               | -2 | max=3 | hand
(slowly|slowest|sluggish*|snail*|tardy|lagg*|crawling|lethargic) | -2 | max=3 | hand
slow (service|to|and|at|in)        | -2 | max=2 | hand
(service|delivery|they|food|waiter*) <be> <adv>? (slow|late) | -2 | max=2 | hand
(wait*|spent) (over|about|almost|more than|another)? (for|over|about|almost|more than|another)? <num> (minutes|mins|min|hours|days) | -2 | max=2 | hand
(wait*|spent|took|takes) ... (an hour|forever|hours|days|a long time|a while) | -2 | max=2 | hand
(long|endless|very long|huge|ridiculous|big) (wait*|queue*|line*|time to) | -2 | max=3 | hand
wait* (time|list) <be>? <adv>? (long|too|very long|over) | -2 | max=3 | hand
<num> (minute*|mins|min|hour*|days) (later|after|wait|to get) | -2 | max=2 | hand
<num> (minute*|mins|min|hour*|days) for (a|my|our|the|one|two|it|them|someone|food|our food|drinks|coffee) | -2 | max=2 | hand
<num> (minute*|mins|min|hour*|days) before (we|anyone|our|i|the|my|being|getting|someone) | -2 | max=2 | hand
<num> (minute|min|hour|day|week|month) (wait*|late) | -2 | max=2 | hand
(after|for) (over|about|more than|waiting|a)? <num> (minutes|mins|hours|weeks|months) (of|we|i|they|the|and) | -1 | max=2 | hand
(took|take*) (us|about|a|so|too)? (about|over|more than|me|us|another)? (forever|too long|long time) | -2 | max=2 | hand
(took|take*) (us|about|a|so|too)? (about|over|more than|me|us|another)? a long time | -2 | max=2 | hand
(took|take*) (us|about|a|so|too)? (about|over|more than|me|us|another)? <num> (minutes|mins|hours|hrs|days|weeks) | -2 | max=2 | hand
(took|take*) (us|about|a|so|too)? (about|over|more than|me|us|another)? <num> (months|attempts|calls|emails) | -2 | max=2 | hand
(took|take*) (us|about|a|so|too)? (about|over|more than|me|us|another)? long | -2 | max=2 | hand
(finally|eventually) (got|arrived|a|the|we|i) | -2 | max=2 | hand
(still|and still|am still) (waiting|no|not|haven't) | -2 | event max=2 | hand
(keep*|kept|made|had|make) (us|me|you)? wait* | -2 | event max=2 | hand
delay*                             | -1 | max=3 | hand
(late|overdue)                     | -1 | max=3 | hand
(came|delivered|was|were|got|food|flight) <adv>? (late|very late|delayed) | -2 | max=2 | hand
(late|delayed) (delivery|check in|by|for|to|and) | -2 | max=2 | hand
(inefficient|disorganised|disorganized|unorganized|badly organised|poorly organized) | -2 | max=2 | hand
(chaos|chaotic|shambles|mayhem|poorly managed|badly managed|mismanaged|mismanagement) | -2 | max=2 | hand
(poor management|worst management|terrible management) | -2 | max=2 | hand
lack of (organisation|organization|management|coordination) | -2 | max=2 | hand
not (well)? (organised|organized|managed) | -2 | max=2 | hand
(understaffed|under staffed|under-staffed|short staffed|short-staffed) | -2 | max=3 also=availability- | hand
(not enough staff|staff shortage*|overworked) | -2 | max=3 also=availability- | hand
one (person|<staff>|member of staff) (serving|on|working|doing|running|behind|for|at|to|trying) | -2 | max=3 also=availability- | hand
one (waiter|waitress|cashier|server) (serving|on|working|doing|running|behind|for|at|to|trying) | -2 | max=3 also=availability- | hand
only (one|two|1|2) (person|<staff>|till|counter*|member*|desk*|open|register*|working) | -2 | max=3 also=availability- | hand
(overstretched|stretched)          | -2 | max=3 also=availability- | hand
(losing|wast*|waste of) (my|our|your|an)? time | -2 | max=2 | hand
(missed|nearly missed) (my|our|the) (flight|show) | -2 | event max=2 | hand
(gone|getting|was) cold (when|due) | -2 | max=2 | hand
by the time (we|i) (arrived|got|was|were) | -1 | max=2 | hand
(an hour|half an hour|hour*|2 hours) to (be|get|serve|bring|receive|come|arrive) | -2 | max=2 | hand
(45 minutes|30 minutes|20 minutes) to (be|get|serve|bring|receive|come|arrive) | -2 | max=2 | hand
(ask|asked|asking|request*|order*) (them|for|her|it)? (twice|three times|many times) | -2 | event max=2 | hand
(ask|asked|asking|request*|order*) (them|for|her|it)? (multiple times|<num> times) | -2 | event max=2 | hand
(still hadn't|still had not|still haven't|still not|yet to) (come|received|been|got|had|be) | -2 | event max=2 | hand
(months|weeks|days|hours) for (a|an|them|it|my|the) | -1 | max=2 | hand
(drag|dragg*) (on|out)             | -2 | max=2 | hand
(time consuming|time-consuming|takes time|lot of time) | -1 | max=3 | hand
(any|much)? (slower|longer) than (usual|it should|expected|necessary|promised|advertised|anyone|anticipated) | -1 | max=2 | hand
(in|at|through) (no|any) (hurry|rush) to | -2 | max=2 | hand
(take*|took) (their|his) (sweet|own|jolly) (sweet)? time | -2 | max=2 | hand
# again and again
(had to|have to|having to|kept|needed to) (remind*|chase|chasing|follow up|ask again) | -2 | max=2 | hand
(had to|have to|having to|kept|needed to) (keep asking|ask twice|ask several times) | -2 | max=2 | hand
(slower|longer) than (expected|promised|necessary|it should) | -2 | max=2 | hand
(remind*|ask*|request*) ... (twice|three times|several times|many times) | -2 | max=2 | hand
(remind*|ask*|request*) ... (multiple times|again and again|repeatedly) | -2 | max=2 | hand
after several reminders            | -2 | max=2 | hand
# waiting
(had|have|having|made us|made me|kept us|kept me) (to)? (wait|waiting) | -2 | max=3 | mined
(waited|waiting|wait) (for|over|more than|almost|nearly|around|about|at least|another) | -2 | max=3 | mined
(waited|waiting|wait) (until|so long|too long|forever|ages|hours|<num>) | -2 | max=3 | mined
after waiting                      | -2 | max=3 | mined
(wait|waiting|queue|line*) (time|times|was|is|for|in)? <adv>? (long|too long|terrible|forever) | -2 | max=3 | mined
(wait|waiting|queue|line*) (time|times|was|is|for|in)? <adv>? (endless|ridiculous|horrible) | -2 | max=3 | mined
(took|takes|taking) (over|more than|almost|nearly) ... (minutes|mins|min|hour|hours|hrs|days) | -2 | max=3 | mined
(took|takes|taking) (over|more than|almost|nearly) ... (weeks|months|long|time|forever|ages) | -2 | max=3 | mined
(took|takes|taking) (about|around|so|too|very) ... (weeks|months|long|time|forever|ages) | -2 | max=3 | mined
(took|takes|taking) (a|an|at least|them|us|me|forever) ... (minutes|mins|min|hour|hours|hrs|days) | -2 | max=3 | mined
(took|takes|taking) (ages|<num>|long|hours) ... (minutes|mins|min|hour|hours|hrs|days) | -2 | max=3 | mined
(took|takes|taking) (a|an|at least|them|us|me|forever) ... (weeks|months|long|time|forever|ages) | -2 | max=3 | mined
(took|takes|taking) (ages|<num>|long|hours) ... (weeks|months|long|time|forever|ages) | -2 | max=3 | mined
another <num> (minutes|mins|min|hours|days|weeks) | -2 | max=3 | mined
(over|more than|nearly|almost) (an|a|half)? (hour|hr|hrs) (to|for|wait|waiting|just|before|and|later) | -2 | max=3 | mined
(about|whole|half) (an|a|half)? (hour|hr|hrs) (to|for|wait|waiting|just|before|and|later) | -2 | max=3 | mined
(not|wasn't|isn't|aren't|weren't) (on time|prompt|quick|fast|efficient|organised|organized|well managed) | -2 | max=3 | mined
slow (service|staff|drive thru|drive through|waiters|kitchen) | -2 | max=3 | mined
long delay*                        | -2 | max=3 | mined
long (wait*|queue*|line*)          | -2 | max=3 | mined
(check|checked) (in|us in) ... (late|only at|after|delay*|wait*|hours|slow) | -1 | max=3 | mined
(loose|lose|lost|waste*|wasting) (of)? (my|our|your|so much|a lot of)? time | -2 | max=3 | mined
# quick
(quick*|fast|prompt*|efficient*|speedy|swift*) (service|check|and|to|delivery|in) | +1 | max=4 | mined
(quick*|fast|prompt*|efficient*|speedy|swift*) (response|served|seated|brought) | +1 | max=4 | mined
(brought|served|delivered|came|arrived) <adv>? (fast|quickly|promptly|efficiently|quick) | +1 | max=4 | mined
(seated|checked us in|serve) <adv>? (fast|quickly|promptly|efficiently|quick) | +1 | max=4 | mined
(brought|served|delivered|came|arrived|seated|checked us in|serve) <adv>? (immediately|on time|ontime|in time) | +1 | max=4 | mined
(very|super|really|so|quite|pretty) (quick|fast|prompt|efficient|quickly) | +1 | max=4 | mined
ontime                             | +1 | max=4 | mined
(months|weeks|days|hours) to (get|receive|respond|reply|process|resolve|answer|fix) | +1 | max=4 | mined
half an hour (for|before|after|and|to) | +1 | max=4 | mined
# nobody waits
(nobody|no one|noone|no-one|none of us|none of them|not one of us|never|nowhere) (ever|even|really)* (has to|have to|had to|need to|needed to|needs to|having to)? (wait|waits|waited|queue|queues|queued|line up|hang around) ... (long|for (our|the|a|an|my|their|his|her|your|it|them|anything)|more than|at all|around|ages|hours)? | +2 | max=4 | hand
(no|without|without any|hardly any|hardly a|barely any|not much of a|never a|never any|zero) <adv>? (long)? (wait|waits|waiting|waiting times|wait times|queue|queues|queuing|line|lines|hold up|holdups|delays) | +2 | max=4 | hand
(no need to|didn't need to|did not need to|didn't have to|did not have to|don't have to|do not have to|never have to|never had to|without having to|hardly had to|barely had to) (even)? (wait|queue|line up|stand in line|stand around|hang about) ... (long|for (our|the|a|my|it|anything)|more than|at all)? | +2 | max=4 | hand
`
