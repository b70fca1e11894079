import { finalStates } from '../../../forms/lifecycle'
import type { DossierSummary } from '../../../schemas/dossier'
import type { Instruction } from '../../../schemas/instruction'
import { Decisions } from '../../ui/Decisions'
import { CorrectionFollowed } from './CorrectionFollowed'

type InstructionSoFarProps = {
  readonly dossier: DossierSummary
  readonly instruction: Instruction
  readonly timeZone: string | undefined
}

/** What the instruction has left on a dossier: the decision, and what became of the last correction. */
export function InstructionSoFar({ dossier, instruction, timeZone }: InstructionSoFarProps) {
  const decided = finalStates.some((state) => state === dossier.state)
  return (
    <>
      <Decisions
        {...{ dossier: dossier.id, decisions: instruction.decisions, decided, timeZone }}
        to="agent"
      />
      <CorrectionFollowed corrections={instruction.corrections} timeZone={timeZone} />
    </>
  )
}
