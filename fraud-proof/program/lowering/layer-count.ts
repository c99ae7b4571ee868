const layerPattern = /(?:layers?|h|blocks?)[._/](\d+)/

/** Counts kernels by the layer that their node's name tells; the rest counts under -1. */
export function kernelsByLayer(origins: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const origin of origins) {
    const layer = Number(layerPattern.exec(origin)?.[1] ?? -1)
    counts.set(layer, (counts.get(layer) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => a - b))
}
