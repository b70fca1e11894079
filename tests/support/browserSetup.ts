import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'
import { toHaveNoViolations } from 'jest-axe'

expect.extend(toHaveNoViolations)

// What is on its way may be a chunk that a busy machine has still to compile.
configure({ asyncUtilTimeout: 5000 })

// jsdom knows <dialog> but not how it is shown.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

// jsdom's files can be read only the old way.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      typeof reader.result === 'object' && reader.result ? resolve(reader.result) : reject()
    reader.readAsArrayBuffer(this)
  })
}
