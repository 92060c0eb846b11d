/** Renders the extension's icons from public/icon/icon.svg with the browser: run it after a change of the drawing. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.ts'

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url))
const drawing = readFileSync(`${folder}icon.svg`, 'utf8')

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
