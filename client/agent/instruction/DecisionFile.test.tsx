import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { useState } from 'react'
import { DecisionFile } from './DecisionFile'

function Held() {
  const [file, setFile] = useState<File | null>(null)
  return (
    <main>
      <DecisionFile id="document" file={file} onFile={setFile} />
      <output>{file?.name}</output>
    </main>
  )
}

const named = (name: string) => new File(['%PDF-'], name, { type: 'application/pdf' })

test('a document is chosen, replaced, and taken away, in the page’s own words', async () => {
  const { container } = render(<Held />)
  await userEvent.upload(screen.getByLabelText('Choisir un document'), named('arrete.pdf'))
  expect(screen.getByRole('status')).toHaveTextContent('arrete.pdf')
  const other = screen.getByLabelText('Choisir un autre document')
  expect(other).toHaveAccessibleDescription('arrete.pdf')
  await userEvent.upload(other, named('attestation.pdf'))
  expect(screen.getByRole('status')).toHaveTextContent('attestation.pdf')
  expect((await axe(container)).violations).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Retirer le document' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.getByLabelText('Choisir un document')).toHaveFocus()
})
