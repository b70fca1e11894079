import { begin } from './begin'
import './ui/styles/index.css'

// What the page will need is on its way before the page's own program is here.
const begun = begin()
// The product's own files are kept from the first page on, once it is at rest: the next may be opened without a connection.
if (!/^\/(instruction|administration|exploitation)/.test(location.pathname))
  addEventListener('load', () => setTimeout(keep, 2_000))
void import('./draw').then(({ draw }) => draw(begun))

function keep() {
  // The sources served as they are have none.
  navigator.serviceWorker?.register('/shell.js').catch(() => undefined)
}
