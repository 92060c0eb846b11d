/** Dutch cues for the signals: coming back, telling others, lost sales, expectations, things put right, sarcasm. */
export default `
# comes back
(komen|gaan|kom|ga) (we|wij|ik)? zeker         | +2 | max=4 signal=return+   | mined
zeker nog (een keer|eens|vaker)                | +2 | max=4 signal=return+   | mined
vaker moeten komen                             | +2 | max=4 signal=return+   | mined
(kom|komen|ga|gaan|keer|keren|kwm) (<wij>)* (terug|vaker|nog eens|opnieuw|weer|terugkomen|weer heen|weer naartoe) | +2 | max=4 signal=return+   | hand
(kom|komen|ga|gaan) ... (vaker|nog eens)       | +2 | max=4 signal=return+   | hand
(iedere|elke) keer (als|dat|wanneer) (we|ik|wij) | +1 | max=3 signal=return+   | hand
(om|en) terug te keren                         | +2 | max=4 signal=return+   | hand
zeker nog eens                                 | +2 | max=4 signal=return+   | hand
(komen|kom|gaan|ga|keren) ... (zeker|absoluut|beslist|graag|snel|gauw|sowieso) ... (terug|weer|opnieuw|nog eens) | +2 | max=4 signal=return+   | hand
(zeker|graag|snel|absoluut|nog eens|ooit|heel graag|met plezier) (weer|terug|terugkomen|terug komen|opnieuw|nog eens|terug gaan|teruggaan) | +2 | max=4 signal=return+   | hand
(wil*|zal*|zou*|zulle*|hoop*|kunnen niet wachten|kan niet wachten|moet*) (<wij>)* (terugkomen|terugkeren|terug komen|teruggaan|terug te (komen|gaan|keren)|terug gaan|weer (komen|gaan|boeken|bestellen|kopen)) | +2 | max=4 signal=return+   | hand
(tot|tot de) (snel|volgende keer|volgend jaar|de volgende|volgende|de volgende keer|een volgende keer|over) | +1 | max=3 signal=return+   | hand
(blijf*|blijven) (<wij>)* (klant|terugkomen|komen|terugkeren|bestellen|vaste klant) | +2 | max=4 signal=return+   | hand
(vaste|trouwe) (klant*|gast*)                  | +1 | max=3 signal=return+   | hand
klant voor het leven                           | +2 | max=4 signal=return+   | hand
(komen|kom|gaan|ga) (<wij>)* (al|reeds)? (jaren|<num> jaar|vaak|iedere keer|elke keer|altijd|graag|steeds) | +1 | max=3 signal=return+   | hand
(boeken|bestellen|bestel|reserveren|koop|kopen|huren|reserveer) (<wij>)* (opnieuw|weer|nog eens|vaker|nogmaals|voortaan|terug|zeker) | +2 | max=4 signal=return+   | hand
(zeker|volgende keer|voortaan|voor herhaling vatbaar|graag) (weer|opnieuw|hier|bij deze|nog eens) (boeken|bestellen|kopen|eten|naartoe|heen|langs|gebruik*) | +2 | max=4 signal=return+   | hand
voor herhaling vatbaar                         | +2 | max=4 signal=return+   | hand
(ga|gaan) (<wij>|we er|er nog|morgen|volgende week)* (morgen|volgende week|volgende maand|zeker|vaker|binnenkort) (weer|terug|opnieuw|nog eens|er)* (heen|naartoe|naar toe|terug|eten|langs) | +2 | max=4 signal=return+   | hand
weer (heen|naartoe)                            | +1 | max=3 signal=return+   | hand
(volgende|tweede) keer (zeker|graag|weer|komen|boeken) | +1 | max=3 signal=return+   | hand
volgende reservering                           | +1 | max=3 signal=return+   | hand
(altijd|toch|steeds) (weer|terug) graag        | +1 | max=3 signal=return+   | hand
blindelings (opnieuw|terug|naar)               | +2 | max=4 signal=return+   | hand
(kijk|kijken) al? er? (nu al)? (uit naar|naar uit) ... (volgende|bezoek|keer|terug*) | +2 | max=4 signal=return+   | hand
zin in de? volgende keer                       | +2 | max=4 signal=return+   | hand
(mensen|klanten|gasten) komen terug            | +2 | max=4 signal=return+   | seed
# does not come back
niet nog (een|eens een) keer                   | -3 | max=2 signal=return-   | hand
(van|andere) bank (veranderen|zoeken)          | -3 | max=2 signal=return-   | hand
(nooit|nooit nooit|noooit|nooooit|nooit van mijn leven|nooit van z'n leven) (meer|weer|nog|terug|opnieuw|meer terug|nog eens|meer naar) | -3 | max=2 signal=return-   | hand
(hier|daar) (kom|komen|ga|gaan|kopen|eten|boek|zie je) (<wij>)* (nooit|niet|never) | -3 | max=2 signal=return-   | seed
(kom*|ga|gaan|keer|boek*|kopen|zien|eten) (<wij>)* (nooit|niet|never|geen tweede keer|zeker niet|absoluut niet|beslist niet|never nooit) | -3 | max=2 signal=return-   | hand
(niet|nooit) meer? (terug (gaan|komen|keren|te keren)|terugkomen|terugkeren|teruggaan|terug naar|terugkeer|te zien) | -3 | max=2 signal=return-   | hand
(mij|ons|me) (zien|ziet|zie) (<wij>|niet)* (niet|nooit|niet meer|nooit meer) | -3 | max=2 signal=return-   | hand
(zien|ziet) (ze|men|jullie) (<wij>)* (niet|nooit|niet meer|nooit meer) | -3 | max=2 signal=return-   | hand
(eens|een keer|1 keer|eenmaal|1x|een maal) maar? (en|maar)? (nooit|niet) (meer|weer) | -3 | max=2 signal=return-   | hand
(was|is|wordt|werd) (<wij>)* (de|mijn|onze) laatste (keer|bezoek|bestelling|maal) | -3 | max=2 signal=return-   | hand
laatste keer (geweest|dat)                     | -3 | max=2 signal=return-   | hand
(niet|geen) voor herhaling vatbaar             | -3 | max=2 signal=return-   | hand
(niet|geen) (tweede keer|herhaling)            | -3 | max=2 signal=return-   | hand
(niet|nooit) (meer|weer|terug|nog) (komen|gaan|boeken|terug|voor mij|voor ons|daar|hier) | -3 | max=2 signal=return-   | hand
(niet|nooit) over de drempel                   | -3 | max=2 signal=return-   | hand
(geen|nooit) klant (meer|worden|geworden|willen zijn) | -3 | max=2 signal=return-   | hand
(zou|zal) (ik|hier|er)* nooit klant worden     | -3 | max=2 signal=return-   | hand
ex klant                                       | -3 | max=2 signal=return-   | hand
(laatste|mijn) geld (gaat|breng) ik? voortaan? naar | -3 | max=2 signal=return-   | hand
of (je|ik|we) ... terug (komt|kom|komen)       | -1 | max=2 signal=return-   | hand
hoogst onwaarschijnlijk                        | -1 | max=2 signal=return-   | seed
tweede keer (komt|kom|ga|niet)                 | -1 | max=2 signal=return-   | seed
# tells others to go
aanrader*                                      | +2 | max=4 signal=recommend+ | hand
aanradertje                                    | +2 | max=4 signal=recommend+ | hand
aanrader                                       | +2 | max=4 signal=recommend+ | hand
aan te raden                                   | +2 | max=4 signal=recommend+ | hand
aanteraden                                     | +2 | max=4 signal=recommend+ | hand
aan te bevelen                                 | +2 | max=4 signal=recommend+ | hand
aanbevelenswaard*                              | +2 | max=4 signal=recommend+ | hand
aanbevelingswaardig*                           | +2 | max=4 signal=recommend+ | hand
aanbeveling                                    | +2 | max=4 signal=recommend+ | hand
(aanbevelen|aanbevolen|aanraden|aangeraden|aanbeveling|bevelen aan) | +2 | max=4 signal=recommend+ | hand
aanbevolen                                     | +2 | max=4 signal=recommend+ | hand
(raad*|raden|zou|zouden|kan|kunnen|zal|zullen) (<wij>|hen|haar|hem|ten zeerste|jullie|dan ook|al mijn vrienden|mijn vrienden)* (aan|aanraden|aanbevelen|iedereen aan|zeker aan|van harte aan|aan iedereen aan) | +2 | max=4 signal=recommend+ | hand
(raad|raden) ... (iedereen|zeker|warm|van harte|het|deze|dit) ... aan | +2 | max=4 signal=recommend+ | hand
(beveel|bevelen) ... aan                       | +2 | max=4 signal=recommend+ | hand
(moeite|omweg|omrijden|reis|tocht|bezoek|bezoekje|ritje) (meer dan|zeker|echt|dubbel en dik)? waard | +2 | max=4 signal=recommend+ | hand
(moeite|omweg|bezoek|bezoekje) (van het (proberen|bezoeken|omrijden))? waard | +2 | max=4 signal=recommend+ | hand
must                                           | +2 | max=4 signal=recommend+ | hand
must see                                       | +1 | max=3 signal=recommend+ | hand
must do                                        | +2 | max=4 signal=recommend+ | hand
(zeker|echt|absoluut|allemaal|gewoon|moet je) (gaan|doen|proberen|heen|bezoeken|naartoe|eens proberen|een bezoek) | +1 | max=3 signal=recommend+ | hand
(iedereen|je|u|jullie) moet* (<wij>)* (heen|proberen|naartoe|geprobeerd|geweest zijn|naar toe|bezoeken|geproefd) | +2 | max=4 signal=recommend+ | hand
ga (<wij>|dat|allen|eens|vooral)* (heen|naartoe|naar toe|eten|zeker heen|langs) | +2 | max=4 signal=recommend+ | hand
(gaan|gewoon|allen|zeker|dus) (die handel|doen|daarheen) | +1 | max=3 signal=recommend+ | hand
(ben|bent|zit|is|bij) (je|u)? hier? (aan|op) het? (juiste|goede) adres | +1 | max=3 signal=recommend+ | hand
niet te? (missen|overslaan)                    | +2 | max=4 signal=recommend+ | hand
niet te missen                                 | +2 | max=4 signal=recommend+ | hand
mag je niet missen                             | +2 | max=4 signal=recommend+ | hand
(voorbeeld|puntje) aan? (nemen|aannemen|zuigen) | +2 | max=4 signal=recommend+ | hand
(zegt|zeg) het voort                           | +2 | max=4 signal=recommend+ | hand
(familie|vrienden|collega*|kennissen) ... (aangeraden|aanraden|doorverteld|getipt|doorverwezen|aanbevolen|heen gestuurd|overgehaald) | +2 | max=4 signal=recommend+ | hand
(doorverteld|doorgegeven aan|getipt)           | +1 | max=3 signal=recommend+ | hand
(voor|als) (wie|liefhebbers) (van|houdt van|graag) | +1 | max=3 signal=recommend+ | hand
# warns others
(geen|niet|nooit|absoluut geen|zeker geen|allerminst een|verre van een|niet bepaald een) (aanrader|aan te raden|aan te bevelen|aanbevelen|aanraden|aanbeveling|aanbevolen|echte aanrader) | -3 | max=2 signal=recommend- | hand
(zou|zouden|kan|kunnen|zal|ga) ... (niet|niemand|nooit) (aanraden|aanbevelen) | -3 | max=2 signal=recommend- | hand
(kan|zou|zal) ... afraden                      | -3 | max=2 signal=recommend- | hand
(niemand|niet|zeker niet|absoluut niet) (aan te raden|aanraden|aanbevelen|aanbevolen) | -3 | max=2 signal=recommend- | hand
(afrader|raad af|raden af|af te raden)         | -3 | max=2 signal=recommend- | hand
(raad*|raden) (<wij>|ten|zeer|sterk|zeerste|bank|zaak|restaurant|hotel)* af | -3 | max=2 signal=recommend- | hand
(grote*|groote*|groooote*|wijde*|hele grote|ruime*|met een|gigantische*) boog (om|omheen|er omheen|om dit|rond|heen|lopen) | -3 | max=2 signal=recommend- | hand
met een (grote|wijde|groote|grooote|groooote|hele grote) boog | -3 | max=2 signal=recommend- | hand
(blijf|bliif|blijft|blijven) (<wij>|ver|alsjeblieft|weg|uit de buurt)* (weg|ver|uit de buurt|vandaan|van af|vanaf) | -3 | max=2 signal=recommend- | hand
wegblijven                                     | -3 | max=2 signal=recommend- | hand
weg blijven                                    | -3 | max=2 signal=recommend- | hand
vermijd* (deze|dit|die|dat|als)                | -3 | max=2 signal=recommend- | hand
te mijden                                      | -3 | max=2 signal=recommend- | hand
(absoluut|zeker) te vermijden                  | -3 | max=2 signal=recommend- | hand
(pas op|opgelet|opgepast|kijk uit) (voor|met)  | -2 | max=2 signal=recommend- | hand
(wees|ben|bent) gewaarschuwd                   | -2 | max=2 signal=recommend- | hand
gewaarschuwd mens                              | -2 | max=2 signal=recommend- | hand
waarschuw* (iedereen|mensen|anderen|voor)      | -2 | max=2 signal=recommend- | hand
(ga|kom|loop|koop|bestel|boek|doe|begin) (<wij>|vooral|nooit|alsjeblieft|aub|ergens|jezelf)* (niet|nooit|ergens anders|geen|liever|vooral niet|niet in|niet aan) | -3 | max=2 signal=recommend- | hand
(loop|rij|rijd|ga|fiets|wandel) (<wij>|door|vooral|zaak|liever|verder)* (voorbij|door|verder|langs heen|een deurtje verder) | -2 | max=2 signal=recommend- | hand
don't go                                       | -3 | max=2 signal=recommend- | hand
bespaar (je|u|jezelf) (de|het|deze|die)? (moeite|geld|ellende|ergernis|tijd|stress|reis) | -3 | max=2 signal=recommend- | hand
(niet|geen) eens? de? moeite (waard|van|nemen|om) | -3 | max=2 signal=recommend- | hand
(niet|nooit) de? moeite waard                  | -3 | max=2 signal=recommend- | hand
(zoek|kies|neem|ga|koop) (maar|beter|je|dan|een|naar|bij|snel)* (ergens anders|een ander*|elders|andere|iets anders|anders) | -2 | max=2 signal=recommend- | hand
(iedereen|mensen|vrienden|anderen|kennissen|familie) ... (gewaarschuwd|waarschuwen|afgeraden|afraden|waarschuw|waarschuwt) | -3 | max=2 signal=recommend- | hand
(sluiten|dicht|sluit) (die|deze|dat)? (handel|tent|zaak|boel) | -3 | max=2 signal=recommend- | hand
(failliet|sluiten) (gaan|laten|verklaren)      | -2 | max=2 signal=recommend- | hand
weet waar je aan begint                        | -2 | max=2 signal=recommend- | hand
# lost sale
(zijn|ben|waren) ... (opgestapt|weggelopen|buitengegaan|doorgereden) | -2 | max=2 event signal=lostsale | hand
rechtsomkeer*                                  | -2 | max=2 event signal=lostsale | hand
(stonden|stond) ... op en                      | -2 | max=2 event signal=lostsale | hand
(hongerig|met honger|met lege maag|zonder (iets|eten|te eten|gegeten|bril|aankoop|te kopen|iets te kopen)|onverrichter zake|met lege handen|onverrichterzake) | -3 | max=2 event signal=lostsale | hand
(bestellen|eten|dessert|koffie|kopen) ... (achterwege|maar niet|maar gelaten|laten zitten|overgeslagen|links laten) | -3 | max=2 event signal=lostsale | seed
achterwege gelaten                             | -3 | max=2 event signal=lostsale | seed
(paar|alles|eten|boel|boodschappen|winkelwagen|jas|jurk) laten (staan|liggen|hangen) | -2 | max=2 event signal=lostsale | hand
(overgestapt|overstappen|stap* over|over te stappen|veranderd van bank|verander* van) | -2 | max=2 signal=return-   | hand
(rekening|rekeningen|account|abonnement|contract|lidmaatschap|verzekering) (<wij>|onmiddellijk|allemaal|alle|dan ook|volledig)* (opgezegd|opzeggen|afsluiten|sluiten|stopzetten|afgesloten|overgezet|stop) | -2 | max=2 signal=lostsale  | hand
(zeg*|opgezegd|opzeggen) ... (op|lidmaatschap|abonnement|rekening|contract) | -1 | max=2 signal=lostsale  | hand
(bestelling|afspraak|reservering|boeking|aankoop|koop|contract|aanvraag) (<wij>)* (geannuleerd|gecancelled|gecanceld|ingetrokken|afgezegd|ontbonden) | -2 | max=2 event signal=lostsale | hand
geef ik? (het|er)? (op|de brui aan)            | -2 | max=2 event signal=lostsale | hand
(handdoek|pijp) ... (ring|maarten)             | -2 | max=2 event signal=lostsale | hand
afgehaakt                                      | -2 | max=2 event signal=lostsale | hand
(ga|gaan|gaat) (ik|we|mijn geld)? (<wij>)* (naar de concurrent*|ergens anders|elders|bij een ander|naar een ander*|naar een andere) | -3 | max=2 signal=lostsale  | hand
(beter|maar) een? andere (zoeken|bank|winkel)  | -2 | max=2 signal=lostsale  | hand
(verloren|weg) als klant                       | -3 | max=2 signal=lostsale  | hand
klant (kwijt|armer|verloren|minder)            | -3 | max=2 signal=lostsale  | hand
bij de (griek|italiaan|chinees|buren|overkant|snackbar|mcdonalds) ... (ook|wel|gezellig|heerlijk|prima|gegeten|lekker) | -2 | max=2 signal=lostsale  | hand
# expectations missed
(had*|hebben|heb|lagen|waren) (<wij>|hogere|toch|veel|een)* (meer|beter*|hogere|iets anders|hoge|grote) (van|verwachting*|van verwacht|verwacht|ervan verwacht|gehoopt|er van verwacht|er meer van) | -2 | max=3 signal=expected- | hand
(meer|beter|anders) van? (verwacht*|gehoopt|voorgesteld) | -2 | max=3 signal=expected- | hand
meer van (verwacht|gehoopt|voorgesteld)        | -2 | max=3 signal=expected- | hand
verwachting* ... (niet (waar|voldaan|ingelost|vervuld|gehaald|bereikt|waargemaakt|nakomen)|te hoog|tegengevallen|tegenvielen|niet uitgekomen|getemperd|bijgesteld|teleurgesteld) | -2 | max=3 signal=expected- | hand
(hoge|hooggespannen|hoger|veel hogere|torenhoge|grote) verwachting* | -1 | min=2 signal=expected- | seed
(niet|geen|nooit) (wat|zoals) (<wij>)* (verwacht*|had verwacht|hadden verwacht|gehoopt|mocht verwachten|mag verwachten|voorgesteld|zou verwachten) | -2 | max=3 signal=expected- | hand
(niet|verre van|allesbehalve) aan? (de|onze|mijn)? verwachting* | -2 | max=3 signal=expected- | hand
voldeed* (helemaal|absoluut|totaal|geenszins|zeker)? niet | -2 | max=3 signal=expected- | hand
voldoet niet                                   | -2 | max=3 signal=expected- | hand
(komt|kwam|komen|kwamen|maakt|maakte*) (de|zijn|haar|naam|het|hype|niet|sterren)* niet? (waar|na) |  0 | signal=expected-       | hand
(reputatie|faam|sterren|hype|recensies|reviews|beoordelingen|scores) ... (onterecht|niet waard|onbegrijpelijk|begrijp*|snap*|niet terecht|overdreven|niet waar) | -2 | max=3 signal=expected- | hand
(snap*|begrijp*) ... (recensies|reviews|beoordelingen|hype|score*) | -1 | min=2 signal=expected- | hand
(overroepen|overschat*|overhyped|overgehypet|gehypet|hype|overrated) | -2 | max=3 signal=expected- | hand
(na|ondanks) (alle|al die|de|zoveel|lovende|goede|positieve|zulke)* (goede recensies|lovende recensies|positieve reviews|goede beoordelingen|verhalen|lovende|positieve recensies|recensies) | -1 | min=2 signal=expected- | hand
(vroeger|voorheen|ooit|eerder|vorige keer|vorige keren|voorgaande keren|jaren geleden) (<ook>|top|was het|het|goed|alles|een)* (<super>|beter|goed|anders|topzaak|goede|veel beter) | -1 | min=2 signal=expected- | hand
(niet meer|al lang niet|lang niet meer|allang niet) (wat|zoals|wie|hetzelfde|het is) | -2 | max=3 signal=expected- | hand
(niet|nooit) meer (wat|zoals) (het|vroeger) (geweest|was|is) | -2 | max=3 signal=expected- | hand
ooit top                                       | -2 | max=3 signal=expected- | hand
(gemiste|verloren) kans*                       | -2 | max=3 signal=expected- | hand
# expectations exceeded
verwachting* ... (overtrof*|overtreft|overtreffen|overstijgt|overstegen|ver boven|ruimschoots) | +2 | max=5 signal=expected+ | hand
(overtrof*|overtreft|overtreffen|oversteeg|overstijgt) | +2 | max=5 signal=expected+ | hand
(boven|ver boven|ruim boven|beter dan|veel beter dan|mooier dan|groter dan|meer dan) (alle|onze|mijn|de|elke)* (verwachting*|verwacht|gedacht|op de foto*|ik dacht|we hadden|ik had|verwacht had) | +2 | max=5 signal=expected+ | hand
meer dan verwacht                              | +2 | max=5 signal=expected+ | hand
(aangenaam|positief|blij|prettig|gunstig) (verrast|verbaasd|verwonderd) | +2 | max=5 signal=expected+ | hand
(aangename|leuke|positieve|fijne|mooie|blije) (verrassing|meevaller) | +2 | max=5 signal=expected+ | hand
(viel*|valt|vielen) (<ook>|<wij>|alles|reuze|gelukkig|goed|hard)* mee | +1 | max=5 signal=expected+ | hand
(meevaller|meegevallen)                        | +1 | max=5 signal=expected+ | hand
(argwaan|sceptisch|huiverig|vooroordelen)      |  0 | signal=expected+       | hand
(zag|zagen) (<wij>)* (tegenop|tegen op)        |  0 | signal=expected+       | hand
als een berg (tegen|tegenop)                   | +1 | max=5 signal=expected+ | hand
(geen enkele|geen|weinig|nul|niet veel|lage) (fiducie|verwachting*|vertrouwen|hoop) |  0 | signal=expected+       | hand
verwacht* (<wij>)* (weinig|niets|niks|weinig tot niks|niet veel|gedoe|een boete|problemen) | +1 | max=5 signal=expected+ | hand
niet wat je (verwacht|zou verwachten) (in|van|bij) |  0 | signal=expected+       | hand
(zou|had) je niet verwachten                   | +1 | max=5 signal=expected+ | hand
(niet|nooit|zo niet) (had|hadden|heb)? (zien|aan zien)? (komen|aankomen|zien aankomen) | +1 | max=5 signal=expected+ | hand
had* (dit|dat|ik|we|nooit|niet|zoiets)* (nooit|niet) (verwacht|durven dromen|gedacht|durven hopen|zien aankomen) | +1 | max=5 signal=expected+ | hand
in plaats (daarvan|van)                        |  0 | signal=expected+       | hand
wauw wat een verrassing                        | +2 | max=5 signal=expected+ | hand
(aangenaam|positief) (gemaakt|kennisgemaakt)   | +1 | max=5 signal=expected+ | hand
wat een verrassing                             | +1 | max=5 signal=expected+ | hand
# put right, in so many words
(rating|score|beoordeling|sterren|review|recensie) (is|heb|daarom|dan ook|nu|inmiddels|werd|van)* (aangepast|verhoogd|bijgesteld|gewijzigd) | +1 | max=3 signal=recovered | hand
# sarcasm and irony
(lekker|mooi|leuk|goed|top) (dan|is dat) hoor  |  0 | signal=sarcasm         | hand
(dank|bedankt|merci) (voor|he)? (niets|niks|nop) | -1 | min=2 signal=sarcasm   | hand
(zogezegd|zogezegde|zogenaamd|zogenaamde) (nieuw*|service|luxe|specialist*|expert*|vers*) | -1 | min=2 signal=sarcasm   | hand
leuke verrassing ... (niet|betalen|kapot|rekening) | -2 | max=3 signal=sarcasm   | hand
(noemen|noemt|heet|noem) (<wij>|dat|zich|zij)* (service|gastvrij*|vers|luxe|restaurant|bank|hotel|een) | -2 | max=3 signal=sarcasm   | hand
(als|indien) dit (service|klantvriendelijk*|gastvrij*|normaal) is | -2 | max=3 signal=sarcasm   | hand
diefstal met een glimlach                      | -3 | max=2 signal=sarcasm   | hand
(5|vijf) sterren voor de (moeite|brutaliteit|arrogantie) | -3 | max=2 signal=sarcasm   | hand
(wat|hoe) (attent|lief|aardig|gastvrij|vriendelijk) dat (ze|er|hij) (toch|nog|niet|me niet|ons niet) | -1 | min=2 signal=sarcasm   | hand
echt (top|geweldig|super) (hoor|not|maar niet heus) | -2 | max=3 signal=sarcasm   | hand
maar niet heus                                 | -2 | max=3 signal=sarcasm   | hand
snel weer (buiten|weg|vertrokken|naar buiten|op straat) | -1 | max=2 | hand
# naar een ander
van (bank|leverancier|provider|garage|kapper|tandarts|huisarts|sportschool|energieleverancier|verzekering) (te)? (veranderen|wisselen|veranderd|gewisseld|switchen) | -2 | max=2 signal=lostsale | hand
(verander*|wissel*) (<wij>|maar|toch)* van (bank|leverancier|provider|garage|kapper|tandarts|huisarts|sportschool) | -2 | max=2 signal=lostsale | hand
(zoek*|open|openen|koop|kopen|kies|kiezen|haal|halen) (<wij>|wel|maar)* (bij)? een andere (bank|oplossing|winkel|leverancier|garage|aanbieder|tandarts|kapper|zaak) | -2 | max=2 signal=lostsale | hand
ik ben (hier|daar) weg               | -2 | max=2 signal=lostsale | hand
(het|maar|dan) opgegeven             | -2 | max=2 event signal=lostsale | hand
(geef|gaf|gaven|geven) (ik|we)? (het|er) (maar|dan|dus)? op | -2 | max=2 event signal=lostsale | hand
geen (dessert*|voorgerecht*|nagerecht*|koffie|tweede drankje) (meer)? (besteld|genomen) | -2 | max=2 event signal=lostsale | hand
(verder|dus|daarom) (niets|niks) (meer)? (besteld|gekocht) | -2 | max=2 event signal=lostsale | hand
(raad*|adviseer*|advies) (<wij>|iedereen|ten zeerste|sterk|met klem)* (aan|iedereen)? om ... (vermijden|mijden|weg te blijven|over te slaan|links te laten liggen) | -3 | max=2 signal=recommend- | hand
(blijf|blijft) (<wij>|daar|ver|hier)* weg (van|hier|daar)? | -3 | max=2 signal=recommend- | hand
`
