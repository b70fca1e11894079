import { Formik, useFormikContext } from 'formik'
import { memo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { filled, isConditional, labelOf, names, opens, root } from './form.js'
import { schema } from './yupSchema.js'

// A field keeps what is typed and hands it over at a pause of 500 ms and on blur.
const Row = memo(function Row({ name, value, error, hand }) {
  const [text, setText] = useState(value)
  const timer = useRef()
  return (
    <p>
      <label htmlFor={name}>{labelOf(name)}</label>{' '}
      <input
        id={name}
        name={name}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(hand, 500, name, target.value)
        }}
        onBlur={() => {
          clearTimeout(timer.current)
          hand(name, text)
        }}
      />
      {error}
    </p>
  )
})

function Rows() {
  const { values, errors, setFieldValue } = useFormikContext()
  const latest = useRef(setFieldValue)
  latest.current = setFieldValue
  const [hand] = useState(() => (name, value) => latest.current(name, value))
  return names.map((name) =>
    isConditional(name) && !opens(values.f0) ? null : (
      <Row key={name} name={name} value={values[name]} error={errors[name]} hand={hand} />
    ),
  )
}

createRoot(root).render(
  <Formik initialValues={filled()} validationSchema={schema} validateOnChange={false} onSubmit={() => {}}>
    <form>
      <Rows />
    </form>
  </Formik>,
)
