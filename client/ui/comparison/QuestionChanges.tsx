import type { ToldAnswer } from '../../../forms/engine/versions'
import { comparingWords } from '../../messages/comparing'
import { useWords } from '../../messages/useWords'

type Question = Pick<ToldAnswer, 'label' | 'section'> & { readonly type?: string }
type QuestionChangesProps = { readonly former: Question | undefined; readonly latter: Question | undefined }

/** How the question itself changed from one revision of the form to the other. */
export function QuestionChanges({ former, latter }: QuestionChangesProps) {
  const words = useWords(comparingWords)
  if (former === undefined || latter === undefined) return null
  return (
    <>
      {former.label === latter.label ? null : <p>{words('labelWas', { label: former.label })}</p>}
      {former.type === undefined || latter.type === undefined || former.type === latter.type ? null : (
        <p>{words('typeWas', { former: former.type, latter: latter.type })}</p>
      )}
      {former.section.id === latter.section.id ? null : (
        <p>{words('sectionWas', { title: former.section.title })}</p>
      )}
    </>
  )
}
