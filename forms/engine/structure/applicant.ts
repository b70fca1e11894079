import type { LeafField, Procedure, Section } from '../../fields'

/** The id of the applicant's page, the key of its answers, and its place in addresses. */
export const applicantId = 'applicant'

/**
 * The first page that a definition's `applicant` puts before its own: *Votre entreprise* or *Vous*; `both` asks
 * which first. Undefined when the definition asks for none. The same object for the same kind.
 */
export function applicantSection(procedure: Procedure): Section | undefined {
  return procedure.applicant === undefined ? undefined : pages[procedure.applicant]
}

const kind: LeafField = {
  id: 'kind',
  type: 'choice',
  label: { fr: 'Vous faites cette démarche', en: 'You are acting' },
  options: {
    company: { fr: 'Pour une entreprise', en: 'For a company' },
    person: { fr: 'Pour vous ou une autre personne', en: 'For yourself or another person' },
  },
}

const companyFields: readonly LeafField[] = [
  {
    id: 'siret',
    type: 'siret',
    label: { fr: 'Numéro SIRET', en: 'SIRET number' },
    hint: {
      fr: '14 chiffres, à trouver sur une facture ou sur annuaire-entreprises.data.gouv.fr.',
      en: '14 digits, found on an invoice or on annuaire-entreprises.data.gouv.fr.',
    },
    purpose: 'off',
  },
  {
    id: 'name',
    type: 'text',
    label: { fr: 'Nom de l’entreprise', en: 'Company name' },
    purpose: 'organization',
    max: 200,
  },
  {
    id: 'address',
    type: 'address',
    label: { fr: 'Adresse de l’établissement', en: 'Address of the establishment' },
  },
  {
    id: 'contactName',
    type: 'text',
    label: { fr: 'Personne à contacter', en: 'Contact person' },
    hint: { fr: 'Prénom et nom.', en: 'First and last name.' },
    purpose: 'name',
    max: 120,
  },
  {
    id: 'contactRole',
    type: 'text',
    label: { fr: 'Fonction de cette personne', en: 'This person’s role' },
    hint: { fr: 'Par exemple : gérante', en: 'For example: manager' },
    purpose: 'organization-title',
    max: 120,
  },
]

/** A person may fill a dossier for somebody else, whose names and address follow. */
const forOther: readonly LeafField[] = [
  {
    id: 'forOther',
    type: 'checkbox',
    optional: true,
    label: {
      fr: 'Je remplis ce dossier pour quelqu’un d’autre',
      en: 'I am filling in this dossier for somebody else',
    },
  },
  {
    id: 'filledBy',
    type: 'text',
    label: { fr: 'Vos prénom et nom, à vous qui remplissez le dossier', en: 'Your own first and last name' },
    purpose: 'off',
    max: 120,
    when: { 'applicant.forOther': true },
  },
  {
    id: 'filledAs',
    type: 'text',
    label: { fr: 'À quel titre agissez-vous ?', en: 'In what capacity are you acting?' },
    hint: {
      fr: 'Par exemple : sa fille, sa tutrice, son avocat. Les questions suivantes portent sur la personne concernée.',
      en: 'For example: their daughter, their guardian, their lawyer. The next questions are about the person concerned.',
    },
    purpose: 'off',
    max: 120,
    when: { 'applicant.forOther': true },
  },
]

const personFields: readonly LeafField[] = [
  ...forOther,
  {
    id: 'firstName',
    type: 'text',
    label: { fr: 'Prénom', en: 'First name' },
    purpose: 'given-name',
    max: 120,
  },
  { id: 'lastName', type: 'text', label: { fr: 'Nom', en: 'Last name' }, purpose: 'family-name', max: 120 },
]

const personAddress: LeafField = {
  id: 'address',
  type: 'address',
  label: { fr: 'Adresse postale', en: 'Postal address' },
}

const reaching: readonly LeafField[] = [
  {
    id: 'email',
    type: 'email',
    label: { fr: 'Adresse électronique', en: 'Email address' },
    purpose: 'email',
  },
  { id: 'phone', type: 'phone', label: { fr: 'Numéro de téléphone', en: 'Phone number' }, purpose: 'tel' },
]

const titles = {
  company: { fr: 'Votre entreprise', en: 'Your company' },
  person: { fr: 'Vous', en: 'You' },
} as const

const pages: Readonly<Record<'company' | 'person' | 'both', Section>> = {
  company: { id: applicantId, title: titles.company, fields: [...companyFields, ...reaching] },
  person: { id: applicantId, title: titles.person, fields: [...personFields, personAddress, ...reaching] },
  both: {
    id: applicantId,
    title: titles.person,
    fields: [
      kind,
      ...companyFields.filter(({ id }) => id !== 'address').map((field) => askedOf(field, 'company')),
      ...personFields.map((field) => askedOf(field, 'person')),
      personAddress,
      ...reaching,
    ],
  },
}

function askedOf(field: LeafField, who: 'company' | 'person'): LeafField {
  return { ...field, when: { 'applicant.kind': who, ...field.when } }
}
