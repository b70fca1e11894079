import { render, screen } from '@testing-library/react'
import { Markdown } from './Markdown'

test('an author’s emphasis, lists and links become elements', () => {
  render(<Markdown text={'Pour **tous**, *vite*.\n\n- un\n- [la suite](https://exemple.fr/suite)'} />)
  expect(screen.getByText('tous').tagName).toBe('STRONG')
  expect(screen.getByText('vite').tagName).toBe('EM')
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'la suite' })).toHaveAttribute('href', 'https://exemple.fr/suite')
})

test.each([
  '<script>alert(1)</script>',
  '<b onclick="alert(1)">gras</b>',
  '![image](https://exemple.fr/a.png)',
  '[clic](javascript:alert(1))',
])('what is not allowed is shown as it was written: %s', (text) => {
  const { container } = render(<Markdown text={text} />)
  expect(container).toHaveTextContent(text)
  expect(container.querySelector('script, b, img, a')).toBeNull()
})
