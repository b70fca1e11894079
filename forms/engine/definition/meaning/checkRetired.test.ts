import { findingsOf, withFields } from '../../../../tests/support/builders/findings'

const options = { post: 'Courrier', fax: { label: 'Télécopie', retired: true } }
const way = { id: 'way', type: 'choice', label: 'Par quel moyen ?', options }
const ways = { id: 'ways', type: 'multipleChoice', label: 'Par quels moyens ?', options }

test.each<[when: object, found: readonly string[]]>([
  [{ way: 'fax' }, ['options.retired?']],
  [{ way: { isNot: 'fax' } }, ['options.retired?']],
  [{ ways: { has: 'fax' } }, ['options.retired?']],
  [{ any: [{ way: 'post' }, { ways: { hasAny: ['fax'] } }] }, ['options.retired?']],
  [{ way: 'post' }, []],
  [{ ways: { hasNone: ['post'] } }, []],
  [{ ways: { count: { over: 1 } } }, []],
])('a condition such as %j', (when, found) => {
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when }
  expect(findingsOf(withFields(way, ways, asked))).toEqual(
    found.map((finding) => `/sections/0/fields/2/when ${finding}`),
  )
})
