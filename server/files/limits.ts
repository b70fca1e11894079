/** What may be sent (contracts.md, "Files"), in bytes; a megabyte is a million. */
export const largestFile = 20_000_000
export const largestDossier = 200_000_000

/** Files in one dossier, whatever their size: beyond what any form asks for. */
export const mostFiles = 500

/** A limit as a person reads it. */
export function limitText(bytes: number): string {
  return `${bytes / 1_000_000}\u00a0Mo`
}
