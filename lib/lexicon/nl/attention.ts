/** Dutch cues for attention: welcomed, greeted, noticed and looked after, or overlooked and ignored. */
export default `
# welcome and reception
(warm*|vriendelijk*|super*|uitstekend*|fijn|fijne|leuk*|prachtig*) (onthaal|ontvangst|welkom|verwelkoming) | +2 | max=4                  | hand
(warm*|hartelijk*|gastvrij*|vriendelijk*|super*|enthousiast*|vrolijk*|open) (ontvangen|onthaald|verwelkomd|welkom geheten) | +2 | max=4                  | hand
<goed> (ontvangen|onthaald|ontvangst|onthaal|verwelkomd) | +1 | max=3                  | hand
met open armen (ontvangen|onthaald|verwelkomd) | +2 | max=4                  | hand
met alle egards                                | +2 | max=4                  | hand
als koningen                                   | +2 | max=4                  | hand
als een (koning*|prins*|vorst*|vip)            | +2 | max=4                  | hand
als vip*                                       | +2 | max=4                  | hand
in de watten (gelegd|leggen|legde*)            | +2 | max=4                  | hand
in de watten                                   | +2 | max=4                  | hand
gepamperd                                      | +2 | max=4                  | hand
vertroeteld*                                   | +2 | max=4                  | hand
verwend*                                       | +2 | max=4                  | hand
laten verwennen                                | +2 | max=4                  | hand
welkom gevoel                                  | +2 | max=4                  | hand
voel* ... (echt|meteen|direct|altijd|heel|zeer|erg) welkom | +2 | max=4                  | hand
voelde* ... welkom                             | +2 | max=4                  | hand
echt welkom                                    | +2 | max=4                  | hand
van harte welkom                               | +2 | max=4                  | hand
altijd welkom                                  | +2 | max=4                  | hand
meer dan welkom                                | +2 | max=4                  | hand
welkom geheten                                 | +2 | max=4                  | hand
verwelkomd*                                    | +2 | max=4                  | hand
voel* ... (thuis|op mijn gemak|op je gemak|op ons gemak) | +2 | max=4                  | hand
voelde* ... (thuis|op mijn gemak|op ons gemak|op zijn gemak|op haar gemak) | +2 | max=4                  | hand
gevoel van thuiskomen                          | +2 | max=4                  | hand
als thuis                                      | +2 | max=4                  | hand
huiselijke (ontvangst|sfeer)                   | +2 | max=4                  | hand
op (mijn|je|ons) gemak (gesteld|gestellen)     | +2 | max=4                  | hand
stelde* ... gemak                              | +2 | max=4                  | hand
gastvrij*                                      | +2 | max=4                  | hand
gastvrijheid                                   | +2 | max=4                  | hand
bijzonder gastvrij                             | +2 | max=4                  | hand
gastvriendelijk*                               | +2 | max=4                  | hand
klantgericht*                                  | +2 | max=4                  | hand
servicegericht*                                | +2 | max=4                  | hand
service gericht*                               | +2 | max=4                  | hand
dienstbaar*                                    | +1 | max=3                  | hand
klant ... (nog|echt)? (koning|centraal)        | +2 | max=4                  | hand
klant is nog? koning                           | +2 | max=4                  | seed
begroet*                                       | +1 | max=3                  | hand
(vriendelijk*|hartelijk*|vrolijk*) begroet*    | +2 | max=4                  | hand
groette*                                       | +2 | max=4                  | hand
glimlach begroet*                              | +2 | max=4                  | hand
bij binnenkomst ... (begroet|welkom|aangesproken|geholpen) | +2 | max=4                  | hand
bij de? deur (opgewacht|opgevangen|verwelkomd) | +2 | min=3 max=4 event      | hand
opgewacht* ... met                             | +2 | min=4 max=6 event      | seed
stond* ... (op te wachten|klaar om ons)        | +2 | min=3 max=4 event      | hand
stonden (direct|meteen) (voor ons|voor mij|voor me|voor je) klaar | +2 | max=4                  | hand
stond* ... (voor|ons) klaar                    | +2 | max=4                  | hand
(jas|jassen) ... (aangenomen|aangepakt|aannam|aanpakte|aanpakt) | +2 | min=3 max=4 event      | seed
deur (open* gehouden|opengehouden|voor ons open) | +2 | min=3 max=4 event      | hand
stoel aangeschoven                             | +1 | max=3                  | hand
# looked after, noticed
(vroeg|vroegen|vraagt) naar (mijn|onze|haar|zijn) (moeder|vader|man|vrouw|hond|kind|kinderen|gezondheid|operatie|vakantie|rug|knie|been) | +2 | min=4 max=6 event      | hand
(hield|hielden|houdt|houden) (ons|me|mij|je) op de hoogte | +1 | max=3 also=reliability+ | hand
uitgezwaaid                                    | +2 | min=3 max=4 event      | hand
uitgeleide                                     | +2 | min=3 max=4 event      | hand
(goed|perfect|persoonlijk|vriendelijk|hartelijk) (begeleid|opgevangen|welkom) | +2 | max=4                  | hand
(kwam|komt|kwamen) (<hem>)* (aan tafel|bij ons zitten|bij ons staan|een praatje|vragen of|kijken of|langs om te vragen) | +2 | max=4                  | hand
(nam|namen) (hij|ze|zij|<staff>) ... tijd      | +2 | max=4                  | hand
de tijd (neemt|nam|nemen|namen)                | +2 | max=4                  | hand
(voor je|voor ons|voor mij) klaar (staan|staat|stond|stonden) | +2 | max=4                  | hand
(alle|hele) team ... (klaar|welkom)            | +2 | max=4                  | hand
(dacht|dachten) aan (alles|ons|mij|de kinderen) | +2 | max=4                  | hand
aan alles (gedacht|is gedacht|was gedacht)     | +2 | max=4                  | hand
niets ontbrak                                  | +2 | max=4 also=reliability+ | hand
(wordt|werd|werden|worden) (goed|heerlijk|echt|meteen|direct) (verwend|geholpen|ontvangen|opgevangen|verzorgd|bediend) | +2 | max=4                  | hand
attent*                                        | +2 | max=4                  | hand
attentie*                                      | +2 | max=4                  | hand
oplettend*                                     | +2 | max=4                  | hand
aandachtig*                                    | +2 | max=4                  | hand
zorgzaam                                       | +2 | max=4                  | hand
zorgzame                                       | +2 | max=4                  | hand
zorgzaamheid                                   | +2 | max=4                  | hand
goede zorgen                                   | +2 | max=4                  | hand
goed (verzorgd|gesoigneerd)                    | +2 | max=4                  | hand
in alles voorzien                              | +1 | max=3                  | hand
goed (voor ons|voor mij|voor je|voor me) gezorgd | +2 | max=4                  | hand
zorgde* (goed|zo goed) voor                    | +2 | max=4                  | hand
zorgen (goed|heel goed) voor                   | +2 | max=4                  | hand
goed (geholpen|ontvangen)                      | +1 | max=3                  | seed
(<super>|heel|zeer|enorm|ontzettend|snel en goed) geholpen | +2 | max=4                  | hand
(verzorgde|attente|alerte|oplettende|persoonlijke) (bediening|service|benadering) | +2 | max=4                  | hand
persoonlijke (aandacht|aanpak|benadering|service|touch|bediening|ontvangst|zorg) | +2 | max=4                  | hand
(veel|alle|volle|voldoende|oprechte|echte|persoonlijke) aandacht | +2 | max=4                  | hand
aandacht (voor (de|elke|iedere|je|ons|detail*|kinderen|elk)|besteed|gekregen|en zorg) | +2 | max=4                  | hand
oog voor (detail*|de klant|de gast*|elke|ons|kinderen) | +2 | max=4                  | hand
tot in (de|het) (puntjes|kleinste|details|detail) | +2 | max=4                  | hand
niets (aan het toeval|over het hoofd)          | +2 | max=4                  | hand
neemt echt? (de|alle|rustig de)? tijd          | +2 | max=4                  | hand
neem* (de|alle) tijd                           | +2 | max=4                  | hand
nam* ... (alle|uitgebreid|rustig|ruim) ... tijd | +2 | max=4                  | hand
(alle|ruim de|de|uitgebreid) tijd (genomen|nemen|nam|namen|voor (je|ons|mij|me|elke|iedere|de)) | +2 | max=4                  | hand
tijd (voor je|voor de klant|voor ons|voor iedereen) | +2 | max=4                  | hand
maakt* echt? tijd voor                         | +2 | max=4                  | hand
maakte* tijd voor                              | +2 | max=4                  | hand
vroeg* ... (of alles|of het) ... (naar wens|smaakte|in orde|goed|gesmaakt|bevalt|beviel) | +1 | max=3                  | hand
(of|alles) ... naar wens                       | +1 | max=3                  | hand
alles naar (wens|onze zin|mijn zin)            | +1 | max=3                  | hand
naar (onze|de|mijn|je) zin (te maken|gemaakt|maken) | +2 | max=4                  | hand
informeerde* (of|naar|hoe)                     | +2 | max=4                  | hand
hield* ... (oogje|in de gaten)                 | +2 | max=4                  | hand
let* goed op                                   | +2 | max=4                  | hand
waterglas ... bijgevuld                        | +2 | max=4                  | hand
glas ... (nooit leeg|bijgevuld|gevuld)         | +2 | max=4                  | hand
meteen (aangesproken|geholpen|opgevangen)      | +2 | max=4                  | hand
direct (aangesproken|geholpen|te woord)        | +2 | max=4                  | hand
spontaan (aangesproken|geholpen|hulp)          | +2 | max=4                  | hand
(gespot|opgemerkt) dat                         | +1 | max=3                  | hand
merkte* ... (op|dat)                           | +2 | max=4                  | hand
kijk* ... naar (je|de klant) om                | +2 | max=4                  | hand
(kijkt|keek|keken) naar (ons|mij|me|je) om     | +2 | max=4                  | hand
(leuk*|gezellig*|fijn|fijne|vriendelijk*|lekker*|heerlijk*|korte) (praatje|babbel*|gesprekje|klapke|klapje|kletspraatje) | +2 | max=4                  | hand
(praatje|babbeltje|gesprekje|klapke) (met|maken|gemaakt) | +2 | max=4                  | hand
maakt* ... (praatje|babbeltje)                 | +2 | max=4                  | hand
maakte* ... (praatje|babbeltje|grapje)         | +2 | max=4                  | hand
in de bloemetjes                               | +2 | max=4                  | hand
(je|mij|ons|me) (echt|serieus)? gezien en gehoord | +2 | max=4                  | hand
gezien en gehoord                              | +2 | max=4                  | hand
voel* ... gezien                               | +2 | max=4                  | hand
voelde* ... gezien                             | +2 | max=4                  | hand
serieus genomen                                | +2 | max=4                  | hand
geen nummer                                    | +2 | max=4                  | hand
geen nummertje                                 | +2 | max=4                  | hand
niet zomaar? een nummer                        | +2 | max=4                  | hand
meer dan een nummer                            | +2 | max=4                  | hand
mens in plaats van                             | +2 | max=4                  | hand
kent (je|de klanten|zijn klanten|haar klanten|iedereen) | +2 | max=4                  | hand
(bij|met) (de|mijn|onze|je|haar|zijn) (naam|voornaam) ... (aangesproken|begroet|genoemd|welkom|verwelkomd) | +2 | min=3 max=4 event      | codebook
(wist*|weten|weet|kende*|onthield*|onthouden|onthoudt|herinnert|herinnerde*) ... (hoe (je|ik) heet*|wie (ik|we|wij) (ben|was|waren|zijn)|hoe ik heet) | +2 | min=3 max=4 event      | hand
(wist*|weten|weet|kende*|kennen|kent|onthield*|onthouden|onthoudt|herinnerde*) ... (mijn|onze|je|de|ieders|haar|zijn) (naam|namen|voornaam|voornamen) | +2 | min=3 max=4 event      | codebook
(wist*|weten|onthouden|onthield*|herinnerde*|herkende*|kende*) (ons|mij|me|mijn|onze) (nog|direct|meteen|van|gezicht|voorkeur*|bestelling|vaste) | +2 | min=4 max=6 event      | hand
wist* nog (precies|wat|dat|welke|hoe)          | +2 | min=4 max=6 event      | hand
mijn vaste (bestelling|koffie|plek|plekje)     | +1 | max=3                  | hand
vaste (klant*|gast*) ... (herkend|verwend)     | +2 | min=3 max=4 event      | hand
dacht* ook? aan (de|onze|mijn) (hond|kinderen|kleintjes|baby) | +2 | min=3 max=4 event      | hand
(bakje|kom|kommetje|bak) water ... (hond*|viervoeter) | +2 | min=3 max=4 event      | hand
hond* ... (bakje|kom|kommetje|bak) (water|met water) | +2 | min=3 max=4 event      | hand
(hond|honden) (ook|zeer|erg|meer dan)? welkom  | +1 | max=3                  | hand
(kleurplat*|kleurpotlo*|speelgoed|speelhoek*|kinderstoel*|kinderhoek*) | +1 | max=3                  | hand
kindvriendelijk*                               | +1 | max=3                  | hand
lief ... (kinderen|dochter|zoon*|kleintje)     | +2 | max=4                  | hand
nazorg                                         | +1 | max=3                  | hand
goed opgevolgd                                 | +2 | max=4                  | hand
opvolging (was|is) (top|prima|perfect|goed|uitstekend) | +2 | max=4                  | hand
(goed|prima|perfect|uitstekend|fijn|professioneel) begeleid | +2 | max=4                  | hand
belde* (later|achteraf|nadien|na afloop|de dag erna|de volgende dag|daags nadien) ... (hoe|of|op) | +3 | min=4 max=6 event      | hand
hoe het (ging|gaat|was) ... (gebeld|bellen|belde*|vragen|vroeg*|informer*) | +2 | min=4 max=6 event      | hand
belde* ... hoe (het|ik|mijn|de) (nu|met|ging|gaat|me|mij|voelde) | +2 | min=4 max=6 event      | hand
vroeg* ... hoe (het (ging|was|met)|mijn (dag|reis|vakantie|weekend)) | +2 | max=4                  | hand
altijd een? (glimlach|lach|goed humeur)        | +2 | max=4                  | hand
aandachtige*                                   | +2 | max=4                  | hand
(uitgebreide|rustige|warme) (rondleiding|uitleg) | +2 | max=4                  | hand
rondleiding (gekregen|gegeven|krijgen)         | +1 | max=3                  | hand
(koffie|kopje koffie|tas koffie|bakje koffie|bak koffie|kopje thee|glaasje water|koffietje|watertje|drankje) (aangeboden|gekregen|kregen|klaar|staat klaar|stond klaar) | +1 | min=3 max=4 event      | hand
(kregen|kreeg|krijgt|aangeboden) ... (kopje koffie|koffietje|tas koffie|bakje koffie|glaasje water|glas water|cappuccino|kop koffie) | +2 | min=3 max=4 event      | hand
# ignored, not greeted
(liep|wandelde|stapte|liepen) (hij|ze|zij|<staff>) ... (weg|voorbij|door) | -3 | max=1 event            | hand
(liet|lieten) (ons|me|mij|haar|hem) (gewoon|zomaar|urenlang|een uur|half uur|een half uur|doodleuk)* (staan|zitten|wachten|stikken|barsten|liggen) | -3 | max=1 event            | hand
niemand die? (opstond|hielp|opkeek|iets zei|iets vroeg) | -2 | max=3                  | hand
(ze|zij|ober*) (komen|kwamen|komt|kwam) (gewoon|maar|nooit)? niet | -2 | max=3                  | hand
geen sterveling                                | -2 | max=3                  | hand
geen mens die? (kwam|komt|keek)                | -2 | max=3                  | hand
genegeerd*                                     | -3 | max=2                  | seed
negeert*                                       | -2 | max=3                  | hand
negeerde*                                      | -2 | max=3                  | hand
negeren                                        | -2 | max=3                  | hand
straal voorbij*                                | -2 | max=3                  | hand
voorbijgelopen                                 | -2 | max=3                  | hand
liep* ... (voorbij|langs) (zonder|alsof)       | -2 | max=3                  | hand
liepen (ons|mij|me) gewoon? voorbij            | -2 | max=3                  | hand
niet gezien of gehoord                         | -2 | max=3                  | hand
over het hoofd gezien                          | -2 | max=3                  | hand
(kijkt*|keek|keken) ... (niet|nauwelijks|amper) ... (om|op|aan) | -2 | max=3                  | hand
keek* niet (op|om)                             | -2 | max=3                  | hand
keken niet (op|om)                             | -2 | max=3                  | hand
(niet|amper|nauwelijks) (opgekeken|omgekeken)  | -2 | max=3                  | hand
zonder op te kijken                            | -2 | max=3                  | hand
zonder (ons|mij|me) aan te kijken              | -2 | max=3                  | hand
(ons|me|mij) geen blik waardig                 | -3 | max=2                  | hand
geen blik (waardig*|gunde*)                    | -3 | max=2                  | hand
keurde* ... geen blik                          | -3 | max=2                  | hand
keek* ... (dwars|straal) door (me|mij|ons) heen | -3 | max=2                  | hand
doen alsof (je|ik|we|wij) er? niet             | -2 | max=3                  | hand
deed* alsof (ik|we|wij) er? (niet|lucht)       | -2 | max=3                  | hand
alsof (ik|we|wij|je) (lucht|er niet|onzichtbaar|niet besta*) | -3 | max=2                  | hand
(als|voor) lucht (behandeld|beschouwd)         | -3 | max=2                  | hand
onzichtbaar                                    | -2 | max=3                  | hand
(links|ons links) laten liggen                 | -2 | max=3                  | hand
links laten liggen                             | -2 | max=3                  | hand
ons liet* ze? gewoon? (zitten|staan|liggen|wachten) | -2 | max=3                  | hand
lieten (ons|me|mij) gewoon? (zitten|staan|wachten) | -2 | max=3                  | hand
liet (ons|me|mij) gewoon? (zitten|staan|wachten) | -2 | max=3                  | hand
aan (ons|mijn|je) lot over*                    | -3 | max=1 event            | hand
aan (ons|mijn|je|hun|zijn|haar) lot (overgelaten|over) | -3 | max=1 event            | hand
(niemand|niet|nooit|nergens|geen mens) ... (begroet*|gegroet|verwelkomd|welkom geheten) | -2 | max=3                  | seed
door niemand (begroet|gegroet|geholpen|aangesproken|ontvangen|bediend) | -2 | max=3                  | seed
(geen|zonder) (begroeting|goedendag|goeiendag|dag|hallo|groet|welkom|welkomst*) | -2 | max=3                  | hand
geen (goedendag|goeiedag|hallo|dag)            | -2 | max=3                  | hand
kale begroeting                                | -2 | max=3                  | hand
(koel|kil|koud|onvriendelijk) (onthaal|ontvangen|onthaald|begroet) | -2 | max=3                  | hand
niet (echt|erg)? welkom                        | -2 | max=3                  | hand
voel* ... niet (echt|erg)? welkom              | -2 | max=3                  | hand
voelde* ... (niet echt?|allesbehalve|ongewenst|verre van) welkom | -2 | max=3                  | hand
(voelde*|voel*) ... (ongewenst|te veel|teveel) | -2 | max=3                  | hand
(ongewenst|te veel|teveel) voelde*             | -2 | max=3                  | hand
liever kwijt dan                               | -2 | max=3                  | hand
liever zien vertrekken                         | -2 | max=3                  | hand
liever niet dan wel                            | -2 | max=3                  | hand
# no attention, staff busy with themselves
stoelen op de? tafel                           | -2 | max=3                  | hand
niet willen (dienen|bedienen|helpen)           | -3 | max=2                  | mined
(geen|weinig|nauwelijks|amper|nul|te weinig|zero) (aandacht|interesse|oog|tijd) | -2 | max=3                  | hand
(geen|nul|weinig) (aandacht|belangstelling|interesse) | -2 | max=3                  | hand
geen interesse                                 | -2 | max=3                  | hand
ongeinteresseerd*                              | -2 | max=3                  | hand
ongeintresseerd*                               | -2 | max=3                  | hand
desinteresse                                   | -2 | max=3                  | hand
gedesinteresseerd*                             | -2 | max=3                  | hand
onoplettend*                                   | -2 | max=3                  | hand
onattent*                                      | -2 | max=3                  | hand
afwezig* (personeel|bediening|ober*|blik)      | -2 | max=3                  | hand
personeel ... (afwezig|onzichtbaar|druk met zichzelf) | -2 | max=3                  | hand
niemand (komt|kwam) (pro actief|proactief)? ... op (je|ons|mij|me) af | -2 | max=3                  | seed
niemand ... naar (ons|mij|me|je) om            | -2 | max=3                  | hand
niemand ... (vroeg|vraagt|gevraagd)            | -2 | max=3                  | hand
niet (naar|meer naar) (ons|mij|me|je) omgekeken | -2 | max=3                  | hand
(nooit|niet) ... (gevraagd|vragen|vroeg) of (alles|het) | -2 | max=3                  | hand
(scrollen|scrolde*|scrollend*)                 | -2 | max=3                  | hand
staan te (kletsen|praten|babbelen|niksen|roken) | -2 | max=3                  | hand
(liever|vooral|alleen|meer) (met elkaar|onder elkaar|met zichzelf) | -2 | max=3                  | hand
met elkaar (aan het)? (kletsen|praten|babbelen|te kletsen|te praten|keuvelen) | -2 | max=3                  | hand
onderling (kletsen|praten|babbelen|gesprek*)   | -2 | max=3                  | hand
druk (in gesprek|aan het kletsen|aan het praten|bezig met) | -2 | max=3                  | hand
te druk met                                    | -2 | max=3                  | hand
(gaan|ging|gaat) gewoon door met               | -2 | max=3                  | hand
privegesprek*                                  | -2 | max=3                  | hand
aan zijn telefoon gekluisterd                  | -2 | max=3                  | hand
(aandacht|oogcontact|blik) ... (trekken|vangen|te krijgen) | -2 | max=3                  | hand
(zwaaien|zwaaide*|wuiven|wenken)               | -2 | max=3                  | hand
oogcontact ... (vermijd*|vermeden|ontweken|ontwijk*) | -2 | max=3                  | hand
vermeden elk? oogcontact                       | -2 | max=3                  | hand
(wegkijken|omkijken)                           | -2 | max=3                  | hand
weggekeken                                     | -2 | max=3                  | hand
wegkijk*                                       | -2 | max=3                  | hand
keek* (snel|gauw|bewust) weg                   | -2 | max=3                  | hand
(niet|nooit) (bediend|geholpen)                | -3 | max=2                  | seed
(zonder|niet) ... bediend te worden            | -3 | max=1 event            | hand
onbediend                                      | -3 | max=1 event            | hand
werden gewoon? niet (geholpen|bediend)         | -3 | max=2                  | hand
vergeten ... (tafel|worden|werden)             | -2 | max=3                  | hand
(leken|waren) ons vergeten                     | -3 | max=2                  | hand
(ons|me|mij|je) (compleet|totaal|helemaal|gewoon|volledig)? vergeten | -3 | max=2                  | hand
vergaten (ons|me|mij)                          | -3 | max=2                  | hand
vergat (ons|me|mij)                            | -3 | max=2                  | hand
(werden|werd|worden|wordt|was|is) ... aan (zijn|ons|mijn|je) lot | -3 | max=1 event            | hand
stiefmoederlijk                                | -2 | max=3                  | hand
tweederangs*                                   | -3 | max=2                  | hand
tweede rangs*                                  | -3 | max=2                  | hand
als een? nummer                                | -2 | max=3                  | hand
maar een nummer                                | -2 | max=3                  | hand
slechts een nummer                             | -2 | max=3                  | hand
nummertje (behandeld|voelde)                   | -2 | max=3                  | hand
niet serieus genomen                           | -3 | max=2                  | hand
(neemt|nemen|nam|namen) ... niet serieus       | -3 | max=2                  | hand
(moeite|te veel moeite|teveel moeite) (om|doet|deed|deden|genomen) | -2 | max=3                  | hand
geen enkele? moeite (gedaan|genomen|doen|doet|deed*|om) | -2 | max=3                  | hand
niemand ... moeite (doet|deed|nam|neemt)       | -2 | max=3                  | hand
doe* geen moeite                               | -2 | max=3                  | hand
deed geen moeite                               | -2 | max=3                  | hand
geen nazorg                                    | -2 | max=3                  | hand
(slechte|geen|nul|gebrekkige) (nazorg|opvolging|begeleiding) | -2 | max=3                  | hand
(niet|slecht|nooit) opgevolgd                  | -2 | max=3                  | hand
onpersoonlijk*                                 | -1 | min=2                  | hand
lopende band*                                  | -1 | min=2                  | hand
bandwerk                                       | -1 | min=2                  | hand
niet klantvriendelijk*                         | -2 | max=3                  | hand
klantonvriendelijk*                            | -3 | max=2                  | hand
klant onvriendelijk*                           | -3 | max=2                  | hand
gastonvriendelijk*                             | -3 | max=2                  | hand
ongastvrij*                                    | -3 | max=2                  | hand
(gebrek|gemis) aan (aandacht|gastvrijheid|interesse|klantgerichtheid|klantvriendelijkheid|service|beleefdheid) | -2 | max=3                  | hand
(nul|geen|0) (klantgerichtheid|klantvriendelijkheid|gastvrijheid|klantenservice) | -3 | max=2                  | hand
klantvriendelijkheid ... (ver te zoeken|nul|0|niet|onbekend) | -2 | max=3                  | hand
gastvrijheid ... (ver te zoeken|nul|onbekend|niet) | -2 | max=3                  | hand
in geen velden of wegen                        | -2 | max=3                  | hand
weet* niet wat (klantvriendelijk*|gastvrij*|service) is | -3 | max=2                  | hand
# greeted by nobody, met by name
door niemand (<wij>)* (begroet|geholpen|verwelkomd|aangesproken|bediend|aangekeken|te woord gestaan|opgemerkt|ontvangen) | -2 | event max=3 | seed
(bordje|kaartje|reservering|tafelkaartje|naambordje|welkomstbord*) ... (voor|met) (mevrouw|meneer|de heer|familie|fam|de familie|onze naam|mijn naam|onze namen|mijn voornaam) | +2 | min=4 max=6 event service=1 also=extra+ | seed
gereserveerd voor (mevrouw|meneer|de heer|familie|fam|de familie) | +2 | min=4 max=6 event service=1 also=extra+ | seed
(bij|met) (de|mijn|onze|je)? (voornaam|eigen naam|naam) (begroet|aangesproken|ontvangen|verwelkomd|genoemd) | +2 | min=4 max=5 event service=1 | seed
(blij|tevreden|vrolijk|glimlachend|opgewekt|met een glimlach|met een goed gevoel|met een blij gevoel|met een big smile) (de|het) (winkel|zaak|deur|pand|restaurant|hotel|salon|praktijk) uit | +2 | min=4 max=5 | seed
(winkel|zaak|deur|salon|praktijk) ... (blij|tevreden|vrolijk|met een glimlach|met een goed gevoel) (uit|verlaten|buiten|uitgelopen) | +2 | min=4 max=5 | seed
(koop*|kocht*|gekocht) ... (meer dan|wat|iets wat|iets dat|iets anders dan) (<wij>)* (niet)? van plan (was*|waren|bent) | +2 | min=4 max=5 | seed
(indien|als|wanneer) goed geholpen | +1 | min=3 max=4 | seed
(niemand|geen mens) (die)? (keek|kijkt|keken|zag) (op|om|ons|ons aan|ons staan|naar ons om) | -2 | event max=2 | hand
# achter de balie, en druk met elkaar
(stond*|staan|staat|zat|zaten|zit|zitten|hing*|hangen) ... achter de (balie|toonbank|bar|kassa|receptie) ... (koffie|thee|telefoon|gsm|mobiel*|kletsen|praten|lachen|roddelen|appen|scrollen) | -2 | max=2 event | hand
achter de (balie|toonbank|bar|kassa|receptie) (met|aan) (een|de|hun|zijn|haar) (kop|kopje|bak|bakje|tas|tasje)? (koffie|thee) | -2 | max=2 event | hand
achter de (balie|toonbank|bar|kassa|receptie) ... (koffie te drinken|koffie zitten drinken|te kletsen|te roddelen|te lachen|op (hun|zijn|haar) (telefoon|gsm|mobiel)) | -2 | max=2 event | hand
(kletste*|klets|kletsen|praatte*|praten|babbelde*|roddelde*|appte*|dronken) (gewoon|rustig|vrolijk|lekker|doodleuk|lustig|onderling)* (door|verder) | -2 | max=2 event | hand
(koffie|thee) (te|aan het|zitten|stonden te|staan te) (drinken|leuten) (terwijl|en|met elkaar) | -2 | max=2 event | hand
`
