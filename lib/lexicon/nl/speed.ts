/** Dutch cues for speed: waiting and pace. */
export default `
# quick
snelle                                         | +1 | max=3                  | mined
vlotte                                         | +1 | max=3                  | mined
snel* (service|bediening|antwoord|contact|gemaakt|binnen|ontvangen|klaar) | +1 | max=3                  | hand
snelle (bediening|service|levering|verzending|reactie|afhandeling|keuken|bezorger) | +1 | max=3                  | hand
vlot* (geholpen|bediening|service|reactie|antwoord|contact|afspraak|communicatie) | +1 | max=3                  | hand
vlotte (bediening|service|levering|reactie|reacties|afhandeling|communicatie|verzending) | +1 | max=3                  | hand
(bediening|service|keuken|levering|reactie|afhandeling|het eten|eten) (was|is|verliep|ging|gaat|komt|kwam)? (heel|zeer|super|erg|best|altijd|ook|lekker)? (snel|vlot|rap) | +1 | max=3                  | hand
(kwam|komt|ging|gaat|verliep|verloopt|liep) (allemaal|alles)? (heel|zeer|super|erg|lekker|ook)? (snel|vlot|rap) | +1 | max=3                  | hand
snel en (<goed>|efficient|vriendelijk|makkelijk|vakkundig) | +1 | max=3                  | hand
vlot en (vriendelijk|correct|snel|efficient|goed) | +1 | max=3                  | hand
vriendelijk en (snel|vlot|efficient)           | +1 | max=3                  | hand
efficient*                                     | +1 | max=3                  | hand
rap                                            | +1 | max=3                  | hand
stipt*                                         | +1 | max=3 also=reliability+ | hand
punctueel                                      | +1 | max=3 also=reliability+ | hand
(keurig|netjes|mooi|precies|perfect|altijd|ruim|steeds) op tijd | +1 | max=3 also=reliability+ | hand
op tijd (geleverd|gekomen|binnen|bezorgd|er|klaar) | +1 | max=3 also=reliability+ | hand
goed (tempo|getimed|ritme)                     | +1 | max=3                  | hand
(fijn|fijne|mooi*|perfect*|aangenaam*|juist*) tempo | +1 | max=3                  | hand
(niet|nooit|zelden|amper|nauwelijks) (lang|te lang)? (hoeven|moeten|gehoeven|hoefde*)? te? wachten | +1 | max=3                  | hand
niet lang te? (wachten|gewacht|duren)          | +1 | max=3                  | hand
(geen|amper|nauwelijks|korte|kort|weinig|nul) (wachttijd*|wachtrij*|wachten|rij) | +1 | max=3                  | hand
zonder (wachttijd*|wachten|te wachten|afspraak geholpen|in de rij) | +1 | max=3                  | hand
voldoende tijd tussen                          | +1 | max=3                  | seed
precies (genoeg|voldoende) tijd                | +1 | max=3                  | seed
tijd tussen de gangen (was|is)? (goed|perfect|prima|precies) | +1 | max=3                  | hand
snel* doorheen                                 | +1 | max=3                  | hand
# very quick, named
(supersnel*|supervlot*|superrap|megasnel*|megavlot*|megarap|bliksemsnel*|razendsnel*) | +2 | max=4                  | hand
bliksemsnel*                                   | +2 | max=4                  | hand
razendsnel*                                    | +2 | max=4                  | hand
supersnel*                                     | +2 | max=4                  | hand
vliegensvlug                                   | +2 | max=4                  | hand
pijlsnel                                       | +2 | max=4                  | hand
in een (vloek en een zucht|mum van tijd|wip|flits|handomdraai|oogwenk|zucht) | +2 | max=4                  | hand
mum van tijd                                   | +2 | max=4                  | hand
(binnen|in) (<num>|een paar|enkele) (seconden|tellen|minuten|minuutjes|min) | +2 | max=4                  | hand
binnen (een|het|anderhalf|1) (uur|uurtje|kwartier|half uur) | +2 | max=4                  | hand
binnen (een|de|1) (dag|24 uur|24u|week)        | +1 | max=3                  | hand
binnen <num> (uur|uren|u|dagen|werkdagen)      | +1 | max=3                  | hand
uur later (stond|was|had|kwam|zat|geregeld|opgelost|al) | +2 | max=4                  | hand
<num> minuten later (stond|was|had|kwam|kreeg|zat|al|terug) | +2 | max=4                  | hand
(dezelfde|diezelfde|zelfde|de zelfde) (dag|avond|middag|ochtend|week) | +2 | max=4                  | hand
nog (dezelfde|diezelfde) (dag|avond|middag|week) | +2 | max=4                  | hand
(de|al de) volgende (dag|ochtend|morgen) (al|was|stond|in huis|klaar|binnen|ontvangen|had) | +2 | max=4                  | hand
's anderendaags (al|was|stond|geleverd|in huis|binnen|klaar|geregeld) | +2 | max=4                  | hand
(voor <num> uur|vandaag) besteld morgen in huis | +2 | max=4                  | hand
(meteen|direct|onmiddellijk|dadelijk|terstond|gelijk|prompt) (antwoord|terecht|gemaakt|gekomen|langs|iemand|plaats|tijd) | +2 | max=4                  | hand
kan niet sneller                               | +2 | max=4                  | hand
(rapper|sneller) (gaat|kan|kon) (niet|het niet|bijna niet) | +2 | max=4                  | hand
voor ik het (wist|goed en wel)                 | +2 | max=4                  | hand
(zelfs|ook) als het (heel|erg|super)? druk is  | +2 | max=4                  | hand
(ondanks|hoewel) de? (drukte|het druk|grote drukte) ... (snel|vlot|tijd|rustig|vriendelijk|geholpen|bediend) | +2 | max=4                  | hand
terwijl het (heel|erg|super)? druk was         | +1 | max=3                  | hand
(tussendoor|tussen de bedrijven door|er nog tussen*|tussen genomen|ertussen) (geholpen|gepland|genomen|gedaan|gefietst) | +3 | min=3 max=4 event      | hand
# slow
(hele|lange|geruime) (poos|tijd) (wachten|gewacht) | -2 | max=3                  | hand
na geruime tijd                                | -2 | max=3                  | hand
handen ... (tekort|te kort)                    | -2 | max=3                  | hand
(verlies*|verloren|verspilde) ... tijd         | -2 | max=3                  | hand
probeer* al (weken|maanden|dagen|uren)         | -2 | max=3                  | hand
al (weken|maanden|dagen|uren) (bezig|aan het|geprobeerd|wachten) | -2 | max=3                  | hand
traag*                                         | -2 | max=3                  | hand
trage (bediening|service|reactie|levering|keuken|afhandeling|wifi|website) | -2 | max=3                  | hand
tergend* traag                                 | -2 | max=3                  | hand
ellenlang*                                     | -2 | max=3                  | hand
eindeloos* (lang|gewacht|wacht*|duur*)         | -2 | max=3                  | hand
(slakkengang|slakkentempo|slak*)               | -2 | max=3                  | hand
(bediening|service|keuken|levering|afhandeling|alles|app) (was|is|verliep|gaat|ging|zeer|heel|erg)? (traag|langzaam|sloom|stroef) | -2 | max=3                  | hand
langzaam* (bediening|service|personeel)        | -2 | max=3                  | hand
langzame (bediening|service)                   | -2 | max=3                  | hand
sloom*                                         | -2 | max=3                  | hand
slome                                          | -2 | max=3                  | hand
(lange|te lange|enorme|veel|hoge|gigantische|ontzettend lange|lang) (wacht|wachttijd*|wachtrij*|wachten|rijen|rij|levertijd*|wachtlijst*) | -2 | max=3                  | hand
wachttijd* (is|was|zijn|waren|van|lopen|te|bij)? (lang|te lang|enorm|meer dan|tot|<num>|belachelijk|hoog) | -2 | max=3                  | hand
wachttijd*                                     | -2 | max=3                  | hand
(lang|te lang|veel te lang|uur|dagen|weken|maanden|half uur) (moeten|moet|gaan|zitten|staan|aan het|lang|hebben)? (wachten|gewacht|wacht) | -2 | max=3                  | hand
(moeten|moet|moest*|laten|lieten|liet) (we|ik|wij|je|ons|me)? (erg|zeer|heel|veel|zo|toch|zeker|nog)? (te|lang|te lang|een uur|<num> minuten|<num> uur|uur|<num> min) ... wachten | -2 | max=3                  | hand
(wachten|wacht|gewacht|wachtte*) ... (<num>|half|een|anderhalf|meer dan een|ruim een|bijna een|halve) (uur|uren|u|dagen|weken|maanden|maand|week) | -2 | max=3                  | hand
<num> (minuten|min|m|uur|u|dagen|weken|maanden) ... (wachten|gewacht|wachttijd|in de wacht|aan de lijn|in de rij|aan de telefoon) | -2 | max=3                  | seed
(uur|halfuur|kwartier|kwartieren|uurtje|uren) (gewacht|wachten|moeten wachten|in de rij|aan de lijn|aan de telefoon|staan wachten|zitten wachten) | -2 | max=3                  | hand
(wacht*|wachten|wachtte*) (nu|al|inmiddels|nog steeds|nog altijd|reeds|sinds|al meer dan)* (dagen|weken|maanden|<num> dagen|<num> weken|<num> maanden|jaren|op) | -2 | max=3                  | hand
(nog steeds|nog altijd|steeds) (aan het)? (wachten|wachtende|niets ontvangen|niks ontvangen|geen reactie|geen antwoord|niks gehoord|niets vernomen) | -3 | max=2                  | hand
na (<num>|een|ruim|meer dan|bijna|drie|zeker|al)* (minuten|min|uur|uren|dagen|weken|maanden|jaar) (nog|wachten|steeds|werd|was|zelf|geen|hadden) | -2 | max=3                  | seed
pas na (<num>|een|ruim|meer|bijna|lang|veel|dagen) | -2 | max=3                  | hand
(kwam*|komen|kregen|kreeg|duurde|werd) ... pas (na|om|<num>|laat) | -2 | max=3                  | hand
(duurde|duurt|duren|geduurd) (erg|heel|zeer|veel|echt|zo|mij|ons)? te? (lang|te lang|eeuw*|uren|eindeloos|maanden|weken|wel) | -2 | max=3                  | hand
(duurde|duurt) ... (lang|weken|maanden|<num> weken|<num> maanden|<num> uur|meer dan een uur|een uur) | -2 | max=3                  | hand
te (lang|veel tijd) tussen                     | -2 | max=3                  | hand
(tussen|lange pauzes) ... gangen ... (lang|uur|<num>) | -2 | max=3                  | hand
te laat (gebracht|gekomen|bezorgd|met|komen|op|was|waren) | -2 | max=3 also=reliability- | hand
(veel|ruim|steeds|altijd|weer|<num> uur|<num> minuten|dagen) te laat | -2 | max=3 also=reliability- | hand
te laat                                        | -2 | max=3                  | seed
laattijdig*                                    | -2 | max=3 also=reliability- | hand
vertraging*                                    | -1 | min=2                  | hand
vertraagd*                                     | -1 | min=2                  | hand
uitgesteld*                                    | -1 | min=2                  | hand
tijdverlies                                    | -2 | max=3                  | hand
tijdverspilling                                | -2 | max=3                  | hand
verloren tijd                                  | -2 | max=3                  | hand
(verspilling|zonde) van (mijn|je|onze|de)? tijd | -2 | max=3                  | hand
kostbare tijd                                  | -2 | max=3                  | hand
(uren|dagen|maanden) (bezig|kwijt|zoet|onderweg|verloren|aan de) | -2 | max=3                  | hand
(in|aan) de (wacht|wachtrij|lijn) (gezet|gestaan|staan|hangen|blijven|<num>|minuten|uren) | -2 | max=3                  | hand
in de (wacht|wachtrij|rij)                     | -2 | max=3                  | hand
<num>m in wacht                                | -2 | max=3                  | hand
(gehaast*|haastig*|opgejaagd*|afgeraffeld|afgehaspeld|overhaast|rushed|snel snel) | -2 | max=3                  | hand
buiten gewerkt                                 | -3 | max=2                  | hand
buitengekeken                                  | -3 | max=2                  | hand
(gerechten|borden|gangen|eten) ... (te snel|tegelijk|op elkaar) | -1 | min=2                  | hand
wachten wachten                                | -2 | max=3                  | hand
wachten en wachten                             | -2 | max=3                  | hand
wachten wachten wachten                        | -2 | max=3                  | hand
(avond|dag|middag|ochtend|hele dag|hele ochtend|hele middag) (voor niets|voor niks|zitten|thuis) (gewacht|wachten|gezeten) | -3 | max=1 event also=reliability- | hand
(vrij|verlof|vrije dag) (genomen|gepakt|opgenomen) (voor niets|voor niks|en niemand|maar niemand) | -3 | max=1 event also=reliability- | hand
voor (niets|niks) (vrij|thuis*|gewacht|gekomen|gereden|gebleven|verlof) | -3 | max=1 event also=reliability- | hand
(tijd|minuten) om te? bestellen                |  0 |                        | hand
onderbezet*                                    | -2 | max=3                  | hand
onderbemand*                                   | -2 | max=3                  | hand
(te weinig|tekort aan|onvoldoende|weinig|maar een|een enkele) (<staff>|volk|handen) | -2 | max=3                  | hand
personeelstekort                               | -2 | max=3                  | hand
(kon*|kan|konden) ... niet aan                 | -1 | min=2                  | hand
(overbelast*|overstelpt|overspannen)           | -1 | min=2                  | hand
# niemand wacht
(niemand|nooit|nergens|niet|geen (minuut|seconde|moment|mens|van ons)|nauwelijks|amper|zelden) (<wij>|die)* (hoefde*|hoeft|hoef|hoeven|moest*|moet|moeten) (<wij>|hier|lang|daar|eens)* ... (wachten|aanschuiven|in de rij) | +2 | max=4 | hand
(hoefde*|hoeft|hoef|hoeven|moest*|moet) (<wij>|hier|daar|echt)* (niemand|nooit|nergens|niet|geen (minuut|seconde|moment)|nauwelijks|amper|zelden) ... (wachten|aanschuiven|in de rij) | +2 | max=4 | hand
(niemand|nooit|nergens|geen (minuut|seconde|moment)|nauwelijks|amper) (<wij>|hier)* (stond*|sta|wachtte*|wacht|gewacht) ... (lang|in de rij|wachten)? | +2 | max=4 | hand
(geen|nergens een|zonder|nooit|nauwelijks|amper|nul) (lange|te lange|enige|eindeloze|enkele)? (wachttijd*|wachtrij*|rij|rijen|file|files|wachten|wachtlijst*) | +2 | max=4 | hand
(geen (minuut|seconde|moment)) (<wij>|hoeven|moeten)* wachten | +2 | max=4 | hand
`
