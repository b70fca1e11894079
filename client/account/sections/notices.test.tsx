import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { anAccount, draw } from '../../../tests/support/draw'
import { aProblem } from '../../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../../tests/support/smallServer'
import { Route } from '../../ui/router'
import { AccountPage } from '../AccountPage'
import { MailsPage } from '../OwnPages'
import { RefuseMailsPage } from '../RefuseMailsPage'

let answer: Answered
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer(() => answer)).calls
})

const boxNamed = (name: string) => screen.findByRole('checkbox', { name })

test('each box that is not ticked is a mail refused, once the choices are saved', async () => {
  answer = { json: { refused: ['reminders'] } }
  const { person, container } = draw(<MailsPage />, {
    at: '/compte/courriels',
    account: anAccount('citizen'),
  })
  expect(await boxNamed('un brouillon attend')).not.toBeChecked()
  expect(await boxNamed('un dossier avance')).toBeChecked()
  expect(await axe(container)).toHaveNoViolations()
  await person.click(await boxNamed('un dossier avance'))
  await person.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }))
  expect(await screen.findByText('Vos choix sont enregistrés.')).toBeVisible()
  expect(calls.at(-1)).toMatchObject({
    method: 'PUT',
    path: '/api/account/notices',
    body: { refused: ['reminders', 'progress'] },
  })
  await person.click(await boxNamed('un brouillon attend'))
  expect(screen.queryByText('Vos choix sont enregistrés.')).toBeNull()
})

test('an agent is not asked about drafts', async () => {
  answer = { json: { refused: [] } }
  draw(<MailsPage />, { at: '/compte/courriels', account: anAccount('agent') })
  expect(await boxNamed('un dossier avance')).toHaveAccessibleDescription(/un dossier que vous suivez/)
  expect(screen.queryByRole('checkbox', { name: 'un brouillon attend' })).toBeNull()
})

test('where mails led before leads to these choices', async () => {
  answer = { json: { refused: [] } }
  const { place } = draw(<Route path="/compte" component={AccountPage} />, {
    at: '/compte#courriels',
    account: anAccount('citizen'),
  })
  expect(place()).toBe('/compte/courriels')
})

const page = <Route path="/courriels/:about/:token" component={RefuseMailsPage} />
const at = `/courriels/reminders/${'a'.repeat(40)}`

test('a mail’s own address asks before it refuses, then says how to change one’s mind', async () => {
  answer = { status: 204 }
  const before = calls.length
  const { person, container } = draw(page, { at })
  expect(await axe(container)).toHaveNoViolations()
  expect(calls).toHaveLength(before)
  await person.click(screen.getByRole('button', { name: 'Ne plus les recevoir' }))
  expect(await screen.findByRole('heading', { name: 'Vous ne recevrez plus ces courriels' })).toHaveFocus()
  expect(calls.at(-1)).toMatchObject({ method: 'POST', path: at })
  expect(screen.getByRole('link', { name: 'Choisir mes courriels' })).toHaveAttribute(
    'href',
    '/compte/courriels',
  )
})

test('an address that opens nothing says where to go', async () => {
  const detail = 'Ce lien ne permet plus de refuser ces courriels.'
  answer = { status: 409, json: aProblem({ status: 409, code: 'account.refusalOver', detail }) }
  const { person } = draw(page, { at })
  await person.click(screen.getByRole('button', { name: 'Ne plus les recevoir' }))
  expect(await screen.findByText(detail)).toBeVisible()
})

test('an address about nothing that can be refused is no page', async () => {
  draw(page, { at: at.replace('reminders', 'decisions') })
  expect(screen.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
})
