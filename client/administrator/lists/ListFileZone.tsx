import { type Ref, useEffect, useId, useRef } from 'react'
import { idList } from '../../../forms/controls/controlProps'
import { FileChooser } from '../../../forms/controls/FileChooser'
import type { Locale } from '../../../schemas/label'
import type { WordedProblem } from '../../../schemas/problem'
import { isRefused } from '../../api/problems'
import { useLanguage } from '../../messages/LanguageProvider'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { ErrorText } from '../../ui/ErrorText'
import { Failure } from '../../ui/FailurePage'
import { Icon } from '../../ui/Icon'
import { Findings } from '../Findings'
import { useDrop } from '../useDrop'
import type { ListFile } from './useListFile'

type ListFileZoneProps = {
  readonly chosen: ListFile
  /** What the button says. */
  readonly label: string
  readonly input?: Ref<HTMLInputElement>
  onFiles(files: readonly File[]): void
}

/** Where a list's file is chosen or dropped, and what is wrong with it: file, line, sentence. */
export function ListFileZone({ chosen, label, input, onFiles }: ListFileZoneProps) {
  const words = useWords(listWords)
  const id = useId()
  const zone = useDrop<HTMLDivElement>(onFiles)
  const reading = chosen.at === 'reading'
  return (
    <>
      <div className="drop-zone" ref={zone}>
        <Icon name="upload" />
        <p className="soft" id={`${id}-lead`}>
          {words('fileLead')}
        </p>
        {chosen.at === 'unreadable' ? (
          <div role="alert">
            <ErrorText id={`${id}-error`}>{words(chosen.why)}</ErrorText>
          </div>
        ) : null}
        <div className="actions">
          <FileChooser
            input={input}
            id={id}
            name={id}
            describedBy={idList(`${id}-lead`, chosen.at === 'unreadable' && `${id}-error`)}
            invalid={chosen.at === 'unreadable'}
            required={false}
            variant={chosen.at === 'read' ? 'secondary' : 'primary'}
            accept={['.csv', '.txt', 'text/csv']}
            multiple={false}
            full={reading}
            label={label}
            onChoose={onFiles}
          />
          <span className="soft">{words('drop')}</span>
        </div>
        <p role="status">{reading ? words('reading', { name: chosen.file }) : ''}</p>
        <Sample />
      </div>
      {chosen.at === 'refused' ? <Refusal {...chosen} /> : null}
    </>
  )
}

/** A list as a spreadsheet of each language writes it. */
const sampleLines: Readonly<Record<Locale, string>> = {
  fr: [
    'code;libellé;précision;anglais',
    'boulanger;Boulanger;Alimentation;Baker',
    'coiffeur;Coiffeur;Services;Hairdresser',
  ].join('\n'),
  en: [
    'value,label,detail,en',
    'baker,Boulanger,Alimentation,Baker',
    'hairdresser,Coiffeur,Services,Hairdresser',
  ].join('\n'),
}

/** What a file looks like, for whoever has never made one. */
function Sample() {
  const words = useWords(listWords)
  const { locale } = useLanguage()
  return (
    <details className="run">
      <summary>{words('sampleTitle')}</summary>
      <div className="stack-s">
        <p>{words('sample')}</p>
        <pre className="source-line">
          <code>{sampleLines[locale]}</code>
        </pre>
        <p>{words('sampleColumns')}</p>
      </div>
    </details>
  )
}

function Refusal({ file, source, error }: Extract<ListFile, { at: 'refused' }>) {
  const words = useWords(listWords)
  const top = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal takes the focus again.
  useEffect(() => top.current?.focus(), [error])
  const findings: readonly WordedProblem[] = isRefused(error, 422) ? (error.problem.problems ?? []) : []
  if (findings.length === 0) return <Failure error={error} />
  return (
    <div className="stack">
      <Banner
        ref={top}
        tone="danger"
        live="alert"
        title={words('refusedTitle', { count: findings.length, name: file })}
      >
        <p>{words('refused')}</p>
      </Banner>
      <Findings findings={findings} name={file} source={source} />
    </div>
  )
}
