/** Dutch cues for pressure: sales pressure, respect, honesty and fair treatment. */
export default `
# fair, no pressure
(niet|nooit|geen moment|helemaal niet|totaal niet) (opdringerig*|opdringend|pusherig*|gepusht|opgedrongen|onder druk|gehaast|opgejaagd) | +2 | max=4                  | hand
(geen|zonder) enkele? (verkooppraat*|opdringerig*|druk|verplichting*|verkoopdruk|poespas|addertje*|preek) | +2 | max=4                  | hand
(niets|niks) (aan te smeren|opgedrongen|aangesmeerd|aangepraat|opdringerig*) | +2 | max=4                  | hand
(vrijblijvend*|vrijblijvende)                  | +1 | max=3                  | hand
(respectvol*|vol respect|met alle respect|met veel respect) | +2 | max=4                  | hand
in (onze|mijn|je|hun) waarde (gelaten|laten|laat) | +2 | max=4                  | hand
discretie                                      | +1 | max=3                  | hand
(eerlijk*|oprecht*|rechtuit) (behandel*|verhaal|over|gezegd|antwoord*|verteld|zaken|mensen) | +2 | max=4                  | hand
eerlijk is eerlijk                             |  0 |                        | hand
eerlijk en (duidelijk|betrouwbaar|oprecht|open|vriendelijk|transparant) | +2 | max=4                  | hand
betrouwbaar en eerlijk                         | +2 | max=4                  | hand
(voel*|voelde*) ... (veilig|vertrouwd|op zijn gemak) | +2 | max=4                  | hand
zonder oordeel                                 | +2 | max=4                  | hand
oordeelt niet                                  | +2 | max=4                  | hand
oordeelloos                                    | +2 | max=4                  | hand
niet (veroordeeld|beveroordeeld)               | +2 | max=4                  | hand
rustig (rondkijken|rondneuzen|kijken|passen|zitten|tafelen|genieten|de tijd) | +1 | max=3                  | hand
(rustig|alle) de tijd (krijgen|kregen|gekregen|om te) | +1 | max=3                  | hand
alle ruimte (krijgen|kregen|om|gegeven)        | +1 | max=3                  | hand
(niet|nooit) weggekeken                        | +2 | max=4                  | hand
(geen|niet) (verborgen|onverwachte) kosten     | +2 | max=4 also=price+      | hand
uit het hoofd gepraat                          | +3 | min=4 max=6 event      | hand
wilde* ... niets verkopen (wat|dat|als)        | +3 | min=4 max=6 event      | hand
(goedkoper|minder) (uit|duur) ... (eerlijk|zelf|gaf|zei*) | +2 | max=4                  | hand
(iedereen|elke klant|elke gast) (is|wordt|even|gelijk)? (gelijk|even belangrijk|welkom|goed behandeld) | +2 | max=4                  | hand
regenboog*                                     |  0 |                        | hand
rolstoelvriendelijk*                           | +2 | max=4                  | hand
(rolstoel*|beperking|handicap|slechthorend*|autis*|dementie|blind*) ... (rekening|geen probleem|welkom|respect*|fantastisch|super|attent|mee) | +2 | max=4                  | hand
# pushy sales
opdringerig*                                   | -2 | max=3                  | seed
opdringend*                                    | -2 | max=3                  | hand
opdringen                                      | -2 | max=3                  | hand
opgedrongen                                    | -2 | max=3                  | hand
dringt* zich? op                               | -2 | max=3                  | hand
(pusherig*|gepusht|pushen|pusht|pushy)         | -2 | max=3                  | hand
onder druk (gezet|zette*|werd*)                | -3 | max=2 event            | hand
druk (oefen*|uitgeoefen*)                      | -2 | max=3                  | hand
druk (uitgeoefend|gezet|gelegd)                | -3 | max=2 event            | hand
(aangesmeerd|aansmeren|smeren ... aan|aangepraat|aanpraten|opgesolferd|opsolferen|in de maag gesplitst|door de strot|door je strot|in (mijn|je) maag) | -3 | max=2 event            | hand
verkooppraat*                                  | -2 | max=3                  | hand
verkooptruc*                                   | -2 | max=3                  | hand
(verkooptechniek*|verkooptrucje*)              | -2 | max=3                  | hand
agressieve verkoop*                            | -2 | max=3                  | hand
verkooptactiek*                                | -2 | max=3                  | hand
colport*                                       | -2 | max=3                  | hand
(verkoper|verkopers) (trucs|praatjes|tactiek*|maniertjes) | -2 | max=3                  | hand
uit op (je|mijn|ons)? (geld|winst|centen)      | -2 | max=3                  | hand
geldklopper*                                   | -2 | max=3                  | hand
geldklopperij                                  | -2 | max=3                  | hand
geldwolven                                     | -2 | max=3                  | hand
geldwolf                                       | -2 | max=3                  | hand
geldbelust*                                    | -2 | max=3                  | hand
geldgeil*                                      | -2 | max=3                  | hand
geldzucht*                                     | -2 | max=3                  | hand
hebberig*                                      | -2 | max=3                  | hand
winstbejag*                                    | -2 | max=3                  | hand
verplicht* fooi                                | -2 | max=3                  | hand
(eis*|vroeg|vroegen) ... fooi                  | -2 | max=3                  | hand
melkkoe*                                       | -2 | max=3                  | hand
uitgemolken                                    | -2 | max=3                  | hand
uitmelken                                      | -2 | max=3                  | hand
uitknijp*                                      | -2 | max=3                  | hand
# cheating and unfairness
(met|aan) (je|mijn|uw|onze|ons) voeten (spelen|rammelen|laten spelen|vegen) | -3 | max=2                  | mined
voeten (laten spelen|spelen|vegen)             | -3 | max=2                  | hand
(niemand|geen|nooit) om? toestemming (voor|gevraagd|gegeven) | -3 | max=1 event            | hand
(werd*|was|bleek|worden) ... (ineens|plots|opeens|plotseling) <num> | -3 | max=2 event also=price- | hand
contant ... (anders|zonder bon|geen bon)       | -2 | max=3                  | hand
(eerst|moest) moest? ... tekenen ... (niets|niks|afstand|aansprakelijk*) | -3 | max=2 event            | hand
opgelicht*                                     | -3 | max=1 event            | hand
oplicht*                                       | -3 | max=1 event            | hand
oplichterij                                    | -3 | max=1 event            | hand
oplichters                                     | -3 | max=1 event            | hand
oplichting                                     | -3 | max=1 event            | hand
bedot                                          | -3 | max=1 event            | hand
bedrogen                                       | -3 | max=1 event            | hand
bedrog                                         | -3 | max=1 event            | hand
bedonder*                                      | -3 | max=1 event            | hand
belazer*                                       | -3 | max=1 event            | hand
belogen                                        | -3 | max=1 event            | hand
genaaid                                        | -3 | max=1 event            | hand
besodemiet*                                    | -3 | max=1 event            | hand
beduveld                                       | -3 | max=1 event            | hand
beetgenomen                                    | -3 | max=1 event            | hand
bij de neus (genomen|gehad|nemen)              | -3 | max=1 event            | hand
in het ootje                                   | -3 | max=1 event            | hand
voor de gek (gehouden|houden|hielden)          | -3 | max=1 event            | hand
voor het lapje                                 | -3 | max=1 event            | hand
voor de? zot (gehouden|houden)                 | -3 | max=1 event            | hand
in de zak (gezet|zetten)                       | -3 | max=1 event            | hand
zakkenvuller*                                  | -3 | max=1 event            | hand
zakkenwasser*                                  | -3 | max=1 event            | hand
zakkenroller*                                  | -3 | max=1 event            | hand
(seksis*|racis*|xenofo*|homofo*|vrouwonvriendelijk*) | -3 | max=1 event            | hand
discrimin*                                     | -3 | max=1 event            | hand
gediscrimineerd                                | -3 | max=1 event            | hand
antisemit*                                     | -3 | max=1 event            | hand
(huidskleur|hoofddoek|afkomst|buitenlander*) ... (geweigerd|wegge*|behandeld|opmerking*) | -3 | max=1 event            | hand
zwendel*                                       | -3 | max=1 event            | hand
(scam|scams|scammer*)                          | -3 | max=1 event            | hand
(fraudeur*|frauduleus*)                        | -3 | max=1 event            | hand
fake (webshop|winkel|site|reviews|bedrijf)     | -3 | max=1 event            | hand
nepwinkel                                      | -3 | max=1 event            | hand
nepsite                                        | -3 | max=1 event            | hand
nep (reviews|bedrijf|site|webshop|korting*)    | -3 | max=1 event            | hand
diefstal                                       | -3 | max=1 event            | hand
dieven                                         | -3 | max=1 event            | hand
dief (van|met)                                 | -3 | max=1 event            | hand
dievenbende                                    | -3 | max=1 event            | hand
bende (oplichters|dieven|prutsers|criminelen|boeven|amateurs|klojo*|knoeiers) | -3 | max=1 event            | hand
boeven                                         | -3 | max=1 event            | hand
boevenbende                                    | -3 | max=1 event            | hand
maffia*                                        | -3 | max=1 event            | hand
roversbende                                    | -3 | max=1 event            | hand
criminelen                                     | -3 | max=1 event            | hand
crimineel*                                     | -3 | max=1 event            | hand
malafide                                       | -3 | max=1 event            | hand
louche                                         | -3 | max=1 event            | hand
foute boel                                     | -3 | max=1 event            | hand
sjoemel*                                       | -3 | max=1 event            | hand
gesjoemel                                      | -3 | max=1 event            | hand
gefoefel                                       | -3 | max=1 event            | hand
flessentrekker*                                | -3 | max=1 event            | hand
piramidespel                                   | -3 | max=1 event            | hand
afzet*                                         | -3 | max=1 event            | hand
afzetterij                                     | -3 | max=1 event            | hand
afzetters                                      | -3 | max=1 event also=price- | hand
afzetter*                                      | -3 | max=1 event also=price- | hand
afgeperst                                      | -3 | max=1 event            | hand
afpers*                                        | -3 | max=1 event            | hand
chantage*                                      | -3 | max=1 event            | hand
chanteer*                                      | -3 | max=1 event            | hand
gechanteerd                                    | -3 | max=1 event            | hand
misleid*                                       | -3 | max=1 event            | hand
misleidend*                                    | -3 | max=2                  | hand
misleidende (reclame|informatie|advertentie*)  | -3 | max=2                  | hand
lokaas                                         | -2 | max=3                  | hand
lokprijs*                                      | -2 | max=3                  | hand
lokkertje*                                     | -2 | max=3                  | hand
(lokt*|lokken|gelokt) (klanten|mensen|je|met)  | -2 | max=3                  | hand
valse (reclame|reklame|voorwendselen|informatie|hoop|reviews) | -3 | max=1 event            | hand
onder valse voorwendselen                      | -3 | max=1 event            | hand
vals spel                                      | -3 | max=1 event            | hand
(misbruik*|profiteren|geprofiteerd) (van|maken|gemaakt|door) | -3 | max=1 event            | hand
misbruik                                       | -3 | max=1 event            | hand
(oma|opa|moeder|vader|bejaarde*|ouderen|oude mensen|demente*) ... (aangesmeerd|opgelicht|misbruik*|misleid|contract|bedrogen|geld afhandig) | -3 | max=1 event            | hand
geld afhandig                                  | -3 | max=1 event            | hand
(te veel|teveel|meer|dubbel) (aangerekend|gerekend|afgerekend|in rekening|afgeschreven|betaald|gefactureerd|gevraagd) | -3 | max=2 event also=price- | hand
(niet|nooit) (afgesproken|overeengekomen|besteld) ... (betalen|kosten|rekening|factuur) | -3 | max=1 event also=price- | hand
(ineens|plots|opeens|achteraf|plotseling|toch|later) bleek? het? (<num> euro|extra kosten|bijkomende kosten|meer betalen|duurder|dubbele|bij te betalen|<num> meer) | -3 | max=2 event also=price- | hand
(offerte|afgesproken prijs|prijsafspraak|prijsopgave|bestek) ... (dubbel*|hoger|meer dan|ineens|plots|opeens|werd|toch) | -3 | max=2 event also=price- | hand
(bleek|werd|was|kreeg|lag) ... (dubbele|driedubbele) van de (offerte|afgesproken|prijs) | -3 | max=1 event also=price- | hand
zonder (toestemming|akkoord|overleg|goedkeuring) (uitgevoerd|gedaan|vervangen|gerepareerd|afgeschreven|verlengd|werken) | -3 | max=1 event            | hand
# treated as lesser, turned away, threatened
(zette|zetten) (me|ons|mij|haar|hem) ... (buiten|op straat|voor schut|voor gek|de deur uit) | -3 | max=1 event            | hand
beschuldigde* (me|ons|mij|mijn|haar|hem)       | -3 | max=1 event            | hand
(nam|namen|pakte*) ... (af|in beslag) ... (zonder|geen) | -3 | max=1 event            | hand
(verkocht|verkochten|leverde*|kregen|kreeg) ... (kapot*|gebruikt*|nep|tweedehands|namaak*) | -3 | max=2 event            | hand
bestolen                                       | -3 | max=1 event            | hand
stuurde* ... (incasso*|deurwaarder|politie)    | -3 | max=1 event            | hand
(kwam|kwamen) ... (nooit|niet) meer? (terug|langs|opdagen) | -3 | max=1 event also=reliability- | hand
weiger* om                                     | -3 | max=1 event            | hand
vertik*                                        | -3 | max=1 event            | hand
(stal|stalen|pikte|pikten|jatte*) ... (geld|spullen|tas|telefoon|portemonnee) | -3 | max=1 event            | hand
(stiekem|heimelijk) (extra|meer|hoger|te veel|erbij) | -3 | max=2 event also=price- | hand
niet (welkom|gewenst) (waren|was|zijn)         | -3 | max=1 event            | hand
(wilde*|willen) (ons|me|mij|haar|hem) niet (helpen|binnenlaten|bedienen|hebben|zien) | -3 | max=1 event            | hand
(zette*|zetten) ... (onder druk|klem|voor het blok) | -3 | max=2                  | hand
voor het blok (gezet|gesteld)                  | -3 | max=2                  | hand
(willen|wilden|wilde) (je|ons|mij) niet (eens|als) klant | -3 | max=1 event            | seed
niet als klant                                 | -3 | max=1 event            | seed
(geweigerd|weigerd*|weiger*) (binnen|bediening|om (ons|me|mij)|mijn|ons|terug te|zonder|omdat) | -3 | max=1 event            | hand
(toegang|aanvraag|service|bediening|hulp|kaart|betaling|garantie) (werd|is|was|wordt|zomaar|ons)? (botweg|plots|zonder (reden|uitleg))? (geweigerd|ontzegd) | -3 | max=1 event            | hand
aan de deur (geweigerd|afgewimpeld|weggestuurd|gezet) | -3 | max=1 event            | hand
weggestuurd                                    | -3 | max=1 event            | hand
weg gestuurd                                   | -3 | max=1 event            | hand
(stuurde*|stuurt|sturen) (ons|mij|me|je|haar|hem) (gewoon|botweg|zomaar|weer|simpelweg|doodleuk)? (weg|wandelen|naar huis|naar buiten|de deur uit|terug) | -3 | max=1 event            | hand
wandelen gestuurd                              | -3 | max=2 event            | hand
weggejaagd                                     | -3 | max=1 event            | hand
weggebonjourd                                  | -3 | max=1 event            | hand
buiten (gezet|gegooid|gesmeten|geschopt|gekegeld|gestuurd|gebonjourd) | -3 | max=1 event            | hand
buitengezet                                    | -3 | max=1 event            | hand
buitengegooid                                  | -3 | max=1 event            | hand
buitengesmeten                                 | -3 | max=1 event            | hand
eruit (gezet|gegooid|gebonjourd|geflikkerd|getrapt) | -3 | max=1 event            | hand
er uit (gezet|gegooid)                         | -3 | max=1 event            | hand
(de|uit) (zaak|winkel|tent|restaurant|bus|trein|hotel|kamer) uit? (gezet|gegooid|gestuurd|gejaagd|gebonjourd|verwijderd|geschopt) | -3 | max=1 event            | hand
(zette*|gooide*|smeet|smeten) (ons|mij|me|haar|hem) (gewoon|zomaar|letterlijk)? (buiten|eruit|op straat|de deur uit|aan de deur|het huis uit) | -3 | max=1 event            | hand
op straat (gezet|gegooid)                      | -3 | max=1 event            | hand
(van|de) (tafel|plaats|terras) (gejaagd|gestuurd|gezet|weggejaagd|weggestuurd|weggezet) | -3 | max=1 event            | hand
(dreig* met|dreigde* (met|mij|me|ons|om)|dreigen (met|je)|gedreigd|bedreig*|dreigement*|dreigbrie*) | -3 | max=1 event            | hand
dreigende (toon|houding|brief|mail|taal)       | -3 | max=1 event            | hand
(deurwaarder|incassobureau)                    | -2 | max=3                  | hand
smaad                                          | -2 | max=3                  | hand
(behandel*|voelde*|bejegen*) ... als een? (crimineel|dief|hond|vuil|kind|tweederangs*|klein kind|nummer) | -3 | max=1 event            | hand
als een klein? kind (behandeld|toegesproken)   | -3 | max=2 event            | hand
(beschuldig*|verdacht|verdenk*) ... (van|dat|als|diefstal|stelen|liegen|fraude) | -3 | max=2                  | hand
(vals|valselijk|onterecht|ten onrechte) (beschuldigd|verdacht) | -3 | max=1 event            | hand
van (diefstal|stelen) (beschuldigd|verdacht)   | -3 | max=1 event            | hand
(tas|tassen|zakken) ... (controle*|doorzoch*|leeg*) | -2 | max=3                  | hand
onrecht*                                       | -2 | max=3                  | hand
oneerlijk*                                     | -2 | max=3                  | hand
ongelijk* behandel*                            | -2 | max=3                  | hand
willekeur*                                     | -2 | max=3                  | hand
voortrek*                                      | -2 | max=3                  | hand
(wij|ik) (werden|werd) gewoon? (bedonderd|belazerd|opgelicht|genegeerd|geweigerd|bedrogen|weggejaagd) | -3 | max=1 event            | hand
(privacy|datalek|avg|persoonsgegevens|gegevens|geheimhouding) ... (geschonden|schending|gelekt|doorverkocht|lek|op straat) | -3 | max=1 event            | hand
privacy ... (geschonden|schending|nul|niet)    | -3 | max=1 event            | hand
(gegijzeld|gijzel*|gegijzelde|in gijzeling|achtergehouden|in beslag) | -3 | max=2                  | hand
(sleutels|auto|spullen|geld|wagen|waarborg|borg|fiets) ... (pas terug|niet terug|achtergehouden|ingehouden|gegijzeld) | -3 | max=2                  | hand
(borg|waarborg) (ingehouden|niet terug|kwijt|nooit teruggekregen|achtergehouden|niet terugbetaald|inhouden) | -3 | max=1 event            | hand
opgelegd                                       | -1 | min=2                  | hand
(mes op de keel|mes op je keel)                | -3 | max=1 event            | hand
het bloed onder                                | -2 | max=3                  | hand
(alsof|of) (ik|we|wij|je) een? (crimineel|dief|dieven|zwerver|idioot|dom|gek|kind*) | -3 | max=2                  | hand
rolstoel ... (geweigerd|afgewimpeld|niet welkom|in de weg|geen plaats|niet binnen|weggestuurd) | -3 | max=1 event            | hand
# driven off, laughed at, hurt
(zei*|riep*|snauwde*|schreeuwde*|blafte*) ... (stonk*|stinkt|dom|dik|lelijk|oprotten|opdonderen|wegwezen|je mond|kop dicht|ophoepelen|achterlijk|buiten (moest|moesten|wachten)) | -3 | max=1 event            | hand
(te horen|gezegd|toegesnauwd) (<wij>)* (dat)? ... (oprotten|opdonderen|wegwezen|opzouten|moest vertrekken|niet welkom|nederlands moest|ophoepelen) | -3 | max=1 event            | hand
(lachte*|grijnsde*|grinnikte*|schaterde*|gniffelde*) (<wij>|gewoon)* (toen|terwijl|om|uit|mij|me|ons|in mijn gezicht) | -3 | max=1 event            | hand
(uitgelachen|uitgescholden|uitgekafferd|vernederd|gekleineerd|belachelijk gemaakt|voor schut gezet|bespuugd|geslagen|geduwd|vastgegrepen|weggeduwd) | -3 | max=1 event            | hand
(voor|als) (een)? (leugenaar|dief|dieven|oplichter|idioot|fraudeur|leugenaars) (uitgemaakt|weggezet|behandeld|neergezet|bestempeld) | -3 | max=1 event            | hand
(duwde*|greep|grepen|sleurde*|smeet|smeten|sloeg|spuugde*|schold*|bedreigde*) (mij|me|ons|mijn|onze|haar|hem) | -3 | max=1 event            | hand
(ging*|bleef|boorde*|trok) (<wij>)* (gewoon|doodleuk|rustig)* (door|verder|doorgaan|doorboren|doorrijden) | -2 | max=2 event            | hand
waar iedereen bij (was|stond|zat)              | -1 | max=3 event            | hand
(aanbetaling|geld|voorschot|borg|bedrag) (gepakt|geïnd|geind|opgestreken|gevangen|gehouden|ingepikt|achterovergedrukt|in (zijn|hun|haar) zak) | -3 | max=1 event            | hand
(geld|aanbetaling|borg|bedrag|voorschot) (<wij>|gewoon|zelf)* (gehouden|houden|hielden|hield) | -3 | max=1 event            | hand
(nummer|mij|me|ons) (werd|is)? geblokkeerd      | -3 | max=1 event            | hand
(twee|drie|dubbel|meerdere) (keer|maal)? (afgeschreven|afgerekend|in rekening gebracht|geïncasseerd|geincasseerd|laten betalen|gepind) | -3 | max=2 event            | hand
# a sale by deceit, hostages
(weigerde|weigerden|wilde niet|wilden niet) ... (auto|sleutel*|telefoon|paspoort|borg|laptop|geld) (terug|mee|terug te geven|vrij te geven|af te geven) | -3 | event max=1 | hand
(verkocht|verkopen|verkochten|aangesmeerd) als (nieuw|vers|echt|origineel|biologisch|leer|dagvers) | -3 | event max=1 | hand
(omdat|alleen omdat|enkel omdat) (ik|we|ze|zij|hij) ... (bonnetje|bon|factuur|manager|korting|glas water) (vroeg|vroegen) | -2 | event max=2 | hand
(laten|liet|lieten|doen|deden) (<wij>|een|hem|haar|contract|abonnement)* (tekenen|ondertekenen) | -3 | max=1 event | hand
zonder (iets)? (te vragen|te overleggen|overleg|toestemming|te melden|te zeggen) ... (vervangen|afgeschreven|verlengd|gewijzigd|geboekt|ingehouden|weggehaald|veranderd|gesloopt) | -3 | max=1 event | hand
(teruggedraaid*|gemanipuleerd*) (teller*|kilometer*|tellerstand) | -3 | max=1 event | hand
(zei*|zegt|zeggen|antwoordde*) (hij|ze|zij|men)? (lachend|grijnzend|smalend|schouderophalend) | -2 | max=2 event also=friendliness- | hand
lachte* (hij|ze|zij|men)? (mij|me|ons|hem|haar|mijn <kin>) (vierkant|gewoon|recht in het gezicht)? uit | -3 | max=1 event also=friendliness- | hand
te horen dat (alle|alles|elke) (tafels|kamers|tafel|plekken|plaatsen)? ... (bezet|vol|gereserveerd|volgeboekt) | -2 | max=2 event | hand
(vanwege|om|wegens) (onze|mijn|haar|zijn|hun) (huidskleur|kleur|afkomst|hoofddoek|accent|geloof|rolstoel|handicap|beperking) | -3 | max=1 event | hand
gelachen (om|met) (mijn|onze|haar|zijn) (accent|nederlands|uiterlijk|kleren|kleding|vraag|naam|gewicht) | -3 | max=1 event also=friendliness- | hand
omdat (<wij>|mijn <kin>) ... (hoofddoek|rolstoel|accent|blindengeleidehond) ... (niet|geen|geweigerd|weg|buiten) | -3 | max=1 event | hand
`
