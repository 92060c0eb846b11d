/** The countries whose Google is read: where a marketer of the Low Countries and their neighbours looks. */
export const GOOGLE_DOMAINS: readonly string[] = 'com nl be de fr co.uk es it ie at ch lu'.split(' ')
