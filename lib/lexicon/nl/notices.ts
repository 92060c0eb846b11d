/** Dutch cues that give notice and value nothing: questions to others, addresses, visits to come, replies by the owner. */
export default `
# questions to others
(weet|heeft|kan|zou|is) (iemand|er iemand|hier iemand|er hier iemand|jemand) ... (of|waar|wanneer|hoe|ervaring|vertellen|zeggen|geweest|een idee|ergens) | 0 | notice | hand
(weet|kent|heeft) iemand | 0 | notice | hand
iemand (een idee|enig idee|ervaring|hier|die weet|tips) | 0 | notice | hand
(hoe laat|wanneer|tot hoe laat|welke dagen) (gaan|gaat|is|zijn|sluiten|sluit|kan|kun) | 0 | notice | hand
(mag|mogen|kan|kun|kunnen) (je|men|er|we|ik|honden|kinderen|hier) ... (hond*|parkeren|pinnen|reserveren|naar binnen|mee|terecht|met de) | 0 | notice | hand
(wat is|weten jullie|hebben jullie) (het|de|een)? (adres|telefoonnummer|prijs|nummer|openingstijden|mailadres|menukaart) | 0 | notice | hand
(waar|hoe) (kan|kun) (ik|je|men|we) ... (parkeren|vinden|reserveren|bestellen|bereiken|contact) | 0 | notice | hand
# a visit still to come, or none
(nog)? (niet|nooit) (geweest|bezocht|gegeten|binnen geweest|geprobeerd|ontvangen|uitgepakt) (yet)? | 0 | notice | hand
nog (niet|nooit) ... (geweest|gegeten|geprobeerd|bezocht|gebruikt|geslapen) | 0 | notice | hand
(ga|gaan|gaat) (er|we|wij|ik)? (volgende|komende|deze) (week|maand|weekend|zomer|vrijdag|zaterdag|zondag) | 0 | notice | hand
(recensie|beoordeling|review|oordeel|ervaring) (volgt|komt (nog|later)) | 0 | notice | hand
(dit is|was) een test | 0 | notice | hand
(per ongeluk|per vergissing|abusievelijk) (geplaatst|gestuurd|verstuurd|gedrukt) | 0 | notice | hand
# another business
(recensie|review|beoordeling|bericht|deze|dit) (was|is|hoort|hoorde) (eigenlijk)? (bedoeld voor|bij|voor) (een|het|de) (ander*|verkeerde|zaak|buren) | 0 | notice | hand
(bedoeld|bestemd) voor (een ander*|iets anders|een andere zaak|de buren) | 0 | notice | hand
(verkeerde) (zaak|bedrijf|winkel|pagina|restaurant|hotel|vestiging) ... (recensie|sorry|verwijder*|bedoeld)? | 0 | notice | hand
(is|zijn|zit|zitten) (verhuisd|inmiddels verhuisd|verhuisd naar|van naam veranderd|overgenomen|definitief gesloten|niet meer gevestigd) | 0 | notice | hand
(pand|winkel|zaak|gebouw) (staat leeg|bestaat niet meer|is weg|is gesloten|is verhuisd) | 0 | notice | hand
(bestaat|bestaan) niet meer | 0 | notice | hand
# addresses and facts
(ingang|deur|parkeerplaats|parkeren|lift|halte|bushalte|geldautomaat|toegang|bus <num>) (is|zit|ligt|stopt|kan|bevindt zich) ... (achter|achterom|om de hoek|naast|tegenover|via|aan de|bij de|in de|beneden|voor de deur) | 0 | notice | hand
openingstijden | 0 | notice | hand
(open|geopend|gesloten|dicht) ... (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|feestdagen|<num> tot <num>|dagelijks|op afspraak) | 0 | notice | hand
(let op|ter info|ter informatie|even ter info|nb|alleen contant|alleen pin|pinnen kan niet) | 0 | notice | hand
(aanbellen|bel aan) (bij|op) | 0 | notice | hand
(nieuwe|nieuw|oude) (adres|locatie|telefoonnummer|pand|naam) | 0 | notice | hand
# replies by the owner
(beste|geachte) (gast|gasten|klant|meneer|mevrouw|heer|bezoeker|familie|reiziger) | 0 | notice | hand
(hartelijk|vriendelijk)? (dank|bedankt|dankjewel|danku) (u|je|jullie)? voor (uw|je|jullie|het achterlaten|de moeite|deze) (review|recensie|bericht|beoordeling|reactie|feedback|bezoek|mooie|fijne|lovende|compliment*)? | 0 | notice | hand
(wij|we) (hopen|nemen|kijken ernaar uit|zien|betreuren|vinden het fijn) ... (u|je|jullie) (graag)? (contact|weer|snel|terug|te mogen|welkom|nogmaals|op|binnenkort) | 0 | notice | hand
(nemen|neemt) (wij|we|u|u gerust|gerust)? contact (met)? (u|ons|jullie)? (op)? | 0 | notice | hand
(met)? (vriendelijke|hartelijke|warme) (groet|groeten) | 0 | notice | hand
(moet|moeten|ga|gaan) er nog (heen|naartoe|naar toe|langs) | 0 | notice | hand
(vul|schrijf|plaats|werk|pas) (dit|deze|mijn)* ... later (aan|bij|meer) | 0 | notice | hand
(met|mvg|hartelijke|veel) (groet|groeten|groetjes) | 0 | notice | hand
(afspraak|intake|reservering) (staat|is) (pas|nog|volgende|komende|over) | 0 | notice | hand
(wij|we) sturen (u|je|jullie) ... (mail|bericht|antwoord) | 0 | notice | hand
`
