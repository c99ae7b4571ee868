/** Lines of JSON as they come, to wait for. */
export interface LineLog {
  add(line: object): void
  /** The first line that has all these fields; resolves when it has come. */
  saying(wanted: object): Promise<Readonly<Record<string, unknown>>>
}

export function lineLog(): LineLog {
  const lines: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  return {
    add(line) {
      lines.push({ ...line })
      for (const look of waiting) look()
    },
    saying: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const found = lines.find((line) =>
            Object.entries(wanted).every(([name, value]) => line[name] === value),
          )
          if (found) resolve(found)
        }
        waiting.push(look)
        look()
      }),
  }
}
