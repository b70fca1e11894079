import { useEffect, useState } from 'react'
import type { Template, World } from '../fields/view'
import { fileWords } from './messages/files'
import { useSize } from './useSize'
import { useWordsOf } from './useWordsOf'

type TemplateLinkProps = { readonly name: string; readonly world: World }

/** The document to fill in, to be downloaded; its kind and size are told before. */
export function TemplateLink({ name, world }: TemplateLinkProps) {
  const words = useWordsOf(fileWords)
  const size = useSize()
  const [template, setTemplate] = useState<Template | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    world.template?.(name, leaving.signal).then(setTemplate, () => undefined)
    return () => leaving.abort()
  }, [name, world])
  if (template === null) return null
  const about = { kind: name.split('.').at(-1)?.toUpperCase() ?? '', size: size(template.size) }
  return (
    <p className="template">
      <a href={template.address} download={name}>
        {words('template')} {words('templateAbout', about)}
      </a>
    </p>
  )
}
