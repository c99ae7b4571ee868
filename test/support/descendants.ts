import { execFileSync } from 'node:child_process'

/** The processes that a process has started, and those that these have; of one program alone where it is named. */
export function descendantsOf(pid: number, program = ''): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
  const rows = table
    .trim()
    .split('\n')
    .map((line) => {
      const [child, parent, ...command] = line.trim().split(/\s+/)
      return { child: Number(child), parent: Number(parent), command: command.join(' ') }
    })
  const found: number[] = []
  for (let parents = [pid]; parents.length > 0; ) {
    const children = rows.filter(({ parent }) => parents.includes(parent))
    found.push(...children.filter(({ command }) => command.endsWith(program)).map(({ child }) => child))
    parents = children.map(({ child }) => child)
  }
  return found
}

/** Those that are still there. */
export function alive(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  })
}
