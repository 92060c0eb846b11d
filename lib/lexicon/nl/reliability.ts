/** Dutch cues for reliability: promises, orders, bookings and correctness, kept or broken. */
export default `
# kept promises, correct
betrouwbaar*                                   | +1 | max=3                  | hand
betrouwbaarheid                                | +1 | max=3                  | hand
betrouwbare                                    | +1 | max=3                  | hand
vertrouwd* (adres|gevoel|gezicht)              | +1 | max=3                  | hand
vertrouwen (in|op|gewekt|gehad|waard|gekregen) | +1 | max=3                  | hand
(vol|alle|veel|groot|100%|volste) vertrouwen   | +2 | max=4                  | hand
vertrouwenwekkend*                             | +2 | max=4                  | hand
(kom*|kwam*|nakomen|nagekomen) ... (afspraken|afspraak|belofte*|woord) | +2 | max=4                  | hand
afspraak is afspraak                           | +2 | max=4                  | hand
doen wat ze (beloven|zeggen)                   | +2 | max=4                  | hand
doe* wat (hij|ze|zij) (belooft|zegt|beloofd)   | +2 | max=4                  | hand
(zoals|volgens|conform|naar) (afspraak|verwacht|besteld|beschreven|op de foto*|beschrijving|de foto*|foto*) | +1 | max=3                  | hand
(klopt*|klopte|klopten) (helemaal|volledig|alles|perfect|precies|met de (foto*|beschrijving|omschrijving)) | +1 | max=3                  | hand
alles klopt*                                   | +2 | max=4                  | hand
(precies|exact|helemaal|volledig|netjes|keurig) (wat|zoals) (ik|we|wij|er|was|verwacht|stond|op) | +1 | max=3                  | hand
(<goed>|perfect*|vlekkeloos*|soepel*|uitstekend*|zonder problemen|tot in de puntjes|strak*|top) (afgehandeld|geleverd|bezorgd|hersteld|ontvangen|in orde|op orde|gedaan) | +1 | max=3                  | hand
(verliep|verloopt|ging|gaat|liep|verlopen|loopt) (allemaal|alles|ook|heel|zeer|erg|weer)? (prima|goed|perfect|correct|vlot|zonder problemen|naar wens|uitstekend) | +1 | max=3                  | hand
van een leien dakje                            | +2 | max=4                  | hand
als een zonnetje                               | +2 | max=4                  | hand
(geen|nooit|zonder|nog nooit|nooit geen|geen enkel) (enig|enkel|een|enige)? (probleem|problemen|gedoe|omkijken|issues|fouten|verrassingen|klachten) | +1 | max=3                  | hand
vlekkeloos*                                    | +2 | max=4                  | hand
feilloos*                                      | +2 | max=4                  | hand
onberispelijk*                                 | +2 | max=4                  | hand
probleemloos                                   | +1 | max=3                  | hand
tot in de puntjes (verzorgd|geregeld|in orde|georganiseerd) | +2 | max=4                  | hand
alles (was|is|werd|goed|tot|perfect|prima|in)? (in orde|geregeld|op orde|goed|prima geregeld|voor elkaar|dik in orde|perfect) | +1 | max=3                  | hand
dik in orde                                    | +2 | max=4                  | hand
ontzorgd*                                      | +2 | max=4                  | hand
ontzorgen*                                     | +2 | max=4                  | hand
geen omkijken naar                             | +2 | max=4                  | hand
(altijd|steeds|telkens|elke keer|al jaren|iedere keer|constant) (goed|perfect|top|prima|in orde|tevreden|correct|hetzelfde) | +1 | max=3                  | hand
stelt nooit teleur                             | +2 | max=4                  | hand
nooit (teleurgesteld|teleur|spijt)             | +2 | max=4                  | hand
(constante|stabiele|hoge|consistente) (kwaliteit|service) | +1 | max=3                  | hand
(<goed>|stevig|zorgvuldig|strak) (verpakt|ingepakt|ingepakte|verpakte) | +1 | max=3                  | hand
in goede (orde|staat)                          | +1 | max=3                  | hand
(<goed>|duidelijk*|altijd*|steeds*) (op de hoogte|geinformeerd) | +1 | max=3                  | hand
track en trace                                 |  0 |                        | hand
heldere (berichtjes|updates)                   | +1 | max=3                  | hand
waar voor je geld                              | +2 | max=4 also=price+      | hand
netjes (gewerkt|achtergelaten|opgeruimd|schoongemaakt|afgewerkt|op tijd|alles) | +1 | max=3                  | hand
ruimde* ... op                                 | +1 | max=3                  | hand
(zien|zie) (je|we|ik)? (niets|niks) meer van   | +1 | max=3                  | hand
(staan|staat|stond*) (achter (hun|het) product|garant) | +2 | max=4                  | hand
veilig* (gevoel|rijden|bank*|verpakt|gereden)  | +1 | max=3                  | hand
eerlijk* (zaak|mensen|man|antwoord|service|uitleg|over|zaken) | +2 | max=4 also=pressure+   | hand
eerlijkheid                                    | +2 | max=4 also=pressure+   | hand
integer*                                       | +2 | max=4 also=pressure+   | hand
transparant*                                   | +1 | max=3                  | hand
transparantie                                  | +1 | max=3                  | hand
# slips and mistakes
(geld|spullen|pakket|koffer|sleutel*|document*) (weg|kwijt|verdwenen|foetsie|spoorloos) | -3 | max=2 event            | hand
kwam* ... niet opdagen                         | -3 | max=1 event            | hand
<num> keer (voor niets|opnieuw|verkeerd|fout|dezelfde|hetzelfde|uitgesteld|verzet) | -2 | max=3                  | hand
niet (aangekomen|geleverd|bezorgd|doorgekomen|gekregen|ontvangen|in orde|volgens afspraak) | -2 | max=3                  | hand
nog (steeds|altijd)? niet (ontvangen|terug|binnen|geleverd|klaar|in orde|verwerkt|hersteld) | -2 | max=3                  | hand
iets anders (gekregen|geleverd|gebracht|besteld) | -2 | max=3                  | hand
niet (gekregen|gebracht) wat                   | -2 | max=3                  | hand
laat* op zich wachten                          | -2 | max=3 also=speed-      | hand
liet* op zich wachten                          | -2 | max=3 also=speed-      | hand
(helft|deel) (was|kwam|ontbrak)                | -2 | max=3                  | hand
(nooit|niet) (op tijd|volgens planning|zoals gepland) | -2 | max=3 also=speed-      | hand
(weer|opnieuw|alweer|nogmaals) (mis|fout|kapot|stuk|hetzelfde) | -2 | max=3                  | hand
(beloofde|beloofden|zei|zeiden) ... (maar|toch) ... (niet|nooit|niets|niks) | -2 | max=3                  | hand
geen enkele keer                               | -2 | max=3                  | mined
(niet|nooit) nagekomen                         | -3 | max=2 event            | hand
in (ons|mijn|je|hun) nadeel                    | -2 | max=3                  | mined
terwijl (we|ik|wij) ... (besteld|gevraagd|gereserveerd|betaald|opgegeven) (had|hadden|heb|hebben) | -2 | max=3                  | mined
terwijl (we|ik|wij) ... (had|hadden) (besteld|gevraagd|gereserveerd|betaald) | -2 | max=3                  | mined
nooit ... in orde                              | -2 | max=3                  | mined
problematisch*                                 | -2 | max=3                  | hand
weigering                                      | -2 | max=3                  | mined
zonder (verwittiging|aankondiging|waarschuwing) | -2 | max=3                  | mined
(in de|op de) (bon|website|site) ... (niet|anders|wel) | -1 | min=2                  | hand
in de auto (geslapen|moeten slapen|overnacht)  | -3 | max=1 event            | hand
(niet|geen) (ehbo*|eerste hulp|verbanddoos)    | -3 | max=2                  | hand
onbetrouwbaar*                                 | -3 | max=2                  | hand
(geen|weinig) vertrouwen (meer|in)             | -2 | max=3                  | hand
vertrouwen (kwijt|verloren|weg|geschaad|beschaamd|geschonden) | -3 | max=2                  | hand
vertrouwen (kwijt|verloren|geschaad|beschaamd) | -3 | max=2                  | hand
(bestelling*|gerecht*|drankje*|pakket*|pakje|levering|rekening|bestelde*) ... (verkeerd|fout|vergeten|kwijt|zoek|niet (aangekomen|geleverd|ontvangen|correct|juist|bekend|terug te vinden|opgenomen)|verdwenen|nooit (aangekomen|geleverd|ontvangen|gekregen)) | -2 | max=3                  | hand
(ontbrak*|ontbreekt|ontbreken|ontbrekend*|mist er|missen er) | -2 | max=3                  | hand
incompleet*                                    | -2 | max=3                  | hand
onvolledig*                                    | -2 | max=3                  | hand
(werd|is|komt|zijn|worden|was|heb|hebben) (nooit|niet|nog steeds niet|maar niet|nog niet|nog altijd niet) (<gedaan>|geleverd|aangekomen|ontvangen|verzonden|verstuurd|uitgevoerd|gekregen|gekomen) | -3 | max=2 event            | hand
(nooit|niets|niks|nog steeds niets|nog steeds niet|nog altijd niet|nog niets|nog steeds niks) (geleverd|ontvangen|gekregen|bezorgd|verzonden|gebeurd|geregeld|hersteld) | -3 | max=1 event            | hand
nooit (aangekomen|geleverd|ontvangen|bezorgd|gekregen|verschenen|gekomen|verzonden) | -3 | max=1 event            | hand
(niet|nooit|niemand) komen? (opdagen|op komen dagen|opgedaagd|verschenen|kwam opdagen) | -3 | max=1 event            | hand
(daagde|kwam|kwamen|dagen|daagt) (niet|nooit|niemand|gewoon niet) (op|opdagen) | -3 | max=1 event            | hand
(kwam*|komt|komen) ... (afspraak|afspraken|belofte*) (niet|nooit) na | -3 | max=2 event            | hand
(afspraak|afspraken|belofte*|toezegging*) (werd*|worden|is|zijn|wordt)? (nooit|niet|niet altijd|steeds niet|telkens niet) (nagekomen|nageleefd|gehouden|nakomen|waargemaakt|ingelost) | -3 | max=2 event            | hand
(houd*|hield*) zich? (niet|nooit|nergens) aan de? (afspraak|afspraken|belofte*|woord|regels|offerte) | -3 | max=2 event            | hand
(beloofd*|belooft|beloven|belofte*|toegezegd*|toezegging*) ... (maar|niet|nooit|niks|niets|echter|helaas|gebeurd) | -2 | max=3                  | hand
(loze|valse|lege|gebroken|holle) (belofte*|toezegging*|woorden) | -3 | max=2                  | hand
(beloven|beloofde*|belooft) (veel|van alles|gouden bergen|hemel) | -3 | max=2                  | hand
veel beloven en? weinig                        | -3 | max=2                  | hand
woord niet (gehouden|houden)                   | -3 | max=2                  | hand
(gelogen|liegen|liegt|loog|logen|leugen*)      | -3 | max=1 event also=pressure- | hand
(liegen en bedriegen|bedrog|bedrogen|bedriegen|bedriegt|bedriegers|bedrieglijk*) | -3 | max=1 event also=pressure- | hand
(pertinente|flagrante|regelrechte) (onwaarheden|leugen*|onzin) | -3 | max=1 event also=pressure- | hand
onwaarheden                                    | -3 | max=2 also=pressure-   | hand
(onterecht*|ten onrechte|zomaar|zonder (toestemming|akkoord|goedkeuring|reden|mijn medeweten)) (geannuleerd|aangerekend|gesloten|afgesloten|geblokkeerd|opgezegd|in rekening|stopgezet) | -3 | max=1 event            | hand
(dubbel|twee keer|tweemaal|2x|twee maal|drie keer) (betaald|afgeschreven|afgerekend|aangerekend|gefactureerd|in rekening|gerekend|moeten betalen) | -3 | max=1 event also=price- | hand
(reservering|reservatie|boeking|tafel|kamer|afspraak) (was|is|bleek|werd)? ... (niet (overgekomen|gevonden|bekend|genoteerd|doorgekomen|terug|terug te vinden|ingeboekt)|kwijt|verdwenen|weggegeven|vergeven|geannuleerd|dubbel geboekt|overboekt) | -3 | max=1 event            | seed
overboekt*                                     | -3 | max=1 event            | hand
overboeking                                    |  0 |                        | hand
(last minute|op het laatste moment|op de valreep|een uur van tevoren|de dag zelf|kort van tevoren) (geannuleerd|afgezegd|afgebeld|gecanceld|geschrapt|verzet) | -3 | max=1 event            | hand
(geannuleerd|afgezegd|gecanceld|gecancelled|geschrapt) (zonder|door hen|door het|door de|en geen|op het laatste) | -3 | max=2 event            | hand
(steeds|telkens|weer|opnieuw|constant|altijd) (fouten|hetzelfde|iets mis|problemen|een ander|niet in orde|mis|fout) | -2 | max=3                  | hand
(uitstel|uitgesteld) (op|na|van) (uitstel|week|maand) | -2 | max=3                  | hand
aan het lijntje (gehouden|houden|hielden)      | -3 | max=2 event            | hand
(lijntje|praatjes) (gehouden|houden|voor de vaak) | -2 | max=3                  | hand
(fout*|vergissing*|geblunder|misser|slordig*|nonchalan*|chaos|chaotisch*) | -2 | max=3                  | hand
(maken|maakt*|maakten) er (een|maar)? (potje|zootje|rommeltje|puinhoop|boeltje) van | -2 | max=3                  | seed
potje van                                      | -2 | max=3                  | seed
(klopt*|klopte|klopten) (er|hier|gewoon|totaal|ook|helemaal|van)? (niet|niets|niks|geen|langs geen kanten|van geen kant) | -2 | max=3                  | hand
(niet|niets) conform                           | -2 | max=3                  | hand
(foto*|beschrijving|omschrijving) ... (klopt* niet|komt niet overeen|kwam niet overeen|misleidend|anders|geflatteerd|bedrieglijk) | -2 | max=3                  | hand
(niet|verkeerd|slecht|onzorgvuldig|half|slordig|deels) (<gedaan>|uitgevoerd|afgewerkt|aangesloten|geinstalleerd|verpakt|opgeleverd|afgeleverd|gecontroleerd) | -2 | max=3                  | hand
(beschadigd*|schade) ... (veroorzaakt|toegebracht|gemaakt|door hen|verzwegen|ontkend|ontkennen|niet gemeld) | -3 | max=2 event            | hand
(kras*|deuk*|schade) (erin|op|in|na|toegebracht|gemaakt|veroorzaakt) | -2 | max=3                  | hand
(kwijt*|zoek|verloren|verdwenen) (geraakt|gemaakt|gespeeld|pakket*|koffer|bagage|kleding|document*) | -2 | max=3                  | hand
gegooid (met|over|in) (het|de)? (pakket*|schutting|tuin|tuinhek) | -2 | max=3                  | hand
(aangebeld|opgebeld)                           |  0 |                        | hand
(zogezegd|zogenaamd|zogezegde|zogenaamde) (niet|geleverd|afwezig|thuis|bezorgd|aangeboden|onderweg) | -2 | max=3                  | hand
niet thuis (briefje|kaartje|melding)           | -2 | max=3                  | hand
(nooit|niet) aangebeld                         | -3 | max=2 event            | hand
(weken|maanden|dagen|jaren) (later|verder) (nog|en nog|steeds|nog steeds) | -3 | max=2                  | hand
(nog steeds|nog altijd|steeds) (niets|niks|geen|niet) | -2 | max=3 also=speed-      | hand
(lukt*|lukte) (<wij>)* niet                    | -2 | max=3                  | hand
(problemen|miserie|gedoe|ellende) (met|bij|om) | -1 | min=2                  | hand
niets dan (problemen|miserie|ellende)          | -2 | max=3                  | hand
(aanvraag|overschrijving|betaling|kaart|aankoop|storting|verkoop|transactie) ... (geweigerd|mislukt*|niet (uitgevoerd|gelukt|verwerkt|mogelijk|doorgegaan|bevestigd)) | -2 | max=3                  | hand
(nog steeds|nog altijd) (kapot|niet in orde|niet gerepareerd|niet geleverd|niet klaar|geen geld|stuk|hetzelfde) | -3 | max=2                  | hand
(in de steek|aan mijn lot|aan ons lot) (gelaten|laten|liet|lieten) | -3 | max=1 event            | hand
(in de kou|in de regen|op straat|langs de weg|langs de snelweg|in de steek|buiten|midden in de nacht) (gezet|laten staan|laten zitten|achtergelaten) | -3 | max=1 event            | hand
(liet|lieten|laten|laat) ... (in de (steek|kou)|vallen als|barsten|in de stront|stikken|stranden|aan (mijn|ons|je|haar|zijn) lot) | -3 | max=1 event            | hand
(in de stront|barsten|stikken) (laten|gelaten|zakken) | -3 | max=1 event            | hand
(weg|vertrokken) (zonder|en nooit|met (de|mijn|ons) (noorderzon|geld|aanbetaling|voorschot)) | -2 | max=3                  | hand
(aanbetaling|voorschot|aanbetaald) ... (kwijt|weg|nooit|niets|foetsie|verdwenen|niet terug|niemand) | -3 | max=1 event            | hand
onafgewerkt*                                   | -2 | max=3                  | hand
(werk|klus) (niet|nooit|half) (af|afgemaakt|klaar|afgewerkt) | -2 | max=3                  | hand
de (brui|pijp) (aan|uit)                       | -2 | max=3                  | hand
failliet                                       | -2 | max=3                  | hand
(betaald|afgeschreven|afgeboekt|geld) (maar|en|zonder) ... (niets|niks|nooit|geen) ... (ontvangen|gekregen|geleverd) | -3 | max=1 event            | hand
(opgezegd|opzegging) ... (nog steeds|toch|steeds|elke maand|door|niet verwerkt) | -3 | max=1 event            | hand
# left standing, never came
(reed|reden|vertrok*|voer|vloog) (<wij>|doodleuk|weg)* (weg|door|zonder) (zonder|mijn|ons|mij|haar|hem) | -3 | max=1 event            | hand
(reed|reden) (<wij>)* (weg|door) (zonder|terwijl|met) | -3 | max=1 event            | hand
(achtergelaten|laten staan|laten zitten|aan (haar|zijn|mijn|ons) lot overgelaten|in de steek gelaten|in de kou gezet) | -3 | max=1 event            | hand
(liet*|lieten) (ons|mij|me|haar|hem|mijn <kin>|onze <kin>) (<wij>)* ... (staan|zitten|liggen|in de steek|achter|in de kou) | -3 | max=1 event            | hand
(is|zijn|nog|was) nooit (gekomen|verschenen|komen opdagen|geleverd|aangekomen|bezorgd|gearriveerd|teruggebeld|opgedoken) | -3 | max=1 event            | hand
(kwam*|verscheen|verschenen|belde*|arriveerde*) (<wij>)* nooit (opdagen|meer|terug|aan)? | -3 | max=1 event            | hand
(avond|dag|uur|ochtend|nacht) (van tevoren|ervoor|van te voren|tevoren) ... (geannuleerd|afgezegd|afgebeld|gecanceld|opgezegd) | -3 | max=2 event            | hand
(geannuleerd|afgezegd|afgebeld|gecanceld) ... (per (app|appje|sms|mail)|avond (van tevoren|ervoor)|dag (van tevoren|ervoor)|zonder (bericht|reden|uitleg)) | -3 | max=2 event            | hand
(met honger|hongerig|met lege handen|in tranen|huilend|onverrichter zake|zonder eten|zonder te eten) (<wij>)* (vertrokken|weggegaan|weggelopen|naar huis|naar bed|opgestapt|weg|de deur uit) | -3 | max=1 event signal=lostsale | hand
(in de|in onze|in mijn) (auto|bus|lobby|hal) (geslapen|overnacht|moeten slapen|de nacht doorgebracht) | -3 | max=1 event            | hand
(terug|retour|teruggekregen|aangekomen|kwam) ... (in onderdelen|in stukken|in scherven|in een plastic|kapotter|aan gruzelementen|verzopen) | -3 | max=2 event            | hand
(neemt|nam|nemen|namen|reageert|reageerde|antwoordt|antwoordde) (er)? niemand (meer)? (op|de telefoon)? | -2 | max=2 event also=availability- | hand
(niemand|geen mens|geen hond|geen kat) (neemt|nam|neemt meer) (<wij>|de telefoon|de hoorn)* op | -2 | max=2 event also=availability- | hand
niemand (die|om) de? (telefoon|hoorn)? (opneemt|opnam|oppakt|op te nemen) | -2 | max=2 event also=availability- | hand
# unsafe work and abandonment, told as events
(wiel|wielen|remmen|rem|bumper|uitlaat|plafond|dak|plank|leuning|balkon|ladder|ketel|trap) ... (eraf|af gelopen|afgelopen|losgeraakt|los raakte|naar beneden|instortte|ingestort|begaf|vloog in brand|ontplofte|weigerde|losliet) | -3 | event max=1 | hand
(moeren|bouten|schroeven) ... (los|ontbraken|vergeten|niet vastgedraaid|niet aangedraaid|met de hand) | -3 | event max=2 | hand
(gas*|koolmonoxide|stroom*|bedrading|draden) ... (lek|lekte|bloot|blootliggend*|afgekeurd|vonk*|onder spanning) | -3 | event max=1 | hand
(achtergelaten|gedumpt|afgezet|uitgezet|laten staan|in de steek gelaten) ... (alleen|in het donker|in de regen|in de kou|midden op|langs de (weg|snelweg)|verkeerde kant|kilometers|nergens) | -3 | event max=1 | hand
(alleen|in het donker|in de regen|in de kou|midden op|langs de (weg|snelweg)|aan de verkeerde kant) ... (achtergelaten|gedumpt|afgezet|uitgezet|laten staan|in de steek gelaten) | -3 | event max=1 | hand
(veegde|veegt|afgeveegd|veegde hem|veegde het) ... (aan|met) (zijn|haar|een|de)? (broek|schort|mouw|trui|vieze) | -3 | event max=1 also=tangibles- | hand
(gevallen|viel) ... (op de (grond|vloer|tegels)|vloer) ... (geserveerd|toch|gewoon|weer|verder|terug|afgeveegd) | -3 | event max=1 also=tangibles- | hand
(tweede|derde|vierde) (afspraak|datum|bezoek|levering|keer) (werd|is|ook)? (verzet|afgezegd|geannuleerd|gemist|verschoven|uitgesteld|niet gekomen) | -2 | event max=2 | hand
(monteur|loodgieter|installateur|elektricien|taxi|koerier|bezorger|verhuizers|chauffeur|schilder|aannemer|vakman|stukadoor|glaszetter) (die|kwam|kwamen|is|zijn)* (weer|gewoon|opnieuw|simpelweg)* (niet|nooit) (kwam|kwamen|gekomen|verscheen|verschenen|op|opdagen|komen opdagen|op komen dagen)? | -3 | max=1 event | hand
(vlucht|trein|boot|aansluiting|ferry|treinen|bus) gemist | -3 | max=2 event | hand
(tevergeefs|voor niets|voor niks) (<wij>)* (thuisgebleven|thuis gebleven|thuis gezeten|gewacht|vrij genomen) | -3 | max=1 event | hand
`
