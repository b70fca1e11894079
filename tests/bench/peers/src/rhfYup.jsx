import { yupResolver } from '@hookform/resolvers/yup'
import { useForm, useWatch } from 'react-hook-form'
import { createRoot } from 'react-dom/client'
import { filled, isConditional, labelOf, names, opens, root } from './form.js'
import { schema } from './yupSchema.js'

function Conditional({ control, children }) {
  return opens(useWatch({ control, name: 'f0' })) ? children : null
}

function App() {
  const { register, control, formState } = useForm({
    mode: 'onChange',
    resolver: yupResolver(schema),
    defaultValues: filled(),
  })
  const row = (name) => (
    <p key={name}>
      <label htmlFor={name}>{labelOf(name)}</label> <input id={name} {...register(name)} />
      {formState.errors[name]?.message}
    </p>
  )
  return (
    <form>
      {names.map((name) =>
        isConditional(name) ? (
          <Conditional key={name} control={control}>
            {row(name)}
          </Conditional>
        ) : (
          row(name)
        ),
      )}
    </form>
  )
}

createRoot(root).render(<App />)
