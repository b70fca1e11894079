import { jest } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import type { Found } from '../../schemas/lookup'
import { showInput } from '../../tests/support/showInput'
import { communeView } from '../fields/commune/CommuneInput'
import { countryView } from '../fields/country/CountryInput'
import { epciView } from '../fields/epci/EpciInput'
import { indexOf } from '../fields/listIndex'
import { multipleChoiceView } from '../fields/multipleChoice/MultipleChoiceInput'

// Axe and a keystroke at a time take theirs where others work too.
jest.setTimeout(30_000)

const about = { source: 'INSEE', at: '2026-01-01' }
const places: readonly Found[] = [
  { key: '97411', label: 'Saint-Denis', detail: 'La Réunion (974)', ...about },
  { key: '93066', label: 'Saint-Denis', detail: 'Seine-Saint-Denis (93)', ...about },
  { key: '67482', label: 'Strasbourg', detail: 'Bas-Rhin (67)', ...about },
  ...Array.from({ length: 60 }, (_, n) => ({ key: `010${10 + n}`, label: `Villeneuve ${n}`, ...about })),
]
const index = indexOf(places.map((place) => ({ ...place, names: [place.label], also: [place.detail ?? ''] })))

/** A source that answers when it is told to, or never. */
function aSource(answers: 'at once' | 'when told' | 'never' = 'at once') {
  const asked: { typed: string; answer(): void; signal: AbortSignal }[] = []
  const learnt: [string, string | undefined][] = []
  return {
    asked,
    learnt,
    state: { answers },
    world() {
      return {
        upload: () => Promise.reject(new Error('Nothing is sent.')),
        fileAddress: () => null,
        offers: () => true,
        find: async ({ key }: { key: string }) => index.get(key) ?? null,
        learn: ({ key }: { key: string }, fact: { label: string } | null) =>
          void learnt.push([key, fact?.label]),
        search: (_: string, typed: string, signal: AbortSignal) => {
          if (this.state.answers === 'never') return Promise.reject(new Error('offline'))
          const found = index.search(typed, 20)
          if (this.state.answers === 'at once') return Promise.resolve(found)
          return new Promise<readonly Found[]>((resolve) => {
            asked.push({ typed, signal, answer: () => resolve(found) })
          })
        },
      }
    },
  }
}

const box = () => screen.getByRole('combobox', { name: 'La question' })
const lines = () => screen.queryAllByRole('option').map((each) => each.textContent)
const field = { id: 'commune', label: 'Commune' }
const showCommune = (source = aSource(), value?: string | { unreadable: string }) => ({
  source,
  ...showInput(communeView, field, { world: source.world(), ...(value === undefined ? {} : { value }) }),
})

describe('a list that a source keeps', () => {
  it('is found by the beginnings of words in any order, told aloud, and chosen with the arrows', async () => {
    const { heard, source } = showCommune()
    await userEvent.type(box(), 'denis SAINT')
    await waitFor(() =>
      expect(lines()).toEqual(['Saint-Denis – La Réunion (974)', 'Saint-Denis – Seine-Saint-Denis (93)']),
    )
    expect(screen.getByText('2 résultats, flèche bas pour choisir.')).toHaveAttribute('role', 'status')
    expect(box()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '')
    expect(active).toHaveTextContent('Seine-Saint-Denis')
    expect(active).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    expect(heard).toEqual(['93066'])
    expect(source.learnt).toContainEqual(['93066', 'Saint-Denis'])
    expect(box()).toHaveAttribute('aria-expanded', 'false')
    expect(box()).toHaveFocus()
  })

  it('opens on its first lines, with no more of them in the page than one reads', async () => {
    const { container } = showCommune()
    await userEvent.click(box())
    await waitFor(() => expect(lines()).toHaveLength(20))
    expect(screen.getByRole('listbox').querySelectorAll('*').length).toBeLessThanOrEqual(50)
    expect(screen.getByText('20 premiers résultats, flèche bas pour choisir.')).toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
    await userEvent.keyboard('{ArrowUp}')
    expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')).toHaveTextContent(
      'Villeneuve 16',
    )
    await userEvent.keyboard('{Escape}')
    expect(lines()).toEqual([])
  })

  it('takes a name that is written in full and nobody else’s, without having to choose it', async () => {
    const { heard } = showCommune()
    await userEvent.type(box(), 'strasbourg')
    await waitFor(() => expect(lines()).toHaveLength(1))
    await userEvent.tab()
    await waitFor(() => expect(heard.at(-1)).toBe('67482'))
  })

  it('keeps a name that is several communes’ or none’s as it was written', async () => {
    const { heard } = showCommune()
    await userEvent.type(box(), 'Saint-Denis')
    await waitFor(() => expect(lines()).toHaveLength(2))
    await userEvent.tab()
    expect(heard).toEqual([{ unreadable: 'Saint-Denis' }])
    expect(box()).toHaveValue('Saint-Denis')
    await userEvent.type(box(), ' sur mer')
    await waitFor(() => expect(screen.getByText(/Aucun résultat/)).toBeInTheDocument())
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('asks for the name of a code that nobody has named, and shows the code meanwhile', async () => {
    const { source } = showCommune(aSource(), '67482')
    expect(box()).toHaveValue('(67482)')
    await waitFor(() => expect(source.learnt).toEqual([['67482', 'Strasbourg']]))
  })

  it('is cleared by its button, which gives the focus back', async () => {
    const { heard } = showCommune(aSource(), '67482')
    await userEvent.click(screen.getByRole('button', { name: 'Effacer la réponse' }))
    expect(heard).toEqual([undefined])
    expect(box()).toHaveValue('')
    expect(box()).toHaveFocus()
  })

  it('drops an answer that was overtaken, whenever it comes', async () => {
    const { source } = showCommune(aSource('when told'))
    await userEvent.type(box(), 's')
    await userEvent.type(box(), 'trasb')
    await waitFor(() => expect(source.asked.at(-1)?.typed).toBe('strasb'))
    const [last, ...overtaken] = [...source.asked].reverse()
    expect(overtaken.map(({ signal }) => signal.aborted)).not.toContain(false)
    await act(async () => last?.answer())
    for (const each of overtaken) await act(async () => each.answer())
    expect(overtaken.length).toBeGreaterThan(0)
    expect(lines()).toEqual(['Strasbourg – Bas-Rhin (67)'])
  })

  it('takes the name once the list has answered, though the focus is gone', async () => {
    const { source, heard } = showCommune(aSource('when told'))
    await userEvent.type(box(), 'strasbourg{Tab}')
    expect(heard).toEqual([{ unreadable: 'strasbourg' }])
    await waitFor(() => expect(source.asked.at(-1)?.typed).toBe('strasbourg'))
    await act(async () => source.asked.at(-1)?.answer())
    expect(heard).toEqual([{ unreadable: 'strasbourg' }, '67482'])
  })
})

describe('a list that does not answer', () => {
  it('says so, keeps what is typed, and takes it once the network is back', async () => {
    const { source, heard, container } = showCommune(aSource('never'))
    await userEvent.type(box(), 'Strasbourg')
    const said = await screen.findByText(/^La liste ne répond pas/)
    expect(said).toHaveAttribute('role', 'status')
    expect(await axe(container)).toHaveNoViolations()
    await userEvent.tab()
    expect(heard).toEqual([{ unreadable: 'Strasbourg' }])
    source.state.answers = 'at once'
    await act(async () => window.dispatchEvent(new Event('online')))
    await waitFor(() => expect(heard).toEqual([{ unreadable: 'Strasbourg' }, '67482']))
  })

  it('lets a code be typed', async () => {
    const { heard } = showInput(epciView, field, { world: aSource('never').world() })
    await userEvent.type(box(), '246 700 488')
    await screen.findByText(/^La liste ne répond pas/)
    await userEvent.tab()
    expect(heard).toEqual(['246700488'])
  })
})

it('a country is found by any of its names', async () => {
  const { heard } = showInput(countryView, field)
  await userEvent.type(box(), 'unis etats{ArrowDown}{Enter}')
  await userEvent.clear(box())
  await userEvent.type(box(), 'allemagne{Tab}')
  expect(heard).toEqual(['US', 'DE'])
  expect(box()).toHaveValue('Allemagne')
})

describe('several lines of a list', () => {
  const several = { ...field, options: { from: 'communes' } }
  const show = (value?: string[] | { unreadable: string }) => {
    const source = aSource()
    return showInput(multipleChoiceView, several, {
      world: source.world(),
      ...(value === undefined ? {} : { value }),
    })
  }
  const tags = () => within(screen.getByRole('list', { name: 'Réponses choisies' })).getAllByRole('button')

  it('are added one by one, each with a button that takes it back', async () => {
    const { heard, container } = show()
    await userEvent.type(box(), 'strasb')
    await waitFor(() => expect(lines()).toHaveLength(1))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await userEvent.type(box(), 'villeneuve 7')
    await waitFor(() => expect(lines()).toHaveLength(1))
    await userEvent.tab()
    await waitFor(() => expect(heard.at(-1)).toEqual(['67482', '01017']))
    expect(box()).toHaveValue('')
    expect(tags().map((tag) => tag.textContent)).toEqual(['Retirer (67482)', 'Retirer (01017)'])
    expect(await axe(container)).toHaveNoViolations()
    await userEvent.click(screen.getByRole('button', { name: 'Retirer (67482)' }))
    expect(heard.at(-1)).toEqual(['01017'])
    expect(screen.getByRole('button', { name: 'Retirer (01017)' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(heard.at(-1)).toBeUndefined()
    expect(box()).toHaveFocus()
  })

  it('can be taken back and written again', async () => {
    const { heard } = show()
    for (const _ of [1, 2]) {
      await userEvent.type(box(), 'strasbourg')
      await waitFor(() => expect(lines()).toHaveLength(1))
      await userEvent.tab()
      await waitFor(() => expect(heard.at(-1)).toEqual(['67482']))
      await userEvent.click(screen.getByRole('button', { name: /^Retirer/ }))
    }
  })

  it('stay beside what is none of them, which is refused and shown back', async () => {
    const { heard } = show(['67482'])
    await userEvent.type(box(), 'Atlantide')
    await screen.findByText(/Aucun résultat/)
    await userEvent.tab()
    expect(heard.at(-1)).toEqual({ unreadable: '67482\nAtlantide' })
    expect(tags()).toHaveLength(1)
    expect(box()).toHaveValue('Atlantide')
    await userEvent.click(screen.getByRole('button', { name: 'Effacer la réponse' }))
    expect(heard.at(-1)).toEqual(['67482'])
  })
})
