import { jest } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { Refused, Unreachable } from '../api/problems'
import { signalSession } from '../api/sessionSignal'
import { Await } from './Await'
import { useRemote } from './useRemote'

type Outcome = () => Promise<string>

function Shelf({ name, load, here }: { name: string; load: Outcome; here?: string }) {
  const remote = useRemote(name, load, here)
  return <Await remote={remote}>{(value) => <p>{value}</p>}</Await>
}

const refusing = (given: Parameters<typeof aProblem>[0]) => async () => {
  throw new Refused(aProblem(given))
}

test('what is on its way says so, then stands there', async () => {
  draw(<Shelf name="a" load={async () => 'Trois livres'} />)
  expect(screen.getByRole('status')).toHaveTextContent('Chargement en cours…')
  expect(await screen.findByText('Trois livres')).toBeVisible()
})

test('what is here already stands there at once and is not read; another thing is', async () => {
  const read: string[] = []
  function Shelves() {
    const [name, choose] = useState('a')
    const load = async () => {
      read.push(name)
      return 'Trois livres'
    }
    return (
      <>
        <Shelf name={name} load={load} here="Deux livres" />
        <button type="button" onClick={() => choose('b')}>
          b
        </button>
      </>
    )
  }
  const { person } = draw(<Shelves />)
  expect(screen.getByText('Deux livres')).toBeVisible()
  await person.click(screen.getByRole('button', { name: 'b' }))
  expect(await screen.findByText('Trois livres')).toBeVisible()
  expect(read).toEqual(['b'])
})

test('what a server that was not there could not give comes by itself once it is back', async () => {
  jest.useFakeTimers()
  let isBack = false
  const load = async () => {
    if (!isBack) throw new Unreachable('restarting')
    return 'Trois livres'
  }
  draw(<Shelf name="a" load={load} />)
  await act(() => jest.advanceTimersByTimeAsync(2_000))
  expect(screen.getByRole('heading', { name: 'Connexion perdue' })).toBeVisible()
  isBack = true
  await act(() => jest.advanceTimersByTimeAsync(30_000))
  expect(screen.getByText('Trois livres')).toBeVisible()
  jest.useRealTimers()
})

test.each([
  ['a lost connection', async () => Promise.reject(new Unreachable('offline')), 'Connexion perdue'],
  ['a fault of ours', refusing({ status: 500, detail: '' }), 'Cette page n’a pas pu être affichée'],
])('%s is told, and a second try shows the page', async (_, first, title) => {
  let tries = 0
  const load = async () => {
    tries += 1
    return tries === 1 ? first() : 'Trois livres'
  }
  const { person } = draw(<Shelf name="a" load={load} />)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title)
  await person.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(await screen.findByText('Trois livres')).toBeVisible()
})

test('a fault of ours gives the number to quote', async () => {
  draw(<Shelf name="a" load={refusing({ status: 500, requestId: '7f1c-22', detail: 'Un incident.' })} />)
  expect(await screen.findByText(/donnez ce numéro|donnant ce numéro/)).toHaveTextContent('7f1c-22')
})

test('what belongs to somebody else is not found, and nothing says that it exists', async () => {
  draw(<Shelf name="a" load={refusing({ status: 404 })} />)
  expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
})

test('another key is another thing to read: what came too late for the first is left aside', async () => {
  let arrive = (_: string) => {}
  const late = new Promise<string>((resolve) => {
    arrive = resolve
  })
  const { rerender } = draw(<Shelf name="first" load={() => late} />)
  const { container } = draw(<Shelf name="second" load={async () => 'Deux'} />)
  await act(async () => arrive('Un'))
  expect(container).toHaveTextContent('Deux')
  rerender(<p>fini</p>)
})

test('what failed for want of a session is read again with the next one', async () => {
  let signedIn = false
  const load = async () => (signedIn ? 'Trois livres' : refusing({ status: 401 })())
  draw(<Shelf name="a" load={load} />)
  expect(await screen.findByRole('alert')).toBeVisible()
  signedIn = true
  act(() => signalSession('restored'))
  expect(await screen.findByText('Trois livres')).toBeVisible()
})
