import type { Member } from '../../domain/agency';
import type { Period } from '../../domain/calendar';
import type { Idea } from '../../domain/steps/contents/tactics';
import type { CalendarSubscription } from '../../domain/workflow/calendar-subscription';
import type { Framework } from '../../domain/workflow/framework';
import type { PlannedTask } from '../../domain/workflow/planned-task';
import type { HolidayCalendar, Workflow } from '../../domain/workflow/workflow';
import type { Page, PageRequest } from './page';

/** What a commit writes of frameworks, workflows and people's days. */
export type WorkflowChange =
  | { do: 'put-framework'; framework: Framework; expectedVersion?: number }
  | { do: 'put-holidays'; calendar: HolidayCalendar; expectedVersion?: number }
  | { do: 'put-workflow'; workflow: Workflow; expectedVersion?: number }
  | { do: 'check-workflow'; workflow: Workflow }
  /** Whatever takes up a person's time moves their agenda on from the version it was decided on. */
  | { do: 'move-agenda'; memberId: string; from: number }
  | { do: 'put-planned-task'; task: PlannedTask; expectedVersion?: number }
  | { do: 'remove-planned-task'; task: PlannedTask }
  | { do: 'put-calendar-subscription'; subscription: CalendarSubscription; expectedVersion?: number };

/** Frameworks and workflows of brands, and the days of people. */
export interface WorkflowStore {
  /** In the order of the brands. */
  frameworks(brandIds: readonly string[]): Promise<(Framework | undefined)[]>;
  /** The ideas of each strategy's step F, in the order of the strategies. */
  ideas(strategyIds: readonly string[]): Promise<Idea[][]>;
  holidays(brandId: string): Promise<HolidayCalendar | undefined>;
  workflow(id: string): Promise<Workflow | undefined>;
  workflows(brandId: string, page: PageRequest): Promise<Page<Workflow>>;
  /** In the order of the ids. */
  membersById(ids: readonly string[]): Promise<(Member | undefined)[]>;
  plannedTask(id: string): Promise<PlannedTask | undefined>;
  /** How often people's time was taken up or set free, in the order of the members. Read this before their agendas. */
  agendaVersions(memberIds: readonly string[]): Promise<number[]>;
  calendarSubscription(lookup: string): Promise<CalendarSubscription | undefined>;
  /** A person's, from the first; revoked ones too. */
  calendarSubscriptions(memberId: string, page: PageRequest): Promise<Page<CalendarSubscription>>;
  /** All that a person has to do on some days, whatever brand it is for, in one query. */
  agenda(memberId: string, period: Period): Promise<PlannedTask[]>;
  /** All tasks of a brand on some days, whoever does them, in one query. What was written a moment ago may be missing. */
  tasksOfBrand(brandId: string, period: Period): Promise<PlannedTask[]>;
}
