import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { aProcedure } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'
import { keepLocale } from '../../messages/locale'

const procedure = aProcedure({
  title: { fr: 'Une démarche', en: 'A procedure' },
  sections: [
    {
      id: 'page',
      title: 'Le problème',
      fields: [
        {
          id: 'name',
          type: 'text',
          label: { fr: 'Nom', en: 'Name' },
          hint: 'En capitales',
          message: 'Donnez un nom.',
        },
        {
          id: 'nature',
          type: 'choice',
          label: 'De quelle nature ?',
          options: { one: 'Une panne', two: { fr: 'Un vol', en: 'A theft' } },
        },
        { id: 'intro', type: 'explanation', text: 'Écrivez *simplement*.' },
      ],
    },
  ],
})
const langOf = (text: string | RegExp) =>
  screen.getAllByText(text).at(-1)?.closest('[lang]')?.getAttribute('lang')

afterEach(() => keepLocale('fr'))

test('on an English page what is in French alone says so, word by word, and what is translated does not', async () => {
  keepLocale('en')
  document.documentElement.lang = 'en'
  await openWizard({ procedure, at: 'sections/page' })
  for (const text of ['Le problème', 'En capitales', 'De quelle nature ?', 'Une panne', 'simplement'])
    expect([text, langOf(text)]).toEqual([text, 'fr'])
  for (const text of ['A procedure', 'Name', 'A theft', 'Continue'])
    expect([text, langOf(text)]).toEqual([text, 'en'])
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await screen.findByRole('alert')
  expect(langOf('Donnez un nom.')).toBe('fr')
})

test('the review says so too: of sections, questions and options', async () => {
  keepLocale('en')
  document.documentElement.lang = 'en'
  await openWizard({ procedure, at: 'relecture', answers: { name: 'Ada', nature: 'one' } })
  for (const text of ['Le problème', 'De quelle nature ?', 'Une panne'])
    expect([text, langOf(text)]).toEqual([text, 'fr'])
  for (const text of ['Name', 'Ada']) expect([text, langOf(text)]).toEqual([text, 'en'])
})

test('on a French page nothing needs to', async () => {
  document.documentElement.lang = 'fr'
  const { container } = await openWizard({ procedure, at: 'sections/page' })
  expect(container.querySelectorAll('[lang]')).toHaveLength(0)
})
