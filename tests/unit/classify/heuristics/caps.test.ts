import { describe, expect, it, vi } from 'vitest'
import { capBreach } from '../../../../lib/classify/heuristics/breach.ts'
import { capPraise } from '../../../../lib/classify/heuristics/praise.ts'
import { capProduct } from '../../../../lib/classify/heuristics/product.ts'
import type { LevelId } from '../../../../lib/model/ladder.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('praise without an act', () => {
  // `words`: what the fitted words say of an act; above 0 they tell of one.
  const table = `
    loud praise is Desired at most | nl | Geweldig, heerlijk! | -0.2 | 5 | 4
    very loud praise too | nl | GEWELDIG!!! Geweldig!!! Heerlijk!!! | -0.4 | 6 | 4
    amazement is no act | nl | Sprakeloos van zoveel heerlijks. | -0.1 | 6 | 4
    an act lifts the cap | nl | Hij bracht ons naar huis. | -0.4 | 5 | 5
    several acts | nl | Hij bracht ons naar huis. Zij bracht oma naar huis. | 0.8 | 6 | 6
    a fault put right is an act | nl | Het werd meteen opgelost. | -0.1 | 5 | 5
    words that tell of an act lift it too | nl | Een doosje bonbons op ons kussen. | 0.3 | 5 | 5
    an act that did not happen lifts nothing | nl | Hij bracht ons niet naar huis. | -0.1 | 5 | 4
    an event of blame lifts nothing | nl | Geweldig, en geen excuus. | -0.1 | 5 | 4
    Desired stays | nl | Geweldig! | 0 | 4 | 4
    Expected stays | nl | Vriendelijk. | 0 | 3 | 3
    Criminal stays | nl | Schandalig. | 0 | 1 | 1
    not rated stays | nl | Waar is het? | 0 | 0 | 0
    loud praise is Desired at most | en | Wonderful, delicious! | -0.2 | 5 | 4
    very loud praise too | en | WONDERFUL!!! Wonderful!!! Delicious!!! | -0.4 | 6 | 4
    amazement is no act | en | Speechless, so delicious. | -0.1 | 6 | 4
    an act lifts the cap | en | They drove us home. | -0.4 | 5 | 5
    several acts | en | They drove us home. Next day they drove us home. | 0.8 | 6 | 6
    a fault put right is an act | en | They fixed it at once. | -0.1 | 5 | 5
    words that tell of an act lift it too | en | A box of chocolates on our pillow. | 0.3 | 5 | 5
    an act that did not happen lifts nothing | en | They never drove us home. | -0.1 | 5 | 4
    an event of blame lifts nothing | en | Wonderful, and no apology. | -0.1 | 5 | 4
    Desired stays | en | Wonderful! | 0 | 4 | 4
    Expected stays | en | Friendly. | 0 | 3 | 3
    Criminal stays | en | Disgraceful. | 0 | 1 | 1
    not rated stays | en | Where is it? | 0 | 0 | 0
  `
  for (const [name, lang, text, words, level, capped] of rows(table))
    it(`${lang}: ${name}`, () => {
      const events = read(lang!, text!)
        .hits.filter(({ cue, value }) => cue.event && value > 0)
        .reduce((sum, { value }) => sum + value, 0)
      expect(capPraise(Number(level) as LevelId, { events, words: Number(words) })).toBe(Number(capped))
    })
})

describe('product or price alone', () => {
  // `service`: whether people or process are spoken of; `breach`: whether something unsafe or a cheat is told.
  const table = `
    slecht eten alleen is Basis | nl | - | - | 1 | 2
    onveilig eten is Crimineel | nl | - | breach | 1 | 1
    een botte ober is service | nl | service | - | 1 | 1
    een botte ober die bedriegt | nl | service | breach | 1 | 1
    de beste taart is Gewenst | nl | - | - | 5 | 4
    de allerbeste taart ook | nl | - | - | 6 | 4
    een cadeau van het personeel is service | nl | service | - | 5 | 5
    meer dan een cadeau | nl | service | - | 6 | 6
    Basis blijft | nl | - | - | 2 | 2
    Verwacht blijft | nl | - | - | 3 | 3
    Gewenst blijft | nl | - | - | 4 | 4
    een breuk lift niets | nl | - | breach | 2 | 2
    niet beoordeeld blijft | nl | - | - | 0 | 0
    bad food alone is Basic | en | - | - | 1 | 2
    unsafe food is Criminal | en | - | breach | 1 | 1
    a rude waiter is service | en | service | - | 1 | 1
    a rude waiter who cheats | en | service | breach | 1 | 1
    the best cake is Desired | en | - | - | 5 | 4
    the very best cake too | en | - | - | 6 | 4
    a gift by staff is service | en | service | - | 5 | 5
    more than one gift | en | service | - | 6 | 6
    Basic stays | en | - | - | 2 | 2
    Expected stays | en | - | - | 3 | 3
    Desired stays | en | - | - | 4 | 4
    a breach lifts nothing | en | - | breach | 2 | 2
    not rated stays | en | - | - | 0 | 0
  `
  for (const [name, lang, service, breach, level, capped] of rows(table))
    it(`${lang}: ${name}`, () => {
      expect(capProduct(Number(level) as LevelId, service === 'service', breach === 'breach')).toBe(
        Number(capped),
      )
    })
})

describe('one fault by itself', () => {
  // `gone`: whether they say that they stay away, or tell others to.
  const table = `
    een botte ober is Basis | nl | De ober was onvriendelijk. | - | 1 | 2
    lauwe koffie is Basis | nl | De koffie was koud. | - | 1 | 2
    een gebroken belofte is Crimineel | nl | De bestelling is nooit geleverd. | - | 1 | 1
    twee fouten kunnen Crimineel zijn | nl | De ober was onvriendelijk. Het eten was koud. | - | 1 | 1
    een fout en een afscheid | nl | De ober was onvriendelijk. | gone | 1 | 1
    zonder fout die verteld is blijft het | nl | Dat was me wat. | - | 1 | 1
    Basis blijft | nl | De ober was onvriendelijk. | - | 2 | 2
    Verwacht blijft | nl | De ober was vriendelijk. | - | 3 | 3
    Verrassend blijft | nl | Hij bracht ons naar huis. | - | 5 | 5
    niet beoordeeld blijft | nl | Waar is het? | - | 0 | 0
    a rude waiter is Basic | en | The waiter was unfriendly. | - | 1 | 2
    a dirty table is Basic | en | The table was dirty. | - | 1 | 2
    a broken promise is Criminal | en | It was never delivered. | - | 1 | 1
    two faults can be Criminal | en | The waiter was slow. The table was dirty. | - | 1 | 1
    a fault and a farewell | en | The waiter was unfriendly. | gone | 1 | 1
    without a fault that is told it stays | en | Well well. | - | 1 | 1
    Basic stays | en | The waiter was unfriendly. | - | 2 | 2
    Expected stays | en | The waiter was friendly. | - | 3 | 3
    Surprising stays | en | They drove us home. | - | 5 | 5
    not rated stays | en | Where is it? | - | 0 | 0
  `
  for (const [name, lang, text, gone, level, capped] of rows(table))
    it(`${lang}: ${name}`, () => {
      expect(capBreach(Number(level) as LevelId, read(lang!, text!), gone === 'gone')).toBe(Number(capped))
    })
})
