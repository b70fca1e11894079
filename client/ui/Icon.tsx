/** Drawn by hand on a grid of 24, in strokes of 2. */
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  checkCircle: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM8 12.3l2.8 2.8L16 9.6',
  circle: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  halfCircle: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3 2',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5M12 7.8v.4',
  warning: 'M12 4L2.8 20h18.4L12 4zM12 10v4.5M12 17.2v.3',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5zM12 8v5M12 16v.3',
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  arrowLeft: 'M19 12H5M11 6l-6 6 6 6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  arrowDown: 'M12 5v14M18 13l-6 6-6-6',
  grip: 'M9 5.5v.2M15 5.5v.2M9 12v.2M15 12v.2M9 18.5v.2M15 18.5v.2',
  copy: 'M9 9h11v11H9V9zM15 9V4H4v11h5',
  calendar: 'M4 6h16v14H4V6zM4 10.5h16M8.5 3v4.5M15.5 3v4.5',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5.2l3.4 2',
  file: 'M6 3h8l5 5v13H6V3zM14 3v5h5',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9.5l5-5 5 5M5 20h14',
  plus: 'M12 5v14M5 12h14',
  trash: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  edit: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19 4 20z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4 3.6-6 8-6s7.4 2 8 6',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  globe:
    'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c2.7 2.5 4 5.5 4 9s-1.3 6.5-4 9c-2.7-2.5-4-5.5-4-9s1.3-6.5 4-9z',
  offline:
    'M4 4l16 16M9 16.500a4.5 4.5 0 0 1 6 0M5.5 13a9 9 0 0 1 4-2.200M14.8 11a9 9 0 0 1 3.7 2M12 20v.200M2.5 9a14 14 0 0 1 4-2.600M11 5.500A14 14 0 0 1 21.5 9',
  mail: 'M3 6h18v12H3V6zM3.5 6.500L12 13l8.5-6.5',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words; it never stands alone, so it is nothing to a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
