import { jest } from '@jest/globals'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { isUnreadable, type Unreadable } from '../../schemas/answers'
import { handOverTyped, isTypedWaiting, onTypedWaiting } from './pending'
import { TextControl } from './TextControl'
import { pause, useTyped } from './useTyped'

type Answer = number | Unreadable | undefined

const control = { id: 'q-days', name: 'days', describedBy: undefined, invalid: false, required: true }

/** A whole number, read as a type would. */
function read(typed: string) {
  if (typed.trim() === '') return { value: undefined }
  return /^\d+$/.test(typed) ? { value: Number(typed) } : { problem: { code: 'unreadable' } }
}

function Days({ first, heard }: { first?: Answer; heard: Answer[] }) {
  const [value, setValue] = useState<Answer>(first)
  const typed = useTyped<number>({
    value,
    read,
    print: String,
    onChange(answer) {
      heard.push(answer)
      setValue(answer)
    },
  })
  return (
    <>
      <TextControl {...control} typed={typed} />
      <button type="button" onClick={() => setValue(30)}>
        other tab
      </button>
      <output>{isUnreadable(value) ? `« ${value.unreadable} »` : value}</output>
    </>
  )
}

const box = () => screen.getByRole('textbox')

describe('what is being typed', () => {
  it('stays in the control until a pause, then is read once', () => {
    jest.useFakeTimers()
    const heard: Answer[] = []
    render(<Days heard={heard} />)
    for (const text of ['1', '12']) fireEvent.change(box(), { target: { value: text } })
    act(() => jest.advanceTimersByTime(pause - 1))
    expect(heard).toEqual([])
    expect(isTypedWaiting()).toBe(true)
    act(() => jest.advanceTimersByTime(1))
    expect(heard).toEqual([12])
    expect(isTypedWaiting()).toBe(false)
    jest.useRealTimers()
  })

  it.each([
    ['on blur', '{Tab}'],
    ['on Enter', '{Enter}'],
  ])('is read at once %s', async (_, key) => {
    const heard: Answer[] = []
    render(<Days heard={heard} />)
    await userEvent.type(box(), `7${key}`)
    expect(heard).toEqual([7])
  })

  it('is read when the page asks', async () => {
    const heard: Answer[] = []
    render(<Days heard={heard} />)
    await userEvent.type(box(), '7')
    act(handOverTyped)
    expect(heard).toEqual([7])
  })

  it('is read when its control leaves the page', async () => {
    const heard: Answer[] = []
    const { unmount } = render(<Days heard={heard} />)
    await userEvent.type(box(), '7')
    unmount()
    expect(heard).toEqual([7])
  })

  it('is handed over as it stands when it cannot be read, and stays as typed', async () => {
    const heard: Answer[] = []
    render(<Days heard={heard} />)
    await userEvent.type(box(), '12 jours{Tab}')
    expect(heard).toEqual([{ unreadable: '12 jours' }])
    expect(box()).toHaveValue('12 jours')
  })

  it('clears the answer when nothing is left', async () => {
    const heard: Answer[] = []
    render(<Days first={5} heard={heard} />)
    await userEvent.clear(box())
    await userEvent.tab()
    expect(heard).toEqual([undefined])
  })

  it('hands nothing over when the answer is the same as before', async () => {
    const heard: Answer[] = []
    render(<Days first={5} heard={heard} />)
    await userEvent.type(box(), '{Backspace}5{Tab}')
    expect(heard).toEqual([])
  })

  it('tells when it begins to wait, and when it ceases', async () => {
    const told: boolean[] = []
    const stop = onTypedWaiting(() => told.push(isTypedWaiting()))
    render(<Days heard={[]} />)
    await userEvent.type(box(), '123')
    expect(told).toEqual([true])
    await userEvent.tab()
    expect(told).toEqual([true, false])
    stop()
    await userEvent.type(box(), '4')
    expect(told).toEqual([true, false])
  })
})

describe('an answer that changes elsewhere', () => {
  it('replaces the text', async () => {
    render(<Days first={5} heard={[]} />)
    await userEvent.click(screen.getByRole('button'))
    expect(box()).toHaveValue('30')
  })

  it('shows back what could not be read', () => {
    render(<Days first={{ unreadable: 'douze' }} heard={[]} />)
    expect(box()).toHaveValue('douze')
  })

  it('leaves the text of one who is typing, which then counts', async () => {
    const heard: Answer[] = []
    render(<Days first={5} heard={heard} />)
    await userEvent.type(box(), '7')
    act(() => screen.getByRole('button').click())
    expect(box()).toHaveValue('57')
    act(handOverTyped)
    expect(heard).toEqual([57])
    expect(screen.getByRole('status')).toHaveTextContent('57')
  })
})
