import { sameAnswer } from '../changes/paths'
import { safely } from '../pass'
import type { AnswerChange, ComparedAnswer } from './comparison'
import { differenceOf } from './differenceOf'
import type { ToldEntry } from './tellVersion'

type TellsAnswer = Extract<ToldEntry, { kind: 'answer' }>

/** What changed in one question and its answer; undefined when nothing did. One of the two is there. */
export function compareAnswers(
  path: string,
  former: TellsAnswer | undefined,
  latter: TellsAnswer | undefined,
): ComparedAnswer | undefined {
  const change = changeOf(former, latter)
  if (change === undefined) return undefined
  const [was, is] = [former?.told.presentation ?? null, latter?.told.presentation ?? null]
  const difference =
    was !== null && is !== null && change !== 'question' ? safely(() => differenceOf(was, is)) : undefined
  return {
    kind: 'answer',
    path,
    change,
    ...(former === undefined ? {} : { former: former.told }),
    ...(latter === undefined ? {} : { latter: latter.told }),
    ...(difference === undefined ? {} : { difference }),
  }
}

function changeOf(
  former: TellsAnswer | undefined,
  latter: TellsAnswer | undefined,
): AnswerChange | undefined {
  const [wasAnswered, isAnswered] = [isAnswer(former), isAnswer(latter)]
  if (!wasAnswered && isAnswered) return 'added'
  if (wasAnswered && !isAnswered) return 'removed'
  if (former === undefined) return 'asked'
  if (latter === undefined) return 'unasked'
  if (!sameAnswer(former.value, latter.value)) return 'changed'
  const [was, is] = [former.told, latter.told]
  const saidSame = sameAnswer(was.presentation, is.presentation) && was.verification === is.verification
  if (!saidSame) return 'said'
  return isSameQuestion(former, latter) ? undefined : 'question'
}

function isSameQuestion({ told: was }: TellsAnswer, { told: is }: TellsAnswer): boolean {
  return (
    was.label === is.label &&
    was.type === is.type &&
    was.computed === is.computed &&
    was.section.id === is.section.id
  )
}

/** What nobody could present counts as not answered, as in documents. */
function isAnswer(entry: TellsAnswer | undefined): boolean {
  return entry !== undefined && entry.told.presentation !== null
}
