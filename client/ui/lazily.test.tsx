import { jest } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { draw } from '../../tests/support/draw'
import { chunk } from './chunk'
import { ErrorBoundary } from './ErrorBoundary'
import { Loading } from './Loading'
import { lazily } from './lazily'

const drawLazily = (Lazy: ReturnType<typeof lazily<'Book', object>>) =>
  draw(
    <ErrorBoundary at={location.pathname}>
      <Suspense fallback={<Loading />}>
        <Lazy />
      </Suspense>
    </ErrorBoundary>,
  )

test('a page of a chunk is drawn once the chunk is there', async () => {
  drawLazily(
    lazily(
      chunk(async () => ({ Book: () => <p>Trois livres</p> })),
      'Book',
    ),
  )
  expect(screen.getByRole('status')).toBeVisible()
  expect(await screen.findByText('Trois livres')).toBeVisible()
})

test('a page of a chunk that came before is drawn at once', async () => {
  const books = chunk(async () => ({ Book: () => <p>Trois livres</p> }))
  await books.fetch()
  drawLazily(lazily(books, 'Book'))
  expect(screen.getByText('Trois livres')).toBeVisible()
})

test('a chunk that does not come is told as a lost connection', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  drawLazily(
    lazily(
      chunk(async () => Promise.reject(new TypeError('Failed to fetch'))),
      'Book',
    ),
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'Connexion perdue' })).toBeVisible()
})

test('a page that breaks is told as our own fault', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const Book = () => {
    throw new Error('broken')
  }
  drawLazily(
    lazily(
      chunk(async () => ({ Book })),
      'Book',
    ),
  )
  expect(await screen.findByRole('heading', { level: 1, name: /n’a pas pu être affichée/ })).toBeVisible()
})
