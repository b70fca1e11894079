import { createRoot } from 'react-dom/client'
import { App, readOpening } from './App'
import './ui/styles/index.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App opening={readOpening()} />)
