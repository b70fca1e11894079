import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import type { ShapeName } from '../../fields/map/geometry'
import type { Drawn, Position } from '../../fields/map/shape'
import type { Sketch } from '../../fields/map/sketch'
import type { ControlProps } from '../controlProps'
import { FileChooser } from '../FileChooser'
import { useFollowingFocus } from '../useFollowingFocus'
import { useWordsOf } from '../useWordsOf'
import { FeatureCard } from './FeatureCard'
import { MapUnavailable } from './MapUnavailable'
import { messages } from './messages'
import type { Line, Sketches } from './useSketches'

export type MapControlProps = ControlProps & {
  readonly sketches: Sketches
  /** The kinds of features that may be added. */
  readonly shapes: readonly ShapeName[]
  readonly max: number
  /** What can be read of the features now, to be drawn. */
  readonly drawn: Drawn
  /** The feature whose coordinates are wrong, where one is. */
  readonly wrong: Sketch | undefined
  /** Whether a feature seems to be written longitude first: nothing refuses it. */
  isSwapped(sketch: Sketch): boolean
  /** A position as it is typed. */
  print(position: Position): string
  /** The features of a file's text, or why there are none, in words. */
  importText(text: string): readonly Sketch[] | string
}

// Without its chunk (no connection, a new version since), the rest of the page goes on.
const Canvas = lazy(() =>
  import('./MapCanvas').then(
    ({ MapCanvas }) => ({ default: MapCanvas }),
    () => ({ default: MapUnavailable }),
  ),
)

/** The largest file that is read, in bytes. */
const largest = 1_000_000

/** Points, lines and areas: a list in which they are typed, a map that is one more way to place them, a file. */
export function MapControl(props: MapControlProps) {
  const { sketches, shapes, max, drawn, wrong, isSwapped, print, importText, ...control } = props
  const { lines, latest, change, undo, newLine } = sketches
  const words = useWordsOf(messages)
  const list = useRef<HTMLUListElement>(null)
  const follow = useFollowingFocus(list, `${control.id}-add-${shapes[0]}`)
  const [activeKey, setActive] = useState<number>()
  const [added, setAdded] = useState<number>()
  const [isOpen, setOpen] = useState(false)
  const [said, say] = useState('')
  const [refused, refuse] = useState<ReactNode>(null)

  const titleOf = ({ key, shape }: Line, among: readonly Line[]) =>
    words('feature', { shape, place: among.findIndex((each) => each.key === key) + 1 })
  const add = (shape: ShapeName) => {
    if (latest().length >= max) return say(words('full'))
    const line = newLine({ shape, name: '', text: '' })
    const next = [...latest(), line]
    setActive(line.key)
    setAdded(line.key)
    change(next)
    say(words('added', { name: titleOf(line, next) }))
  }
  const remove = (line: Line) => {
    follow.from(`${line.key}`)
    say(words('removed', { name: titleOf(line, latest()) }))
    change(latest().filter(({ key }) => key !== line.key))
  }
  const place = (position: Position) => {
    const [first = 'point'] = shapes
    const now = latest()
    const known = now.find(({ key }) => key === activeKey) ?? now.at(-1)
    if (known === undefined && max === 0) return
    const line = known ?? newLine({ shape: first, name: '', text: '' })
    const typed = print(position)
    const isAnother = line.shape !== 'point' && line.text.trim() !== ''
    const placed = { ...line, text: isAnother ? `${line.text.trimEnd()}\n${typed}` : typed }
    const next =
      known === undefined ? [...now, placed] : now.map((each) => (each.key === line.key ? placed : each))
    setActive(line.key)
    change(next)
    say(words('placed', { name: titleOf(placed, next), position: typed }))
  }
  const open = async (file: File) => {
    refuse(null)
    if (file.size > largest) return refuse(words('tooLarge'))
    // A file that went away meanwhile is as good as one that cannot be read.
    const read = importText(await file.text().catch(() => ''))
    if (typeof read === 'string') return refuse(read)
    change([...latest(), ...read.map(newLine)])
    say(words('imported', { count: read.length }))
  }
  const active = lines.find(({ key }) => key === activeKey) ?? lines.at(-1)

  return (
    <div className="map-control">
      {lines.length > 0 && (
        <ul ref={list} className="features" aria-label={words('list')}>
          {lines.map((line) => (
            <FeatureCard
              key={line.key}
              {...control}
              id={`${control.id}-${line.key}`}
              name={`${control.name}/${line.key}`}
              invalid={control.invalid && line === wrong}
              line={line}
              title={titleOf(line, lines)}
              isNew={line.key === added}
              isSwapped={isSwapped(line)}
              onSketch={(changed) => {
                const next = { ...line, ...changed }
                change(latest().map((each) => (each.key === line.key ? { ...each, ...changed } : each)))
                if (isSwapped(next) && !isSwapped(line)) say(words('swapped'))
              }}
              onFocus={() => setActive(line.key)}
              onRemove={() => remove(line)}
            />
          ))}
        </ul>
      )}
      <div className="map-actions">
        {shapes.map((shape) => (
          <button
            key={shape}
            type="button"
            id={`${control.id}-add-${shape}`}
            className="ds-button"
            data-variant="secondary"
            aria-describedby={control.describedBy}
            // An error leads here, and not to the file, while the list is empty.
            tabIndex={0}
            onClick={() => add(shape)}
          >
            {words('add', { shape })}
          </button>
        ))}
        {undo && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => {
              undo()
              say(words('undone'))
            }}
          >
            {words('undo')}
          </button>
        )}
      </div>
      <div className="map-actions">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words(isOpen ? 'close' : 'open')}
        </button>
        <FileChooser
          {...control}
          id={`${control.id}-import`}
          name={`${control.name}/import`}
          required={false}
          invalid={false}
          describedBy={undefined}
          accept={['.geojson', '.json']}
          multiple={false}
          full={false}
          label={words('import')}
          onChoose={([file]) => {
            if (file !== undefined) void open(file)
          }}
        />
      </div>
      {refused !== null && (
        <p className="error" role="alert">
          {refused}
        </p>
      )}
      {isOpen && (
        <Suspense fallback={<p className="hint">{words('opening')}</p>}>
          <Canvas
            drawn={drawn}
            active={
              active === undefined
                ? words('feature', { shape: shapes[0] ?? 'point', place: 1 })
                : titleOf(active, lines)
            }
            words={words}
            print={print}
            onPlace={place}
          />
        </Suspense>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  )
}
