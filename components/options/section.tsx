/** One section of the options. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  title: string
  hint: string
  /** What a link on this page leads to it by. */
  anchor: string
  children: ComponentChildren
}

export function Section({ title, hint, anchor, children }: Props) {
  const id = useId()
  return (
    <section id={anchor} class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="hint">{hint}</p>
      {children}
    </section>
  )
}
