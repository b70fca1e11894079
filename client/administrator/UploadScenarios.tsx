import { useId, useState } from 'react'
import { idList } from '../../forms/controls/controlProps'
import { FileChooser } from '../../forms/controls/FileChooser'
import type { WordedProblem } from '../../schemas/problem'
import { isRefused } from '../api/problems'
import { putScenarios } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'
import { announce } from '../ui/announce'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { ErrorText } from '../ui/ErrorText'
import { Failure } from '../ui/FailurePage'
import { Findings } from './Findings'
import { readSource } from './readSource'

type Stage =
  | { readonly at: 'ready' | 'running' }
  | { readonly at: 'unreadable'; readonly why: 'tooLarge' | 'notText' }
  | { readonly at: 'refused'; readonly name: string; readonly source: string; readonly error: unknown }

type UploadScenariosProps = {
  readonly params: { readonly procedure: string; readonly revision: number }
  /** The revision has some already. */
  readonly some: boolean
  onChanged(): void
}

/** Gives a draft revision its scenarios from a file, or takes them away. */
export function UploadScenarios({ params, some, onChanged }: UploadScenariosProps) {
  const words = useWords(revisionWords)
  const administration = useWords(administrationWords)
  const [stage, setStage] = useState<Stage>({ at: 'ready' })
  const id = useId()

  async function put(source: string | null, name: string) {
    setStage({ at: 'running' })
    try {
      await putScenarios({ params, body: { source } })
      setStage({ at: 'ready' })
      announce(words(source === null ? 'scenariosRemoved' : 'scenariosStored'))
      onChanged()
    } catch (error) {
      setStage({ at: 'refused', name, source: source ?? '', error })
    }
  }

  async function send(file: File | undefined) {
    if (!file) return
    const read = await readSource(file)
    if ('refused' in read) return setStage({ at: 'unreadable', why: read.refused })
    await put(read.source, file.name)
  }

  const running = stage.at === 'running'
  return (
    <div className="drop-zone">
      <p className="soft" id={`${id}-hint`}>
        {words('scenariosHint')}
      </p>
      {stage.at === 'unreadable' ? (
        <ErrorText id={`${id}-error`}>{administration(stage.why)}</ErrorText>
      ) : null}
      <div className="actions">
        <FileChooser
          id={id}
          name={id}
          describedBy={idList(`${id}-hint`, stage.at === 'unreadable' && `${id}-error`)}
          invalid={stage.at === 'unreadable'}
          required={false}
          accept={['.json', 'application/json']}
          multiple={false}
          full={running}
          label={words(some ? 'replaceScenarios' : 'chooseScenarios')}
          onChoose={([file]) => void send(file)}
        />
        {some ? (
          <Button variant="tertiary" busy={running} onClick={() => void put(null, '')}>
            {words('removeScenarios')}
          </Button>
        ) : null}
      </div>
      <p role="status">{running ? words('running') : ''}</p>
      {stage.at === 'refused' ? <Refusal {...stage} /> : null}
    </div>
  )
}

function Refusal({ name, source, error }: Extract<Stage, { at: 'refused' }>) {
  const words = useWords(revisionWords)
  const findings: readonly WordedProblem[] = isRefused(error, 422) ? (error.problem.problems ?? []) : []
  if (findings.length === 0) return <Failure error={error} />
  return (
    <div className="stack">
      <Banner tone="danger" live="alert" title={words('scenariosRefused')} />
      <Findings findings={findings} name={name} source={source} />
    </div>
  )
}
