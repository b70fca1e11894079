import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { useLanguageOf } from '../../forms/controls/AuthorLanguage'
import { type Block, type Inline, readMarkdown } from '../../forms/markdown'

/** An author's text, with its paragraphs, lists, emphasis and links: elements only, never markup of theirs. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => readMarkdown(text), [text])
  return <Blocks blocks={blocks} lang={useLanguageOf()(text)} />
}

type BlocksProps = { readonly blocks: readonly Block[]; readonly lang?: string | undefined }

/** The same, of a text already read. */
export function Blocks({ blocks, lang }: BlocksProps) {
  return (
    <div className="prose" lang={lang}>
      {inOrder(blocks, blockOf)}
    </div>
  )
}

function blockOf(block: Block): ReactNode {
  if (block.kind === 'paragraph') return <p>{inlines(block.children)}</p>
  const lines = inOrder(block.items, (line) => <li>{inlines(line)}</li>)
  return block.ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>
}

function inlines(parts: readonly Inline[]): ReactNode {
  return inOrder(parts, (part) => {
    switch (part.kind) {
      case 'text':
        return part.text
      case 'strong':
        return <strong>{inlines(part.children)}</strong>
      case 'em':
        return <em>{inlines(part.children)}</em>
      case 'link':
        return <a href={part.href}>{inlines(part.children)}</a>
    }
  })
}

/** A text never changes its order: its parts are children as they stand, without keys. */
function inOrder<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...parts.map(draw))
}
