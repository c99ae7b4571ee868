/** Stands in the name of every simulated root, so that a refusal can say what it refuses. */
export const SIMULATED_MARK = 'SIMULATED HARDWARE'
