/** How a worker can cheat, as a command takes it. */
export const dishonestKinds = [
  'smaller-model',
  'int8-weights',
  'perturbed-matrix',
  'early-exit',
  'edited-token',
  'cut-short',
  'other-temperature',
  'other-seed',
  'made-up-kv',
  'foreign-kv',
  'truncated-context',
] as const

export type DishonestKind = (typeof dishonestKinds)[number]

export const isDishonestKind = (text: string): text is DishonestKind =>
  dishonestKinds.some((kind) => kind === text)
