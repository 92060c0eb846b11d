// @vitest-environment happy-dom
import '../../static-range.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { readText, type TextMap, type TextOptions } from '../../../lib/anchor/text-map.ts'

/** What is between the ends of ranges, a string a range. */
const quoted = (ranges: StaticRange[]) =>
  ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  )

const spanOf = ({ text }: TextMap, words: string) => {
  const start = text.indexOf(words)
  expect(start, `"${words}" stands in "${text}"`).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

const read = (html: string, options?: TextOptions) => {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  return { root, map: readText([root], options) }
}

beforeEach(() => document.body.replaceChildren())

describe('text', () => {
  const cases: { name: string; html: string; options?: TextOptions; text: string }[] = [
    { name: 'folds white space as a browser shows it', html: '  Fijne \n\t zaak  ', text: 'Fijne zaak' },
    { name: 'folds no-break spaces', html: 'na&nbsp;20&nbsp; minuten&nbsp;', text: 'na 20 minuten' },
    { name: 'joins a word that is split over elements', html: 'on<b>vriende</b>lijk', text: 'onvriendelijk' },
    { name: 'keeps the space between elements', html: '<b>Free</b> <i>coffee</i>', text: 'Free coffee' },
    { name: 'breaks a line at br', html: 'One<br>two<br/><br/>three', text: 'One\ntwo\nthree' },
    { name: 'breaks a line at blocks', html: '<p>One</p><p>two</p>', text: 'One\ntwo' },
    {
      name: 'breaks between cells',
      html: '<table><tr><td>Room</td><td>cold</td></tr></table>',
      text: 'Room\ncold',
    },
    { name: 'shows line breaks in text as spaces', html: 'One\ntwo', text: 'One two' },
    {
      name: 'keeps line breaks where the page shows them',
      html: 'One\ntwo',
      options: { keepsLines: true },
      text: 'One\ntwo',
    },
    {
      name: 'keeps empty lines where the page shows them',
      html: 'One\n\n  two',
      options: { keepsLines: true },
      text: 'One\n\ntwo',
    },
    {
      name: 'keeps kept lines at a block',
      html: 'One\n\n<p>two</p>',
      options: { keepsLines: true },
      text: 'One\n\ntwo',
    },
    {
      name: 'reads Windows line ends',
      html: 'One &#13;&#10; two',
      options: { keepsLines: true },
      text: 'One\ntwo',
    },
    {
      name: 'leaves buttons and scripts out',
      html: 'Good<script>1</script><button>More</button>',
      text: 'Good',
    },
    { name: 'leaves hidden pieces out', html: 'Good<span hidden> copy</span>', text: 'Good' },
    { name: 'leaves our own badge out', html: 'Good<span data-trede-review="a"> 4</span>', text: 'Good' },
    {
      name: 'leaves out what it is told to',
      html: 'Good <em class="chip">Food: 5</em>',
      options: { skip: '.chip' },
      text: 'Good',
    },
    { name: 'keeps HTML that was written as text', html: 'a &lt;b&gt; &amp;amp; c', text: 'a <b> &amp; c' },
    { name: 'keeps bidi controls and emoji', html: '\u202eabc\u202c 👍🏽', text: '\u202eabc\u202c 👍🏽' },
    { name: 'gives nothing for nothing', html: ' <br> ', text: '' },
  ]
  it.each(cases)('$name', ({ html, options, text }) => {
    expect(read(html, options).map.text).toBe(text)
  })

  it('keeps a lone surrogate where it stands', () => {
    const { root } = read('')
    root.append(document.createTextNode('a\ud83d b'))
    expect(readText([root]).text).toBe('a\ud83d b')
  })

  it('puts a line break between two roots', () => {
    const { root } = read('<b>Title</b><i>Text</i>')
    expect(readText([...root.children]).text).toBe('Title\nText')
  })
})

describe('ranges', () => {
  const cases: { name: string; html: string; options?: TextOptions; words: string; pieces: string[] }[] = [
    { name: 'one text node', html: 'Nobody came to us', words: 'came', pieces: ['came'] },
    {
      name: 'a phrase over elements',
      html: '<b>Free</b> coffee',
      words: 'Free coffee',
      pieces: ['Free', ' coffee'],
    },
    {
      name: 'a word over elements',
      html: 'on<b>vriende</b>lijk',
      words: 'vriendelijk',
      pieces: ['vriende', 'lijk'],
    },
    { name: 'folded space inside', html: 'very   \n slow', words: 'very slow', pieces: ['very   \n slow'] },
    { name: 'over a line break', html: 'One<br>two', words: 'One\ntwo', pieces: ['One', 'two'] },
    {
      name: 'around a skipped button',
      html: 'cut <button>More</button>off',
      words: 'cut off',
      pieces: ['cut', 'off'],
    },
    {
      name: 'after a skipped element',
      html: '<i class="x">Photo</i>Cold soup',
      options: { skip: '.x' },
      words: 'soup',
      pieces: ['soup'],
    },
    { name: 'after an emoji', html: '👍🏽 great', words: 'great', pieces: ['great'] },
    {
      name: 'a second line that is kept',
      html: 'a\n\nb c',
      options: { keepsLines: true },
      words: 'b c',
      pieces: ['b c'],
    },
  ]
  it.each(cases)('$name', ({ html, options, words, pieces }) => {
    const { map } = read(html, options)
    const found = quoted(map.rangesOf(spanOf(map, words)))
    expect(found.map((piece) => piece.trim())).toEqual(pieces.map((piece) => piece.trim()))
  })

  it('gives nothing once the nodes have left the document', () => {
    const { root, map } = read('Nobody came')
    root.remove()
    expect(map.rangesOf(spanOf(map, 'Nobody'))).toEqual([])
  })

  it('gives nothing where a node has become too short', () => {
    const { root, map } = read('Nobody came')
    ;(root.firstChild as Text).data = 'No'
    expect(map.rangesOf(spanOf(map, 'came'))).toEqual([])
  })

  it('gives nothing for an empty span', () => {
    expect(read('Nobody').map.rangesOf({ start: 3, end: 3 })).toEqual([])
  })
})
