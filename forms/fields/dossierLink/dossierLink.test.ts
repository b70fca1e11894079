import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { dossierNumber } from '../../lifecycle/dossierNumber'
import { dossierLink } from './dossierLink'

const { read, comesBack } = trying(dossierLink)
const { field, value } = dossierLink.example

const numbers = fc
  .tuple(fc.integer({ min: 2000, max: 9999 }), fc.integer({ min: 1, max: 99_999_999 }))
  .map(([year, sequence]) => dossierNumber(String(year), sequence))

test('every number that is given is read, with its dashes, other signs or none', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('-', ' ', '\u00a0', '–', ''), (number, sign) => {
      expect(read(number.replaceAll('-', sign))).toBe(number)
    }),
  )
})

test('what is printed is read back', () => {
  comesBack(numbers)
})

test('it is asked of the dossiers one may know of, and named by what they say', () => {
  expect([dossierLink.lookup?.source(field), dossierLink.lookup?.keys(value, field)]).toEqual([
    'dossiers',
    [value],
  ])
  const fact = { label: 'Signaler une difficulté', source: 'Guichet', at: '2026-11-22T04:00:00.000Z' }
  const shown = (known: typeof fact | null) =>
    dossierLink.present(value, field, 'fr', { dossiers: { [value]: known } })
  expect(shown(fact)).toEqual({ kind: 'text', text: '2026-0001234-6 – Signaler une difficulté' })
  expect(shown(null)).toEqual({ kind: 'text', text: value })
  expect(dossierLink.present(value, field, 'fr', {})).toEqual({ kind: 'text', text: value })
})
