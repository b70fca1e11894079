import { isTest, sources, textOf } from './sources'

const exportedFunction = /^export (?:async )?function\*? (\w+)/

test('each exported function says what it is for, in a comment above it', () => {
  const silent = sources.filter((path) => !isTest(path)).flatMap(silentIn)
  expect(silent).toEqual([])
})

function silentIn(path: string): string[] {
  const lines = textOf(path).split('\n')
  const spoken = new Set<string>()
  return lines.flatMap((line, index) => {
    const name = exportedFunction.exec(line)?.[1]
    if (name === undefined || spoken.has(name)) return []
    // The first of a function's signatures speaks for all.
    spoken.add(name)
    return lines[index - 1]?.endsWith('*/') ? [] : [`${path}:${index + 1} ${name}`]
  })
}
