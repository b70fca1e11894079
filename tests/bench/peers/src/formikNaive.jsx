import { ErrorMessage, Field, Form, Formik } from 'formik'
import { createRoot } from 'react-dom/client'
import { filled, isConditional, labelOf, names, opens, root } from './form.js'
import { schema } from './yupSchema.js'

createRoot(root).render(
  <Formik initialValues={filled()} validationSchema={schema} onSubmit={() => {}}>
    {({ values }) => (
      <Form>
        {names.map((name) =>
          isConditional(name) && !opens(values.f0) ? null : (
            <p key={name}>
              <label htmlFor={name}>{labelOf(name)}</label> <Field id={name} name={name} />
              <ErrorMessage name={name} />
            </p>
          ),
        )}
      </Form>
    )}
  </Formik>,
)
