/** Dutch cues for recovery: complaints, refunds and excuses, put right or left lying. */
export default `
# put right
(netjes*|goed|goede|goeie|snel|snelle|meteen*|direct*|vlot*|keurig*|onmiddellijk*|correct*|prima|perfect*|uitstekend*|volledig*|gelukkig*|toch nog) (<gedaan>|goedgemaakt|gecrediteerd) | +2 | min=3 max=4 event signal=recovered | hand
(losten|loste|lossen|lost|hebben|heeft|werd|is|was) (het|dit|alles|probleem|mijn probleem|ons probleem|dat|de zaak|de klacht)? ... (<goed>|snel|direct|meteen|alsnog) (op|opgelost|hersteld|rechtgezet) | +2 | min=3 max=4 event signal=recovered | hand
(uiteindelijk|gelukkig|eindelijk|toch) (<ook>|nog|alles|goed)* (opgelost|goed gekomen|goedgekomen|in orde gekomen|in orde gebracht|rechtgezet) | +1 | max=3 signal=recovered | hand
(probleem|klacht|fout|vergissing|storing) (werd|is|was|werden)? (<goed>|snel|snelle|meteen*|direct*|onmiddellijk*|perfect*|volledig*) (<gedaan>|afgehandeld|opgepakt) | +2 | min=3 max=4 event signal=recovered | hand
(klacht*|probleem) ... (serieus genomen|goed opgepakt|netjes behandeld|goed behandeld|ter harte|netjes afgehandeld|goed afgehandeld) | +2 | min=3 max=4 event signal=recovered | hand
(alsnog|toch) (gekregen|gebracht|geleverd|ontvangen|terugbetaald|in orde|vergoed|goed gekomen) | +1 | max=3 signal=recovered | hand
(kreeg*|krijg*|gekregen|ontving*|heb|kregen) (ik|we|wij|meteen|direct|netjes|zonder (gedoe|problemen))? (het|mijn|ons|al mijn|al het)? (volledige|hele)? (geld|bedrag|aankoopbedrag) (<wij>|netjes|volledig|zonder problemen|dezelfde dag|binnen)* (terug|teruggestort|retour|teruggekregen) | +2 | min=3 max=4 event signal=recovered | hand
(geld|bedrag|aankoopbedrag) (netjes*|snel|snelle|direct*|meteen*|volledig*|zonder problemen|zonder gedoe|dezelfde dag|probleemloos*) (terug|teruggestort|retour|teruggekregen|terugbetaald) | +2 | min=3 max=4 event signal=recovered | hand
(nieuw*|ander*|vervangend*) (exemplaar|product|gerecht|bord|drankje|glas|toestel|apparaat|kamer|pakket|bestelling|paar|artikel) (gekregen|gebracht|gestuurd|opgestuurd|aangeboden|toegestuurd|ontvangen|gemaakt) | +2 | min=3 max=4 event signal=recovered | hand
(meteen|direct|zonder morren|zonder discussie|onmiddellijk|gratis|kosteloos|zonder problemen|zonder gedoe|zonder zeuren|zonder moeilijk*) ... (nieuwe|nieuw|ander|andere|vervangen|omgeruild|omgewisseld|geruild|vervanging) | +2 | min=3 max=4 event signal=recovered | hand
(oprecht*|welgemeend*|uitgebreid*|duizendmaal*|netjes*|meteen*|direct*|herhaaldelijk*|persoonlijk*) (excuses|excuus|verontschuldig*|sorry) ... (aangeboden|gekregen|gezegd|kregen|kreeg|gemaakt) | +2 | min=3 max=4 event signal=recovered | hand
(oprechte|welgemeende|persoonlijke|uitgebreide|nette) (excuses|verontschuldiging*) | +2 | min=3 max=4 event signal=recovered | hand
(bood*|boden|bieden|biedt) ... (excuses|excuus|verontschuldiging*) | +1 | max=3 signal=recovered | hand
verontschuldigde* zich                         | +1 | max=3 signal=recovered | hand
(excuses|verontschuldiging*) (aangeboden|gekregen|kregen|kreeg) | +1 | max=3 signal=recovered | hand
(als|ter|bij wijze van) (compensatie|goedmaker|goedmakertje|tegemoetkoming|pleister op de wonde) | +2 | min=3 max=4 event signal=recovered | hand
goedmaker*                                     | +2 | min=3 max=4 event signal=recovered | hand
(compensatie|vergoeding|tegemoetkoming|cadeaubon|tegoedbon|korting|gratis (drankje|dessert|koffie|fles|rondje)) (gekregen|aangeboden|kregen|ontvangen|gegeven) | +2 | max=4 signal=recovered | hand
coulan* (opgelost|behandeld|geregeld|omge*|en|garantie*|ruil*|retour*) | +2 | min=3 max=4 event signal=recovered | hand
coulant*                                       | +2 | min=4 max=6 event signal=recovered | hand
coulance                                       | +2 | min=4 max=6 event signal=recovered | hand
uit coulance                                   | +3 | min=4 max=6 event signal=recovered | hand
(<goed>|soepel*|probleemloos*) (ruilen|geruild|omruilen|retour|retourneren|garantie afhandeling|retourafhandeling|klachtenafhandeling|schadeafhandeling) | +2 | min=3 max=4 event signal=recovered | hand
(garantie*|schade|claim|verzekering|reis*) ... (snel|netjes|vlot|correct|goed|perfect|soepel|probleemloos) (afgehandeld|geregeld|uitbetaald|uitgekeerd|vergoed|behandeld|opgelost) | +2 | min=3 max=4 event signal=recovered | hand
(schade|verlies|bedrag|kosten) (werd|is|volledig|snel|netjes|meteen|dezelfde)* (vergoed|uitgekeerd|uitbetaald|gecompenseerd) | +2 | min=3 max=4 event signal=recovered | hand
volledig vergoed                               | +2 | min=3 max=4 event signal=recovered | hand
(tevreden|blij|content) (met|over) de (oplossing|afhandeling|klachtafhandeling|vergoeding) | +2 | min=3 max=4 event signal=recovered | hand
(meteen|direct) van de rekening (gehaald|af)   | +2 | min=3 max=4 event signal=recovered | hand
(van|niet op) de rekening (gehaald|gezet|afgehaald|geschrapt) | +2 | min=3 max=4 event signal=recovered | hand
(gaf*|gaven|geeft|geven) het? (netjes|eerlijk|ruiterlijk|meteen)? (de|hun|zijn|haar)? (fout|vergissing) (toe|netjes toe) | +2 | min=3 max=4 event signal=recovered | hand
fout (toegegeven|erkend|goedgemaakt|rechtgezet) | +2 | min=3 max=4 event signal=recovered | hand
(niet|nooit) moeilijk (over|doen|gedaan|gedaan over) | +2 | min=4 max=6 event signal=recovered | seed
(zonder|geen) (discussie|gezeur|gedoe|gezeik|welles*|moeilijk*|vragen te stellen|bonnetje*) | +1 | max=3 signal=recovered | hand
# put right generously
(verving|vervingen|ruilde|ruilden|herstelde|vergoedde*|betaalde) ... (gratis|kosteloos|zonder morren|zonder discussie|dubbel|alles|volledig) | +3 | min=4 max=6 event signal=recovered | hand
(kwam|kwamen) (<hem>)* ... (herstellen|repareren|rechtzetten|omruilen|vervangen) | +3 | min=4 max=6 event signal=recovered | hand
(nieuw*|vers*|ander*) ... (aan huis|thuisbezorgd|thuisgebracht|nog dezelfde (dag|avond)) | +3 | min=4 max=6 event signal=recovered | hand
(dubbel|driedubbel) (vergoed|teruggekregen|gecompenseerd) | +3 | min=4 max=6 event signal=recovered | hand
(hoefde*|hoeven) (<wij>)* (niets|niks|niet) ... (betalen|af te rekenen|afrekenen) | +3 | min=4 max=6 event signal=recovered | hand
(gratis|kosteloos) ... (hoewel|ook al|terwijl|al was) (het|de) ... (eigen schuld|garantie|mijn fout|onze fout|mijn schuld) | +3 | min=4 max=6 event signal=recovered | hand
(eigen|mijn|onze) (schuld|fout|stommiteit|dommigheid|blunder) ... (toch|gratis|kosteloos|vervangen|vergoed|nieuw*|geholpen|opgelost|terug|omgeruild) | +3 | min=4 max=6 event signal=recovered | hand
(buiten|uit|geen|allang buiten|ver buiten) de? (garantie|garantietermijn|polis|voorwaarden) ... (<gedaan>|toch|gratis|kosteloos|nieuw*) | +3 | min=4 max=6 event signal=recovered | hand
garantie (was|is) (al|allang)? (verlopen|voorbij) ... (toch|gratis|nieuw*|vervangen|gerepareerd) | +3 | min=4 max=6 event signal=recovered | hand
(toch|alsnog|gewoon) (volledig|helemaal|gewoon)? (uitgekeerd|vergoed|kwijtgescholden|terugbetaald|teruggestort) | +3 | min=4 max=6 event signal=recovered | hand
kwijtgescholden                                | +3 | min=4 max=6 event signal=recovered | hand
(persoonlijk|eigenhandig) (langs|langsgebracht|opgehaald|afgeleverd|komen brengen) | +3 | min=4 max=6 event signal=recovered | hand
(nieuwe|grotere|betere|ander|nieuw|vers) ... (persoonlijk|zelf|thuis|eigenhandig|aan huis|aan de deur) (gebracht|langsgebracht|afgeleverd|bezorgd|bracht*) | +3 | min=4 max=6 event signal=recovered | hand
(tweede|nieuwe|extra) (pakket|bestelling|taart|maaltijd|exemplaar) ... (gratis|kosteloos|van het huis|cadeau|voor niets) | +3 | min=4 max=6 event signal=recovered | hand
(mocht|mochten) ... (houden|behouden)          | +2 | min=4 max=6 event signal=recovered | hand
(beide|allebei) houden                         | +3 | min=4 max=6 event signal=recovered | hand
(bos bloemen|bloemen|taart|doos|fles) ... (excuses|excuus|sorry|goedmaker*) | +3 | min=4 max=6 event signal=recovered | hand
(excuses|excuus|sorry) ... (<gift>|handgeschreven) | +3 | min=4 max=6 event signal=recovered | hand
(belde*|schreef|mailde) ... (persoonlijk|zelf) ... (excuses|excuus|sorry) | +3 | min=4 max=6 event signal=recovered | hand
(overtrof*|meer dan) (goedgemaakt|gecompenseerd) | +3 | min=4 max=6 event signal=recovered | hand
ruimschoots (goedgemaakt|gecompenseerd|vergoed) | +3 | min=4 max=6 event signal=recovered | hand
meer dan (goed gemaakt|goedgemaakt|gecompenseerd) | +3 | min=4 max=6 event signal=recovered | hand
# not put right
(hielden|houden|hield|houdt|behield) ... (borg|waarborg|aanbetaling|voorschot|mijn geld|ons geld|het geld) | -3 | max=1 event            | hand
zoek* het zelf? maar zelf? uit                 | -3 | max=1 event            | hand
geen boodschap aan                             | -3 | max=2                  | hand
(doen|deden|deed|doet) er? (niets|niks) (aan|mee|voor) | -3 | max=2                  | hand
(niets|niks) (gedaan|ondernomen|gebeurd)       | -3 | max=2                  | hand
niet hun (schuld|probleem|fout|verantwoordelijkheid) | -2 | max=3                  | hand
(daar|hier) moe* (ik|je|we) het mee doen       | -2 | max=3                  | hand
(klacht|klachten) ... geen (reactie|antwoord|gehoor) | -3 | max=2 event            | hand
alleen maar? (smoesjes|excuses|sorry)          | -2 | max=3                  | hand
(sorry|excuses) ... (koop ik niets|heb ik niets|niks aan) | -2 | max=3                  | hand
draai* ... voor de? kosten op                  | -2 | max=3 also=price-      | hand
op (mijn|onze|eigen) kosten (laten|moeten|terugsturen|herstellen) | -2 | max=3 also=price-      | hand
(geen|nooit|zonder|niet eens een|geen enkel*|zelfs geen|nog geen|nooit een) (excuus|excuses|verontschuldiging*|sorry|oplossing|geld terug|korting|spijt) | -3 | max=2                  | hand
(sorry|excuus) ... (niet af|te veel|teveel)    | -3 | max=2                  | hand
(goedkoop*|flauw*|slap*|stom*|belachelijk*|slecht|slechte|slechtste) (excuus|excuses|smoes|smoesje*|uitvlucht*|uitleg) | -2 | max=3                  | hand
smoes*                                         | -2 | max=3                  | hand
uitvlucht*                                     | -2 | max=3                  | hand
(uitreden|drogreden*|praatjes|gezwets|geleuter|larie|prietpraat|blabla) | -2 | max=3                  | hand
(was|is) (het|een)? gekkenhuis                 | -1 | min=2                  | seed
(steken|stak|schuiven|schoof|schuift|leggen|legde*) ... (schuld|op elkaar|op de|op het|door naar|af op) | -2 | max=3                  | hand
schuld (van|aan) (mij|ons|de klant|mezelf|onszelf|klant) | -2 | max=3                  | hand
(nemen|neemt|nam|namen|geen) (geen|enkele)? verantwoordelijk* | -2 | max=3                  | hand
(ontken*|loochen*)                             | -2 | max=3                  | hand
(moest|moesten|moet|mochten|mocht) (<hem>)* de? (volle|volledige|hele) (prijs|pot|mep|bedrag|rekening) | -3 | max=2 event also=price- | hand
(toch|gewoon|wel) de? (volle (pot|mep|prijs|bedrag)|gewoon betalen|alles betalen|volledig betalen) | -3 | max=2 event also=price- | hand
volle (mep|pot) betal*                         | -3 | max=2 event also=price- | hand
(toch|gewoon|wel|alsnog) moeten? (afrekenen|betalen|aangerekend|betaald) | -2 | max=3 also=price-      | hand
(bleef|stond|staat) gewoon? op de rekening     | -2 | max=3 also=price-      | hand
(geld|bedrag|borg|waarborg|aanbetaling|centen|voorschot) (nog steeds|nog altijd|nooit|niet|ook niet|nog|weg|krijg*)* niet? (teruggekregen|terug|terugbetaald|teruggestort|gezien|kwijt|ontvangen|retour) | -3 | max=1 event            | hand
(kan|kon|kun|kunt|konden|mag) (je|ik|we|wij)? (wel|gewoon)? (fluiten|zwaaien) naar | -3 | max=1 event            | hand
fluiten naar (mijn|ons|je|het) (geld|centen)   | -3 | max=1 event            | hand
(geld|centen) kwijt                            | -3 | max=1 event            | hand
(nooit|niet|geen|nog steeds niet|nog niet|nooit nog) (een cent|een euro|cent|mijn geld|ons geld|het geld|geld)? (terugbetaald|teruggekregen|teruggestort|gerestitueerd|vergoed|gecompenseerd|gecrediteerd|terug gekregen) | -3 | max=2 event            | hand
wacht* ... op (mijn|ons|het|de|terugbetaling|teruggave|geld) | -2 | max=3                  | hand
(weiger*|vertikt*|vertikken) ... (terug te (betalen|storten|nemen|geven)|terugbetaling|te vergoeden|te vervangen|te ruilen|garantie|terug) | -3 | max=1 event            | hand
klacht* (indienen|ingediend|neergelegd|gestuurd|gemeld|geuit|geformuleerd) | -1 | min=2                  | hand
geen (gehoor|reactie|gevolg) gegeven? (aan|op) (mijn|onze|de) (klacht*|vraag|brief|mail*) | -3 | max=2                  | hand
(geen|weinig|nul) (oplossing*|gehoor|respons|hulp) | -2 | max=3                  | hand
(niks|niets) helpt                             | -2 | max=3                  | hand
hulp kreeg ik niet                             | -2 | max=3                  | hand
niemand die? (helpt|kan helpen|kon helpen|iets aan doet) | -2 | max=3                  | hand
(kan|kun) je de boom in                        | -2 | max=3                  | hand
geef ik? het op                                | -2 | max=3                  | hand
(niet|nooit|geenszins|steeds niet|niks|niets) (<gedaan>|goedgemaakt) | -2 | max=3                  | hand
(niets|niks) (aan|aan te|mee|meer aan) (gedaan|doen|deden|deed|kunnen doen|te doen) | -2 | max=3                  | hand
(konden|kon|kan|kunnen) (<wij>)* (niets|niks) aan (doen|veranderen) | -2 | max=3                  | hand
niets aan te doen                              | -2 | max=3                  | hand
(jammer dan|jammer maar helaas|zo is het nu eenmaal|dat is nu eenmaal zo|daar doen we niets aan|daar kunnen we niets aan doen|niet mijn probleem|uw probleem) | -2 | max=3                  | hand
(weigeren|geen) garantie                       | -2 | max=3                  | hand
(discussie|discussies|discussieren|ruzie|geruzie|welles nietes|woordenwisseling) (met|over|aan|gaan|moeten|gekregen|begonnen) | -2 | max=3                  | hand
in discussie                                   | -2 | max=3                  | hand
discussie (over|om|met)                        | -2 | max=3                  | hand
(verdedig*|defensief*|in de verdediging|aanval is de beste) | -2 | max=3                  | hand
(ombudsman*|ombudsdienst|consumentenbond|testaankoop|geschillencommissie|juridisch*|kifid|ombudsfin) | -2 | max=3                  | hand
(afgescheept|afgepoeierd|afgewimpeld)          | -3 | max=2 event            | hand
(tegoedbon|voucher|waardebon) (in plaats van|maar geen|ipv) | -2 | max=3                  | hand
onvoldoende onderbouwd                         | -2 | max=3                  | hand
(draai*|gedraai|draaien) (eromheen|er omheen|er om heen) | -2 | max=3                  | hand
(miserie|ellende|gedonder|gezeik|lijdensweg|calvarie*|nachtmerrie|hel) | -2 | max=3                  | hand
# the customer is made to be at fault
(dat|het) (zal|moet|had|heeft|zou) (u|je|ik) (zelf|wel)* (gedaan|veroorzaakt|kapot gemaakt|kapotgemaakt|losgedraaid|laten vallen|verloren|beschadigd|verkeerd gelezen) | -3 | event max=2 also=pressure- | hand
(eigen schuld|mijn eigen schuld|mijn schuld|onze schuld|aan mij lag|aan ons lag) | -2 | event max=2 | hand
(niet|geen) ... (op internet|op google|slechte recensie|recensie) (te)? (zetten|plaatsen|schrijven) | -2 | event max=2 also=pressure- | hand
# gemeld, en er is niets aan gedaan
(niets|niks|nooit iets|nog niets|nog niks) (aan|mee) (gedaan|gebeurd|veranderd) | -2 | max=2 event | hand
(wordt|werd|hebben|heeft|doen|doet|deden|deed) (er|ze|daar|dan|ook|verder|gewoon|helemaal)* (niets|niks) aan (gedaan)? | -2 | max=2 event | hand
`
