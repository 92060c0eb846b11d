/** Words that insight looks for by itself, beside the classifier's signals, in both languages. */

// biome-ignore-start format: a table reads best in rows
/** What the customer would have liked. */
export const WISH =
  /\b(had(den)? (ik|we|wij) graag|had(den)? (gehoopt|liever|gewild|gewenst)|zou (het )?(fijn|mooi|prettig|handig|leuk|top|beter) zijn|zou(den)? (ik|we) .{0,25}(wensen|graag)|jammer dat (er|ze|je) (geen|niet)|helaas (geen|niet)|ik mis(te)?|we miss?(t)?en|tip\b|wens(te)?\b|graag (meer|een|wat)|wish (they|there|it|i)|would (be|have been) (nice|great|good|handy|helpful|better) (if|to|with)|would have liked|would love|had hoped|were hoping|could do with|if only|shame (there|they|you)|pity (there|they|that)|one suggestion|my only wish)\b/i

/** How it would have been, had they done something. */
export const WOULD_HAVE =
  /\b(als (ze|hij|zij|je|iemand|er|het|dat|de|we).{0,60}(had(den)?|was|waren|hadden?).{0,60}(was|waren|had(den)?|zou)|had(den)? (ze|hij|zij|iemand|men).{0,60}dan (was|had|waren)|was (er|de|het|ik|hij).{0,60}dan (had|was)|if (they|he|she|someone|somebody|anyone|only|it|the).{0,60}\bhad\b.{0,60}would(n.t)? have|had (they|he|she|someone|anybody|anyone).{0,60}would(n.t)? have|would(n.t)? have.{0,60}\bif (they|he|she|someone|anyone|it)\b.{0,30}\bhad\b)/i

/** Gone to another, or about to. */
export const SWITCH =
  /\b(overgestapt|stap(pen|te)? .{0,20}over\b|(ben|zijn|ga|gaan|ging(en)?) .{0,25}naar (een|de|onze|mijn)? ?(ander|concurrent|collega|buur)|(ergens|elders) anders|elders (gekocht|geslaagd|geholpen|gegaan|terecht)|bij (de|een) (concurrent|ander)|andere (winkel|zaak|fietsenmaker|fietsenzaak|garage|bank)|switch(ed|ing)? (to|shops?|banks?)|(went|gone|going|go|took .{0,30}|take .{0,30}) (elsewhere|somewhere else|to (another|a different|a competitor|the competition))|bought (it |one )?(elsewhere|somewhere else)|another (shop|store|place|dealer))/i

/** Never again, in so many words. */
export const NEVER_AGAIN =
  /\b(nooit (meer|weer)|(eerste|laatste) en (de )?(laatste|enige) keer|laatste keer|never (again|go(ing)? back|return|coming back|set foot)|last time|first and last|not (coming|going) back)\b/i

/** The firm was told of it: asked, complained, sent back, rang. */
export const TOLD_FIRM =
  /\b(klacht|geklaagd|klaagde|klagen|gemeld|melding|aangegeven|aangekaart|nagevraagd|gevraagd|vroeg(en)?|navraag|gebeld|belde(n)?|bel(len)?|gemaild|mail(de|tje|s)?|e-?mail|bericht|ge-?appt|app(te|je)|gesprek|teruggegaan|terug (gebracht|geweest|gegaan)|teruggebracht|gezegd dat|zei(den)? (ik|we) (dat|tegen)|verhaal (gehaald|halen)|geld terug|complain(t|ed|ing)?|asked|told (them|him|her|the)|reported|called|rang|phoned|emailed|mailed|wrote|messaged|contacted|went back|took it back|brought it back|sent it back|refund|pointed (it )?out|when (i|we) (said|mentioned))\b/i
// biome-ignore-end format: a table reads best in rows
