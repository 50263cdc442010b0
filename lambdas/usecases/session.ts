import { maySee, maySeeAgenda, type Caller, type Scope } from '../domain/access';
import { dayIn, type Day } from '../domain/calendar';
import { placeOf, type Place } from '../shared/ids';
import type { Mutation } from './journal/mutation';
import type { Store } from './ports';

/** One call on behalf of an agency: who calls, what they may reach, and when it is. */
export interface Session {
  caller: Caller;
  store: Store;
  now: Date;
  /** The mutation in which all this happens. */
  mutation?: Mutation;
}

export const instant = ({ now }: Session): string => now.toISOString();

export const todayIn = (session: Session, timeZone: string): Day => dayIn(timeZone, session.now);

/** What the caller may not do, told by itself as nothing of the agency's data: a field's own scope could not say it. */
export class ForbiddenError extends Error {}

/** Throws `ForbiddenError` to a caller without the permission, where it depends on the input which one is needed. */
export function demandScope({ caller }: Session, scope: Scope): void {
  if (!caller.scopes.has(scope)) throw new ForbiddenError(`This needs the permission ${scope}.`);
}

type PlaceOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/**
 * Where an object lies, when the id is one of this kind and its brand is one that the caller may see. Every use case that
 * takes an id begins here: what the caller may not see is told apart from what does not exist by nothing.
 */
export function locate<Kind extends Place['kind']>(
  { caller }: Session,
  id: string,
  kind: Kind,
): PlaceOf<Kind> | undefined {
  const place = placeOf(id);
  if (place?.kind !== kind) return undefined;
  if ('brandId' in place && !maySee(caller, place.brandId)) return undefined;
  if (place.kind === 'PLANNED_TASK' && !maySeeAgenda(caller, place.memberId)) return undefined;
  return place as PlaceOf<Kind>;
}
