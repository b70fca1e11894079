import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { yesNo } from './yesNo'

const { comesBack } = trying(yesNo)

test('no is an answer', () => {
  expect(yesNo.isEmpty(false)).toBe(false)
  expect(yesNo.present(false, yesNo.example.field, 'fr', noFacts)).toEqual({ kind: 'text', text: 'Non' })
  expect(yesNo.present(true, yesNo.example.field, 'en', noFacts)).toEqual({ kind: 'text', text: 'Yes' })
})

test('what is printed is read back', () => {
  comesBack(fc.boolean())
})
