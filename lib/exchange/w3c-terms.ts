/** The names that Trede's annotations have on the web of data: IRIs, and back. Shared by writer and reader. */

/** The context of the W3C Web Annotation Data Model; every key of the file is of it. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const BASE = 'https://trede.example/'

/** What the program is called as creator of annotations. */
export const SOFTWARE = BASE

export type TermKind = 'sets' | 'reviews' | 'annotations' | 'evidence' | 'levels' | 'themes' | 'kinds'

/** `https://trede.example/themes/speed`. */
export function iriOf(kind: TermKind, id: string | number): string {
  return `${BASE}${kind}/${encodeURIComponent(String(id).toWellFormed())}`
}

/** The id in an IRI of this kind; null where it is none. */
export function idIn(kind: TermKind, iri: unknown): string | null {
  if (typeof iri !== 'string' || !iri.startsWith(`${BASE}${kind}/`)) return null
  try {
    return decodeURIComponent(iri.slice(BASE.length + kind.length + 1))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
