/** Dutch cues for speed: waiting and pace. */
export default `
# quick
snel* (service|bediening|antwoord|contact|terecht|gemaakt|binnen|ontvangen|klaar) | +1 | max=3                  | hand
snelle (bediening|service|reactie|reacties|hulp|keuken|oplossing|check*|betaling) | +1 | max=3                  | hand
vlot* (geholpen|bediening|service|geregeld|reactie|antwoord|verliep|contact|communicatie) | +1 | max=3                  | hand
vlotte (bediening|service|levering|bezorging|reactie|reacties|check*|communicatie|verwerking) | +1 | max=3                  | hand
(bediening|service|keuken|levering|bezorging|reactie|afhandeling|het eten|eten) (was|is|verliep|ging|gaat|komt|kwam)? (heel|zeer|super|erg|best|altijd|ook|vrij|lekker)? (snel|vlot|rap) | +1 | max=3                  | hand
(kwam|komt|ging|gaat|verliep|verloopt|liep) (allemaal|alles)? (heel|zeer|super|erg|lekker|ook)? (snel|vlot|rap) | +1 | max=3                  | hand
snel en (<goed>|efficient|vriendelijk|makkelijk|vakkundig) | +1 | max=3                  | hand
vlot en (vriendelijk|correct|snel|efficient|goed) | +1 | max=3                  | hand
vriendelijk en (snel|vlot|efficient)           | +1 | max=3                  | hand
efficient*                                     | +1 | max=3                  | hand
rap                                            | +1 | max=3                  | hand
stipt*                                         | +1 | max=3 also=reliability+ | hand
punctueel                                      | +1 | max=3 also=reliability+ | hand
(keurig|netjes|mooi|precies|perfect|altijd|ruim|exact|steeds) op tijd | +1 | max=3 also=reliability+ | hand
op tijd (geleverd|gekomen|binnen|bezorgd|er|klaar) | +1 | max=3 also=reliability+ | hand
goed (tempo|getimed|ritme)                     | +1 | max=3                  | hand
(fijn|fijne|mooi*|perfect*|aangenaam*|juist*) tempo | +1 | max=3                  | hand
(niet|nooit|zelden|amper|nauwelijks) (lang|te lang)? (hoeven|moeten|gehoeven|hoefde*)? te? wachten | +1 | max=3                  | hand
(hoef*|moet*|moest*) ... (niet|nooit|amper|nauwelijks) lang ... wachten | +1 | max=3                  | hand
niet lang te? (wachten|gewacht|duren)          | +1 | max=3                  | hand
(geen|amper|nauwelijks|korte|kort|weinig|nul) (wachttijd*|wachtrij*|wachten|rij) | +1 | max=3                  | hand
zonder (wachttijd*|wachten|te wachten|afspraak geholpen|in de rij) | +1 | max=3                  | hand
voldoende tijd tussen                          | +1 | max=3                  | seed
precies (genoeg|voldoende) tijd                | +1 | max=3                  | seed
tijd tussen de gangen (was|is)? (goed|perfect|prima|precies) | +1 | max=3                  | hand
snel* doorheen                                 | +1 | max=3                  | hand
# very quick, named
(supersnel*|supervlot*|superrap|megasnel*|megavlot*|megarap|bliksemsnel*|bliksemvlot*|razendsnel*) | +2 | max=4                  | hand
bliksemsnel*                                   | +2 | max=4                  | hand
razendsnel*                                    | +2 | max=4                  | hand
supersnel*                                     | +2 | max=4                  | hand
vliegensvlug                                   | +2 | max=4                  | hand
pijlsnel                                       | +2 | max=4                  | hand
in een (vloek en een zucht|mum van tijd|wip|flits|handomdraai|oogwenk|zucht) | +2 | max=4                  | hand
mum van tijd                                   | +2 | max=4                  | hand
(binnen|in|na|al na|nog geen|geen) (<num>|een paar|enkele|een) (seconden|tellen|minuut|minuten|min|minuutje*|tel) (was|is|kreeg|had|buiten|terug|al|binnen|weer) | +2 | max=4                  | hand
(binnen|in) (<num>|een paar|enkele) (seconden|tellen|minuten|minuutjes|min) | +2 | max=4                  | hand
binnen (een|het|anderhalf|1) (uur|uurtje|kwartier|half uur) | +2 | max=4                  | hand
binnen (een|de|1) (dag|24 uur|24u|week)        | +1 | max=3                  | hand
binnen <num> (uur|uren|u|dagen|werkdagen)      | +1 | max=3                  | hand
(een|half|heel|nog geen)? uur later (stond|was|had|kwam|zat|geregeld|opgelost|al) | +2 | max=4                  | hand
<num> minuten later (stond|was|had|kwam|kreeg|zat|geregeld|al|terug) | +2 | max=4                  | hand
(dezelfde|diezelfde|zelfde|de zelfde) (dag|avond|middag|ochtend|week) (nog|al|geleverd|opgelost|klaar|gerepareerd|bezorgd|terug|in huis)? | +2 | max=4                  | hand
nog (dezelfde|diezelfde) (dag|avond|middag|week) | +2 | max=4                  | hand
(de|al de) volgende (dag|ochtend|morgen) (al|was|stond|in huis|klaar|opgelost|binnen|ontvangen|had) | +2 | max=4                  | hand
(dag|daags) (later|nadien|erna|erop) (al|was|stond|in huis|binnen|klaar|opgelost|geregeld|in de bus) | +2 | max=4                  | hand
's anderendaags (al|was|stond|geleverd|in huis|binnen|klaar|opgelost|geregeld) | +2 | max=4                  | hand
(voor <num> uur|vandaag) besteld morgen in huis | +2 | max=4                  | hand
(gisteren|vandaag|ochtend|avond) besteld ... (vandaag|morgen|volgende dag|binnen|in huis|geleverd|er al) | +2 | max=4                  | hand
(meteen|direct|onmiddellijk|dadelijk|terstond|gelijk|prompt) (geholpen|antwoord|terecht|gemaakt|gekomen|langs|iemand|plaats|tijd) | +2 | max=4                  | hand
(sneller|vlugger|rapper|eerder) dan (verwacht|gedacht|beloofd|afgesproken|aangegeven|de planning|gepland) | +2 | max=4 signal=expected+ | hand
kan niet sneller                               | +2 | max=4                  | hand
(rapper|sneller) (gaat|kan|kon) (niet|het niet|bijna niet)* lukken? | +2 | max=4                  | hand
voor ik het (wist|goed en wel)                 | +2 | max=4                  | hand
(zelfs|ook) als het (heel|erg|super)? druk is  | +2 | max=4                  | hand
(ondanks|hoewel) de? (drukte|het druk|grote drukte) ... (snel|vlot|tijd|rustig|vriendelijk|geholpen|bediend) | +2 | max=4                  | hand
terwijl het (heel|erg|super)? druk was         | +1 | max=3                  | hand
(tussendoor|tussen de bedrijven door|er nog tussen*|tussen genomen|ertussen) (geholpen|gepland|genomen|gedaan|gefietst) | +3 | min=3 max=4 event      | hand
(konden|kon|mocht|mochten) (meteen|direct|dezelfde dag|gelijk|dadelijk|onmiddellijk) (terecht|langskomen|komen|door|plaatsnemen|mee) | +2 | max=4                  | hand
# slow
traag*                                         | -2 | max=3                  | hand
trage (bediening|service|reactie|levering|keuken|wifi|website|app|kassa*) | -2 | max=3                  | hand
tergend* traag                                 | -2 | max=3                  | hand
ellenlang*                                     | -2 | max=3                  | hand
eindeloos* (lang|gewacht|wacht*|duur*)         | -2 | max=3                  | hand
(slakkengang|slakkentempo|slak*)               | -2 | max=3                  | hand
(bediening|service|keuken|levering|afhandeling|alles|app) (was|is|verliep|gaat|ging|zeer|heel|erg)? (traag|langzaam|sloom|stroef) | -2 | max=3                  | hand
langzaam* (bediening|service|personeel)        | -2 | max=3                  | hand
langzame (bediening|service)                   | -2 | max=3                  | hand
sloom*                                         | -2 | max=3                  | hand
slome                                          | -2 | max=3                  | hand
(lange|te lange|ellenlange|enorme|veel|hoge|eeuwige|gigantische|lang) (wacht|wachttijd*|wachtrij*|wachten|rijen|rij|levertijd*|wachtlijst*) | -2 | max=3                  | hand
wachttijd* (is|was|zijn|waren|van|lopen|te|bij)? (lang|te lang|enorm|meer dan|tot|<num>|belachelijk|eindeloos|hoog) | -2 | max=3                  | hand
wachttijd*                                     | -2 | max=3                  | hand
(lang|te lang|veel te lang|uur|dagen|weken|maanden|een tijd|half uur) (moeten|moet|gaan|laten|zitten|staan|aan het|lang|hebben)? (wachten|gewacht|wacht) | -2 | max=3                  | hand
(moeten|moet|moest*|laten|lieten|liet) (we|ik|wij|je|ons|me)? (erg|zeer|heel|veel|zo|toch|meer dan|zeker|nog)? (te|lang|te lang|een uur|een half uur|<num> minuten|<num> uur|uur|<num> min) ... wachten | -2 | max=3                  | hand
(wachten|wacht|gewacht|wachtte*) ... (<num>|half|een|anderhalf|meer dan een|ruim een|bijna een|halve) (uur|uren|u|uurtje|dagen|weken|maanden|maand|week) | -2 | max=3                  | hand
<num> (minuten|min|m|uur|uren|u|dagen|weken|maanden) ... (wachten|gewacht|wachttijd|in de wacht|aan de lijn|in de rij|aan de telefoon) | -2 | max=3                  | seed
(half|anderhalf|een|heel|ruim|drie)? (uur|halfuur|kwartier|kwartieren|uurtje|uren) (gewacht|wachten|moeten wachten|in de wacht|in de rij|aan de lijn|aan de telefoon|staan wachten|zitten wachten) | -2 | max=3                  | hand
(wacht*|wachten|wachtte*) (nu|al|ondertussen|inmiddels|nog steeds|nog altijd|reeds|sinds|al meer dan)* (dagen|weken|maanden|uren|<num> dagen|<num> weken|<num> maanden|jaren|op) | -2 | max=3                  | hand
(nog steeds|nog altijd|steeds) (aan het)? (wachten|wachtende|in afwachting|niets ontvangen|niks ontvangen|geen reactie|geen antwoord|niks gehoord|niets vernomen) | -3 | max=2                  | hand
na (<num>|een|ruim|meer dan|bijna|ongeveer|drie|zeker|al)* (minuten|min|uur|uren|dagen|weken|maanden|kwartier|jaar) (nog|wachten|kwam|steeds|werd|was|zelf|geen|hadden) | -2 | max=3                  | seed
pas na (<num>|een|ruim|meer|bijna|lang|veel|weken|dagen) | -2 | max=3                  | hand
(kwam*|komen|kregen|kreeg|duurde|werd) ... pas (na|om|<num>|laat) | -2 | max=3                  | hand
(duurde|duurt|duren|geduurd) (erg|heel|zeer|veel|echt|zo|mij|ons|me)? te? (lang|te lang|eeuw*|uren|een eeuwigheid|eindeloos|maanden|weken|wel) | -2 | max=3                  | hand
(duurde|duurt) ... (lang|weken|maanden|<num> weken|<num> maanden|<num> uur|meer dan een uur|een half uur|een uur) | -2 | max=3                  | hand
(laat|lang) op (ons|het|mijn) (eten|drankje|gerecht|hoofdgerecht|bestelling) | -2 | max=3                  | hand
(lang|te lang|uren|eindeloos) (op|tussen) (de|het|onze|elke|elk|verschillende|iedere) (gang*|gerecht*|bestelling|eten|drank*) | -2 | max=3                  | hand
te (lang|veel tijd) tussen                     | -2 | max=3                  | hand
(tussen|lange pauzes) ... gangen ... (lang|uur|<num>) | -2 | max=3                  | hand
te laat (gebracht|gekomen|bezorgd|aangekomen|met|komen|op|was|waren) | -2 | max=3 also=reliability- | hand
(veel|ruim|steeds|altijd|weer|uur|<num> uur|<num> minuten|dagen) te laat | -2 | max=3 also=reliability- | hand
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
(in|aan) de (wacht|wachtrij|lijn) (gezet|gehangen|gestaan|staan|hangen|blijven|<num>|minuten|uren) | -2 | max=3                  | hand
in de (wacht|wachtrij|rij)                     | -2 | max=3                  | hand
<num>m in wacht                                | -2 | max=3                  | hand
(gehaast*|haastig*|opgejaagd*|afgeraffeld|afgehaspeld|overhaast|rushed|snel snel|op een drafje) | -2 | max=3                  | hand
(snel|gauw) weer? (buiten|weg|vertrekken) (wilden|werkten|gewerkt|moest*) | -2 | max=3                  | hand
buiten gewerkt                                 | -3 | max=2                  | hand
buitengekeken                                  | -3 | max=2                  | hand
(gerechten|borden|gangen|eten) ... (te snel|tegelijk|op elkaar) | -1 | min=2                  | hand
(kan|kon|mag|mocht) (wel|wat|iets|een stuk|veel)? (sneller|vlotter|rapper) | -1 | min=2                  | hand
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
(maar|slechts) (een|1|twee) (kassa*|ober|persoon|medewerk*|serveerster) | -1 | min=2                  | hand
(kon*|kan|konden) ... niet aan                 | -1 | min=2                  | hand
(overbelast*|overstelpt|overspannen) (personeel|bediening|ober*|keuken)? | -1 | min=2                  | hand
`
