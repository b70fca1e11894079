/** The product's own sign where an installation sets none: a counter's window, and what passes through it. */
export function Emblem() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path d="M6 40V20a16 16 0 0 1 32 0v20z" fill="currentColor" />
      <path d="M13 29V20a9 9 0 0 1 18 0v9z" fill="#fff" />
      <path d="M3 33h38" stroke="#fff" strokeWidth="3" />
      <path d="M17 24.5h10M17 20h10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
