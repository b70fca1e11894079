import { filled, isConditional, labelOf, most, names, opens, root } from './form.js'

const answers = filled()
const rows = names.map(
  (name) =>
    `<p id="${name}-row"${isConditional(name) ? ' hidden' : ''}><label for="${name}">${labelOf(name)}</label> ` +
    `<input id="${name}" name="${name}" value="${answers[name]}" required maxlength="${most}"></p>`,
)
root.innerHTML = `<form>${rows.join('')}</form>`
const conditional = names.filter(isConditional).map((name) => document.getElementById(`${name}-row`))
document.getElementById('f0').addEventListener('input', ({ target }) => {
  for (const row of conditional) row.hidden = !opens(target.value)
})
