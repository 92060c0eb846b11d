/** Where a file is chosen or dropped. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'

export function FileField({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false)
  return (
    <fieldset
      aria-label={i18n.t('import.choose')}
      class={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer?.files ?? []
        if (file) onFile(file)
      }}
    >
      <p>{i18n.t('import.lead')}</p>
      <label class="button primary file">
        {i18n.t('import.choose')}
        <input
          type="file"
          class="out-of-sight"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // The same file can be chosen again.
            currentTarget.value = ''
            if (file) onFile(file)
          }}
        />
      </label>
      <p class="label">{i18n.t('import.drop')}</p>
      <p class="label">{i18n.t('import.formats')}</p>
    </fieldset>
  )
}
