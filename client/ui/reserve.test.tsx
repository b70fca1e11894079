import { screen } from '@testing-library/react'
import { draw } from '../../tests/support/draw'
import { reserve } from './reserve'

const Question = () => <p>Laquelle gardez-vous ?</p>

/** A part that comes once its network is there. */
function aPart() {
  const network = { isThere: false, asked: 0 }
  const Part = reserve(async () => {
    network.asked += 1
    if (!network.isThere) throw new TypeError('Failed to fetch')
    return Question
  })
  return { network, Part }
}

test('a part that does not come is told in its place, and the page stays', async () => {
  const { network, Part } = aPart()
  const { person } = draw(
    <>
      <input aria-label="Réponse" defaultValue="une longue histoire" />
      <Part />
    </>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('connexion')
  expect(screen.getByLabelText('Réponse')).toHaveValue('une longue histoire')
  network.isThere = true
  await person.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(await screen.findByText('Laquelle gardez-vous ?')).toBeVisible()
})

test('preparing a part fetches it and draws nothing', async () => {
  const { network, Part } = aPart()
  Part.prepare()
  await Promise.resolve()
  expect(network.asked).toBe(1)
})
