/** Dutch cues for extras: gifts, gestures, effort beyond duty and open amazement. They carry the top levels. */
export default `
# beyond duty, in so many words
(stapje|tandje) (verder|extra|bij)             | +2 | min=4 max=6 event service=1 | codebook
stap (verder|extra) (gaan|ging|gaat|gezet|gelopen|zetten) | +2 | min=4 max=6 event service=1 | codebook
extra (mile|mijl)                              | +3 | min=4 max=6 event service=1 | codebook
(extra|veel|enorm veel|alle|ongelooflijk veel|erg veel|zoveel|heel veel) moeite (gedaan|genomen|doet|deed*|doen|gestoken) | +2 | min=4 max=6 event service=1 | codebook
deed* (zoveel|veel|alle|extra|enorm veel) moeite | +2 | min=4 max=6 event service=1 | codebook
(gaat|ging|gingen|gaan) (echt|ver|veel|net|altijd|nog)* (verder dan|voor je door het vuur|tot het uiterste|tot het gaatje) | +2 | min=4 max=6 event service=1 | codebook
door het vuur                                  | +2 | min=4 max=6 event service=1 | codebook
(veel|zoveel|zo veel) (meer|verder) dan (nodig|hoefde*|verwacht|gevraagd|verplicht|moest*|hun taak|zijn taak|haar taak|hun werk|afgesproken|je mag verwachten|je zou verwachten|wat je) | +3 | min=4 max=6 event service=1 | codebook
meer dan (nodig|ze hoefde*|hij hoefde|verplicht|gevraagd|alleen hun werk|haar werk|zijn werk|normaal is) | +3 | min=4 max=6 event service=1 | codebook
(dat|dit|het|wat) (hoefde*|moest*) (<hem>|hun|dat|echt|je)* (helemaal|echt|natuurlijk)? niet | +2 | min=4 max=6 event service=1 | codebook
(hoort|hoorde|behoort) (helemaal|eigenlijk|echt)? niet (bij|tot) (haar|zijn|hun|de|het|je) (werk|taak|job|taken|functie|takenpakket) | +3 | min=4 max=6 event service=1 | codebook
(niet|geen) (haar|zijn|hun) (werk|taak|job|plicht|afdeling|verantwoordelijk*) ... (toch|maar|gewoon|deed*) | +2 | min=4 max=6 event service=1 | codebook
zonder dat (ik|we|wij|je) (<wij>)* om? (had*|gevraagd*|vroeg*|hoefde*|moest*) | +2 | min=4 max=6 event service=1 | seed
zonder (er|erom|het|dat)* om? te (vragen|hoeven vragen) | +2 | min=4 max=6 event service=1 | codebook
niet om gevraagd                               | +1 | max=3                  | codebook
(ongevraagd|onverwacht|onverwachts|spontaan|uit eigen beweging|uit zichzelf|zomaar|uit het niets) (een|kregen|extra|gratis|gekregen|gaf*|bracht*|nog|wat|cadeau*|ook|er)* (gratis|extra|korting|bloem*|kaart*|cadeau*|upgrade|glas*|drankje|dessert|attentie|kleinigheid|verrassing|hulp|geholpen|bijgevoegd) | +2 | min=4 max=6 event service=1 | codebook
(wat een|mooi*|lief*|prachtig*|sympathiek*|leuk*|aardig*|klein*|groots*|fijn|fijne|warm*|bijzonder*|persoonlijk*|geweldig*|super*|tof*|onverwacht*) (gebaar|geste|gebaartje) | +2 | min=4 max=6 event service=1 | codebook
(lief*|lieve*|leuke*|mooie*|persoonlijke*|fijne*|onverwachte*|kleine*) (<gift>|touch|geste|verrassing|details|gebaren) | +2 | min=3 max=5            | codebook
extraatje*                                     | +2 | min=3 max=5            | codebook
(gered|redde*) (<hem>)* (dag|avond|vakantie|bruiloft|trouwdag|huwelijk|reis|weekend|feest|leven|dag gered|nood) | +3 | min=4 max=6 event service=1 | codebook
reddende engel                                 | +3 | min=4 max=6 event service=1 | codebook
(dag|avond|vakantie|bruiloft|feest|huwelijk|reis) (gered|goed gemaakt|goedgemaakt|compleet gemaakt|onvergetelijk gemaakt) | +3 | min=4 max=6 event service=1 | codebook
(mijn|onze) (dag|avond|vakantie) (gemaakt|helemaal goed|kon niet meer stuk) | +2 | min=4 max=5            | codebook
kon niet meer stuk                             | +2 | min=4 max=5            | codebook
dag kan niet meer stuk                         | +2 | min=4 max=5            | codebook
(maakte*|maken|maakt) (het|ons|onze|mijn|de) ... (onvergetelijk*|extra speciaal|heel speciaal|zo bijzonder|heel bijzonder|magisch) | +2 | min=4 max=5            | codebook
(hemel en aarde|berg*) (bewogen|verzet*)       | +3 | min=4 max=6 event service=1 | codebook
(niets|niks) te (gek|veel)                     | +2 | min=4 max=5            | codebook
(zelfs|ook|nog|hielp*|geholpen) (met|mee) met? (uitladen|inladen|sjouwen|tillen|dragen|opzetten|verhuizen|uitpakken|inpakken|opruimen) | +2 | min=4 max=6 event service=1 | codebook
(sjouwde*|droeg|droegen|tilde*|sleepte*|gesjouwd|gedragen|getild|gesleept) ... (naar boven|trap*|hoog|drie hoog|auto|binnen|verdieping|koffer*|boodschappen|tassen|zware|kamer|huis|voor (me|mij|ons|haar|mijn)) | +2 | min=4 max=6 event service=1 | codebook
(droeg|droegen|sjouwde*|bracht*) ... (boodschappen|koffers|tassen|bagage|fiets) ... (auto|kamer|huis|trein|deur|boven) | +2 | min=4 max=6 event service=1 | codebook
(rolstoel|rollator) ... (geduwd|duwde*|getild|gebracht|brengen|gehaald|gedragen|hielp*|geholpen) | +3 | min=4 max=6 event service=1 | seed
(met|in) een? rolstoel ... (brengen|gebracht|bracht*) | +3 | min=4 max=6 event service=1 | seed
(leeggehaald|uitgeladen|ingeladen) ... (aanhanger|remork|auto|mee|wagen) | +2 | min=4 max=6 event service=1 | codebook
# gifts and treats
(<gift>|*taart|koffie|thee|voorgerecht*) ... van (het huis|de zaak|de kok|de chef|de baas|de eigena*) | +2 | min=3 max=4 event service=1 | hand
(kregen|kreeg|krijg*|gekregen|aangeboden|zelfs) ... van (het huis|de zaak|de kok|de chef|de baas|de eigena*) | +2 | min=3 max=4 event service=1 | hand
op kosten van het huis                         | +2 | min=3 max=4 event service=1 | hand
on the house                                   | +2 | min=3 max=4 event service=1 | hand
aangeboden door (het huis|de zaak|de kok|de chef|de eigena*|de gast*) | +2 | min=3 max=4 event service=1 | hand
aangeboden (gekregen|van het huis|door)        | +2 | min=3 max=4 event service=1 | hand
(kregen|kreeg|krijg|krijgt|gekregen|aangeboden|trakteerde*|getrakteerd|bood*|boden) (<wij>)* (gratis|extra|een)* (<gift>|shot*|monster*|tasje|pen) | +2 | min=3 max=4 event service=1 | hand
gratis (<gift>|glas|shot*|water|kopje|koffie|staal*|fiets*|bezorgd|ontbijt|fruit) | +2 | min=3 max=4 event service=1 | hand
gratis en voor niets                           | +2 | min=3 max=4 event service=1 | seed
(mandje|plankje|schaaltje|bordje) met? (brood|tapenade|olijven|hapjes) ... (klaar|vooraf|gratis|bij) | +2 | min=3 max=4 event service=1 | seed
upgrade (gekregen|kregen|gratis|naar)          | +2 | min=3 max=4 event service=1 | hand
(geupgrade*|gratis upgrade)                    | +2 | min=3 max=4 event service=1 | hand
(traktatie|traktaties|trakteerde*|trakteren|getrakteerd) | +2 | min=3 max=4 event service=1 | hand
(welkomstdrankje|welkomstpakket*|welkomstmand*|welkomstfles*|welkomstcadeau*|welkomsthapje*|welkomstgeschenk*|welkomstattentie|verwelkomingsdrankje|verwelkomingspakket*|verwelkomingsmand*|verwelkomingsfles*|verwelkomingscadeau*|verwelkomingshapje*|verwelkomingsgeschenk*|verwelkomingsattentie) | +2 | min=3 max=4 event service=1 | hand
(fles|flesje|mand|schaal|schaaltje|bos|bosje|doos|doosje|mandje) (<gift>|wijn|fruit|eieren) ... (klaar|klaarstaan|stond*|gekregen|op de kamer|op onze kamer|kregen|in de koelkast|cadeau|aangeboden|kado|verrassing|opgewacht|mee|op tafel|wachten) | +2 | min=4 max=6 event service=1 | hand
(stond*|lag*|staat|wachtte*|kregen|kreeg) ... (<gift>|mand|schaal|bos|bosje|doos|doosje|glas) (<gift>|wijn|fruit)? ... (klaar|te wachten|op ons|voor ons|op mij|op de kamer|op tafel|bij) | +2 | min=4 max=6 event service=1 | hand
(<gift>|kaartje|kaart|briefje|brief|bosje|kaarsje*|tekening) ... (voor (onze|mijn|de|ons|haar|hem) (<feest>|dochter|zoon*|kind*|baby|hond|moeder|vader)|thuisgestuurd|op de kamer|met onze naam|met mijn naam|met de namen|namens) | +3 | min=4 max=6 event service=1 | hand
(persoonlijk*|handgeschreven*|met de hand geschreven|zelfgeschreven*|lief*|leuk*|eigenhandig*|zelfgemaakt*|geschreven*) (kaartje|kaart|briefje|brief|berichtje|bedankje|welkomstwoord|boodschap|tekening) ... (bij|in|gekregen|op|van|met|erbij|gestuurd|doos|pakket|kamer) | +2 | min=4 max=6 event service=1 | hand
(handgeschreven|met de hand geschreven|handgetekend*|zelfgeschreven|kriebelhandschrift) (kaartje*|kaart|briefje|brief|berichtje|bedankje|boodschap|notitie) | +3 | min=4 max=6 event service=1 | hand
(verjaardagskaart*|geboortekaart*|rouwkaart*|condoleance*|kerstkaart*|rompertje*|beterschap*) ... (gestuurd|gekregen|van|in de bus|op de mat|met) | +3 | min=4 max=6 event service=1 | hand
(viel|lag) ... (op de mat|in de bus|in de brievenbus) ... (kaart*|rompertje|brief*|pakje|bloem*) | +3 | min=4 max=6 event service=1 | hand
(rompertje|kaart*|briefje|pakje) ... (op de mat|in de bus|in de brievenbus|met de post) | +3 | min=4 max=6 event service=1 | hand
bordje ... (gereserveerd|met (onze|mijn) naam|mevrouw|meneer|familie) | +2 | min=4 max=6 event service=1 | seed
gereserveerd voor (mevrouw|meneer|mijnheer|familie) | +2 | min=4 max=6 event service=1 | seed
(taart*|kaarsje*|ballon*|slingers|versier*|bloemblaadjes|rozenblaadjes|vuurwerk*|gezongen|zongen|lang zal*) ... (<feest>|bruidspaar) | +2 | min=4 max=6 event service=1 | hand
<feest> ... (<gift>|kaarsje*|slingers|versierd|rozenblaadjes|vuurwerk*|gezongen|zongen|verrast|verrassing|extra|kaart*|bloem*) | +2 | min=4 max=6 event service=1 | hand
(zongen|gezongen|zong) ... (voor (me|mij|ons|haar|hem|mijn|onze)|lang zal|verjaardag|toe) | +2 | min=4 max=6 event service=1 | hand
verraste* ... met (een|twee|gratis|bloemen|taart|champagne|extra) | +2 | min=3 max=4 event service=1 | hand
verraste* (ons|mij|me|haar|hem)                | +2 | min=3 max=4 event service=1 | hand
verrast met (een|gratis|bloemen|taart|champagne|extra) | +2 | min=3 max=4 event service=1 | hand
(er (zat|lag|zaten|lagen)|zat er|vond (ik|we)|zaten er) (ook|nog|opeens|zelfs|later|ineens|een|zomaar|gratis|in de doos|bij)* (<gift>|zakje*|kaart*|gratis|briefje|proefje*|staal*|boekje|puzzel*|zaadje*|tekening|drop) | +3 | min=4 max=6 event service=1 | hand
(<gift>|kaartje|zakje (snoep|drop|zaad*)) ... (in (de|het) (doos|pakket|pakje)|bij de bestelling|bij mijn bestelling|bijgevoegd|in het pakje) | +2 | min=4 max=6 event service=1 | hand
(kreeg|kregen|gekregen|krijg) (<wij>|zelfs|zomaar|gratis|een|extra)* (cadeau|kado|voor niets|voor niks|gratis en voor niks|kosteloos|toe|erbij|er gratis bij|er zomaar bij) | +2 | min=3 max=4 event service=1 | hand
(kleinigheid|kleinigheidje|attentie) (gekregen|kregen|erbij|mee|voor) | +2 | min=3 max=4 event service=1 | hand
(mee|meegegeven|gaven|gaf*) ... (mee naar huis|voor thuis|voor onderweg|voor in de trein|lunchpakket*|kruik|dekentje*|deken|paraplu*) | +2 | min=4 max=6 event service=1 | hand
(dekentje*|plaid|paraplu*|kruik) (gekregen|kregen|aangeboden|gebracht|geleend|klaar|voor) | +2 | min=3 max=4 event service=1 | hand
korting (gekregen|kregen|ongevraagd|zomaar|spontaan|gegeven|gaf*) | +2 | min=3 max=4 event also=price+ service=1 | hand
spaarkaart                                     |  0 |                        | hand
# refused payment
(wilde*|wou*|hoefde*) (<hem>|absoluut|daar|voor)* (niets|niks|geen (cent|geld|fooi|vergoeding|euro)) ... (hebben|aannemen|rekenen|aanrekenen) | +3 | min=4 max=6 event also=price+ service=1 | hand
(geen|niet een|nul) (cent|euro|geld|fooi|kosten|vergoeding) (willen aannemen|gerekend|aangerekend|voor gevraagd|voor gerekend|in rekening|betaald|willen hebben|hoeven betalen|moeten betalen|voor hoeven betalen|gekost|voor willen hebben|ervoor willen) | +3 | min=4 max=6 event also=price+ service=1 | hand
(hoefde*|hoeft|hoeven|moest*) (<wij>|dat|zelfs|hiervoor|daarvoor|voor|helemaal)* (niets|niks|niet|geen cent) (voor|voor te|ervoor|hiervoor|ervoor te|meer|extra|bij|te)* te? (betalen|afrekenen|bijbetalen) | +3 | min=4 max=6 event also=price+ service=1 | hand
(rekende*|gerekend|vroeg*) (<hem>|voor)* (niets|niks|geen cent) | +3 | min=4 max=6 event also=price+ service=1 | hand
(niets|niks|geen cent) (aangerekend|gerekend|in rekening gebracht|voor gevraagd|voor gerekend|ervoor gevraagd|ervoor gerekend) | +3 | min=4 max=6 event also=price+ service=1 | hand
(niet|nooit|weigerde*) ... (dat (ge|je|we|ik|wij) betaal*|geld aan te nemen|betaald te worden) | +3 | min=4 max=6 event also=price+ service=1 | hand
(niet|nooit) willen dat (ge|je|we|ik|wij) betaal* | +3 | min=4 max=6 event also=price+ service=1 | hand
(gratis|kosteloos|voor niets|voor niks|voor nop|om niet|zonder kosten|zonder iets te vragen) (<gedaan>|schoongemaakt|bezorgd aan|thuisgebracht|ingesteld|gezet|opgepompt|opgeladen|gespoten|geslepen|bijgewerkt|gereden|geholpen|doorverwezen) | +3 | min=4 max=6 event also=price+ service=1 | hand
(meteen|even|snel|ter plekke|terplekke|direct|zelfs|netjes|gewoon) (gratis|kosteloos|voor niets|voor niks) (<gedaan>|vastgezet|geholpen) | +3 | min=4 max=6 event also=price+ service=1 | hand
(wat krijgt u|wat ben ik (u|je) schuldig|wat kost dat|wat krijg je van me) ... (niets|niks|niets hoor|laat maar|zit wel goed) | +3 | min=4 max=6 event also=price+ service=1 | hand
(laat maar zitten|zit wel goed|is van het huis) (zei*|hoor) | +2 | min=3 max=4 event also=price+ service=1 | hand
(meerkosten|voorrijkosten|arbeidsloon|extra kosten|bezorgkosten|reparatie|reparatiekosten) ... (nul|niets|niks|geen|niet gerekend|niet aangerekend|vergeten|weggestreept|gratis) | +2 | min=4 max=6 event also=price+ service=1 | hand
(geef|doneer) maar ... (goed doel|biertje|koffie|wat je) | +2 | min=4 max=6 event also=price+ service=1 | hand
(uit|van) (zijn|haar|hun|z'n) eigen (zak|portemonnee|beurs|geld|loon) | +3 | min=4 max=6 event also=price+ service=1 | hand
uit eigen (zak|portemonnee|beurs) (voor|betaalde*|legde*|gaf*|bij) | +3 | min=4 max=6 event also=price+ service=1 | hand
op (zijn|haar|hun) eigen kosten                | +3 | min=4 max=6 event also=price+ service=1 | hand
(betaalde*|schoot|leg*) ... (zelf voor|uit eigen|voor ons|voor mij|mijn (kaartje|rit|parkeer*|koffie|boodschap*|taxi|rekening)) | +3 | min=4 max=6 event also=price+ service=1 | hand
(voorgeschoten|schoot ... voor|voorschoot)     | +2 | min=4 max=6 event also=price+ service=1 | hand
(nooit|geen) (rekening|factuur) voor? (gekregen|ontvangen|gezien|gestuurd) | +2 | min=4 max=6 event also=price+ service=1 | hand
# own means, own home, drove over
(portemonnee|telefoon|tas|knuffel*|sleutels|jas|bril|ring|trouwring|paspoort) ... (teruggebracht|terugbezorgd|nagebracht|opgestuurd|nagestuurd|bewaard) | +3 | min=4 max=6 event service=1 | hand
kwam* (<hem>)* (terugbrengen|nabrengen|afgeven|bezorgen) | +3 | min=4 max=6 event service=1 | hand
(bracht|brachten) (<hem>)* ... terug           | +2 | min=4 max=6 event service=1 | hand
zette (me|mij|ons|haar|hem) ... af             | +2 | min=4 max=6 event service=1 | hand
(stopte|stopten|wachtte) speciaal              | +3 | min=4 max=6 event service=1 | hand
buiten de halte                                | +3 | min=4 max=6 event service=1 | hand
(stopte|deed|deden|schoof) er (nog|ook) ... bij | +2 | min=4 max=6 event service=1 | hand
(liep|rende|fietste|reed|sprong) ... naar de (supermarkt|winkel|apotheek|bakker|slager|overkant|markt|bouwmarkt) | +2 | min=4 max=6 event service=1 | hand
(ontbijtpakket*|lunchpakket*)                  | +2 | min=3 max=4 event service=1 | hand
stond niet op de kaart                         | +1 | max=3                  | hand
aan de keukentafel                             | +2 | min=4 max=6 event service=1 | hand
huisbezoek                                     | +2 | min=3 max=4 event service=1 | hand
(gratis|extra) les                             | +2 | min=3 max=4 event service=1 | hand
(liet|lieten) ... eigen ... achter             | +2 | min=4 max=6 event service=1 | hand
hield* (de winkel|de zaak|de keuken|het loket|de deur) ... open | +2 | min=4 max=6 event service=1 | hand
trok (zijn|haar) ... uit                       | +2 | min=4 max=6 event service=1 | hand
(kwam|kwamen) ... met (een|de|het) (taart|bos|fles|bloemen|deken|paraplu|soep|thermos*|kaars*|ijsje|kruik|pleister|handdoek) | +2 | min=4 max=6 event service=1 | hand
(pan|pannetje|kom) soep                        | +2 | min=4 max=6 event service=1 | hand
(had|hadden) (hij|ze|zij|<staff>) ... (geregeld|klaargezet|versierd|bewaard|meegenomen|gekocht|gebakken|uitgezocht|gemaakt|opgezocht) | +2 | min=4 max=6 event service=1 | hand
(was|bleek|waren) ... al betaald               | +3 | min=4 max=6 event service=1 | hand
betaald door de (zaak|eigena*|baas|ober)       | +3 | min=4 max=6 event service=1 | hand
(betaalde|betaalden) (hij|ze|zij|<staff>)      | +3 | min=4 max=6 event service=1 | hand
(hij|ze|zij) betaalde                          | +3 | min=4 max=6 event service=1 | hand
(stond|stonden) erop (om|dat)                  | +2 | min=4 max=6 event service=1 | hand
(sloeg|legde) ... deken                        | +2 | min=4 max=6 event service=1 | hand
(hele|halve) (dag|middag|avond|nacht) (met|naast|bij|voor) (mij|me|ons|haar|hem|mijn) | +2 | min=4 max=6 event service=1 | hand
<num> uur lang? (met me|met mij|met ons)       | +2 | min=4 max=6 event service=1 | hand
(kwam|kwamen) (<hem>)* (terug van|speciaal|van huis|uit het weekend) | +3 | min=4 max=6 event service=1 | hand
speciaal (gekomen|gereden|geopend|gemaakt|geregeld|teruggegaan) | +3 | min=4 max=6 event service=1 | hand
in het weekend (<hem>)* (langs|gebeld|gerepareerd|gemaakt|gekomen) | +2 | min=4 max=6 event service=1 | hand
in de (avond|avonduren) (<hem>)* (langs|gebeld|gekomen|gebracht) | +2 | min=4 max=6 event service=1 | hand
(dezelfde|diezelfde) avond (<hem>)* (langs|gebracht|in huis|geleverd|op de stoep|aan de deur) | +2 | min=4 max=6 event service=1 | hand
met (zijn|haar) eigen                          | +2 | min=4 max=6 event service=1 | hand
(deelde|deelden) ... (lunch|boterham*|eten|paraplu) | +2 | min=4 max=6 event service=1 | hand
(zong|speelde|danste) ... (met|voor) (mijn|haar|hem|ons) | +2 | min=4 max=6 event service=1 | hand
(waste|knipte|kamde) ... (haar|haren) ... (thuis|ziekenhuis|gratis) | +3 | min=4 max=6 event service=1 | hand
(onthield|onthouden) ... dat (ik|we|mijn|ze|hij) | +3 | min=4 max=6 event service=1 | hand
(wist|wisten) (nog|zelfs) (dat|van|wat)        | +2 | min=4 max=6 event service=1 | hand
(herkende|herkenden) (ons|me|mij|mijn)         | +2 | min=4 max=6 event service=1 | hand
(schonk|schonken|doneerde*) ... (aan|voor)     | +2 | min=4 max=6 event service=1 | hand
(maakte|maakten) ... (foto*|album|filmpje) (van|voor) | +2 | min=4 max=6 event service=1 | hand
(stak|staken) ... handen uit de mouwen         | +2 | min=4 max=6 event service=1 | hand
(sprong|sprongen) (meteen|direct)? ... (bij|in de auto|op de fiets) | +2 | min=4 max=6 event service=1 | hand
stad en land                                   | +2 | min=4 max=6 event service=1 | hand
(heel het|het hele|heel) (magazijn|archief|systeem) | +1 | max=3                  | hand
(heeft|hebben|had|hadden) (ons|me|mij|haar|hem|mijn) ... (thuisgebracht|weggebracht|opgehaald|rondgereden|getrakteerd|uitgenodigd|bijgestaan|opgewacht|geholpen met) | +2 | min=4 max=6 event service=1 | hand
(leende|leenden|gaf|gaven) (ons|me|mij|haar|hem|mijn) ... (cadeau|gratis|paraplu|jas|sleutel*|fiets|auto|wagen|lader) | +3 | min=4 max=6 event service=1 | hand
(wachtte|wachtten) (<hem>)* op (ons|me|mij|haar|hem) | +3 | min=4 max=6 event service=1 | hand
na (zijn|haar|hun) (werk|dienst|shift|werkdag|uren) | +3 | min=4 max=6 event service=1 | hand
(op weg|onderweg) naar huis ... (langs*|gebracht|afgegeven|bracht) | +3 | min=4 max=6 event service=1 | hand
(kostte|kost) (me|mij|ons) (niets|niks|geen cent) | +2 | min=4 max=6 event service=1 | hand
zonder (iets|geld|kosten) te (vragen|rekenen)  | +3 | min=4 max=6 event service=1 | hand
(regelde|regelden|haalde|haalden|kookte|bakte|bewaarde|hield|zette|zocht) (<hem>)* voor (ons|me|mij|haar|hem) | +2 | min=4 max=6 event service=1 | hand
(regelde|regelden|haalde|haalden|kocht|kochten|maakte|maakten) ... speciaal ... voor | +3 | min=4 max=6 event service=1 | hand
voor (ons|mij|me|haar|hem) (geregeld|gehaald|gekocht|bewaard|gezocht|gevonden|gebeld|uitgezocht|opgezocht|vrijgehouden|achtergehouden|meegenomen) | +2 | min=4 max=6 event service=1 | hand
voor (ons|mij|me|haar|hem) (gemaakt|klaargezet|klaargemaakt|klaarstaan|klaarliggen) | +2 | min=3 max=4 event service=1 | hand
(kocht|kochten|haalde|haalden) (<hem>)* ... (uit eigen zak|bij de buren|bij de supermarkt|bij de bakker|om de hoek|bij de concurrent) | +3 | min=4 max=6 event service=1 | hand
(bezorgde|bezorgden|leverde|leverden|bracht|brachten) ... (persoonlijk|hoogstpersoonlijk|nog dezelfde avond|diezelfde avond|op zondag) | +3 | min=4 max=6 event service=1 | hand
(schreef|schreven|stuurde|stuurden) (me|mij|ons|haar|hem|mijn) ... (kaart*|brief*|bloem*|cadeau*|foto*|pakje|pakketje) | +3 | min=4 max=6 event service=1 | hand
(kaart*|bloemen|bloemetje|brief|pakje|cadeau*) (gestuurd|opgestuurd|toegestuurd|laten bezorgen|bezorgd) | +2 | min=4 max=6 event service=1 | hand
(kwam|kwamen|komt) (<hem>)* (helpen|ophalen|brengen|langsbrengen|oppikken|duwen|sjouwen) | +2 | min=4 max=6 event service=1 | hand
stond (hij|ze|zij|<staff>|er iemand) ... (voor|aan|op) (de|onze|mijn) (deur|voordeur|stoep) | +2 | min=4 max=6 event service=1 | hand
apart (gehouden|gelegd|gezet)                  | +2 | min=4 max=6 event service=1 | hand
(kreeg|kregen|gekregen) ... (zomaar|cadeau|gratis mee|gratis bij) | +2 | min=3 max=4 event service=1 | hand
bood (me|mij|ons|haar|hem|hij|ze) ... aan      | +2 | min=3 max=4 event service=1 | hand
(werkte|werkten) (<hem>)* (door|over|langer|'s avonds|in het weekend|de hele nacht) | +3 | min=4 max=6 event service=1 | hand
(opende|openden) ... (speciaal|voor (ons|mij|me)) | +3 | min=4 max=6 event service=1 | hand
(nam|namen) (ons|me|mij|haar|hem) ... (mee|onder de arm|in huis|op sleeptouw) | +2 | min=4 max=6 event service=1 | hand
(offerde|offerden) ... op                      | +3 | min=4 max=6 event service=1 | hand
(reed|reden|liep|fietste) (<hem>)* (achter (ons|mij|me) aan|een eind mee|met ons mee|met me mee|om voor) | +3 | min=4 max=6 event service=1 | hand
liep* met (ons|me|mij) mee                     | +2 | min=4 max=6 event service=1 | hand
(duwde|duwden|trok|sleepte) (<hem>)* ... (auto|wagen|fiets|rolstoel) | +2 | min=4 max=6 event service=1 | hand
(bleven|bleef) (hij|ze|zij|<staff>) ... (na|langer|wachten|zitten|open) | +2 | min=4 max=6 event service=1 | hand
(stelde|stelden) ... gerust                    | +1 | min=3 max=4 event service=1 | hand
hield* (mijn|haar|zijn) hand                   | +3 | min=4 max=6 event service=1 | hand
(gaf|gaven) (ons|me|mij|haar|hem) een? (knuffel|lift|korting|cadeau*|extra|gratis) | +2 | min=4 max=6 event service=1 | hand
(gaf|gaven) ... (mee|cadeau|gratis|voor niets) | +2 | min=3 max=4 event service=1 | hand
(uit|op) eigen initiatief                      | +2 | min=4 max=6 event service=1 | hand
op eigen houtje                                | +1 | max=3                  | hand
vrijwillig                                     | +1 | max=3                  | hand
(als|bij wijze van) verrassing                 | +2 | min=4 max=6 event service=1 | hand
als bedankje                                   | +2 | min=4 max=6 event service=1 | hand
bedankkaartje                                  | +2 | min=4 max=6 event service=1 | hand
(sleutel|huis|woning) ... (aan ons|toevertrouwd|gegeven) | +1 | max=3                  | hand
voor (ons|mij|me|mijn) (staan|zitten) (bakken|koken|maken|wachten|zoeken) | +3 | min=4 max=6 event service=1 | hand
(sjouwde|sjouwden|tilde|tilden|sleepte|droeg) ... (naar|op|in|van) | +2 | min=4 max=6 event service=1 | hand
eigenhandig                                    | +2 | min=4 max=6 event service=1 | hand
in (zijn|haar) (eentje|uppie|dooie eentje)     | +1 | max=3                  | hand
meer hoefde (hij|ze|zij) niet                  | +3 | min=4 max=6 event service=1 | hand
(had|hadden|heeft|hebben) ... (hotel|taxi|vervoer|slaapplek|oppas|lift) ... geregeld | +3 | min=4 max=6 event service=1 | hand
(pakjes|cadeautjes|speelgoed|knuffel*) ... voor de kinderen | +2 | min=4 max=6 event service=1 | hand
nog (gepoetst|gewassen|gestofzuigd|opgepompt|gestreken|aangenaaid|bijgevuld|schoongemaakt|nagekeken) | +2 | min=4 max=6 event service=1 | hand
(auto|wagen|fiets) ... (gewassen|gestofzuigd|gepoetst|schoongemaakt) | +2 | min=3 max=4 event service=1 | hand
voor (mij|me|ons|hem|haar) in orde (gemaakt|gebracht) | +2 | min=4 max=6 event service=1 | hand
(pauze|lunch) ... (moest wachten|overgeslagen|opgegeven|uitgesteld|laten schieten) | +3 | min=4 max=6 event service=1 | hand
kriebelhandschrift                             | +3 | min=4 max=6 event service=1 | hand
(brief|boekje|fotoboek*|kaartje|tekening) ... met de post | +3 | min=4 max=6 event service=1 | hand
(met de post|in de bus) ... (brief|boekje|fotoboek*|kaartje|tekening|pakje) | +2 | min=4 max=6 event service=1 | hand
(onze|mijn) (trouwfoto|foto|namen|naam) op (het|de|een|onze) | +2 | min=4 max=6 event service=1 | hand
(speelt|speelde|draaide*|zong*) ... ons (nummer|liedje|lied) | +3 | min=4 max=6 event service=1 | hand
(bleef|bleven) (hij|ze|zij) ... tot            | +3 | min=4 max=6 event service=1 | hand
geen cent (willen|gerekend|gevraagd|hoeven|aan ons) | +3 | min=4 max=6 event service=1 | hand
(zaterdag|zondag) ... (in mijn tuin|aan onze voordeur|op de stoep) | +3 | min=4 max=6 event service=1 | hand
(dagen|weken|maanden) later ... (ging de telefoon|stond (hij|ze|zij)|lag er|viel er|kwam er) | +2 | min=4 max=6 event service=1 | hand
(van|uit) (de|het) (vrije|eigen) (dag|tijd|zak) | +3 | min=4 max=6 event service=1 | hand
zonder (eigenbelang|winst|eraan te verdienen)  | +2 | min=4 max=6 event service=1 | hand
(niets|niks) aan (verdiend|te verdienen)       | +3 | min=4 max=6 event service=1 | hand
(heeft|had) er niets aan                       | +3 | min=4 max=6 event service=1 | hand
van (hem|haar|hen) zelf                        | +1 | max=3                  | hand
(gaf|gaf hij|gaf ze) (zijn|haar) eigen         | +3 | min=4 max=6 event service=1 | hand
onder de garantie door                         | +1 | max=3                  | hand
buiten (zijn|haar|hun) (taak|werk|werkuren|werktijd) | +3 | min=4 max=6 event service=1 | hand
(ook al|hoewel|terwijl) (ik|we|wij) ... (niet (daar|hier|bij hen) (gekocht|besteld)|geen klant) | +3 | min=4 max=6 event service=1 | hand
(zijn|haar|hun|z'n|d'r) (eigen|prive) (auto|fiets|bed|jas|paraplu|telefoon|laptop|garage|slaapkamer|stoel|sleutel|lunch|brood|eten|kaart|reserve*|schoenen|caravan) | +3 | min=4 max=6 event service=1 | hand
(met|in) de (auto|wagen|fiets|bus|stadsfiets|scooter) van (de (baas|zaak|eigena*|kok|ober)|haar man|zijn vrouw|de buurvrouw|de buurman) | +3 | min=4 max=6 event service=1 | hand
(auto|fiets|leenfiets|leenauto|vervangauto|wagen|boormachine|paraplu|jas|oplader|bril|apparaat|toestel|telefoon|laptop|rolstoel) (van (hem|haar|zichzelf|de baas|de eigena*))? (te leen|meegekregen|mogen lenen|uitgeleend) | +2 | min=4 max=6 event service=1 | hand
(leende*|lenen|uitgeleend|te leen|lening van) (<hem>|zijn|hun|gekregen|meegekregen)* (zijn|haar|hun|te leen|eigen|meegegeven|gegeven|gekregen|gratis) | +2 | min=4 max=6 event service=1 | hand
(gaf*|gaven|kreeg|kregen|meegekregen) ... te leen | +2 | min=4 max=6 event service=1 | hand
(mocht|mochten|kon|konden|mogen) ... (lenen|gebruiken van|mee naar huis nemen) | +1 | min=3 max=4 event service=1 | hand
(bracht*|gebracht|brengt|reed|reden|gereden|rijdt|voerde*|gevoerd|vervoerde*|escorteerde*) (<wij>|<hem>)* (<thuis>|persoonlijk|speciaal|zelf|gratis|eigenhandig|netjes|met de auto|helemaal|dezelfde avond|nog dezelfde avond|'s avonds|tot aan de deur|naar mijn huis) | +3 | min=4 max=6 event service=1 | hand
(reed|reden|rijdt|fietste|fietst) (<hem>)* (op en neer|helemaal naar|speciaal) | +3 | min=4 max=6 event service=1 | hand
(reed|rijdt|fietste|bracht|escorteerde) (me|mij|ons|haar|hem) ... (naar|met|van|thuis) | +3 | min=4 max=6 event service=1 | hand
(gefietst|gereden|gelopen) om (mijn|ons|mij|me|haar|hem) | +3 | min=4 max=6 event service=1 | hand
(ging*|gegaan|gaat|liep|liepen|fietste*|gefietst|fietst|reed|reden|stapte*|rende*|gerend|vloog) (<wij>|<hem>)* (voor ons|voor mij|naar de|achter ons|me achterna|ons achterna|mij achterna|terug)* (halen|ophalen|achterna|naar de (winkel|apotheek|supermarkt|buren|bakker|overkant)) | +2 | min=4 max=6 event service=1 | hand
(kwam*|komt|gekomen|stond*|komen) (zelf|nog|persoonlijk|gewoon|zelfs|dezelfde|de|eigenaar|op|zijn|haar|dag|een|uur|later|twee|weer|even)* (thuis (langs|brengen|gebracht|afgeven|bezorgen|ophalen|helpen)|aan huis|bij (mij|ons|me|haar|hem|mijn (moeder|vader|oma|ouders)) (thuis|aan de deur|op de stoep|langs)|aan (de|mijn|onze) deur (met|om|afgeven)|op de stoep met|voor de deur met|langsgereden) | +3 | min=4 max=6 event service=1 | hand
(thuis|aan huis) (langs|langsgebracht|gebracht|afgegeven|bezorgd|komen brengen|komen halen|opgehaald|afgeleverd|komen knippen|geholpen|geknipt|langsgekomen) | +2 | min=4 max=6 event service=1 | hand
(persoonlijk|eigenhandig|hoogstpersoonlijk) (gebracht|bezorgd|afgeleverd|langsgebracht|langsgekomen|afgegeven|opgehaald|thuisgebracht) | +3 | min=4 max=6 event service=1 | hand
(zelf|zelfs) (komen|kwam) (brengen|halen|ophalen|langsbrengen|leveren|bezorgen) | +2 | min=4 max=6 event service=1 | hand
(brengt|bracht*) (<wij>|<hem>)* ('s avonds|zelf|thuis|diezelfde|dezelfde)* (zelf|mee|thuis|langs|aan) | +2 | min=4 max=6 event service=1 | hand
(nagestuurd|nagezonden|nageslingerd|achterna (gelopen|gerend|gekomen|gebracht|gefietst)|nagebracht|teruggebracht|achternagekomen) | +2 | min=4 max=6 event service=1 | hand
(vergeten|verloren|kwijtgeraakt*|achtergelaten|laten liggen|kwijt) ... (opgestuurd|nagestuurd|teruggebracht|terugbezorgd|nabezorgd|bewaard|gevonden en|teruggevonden|nagebracht|thuisgebracht|achterna) | +2 | min=4 max=6 event service=1 | hand
(opgestuurd|nagestuurd|teruggestuurd) ... (gratis|kosteloos|op eigen kosten|zonder kosten) | +2 | min=4 max=6 event service=1 | hand
(bood*|kregen|kreeg|mochten|mocht|steekt|stak) ... (slaapplaats|onderdak|slaapplek|logeer*|bij hen thuis|bij haar thuis|in zijn eigen bed|in haar eigen bed) | +2 | min=4 max=6 event service=1 | hand
bij (hen|haar|hem|hun) thuis? (mogen|mochten|mocht|laten) (slapen|logeren|overnachten|eten|douchen) | +3 | min=4 max=6 event service=1 | hand
(haalde*|opgehaald|ophaalden|ophalen|pikte*) (<hem>)* (op|opgehaald)* (van|op|bij|aan) (het|de) (station|vliegveld|luchthaven|haven|bushalte|trein|camping|ziekenhuis|snelweg) | +2 | min=4 max=6 event service=1 | hand
(heel|hele|half) (stad|land|belgie|nederland|regio|magazijn|winkel|internet) ... (afgebeld|afgezocht|doorzocht|gebeld|afgereden) | +3 | min=4 max=6 event service=1 | hand
(<num>|alle|tien|verschillende|andere|tientallen|meerdere) (winkels|filialen|apotheken|zaken|hotels|garages|leveranciers|concurrenten|collega's|adressen|magazijnen) (voor (ons|me|mij))? (afgebeld|gebeld|afgegaan|rondgebeld|afgezocht|nagebeld) | +3 | min=4 max=6 event service=1 | hand
(belde*|gebeld|bellen|belt) (<hem>)* (alle|andere|het|een ander|concurrent|de concurrent|een collega|het filiaal|rond|de andere|een andere) (winkel*|filiaal|filialen|hotel*|zaak|zaken|apothe*|garage*|concurrent*|collega*|naar|om|in) | +2 | min=4 max=6 event service=1 | hand
rondgebeld                                     | +2 | min=4 max=6 event service=1 | hand
(liet|lieten|bestelde*|haalde*) ... (uit|over) laten? (komen|overkomen|duitsland|amerika|japan|frankrijk|engeland|italie) | +2 | min=4 max=6 event service=1 | hand
(speciaal|extra|apart|persoonlijk|eigenhandig|zelf) voor (ons|mij|me|mijn|hem|haar|onze|de kinderen|onze dochter|onze zoon|dit) (gemaakt|gekookt|besteld|bewaard|opzij*|gebakken|geregeld|gezocht|apart|laten maken|laten komen|gehaald|bereid|gereserveerd|gekomen|gebleven|langs*|open*) | +3 | min=4 max=6 event service=1 | hand
(speciaal|expres) (langsgekomen|omgereden|gebracht|bewaard|komen) | +2 | min=4 max=6 event service=1 | hand
(legt|legde*|leggen|hield*|bewaarde*|houdt|zet|zette*) ... (opzij|apart|achter) voor (me|mij|ons|mijn|hem|haar) | +2 | min=4 max=6 event service=1 | hand
(nachten|avonden|uren|weekend|hele avond|hele nacht|hele weekend|zondag) (aan|mee|eraan|erin) (zitten|gewerkt|gezeten|doorgewerkt|bezig geweest|gestoken|gesleuteld|gesoldeerd|zoet) | +3 | min=4 max=6 event service=1 | hand
(doorgewerkt|overgewerkt|overuren)             | +2 | min=4 max=6 event service=1 | hand
(zodat|om) (wij|we|ik|mijn|hij|ze|onze) ... (op tijd|toch|alsnog|nog) (kon*|klaar|bij|de trein|het vliegtuig|de bus|het feest|de bruiloft|naar huis|vertrekken|verder) | +2 | min=4 max=6 event service=1 | hand
(regelde*|geregeld|regelden) (<hem>)* (taxi|hotel|vervoer|lift|kamer|ander hotel|oplaadkabel|rolstoel|babybed*|oppas|dokter|arts|auto|fiets*|slaapplek|nooddocument) | +2 | min=4 max=6 event service=1 | hand
(lift|taxi|rit|ritje) (gekregen|gegeven|aangeboden|betaald|geregeld|naar huis) | +2 | min=4 max=6 event service=1 | hand
(stopte*|gestopt|stak|schoof|drukte*) ... (in mijn|in de|in zijn|in haar) (zak|tas|hand|binnenzak|doos) | +2 | min=4 max=6 event service=1 | hand
(bezocht*|opgezocht|zocht*|bezoek*) (<hem>)* (in het (ziekenhuis|revalidatie*|hospice|verzorgingshuis|verpleeghuis|rusthuis)|thuis op) | +3 | min=4 max=6 event service=1 | hand
(kwam*|ging*|stond*) ... (uitvaart|begrafenis|crematie|condoleren|condoleance|bruiloft|graf) | +2 | min=4 max=6 event service=1 | hand
(bleef*|gebleven|kwam) (<hem>)* (naast|bij) (mij|me|haar|hem|mijn) (zitten|staan|hurken) | +3 | min=4 max=6 event service=1 | hand
naast (mij|me|haar|hem) (blijven|gaan) zitten  | +3 | min=4 max=6 event service=1 | hand
(bleef|gebleven) (<hem>|al die tijd)* (aan de lijn|bij me|bij mij|bij haar|bij hem) | +2 | min=4 max=6 event service=1 | hand
(leerde*|geleerd) ... voor (mij|ons|haar|hem)  | +1 | min=4 max=6 event service=1 | hand
(opgespoord|opgeduikeld|opgesnord|getraceerd)  | +2 | min=4 max=6 event service=1 | hand
(ingebroken|gebroken|uitgebroken)              |  0 |                        | hand
(112|ambulance|hulpdiensten|ziekenwagen) (gebeld|belde*|geroepen|verwittigd|laten) | +2 | min=4 max=6 event service=1 | hand
# nothing extra
geen (extraatje*|attentie*|kleinigheid|gebaar) | -1 | min=2                  | hand
(niks|niets|nog geen|zelfs geen|niet eens een) (extra|extra's|attentie|koekje|koekje bij|glaasje water|glas water|gebaar) | -1 | min=2                  | hand
niet eens een (koekje|glas water|glaasje water|kaartje|servetje|bedankje) | -2 | max=3                  | hand
(kon|kan|kun) er (niet eens|nog niet|zelfs geen|geen|niet|nog geen) ... (af|vanaf|van af) | -2 | max=3                  | hand
(inhalig*|gierig*|krenterig*|pinnig*|vrekkig*|zuinig met) | -2 | max=3                  | hand
(elke|ieder|iedere) (extra|saus*|servet*|glas water|mayo*) ... (betalen|aangerekend|extra|euro|cent) | -2 | max=3 also=price-      | hand
(kraantjeswater|kraanwater|leidingwater) ... (niet|weiger*|geweigerd|betalen|euro|mag niet|geen) | -2 | max=3 also=rules-      | hand
(geweigerd|weigeren|geen) (kraanwater|kraantjeswater|leidingwater) | -2 | max=3 also=rules-      | hand
(vergeten|niets gedaan|niks gedaan|genegeerd) ... (verjaardag|jubileum|trouwdag|huwelijksreis) | -2 | max=3                  | hand
<feest> ... (vergeten|niets mee gedaan|niks mee gedaan|genegeerd|verpest|bedorven|verknald) | -3 | max=2                  | hand
(beloofde|aangekondigde|gratis) (cadeau*|gift|attentie|geschenk) ... (niet|nooit) | -2 | max=3                  | hand
(dag|avond|vakantie|verjaardag|bruiloft|feest|weekend|etentje) (<ook>|volledig|compleet|hierdoor|ons|door hen)* (verpest|bedorven|verknald|verziekt|vergald|geruineerd|naar de knoppen|om zeep) | -3 | max=2                  | hand
(verpestte*|verpest|bedierf|verziekte*|verknalde*) (<hem>)* (dag|avond|vakantie|verjaardag|bruiloft|feest|weekend|etentje) | -3 | max=2                  | hand
# acts seen from what was found afterwards
(toen|bij) (ik|we|mijn <kin>|thuiskomst|terugkomst|aankomst) ... (had hij|had ze|hadden ze|stond er|lag er|stonden er|was alles|was het al) ... (gezet|gemaakt|klaar|gedaan|gerepareerd|gevuld|gelegd|gestreken|versierd) | +2 | event min=4 max=6 service=1 | hand
(had|hadden|heeft) ... (zinnetje*|woordjes|naam|namen|liedje) (geoefend|geleerd|opgezocht|onthouden|van buiten geleerd) | +3 | event min=4 max=6 service=1 also=attention+ | hand
(zette|draaide|speelde) ... (zelfde|favoriete|hetzelfde) (liedje|nummer|muziek|plaat) (op)? | +2 | event min=4 max=6 service=1 also=attention+ | hand
(brengt|draagt|neemt|zet|voert|leest) (mijn|onze|haar|zijn) (post|krant|boodschappen|vuilnis*|tassen|hond|kat|pakketjes) ... (naar|mee|op|buiten|boven|voor)? | +2 | event min=4 max=6 service=1 also=listening+ | hand
(niemand|geen mens) die (hem|haar|hen|ze) (dat|daarvoor)* (vraagt|vroeg|gevraagd|betaalt|betaald|opgedragen) | +3 | event min=4 max=6 service=1 | hand
(kwam|belde|reed|stond) ... (kerstavond|eerste kerstdag|tweede kerstdag|oudejaarsavond|nieuwjaarsdag|pasen|moederdag) ... (langs|aan de deur|voor de deur|op|met|nog) | +3 | event min=4 max=6 service=1 | hand
(iemand|een van hen|een collega) (van|bij|op) de (zaak|praktijk|winkel|afdeling) (had|heeft) ... (betaald|gebreid|gebakken|gemaakt|geregeld|neergelegd) | +3 | event min=4 max=6 service=1 | hand
`
