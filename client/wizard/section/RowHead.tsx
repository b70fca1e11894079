import { rowWords } from '../../messages/rows'
import { useWords } from '../../messages/useWords'
import { hidden } from '../../ui/hidden'
import { Icon } from '../../ui/Icon'
import { controlIdOf } from './ids'
import type { RowCardProps } from './RowCard'
import type { RowControl } from './useRows'

type RowHeadProps = Pick<RowCardProps, 'row' | 'place' | 'total' | 'act'> & {
  readonly open: boolean
  onFold(): void
}

/** A row's title, what folds and opens it, and its place among the others: by buttons, and by dragging. */
export function RowHead({ row, place, total, act, open, onFold }: RowHeadProps) {
  const words = useWords(rowWords)
  const id = controlIdOf(row.path)
  const { title } = row
  const step = (control: RowControl & ('up' | 'down'), to: number) => (
    <button
      type="button"
      className="ds-button row-step"
      data-variant="tertiary"
      data-control={control}
      aria-disabled={to < 0 || to >= total || undefined}
      onClick={() => act.move(row.rowId, to, control)}
    >
      <Icon name={control === 'up' ? 'arrowUp' : 'arrowDown'} />
      <span className="row-step-word">{words.rich(control, { title, hidden })}</span>
    </button>
  )
  return (
    <div className="card-head">
      {total > 1 && (
        <button
          type="button"
          className="row-handle"
          data-control="drag"
          aria-label={words('drag', { title })}
        >
          <Icon name="grip" />
        </button>
      )}
      <h3 id={`${id}-title`}>
        <bdi>{title}</bdi>
      </h3>
      <div className="row-acts">
        {total > 1 && step('up', place - 1)}
        {total > 1 && step('down', place + 1)}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-control="open"
          aria-expanded={open}
          aria-controls={`${id}-answers`}
          onClick={onFold}
        >
          {words.rich(open ? 'close' : 'open', { title, hidden })}
        </button>
      </div>
    </div>
  )
}
