import { isUnreadable } from '../../../schemas/answers'
import type { Locale } from '../../../schemas/label'
import { Checkboxes } from '../../controls/Checkboxes'
import { choicesFor, choicesOf, freeText, optionFor, other } from '../../controls/choices'
import { choiceWords } from '../../controls/messages/choices'
import { OtherText } from '../../controls/OtherText'
import { TagsControl } from '../../controls/TagsControl'
import { controlOf } from '../../controls/TypedControl'
import { atAGlance, useManyChoices } from '../../controls/useManyChoices'
import { useWordsOf } from '../../controls/useWordsOf'
import { formatMessage } from '../../messages/format'
import { comparableOption, listOf, type Optioned, type OptionValue, optionsOf } from '../options'
import { printOption, readOption } from '../optionTexts'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { messages } from './messages'
import { inOrder, type multipleChoice } from './multipleChoice'

type Input = InputPropsOf<typeof multipleChoice>

/** Several options: boxes to tick; when there are many, a box that finds them one by one. */
export const multipleChoiceView: ViewOf<typeof multipleChoice> = {
  labelling: 'legend',
  hint: hintOf,
  Input: MultipleChoiceInput,
}

function MultipleChoiceInput(input: Input) {
  return isLong(input.field) ? <ManyChoices {...input} /> : <FewChoices {...input} />
}

/** How one chooses from many, and how many one may choose where that is fewer than there are. */
function hintOf(field: Input['field'], locale: Locale): string {
  const words = messages[locale]
  const search = isLong(field) && field.hint === undefined ? words.hintSearch : ''
  const count = countOf(field.max)
  const isLess = count !== undefined && (isLong(field) || count < choicesOf(field, [], locale, String).length)
  return [search, isLess ? formatMessage(words.hintMax, { count }, locale) : ''].filter(Boolean).join(' ')
}

function isLong(field: Input['field']): boolean {
  return listOf(field) !== undefined || choicesOf(field, [], 'fr', String).length > atAGlance
}

function FewChoices(input: Input) {
  const { field, value, locale } = input
  const words = useWordsOf(choiceWords)
  const chosen = value === undefined || isUnreadable(value) ? [] : value
  const { choose, toggle } = choosing(input, chosen)
  return (
    <Checkboxes
      {...controlOf(input)}
      choices={choicesOf(field, chosen, locale, (label) => words('retired', { label }))}
      chosen={choicesFor(chosen, field)}
      onChoose={(picked, checked) => choose(toggle(picked, checked))}
      detail={<OwnWords input={input} chosen={chosen} choose={choose} />}
    />
  )
}

function ManyChoices(input: Input) {
  const { field, value, locale, onChange } = input
  const { chosen, unread } = linesIn(value, field)
  const { find, textOf, onLine } = useManyChoices(input, chosen)
  const { choose, toggle } = choosing(input, chosen)
  const withUnread = (values: readonly OptionValue[], typed: string) =>
    typed === '' ? choose(values) : onChange({ unreadable: [...printed(values), typed].join('\n') })
  const printed = (values: readonly OptionValue[]) => values.map((each) => printOption(each, field, locale))
  return (
    <>
      <TagsControl
        {...controlOf(input)}
        chosen={choicesFor(chosen, field)}
        unread={unread}
        find={find}
        textOf={textOf}
        read={(typed) => {
          const read = readOption(typed, field)
          return read === undefined ? { problem: { code: 'unreadable' } } : { value: comparableOption(read) }
        }}
        onAdd={(key) => choose(toggle(key, true))}
        onRemove={(key) => withUnread(toggle(key, false), unread)}
        onUnread={(typed) => withUnread(chosen, typed)}
        onLine={onLine}
      />
      <OwnWords input={input} chosen={chosen} choose={choose} />
    </>
  )
}

type Choose = (values: readonly OptionValue[]) => void

/** The person's own words, under the option that asks for them. */
function OwnWords(props: {
  readonly input: Input
  readonly chosen: readonly OptionValue[]
  readonly choose: Choose
}) {
  const { input, chosen, choose } = props
  const text = freeText(chosen, input.field)
  if (text === undefined) return null
  return (
    <OtherText
      {...controlOf(input)}
      text={text}
      onChange={(own) => choose([...chosen.filter((each) => comparableOption(each) !== other), own])}
    />
  )
}

/** How a choice is handed over, and what is chosen once one more or one less is. */
function choosing({ field, onChange }: Input, chosen: readonly OptionValue[]) {
  return {
    choose: (values: readonly OptionValue[]) =>
      onChange(values.length === 0 ? undefined : inOrder(values, field)),
    toggle: (picked: string, checked: boolean) =>
      checked
        ? withOption(chosen, picked, field)
        : chosen.filter((each) => comparableOption(each) !== picked),
  }
}

/** What an answer holds: lines that are options, and the last one that was typed and is none. */
function linesIn(value: Input['value'], field: Optioned) {
  if (!isUnreadable(value)) return { chosen: value ?? [], unread: '' }
  const lines = value.unreadable.split('\n')
  const last = lines.length - 1
  const read = lines.map((line, at) => (at === last ? undefined : readOption(line, field)))
  return {
    chosen: read.filter((each) => each !== undefined),
    unread: lines.filter((_, at) => read[at] === undefined).join(' '),
  }
}

/** What is chosen once `picked` is: alone if it excludes the others, without those that exclude it. */
function withOption(chosen: readonly OptionValue[], picked: string, field: Optioned): readonly OptionValue[] {
  const exclusive = new Set(optionsOf(field).flatMap((option) => (option.exclusive ? [option.value] : [])))
  if (exclusive.has(picked)) return [picked]
  return [...chosen.filter((each) => !exclusive.has(comparableOption(each))), optionFor(picked, field)]
}
