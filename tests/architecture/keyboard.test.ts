import { sources, textOf } from './sources'

/** What a mouse does, or a script in a person's place. */
const shortcut =
  /\.(click|dblclick|tap|hover|drag\w*|fill|clear|check|uncheck|setChecked|selectOption|selectText|setInputFiles|focus|dispatchEvent|scrollIntoViewIfNeeded)\(|\.(mouse|touchscreen)\b/

/** The three people's journeys, and what presses keys for them. */
const walked = sources.filter((path) =>
  /^tests\/(journeys\/(citizen|agent|administrator)\.test|support\/(keyboard|focus|fillPage|journey))\.ts$/.test(
    path,
  ),
)

test('the rule sees what it forbids', () => {
  for (const act of ['page.getByRole("button").click()', 'page.mouse.move(1, 2)', 'field.fill("x")'])
    expect(act).toMatch(shortcut)
  expect('await keyboard.focusOn("textbox", "Nom")').not.toMatch(shortcut)
})

test('the three people’s journeys are walked by keyboard alone', () => {
  expect(walked).toHaveLength(7)
  expect(walked.filter((path) => shortcut.test(textOf(path)))).toEqual([])
})
