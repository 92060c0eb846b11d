import { stage } from './tests/e2e/harness.ts'
import { IN_QUEUE, QUEUE_URL, queuePage } from './tests/e2e/pages/queues.ts'
import { badges } from './tests/e2e/harness.ts'
const lang = (process.argv[2] ?? 'en') as 'nl' | 'en'
const dark = process.argv[3] === 'dark'
const on = await stage({ lang, dark, respond: (url) => url.href === QUEUE_URL ? { html: queuePage() } : undefined })
const shot = (p: any, n: string, full=false) => p.screenshot({ path: `/tmp/h/shots/${n}-${lang}${dark ? '-dark' : ''}.png`, fullPage: full })
try {
const page = await on.open(QUEUE_URL)
await page.waitForFunction(() => document.querySelectorAll('[data-trede-review]').length === 6)
console.log(JSON.stringify(await badges(page)))
const popup = await on.popup(page)
popup.on('console', (m: any) => console.log('popup:', m.text()))
on.context.serviceWorkers()[0]?.on('console', (m: any) => console.log('sw:', m.text()))
await popup.locator('.collect-bar .button.primary').click()
for (const a of IN_QUEUE.slice(0, 3)) {
  const card = popup.locator('article.review', { hasText: a })
  await card.locator('.toggle').click()
  await card.locator('.annotate select').first().selectOption('3')
  await card.locator('.yours').waitFor()
  await card.locator('.toggle').click()
}
await popup.waitForTimeout(4000)
await popup.evaluate(() => document.querySelector('.desk')!.scrollTo(0, 0))
await shot(popup, 'popup1')
const b = popup.locator('.cue-proposal .cue-actions .button').nth(1)
if (await b.count()) { await b.click(); await popup.waitForTimeout(300); await shot(popup, 'popup2') }
const panel = await on.context.newPage()
await panel.goto(`chrome-extension://${on.extensionId}/options.html`)
await panel.locator('.cue-actions').first().waitFor()
await panel.waitForTimeout(2500)
await shot(panel, 'options1')
const apply = panel.locator('.cue-proposal .button.primary')
if (await apply.count()) { await apply.click(); await panel.waitForTimeout(1500) }
await panel.locator('#cues > .cue-actions > .button').nth(0).click()
await panel.locator('.cue-form input').first().fill('onbeschoft')
await panel.waitForTimeout(2500)
await panel.locator('.effect button').first().click().catch(() => 0)
await panel.locator('#cues > .cue-actions > .button').nth(1).click()
await panel.locator('#cues > .cue-actions > .button').nth(2).click()
await panel.locator('.try-text textarea').fill('Er was een lange wachttijd en de man aan de balie was onbeschoft.')
await panel.waitForTimeout(1500)
await panel.setViewportSize({ width: 1100, height: 1900 })
await panel.waitForTimeout(500)
await shot(panel, 'options2')
} finally { await on.close() }
