import { Failed, type Failure } from '../failure.ts'

/** What a system call failed with: `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The codes a person meets, in the middle of a sentence, and what can be done; the rest have the system's name. */
const reasons: Readonly<Record<string, readonly [reason: string, remedy?: string]>> = {
  EACCES: ['permission denied', 'Ask its owner for the right to read it'],
  EPERM: ['permission denied', 'Ask its owner for the right to read it'],
  ENOSPC: ['no space left on the device'],
  EIO: ['the device reports an error', 'Try again; where that does not help, the device needs repair'],
  ELOOP: ['its links lead round in a circle', 'Name the file that they should lead to'],
  ENOTDIR: ['a part of the path is a file, not a directory', 'Leave out what follows the file'],
  ENAMETOOLONG: ['the name is too long', 'A text itself is read from standard input: article text -'],
  ENXIO: ['it is a socket or a device that is not there', 'Pipe what it says: COMMAND | article text -'],
  ESTALE: ['it was removed while it was read', 'Name the file that took its place'],
  EBADF: ['it is closed', 'Give it something to read: article text - < FILE'],
  EMFILE: ['too many open files', 'Try again when other programs have ended'],
  ENFILE: ['too many open files', 'Try again when other programs have ended'],
}

/** Why a call failed, in the middle of a sentence. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error) ?? '']?.[0] ?? codeOf(error) ?? (error instanceof Error ? error.message : String(error))

/** What a failure to read is told as. */
export function readFailure(path: string, error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  const code = codeOf(error)
  if (code === 'ENOENT') return { kind: 'no-such-file', path }
  if (code === 'EISDIR') return { kind: 'directory', path }
  const remedy = reasons[code ?? '']?.[1]
  const reason = reasonOf(error)
  return remedy === undefined ? { kind: 'unreadable', path, reason } : { kind: 'unreadable', path, reason, remedy }
}
