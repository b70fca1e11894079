import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
function check(files: Readonly<Record<string, unknown>>, locale: 'fr' | 'en' = 'en') {
  const directory = aDirectory()
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(directory, name)
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, null, 2),
    )
    return path
  })
  const { lines, errors } = checkFiles(paths, types, locale)
  return { lines: lines.map((line) => line.replace(/^\S*\/(?=[^/:\s]+\.json)/, '')), errors }
}

const onlyFrench = expect.stringMatching(/^small\.json:\d+:\d+ .* \/title .*(in French only|qu’en français)/)

test('a right definition in French is told so, and that it is right', () => {
  expect(check({ 'small.json': withFields(notice, days) })).toEqual({
    lines: [onlyFrench, 'small.json: right'],
    errors: 0,
  })
})

test('each finding is a line that an editor opens', () => {
  const wrong = withFields(notice, { ...days, when: { notices: true } })
  expect(check({ 'small.json': wrong })).toEqual({
    lines: [
      'small.json:29:13 /sections/0/fields/1/when/notices “notices” is no question’s identifier: did you mean “notice”?',
      'small.json: 1 error(s)',
    ],
    errors: 1,
  })
})

test('warnings are told and no errors', () => {
  const { lines, errors } = check({ 'small.json': { ...withFields(notice), contact: {} } }, 'fr')
  expect(errors).toBe(0)
  expect(lines[0]).toEqual(onlyFrench)
  expect(lines[1]).toMatch(/^small\.json:\d+:\d+ avertissement\u00a0: \/contact /)
})

test('scenarios beside a definition are run, whichever of the two is named', () => {
  const scenarios = [
    { ...scenario, asked: ['days'], errors: [{ at: 'days', code: 'integer.max' }] },
    { ...scenario, name: 'Pas prévenu', answers: { notice: false }, skipped: ['days'] },
  ]
  const { lines, errors } = check({
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

test('a file that is missing or not UTF-8 is told', () => {
  expect(checkFiles(['nowhere.json'], types, 'en')).toMatchObject({ errors: 1 })
  expect(check({ 'latin.json': Buffer.from('{"id": "\xe9"}', 'latin1') })).toMatchObject({ errors: 1 })
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
