import { locales } from '../../../../schemas/label'
import type { DefinitionChange } from '../change'
import { type ChangeCode, rules } from '../rules'
import { fr } from './fr'
import { wordChange } from './wordChange'

const change = (given: Partial<DefinitionChange>): DefinitionChange => ({
  ...{ at: '/sections/0', code: 'text', impact: 'harmless', key: 'label' },
  ...{ subject: { kind: 'field', id: 'name', label: { fr: 'Nom', en: 'Name' } } },
  ...given,
})
const isCode = (key: string): key is ChangeCode => Object.hasOwn(rules, key)
const codes = Object.keys(rules).filter(isCode)

test.each(codes)('%s is told in short sentences, with why it is so classed', (code) => {
  for (const locale of locales) {
    const { what, why } = wordChange(change({ code }), locale)
    expect(what).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(why).toMatch(/^[\p{Lu}“].*\.$/u)
    for (const words of [what, why]) expect(words.split(/\s+/).length).toBeLessThanOrEqual(25)
  }
})

test('French sentences keep their marks on the line', () => {
  for (const { what, why } of Object.values(fr)) expect(`${what} ${why}`).not.toMatch(/ [:;?!»]|« |\w'\w/)
})

test('a change is about what its author wrote, in the reader’s language, and quotes both sides', () => {
  const of = { fr: 'Vous', en: 'You' }
  const about = change({
    subject: { kind: 'option', id: 'a', label: 'Un', of },
    before: 'Un',
    after: { fr: 'Un', en: 'One' },
  })
  expect(wordChange(about, 'en')).toEqual({
    ...{ at: '/sections/0', impact: 'harmless', subject: 'Un (You)', what: 'Text changed: label' },
    ...{ why: 'Only the words change. Answers already given stay.', before: 'Un', after: 'Un / One' },
  })
  const condition = wordChange(change({ key: 'strange', after: { notice: true } }), 'fr')
  expect([condition.what, condition.before, condition.after]).toEqual([
    'Texte changé\u00a0: strange',
    undefined,
    '{"notice":true}',
  ])
  expect(wordChange(change({ after: 'x'.repeat(900) }), 'fr').after?.length).toBe(301)
})
