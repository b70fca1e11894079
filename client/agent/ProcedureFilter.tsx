import { useId } from 'react'
import { deskWords } from '../messages/desk'
import { useWords } from '../messages/useWords'

type ProcedureFilterProps = {
  readonly procedures: readonly { readonly id: string; readonly title: string }[]
  readonly chosen: string | undefined
  onChoose(procedure: string | undefined): void
}

/** Which procedure's dossiers are listed; the choice stands in the address. */
export function ProcedureFilter({ procedures, chosen, onChoose }: ProcedureFilterProps) {
  const words = useWords(deskWords)
  const id = useId()
  return (
    <div className="field-row filter">
      <label className="label" htmlFor={id}>
        {words('procedure')}
      </label>
      <select
        id={id}
        className="ds-input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{words('everyProcedure')}</option>
        {procedures.map((procedure) => (
          <option key={procedure.id} value={procedure.id}>
            {procedure.title}
          </option>
        ))}
      </select>
    </div>
  )
}
