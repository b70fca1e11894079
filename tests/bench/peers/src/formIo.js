import { Formio } from '@formio/js'
import { filled, isConditional, labelOf, most, names, root } from './form.js'

const form = await Formio.createForm(root, {
  components: names.map((key) => ({
    type: 'textfield',
    key,
    label: labelOf(key),
    input: true,
    validate: { required: true, maxLength: most },
    ...(isConditional(key)
      ? {
          conditional: {
            show: true,
            conjunction: 'all',
            conditions: [{ component: 'f0', operator: 'startsWith', value: 'x' }],
          },
        }
      : {}),
  })),
})
await form.setSubmission({ data: filled() })
