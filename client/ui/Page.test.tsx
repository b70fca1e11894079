import { screen } from '@testing-library/react'
import { draw } from '../../tests/support/draw'
import { Page } from './Page'
import { Link, Route, Switch } from './router'

const pages = (
  <Switch>
    <Route path="/">
      <Page title="Mes dossiers">
        <Link to="/suite">Suite</Link>
      </Page>
    </Route>
    <Route path="/suite">
      <Page title="Relire" procedure="Petite démarche" inError />
    </Route>
  </Switch>
)

test('the first page of a visit leaves the focus where the browser put it', () => {
  draw(pages)
  expect(document.body).toHaveFocus()
  expect(document.title).toBe('Mes dossiers – Guichet')
})

test('a page that one comes to takes the focus on its title and names itself, its procedure and the product', async () => {
  const { person } = draw(pages)
  await person.click(screen.getByRole('link', { name: 'Suite' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Relire' })).toHaveFocus()
  expect(document.title).toBe('Erreur\u00a0: Relire – Petite démarche – Guichet')
})
