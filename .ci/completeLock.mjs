/**
 * Adds to package-lock.json the other platforms' binaries that a package names and npm left out.
 *
 * npm writes an optional dependency into the lock only when the registry could answer for it, and `npm ci`
 * then refuses the lock ("Missing … from lock file"), or installs nothing on somebody else's platform.
 * Run after each change of the lock: `node .ci/completeLock.mjs`. It changes nothing when nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const platform = /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-|$)/

let added = 0
for (const found of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(found.optionalDependencies ?? {})) {
    const [, os, cpu] = platform.exec(name) ?? []
    if (os === undefined || `node_modules/${name}` in lock.packages) continue
    lock.packages[`node_modules/${name}`] = { version, cpu: [cpu], optional: true, os: [os] }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
if (added > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} platform packages added to the lock\n`)
