import { parseArguments } from './cli/parse-arguments.ts'
import { Failed, type ExitCode, type Failure } from './failure.ts'
import type { Host } from './host.ts'
import type { Request } from './request.ts'
import { version } from './version.ts'
import { writer, type Writer } from './writer.ts'

/**
 * Runs the program: arguments to request, request to answer. What only some requests need is loaded when they come.
 *
 * @param args The arguments, without node and the program.
 * @returns The exit code: 0 done, 1 asked for something that is not there, 2 misused or not readable.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const output = writer(host)
  try {
    const parsed = parseArguments(args, version, () => host.stdout.columns)
    const code = 'failure' in parsed ? await fail(host, parsed.failure) : await run(parsed, host, output)
    await output.flush()
    return code
  } catch (error) {
    if (error instanceof Failed) return fail(host, error.failure)
    await output.flush().catch(() => undefined)
    return fail(host, { kind: 'defect', reason: String(error) })
  }
}

async function run(request: Request, host: Host, output: Writer): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      await output.writeAll([request.text])
      return 0
    case 'completion': {
      const { completionScript } = await import('./cli/completion.ts')
      await output.writeAll([completionScript(request.shell, request.commands)])
      return 0
    }
    case 'doctor': {
      const { doctor } = await import('./doctor.ts')
      await doctor(request.output, host, output)
      return 0
    }
    default: {
      const { answer } = await import('./answer.ts')
      return answer(request, host, output)
    }
  }
}

async function fail(host: Host, failure: Failure): Promise<ExitCode> {
  const { complain } = await import('./complain.ts')
  return complain(host, failure)
}
