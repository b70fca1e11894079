import { Fragment, type ReactNode } from 'react'
import type { AskedElement, AskedRepetition, RaisedCheck } from '../../../forms/engine'
import { Banner } from '../../ui/Banner'
import { Markdown } from '../../ui/Markdown'
import type { Errors } from '../session/errorsOf'
import { ComputedLine } from './ComputedLine'
import { FieldRow } from './FieldRow'

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
  const warnings = raised.filter(({ severity }) => severity === 'warning')
  return elements.map((element) => (
    <Fragment key={element.path}>
      <Element element={element} {...drawing} />
      {warnings
        .filter(({ at }) => at.at(-1) === element.path)
        .map(({ check, message }) => (
          <Banner key={check.id} tone="warning" live="status">
            <p>{message}</p>
          </Banner>
        ))}
    </Fragment>
  ))
}

type ElementProps = Pick<ElementsProps, 'errors' | 'level' | 'repetition'> & {
  readonly element: AskedElement
}

function Element({ element, errors, level, repetition }: ElementProps) {
  const Heading = level === 2 ? 'h2' : 'h4'
  switch (element.kind) {
    case 'field':
      return <FieldRow asked={element} error={errors[element.path]} />
    case 'heading':
      return <Heading className="form-heading">{element.label}</Heading>
    case 'explanation':
      return (
        <div className="explanation">
          {element.label !== undefined && <Heading>{element.label}</Heading>}
          <Markdown text={element.text} />
        </div>
      )
    case 'computed':
      return <ComputedLine asked={element} />
    case 'repetition':
      return repetition?.(element)
  }
}
