import { readFileSync } from 'node:fs'
import { checkStates } from '../pageStates/checkStates'
import { pages } from '../pageStates/pages'
import { wizardStates } from '../pageStates/wizardStates'

test('every page of the product is in the list, in at least one state', () => {
  const routes = readFileSync(new URL('../../../client/Pages.tsx', import.meta.url), 'utf8')
  const declared = [...routes.matchAll(/= lazily(?:<.+>)?\(\w+, '(\w+)'\)/g)].map(([, name]) => name)
  // Layouts and the way to the first section draw nothing that another state does not show.
  const drawn = declared.filter((name) => name !== 'DossierWizard' && name !== 'FirstSection')
  expect(drawn.length).toBeGreaterThan(15)
  expect(drawn.filter((name) => ![...pages, ...wizardStates].some(({ page }) => page === name))).toEqual([])
})

await checkStates(wizardStates)
