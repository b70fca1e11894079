import type { Choice } from './ChoiceLine'
import { type ControlProps, idList } from './controlProps'
import { Select } from './Select'
import { TextControl } from './TextControl'
import { useTyped } from './useTyped'

/** The lines of a postal address, in the order they are asked. */
export const addressParts = ['line1', 'line2', 'postcode', 'city'] as const
export type AddressPart = (typeof addressParts)[number] | 'country'

export type AddressControlProps = ControlProps & {
  readonly parts: Readonly<Record<AddressPart, string>>
  readonly labels: Readonly<Record<AddressPart, string>>
  /** Added to the label of the part that may stay empty. */
  readonly facultative: string
  readonly countries: readonly Pick<Choice, 'value' | 'label'>[]
  /** The parts that are wrong. */
  readonly wrong: readonly AddressPart[]
  /** Whether the browser may fill it in: somebody else's address is not the person's. */
  readonly own: boolean
  onPart(part: AddressPart, text: string): void
}

const tokens = {
  line1: 'address-line1',
  line2: 'address-line2',
  postcode: 'postal-code',
  city: 'address-level2',
  country: 'country',
} as const satisfies Record<AddressPart, string>

/** A postal address, part by part. The row's fieldset carries the question. */
export function AddressControl(props: AddressControlProps) {
  const { parts, labels, countries, own, onPart } = props
  return (
    <div className="address">
      {addressParts.map((part) => (
        <AddressLine key={part} {...props} part={part} />
      ))}
      <div className="field-row" data-part="country">
        <label className="label" htmlFor={`${props.id}-country`}>
          {labels.country}
        </label>
        <Select
          {...partOf(props, 'country')}
          choices={countries}
          chosen={parts.country}
          autoComplete={own ? tokens.country : 'off'}
          onChoose={(code) => onPart('country', code ?? parts.country)}
        />
      </div>
    </div>
  )
}

function AddressLine(props: AddressControlProps & { readonly part: (typeof addressParts)[number] }) {
  const { part, parts, labels, facultative, own, onPart } = props
  const typed = useTyped<string>({
    value: parts[part],
    read: (value) => ({ value }),
    print: (value) => value,
    onChange: (value) => onPart(part, typeof value === 'string' ? value : ''),
  })
  return (
    <div className="field-row" data-part={part}>
      <label className="label" htmlFor={`${props.id}-${part}`}>
        {labels[part]} {part === 'line2' && <span className="facultative">{facultative}</span>}
      </label>
      <TextControl
        {...partOf(props, part)}
        typed={typed}
        autoComplete={own ? tokens[part] : 'off'}
        size={part === 'postcode' ? 10 : undefined}
      />
    </div>
  )
}

function partOf(
  { id, name, describedBy, required, wrong }: AddressControlProps,
  part: AddressPart,
): ControlProps {
  return {
    id: `${id}-${part}`,
    name: `${name}/${part}`,
    describedBy: wrong.includes(part) ? idList(describedBy) : undefined,
    invalid: wrong.includes(part),
    required: required && part !== 'line2',
  }
}
