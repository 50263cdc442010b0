import type { Scope } from '../domain/access';
import { maySeeWebhook, type Webhook } from '../domain/webhooks/webhook';
import { placeOf, type Place } from '../shared/ids';
import { locate } from '../usecases/session';
import type { RequestContext } from './context';

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
export async function readNodes(
  context: RequestContext,
  ids: readonly string[],
): Promise<({ id: string } | undefined)[]> {
  const readable = new Map(
    ids.flatMap((id): [string, Place][] => {
      const place = readablePlace(context, id);
      return place ? [[id, place]] : [];
    }),
  );
  if (readable.size === 0) return ids.map(() => undefined);
  const found = await context.session.store.nodes([...readable.values()]);
  const byId = new Map([...readable].map(([id, place], index) => [id, shown(context, place, found[index])]));
  return ids.map((id) => byId.get(id));
}

/** Of some objects only what they hold says which brands they are about. */
function shown({ session: { caller } }: RequestContext, { kind }: Place, found: { id: string } | undefined) {
  return kind === 'WEBHOOK' && found && !maySeeWebhook(caller, found as Webhook) ? undefined : found;
}

function readablePlace(context: RequestContext, id: string): Place | undefined {
  const place = placeOf(id);
  if (!place || !context.visitor?.caller?.scopes.has(SCOPE_OF[place.kind])) return undefined;
  return locate(context.session, id, place.kind);
}
