import { begin } from './begin'
import './ui/styles/index.css'

// What the page will need is on its way before the page's own program is here.
const begun = begin()
void import('./draw').then(({ draw }) => draw(begun))
