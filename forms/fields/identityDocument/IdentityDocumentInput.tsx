import { LimitedFiles } from '../../controls/LimitedFiles'
import { controlOf } from '../../controls/TypedControl'
import type { InputPropsOf, ViewOf } from '../view'
import { type identityDocument, largestPaper, mostPapers, papers } from './identityDocument'
import { messages } from './messages'

/** One or two files, with what becomes of them told before they are chosen. */
export const identityDocumentView: ViewOf<typeof identityDocument> = {
  labelling: 'legend',
  sendsFiles: true,
  hint: (_field, locale) => messages[locale].hint,
  Input: IdentityDocumentInput,
}

function IdentityDocumentInput(input: InputPropsOf<typeof identityDocument>) {
  return (
    <LimitedFiles
      {...controlOf(input)}
      value={input.value}
      latest={input.latest}
      onChange={input.onChange}
      world={input.world}
      accept={papers.extensions}
      families={['pdf', 'photo']}
      max={input.field.max ?? mostPapers}
      megabytes={largestPaper}
    />
  )
}
