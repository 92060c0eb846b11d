/** What Trede draws on every page: the layers of marks, and the bar. The same choice as in the bar itself. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import {
  chooseBar,
  chooseLayers,
  followPageChoices,
  LAYERS,
  type Layer,
  type PageChoices,
  pageChoices,
} from '../lib/page-choices.ts'
import './page-look.css'

const NAMES = {
  complaints: 'layer.complaints',
  praise: 'layer.praise',
  themes: 'layer.themes',
  mine: 'layer.mine',
} as const satisfies Record<Layer, string>

export function PageLook() {
  const [choices, setChoices] = useState<PageChoices | null>(null)
  useEffect(() => {
    void pageChoices().then(setChoices)
    return followPageChoices(setChoices)
  }, [])
  if (!choices) return null
  const { layers, bar } = choices
  return (
    <fieldset class="page-look">
      <legend class="label">{i18n.t('layer.shown')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} class="label tick">
          <input
            type="checkbox"
            checked={layers[layer]}
            onChange={({ currentTarget }) => {
              void chooseLayers({ [layer]: currentTarget.checked })
            }}
          />
          {i18n.t(NAMES[layer])}
        </label>
      ))}
      <label class="label tick" title={i18n.t('bar.showHint')}>
        <input
          type="checkbox"
          checked={bar.shown}
          onChange={({ currentTarget }) => {
            void chooseBar({ shown: currentTarget.checked })
          }}
        />
        {i18n.t('bar.show')}
      </label>
    </fieldset>
  )
}
