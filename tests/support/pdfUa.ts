import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/**
 * The machine-checkable conditions of PDF/UA-1 (ISO 14289-1:2014) that our documents can meet or miss, each with its
 * clause. Gives the ones that fail, by name; none when the document conforms as far as they go.
 */
export async function pdfUaFailures(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const page = reader(pdf)
  return Object.entries(rules).flatMap(([name, holds]) => (holds(page) ? [] : [name]))
}

type Read = ReturnType<typeof reader>

const rules: Record<string, (read: Read) => boolean> = {
  '6.2 MarkInfo says that the document is marked': (read) =>
    read.text(read.dict(read.catalog, 'MarkInfo'), 'Marked') === 'true',
  '7.1 there is a structure tree': (read) => read.elements.length > 0,
  '7.2 the catalogue names the language': (read) => /^[a-z]{2}/.test(read.text(read.catalog, 'Lang')),
  '7.1 the window shows the title': (read) =>
    read.text(read.dict(read.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === 'true',
  '7.1 there is XMP metadata': (read) => read.xmp.includes('<x:xmpmeta'),
  '7.1 the metadata hold a title': (read) => /<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(read.xmp),
  '5 the metadata claim PDF/UA-1': (read) => /pdfuaid:part(="|>)1/.test(read.xmp),
  '7.1 every structure type is standard or mapped': (read) =>
    read.elements.every(
      (element) => standard.has(read.text(element, 'S')) || read.roleMap.has(read.text(element, 'S')),
    ),
  '7.3 every figure has an alternative': (read) =>
    read.typed('Figure').every((figure) => read.text(figure, 'Alt') !== ''),
  '7.5 every header cell has a scope': (read) =>
    read.typed('TH').every((cell) => read.attributes(cell).includes('Scope')),
  '7.4 headings skip no level': (read) => skipsNoLevel(read.headings),
  '7.18.3 pages with annotations are read in structure order': (read) =>
    read.pages.every((page) => read.annotations(page).length === 0 || read.text(page, 'Tabs') === 'S'),
  '7.18.5 every link has a description': (read) =>
    read.pages.flatMap((page) => read.annotations(page)).every((link) => read.text(link, 'Contents') !== ''),
  '7.21.4.1 every font is embedded': (read) => read.fonts.every((font) => read.embeds(font)),
  '7.21.7 every font maps to Unicode': (read) =>
    read.fonts.every((font) => font.has(PDFName.of('ToUnicode'))),
  '7.1 nothing is suspect': (read) => read.text(read.dict(read.catalog, 'MarkInfo'), 'Suspects') !== 'true',
}

const standard = new Set(
  'Document Part Div Sect P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Link Figure Note Strong Em Title NonStruct Caption Code Quote BlockQuote TOC TOCI Index Reference BibEntry Formula Annot Form'.split(
    ' ',
  ),
)

function skipsNoLevel(levels: readonly number[]): boolean {
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
}

function reader(pdf: PDFDocument) {
  const { context, catalog } = pdf
  const dict = (from: PDFDict | undefined, key: string) => from?.lookupMaybe(PDFName.of(key), PDFDict)
  const elements = structure(pdf)
  const text = (from: PDFDict | undefined, key: string): string => {
    const found = from?.lookup(PDFName.of(key))
    if (found instanceof PDFName || found instanceof PDFString || found instanceof PDFHexString)
      return found.decodeText()
    return found === undefined ? '' : found.toString()
  }
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const roles = dict(catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict), 'RoleMap')
  const all = context.enumerateIndirectObjects().map(([, found]) => found)
  return {
    catalog,
    dict,
    text,
    elements,
    xmp: metadata instanceof PDFRawStream ? bytesOf(metadata).toString('utf8') : '',
    roleMap: new Set((roles?.keys() ?? []).map((key) => key.decodeText())),
    typed: (type: string) => elements.filter((element) => text(element, 'S') === type),
    headings: elements
      .map((element) => /^H([1-6])$/.exec(text(element, 'S'))?.[1])
      .filter((level) => level !== undefined)
      .map(Number),
    attributes: (element: PDFDict) => element.lookup(PDFName.of('A'))?.toString() ?? '',
    pages: pdf.getPages().map((page) => page.node),
    annotations: (page: PDFDict) =>
      (page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).map((link) =>
        context.lookup(link, PDFDict),
      ),
    fonts: all.filter(
      (found): found is PDFDict =>
        found instanceof PDFDict && text(found, 'Type') === 'Font' && text(found, 'Subtype') === 'Type0',
    ),
    embeds: (font: PDFDict) => {
      const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
      const descriptor = dict(descendants?.lookupMaybe(0, PDFDict), 'FontDescriptor')
      return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
    },
  }
}

/** Every structure element, in reading order. */
function structure(pdf: PDFDocument): PDFDict[] {
  const found: PDFDict[] = []
  const visit = (node: unknown): void => {
    const target = node instanceof PDFRef ? pdf.context.lookup(node) : node
    if (target instanceof PDFArray) for (const kid of target.asArray()) visit(kid)
    if (!(target instanceof PDFDict)) return
    if (target.has(PDFName.of('S'))) found.push(target)
    if (target.has(PDFName.of('K')) && !target.has(PDFName.of('MCID'))) visit(target.get(PDFName.of('K')))
  }
  visit(pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict))
  return found
}

function bytesOf(stream: PDFRawStream): Buffer {
  const packed = stream.dict.lookup(PDFName.of('Filter'))?.toString() === '/FlateDecode'
  return packed ? inflateSync(stream.getContents()) : Buffer.from(stream.getContents())
}
