/** Which verdict a program gives: of a greedy or of a sampled output, or of KV fingerprints; in the order that a model's id takes them. */
export const programKinds = ['greedy', 'sampled', 'kv'] as const
export type ProgramKind = (typeof programKinds)[number]
