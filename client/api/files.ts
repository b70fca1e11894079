import * as files from '../../schemas/api/files'
import { caller } from './call'

/** Announces a file. Refused for its name, its size, or because the dossier is full. */
export const beginUpload = caller(files.beginUpload)

/** How much of an announced file is there, and the file once it is whole. */
export const readUpload = caller(files.readUpload)

/** What became of a dossier's files. */
export const listFiles = caller(files.listFiles)
