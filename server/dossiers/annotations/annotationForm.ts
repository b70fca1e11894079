import { compileForm, type Form } from '../../../forms/engine'
import { annotationsSection } from '../../../forms/engine/structure/annotations'
import type { Types } from '../../../forms/fields'

const forms = new WeakMap<Form, Form>()

/**
 * The form whose last section is what agents note down: by it, changes to annotations are held to the shape of any
 * answer. The form itself where there are none.
 */
export function annotationForm(form: Form, types: Types): Form {
  const { annotations, ...procedure } = form.procedure
  const section = annotationsSection(form.procedure)
  if (annotations === undefined || section === undefined) return form
  const known = forms.get(form)
  if (known !== undefined) return known
  const built = compileForm({ ...procedure, sections: [...procedure.sections, section] }, types)
  forms.set(form, built)
  return built
}
