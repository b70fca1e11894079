import { compileForm } from '../engine'
import type { Procedure } from '../fields'
import { loadTypes } from '../fields'
import { wordProblem } from '.'
import { en } from './en'
import { fr } from './fr'

const procedure: Procedure = {
  language: 1,
  id: 'words',
  title: 'Words',
  service: 'Service',
  contact: {},
  legalBasis: 'None',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  applicant: 'company',
  eligibility: [
    { must: { agree: true }, message: { fr: 'Réservé aux artisans.', en: 'For craftspeople only.' } },
  ],
  sections: [
    {
      id: 'one',
      title: 'One',
      checks: [{ id: 'tooSoon', when: { on: { under: '2026-01-01' } }, error: 'Trop tôt.', fields: ['on'] }],
      fields: [
        { id: 'agree', type: 'yesNo', label: 'Êtes-vous artisan ?' },
        { id: 'on', type: 'date', label: 'Date' },
        { id: 'name', type: 'text', label: 'Nom' },
        {
          id: 'amount',
          type: 'money',
          label: 'Montant',
          message: { fr: 'Un montant plausible.', en: 'A likely amount.' },
        },
        { id: 'days', type: 'integer', label: 'Jours', unit: { fr: 'jours', en: 'days' } },
        {
          id: 'nature',
          type: 'choice',
          label: 'Nature',
          options: { a: 'A' },
          message: 'Un choix, s’il vous plaît.',
        },
        {
          id: 'incidents',
          type: 'repetition',
          label: 'Incidents',
          row: { name: 'incident', add: { fr: 'Ajouter un incident', en: 'Add an incident' } },
          fields: [{ id: 'loss', type: 'money', label: 'Perte' }],
        },
      ],
    },
  ],
}

type Params = Readonly<Record<string, string | number>>

const words = async (at: string, code: string, params: Params) => {
  const form = compileForm(procedure, await loadTypes())
  const problem = { at, code, params }
  return [wordProblem(problem, { form, locale: 'fr' }), wordProblem(problem, { form, locale: 'en' })]
}

describe('a problem in words', () => {
  test.each([
    ['a check says its own sentence', 'on', 'check.tooSoon', {}, ['Trop tôt.', 'Trop tôt.']],
    [
      'so does eligibility',
      'agree',
      'eligibility',
      { index: 0 },
      ['Réservé aux artisans.', 'For craftspeople only.'],
    ],
    ['a type has its own words', 'on', 'date.calendar', {}, [/n’existe pas/, /does not exist/]],
    [
      'and may have its own for a missing answer',
      'agree',
      'required',
      {},
      [/«\u00a0Oui\u00a0» ou «\u00a0Non\u00a0»/, /“Yes” or “No”/],
    ],
    ['the others share theirs', 'name', 'required', {}, [fr.required, en.required]],
    [
      'an author’s words go before the type’s',
      'amount',
      'money.places',
      {},
      ['Un montant plausible.', 'A likely amount.'],
    ],
    ['and before the shared ones', 'amount', 'required', {}, ['Un montant plausible.', 'A likely amount.']],
    [
      'but an option that has gone is told',
      'nature',
      'choice.gone',
      {},
      [/n’est plus proposée/, /no longer offered/],
    ],
    ['and what cannot be kept too', 'amount', 'unicode', {}, [fr.unicode, en.unicode]],
    ['a question of the applicant’s page', 'applicant/siret', 'siret.siren', {}, [/SIREN/, /SIREN/]],
    [
      'a bound is shown as its type presents it: a date',
      'on',
      'date.max',
      { bound: '2026-03-12' },
      [/12 mars 2026/, /12 March 2026/],
    ],
    ['money', 'incidents/r1/loss', 'money.max', { bound: '1000' }, [/1\u202f000,00\u00a0€/, /€1,000\.00/]],
    [
      'a number, without its unit',
      'days',
      'integer.max',
      { bound: '365' },
      [/à 365\.$/, /of at most 365\.$/],
    ],
    [
      'rows are added by their own button',
      'incidents',
      'repetition.min',
      { count: 1 },
      [/«\u00a0Ajouter un incident\u00a0»/, /“Add an incident”/],
    ],
    [
      'one row repeats another',
      'incidents/r1/loss',
      'repetition.unique',
      { row: 2, first: 1 },
      [/déjà/, /already/],
    ],
  ])('%s', async (_, at, code, params, [french, english]) => {
    const [inFrench, inEnglish] = await words(at, code, params)
    expect(inFrench).toMatch(french ?? '')
    expect(inEnglish).toMatch(english ?? '')
  })

  test.each<[string, string, string, Params]>([
    ['an unknown code', 'on', 'date.nothing', {}],
    ['an unknown type', 'on', 'toString.constructor', {}],
    ['an unknown question', 'nowhere/at/all', 'shape', {}],
    ['a check that is gone', 'on', 'check.gone', {}],
    ['a missing parameter', 'incidents/r1/loss', 'money.min', {}],
    ['a bound that is none', 'incidents/r1/loss', 'money.min', { bound: 'abc' }],
    ['an index that is none', 'agree', 'eligibility', { index: 7 }],
  ])('there is always a sentence: %s', async (_, at, code, params) => {
    for (const sentence of await words(at, code, params)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })
})
