/** Dutch cues for availability: someone is there and can be reached, or nobody is. */
export default `
# can be reached
(altijd|vlot|telefonisch|snel|24/7|dag en nacht|goed telefonisch) (bereikbaar*|aanspreekbaar*|te bereiken) | +1 | max=3                  | hand
goed bereikbaar via                            | +1 | max=3                  | hand
bereikbaarheid ... (goed|top|prima|perfect|uitstekend) | +1 | max=3                  | hand
altijd (beschikbaar|aanwezig|iemand aanwezig|iemand beschikbaar|iemand te vinden|een aanspreekpunt|klaar voor (je|ons|mij|me|iedereen)|klaar om) | +1 | max=3                  | hand
stond* altijd (klaar|voor)                     | +1 | max=3                  | hand
staat altijd (klaar|voor)                      | +1 | max=3                  | hand
staan altijd (klaar|voor)                      | +2 | max=4                  | hand
(iemand|een mens|echt mens|echt iemand|een echt persoon|echte mensen) (aan de lijn|aan de telefoon|te spreken) | +1 | max=3                  | hand
neemt* (altijd|meteen|snel|vlot) op            | +1 | max=3                  | hand
nam* ... (meteen|direct|snel) ... op           | +1 | max=3                  | hand
(snel|meteen|direct|vlot|netjes|vriendelijk) te woord (gestaan|staan) | +1 | max=3                  | hand
te woord (gestaan|staan)                       | +1 | max=3                  | hand
stond* ... te woord                            | +1 | max=3                  | hand
(snel|snelle|binnen*|meteen*|direct*|vlot*|altijd*|netjes*) (antwoord|reactie|reactie ontvangen|respons) | +1 | max=3                  | hand
antwoord* (snel|vlot|meteen|direct|binnen|altijd) | +1 | max=3                  | hand
reageer* (snel|vlot|meteen|direct|altijd|binnen|goed|heel snel) | +2 | max=4                  | hand
reageerde* (snel|vlot|meteen|direct|binnen|goed|heel snel|gelijk) | +2 | max=4                  | hand
beantwoord* ... (snel|vlot|meteen|geduldig|netjes|alle) | +1 | max=3                  | hand
belde* (mij|me|ons|netjes|direct|meteen|snel|keurig)? ... terug | +2 | max=4                  | hand
teruggebeld                                    | +1 | max=3                  | hand
terug gebeld                                   | +1 | max=3                  | hand
(ruime|lange|goede|handige|flexibele) (openingstijden|openingsuren) | +1 | max=3                  | hand
(heel|hele|de hele) (week|dag) open            | +1 | max=3                  | hand
(voldoende|genoeg|veel) personeel              | +1 | max=3                  | hand
snel een? (afspraak|plek|plekje|tafel*)        | +1 | max=3                  | hand
(snel|direct|meteen|dezelfde dag) terecht      | +1 | max=3                  | hand
makkelijk een? afspraak                        | +1 | max=3                  | hand
(snel|makkelijk|vlot) contact                  | +1 | max=3                  | hand
(korte|directe) lijn*                          | +1 | max=3                  | hand
vast aanspreekpunt                             | +2 | max=4                  | hand
vaste contactpersoon                           | +2 | max=4                  | hand
een vast gezicht                               | +1 | max=3                  | hand
aanspreekpunt                                  |  0 |                        | hand
# help at any hour
(midden in|midden in de|in het holst van de|in het putje van de) nacht ... (geholpen|open*|op|belde*|kwam*|stond*|klaar|nam*|bereikbaar|opgevangen|gereden) | +3 | min=4 max=6 event      | hand
(zondag|zondagavond|zondagmiddag|zondagochtend|zondagmorgen|kerst*|paasdag|pinksterdag|feestdag|nieuwjaarsdag|koningsdag|hemelvaartsdag|oudjaarsdag|oudjaarsavond|oudejaarsavond|eerste kerstdag|tweede kerstdag) ... (langsgekomen|langs gekomen|kwam* (hij|ze|zij) langs|teruggebeld|thuisgebracht|heen gereden|heengereden|hersteld|gerepareerd|gefikst|opgelost|aan de deur|aan onze deur|aan mijn deur|opengegooid|aan huis|in mijn tuin|op de stoep) | +3 | min=4 max=6 event      | hand
zondag* ... (speciaal|langs|langskwam*|nog geholpen|nooddocument|thuis gebracht) | +3 | min=4 max=6 event      | hand
midden in (zijn|haar|hun) eigen? (weekend|vakantie|verlof|kerstdiner|lunchpauze|pauze|vrije tijd|avondeten|eten|diner|verjaardag*|feest) | +3 | min=4 max=6 event      | hand
(s avonds laat|'s avonds laat|diep in de nacht|om elf uur 's avonds|om middernacht|'s nachts|tot diep in de nacht|tot laat in de avond|tot laat|tot middernacht) ... (geholpen|kwam hij|kwam ze|teruggebeld|belde (hij|ze|zij|de)|bracht*|hersteld|gerepareerd|doorgewerkt|doorgegaan|klaargezet|opgevangen|opgewacht|gereden) | +3 | min=4 max=6 event      | hand
's nachts ... (geholpen|opgevangen|kwam (hij|ze|zij|de)|klaargemaakt|gebakken|open*|opgehaald|gebracht) | +3 | min=4 max=6 event      | hand
(na|buiten) (sluitingstijd|sluitingsuur|openingstijd*|openingsuren|werktijd|kantooruren|kantoortijd*|de uren|diensttijd|hun werktijd|zijn werktijd|haar werktijd|haar dienst|zijn dienst|hun dienst|sluiting) ... (geholpen|open*|kwam*|langs*|belde*|bleef|bleven|nog|gewacht|wachtte*|bracht*|gekomen|mocht*|klaar|terecht|bereikbaar|ontvangen|bediend) | +3 | min=4 max=6 event      | hand
(rolluik|luik|deur|zaak|winkel|keuken|loket|kantoor|praktijk|tent) (was|waren|zat|ging)? (al|allang|eigenlijk|eigenlijk al)? (beneden|dicht|gesloten|op slot|naar beneden) ... (toch nog|speciaal|alsnog|weer open|geholpen|gewoon weer) | +3 | min=4 max=6 event      | hand
(was|waren|is) (eigenlijk|officieel|eigenlijk al|al lang|allang) (gesloten|dicht) ... (toch|alsnog|geholpen|binnen|welkom|speciaal) | +3 | min=4 max=6 event      | hand
(deed|deden|maakte*|gooide*|ging*|draaide*|heropende*|opende*) ... (speciaal|nog eens|nog even|gewoon|opnieuw)? weer open | +3 | min=4 max=6 event      | hand
(speciaal|extra|expres) (voor (ons|mij|me|mijn|haar|hem))? (open|opengedaan|open gedaan|opengegaan|geopend|opengebleven|open gebleven|openhouden|opengemaakt|open gehouden|opengehouden) | +3 | min=4 max=6 event      | hand
(gingen|ging|bleven|bleef|deden|deed) ... (speciaal|extra|langer) ... open | +3 | min=4 max=6 event      | hand
(praktijk|winkel|zaak|keuken|kantoor|deur|loket|atelier|garage) ... (speciaal|opnieuw|weer) (open*|geopend|aangestoken|opgestart) | +3 | min=4 max=6 event      | hand
(praktijk|winkel|zaak|keuken|kantoor|loket) (voor (ons|mij|me))? (opengegooid|open gegooid|open gemaakt|opengemaakt|heropend) | +3 | min=4 max=6 event      | hand
(bleef|gebleven) ... (wachten (op (ons|mij|me)|tot)|wakker|op voor (ons|mij|me)|langer voor|na (werktijd|sluitingstijd|zijn dienst|haar dienst)) | +3 | min=4 max=6 event      | hand
(op|in) (zijn|haar|hun|z'n) (vrije|eigen|welverdiende)? (vrije dag|vrije avond|vrije zaterdag|vrije zondag|vrije middag|vrije ochtend|vrije tijd|vrije weekend|vrij weekend|snipperdag|rustdag|lunchpauze|dag vrij|vrije maandag|vrije woensdag) | +3 | min=4 max=6 event      | hand
(hun|zijn|haar) vrije (zaterdag|zondag|dag|avond|middag|ochtend|weekend|tijd) | +3 | min=4 max=6 event      | hand
(kwam*|gekomen|terug*|onderbrak|brak) ... van (zijn|haar|hun) (vakantie|volkstuin|feest|verjaardag|vrije|bed|terras|camping|huis) | +3 | min=4 max=6 event      | hand
(uit|van) (zijn|haar|hun) bed (gebeld|gekomen|gehaald|uit) | +3 | min=4 max=6 event      | hand
uit (zijn|haar|hun)? bed (gebeld|gekomen|gehaald) | +3 | min=4 max=6 event      | hand
(terwijl|hoewel|ook al) (hij|ze|zij) (eigenlijk|al)? (vrij|vakantie|met verlof|ziek) (had|was) | +3 | min=4 max=6 event      | hand
(had|was) eigenlijk een? (vrij|vrije dag|verlof) | +3 | min=4 max=6 event      | hand
(dag en nacht|24/7|24 op 24|7 op 7) (bereikbaar|klaar|beschikbaar|stand-by) | +2 | min=3 max=4 event      | hand
zelfs (op|in) (zondag|het weekend|kerst*|vakantie|zaterdagavond|feestdagen) | +2 | min=4 max=6 event      | hand
(kreeg*|gaf*|gaven) ... (zijn|haar|hun) (prive*|eigen*|privé*|06|persoonlijk*|gsm*) (nummer|telefoonnummer|gsmnummer|06nummer|06-nummer|mobiele nummer) | +3 | min=4 max=6 event      | hand
(prive|persoonlijk*) (nummer|telefoonnummer|gsm) (gekregen|gegeven|mee) | +3 | min=4 max=6 event      | hand
# nobody there, not reached
niemand (aan|achter) de (lijn|telefoon|balie|receptie|kassa|toonbank|bar) | -3 | max=2                  | hand
onbemand*                                      | -2 | max=3                  | hand
(verhuurder*|eigenaar|host|gastheer|personeel) ... niet gezien | -2 | max=3                  | hand
geen personeel (te zien|te vinden|aanwezig)    | -2 | max=3                  | hand
niemand (beschikbaar|vrij|aanwezig|thuis)      | -2 | max=3                  | hand
(nergens|niet) te (bereiken|vinden|bekennen|pakken|spreken) | -2 | max=3                  | hand
doorverbonden ... (weer|opnieuw|niemand|verbroken) | -2 | max=3                  | hand
telefoon (niet|nooit) (opgenomen|beantwoord)   | -3 | max=2                  | hand
(neemt|nemen|nam) ... niemand op               | -3 | max=2                  | mined
pas op na                                      | -2 | max=3                  | mined
antwoord* op geen                              | -3 | max=2                  | mined
blijf* ... bellen                              | -2 | max=3                  | mined
muziekje                                       | -1 | min=2                  | mined
(ellenlang|eindeloos|uren|minuten) ... muziekje | -2 | max=3                  | hand
(onbereikbaar*|onbeikbaar|onberijkbaar)        | -3 | max=2                  | hand
(niet|nooit|slecht|moeilijk|nauwelijks|zeer moeilijk|zo goed als niet|totaal niet) (bereikbaar*|te bereiken|te pakken|aanspreekbaar|te contacteren) | -2 | max=3                  | hand
bereikbaarheid ... (slecht|nul|dramatisch|ondermaats|ramp*|0|laat) | -2 | max=3                  | hand
(niemand|nooit iemand|geen mens|geen sterveling|geen hond|geen kat) (te (bereiken|vinden|zien|bekennen|spreken|krijgen)|aanwezig|bereikbaar|thuis|beschikbaar|op kantoor|bij de receptie|in de zaak) | -2 | max=3                  | seed
niemand te (vinden|zien|bekennen|bereiken|spreken) | -2 | max=3                  | seed
(neemt|nemen|nam|namen|genomen|wordt|werd) (nooit|niet|gewoon niet|simpelweg niemand|niemand|de telefoon niet|telefoon niet) | -3 | max=2                  | hand
(telefoon|lijn|telefonisch|bellen|hulplijn|klantendienst|klantenservice|helpdesk) ... (niet|nooit|niemand|zelden) (op|opgenomen|aangenomen|beantwoord|bereikt|bereikbaar|binnen) | -3 | max=2                  | hand
(wordt|werd|worden) de? telefoon (niet|nooit) (opgenomen|aangenomen) | -3 | max=2                  | hand
(tevergeefs|vruchteloos|zonder succes|zonder resultaat) | -2 | max=3                  | hand
(opgehangen|ingehaakt|verbinding verbroken|eruit gegooid|er uit gegooid|lijn verbroken|gesprek verbroken|weggedrukt) | -2 | max=3                  | hand
(hing*|gooide*|haakte*|smeet|legde*) ... (op|in|neer|erop) (terwijl|voordat|zonder|midden) | -3 | max=1 event            | hand
(hing*|hangt|haakte) (gewoon|zomaar|zelfs|ineens|doodleuk|midden in het gesprek|halverwege|brutaal) (op|in) | -3 | max=1 event            | hand
(hoorn|telefoon|haak) (werd|wordt|is)? er? (erop|op de haak|neer|dicht|er op|op) (gegooid|gesmeten|gelegd) | -3 | max=1 event            | hand
(gooide*|smeet|smeten|gegooid) ... (de hoorn|de telefoon|hoorn) ... (op|erop|neer) | -3 | max=1 event            | hand
(heb|hebben|had|hadden|nooit|ook|helemaal|maar) (ik|je|we|wij|nog|dan|nu)? nog? (steeds|altijd|gewoon|helemaal)? (geen|nooit|nul) (enkel*|een|duidelijk|zinnig|concreet)? (antwoord|reactie|bericht|mail|telefoontje|feedback|contact|nieuws) | -3 | max=2                  | hand
(geen|nul|nooit|zonder) (enkel*|een)? (antwoord|reactie|respons|gehoor|terugkoppeling|teken van leven|bevestiging) | -2 | max=3                  | hand
(antwoordt|antwoorden|antwoordde*|reageert|reageren|reageerde*) (<ook>|dan|zelfs)* (niet|nooit|amper|nauwelijks|zelden) | -3 | max=2                  | hand
(mails|mail|emails|email|berichten|brieven|vragen|mailtjes) ... (niet|nooit|onbeantwoord|genegeerd) | -2 | max=3                  | hand
onbeantwoord*                                  | -2 | max=3                  | hand
(niets|niks|nooit meer iets|nooit iets|nooit meer|niet meer|nooit nog) meer? van? (gehoord|vernomen|gehoor|laten horen|laten weten|ontvangen|terug gehoord|te horen) | -3 | max=2                  | hand
(zouden|zou|ging*|gaan|beloofd*) ... (terugbellen|terug bellen|terug te bellen|contacteren|terugmailen|laten weten|bellen) ... (niet|nooit|niets|niks|gebeurd|gehoord) | -3 | max=2 event also=reliability- | hand
(belde*|gebeld|bellen) ... (nooit|niet) terug  | -3 | max=2                  | hand
terugbelverzoek*                               | -1 | min=2                  | hand
(terugbellen|terugbelafspraak) ... (ho maar|vergeet|niet|nooit) | -2 | max=3                  | hand
(verwijs*|verwees|verwezen|doorverwezen|doorgestuurd|doorverbonden|doorgeschakeld) ... (naar (een|de)? (call|callcenter|callcentre|website|faq|site|chatbot|elkaar)|<num> keer|steeds|telkens|meermaals|weer|van de een) | -2 | max=3                  | seed
(callcenter|callcentre|call center|call centre|contactcenter) |  0 |                        | seed
chatbot*                                       | -1 | min=2                  | hand
antwoordapparaat                               | -1 | min=2                  | hand
auto reply                                     | -1 | min=2                  | hand
automatisch antwoord                           | -1 | min=2                  | hand
kastje naar de muur                            | -3 | max=2                  | hand
(geen|zonder) (mens*|persoonlijk contact|klantenservice|klantendienst|helpdesk|receptie|personeel|iemand) | -2 | max=3                  | hand
(<dienst>|bijstand) (is|was|blijkt|zo goed als|totaal)? (<slecht>|onbestaand*|niet bestaand*|niet|0|afwezig|inexistent|onbereikbaar|een grap) | -3 | max=2                  | hand
onbestaand*                                    | -3 | max=2                  | hand
(ghost*|geghost*)                              | -3 | max=2                  | hand
(verdwenen|verdween|spoorloos|foetsie|met de noorderzon|onvindbaar|van de aardbodem|in het niets) | -2 | max=3                  | hand
(rook|lucht) (gegaan|opgegaan)                 | -2 | max=3                  | hand
(stond*|sta|kwam*|staat) (we|ik|wij|je)? (voor|aan|bij) een? (gesloten|dichte) (deur*|poort|winkel|zaak|hek|loket|keuken|receptie) | -3 | max=2 event            | hand
(gesloten|dicht) terwijl                       | -3 | max=2 event            | hand
(gesloten|dicht) (zonder|ondanks|hoewel)       | -2 | max=3                  | hand
er moet een afspraak                           | -2 | max=3                  | seed
(geen|onmogelijk) een? afspraak (te|kunnen|mogelijk) | -2 | max=3                  | hand
(tot|voor|na) <num> (keer|maal|pogingen|x) (gebeld|toe gebeld|bellen|gemaild) | -2 | max=3                  | hand
<num> (keer|maal|x|mails|mailtjes|emails) (gebeld|gemaild|bellen|contact|gestuurd|verstuurd) | -2 | max=3                  | hand
(meermaals|herhaaldelijk|verschillende keren|meerdere keren|meerdere malen|ontelbare keren|tig keer|tientallen keren) (gebeld|gemaild|geprobeerd|gecontacteerd|contact|getelefoneerd|verzocht|gevraagd) | -2 | max=3                  | hand
niet telefonisch                               | -1 | min=2                  | hand
(laat*|liet*) niets meer? (van zich)? (horen|weten) | -3 | max=2                  | hand
boom in                                        | -2 | max=3                  | hand
# de telefoon gaat en niemand is er
(pak*|pikt|pikken) (de|hun)? (telefoon|hoorn|foon) (niet|nooit|zelden) op | -2 | max=2 event | hand
(pak*|neemt|nemen|nam) (gewoon|simpelweg|nooit|niet|zelden) (de telefoon|de hoorn)? op | -2 | max=2 event | hand
(telefoon|hoorn) (wordt|werd|is) (<ook>)* (niet|nooit|zelden|amper) (opgenomen|opgepakt|opgepikt|aangenomen|beantwoord) | -2 | max=2 event | hand
(krijg*|kreeg*|krijgen) (<wij>)* (niemand|geen mens|geen hond|geen levend wezen) (te pakken|aan de lijn|aan de telefoon|te spreken) | -2 | max=2 event | hand
(bel*|belde*) (er)? (niemand|nooit iemand) (je|ons|mij|me)? terug | -2 | max=2 event | hand
(niemand|nooit) (die|ons|mij|me|je)? (terugbelt|terugbelde|teruggebeld|terug gebeld|terugmailt|antwoordt|antwoordde|reageert|reageerde) | -2 | max=2 event | hand
(telefoon|die|lijn) (blijft|bleef) (maar)? (overgaan|rinkelen|bezet) | -2 | max=2 event | hand
succes met (bellen|bereiken|contacteren|proberen) | -2 | max=2 | hand
(bel*|belt|bellen|belde*) (me|mij|ons|je|altijd|steeds|netjes|keurig)* terug | +1 | max=4 | hand
(telefoon|er) (wordt|werd) (<ook>|altijd|meteen|snel|direct|vlot)* (snel|meteen|direct|vlot|altijd|vriendelijk) (opgenomen|opgepakt|beantwoord) | +2 | max=4 | hand
`
