/** What can be said of one element in a selector, from what lasts to what is expected to die. */
import { isReadable, isReadableAttribute } from './readable.ts'

/** Attributes whose value says what a thing is. */
const NAMING = [
  'itemprop',
  'property',
  'role',
  'rel',
  'data-testid',
  'data-test',
  'data-hook',
  'data-qa',
  'data-cy',
]
/** Attributes that say what a thing is by being there. */
const BEING = ['datetime', 'lang', 'aria-label', 'alt', 'cite']
const OURS = /^data-trede/

/** The tag for a selector; `*` for names that a selector would have to escape. */
export function tagOf(element: Element): string {
  const name = element.localName
  return /^[a-z][a-zA-Z0-9-]*$/.test(name) ? name : '*'
}

/** Simple selectors by attributes, best first. */
export function attributesOf(element: Element): string[] {
  const named = NAMING.flatMap((name) => {
    const value = element.getAttribute(name)
    return value && isReadable(value) ? [`[${name}="${value}"]`] : []
  })
  const there = BEING.filter((name) => element.hasAttribute(name)).map((name) => `[${name}]`)
  const data = [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => isReadableAttribute(name) && !NAMING.includes(name) && !OURS.test(name))
    .map((name) => `[${name}]`)
  return [...named, ...there, ...data]
}

/** Simple selectors by class, those that read like words. */
export function readableClassesOf(element: Element): string[] {
  return classesOf(element)
    .filter(isReadable)
    .map((name) => `.${name}`)
}

/** Simple selectors by class, those that were made by a tool. */
export function hashedClassesOf(element: Element): string[] {
  return classesOf(element)
    .filter((name) => !isReadable(name) && /^-?[_a-zA-Z][\w-]*$/.test(name))
    .map((name) => `.${name}`)
}

/** `div:nth-of-type(2)`; the tag alone where there is no other of it. */
export function placeOf(element: Element): string {
  const tag = tagOf(element)
  if (tag === '*') return `*:nth-child(${[...(element.parentElement?.children ?? [])].indexOf(element) + 1})`
  const same = sameTag(element)
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag
}

/** The same, counted from the end. */
export function placeFromEnd(element: Element): string | null {
  const same = sameTag(element)
  if (tagOf(element) === '*' || same.length < 2) return null
  return `${tagOf(element)}:nth-last-of-type(${same.length - same.indexOf(element)})`
}

function sameTag(element: Element): Element[] {
  return [...(element.parentElement?.children ?? [element])].filter(
    ({ localName }) => localName === element.localName,
  )
}

function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
}
