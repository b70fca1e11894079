import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { signatureWords } from './messages/signature'
import { useWordsOf } from './useWordsOf'

/** The pad's own pixels: the picture kept is as wide whatever the screen. */
const [wide, high] = [800, 260]

type SignaturePadProps = { readonly id: string; onKeep(picture: File): void }

/** Where a signature is drawn with a mouse, a finger or a pen; typing one's name is the way by keyboard. */
export function SignaturePad({ id, onKeep }: SignaturePadProps) {
  const words = useWordsOf(signatureWords)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [blank, setBlank] = useState(true)
  const [asked, setAsked] = useState(false)
  useEffect(() => paper(canvas.current), [])

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const ink = event.currentTarget.getContext('2d')
    const { x, y } = placeIn(event)
    ink?.beginPath()
    ink?.moveTo(x, y)
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const ink = event.currentTarget.getContext('2d')
    const { x, y } = placeIn(event)
    ink?.lineTo(x, y)
    ink?.stroke()
    setBlank(false)
  }
  const clear = () => {
    paper(canvas.current)
    setBlank(true)
  }
  const keep = () => {
    setAsked(true)
    if (blank) return
    canvas.current?.toBlob((picture) => {
      if (picture) onKeep(new File([picture], 'signature.png', { type: 'image/png' }))
    }, 'image/png')
  }
  return (
    <div className="signature-pad">
      <canvas
        ref={canvas}
        id={id}
        width={wide}
        height={high}
        role="img"
        aria-label={words('pad')}
        onPointerDown={begin}
        onPointerMove={go}
      />
      <p className="hint" role="status">
        {asked && blank ? words('blank') : ''}
      </p>
      <div className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={keep}>
          {words('keep')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={clear}>
          {words('clear')}
        </button>
      </div>
    </div>
  )
}

/** A white sheet and dark ink: the picture is read on paper too. */
function paper(canvas: HTMLCanvasElement | null): void {
  const ink = canvas?.getContext('2d')
  if (!ink) return
  ink.fillStyle = '#fff'
  ink.fillRect(0, 0, wide, high)
  ink.strokeStyle = '#00205b'
  ink.lineWidth = 4
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
}

/** Where the pointer is, in the pad's own pixels. */
function placeIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) {
  const shown = currentTarget.getBoundingClientRect()
  return {
    x: ((clientX - shown.left) / shown.width) * wide,
    y: ((clientY - shown.top) / shown.height) * high,
  }
}
