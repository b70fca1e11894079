import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadTypes } from '../../forms/fields'
import { withFields } from '../../tests/support/builders/findings'
import { aDirectory } from '../../tests/support/directories'
import { root } from '../root'
import { checkFiles } from './checkFiles'

const types = await loadTypes()
const notice = { id: 'notice', type: 'yesNo', label: 'Préavis ?' }
const days = { id: 'days', type: 'integer', label: 'Jours', when: { notice: true } }
const scenario = {
  name: 'Prévenu',
  today: '2026-03-12',
  answers: { notice: true, days: 3 },
  errors: [],
  eligible: true,
}

/** Writes files into a new directory, and gives what the check prints, without the directory. */
async function check(files: Readonly<Record<string, unknown>>, locale: 'fr' | 'en' = 'en') {
  const directory = aDirectory()
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, null, 2),
    )
    return path
  })
  const { lines, errors } = await checkFiles(paths, types, locale)
  return {
    lines: lines.map((line) => line.replace(/^\S*\/(?=[^/:\s]+(\.lists\/[^/]+\.csv|\.json))/, '')),
    errors,
  }
}

const onlyFrench = expect.stringMatching(/^small\.json:\d+:\d+ .* \/title .*(in French only|qu’en français)/)

test('a right definition in French is told so, and that it is right', async () => {
  expect(await check({ 'small.json': withFields(notice, days) })).toEqual({
    lines: [onlyFrench, 'small.json: right'],
    errors: 0,
  })
})

test('each finding is a line that an editor opens', async () => {
  const wrong = withFields(notice, { ...days, when: { notices: true } })
  expect(await check({ 'small.json': wrong })).toEqual({
    lines: [
      'small.json:29:13 /sections/0/fields/1/when/notices “notices” is no question’s identifier: did you mean “notice”?',
      'small.json: 1 error(s)',
    ],
    errors: 1,
  })
})

test('warnings are told and no errors', async () => {
  const { lines, errors } = await check({ 'small.json': { ...withFields(notice), contact: {} } }, 'fr')
  expect(errors).toBe(0)
  expect(lines[0]).toEqual(onlyFrench)
  expect(lines[1]).toMatch(/^small\.json:\d+:\d+ avertissement\u00a0: \/contact /)
})

test('scenarios beside a definition are run, whichever of the two is named', async () => {
  const scenarios = [
    { ...scenario, asked: ['days'], errors: [{ at: 'days', code: 'integer.max' }] },
    { ...scenario, name: 'Pas prévenu', answers: { notice: false }, skipped: ['days'] },
  ]
  const { lines, errors } = await check({
    'small.json': withFields(notice, days),
    'small.scenarios.json': scenarios,
  })
  expect(errors).toBe(1)
  expect(lines).toEqual([
    onlyFrench,
    'small.json: right',
    'small.scenarios.json: red: Prévenu',
    expect.stringMatching(/^small\.scenarios\.json:\d+:\d+ \/0\/errors\/0 “days” should be refused/),
    'small.scenarios.json: 1/2 scenarios green',
  ])
})

describe('lists beside a definition', () => {
  const trade = { id: 'trade', type: 'choice', label: 'Métier ?', options: { from: 'metiers' } }
  const oven = { id: 'oven', type: 'yesNo', label: 'Un four ?', when: { trade: 'boulanger' } }
  const windows = Buffer.from('code;libellé\nboulanger;Boulangère\n', 'latin1')
  const small = { 'small.json': withFields(trade, oven) }

  test('are read as spreadsheets write them, whichever file is named', async () => {
    const lines = [onlyFrench, 'small.json: right']
    expect(await check({ ...small, 'small.lists/metiers.csv': windows })).toEqual({ lines, errors: 0 })
  })

  test.each<[what: string, list: string, content: string | Buffer, said: RegExp]>([
    ['a fault', 'metiers', 'code;libellé\nà;A', /^small\.lists\/metiers\.csv:2:1 .*“à”/],
    ['a name that no definition may use', 'Métiers', 'code;libellé\na;A', /:1:1 Call this file as its list/],
    ['the name of a list of the service', 'communes', 'code;libellé\na;A', /:1:1 .*comes with the service/],
    ['another name than the definition’s', 'metier', windows, /\/from “metiers” .* did you mean “metier”\?/],
    [
      'a line less than the definition names',
      'metiers',
      'code;libellé\nc;C',
      /\/when .* no line “boulanger”/,
    ],
  ])('with %s are told, file and line', async (_, list, content, said) => {
    const { lines, errors } = await check({ ...small, [`small.lists/${list}.csv`]: content })
    expect(lines).toContainEqual(expect.stringMatching(said))
    expect(errors).toBeGreaterThan(0)
  })

  test('that no question names are pointed out', async () => {
    const files = { 'small.json': withFields(notice), 'small.lists/metiers.csv': windows }
    const { lines, errors } = await check(files)
    expect([lines[0], errors]).toEqual([expect.stringMatching(/metiers\.csv:1:1 warning: No question/), 0])
  })

  test('are what the answers of scenarios are held against', async () => {
    const answering = (answer: string) => ({ ...scenario, name: answer, answers: { trade: answer } })
    const { lines, errors } = await check({
      'small.json': withFields(trade),
      'small.lists/metiers.csv': windows,
      'small.scenarios.json': [answering('boulanger'), answering('danseur')],
    })
    expect(lines).toContain('small.scenarios.json: 1/2 scenarios green')
    expect([lines.filter((line) => line.includes('danseur')).length, errors]).toEqual([1, 1])
  })
})

test('a code that a list of the service has not is told too', async () => {
  const town = { id: 'town', type: 'commune', label: 'Commune ?' }
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when: { town: ['67482', '67842'] } }
  const { lines, errors } = await check({ 'small.json': withFields(town, asked) })
  expect([lines.filter((line) => line.includes('no line “67842”')).length, errors]).toEqual([1, 1])
})

test('a file that is missing or not UTF-8 is told', async () => {
  expect(await checkFiles(['nowhere.json'], types, 'en')).toMatchObject({ errors: 1 })
  expect(await check({ 'latin.json': Buffer.from('{"id": "\xe9"}', 'latin1') })).toMatchObject({ errors: 1 })
})

test('npm run forms -- check says that all that is shipped is right', () => {
  const command = (...parameters: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'server/procedures/formsCommand.ts', ...parameters], {
      cwd: root,
      encoding: 'utf8',
    })
  const { status, stdout } = command('check')
  expect(stdout).toMatch(/consultation-plateformes\.json: bonne/)
  expect(status).toBe(0)
  const wrong = join(aDirectory(), 'wrong.json')
  writeFileSync(wrong, readFileSync(join(root, 'package.json')))
  expect(command('check', wrong).status).toBe(1)
  expect(command('chek').status).toBe(2)
})
