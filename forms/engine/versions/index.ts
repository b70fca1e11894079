export { compareVersions } from './compareVersions'
export type {
  ComparedAnswer,
  ComparedElement,
  ComparedEntry,
  ComparedRow,
  ComparedRows,
  Comparison,
  Difference,
  ToldAnswer,
  WordPart,
} from './comparison'
