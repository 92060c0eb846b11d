/** Which insight the numbers of a part of the page are from: what is behind them is asked for by it. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { InsightWish } from '../../../lib/collection/collection.ts'

export const WishContext = createContext<InsightWish | null>(null)

export function useWish(): InsightWish {
  const wish = useContext(WishContext)
  if (!wish) throw new Error('There is no insight around this number.')
  return wish
}
