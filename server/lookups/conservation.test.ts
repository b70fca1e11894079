import fc from 'fast-check'
import { readVersion } from '../../schemas/api/dossiers'
import { findInSource } from '../../schemas/api/lookups'
import { factOf } from '../../schemas/lookup'
import { badDays, type Day } from '../../tests/support/apiServer'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { rowId } from '../../tests/support/builders/forms'
import { fixedClock, hours, minutes } from '../../tests/support/clock'
import { aCompany, startCompanies } from '../../tests/support/companies'
import { startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

const { eligibility: _, ...rest } = smallProcedure
const form = {
  ...rest,
  id: 'des-entreprises',
  sections: [
    {
      id: 'page',
      title: 'Les entreprises',
      fields: [
        {
          id: 'companies',
          type: 'repetition',
          label: 'Entreprises',
          min: 0,
          max: 10,
          row: { name: 'entreprise', add: 'Ajouter une entreprise' },
          fields: [{ id: 'siret', type: 'siret', label: 'SIRET', purpose: 'off' }],
        },
      ],
    },
  ],
}

/** Real numbers of the register: one that the API knows, the others it does not. */
const sirets = ['73282932000074', '55208131766522', '13002526500013', '21750001600019', '12000101100010']

/** Days that do not take seconds each; the others are in `badDays.test.ts`. */
const day = fc.constantFrom<Day>(
  'fine',
  'fine',
  ...badDays.filter((bad) => !['slow', 'hanging'].includes(bad)),
)

test('whatever the days: everyone submits, and what a version asks is said or awaited, then said', async () => {
  const api = await startCompanies(aCompany)
  const clock = fixedClock()
  const env = {
    GUICHET_COMPANIES_URL: api.url,
    GUICHET_PRIVATE_HOSTS: api.host,
    GUICHET_SESSION_HOURS: '336',
  }
  const app = await startApp({ clock, env, procedures: proceduresIn(form) })
  const owner = await app.someone('citizen')
  const about = { procedure: form.id, revision: 1, source: 'companies' }

  const life = fc.record({
    answered: fc.uniqueArray(fc.constantFrom(...sirets), { maxLength: 5 }),
    typing: day,
    submitting: day,
    later: fc.array(day, { maxLength: 2 }),
    pause: fc.constantFrom(0, 1 * minutes),
  })
  await fc.assert(
    fc.asyncProperty(life, async ({ answered, typing, submitting, later, pause }) => {
      const draft = await aDraft(owner, form.id)
      const rows = answered.map((_, index) => rowId(index + 1))
      const changes = answered.map((siret, index) => [`companies/${rows[index]}/siret`, siret])
      await draft.save({ companies: rows, ...Object.fromEntries(changes) })

      api.day = typing
      for (const key of answered.slice(0, 2)) {
        const { status } = await owner.ask(findInSource, { params: about, body: { key } })
        expect([200, 503]).toContain(status)
      }
      expect((await draft.read()).number).toBe(1)
      clock.advance(pause)

      api.day = submitting
      const { status, body } = await draft.submit()
      expect(status).toBe(201)
      const read = () =>
        owner.must(readVersion, { params: { ...draft.params, version: body.version.version } })
      const before = await read()
      for (const key of answered) {
        const lookup = { source: 'companies', key }
        const isAwaited = before.awaited.some((each) => each.key === key)
        expect(isAwaited).toBe(factOf(before.facts, lookup) === undefined)
      }

      // A source that was left alone answers one key first, and the others at the job's next time: hours later.
      for (const next of [...later, 'fine', 'fine', 'fine'] as const) {
        api.day = next
        clock.advance(next === 'fine' ? 5 * hours : 5 * minutes)
        await runDueJobs(app.installation())
      }
      const after = await read()
      expect(after.awaited).toEqual([])
      expect(after.version.hash).toBe(before.version.hash)
      for (const key of answered) {
        const fact = factOf(after.facts, { source: 'companies', key })
        if (key === aCompany.siege.siret) expect(fact).toMatchObject({ label: 'EDITIONS CAURETTE' })
        else expect(fact).toBeNull()
      }
    }),
    { numRuns: 15 },
  )
})
