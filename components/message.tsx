/** One thing to say in place of a list: what is the case, and what to do next. */
import type { ComponentChildren } from 'preact'
import './message.css'

interface Props {
  title: string
  children?: ComponentChildren
}

export function Message({ title, children }: Props) {
  return (
    <div class="message" role="status">
      <img class="mark" src="/icon/32.png" alt="" />
      <p class="message-title">{title}</p>
      {children}
    </div>
  )
}
