/** Dutch cues for open amazement: what lifts a told act to the highest level. Without an act it is praise. */
export default `
# open amazement
sprakeloos                                     | +3 | min=4 max=6            | hand
met stomheid geslagen                          | +3 | min=4 max=6            | hand
(stond*|sta|staan|was|waren) (<wij>|werkelijk|helemaal|compleet|totaal|even|letterlijk)* (paf|perplex|versteld|met (mijn|onze|de) mond vol tanden|met open mond|stil|muisstil|beduusd|ondersteboven|van slag|overdonderd|overweldigd|verbluft) | +3 | min=4 max=6            | hand
versteld                                       | +3 | min=4 max=6            | hand
perplex                                        | +3 | min=4 max=6            | hand
verbluft*                                      | +3 | min=4 max=6            | hand
overdonderd                                    | +3 | min=4 max=6            | hand
overweldigd*                                   | +3 | min=4 max=6            | hand
flabbergasted                                  | +3 | min=4 max=6            | hand
ondersteboven                                  | +3 | min=4 max=6            | hand
omvergeblazen                                  | +3 | min=4 max=6            | hand
weggeblazen                                    | +3 | min=4 max=6            | hand
(mond|monden|kaak) ... (open|op de grond)      | +2 | min=4 max=6            | seed
open* (mond|vallende mond*)                    | +2 | min=4 max=6            | seed
openvallende monden                            | +3 | min=4 max=6            | seed
van verbazing                                  | +2 | min=4 max=6            | seed
(wist*|weten|weet) (even|echt|gewoon|werkelijk)* niet wat (ik|we|me|mij|ons|hem|haar|ze|hij) (overkwam|hoorde*|zag*|moest*|zeggen|te zeggen) | +3 | min=4 max=6            | hand
(kon*|kan|kunnen) (<hem>|nog steeds|werkelijk|echt|amper)* (oren|ogen|niet|nauwelijks)* niet geloven | +2 | min=4 max=6            | hand
niet te bevatten                               | +2 | min=4 max=6            | hand
(niemand|mensen|mense|vrienden|zwager|collega*) (kon*|kan*|gelooft*|geloven*|geloofde*|denkt*|wil*) (<wij>|dat|haast|bijna|niet)* (geloven|bevatten|gelooft) | +3 | min=4 max=6            | hand
(mensen|mense) geloven (me|mij) niet           | +3 | min=4 max=6            | hand
(brok|krop) in (mijn|onze|de|hun|haar|zijn|je)? keel | +3 | min=4 max=6            | hand
(traan|tranen|traantje) (in (de|mijn|onze|haar) ogen|van (geluk|ontroering|blijdschap|dankbaarheid)|weggepinkt|gelaten) | +3 | min=4 max=6            | hand
(tot tranen|tranen toe)                        | +3 | min=4 max=6            | hand
(ontroerd|ontroerend*|geroerd|aangedaan|aangegrepen|geemotioneerd) | +3 | min=4 max=6            | hand
kippenvel                                      | +3 | min=4 max=6            | hand
(warm|week) (van geworden|van worden|om het hart|van) | +2 | min=4 max=6            | hand
(werd*|word|wordt|kreeg) ... warm (van|om het hart) | +2 | min=4 max=6            | hand
(waar|wie) (maak*|vind|doet|verzint|bedenkt|krijg) (je|ge|dat|dit|nog|zoiets|tegenwoordig|zo iets)* (nog|mee|tegenwoordig|meemaken|vandaag) | +3 | min=4 max=6            | hand
wie (doet|verzint|bedenkt) (dat|zoiets|dit|nu|er) | +3 | min=4 max=6            | hand
zo zijn er niet veel                           | +3 | min=4 max=6            | hand
(bestaan|bestaat) (<wij>)* (nog|echt nog)      | +2 | min=4 max=6            | hand
dat (iemand|mensen|zoiets|dit|het) (dat|dit|zoiets|nog)* nog? (doet|doen|bestaat|zegt|bestaan) | +2 | min=4 max=6            | hand
(nooit|nooit meer|niet|niet gauw|niet snel|niet meer) vergeten |  0 |                        | hand
(dit|dat) (vergeet|vergeten) (ik|we|wij) (nooit|niet|nooit meer) | +2 | min=4 max=6            | hand
(vergeet|vergeten) (<wij>|dat|hem|haar|hen|jullie)* (nooit|niet|nooit meer|nooit van (mijn|ons) leven) | +1 | min=4 max=6            | hand
(onvergetelijk*|om nooit te vergeten|nooit te vergeten|memorabel*|magisch*) | +2 | max=4                  | hand
van (mijn|onze|m'n) (stoel|sokken|a propos)    | +2 | max=5                  | hand
dankbaar*                                      | +2 | max=5                  | hand
(hart gestolen|hart verwarmd|hart onder de riem|hart gesmolten) | +2 | max=5                  | hand
geloof in de (mens*|mensheid)                  | +3 | min=4 max=6            | hand
gaat viral                                     | +3 | min=4 max=6 signal=recommend+ | seed
(pluim|pluimpje) (voor|verdien*|aan)           | +2 | max=4                  | hand
(mijn|zijn) hoofd niet bij                     | +2 | min=4 max=6            | hand
(wildvreemd*|onbekende*) ... (helpen|geholpen|hielp*|doen|deed) | +3 | min=4 max=6            | hand
(mijn|onze) (benen|knieen) (begaven|gaven|knikten|werden slap|trilden) | +2 | max=6 | hand
(daar|hier) (is|bestaat|zijn) (geen|er geen) (ster|sterren|cijfer|woord|woorden) (voor|genoeg)? | +3 | max=6 | hand
(dat|zoiets) (zie|gebeurt|bestaat|zag) (je|ik)? (alleen|enkel) (in|maar in) (een)? (film*|boek*|sprookje*) | +3 | max=6 | hand
(drie|vier|tien|<num>) keer (opnieuw)? (gelezen|nagelezen|overgelezen|gekeken) (voor|of|omdat)? | +1 | max=6 | hand
`
