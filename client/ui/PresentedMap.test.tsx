import { render } from '@testing-library/react'
import { axe } from 'jest-axe'
import { map } from '../../forms/fields/map/map'
import { Presentation } from './Presentation'

it('a map is drawn, and its coordinates say the same', async () => {
  const { field, value } = map.example
  const presentation = map.present(value, field, 'fr', {})
  const { container } = render(
    <Presentation presentation={presentation} label="Où ?" fileAddress={() => null} />,
  )
  expect(container.querySelectorAll('svg > circle, svg > path')).toHaveLength(2)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  expect(container).toHaveTextContent('Point : Entrée 48,5734 7,7521')
  expect(await axe(container)).toHaveNoViolations()
})
