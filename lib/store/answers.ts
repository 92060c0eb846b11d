/**
 * Answers that were counted from the rows, kept beside them: a change of any row drops all answers in the same transaction,
 * so that one that is found is right, and nothing of what was deleted stays in one.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie'
import type { TredeDb } from './db.ts'

/** One kept answer. */
export interface AnswerRow {
  key: string
  answer: unknown
}

/** The table of answers: no data of the user's, so it is in no backup. */
export const ANSWERS = 'answers'
/** Tables that answers are counted from. */
export const COUNTED = ['reviews', 'places', 'businesses', 'annotations', 'marks', 'members', 'sets', 'cues']
/** Key of the row that is another after each change. */
const STAMP = ''
/** More answers than this are not kept. */
const MOST = 400
/** All keys, as the database's core names it. */
const ANY = 3

/** Drops the answers at the first write of a transaction. */
export const dropsAnswers: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'answers',
  create(core) {
    if (!core.schema.tables.some(({ name }) => name === ANSWERS)) return core
    const dropped = new WeakSet<DBCoreTransaction>()
    const drop = (trans: DBCoreTransaction) => {
      dropped.add(trans)
      const answers = core.table(ANSWERS)
      const stamp: AnswerRow = { key: STAMP, answer: crypto.randomUUID() }
      return answers
        .mutate({ type: 'deleteRange', trans, range: { type: ANY, lower: undefined, upper: undefined } })
        .then(() => answers.mutate({ type: 'put', trans, values: [stamp] }))
    }
    return {
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(
          mode === 'readwrite' && stores.some((name) => COUNTED.includes(name))
            ? [...new Set([...stores, ANSWERS])]
            : stores,
          mode,
          options,
        ),
      table(name) {
        const table = core.table(name)
        if (!COUNTED.includes(name)) return table
        return {
          ...table,
          mutate: (request: DBCoreMutateRequest) =>
            // While the database itself is upgraded there may be no such table yet.
            dropped.has(request.trans) || !hasAnswers(request.trans)
              ? table.mutate(request)
              : drop(request.trans).then(() => table.mutate(request)),
        }
      },
    }
  },
}

function hasAnswers(trans: DBCoreTransaction): boolean {
  return (trans as unknown as IDBTransaction).objectStoreNames.contains(ANSWERS)
}

/** Another word after each change of a row; empty where nothing was ever written. */
export async function stampNow(db: TredeDb): Promise<string> {
  return String((await db.answers.get(STAMP))?.answer ?? '')
}

/** Undefined where it is not kept. */
export async function findAnswer(key: string, db: TredeDb): Promise<unknown> {
  return (await db.answers.get(key))?.answer
}

/** Keeps an answer that was counted when `stamp` was the stamp; one that is not right any more is not kept. */
export async function keepAnswer(row: AnswerRow, stamp: string, db: TredeDb): Promise<void> {
  await db.transaction('rw', db.answers, async () => {
    if ((await stampNow(db)) === stamp && (await db.answers.count()) < MOST) await db.answers.put(row)
  })
}
