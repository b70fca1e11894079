import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { handOverTyped } from '../../controls/pending'
import { dateTimeView } from './DateTimeInput'
import { dateTime } from './dateTime'

const { field, value } = dateTime.example
const part = (name: string) => screen.getByRole('textbox', { name })

describe('a date and a time', () => {
  it('are typed apart and make one answer', async () => {
    const { heard } = showInput(dateTimeView, field)
    await userEvent.type(part('Date'), '12 mars 2026{Tab}')
    await userEvent.type(part('Heure'), '14h30{Tab}')
    expect(heard).toEqual([{ unreadable: '12 mars 2026 à ' }, '2026-03-12T14:30'])
  })

  it('stay as they were typed while one goes on', async () => {
    showInput(dateTimeView, field)
    await userEvent.type(part('Date'), '1er août 2026{Tab}')
    await userEvent.type(part('Heure'), '9h')
    act(handOverTyped)
    expect(part('Heure')).toHaveValue('9h')
    expect(part('Date')).toHaveValue('1er août 2026')
    await userEvent.type(part('Heure'), '05{Tab}')
    expect(part('Heure')).toHaveValue('9h05')
  })

  it('show an answer given before', () => {
    showInput(dateTimeView, field, { value })
    expect(part('Date')).toHaveValue('12/03/2026')
    expect(part('Heure')).toHaveValue('14:30')
  })

  it('are no answer once both are empty', async () => {
    const { heard } = showInput(dateTimeView, field, { value })
    await userEvent.clear(part('Heure'))
    await userEvent.clear(part('Date'))
    await userEvent.tab()
    expect(heard).toEqual([{ unreadable: '12/03/2026 à ' }, undefined])
  })

  it('are both marked where neither was given', () => {
    showInput(dateTimeView, field, { invalid: true })
    expect(part('Date')).toBeInvalid()
    expect(part('Heure')).toBeInvalid()
  })

  it.each([
    ['12/03/2026 à 25:00', 'Heure', 'Date'],
    ['12/03/2026 à ', 'Heure', 'Date'],
    ['31/02/2026 à 14:30', 'Date', 'Heure'],
    [' à 14:30', 'Date', 'Heure'],
  ])('%j: marks what is wrong alone', (unreadable, wrong, right) => {
    showInput(dateTimeView, field, { value: { unreadable }, invalid: true })
    expect(part(wrong)).toBeInvalid()
    expect(part(right)).toBeValid()
  })
})
