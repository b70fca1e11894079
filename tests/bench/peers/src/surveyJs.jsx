import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.css'
import { filled, isConditional, labelOf, most, names, root } from './form.js'

const survey = new Model({
  textUpdateMode: 'onTyping',
  elements: names.map((name) => ({
    type: 'text',
    name,
    title: labelOf(name),
    isRequired: true,
    maxLength: most,
    ...(isConditional(name) ? { visibleIf: "{f0} contains 'x'" } : {}),
  })),
})
survey.data = filled()
createRoot(root).render(<Survey model={survey} />)
