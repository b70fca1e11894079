import { documentsIn, placed } from '../../../forms/controls/placed'
import { uploadsOf } from '../../../forms/controls/uploads'
import { answerAt } from './answerAt'
import type { Wizard } from './wizard'

/** What a wizard has to do with files: it comes with the forms that ask for some. */
export { uploadsOf } from '../../../forms/controls/uploads'
export { listFiles } from '../../api/files'
export { uploadFile } from '../../api/uploadFile'

/** Puts a file that arrives while its question is not on the page in the answers all the same, until it is undone. */
export function adoptFiles(wizard: Wizard): () => void {
  return uploadsOf(wizard.world).adopt((name, sent, replaces) =>
    wizard.hand(name, [...placed(documentsIn(answerAt(wizard.answers(), name)), sent, replaces)]),
  )
}
