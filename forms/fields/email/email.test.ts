import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { email } from './email'

const { read, comesBack } = trying(email)

test.each([
  ['a megabyte', `${'a'.repeat(1_000_000)}@exemple.fr`],
  ['a lone surrogate', 'a\ud800@exemple.fr'],
])('%s is refused at once', (_, typed) => {
  expect(read(typed)).toBe('!unreadable')
})

test('what is printed is read back', () => {
  comesBack(fc.emailAddress().map((address) => address.toLowerCase()))
})
