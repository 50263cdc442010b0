import type { UniqueName } from '../ports';

/** Each webhook holds one of the agency's few slots, so that two made at once cannot both be the last. */
export const slotName = (slot: number): UniqueName => ({ what: 'webhook-slot', value: String(slot) });
