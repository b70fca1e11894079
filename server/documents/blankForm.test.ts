import { type Field, type LeafField, loadTypes, type Procedure } from '../../forms/fields'
import {
  downloadBlankForm,
  publishRevision,
  readOpenProcedure,
  uploadDefinition,
} from '../../schemas/api/procedures'
import { type Label, labelIn } from '../../schemas/label'
import { proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { pdfTextOf } from '../../tests/support/pdfText'
import { pdfUaFailures } from '../../tests/support/pdfUa'
import { type RunningApp, startApp } from '../../tests/support/startApp'

/** Without spaces, which lines and letters that are kerned add and take. */
const bare = (text: string) => text.normalize('NFC').replaceAll(/[\s\u00a0\u202f\u00ad]/g, '')

async function formOf(app: RunningApp, procedure: string, locale: 'fr' | 'en') {
  const anyone = await app.anyone()
  const pdf = await anyone.download(downloadBlankForm, { params: { procedure, locale } })
  expect(await pdfUaFailures(pdf)).toEqual([])
  return bare(pdfTextOf(pdf).replaceAll(/^.*Page \d+ (sur|of) \d+\s*$/gm, ''))
}

function labelsOf(fields: readonly Field[]): readonly Label[] {
  return fields.flatMap((field) => [
    ...('label' in field && field.label !== undefined ? [field.label] : []),
    ...(field.type === 'repetition' ? labelsOf(field.fields) : []),
  ])
}

test.each(['consultation-plateformes', 'saisine-mediateur', 'charte-plateformes'])(
  'the blank form of %s holds every question, in French and in English, and is PDF/UA',
  async (id) => {
    const app = await startApp()
    const { definition } = await (await app.anyone()).must(readOpenProcedure, { params: { procedure: id } })
    const procedure: Procedure = JSON.parse(JSON.stringify(definition))
    for (const locale of ['fr', 'en'] as const) {
      const text = await formOf(app, id, locale)
      for (const { title, fields } of procedure.sections)
        for (const label of [title, ...labelsOf(fields)]) expect(text).toContain(bare(labelIn(label, locale)))
    }
  },
)

const kinds = new Set([
  ...['text', 'longText', 'date', 'money', 'choice', 'multipleChoice', 'linkedChoice', 'file', 'address'],
  ...['civility', 'checkbox', 'consent', 'signature', 'iban', 'country', 'identityDocument', 'phone'],
])

test('each kind of question has its place to write, and its condition is told in words', async () => {
  const types = await loadTypes()
  const examples = [...types.values()].flatMap(({ type, example }): LeafField[] => {
    const field: unknown = {
      ...example.field,
      id: `of${type}`,
      label: `Question ${type}`,
      type,
      optional: true,
    }
    return kinds.has(type) && isField(field) ? [field] : []
  })
  const procedure = {
    ...{ ...smallProcedure, eligibility: [] },
    sections: [
      {
        id: 'page',
        title: 'Tout',
        fields: [
          { id: 'first', type: 'yesNo', label: 'Un préavis ?' },
          { id: 'which', type: 'longText', label: 'Lequel ?', hint: 'En deux mots', when: { first: true } },
          ...examples,
        ],
      },
    ],
  }
  const app = await startApp({ procedures: proceduresIn() })
  const administrator = await app.someone('administrator')
  const { revision } = await administrator.must(uploadDefinition, {
    body: { source: JSON.stringify(procedure) },
  })
  await administrator.must(publishRevision, { params: { procedure: procedure.id, revision } })
  const text = await formOf(app, procedure.id, 'fr')
  expect(text).toContain(
    bare('Un préavis ? Oui Non Lequel ? En deux mots Seulement si « Un préavis ? » est oui.'),
  )
  expect(text).toContain(bare('Facultatif.'))
  const english = await formOf(app, procedure.id, 'en')
  expect(english).toContain(bare('Only if “Un préavis ?” is yes.'))
  for (const { label } of examples.slice(1, 5)) expect(english).toContain(bare(labelIn(label, 'en')))
})

function isField(field: unknown): field is LeafField {
  return typeof field === 'object' && field !== null
}
