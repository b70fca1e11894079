import { execFileSync } from 'node:child_process'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { map } from '../../forms/fields/map/map'
import { pdfUaFailures } from '../../tests/support/pdfUa'
import { pageCompiler } from './compile'
import { dossierPage, type PrintedVersion, receiptPage } from './dossierPage'

const compile = pageCompiler()

/** What a reader's own software takes out of the PDF, white space folded. */
function textOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf })
    .toString()
    .replace(/[\s\f]+/g, ' ')
}

function aVersion(changes: Partial<PrintedVersion> = {}): PrintedVersion {
  return {
    locale: 'fr',
    dossierNumber: '2026-0000001-3',
    version: 2,
    submittedAt: '2026-11-22T13:32:00.000Z',
    timeZone: 'Europe/Paris',
    author: 'Claire Martin',
    applicant: 'Éditions des Trois Sapins',
    hash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    procedureTitle: 'Signaler une difficulté avec une plateforme',
    revision: 3,
    service: 'Direction générale des entreprises',
    contact: 'plateformes@dge.example\n01 99 00 12 34',
    confirmation:
      'Nous lisons **chaque** dossier.\n\n- Le Médiateur vous [écrit](mailto:m@dge.example)\n- sous 7 jours',
    silence: 'Sans réponse le **12 mai 2026**, votre demande sera **rejetée**.',
    accent: '#12408f',
    french: new Set(),
    files: { deleted: new Map(), pictures: new Map() },
    document: {
      sections: [
        {
          id: 'problem',
          title: 'Le problème',
          entries: [
            answer('story', 'Que s’est-il passé ?', 'Première ligne.\n\nTroisième ligne.'),
            { kind: 'answer', path: 'none', label: 'Depuis quand ?', presentation: null },
            { kind: 'heading', path: 'h', label: 'Preuves' },
            {
              kind: 'answer',
              path: 'list',
              label: 'Plateformes',
              presentation: { kind: 'list', items: ['Amazon', 'Etsy'] },
            },
            {
              kind: 'answer',
              path: 'table',
              label: 'Ventes',
              presentation: { kind: 'table', columns: ['Mois', 'Montant'], rows: [['mars', '1 234,50 €']] },
            },
            {
              kind: 'answer',
              path: 'proof',
              label: 'Preuve',
              presentation: {
                kind: 'files',
                files: [
                  {
                    fileId: 'f',
                    name: 'courrier.pdf',
                    size: 120_400,
                    sha256: 'ab'.repeat(32),
                    mediaType: 'application/pdf',
                  },
                ],
              },
            },
            {
              kind: 'rows',
              path: 'incidents',
              label: 'Incidents',
              rows: [
                { rowId: 'r', title: '12 mars 2026 – 50,00 €', entries: [answer('a', 'Montant', '50,00 €')] },
              ],
            },
          ],
        },
      ],
    },
    ...changes,
  }
}

function answer(path: string, label: string, text: string) {
  return { kind: 'answer', path, label, presentation: { kind: 'text', text } } as const
}

/** A dossier whose one answer is `text`. */
function saying(text: string): PrintedVersion {
  return aVersion({
    document: { sections: [{ id: 's', title: 'Section', entries: [answer('a', 'Réponse', text)] }] },
  })
}

describe('the PDF of a dossier', () => {
  it.each([
    ['a dossier', dossierPage(aVersion())],
    ['a dossier in English', dossierPage(aVersion({ locale: 'en' }))],
    ['a receipt', receiptPage(aVersion())],
  ])('of %s meets every rule of PDF/UA-1 that a machine can check', async (_, page) => {
    expect(await pdfUaFailures(compile(page))).toEqual([])
  })

  it('says number, version, applicant, time, fingerprint, every answer, and files with size and hash', () => {
    const text = textOf(compile(dossierPage(aVersion())))
    for (const said of [
      'Dossier n° 2026-0000001-3',
      'Signaler une difficulté avec une plateforme',
      'Éditions des Trois Sapins',
      '22 novembre 2026 à 14 h 32',
      'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
      'Que s’est-il passé ? Première ligne. Troisième ligne.',
      'Depuis quand ? Non renseigné',
      'courrier.pdf',
      `PDF, 120 ko – SHA-256 ${'ab'.repeat(32)}`,
      '12 mars 2026 – 50,00 €',
      'Page 1 sur 1',
    ])
      expect(text).toContain(said)
  })

  it.each([
    [
      'markup of every kind',
      '<b>gras</b> *étoile* _x_ #strong[y] $a$ @ref <label> // commentaire \\u{41} `code` "guillemets"',
    ],
    ['accents in both forms', 'Éléonore e\u0301t 1ᵉʳ œuvre ﬁn'],
    ['emoji', 'Ventes 😀 ✅ 🇫🇷 👩‍👩‍👧‍👦'],
    ['Greek, Cyrillic, Hebrew', 'Ελλάδα Україна'],
    ['Chinese, Japanese, Korean', '阿里巴巴 田中さん 사회과학원'],
    ['a formula', '=HYPERLINK("http://x")'],
  ])('shows %s exactly as typed', (_, typed) => {
    expect(textOf(compile(dossierPage(saying(typed)))).normalize('NFC')).toContain(
      `Réponse ${typed}`.normalize('NFC'),
    )
  })

  it('keeps every letter of an Arabic answer', () => {
    const typed = 'حذف حسابنا بدون إنذار'
    const text = textOf(compile(dossierPage(saying(typed))))
    expect([...typed].filter((letter) => !text.includes(letter))).toEqual([])
  })

  it('draws a box with its code point for a character that no font has, never nothing', async () => {
    const pdf = compile(dossierPage(saying('avant 𒀀 après')))
    expect(textOf(pdf)).toContain('avant □(U+12000) après')
    expect(await pdfUaFailures(pdf)).toEqual([])
  })

  it('breaks a word longer than the line instead of losing its end', () => {
    const typed = 'x'.repeat(400)
    expect(textOf(compile(dossierPage(saying(typed)))).match(/x/g)?.length).toBeGreaterThanOrEqual(400)
  })

  it('draws a map above its coordinates, and says what the drawing is', async () => {
    const { field, value } = map.example
    const presentation = map.present(value, field, 'fr', {})
    const entries = [{ kind: 'answer', path: 'a', label: 'Où ?', presentation } as const]
    const pdf = compile(dossierPage(aVersion({ document: { sections: [{ id: 's', title: 'S', entries }] } })))
    expect(textOf(pdf)).toContain('Point : Entrée 48,5734 7,7521')
    expect(pdf.toString('latin1')).toContain('/Figure')
    expect(await pdfUaFailures(pdf)).toEqual([])
  })

  it('prints a dossier of 10,000 characters and 25 rows on numbered pages', () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({
      rowId: String(index),
      title: `Incident ${index + 1}`,
      entries: [answer('a', 'Récit', `Récit ${index} `.repeat(30))],
    }))
    const entries = [
      answer('a', 'Long', 'mot '.repeat(2500)),
      { kind: 'rows', path: 'r', label: 'Incidents', rows } as const,
    ]
    const text = textOf(
      compile(dossierPage(aVersion({ document: { sections: [{ id: 's', title: 'S', entries }] } }))),
    )
    expect(text.match(/mot/g)).toHaveLength(2500)
    expect(text).toContain('Incident 25')
    expect(text).toMatch(/Page (\d+) sur \1/)
  })
})

describe('the receipt', () => {
  it('says what the law asks: date, number, service, how to reach it, and what comes next', () => {
    const text = textOf(compile(receiptPage(aVersion())))
    for (const said of [
      'Accusé de réception',
      '2026-0000001-3',
      '22 novembre 2026 à 14 h 32',
      'Direction générale des entreprises',
      'plateformes@dge.example',
      'Nous lisons chaque dossier.',
      'sous 7 jours',
      'Sans réponse le 12 mai 2026',
    ])
      expect(text).toContain(said)
  })
})

test('a PDF without tags, language or title fails the rules, so they can fail', async () => {
  const blank = await PDFDocument.create()
  blank.addPage()
  expect((await pdfUaFailures(await blank.save())).length).toBeGreaterThanOrEqual(6)
})

test('a signature is drawn in its place, and told to whoever does not see it', async () => {
  const picture = await sharp({ create: { width: 80, height: 26, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const file = { fileId: 's', name: 'signature.png', size: 9, sha256: '', mediaType: 'image/png' }
  const presentation = { kind: 'image', file, text: 'Signature dessinée' } as const
  const entries = [{ kind: 'answer', path: 'signed', label: 'Signature', presentation }] as const
  const document = { sections: [{ id: 'one', title: 'Une', entries }] }
  const pdf = (pictures: ReadonlyMap<string, readonly number[]>) =>
    compile(dossierPage(aVersion({ document, files: { deleted: new Map(), pictures } })))
  const drawn = pdf(new Map([['s', [...picture]]]))
  expect(await pdfUaFailures(drawn)).toEqual([])
  expect(drawn.includes('/Image')).toBe(true)
  expect(textOf(drawn)).not.toContain('Signature dessinée')
  expect(textOf(pdf(new Map()))).toContain('Signature dessinée')
})

test('a file deleted after the decision says since when', () => {
  const deleted = new Map([['f', '2026-11-30T09:00:00.000Z']])
  const text = textOf(compile(dossierPage(aVersion({ files: { deleted, pictures: new Map() } }))))
  expect(text).toMatch(/supprimée après la décision, le .*30 novembre 2026/)
  expect(text).toContain('courrier.pdf')
})

test('what its author gave in French alone is read as French in an English document', async () => {
  const french = new Set(['Le problème', 'Que s’est-il passé ?'])
  const elementsInFrench = async (pdf: Uint8Array) => {
    const { context } = await PDFDocument.load(pdf)
    return context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .filter((object) => /\/StructElem\b/.test(object) && /\/Lang ?\(fr/.test(object)).length
  }
  const marked = compile(dossierPage(aVersion({ locale: 'en', french })))
  expect(await elementsInFrench(marked)).toBeGreaterThan(0)
  expect(await pdfUaFailures(marked)).toEqual([])
  expect(await elementsInFrench(compile(dossierPage(aVersion({ locale: 'en' }))))).toBe(0)
})
