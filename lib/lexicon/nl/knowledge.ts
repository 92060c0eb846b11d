/** Dutch cues for knowledge: advice, explanation and skill, or the lack of them. */
export default `
# skill and expertise
(weet|wist|weten|wisten) ... veel van ... af   | +2 | max=4                  | hand
weet* ... (alles|veel) over                    | +2 | max=4                  | hand
deskundig*                                     | +2 | max=4                  | hand
deskundigheid                                  | +2 | max=4                  | hand
vakkundig*                                     | +2 | max=4                  | hand
vakkennis                                      | +2 | max=4                  | hand
vakmanschap                                    | +2 | max=4                  | hand
vakman                                         | +2 | max=4                  | hand
vakvrouw                                       | +2 | max=4                  | hand
vakmensen                                      | +2 | max=4                  | hand
vaklui                                         | +2 | max=4                  | hand
vaklieden                                      | +2 | max=4                  | hand
vakmannen                                      | +2 | max=4                  | hand
kundig*                                        | +2 | max=4                  | hand
bekwaam*                                       | +2 | max=4                  | hand
bekwame                                        | +2 | max=4                  | hand
(<super>|<goed>|puik*|knap*) (vakwerk|werk geleverd|werk afgeleverd|stukje werk) | +2 | max=4                  | hand
vakwerk                                        | +2 | max=4                  | hand
professioneel*                                 | +2 | max=4                  | hand
professionele                                  | +2 | max=4                  | hand
professionaliteit                              | +2 | max=4                  | hand
profesioneel*                                  | +2 | max=4                  | hand
proffesioneel*                                 | +2 | max=4                  | hand
competent*                                     | +2 | max=4                  | hand
kennis van (zaken|de|hun|het|producten|wijn*|zijn|haar) | +2 | max=4                  | hand
(veel|enorm veel|grote|goede|ruime|uitgebreide|enorme|heel veel) (kennis|productkennis|vakkennis|expertise) | +2 | max=4                  | hand
(veel|ruime|jarenlange|jaren) ervaring         | +2 | max=4                  | hand
productkennis                                  | +2 | max=4                  | hand
expertise                                      | +2 | max=4                  | hand
ervaren (<staff>|chirurg|verloskundige*)       | +2 | max=4                  | hand
goed (opgeleid*|geschoold*|getraind*)          | +2 | max=4                  | hand
(kent|kennen|kende*|beheersen|beheerst|verstaan|verstaat) ... (hun|haar|zijn|het) (vak|stiel|zaken|producten|metier|wijnen|kaart|klassiekers) | +2 | max=4                  | hand
stiel (kent|kennen|verstaat|onder de knie)     | +2 | max=4                  | hand
(weet|weten|wist|wisten) (echt|precies|goed|heel goed|duidelijk|perfect|exact)? (waar (hij|ze|zij|men) het? over? (heeft|hebben|praat|praten|mee bezig|over)|wat (hij|ze|zij) doe*|waar het over gaat) | +2 | max=4                  | hand
(weet|weten|wist*) (echt|werkelijk|heel|ontzettend|zo|erg|ogenschijnlijk)? (alles|veel|enorm veel|ongelooflijk veel) (van|over|af) | +2 | max=4                  | seed
alles af? (van|over) (weet|weten|wist|wisten)  | +2 | max=4                  | hand
op elke vraag een? antwoord                    | +2 | max=4                  | hand
(al (mijn|onze)|alle|elke) (vraag|vragen) ... (beantwoord|antwoord) | +2 | max=4                  | hand
alle vragen (beantwoord*|werden|geduldig)      | +2 | max=4                  | hand
al (mijn|onze) vragen (beantwoord*|werden|geduldig) | +2 | max=4                  | hand
antwoord op (al|alle|elke|mijn|onze)           | +2 | max=4                  | hand
wandelende encyclopedie                        | +2 | max=4                  | hand
wist* raad                                     | +2 | max=4                  | hand
(weten|weet) raad                              | +2 | max=4                  | hand
raad (en|met) daad                             | +2 | max=4                  | hand
met raad en daad                               | +2 | max=4                  | hand
zeer (kundig|deskundig|bekwaam|professioneel|vakkundig) | +2 | max=4                  | hand
snel en (vakkundig|deskundig|professioneel|bekwaam) | +2 | max=4                  | hand
gouden handen                                  | +2 | max=4                  | hand
gouden handjes                                 | +2 | max=4                  | hand
rechtdoor* vakwerk                             | +2 | max=4                  | hand
stijlvol* bedien*                              | +2 | max=4 also=friendliness+ | hand
meester in                                     | +2 | max=4                  | hand
topchef                                        | +2 | max=4                  | hand
topkok                                         | +2 | max=4                  | hand
topkapper                                      | +2 | max=4                  | hand
topkapster                                     | +2 | max=4                  | hand
top (<staff>|garage)                           | +2 | max=4                  | hand
# advice and explanation
verwees* ... naar ... (concurrent*|goedkoper*|andere zaak|collega*) | +2 | min=4 max=6 event      | hand
(scheelde|bespaarde*|scheelt) (me|mij|ons) ... (euro|geld|honderden|rit|aankoop) | +2 | min=4 max=6 event also=price+ | hand
(helemaal|eigenlijk) niet nodig                | +1 | max=3                  | hand
(eerlijk|ronduit) ... (niet nodig|niet hoefde|zonde van) | +2 | min=4 max=6 event      | hand
(goed|prima|duidelijk*|uitstekend*|goede*|fijn|fijne|perfect*) (advies|raad|adviezen|tips|aanbeveling*|uitleg|informatie|info) | +2 | max=4                  | hand
(goed|prima|duidelijk|eerlijk|uitstekend|perfect|correct|juist) (geadviseerd|geinformeerd|uitgelegd|ingelicht|voorgelicht|geholpen met) | +2 | max=4                  | hand
(leuke|goede|handige|fijne|toffe|veel|interessante|super) (tips|weetjes|info) | +2 | max=4                  | hand
(met|steeds|telkens) ... woordje uitleg        | +2 | max=4                  | hand
(hun|zijn|haar|het) vak (kennen|kent|verstaan|verstaat|beheersen|beheerst) | +2 | max=4                  | hand
tips (en adviez*|gegeven|gekregen|voor|over|gaf) | +2 | max=4                  | hand
gaf* ... (tips|advies|uitleg|raad)             | +1 | max=3                  | hand
(kregen|kreeg|krijgt|krijg|gekregen) ... (uitleg|advies|tips) | +1 | max=3                  | hand
adviseerde*                                    | +2 | max=4                  | hand
geadviseerd                                    | +2 | max=4                  | hand
wijnadvies                                     | +2 | max=4                  | hand
(<super>|goede|prima|knappe) (wijnkeuze*|wijnsuggestie*|wijnadvies|suggestie*|pairing*) | +2 | max=4                  | hand
(legde*|legt|leggen|uitgelegd|uitleg) ... (geduldig|duidelijk|goed|uitgebreid|rustig|helder|precies|alles) | +2 | max=4                  | hand
(geduldig|duidelijk|goed|uitgebreid|rustig|helder|precies|alles) (uitgelegd|uitleg|uitleggen|toegelicht) | +2 | max=4                  | hand
legde* (me|mij|ons|alles|het|netjes|rustig) ... uit | +2 | max=4                  | hand
legt (alles|het|goed|rustig|netjes|je) ... uit | +2 | max=4                  | hand
(uitleg|toelichting) (bij|over|van) (de|elk|elke|ieder|alle|het) (gerecht*|wijn*|gang*|bord|behandeling|product*|werking|menu) | +2 | max=4                  | hand
(bij|over) (elk|elke|ieder|alle) (gerecht*|wijn*|gang*) ... (uitleg|uitgelegd|toegelicht|verteld|toelichting) | +2 | max=4                  | hand
moeite ... om uitleg te geven                  | +2 | max=4                  | seed
(vertelde*|vertelt) (enthousiast|uitgebreid|vol passie|gepassioneerd|honderduit|leuk|veel) | +2 | max=4                  | hand
(vertellen|verteld|vertelt|vertelde*) ... over (de|het|elk) (gerecht*|wijn*|geschiedenis|streek|product*) | +2 | max=4                  | hand
zonder jargon                                  | +2 | max=4                  | hand
in begrijpelijke taal                          | +2 | max=4                  | hand
in gewone taal                                 | +2 | max=4                  | hand
in mensentaal                                  | +2 | max=4                  | hand
jip en janneke*                                | +1 | max=3                  | hand
duidelijk* (afspraken|communicatie|informatie|offerte|antwoord*) | +1 | max=3                  | hand
heldere (afspraken|communicatie|offerte|antwoord*) | +1 | max=3                  | hand
(juiste|goede|perfecte) diagnose               | +2 | max=4                  | hand
eerlijk advies                                 | +2 | max=4                  | hand
(raad*|adviseerde*|afgeraden|geadviseerd) ... (goedkoper*|minder duur) | +3 | min=4 max=6 event      | hand
(goedkoper*|goedkopere) (oplossing|alternatief|optie|model|versie|variant) (aangeraden|aanbevolen|geadviseerd|voorgesteld|aangeboden) | +3 | min=4 max=6 event      | hand
(hoefde*|hoeft) ... nog? niet vervangen        | +2 | min=3 max=4 event      | hand
(zei*|zegt|gaf) ... eerlijk (dat|toe|aan)      | +2 | min=3 max=4 event      | hand
stuurde* ... (door|naar) (de concurrent*|een andere winkel|collega*) | +1 | max=3                  | hand
deed* voor hoe                                 | +1 | max=3                  | hand
(oefende*|leerde*) ... (met me|met mij|met haar|met hem|met ons) | +2 | min=3 max=4 event      | hand
stap voor stap (uitgelegd|begeleid|geholpen|doorgenomen|uitleg) | +2 | max=4                  | hand
# not knowing
(ondeskundig*|incompetent*|onprofessioneel*|amateur*|prutswerk|kluns*|klungel*|ondergekwalificeerd*) | -2 | max=3                  | hand
(geen|amper|nauwelijks|weinig|gebrek aan|onvoldoende|zonder|0) (kennis|vakkennis|ervaring|verstand|idee|flauw idee|weet|professionaliteit) | -2 | max=3                  | hand
geen (flauw|enkel|minst) idee                  | -2 | max=3                  | hand
(weten|weet|wist|wisten) ... (het antwoord|antwoord|het) niet | -2 | max=3                  | seed
(weten|weet|wist|wisten) van? (niets|niks|nergens|nauwelijks|zelf niet|ook niet|het ook niet|het niet) | -2 | max=3                  | hand
(spreken|spraken|spreekt|sprak) ... (elkaar|zichzelf|mekaar) tegen | -2 | max=3                  | seed
(elkaar|zichzelf|mekaar) (tegen|tegenspreken|tegenspraken|tegenspreekt|tegengesproken) | -2 | max=3                  | seed
tegenstrijdig*                                 | -2 | max=3                  | hand
iedereen (zegt|zei|vertelt) (iets|wat) anders  | -2 | max=3                  | hand
(verkeerd*|fout*|onjuist*|slecht*|gebrekkig*|misleidend*|onvolledig*|tegenstrijdig*) (info|informatie|advies|uitleg|diagnose|geinformeerd|voorgelicht|antwoord*) | -2 | max=3                  | hand
(info|informatie|uitleg|instructie*) ... (ontbreekt|ontbrak|onduidelijk|niet correct|klopt niet|klopte niet|tegenstrijdig) | -2 | max=3                  | hand
(geen|amper|nauwelijks|weinig|zonder) (uitleg|advies|informatie|toelichting|instructie*) | -2 | max=3                  | hand
onduidelijk*                                   | -1 | min=2                  | hand
vaag* (antwoord*|uitleg|verhaal|info*)         | -1 | min=2                  | hand
vage (antwoord*|uitleg|verhalen)               | -1 | min=2                  | hand
van toeten noch blazen                         | -2 | max=3                  | hand
van toeten (en|of) blazen                      | -2 | max=3                  | hand
klok (en|maar|noch)? klepel                    | -2 | max=3                  | hand
met de mond vol tanden                         | -2 | max=3                  | hand
verkopen (maar|zomaar) wat                     | -2 | max=3                  | hand
praten maar wat                                | -2 | max=3                  | hand
lulde* maar                                    | -2 | max=3                  | hand
uit (zijn|hun|haar) nek                        | -2 | max=3                  | hand
maar wat (verzonnen|gedaan|geroepen|aangekloot) | -2 | max=3                  | hand
doe* maar wat                                  | -2 | max=3                  | hand
(lezen|las|lazen) ... (van het? (scherm|blaadje|papier)|een script) | -2 | max=3                  | hand
(chatgpt|scriptje|script) ... (voorlezen|voor) | -2 | max=3                  | hand
googel*                                        | -2 | max=3                  | hand
moest* het zelf? (opzoeken|googelen|navragen)  | -2 | max=3                  | hand
(spreekt|spreken|sprak|spraken|verstaat|verstaan|kan|kon) (geen|nauwelijks|amper|geen woord|niet eens|slecht) (nederlands|vlaams|engels|frans) | -1 | min=2                  | hand
geen woord nederlands                          | -1 | min=2                  | hand
(gebrekkig*|slecht|krom) nederlands            | -1 | min=2                  | hand
(verkeerde|foute) (diagnose|onderdeel|onderdelen|kies|maat|bril|glazen|kleur) | -2 | max=3                  | hand
(pruts*|verprutst|verknoeid|verknald|verkloot|verpest|om zeep|kapot gemaakt) | -3 | max=2 also=reliability- | hand
weet* niet waar (hij|ze|zij) (het over|over|mee bezig) | -2 | max=3                  | hand
(wist*|weten|weet) (duidelijk|echt|zelf|absoluut|totaal)? niet (wat|hoe|waar|welk*|of) | -2 | max=3                  | hand
(wist|wisten|weet|had|hadden) (hij|ze|zij|men|de verkoper|de verkoopster|de medewerker)? (geen|ook geen|niet eens een) (antwoord|idee) | -2 | max=2 | hand
`
