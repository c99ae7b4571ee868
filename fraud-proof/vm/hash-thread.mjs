// Hashes full slots until it is terminated.
import { workerData } from 'node:worker_threads'
import { hashOneSlot } from './hash-slots.mjs'

/** @type {import('./hash-slots.mjs').HashSlots} */
const slots = workerData

for (;;) {
  // Read before looking, so that a slot filled behind the look ends the wait at once.
  const posted = Atomics.load(slots.posted, 0)
  if (!hashOneSlot(slots)) Atomics.wait(slots.posted, 0, posted)
}
