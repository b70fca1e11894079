import { useState } from 'react'
import { deleteList } from '../../api/lists'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/FailurePage'
import { navigate } from '../../ui/router'

/** Takes a list away that nothing uses, once it was asked for twice. */
export function RemoveList({ list }: { readonly list: string }) {
  const words = useWords(listWords)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
        {words('remove')}
      </Button>
      {asking ? <Asked list={list} onLeft={() => setAsking(false)} /> : null}
    </>
  )
}

type AskedProps = { readonly list: string; onLeft(): void }

function Asked({ list, onLeft }: AskedProps) {
  const words = useWords(listWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function remove() {
    setBusy(true)
    setError(null)
    try {
      await deleteList({ params: { list } })
      announce(words('removed', { name: list }))
      navigate('/listes')
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <Dialog title={words('removeTitle', { name: list })} onClose={onLeft}>
      <p>{words('removeText')}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button tone="danger" busy={busy} onClick={() => void remove()}>
          {words('removeConfirm')}
        </Button>
        <Button variant="secondary" onClick={onLeft}>
          {words('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
