import type { Block, Inline } from '../../forms/markdown'

/** HTML that is safe to send: made by `markup` alone. */
export type Markup = { readonly html: string }

/** HTML with its holes filled in: texts are escaped, markup and lists of markup stand as they are. */
export function markup(
  pieces: TemplateStringsArray,
  ...holes: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const filled = holes.map((hole) => {
    if (typeof hole === 'string') return escaped(hole)
    return 'html' in hole ? hole.html : hole.map((piece) => piece.html).join('\n')
  })
  return { html: pieces.map((piece, index) => piece + (filled[index] ?? '')).join('') }
}

/** An author's Markdown as HTML. */
export function markdownHtml(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return markup`<p>${inlineHtml(block.children)}</p>`
    const items = block.items.map((children) => markup`<li>${inlineHtml(children)}</li>`)
    return block.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`
  })
}

/** An author's Markdown as plain text: a link is followed by its address. */
export function markdownText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return inlineText(block.children)
      const mark = (index: number) => (block.ordered ? `${index + 1}.` : '-')
      return block.items.map((children, index) => `${mark(index)} ${inlineText(children)}`).join('\n')
    })
    .join('\n\n')
}

function inlineHtml(children: readonly Inline[]): Markup {
  const pieces = children.map((child) => {
    if (child.kind === 'text') return markup`${child.text}`
    const inner = inlineHtml(child.children)
    if (child.kind === 'link') return markup`<a href="${child.href}">${inner}</a>`
    return child.kind === 'strong' ? markup`<strong>${inner}</strong>` : markup`<em>${inner}</em>`
  })
  return { html: pieces.map((piece) => piece.html).join('') }
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text') return child.text
      const inner = inlineText(child.children)
      return child.kind === 'link' ? linkText(inner, child.href) : inner
    })
    .join('')
}

function linkText(inner: string, href: string): string {
  return href.replace(/^(mailto|tel):/, '') === inner ? inner : `${inner} (${href})`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}
