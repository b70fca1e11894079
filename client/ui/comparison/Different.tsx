import type { ReactNode } from 'react'
import type { ComparedElement, Difference, WordPart } from '../../../forms/engine/versions'
import type { SupportingDocument } from '../../../schemas/answers'
import { comparingWords } from '../../messages/comparing'
import { useWords, type Words } from '../../messages/useWords'
import { FileLine } from '../FileLine'
import { useComparing } from './comparing'

/** An answer told piece by piece: what came is underlined, what went struck through, and each says so in words. */
export function Different({ difference }: { readonly difference: Difference }) {
  switch (difference.kind) {
    case 'words':
      return <DifferentWords parts={difference.parts} />
    case 'elements':
      return (
        <Elements elements={difference.elements} keyOf={(text) => text} draw={(text) => <bdi>{text}</bdi>} />
      )
    case 'files':
      return <DifferentFiles files={difference.files} />
  }
}

function DifferentWords({ parts }: { readonly parts: readonly WordPart[] }) {
  const words = useWords(comparingWords)
  return (
    <>
      <p className="soft small">{words('reading')}</p>
      <p className="typed different">
        <bdi>
          {parts.map(({ text, change }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no name and never move.
            <Part key={index} text={text} change={change} />
          ))}
        </bdi>
      </p>
    </>
  )
}

function Part({ text, change }: WordPart) {
  const words = useWords(comparingWords)
  if (change === 'kept') return text
  const Element = change === 'added' ? 'ins' : 'del'
  const [begins, ends] =
    change === 'added'
      ? [words('wordsAdded'), words('wordsAddedEnd')]
      : [words('wordsRemoved'), words('wordsRemovedEnd')]
  return (
    <Element>
      <span className="sr-only"> {begins} </span>
      {text}
      <span className="sr-only"> {ends} </span>
    </Element>
  )
}

function DifferentFiles({ files }: { readonly files: readonly ComparedElement<SupportingDocument>[] }) {
  const { fileAddress } = useComparing()
  return (
    <Elements
      elements={files}
      keyOf={({ fileId }) => fileId}
      draw={(file) => <FileLine file={file} address={fileAddress(file.fileId)} />}
      more={fileWords}
    />
  )
}

function fileWords(
  { former, latter }: ComparedElement<SupportingDocument>,
  words: Words<'renamed' | 'replaced'>,
): readonly string[] {
  if (!former || !latter) return []
  const [was, is] = [former.element, latter.element]
  if (was.sha256 !== is.sha256) return [words('replaced')]
  return was.name === is.name ? [] : [words('renamed', { name: was.name })]
}

type ElementsProps<Element> = {
  readonly elements: readonly ComparedElement<Element>[]
  keyOf(element: Element): string
  draw(element: Element): ReactNode
  /** What else there is to say of an element that both have. */
  more?(element: ComparedElement<Element>, words: Words<'renamed' | 'replaced'>): readonly string[]
}

function Elements<Element>({ elements, keyOf, draw, more = () => [] }: ElementsProps<Element>) {
  const words = useWords(comparingWords)
  return (
    <ul className="different-elements">
      {elements.map((each) => {
        const element = (each.latter ?? each.former)?.element
        if (element === undefined) return null
        const change = each.former ? (each.latter ? 'kept' : 'removed') : 'added'
        const said = [...more(each, words), ...(each.moved ? [words('moved')] : [])]
        const told = change === 'kept' && said.length > 0 ? said.join(', ') : words(change)
        return (
          <li key={`${change} ${each.former?.place} ${keyOf(element)}`} data-change={change}>
            {change === 'added' ? <ins>{draw(element)}</ins> : null}
            {change === 'removed' ? <del>{draw(element)}</del> : null}
            {change === 'kept' ? draw(element) : null} <span className="soft small">({told})</span>
          </li>
        )
      })}
    </ul>
  )
}
