import { findingsOf, withFields } from '../../../../tests/support/builders/findings'

const fields = [
  { id: 'here', type: 'yesNo', label: 'Ici ?' },
  { id: 'staff', type: 'integer', label: 'Salariés', optional: true },
  { id: 'since', type: 'date', label: 'Depuis', when: { here: true } },
  { id: 'agree', type: 'checkbox', label: 'D’accord', optional: true },
]

test.each<[must: object, found: readonly string[]]>([
  [{ here: true }, []],
  [{ here: { isFilled: true } }, ['reach.neverFails?']],
  [{ since: { isFilled: true } }, ['reach.neverFails?']],
  [{ here: { isFilled: true }, since: { isFilled: true } }, []],
  [{ any: [{ here: true }, { since: { isFilled: true } }] }, []],
  [{ here: { isEmpty: true } }, []],
  [{ staff: { over: 3 } }, ['reach.untested?']],
  [{ here: true, staff: { over: 3 } }, ['reach.untested?']],
  [{ agree: true }, []],
])('the rule %j', (must, found) => {
  const definition = { ...withFields(...fields), eligibility: [{ must, message: 'Adressez-vous ailleurs.' }] }
  expect(findingsOf(definition)).toEqual(found.map((finding) => `/eligibility/0/must ${finding}`))
})
