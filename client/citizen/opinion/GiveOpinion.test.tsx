import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { draw } from '../../../tests/support/draw'
import { aProblem } from '../../../tests/support/problem'
import { smallServer } from '../../../tests/support/smallServer'
import { GiveOpinion } from './GiveOpinion'

const sent: unknown[] = []
let refusing = false
beforeAll(() =>
  smallServer(({ method, body }) => {
    if (method === 'PUT') sent.push(body)
    return refusing
      ? { status: 409, json: aProblem({ status: 409, detail: 'Ce dossier a changé.' }) }
      : { status: 204 }
  }),
)
beforeEach(() => {
  sent.length = 0
  refusing = false
})

const send = () => screen.getByRole('button', { name: 'Envoyer mon avis' })

test('a word is chosen, a comment may be added, and what was said is shown and may be changed', async () => {
  const { person, container } = draw(<GiveOpinion dossier="d1" opinion={undefined} />)
  await person.click(screen.getByRole('radio', { name: 'Plutôt bien' }))
  await person.type(screen.getByRole('textbox'), '  Clair.  ')
  expect(await axe(container)).toHaveNoViolations()
  await person.click(send())
  expect(await screen.findByText('Vous avez répondu : « Plutôt bien ».')).toBeVisible()
  expect(sent).toEqual([{ score: 4, comment: 'Clair.' }])
  expect(screen.getByRole('heading', { name: 'Votre avis' })).toHaveFocus()
  expect(await axe(container)).toHaveNoViolations()
  await person.click(screen.getByRole('button', { name: 'Changer mon avis' }))
  expect(screen.getByRole('radio', { name: 'Plutôt bien' })).toBeChecked()
  expect(screen.getByRole('textbox')).toHaveValue('Clair.')
  await person.click(screen.getByRole('radio', { name: 'Très mal' }))
  await person.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(screen.getByText('Vous avez répondu : « Plutôt bien ».')).toBeVisible()
  expect(sent).toHaveLength(1)
})

test('without a word nothing is sent, and it is said where', async () => {
  const { person } = draw(<GiveOpinion dossier="d1" opinion={undefined} />)
  await person.click(send())
  expect(screen.getByRole('radio', { name: 'Très mal' })).toHaveFocus()
  expect(screen.getByRole('group')).toHaveAccessibleDescription(/Choisissez une réponse/)
  expect(sent).toEqual([])
})

test('what is refused stays as it was written', async () => {
  refusing = true
  const { person } = draw(<GiveOpinion dossier="d1" opinion={{ score: 3, comment: 'Long.' }} />)
  await person.click(screen.getByRole('button', { name: 'Changer mon avis' }))
  await person.click(send())
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce dossier a changé.')
  await waitFor(() => expect(send()).not.toHaveAttribute('aria-busy'))
  expect(screen.getByRole('textbox')).toHaveValue('Long.')
})
