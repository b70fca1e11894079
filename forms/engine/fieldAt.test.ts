import { aForm, aProcedure, aQuestion, rowId } from '../../tests/support/builders/forms'
import { fieldAt, loadForm, typeNamesOf } from '.'

const form = aForm({
  applicant: 'company',
  fields: [
    aQuestion(),
    { id: 'one', type: 'computed', label: 'One', value: '1', as: 'percent' },
    {
      id: 'rows',
      type: 'repetition',
      label: 'R',
      row: { name: 'r', add: 'a' },
      fields: [aQuestion({ id: 'inside' })],
    },
  ],
})

test.each([
  ['question', 'text'],
  ['one', 'computed'],
  ['rows', 'repetition'],
  [`rows/${rowId(1)}`, 'repetition'],
  [`rows/${rowId(1)}/inside`, 'text'],
  ['applicant/siret', 'siret'],
  ['inside', undefined],
  ['siret', undefined],
  ['applicant', undefined],
  ['question/x', undefined],
  [`rows/${rowId(1)}/question`, undefined],
  ['rows//inside', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s leads to %s', async (path, type) => {
  expect(fieldAt(await form, path)?.type).toBe(type)
})

test('a page loads the types its definition uses, those of computed values and of the applicant included', async () => {
  const { procedure } = await form
  expect([...typeNamesOf(procedure)].sort()).toEqual([
    'address',
    'email',
    'percent',
    'phone',
    'siret',
    'text',
  ])
  const loaded = await loadForm(aProcedure())
  expect([...loaded.types.keys()]).toEqual(['text'])
})

test('the same definition is read once', async () => {
  const procedure = aProcedure()
  expect(await loadForm(procedure)).toBe(await loadForm(procedure))
})

test('a definition that the check would refuse is not compiled', async () => {
  const wrong = aProcedure({ fields: [aQuestion({ when: { nobody: 1 } })] })
  await expect(loadForm(wrong)).rejects.toThrow('condition.unknownName')
})
