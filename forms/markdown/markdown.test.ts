import { HtmlRenderer, Parser } from 'commonmark'
import fc from 'fast-check'
import { type Block, type Inline, plainText, readMarkdown } from '.'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })

test.each<readonly [sentence: string, written: string, read: readonly Block[]]>([
  ['nothing', '', []],
  ['paragraphs', 'Un.\n\nDeux.', [paragraph(text('Un.')), paragraph(text('Deux.'))]],
  ['one line in two', 'Un\ndeux.', [paragraph(text('Un\ndeux.'))]],
  [
    'strong and emphasised words',
    'Un **grand *et* beau** jour',
    [
      paragraph(
        text('Un '),
        { kind: 'strong', children: [text('grand '), { kind: 'em', children: [text('et')] }, text(' beau')] },
        text(' jour'),
      ),
    ],
  ],
  [
    'a list',
    '- un\n- **deux**',
    [{ kind: 'list', ordered: false, items: [[text('un')], [{ kind: 'strong', children: [text('deux')] }]] }],
  ],
  [
    'a numbered list',
    '1. un\n2. deux',
    [{ kind: 'list', ordered: true, items: [[text('un')], [text('deux')]] }],
  ],
  [
    'a list in a list, at one level',
    '- un\n  - deux\n- trois',
    [{ kind: 'list', ordered: false, items: [[text('un')], [text('deux')], [text('trois')]] }],
  ],
  [
    'links to pages, addresses and numbers',
    '[a](https://exemple.fr/é) [b](mailto:a@exemple.fr) [c](tel:+33199002700)',
    [
      paragraph(
        { kind: 'link', href: 'https://exemple.fr/%C3%A9', children: [text('a')] },
        text(' '),
        { kind: 'link', href: 'mailto:a@exemple.fr', children: [text('b')] },
        text(' '),
        { kind: 'link', href: 'tel:+33199002700', children: [text('c')] },
      ),
    ],
  ],
  ['marks that are escaped', '\\*non\\*', [paragraph(text('*non*'))]],
  ['what is not allowed, as it was written', '# Titre', [paragraph(text('# Titre'))]],
  ['markup, as words', '<script>alert(1)</script>', [paragraph(text('<script>alert(1)</script>'))]],
  ['markup in a line, as words', 'a <b>b</b>', [paragraph(text('a <b>b</b>'))]],
  [
    'an image, as words',
    '![x](https://exemple.fr/x.png)',
    [paragraph(text('![x](https://exemple.fr/x.png)'))],
  ],
  ['code, as words', 'a `b`', [paragraph(text('a `b`'))]],
  ['an entity, as words', 'a &lt; b', [paragraph(text('a &lt; b'))]],
])('%s', (_sentence, written, read) => {
  expect(readMarkdown(written)).toEqual(read)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'http://exemple.fr',
  '//exemple.fr',
  '/dossiers',
  'vbscript:x',
  'java&#x09;script:alert(1)',
  'file:///etc/passwd',
  'https://impots.gouv.fr@exemple.fr/',
  'https://nom:secret@exemple.fr/',
  'https://:secret@exemple.fr/',
])('a link to %s is no link', (href) => {
  expect(JSON.stringify(readMarkdown(`[ici](${href})`))).not.toContain('"link"')
})

test.each([
  '[ici](https://nom:secret@exemple.fr/)',
  '<https://nom@exemple.fr/>',
  '[ici](https://nom@exemple.fr/ "Titre")',
])('%s stands as it is written', (text) => {
  expect(plainText(text)).toBe(text)
})

test('nothing that is read throws, becomes other than the allowed kinds, or takes long', () => {
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    '](',
    ')',
    '<',
    '>',
    '`',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '    ',
    '#',
    '|',
    '![',
    'a',
    '\\',
    '&',
  )
  const kinds = /^(paragraph|list|text|strong|em|link)$/
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(mark, { maxLength: 200 }).map((all) => all.join('')),
      ),
      (written) => {
        const found = [...JSON.stringify(readMarkdown(written)).matchAll(/"kind":"(\w+)"/g)].map(
          ([, kind]) => kind,
        )
        for (const kind of found) expect(kind).toMatch(kinds)
      },
    ),
    { numRuns: 500 },
  )
})

test.each(['> ', '- ', '[', '*', '**a', '![', '1. '])('five thousand times %j is read too', (mark) => {
  expect(readMarkdown(mark.repeat(5000)).length).toBeLessThanOrEqual(1)
})

test('a text without its marks keeps its words, its paragraphs and its lists', () => {
  const written = 'Je **certifie** [tout](https://exemple.fr).\n\n- un\n- *deux*'
  expect(plainText(written)).toBe('Je certifie tout.\n– un\n– deux')
})

test('emphasis and links are read as CommonMark’s own reader reads them', () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '__',
      '***',
      ' ',
      'a',
      'été',
      '.',
      '« ',
      '(',
      ')',
      '\\*',
      '\\',
      '[b](https://exemple.fr/)',
      '[*',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const written = `a${pieces.join('')}a`
      const expected = new HtmlRenderer().render(new Parser().parse(written))
      expect([written, `<p>${htmlOf(written)}</p>\n`]).toEqual([written, expected])
    }),
    { numRuns: 3000 },
  )
})

function htmlOf(written: string): string {
  const [block] = readMarkdown(written)
  return block?.kind === 'paragraph' ? block.children.map(print).join('') : ''
}

function print(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  const inside = inline.children.map(print).join('')
  return inline.kind === 'link'
    ? `<a href="${inline.href}">${inside}</a>`
    : `<${inline.kind}>${inside}</${inline.kind}>`
}
