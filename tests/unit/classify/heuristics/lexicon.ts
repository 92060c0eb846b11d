/** A lexicon of a few cues, so that the tables test heuristics and not the cue files. */
import { cueLines, parseClasses } from '../../../../lib/lexicon/parse.ts'

const CUES = {
  nl: `vriendelijk*|1
onvriendelijk*|-2
heerlijk*|2
geweldig*|3
schandalig*|-3
traag|-1
koud*|-1
vies|-2
verrast|1||
opgelost|2|signal=recovered event
bracht ... naar huis|3|max=6 event
geen excuus|-2|event
kom ... terug|1|signal=return+
aanrader|1|signal=recommend+
nooit geleverd|-3|max=1 event
vertrokken zonder|-2|signal=lostsale event
sprakeloos|3|max=6
bij binnenkomst ... begroet|2
proficiat|0|signal=sarcasm
weet iemand|0|notice
nog niet geweest|0|notice
beste gast|0|notice`,
  en: `friendly|1
unfriendly|-2
delicious|2
wonderful|3
disgraceful|-3
slow|-1
cold|-1
dirty|-2
amazed|1
surprised|1
fixed|2|signal=recovered event
drove us home|3|max=6 event
no apology|-2|event
will be back|1|signal=return+
recommend*|1|signal=recommend+
never delivered|-3|max=1 event
left without buying|-2|signal=lostsale event
speechless|3|max=6
at the door ... greeted|2
five stars for imagination|0|signal=sarcasm
does anyone know|0|notice
haven't been yet|0|notice
dear guest|0|notice`,
}

/** Stands in for the shipped lexicon. */
export function linesOf(lang: 'nl' | 'en') {
  return { lines: cueLines(CUES[lang], null), classes: parseClasses('') }
}
