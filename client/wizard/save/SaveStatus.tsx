import { useEffect, useSyncExternalStore } from 'react'
import { isTypedWaiting, onTypedWaiting } from '../../../forms/controls/pending'
import { useLanguage } from '../../messages/LanguageProvider'
import { saveWords } from '../../messages/save'
import { useWords, type Words } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { wordTime } from '../../ui/moments'
import type { OpenDossier } from '../session/wizard'
import type { Autosave } from './createAutosave'
import type { SaveState } from './saving'

type SaveWords = Words<keyof (typeof saveWords)['fr']>

/** How saving fares: shown all the time, said aloud once at each change for better or worse. */
export function SaveStatus({ dossier }: { readonly dossier: OpenDossier }) {
  const { autosave } = dossier
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)
  const keeps = useSyncExternalStore(dossier.onDevice.subscribe, dossier.onDevice.keeps)
  const isKept = keeps && state.kind === 'offline'
  const typing = useSyncExternalStore(onTypedWaiting, isTypedWaiting)
  const words = useWords(saveWords)
  const { locale } = useLanguage()
  useSaid(dossier, state, words)
  const text =
    typing && (state.kind === 'saved' || state.kind === 'untouched')
      ? words('saving')
      : isKept
        ? words('kept')
        : textOf(state, words, (savedAt) => wordTime(savedAt, locale))
  const stuck = state.kind === 'offline' || state.kind === 'later' || state.kind === 'refused'
  return (
    <div className="save-state" data-tone={isTrouble(state) && !isKept ? 'danger' : undefined}>
      <Icon name={iconOf(state)} />
      <span>{text}</span>
      {stuck && (
        <Button variant="tertiary" onClick={autosave.retry}>
          {words('retry')}
        </Button>
      )}
    </div>
  )
}

/** What was last said of each queue, whichever page says it; first, the state it was opened in. */
const said = new WeakMap<Autosave, SaveState | SaveState['kind']>()

/** Says the first save, trouble when it comes, and that it is over; nothing at the saves after. */
function useSaid({ autosave, connection }: OpenDossier, state: SaveState, words: SaveWords) {
  useEffect(() => {
    const last = said.get(autosave) ?? state
    said.set(autosave, last)
    if (state === last || state.kind === last) return
    if (state.kind === 'untouched' || state.kind === 'saving' || state.kind === 'conflict') return
    said.set(autosave, state.kind)
    // The banner says so itself.
    if (connection.isOut()) return
    announce(state.kind === 'saved' ? words('savedSaid') : textOf(state, words, () => ''))
  }, [autosave, connection, state, words])
}

function textOf(state: SaveState, words: SaveWords, time: (savedAt: string) => string): string {
  switch (state.kind) {
    case 'saved':
      return words('saved', { time: time(state.savedAt) })
    case 'later':
    case 'refused':
      return words(state.kind, { sentence: state.sentence })
    default:
      return words(state.kind)
  }
}

function isTrouble({ kind }: SaveState): boolean {
  return kind !== 'saved' && kind !== 'saving' && kind !== 'untouched'
}

function iconOf({ kind }: SaveState) {
  if (kind === 'offline') return 'offline' as const
  if (kind === 'saved') return 'check' as const
  return kind === 'saving' || kind === 'untouched' ? ('clock' as const) : ('warning' as const)
}
