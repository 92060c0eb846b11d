/** Dutch cues for price and value. */
export default `
# good value
(<billijk>|<goed>|<super>) (<prijs>|verhouding) | +1 | max=3                  | hand
<prijs> (<ook>)* (<billijk>|<goed>|<super>|vallen mee|valt mee|viel mee|vielen mee|een aanrader) | +1 | max=3                  | hand
(waar voor (je|uw|ons|mijn|het) geld|value for money|waar voor geld) | +2 | max=4                  | hand
prijs waard                                    | +1 | max=3                  | hand
geld waard                                     | +1 | max=3                  | hand
(elke|iedere) (cent|euro) waard                | +2 | max=4                  | hand
(het geld|zijn geld|de prijs|z'n geld) (dubbel en dik|meer dan|ook echt|zeker|wel|echt)? waard | +1 | max=3                  | hand
dubbel en dik waard                            | +2 | max=4                  | hand
(betaalbaar*|goedkoop*|goedkope|niet duur|niet te duur|koopje*|geen geld|voor weinig) | +1 | max=3                  | hand
spotgoedkoop                                   | +2 | max=4                  | hand
(spotprijs|habbekrats|schijntje)               | +2 | max=4                  | hand
(redelijk*|goed|goede|goeie|correct*|eerlijk*|vriendelijk*|juist*) (geprijsd*|van prijs|in prijs) | +1 | max=3                  | hand
prijsgewijs                                    |  0 |                        | hand
(voor (die|deze|dat|dit) prijs|voor het geld|voor dat geld|voor <num> euro|voor die prijzen|voor slechts <num>|voor maar <num>) (<super>|krijg|kun|kan|prima|niet te klagen|niks te klagen|meer dan|hoef*) | +2 | max=4                  | hand
(slechts|maar) <num> (euro|€)                  | +1 | max=3                  | hand
(mooie|leuke|fijne|flinke|hoge|goede|extra) (korting*|rente|aanbieding*|actie*|deal) | +1 | max=3                  | hand
gratis                                         | +1 | max=3                  | hand
alles is gratis                                | +2 | max=4                  | hand
(geen|zonder|lage) (kosten|bankkosten|verzendkosten|beheerskosten|instapkosten|extra kosten) | +1 | max=3                  | hand
(<num> cent|<num> ct|centen) ... (per (verrichting|transactie|overschrijving)|krijg*|terug|vergoeding) | +1 | max=3                  | hand
betaalt mij                                    | +1 | max=3                  | hand
(bespaar*|bespaarde|bespaard) ... (euro|geld|honderden|veel|fors|<num>) | +2 | max=4                  | hand
je krijgt waar je voor betaalt                 | +1 | max=3                  | hand
# dear, poor value
(te|erg|heel|zeer|wel|echt|wat|toch) (dure|prijzig*|aan de prijs|pittig geprijsd) | -2 | min=2                  | hand
duur                                           | -2 | min=2                  | hand
(peperduur*|stervensduur*|schandalig duur|veel te duur|onbetaalbaar*|kei duur|keiduur|superduur) | -3 | min=2                  | hand
(overpriced|overprized|overprijsd|overpricet|overgeprijsd) | -2 | min=2                  | hand
<hoog> (<prijs>|bon|prijskaartje|toeslag*|commissie|leges|afrekening|kost) | -2 | min=2                  | hand
<prijs> (<ook>|de|liggen|lag|ligt|viel|vielen|zijn wel)* (<hoog>|hoge kant|dure kant|tegen|niet in verhouding) | -2 | min=2                  | hand
woekerprijs*                                   | -3 | min=2                  | hand
woekerprijzen                                  | -3 | min=2                  | hand
prijzig*                                       | -1 | min=2                  | hand
pittige prijs*                                 | -1 | min=2                  | hand
(aan|de) de? (dure|prijzige|hoge) kant         | -1 | min=2                  | hand
<prijs> (<ook>|verhouding)* (<slecht>|zoek|scheef|uit balans) | -2 | min=2                  | hand
<slecht> (prijs kwaliteit*|prijskwaliteit*|kwaliteit prijs*) | -2 | min=2                  | hand
(niet|geen) (in verhouding|het geld waard|de prijs waard|waard|zijn geld waard|cent waard|euro waard|waar voor) | -2 | min=2                  | hand
(geen|geen rooie|geen rode) (cent|euro|geld) waard | -3 | min=2                  | hand
(zonde|verspilling|weggegooid|weg gegooid) (van (het|mijn|ons|je|al dat))? geld | -3 | max=2                  | hand
geldverspilling                                | -3 | max=2                  | hand
weggesmeten geld                               | -3 | max=2                  | hand
weggegooid geld                                | -3 | max=2                  | hand
(voor|tegen) (die|deze|dat|zoveel) (prijs|geld|prijzen|bedrag) ... (verwacht*|meer|beter) | -2 | min=2                  | hand
(durven|durft|durfde*) ... (vragen|rekenen|aanrekenen|vangen) | -3 | min=2                  | hand
(achterover|van (mijn|onze|je) stoel) (gevallen|viel*|vallen)? ... (rekening|bon|prijs|factuur|bedrag) | -2 | min=2                  | hand
(verborgen|extra|onverwachte|bijkomende|onduidelijke|vage|stiekeme|onterechte) (kosten|toeslag*|bijkomende) | -2 | min=2                  | hand
(bijbetalen|bij te betalen|bijbetaald|bijbetaling|apart betalen|extra betalen|couvert) | -1 | min=2                  | hand
(verhogen|verhoogden|verhoogd|verhoging) ... <prijs> | -1 | min=2                  | hand
(afzetters*|afzetterij|pluk*|geplukt|kaalgeplukt|uitkleden|beroofd|nemen je) | -3 | min=2                  | hand
(kost*|betalen|betaal|betaald) een? (fortuin|vermogen|klap geld|kapitaal|rib uit (je|mijn|het) lijf|arm en been|hoop geld|handenvol) | -2 | min=2                  | hand
(rib uit|klauwen (met|vol) geld|kapitalen|vermogens) | -2 | min=2                  | hand
op de kleintjes                                |  0 |                        | hand
(mag|mocht) ... (goedkoper|wat lager|iets lager) | -1 | min=2                  | hand
(lage|lagere|slechte|belachelijke|geen) (rente|rentes|intrest*) | -1 | min=2                  | hand
💸                                              | -1 | min=2                  | hand
`
