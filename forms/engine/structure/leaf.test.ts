import { aContext, aForm } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'
import { evaluate, validateAnswers } from '..'
import { documentOf } from '../documentOf'
import { submittedAnswers } from '../submittedAnswers'

const fields: readonly Field[] = [
  { id: 'trade', type: 'choice', label: 'Métier', options: { from: 'metiers' } },
  { id: 'trades', type: 'multipleChoice', label: 'Métiers', options: { from: 'metiers' }, optional: true },
  { id: 'school', type: 'reference', label: 'École', from: 'ecoles', optional: true },
  { id: 'oven', type: 'yesNo', label: 'Un four ?', when: { trade: 'baker' } },
  { id: 'why', type: 'text', label: 'Pourquoi ?', when: { trade: { isEmpty: true } } },
]
const said = { source: 'metiers', at: '2026-03-01' }
const baker = { label: 'Boulanger', ...said }
const answers = { trade: 'baker', trades: ['baker', 'dancer'], school: 'e1', oven: true, why: 'Parce que.' }
const whole = {
  'list:metiers': { baker, dancer: { label: 'Danseur', ...said } },
  'list:ecoles': { e1: { label: 'École', ...said } },
}
const shrunk = { 'list:metiers': { ...whole['list:metiers'], baker: null }, 'list:ecoles': { e1: null } }

/** What each question holds, where it says that an answer is gone, and what is refused. */
async function outcome(facts: typeof whole | typeof shrunk | object) {
  const form = await aForm({ fields })
  const context = { ...aContext, facts: { ...facts } }
  const elements = evaluate(form, answers, context).sections.flatMap((section) => section.elements)
  return {
    gone: elements.flatMap((asked) => (asked.kind === 'field' && asked.gone ? [asked.path] : [])),
    kept: submittedAnswers(form, answers, context).answers,
    refused: validateAnswers(form, answers, context).map(({ at, code }) => `${at} ${code}`),
  }
}

test('lines that their lists have, or that nobody has looked up yet, count', async () => {
  const { why: _, ...kept } = answers
  for (const facts of [whole, {}]) expect(await outcome(facts)).toEqual({ gone: [], kept, refused: [] })
})

test('a line that its list has no more counts as absent, and the question says so', async () => {
  expect(await outcome(shrunk)).toEqual({
    gone: ['trade', 'trades', 'school'],
    kept: { trades: ['dancer'], why: 'Parce que.' },
    refused: ['trade choice.gone'],
  })
})

test('a version is read as it was submitted, whatever its lists have lost', async () => {
  const form = await aForm({ fields })
  const { sections } = documentOf(form, answers, { ...aContext, facts: shrunk, awaited: [] })
  const labels = sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => ('presentation' in entry && entry.presentation !== null ? [entry.label] : [])),
  )
  expect(labels).toEqual(['Métier', 'Métiers', 'École', 'Un four ?'])
})
