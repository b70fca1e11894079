import { aForm } from '../../support/builders/forms'
import { type Doors, openDoors } from '../fuzz/doors'
import { type Interleaved, interleave } from './interleave'

/** Interleavings after which somebody else comes, and those after which the store is made anew. */
const [personLasts, storeLasts] = [10, 500]

/** Goes through interleavings from a seed on, one server for many of them. */
export async function overInterleavings(
  seed: number,
  count: number,
  done: (seed: number, one: Interleaved) => void,
): Promise<void> {
  const form = await aForm({
    fields: [
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'text', label: id }) as const),
      {
        id: 'rows',
        type: 'repetition',
        label: 'Lignes',
        row: { name: 'Ligne', add: 'Ajouter une ligne' },
        min: 0,
        max: 9,
        fields: ['x', 'y'].map((id) => ({ id, type: 'text', label: id }) as const),
      },
    ],
  })
  let doors: Doors | undefined
  try {
    for (let index = 0; index < count; index++) {
      if (index % storeLasts === 0) {
        await doors?.close()
        doors = await openDoors([form])
      }
      if (doors === undefined) return
      if (index % personLasts === 0) await doors.next()
      const one = await interleave(doors, doors.idOf(form), seed + index)
      done(seed + index, one)
    }
  } finally {
    await doors?.close()
  }
}
