import { readConfig } from '../config'
import { isReachable, reachableApis } from './authorApis'
import { pointedAt, textAt } from './pointer'

const reading = (env: Readonly<Record<string, string>>) => reachableApis(readConfig(env))

test('an API is reachable when the operator lists each of its hosts, port included', () => {
  const listed = reading({ GUICHET_REFERENCE_HOSTS: 'api.example.fr,lists.example.fr:8443' })
  const api = (search: string, find: string) => ({
    search: `https://${search}/{typed}`,
    find: `https://${find}/{key}`,
  })
  expect(isReachable(listed, api('api.example.fr', 'lists.example.fr:8443'))).toBe(true)
  expect(isReachable(listed, api('API.example.fr:443', 'api.example.fr'))).toBe(true)
  expect(isReachable(listed, api('api.example.fr', 'lists.example.fr'))).toBe(false)
  expect(isReachable(listed, api('api.example.fr', 'api.example.fr.evil.example'))).toBe(false)
  expect(isReachable(reading({}), api('api.example.fr', 'api.example.fr'))).toBe(false)
})

test.each(['{"api.example.fr":"Bearer secret"}', '{secret}', '{"a":{"X":"b\\r\\nsecret: c"}}'])(
  'headers that cannot be read stop the start, and are not quoted: %s',
  (text) => {
    const start = () => reading({ GUICHET_REFERENCE_HEADERS: text })
    expect(start).toThrow(/^GUICHET_REFERENCE_HEADERS: expected JSON/)
    expect(start).not.toThrow(/secret/)
  },
)

test.each<[unknown, string, unknown]>([
  [{ a: [{ b: 'c' }] }, '/a/0/b', 'c'],
  [{ 'a/b': { '~': 1 } }, '/a~1b/~0', '1'],
  [['x'], '', undefined],
  ['x', '', 'x'],
  [{ a: ' ' }, '/a', undefined],
  [{ a: null }, '/a/b/c', undefined],
  [{ a: true }, '/a', 'true'],
  [JSON.parse('{"__proto__":{"a":"own"}}'), '/__proto__/a', 'own'],
  [{}, '/__proto__/constructor/name', undefined],
  [[], '/length', undefined],
])('in %j, %s is the text %j', (json, pointer, text) => {
  expect(textAt(json, pointer)).toBe(text)
})

test('the whole of an answer is at the empty pointer', () => {
  expect(pointedAt([1], '')).toEqual([1])
})
