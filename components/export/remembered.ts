/** How the user exported last, for as long as the browser keeps it. Whether names go along is asked anew each time. */
import type { FormatId } from '../../lib/exchange/format.ts'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { uiLanguage } from '../../lib/locale.ts'
import type { Chosen } from './run.ts'

/** What is kept. */
export type KeptExport = Omit<Chosen, 'names'> & { format: FormatId }

const KEY = 'export'

/** The last choice; else Excel, with the separator that Excel expects in the language of the interface. */
export function rememberedExport(): KeptExport {
  const usual: KeptExport = {
    format: 'xlsx',
    staff: 'real',
    annotators: 'named',
    separator: uiLanguage() === 'nl' ? ';' : ',',
    evidence: true,
    receipt: true,
  }
  const kept = parsed(localStorage.getItem(KEY))
  return {
    format: FORMATS.find(({ id }) => id === kept.format)?.id ?? usual.format,
    staff: kept.staff === 'masked' ? 'masked' : usual.staff,
    annotators: kept.annotators === 'left-out' ? 'left-out' : usual.annotators,
    separator: kept.separator === ';' || kept.separator === ',' ? kept.separator : usual.separator,
    evidence: typeof kept.evidence === 'boolean' ? kept.evidence : usual.evidence,
    receipt: typeof kept.receipt === 'boolean' ? kept.receipt : usual.receipt,
  }
}

export function rememberExport({
  format,
  staff,
  annotators,
  separator,
  evidence,
  receipt,
}: KeptExport): void {
  localStorage.setItem(KEY, JSON.stringify({ format, staff, annotators, separator, evidence, receipt }))
}

function parsed(json: string | null): Partial<Record<keyof KeptExport, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
