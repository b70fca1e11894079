// Node 20 gives a thread none of the loaders that its parent was started with.
import { register } from 'tsx/esm/api'

register()
await import('./fuzzing.ts')
