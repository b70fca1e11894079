import { type Inline, joined, plain } from './markdown'

/** A run of `*` or `_`, which may begin or end an emphasis; what is left of it in the end is words. */
export type Run = {
  readonly kind: 'run'
  readonly mark: string
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  count: number
}
export type Piece = Inline | Run

const space = /^$|\s/
const punctuation = /[\p{P}\p{S}]/u

/** The run that stands at a place of a text, with what it may do there (CommonMark 0.31 § 6.2: flanking). */
export function runAt(text: string, at: number): Run | undefined {
  const mark = text[at]
  if (mark !== '*' && mark !== '_') return undefined
  let end = at
  while (text[end] === mark) end++
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(end) ?? 32)
  const left = !space.test(after) && (!punctuation.test(after) || bounds(before))
  const right = !space.test(before) && (!punctuation.test(before) || bounds(after))
  const within = mark === '_'
  const opens = left && (!within || !right || punctuation.test(before))
  const closes = right && (!within || !left || punctuation.test(after))
  return { kind: 'run', mark, length: end - at, count: end - at, opens, closes }
}

/** How deep emphasis may nest; deeper marks are words. */
const deepest = 20

/** Runs paired from the inside out, and what they enclose; CommonMark 0.31, "process emphasis". */
export function emphasised(pieces: readonly Piece[]): readonly Inline[] {
  const done: Piece[] = []
  const depths = new Map<Inline, number>()
  // Where a search that found nothing need not begin again: so the whole takes a time that grows with the text.
  const bottoms = new Map<string, number>()
  for (const piece of pieces) {
    done.push(piece)
    if (piece.kind !== 'run' || !piece.closes) continue
    const kind = `${piece.mark}${piece.opens}${piece.length % 3}`
    while (piece.count > 0) {
      const opener = openerOf(piece, done, bottoms.get(kind) ?? 0)
      if (opener < 0) bottoms.set(kind, done.length - 1)
      if (opener < 0 || !enclose(opener, piece, done, depths)) break
      for (const [each, bottom] of bottoms) bottoms.set(each, Math.min(bottom, opener + 1))
    }
  }
  return done.flatMap(asWords)
}

/** The nearest run before a closing one that it may close, as a place among the pieces; -1 where there is none. */
function openerOf(closer: Run, done: readonly Piece[], bottom: number): number {
  for (let place = done.length - 2; place >= bottom; place--) {
    const piece = done[place]
    if (piece?.kind === 'run' && piece.opens && piece.count > 0 && pair(piece, closer)) return place
  }
  return -1
}

/** The rule of three keeps `*a**b*` one emphasis. */
function pair(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false
  const both = opener.closes || closer.opens
  const threes = opener.length % 3 === 0 && closer.length % 3 === 0
  return !both || threes || (opener.length + closer.length) % 3 !== 0
}

function enclose(place: number, closer: Run, done: Piece[], depths: Map<Inline, number>): boolean {
  const opener = done[place]
  if (opener?.kind !== 'run') return false
  const children = done.slice(place + 1, -1).flatMap(asWords)
  const depth = 1 + Math.max(0, ...children.map((child) => depths.get(child) ?? 0))
  if (depth > deepest) return false
  const marks = opener.count > 1 && closer.count > 1 ? 2 : 1
  opener.count -= marks
  closer.count -= marks
  const emphasis: Inline = { kind: marks === 2 ? 'strong' : 'em', children: joined(children) }
  depths.set(emphasis, depth)
  done.splice(place + 1, done.length, emphasis, closer)
  return true
}

function bounds(character: string): boolean {
  return space.test(character) || punctuation.test(character)
}

function asWords(piece: Piece): readonly Inline[] {
  if (piece.kind !== 'run') return [piece]
  return piece.count === 0 ? [] : [plain(piece.mark.repeat(piece.count))]
}
