import * as z from 'zod';
import { paragraph } from '../../text';

export const launchContent = z.object({ notes: paragraph.optional(), offlineWaiver: paragraph.optional() });
export type LaunchContent = z.infer<typeof launchContent>;
