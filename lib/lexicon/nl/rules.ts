/** Dutch cues for rules: policy, bureaucracy and hassle, or ease and rules bent. */
export default `
# easy, no fuss
(makkelijk*|gemakkelijk*|eenvoudig*|simpel*|handig*) (boeken|reserveren|bestellen|aan te vragen|openen|betalen|gegaan|geboekt) | +1 | max=3                  | hand
(soepel*|vlotte|vlot|eenvoudige|makkelijke|simpele|duidelijke) (procedure|proces|afhandeling|check|intake|retour*|voorwaarden|regels) | +1 | max=3                  | hand
(geen|zonder|weinig|amper) (gedoe|poespas|rompslomp|fratsen|moeilijkheden|toeters en bellen|omslachtig*|administratie*) | +1 | max=3                  | hand
(flexibel*|soepel) (met|in|qua|retour*|annuler*|inchecken|uitchecken|check*) | +1 | max=3                  | hand
(vroeg|vroeger|eerder|later|laat) (inchecken|uitchecken|check in|check out) (mocht|kon|geen|mogelijk|mochten|konden) | +2 | min=3 max=4 event      | hand
(mochten|mocht|konden|kon) (we|ik|wij)? ... (eerder|vroeger|later|al vroeg) (inchecken|uitchecken|op de kamer|de kamer in|in de kamer|weg) | +2 | min=3 max=4 event      | hand
(gratis|kosteloos) (retour*|annuler*|parkeren|omruilen|omboeken|verzet|wijzigen) | +1 | max=3                  | hand
(niet|nooit) moeilijk (doen|gedaan|deden|deed) | +2 | min=3 max=4 event      | hand
doen niet moeilijk                             | +2 | max=4                  | hand
doet niet moeilijk                             | +2 | max=4                  | hand
deden niet moeilijk                            | +2 | min=3 max=4 event      | hand
(op de rekening schrijven|op de lat|op de pof) | +2 | min=4 max=6 event      | hand
# rules bent
(mag|mocht|mochten) (u|ik|we|je|wij) (<wij>|<hem>)* (houden|behouden) | +3 | min=4 max=6 event      | hand
(hoefde|hoefden|hoeft) ... niet terug te (sturen|brengen|geven) | +3 | min=4 max=6 event      | hand
(boete|kosten|factuur|rekening|bedrag) ... (geschrapt|laten vallen|kwijtgescholden|weggestreept|door de vingers) | +3 | min=4 max=6 event      | hand
(mocht|mochten) ... (hond|kinderen|man|vrouw|moeder|vader) ... (mee|komen|blijven|slapen) | +2 | min=3 max=4 event      | hand
(alleen|enkel) (het materiaal|de onderdelen|de onkosten|de schroef) (gerekend|aangerekend|betaald|betalen|hoeven) | +2 | min=4 max=6 event      | hand
rekende* alleen                                | +2 | min=4 max=6 event      | hand
voor deze ene? keer                            | +2 | min=3 max=4 event      | hand
(stiekem|tussen neus en lippen) ... (toch|extra|gratis|mee) | +2 | min=3 max=4 event      | hand
knipoog ... (gratis|extra|niet gezien)         | +2 | min=3 max=4 event      | hand
uitzondering (gemaakt|maken|maakte*|voor (ons|mij|me|mijn)) | +3 | min=4 max=6 event      | hand
(maakte*|maken) (<hem>)* een? uitzondering     | +3 | min=4 max=6 event      | hand
(zag|zagen|kneep*) ... (door de vingers|oogje toe|oogje dicht) | +3 | min=4 max=6 event      | hand
over (zijn|haar|hun|het) hart (gestreken|streek*) | +3 | min=4 max=6 event      | hand
streek* ... over (zijn|haar|hun|het) hart      | +3 | min=4 max=6 event      | hand
hand over (het|zijn|haar|hun)? hart            | +3 | min=4 max=6 event      | hand
(eigenlijk|officieel|formeel|volgens de regels|volgens het boekje) (mag|mogen|mocht*|moest*|had ik) ... (toch|alsnog|maar|geen vinger|niet aan) | +3 | min=4 max=6 event      | hand
(mag|mocht|kon|kan|mochten) (eigenlijk*|officieel*|normaal*|volgens de regels|niet eens) niet ... (maar|toch|gewoon|alsnog|deed*) | +3 | min=4 max=6 event      | hand
(hoewel|ook al|terwijl|ofschoon|alhoewel) (het|dat|dit)? ... (niet mocht|niet hoefde|niet kon|niet verplicht|niet hun taak|niet zijn taak|niet haar taak|niet haar werk|niet zijn werk|niet nodig was) | +3 | min=4 max=6 event      | hand
(tegen|buiten) (de|alle|het) (regels|protocol|boekje|reglement) | +2 | min=4 max=6 event      | hand
(buiten het boekje|regels aan (hun|zijn|haar) laars) | +3 | min=4 max=6 event      | hand
(reken|betaal) (je|u|ge) (de|een|het)? (volgende|andere|morgen|keer|later) | +3 | min=4 max=6 event      | hand
(volgende keer|later|morgen) (afrekenen|betalen|afreken*) | +3 | min=4 max=6 event      | hand
(mocht|mochten|konden|kon) ... (later|morgen|volgende keer|volgende week) (betalen|afrekenen) | +3 | min=4 max=6 event      | hand
(pin|pinautomaat|pinstoring|kaart|portemonnee|geld) ... (vergeten|defect|kapot|storing|niet bij) ... (geen probleem|volgende keer|later|meegegeven|mee) | +3 | min=4 max=6 event      | hand
(gratis|kosteloos|zonder kosten|zomaar|gewoon) (stilgezet|stopgezet|verlengd|omgezet|gewijzigd|opgeschort|bevroren|geannuleerd) | +3 | min=4 max=6 event      | hand
(contributie|abonnement|boete|leges|kosten|huur|rente|verzendkosten|annuleringskosten) ... (stopgezet|kwijtgescholden|laten vallen|stilgezet|niet (aangerekend|gerekend|in rekening)|bevroren|geschrapt|weggestreept) | +3 | min=4 max=6 event      | hand
(zonder|geen) (afspraak|reservering|reservatie|verwijzing|lidmaatschap|bon*) ... (toch|meteen|geholpen|tafeltje|plek*|plaats|terecht|gelukt|tussen*) | +2 | min=3 max=4 event      | hand
(plekje|tafel*|plaats) (voor ons)? (gemaakt|geregeld|vrijgemaakt|geimproviseerd|bijgezet|getoverd) | +2 | min=3 max=4 event      | hand
(maakte*|maken|regelde*|zochten|zocht) ... (plaats|plekje|tafeltje|plek) (voor ons|vrij) | +2 | min=3 max=4 event      | hand
(ik|wij) was het niet                          |  0 |                        | hand
# hassle and policy
(mocht|mochten|mag|mogen) (<wij>)* niet (naar binnen|binnen|zitten|gebruiken|blijven|naar het toilet|mee|meer) | -2 | max=2 event            | hand
niet toegestaan                                | -1 | min=2                  | hand
geen uitzondering*                             | -2 | max=3                  | hand
minimaal ... (besteden|afname|nachten|verteren) | -1 | min=2                  | hand
(kinderen|honden|kinderwagen*) niet (toegelaten|toegestaan|welkom) | -2 | max=3                  | hand
gedoe                                          | -1 | min=2                  | mined
(heel|zo|erg|te|onnodig|nodeloos) moeilijk     | -1 | min=2                  | mined
nergens (aangegeven|vermeld|te vinden|op de site) | -2 | max=3                  | mined
onmogelijke eis*                               | -2 | max=3                  | mined
teveel regeltjes                               | -2 | max=3                  | mined
(dan is|wordt) ... (moeilijk|lastig) gemaakt   | -2 | max=3                  | hand
(rompslomp|bureaucrat*|paperassen|papierwinkel|papiermolen|papieren rompslomp|administratieve (rompslomp|molen|lasten|chaos)|regeltjes*) | -2 | max=3                  | hand
(omslachtig*|ingewikkeld*|complex*|gecompliceerd*|onlogisch*|onhandig*|archaisch*|middeleeuws*) | -1 | min=2                  | hand
(al dat|een hoop|eindeloos|onnodig) gedoe      | -2 | max=3                  | hand
gedoe (met|om|over|van)                        | -1 | min=2                  | hand
doe* (zo|heel|erg|echt|altijd|vaak)? moeilijk  | -2 | max=3                  | hand
(belachelijk*|absurd*|stom|onbegrijpelijk*|rare|bizarre|overdreven|vreemde) (regel*|beleid|procedure*|voorwaarde*|eis*|systeem|richtlijn*|manier van werken) | -2 | max=3                  | hand
(verschuil*|verstopt zich|verstoppen zich) ... achter | -2 | max=3                  | hand
(eisen|eist|eiste*|verplicht*|dwingen|gedwongen) ... (inkomen|bewijs|documenten|kopie|paspoort|formulier*|app|online) | -2 | max=3                  | seed
eisen dat                                      | -1 | min=2                  | seed
(onmogelijk*|onredelijk*|absurde) eisen        | -2 | max=3                  | hand
van vooraf aan                                 | -1 | min=2                  | hand
(mag|mocht|mochten|mogen|kan|kon|konden|kunnen) (<wij>)* (alleen|enkel|niets|niks|niet eens|slechts|alleen maar|geen eens) ... (online|contant|cash|met kaart|via de app|via internet|schriftelijk|via mail) | -1 | min=2                  | hand
(geen|niet) (cash|contant|pin|kaart|kaarten|creditcard|payconiq|betaalkaart*) | -1 | min=2                  | hand
(alleen|enkel|uitsluitend) (contant|cash|met kaart|pin|pinnen|bancontact|creditcard|online) | -1 | min=2                  | hand
(niet|nooit) (annuleren|geannuleerd|wijzigen|omruilen|ruilen|retourneren|opzeggen|verzetten) | -1 | min=2                  | hand
(kleine letter*|muizenlettertjes|addertje onder het gras) | -1 | min=2                  | hand
addertje*                                      | -2 | max=3                  | hand
in de kleine lettertjes                        | -2 | max=3                  | hand
(<bon>|flairbon|bon|actie) ... (niet (geldig|meer|aanvaard|geaccepteerd|inwissel*|mogelijk|gebruiken)|geweigerd|vervallen|beperkt|tweederangs|anders behandeld) | -2 | max=3                  | hand
keuken ... al? (gesloten|dicht|sloot|sluit)    | -2 | max=3                  | hand
(computer|systeem) (zegt|zei) (nee|neen|van niet) | -2 | max=3                  | hand
systeem (laat het niet toe|staat het niet toe|liet het niet) | -2 | max=3                  | hand
(interne|huis) (regel*|beleid|richtlijn*)      | -2 | max=3                  | hand
niet (echt|erg|bepaald)? (klantvriendelijk|klantgericht|gebruiksvriendelijk) | -2 | max=3                  | hand
rekening (gesloten|afgesloten|geblokkeerd|geblokeerd) | -2 | max=3                  | hand
(account|kaart|rekening) (zomaar|plots|ineens|zonder reden|zonder uitleg|zonder waarschuwing)* (geblokkeerd|gesloten|verwijderd|afgesloten|stopgezet|gesperd) | -3 | max=2 event            | hand
(kaart|kredietkaart|aanvraag|krediet|lening|rekening|account|pas|betaling) (<ook>)* (geweigerd|geblokkeerd|afgewezen|afgekeurd) | -2 | max=2 event | hand
`
