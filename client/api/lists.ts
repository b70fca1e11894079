import * as lists from '../../schemas/api/lists'
import { addressOf } from './address'
import { caller, longWork } from './call'

/** The lists that definitions may take answers from. */
export const listLists = caller(lists.listLists)

/** One list and its first lines. */
export const readList = caller(lists.readList)

/** What a file would change in a list. Refused with 422 and each fault of the file. */
export const compareList = caller(lists.compareList, longWork)

/** Brings a list, or replaces it whole. Refused as `compareList`. */
export const putList = caller(lists.putList, longWork)

/** Takes a list away. Refused with 409 while something takes answers from it. */
export const deleteList = caller(lists.deleteList, longWork)

/** Where a list's file is. */
export function listFileAddress(list: string): string {
  return addressOf(lists.downloadList, { params: { list } })
}
