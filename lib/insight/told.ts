/** Words that insight looks for by itself, beside the classifier's signals, in both languages. */

/** What the customer would have liked. */
export const WISH =
  /\b(had(den)? (ik|we|wij)? ?(het|wel|dit|dat)? ?graag|(ik|we) had(den)? (wel )?graag|had(den)? (gehoopt|liever)|zou (het |wel |echt )*(fijn|mooi|prettig|handig|leuk|top|beter) zijn|(ik|we) zou(den)? .{0,25}(wensen|graag)|jammer dat (er|ze|je) (geen|niet)|ik (mis|miste)\b|wat (ik|we) mist?en?\b|(had(den)?|mocht(en)?|mag) .{0,30}er (gemogen|mogen)|wish (they|there|it|i)\b|would (be|have been) (nice|great|good|handy|helpful|better|perfect)( if| to| with|\.|,|$)|would have liked|had hoped|were hoping|could do with|could be (a (bit|little) )?(more|better|\w{3,}er)\b|if only (they|there|it|i)|(shame|pity) (there|they|that)|only (suggestion|wish) )/i

/** How it would have been, had they done something. */
export const WOULD_HAVE =
  /\b(als (ze|hij|zij|je|iemand|er|het|dat|de|we) .{0,60}(had(den)?|was|waren) .{0,40}(was|waren|had(den)?|zou)|had(den)? (ze|hij|zij|iemand|men) .{0,60}dan (was|had|waren)|was (er|de|het|ik|hij) .{0,60}dan (had|was)|if (they|he|she|someone|somebody|anyone|only|it|the) .{0,60}\bhad\b.{0,60}would(n.t)? have|had (they|he|she|someone|anybody|anyone) .{0,60}would(n.t)? have|would(n.t)? have .{0,60}\bif (they|he|she|someone|anyone|it)\b.{0,30}\bhad\b|was een .{0,30} geweest)/i

/** Left without what they came for. */
export const LEFT =
  /\b((niets|niks|geen \w+) (gekocht|besteld|afgenomen|meegenomen)|kochten niets|onverrichter zake|(ben|zijn) (ik |we )?(maar |weer |dan |toen )*(weg|vertrokken|opgestapt|naar buiten)|weggegaan|weggelopen|vertrokken|afgehaakt|handdoek|gave up|walked (out|away)|(i|we) left\b|left (without|empty)|bought nothing|didn.t buy|empty.handed|spend (my|our) money)/i

/** Gone to another, or about to. */
export const SWITCH =
  /\b(overgestapt|over te stappen|stap(pen|te)? .{0,20}over\b|(ben|zijn|ga|gaan|ging(en)?|heb|hebben|open|zoek|zoeken|koop|kocht(en)?|gekocht) .{0,30}(bij|naar) (een |de |onze |mijn )*(ander|concurrent|collega|buur)|(ga|gaan|ging|gingen|geef|koop|kocht(en)?|besteed|haal|breng) (.{0,30}\s)?(ergens anders|elders)|elders (gekocht|geslaagd|geholpen|gegaan|terecht)|switch(ed|ing)? (to|shops?|banks?)|(went|gone|going|go|took .{0,30}|take .{0,30}|spend .{0,20}|bought .{0,20}) ?(elsewhere|somewhere else)|(went|gone|going|go|took .{0,30}|take .{0,30}|bought .{0,30}) ?(to|at|from) (another|a different|a competitor|the competition|the shop (next|down|across)))/i

/** Never again, in so many words. */
export const NEVER_AGAIN =
  /\b(nooit (meer|weer)|(eerste|laatste) en (de )?(laatste|enige) keer|laatste keer|never (again|go(ing)? back|return|coming back|set foot)|last time|first and last|not (coming|going) back)\b/i

/** The firm was told of it: asked, complained, sent back, rang. */
export const TOLD_FIRM =
  /\b(klacht|geklaagd|klaagde|klagen|gemeld|melding|aangegeven|aangekaart|nagevraagd|gevraagd|vroeg(en)?|navraag|gebeld|belde(n)?|bel(len)?|gemaild|mail(de|tje|s)?|e-?mail|bericht|ge-?appt|app(te|je)|gesprek|teruggegaan|terug (gebracht|geweest|gegaan)|teruggebracht|gezegd dat|zei(den)? (ik|we) (dat|tegen)|verhaal (gehaald|halen)|geld terug|complain(t|ed|ing)?|asked|told (them|him|her|the)|reported|called|rang|phoned|emailed|mailed|wrote|messaged|contacted|went back|took it back|brought it back|sent it back|refund|pointed (it )?out|when (i|we) (said|mentioned))\b/i
