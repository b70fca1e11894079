export { compareVersions } from './compareVersions'
export type {
  ComparedAnswer,
  ComparedElement,
  ComparedEntry,
  ComparedRow,
  ComparedRows,
  ComparedSection,
  Comparison,
  Difference,
  ToldAnswer,
  WordPart,
} from './comparison'
