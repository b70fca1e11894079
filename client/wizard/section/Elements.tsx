import { Fragment, type ReactNode } from 'react'
import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { AskedElement, AskedRepetition, Form, RaisedCheck } from '../../../forms/engine'
import { Banner } from '../../ui/Banner'
import type { Errors } from '../session/errorsOf'
import type { Parts } from '../session/openForm'
import { useWizard } from '../session/wizard'
import { AskingFieldRow, FieldRow } from './FieldRow'

type ElementsProps = {
  readonly elements: readonly AskedElement[]
  /** Checks that came true: their warnings stand after the last question they name. */
  readonly raised: readonly RaisedCheck[]
  readonly errors: Errors
  /** The level of headings among them. */
  readonly level: 2 | 4
  /** Draws rows; rows themselves hold none. */
  repetition?(asked: AskedRepetition): ReactNode
}

/** What a section or a row asks, in order. */
export function Elements({ elements, raised, ...drawing }: ElementsProps) {
  const { form, parts } = useWizard()
  const warnings = raised.filter(({ severity }) => severity === 'warning')
  return elements.flatMap((element) => [
    drawn(element, drawing, parts, form),
    ...warnings
      .filter(({ at }) => at.at(-1) === element.path)
      .map(({ check, message }) => <Warning key={check.id} message={message} live="status" />),
  ])
}

/** What a check says of answers that are not refused; told as it comes true where `live` says so. */
export function Warning({ message, live }: { readonly message: string; readonly live?: 'status' }) {
  return (
    <Banner tone="warning" {...(live && { live })}>
      <p>
        <AuthorText text={message} />
      </p>
    </Banner>
  )
}

/** One list of keyed elements, without a component around each: a page may hold a thousand. */
function drawn(
  element: AskedElement,
  { errors, level, repetition }: Pick<ElementsProps, 'errors' | 'level' | 'repetition'>,
  { ComputedLine, Markdown }: Parts,
  form: Form,
) {
  const Heading = level === 2 ? 'h2' : 'h4'
  const { path } = element
  switch (element.kind) {
    case 'field':
      return form.types.get(element.field.type)?.lookup === undefined ? (
        <FieldRow key={path} asked={element} error={errors[path]} />
      ) : (
        <AskingFieldRow key={path} asked={element} error={errors[path]} />
      )
    case 'heading':
      return (
        <Heading key={path} className="form-heading">
          <AuthorText text={element.label} />
        </Heading>
      )
    case 'explanation':
      return (
        <div key={path} className="explanation">
          {element.label !== undefined && (
            <Heading>
              <AuthorText text={element.label} />
            </Heading>
          )}
          {Markdown && <Markdown text={element.text} />}
        </div>
      )
    case 'computed':
      return ComputedLine && <ComputedLine key={path} asked={element} />
    case 'repetition':
      return <Fragment key={path}>{repetition?.(element)}</Fragment>
  }
}
