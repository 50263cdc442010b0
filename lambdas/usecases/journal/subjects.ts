import type { MetricSource } from '../../domain/metrics/series';
import { isImportJobId, placeOf } from '../../shared/ids';
import type { StoredChange } from '../ports';

/** Whose history a change belongs to, by id. What is only counted, checked or named beside it is nobody's. */
function subjectsOf(change: StoredChange): string[] {
  switch (change.do) {
    case 'create-agency':
    case 'update-agency':
      return [change.agency.id];
    case 'put-member':
    case 'remove-member':
      return [change.member.id];
    case 'create-api-key':
    case 'update-api-key':
      return [change.apiKey.id];
    case 'create-webhook':
    case 'update-webhook':
      return [change.webhook.id];
    case 'remove-webhook':
      return [change.webhookId];
    case 'create-delivery':
      return [change.delivery.webhookId];
    case 'create-brand':
    case 'update-brand':
      return [change.brand.id];
    case 'put-strategy':
      return [change.strategy.id];
    case 'put-step':
    case 'put-allocation':
    case 'remove-allocation':
    case 'append-event':
      return [change.strategyId];
    case 'put-ledger':
      return [change.ledger.strategyId];
    case 'put-approval':
    case 'remove-approval':
      return [change.approval.id];
    case 'put-profile':
      return [change.profile.id];
    case 'put-campaign':
      return [change.campaign.id];
    case 'put-post':
      return [change.post.profileId];
    case 'put-breakdown':
      return [change.breakdown.brandId, ...ownerOf(change.breakdown.source)];
    case 'put-feedback':
      return [change.feedback.id];
    case 'put-framework':
      return [change.framework.id];
    case 'put-holidays':
      return [change.calendar.id];
    case 'put-workflow':
      return [change.workflow.id];
    case 'put-planned-task':
    case 'remove-planned-task':
      return [change.task.id];
    case 'put-calendar-subscription':
      return [change.subscription.id];
    case 'put-import-job':
    case 'put-import-chunk':
      return [change.job.id];
    default:
      return [];
  }
}

export const ownerOf = (source: MetricSource): string[] => (source.kind === 'BRAND' ? [] : [source.id]);

/** The ids of all that these changes are about, each once. */
export const subjectsOfAll = (changes: readonly StoredChange[]): string[] => [...new Set(changes.flatMap(subjectsOf))];

/** The brands in which these things lie. */
export const brandsOf = (ids: readonly string[]): string[] => [
  ...new Set(
    ids.flatMap((id) => {
      const place = placeOf(id);
      return place && 'brandId' in place ? [place.brandId] : [];
    }),
  ),
];

const MOST_NAMED = 100;
/** No input holds ids deeper down; what a client sends may go as deep as it likes. */
const DEEPEST = 20;
const LIKE_AN_ID = /^[a-z]{3}_/;

/** The ids that an input names, each once: the first hundred. */
export function idsIn(input: unknown): string[] {
  const found = new Set<string>();
  const search = (value: unknown, level: number): void => {
    if (found.size === MOST_NAMED || level > DEEPEST) return;
    if (typeof value === 'string') {
      if (LIKE_AN_ID.test(value) && (placeOf(value) || isImportJobId(value))) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach((inner) => search(inner, level + 1));
    }
  };
  search(input, 0);
  return [...found];
}
