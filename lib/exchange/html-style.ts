/** The look of the HTML report: the levels' colours in light and dark, readable on paper. */
import { LEVELS } from '../model/ladder.ts'

export function reportStyle(): string {
  const light = LEVELS.map(({ id, light: { fill, on } }) => `.level-${id}{background:${fill};color:${on}}`)
  const dark = LEVELS.map(({ id, dark: { fill, on } }) => `.level-${id}{background:${fill};color:${on}}`)
  return `
:root{color-scheme:light dark;--ink:#14191f;--soft:#4a5462;--paper:#fff;--line:#d5dae0;--bad:#fbe3e6;--good:#dff3ef;--note:#e3edfb}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#aab4c0;--paper:#14191f;--line:#39414d;--bad:#5b1620;--good:#0d4a41;--note:#173a70}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-inline-size:50rem;margin:0 auto;padding:1.5rem}
h1{margin:0;font-size:1.6rem;overflow-wrap:anywhere}
h2{margin:2rem 0 .5rem;font-size:1.1rem}
.about,.who{color:var(--soft)}
.who{margin:.25rem 0;font-size:.875rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9rem}
th,td{padding:.25rem .5rem;border-block-end:1px solid var(--line);text-align:start;font-weight:400;vertical-align:middle}
thead th{color:var(--soft)}
.number{text-align:end}
.share{inline-size:25%}
.bar{display:block;block-size:.75rem;border-radius:2px}
.badge{display:inline-flex;gap:.375rem;align-items:center;padding:.125rem .5rem;border-radius:4px;font-weight:600;white-space:nowrap}
.badge svg{inline-size:.75rem;block-size:.75rem;fill:currentColor}
${light.join('')}
@media (prefers-color-scheme:dark){${dark.join('')}}
.count{color:var(--soft);font-weight:400}
article{padding:.75rem 0;border-block-end:1px solid var(--line);break-inside:avoid}
blockquote{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.reply{margin-block-start:.5rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--line);color:var(--soft)}
.note{margin:.5rem 0 0;padding:.375rem .5rem;background:var(--note);white-space:pre-line;overflow-wrap:anywhere}
ul{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.25rem 0 0;padding:0;list-style:none;font-size:.8125rem}
li{padding:0 .375rem;border:1px solid var(--line);border-radius:4px}
.tag{font-style:italic}
mark{color:inherit;background:var(--bad)}
mark.praise{background:var(--good)}
mark.note{padding:0}
a{color:inherit}
@media print{main{padding:0;max-inline-size:none}.badge,.bar,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
}
