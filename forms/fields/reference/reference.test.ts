import { Value } from 'typebox/value'
import { noFacts } from '../../../schemas/lookup'
import { hostsOf } from './api'
import { reference, sourceOf } from './reference'

const { field, value } = reference.example
const api = typeof field.from === 'string' ? undefined : field.from

test('its source is the list that it names, or its own API', () => {
  expect(sourceOf(field)).toBe('reference.school')
  expect(sourceOf({ ...field, from: 'communes' })).toBe('communes')
  expect(sourceOf({ ...field, from: 'ecoles-du-doubs' })).toBe('list:ecoles-du-doubs')
})

test('a key is shown by its name, once the source has said it', () => {
  const facts = {
    'reference.school': { [value]: { label: 'Collège Diderot', detail: 'Besançon', source: 'api', at: '' } },
  }
  expect(reference.present(value, field, 'fr', facts)).toEqual({
    kind: 'text',
    text: 'Collège Diderot – Besançon',
  })
  expect(reference.present(value, field, 'fr', noFacts)).toEqual({ kind: 'text', text: `(${value})` })
})

test.each([
  ['https://api.example.fr/ecoles?q={typed}', true],
  ['https://api.example.fr:8443/v1/ecoles?limit=20&q={typed}', true],
  ['http://localhost:8080/{typed}', true],
  ['https://api.example.fr/ecoles', false],
  ['https://{typed}/ecoles', false],
  ['https://api.{typed}.fr/ecoles', false],
  ['https://someone@api.example.fr/ecoles?q={typed}', false],
  ['https://api.example.fr#{typed}', false],
  ['https://api.example.fr?q={typed}', false],
  ['ftp://api.example.fr/{typed}', false],
  ['file:///etc/{typed}', false],
  ['//api.example.fr/{typed}', false],
  ['https://api.example.fr/{other}/{typed}', false],
  ['https://api.example.fr/ecoles?q={typed} ', false],
])('%s as the address of a search: %s', (search, right) => {
  expect(Value.Check(reference.settings, { from: { ...api, search } })).toBe(right)
})

test('the hosts of an API are those of its addresses, as an operator lists them', () => {
  expect(
    hostsOf({
      search: 'https://API.example.fr:443/a?q={typed}',
      find: 'https://other.example.fr:8443/{key}',
    }),
  ).toEqual(['api.example.fr', 'other.example.fr:8443'])
})
