import type { Call, Outcome, Person } from './call';
import type { World } from './world';

/** Changes the world as a mutation does, or leaves it alone and says why. */
export type Transition = (world: World, input: Call['input'], by: Person) => Outcome;
