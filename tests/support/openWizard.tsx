import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { LanguageProvider } from '../../client/messages/LanguageProvider'
import { Announcer } from '../../client/ui/announce'
import { Route, Router, Switch } from '../../client/ui/router'
import { FirstSection, SectionPage } from '../../client/wizard'
import { ReviewPage } from '../../client/wizard/review'
import type { SaveOutcome } from '../../client/wizard/save/saving'
import type { OpenedDraft } from '../../client/wizard/session/createWizard'
import { openForm } from '../../client/wizard/session/openForm'
import { WizardSession } from '../../client/wizard/session/WizardSession'
import type { Procedure } from '../../forms/fields'
import type { World } from '../../forms/fields/view'
import type { Answers } from '../../schemas/answers'
import { noFacts } from '../../schemas/lookup'

type Given = {
  readonly procedure: Procedure
  readonly answers?: Answers
  /** The page's address under the wizard. */
  readonly at?: string
  /** Nothing is saved. */
  readonly preview?: true
  /** What becomes of saves; without it, none arrives. */
  readonly send?: OpenedDraft['send']
  readonly world?: World
  /** Drawn beside each page. */
  readonly inside?: ReactNode
}

/** A world without sources, where nothing is sent. */
export const noWorld: World = {
  upload: () => Promise.reject(new Error('Nothing is sent.')),
  fileAddress: () => null,
  offers: () => false,
  search: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
  learn: () => undefined,
}

/** The pages of a wizard over a definition, at one of their addresses. `address` says where one is. */
export async function openWizard({
  procedure,
  answers = {},
  at = 'sections',
  send,
  preview,
  world = noWorld,
  inside,
}: Given) {
  const opened = await openForm(procedure, preview ? 'annotations' : undefined)
  const draft: OpenedDraft = {
    number: 0,
    answers,
    facts: noFacts,
    savedAt: null,
    summary: aSummary,
    send: send ?? unsaved,
  }
  const opening = { ...opened, world, today: '2026-03-12', root: '/d', draft: preview ? null : draft }
  const inLayout = (page: ReactNode) => (
    <WizardSession opening={opening}>
      {page}
      {inside}
    </WizardSession>
  )
  history.replaceState(null, '', `/d/${at}`)
  const page = render(
    <LanguageProvider>
      <Router>
        <Announcer />
        <Switch>
          <Route path="/d/sections">{inLayout(<FirstSection />)}</Route>
          <Route path="/d/sections/:section">{inLayout(<SectionPage />)}</Route>
          <Route path="/d/relecture">{inLayout(<ReviewPage />)}</Route>
          <Route>
            <p>elsewhere</p>
          </Route>
        </Switch>
      </Router>
    </LanguageProvider>,
  )
  await act(async () => undefined)
  return { ...page, address: () => `${location.pathname}${location.search}${location.hash}` }
}

const unsaved = async (): Promise<SaveOutcome> => ({ kind: 'offline' })

const aSummary = {
  id: '00000000-0000-7000-8000-000000000001',
  number: '2026-0000001-2',
  procedureId: 'a-procedure',
  procedureTitle: 'Une démarche',
  state: 'draft',
  applicantName: null,
  group: null,
  createdAt: '2026-03-12T10:00:00.000Z',
  updatedAt: '2026-03-12T10:00:00.000Z',
  submittedAt: null,
  version: 0,
} as const
