/** Refuses every network request in unit and site tests: what they read lies in the repository. */
globalThis.fetch = (input) =>
  Promise.reject(new Error(`Tests make no network requests, and this one asked for ${input}`))
