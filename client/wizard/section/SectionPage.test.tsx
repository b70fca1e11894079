import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { aProcedure } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'

const procedure = aProcedure({
  title: 'Signaler',
  sections: [
    {
      id: 'facts',
      title: 'Les faits',
      fields: [
        { id: 'story', type: 'text', label: 'Que s’est-il passé ?', max: 20 },
        { id: 'warned', type: 'yesNo', label: 'Prévenu ?' },
        {
          id: 'days',
          type: 'integer',
          label: 'Combien de jours avant ?',
          unit: 'jours',
          when: { warned: true },
        },
        { id: 'how', type: 'text', label: 'Comment ?', when: { warned: true } },
        { id: 'note', type: 'text', label: 'Une note', optional: true },
      ],
    },
    {
      id: 'more',
      title: 'La suite',
      when: { warned: true },
      fields: [{ id: 'end', type: 'text', label: 'La fin', optional: true }],
    },
  ],
})

const open = (given: Partial<Parameters<typeof openWizard>[0]> = {}) =>
  openWizard({ procedure, at: 'sections/facts', ...given })
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
const story = () => screen.getByRole('textbox', { name: 'Que s’est-il passé ?' })
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

describe('a section', () => {
  it('says where one is: title, step, procedure', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Les faits')
    expect(document.title).toEqual(expect.stringMatching(/^Étape 1 sur 2\s: Les faits – Signaler – Guichet$/))
    expect(screen.getByText('Étape 1 sur 2 – Les faits')).toBeInTheDocument()
  })

  it('says once that questions are required, and which are not', async () => {
    await open()
    expect(screen.getByText(/Toutes les questions sont obligatoires/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Une note (facultatif)' })).toBeInTheDocument()
  })

  it('shows questions at once under their condition, says how many, and leaves the focus where it is', async () => {
    await open()
    await choose('Oui')
    expect(screen.getByRole('textbox', { name: 'Combien de jours avant ?' })).toHaveAccessibleDescription(
      'jours',
    )
    expect(screen.getByText('2 questions ajoutées')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Oui' })).toHaveFocus()
    await choose('Non')
    expect(screen.queryByRole('textbox', { name: 'Comment ?' })).toBeNull()
    expect(screen.getByText('2 questions retirées')).toBeInTheDocument()
  })

  it('proposes what the applicant said of themselves, and refuses in the author’s own words', async () => {
    const message = 'Donnez l’adresse où vous lisez vos messages.'
    const copies = aProcedure({
      applicant: 'person',
      fields: [
        { id: 'mail', type: 'email', label: 'Adresse', default: { answer: 'applicant.email' }, message },
      ],
    })
    const answers = { applicant: { email: 'ada@exemple.fr' } }
    await open({ procedure: copies, at: 'sections/page', answers })
    const mail = screen.getByRole('textbox', { name: 'Adresse' })
    expect(mail).toHaveValue('ada@exemple.fr')
    await userEvent.clear(mail)
    await goOn()
    expect(await screen.findByRole('alert')).toHaveTextContent(message)
    expect(mail).toHaveAccessibleDescription(expect.stringContaining(message))
  })

  it('brings back what was answered when its question comes back', async () => {
    await open()
    await choose('Oui')
    await userEvent.type(screen.getByRole('textbox', { name: 'Comment ?' }), 'Par courriel')
    await choose('Non')
    await choose('Oui')
    expect(screen.getByRole('textbox', { name: 'Comment ?' })).toHaveValue('Par courriel')
  })

  it('is not found when it is not asked', async () => {
    await open({ at: 'sections/more' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page introuvable')
  })
})

describe('Continuer', () => {
  it('goes on when all is right, by an answer typed a moment before', async () => {
    const { address } = await open({ answers: { warned: false } })
    await userEvent.type(story(), 'Tout{Enter}')
    await waitFor(() => expect(address()).toBe('/d/relecture'))
  })

  it('goes to a section that the last answer has opened', async () => {
    const { address } = await open({ answers: { story: 'Tout', warned: true, days: 2, how: 'Ainsi' } })
    await goOn()
    await waitFor(() => expect(address()).toBe('/d/sections/more'))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  it('says what is wrong in a summary that takes the focus, in the words that stand at the questions', async () => {
    const { container } = await open()
    await userEvent.type(story(), 'Bien plus de vingt caractères')
    await goOn()
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(document.title).toMatch(/^Erreur\s: /)
    expect(within(summary).getByRole('heading')).toHaveTextContent('Corrigez ces 2 réponses pour continuer')
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Que s’est-il passé ? – Écrivez au plus 20 caractères. Vous en avez écrit 29.',
      'Prévenu ? – Choisissez «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0».',
    ])
    expect(story()).toBeInvalid()
    expect(story()).toHaveAccessibleDescription(
      /^Erreur\s: Écrivez au plus 20 caractères. Vous en avez écrit 29.$/,
    )
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads from the summary to each question', async () => {
    await open()
    await goOn()
    await userEvent.click(await screen.findByRole('link', { name: /^Prévenu/ }))
    expect(screen.getByRole('radio', { name: 'Oui' })).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: /^Que s’est-il/ }))
    expect(story()).toHaveFocus()
  })

  it('forgets an error once it is corrected, and keeps the summary until the next time', async () => {
    await open()
    await goOn()
    await screen.findByRole('alert')
    await choose('Non')
    expect(screen.queryByText(/^Choisissez/, { selector: '.error *' })).toBeNull()
    expect(story()).toBeInvalid()
    expect(screen.getAllByRole('link', { name: /–/ })).toHaveLength(2)
    await userEvent.type(story(), 'Tout{Tab}')
    expect(story()).toBeValid()
    await goOn()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('adds no error while one corrects: a new one waits for the next time', async () => {
    await open({ answers: { story: 'Tout' } })
    await goOn()
    await screen.findByRole('alert')
    await userEvent.clear(story())
    await userEvent.tab()
    expect(story()).toBeValid()
  })
})

describe('the ways on and back', () => {
  it('pass without a check, and keep what was typed', async () => {
    const { address } = await open()
    await userEvent.type(story(), 'Un début')
    await userEvent.click(screen.getByRole('link', { name: 'Enregistrer et passer' }))
    expect(address()).toBe('/d/relecture')
    await userEvent.click(screen.getByRole('link', { name: /^Les faits/ }))
    expect(story()).toHaveValue('Un début')
  })

  it('show the state of every step', async () => {
    await open({ answers: { warned: true, story: 'Bien plus de vingt caractères' } })
    const steps = within(screen.getByRole('list'))
    const states = steps.getAllByRole('link').map((link) => link.textContent)
    expect(states).toEqual(['Les faitsÀ corriger', 'La suiteComplet', 'Relire et déposer'])
    expect(steps.getByRole('link', { current: 'step' })).toHaveTextContent('Les faits')
  })

  it('lead to the first section that is not complete', async () => {
    const { address } = await open({ at: 'sections', answers: { story: 'Tout' } })
    expect(address()).toBe('/d/sections/facts')
  })
})

describe('a save', () => {
  it('is sent at a pause, with what changed alone', async () => {
    const sent: unknown[] = []
    await open({
      answers: { warned: false },
      send: async ({ changes, basedOn }) => {
        sent.push(changes)
        return { kind: 'saved', number: basedOn + 1, savedAt: '2026-03-12T13:32:00.000Z' }
      },
    })
    await userEvent.type(story(), 'Tout{Tab}')
    await waitFor(() => expect(sent).toEqual([{ story: 'Tout' }]))
    expect(await screen.findByText(/^Enregistré à 14.h.32$/)).toBeInTheDocument()
    expect(screen.getByText('Vos réponses sont enregistrées.')).toBeInTheDocument()
  })

  it('is not told as done while something else is being typed', async () => {
    const arrivals: (() => void)[] = []
    await open({
      answers: { warned: false },
      send: async ({ basedOn }) => {
        await new Promise<void>((arrive) => arrivals.push(arrive))
        return { kind: 'saved', number: basedOn + 1, savedAt: '2026-03-12T13:32:00.000Z' }
      },
    })
    await userEvent.type(story(), 'Tout{Tab}')
    await userEvent.type(screen.getByRole('textbox', { name: /^Une note/ }), 'Plus tard')
    await act(async () => arrivals.shift()?.())
    expect(screen.getByText('Enregistrement…')).toBeInTheDocument()
    await userEvent.tab()
    await act(async () => arrivals.shift()?.())
    expect(screen.queryByText('Enregistrement…')).toBeNull()
    expect(screen.getByText(/^Enregistré à/)).toBeInTheDocument()
  })

  it('is told no longer once what was typed is as it was before', async () => {
    await open({ answers: { warned: false, story: 'Tout' } })
    await userEvent.type(story(), 's{Backspace}{Tab}')
    expect(screen.queryByText('Enregistrement…')).toBeNull()
  })

  it('that does not arrive is said once, and the answers stay', async () => {
    await open({ send: async () => ({ kind: 'offline' }) })
    await userEvent.type(story(), 'Tout{Tab}')
    expect(await screen.findByText('Hors connexion – pas encore enregistré')).toBeInTheDocument()
    expect(screen.getAllByText('Le service ne répond pas')).toHaveLength(1)
    const regions = screen.getAllByRole('status').map((region) => region.textContent)
    expect(regions.filter((text) => text !== '')).toEqual([
      expect.stringContaining('gardez cette page ouverte'),
    ])
    expect(story()).toHaveValue('Tout')
  })

  it('that somebody outran asks which answer to keep', async () => {
    const answers = { story: 'Avant', warned: false }
    const saves: unknown[] = []
    await open({
      answers,
      send: async ({ basedOn, changes }) => {
        saves.push(changes)
        if (basedOn === 0)
          return {
            kind: 'stale',
            draft: { number: 7, answers: { ...answers, story: 'Là-bas', note: 'Ajoutée' } },
          }
        return { kind: 'saved', number: 8, savedAt: '2026-03-12T13:32:00.000Z' }
      },
    })
    await userEvent.clear(story())
    await userEvent.type(story(), 'Ici{Tab}')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('radio', { name: 'Ici' })).toHaveAccessibleDescription('Ici')
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Ailleurs' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Garder ces choix' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(story()).toHaveValue('Là-bas')
    expect(screen.getByRole('textbox', { name: /^Une note/ })).toHaveValue('Ajoutée')
    await act(async () => undefined)
    expect(saves).toEqual([{ story: 'Ici' }])
  })
})

describe('a question with a default', () => {
  const suggesting = aProcedure({
    sections: [
      {
        id: 'facts',
        title: 'Les faits',
        fields: [
          { id: 'story', type: 'text', label: 'Que s’est-il passé ?', default: 'Rien' },
          { id: 'note', type: 'text', label: 'Une note', optional: true },
        ],
      },
    ],
  })

  it('holds it from the opening of its section, and an answer given before stays', async () => {
    await open({ procedure: suggesting, answers: { note: 'La mienne' } })
    await waitFor(() => expect(story()).toHaveValue('Rien'))
    expect(screen.getByRole('textbox', { name: /Une note/ })).toHaveValue('La mienne')
  })
})
