import { useEffect, useId, useRef, useState } from 'react'
import { putList } from '../../api/lists'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { PlainField } from '../../ui/PlainField'
import { navigate } from '../../ui/router'
import { FirstLines } from './FirstLines'
import { ListFileZone } from './ListFileZone'
import { nameAfter, nameProblem } from './listNames'
import { type ListFile, useListFile } from './useListFile'

/** Brings a new list from a file: its first lines are seen, and its name chosen, before it is kept. */
export function AddList({ taken }: { readonly taken: readonly string[] }) {
  const words = useWords(listWords)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { chosen, choose, forget, refuse } = useListFile(({ name }) => newName(name, taken))
  const leave = () => {
    forget()
    input.current?.focus()
  }
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('addTitle')}</h2>
      <ListFileZone
        chosen={chosen}
        label={words('choose')}
        input={input}
        onFiles={(files) => void choose(files)}
      />
      {chosen.at === 'read' ? (
        <NewList
          key={chosen.file}
          chosen={chosen}
          taken={taken}
          onLeft={leave}
          onRefused={(error) => refuse(chosen.source, chosen.file, error)}
        />
      ) : null}
    </section>
  )
}

/** What is compared with nothing: a name that no list has. */
function newName(file: string, taken: readonly string[]): string {
  const name = nameAfter(file)
  return nameProblem(name, taken) === null ? name : `liste-${taken.length + 1}-nouvelle`
}

type NewListProps = {
  readonly chosen: Extract<ListFile, { at: 'read' }>
  readonly taken: readonly string[]
  onLeft(): void
  onRefused(error: unknown): void
}

function NewList({ chosen, taken, onLeft, onRefused }: NewListProps) {
  const words = useWords(listWords)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<ReturnType<typeof nameProblem>>(null)
  useEffect(() => heading.current?.focus(), [])
  const { comparison, source, file } = chosen

  async function keep(name: string) {
    const problem = nameProblem(name, taken)
    setWrong(problem)
    if (problem !== null) return document.getElementById(id)?.focus()
    setBusy(true)
    try {
      await putList({ params: { list: name }, body: { source } })
    } catch (error) {
      return onRefused(error)
    }
    announce(words('added', { name }))
    navigate(`/listes/${name}`)
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const name = new FormData(event.currentTarget).get('name')
        if (!busy) void keep(String(name).trim())
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words('readTitle', { name: file, count: comparison.lines })}
      </h3>
      <FirstLines {...comparison} />
      <PlainField
        id={id}
        name="name"
        label={words('name')}
        hint={words('nameHint')}
        error={wrong === null ? undefined : words(wrong)}
        defaultValue={nameAfter(file)}
        autoComplete="off"
      />
      <div className="actions">
        <Button type="submit" busy={busy}>
          {words('keep')}
        </Button>
        <Button variant="secondary" onClick={onLeft}>
          {words('cancel')}
        </Button>
      </div>
    </form>
  )
}
