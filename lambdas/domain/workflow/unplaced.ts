import type { DayPlan } from './plan';

/** Why a task has no place on a day, as a sentence for a person. */
export function whyUnplaced(
  { reason, blockedBy, title, minutes }: DayPlan['unplaced'][number],
  { holiday }: Pick<DayPlan, 'holiday'>,
): string {
  switch (reason) {
    case 'NO_ROOM':
      return `"${title}" takes ${minutes} minutes, and no block of the day has so many left in a row for its member.`;
    case 'TOO_LONG':
      return `"${title}" takes ${minutes} minutes, which is more than any block of the day has.`;
    case 'AFTER_UNPLACED':
      return `"${title}" comes after "${blockedBy ?? ''}", which has no place on this day itself.`;
    case 'HOLIDAY':
      return `"${title}" falls on a public holiday: ${holiday ?? ''}.`;
    case 'NOT_A_WORKING_DAY':
      return `"${title}" falls on a day on which nobody works.`;
    case 'FRAMEWORK_CHANGED':
      return `"${title}" belongs to an action or job that the brand's framework no longer has.`;
    case 'ASSIGNEE_MISSING':
      return `"${title}" is for a member who no longer works for the brand.`;
  }
}
