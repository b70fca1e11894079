import type { Name } from './names'

const text = (id: string, type = 'text'): Name => ({ name: `applicant.${id}`, kind: 'text', type })
const kind: Name = {
  ...{ name: 'applicant.kind', kind: 'option', type: 'choice' },
  options: ['company', 'person'],
}
const address: Name = { name: 'applicant.address', kind: 'none', type: 'address' }

const company = [text('siret', 'siret'), text('name'), text('contactName'), text('contactRole')]
const forOther: Name = { name: 'applicant.forOther', kind: 'boolean', type: 'checkbox' }
const person = [forOther, text('filledBy'), text('filledAs'), text('firstName'), text('lastName')]
const reaching = [address, text('email', 'email'), text('phone', 'phone')]

/** What conditions may name of the page that each kind of applicant fills in. */
export const applicantNames = {
  company: [...company, ...reaching],
  person: [...person, ...reaching],
  both: [kind, ...company, ...person, ...reaching],
} as const
