const lines = [
  { y: 62, width: 150, done: true },
  { y: 112, width: 178, done: true },
  { y: 162, width: 130, done: false },
  { y: 212, width: 96, done: false },
]

/** A dossier being filled in, drawn beside the home page's first words; it says nothing that they do not. */
export function HeroDrawing() {
  return (
    <svg className="hero-drawing" viewBox="0 0 352 300" aria-hidden="true" focusable="false">
      <rect className="drawing-back" x="44" y="10" width="290" height="266" rx="14" />
      <rect className="drawing-sheet" x="16" y="24" width="290" height="262" rx="14" />
      {lines.map(({ y, width, done }) => (
        <g key={y}>
          <circle className={done ? 'drawing-done' : 'drawing-todo'} cx="58" cy={y + 14} r="14" />
          {done ? <path className="drawing-tick" d={`M51.5 ${y + 14.5}l4.5 4.5 9-9.5`} /> : null}
          <rect className="drawing-line" x="88" y={y + 2} width={width * 0.6} height="7" rx="3.5" />
          <rect className="drawing-line drawing-soft" x="88" y={y + 18} width={width} height="7" rx="3.5" />
        </g>
      ))}
      <rect className="drawing-button" x="196" y="246" width="90" height="24" rx="6" />
    </svg>
  )
}
