/** Names of the invented customers. */

// biome-ignore format: a table reads best in rows
const FIRST = [
  'Ans', 'Bram', 'Carla', 'Daan', 'Els', 'Fatima', 'Geert', 'Hilde', 'Ilse', 'Joost', 'Kees', 'Lotte', 'Mehmet', 'Noor',
  'Otto', 'Petra', 'Quinten', 'Ria', 'Sander', 'Truus', 'Umar', 'Vera', 'Wout', 'Yara', 'Zoë', 'Alice', 'Ben', 'Chloe',
]
// biome-ignore format: a table reads best in rows
const LAST = [
  'Akkerman', 'Boonstra', 'de Croon', 'van Dalen', 'Elzinga', 'Faber', 'Groot', 'Hofstede', 'van Ingen', 'Jonker', 'Kuiper',
]

/** Each first name with each last name. */
export const AUTHORS: readonly string[] = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`))
