/** Loaded first in each of Jest's workers (`tests/jest.config.mjs`). */
import vm from 'node:vm'

// What a test starts, a server or a command, starts as anybody would start it.
delete process.env.NODE_OPTIONS

/**
 * Node 20 loses modules when two `import()` link graphs that overlap at the same time ("request for … is not
 * in cache"), as the registry of field types does: here one graph is linked after the other.
 */
let linked = Promise.resolve()
const { link } = vm.SourceTextModule.prototype
vm.SourceTextModule.prototype.link = function linkInTurn(linker) {
  // By its turn, a graph before it may have linked it.
  const linking = linked.then(() => (this.status === 'unlinked' ? link.call(this, linker) : undefined))
  linked = linking.catch(() => {})
  return linking
}
