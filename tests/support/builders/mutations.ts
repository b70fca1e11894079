import fc from 'fast-check'

/** A definition with most of what the language has. */
export const fullDefinition = {
  $schema: '../../schemas/procedure.schema.json',
  language: 1,
  id: 'demarche-complete',
  title: { fr: 'Une démarche', en: 'A procedure' },
  description: 'Pour **tous**, voir [la page du service](https://exemple.fr/service).',
  prepare: '- un SIRET\n- une facture',
  service: 'Un service',
  contact: { email: 'aide@exemple.fr', phone: '01 99 00 27 00', hours: 'le matin' },
  legalBasis: 'Un texte',
  opens: '2026-01-01',
  closes: '2030-12-31',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  timeZone: 'Europe/Paris',
  applicant: 'company',
  eligibility: [{ must: { staff: { under: 250 } }, message: 'Moins de 250 personnes.' }],
  sections: [
    {
      id: 'problem',
      title: 'Le problème',
      checks: [
        { id: 'fewStaff', when: { staff: 0, nature: 'fees' }, warning: 'Personne ?', fields: ['staff'] },
      ],
      fields: [
        { id: 'intro', type: 'explanation', text: 'Écrivez *simplement*.' },
        {
          id: 'nature',
          type: 'choice',
          label: 'Nature',
          options: { fees: 'Frais', delisting: { label: 'Retrait', hint: 'D’un produit.' } },
          other: true,
        },
        {
          id: 'platforms',
          type: 'multipleChoice',
          label: 'Plateformes',
          options: { amazon: 'Amazon', none: { label: 'Aucune', exclusive: true } },
          min: 1,
        },
        {
          id: 'main',
          type: 'choice',
          label: 'La principale',
          options: { answer: 'platforms' },
          when: { platforms: { count: { over: 1 } } },
        },
        { id: 'staff', type: 'integer', label: 'Effectif', min: 0, max: 100_000, unit: 'personnes' },
        {
          id: 'since',
          type: 'date',
          label: 'Depuis',
          min: '1995-01-01',
          max: 'today',
          optional: { nature: 'fees' },
        },
        {
          id: 'until',
          type: 'date',
          label: 'Jusqu’à',
          min: { answer: 'since' },
          when: { since: { under: 'today-1y' } },
        },
        {
          id: 'rate',
          type: 'percent',
          label: 'Taux',
          when: { any: [{ nature: ['fees', 'other'] }, { not: { platforms: { isEmpty: true } } }] },
        },
        {
          id: 'mail',
          type: 'email',
          label: 'Adresse électronique',
          purpose: 'email',
          message: 'Donnez une adresse.',
        },
        { id: 'story', type: 'longText', label: 'Récit', max: 1000, private: true, note: 'À relire.' },
      ],
    },
    {
      id: 'facts',
      title: { fr: 'Les faits', en: 'The facts' },
      when: { nature: { isFilled: true }, platforms: { hasAny: ['amazon'] } },
      fields: [
        { id: 'factsTitle', type: 'heading', label: 'Vos incidents' },
        {
          id: 'incidents',
          type: 'repetition',
          label: 'Incidents',
          min: 1,
          max: 25,
          row: { title: '{date} – {amount}', name: 'incident', add: 'Ajouter un incident' },
          unique: ['date', 'amount'],
          checks: [
            {
              id: 'early',
              when: { date: { under: { answer: 'since' } } },
              error: 'Trop tôt.',
              fields: ['date'],
            },
          ],
          fields: [
            { id: 'date', type: 'date', label: 'Date', max: 'today' },
            { id: 'amount', type: 'money', label: 'Montant', min: 0, optional: true },
            {
              id: 'proof',
              type: 'file',
              label: 'Preuve',
              accept: ['pdf'],
              optional: { amount: { under: 1000 } },
            },
            { id: 'part', type: 'computed', label: 'Part', value: 'amount * rate', as: 'money' },
          ],
        },
        {
          id: 'total',
          type: 'computed',
          label: 'Total',
          value: 'orElse(sum(incidents.amount), 0) + 1',
          as: 'money',
        },
        {
          id: 'urgent',
          type: 'yesNo',
          label: 'Urgent ?',
          when: { incidents: { some: { amount: { over: 1000 } } } },
        },
        {
          id: 'sure',
          type: 'consent',
          label: 'Je certifie',
          text: 'C’est exact.',
          when: { total: { atLeast: 1 } },
        },
      ],
    },
  ],
} as const

/** Any JSON value, with names that are dangerous in JavaScript and words of the language among its keys. */
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'id',
    'type',
    'when',
    'options',
    'fields',
    'answer',
    'min',
  ),
  fc.constantFrom('not', 'any', 'all', 'some', 'is', 'count', 'value', 'as', 'fr', 'other', 'length', ''),
  fc.string({ maxLength: 8 }),
)
const word = fc.oneof(
  fc.constantFrom(
    'nature',
    'staff',
    'incidents',
    'total',
    'amount',
    'platforms',
    'since',
    'applicant.siret',
    'today',
  ),
  fc.constantFrom(
    'today-18y',
    '2026-02-31',
    '1e999',
    'sum(',
    "if(nature = 'fees', 1, 2)",
    '{date',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const { anyJson } = fc.letrec((tie) => ({
  anyJson: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, [], {}),
    word,
    fc.array(tie('anyJson'), { maxLength: 4 }),
    fc.dictionary(key, tie('anyJson'), { maxKeys: 4 }),
  ),
}))

/** One change to a definition: a part elsewhere, gone, doubled, or replaced. */
const change = fc.record({
  where: fc.nat(),
  from: fc.nat(),
  key,
  value: anyJson,
  how: fc.constantFrom('remove', 'replace', 'copy', 'add', 'rename'),
})

/** The full definition after one to four changes, or any JSON at all. */
export const anyMutation: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 9, arbitrary: fc.array(change, { minLength: 0, maxLength: 4 }).map(mutated) },
  { weight: 1, arbitrary: anyJson },
)

type Change = {
  readonly where: number
  readonly from: number
  readonly key: string
  readonly value: unknown
  readonly how: string
}

function mutated(changes: readonly Change[]): unknown {
  const definition: unknown = JSON.parse(JSON.stringify(fullDefinition))
  for (const { where, from, key, value, how } of changes) {
    const places = placesIn(definition)
    const place = places[where % Math.max(1, places.length)]
    if (place === undefined) break
    const source = places[from % places.length]
    if (how === 'remove') remove(place)
    if (how === 'replace') set(place.holder, place.key, value)
    if (how === 'copy' && source !== undefined) set(place.holder, place.key, copyOf(source))
    if (how === 'add') set(place.holder, Array.isArray(place.holder) ? place.holder.length : key, value)
    if (how === 'rename' && !Array.isArray(place.holder)) {
      set(place.holder, key, copyOf(place))
      remove(place)
    }
  }
  return JSON.parse(JSON.stringify(definition))
}

type Place = { readonly holder: object; readonly key: string | number }

function placesIn(part: unknown): readonly Place[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) => [
    { holder: part, key: Array.isArray(part) ? Number(name) : name },
    ...placesIn(inner),
  ])
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}

/** As its own property, `__proto__` too: what JSON.parse makes. */
function set(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

function copyOf({ holder, key }: Place): unknown {
  const value: unknown = Reflect.get(holder, key)
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}
