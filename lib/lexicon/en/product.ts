/** English cues: food, room, goods, app. */
export default `
# food and drink
(tasty|tastey|tasti|yumm*|yum|delish*|flavourful|flavorful|flavoursome|flavorsome) | +1 | min=2 max=4 | hand
(savoury|appetising|appetizing|well cooked|well-cooked|well prepared) | +1 | min=2 max=4 | hand
(perfectly cooked|cooked to perfection|cooked well|succulent|juicy|tender) | +1 | min=2 max=4 | hand
(crispy|crunchy|moist|creamy|melt in (your|the|my) mouth|melted in) | +1 | min=2 max=4 | hand
(piping hot|fresh ingredients|freshly (made|cooked|prepared|baked|brewed|squeezed)) | +1 | min=2 max=4 | hand
(home made|homemade|authentic|well presented|mouth watering) | +1 | min=2 max=4 | hand
(mouthwatering|mouth-watering|lip smacking|lipsmacking|lip-smacking) | +1 | min=2 max=4 | hand
(finger licking|finger-licking|scrumptious|drool*|hearty|wholesome) | +1 | min=2 max=4 | hand
(delicious*|delicous|heavenly|divine|to die for|scrumptious|exquisite|sublime|mouthwatering) | +2 | min=2 max=4 | hand
(mouth watering|lip smacking|cooked to perfection|foodgasm|out of this world) | +2 | min=2 max=4 | hand
<good> <food>                      | +1 | min=2 max=4 | hand
<great> <food>                     | +2 | min=2 max=4 | hand
<good> (and)? <adv>? (tasty|fresh|hot|healthy) <food> | +1 | min=2 max=4 | hand
<food> <be>? <adv>? <adv>? (<good>|hot|soft) | +1 | min=2 max=4 | hand
<food> <be>? <adv>? <adv>? <great> | +2 | min=2 max=4 | hand
<food> tast* <adv>? (good|<great>) | +2 | min=2 max=4 | hand
taste* <adv>? <adv>? (good|<great>|fresh) | +1 | min=2 max=4 | hand
(love*|liked|enjoy*) (the|their)? <adv>? (food|meal|breakfast|drink*|chicken|taste) | +1 | min=2 max=4 | hand
(<great>|good|nice|wide|huge|large|decent) <adv>? (selection|choice|variety|range|spread|breakfast) | +1 | min=2 max=4 | hand
(generous|huge|big|large|good|decent|great) (portion*|quantity|size) | +1 | min=2 max=4 | hand
(portion*|quantity|serving*) <be>? <adv>? (huge|big|large|good|sufficient|great) | +1 | min=2 max=4 | hand
best ... (ever|in town|in the (city|area|world|country)|in hyderabad|had in|ever had) | +2 | min=2 max=4 | hand
(must try|must-try|must have|must-have|musttry|worth trying|do try) | +1 | min=2 max=4 | hand
(try the|try their|don't miss|special mention|signature) | +1 | min=2 max=4 | hand
(well|perfectly|beautifully|freshly) (cooked|made|prepared|presented|done) | +1 | min=2 max=4 | hand
(vegan|veggie|veg) (option*|menu|food) ... (good|available) | +1 | min=2 max=4 | hand
(food|everything|dinner|breakfast) <be> <adv>? (fresh|perfect|amazing) | +1 | min=2 max=4 | hand
(spread|menu|buffet|breakfast) <be> <adv>? (huge|good|great|excellent|nice|decent) | +1 | min=2 max=4 | hand
(foodie*|food lover*|foodgasm|paradise for) | +1 | min=2 max=4 | hand
# rooms and comfort
<room> <be>? <adv>? <adv>? (<good>|large|big|huge|spacious|comfy|free) | +1 | min=2 max=4 | hand
<room> <be>? <adv>? <adv>? <great> | +2 | min=2 max=4 | hand
(<good>|comfy|spacious|large|big|huge|free) <room> | +1 | min=2 max=4 | hand
<great> <room>                     | +2 | min=2 max=4 | hand
(comfortable|comfy|cozy) (bed*|room*|seat*|and|place) | +1 | min=2 max=4 | hand
(bed|beds|pillow*) ... (comfortable|comfy|soft|great) | +1 | min=2 max=4 | hand
(slept|sleep) <adv>? (well|soundly) | +1 | min=2 max=4 | hand
(<great>|<good>) (stay|hotel|lounge|pool) | +1 | min=2 max=4 | hand
(had|has|have|with) (everything|all) (we|you|i|the)? (need*|amenities|mod cons) | +1 | min=2 max=4 | hand
(everything|all) (you|we|i) (need*|want*) | +1 | min=2 max=4 | hand
(well equipped|well-equipped|fully equipped|well stocked|well-stocked|well appointed|well-appointed) | +1 | min=2 max=4 | hand
(facilities|amenities) <be>? <adv>? (good|<great>|nice|very good) | +1 | min=2 max=4 | hand
(great|good|free|strong|high speed) (wifi|wi-fi|wi fi|internet) | +1 | min=2 max=4 | hand
(wifi|wi-fi|internet|signal|connection) (is|was|work*) <adv>? (good|great|fast|free|fine|well) | +1 | min=2 max=4 | hand
(work*|runs|running|looks) (perfectly|great|well|fine|amazing|good) | +1 | min=2 max=4 | hand
# goods
(<great>|good|high|top) quality    | +1 | min=2 max=4 | hand
quality <be>? <adv>? (good|<great>|nice|very good) | +1 | min=2 max=4 | hand
(<good>|<great>|handy) <goods>     | +1 | min=2 max=4 | hand
<goods> <be>? <adv>? <adv>? (<good>|<great>) | +1 | min=2 max=4 | hand
(well made|well-made|sturdy|durable|robust|solid|easy to use|user friendly) | +1 | min=2 max=4 | hand
(user-friendly|versatile|like new|as new|brand new|excellent condition) | +1 | min=2 max=4 | hand
(great condition|good condition|showroom|looks (<great>|brand new|like new)) | +1 | min=2 max=4 | hand
(gleaming|top quality|great quality|high quality) | +1 | min=2 max=4 | hand
(happy|pleased|satisfied|impressed) with (the|my) <adv>? (result*|quality|food|room|stay|treatment) | +2 | min=2 max=4 | hand
(lovely|<great>|good|fresh) (cut|massage|treatment|result*) | +2 | min=2 max=4 | hand
(innovative|creative|unique|authentic|gourmet) (menu|dish*|food|flavo*) | +1 | min=2 max=4 | hand
(<great>|good|nice|plenty of|lots of) (entertainment|activities|shows) | +1 | min=2 max=4 | hand
# bad food
<bad> <food>                       | -2 | min=2 max=3 | hand
<awful> <food>                     | -3 | min=2 max=2 | hand
<food> <be>? <adv>? <adv>? (<bad>|average|cold|bland|spicy|limited|not good|sweet|less) | -2 | min=2 max=3 | hand
<food> <be>? <adv>? <adv>? <awful> | -3 | min=2 max=2 | hand
<food> <notbe> <adv>? <adv>? (<good>|<great>|up to|up to the mark|cooked|that good|so good) | -2 | min=2 max=3 | hand
(cold|stale|bland|tasteless|dry|burnt|sour|old|cheap) <food> | -2 | min=2 max=2 | hand
(bland|tasteless|taste less|flavourless|flavorless|inedible|uneatable|overcooked) | -2 | min=2 max=2 | hand
(over cooked|over-cooked|undercooked|under cooked|under-cooked|half cooked) | -2 | min=2 max=2 | hand
(uncooked|soggy|rubbery|stale|rancid|lukewarm|luke warm|tepid|unappetizing) | -2 | min=2 max=2 | hand
(unappetising|microwaved|reheated|burnt|watered down|gristle) | -2 | min=2 max=2 | hand
(congealed|insipid|charred|oily|greasy|not fresh|like (rubber|cardboard|leather|sawdust|dishwater|plastic)) | -2 | min=2 max=2 | hand
(no flavour|no flavor|no taste)    | -2 | min=2 max=2 | hand
(lacked flavor|tasted (like|off|funny|bad|<awful>|old|stale|weird|strange|sour)) | -2 | min=2 max=2 | hand
tastes (like|off|bad|awful|horrible|stale|weird) | -2 | min=2 max=2 | hand
(no|less|lack of|lacked|very less|without) (taste|salt|chicken|choice|quantity|food) | -1 | min=2 max=3 | hand
(limited|poor|little|very limited|no|few|less|bad) (selection|choice|menu|options|food|drinks) | -1 | min=2 max=3 | hand
(selection|choice|variety|menu|spread) <be>? <adv>? (limited|poor|less|very limited|average) | -1 | min=2 max=3 | hand
(small|tiny|less|very less) (portion*|quantity|amount*|pieces) | -1 | min=2 max=3 | hand
(portion*|quantit*|serving*) <be>? <adv>? <adv>? (small|tiny|less|very less) | -1 | min=2 max=3 | hand
(out of|didn't have|don't have|had no) (of|any)? (food|menu|ice|stock|chicken|everything) | -1 | min=2 max=3 | hand
worst <food>                       | -3 | min=2 max=2 | hand
worst ... (ever (had|eaten|tasted|tried)|i('ve)? (had|eaten|ate|tasted)) | -3 | min=2 max=2 | hand
(bad|poor|low|worst|cheap) quality | -2 | min=2 max=3 | hand
quality <be>? (of)? <adv>? <adv>? (bad|poor|worst|going down|not good|below) | -2 | min=2 max=3 | hand
(threw|throw|thrown|binned|had to throw|left) (it|them)? <adv>? (away|out) | -2 | event max=2 | hand
(<cant>|didn't|barely|not) (even)? (eat|finish|taste) | -2 | event max=2 | hand
(spat|spit) out                    | -2 | event max=2 | hand
(undrinkable|not drinkable|watered down|like water|slop) | -2 | min=2 max=2 | hand
(food|chicken|meat|fish) (was|is)? (off|smelling|spoiled|spoilt|rancid|raw) | -3 | min=1 max=2 | hand
# bad rooms and goods
<room> <be>? <adv>? <adv>? (<bad>|small|tiny|dark|hard|old|slow|not working|small and) | -2 | min=2 max=3 | hand
<room> <be>? <adv>? <adv>? <awful> | -3 | min=2 max=2 | hand
<room> (<notbe>|<didnt>) <adv>? (<good>|work*|clean|ready) | -2 | min=2 max=3 | hand
(<bad>|small|tiny|dark|hard|old|basic|no|cold) <room> | -2 | min=2 max=3 | hand
<awful> <room>                     | -3 | min=2 max=2 | hand
(uncomfortable|uncomfy|not comfortable|hard as (a)? (rock*|brick*|board|concrete)) | -2 | min=2 max=3 | hand
like (a)? (rock*|brick*|concrete)  | -2 | min=2 max=3 | hand
(lumpy|shoe box|shoebox|no room to (move|swing)|barely enough room) | -2 | min=2 max=3 | hand
(no plugs|no kettle|no fridge|no lift|no elevator|no towels|no toilet paper|no soap|no tv|no coffee maker) | -2 | min=2 max=3 | hand
(no balcony|no bath|no storage|no hot water|cold (water|shower)|dribble|trickle) | -2 | min=2 max=3 | hand
(shower|<room>|card|machine|system) (was|is|did)? <adv>? (broken|not work*|didn't work|wasn't working) | -2 | min=2 max=3 | hand
(shower|<room>|card|machine|system) (was|is|did)? <adv>? (not working|down) | -2 | min=2 max=3 | hand
<bad> <goods>                      | -2 | min=2 max=3 | hand
<awful> <goods>                    | -3 | min=2 max=2 | hand
<goods> <be>? <adv>? <adv>? (<bad>|<awful>|broken|cheap|not working) | -2 | min=2 max=3 | hand
<goods> (<notbe>|doesn't|did not) <adv>? (<good>|<great>|work) | -2 | min=2 max=3 | hand
(flimsy|shoddy|poorly made|cheap and nasty|cheap looking|defective) | -2 | min=2 max=3 | hand
(faulty|malfunction*|doa|tat|junk|pos|knock off|knock-off) | -2 | min=2 max=3 | hand
(useless|unusable|crashes|bugs in|fell apart|falling apart|stopped working) | -2 | min=2 max=3 | hand
(packed up|shrunk|faded|peeled|chipped|scratches) | -2 | min=2 max=3 | hand
(boring|lack of) entertainment     | -1 | min=2 max=3 | hand
(not|wasn't|weren't) <adv>? (enough|much) (food|choice|options|space|room|seats) | -1 | min=2 max=3 | hand
(quality|standard*|service|place) (has|is|was)? <adv>? (gone down*|going down*|deteriorat*) | -2 | min=2 max=3 | hand
(quality|standard*|service|place) (has|is|was)? <adv>? (dropped|worse|decreas*) | -2 | min=2 max=3 | hand
(gone|went) (down hill|downhill)   | -2 | max=3 | hand
# what was lacking
no (alcohol|dessert*|food|hot food|cooked food|wine|spirits|snacks|fruit|juice|milk|champagne|meat) | -1 | min=2 max=3 | mined
no (veg|vegetarian|eggs|bread|fresh|selection|choice|real|tv|fridge|kettle|coffee|tea|toiletries) | -1 | min=2 max=3 | mined
no (soap|towels|hairdryer|balcony|bath|storage|wardrobe|plug*|socket*|outlets|elevator|lift|gym) | -1 | min=2 max=3 | mined
no (wifi|internet|hot water|newspapers|magazines|computers|shower*|taste|flavour|flavor) | -1 | min=2 max=3 | mined
(little|limited|minimal|basic|poor|not much|hardly any|no) (food|drinks|snacks|selection) | -1 | min=2 max=3 | mined
(little|limited|minimal|basic|poor|not much|hardly any|no) (choice|variety|options|range) | -1 | min=2 max=3 | mined
(very|pretty|quite|rather|really|too|extremely) basic | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? (intermittent|patchy|slow) | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? (poor|down|variable) | -1 | min=2 max=3 | mined
(wireless|app|system|website) (access|connection)? <be>? <adv>? (intermittent|patchy|slow|poor|down|variable) | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? (useless|crap|unreliable|terrible) | -1 | min=2 max=3 | mined
(wireless|app|system|website) (access|connection)? <be>? <adv>? (useless|crap|unreliable|terrible) | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? (weak|dropping|not working) | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? never works | -1 | min=2 max=3 | mined
(wifi|wi-fi|internet|signal|connection) (access|connection)? <be>? <adv>? (horrible|awful|error*) | -1 | min=2 max=3 | mined
(wireless|app|system|website) (access|connection)? <be>? <adv>? (weak|dropping|not working|never works) | -1 | min=2 max=3 | mined
(wireless|app|system|website) (access|connection)? <be>? <adv>? (horrible|awful|error*) | -1 | min=2 max=3 | mined
system error*                      | -1 | min=2 max=3 | mined
(kept|keeps) (dropping|crashing|cutting|freezing) | -1 | min=2 max=3 | mined
(no longer|not|isn't|wasn't|stopped|never|barely) working | -1 | min=2 max=3 | mined
(could be|could have been|can be) (a bit|a little|little|bit|much)? (more|better|bigger|improved) | -1 | min=2 max=3 | mined
(could be|could have been|can be) (a bit|a little|little|bit|much)? (hotter|fresher) | -1 | min=2 max=3 | mined
(needs to be|should be) (a bit|a little|little|bit|much)? (more|better|bigger|improved|hotter|fresher) | -1 | min=2 max=3 | mined
(could be|could have been|can be) (a bit|a little|little|bit|much)? (cleaner|warmer|larger|spicier|less) | -1 | min=2 max=3 | mined
(needs to be|should be) (a bit|a little|little|bit|much)? (cleaner|warmer|larger|spicier|less) | -1 | min=2 max=3 | mined
(can|could|need*|should|must|lots to|lot to|needs to) improve | -1 | min=2 max=3 | mined
(not edible|not eatable|uneatable|unedible|inedible) | -2 | min=2 max=2 | mined
(thrown|throw|threw|throwing) (it|them|the|away|that|in) ... (away|dustbin|dust bin|bin|trash|garbage) | -2 | event max=2 | mined
(quality|taste|food|standard*) ... (gone down|degraded|deteriorated|decreased|dropped) | -2 | min=2 max=3 | mined
(quality|taste|food|standard*) ... (worse|compromised|not the same|changed|nightmare) | -2 | min=2 max=3 | mined
not (very|so|at all|that|too)? (useful|tasty|fresh|tasteful|comfortable|crispy|hot|good in taste|cooked) | -1 | min=2 max=3 | mined
(not as|nowhere near as|less) (nice|good|tasty|clean|great|comfortable|fresh|big) as | -1 | min=2 max=3 | mined
(unpractical|impractical)          | -1 | min=2 max=3 | mined
(nothing|not anything|isn't anything|not) <adv>? (great|special|fancy) (about|in|here)? | -1 | min=2 max=3 | mined
(leak*|drainage|plumbing|structural|quality|maintenance|cracking) (problem*|issue*|defect*|after|in the|from) | -1 | min=2 max=3 | mined
(don't|didn't|do not|dint) expect (too)? much | -1 | min=2 max=3 | mined
(much|bit|little|way) too (sweet|salty|spicy|oily|dry|small|hard|soft) | -1 | min=2 max=3 | mined
# good
(good|great|wide|huge|nice|amazing) (variety|range|array|selection|choice|spread) | +1 | min=2 max=4 | mined
variety of (food|dishes|drinks|starters|dessert*|breakfast|options) | +1 | min=2 max=4 | mined
(plenty|lots|loads) of (food|choice*|options|variety|drinks|space|choices) | +1 | min=2 max=4 | mined
(must|worth) (try|tasting|having) (the|their|dish*|item*|here)? | +1 | min=2 max=4 | mined
(favourite|favorite) (dish|food|place|drink|restaurant) | +1 | min=2 max=4 | mined
(food|taste|service|everything) (upto|up to) (the)? mark | +1 | min=2 max=4 | mined
(in love|love|loved|like|liked) (with)? (their|the|its) <adv>? <food> | +1 | min=2 max=4 | mined
(good|great|nice|awesome|amazing|excellent) (in|with) (taste|quality|quantity) | +1 | min=2 max=4 | mined
(rooms?|room|bed*|bathroom*) ... (good size|large enough|plenty of|very comfortable|comfortable) | +1 | min=2 max=4 | mined
(rooms?|room|bed*|bathroom*) ... (spacious|comfy|huge|everything you need) | +1 | min=2 max=4 | mined
(amazing|brilliant|great|fantastic|showroom) (shine|finish|results) | +1 | min=2 max=4 | mined
(treated|protected|car) ... (looks (great|amazing|new|brand new)|very good|amazing|like new) | +1 | min=2 max=4 | mined
(had|have) everything              | +1 | min=2 max=4 | mined
`
