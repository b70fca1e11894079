import { fileOf, libraryOf, modules } from './modules'
import { isTest } from './sources'
import { libraries, type Room, reactHalf, rooms } from './walls'

test('each room enters only the rooms it may', () => {
  const crossings = ourModules().flatMap(({ path, room, imports }) =>
    imports.flatMap((specifier) => {
      const target = fileOf(path, specifier)
      if (target === undefined || mayEnter(room, target, isTest(path))) return []
      return [`${path} imports ${target}`]
    }),
  )
  expect(crossings).toEqual([])
})

test('the React half of forms is reached from the client and from itself alone', () => {
  const crossings = ourModules().flatMap(({ path, room, imports }) =>
    imports.flatMap((specifier) => {
      const target = fileOf(path, specifier) ?? ''
      if (!reactHalf.test(target) || room === 'client' || reactHalf.test(path.replace('.test.', '.')))
        return []
      return [`${path} imports ${target}`]
    }),
  )
  expect(crossings).toEqual([])
})

test('each room uses only the libraries it may', () => {
  const strangers = ourModules()
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, room, imports }) => {
      const allowed: readonly string[] = libraries[reactHalf.test(path) ? 'the React half of forms' : room]
      return imports
        .map(libraryOf)
        .filter((library) => library !== undefined && !allowed.includes(family(library)))
        .map((library) => `${path} imports ${library}`)
    })
  expect(strangers).toEqual([])
})

test('nothing that the server reaches knows React', () => {
  const reached = reachedFrom('server/index.ts')
  const react = /^(react|react-.*|formik|@digdir\/.*)$/
  const found = modules
    .filter(({ path }) => reached.has(path))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => react.test(name)).map((name) => `${path}: ${name}`),
    )
  expect(found).toEqual([])
})

test('nothing that the page reaches is the server’s', () => {
  const reached = [...reachedFrom('client/main.tsx')]
  expect(reached.filter((path) => path.startsWith('server/'))).toEqual([])
})

test('the evaluator that the engine is held against knows nothing of it', () => {
  const naive = modules.filter(({ path }) => path.startsWith('tests/contracts/naive/'))
  const reached = naive.flatMap(({ path, imports }) => imports.map((name) => fileOf(path, name) ?? name))
  expect(naive.length).toBeGreaterThan(4)
  expect([...new Set(reached)].filter((path) => !/^(tests\/contracts\/naive|schemas)\//.test(path))).toEqual(
    [],
  )
})

test('the only cast is the registry’s', () => {
  const casting = modules.filter(({ casts }) => casts > 0).map(({ path, casts }) => `${path}: ${casts}`)
  expect(casting).toEqual(['forms/fields/index.ts: 1'])
})

function ourModules() {
  return modules.flatMap((module) => {
    const room = roomOf(module.path)
    return room === undefined ? [] : [{ ...module, room }]
  })
}

function roomOf(path: string): Room | undefined {
  const [top] = path.split('/')
  return top !== undefined && isRoom(top) ? top : undefined
}

function isRoom(name: string): name is Room {
  return Object.hasOwn(rooms, name)
}

function mayEnter(room: Room, target: string, fromTest: boolean): boolean {
  const [top = ''] = target.split('/')
  const allowed: readonly string[] = [room, ...rooms[room], ...(fromTest ? ['tests'] : [])]
  return allowed.includes(top)
}

/** `node:fs` is Node's, `@digdir/designsystemet-css` is of `@digdir`. */
function family(library: string): string {
  if (library.startsWith('node:')) return 'node'
  return library.startsWith('@') ? library.replace(/\/.*/, '') : library
}

function reachedFrom(entry: string): ReadonlySet<string> {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const reached = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    for (const specifier of byPath.get(path)?.imports ?? []) {
      const target = fileOf(path, specifier)
      if (target !== undefined) waiting.push(target)
    }
  }
  return reached
}
