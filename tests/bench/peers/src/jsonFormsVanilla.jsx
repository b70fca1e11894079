import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { filled, isConditional, names, root } from './form.js'
import { allProperties } from './jsonSchema.js'

const schema = { type: 'object', properties: allProperties, required: names }
const uischema = {
  type: 'VerticalLayout',
  elements: names.map((name) => ({
    type: 'Control',
    scope: `#/properties/${name}`,
    ...(isConditional(name)
      ? { rule: { effect: 'SHOW', condition: { scope: '#/properties/f0', schema: { pattern: '^x' }, failWhenUndefined: true } } }
      : {}),
  })),
}

function App() {
  const [answers, setAnswers] = useState(filled)
  return (
    <JsonForms
      schema={schema}
      uischema={uischema}
      data={answers}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      onChange={({ data }) => setAnswers(data)}
    />
  )
}

createRoot(root).render(<App />)
