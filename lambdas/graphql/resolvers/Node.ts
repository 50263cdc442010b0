import { placeOf, type Place } from '../../shared/ids';
import type { NodeResolvers } from '../generated/types.generated';

const TYPE_NAMES = {
  AGENCY: 'Agency',
  MEMBER: 'Member',
  API_KEY: 'ApiKey',
  WEBHOOK: 'Webhook',
  BRAND: 'Brand',
  STRATEGY: 'Strategy',
  PROFILE: 'Profile',
  CAMPAIGN: 'Campaign',
  FEEDBACK: 'Feedback',
  APPROVAL: 'Approval',
  POST: 'Post',
  FRAMEWORK: 'Framework',
  HOLIDAY_CALENDAR: 'HolidayCalendar',
  WORKFLOW: 'Workflow',
  PLANNED_TASK: 'PlannedTask',
} as const satisfies Record<Place['kind'], string>;

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => {
    const place = placeOf(id);
    if (!place) throw new Error(`No type of node has the id ${id}.`);
    return TYPE_NAMES[place.kind];
  },
};
