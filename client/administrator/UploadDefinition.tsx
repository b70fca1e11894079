import { useEffect, useId, useRef, useState } from 'react'
import { idList } from '../../forms/controls/controlProps'
import { FileChooser } from '../../forms/controls/FileChooser'
import { acceptedExtensions } from '../../forms/fields/file/families'
import { procedureSchemaAddress } from '../api/operations'
import { isRefused } from '../api/problems'
import { uploadDefinition } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { ErrorText } from '../ui/ErrorText'
import { Failure } from '../ui/FailurePage'
import { Icon } from '../ui/Icon'
import { navigate } from '../ui/router'
import { Findings } from './Findings'
import { readSource } from './readSource'
import { isTemplate, sendTemplates } from './sendTemplates'
import { useDrop } from './useDrop'

type Stage =
  | { readonly at: 'ready' }
  | { readonly at: 'checking'; readonly name: string }
  | { readonly at: 'unreadable'; readonly why: 'tooLarge' | 'notText' | 'alone' }
  | { readonly at: 'refused'; readonly name: string; readonly source: string; readonly error: unknown }

/** Takes a definition from a file, with its scenarios in another, and says precisely what is wrong with it. */
export function UploadDefinition() {
  const words = useWords(administrationWords)
  const [stage, setStage] = useState<Stage>({ at: 'ready' })
  const id = useId()

  async function send(files: readonly File[]) {
    const [scenariosFile] = files.filter(holdsScenarios)
    const templates = files.filter(isTemplate)
    const file = files.find((one) => one !== scenariosFile && !isTemplate(one))
    if (!file) return scenariosFile && setStage({ at: 'unreadable', why: 'alone' })
    const name = file.name
    setStage({ at: 'checking', name })
    const read = await readSource(file)
    const beside = scenariosFile && (await readSource(scenariosFile))
    if ('refused' in read) return setStage({ at: 'unreadable', why: read.refused })
    if (beside && 'refused' in beside) return setStage({ at: 'unreadable', why: beside.refused })
    try {
      // First: the check looks for the documents that the definition names.
      await sendTemplates(read.source, templates)
      const body = beside ? { source: read.source, scenarios: beside.source } : { source: read.source }
      const { procedureId, revision, findings, scenarios } = await uploadDefinition({ body })
      const red = scenarios?.green === false
      navigate(`/administration/${procedureId}`, { state: { uploaded: revision, name, findings, red } })
    } catch (error) {
      const refused = isRefused(error, 'procedure.invalidScenarios') && beside ? beside.source : read.source
      setStage({ at: 'refused', name, source: refused, error })
    }
  }

  const zone = useDrop<HTMLDivElement>((files) => void send(files))
  const checking = stage.at === 'checking'
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('uploadTitle')}</h2>
      <div className="drop-zone" ref={zone}>
        <Icon name="upload" />
        <p className="soft" id={`${id}-lead`}>
          {words('uploadLead')}
        </p>
        {stage.at === 'unreadable' ? <ErrorText id={`${id}-error`}>{words(stage.why)}</ErrorText> : null}
        <div className="actions">
          <FileChooser
            id={id}
            name={id}
            describedBy={idList(`${id}-lead`, stage.at === 'unreadable' && `${id}-error`)}
            invalid={stage.at === 'unreadable'}
            required={false}
            variant="primary"
            accept={['.json', 'application/json', ...acceptedExtensions()]}
            multiple
            full={checking}
            label={words('choose')}
            onChoose={(files) => void send(files)}
          />
          <span className="soft">{words('drop')}</span>
        </div>
        <p role="status">{checking ? words('checking', { name: stage.name }) : ''}</p>
        <p className="small">
          <a href={procedureSchemaAddress}>{words('schemaLink')}</a>
        </p>
      </div>
      {stage.at === 'refused' ? <Refusal {...stage} /> : null}
    </section>
  )
}

/** `NAME.scenarios.json`: an author's own tests. */
function holdsScenarios({ name }: File): boolean {
  return name.endsWith('.scenarios.json')
}

type RefusalProps = Extract<Stage, { at: 'refused' }>

function Refusal({ name, source, error }: RefusalProps) {
  const words = useWords(administrationWords)
  const top = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal takes the focus again.
  useEffect(() => top.current?.focus(), [error])
  const findings = isRefused(error, 422) ? (error.problem.problems ?? []) : []
  const errors = findings.filter(({ severity }) => severity !== 'warning').length
  return (
    <div className="stack">
      {findings.length === 0 ? (
        <Failure error={error} />
      ) : (
        <>
          <Banner ref={top} tone="danger" live="alert" title={words('refusedTitle', { count: errors, name })}>
            <p>{words('refused')}</p>
          </Banner>
          <Findings findings={findings} name={name} source={source} />
        </>
      )}
    </div>
  )
}
