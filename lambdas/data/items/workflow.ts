import * as z from 'zod';
import { frameworkData, type Framework } from '../../domain/workflow/framework';
import { TASK_STATUSES, type PlannedTask } from '../../domain/workflow/planned-task';
import {
  BLOCKS,
  holidaysSchema,
  PRIORITIES,
  workflowData,
  type HolidayCalendar,
  type Workflow,
} from '../../domain/workflow/workflow';
import * as keys from '../keys';
import type { Tenant } from '../keys';
import type { Item } from '../table-access';

const frame = { id: z.string(), brandId: z.string(), updatedAt: z.string(), version: z.number() };

const framework = z.object({ ...frame, ...frameworkData, createdAt: z.string() }) satisfies z.ZodType<Framework>;

export const frameworkItem = (tenant: Tenant, value: Framework): Item => ({
  ...keys.frameworkKey(tenant, value.brandId),
  ...value,
});
export const readFramework = (item: Item): Framework => framework.parse(item);

const holidays = z.object({ ...frame, holidays: holidaysSchema }) satisfies z.ZodType<HolidayCalendar>;

export const holidaysItem = (tenant: Tenant, value: HolidayCalendar): Item => ({
  ...keys.holidaysKey(tenant, value.brandId),
  ...value,
});
export const readHolidays = (item: Item): HolidayCalendar => holidays.parse(item);

const workflow = z.object({
  ...frame,
  ...workflowData,
  everAssigned: z.array(z.string()),
  createdAt: z.string(),
}) satisfies z.ZodType<Workflow>;

export const workflowItem = (tenant: Tenant, value: Workflow): Item => ({
  ...keys.workflowKey(tenant, value.brandId, value.id),
  ...value,
});
export const readWorkflow = (item: Item): Workflow => workflow.parse(item);

const plannedTask = z.object({
  ...frame,
  brandName: z.string(),
  workflowId: z.string(),
  memberId: z.string(),
  date: z.string(),
  task: z.string(),
  title: z.string(),
  goal: z.string(),
  action: z.string().optional(),
  job: z.string(),
  role: z.string(),
  priority: z.enum(PRIORITIES),
  minutes: z.number(),
  block: z.enum(BLOCKS).optional(),
  startsAt: z.string().optional(),
  endsAt: z.string().optional(),
  status: z.enum(TASK_STATUSES),
  minutesSpent: z.number().optional(),
  reason: z.string().optional(),
  carriedFrom: z.string().optional(),
  carriedTo: z.string().optional(),
  createdAt: z.string(),
}) satisfies z.ZodType<PlannedTask>;

export const plannedTaskItem = (tenant: Tenant, value: PlannedTask): Item => ({
  ...keys.plannedTaskKey(tenant, value),
  ...keys.taskOfBrandKey(tenant, value),
  ...value,
});
export const readPlannedTask = (item: Item): PlannedTask => plannedTask.parse(item);
