/** Dutch cues of the theme extra: what someone at work did for a customer, as frames of actor, act and beneficiary. */
export default `
# gone out of the way: by whatever means, to wherever the customer was
(fietste|fietsten|gefietst|rende|renden|gerend|holde|gehold|snelde|sprintte|racete|geracet|spurtte|roeide) ... (naar (het|de|ons|mij|mijn|onze)|achter|langs|terug|ermee|om) | +3 | min=4 max=6 event service=1 also=listening+ | hand
ermee naar (het|de|ons|onze|mijn|mij) ... (gefietst|gereden|gelopen|gekomen|gerend) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(stond|stonden|kwam|kwamen|verscheen|belde aan) (<hem>|die|diezelfde|al|ineens|persoonlijk|hoogstpersoonlijk|de <staff>)* (op de stoep|aan de deur|voor de deur|op het perron|aan het bed|bij ons|op de oprit|voor mijn neus) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(belde|belden|gebeld|mailde|mailden|afgebeld|rondgebeld) ... (filialen|winkels|collega*|leveranciers|garages|vestigingen|apotheken|hotels|scholen|adressen|bakkers) ... (af|rond|tot|voor|en)? | +3 | min=4 max=6 event service=1 also=listening+ | hand
(afgebeld|rondgebeld|belde rond|belde stad en land|stad en land) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(gezocht|zocht|zochten|doorzocht*|afgezocht|uitgekamd|doorgespit|uitgeplozen|gegraven|gedoken) ... (tot|uren|zaklamp*|container*|bosjes|struiken|sloot|duinen|bos|prullenbak*|vuilnis*|hele) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(tot|uren|hele nacht|halve nacht|met zaklamp*) ... (gezocht|doorgezocht|meegezocht|doorgewerkt|opgebleven|doorgegaan|gewacht met) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(mee|helpen|hielp*|geholpen|meegeholpen) (met)? (zoeken|gezocht|meegezocht|zoeken naar) | +2 | min=4 max=6 event service=1 also=listening+ | hand
op weg naar (huis|haar werk|zijn werk|hun werk)  | +2 | min=4 max=6 event service=1 also=listening+ | hand
(speciaal|extra|apart) voor (<hem>|één|een)* (opengegaan|teruggekomen|gekomen|opengebleven|gebleven|omgereden|langsgekomen|gemaakt|gebakken|besteld|langer gebleven|blijven) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(op (haar|zijn|hun) (vrije dag|vrije avond|verjaardag|dag vrij)|in (haar|zijn|hun) (pauze|vrije tijd|lunchpauze|vakantie)|buiten werktijd|na werktijd|in het weekend) ... (kwam|gekomen|open|geopend|gemaakt|gebracht|gebeld|geholpen|langs|gerepareerd|deed|teruggekomen|gereden|opgelost) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(liet|lieten|liet zijn|liet haar) (<hem>|eigen)* (lunch|eten|vergadering|pauze|feest|gezelschap|werk|taart) (staan|vallen|liggen|wachten|schieten) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(hield|hielden|wachtte|wachtten|liet|keerde|draaide) (de|het)? (bus|trein|tram|boot|veer|vliegtuig|keuken|deur|bal*) ... (tegen|open|wachten|om|voor ons|voor mij|vast|langer) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(bleef|bleven|zat|zaten|wachtte|wachtten|gebleven|gewacht) ... (bij|naast|met) (mijn|onze|haar|hem|mij|ons) ... (tot|totdat|zitten|uur|hele|nacht) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(stond|gaf|geven|gegeven|afgestaan|afstaan|ingeleverd|ruilde|geruild) (<hem>)* (zijn|haar|hun) eigen? (stoel|plaats|plek|bed|kamer|dienst|pauze|tafel|lunch|jas) (af|op|weg)? | +3 | min=4 max=6 event service=1 also=listening+ | hand
(zijn|haar|hun) eigen (auto|bus|busje|fiets|jas|trui|sjaal|paraplu|gereedschap|telefoon|oplader|aanhanger|portemonnee|zak|geld|huis|kamer|bed|tuin|keuken|ladder|pomp|kachel*|laptop|schoenen|laarzen|kinderwagen|lunch|boterham*) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(te leen|in bruikleen|uitgeleend|geleend|leende|leenden|mochten we lenen|mocht ik lenen|meegekregen) ... (voor het|tot|zolang|van de <staff>|gratis|zonder|intussen|weekend) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(te leen|in bruikleen) (gekregen|kregen|kreeg|gegeven|mee|aangeboden|meegekregen) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(kregen|kreeg|mocht*|gaf|gaven|kon*) ... (te leen|in bruikleen|lenen)  | +3 | min=4 max=6 event service=1 also=listening+ | hand
# no money taken
(wilde*|wou*|hoefde*|weigerde*) (<hem>|absoluut|daar|voor|van|een|het|geld|betaling|fooi|briefje|tientje|vergoeding|twintig|te)* (niets|niks|geen cent|geen geld|geen fooi|weten|aannemen|aan te nemen|hebben) (voor|van|ervoor)* (hebben|aannemen|weten|rekenen|horen)? | +2 | min=4 max=6 event service=1 also=price+ | hand
(wuifde*|wimpelde*|sloeg|sloegen|weggewuifd|afgewimpeld|weggewimpeld) ... (weg|af|fooi|geld|briefje|betaling|tientje|rekening) | +3 | min=4 max=6 event service=1 also=price+ | hand
(niet|nooit|niks|niets|geen cent) (extra|van|terug|iets)* op de (factuur|rekening|bon|nota) | +3 | min=4 max=6 event service=1 also=price+ | hand
(stond|staat|kwam) (<hem>)* (niet|nooit) op de (factuur|rekening|bon|nota) | +3 | min=4 max=6 event service=1 also=price+ | hand
(nooit|geen) (een)? (rekening|factuur|nota|bon) (gezien|gekregen|ontvangen|gestuurd|van gezien|voor gehad|voor gekregen) | +3 | min=4 max=6 event service=1 also=price+ | hand
(van de|van onze|van mijn) (rekening|factuur|nota) (gehaald|gestreept|geschrapt|afgehaald|af) | +3 | min=3 max=6 event service=1 also=price+ | hand
(haalde|haalden|streepte*|schrapte*) (<hem>)* ... (eraf|van de rekening|van de factuur|van de nota) | +3 | min=3 max=6 event service=1 also=price+ | hand
(betaalde|betaalden|betaald|legde|legden|voorgeschoten|bijgelegd|schoot) (<hem>|het verschil|er)* (zelf|eigen zak|eigen portemonnee|erbij|bij|voor) | +2 | min=4 max=6 event service=1 also=price+ | hand
(het verschil|de rest|het tekort) (<hem>|er)* (bijgelegd|bijbetaald|zelf bij|voorgeschoten|zelf) | +3 | min=4 max=6 event service=1 also=price+ | hand
# rules bent, time past
(verlopen|verstreken|te laat|gesloten|dicht|voorbij|bonnetje kwijt|geen bon|geen bonnetje|buiten de garantie) ... (toch|gewoon|alsnog|nam ze|nam hij|namen ze|desondanks) ... (aan|geaccepteerd|aangenomen|geholpen|gemaakt|vergoed|geruild|teruggenomen|open|terug|vervangen|ingewisseld|verlengd) | +3 | min=4 max=6 event service=1 also=rules+ | hand
(nam|namen) (<hem>)* (gewoon|toch|alsnog) (aan|terug|mee) | +3 | min=4 max=6 event service=1 also=rules+ | hand
(kneep|knepen) (<hem>|een)* (oogje|oogjes) (dicht|toe) | +3 | min=4 max=6 event service=1 also=rules+ | hand
# noticed and remembered
(zag|zagen|merkte|merkten|hoorde|hoorden|ving op|opgemerkt|gezien|gehoord) ... (dat|hoe) ... en (bracht*|haalde*|kwam*|gaf*|zette*|legde*|pakte*|maakte*|schoof|repareerde*|naaide*|verving*) | +3 | min=4 max=6 event service=1 also=attention+ | hand
die (ik|we|wij) (<wij>)* (niet|nooit) (eens|had*)? (genoemd|gezien|gemeld|gevraagd|opgemerkt|besteld|betaald) | +3 | min=4 max=6 event service=1 also=listening+ | hand
<num> (dagen|weken|maanden|jaar) later ... (envelop*|pakje|pakketje|kaart*|brief*|doosje|doos|bloemen|foto|briefje|boeket|belde*) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(viel|lag|zat|kwam) ... (envelop*|pakje|kaart*|brief*|doosje|boeket) ... (bus|mat|brievenbus|post|deur|stoep|tafel) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(vrijgehouden|apart gehouden|apart gelegd|bewaard|achtergehouden|gereserveerd|klaargelegd|klaargezet|klaargemaakt) (voor (ons|mij|mijn|onze|haar|hem)|met) | +2 | min=4 max=6 event service=1 also=attention+ | hand
(voor (ons|mij|mijn|onze|haar|hem)|<kin>) ... (vrijgehouden|apart gehouden|apart gelegd|bewaard|achtergehouden|klaargelegd|klaargezet) | +2 | min=4 max=6 event service=1 also=attention+ | hand
(wist|wisten|onthield*|onthouden|kende*|herinnerde*) ... (nog (precies|dat|hoe|wie|wat|welke|van)|naam|verjaardag|allergie|maat|overleden|vaste (tafel*|plek*|plaats*)|lievelings*|favoriete|vorig jaar|vorige keer) | +2 | min=4 max=6 event service=1 also=attention+ | hand
lievelings*                                    | +2 | min=3 max=6 event also=attention+ | hand
(belde*|appte*|mailde*|kwam*|stuurde*|gebeld|geappt) ... (volgende|dag|avond|week|later|weekend) ... (hoe het|of het|of alles|of ik|of we|hoe (ik|we|hij|ze)) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(hoe het (<hem>|nu|dan)* (ging|gaat|was)|of alles (goed|in orde|gelukt)) ... (belde*|gebeld|geappt|gemaild|langs) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(maakte*|gemaakt|genaaid|naaide*|gebreid|gebakken|bakte*|geschilderd|getekend|tekende*|gezongen|zongen|gespeeld|ingepakt|gebouwd|omgebouwd|geknutseld|gesneden) ... (voor (mijn|onze|ons|haar|hem)|met (haar|zijn|onze|mijn|de)) (<kin>|eigen|naam|namen|knuffel*|pop|verjaardag) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(mocht*|liet|lieten) (<hem>|<kin>|onze|mijn)* (zelf|even|ook)* (meerijden|sturen|toeteren|proberen|vasthouden|voeren|helpen|meehelpen|achter het stuur|in de cabine|in de keuken|meekijken|aftellen|kiezen|houden|op de foto) | +2 | min=4 max=6 event service=1 also=attention+ | hand
(knuffel|knuffelbeer|pop|beer|knuffeltje) ... (verband|pleister|foto|scan|gerepareerd|genaaid|plekje|kaartje|stoel|eerst) | +3 | min=4 max=6 event service=1 also=attention+ | hand
eerst (<hem>)* ... (knuffel|knuffelbeer|pop|beer)  | +3 | min=4 max=6 event service=1 also=attention+ | hand
# one honest or patient act
(afgeraden|raadde*|ontraadde*|praatte*) ... (duurdere|dure|nieuwe|kopen|uit het hoofd|uit mijn hoofd|af) | +2 | min=4 max=5 event service=1 also=knowledge+ | hand
(zei*|vertelde*|eerlijk*|uitgelegd) ... (niet nodig|niet hoefde|zelf kon|goedkoper (kon|was|bij)|zonde van (mijn|ons|het) geld) | +2 | min=4 max=5 event service=1 also=knowledge+ | hand
(startte*|sleepte*|duwde*|trok|trokken|reed|reden|liep|liepen|bracht*|loodste*) (<hem>|mee)* (mee)? (tot (aan)? (de|het|onze|mijn)|de hele weg|helemaal naar|helemaal tot) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(sleepte*|trok|trokken|duwde*|getrokken|gesleept) (<hem>)* ... (uit de|los|vlot|uit het|op gang|aan de praat) | +3 | min=4 max=6 event service=1 | hand
(uit eigen beweging|ongevraagd|uit zichzelf|zonder (een woord|iets te zeggen|morren|gedoe)) | +2 | min=4 max=6 event service=1 | hand
(niet eens|niet|helemaal niet) (<hem>|de|een)* (van ons|voor ons (werkte|reed)|zijn klant|hun klant|haar klant|zijn schuld|haar schuld|hun schuld|zijn afdeling|haar dienst|zijn taak) | +2 | min=4 max=6 event service=1 also=listening+ | hand
(droeg|droegen|sjouwde*|tilde*|gedragen|getild|gesjouwd) ... (<num> (trappen|verdiepingen|hoog)|trap op|naar boven|door de (sneeuw|regen|modder)) | +3 | min=4 max=6 event service=1 | hand
# niets of minder gerekend, later betalen
(schreef|noteerde|vroeg|wilde) (<hem>)* niet eens (mijn|onze|een|om een)* (naam|adres|nummer|telefoonnummer|legitimatie) | +3 | min=4 max=6 event service=1 also=price+ | hand
(morgen|later|volgende keer|volgende week|een andere keer|als (ik|we) weer) (maar|wel|kwam|kom|moest|kon|mocht)* (kwam|moest|kon|mocht|komen)* betalen | +3 | min=4 max=6 event service=1 also=price+ | hand
(betaal|betaalt|kom|komt) (u|je)? (morgen|later|volgende keer|volgende week) (maar|wel) | +3 | min=4 max=6 event service=1 also=price+ | hand
(niets|niks|geen geld|geen cent) (voor|ervoor) (te)? (rekenen|vragen) | +3 | min=4 max=6 event service=1 also=price+ | hand
(rekening|factuur) van (nul|0) euro?           | +3 | min=4 max=6 event service=1 also=price+ | hand
(vroeg|rekende*) (<hem>|voor)* minder (voor|ervoor)? dan (het|wat|de|afgesproken) | +3 | min=4 max=6 event service=1 also=price+ | hand
(zonder|geen) (meerprijs|bijbetaling|meerkosten|toeslag|opleg) | +2 | min=4 max=5 event service=1 also=price+ | hand
# toch teruggenomen, toch geholpen
toch ... (teruggenomen|geruild|omgeruild|vergoed|teruggestort|gestort|terugbetaald|verlengd|ingewisseld) | +3 | min=4 max=5 event service=1 also=rules+ | hand
# erheen, erbij, op de grond
(naar buiten|naar ons toe|naar mij toe|achter (ons|mij|hem|haar) aan) (<hem>|gelopen|gerend|gekomen|kwam)* met (een)? (nieuw|nieuwe|andere|verse) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(stond|stonden) (<hem>|<staff>)* ... (in (mijn|onze) (kelder|keuken|badkamer|tuin|zolder|kamer)|voor (mijn|onze) deur|bij (ons|mij) op de stoep) | +3 | min=4 max=6 event service=1 | hand
(elke|iedere) (dag|week|avond|ochtend) (<hem>)* (aangebeld|gebeld|langs*|belde|kwam) | +3 | min=4 max=6 event service=1 also=attention+ | hand
om te vragen hoe (het|'t) (<hem>|met|nu)* (ging|gaat|was|beviel|liep) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(op|tussen) de grond (gaan zitten|gezeten|komen zitten|geknield|zitten) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(ging|gingen|zat|knielde*|hurkte*|kwam) (<hem>)* ... (op de grond|op (haar|zijn) (knieen|hurken)) | +3 | min=4 max=6 event service=1 also=attention+ | hand
(<num>|hele|halve) (nacht|nachten|avonden|weekenden) (<hem>)* (naast|bij|aan gewerkt|doorgewerkt|mee bezig|gewaakt) | +3 | min=4 max=6 event service=1 | hand
(verhuisd|verplaatst|overgezet|omgezet) naar een (suite|grotere|betere|mooiere|rustige*|ruime*) | +3 | min=4 max=6 event service=1 also=listening+ | hand
(belde*|mailde*|appte*|gebeld|gemaild) ... (winkels|filialen|zaken|leveranciers|antiquariaten|collega's|concurrenten|garages) | +3 | min=4 max=6 event service=1 also=listening+ | hand
stuurde* (<hem>)* (op|na) (naar|aangetekend|met de post|zonder) | +3 | min=4 max=6 event service=1 also=listening+ | hand
`
