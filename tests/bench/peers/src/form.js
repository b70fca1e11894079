// The same form for everyone: `?fields=1000` text questions, each tenth one asked only while the first answer begins
// with an x. Every answer is required, has at most 200 characters and is given already:
// one of them is corrected, and nobody pays for wording a thousand errors.
export const count = Number(new URLSearchParams(location.search).get('fields') ?? 50)
export const names = Array.from({ length: count }, (_, index) => `f${index}`)
export const most = 200

export function isConditional(name) {
  return Number(name.slice(1)) % 10 === 9
}

export function opens(first) {
  return first.startsWith('x')
}

export function labelOf(name) {
  return `Question ${Number(name.slice(1)) + 1}`
}

export function filled() {
  return Object.fromEntries(names.map((name) => [name, `Réponse ${Number(name.slice(1)) + 1}`]))
}

export const root = document.getElementById('root')
