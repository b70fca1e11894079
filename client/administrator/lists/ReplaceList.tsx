import { useEffect, useId, useRef, useState } from 'react'
import { putList } from '../../api/lists'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { FirstLines } from './FirstLines'
import { ListChanges } from './ListChanges'
import { ListFileZone } from './ListFileZone'
import { type ListFile, useListFile } from './useListFile'

type ReplaceListProps = { readonly list: string; onReplaced(): void }

/** Replaces a list from a file, once what it changes was seen. */
export function ReplaceList({ list, onReplaced }: ReplaceListProps) {
  const words = useWords(listWords)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { chosen, choose, forget, refuse } = useListFile(() => list)
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('replaceTitle')}</h2>
      <ListFileZone
        chosen={chosen}
        label={words('chooseOther')}
        input={input}
        onFiles={(files) => void choose(files)}
      />
      {chosen.at === 'read' ? (
        <Replacement
          key={chosen.file}
          list={list}
          chosen={chosen}
          onLeft={() => {
            forget()
            input.current?.focus()
          }}
          onRefused={(error) => refuse(chosen.source, chosen.file, error)}
          onReplaced={() => {
            forget()
            onReplaced()
          }}
        />
      ) : null}
    </section>
  )
}

type ReplacementProps = {
  readonly list: string
  readonly chosen: Extract<ListFile, { at: 'read' }>
  onLeft(): void
  onRefused(error: unknown): void
  onReplaced(): void
}

function Replacement({ list, chosen, onLeft, onRefused, onReplaced }: ReplacementProps) {
  const words = useWords(listWords)
  const heading = useRef<HTMLHeadingElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const { comparison, source, file } = chosen

  async function replace() {
    setBusy(true)
    try {
      await putList({ params: { list }, body: { source } })
    } catch (error) {
      return onRefused(error)
    }
    onReplaced()
  }

  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words('changesTitle', { name: file })}
      </h3>
      <ListChanges comparison={comparison} />
      <FirstLines {...comparison} />
      <div className="actions">
        <Button busy={busy} onClick={() => void replace()}>
          {words('replace')}
        </Button>
        <Button variant="secondary" onClick={onLeft}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  )
}
