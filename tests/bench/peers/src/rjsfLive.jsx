import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { filled, root } from './form.js'
import { alwaysAsked, askedSometimes } from './jsonSchema.js'

const schema = {
  type: 'object',
  properties: alwaysAsked,
  required: Object.keys(alwaysAsked),
  // A condition for each question, as in everyone's definition.
  allOf: Object.entries(askedSometimes).map(([name, property]) => ({
    if: { properties: { f0: { type: 'string', pattern: '^x' } }, required: ['f0'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: { properties: { [name]: property }, required: [name] },
  })),
}

function App() {
  const [answers, setAnswers] = useState(filled)
  return (
    <Form
      schema={schema}
      validator={validator}
      formData={answers}
      liveValidate
      onChange={({ formData }) => setAnswers(formData)}
    />
  )
}

createRoot(root).render(<App />)
