/** StaticRange for tests outside a browser: it only holds what it is given. */
globalThis.StaticRange ??= class {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
  readonly collapsed: boolean

  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer
    this.startOffset = init.startOffset
    this.endContainer = init.endContainer
    this.endOffset = init.endOffset
    this.collapsed = init.startContainer === init.endContainer && init.startOffset === init.endOffset
  }
}
