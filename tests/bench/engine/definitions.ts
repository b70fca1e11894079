import type { Json } from '../../../schemas/condition'

/** The text of a definition of 2,000 questions on a hundred pages, each but the first of a page under a condition. */
export function largeDefinition(): string {
  const sections = Array.from({ length: 100 }, (_, page) => ({
    id: `page${page}`,
    title: `Page ${page + 1}`,
    fields: Array.from({ length: 20 }, (_, place) => question(page, place)),
  }))
  return JSON.stringify({
    language: 1,
    id: 'deux-mille-questions',
    title: 'Deux mille questions',
    service: 'Un service',
    contact: { email: 'aide@exemple.fr' },
    legalBasis: 'Un texte',
    retention: { draft: 'P3M', afterDecision: 'P6M' },
    sections,
  })
}

function question(page: number, place: number): { readonly [key: string]: Json } {
  const [id, label] = [`p${page}q${place}`, `Question ${page}.${place}`]
  const nature = `p${page}q0`
  if (place === 0)
    return { id, label, type: 'choice', options: { a: 'Le premier', b: 'Le deuxième', c: 'Le troisième' } }
  const when = { [nature]: place % 2 === 0 ? 'a' : ['b', 'c'] }
  switch (place % 5) {
    case 1:
      return { id, label, type: 'integer', min: 0, max: 100, when }
    case 2:
      return { id, label, type: 'date', max: 'today', when: { any: [when, { [nature]: 'c' }] } }
    case 3:
      return { id, label, type: 'money', min: 0, optional: true, when }
    case 4:
      return { id, label, type: 'yesNo', when: { ...when, not: { [nature]: 'b' } } }
    default:
      return { id, label, type: 'text', max: 200, when }
  }
}
