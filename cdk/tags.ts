/** What each resource is marked with, and what money is counted by. */
export const STAGE_TAG = 'resonance:stage';
