/** Line icons in a 16 x 16 box. Decoration: what a button does stands in its name. */

const PATHS = {
  chevron: 'M4 6l4 4 4-4',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.8 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  download: 'M8 2v8M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM9.5 13.5V10H13',
  marker: 'M2.5 13.5h11M5.5 10.5v-2l5.5-5.5 2 2-5.5 5.5z',
  beside: 'M2.5 3h11v10h-11zM9.5 3v10',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.3 5.3v.01',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
