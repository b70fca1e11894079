import { useRef } from 'react'
import { isUnreadable } from '../../../schemas/answers'
import { partOf, TextPart } from '../../controls/TextPart'
import { sameAnswer } from '../../controls/useTyped'
import { refusalsOf } from '../rules'
import type { InputPropsOf, ViewOf } from '../view'
import { dateTime } from './dateTime'
import { messages } from './messages'
import { partsTyped } from './readDateTime'

type Props = InputPropsOf<typeof dateTime>
type Parts = ReturnType<typeof partsTyped>

/** A date and a time, each typed on its line; the row shows an example of both. */
export const dateTimeView: ViewOf<typeof dateTime> = {
  labelling: 'legend',
  hint: (_field, locale) => messages[locale].hint,
  Input: DateTimeInput,
}

function DateTimeInput(input: Props) {
  const { locale, onChange, latest } = input
  const words = messages[locale]
  // The parts as they were typed, for as long as they make the answer: what one wrote is not rewritten in sight.
  const typed = useRef<Parts>({ date: '', time: '' })
  const shown = (value: Props['value']) =>
    sameAnswer(answerOf(typed.current), value) ? typed.current : partsIn(value, input)
  const onPart = (part: keyof Parts, text: string) => {
    typed.current = { ...shown(latest()), [part]: text.trim() }
    onChange(answerOf(typed.current))
  }
  const wrong = input.invalid ? wrongParts(input) : []
  const parts = shown(input.value)
  return (
    <div className="parts" data-inline>
      <TextPart
        {...partOf(input, 'date', wrong.includes('date'))}
        label={words.labelDate}
        text={parts.date}
        size={14}
        spellCheck={false}
        onText={(text) => onPart('date', text)}
      />
      <TextPart
        {...partOf(input, 'time', wrong.includes('time'))}
        label={words.labelTime}
        text={parts.time}
        size={8}
        spellCheck={false}
        onText={(text) => onPart('time', text)}
      />
    </div>
  )
}

function partsIn(value: Props['value'], { field, locale }: Props): Parts {
  if (value === undefined) return { date: '', time: '' }
  return partsTyped(isUnreadable(value) ? value.unreadable : dateTime.print(value, field, locale))
}

function answerOf({ date, time }: Parts): Props['value'] {
  if (date === '' && time === '') return undefined
  const text = `${date} à ${time}`
  const reading = dateTime.read(text, dateTime.example.field, 'fr')
  return 'problem' in reading ? { unreadable: text } : reading.value
}

/** Of a blank answer, both. */
function wrongParts({ value, field }: Props): readonly (keyof Parts)[] {
  if (value === undefined) return ['date', 'time']
  if (!isUnreadable(value))
    return [refusalsOf(dateTime.schema(field), value)[0]?.code === 'time' ? 'time' : 'date']
  const reading = dateTime.read(value.unreadable, field, 'fr')
  return ['problem' in reading && ['time', 'noTime'].includes(reading.problem.code) ? 'time' : 'date']
}
