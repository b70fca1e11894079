import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { World } from '../../../forms/fields/view'
import type { Fact } from '../../../schemas/lookup'
import { aProcedure } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'

const strasbourg: Fact = {
  label: 'EDITIONS CAURETTE',
  detail: '67000 STRASBOURG',
  values: {
    name: 'EDITIONS CAURETTE',
    line1: '12 RUE BASSE',
    postcode: '67000',
    city: 'STRASBOURG',
    state: 'open',
  },
  source: 'API Recherche d’entreprises (répertoire Sirene)',
  at: '2026-03-12T10:00:00.000Z',
}
const besancon: Fact = {
  ...strasbourg,
  label: 'LES TROIS SAPINS',
  detail: '25000 BESANCON',
  values: {
    name: 'LES TROIS SAPINS',
    line1: '1 RUE HAUTE',
    postcode: '25000',
    city: 'BESANCON',
    state: 'closed',
    closedOn: '2024-03-01',
  },
}
const known = new Map<string, Fact | null | undefined>([
  ['73282932000074', strasbourg],
  ['55208131766522', besancon],
  ['13002526500013', null],
  ['21750001600019', undefined],
])

async function opened() {
  const asked: string[] = []
  const world: World = {
    upload: () => Promise.reject(new Error('Nothing is sent.')),
    fileAddress: () => null,
    offers: (source) => source === 'companies',
    search: () => Promise.resolve([]),
    find: ({ key }) => {
      asked.push(key)
      return Promise.resolve(known.get(key))
    },
    learn: () => undefined,
  }
  await openWizard({ procedure: aProcedure({ applicant: 'company' }), at: 'sections/applicant', world })
  const siret = screen.getByRole('textbox', { name: 'Numéro SIRET' })
  return {
    asked,
    async type(text: string) {
      await userEvent.clear(siret)
      await userEvent.type(siret, `${text}{Tab}`)
    },
  }
}
const part = (name: string) => screen.getByRole('textbox', { name })

test('a SIRET fills in the name and the address, which are said and may be changed', async () => {
  const { asked, type } = await opened()
  await type('732 829 320 00074')
  await waitFor(() => expect(part('Nom de l’entreprise')).toHaveValue('EDITIONS CAURETTE'))
  expect(part('Numéro et voie')).toHaveValue('12 RUE BASSE')
  expect(part('Commune')).toHaveValue('STRASBOURG')
  expect(screen.getByText(/^EDITIONS CAURETTE, 67000 STRASBOURG\. Vérifiez/)).toBeInTheDocument()
  expect(screen.getByText('Nom et adresse remplis d’après le SIRET. Vérifiez-les.')).toBeInTheDocument()
  expect(asked).toEqual(['73282932000074'])
})

test('another SIRET replaces what the first one filled in; a closed establishment is told', async () => {
  const { type } = await opened()
  await type('73282932000074')
  await waitFor(() => expect(part('Nom de l’entreprise')).toHaveValue('EDITIONS CAURETTE'))
  await type('55208131766522')
  await waitFor(() => expect(part('Nom de l’entreprise')).toHaveValue('LES TROIS SAPINS'))
  expect(part('Code postal')).toHaveValue('25000')
  expect(screen.getByText(/est fermé depuis le 1er mars 2024/)).toBeInTheDocument()
})

test('what a person wrote is theirs', async () => {
  const { type } = await opened()
  await userEvent.type(part('Nom de l’entreprise'), 'Caurette & fils{Tab}')
  await type('73282932000074')
  await waitFor(() => expect(part('Commune')).toHaveValue('STRASBOURG'))
  expect(part('Nom de l’entreprise')).toHaveValue('Caurette & fils')
})

test.each([
  ['13002526500013', /n’est pas dans le répertoire public/],
  ['21750001600019', /ne répond pas\. Continuez/],
])('one that is not found, or not answered, is told and blocks nobody: %s', async (number, sentence) => {
  const { type } = await opened()
  await type(number)
  expect(await screen.findByText(sentence)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
  const summary = await screen.findByRole('alert')
  expect(summary).not.toHaveTextContent('Numéro SIRET')
})

test('a number with a wrong key is asked of nobody', async () => {
  const { asked, type } = await opened()
  await type('73282932000075')
  expect(asked).toEqual([])
})
