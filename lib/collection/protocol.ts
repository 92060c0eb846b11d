/** Questions and answers between the dashboard and the worker that holds the collection. */
import type { Questions } from './collection.ts'

/** One question; its number comes back with the answer. */
export interface Question<K extends keyof Questions = keyof Questions> {
  number: number
  kind: K
  wanted: Parameters<Questions[K]>[0]
}

/** What the worker says. An error crosses as name and message, which is what a sentence is made of. */
export type Said =
  | { kind: 'share'; number: number; share: number }
  | { kind: 'answer'; number: number; answer: unknown }
  | { kind: 'failed'; number: number; error: { name: string; message: string } }
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'changed'; count: number }
  | { kind: 'unreadable'; error: { name: string; message: string } }

/** What can be asked: the worker, or the collection itself. */
export interface Asked {
  ask<K extends keyof Questions>(
    kind: K,
    wanted: Parameters<Questions[K]>[0],
    onShare?: (share: number) => void,
  ): Promise<Awaited<ReturnType<Questions[K]>>>
  close(): void
}
