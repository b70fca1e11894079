import { act, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy, type ReactNode, Suspense } from 'react'
import {
  Link,
  NavLink,
  navigate,
  Redirect,
  Route,
  Router,
  Switch,
  useLocation,
  useParams,
  useSearchParams,
} from './router'

const open = (at: string, pages: ReactNode) => {
  history.replaceState(null, '', at)
  return render(<Router>{pages}</Router>)
}
const go = (...way: Parameters<typeof navigate>) => act(() => navigate(...way))
const address = () => location.href.slice(location.origin.length)

const Where = () => <output>{JSON.stringify({ ...useLocation(), ...useParams() })}</output>
const where = () => JSON.parse(screen.getByRole('status').textContent ?? '')

test('a page is told where it is and what was handed over to it; the first one, that it is the first', () => {
  open('/a?b=c#d', <Where />)
  expect(where()).toMatchObject({ pathname: '/a', search: '?b=c', hash: '#d', state: null, first: true })
  go('/e', { state: { kept: 1 } })
  expect(where()).toMatchObject({ pathname: '/e', search: '', hash: '', state: { kept: 1 }, first: false })
})

test('back and forward are followed, and links within the page', async () => {
  open('/a', <Where />)
  go('/b')
  act(() => history.back())
  await waitFor(() => expect(where()).toMatchObject({ pathname: '/a', first: true }))
  act(() => history.forward())
  await waitFor(() => expect(where()).toMatchObject({ pathname: '/b', first: false }))
  act(() => location.assign('#main'))
  await waitFor(() => expect(where()).toMatchObject({ pathname: '/b', hash: '#main' }))
})

test('a page that leads on as soon as it is drawn takes no place in the history', () => {
  const before = history.length
  open(
    '/old',
    <Switch>
      <Route path="/old">
        <Redirect to="/new?x#y" replace />
      </Route>
      <Route>
        <Where />
      </Route>
    </Switch>,
  )
  expect(where()).toMatchObject({ pathname: '/new', search: '?x', hash: '#y' })
  expect(history.length).toBe(before)
})

test('going where one is already takes no second place in the history', () => {
  open('/a#b', <Where />)
  const before = history.length
  go('/a#b', { state: 'again' })
  expect([where().state, history.length]).toEqual(['again', before])
  go('/a#c')
  expect(history.length).toBe(before + 1)
})

test.each(['//else.example/x', '/\\else.example/x', '\\\\else.example/x'])(
  'an address never leads out of the product: %s',
  (to) => {
    open('/', <Where />)
    go(to)
    expect(where().pathname).toBe('/else.example/x')
  },
)

test.each([
  ['alone', {}, true],
  ['with Ctrl', { ctrlKey: true }, false],
  ['with ⌘', { metaKey: true }, false],
  ['with Shift', { shiftKey: true }, false],
  ['with the middle button', { button: 1 }, false],
])('a link pressed %s: whether the product follows it, or the browser', (_, how, followed) => {
  open('/a', <Link to="/b?c#d">Suite</Link>)
  const link = screen.getByRole('link', { name: 'Suite' })
  expect(link).toHaveAttribute('href', '/b?c#d')
  const press = createEvent.click(link, how)
  let taken: boolean | undefined
  const last = (event: Event) => {
    taken = event.defaultPrevented
    event.preventDefault() // jsdom has no other tab to open.
  }
  addEventListener('click', last, { once: true })
  fireEvent(link, press)
  expect([taken, address()]).toEqual(followed ? [true, '/b?c#d'] : [false, '/a'])
})

test.each([
  ['/dossiers', 'page'],
  ['/dossiers/1/sections/2', 'page'],
  ['/dossiers-clos', null],
  ['/', null],
])('at %s the menu’s link to /dossiers is current: %s', (at, current) => {
  open(at, <NavLink to="/dossiers">Mes dossiers</NavLink>)
  expect(screen.getByRole('link').getAttribute('aria-current')).toBe(current)
})

test('what stands around several pages stays, with what it holds, from one to the other', () => {
  const around = (page: string) => (
    <label>
      {page} <input />
    </label>
  )
  open(
    '/one/1',
    <Switch>
      <Route path="/one/:id">{around('one')}</Route>
      <Route path="/two">{around('two')}</Route>
      <Route>elsewhere</Route>
    </Switch>,
  )
  const held = screen.getByLabelText('one')
  for (const [to, page] of [
    ['/one/2', 'one'],
    ['/two', 'two'],
    ['/one/1', 'one'],
  ] as const) {
    go(to)
    expect(screen.getByLabelText(page)).toBe(held)
  }
  go('/three')
  go('/two')
  expect(screen.getByLabelText('two')).not.toBe(held)
})

test('the page that one leaves stays until the next one has come', async () => {
  let arrive = () => {}
  const Late = lazy(async () => {
    await new Promise<void>((resolve) => (arrive = resolve))
    return { default: () => 'the next' }
  })
  const { container } = open(
    '/',
    <Suspense fallback="loading">
      <Switch>
        <Route path="/">this one</Route>
        <Route path="/late" component={Late} />
      </Switch>
    </Suspense>,
  )
  go('/late')
  expect([address(), container.textContent]).toEqual(['/late', 'this one'])
  await act(async () => arrive())
  expect(container.textContent).toBe('the next')
})

test.each([
  ['/p/abc', 'abc'],
  ['/p/abc/', 'abc'],
  ['/p/%C3%A9t%C3%A9', 'été'],
  ['/p/a%2Fb', 'a%2Fb'],
  ['/p/%2525', '%25'],
  // What cannot be decoded is left as it is: nothing of that name will be found.
  ['/p/%E0%A4%A', '%E0%A4%A'],
])('the parameter of %s is %s', (at, id) => {
  open(
    at,
    <Route path="/p/:id">
      <Where />
    </Route>,
  )
  expect(where().id).toBe(id)
})

test('the query is read, and put in place of another, whatever it holds', async () => {
  function Query() {
    const [search, setSearch] = useSearchParams()
    return (
      <>
        <output>{JSON.stringify([...search])}</output>
        <button type="button" onClick={() => setSearch({ a: '100 %25 & +é' })}>
          Choisir
        </button>
        <button type="button" onClick={() => setSearch({})}>
          Effacer
        </button>
      </>
    )
  }
  open('/p?a=%2526&b=%E0%A4%A#c', <Query />)
  expect(where()[0]).toEqual(['a', '%26'])
  await userEvent.click(screen.getByRole('button', { name: 'Choisir' }))
  expect(where()).toEqual([['a', '100 %25 & +é']])
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  expect([address(), where()]).toEqual(['/p', []])
})
