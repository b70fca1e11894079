import { Fragment, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'
import { ChoiceLine } from './ChoiceLine'
import type { ControlProps } from './controlProps'
import { UploadLine } from './FileLines'
import { signatureWords } from './messages/signature'
import { SignaturePad } from './SignaturePad'
import { TextControl } from './TextControl'
import { uploadsOf } from './uploads'
import { useTyped } from './useTyped'
import { useWordsOf } from './useWordsOf'

type Signed = { readonly typed: string } | SupportingDocument[]

type SignatureControlProps = ControlProps & {
  readonly value: Signed | undefined
  readonly world: World
  onChange(value: Signed | undefined): void
}

const ways = ['typed', 'drawn'] as const
type Way = (typeof ways)[number]

/** A signature, typed or drawn: the two are worth the same and stand side by side. */
export function SignatureControl({ value, world, onChange, ...control }: SignatureControlProps) {
  const { id, name, describedBy } = control
  const words = useWordsOf(signatureWords)
  const answered: Way | undefined = value === undefined ? undefined : Array.isArray(value) ? 'drawn' : 'typed'
  const [opened, open] = useState(answered)
  const chosen = answered ?? opened
  const choose = (way: Way) => {
    if (way === chosen) return
    open(way)
    onChange(way === 'typed' ? { typed: '' } : undefined)
  }
  const details = {
    typed: () => <TypedSignature {...control} text={typedIn(value)} onChange={onChange} />,
    drawn: () => (
      <DrawnSignature
        id={id}
        name={name}
        kept={Array.isArray(value) ? value[0] : undefined}
        world={world}
        onChange={onChange}
      />
    ),
  }
  return (
    // A group and not a radiogroup: each way stands right under its choice.
    // biome-ignore lint/a11y/useSemanticElements: the row is a fieldset already, with the question for its legend.
    <div className="choices" role="group" aria-label={words('how')} aria-describedby={describedBy}>
      {ways.map((way) => (
        <Fragment key={way}>
          <ChoiceLine
            kind="radio"
            id={`${id}-${way}`}
            name={`${name}/way`}
            label={words(way)}
            checked={chosen === way}
            onChoose={() => choose(way)}
          />
          {chosen === way && <div className="choice-detail">{details[way]()}</div>}
        </Fragment>
      ))}
    </div>
  )
}

function typedIn(value: Signed | undefined): string {
  return value === undefined || Array.isArray(value) ? '' : value.typed
}

type TypedSignatureProps = ControlProps & {
  readonly text: string
  onChange(value: Signed): void
}

function TypedSignature({ text, onChange, ...control }: TypedSignatureProps) {
  const words = useWordsOf(signatureWords)
  const typed = useTyped<string>({
    value: text,
    read: (name) => ({ value: name }),
    print: (name) => name,
    onChange: (name) => onChange({ typed: typeof name === 'string' ? name : '' }),
  })
  const id = `${control.id}-name`
  return (
    <>
      <label className="label" htmlFor={id}>
        {words('name')}
      </label>
      <TextControl {...control} id={id} name={`${control.name}/typed`} autoComplete="name" typed={typed} />
    </>
  )
}

type DrawnSignatureProps = Pick<ControlProps, 'id' | 'name'> & {
  readonly kept: SupportingDocument | undefined
  readonly world: World
  onChange(value: Signed | undefined): void
}

/** The pad; once its drawing is kept, the drawing and the way to another. */
function DrawnSignature({ id, name, kept, world, onChange }: DrawnSignatureProps) {
  const words = useWordsOf(signatureWords)
  const uploads = uploadsOf(world)
  const running = useSyncExternalStore(uploads.subscribe, () => uploads.of(name))
  const again = useRef<HTMLButtonElement>(null)
  const [said, say] = useState('')
  useEffect(() =>
    uploads.attend(name, (_, sent) => {
      onChange([sent])
      say(words('kept'))
    }),
  )
  useEffect(() => {
    // The pad, which had the focus, has made way for the drawing.
    if (kept !== undefined && said !== '') again.current?.focus()
  }, [kept, said])
  const address = kept === undefined ? null : world.fileAddress(kept.fileId)
  return (
    <>
      {kept === undefined ? (
        <SignaturePad id={`${id}-pad`} onKeep={(picture) => uploads.start(name, picture)} />
      ) : (
        <>
          {address === null ? (
            <bdi>{kept.name}</bdi>
          ) : (
            <img className="signature" src={address} alt={words('alt')} />
          )}
          <button
            ref={again}
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => onChange(undefined)}
          >
            {words('again')}
          </button>
        </>
      )}
      {running.length > 0 && (
        <ul className="files">
          {running.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onDrop={() => uploads.drop(name, upload.key)}
              onRetry={() => uploads.retry(name, upload.key)}
            />
          ))}
        </ul>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
