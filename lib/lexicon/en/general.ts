/** English cues without a theme: plain praise and blame, grades and idioms. */
export default `
# plain praise
good                               | +1 | max=3 | hand
(gud|gd|goood*|nicee*)             | +1 | max=3 | hand
nice                               | +1 | max=3 | hand
fine                               | +1 | max=3 | hand
(decent|satisfactory|satisfying|adequate|acceptable|alright|okay|ok|oke|not bad|no complaint*) | +1 | max=3 | hand
(as expected|solid|pretty good|quite good|quite nice|good enough|nice enough) | +1 | max=3 | hand
like* (it|this|the|to)             | +1 | max=3 | hand
(enjoy*|enjoyable|enjoyment|had fun|great fun) | +1 | max=3 | hand
had a (blast|ball|laugh|good time|nice time|great time|lovely time|wonderful time) | +1 | max=3 | hand
had a (fantastic time|fab time|brilliant time|amazing time|hoot) | +1 | max=3 | hand
good time                          | +1 | max=3 | hand
(satisfied|pleased|happy) (with|to) | +1 | max=3 | hand
(pleased|satisfied|happy|glad)     | +1 | max=3 | hand
(pleasant|lovely|cool|neat|sweet)  | +1 | max=3 | hand
(good|nice|pleasant|smooth) (experience|service|place|hotel|time) | +1 | max=3 | hand
good service                       | +1 | max=3 service=1 | hand
service <be>? <adv>? <adv>? good   | +1 | max=3 service=1 | hand
decent service                     | +1 | max=3 service=1 | hand
(thumbs up|worth (a|the) (visit|trip|drive|look|try|detour|stop|stay)) | +1 | max=4 | hand
(worth visiting|worth it|a must|must visit|must go|go to place|go-to place) | +1 | max=4 | hand
(my go to|one of the (better|good|nicer)|up to the mark|upto the mark) | +1 | max=4 | hand
(keep it up|keep up the good|well done|good job|great job|good work) | +1 | max=4 | hand
(all good|everything (was|is)? (<good>|ok|okay|<great>)|no (problem*|issue*|worries|fuss|fault*)) | +1 | max=4 | hand
(👍|👌|🙂|😊|😀|😃|😄|😁|☺️|☺|👏|🙏|✅|💯|😋|🤤|😌|🫶|🤗|😉|✌️|✌) | +1 | max=4 | hand
# clear and emphatic praise
(great|gr8|grate|excellent|excelent|exellent|excellant|exelent) | +2 | max=4 | hand
(amazing|amazin|amazingly|fantastic|fab|fabulous|faboulous) | +2 | max=4 | hand
(awesome|awsome|awesum|superb|superbly|wonderful|wonderfull*|brilliant|brill|outstanding|oustanding) | +2 | max=4 | hand
(exceptional|exceptionally|phenomenal|incredible|terrific|tremendous|marvellous|marvelous|magnificent) | +2 | max=4 | hand
(splendid|stellar|superlative|sensational|spectacular|stunning|gorgeous|delightful|faultless|flawless) | +2 | max=4 | hand
(flawlessly|impeccabl*|perfect|perfectly|perfection|top notch) | +2 | max=4 | hand
(top-notch|top-class|first class|first-class|first-rate) | +2 | max=4 | hand
(world-class|five star|unreal|unbeatable|unmatched|unparalleled|out of this world|mind blowing) | +2 | max=4 | hand
(mind-blowing|mindblowing|mesmerizing|mesmerising|extraordinary|remarkable|astonishing|exquisite) | +2 | max=4 | hand
(sublime|divine|heavenly|bliss|blissful|dreamy|magical|epic|legendary|stupendous|fantabulous|bravo) | +2 | max=4 | hand
(cracking|belting|blinding|corking|spiffing|champion|the business|spot on|bang on) | +2 | max=4 | hand
(tip top|tip-top|dope|slayed|banger|buzzing|rock*|kudos|hats off|chapeau) | +2 | max=4 | hand
(mindblowing|too good|soo good|sooo good|so good|very very good|really really good) | +2 | max=4 | hand
(super good|awesomeness|super awesome|two thumbs up) | +2 | max=4 | hand
(love|loved*|adored) (it|this|the|their|to) | +2 | max=4 | hand
(delighted|thrilled|elated|blown away|wowed|impressed|impressive|wow|woww*|woow*|whoa) | +2 | max=4 | hand
best <adv>? (place*|restaurant*|hotel*|service|i've|thing) | +2 | max=4 | hand
one of (the|my) (best|favorite*)   | +2 | max=4 | hand
(favourite*|favorite*|fav|fave|favs) | +2 | max=4 | hand
(<cant>|hard to|difficult to|you can't) (have)? (been|be|ask for|fault) | +2 | max=4 | hand
(what|nothing) more (could|can|do) you | +2 | max=4 | hand
(exceed*|surpassed|beyond|above|better than) (my|our|any)? expectation* | +2 | max=4 signal=expected+ | hand
(out of (five|5|ten|10)|stars)     |  0 | | hand
(full|top) marks                   | +2 | max=4 | hand
(gold standard|cut above|class apart|gem|jewel|treasure|a find|diamond|paradise|heaven|bliss|haven|a treat) | +2 | max=4 | hand
(real treat|a delight|a joy|joy to|highlight of|unforgettable|memorable|as good as it gets) | +2 | max=4 | hand
(<great>|lovely) (experience|place|hotel|time|job|value) | +2 | max=4 | hand
(<didnt>|yet to|never been|not be) (be|been)? (disappoint*|regret) | +2 | max=4 | hand
(you|u) (won't|will not) (be)? (disappointed|regret*) | +2 | max=4 | hand
(not|wasn't|never) (be|been)? disappointed | +2 | max=4 | hand
(five|5|full) star*                | +2 | max=4 | hand
(😍|🤩|🥰|❤️|❤|♥|♥️|💖|💕|💓|💗|😘|🔥|🎉|🙌|🥳|⭐|🌟|💙|💚|💜|🧡|💛|😇|✨|👏👏|👍👍) | +2 | max=4 | hand
(wouldn't|would not|don't) (want|hesitate) (to go|to recommend|to (use|return|come|go)) | +2 | max=4 signal=return+ | hand
(life changing|life-changing|life saver|changed my life|game changer|game-changer) | +2 | max=5 | hand
(rest assured|in safe hands|peace of mind) | +1 | max=4 | hand
# plain blame
(average|avg|avarage|mediocre|meh|soso|nothing special|nothing great|nothing to (write|shout|rave)) | -1 | max=3 | hand
(underwhelm*|unremarkable|uninspir*|unimpressive|unimpressed|not impressed) | -1 | max=3 | hand
(not the greatest|not so good|not that great|not very good|not good enough|overrated) | -1 | max=3 | hand
(over rated|over-rated|over hyped|overhyped|over-hyped|ok-ish|just ok|just okay) | -1 | max=3 | hand
(barely|tolerable|2 stars|two stars|3 stars|could be better|could improve|needs to improve|below par|sub par) | -1 | max=3 | hand
(subpar|sub-par|lot to be desired|not up to (the)? (mark|scratch|standard*|par|snuff|expectations)) | -1 | max=3 | hand
(not upto (the)? (mark|expectations)|below (average|expectation*|standard)) | -1 | max=3 | hand
(inferior|lacklustre|lackluster|patchy|flawed) | -1 | max=3 | hand
(poor|poorly|bad|badly|sadly|unpleasant|unsatisfactory|unsatisfied|unsatisfying) | -1 | max=3 | hand
(dissatisfied|dissatisfaction|not satisfied|not happy) | -1 | max=3 | hand
(unhappy|displeased|unimpressed|annoy*|irritat*|frustrat*|frustration) | -1 | max=3 | hand
(miffed|upset|upsetting|off-putting|dishearten*) | -1 | max=3 | hand
(discouraging|troublesome|inadequate|insufficient|lack*|unacceptable) | -1 | max=3 | hand
(inexcusable|not acceptable|unsuitable|inappropriate) | -1 | max=3 | hand
(faulty|confusing|inconvenient|worrying|disturbing|uncomfortable|stressful|stress*|exhausting|boring|hassle) | -1 | max=3 | hand
(problem*|issue*|complain*|grumble|moan) | -1 | max=3 | hand
(disappoint*|disappointment|dissapoint*|disapoint*|dissappoint*|dissapointment|let down) | -2 | max=2 | hand
(letdown|let-down|bummer|bummed|gutted|deflated|anti-climax|flop|fail*|failure) | -2 | max=2 | hand
(bad|poor|unpleasant|disappointing|lousy) (experience*|service|attitude) | -2 | max=2 | hand
(service|customer service) <be>? <adv>? <adv>? <adv>? (<bad>|<awful>|slow|average) | -2 | max=2 service=1 | hand
(<bad>|<awful>|no) <service>       | -2 | max=2 service=1 | hand
service <notbe> <adv>? (<good>|<great>|up to the mark|what) | -2 | max=2 service=1 | hand
(👎|😞|😔|😟|🙁|☹️|☹|😕|😒|😑|😐|😏|🤨|😣|😖|😫|😩|🤦|🤷|😢) | -1 | max=3 | hand
(not|wasn't) <adv>? (good|happy|worth|worth it|up to) | -2 | max=3 | hand
not a <adv>? good                  | -2 | max=3 | hand
<didnt> <adv>? (like|enjoy|recommend) | -2 | max=3 | hand
(regret|regrett*|mistake|waste*|pointless|useless|worthless) | -2 | max=2 | hand
# strong blame
(terribl*|terible|horribl*|horible|horrendous|horrific|horrid|awful|awfull*|aweful|dreadful|appall*|atrocious) | -3 | max=2 | hand
(abysmal|shocking|shockingly|shocker|disgust*|disgustingly|vile|diabolical|disgraceful|disgrace|shameful) | -3 | max=2 | hand
(shame on|shambles|deplorable|despicable|pathetic|woeful|dire|lousy|rubbish|garbage|trash*|crap|crappy|shit) | -3 | max=2 | hand
(shitty|bullshit|fuck*|piss-poor|ludicrous|joke|farce|fiasco|nightmare|disaster|catastrophe|catastrophic) | -3 | max=2 | hand
(hell|horror|hateful|hate*|detest|loathe|despise|outrageous) | -3 | max=2 | hand
(fuming|raging|seething|enraged|infuriat*|angry|anger) | -3 | max=2 | hand
(horrified|mortified|traumatic|traumatis*|traumatiz*|third-rate|third-class|zero stars|no stars|one star) | -3 | max=2 | hand
(1 star|ruined|scandal|scandalous|criminal|inexcusable|ghastly|revolting|sickening|gross|nasty|yuck|yuk) | -3 | max=2 | hand
(eww*|ugh|suck*|stinks|manky|hopeless|useless|unacceptable|intolerable|unbearable|miserable|ghetto|wtf) | -3 | max=2 | hand
(worst|worest|wrost|worse|poorest) | -3 | max=2 | hand
worst <adv>? (service*|experience*|bank|customer service|mcdonald*|food) | -3 | max=2 | hand
(if i could|wish i could|would|could) (give|rate)? (it|them|this)? (zero|0|no|negative) | -3 | max=2 | hand
(doesn't|does not|don't|not) (even)? (deserve|worth) (one|even|1|the)? (star|1) | -3 | max=2 | hand
(less than|minus|negative|zero|0) (1|star*|rating) | -3 | max=2 | hand
(star*|rating) (because|only because) ... (can't|no option|zero) | -3 | max=2 | hand
(ridiculous|ridiculously|absurd) (service|bad|rude|wait) | -2 | max=2 | hand
(never (again|ever)|stay away|do not (go|use|buy|stay|book|order|eat|visit|trust|waste|bother)) | -3 | max=2 | hand
don't (go|use|buy|stay|book|order|eat|visit|trust|waste|bother) | -3 | max=2 | hand
(dont (go|use|buy|stay|book|order|eat|visit|trust|waste|bother)|avoid) | -3 | max=2 | hand
(😡|🤬|😠|🤮|🤢|💩|🖕|😤|😭|🚮|🤡|😾|☠️)       | -2 | max=3 | hand
(ashamed|embarrass*|embarrassment|embarassing|shame on (you|them)) | -2 | max=2 | hand
(sorry excuse|pathetic excuse) for a | -3 | max=2 | hand
(wouldn't|not) wish it on          | -3 | max=2 | hand
(a|an|total|what a|hot) (mess|shambles|zoo) | -2 | max=2 | hand
(sad|sorry|<awful>|poor|shameful) (state|excuse|standard*|condition*|behaviour) | -2 | max=2 | hand
# grades and verdict words
(all in all|overall|in short|conclusion|verdict|on the whole|in general|summary) |  0 | | hand
# emoticons
:)                                 | +1 | max=4 | hand
:-)                                | +1 | max=4 | hand
;)                                 | +1 | max=4 | hand
:d                                 | +1 | max=4 | hand
:-d                                | +1 | max=4 | hand
=)                                 | +1 | max=4 | hand
:p                                 | +1 | max=4 | hand
# words of one side
(simply|just|absolutely) the best  | +2 | max=4 | mined
the best                           | +2 | max=4 | mined
one of the best                    | +2 | max=4 | mined
(very|really|so|quite|pretty) (good|nice) | +1 | max=4 | mined
(loved|enjoyed) (it|every|everything|the|our|my|this) | +2 | max=4 | mined
a (lovely|great|wonderful|fantastic|good|nice) (time|evening|day|stay|experience|place) | +2 | max=4 | mined
a (lovely|great|wonderful|fantastic|good|nice) (meal|night|weekend|visit|hotel) | +2 | max=4 | mined
a (pleasant|perfect|excellent|amazing) (time|evening|day|stay|experience|place|meal|night|weekend|visit|hotel) | +2 | max=4 | mined
would not change a thing           | +2 | max=4 | mined
(thoroughly|really|totally) enjoyed | +2 | max=4 | mined
worth (a)? visit*                  | +1 | max=4 | mined
keep it up                         | +1 | max=4 | mined
# words of the other side
(not even|nor did|neither)         | -1 | max=3 | mined
(had trouble|problem getting|trouble (on|with|getting)) | -1 | max=3 | mined
(should|could) have (been|known|done|had|told|got|given|stayed|gone|checked|read) | -1 | max=3 | mined
(unfortunately|sadly)              | -1 | max=3 | mined
(at best|to say the least)         | -1 | max=3 | mined
(missing|lacking)                  | -1 | max=3 | mined
(mistake|big mistake|huge mistake) | -1 | max=3 | mined
what a (joke|mess|waste|shame|pity|disappointment|disaster|nightmare) | -2 | max=2 | mined
(so|very|really|extremely|too) (bad|poor|disappointing|disappointed|sad|frustrating|annoying) | -2 | max=2 | mined
to add insult to injury            | -2 | max=2 | mined
(worst|terrible|horrible|pathetic|bad) (experience|service|place|food|hotel|staff|restaurant) | -3 | max=2 | mined
(poor|awful|disgusting|dreadful) (experience|service|place|food|hotel|staff|restaurant) | -3 | max=2 | mined
(worst|terrible|horrible|pathetic|bad|poor|awful|disgusting|dreadful) (bank|company|management|people|lounge) | -3 | max=2 | mined
(dread|dreading|dreaded) (calling|going|the|it|dealing) | -1 | max=3 | mined
needs (to be)? (improv*|better|closed) | -1 | max=3 | mined
(no one|nobody)                    | -1 | max=3 | mined
(no|without) (any)? (problem*|issue*) | +1 | max=4 | hand
(only|main|one|just) (downside|negative|complaint|drawback|gripe|problem|issue|disappointment|flaw) | -1 | min=2 max=3 | mined
(can't|cannot|cant|can not|couldn't|could not|couldnt|never|don't think you can|won't) (even|have|ever|possibly)? (imagine|find|get|meet|met|ask|asked|wish|wished|hope|hoped|want|wanted|had|have|seen|been|be|experienced|come across) (for|a|any|anyone|anything|of|in)* (better|friendlier|nicer|kinder|warmer|happier|lovelier|more helpful|more attentive|more accommodating|more pleasant|more welcoming|more patient|more professional|more caring|more pleased) | +2 | max=4 | hand
# the customer's own verdict
(overall|all in all|in short|in summary|on the whole|in conclusion|to sum up|bottom line) (a|an|it|was|is|i|we|were|am|very|quite|really|pretty|rather|just|bit|somewhat|this|my|our|experience|stay|visit|left|felt|feeling)* (disappointing|disappointed|disappointment|poor|mediocre|let down|underwhelming|underwhelmed|unimpressed|not impressed|not worth|bad|terrible|awful|dissatisfied|unhappy|frustrating|meh|below average) | -3 | max=2 | hand
(overall|all in all|in short|in summary|on the whole|in conclusion|to sum up|bottom line) (a|an|it|was|is|i|we|were|am|very|quite|really|pretty|rather|just|this|my|our|had|experience|stay|visit)* (<great>|delighted|very happy|very pleased|very satisfied|thoroughly enjoyed|loved) | +3 | max=4 | hand
`
