import { createContext, useContext } from 'react'

/**
 * The `<form>` that the page's controls belong to, by its id. They stand beside it, not in it: a browser looks each
 * property of a form up among its controls first, and React reads one at every event of what stands inside.
 */
export const FormIdContext = createContext<string | undefined>(undefined)

/** The id for a control's `form` attribute: Enter and a submit button act on that form. */
export function useFormId(): string | undefined {
  return useContext(FormIdContext)
}
