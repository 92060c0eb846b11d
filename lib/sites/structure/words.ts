/** Words that pages in Dutch, English, German, French, Spanish and Italian put around reviews. Labels only, never class names. */

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** What stars are called in a rating's label. */
export const STAR = whole(
  'stars?|sterren|ster|sterne?|étoiles?|etoiles?|estrellas?|stell[ae]|bubbles?|bolletjes|points?|punten|rated|rating|score|cijfer|waardering|beoordeeld|beoordeling|bewertet|bewertung|note|nota|valutazione|puntuación',
)

/** What numbers stand beside when they count steps or pictures and rate nothing. */
export const NOT_RATING = whole(
  'page|pagina|seite|slide|dia|step|stap|schritt|photo|foto|image|afbeelding|bild|video|item|tab|results?|resultaten|of 5 stars? and up|en hoger|& up',
)

/** A count of ratings: what it stands beside is an average of many. */
export const COUNT = new RegExp(
  `^[(\\[]?\\s*[\\d.,'’ \\u00a0]+[km]?\\s*(?:[)\\]]|\\+?\\s*(?:${'reviews?|ratings?|beoordelingen|beoordeling|recensies|ervaringen|stemmen|votes|bewertungen|rezensionen|avis|évaluations|opiniones|reseñas|valoraciones|recensioni|valutazioni|scores'})(?!\\p{L}).{0,12})$`,
  'iu',
)

/** "Helpful" on a control or in a count. */
export const HELPFUL = whole('helpful|nuttig|behulpzaam|hilfreich|utile|útil|useful|handig')

/** "7 people found this helpful": a count, not a sentence of the review. */
export const HELPFUL_COUNT =
  /^(?:\d+|one|een|één|nobody|niemand|eine|un|una)\s.{0,40}(?:helpful|nuttig|behulpzaam|hilfreich|utile|útil|useful|handig)|^(?:was|vond|is|war|did you find) .{0,30}(?:helpful|nuttig|behulpzaam|hilfreich|utile|útil|useful|handig)\P{L}*$/iu

/** Helpful replies and answers belong to forums and help pages. */
export const HELPFUL_ANSWER = whole(
  'answer|antwoord|reply|solution|oplossing|article|artikel|post|page|pagina|antwort',
)

/** The writer bought it, or says whether others should. */
export const CUSTOMER = whole(
  'verified (?:purchase|buyer|customer|guest|review|owner|stay|reviewer)|geverifieerde? (?:aankoop|koper|klant|gast|review|beoordeling|bestelling)|aankoop geverifieerd|verifizierter? (?:kauf|käufer|gast)|achat vérifié|compra verificada|acquisto verificato|would recommend|recommends? (?:this|dealer|it)|zou (?:ik|dit) (?:\\p{L}+ )?aanbevelen|beveelt (?:\\p{L}+ ){0,2}aan|raadt (?:\\p{L}+ ){0,2}aan|pluspunten|minpunten|voordelen|nadelen|pros|cons|date of (?:experience|stay|visit)|datum van (?:ervaring|verblijf|bezoek)',
)

/** Headings over reviews. */
export const REVIEWS = whole(
  'reviews?|beoordeling(?:en)?|recensies?|ervaring(?:en)?|klantervaring(?:en)?|bewertung(?:en)?|rezension(?:en)?|avis|opiniones|reseñas?|valoraciones|recensioni|testimonials?|guest ?book|gastenboek|(?:klanten|gasten|bezoekers|customers|guests|clients|visitors) (?:\\p{L}+ )?(?:zeggen|vertellen|vinden|schrijven|say|said|think|tell|wrote)',
)

/** The head of an owner's answer. */
export const REPLY =
  /^[\s↳→–—-]*(?:response|reply|replied|answer|reactie|antwoord|antwort|réponse|respuesta|risposta|resposta|comment)\s+(?:from|by|of|van|von|vom|de|du|des|del|da|dal|dell['’]).{0,60}$|\((?:owner|eigenaar|inhaber|propriétaire|propietario|proprietario)\)|^.{0,40}(?:company|owner|host|manager|business|bedrijf|eigenaar|verkoper|seller|shop|hotel)\s+(?:replied|responded|reageerde|antwoordde|heeft gereageerd|response|reply|reactie)/iu

/** Controls that answer a comment or a post. */
export const ANSWER_CONTROL =
  /^(?:reply|beantwoorden|reageren|reageer|antwoorden|antworten|répondre|responder|rispondi|antwoord)(?:\s+(?:to|op|aan|auf|à|a)\s.{1,40})?$/iu

/** What only forums say about a writer or a post. */
export const FORUM =
  /^(?:posts|berichten|messages|beiträge|joined|lid sinds|member since|registered|geregistreerd|quote|citeer|citeren|zitieren|citer|accepted answer|best answer|beste antwoord|geaccepteerd antwoord|topic starter|topicstarter|original poster|karma|reputation)(?!\p{L})|^#\d{1,5}$/iu

/** Amounts of money. */
export const PRICE = /(?:[€$£]|\b(?:eur|usd|gbp))\s?\d|\d\s?(?:€|eur\b)/iu

/** Controls that show the rest of a text, at its end. */
export const MORE =
  /\s*(?:(?:read|see|show|view) (?:more|less|all)|more|lees (?:meer|verder)|meer (?:lezen|weergeven|tonen)|toon (?:meer|minder)|meer|mehr (?:lesen|anzeigen)|mehr|(?:lire|voir) (?:plus|la suite)|(?:leer|ver) más|(?:leggi|mostra) (?:di più|altro))\s*$/iu

/** Words before a name. */
export const BY =
  /^(?:[-–—~:]\s*)?(?:(?:geschreven|written|posted|reviewed|review|beoordeeld|beoordeling|geplaatst|verfasst|publié|door)\s+)?(?:(?:by|door|von|par|por|van)\s+)/iu

/** Words after a name. */
export const SAYS =
  /\s+(?:says|said|zegt|schreef|schrijft|vond|wrote(?: a review)?|meint|sagt|schreibt|dit|dice|reviewed|op|on|am)\s*:?$/iu

/** Short words of the interface that could pass for a name. */
export const LABEL = whole(
  'reply|report|share|delen|helpful|nuttig|yes|no|ja|nee|like|likes|verified|geverifieerd|more|meer|read|lees|show|toon|translate|vertaal|review|reviews|beoordeling|beoordelingen|avis|contributions?|bijdragen|foto|photos?|photo|local guide|owner|eigenaar|beantwoorden|reageren|melden|rapporteer|flag|edit|new|nieuw|recommend|recommended|aanbevolen|score|stars?|sterren|cijfer|rating|menu|close|sluiten|print|comment|comments|date|datum|pros|cons|pluspunten|minpunten|customer|klant|kleur|color|size|maat|useful|anonymous user avatar',
)
