/** The dashboard with the sample market in it, and its views by the names of their links. */
import type { Page } from 'playwright-core'
import type { Stage } from '../harness.ts'

/** A tab with the sample market loaded; `timeout` in ms holds for all that is waited for there. */
export async function sampleDashboard(
  { context, extensionId }: Stage,
  timeout: number,
  onError: (message: string) => void = () => undefined,
): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(timeout)
  page.on('pageerror', ({ message }) => onError(message))
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`)
  await page.getByRole('button', { name: 'Explore with sample data' }).click()
  await page.getByText('600 reviews').first().waitFor()
  return page
}

/** Opens a view and waits for its heading. */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
