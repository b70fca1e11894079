import { aProcedure, aQuestion } from '../../tests/support/builders/forms'
import { frenchTexts } from './frenchTexts'

test('texts in French alone are known, wherever they stand; what is in English, and what nobody reads, is not', () => {
  const procedure = aProcedure({
    title: { fr: 'Demande', en: 'Form' },
    eligibility: [{ must: { question: 'Oui' }, message: 'Pour vous seuls.' }],
    fields: [
      aQuestion({ label: 'Nom', hint: { fr: 'Le vôtre', en: 'Yours' }, note: 'À revoir.', message: 'Form' }),
      {
        ...{ id: 'nature', type: 'choice', label: 'Nature' },
        options: { one: 'Un', two: { label: 'Deux', hint: 'Le second' } },
      },
    ],
  })
  const texts = frenchTexts(procedure)
  for (const text of ['Nom', 'Pour vous seuls.', 'Un', 'Deux', 'Le second', 'Une page'])
    expect([text, texts.has(text)]).toEqual([text, true])
  for (const text of ['Demande', 'Form', 'Le vôtre', 'Yours', 'À revoir.', 'Oui', 'question', 'text'])
    expect([text, texts.has(text)]).toEqual([text, false])
  expect(frenchTexts(procedure)).toBe(texts)
})
