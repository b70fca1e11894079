import { word } from '../../messages'
import { columnsOf, mostLines, readList } from './readList'

function problemsIn(source: string) {
  const read = readList(source)
  return 'problems' in read
    ? read.problems.map(({ line, code, params = {} }) => {
        expect(word(code, params, 'en')).toMatch(/\.$/)
        return `${line} ${code} ${word(code, params, 'fr')}`
      })
    : []
}

describe('a list’s file', () => {
  test.each([
    ['commas', 'value,label\nA1,Boulangerie\n"A2","Pâtisserie, confiserie"\n'],
    [
      'semicolons and a mark of order, as French spreadsheets write it',
      '\ufeffvalue;label\r\nA1;Boulangerie\r\nA2;Pâtisserie, confiserie\r\n',
    ],
    [
      'other columns first, blank lines and spaces around',
      'Label , Value\n Boulangerie , A1\n\n"Pâtisserie, confiserie",A2',
    ],
    [
      'French names of columns, and a column that has none',
      'Code;Libellé;\nA1;Boulangerie;\nA2;Pâtisserie, confiserie;',
    ],
    ['tabulations', 'code\tlibelle\nA1\tBoulangerie\nA2\tPâtisserie, confiserie'],
  ])('is read with %s', (_, source) => {
    expect(columnsOf(source)).toEqual(['value', 'label'])
    expect(readList(source)).toEqual({
      columns: ['value', 'label'],
      lines: [
        { key: 'A1', label: 'Boulangerie' },
        { key: 'A2', label: 'Pâtisserie, confiserie' },
      ],
    })
  })

  test('may tell namesakes apart, and name things in English', () => {
    expect(
      readList('value,label,detail,en\n1,Saint-Denis,93,\n2,Saint-Denis,974,Saint-Denis (Reunion)'),
    ).toEqual({
      columns: ['value', 'label', 'detail', 'en'],
      lines: [
        { key: '1', label: 'Saint-Denis', detail: '93' },
        { key: '2', label: 'Saint-Denis', detail: '974', en: 'Saint-Denis (Reunion)' },
      ],
    })
  })

  test.each([
    ['', '1 list.columns'],
    ['value,label', '1 list.empty'],
    ['code,nombre\n1,A', '1 list.unknownColumn'],
    ['code,valeur\n1,A', '1 list.sameColumn'],
    ['libellé,précision\n1,A', '1 list.columns'],
    ['value,label,colour\n1,A,red', '1 list.unknownColumn'],
    ['value,label\n1,A\n2,B\n1,C', '4 list.double'],
    ['value,label\n1,A\n2,A', '3 list.namesake'],
    ['value,label\nété,A', '2 list.code'],
    ['value,label\nother,A', '2 list.code'],
    ['value,label\n__proto__,A', '2 list.code'],
    ['value,label\n,A', '2 list.code'],
    [`value,label\n${'x'.repeat(65)},A`, '2 list.code'],
    ['value,label\n1', '2 list.label'],
    [`value,label\n1,${'x'.repeat(301)}`, '2 list.label'],
    [`value,label,detail\n1,A,${'x'.repeat(301)}`, '2 list.detail'],
    ['value,label\n1,"A', 'list.unreadable'],
    ['value,label\n1,A\0', '1 list.text'],
    ['value,label\n1,\ud800', '1 list.text'],
  ])('%j is refused: %s', (source, said) => {
    expect(problemsIn(source)).toEqual([expect.stringContaining(said)])
  })

  test('is refused over its limit, and says at most twenty things', () => {
    const lines = Array.from({ length: mostLines + 1 }, (_, number) => `${number},Line ${number}`)
    expect(problemsIn(['value,label', ...lines].join('\n'))).toEqual([
      expect.stringContaining('list.tooLong'),
    ])
    expect(readList(['value,label', ...lines.slice(1)].join('\n'))).toHaveProperty('lines.length', mostLines)
    expect(problemsIn(`value,label\n${'é,A\n'.repeat(100)}`)).toHaveLength(20)
  })
})
