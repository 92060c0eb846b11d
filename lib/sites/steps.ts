/** Work on a page that can be interrupted, so that the page can go on in between; or done at once where nobody waits. */

/** Each yield is a place where the work may rest. */
export type Steps<T> = Generator<void, T, void>

/** Does all of it without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** `map` that may rest after each item. */
export function* mapSteps<A, B>(items: Iterable<A>, of: (item: A, index: number) => B): Steps<B[]> {
  const mapped: B[] = []
  for (const item of items) {
    mapped.push(of(item, mapped.length))
    yield
  }
  return mapped
}

/** `flatMap` that may rest after each item; `null` gives nothing. */
export function* flatMapSteps<A, B>(items: Iterable<A>, of: (item: A) => readonly B[] | null): Steps<B[]> {
  const all: B[] = []
  for (const item of items) {
    for (const one of of(item) ?? []) all.push(one)
    yield
  }
  return all
}
