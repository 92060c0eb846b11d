/** One section of the options. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  title: string
  hint: string
  children: ComponentChildren
}

export function Section({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="hint">{hint}</p>
      {children}
    </section>
  )
}
