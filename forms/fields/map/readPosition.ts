import { rounded } from './geometry'
import type { Position } from './shape'

/** Longer than any position a person types. */
const longestTyped = 100

/**
 * A typed position, latitude first as people say it: `48,5734 7,7521`, `48.5734, 7.7521`, `48° 34′ 24″ N 7° 45′ 8″ E`. With
 * both hemispheres either may come first (O is the French west). `range`: not on Earth; undefined: no position. Six
 * decimals are kept.
 */
export function readPosition(typed: string): Position | 'range' | undefined {
  const text = typed.length > longestTyped ? '' : plain(typed)
  for (const [first, second] of halvesOf(text)) {
    const [one, other] = [readAngle(first), readAngle(second)]
    if (one === undefined || other === undefined) continue
    if (one.axis === undefined && other.axis === undefined) return onEarth(one.degrees, other.degrees)
    if (one.axis === 'latitude' && other.axis === 'longitude') return onEarth(one.degrees, other.degrees)
    if (one.axis === 'longitude' && other.axis === 'latitude') return onEarth(other.degrees, one.degrees)
  }
  return undefined
}

/** The same signs for what keyboards, telephones and papers write differently. */
function plain(typed: string): string {
  return typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[″”“]|['’′]{2}/g, '"')
    .replace(/[’‘′ʹ]/g, "'")
    .replace(/º|˚/g, '°')
    .replace(/[−–]/g, '-')
}

/** Where a text may part into two angles, the surest sign first. */
const partings: readonly RegExp[] = [
  /^([^;/]+) ?[;/] ?([^;/]+)$/,
  /^(.+?)(?: ,|, | , )(.+)$/,
  /^(.+[NSEWO])[ ,]?([^ ,].*)$/i,
  /^([NSEWO].+)[ ,]([NSEWO].+)$/i,
  /^(.+°.*?) ?,? (\S+°.*)$/,
  // Two decimal commas, or two decimal points: of four numbers between commas, two and two.
  /^([+-]?\d+,\d+),([+-]?\d+,\d+)$/,
  /^([+-]?\d+\.\d+),([+-]?\d+\.\d+)$/,
  /^([^ ]+) ([^ ]+)$/,
]

function halvesOf(text: string): readonly (readonly [string, string])[] {
  return partings.flatMap((parting) => {
    const [, first, second] = parting.exec(text) ?? []
    return first === undefined || second === undefined ? [] : [[first.trim(), second.trim()] as const]
  })
}

type Angle = { readonly degrees: number; readonly axis: 'latitude' | 'longitude' | undefined }

const decimal = /^([+-]?)(\d{1,3}(?:[.,]\d{1,15})?) ?°?$/
const sexagesimal =
  /^([+-]?)(\d{1,3})(?: ?° ?| )(\d{1,2}(?:[.,]\d{1,12})?)(?: ?'| |$) ?(?:(\d{1,2}(?:[.,]\d{1,12})?) ?"?)?$/

function readAngle(text: string): Angle | undefined {
  const [, before = '', body = '', after = ''] = /^([NSEWO]?) ?(.*?) ?([NSEWO]?)$/i.exec(text) ?? []
  const hemisphere = `${before}${after}`.toUpperCase()
  const [, sign = '', degrees = '', minutes = '0', seconds = '0'] =
    decimal.exec(body) ?? sexagesimal.exec(body) ?? []
  // A hemisphere says the sign; minutes without any sign of their own need one to be told from two numbers.
  if (degrees === '' || hemisphere.length > 1 || (hemisphere !== '' && sign !== '')) return undefined
  if (hemisphere === '' && minutes !== '0' && !body.includes('°')) return undefined
  const [whole, minute, second] = [degrees, minutes, seconds].map((part) => Number(part.replace(',', '.')))
  if (whole === undefined || minute === undefined || second === undefined || minute >= 60 || second >= 60)
    return undefined
  const turn = sign === '-' || /[SWO]/.test(hemisphere) ? -1 : 1
  const axis = hemisphere === '' ? undefined : /[NS]/.test(hemisphere) ? 'latitude' : 'longitude'
  return { degrees: turn * (whole + minute / 60 + second / 3600), axis }
}

function onEarth(latitude: number, longitude: number): Position | 'range' {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'range'
  return [rounded(longitude), rounded(latitude)]
}
