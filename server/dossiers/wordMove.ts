import { evaluate, type Form, type Context as World } from '../../forms/engine'
import type { DraftMove } from '../../forms/engine/compare'
import { fieldAt } from '../../forms/engine/fieldAt'
import { questionsIn } from '../../forms/engine/questionsIn'
import { asText } from '../../forms/fields/presentation'
import { wordProblem } from '../../forms/messages'
import { type Answer, type AnswerPath, type Answers, isUnreadable } from '../../schemas/answers'
import type { MoveReport } from '../../schemas/api/moves'
import { labelIn } from '../../schemas/label'
import { word } from '../messages'
import type { PlannedMove } from './planMove'

type Told = MoveReport['aside'][number]

/** The most lines of a kind that are told; drafts of forms with thousands of rows have more. */
const most = 200

/** What a move changes, in the reader's language and in the words of each revision. */
export function wordMove({ before, after, draft, world, move }: PlannedMove): MoveReport {
  const was = readerOf(before, draft.answers, world)
  const is = readerOf(after, move.answers, world)
  return {
    kept: move.kept,
    aside: tell(move.aside, (aside) => wordAside(aside, was, world)),
    converted: tell(move.converted, ({ path, before: old, after: fresh }) => ({
      at: path,
      question: is.question(path),
      before: was.text(path, old),
      after: is.text(path, fresh),
    })),
    unasked: tell(move.unasked, (path) => ({ at: path, question: was.question(path) })),
    asked: tell(move.asked, ({ path, required }) => ({ at: path, question: is.question(path), required })),
    refused: tell(move.refused, (problem) => ({
      at: problem.at,
      question: is.question(problem.at),
      why: wordProblem(problem, { form: after, locale: world.locale }),
    })),
    recomputed: tell(move.recomputed, (path) => ({
      at: path,
      question: is.known(path) ? is.question(path) : was.question(path),
      before: was.computed(path),
      after: is.computed(path),
    })),
  }
}

/** Answers put aside, in the words of the revision they were given to. */
export function wordAsides(
  form: Form,
  answers: Answers,
  asides: DraftMove['aside'],
  world: World,
): MoveReport['aside'] {
  const reader = readerOf(form, answers, world)
  return tell(asides, (aside) => wordAside(aside, reader, world))
}

type Reader = ReturnType<typeof readerOf>

function wordAside({ path, why, answer }: DraftMove['aside'][number], was: Reader, { locale }: World): Told {
  return {
    at: path,
    question: was.question(path),
    before: was.text(path, answer),
    why: word(`aside.${why}`, {}, locale),
  }
}

/** Names and answers as one form and one draft have them. */
function readerOf(form: Form, answers: Answers, world: World) {
  const { sections, computed } = evaluate(form, answers, world)
  const questions = questionsIn(sections)
  const text = (path: AnswerPath, answer: Answer | undefined): string => {
    if (answer === undefined) return '—'
    if (isUnreadable(answer)) return answer.unreadable
    const field = fieldAt(form, path)
    const type = field?.type === 'computed' ? form.types.get(field.as) : form.types.get(field?.type ?? '')
    try {
      if (field !== undefined && type !== undefined)
        return asText(type.present(answer, field, world.locale, world.facts))
    } catch {
      // What no type can present is shown as it is kept.
    }
    return JSON.stringify(answer)
  }
  return {
    text,
    known: (path: AnswerPath) => questions.has(path),
    computed: (path: AnswerPath) => text(path, computed.get(path)),
    question(path: AnswerPath) {
      const field = fieldAt(form, path)
      return questions.get(path) ?? (field === undefined ? path : labelIn(field.label, world.locale))
    },
  }
}

function tell<One>(all: readonly One[], telling: (one: One) => Told): Told[] {
  return all.slice(0, most).map(telling)
}
