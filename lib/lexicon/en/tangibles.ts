/** English cues: cleanliness, atmosphere, building, location and noise. */
export default `
# clean, pleasant surroundings
(clean*|cleanliness|cleanly|spotless|spotlessly|immaculate|immaculately|pristine|sparkling|gleaming|hygienic) | +1 | min=2 max=4 | hand
(hygiene|sanitary|tidy|neat|well kept|well-kept|well-maintained|well looked after|maintained) | +1 | min=2 max=4 | hand
(spotless*|immaculate*|pristine|sparkling|gleaming) | +2 | min=2 max=4 | hand
<good> <ambience>                  | +1 | min=2 max=4 | hand
<great> <ambience>                 | +2 | min=2 max=4 | hand
<ambience> <be>? <adv>? <adv>? (<good>|ok|okay|cool) | +1 | min=2 max=4 | hand
<ambience> <be>? <adv>? <adv>? <great> | +2 | min=2 max=4 | hand
(cozy|cosy|elegant|classy|modern|beautifully) (place|hotel|decor|atmosphere|decorated|and) | +1 | min=2 max=4 | hand
(luxury|romantic|boutique) (place|hotel|decor|atmosphere|decorated|and) | +1 | min=2 max=4 | hand
(<great>|lovely|nice|good) <adv>? (view*|location|ambience|ambiance|place to (hang|chill|sit|relax|hangout)) | +1 | min=2 max=4 | hand
location <be>? <adv>? (<great>|good) | +1 | min=2 max=4 | hand
(conveniently|centrally|ideally|perfectly|well) (located|situated) | +1 | min=2 max=4 | hand
(walking distance|short walk|minutes walk|minute walk|minutes' walk) | +1 | min=2 max=4 | hand
(min walk|mins walk|easy walk|steps (away)?from) | +1 | min=2 max=4 | hand
(steps away|close to (everything|all|the (beach|station|center|centre|metro|city|main|old|subway))) | +1 | min=2 max=4 | hand
near (everything|to everything|the (metro|beach|station|center|centre|city)) | +1 | min=2 max=4 | hand
(next to the|right (on|by|in) the (beach|heart|center|centre|middle)|heart of) | +1 | min=2 max=4 | hand
(close by|easy access|next door to|easy to get to|easy to find|centrally) | +1 | min=2 max=4 | hand
(quiet|peaceful|calm|serene|relax*|chill|soothing) (room*|place|atmosphere|and|ambience|out) | +1 | min=2 max=4 | hand
(quiet|peaceful|tranquil|serene|cozy|cosy) | +1 | min=2 max=4 | hand
(spacious|roomy|airy|plenty of (space|room|seat*|light)|lots of (space|room|seating|light|natural light)) | +1 | min=2 max=4 | hand
(well lit|well-lit|natural light|ample seating|comfortable seating|comfortable seats) | +1 | min=2 max=4 | hand
(newly|recently|beautifully|well|nicely) (renovated|decorated|appointed|equipped|lit|presented) | +1 | min=2 max=4 | hand
(<great>|friendly|nice|good|lovely) (atmosphere|ambience|ambiance|place) | +1 | min=2 max=4 | hand
(good|great|nice|amazing|live|soothing) (music|dj) | +1 | min=2 max=4 | hand
(live music|dance floor|rooftop) ... (good|great|amazing|lovely) | +1 | min=2 max=4 | hand
(love*|liked|adore*) (the|this)? <adv>? (ambience|ambiance|location|place) | +1 | min=2 max=4 | hand
(wow|fell in love with|impressed (by|with)) ... (view*|ambience|ambiance|interior*|place|location) | +2 | min=2 max=4 | hand
(blown away by|breathtaking) ... (view*|ambience|ambiance|interior*|place|location) | +2 | min=2 max=4 | hand
well (stocked|laid|organised|organized) | +1 | min=2 max=4 | hand
(feel|felt) (safe|very safe|at home|comfortable) | +1 | min=2 max=4 | hand
(safe|secure) (area|location|neighborhood|place|for) | +1 | min=2 max=4 | hand
(place|hotel|restaurant|lounge) <be> <adv>? (beautiful|clean|spacious|quiet|pretty|huge) | +1 | min=2 max=4 | hand
(clean|fresh) (room*|bathroom*|hotel|place|towels|and (tidy|comfortable|spacious|modern|well|friendly|quiet)) | +1 | min=2 max=4 | hand
(peace and quiet|good night's sleep|good nights sleep|slept (well|like a (baby|log))) | +1 | min=2 max=4 | hand
(no noise|not noisy|never heard)   | +1 | min=2 max=4 | hand
# dirty, noisy, shabby
(dirty|unclean|grubby|grimy|dusty|manky|scummy|sticky|greasy|grotty) | -2 | min=1 max=2 | hand
(filthy|filthiest) | -3 | max=1 | codebook
(dump|slum|dungeon|dive) | -2 | min=1 max=2 | hand
(unhygienic|unsanitary|cesspool|hellhole|cesspit|health hazard|shut down by|be shut down|be closed down) | -3 | max=1 | codebook
(filth*|disgusting|vile|so|really|very) (dirty|bathroom*|disgusting) | -3 | min=1 max=2 | hand
(filthy|disgusting|vile) (hotel|restaurant|place|kitchen|sheets|bed|beds|mattress*|toilets) | -3 | max=1 | codebook
(cockroach*|roach*|rat|rats|mice|rodent*|bed bug*|bedbug*|bugs|fleas|maggot*) | -3 | min=1 max=2 | hand
(flies|ants|insect*|spiders|droppings|infest*|lizard*|mosquito*) | -3 | min=1 max=2 | hand
(hair*|insect*|fly|flies) (in|inside|on|crawling in) (my|the|our|his|her) (food|soup|meal|biryani|plate) | -3 | event max=1 | hand
(bug|cockroach*|stone) (in|inside|on|crawling in) (my|the|our|his|her) (food|soup|meal|biryani|plate) | -3 | event max=1 | hand
(mold|stain*|dust|smell*|smelt) (on|in|of|and|like|smell) | -2 | min=1 max=2 | hand
(mould*|mold*|mildew|stained|stench|stink*|stank|smelly|musty|urine|vomit) | -2 | min=1 max=2 | hand
(need*|in need of|require*|want*) <adv>? a (good|deep|bit|thorough|serious|complete) | -2 | min=1 max=2 | hand
(need*|in need of|require*|want*) <adv>? a (total|major|lick|full|makeover) | -2 | min=1 max=2 | hand
(need*|in need of|require*|want*) <adv>? (updating|renovat*|refurb*) | -2 | min=1 max=2 | hand
(outdated|out-dated|dated|old fashioned|old-fashioned|run down) | -2 | min=1 max=2 | hand
(run-down|rundown|shabby|tired|worn|worn-out|tatty|scruffy) | -2 | min=1 max=2 | hand
(tacky|drab|dingy|dreary|dilapidated|derelict|neglected|unkempt|falling apart|threadbare|battered|scuffed) | -2 | min=1 max=2 | hand
(faded|gloomy|depressing|dismal|grim|sad|soulless|bleak|sterile|clinical) | -2 | min=1 max=2 | hand
(bland|prison|poorly (maintained|lit|kept|ventilated)) | -2 | min=1 max=2 | hand
(badly (maintained|lit|kept|designed|laid out)|not (well)? maintained|ugly|eyesore) | -2 | min=1 max=2 | hand
(old|tired|dated|cheap|dirty|uncomfortable) (furniture|carpet*|chair*|seat*|hotel|lounge) | -2 | min=1 max=2 | hand
(mismatched|stained|worn out) (furniture|carpet*|chair*|seat*|hotel|lounge) | -2 | min=1 max=2 | hand
(nois*|loud|deafening|blaring|racket|din|thin walls|paper thin|paper-thin) | -2 | min=1 max=2 | hand
could hear (everything|every|the (people|neighbours|neighbors|traffic|lift|elevator|street)) | -2 | min=1 max=2 | hand
(hear everything|can hear (everything|every)) | -2 | min=1 max=2 | hand
(doors slam*|banging|building work*|construction (noise|work|going|next)|could not sleep) | -2 | min=1 max=2 | hand
(woke (us|me) up|woken up|woken by|barking|snoring|rowdy|raucous|drunken) | -2 | min=1 max=2 | hand
(crowded|overcrowd*|over-crowded|jam-packed|packed|rammed|cramped) | -1 | min=2 max=3 | hand
(congested|claustrophobic|squashed|mobbed|crush|close together) | -1 | min=2 max=3 | hand
(uncomfortable|poor|bad|worst|no|weird|average|lack of) (ambience|seating|chairs|music|windows) | -2 | min=1 max=2 | hand
<ambience> <be>? <adv>? <adv>? (bad|average|loud|too loud|noisy|dated|tired|limited) | -2 | min=1 max=2 | hand
<ambience> <notbe> <adv>? (<good>|<great>) | -2 | min=1 max=2 | hand
(dimly lit|poorly lit|no window*|windowless|no natural light|no air|stuffy) | -1 | min=1 max=3 | hand
(stifling|sweltering|boiling|roasting|sauna|suffocat*|freezing|drafty) | -1 | min=1 max=3 | hand
(humid|no ac|no a/c|no air-con*|no fan|ac (<notbe>|didn't)|too hot|too cold) | -1 | min=1 max=3 | hand
(hot and (stuffy|humid|sweaty)|very hot|so hot|very cold|so cold) | -1 | min=1 max=3 | hand
(bad|dodgy|terrible|awful|poor|not (a|the)? (nice|good|great|best|safe)) (area|location|part of town|place) | -2 | min=1 max=2 | hand
(hookers|prostitut*|drug (dealer*|addicts)|junkies|homeless people|drunks|pimps|vagrants|panhandl*|brawl) | -2 | min=1 max=2 | hand
(far|long walk|too far) (from (everything|the|anything|all|town|any)|away from|to (the|walk)) | -1 | min=2 max=3 | hand
(no|not enough|limited|lack of) (seat*|space|toilet*|showers) | -1 | min=2 max=3 | hand
(<notbe>|hadn't been|not been) <adv>? (clean*|maintained|comfortable|cleared|quiet) | -2 | min=1 max=2 | hand
(table*|room*|toilet*|bathroom*) <be> <adv>? <adv>? (dirty|filthy|stained|disgusting|not clean|broken) | -2 | min=1 max=2 | hand
(floor*|sheet*|seat*|carpet|pool) <be> <adv>? <adv>? (dirty|filthy|stained|disgusting|not clean|broken) | -2 | min=1 max=2 | hand
(dirty|filthy|sticky|unclean|stained|disgusting|wet|broken) (room*|carpet*|glass*|plate*|towel*|dishes) | -2 | min=1 max=2 | hand
(broken|damaged|cracked|faulty) (door*|lock*|window*|furniture|fixtures) | -1 | min=1 max=3 | hand
(smell of smoke|smelt of smoke|smelled of smoke|smoky|smokey|smoke filled|stale smoke|ashtray*|cigarette*) | -1 | min=2 max=3 | hand
(flooding|no (hot|running) water|no power|leak from|water (leak*|damage)|sewage) | -2 | min=1 max=2 | hand
(needs to be|be|deserves to be|got) (shut down|condemned|shut) | -3 | max=1 | hand
(health|hygiene|food) (inspection|department|standard*|code) | -2 | min=1 max=2 | hand
(no|nothing|lack*) (character|ambience|personality|privacy) | -1 | min=2 max=3 | hand
(table*|chair*|seating) (were|is|was)? <adv>? (cramped|uncomfortable|too close|limited|small|dirty) | -1 | min=2 max=3 | hand
# due for work
(need*|in need of|in dire need of|could do with) <adv>? (a|some)? (updat*|renovat*|refurb*|upgrad*|clean*) | -2 | min=1 max=2 | mined
(need*|in need of|in dire need of|could do with) <adv>? (a|some)? (maintenance|repair*|tlc|facelift) | -2 | min=1 max=2 | mined
(could use|require*|overdue for) <adv>? (a|some)? (updat*|renovat*|refurb*|upgrad*|clean*) | -2 | min=1 max=2 | mined
(could use|require*|overdue for) <adv>? (a|some)? (maintenance|repair*|tlc|facelift) | -2 | min=1 max=2 | mined
(need*|in need of|in dire need of|could do with) <adv>? (a|some)? (paint*|makeover|revamp*|attention) | -2 | min=1 max=2 | mined
(need*|in need of|in dire need of|could do with) <adv>? (a|some)? (moderni*|redecorat*|deep clean*) | -2 | min=1 max=2 | mined
(could use|require*|overdue for) <adv>? (a|some)? (paint*|makeover|revamp*|attention) | -2 | min=1 max=2 | mined
(could use|require*|overdue for) <adv>? (a|some)? (moderni*|redecorat*|deep clean*) | -2 | min=1 max=2 | mined
# surroundings
view* (of|over|from|across)        | +1 | min=2 max=4 | mined
(overlooking|great view*|nice view*|good view*) | +1 | min=2 max=4 | mined
(friendly|nice|good|pleasant|lively|great|cool|positive) (environment|vibe*|atmosphere|ambien*|ambianc*|space) | +1 | min=2 max=4 | mined
(friendly|nice|good|pleasant|lively|great|cool|positive) (place to sit|place to relax|surroundings|setting) | +1 | min=2 max=4 | mined
(warm|calm|relaxing|homely|comfortable|aesthetically) (environment|vibe*|atmosphere|ambien*|ambianc*|space) | +1 | min=2 max=4 | mined
(warm|calm|relaxing|homely|comfortable|aesthetically) (place to sit|place to relax|surroundings|setting) | +1 | min=2 max=4 | mined
(ambience|ambiance|atmosphere|decor) (is|was|and|too|also|are)? <adv>? (good|nice|great|amazing|awesome) | +1 | min=2 max=4 | mined
(ambience|ambiance|atmosphere|decor) (is|was|and|too|also|are)? <adv>? (excellent|superb|lovely) | +1 | min=2 max=4 | mined
(interior*|vibe*|location|view*) (is|was|and|too|also|are)? <adv>? (good|nice|great|amazing|awesome) | +1 | min=2 max=4 | mined
(interior*|vibe*|location|view*) (is|was|and|too|also|are)? <adv>? (excellent|superb|lovely) | +1 | min=2 max=4 | mined
(ambience|ambiance|atmosphere|decor) (is|was|and|too|also|are)? <adv>? (fantastic|perfect|beautiful) | +1 | min=2 max=4 | mined
(ambience|ambiance|atmosphere|decor) (is|was|and|too|also|are)? <adv>? (wonderful|best|cool) | +1 | min=2 max=4 | mined
(interior*|vibe*|location|view*) (is|was|and|too|also|are)? <adv>? (fantastic|perfect|beautiful) | +1 | min=2 max=4 | mined
(interior*|vibe*|location|view*) (is|was|and|too|also|are)? <adv>? (wonderful|best|cool) | +1 | min=2 max=4 | mined
(so was|loved|love|liked|like) the (ambien*|ambianc*|atmosphere|decor|vibe*|location|view*|music|place) | +1 | min=2 max=4 | mined
(looks|look|looked|looking) <adv>? (fabulous|amazing|beautiful|lovely|great|stunning) | +1 | min=2 max=4 | mined
(looks|look|looked|looking) <adv>? (luxurious|gorgeous|nice|modern|elegant) | +1 | min=2 max=4 | mined
(central|great|excellent|perfect|ideal|prime|convenient|good|fantastic|fabulous) (location|position|situated) | +1 | min=2 max=4 | mined
(located|situated) (in|near|close|right|next|just|within|on) | +1 | min=2 max=4 | mined
(close|near|next|walk) to (the)? (metro|beach|station|centre|center|restaurants|shops|shopping|airport) | +1 | min=2 max=4 | mined
(close|near|next|walk) to (the)? (everything|attractions|subway|bus|market|old town|city) | +1 | min=2 max=4 | mined
(beautiful|lovely|stunning|gorgeous|wonderful) (hotel|resort|place|property|building|lounge|restaurant) | +1 | min=2 max=4 | mined
(modern|stylish|elegant|charming) (hotel|resort|place|property|building|lounge|restaurant) | +1 | min=2 max=4 | mined
(beautiful|lovely|stunning|gorgeous|wonderful) (room*|garden*|decor*|design|grounds) | +1 | min=2 max=4 | mined
(modern|stylish|elegant|charming) (room*|garden*|decor*|design|grounds) | +1 | min=2 max=4 | mined
(natural light|floor to ceiling|comfortable seating|plenty of seating|lots of seating) | +1 | min=2 max=4 | mined
# surroundings
(noise|noisy|loud|music|traffic|street) ... (all night|at night|sleep|too loud|awake|night) | -1 | min=2 max=3 | mined
(far|distant|long way|remote) (from|away) | -1 | min=2 max=3 | mined
(bit|little|too|very|so|way) (crowded|noisy|loud|dark|small|cramped|busy|hot|cold|dirty|stuffy) | -1 | min=2 max=3 | mined
(cigarette|smoke|smoking|smoky|smelled of|smelt of|smell of) | -1 | min=2 max=3 | mined
(feel*|felt|looks|looked|look|seems) <adv>? (dated|tired|old|shabby|dirty|run down|cheap) | -1 | min=2 max=3 | mined
(feel*|felt|looks|looked|look|seems) <adv>? (depressing|unclean|cramped|gloomy|unsafe) | -1 | min=2 max=3 | mined
(feel*|felt|looks|looked|look|seems) <adv>? like a (hostel|motel|prison|hospital|canteen) | -1 | min=2 max=3 | mined
(feel*|felt|looks|looked|look|seems) <adv>? like a (cafeteria|station|market) | -1 | min=2 max=3 | mined
(devoid|lack*|no) (of)? (view|atmosphere|ambience|ambiance|character|charm|natural light|windows) | -1 | min=2 max=3 | mined
(devoid|lack*|no) (of)? (privacy|cleanliness|hygiene|ventilation|seating|soul|vibe*) | -1 | min=2 max=3 | mined
(killed|spoil*|ruined) the (buzz|vibe|mood|atmosphere|ambience|ambiance) | -2 | min=2 max=3 | mined
(parking|car park) (issue*|problem*|is|was)? (nightmare|difficult|limited|hard|impossible) | -1 | min=2 max=3 | mined
(parking|car park) (issue*|problem*|is|was)? (expensive|issue*|problem*|task) | -1 | min=2 max=3 | mined
(drab*|dreary|dingy|tacky|tatty|shabby|grubby|dated|dilapidated|scruffy|unclean|untidy) | -2 | min=1 max=2 | mined
# vermin and filth found
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (mouse|mice|rat|rats|cockroach*) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (mouse|mice|rat|rats|cockroach*) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (roach*|bed bug*) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (roach*|bed bug*) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (mouse|mice|rat|rats|cockroach*) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (roach*|bed bug*) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (bedbug*|maggot*|lice) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (fleas|droppings) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (bedbug*|maggot*|lice|fleas|droppings) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (bedbug*|maggot*|lice) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (fleas|droppings) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (blood|vomit|faeces|urine) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (blood|vomit|faeces|urine) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (condom*|needle*) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (condom*|needle*) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (blood|vomit|faeces|urine) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (condom*|needle*) | -3 | event max=1 | codebook
(found|saw|spotted|there was) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (used plaster|used towel*) | -3 | event max=1 | codebook
there were (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (used plaster|used towel*) | -3 | event max=1 | codebook
(discovered|noticed) (a|an|some|the|dead|live|several|two)? (dead|live|huge|big)? (used plaster|used towel*) | -3 | event max=1 | codebook
(mouse|rat|bird|rodent) (droppings|poo|faeces|trap|urine) | -3 | event max=1 | codebook
(bitten|bites|bite marks) (by|all|from|on|bed|fleas) | -3 | event max=1 | codebook
(blood|vomit|faeces|excrement) (on|in|all over|stains|stained|covered) (the|our|my|sheets|walls|bed) | -3 | event max=1 | codebook
(urine|semen|mould) (on|in|all over|stains|stained|covered) (the|our|my|sheets|walls|bed) | -3 | event max=1 | codebook
(blood|vomit|faeces|excrement) (on|in|all over|stains|stained|covered) (mattress|floor|towels) | -3 | event max=1 | codebook
(urine|semen|mould) (on|in|all over|stains|stained|covered) (mattress|floor|towels) | -3 | event max=1 | codebook
(hair|plastic|glass|insect|fly|metal|nail|worm|cockroach) in (my|our|the|her|his) <food> | -3 | event max=1 | codebook
(plaster|maggot*|caterpillar|slug|stone) in (my|our|the|her|his) <food> | -3 | event max=1 | codebook
(mice|mouse|rat|rats|cockroach*|bedbug*|bed bug*|maggot*|lice) (droppings|poo|nest|bites|in|on|under|behind|crawling|running|everywhere) | -3 | event max=1 | hand
`
