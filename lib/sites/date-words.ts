/** Words of dates in Dutch, English, German, French, Spanish and Italian, without accents and in lower case. */

/** Month names by month, January first. A word counts when it is the beginning of a name, of three letters or more. */
export const MONTHS: readonly (readonly string[])[] = [
  'januari january januar janner janvier enero gennaio',
  'februari february februar fevrier febrero febbraio',
  'maart march marz maerz mrt mrz mars marzo',
  'april avril abril aprile',
  'mei may mai mayo maggio',
  'juni june juin junio giugno',
  'juli july juillet julio luglio',
  'augustus august aout agosto',
  'september septembre septiembre setiembre settembre',
  'oktober october octobre octubre ottobre',
  'november novembre noviembre',
  'december dezember decembre diciembre dicembre',
].map((names) => names.split(' '))

/** How long ago one step of a unit is, and how exact a date counted in it is. */
export interface Unit {
  words: RegExp
  step: { days?: number; months?: number; hours?: number }
  precision: 'day' | 'month' | 'year'
}

const unit = (words: string, step: Unit['step'], precision: Unit['precision']): Unit => ({
  words: new RegExp(`^(?:${words})$`),
  step,
  precision,
})

/** A week is counted from a moment nobody knows, so it gives a month and no day. */
export const UNITS: readonly Unit[] = [
  unit('sec|secs|seconden?|seconds?|sekunden?|secondes?|segundos?|second[oi]', {}, 'day'),
  unit('min|mins|minuut|minuten|minutes?|minuten?|minutos?|minut[oi]', {}, 'day'),
  unit('u|uur|uren|uurtje|hours?|hrs?|h|std|stunden?|heures?|horas?|or[ae]', { hours: 1 }, 'day'),
  unit('d|dag|dagen|days?|tage?n?|jours?|dias?|giorn[oi]', { days: 1 }, 'day'),
  unit('w|wk|week|weken|weeks?|wochen?|semaines?|semanas?|settiman[ae]', { days: 7 }, 'month'),
  unit('mo|mnd|maand|maanden|months?|monate?n?|mois|mes|meses|mes[ei]', { months: 1 }, 'month'),
  unit('y|yr|yrs|jaar|jaren|years?|jahre?n?|ans?|annees?|anos?|ann[oi]', { months: 12 }, 'year'),
]

/** Words for "one". */
export const ONE = /^(?:een|n|a|an|one|eine[mnr]?|ein|une?|una?|uno|un)$/

/** Words that turn a span of time into a moment in the past. */
export const PAST = /(?<!\p{L})(?:geleden|ago|vor|il y a|hace|fa)(?!\p{L})/u

/** Single words for a day near today, with the days to go back. */
export const NEAR: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:eergisteren|vorgestern|avant-hier|anteayer|l'altro ieri)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:gisteren|yesterday|gestern|hier|ayer|ieri)(?!\p{L})/u, 1],
  [
    /(?<!\p{L})(?:vandaag|zojuist|zonet|today|just now|heute|gerade eben|aujourd'hui|a l'instant|hoy|ahora mismo|oggi|adesso|proprio ora)(?!\p{L})/u,
    0,
  ],
]
