import type { Visitor } from '../auth/visitor';
import type { Scope } from '../domain/access';
import { maySeeWebhook, type Webhook } from '../domain/webhooks/webhook';
import { placeOf, type Place } from '../shared/ids';
import { locate, type Session } from '../usecases/session';

/** Who asks, as a request's context knows it. */
export interface Asker {
  visitor?: Visitor;
  /** Throws for a visitor without an agency. */
  session: Session;
}

/** What reading an object by its id needs: the same as reading it by its own field. */
const SCOPE_OF: Record<Place['kind'], Scope> = {
  AGENCY: 'agency:read',
  MEMBER: 'members:read',
  API_KEY: 'api-keys:manage',
  WEBHOOK: 'webhooks:manage',
  BRAND: 'brands:read',
  STRATEGY: 'strategies:read',
  PROFILE: 'profiles:read',
  CAMPAIGN: 'campaigns:read',
  FEEDBACK: 'feedback:read',
  APPROVAL: 'approvals:read',
  POST: 'metrics:read',
  FRAMEWORK: 'workflows:read',
  HOLIDAY_CALENDAR: 'workflows:read',
  WORKFLOW: 'workflows:read',
  PLANNED_TASK: 'agenda:read',
};

/** Objects by their ids, in one read; `undefined` for each that does not exist or that the caller may not see. */
export async function readNodes(asker: Asker, ids: readonly string[]): Promise<({ id: string } | undefined)[]> {
  const readable = new Map(
    ids.flatMap((id): [string, Place][] => {
      const place = readablePlace(asker, id);
      return place ? [[id, place]] : [];
    }),
  );
  if (readable.size === 0) return ids.map(() => undefined);
  const found = await asker.session.store.nodes([...readable.values()]);
  const byId = new Map([...readable].map(([id, place], index) => [id, shown(asker, place, found[index])]));
  return ids.map((id) => byId.get(id));
}

/** Of some objects only what they hold says which brands they are about. */
function shown({ session: { caller } }: Asker, { kind }: Place, found: { id: string } | undefined) {
  return kind === 'WEBHOOK' && found && !maySeeWebhook(caller, found as Webhook) ? undefined : found;
}

function readablePlace(asker: Asker, id: string): Place | undefined {
  const place = placeOf(id);
  if (!place || !asker.visitor?.caller?.scopes.has(SCOPE_OF[place.kind])) return undefined;
  return locate(asker.session, id, place.kind);
}
