import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { showInput } from '../../../tests/support/showInput'
import { signatureView } from './SignatureInput'
import { signature } from './signature'

const { field } = signature.example
const drawn = [
  {
    fileId: '0197c0de-5a1e-7f00-8000-00000000d4a1',
    name: 'signature.png',
    size: 8000,
    sha256: 'c0de'.repeat(16),
    mediaType: 'image/png',
  },
]

describe('a signature', () => {
  it('is a name typed, by keyboard alone', async () => {
    const { heard, container } = showInput(signatureView, field)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'J’écris mon nom' })).toHaveFocus()
    await userEvent.keyboard(' ')
    await userEvent.tab()
    expect(screen.getByLabelText('Prénom et nom')).toHaveFocus()
    await userEvent.keyboard('Anne Caurette')
    await userEvent.tab()
    expect(heard.at(-1)).toEqual({ typed: 'Anne Caurette' })
    expect(await axe(container)).toHaveNoViolations()
  })

  it('asks for a drawing before it is kept, and says that typing is as good', async () => {
    const { heard, container } = showInput(signatureView, field)
    await userEvent.click(screen.getByRole('radio', { name: 'Je dessine ma signature' }))
    await userEvent.click(screen.getByRole('button', { name: 'Garder cette signature' }))
    expect(screen.getByText('Dessinez votre signature, puis gardez-la.')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /^Zone de dessin/ })).toBeInTheDocument()
    expect(heard.filter((answer) => answer !== undefined)).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('that was drawn is shown with its words, and can be drawn again', async () => {
    const world = {
      upload: () => Promise.reject(new Error('Nothing is sent.')),
      fileAddress: (id: string) => `/files/${id}`,
      offers: () => false,
      search: async () => [],
      find: async () => null,
      learn: () => undefined,
    }
    const { heard } = showInput(signatureView, field, { value: drawn, world })
    expect(screen.getByRole('img', { name: 'Votre signature dessinée' })).toHaveAttribute(
      'src',
      `/files/${drawn[0]?.fileId}`,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Signer de nouveau' }))
    await act(async () => undefined)
    expect(heard).toEqual([undefined])
    expect(screen.getByRole('img', { name: /^Zone de dessin/ })).toBeInTheDocument()
  })
})
