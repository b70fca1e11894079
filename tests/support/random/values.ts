import type { Json } from '../../../schemas/condition'
import type { Random } from './random'

/** The day of all generated definitions: a month's end, so that days told from it are clamped. */
export const today = '2024-02-29'

/** Numbers around which conditions, bounds and answers meet. */
export const numbers = ['0', '1', '2', '10', '-1', '0.1', '0.3', '99.99', '1000', '1000.01', '-2.5'] as const
const large = ['9007199254740991', '9007199254740993.5', '0.0000000001', '1234567890123456789.25'] as const
export const wholes = [0, 1, 2, 3, 10, -1, 1000, 9_007_199_254_740_991] as const

/** Days and months around today, and the ends of what can be told. */
export const days = [
  '2024-02-29',
  '2024-02-28',
  '2024-03-01',
  '2023-02-28',
  '2006-02-28',
  '1000-01-01',
] as const
export const months = ['2024-02', '2024-03', '2024-01', '2006-02'] as const
export const moments = ['2024-02-29T00:00', '2024-02-29T14:30', '2024-02-28T23:59'] as const
export const relative = [
  ...['today', 'today-1d', 'today+1d', 'today-18y', 'today+1m', 'today-12m', 'today+30d'],
  ...['today-1500y', 'today+99999m'],
] as const

/** Texts that begin, hold and end with one another, in letters of one and of several units. */
export const texts = ['a', 'ab', 'abc', 'b', 'été', 'ÉTÉ', '👩‍👩‍👧', 'a b', ' a', 'abcabc'] as const
export const patterns = [
  'a.*',
  '[ab]+',
  'abc',
  '.',
  'é|É',
  '(ab|abc)?',
  '\\d{2}',
  '.*b',
  '[A-Z0-9+].*',
] as const

/** Texts of the types that take no other. */
const shapedTexts: Readonly<Record<string, readonly string[]>> = {
  formatted: ['a', 'ab', 'abc', 'a b'],
  phone: ['+33612345678', '+33199002700', '+352621123456'],
  iban: ['FR7630006000011234567890189', 'DE89370400440532013000'],
  siret: ['73282932000074', '35600000000048'],
  rna: ['W751080001', 'W9C1000189'],
  vatNumber: ['FR40303265045', 'IE6388047V'],
  dossierLink: ['2026-0001234-6', '2026-0001234-7'],
  reference: ['0251234A', 'fr:67482', '7'],
}

/** Lists that options are taken from: those that ship, and one that an administrator brought. */
export const lists = {
  countries: ['FR', 'LU', 'DE'],
  regions: ['44', '11', '94'],
  departments: ['67', '2A', '01'],
  communes: ['67482', '01001', '2A004'],
  epci: ['246700488', '242500361'],
  'ecoles-du-doubs': ['0251234A', '7', 'fr:25/1'],
} as const

/** Options of the types that have their own. */
export const fixedOptions: Readonly<Record<string, readonly string[]>> = {
  country: lists.countries,
  region: lists.regions,
  department: lists.departments,
  commune: lists.communes,
  epci: lists.epci,
  civility: ['ms', 'mr'],
}

/** What no type keeps: it counts as no answer at all. */
const blanks: readonly Json[] = [null, '', [], {}]
const unreadable: Json = { unreadable: '31/02/2026' }

/** A number as a decimal type keeps it: canonical, a large one at times. */
export function aNumber(random: Random): string {
  return random.pick(random.chance(0.1) ? large : numbers)
}

/** An amount: always two places. */
export function anAmount(random: Random): string {
  const [whole = '0', fraction = ''] = aNumber(random).split('.')
  const text = `${whole}.${fraction.slice(0, 2).padEnd(2, '0')}`
  return text === '-0.00' ? '0.00' : text
}

/** What a draft may hold in place of an answer. */
export function noAnswer(random: Random): Json {
  return random.chance(0.5) ? unreadable : random.pick(blanks)
}

/** A text that such a question may hold. */
export function aText(random: Random, type: string): string {
  return random.pick(shapedTexts[type] ?? texts)
}
