/** Dutch cues without a theme: plain praise and blame, and words about service as a whole. */
export default `
# service as a whole
(<goed>) <dienst>                              | +1 | max=3 service=1        | hand
<dienst> (<ook>)* <goed>                       | +1 | max=3 service=1        | hand
(<super>|ongelooflijk goede|echt goede|superb*|uitzonderlijk*|beste*|topper van een|bovengemiddeld*|verrassend goede) (<dienst>|zorg|hulp) | +2 | max=4 service=1        | hand
(<dienst>|zorg) (<ook>)* (<super>|voorbeeldig|10|tien|hoog niveau|de bovenste plank|boven verwachting) | +2 | max=4 service=1        | hand
topservice                                     | +2 | max=4 service=1        | hand
top service                                    | +2 | max=4 service=1        | hand
superservice                                   | +2 | max=4 service=1        | hand
super service                                  | +2 | max=4 service=1        | hand
wereldservice                                  | +2 | max=4 service=1        | hand
service met een (hoofdletter|grote s|glimlach|lach) | +2 | max=4 service=1        | hand
(<slecht>|slappe*|rotslecht*|zeer slechte|klote*|kut*) <dienst> | -3 | max=2 service=1        | hand
<dienst> (<ook>)* (<slecht>|0|onbestaande|minder|laag|puur tijdverlies|een grap) | -3 | max=2 service=1        | hand
service                                        |  0 | service=1              | hand
(geen|nul|zero|niks|weinig|zonder|0) (service|dienstverlening|klantenservice) | -3 | max=2 service=1        | hand
(dienstverlening|service|bediening) ... (achteruit*|verslechterd|bergaf*|dieptepunt|nulpunt|gezakt) | -3 | max=2 service=1        | hand
(service|klantenservice|klantendienst|bediening) (kan|kon) wel? veel? (beter|gewerkt worden) | -1 | min=2 service=1        | hand
(maar|aan) ... kan ... gewerkt worden          | -1 | min=2 service=1        | hand
(puntje|puntjes|werkpunt*|minpunt*|aandachtspunt*|verbeterpunt*) | -1 | min=2 service=0        | hand
pluspunt*                                      | +1 | max=3 service=0        | hand
# plain praise
verzorgd*                                      | +1 | max=3                  | mined
ideaal                                         | +1 | max=3                  | mined
ideale                                         | +1 | max=3                  | mined
geen last van                                  | +1 | max=3                  | mined
(leuk|goed|prima) vermaakt                     | +1 | max=3                  | mined
klein maar fijn                                | +2 | max=4                  | mined
kortom een (aanrader|top*|super*|geweldig*|heerlijk*|fijn*) | +2 | max=4                  | mined
(echt|zeker|absoluut|ook) (het|de|zijn) ... waard | +2 | max=4                  | mined
goed                                           | +1 | max=3                  | hand
goede                                          | +1 | max=3                  | hand
goeie                                          | +1 | max=3                  | hand
prima                                          | +1 | max=3                  | hand
ok                                             | +1 | max=3                  | hand
oke                                            | +1 | max=3                  | hand
okay                                           | +1 | max=3                  | hand
okee                                           | +1 | max=3                  | hand
fijn                                           | +1 | max=3                  | hand
fijne                                          | +1 | max=3                  | hand
leuk                                           | +1 | max=3                  | hand
leuke                                          | +1 | max=3                  | hand
mooi                                           | +1 | max=3                  | hand
mooie                                          | +1 | max=3                  | hand
prettig*                                       | +1 | max=3                  | hand
aangenaam                                      | +1 | max=3                  | hand
aangename                                      | +1 | max=3                  | hand
plezant*                                       | +1 | max=3                  | hand
plezierig*                                     | +1 | max=3                  | hand
tof                                            | +1 | max=3                  | hand
toffe                                          | +1 | max=3                  | hand
netjes                                         | +1 | max=3                  | hand
keurig*                                        | +1 | max=3                  | hand
degelijk*                                      | +1 | max=3                  | hand
behoorlijk goed                                | +1 | max=3                  | hand
naar behoren                                   | +1 | max=3                  | hand
bevredigend*                                   | +1 | max=3                  | hand
voldoende                                      | +1 | max=3                  | hand
ruim voldoende                                 | +1 | max=3                  | hand
tevreden                                       | +1 | max=3                  | hand
(best|wel|redelijk|vrij|toch|op zich) (<goed>|aardig|lekker|tevreden) | +1 | max=3                  | hand
niet (slecht|verkeerd|mis|onaardig|onaangenaam) | +1 | max=3                  | hand
niks mis mee                                   | +1 | max=3                  | hand
niets mis mee                                  | +1 | max=3                  | hand
(niks|niets) (op|over|op aan) (te merken|te klagen|aan te merken|op te merken) | +1 | max=4                  | hand
(niets|niks) dan lof                           | +3 | max=4                  | hand
(niets|niks|alleen maar) dan? (goeds|positiefs|positieve|lof|complimenten) | +2 | max=4                  | hand
geen klachten                                  | +1 | max=3                  | hand
kan ermee door                                 | +1 | max=3                  | hand
(kan|kon) er mee door                          | +1 | max=3                  | hand
mwah                                           |  0 | max=3                  | hand
mwoah                                          |  0 | max=3                  | seed
gewoon goed                                    | +1 | max=3                  | hand
zoals het hoort                                | +1 | max=3                  | hand
zoals het moet                                 | +1 | max=3                  | hand
zoals verwacht                                 | +1 | max=3                  | hand
wat (ik|je|we|men) (ervan|er van)? (verwacht*|mag verwachten|mocht verwachten) | +1 | max=3                  | seed
(wat|zoals) je ervan? mag verwachten           | +1 | max=3                  | hand
voldeed                                        | +1 | max=3                  | hand
(<goed>|positieve) (ervaring|ervaringen|tijd|indruk|herinnering*|avond|dag|keuze) | +1 | max=3                  | hand
(goed|prima|helemaal goed|dik in orde|helemaal prima|meer dan prima) | +1 | max=3                  | hand
helemaal (goed|prima|top|super|fijn|in orde)   | +2 | max=4                  | hand
thumbs up                                      | +1 | max=3                  | hand
duim* (omhoog|op)                              | +1 | max=3                  | hand
👍*                                             | +1 | max=3                  | hand
👌                                              | +1 | max=3                  | hand
🙂                                              | +1 | max=3                  | hand
😊                                              | +1 | max=3                  | hand
:)                                             | +1 | max=3                  | hand
:-)                                            | +1 | max=3                  | hand
👏                                              | +1 | max=3                  | hand
✅                                              | +1 | max=3                  | hand
# emphatic praise
super                                          | +2 | max=4                  | hand
superbe                                        | +2 | max=4                  | hand
supergoed                                      | +2 | max=4                  | hand
super goed                                     | +2 | max=4                  | hand
superleuk*                                     | +2 | max=4                  | hand
superfijn*                                     | +2 | max=4                  | hand
superblij                                      | +2 | max=4                  | hand
supertevreden                                  | +2 | max=4                  | hand
super tevreden                                 | +2 | max=4                  | hand
supertof*                                      | +2 | max=4                  | hand
keigoed                                        | +2 | max=4                  | hand
kei goed                                       | +2 | max=4                  | hand
kei tof                                        | +2 | max=4                  | hand
keitof*                                        | +2 | max=4                  | hand
kei leuk                                       | +2 | max=4                  | hand
keimooi*                                       | +2 | max=4                  | hand
kei mooi                                       | +2 | max=4                  | hand
megagoed                                       | +2 | max=4                  | hand
mega goed                                      | +2 | max=4                  | hand
geweldig*                                      | +2 | max=4                  | hand
fantastisch*                                   | +2 | max=4                  | hand
fantasties*                                    | +2 | max=4                  | hand
fantatisch*                                    | +2 | max=4                  | hand
fantastische                                   | +2 | max=4                  | hand
uitstekend*                                    | +2 | max=4                  | hand
uitstekent*                                    | +2 | max=4                  | hand
uitmuntend*                                    | +2 | max=4                  | hand
voortreffelijk                                 | +2 | max=4                  | hand
perfect*                                       | +2 | max=4                  | hand
perfekt*                                       | +2 | max=4                  | hand
excellent*                                     | +2 | max=4                  | hand
fenomenaal                                     | +2 | max=4                  | hand
fenomenale                                     | +2 | max=4                  | hand
formidabel*                                    | +2 | max=4                  | hand
schitterend*                                   | +2 | max=4                  | hand
prachtig*                                      | +2 | max=4                  | hand
magnifiek*                                     | +2 | max=4                  | hand
fabuleus*                                      | +2 | max=4                  | hand
fabelachtig*                                   | +2 | max=4                  | hand
grandioos*                                     | +2 | max=4                  | hand
grandioze                                      | +2 | max=4                  | hand
subliem                                        | +2 | max=4                  | hand
briljant*                                      | +2 | max=4                  | hand
geniaal                                        | +2 | max=4                  | hand
geniale                                        | +2 | max=4                  | hand
wonderbaarlijk*                                | +2 | max=4                  | hand
wonderlijk*                                    | +2 | max=4                  | hand
wonderful                                      | +2 | max=4                  | hand
amazing                                        | +2 | max=4                  | hand
awesome                                        | +2 | max=4                  | hand
top                                            | +2 | max=4                  | hand
topp*                                          | +2 | max=4                  | hand
toppie                                         | +2 | max=4                  | hand
topper*                                        | +2 | max=4                  | hand
topzaak                                        | +2 | max=4                  | hand
topzaakje                                      | +2 | max=4                  | hand
topadres*                                      | +2 | max=4                  | hand
topplek                                        | +2 | max=4                  | hand
toptent*                                       | +2 | max=4                  | hand
topwinkel                                      | +2 | max=4                  | hand
topbedrijf                                     | +2 | max=4                  | hand
topgarage                                      | +2 | max=4                  | hand
topbank                                        | +2 | max=4                  | hand
tophotel                                       | +2 | max=4                  | hand
topavond                                       | +2 | max=4                  | hand
topervaring                                    | +2 | max=4                  | hand
top notch                                      | +2 | max=4                  | hand
wauw*                                          | +2 | max=4                  | hand
wow*                                           | +2 | max=4                  | hand
waauw*                                         | +2 | max=4                  | hand
woow                                           | +2 | max=4                  | hand
wouw                                           | +2 | max=4                  | hand
bravo                                          | +2 | max=4                  | hand
chapeau                                        | +2 | max=4                  | hand
petje af                                       | +2 | max=4                  | hand
hoedje af                                      | +2 | max=4                  | hand
proficiat                                      | +2 | max=4                  | hand
complimenten                                   | +2 | max=4                  | hand
compliment                                     | +2 | max=4                  | hand
dikke duim                                     | +2 | max=4                  | hand
dikke pluim                                    | +2 | max=4                  | hand
klasse                                         | +2 | max=4                  | hand
klasse apart                                   | +2 | max=4                  | hand
kanjers                                        | +2 | max=4                  | hand
onovertroffen                                  | +2 | max=4                  | hand
ongeevenaard*                                  | +2 | max=4                  | hand
onberispelijk                                  | +2 | max=4                  | hand
feilloos                                       | +2 | max=4                  | hand
eersteklas                                     | +2 | max=4                  | hand
eerste klas                                    | +2 | max=4                  | hand
eerste klasse                                  | +2 | max=4                  | hand
wereldklasse                                   | +2 | max=4                  | hand
(beste|allerbeste|leukste|fijnste|mooiste|tofste|gezelligste|vriendelijkste) (van|plek|hotel|restaurant|service|die ik|in|uit) | +2 | max=4                  | hand
beste (bank|keuze|van)                         | +2 | max=4                  | hand
(super|zeer|heel|erg|meer dan|bijzonder|helemaal|echt) (<goed>|tevreden|blij|gelukkig|content|positief|enthousiast|genoten) | +2 | max=4                  | hand
dik (tevreden|in orde)                         | +2 | max=4                  | hand
zeer tevreden                                  | +2 | max=4                  | hand
heel tevreden                                  | +2 | max=4                  | hand
meer dan tevreden                              | +2 | max=4                  | hand
uiterst tevreden                               | +2 | max=4                  | hand
content                                        | +1 | max=3                  | hand
(genoten|genieten|genoot)                      | +2 | max=4                  | hand
(genieten|genoten)                             | +2 | max=4                  | hand
(<super>|onvergetelijke*|bijzondere*|speciale*|memorabele*|toffe*|fijne*) (avond|ervaring|dag|vakantie|verblijf|tijd|keuze|moment) | +2 | max=4                  | hand
(<super>) (weekend|verblijf|adres|adresje|etentje|avondje|plekje|uitje) | +2 | max=4                  | hand
(feest*|feestje) (om|van begin|was|is|elke|telkens|een) | +1 | max=3                  | hand
fan (voor het leven|geworden)                  | +2 | max=4                  | hand
verliefd op                                    | +2 | max=4                  | hand
(onder de indruk|indrukwekkend*)               | +2 | max=4                  | hand
(hartelijk dank|heel erg bedankt|dank je wel|bedankt|dank voor|dank aan|veel dank|grote dank) | +1 | max=3                  | hand
nogmaals (dank*|bedankt)                       | +2 | max=4                  | hand
dikke (merci|dank|bravo|zoen|dank u)           | +2 | max=4                  | hand
(10|tien) (met een griffel|plus|met stip|op 10|uit 10|van 10) | +3 | max=4                  | hand
met een griffel                                | +3 | max=4                  | hand
(vijf|5) (sterren|sterren waard|sterren plus|ster) | +2 | max=4                  | hand
dikke (8|9|10|acht|negen|tien|voldoende)       | +2 | max=4                  | hand
(een|dikke|ruime|een dikke|een vette|zeker een) (acht|negen|tien) | +2 | max=4                  | hand
op en top                                      | +2 | max=4                  | hand
tip top                                        | +2 | max=4                  | hand
tiptop                                         | +2 | max=4                  | hand
om door een ringetje te halen                  | +2 | max=4                  | hand
(kan|kon) niet beter                           | +2 | max=4                  | hand
beter kan (niet|het niet|gewoon niet)          | +2 | max=4                  | hand
beter kon (niet|het niet)                      | +2 | max=4                  | hand
kan beter                                      | -1 | min=2                  | hand
(kan|kon|mag|mocht) (<ook>|duidelijk|stukken|een stuk|nog)* beter | -1 | min=2                  | hand
(kan|kon) ... (echt|zeker)? niet beter         | +2 | max=4                  | hand
(nummer|no|nr) 1                               | +2 | max=4                  | hand
met stip                                       | +2 | max=4                  | hand
aanwinst                                       | +2 | max=4                  | hand
(enige|enig) (bank|zaak|winkel|plek) die       | +1 | max=3                  | hand
geslaagd*                                      | +2 | max=4                  | hand
(zeer|meer dan|heel|dubbel en dik) geslaagd*   | +2 | max=4                  | hand
(niets|niks|geen kwaad woord) (slechts|negatiefs|te verbeteren) | +1 | max=3                  | hand
waardeer*                                      | +1 | max=3                  | hand
op prijs gesteld                               | +1 | max=3                  | hand
(zeer|enorm|erg|heel) (gewaardeerd|geapprecieerd) | +2 | max=4                  | hand
geapprecieerd                                  | +1 | max=3                  | hand
😍                                              | +2 | max=4                  | hand
🥰                                              | +2 | max=4                  | hand
❤                                              | +2 | max=4                  | hand
🤩                                              | +2 | max=4                  | hand
💯                                              | +2 | max=4                  | hand
🙏                                              | +1 | max=3                  | hand
⭐                                              | +1 | max=3                  | hand
🔥                                              | +2 | max=4                  | hand
🎉                                              | +1 | max=3                  | hand
💪                                              | +1 | max=3                  | hand
😀                                              | +1 | max=3                  | hand
😃                                              | +1 | max=3                  | hand
😄                                              | +1 | max=3                  | hand
🤗                                              | +2 | max=4                  | hand
😘                                              | +2 | max=4                  | hand
🏆                                              | +2 | max=4                  | hand
💕                                              | +2 | max=4                  | hand
💖                                              | +2 | max=4                  | hand
♥                                              | +2 | max=4                  | hand
xxx                                            | +1 | max=3                  | hand
# plain blame
(had|hadden) ... (gemogen|gekund|mogen zijn|beter gekund) | -1 | min=2                  | mined
niet de bedoeling                              | -2 | max=3                  | mined
(geen|niet) ... waardig                        | -2 | max=3                  | hand
slechter (kan|kon|dan|bestaat)                 | -3 | max=2                  | mined
onzin                                          | -2 | max=3                  | hand
niet ernstig                                   | -2 | max=3                  | hand
(alles behalve|allesbehalve|verre van|allerminst|geenszins) | -2 | max=3                  | hand
vergane glorie                                 | -2 | max=3                  | mined
(was|is) niet het geval                        | -2 | max=3                  | mined
tegenviel*                                     | -2 | max=3 signal=expected- | mined
tegenvielen                                    | -2 | max=3 signal=expected- | hand
(had|hadden) ... graag ... (gezien|gehad|gewild) | -1 | min=2                  | mined
er zijn ... (veel|zat|genoeg) betere           | -2 | max=3                  | mined
veel werk aan                                  | -1 | min=2                  | mined
problematisch                                  | -2 | max=3                  | mined
(zag|zien|ziet) er ... uit alsof               | -2 | max=3                  | hand
matig                                          | -1 | min=2                  | hand
matige                                         | -1 | min=2                  | hand
middelmatig*                                   | -1 | min=2                  | hand
minder (<goed>|geslaagd|tevreden)              | -1 | min=2                  | hand
(wat|iets|een beetje|veel|stuk|nog|alleen) minder | -1 | min=2                  | hand
niet (<goed>|top|tevreden|best|je dat|super|geweldig|zo goed|echt goed) | -2 | max=3                  | hand
(jammer|helaas|spijtig*|jammer genoeg|spijtig genoeg|zonde|doodzonde|jammerlijk) | -1 | min=2                  | hand
(tegengevallen|tegenvaller|tegenvallend*|viel* tegen|valt tegen|vallen tegen) | -2 | max=3 signal=expected- | hand
(viel*|valt) (erg|een beetje|wat|ons|mij|me|enorm|zo)* tegen | -2 | max=3 signal=expected- | hand
(teleurgesteld*|teleurstelling|teleurstellend*|deceptie|koude kermis|afknapper|domper|anticlimax) | -2 | max=3 signal=expected- | hand
(ontevreden|onvoldoende|misnoegd|ontevredenheid|ongenoegen|onbevredigend) | -2 | max=3                  | hand
(vervelend*|irritant*|ergernis*|storend*|frustratie*|gefrustreerd|lastig*|vermoeiend) | -2 | max=3                  | hand
(<slecht>|beneden de maat|bedenkelijk|krakkemikkig|flop|wisselvallig*|hit or miss) | -2 | max=3                  | hand
laat (veel|wat|nogal|zwaar|erg|echt|alles)? te wensen over | -2 | max=3                  | hand
(schiet|schoot|schieten) (tekort|te kort)      | -2 | max=3                  | hand
tekortkoming*                                  | -2 | max=3                  | hand
te kort (geschoten|schiet)                     | -2 | max=3                  | hand
kwaad                                          | -1 | min=2                  | hand
boos                                           | -1 | min=2                  | hand
om boos van te worden                          | -2 | max=3                  | seed
(boos|kwaad|pissig|woest|razend|furieus|des duivels|laaiend) | -2 | max=3                  | hand
een (vijf|vier) (dus|hooguit|en geen|voor de|als cijfer) | -2 | max=3                  | hand
(dikke|zware) onvoldoende                      | -2 | max=3                  | hand
(magere|mager) (zes|zesje|6)                   | -1 | min=2                  | hand
zesje                                          | -1 | min=2                  | hand
(vijf|vier|drie) (op|van|uit) de? (tien|10)    | -2 | max=3                  | hand
een vijf dus                                   | -2 | max=3                  | seed
(1|een|twee|2) (ster|sterren)                  | -2 | max=3                  | hand
nul (sterren|punten)                           | -3 | max=2                  | hand
(0|nul|min|geen) (sterren|ster)                | -3 | max=2                  | hand
(nul|0|geen) op ... (tien|10)                  | -3 | max=2                  | hand
(is|zijn) (het|wel)? dubieus                   | -1 | min=2                  | hand
👎                                              | -2 | max=3                  | hand
☹                                              | -1 | min=2                  | hand
🙁                                              | -1 | min=2                  | hand
😞                                              | -2 | max=3                  | hand
😡                                              | -3 | max=2                  | hand
😠                                              | -2 | max=3                  | hand
🤬                                              | -3 | max=2                  | hand
🤮                                              | -3 | max=2                  | hand
🤢                                              | -3 | max=2                  | hand
💩                                              | -3 | max=2                  | hand
😤                                              | -2 | max=3                  | hand
🙄                                              | -1 | min=2                  | hand
😒                                              | -1 | min=2                  | hand
😢                                              | -1 | min=2                  | hand
😭                                              | -1 | min=2                  | hand
🤦                                              | -1 | min=2                  | hand
❌                                              | -1 | min=2                  | hand
pff*                                           | -1 | min=2                  | hand
pfff*                                          | -1 | min=2                  | hand
tja                                            |  0 |                        | hand
bah                                            | -2 | max=3                  | hand
foert                                          | -2 | max=3                  | hand
zucht                                          | -1 | min=2                  | hand
# strong blame
slecht                                         | -2 | max=3                  | hand
slechte                                        | -2 | max=3                  | hand
slegt*                                         | -2 | max=3                  | hand
(zeer|heel|erg|super|echt|ontzettend|bijzonder|gewoon) slecht* | -3 | max=2                  | hand
barslecht*                                     | -3 | max=2                  | hand
superslecht*                                   | -3 | max=2                  | hand
keislecht*                                     | -3 | max=2                  | hand
kei slecht                                     | -3 | max=2                  | hand
bagger*                                        | -3 | max=2                  | hand
drama                                          | -3 | max=2                  | hand
dramatisch*                                    | -3 | max=2                  | hand
drama van                                      | -3 | max=2                  | hand
ramp                                           | -3 | max=2                  | hand
een ramp                                       | -3 | max=2                  | hand
rampzalig*                                     | -3 | max=2                  | hand
catastrof*                                     | -3 | max=2                  | hand
verschrikkelijk*                               | -3 | max=2                  | hand
verschikkelijk*                                | -3 | max=2                  | hand
vreselijk*                                     | -3 | max=2                  | hand
vreslijk*                                      | -3 | max=2                  | hand
afschuwelijk*                                  | -3 | max=2                  | hand
afgrijselijk*                                  | -3 | max=2                  | hand
gruwelijk slecht*                              | -3 | max=2                  | hand
erbarmelijk*                                   | -3 | max=2                  | hand
abominabel*                                    | -3 | max=2                  | hand
ellendig*                                      | -3 | max=2                  | hand
miserabel*                                     | -3 | max=2                  | hand
waardeloos                                     | -3 | max=2                  | hand
waardeloze                                     | -3 | max=2                  | hand
waardeloost*                                   | -3 | max=2                  | hand
hopeloos                                       | -3 | max=2                  | hand
hopeloze                                       | -3 | max=2                  | hand
belachelijk*                                   | -3 | max=2                  | hand
belagelijk*                                    | -3 | max=2                  | hand
ridicuul                                       | -3 | max=2                  | hand
ridicule                                       | -3 | max=2                  | hand
absurd*                                        | -3 | max=2                  | hand
schandalig*                                    | -3 | max=2                  | hand
schandelijk*                                   | -3 | max=2                  | hand
schande                                        | -3 | max=2                  | hand
schandalen                                     | -3 | max=2                  | hand
een schande                                    | -3 | max=2                  | hand
beschamend*                                    | -3 | max=2                  | hand
schaamteloos*                                  | -3 | max=2                  | hand
schaamteloze                                   | -3 | max=2                  | hand
lachwekkend*                                   | -3 | max=2                  | hand
bespottelijk*                                  | -3 | max=2                  | hand
triest*                                        | -3 | max=2                  | hand
triestig*                                      | -3 | max=2                  | hand
treurig*                                       | -3 | max=2                  | hand
bedroevend*                                    | -3 | max=2                  | hand
om te (huilen|janken|kotsen|gillen|wenen)      | -3 | max=2                  | hand
aanfluiting                                    | -3 | max=2                  | hand
lachertje                                      | -3 | max=2                  | hand
farce                                          | -3 | max=2                  | hand
klucht                                         | -3 | max=2                  | hand
circus                                         | -2 | max=3                  | hand
poppenkast                                     | -2 | max=3                  | hand
wanvertoning                                   | -3 | max=2                  | hand
wanprestatie                                   | -3 | max=2                  | hand
misselijkmakend*                               | -3 | max=2                  | hand
onaanvaardbaar*                                | -3 | max=2                  | hand
onacceptabel*                                  | -3 | max=2                  | hand
ontoelaatbaar*                                 | -3 | max=2                  | hand
onvergeeflijk*                                 | -3 | max=2                  | hand
onbegrijpelijk*                                | -2 | max=3                  | hand
ongehoord*                                     | -3 | max=2                  | hand
ongepast*                                      | -3 | max=2                  | hand
onwaardig*                                     | -3 | max=2                  | hand
onzinnig*                                      | -2 | max=3                  | hand
hemeltergend*                                  | -3 | max=2                  | hand
tenenkrommend*                                 | -3 | max=2                  | hand
stuitend*                                      | -3 | max=2                  | hand
weerzinwekkend*                                | -3 | max=2                  | hand
huiveringwekkend*                              | -3 | max=2                  | hand
nachtmerrie*                                   | -3 | max=2                  | hand
hel op aarde                                   | -3 | max=2                  | hand
een hel                                        | -3 | max=2                  | hand
flutzaak*                                      | -3 | max=2                  | hand
flutbedrijf                                    | -3 | max=2                  | hand
kutzaak                                        | -3 | max=2                  | hand
kutbedrijf                                     | -3 | max=2                  | hand
kut*                                           | -3 | max=2                  | hand
klote*                                         | -3 | max=2                  | hand
kak                                            | -3 | max=2                  | hand
shit*                                          | -2 | max=3                  | hand
bagger                                         | -3 | max=2                  | hand
rotzooi                                        | -2 | max=3                  | hand
prutsbank                                      | -3 | max=2                  | hand
pritsbank                                      | -3 | max=2                  | hand
rotbedrijf                                     | -3 | max=2                  | hand
kloterij                                       | -3 | max=2                  | hand
tering*                                        | -2 | max=3                  | hand
beneden alle? (peil|niveau|de maat|elk niveau) | -3 | max=2                  | hand
dieptepunt*                                    | -3 | max=2                  | hand
absoluut dieptepunt                            | -3 | max=2                  | hand
slechtste*                                     | -3 | max=2                  | hand
slechtte                                       | -3 | max=2                  | hand
slechtst*                                      | -3 | max=2                  | hand
allerslechtst*                                 | -3 | max=2                  | hand
slechtste (ooit|ervaring|van|restaurant|bank|service|hotel|winkel) | -3 | max=2                  | hand
(ergste|vreselijkste|naarste|vervelendste) (ervaring|ooit|wat ik|dat ik) | -3 | max=2                  | hand
nooit (zo|zoiets|zulke|zo'n) (slecht*|onbeschoft*|traag|vies|lang|erg|smerig*|teleurgesteld) | -3 | max=2                  | hand
ongelooflijk (slecht*|traag|onbeschoft*|arrogant*|lang|onvriendelijk*|duur) | -3 | max=2                  | hand
niet te geloven                                | -2 | max=3                  | hand
niet normaal                                   | -2 | max=3                  | hand
niet meer? normaal                             | -2 | max=3                  | hand
(te gek|te zot) voor woorden                   | -2 | max=3                  | hand
onvoorstelbaar                                 | -1 | min=2                  | hand
ongelooflijk                                   |  0 |                        | hand
ongelofelijk                                   |  0 |                        | hand
ongeloofelijk                                  |  0 |                        | hand
(beter|liever) (nergens|ergens anders|niet)    | -2 | max=3                  | hand
flop                                           | -2 | max=3                  | hand
regelrechte (ramp|flop|schande|oplichting|afzetterij) | -3 | max=2                  | hand
knettergek                                     | -2 | max=3                  | hand
van de pot gerukt                              | -3 | max=2                  | hand
van de zotte                                   | -3 | max=2                  | hand
te zot                                         | -2 | max=3                  | hand
onwaarschijnlijk (slecht|arrogant|dom|traag)   | -3 | max=2                  | hand
crapuul*                                       | -3 | max=2                  | hand
schoelje*                                      | -3 | max=2                  | hand
(zwaar|diep|enorm|zeer|erg|heel|super|vreselijk) (teleurgesteld|teleurstelling|ontgoocheld|ontevreden|tegengevallen) | -3 | max=2 signal=expected- | hand
trekt op niets                                 | -3 | max=2                  | hand
trekt nergens op                               | -3 | max=2                  | hand
trok op niets                                  | -3 | max=2                  | hand
slaat nergens op                               | -2 | max=3                  | hand
(slaat|sloeg) echt? (alles|nergens op)         | -2 | max=3                  | hand
(klopt|deugt|deugde|deugen) er? van? (geen kant|voor geen meter|niet) | -3 | max=2                  | hand
(raakt|kant) noch wal                          | -2 | max=3                  | hand
raakt kant noch wal                            | -2 | max=3                  | hand
# open amazement
sprakeloos                                     | +3 | min=4 max=6            | hand
met stomheid geslagen                          | +3 | min=4 max=6            | hand
(stond*|sta|staan|was|waren) (<wij>|werkelijk|helemaal|compleet|totaal|even|letterlijk)* (paf|perplex|versteld|met (mijn|onze|de) mond vol tanden|met open mond|stil|muisstil|beduusd|ondersteboven|van slag|overdonderd|overweldigd|verbluft) | +3 | min=4 max=6            | hand
versteld                                       | +3 | min=4 max=6            | hand
perplex                                        | +3 | min=4 max=6            | hand
verbluft*                                      | +3 | min=4 max=6            | hand
overdonderd                                    | +3 | min=4 max=6            | hand
overweldigd*                                   | +3 | min=4 max=6            | hand
flabbergasted                                  | +3 | min=4 max=6            | hand
ondersteboven                                  | +3 | min=4 max=6            | hand
omvergeblazen                                  | +3 | min=4 max=6            | hand
weggeblazen                                    | +3 | min=4 max=6            | hand
(mond|monden|kaak) ... (open|op de grond)      | +2 | min=4 max=6            | seed
open* (mond|vallende mond*)                    | +2 | min=4 max=6            | seed
openvallende monden                            | +3 | min=4 max=6            | seed
van verbazing                                  | +2 | min=4 max=6            | seed
(wist*|weten|weet) (even|echt|gewoon|werkelijk)* niet wat (ik|we|me|mij|ons|hem|haar|ze|hij) (overkwam|hoorde*|zag*|moest*|zeggen|te zeggen) | +3 | min=4 max=6            | hand
(kon*|kan|kunnen) (<hem>|nog steeds|werkelijk|echt|amper)* (oren|ogen|niet|nauwelijks)* niet geloven | +2 | min=4 max=6            | hand
niet te bevatten                               | +2 | min=4 max=6            | hand
(niemand|mensen|mense|vrienden|zwager|collega*) (kon*|kan*|gelooft*|geloven*|geloofde*|denkt*|wil*) (<wij>|dat|haast|bijna|niet)* (geloven|bevatten|gelooft) | +3 | min=4 max=6            | hand
(mensen|mense) geloven (me|mij) niet           | +3 | min=4 max=6            | hand
(brok|krop) in (mijn|onze|de|hun|haar|zijn|je)? keel | +3 | min=4 max=6            | hand
(traan|tranen|traantje) (in (de|mijn|onze|haar) ogen|van (geluk|ontroering|blijdschap|dankbaarheid)|weggepinkt|gelaten) | +3 | min=4 max=6            | hand
(tot tranen|tranen toe)                        | +3 | min=4 max=6            | hand
(ontroerd|ontroerend*|geroerd|aangedaan|aangegrepen|geemotioneerd) | +3 | min=4 max=6            | hand
kippenvel                                      | +3 | min=4 max=6            | hand
(warm|week) (van geworden|van worden|om het hart|van) | +2 | min=4 max=6            | hand
(werd*|word|wordt|kreeg) ... warm (van|om het hart) | +2 | min=4 max=6            | hand
(waar|wie) (maak*|vind|doet|verzint|bedenkt|krijg) (je|ge|dat|dit|nog|zoiets|tegenwoordig|zo iets)* (nog|mee|tegenwoordig|meemaken|vandaag) | +3 | min=4 max=6            | hand
wie (doet|verzint|bedenkt) (dat|zoiets|dit|nu|er) | +3 | min=4 max=6            | hand
zo zijn er niet veel                           | +3 | min=4 max=6            | hand
(bestaan|bestaat) (<wij>)* (nog|echt nog)      | +2 | min=4 max=6            | hand
dat (iemand|mensen|zoiets|dit|het) (dat|dit|zoiets|nog)* nog? (doet|doen|bestaat|zegt|bestaan) | +2 | min=4 max=6            | hand
(mijn leven|nog nooit|nooit|nog nergens|nooit eerder) (zoiets|zo iets|dit|eerder|zoveel|zulke|zo'n) (moois|liefs|liefdevol*|aardig*|lieve|service|goede service|vriendelijk*|hartelijk*|hartverwarmend|attents|bijzonders|warm*|klantvriendelijk*|behulpzaam) | +3 | min=4 max=6            | hand
(nooit|nooit meer|niet|niet gauw|niet snel|niet meer) vergeten |  0 |                        | hand
(dit|dat) (vergeet|vergeten) (ik|we|wij) (nooit|niet|nooit meer) | +2 | min=4 max=6            | hand
(vergeet|vergeten) (<wij>|dat|hem|haar|hen|jullie)* (nooit|niet|nooit meer|nooit van (mijn|ons) leven) | +1 | min=4 max=6            | hand
(onvergetelijk*|om nooit te vergeten|nooit te vergeten|memorabel*|magisch*) | +2 | max=4                  | hand
van (mijn|onze|m'n) (stoel|sokken|a propos)    | +2 | max=5                  | hand
dankbaar*                                      | +2 | max=5                  | hand
(hart gestolen|hart verwarmd|hart onder de riem|hart gesmolten) | +2 | max=5                  | hand
geloof in de (mens*|mensheid)                  | +3 | min=4 max=6            | hand
gaat viral                                     | +3 | min=4 max=6 signal=recommend+ | seed
(verdien*|geef) (een|deze|hem|haar|die|man|vrouw|dame)* (standbeeld|lintje|medaille|oscar|loonsverhoging|opslag|bonus|sterren) | +3 | max=5                  | hand
(pluim|pluimpje) (voor|verdien*|aan)           | +2 | max=4                  | hand
(mijn|zijn) hoofd niet bij                     | +2 | min=4 max=6            | hand
(wildvreemd*|onbekende*) ... (helpen|geholpen|hielp*|doen|deed) | +3 | min=4 max=6            | hand
`
