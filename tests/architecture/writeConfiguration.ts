/** Draws the README's table of settings again: `npx tsx tests/architecture/writeConfiguration.ts`. */
import { writeFileSync } from 'node:fs'
import { withConfiguration } from './configuration'
import { textOf } from './sources'

writeFileSync('README.md', withConfiguration(textOf('README.md')))
