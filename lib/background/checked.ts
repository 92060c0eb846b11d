/** Checks what comes from a page. */
import * as v from 'valibot'
import { StoreError } from '../store/errors.ts'

/** The data as the schema gives it. Throws a StoreError where it is something else. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T {
  const result = v.safeParse(schema, data)
  if (!result.success) throw new StoreError('invalid')
  return result.output
}

/** Ids of the reviews on a page. */
export const reviewIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20_000))
