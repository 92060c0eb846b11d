/** The keys, as the browser has them at this moment: a button, the `?` key, and the list that they open. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { manifestCommands, OPEN_POPUP } from '../lib/commands.ts'
import { PAGE_KEYS } from '../lib/page/bar/page-keys.ts'
import { Icon } from './icon.tsx'
import { isTyping } from './list-keys.ts'
import './keys.css'

interface FirefoxCommands {
  openShortcutSettings(): Promise<void>
}

const ORDER = Object.keys(manifestCommands(import.meta.env.BROWSER))

interface Line {
  about: string
  /** As the browser writes it; empty where there is none. */
  keys: string
}

export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [commands, setCommands] = useState<Line[]>([])
  const open = async () => {
    setCommands((await browser.commands.getAll()).toSorted(inOrder).map(lineOf))
    if (!dialog.current?.open) dialog.current?.showModal()
  }
  const close = () => dialog.current?.close()

  // Heard from the moment the button is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      event.preventDefault()
      void open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button type="button" class="button plain help" aria-label={i18n.t('keys.title')} onClick={open}>
        ?
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <header>
          <h2 id="keys-title">{i18n.t('keys.title')}</h2>
          <button type="button" class="button plain" aria-label={i18n.t('keys.close')} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <h3>{i18n.t('keys.everywhere')}</h3>
        <Lines lines={commands} />
        <button type="button" class="button plain" onClick={changeKeys}>
          {i18n.t('keys.change')}
        </button>
        <h3>{i18n.t('pageKeys.title')}</h3>
        <Lines lines={PAGE_KEYS.map(({ about, keys }) => ({ about: i18n.t(about), keys }))} />
        <h3>{i18n.t('keys.inList')}</h3>
        <Lines
          lines={[
            { about: i18n.t('keys.listNext'), keys: 'J' },
            { about: i18n.t('keys.listPrevious'), keys: 'K' },
            { about: i18n.t('workspace.reveal'), keys: i18n.t('keys.enter') },
            { about: i18n.t('keys.listOpen'), keys: 'O' },
            { about: i18n.t('keys.listPick'), keys: 'X' },
            { about: i18n.t('pageKeys.level'), keys: '1 – 6' },
            { about: i18n.t('pageKeys.noLevel'), keys: '0' },
            { about: i18n.t('keys.listWords'), keys: 'M' },
            { about: i18n.t('pageKeys.complaint'), keys: 'C' },
            { about: i18n.t('pageKeys.praise'), keys: 'P' },
            { about: i18n.t('pageKeys.note'), keys: 'N' },
            { about: i18n.t('pageKeys.collect'), keys: 'S' },
            { about: i18n.t('keys.title'), keys: '?' },
          ]}
        />
      </dialog>
    </>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl>
      {lines.map(({ about, keys }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('keys.none')}</dd>
        </div>
      ))}
    </dl>
  )
}

// The browsers leave the description of opening the popup empty.
function lineOf({
  name,
  description,
  shortcut,
}: {
  name?: string
  description?: string
  shortcut?: string
}): Line {
  return { about: name === OPEN_POPUP ? i18n.t('keys.popup') : (description ?? ''), keys: shortcut ?? '' }
}

// The browsers sort by name.
function inOrder(a: { name?: string }, b: { name?: string }): number {
  return ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? '')
}

function changeKeys(): void {
  void (import.meta.env.FIREFOX
    ? (browser.commands as unknown as FirefoxCommands).openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))
}
