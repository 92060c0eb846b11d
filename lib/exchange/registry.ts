/** The export formats, in the order of the picker. */
import type { ExportFormat } from './format.ts'

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'xlsx',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // The second is the packing.
    passes: 2,
    takes: ['annotators'],
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
  {
    id: 'csv',
    extension: 'csv',
    mime: 'text/csv',
    passes: 1,
    takes: ['separator'],
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    id: 'html',
    extension: 'html',
    mime: 'text/html',
    passes: 1,
    takes: [],
    load: async () => (await import('./html.ts')).writeHtml,
  },
  {
    id: 'markdown',
    extension: 'md',
    mime: 'text/markdown',
    passes: 1,
    takes: [],
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  {
    id: 'qdpx',
    extension: 'qdpx',
    mime: 'application/zip',
    passes: 3,
    takes: ['evidence', 'annotators'],
    load: async () => (await import('./qdpx.ts')).writeQdpx,
  },
  {
    id: 'w3c',
    extension: 'jsonld',
    mime: 'application/ld+json',
    passes: 1,
    takes: ['evidence', 'annotators'],
    load: async () => (await import('./w3c.ts')).writeW3c,
  },
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    passes: 1,
    takes: ['annotators'],
    load: async () => (await import('./json.ts')).writeJson,
  },
  {
    id: 'ndjson',
    extension: 'ndjson',
    mime: 'application/x-ndjson',
    passes: 1,
    takes: ['annotators'],
    load: async () => (await import('./ndjson.ts')).writeNdjson,
  },
]
