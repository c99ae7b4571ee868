import { execFileSync } from 'node:child_process'

/** The processes that a process has started, and those that these have. */
export function descendantsOf(pid: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const found: number[] = []
  for (let parents = [pid]; parents.length > 0; found.push(...parents)) {
    parents = pairs.flatMap(([child = 0, parent = 0]) => (parents.includes(parent) ? child : []))
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
